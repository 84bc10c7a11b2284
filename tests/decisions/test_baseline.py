"""`factcheck baseline` writes decisions that `factcheck report` obeys, and nothing else."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.decisions import DEFAULT_NAME, read_decisions
from factcheck.model import Ruling
from tests.decisions.desk import SENTENCES

WHY = ("--reason", "told by telephone")
HEAD = "source: {}\npublished: 2024-07-08\n\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a story of two papers, in which the commands run on one day."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1720500000")  # 9 July 2024
    story = tmp_path / "story"
    story.mkdir()
    tell(story, "herald", 34)
    tell(story, "tribune", 43)
    return tmp_path


def tell(story: Path, paper: str, number: int) -> None:
    """Let a paper print a number."""
    text = HEAD.format(paper.capitalize()) + SENTENCES[paper].format(number)
    (story / f"{paper}.txt").write_text(text + "\n", "utf-8")


def run(*arguments: str, ends: int = 0) -> None:
    """Run the command, which is to end so."""
    assert main(list(arguments)) == ends


def file_of(desk: Path) -> Path:
    """Return the file of decisions."""
    return desk / DEFAULT_NAME


def test_what_is_accepted_fails_no_run(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The way of an editor: a conflict, a decision, a clean run; a new figure asks again."""
    run("report", "story", ends=1)
    run("baseline", "story", *WHY, "--author", "City desk", "--expires", "2024-07-31")
    run("report", "story")
    capsys.readouterr()
    [decision] = read_decisions(file_of(desk))

    assert decision.author == "City desk"
    assert (str(decision.made), str(decision.expires)) == ("2024-07-09", "2024-07-31")
    assert sorted(decision.figures) == ["34 people", "43 people"]
    assert "against “43 people”" in (decision.about or "")

    tell(desk / "story", "tribune", 54)
    run("report", "story", ends=1)
    assert "«43 people» stands in tribune no more" in capsys.readouterr().out


def test_the_day_on_which_it_runs_out(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A decision holds on its last day, and not on the next."""
    run("baseline", "story", *WHY, "--expires", "2024-07-10")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1720600000")  # 10 July
    run("report", "story")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1720700000")  # 11 July
    run("report", "story", ends=1)

    assert f"{file_of(desk).name}:4: this held until 2024-07-10" in capsys.readouterr().out


def test_what_stands_there_already_is_not_written_twice(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """To run it again changes nothing."""
    run("baseline", "story", *WHY)
    before = file_of(desk).read_bytes()
    run("baseline", "story", *WHY)

    assert file_of(desk).read_bytes() == before
    assert "0 decisions added (1 finding accepted before)" in capsys.readouterr().out


def test_hands_in_the_file_are_left_alone(desk: Path) -> None:
    """Comments, blank lines, the order and the line ends of people stay as they are."""
    own = (
        "# our file\r\n\r\n[[rejected]] # two fires\r\nreason = 'x'   # so\r\n"
        "claims = ['k000000000001', 'k000000000002']\r\n"
    )
    file_of(desk).write_bytes(own.encode())
    run("baseline", "story", *WHY)
    text = file_of(desk).read_bytes().decode()

    assert text.startswith(own)
    assert text.count("\n") == text.count("\r\n")
    assert [one.ruling for one in read_decisions(file_of(desk))] == [
        Ruling.REJECTED,
        Ruling.ACCEPTED,
    ]


def test_pruning_takes_what_nothing_is_left_for(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A stale decision goes with the comment above it; others stay, those of other stories too."""
    kept = (
        "# about another story\n[[accepted]]\nreason = 'y'\n"
        "claims = [{ fingerprint = 'k000000000001', article = 'weekly' }]\n"
    )
    stale = (
        "\n# the Herald, in May\n[[accepted]]\nreason = 'z'\n"
        "claims = [{ fingerprint = 'k000000000002', article = 'herald' }]\n"
    )
    file_of(desk).write_text(f"# ours\n\n{stale}\n{kept}", "utf-8")
    run("baseline", "story", "--prune", *WHY)
    text = file_of(desk).read_text("utf-8")

    assert text.startswith(f"# ours\n\n\n{kept}")
    assert "in May" not in text
    assert "1 decision dropped" in capsys.readouterr().out
    assert [one.reason for one in read_decisions(file_of(desk))] == ["y", "told by telephone"]


def test_a_header_within_words_is_no_header(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the file cannot be cut safely, it is left as it is, and that is told."""
    text = (
        "[[accepted]]\nreason = '''\n[[accepted]]\n'''\n"
        "claims = [{ fingerprint = 'k000000000002', article = 'herald' }]\n"
        "[[rejected]]\nreason = 'x'\nclaims = ['k000000000001', 'k000000000002']\n"
    )
    file_of(desk).write_text(text, "utf-8")
    run("baseline", "story", "--prune", ends=2)

    assert file_of(desk).read_text("utf-8") == text
    assert "take them out by hand" in capsys.readouterr().err


CHOSEN: dict[str, tuple[Sequence[str], int]] = {
    "a kind": (("--only", "swapped-digits"), 1),
    "a verdict": (("--only", "conflicts"), 1),
    "a number of the catalogue": (("--only", "CF03"), 1),
    "another kind": (("--only", "CF31"), 0),
    "agreements when asked for": (("--only", "agrees"), 1),
    "two kinds": (("--only", "CF31", "--only", "agrees"), 1),
}


@pytest.mark.parametrize(("only", "number"), CHOSEN.values(), ids=CHOSEN)
def test_some_findings_can_be_accepted(desk: Path, only: Sequence[str], number: int) -> None:
    """An editor accepts what she has looked at, and no more."""
    run("baseline", "story", *WHY, *only)

    made = read_decisions(file_of(desk)) if file_of(desk).exists() else ()
    assert len(made) == number


def test_one_finding_is_named_by_its_id(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The id stands behind each finding of a report."""
    run("report", "story", ends=1)
    out = capsys.readouterr().out
    name = out.split("[f")[1][:12]
    run("baseline", "story", *WHY, "--only", f"f{name}")

    assert len(read_decisions(file_of(desk))) == 1


def test_matches_are_confirmed_and_rejected(desk: Path) -> None:
    """Claims are named as for `explain --pair`."""
    run("baseline", "story", *WHY, "--reject", "herald:34 people", "tribune:43 people")
    run("report", "story")
    [decision] = read_decisions(file_of(desk))

    assert decision.ruling is Ruling.REJECTED
    assert sorted(decision.figures) == ["34 people", "43 people"]


WRONG: dict[str, tuple[Sequence[str], str]] = {
    "no reason": ((), "a decision needs its reason"),
    "an empty reason": (("--reason", " "), "--reason says nothing"),
    "a choice without a reason": (("--prune", "--only", "CF03"), "needs its reason"),
    "a false day": ((*WHY, "--expires", "soon"), "--expires 'soon' is no day"),
    "a false kind": ((*WHY, "--only", "swaped-digits"), "did you mean swapped-digits?"),
    "a false id": ((*WHY, "--only", "f00000000000"), "no finding of these inputs"),
    "one claim twice": ((*WHY, "--reject", "tribune:43", "tribune:43"), "name one figure"),
    "a sheet": ((*WHY, "--decisions", "sheet.csv"), "takes no decisions"),
    "an article": ((*WHY, "--decisions", "story/herald.txt"), "story/herald.txt"),
    "no decisions": ((*WHY, "--no-decisions"), "--no-decisions obeys no decisions"),
    "a folder": ((*WHY, "--decisions", "story"), "story"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_decided_is_told(
    desk: Path, arguments: Sequence[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip ends with 2 and one line; no file is begun, and none is touched."""
    before = (desk / "story" / "herald.txt").read_bytes()
    run("baseline", "story", *arguments, ends=2)
    error = capsys.readouterr().err

    assert words in error
    assert error.count("\n") == 1
    assert not file_of(desk).exists()
    assert (desk / "story" / "herald.txt").read_bytes() == before


def test_files_are_named_or_left_out(desk: Path) -> None:
    """`--decisions` names files, several if need be; `--no-decisions` obeys none."""
    run("baseline", "story", *WHY, "--decisions", "city.toml")
    run("report", "story", ends=1)
    run("report", "story", "--decisions", "city.toml")
    (desk / "city.toml").rename(file_of(desk))
    run("report", "story")
    run("report", "story", "--no-decisions", ends=1)
    run("report", "story", "--decisions", "no.toml", ends=2)
