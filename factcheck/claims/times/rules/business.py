"""Rules for quarters, halves, fiscal and school years, and the ends of years."""

from factcheck.claims.times.rules.shared import OF_YEAR, Rule

_NTH = "(ordinal|day suffix|which|backward)"
_AND_NTH = "(and|to|dash) the? (last_ordinal|last_day suffix)"
_FISCAL = (
    "(fy|fiscal unit?) dash? (year ((dash|slash) end_year)? | short_year ((dash|slash) end_year)?)"
)
_CODE_YEAR = "(of? (year|of_which of_unit) | apostrophe short_year | (dash|slash) year)"
_SPAN = "year ((dash|slash) short_year)?"
_THIS = "which (unit|quarter|season|fiscal unit)"


def _years(kind: str, name: str) -> tuple[Rule, ...]:
    """Return the rules of a year of its own: the school year, the tax year."""
    return (
        (kind, name, f"the? {_SPAN} {name} more*"),
        (kind, name, f"the? {name} more* of? {_SPAN}"),
        (kind, name, f"(the|which)* which {name} more*"),
    )


RULES: tuple[Rule, ...] = (
    ("within", "unit", "(of|in) the unit"),
    ("within", "quarter", "(of|in) the quarter"),
    ("week number", "unit", "the? unit digits (of? comma? year | of the? of_which of_unit)"),
    ("quarter", "quarter", f"the? {_NTH} dash? quarter {OF_YEAR}?"),
    ("quarter", "quarter", f"(year | of_which of_unit) genitive {_NTH} dash? quarter"),
    ("quarter", "quarter", "the? year (ordinal|day suffix) dash? quarter"),
    ("quarter", "q", f"q digits {_CODE_YEAR}?"),
    ("quarter", "q", "year dash? q digits"),
    ("quarter", "q", "digits q (apostrophe? short_year | year)"),
    ("fiscal quarter", "q", f"q digits of? {_FISCAL}"),
    ("fiscal quarter", "q", f"digits q {_FISCAL}"),
    ("fiscal quarter", "q", "the? fiscal (unit? year)? q digits"),
    ("fiscal quarter", "quarter", "the? fiscal (unit? year)? (ordinal|day suffix) dash? quarter"),
    ("fiscal quarter", "quarter", "the? (ordinal|day suffix) fiscal dash? quarter"),
    ("quarters", "quarter", f"the? {_NTH} {_AND_NTH} quarter {OF_YEAR}"),
    ("quarters", "quarter_plural", f"the? {_NTH} {_AND_NTH} quarter_plural {OF_YEAR}"),
    ("half", "half", f"the? {_NTH} dash? half (dash? unit)? {OF_YEAR}?"),
    ("half", "half", f"(year | of_which of_unit) genitive {_NTH} dash? half"),
    ("half", "h", f"h digits {_CODE_YEAR}?"),
    ("half", "h", "year dash? h digits"),
    ("half", "h", "digits h (apostrophe? short_year | year)"),
    ("fiscal half", "h", f"h digits of? {_FISCAL}"),
    ("fiscal half", "h", f"digits h {_FISCAL}"),
    ("month quarter", "quarter", f"the? month dash? quarter {OF_YEAR}?"),
    ("month quarter", "half", f"the? month dash? half {OF_YEAR}?"),
    ("rolling quarters", "quarter_plural", "the? rolling count quarter_plural"),
    ("business days", "business_days", "the? rolling count business_days more*"),
    ("so far", "so_far", f"so_far more* in? the? ({_THIS} | unit)"),
    ("so far", "so_far", f"{_THIS} so_far more*"),
    ("so far", "to_date", f"(the unit | {_THIS}) to_date more*"),
    ("so far", "year_to_date", "the? year_to_date more*"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year? (dash|slash) short_year"),
    ("fiscal", "fiscal", "the? which? fiscal unit? year"),
    ("fiscal", "fiscal", "the? which? fiscal unit"),
    ("fiscal", "fiscal", "the? year ((dash|slash) short_year)? fiscal unit"),
    ("fiscal", "fy", f"{_FISCAL}"),
    *_years("school year", "school_year"),
    *_years("tax year", "tax_year"),
    ("year end", "unit", "the? unit (dash|genitive) end (of? year)?"),
    ("year end", "quarter", "the? quarter (dash|genitive) end"),
    ("bare edge", "unit", "the? edge of unit"),
    ("edge", "quarter", "the? edge of (the|which)* quarter"),
    ("this time", "fiscal", "this clock_word of_which fiscal of_unit"),
    ("turn", "turn", "the? turn more* the unit"),
    ("middle", "mid", "mid dash unit"),
    ("middle", "middle_of", "middle_of year?"),
)
