"""What is known of the world and of its languages: loaders and, beside them, their tables."""
