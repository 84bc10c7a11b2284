"""Rules for days of the week and days that count from today: with the parts of a day."""

from factcheck.claims.times.rules.shared import Rule

_HOURS = "the? ((early|small) (dash? part)? | part) hours"

RULES: tuple[Rule, ...] = (
    ("weekday", "weekday", "(the? which? | this which) full_weekday part?"),
    ("weekday", "weekday", "full_weekday genitive (early|late)? part"),
    ("weekday", "weekday", f"{_HOURS} of full_weekday part?"),
    ("weekday", "weekday", "full_weekday part? (of|comma|from|in)? the? of_which of_unit"),
    ("weekday", "weekday", "of_which of_unit on? full_weekday part?"),
    ("deictic", "deictic", "deictic part?"),
    ("deictic", "deictic", "the? unit (before|after) deictic"),
    ("deictic", "tonight", "tonight"),
    ("part", "part", "(the|which)* (early|late)? part"),
    ("part", "part", "the part aim"),
    ("part", "hours", f"{_HOURS} (of the? part)?"),
    ("weekend", "weekend", "(the? which? | this which) weekend"),
)  # fmt: skip
