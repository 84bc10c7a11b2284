"""Rules for quarters, halves and fiscal years."""

from factcheck.claims.times.rules.shared import OF_YEAR, Rule

RULES: tuple[Rule, ...] = (
    ("quarter", "quarter", f"the? (ordinal|which) dash? quarter {OF_YEAR}?"),
    ("quarter", "q", "q digits (of? (year|of_which of_unit))?"),
    ("fiscal quarter", "q", "q digits (of? (fy|fiscal unit?) (year|short_year))"),
    ("half", "half", f"the? (ordinal|which) dash? half {OF_YEAR}"),
    ("half", "h", "h digits (of? (year|of_which of_unit))?"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year? (dash|slash) short_year"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year"),
    ("fiscal", "fiscal", "the? which fiscal unit"),
    ("fiscal", "fiscal", "the? year ((dash|slash) short_year)? fiscal unit"),
    ("fiscal", "fy", "fy dash? (year ((dash|slash) short_year)? | short_year)"),
)  # fmt: skip
