"""Rules for seasons and days that have a name."""

from factcheck.claims.times.rules.shared import OF_YEAR, Rule

RULES: tuple[Rule, ...] = (
    ("season", "season", f"the? which? season {OF_YEAR}?"),
    ("named", "named", "named more* (comma? year | of? of_which of_unit)?"),
    ("named", "named", "the? which named more*"),
)  # fmt: skip
