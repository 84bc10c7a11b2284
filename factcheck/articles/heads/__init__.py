"""The head of a text file, in the ways in which systems write it."""
