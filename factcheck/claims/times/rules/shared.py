"""What the rules of dates share: the shape of a rule, and pieces of patterns."""

# The kind of what is told, a class that must occur, and the pattern.
Rule = tuple[str, str, str]

OF_YEAR = "(comma? of? the? of_which of_unit | comma? of? comma? year)"
