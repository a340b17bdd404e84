"""Pages carried from one environment to another, in a file: see docs/transfer.md."""
