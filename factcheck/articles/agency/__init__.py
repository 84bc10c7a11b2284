"""Items of agencies and feeds: one text of each, and its latest version."""
