"""What the desk has decided, as a command takes it: the files, the day, the comments in texts."""

import os
from argparse import Namespace
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import attrs

from factcheck.commands.moments import made_at
from factcheck.decisions import DEFAULT_NAME, decisions_in, read_decisions
from factcheck.model import Article, Decision


@attrs.frozen(kw_only=True)
class Decided:
    """The decisions of a run."""

    decisions: tuple[Decision, ...] = ()
    inline: bool = True  # whether comments in texts are obeyed
    today: date | None = None  # known where a decision runs out


def decided(options: Namespace, articles: Iterable[Article]) -> Decided:
    """Return what the options, and the texts themselves, say about decisions."""
    found = tuple(one for file in decision_files(options) for one in read_decisions(file))
    inline: bool = options.inline
    written = decisions_in(articles).decisions if inline else ()
    ending = any(one.expires is not None for one in (*found, *written))
    return Decided(decisions=found, inline=inline, today=today() if ending else None)


def decision_files(options: Namespace) -> list[str]:
    """Return the files of decisions: those that are named, else the one of the folder, if any."""
    if options.no_decisions:
        return []
    return list(dict.fromkeys(options.decisions)) or [DEFAULT_NAME] * Path(DEFAULT_NAME).is_file()


def today() -> date:
    """Return the day of the run: that of SOURCE_DATE_EPOCH if it is set, else that of the clock."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return made_at(os.environ).date()
    return datetime.now().astimezone().date()  # of the desk, wherever it is
