"""Rules for days that are counted from another day: "Thursday week", "two days before Easter"."""

from factcheck.claims.times.rules.shared import Rule

RULES: tuple[Rule, ...] = (
    # A date must stand behind these: `offsets` joins them.
    ("offset", "unit", "(count|one) unit link"),
    ("offset", "units", "count units link"),
    ("offset", "unit", "the unit link"),
    ("week on", "weekday", "one unit on? full_weekday part?"),
    ("week on", "weekday", "full_weekday unit"),
    ("week on", "deictic", "one unit deictic"),
    ("week ago", "weekday", "(count|one) unit ago full_weekday part?"),
    ("week ago", "weekday", "count units ago full_weekday part?"),
    ("weekday of", "weekday", "full_weekday comma? (count|one) unit (ago|now more*)"),
    ("weekday of", "weekday", "full_weekday comma? count units (ago|now more*)"),
    ("weekdays", "weekday", "count full_weekday (ago|now more*)"),
    ("weekdays", "weekend_plural", "count weekend_plural (ago|now more*)"),
    ("beyond", "weekday", "the? full_weekday part? (before last|after next)"),
    ("beyond", "unit", "the unit (before last|after next)"),
    ("beyond", "weekend", "the weekend (before last|after next)"),
    ("ahead", "clock_word", "in (count|one) unit genitive clock_word"),
    ("ahead", "clock_word", "in count units apostrophe? clock_word"),
    ("ahead", "unit", "in (count|one) unit"),
    ("ahead", "units", "in count units"),
    ("halves ago", "unit", "half one unit ago"),
    ("halves ago", "unit", "(count|one) unit and a half ago"),
    ("same time", "clock_word", "the? (this|same) clock_word of_which of_unit"),
    ("rolling", "hours", "the? rolling count hours"),
    ("rolling", "units", "the count rolling units"),
    ("then", "then", "then"),
)  # fmt: skip
