"""The commands: one module for each, named as it is on the command line, with its ``run``.

They know the whole line, so each is imported only when it is asked for.
"""

CLEAN, FOUND, FAILED = 0, 1, 2
