"""A file of decisions is read strictly: each slip is told with its line and its cure."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.decisions import LARGEST, read_decisions
from factcheck.decisions.reading import decisions_of
from factcheck.errors import DecisionError
from factcheck.model import Decision, Ruling

ONE, TWO = "k1a2b3c4d5e6f", "k0f9e8d7c6b5a"
PLAIN = f'[[accepted]]\nclaims = ["{ONE}"]\nreason = "told by telephone"\n'


def test_every_key_is_read() -> None:
    """What a desk can write is what the decision says, claims in the order of fingerprints."""
    text = f"""\
# seen with the night desk
[[accepted]]
about = "the number of deaths"
claims = [
    {{ fingerprint = "{ONE}", article = "herald", says = "34 people" }},
    {{ fingerprint = "{TWO}", article = "tribune", says = "43 people" }},
]
codes = ["swapped-digits", "CF26"]
scope = "across"
reason = " the Tribune corrects it tomorrow "
author = "City desk"
made = 2024-07-08
expires = "2026-12-31"

[[rejected]]
claims = ["{ONE}", "{TWO}"]
reason = "two fires"
"""
    accepted, rejected = decisions_of(text, "desk.toml")

    assert accepted == Decision(
        ruling=Ruling.ACCEPTED,
        claims=(TWO, ONE),
        codes=("swapped-digits", "weekday-does-not-fit"),
        scope="across",
        reason="the Tribune corrects it tomorrow",
        author="City desk",
        made=date(2024, 7, 8),
        expires=date(2026, 12, 31),
        place="desk.toml:2",
        about="the number of deaths",
        articles=("tribune", "herald"),
        figures=("43 people", "34 people"),
    )
    assert (rejected.ruling, rejected.place) == (Ruling.REJECTED, "desk.toml:15")


def test_an_empty_file_decides_nothing() -> None:
    """A file of comments is a file of decisions yet to come."""
    assert decisions_of("# nothing yet\n", "desk.toml") == ()


# What stands in a file: the line that is named, and words of the message.
WRONG = {
    "no TOML": ("[[accepted]\n", 1, "this is no TOML"),
    "no TOML further down": (PLAIN + "author = yes\n", 4, "this is no TOML"),
    "a key given twice": (PLAIN + 'reason = "again"\n', 4, "this is no TOML"),
    "an unknown kind of entry": (
        "# so\n[[acepted]]\n",
        2,
        "unknown key 'acepted' (use [[accepted]]",
    ),
    "one bracket": (f'[accepted]\nreason = "x"\nclaims = ["{ONE}"]\n', 1, "two brackets"),
    "an empty entry": (f"{PLAIN}\n[[accepted]]\n", 5, "[[accepted]] is empty"),
    "numbers for an entry": ("accepted = [1, 2]\n", None, "holds no keys"),
    "an unknown key": (PLAIN + 'resaon = "x"\n', 4, "unknown key 'resaon' in [[accepted]]"),
    "no reason": (f'\n[[accepted]]\nclaims = ["{ONE}"]\n', 2, "gives no reason"),
    "an empty reason": (
        PLAIN.replace("told by telephone", "  "),
        3,
        "reason = '  ' holds no words",
    ),
    "a number for a reason": (PLAIN.replace('"told by telephone"', "3"), 3, "holds no words"),
    "a bad day": (PLAIN + 'expires = "2026-02-30"\n', 4, "expires = '2026-02-30' is no day"),
    "a time for a day": (PLAIN + "made = 2026-02-03T10:00:00\n", 4, "is no day (write made ="),
    "a number for a day": (PLAIN + "expires = 2026\n", 4, "expires = 2026 is no day"),
    "a false code": (PLAIN + 'codes = ["swaped-digits"]\n', 4, "did you mean swapped-digits?"),
    "a number for codes": (PLAIN + "codes = 3\n", 4, "is no list of kinds"),
    "no codes": (PLAIN + "codes = []\n", 4, "codes is empty"),
    "a false scope": (PLAIN + 'scope = "inside"\n', 4, "write across or within"),
    "no claims": ('[[accepted]]\nreason = "x"\n', 1, "names at least one claim"),
    "empty claims": ('[[accepted]]\nclaims = []\nreason = "x"\n', 2, "names at least one claim"),
    "one claim of a match": (PLAIN.replace("accepted", "rejected"), 2, "two claims or more"),
    "codes of a match": (
        f'[[rejected]]\nclaims = ["{ONE}", "{TWO}"]\nreason = "x"\ncodes = ["CF31"]\n',
        4,
        "unknown key 'codes' in [[rejected]]",
    ),
    "no fingerprint": (PLAIN.replace(ONE, "34 people"), 2, "'34 people' is no fingerprint"),
    "the id of a claim": (PLAIN.replace(ONE, "c1a2b3c4d5e6"), 2, "is no fingerprint"),
    "a claim of numbers": (PLAIN.replace(f'"{ONE}"', "34"), 2, "34 names no claim"),
    "an unknown key of a claim": (
        PLAIN.replace(f'"{ONE}"', f'{{ fingerprint = "{ONE}", paper = "x" }}'),
        2,
        "unknown key 'paper' of a claim",
    ),
    "a claim twice": (PLAIN.replace(f'"{ONE}"', f'"{ONE}", "{ONE}"'), 2, "named twice"),
    "a decision twice": (f"{PLAIN}\n{PLAIN}", 5, "twice, first at desk.toml:1 (keep one"),
    "too deep": ("accepted = " + "[" * 100_000, None, "decisions"),
}


@pytest.mark.parametrize(("text", "line", "words"), WRONG.values(), ids=WRONG)
def test_a_slip_is_told_with_its_line(text: str, line: int | None, words: str) -> None:
    """Nothing is obeyed by halves: a file with a slip is refused, in one line."""
    with pytest.raises(DecisionError) as caught:
        decisions_of(text, "desk.toml")
    message = str(caught.value)

    assert words in message
    assert message.startswith("desk.toml:" if line is None else f"desk.toml:{line}: ")
    assert "\n" not in message
    assert len(message) < 400


HOSTILE = {
    "binary": (b"\x00\xff\xfe\x80" * 100, "no text in UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00", "no text in UTF-8"),
    "NUL": (b"accepted\x00 = 1", "this is no TOML"),
    "escapes": (b'"\\u001b[31m" = 1', "unknown key '\\x1b[31m'"),
    "a long key": (b"x" * 100_000 + b" = 1", "xxx…"),
    "huge": (b"#" * (LARGEST + 1), "too large for decisions"),
    "half a letter": (PLAIN.encode() + b"# \xc3\n", "desk.toml:4: this is no text"),
}


@pytest.mark.parametrize(("content", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused(content: bytes, words: str, tmp_path: Path) -> None:
    """Whatever a file holds, it ends in one short line."""
    file = tmp_path / "desk.toml"
    file.write_bytes(content)
    with pytest.raises(DecisionError) as caught:
        read_decisions(file)

    assert words in str(caught.value)
    assert len(str(caught.value)) < 400 + len(str(file))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A name that was mistyped is no file without decisions."""
    for place in (tmp_path / "no.toml", tmp_path, Path("a\0b.toml")):
        with pytest.raises(DecisionError, match="no decisions can be read"):
            read_decisions(place)


def test_a_mark_of_the_editor_at_the_start_is_none_of_the_text(tmp_path: Path) -> None:
    """Editors of Windows begin a file with a mark, and end lines in two characters."""
    file = tmp_path / "desk.toml"
    file.write_bytes(b"\xef\xbb\xbf" + PLAIN.replace("\n", "\r\n").encode())

    assert [one.claims for one in read_decisions(file)] == [(ONE,)]
