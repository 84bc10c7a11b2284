"""The nouns: what must not be, cannot be built."""
