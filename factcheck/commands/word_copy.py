"""A draft in Word: a copy of its own document where it is one, else a document of its text."""

import sys
from pathlib import Path

from factcheck.articles.options import Revisions
from factcheck.articles.originals import from_file
from factcheck.errors import ArticleError
from factcheck.model import DraftReport
from factcheck.report.drafted import render_draft
from factcheck.report.drafted.margin_notes import margin_notes
from factcheck.report.lines import shown
from factcheck.report.presentation import Presentation


def word_copy(report: DraftReport, revisions: Revisions, presentation: Presentation) -> bytes:
    """Return the draft with its comments, as a Word document."""
    draft = report.draft
    if draft.format == "docx" and draft.path is not None:
        from factcheck.articles.word.copies import commented  # noqa: PLC0415 - seldom needed

        notes = margin_notes(report, presentation)
        try:
            return commented(from_file(Path(draft.path)), draft.text, notes, revisions)
        except ArticleError as error:
            why = f"{error}; its text is written into a new document"
            sys.stderr.write(f"factcheck: no copy of {shown(why)}\n")
    made = render_draft(report, "docx", presentation)
    if isinstance(made, str):  # a document of Word is bytes
        raise TypeError(made)
    return made
