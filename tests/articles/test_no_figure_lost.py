"""No figure is lost or changed: 500 are planted in a file of every format, and all come out."""

from pathlib import Path

import pytest

from factcheck import extract, read
from tests.makers import MAKERS, Part, Story, paragraph

FIGURES = 500
# Where a figure stands, and how it is written: {} is the figure.
SENTENCES = (
    "In ward {ward} the council counted {figure} residents.",
    "The depot in ward {ward} holds {figure} tonnes of grain.",
    "Ward {ward} spent ${figure} on its harbour wall.",
    "Repairs in ward {ward} took {figure} hours in all.",
    "The pipe through ward {ward} is {figure} metres long.",
)
WARDS = ("Amsel", "Birk", "Corran", "Dunmore", "Eastlea", "Fenwick", "Gorse", "Hollin")


def figure(number: int) -> str:
    """Return a figure that is unlike all others, in one of the ways in which papers write them."""
    whole = 1_009 + 7_919 * number
    return f"{whole:,}" if number % 3 else f"{whole:,}.{number % 9 + 1}"


PLANTED = tuple(figure(number) for number in range(FIGURES))


def _parts() -> tuple[Part, ...]:
    """Return the parts of a story that holds all of them: prose, lists, captions and tables."""
    parts: list[Part] = []
    for place in range(0, FIGURES, 10):
        said = [
            SENTENCES[number % 5].format(ward=WARDS[number % 8], figure=PLANTED[number])
            for number in range(place, place + 10)
        ]
        parts.append(paragraph(" ".join(said[:3])))
        parts.append(paragraph(" ".join(said[3:5])))
        parts += [Part(kind="item", text=one) for one in said[5:7]]
        parts.append(Part(kind="caption", text=f"{said[7]} Photograph: Ada Holm"))
        rows = tuple(
            (WARDS[number % 8], f"{PLANTED[number]} tonnes") for number in (place + 8, place + 9)
        )
        parts.append(Part(kind="table", rows=(("Ward", "Grain"), *rows)))
    return tuple(parts)


STORY = Story(title="What the wards of Port Amsel count", parts=_parts())


@pytest.mark.parametrize("ending", MAKERS)
def test_every_figure_comes_out(tmp_path: Path, ending: str) -> None:
    """Each is a claim of its own, with its digits as they were planted."""
    path = tmp_path / f"wards{ending}"
    path.write_bytes(MAKERS[ending](STORY))
    [article] = read(path)
    said = [claim.quote.exact for claim in extract(article) if claim.zone.speaks]
    missing = [
        one for one in PLANTED if not any(one in words.replace("$", "").split() for words in said)
    ]

    assert missing == []
