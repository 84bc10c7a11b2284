"""What a word can be is looked up, not worked out again."""

import pytest

from factcheck.claims.context import capitals, kinds
from factcheck.claims.context.kinds import Kinds
from factcheck.reference.grammar import Phrases

PHRASES = Phrases(
    [
        (("claim",), "speech"),
        (("claim", "*", "lives"), "deaths"),
        (("hit",), "attack"),
        (("in", "custody"), "arrest"),
        (("in", "custody", "battle"), "lawsuit"),
    ]
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("claim 12 more lives", (4, "deaths")),
        ("claim", (1, "speech")),
        ("hit the coast", (1, "attack")),
        ("in custody", (2, "arrest")),
        ("in custody battle", (3, "lawsuit")),
        ("in court", None),
        ("in", None),
        ("the coast", None),
    ],
)
def test_longest_phrase(words: str, found: tuple[int, str] | None) -> None:
    """The longest phrase that begins at a word is found, whether or not a shorter one begins."""
    assert PHRASES.at(words.split(), 0) == found


def test_kept_words_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream of new words does not fill the memory, and forgets nothing that lists say."""
    monkeypatch.setattr(kinds, "_MOST", 10)
    known = Kinds([(1, ["storm"])], lambda _: 0)
    rows = known.of([*(f"word{number}" for number in range(100)), "storm"])

    assert (rows[-1], sum(rows)) == (1, 1)
    assert len(known) <= 11


@pytest.mark.parametrize("module", [kinds, capitals], ids=["kinds", "capitals"])
def test_bits_fit_a_small_number(module: object) -> None:
    """Tests of bits are cheap only while they fit one digit of Python's integers: 30 bits."""
    bits = [value for name, value in vars(module).items() if name.isupper() and name[0] != "_"]

    assert max(value for value in bits if isinstance(value, int)) < 1 << 30
