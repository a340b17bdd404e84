"""Live figures: counted by the apps that own them, shown by others, which need not know them."""
