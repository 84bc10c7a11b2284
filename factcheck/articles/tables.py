"""Tables as text: each row a line of its own in which every cell keeps its header."""

import re
from collections.abc import Iterator, Sequence

from factcheck.articles.traced import joined, replaced

# A blank that does not break holds the thousands of a figure together: it stays.
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


def lines_of(rows: Sequence[Sequence[str]], *, headed: bool) -> Iterator[str]:
    """Yield the rows of a table as lines; with headers, the first row names the columns.

    >>> table = [["Province", "Deaths", "Injured"], ["Hatay", "1,234", "567"]]
    >>> list(lines_of(table, headed=True))
    ['Hatay: Deaths: 1,234; Injured: 567.']
    """
    clean = [[replaced(_BLANKS, " ", cell).strip(" ") for cell in row] for row in rows]
    headers = clean[0] if headed and clean else []
    for row in clean[1:] if headed else clean:
        if line := joined("; ", _named(headers, row)):
            yield line if line.endswith((".", "!", "?")) else line + "."


_YEAR = re.compile(r"(?:19|20)\d\d")


def is_headed(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether a table whose layout is all that is known of it has headers: words, or years.

    >>> is_headed([["Province", "2024", "2025", "Change"], ["Hatay", "1,234", "567", "-54.1"]])
    True
    """
    first, *others = rows
    if not any(sign.isdigit() for cell in first[1:] for sign in cell):
        return True
    years = [
        bool(_YEAR.fullmatch(cell.strip())) or not any(sign.isdigit() for sign in cell)
        for cell in first[1:]
    ]
    below = [bool(_YEAR.fullmatch(cell.strip())) for row in others for cell in row[1:]]
    return all(years) and not any(below)


def _named(headers: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """Yield the cells of a row behind their headers; the first cell names the row."""
    label = row[0] if headers and row and row[0] else ""
    for place, cell in enumerate(row):
        if not cell or (label and place == 0):
            continue
        header = headers[place] if place < len(headers) else ""
        yield joined(": ", filter(None, (label, header, cell)))
        label = ""
    if label:
        yield label
