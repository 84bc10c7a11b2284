"""Dates that cannot be read whole: "61 July", "8 November 4026".

What can be read of them is a month, or a day of the draft's own year, and a source may well tell
that. The writer meant something else.
"""

import re

from factcheck.model import Claim, Grain, Moment

_AROUND = 12  # characters on either side that may be part of a date
# "61 July", "31 June": a number that would be the day, if the month had one.
_DAY_BEFORE = re.compile(r"(?<![\w.,:/\u2013-])(?:0|00|29|[3-9]\d)(?:st|nd|rd|th)? $")
# "November 61, 2024": the same, and a year that would end the date.
_DAY_AFTER = re.compile(r" (?:0|00|29|[3-9]\d)(?:st|nd|rd|th)?,? \d{4}(?!\w|[.,]\d)")
# "8 November 4026" at the end of a clause: with a word behind it, it may be a count of something.
_YEAR_AFTER = re.compile(r",? \d{4}(?=[,;:!?)]|\.?(?:\s|$))(?![.,]\d)(?! \w)")


def half_read(claim: Claim) -> str | None:
    """Return a date as it is written, if only a part of it could be read."""
    value, span, text = claim.value, claim.quote.span, claim.quote.article.text
    if not isinstance(value, Moment) or not claim.quote.exact[-1].isalpha():
        return None
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end :][:_AROUND]
    if value.grain is Grain.MONTH and claim.quote.exact.isalpha():
        if day := _DAY_BEFORE.search(before):
            return f"{day[0]}{claim.quote.exact}"
        if rest := _DAY_AFTER.match(after):
            return f"{claim.quote.exact}{rest[0]}"
    is_day = value.grain is Grain.DAY and claim.quote.exact[0].isdigit()
    year = _YEAR_AFTER.match(after) if is_day else None
    return f"{claim.quote.exact}{year[0]}" if year else None
