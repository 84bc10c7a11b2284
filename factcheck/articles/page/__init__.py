"""The lines of a page told apart: which speak, and which are its furniture."""
