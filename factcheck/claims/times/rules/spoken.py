"""Rules for days in words: "the first of March", "May twenty-ninth"."""

from factcheck.claims.times.rules.shared import Rule

_WEEKDAY = "(weekday stop? comma?)?"
_TO = "(to|until|and|dash) the?"
_LAST = "(last_spoken more* | last_day suffix)"
_YEAR = "((comma|of|in)? year)?"

RULES: tuple[Rule, ...] = (
    ("spoken", "ordinal", f"{_WEEKDAY} the? spoken more* unit? of month stop? {_YEAR}"),
    ("spoken", "ordinal", f"{_WEEKDAY} month stop? the? spoken more* {_YEAR}"),
    ("spoken", "ordinal", f"the? spoken more* {_TO} last_spoken more* of month {_YEAR}"),
    ("spoken", "ordinal", f"month stop? the? spoken more* {_TO} {_LAST} {_YEAR}"),
    ("spoken", "ordinal", "weekday stop? comma? the? spoken more*"),
    ("spoken", "ordinal", "the spoken more*"),
)  # fmt: skip
