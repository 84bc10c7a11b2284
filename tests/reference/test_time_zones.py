"""The table of time zones."""

from datetime import datetime, timedelta
from zoneinfo import available_timezones

import pytest

from factcheck.errors import DataError
from factcheck.reference import time_zones
from factcheck.reference.time_zones import TimeZone, load_zones

NOON = datetime.fromisoformat("2024-07-01T12:00")


def test_every_zone_exists() -> None:
    """The table names no zone that the tz database does not have."""
    zones = load_zones()
    named = [zone for one in zones.named.values() for zone in (one, *(r for _, r in one.readings))]

    assert {zone.name for zone in named if zone.name} <= available_timezones()
    assert {zone for zone in zones.places.values() if zone} <= available_timezones()


def test_every_offset_is_one_of_the_world() -> None:
    """No offset is further from UTC than the islands at the date line."""
    for name, zone in load_zones().named.items():
        offset = zone.offset_at(NOON)

        assert offset is None or abs(offset) <= timedelta(hours=14), name


PLACES = [
    ("A ferry left Athens for Rhodes", {"Europe/Athens"}),
    ("Papua New Guinea shook", {"Pacific/Port_Moresby"}),
    ("The North Korean army", {"Asia/Pyongyang"}),
    ("From Paris to New York", {"Europe/Paris", "America/New_York"}),
    ("In Russia", {None}),
    ("In a china shop", set()),
]


@pytest.mark.parametrize(("text", "zones"), PLACES)
def test_places_tell_their_zones(text: str, zones: set[str | None]) -> None:
    """Of two names at one place the longer one holds; a country of many zones has none."""
    assert load_zones().of_places(text.split()) == zones


IST = load_zones().named["IST"]
READINGS = [
    (["the", "court", "said"], 330),
    (["israeli", "police"], 120),
    (["irish", "police"], 60),
    (["irish", "and", "israeli", "police"], None),
]


@pytest.mark.parametrize(("words", "offset"), READINGS)
def test_a_name_of_several_zones_is_read_by_the_page(words: list[str], offset: int | None) -> None:
    """The words of the page choose; where they tell of two, the zone is not known."""
    assert IST.on_page(frozenset(words)).offset == offset


def test_a_zone_that_a_machine_does_not_know_has_no_offset() -> None:
    """An old tz database makes no error."""
    assert TimeZone(name="Europe/Atlantis").offset_at(NOON) is None


WRONG = {
    "an offset without minutes": {"zones": {"XT": "+1"}, "ambiguous": {}},
    "a reading without words": {"zones": {}, "ambiguous": {"XT": [{"zone": "+01:00"}]}},
}


@pytest.mark.parametrize("table", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_table_is_refused(
    table: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message names the file and the entry."""
    monkeypatch.setattr(
        time_zones, "load_table", lambda *_: table | {"places": {}, "wide": {"places": []}}
    )

    with pytest.raises(DataError, match=r"zones\.toml.*XT"):
        load_zones("xx")
