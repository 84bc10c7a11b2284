"""Mails and mailboxes that are none, or mean harm: one clear line each, and the rest goes on."""

from pathlib import Path
from time import process_time

import pytest

from factcheck.articles import read_all

HEAD = "From: Wire <wire@wire.example>\nSubject: Storm toll\nDate: Wed, 4 Mar 2026 09:30:00 +0000\n"
BODY = "\nThe storm killed 34 people, the ministry said.\n"


def nested(depth: int) -> str:
    """Return a mail of parts in parts."""
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="b{number}"\n\n--b{number}\n'
        for number in range(depth)
    )
    return f"{HEAD}{opened}Content-Type: text/plain\n{BODY}"


UNREADABLE = {
    "empty": ("", "the file is empty"),
    "blanks": ("\n \n", "holds nothing but blanks"),
    "no mail": ("The storm killed 34 people.\n", "no mail: it does not begin with headers"),
    "no text": (f"{HEAD}\n", "the mail holds no text"),
    "encrypted": (
        f'{HEAD}Content-Type: multipart/encrypted; boundary="b"\n\n--b\n\nx\n--b--\n',
        "the mail is encrypted",
    ),
    "parts in parts": (nested(1_000), "more than 100 parts in parts"),
    "mails in mails": (
        HEAD + "Content-Type: message/rfc822\n\n" * 1_000 + BODY,
        "more than 100 parts in parts",
    ),
}


@pytest.mark.parametrize(("text", "problem"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_one_clear_line(tmp_path: Path, text: str, problem: str) -> None:
    """What cannot be read is told with its file and a cure, in one line."""
    path = tmp_path / "mail.eml"
    path.write_text(text)
    reading = read_all([path])
    [told] = [notice.text for notice in reading.notices if notice.lost]

    assert not reading.articles
    assert told.startswith(f"{path}: ")
    assert problem in told
    assert told.endswith(")")
    assert "\n" not in told


READABLE = {
    "a missing boundary": f"{HEAD}Content-Type: multipart/mixed\n{BODY}",
    "a boundary that never comes": f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n{BODY}',
    "an unknown encoding": f"{HEAD}Content-Type: text/plain; charset=klingon\n{BODY}",
    "a header in a subject": HEAD.replace("toll", "=?utf-8?Q?toll=0AFrom:_Liar?=") + BODY,
    "brackets without end": HEAD.replace("Wire <", "(" * 3_000 + "<") + BODY,
    "a long header": HEAD.replace("toll", "toll" * 100_000) + BODY,
    "many headers": HEAD + "X-Other: 1\n" * 20_000 + BODY,
}


@pytest.mark.parametrize("text", READABLE.values(), ids=READABLE.keys())
def test_what_is_broken_is_read_all_the_same(tmp_path: Path, text: str) -> None:
    """A mail that breaks the rules still says what it says."""
    path = tmp_path / "mail.eml"
    path.write_text(text)
    [article] = read_all([path]).articles

    assert "The storm killed 34 people, the ministry said." in article.text
    assert "\n" not in (article.title or "")
    assert "\n" not in (article.source or "")


def test_the_names_of_attachments(tmp_path: Path) -> None:
    """A name leads into no folder, and steers no terminal."""
    name = "../../\x1b[2Jetc/pass\x07wd.txt"
    text = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n'
        f'{BODY}--b\nContent-Disposition: attachment; filename="{name}"\n{BODY}--b--\n'
    )
    path = tmp_path / "mail.eml"
    path.write_text(text)
    names = sorted(article.id for article in read_all([path]).articles)

    assert names == ["mail", "mail.eml/pass wd"]


UNITS = {
    "header lines": "To: a@b.example\n",
    "forwards": "---------- Forwarded message ---------\nFrom: a\n\ntext\n\n",
    "replies": "On 4 March 2026 Ada wrote:\n",
    "quotes": "> > >\n",
    "signatures": "-- \n",
    "cells": "a  1\n",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_the_time_is_linear(tmp_path: Path, unit: str) -> None:
    """A mail of four times the length takes about four times as long."""
    times = []
    for many in (1_500, 6_000):
        path = tmp_path / f"{many}.eml"
        path.write_text(f"{HEAD}\n{unit * many}{BODY}")
        start = process_time()
        read_all([path])
        times.append(process_time() - start)

    assert times[1] < 9 * max(times[0], 0.05)


def test_more_mails_in_mails_than_are_told_apart(tmp_path: Path) -> None:
    """What lies deeper is read as part of the last, and that is told."""
    text = HEAD + "\n" + "---------- Forwarded message ---------\nFrom: a\n\ntext\n\n" * 60 + BODY
    path = tmp_path / "mail.eml"
    path.write_text(text)
    reading = read_all([path])

    assert "34 people" in reading.articles[0].text
    assert any("holds more than 50 mails" in notice.text for notice in reading.notices)
