"""Instants: the many ways in which systems write one."""

import pytest

from factcheck.articles.html.instants import instant_of

READS = {
    "2025-03-06": [
        "2025-03-06",
        "20250306",
        "2025/03/06",
        "2025.03.06",
        "2025-3-6",
        "March 6, 2025",
    ],
    "2025-03-06T02:10:00": ["2025-03-06T02:10", "2025-03-06 02:10:00", "6 March 2025 02:10"],
    "2025-03-06T14:10:00": ["2025-03-06 2:10 PM", "2025-03-06 02:10 p.m."],
    "2025-03-06T02:10:00+09:00": [
        "2025-03-06T02:10+09:00",
        "2025-03-06T02:10:00.000+0900",
        "2025-03-06 02:10:00 +0900",
        "2025-03-06T02:10:00 09:00",
        "20250306T021000+09",
        "Thu, 06 Mar 2025 02:10:00 +0900",
        "Thu Mar 06 2025 02:10:00 GMT+0900 (Korean Standard Time)",
    ],
    "2025-03-06T02:10:00-05:00": ["2025-03-06T02:10:00\u221205:00", "2025-03-06T02:10:00 -0500"],
    "2025-03-06T02:10:00+00:00": [
        "2025-03-06T02:10:00Z",
        "2025-03-06T02:10:00.1234567Z",
        "2025-03-06 02:10 UTC",
        "1741227000",
        "1741227000000",
        "Thu, 06 Mar 2025 02:10:00 GMT",
    ],
    "2025-03-07T00:00:00+00:00": ["2025-03-06T24:00:00Z"],
}
ROWS = [(value, when) for when, values in READS.items() for value in values]


@pytest.mark.parametrize(("value", "when"), ROWS)
def test_a_value_is_read_with_its_offset(value: str, when: str) -> None:
    """No value is moved into another zone."""
    found = instant_of(value)

    assert found.when is not None
    assert found.when.isoformat() == when


REFUSED = {
    "is a placeholder": ["1970-01-01", "1970-01-01T00:00:00Z", "0", "0000-00-00 00:00:00"],
    "is of the year": ["1111-11-11", "9999-12-31T23:59:59Z"],
    "is no date": ["{{ date }}", "%Y-%m-%d", "2025-02-30", "yyyy-mm-dd 1", "12", "1" * 500],
    "can be": ["04/08/2025"],
}
REFUSALS = [(value, reason) for reason, values in REFUSED.items() for value in values]


@pytest.mark.parametrize(
    ("value", "reason"), [*REFUSALS, ("0001-01-01T00:00:00", "is a placeholder")]
)
def test_what_is_no_day_is_refused_with_its_reason(value: str, reason: str) -> None:
    """Zeros of systems, templates that nobody filled, orders that stay open."""
    found = instant_of(value)

    assert found.when is None
    assert (found.refused or "").startswith(reason)


@pytest.mark.parametrize(
    "value", [None, "", "null", "Invalid date", "N/A", "-", "undefined", "now"]
)
def test_nothing_is_nothing(value: str | None) -> None:
    """A field that was left empty needs no remark."""
    found = instant_of(value)

    assert (found.when, found.refused) == (None, None)


def test_a_part_is_kept_as_one() -> None:
    """A month or a year alone is no first of January."""
    assert instant_of("2025-03").month_only
    assert instant_of("March 2025").month_only
    assert instant_of("2025").year_only
