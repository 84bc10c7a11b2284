"""Instants as data have them: the days behind the many ways in which systems write one."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime

import attrs

from factcheck.reference.written_dates import months_of_years, written_dates


@attrs.frozen
class Instant:
    """What a value says: a day or date-time, or why it says none."""

    when: date | None = None
    refused: str | None = None  # in words, of what is no day of any article
    year_only: bool = False
    month_only: bool = False


_LONGEST = 80  # characters
_NOTHING = re.compile(
    r"$|null$|none$|undefined$|n/?a$|invalid date$|false$|-+$|nan$|today$|now$", re.IGNORECASE
)
_TEMPLATE = re.compile(r"[{}<>]|%[A-Za-z]|\$\w|y{4}|d{2}[-/.]m{2}", re.IGNORECASE)


def instant_of(value: str | None) -> Instant:
    """Return the instant that a value stands for, with the offset that it is written with.

    >>> instant_of("2025-03-06T02:10+09:00").when.isoformat()
    '2025-03-06T02:10:00+09:00'
    >>> instant_of("0001-01-01T00:00:00Z").refused
    'is a placeholder'
    """
    words = " ".join((value or "").split())
    if _NOTHING.match(words):
        return Instant()
    if len(words) > _LONGEST or _TEMPLATE.search(words) or not any(map(str.isdigit, words)):
        return Instant(refused="is no date")
    for read in _WAYS:
        try:
            found = read(words)
        except (ValueError, OverflowError):  # a day that no calendar has
            continue
        if found is not None and (found.when or found.refused):
            return _plausible(found)
    return Instant(refused="is no date")


# No paper printed an article on these: systems write them where they know none.
_ZEROS = frozenset(
    {date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30), date(1904, 1, 1)}
)
_EARLIEST, _LATEST = 1600, 2100  # years


def _plausible(found: Instant) -> Instant:
    """Return an instant, or the reason why it is none of an article."""
    if found.when is None:
        return found
    day = found.when.date() if isinstance(found.when, datetime) else found.when
    if day in _ZEROS or day.year == 1 or day.isoformat()[5:] == "00-00":
        return Instant(refused="is a placeholder")
    if not _EARLIEST <= day.year <= _LATEST:
        return Instant(refused=f"is of the year {day.year}")
    return found


_ISO = re.compile(
    r"""
    (?P<year>\d{4}) (?P<dash>[-/.]?) (?P<month>\d{1,2}) (?P=dash) (?P<day>\d{1,2})
    (?: (?:\ ?T\ ?|\ {1,3}|\ ?-\ |,\ ?)
        (?P<hour>\d{1,2}) :? (?P<minute>\d\d) (?: :? (?P<second>\d\d) (?:[.,]\d{1,9})? )?
        (?P<noon>\ ?[AaPp]\.?[Mm]\.?)?
        (?: \ ? (?P<zone> Z | z | UTC | GMT | [+\-\u2212]\ ?\d{1,2}(?::?\d\d)?(?::\d\d)?
                         | (?<=\ )\d\d:\d\d ) )?
        (?: \ ? \[ [\w/+\-]{1,40} \] )?
        (?P<rest> \ .{0,40} )?
    )?
    """,
    re.VERBOSE,
)


def _iso(words: str) -> Instant | None:
    """Read "2025-03-06T02:10:00.000+0900" and its kin."""
    match = _ISO.fullmatch(words)
    if match is None or (not match["dash"] and len(match["month"] + match["day"]) != 4):
        return None
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if 0 in (year, month, day):
        return Instant(refused="is a placeholder")
    if match["hour"] is None:
        return Instant(date(year, month, day))
    hour, second = int(match["hour"]), min(59, int(match["second"] or 0))
    if match["noon"]:
        hour = hour % 12 + (12 if "p" in match["noon"].lower() else 0)
    late = timedelta(days=1) if hour == 24 else timedelta()
    clock = datetime(year, month, day, hour % 24, int(match["minute"]), second) + late  # noqa: DTZ001 - none is told
    return Instant(clock.replace(tzinfo=_zone(match["zone"])))


def _zone(words: str | None) -> tzinfo | None:
    if words is None:
        return None
    if words.upper() in ("Z", "UTC", "GMT"):
        return UTC
    # "02:10:00 09:00" had a plus that was lost on its way through an address.
    sign = words[0] if words[0] in "+-" else "-" if words[0] == "\u2212" else "+"
    figures = re.findall(r"\d+", words)
    joined = figures[0] if len(figures[0]) > 2 else figures[0].zfill(2) + [*figures, "00"][1]
    return datetime.strptime(f"{sign}{joined.zfill(4)}", "%z").tzinfo


_EPOCH = re.compile(r"(?P<seconds>\d{9,10})(?:\d{3}|\.\d{1,6})?")


def _epoch(words: str) -> Instant | None:
    """Read seconds or milliseconds since 1970: "1741194600000"."""
    match = _EPOCH.fullmatch(words)
    if match is None:
        return Instant(refused="is a placeholder") if set(words) <= set("0") else None
    return Instant(datetime.fromtimestamp(int(match["seconds"]), UTC))


_LETTER = re.compile(r"[A-Za-z]{3},? ")
_SCRIPT = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>\d{4}) (?P<clock>[\d:]{8}) "
    r"(?:GMT|UTC)(?P<zone>[+-]\d{4})?(?: \(.{0,40}\))?"
)


def _letter(words: str) -> Instant | None:
    """Read "Thu, 06 Mar 2025 02:10:00 +0900", as mails and feeds have it, and as scripts do."""
    if match := _SCRIPT.fullmatch(words):
        zone = match["zone"] or "+0000"
        words = f"{match['day']} {match['month']} {match['year']} {match['clock']} {zone}"
    elif not _LETTER.match(words):
        return None
    try:
        return Instant(parsedate_to_datetime(words))
    except (TypeError, IndexError):  # as older Pythons refuse what they cannot read
        return None


_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])")


def _part(words: str) -> Instant | None:
    """Read a month or a year alone."""
    if match := _MONTH.fullmatch(words):
        return Instant(date(int(match["year"]), int(match["month"]), 1), month_only=True)
    if _YEAR.fullmatch(words):
        return Instant(date(int(words), 1, 1), year_only=True)
    months = list(months_of_years(words))
    return Instant(months[0], month_only=True) if len(months) == 1 else None


def _written(words: str) -> Instant | None:
    """Read "March 6, 2025 2:10 am"; an order of day and month that stays open is none."""
    found = list(written_dates(words))
    if len(found) != 1:
        return None
    if found[0].when is None:
        readings = " or ".join(str(one)[:10] for one in found[0].readings)
        return Instant(refused=f"can be {readings}")
    return Instant(found[0].when)


_WAYS = (_iso, _epoch, _letter, _written, _part)
