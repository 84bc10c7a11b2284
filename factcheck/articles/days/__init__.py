"""The day of an article: every sign of it, and which one counts."""
