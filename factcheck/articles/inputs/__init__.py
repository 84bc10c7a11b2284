"""What was named on the command line: files, folders, patterns, lists, archives."""
