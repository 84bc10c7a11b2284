"""Settings: what a desk can choose, in one table; by file, by environment, or on the command line.

``table.py`` holds every setting; ``parser.py`` makes the options of the command out of it,
``sources.py`` finds the files and variables that set them, and ``settling.py`` has the last word.
What ``--help`` needs of them imports nothing heavy.
"""
