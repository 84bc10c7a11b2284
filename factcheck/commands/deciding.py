"""What the desk has decided, as a command takes it: the files, the day, the comments in texts."""

import os
from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import attrs

from factcheck.commands.moments import day_of_the_run
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
    return Decided(
        decisions=found, inline=inline, today=day_of_the_run(os.environ) if ending else None
    )


def decision_files(options: Namespace) -> list[str]:
    """Return the files of decisions: those that are named, else the one of the folder, if any."""
    if options.no_decisions:
        return []
    return list(dict.fromkeys(options.decisions)) or [DEFAULT_NAME] * Path(DEFAULT_NAME).is_file()
