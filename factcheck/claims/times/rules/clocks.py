"""Rules for clock times."""

from factcheck.claims.times.rules.shared import Rule

# The zone stands behind the time, or behind the part of the day: "3 p.m. local time (IST)".
_ZONE = "(local clock_word | open local clock_word close)? (zone more* | open zone more* close)?"
# "in the morning", "in the early evening", "at night"
_PART = "(in the early? daypart | at daypart)"
_HOUR = "(hour|hour_word)"
_FROM = "(from_hour (colon from_minute)? | from_sharp)"

RULES: tuple[Rule, ...] = (
    ("clock", "colon", (f"hour colon minute (colon seconds)? (meridiem more*|hours|{_PART})? "
                        f"{_ZONE}")),
    ("clock", "meridiem", f"({_HOUR}|sharp) meridiem more* {_PART}? {_ZONE}"),
    ("clock", "oclock", f"{_HOUR} oclock more* (meridiem more*|{_PART})? {_ZONE}"),
    ("clock", "part", f"({_HOUR}|sharp) {_PART} {_ZONE}"),
    ("clock", "half", f"past_half aside {_HOUR} (oclock more*)? (meridiem more*|{_PART})? {_ZONE}"),
    ("clock", "quarter", (f"a? past_quarter aside {_HOUR} (oclock more*)? "
                          f"(meridiem more*|{_PART})? {_ZONE}")),
    ("clock", "minutes", (f"past_minutes minutes aside {_HOUR} (oclock more*)? "
                          f"(meridiem more*|{_PART})? {_ZONE}")),
    ("clock", "spelled", (f"past_minutes aside {_HOUR} (oclock more*)? "
                          f"(meridiem more*|{_PART})? {_ZONE}")),
    ("clock", "dotted", f"sharp {_ZONE}"),
    ("clock", "hour_sign", f"hour hour_sign minute? {_ZONE}"),
    ("clock", "zone", "bare zone more*"),
    ("clock", "hours", "bare hours"),
    ("clock", "local", "bare local clock_word (zone more* | open zone more* close)?"),
    ("clock", "hhmm", "bare"),
    ("clock", "noon", f"hour? noon {_ZONE}"),
    ("clocks", "meridiem", (f"{_FROM} (dash|to|until|and) (hour (colon minute)?|sharp) "
                            f"meridiem more* {_ZONE}")),
)  # fmt: skip
