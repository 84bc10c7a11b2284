"""Office documents: what Word, OpenDocument and rich text files have in common."""
