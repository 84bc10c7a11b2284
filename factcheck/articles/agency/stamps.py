"""Times as the data of agencies and feeds have them."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from factcheck.model import Dated

_DAY = 10  # characters of "2026-03-04"
_LONGEST = 60  # characters
_CLOCK = re.compile(r"[\dW\-]{7,10}[Tt ]\d")
_LEADING_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")


def stamp(words: str) -> date | None:
    """Return the time that a field states, with its offset; None if it states none.

    >>> stamp("20260304T093000+0100").isoformat()
    '2026-03-04T09:30:00+01:00'
    >>> stamp("Wed, 04 Mar 2026 09:30:00 GMT").isoformat()
    '2026-03-04T09:30:00+00:00'
    >>> stamp("20260304+0100"), stamp("soon")
    (datetime.date(2026, 3, 4), None)
    """
    plain = words.strip()
    if len(plain) > _LONGEST:
        return None
    for read in (_iso, _mail, _leading_day):
        try:
            return read(plain)
        # What is no date is a ValueError; a mail's date of year 0 or without figures others.
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _iso(words: str) -> date:
    if len(words) <= _DAY:
        return date.fromisoformat(words)
    if not _CLOCK.match(words):
        raise ValueError(words)  # the standard library takes an offset for a clock time
    return datetime.fromisoformat(words)


def _mail(words: str) -> date:
    return parsedate_to_datetime(words)


def _leading_day(words: str) -> date:
    """Return the day of "20260304+0100": a day with the offset of its zone."""
    found = _LEADING_DAY.match(words)
    if found is None:
        raise ValueError(words)
    return date(*map(int, found.groups()))


def instant(dated: Dated | None) -> datetime:
    """Return a time that can be compared with any other; what is unknown comes first."""
    if dated is None:
        return datetime.min.replace(tzinfo=UTC)
    when = dated.when
    if not isinstance(when, datetime):
        return datetime(when.year, when.month, when.day, tzinfo=UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
