"""What may enter the library of images and documents."""
