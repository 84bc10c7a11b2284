"""Patterns for files, as "stories/**/*.html", where no shell has replaced them by names."""

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from pathlib import Path

from factcheck.articles.inputs.folders import MOST_FILES
from factcheck.errors import ArticleError

_SIGNS = re.compile(r"[*?\[]")
_EVERY = "**"


def is_pattern(words: str) -> bool:
    """Say whether words are a pattern, and no file has just this name."""
    return bool(_SIGNS.search(words)) and "\0" not in words and not Path(words).exists()


def fixed(pattern: str) -> Path:
    """Return the folder in front of the first sign: what is found is called by its way below it.

    >>> fixed("stories/2026/**/*.html").as_posix()
    'stories/2026'
    """
    return Path(*takewhile(lambda part: not _SIGNS.search(part), Path(pattern).parts))


def matching(pattern: str) -> Sequence[Path]:
    """Return the files, and folders, that a pattern stands for; that there is none is an error."""
    path = Path(pattern)
    start = Path(path.anchor) if path.anchor else Path()
    wanted = path.relative_to(start) if path.anchor else path
    hidden = any(part.startswith(".") for part in wanted.parts if _SIGNS.search(part))
    below = wanted.parts[-1:] == (_EVERY,)  # of the folders all files are found, too
    try:
        found = list(
            islice(
                (
                    one
                    for one in start.glob(str(wanted / "*" if below else wanted))
                    if (hidden or not _is_hidden(one, wanted)) and (one.is_file() or not below)
                ),
                MOST_FILES + 1,
            )
        )
    except (ValueError, NotImplementedError, OSError) as error:
        raise ArticleError(pattern, None, f"a pattern that cannot be used: {error}") from error
    if len(found) > MOST_FILES:
        problem = f"stands for more than {MOST_FILES:,} files"
        raise ArticleError(pattern, None, problem, "name fewer")
    if not found:
        raise ArticleError(pattern, None, "no file has such a name", "check the pattern")
    return sorted(found)


def _is_hidden(found: Path, wanted: Path) -> bool:
    """Say whether a name that a sign stands for is hidden; shells leave these out."""
    written = {part for part in wanted.parts if not _SIGNS.search(part)}
    return any(part.startswith(".") and part not in written for part in found.parts)
