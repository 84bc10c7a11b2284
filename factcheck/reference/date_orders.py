"""Date orders: which of day and month a paper writes first, by the ending of its address."""

from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from factcheck.reference.language import load_world

DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "day first", "month first", "year first"
# As people write an order down.
WRITTEN = {"DMY": DAY_FIRST, "MDY": MONTH_FIRST, "YMD": YEAR_FIRST}


def order_of(address: str | None) -> tuple[str, str] | None:
    """Return the order of an address that ends in a country's letters, and the ending.

    >>> order_of("https://www.example.co.uk/news/1.html")
    ('day first', '.uk')
    >>> order_of("https://example.com/uk/1.html") is None
    True
    """
    if not address:
        return None
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return None
    _, dot, ending = host.rpartition(".")
    order = _orders().get(ending) if dot else None
    return (order, f".{ending}") if order else None


@cache
def _orders() -> Mapping[str, str]:
    table = load_world("date_orders")
    return {
        **dict.fromkeys(table["day_first"], DAY_FIRST),
        **dict.fromkeys(table["month_first"], MONTH_FIRST),
    }
