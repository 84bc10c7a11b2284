"""Kin: counted nouns that name the same people or things in other words."""

import pytest

from factcheck.errors import DataError
from factcheck.reference.kin import Kin, check_kinship, kin

KINSHIP = [
    ("robbers", "robbers", Kin.WORD),
    ("masked men", "armed men", Kin.WORD),
    ("child", "children", Kin.WORD),
    ("nations", "countries", Kin.CLASS),
    ("thieves", "robbers", Kin.CLASS),
    ("homes", "houses", Kin.CLASS),
    ("officers", "police", Kin.CLASS),
    ("policemen", "officers", Kin.CLASS),
    ("children", "minors", Kin.CLASS),
    ("passengers", "travellers", Kin.CLASS),
    ("nationals", "citizens", Kin.CLASS),
    ("Chinese migrants", "Chinese immigrants", Kin.CLASS),
    ("co-workers", "colleagues", Kin.CLASS),
    ("quakes", "earthquakes", Kin.CLASS),
    ("shops", "stores", Kin.CLASS),
    ("protesters", "demonstrators", Kin.CLASS),
    ("jets", "planes", Kin.CLASS),
    ("robbers", "suspects", Kin.KIND),
    ("gunmen", "suspects", Kin.KIND),
    ("men", "robbers", Kin.KIND),
    ("men", "suspects", Kin.KIND),
    ("women", "workers", Kin.KIND),
    ("people", "hikers", Kin.KIND),
    ("victims", "co-workers", Kin.KIND),
    ("Chinese migrants", "Chinese nationals", Kin.KIND),
    ("asylum seekers", "migrants", Kin.KIND),
    ("babies", "children", Kin.KIND),
    ("ferries", "ships", Kin.KIND),
    ("homes", "buildings", Kin.KIND),
    ("cars", "vehicles", Kin.KIND),
    # other people, other things
    ("trains", "carriages", Kin.OTHER),
    ("men", "women", Kin.OTHER),
    ("men", "children", Kin.OTHER),
    ("nurses", "doctors", Kin.OTHER),
    ("officers", "protesters", Kin.OTHER),
    ("ferries", "tankers", Kin.OTHER),
    ("people", "homes", Kin.OTHER),
    ("migrants", "officers", Kin.OTHER),
    ("passengers", "crew members", Kin.OTHER),
    ("seats", "votes", Kin.OTHER),
    ("", "people", Kin.OTHER),
]


@pytest.mark.parametrize(("left", "right", "near"), KINSHIP)
def test_kin(left: str, right: str, near: Kin) -> None:
    """Nouns are kin by their class, by a wider one, or not at all, whichever comes first."""
    assert kin(left, right) is near
    assert kin(right, left) is near


@pytest.mark.parametrize(
    ("same", "kinds", "message"),
    [
        ({"ship": ["ship", "vessel"], "pot": ["vessel"]}, {}, "'vessel' is of 'ship' as well"),
        ({"ship": ["ship", "vessel"]}, {"vessel": ["ferry"]}, "'vessel' is of 'ship'"),
    ],
)
def test_wrong_tables_are_named(
    same: dict[str, list[str]], kinds: dict[str, list[str]], message: str
) -> None:
    """A word is of one class, and kinds are told by the names of classes."""
    lists: dict[str, list[str]] = {"anybody": [], "sexes": [], "young": []}
    with pytest.raises(DataError, match=message):
        check_kinship({"same": same, "kinds": kinds, **lists})
