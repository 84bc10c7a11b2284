"""Mailboxes that are none, or mean harm: one clear line each, and the rest goes on."""

from pathlib import Path
from time import process_time

import pytest

from factcheck.articles import Reading, read_all
from factcheck.articles.files import LARGEST

MARK = "From wire@wire.example Wed Mar  4 09:30:00 2026\n"
HEAD = "From: Wire <wire@wire.example>\nSubject: Storm toll\nDate: Wed, 4 Mar 2026 09:30:00 +0000\n"
BODY = "\nThe storm killed 34 people, the ministry said.\n\n"
MAIL = MARK + HEAD + BODY


def reading_of(tmp_path: Path, text: str) -> Reading:
    """Return what is read of a mailbox."""
    path = tmp_path / "desk.mbox"
    path.write_text(text)
    return read_all([path])


def lost(reading: Reading) -> list[str]:
    """Return what is told as lost."""
    return [notice.text for notice in reading.notices if notice.lost]


NO_MAILBOX = 'no mailbox: it does not begin with a line "From …"'
UNREADABLE = {
    "no mark": (BODY, NO_MAILBOX),
    "mails that nothing parts": ((HEAD + BODY) * 3, NO_MAILBOX),
    "only marks": (MARK * 100_000, NO_MAILBOX),
    "marks and blanks": ((MARK + "\n") * 100_000, NO_MAILBOX),
    "a text above": ("Good morning.\n\n" + MAIL, NO_MAILBOX),
    "too large": ("x" * (LARGEST + 1), "larger than 20 MB"),
    "begun": (MARK + "From: Wire", "the mail holds no text"),
}


@pytest.mark.parametrize(("text", "problem"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_one_clear_line(tmp_path: Path, text: str, problem: str) -> None:
    """What cannot be read is told with its file and a cure, in one line."""
    reading = reading_of(tmp_path, text)
    [told] = lost(reading)

    assert not reading.articles
    assert problem in told
    assert told.endswith(")")
    assert "\n" not in told


def test_a_mailbox_that_breaks_off(tmp_path: Path) -> None:
    """Mails before the end are read; the last one says what is left of it, or is told."""
    whole = MAIL.replace("34", "35") + MAIL
    for end in (len(whole) - 20, len(MAIL) + len(MARK) + 10, len(MAIL) + 10):
        reading = reading_of(tmp_path, whole[:end])
        texts = [article.text for article in reading.articles]

        assert "The storm killed 35 people, the ministry said." in texts[0]
        assert len(texts) + len(lost(reading)) <= 2


def test_more_mails_than_are_read(tmp_path: Path) -> None:
    """The limit is told, with the number of mails."""
    mails = "".join(MAIL.replace("34", str(number)) for number in range(1_001))
    told = lost(reading_of(tmp_path, mails))

    assert any("1001 mails: those behind number 1000 are not read" in line for line in told)


def test_lines_that_begin_with_from(tmp_path: Path) -> None:
    """A sentence that begins with "From" parts no mail, however many there are."""
    body = "From 34 towns came help.\n\n" * 20_000
    [article] = reading_of(tmp_path, MARK + HEAD + "\n" + body).articles

    assert article.text.count("From 34 towns came help.") == 20_000


def test_a_large_mail_among_small_ones(tmp_path: Path) -> None:
    """It is read like any other, and hides none."""
    large = MARK + HEAD + "\n" + ("x" * 75 + "\n") * 30_000 + "It cost 56 million euros.\n\n"
    reading = reading_of(tmp_path, MAIL + large + MAIL.replace("34", "35"))
    texts = [article.text for article in reading.articles]

    assert not lost(reading)
    assert ["34 people" in texts[0], "56 million" in texts[1], "35 people" in texts[2]] == [
        True
    ] * 3


def test_the_time_is_linear(tmp_path: Path) -> None:
    """A mailbox of four times the mails takes about four times as long."""
    times = []
    for many in (60, 240):
        text = MAIL * many
        start = process_time()
        reading_of(tmp_path, text)
        times.append(process_time() - start)

    assert times[1] < 12 * times[0]
