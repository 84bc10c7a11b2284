"""Rules for weeks, months and years that count from another day: or that tell no days."""

from factcheck.claims.times.rules.shared import Rule

_AS_BEFORE = "(of? comma? of_which of_unit | one of_unit timing | of? year)"

RULES: tuple[Rule, ...] = (
    ("which", "month", "the? which month stop?"),
    ("ago", "unit", "(count|one) unit ago"),
    ("ago", "units", "count units ago"),
    ("ago", "unit", "(count|one) unit ago to the inner"),
    ("ago", "units", "count units ago to the inner"),
    ("ago", "ago", "(count|one) (unit|units) ago deictic"),
    ("hours ago", "hours", "count hours (ago|now more*)"),
    ("hours later", "hours", "(count|one) hours (timing|aim)"),
    ("hours later", "minutes", "count minutes (timing|aim)"),
    ("ago", "unit", "(count|one) unit now more*"),
    ("ago", "units", "count units now more*"),
    ("later", "unit", "(count|one) unit (timing (to the inner)? | aim that?)"),
    ("later", "units", "count units (timing (to the inner)? | aim that?)"),
    ("which", "unit", "(the? timing)? (the|that)? which unit"),
    ("which", "unit", "timing which unit"),
    ("which", "unit", "timing in (the|which) unit"),
    ("which", "unit", "the unit aim"),
    ("rolling", "units", "the? rolling count units"),
    ("edge", "unit", "the? edge of (the|which)* unit"),
    ("year ago", "period", "the? unit dash? ago dash? period"),
    ("year ago", "quarter", "the? unit dash? ago dash? quarter"),
    ("same period", "period", f"the? same period {_AS_BEFORE}?"),
    ("same period", "quarter", f"the? same quarter {_AS_BEFORE}"),
    ("same period", "unit", f"the? same unit {_AS_BEFORE}"),
    ("this day", "unit", "this unit in year"),
    ("new year", "new_year", "the new_year more*"),
    ("vague", "vague", "vague more*"),
    ("to date", "to_date", "to_date more*"),
    ("past", "units", "(a? few more*)? units ago"),
    ("past", "units", "recent units"),
    ("past", "units", "the? (last|past) (few more*)? units"),
    ("future", "units", "the? (next|coming) (few more*)? units"),
)  # fmt: skip
