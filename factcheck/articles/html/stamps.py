"""Stamps: the times of the entries of a live page, with the day that only their data name."""

from datetime import datetime

from factcheck.articles.html.tree import Element

_LONGEST = 40  # characters of an instant
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def stamp_of(time: Element) -> str | None:
    """Return the instant of a ``time`` element as a line: "14:05 GMT, 3 March 2026"."""
    written = (time.get("datetime") or "").strip()
    if not ("T" in written or " " in written) or len(written) > _LONGEST:
        return None
    try:
        when = datetime.fromisoformat(written)
    except ValueError:
        return None
    return f"{when:%H:%M}{_zone(when)}, {when.day} {_MONTHS[when.month - 1]} {when.year}"


def _zone(when: datetime) -> str:
    offset = when.utcoffset()
    if offset is None:
        return ""
    if not offset:
        return " GMT"
    written = f"{when:%z}"
    return f" GMT{written[:3]}:{written[3:5]}"
