"""Word documents: their parts, their styles, and the walk through their text."""
