"""Word: the text of a draft as a plain document, with a comment on every figure in question.

A draft that is a Word document itself gets its comments in a copy of that document: reading and
writing it is one matter, so that stands with its reader (`factcheck.articles.word.copies`), and
the command brings the two together. Here a document is made for all other drafts.
"""

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

from factcheck.errors import UsageError
from factcheck.model import DraftReport, MarginNote, Span, Zone
from factcheck.model.margins import AUTHOR, INITIALS, writable
from factcheck.report.drafted.margin_notes import margin_notes
from factcheck.report.presentation import DEFAULT, Presentation

_STYLES = {Zone.HEADLINE: "Heading 1", Zone.CAPTION: "Caption"}
_DATE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}date"


def render(report: DraftReport, presentation: Presentation = DEFAULT) -> bytes:
    """Return the text of the draft as a Word document with comments."""
    try:
        import docx  # noqa: PLC0415 - an extra, and slow to import
    except ImportError as error:
        cure = "pip install 'factcheck-desk[docx]'"
        raise UsageError(f"a Word document needs the library {error.name} ({cure})") from error
    notes = margin_notes(report, presentation)
    document = docx.Document()
    runs = _written(document, report, notes)
    for note in notes:
        held = [run for span, run in runs if note.span is None or span.overlaps(note.span)]
        words = "\n".join((note.heading, *note.paragraphs))
        # A tab or a break in a comment is a sign of its own, and its words are one line each.
        comment = document.add_comment(
            [held[0], held[-1]] if note.span else held[0], writable(words), AUTHOR, INITIALS
        )
        comment.paragraphs[0].runs[-1].bold = True
        del comment._comment_elm.attrib[_DATE]  # noqa: SLF001 - no clock: always the same bytes
    return _packed(document)


def _written(
    document: Any,  # noqa: ANN401 - of a library that is imported late
    report: DraftReport,
    notes: Sequence[MarginNote],
) -> list[tuple[Span, Any]]:
    """Write the draft, a paragraph a line; return its runs: one begins and ends where notes do."""
    draft = report.draft
    cuts = sorted({at for note in notes if note.span for at in (note.span.start, note.span.end)})
    runs = []
    for line in _lines(draft.text):
        paragraph = document.add_paragraph(style=_STYLES.get(draft.zone_at(line.start)))
        inner = [at for at in cuts if line.start < at < line.end]
        bounds = [line.start, *inner, line.end]
        for start, end in pairwise(bounds):
            words = writable(draft.text[start:end])
            runs.append((Span(start, end), paragraph.add_run(words)))
    return runs


def _lines(text: str) -> Iterator[Span]:
    """Yield the lines that say something."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _packed(document: Any) -> bytes:  # noqa: ANN401 - see above
    """Return a document as a file; its members bear one fixed time."""
    saved, made = BytesIO(), BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
