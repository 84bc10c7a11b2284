"""Rules for clock times."""

from factcheck.claims.times.rules.shared import Rule

_ZONE = "(local clock_word)? (zone | open zone close)?"

RULES: tuple[Rule, ...] = (
    ("clock", "colon", f"hour colon minute (colon digits)? (meridiem more*|hours)? {_ZONE}"),
    ("clock", "meridiem", f"(hour|sharp) meridiem more* {_ZONE}"),
    ("clock", "dotted", f"sharp {_ZONE}"),
    ("clock", "zone", "bare zone"),
    ("clock", "hhmm", "bare hours"),
    ("clock", "noon", f"noon {_ZONE}"),
)  # fmt: skip
