"""Resolution: one file a kind of date: from what is told to its days."""
