"""Versions: the latest of an item is read, and nothing of one that its agency has killed."""

from datetime import UTC, datetime
from itertools import permutations

import pytest

from factcheck.articles.agency.versions import current
from factcheck.articles.drafts import Draft
from factcheck.model import Dated

FERRY = "urn:newsml:kestrel.example:20260304:ferry"


def draft(
    version: str | None,
    day: int = 4,
    *,
    key: str | None = FERRY,
    killed: str | None = None,
    path: str | None = None,
) -> Draft:
    """Return a version of an item, in a file of its own."""
    return Draft(
        id="ferry",
        text=f"Ferry sinks, version {version} of day {day}",
        path=path or f"ferry-{version}-{day}.json",
        key=key,
        version=version,
        killed=killed,
        dated=(Dated(datetime(2026, 3, day, tzinfo=UTC), "ninjs versionCreated"),),
    )


# The versions that are given, the one that is read.
LATEST = {
    "by number": ([draft("1"), draft("2"), draft("3")], draft("3")),
    "number by number, not letter by letter": ([draft("9"), draft("10")], draft("10")),
    "part by part": ([draft("1.10"), draft("1.9")], draft("1.10")),
    "the day where there is no number": ([draft(None, 5), draft(None, 4)], draft(None, 5)),
    "a number over none": ([draft(None, 5), draft("1", 4)], draft("1", 4)),
    "the day between equal numbers": ([draft("2", 5), draft("2", 6)], draft("2", 6)),
    "the number over the day": ([draft("3", 5), draft("2", 6)], draft("3", 5)),
    "words are no number": ([draft("final", 5), draft("1", 4)], draft("1", 4)),
    "a number of a million digits": ([draft("9" * 5000, 5), draft("1", 4)], draft("9" * 5000, 5)),
}


@pytest.mark.parametrize(("given", "read"), LATEST.values(), ids=LATEST.keys())
def test_the_latest_is_read(given: list[Draft], read: Draft) -> None:
    """Whatever is given first."""
    for ordered in permutations(given):
        [kept] = current(ordered).drafts

        assert (kept.text, kept.path) == (read.text, read.path)


def test_what_is_replaced_is_told() -> None:
    """The notice names both files and both versions."""
    [kept] = current([draft("2", path="b.json"), draft("1", path="a.json")]).drafts

    assert [notice.text for notice in kept.notices] == [
        "a.json, version 1, is not read: b.json, version 2, replaces it"
    ]


def test_the_same_text_twice_is_no_doubt() -> None:
    """An item that was sent twice as it is replaces nothing."""
    [kept] = current([draft("1", path="a.json"), draft("1", path="b.json")]).drafts

    assert kept.notices == ()


def test_two_items_stand_beside_each_other() -> None:
    """Only versions of one item replace each other; items of one short name get their long ones."""
    other = "urn:newsml:osprey.example:20260304:ferry"
    kept = current([draft("1"), draft("2", key=other), draft("1", key=None)]).drafts

    assert sorted(one.id for one in kept) == ["ferry", FERRY, other]


KILLED = {
    "the only version": [draft("1", killed="its status is 'canceled'")],
    "the last": [draft("1"), draft("2", killed="its status is 'canceled'")],
    "an earlier one": [draft("3"), draft("2", killed="its status is 'canceled'")],
    "an item of its own": [draft("3"), draft(None, killed="its status is 'canceled'")],
}


@pytest.mark.parametrize("given", KILLED.values(), ids=KILLED.keys())
def test_a_kill_withdraws_all_versions(given: list[Draft]) -> None:
    """Nothing of the item is read, and one line says so, whatever is given first."""
    told = set()
    for ordered in permutations(given):
        left = current([*ordered, draft("1", key="urn:other")])
        [error] = left.withdrawn
        told.add(str(error))

        assert [one.key for one in left.drafts] == ["urn:other"]

    [line] = told
    assert "KILLED by the agency: its status is 'canceled': nothing of" in line
    assert all(one.path in line for one in given)


def test_a_kill_without_a_name_kills_itself() -> None:
    """A note that does not say which item it is of withdraws what it stands beside, no more."""
    left = current([draft("1", key=None, killed="its note says 'KILL'"), draft("1")])

    assert [one.key for one in left.drafts] == [FERRY]
    assert len(left.withdrawn) == 1
