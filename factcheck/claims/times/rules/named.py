"""Rules for seasons, days that have a name, what counts from them, and anniversaries."""

from factcheck.claims.times.rules.shared import OF_YEAR, Rule

_IN_A_YEAR = "((comma|in|of)? year | of? of_which of_unit)"

RULES: tuple[Rule, ...] = (
    ("season", "season", f"the? which? season {OF_YEAR}?"),
    ("season", "season", "the? season of? year (dash|slash) short_year"),
    ("season", "season", "the? season of? apostrophe short_year"),
    ("named", "named", f"the? which? named more* part? {_IN_A_YEAR}?"),
    ("named", "named", "the? year named more* part?"),
    ("beside named", "named", ("the? which? named more* holiday? (weekend|units|rest) "
                               f"{_IN_A_YEAR}?")),
    ("beside named", "named", "the? named more* year weekend"),
    ("beside named", "named", f"the? (units|weekend) beside the? which? named more* {_IN_A_YEAR}?"),
    ("beside named", "named", f"(count|one) units beside the? which? named more* {_IN_A_YEAR}?"),
    ("beside named", "named", ("the? (ordinal|last|final) (inner|full_weekday) of the? which? "
                               f"named more* {_IN_A_YEAR}?")),
    ("beside named", "named", f"the? beside of the? which? named more* {_IN_A_YEAR}?"),
    ("anniversary", "anniversary", "the? which? ((ordinal|nth suffix) which?)? jubilee"),
    ("anniversary", "unit", "(count|one) units to the unit (after|from)?"),
    ("anniversary", "marking", "marking (count|one) units"),
)  # fmt: skip
