"""Markdown: words that stay words, whatever they hold."""

import re

from factcheck.report.lines import shown

# Between two signs it keeps them from being read as one, and is not seen.
_JOINER = "\u2060"
# What GitHub and others make links and mentions of after the text is rendered.
_REACHING_OUT = re.compile(r"(?P<sign>@|\#(?=\w)|:(?=//)|\bwww(?=\.))", re.IGNORECASE)
# As entities: whatever comes before Markdown, such as templates of pages, does not see them.
_ENTITIES = {sign: f"&#{ord(sign)};" for sign in "\\`|{}"} | {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
}
_SPECIAL = re.compile(r"[\\`|{}&<*_\[\]#~$]")
_OPENING = re.compile(r"^(?:[-+=:](?=\s|[-+=:]|$)|>|(?P<number>\d{1,9})(?=[.)](?:\s|$)))")
_CODE = re.compile(r"[\w./ :()-]{1,500}")


def words(text: str) -> str:
    r"""Return a text that renders as itself, on one line, also at the start of one.

    >>> words("1. <b>Owned</b> [x](y) *z*")
    '1\\. &lt;b>Owned&lt;/b> \\[x\\](y) \\*z\\*'
    """
    line = re.sub(r"\s+", " ", shown(text))
    apart = _REACHING_OUT.sub(rf"\g<sign>{_JOINER}", line)
    return _OPENING.sub(_escaped_opening, _SPECIAL.sub(_escaped, apart))


def _escaped(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], f"\\{found[0]}")


def _escaped_opening(found: re.Match[str]) -> str:
    """Escape what would begin a list or underline a heading; of a number it is the sign behind."""
    number = found["number"]
    return f"{number}\\" if number else f"\\{found[0]}"


def code(text: str) -> str:
    """Return a name or a place as code, if nothing in it could end that; else as words."""
    line = " ".join(shown(text).split())
    return f"`{line}`" if _CODE.fullmatch(line) else words(line)


def bold(before: str, figure: str, after: str) -> str:
    """Return a figure in bold between what stands around it."""
    marked = words(figure).strip()
    # Stars beside a letter are stars, if a sign such as "$" is on their other side.
    apart = not (before[-1:].isalnum() or after[:1].isalnum())
    return words(before) + (f"**{marked}**" if marked and apart else marked) + words(after)


def row(*cells: str) -> str:
    """Return a row of a table; the cells are Markdown."""
    return f"| {' | '.join(cells)} |"


def table(*head: str) -> list[str]:
    """Return the head of a table."""
    return [row(*head), row(*("---" for _ in head))]
