"""Read a PDF document: its text is told from where its signs stand."""

from collections.abc import Iterator

from factcheck.articles.drafts import Draft, Found
from factcheck.articles.fields import Fields
from factcheck.articles.files import LARGEST
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.pdf.bombs import refuse_bombs
from factcheck.articles.pdf.pages import document_of
from factcheck.articles.pdf.reading import composed_of, losses_of
from factcheck.errors import ArticleError
from factcheck.model import Notice, Zone

LAYOUT = (
    "read from the layout of a PDF: order of lines, columns and tables may be wrong; "
    "check quotes against the page"
)


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a PDF document.

    Its creation date is when a program wrote the file, and no day of publication.
    """
    name = original.name
    if len(original.raw) > LARGEST:
        size = f"{LARGEST // 1024 // 1024} MB"
        raise ArticleError(name, None, f"larger than {size}", "save its text as .txt")
    if not original.raw.strip(b"\0 \t\r\n\f\v"):
        problem = "holds nothing but blanks" if original.raw else "the file is empty"
        raise ArticleError(name, None, problem, "save the document once more")
    refuse_bombs(original.raw, name)
    document = document_of(original.raw, name)
    if not document.count:
        raise ArticleError(name, None, "the PDF has no pages", "save the document once more")
    composed, doubts = composed_of(document.pages)
    lost = [ArticleError(name, None, *told) for told in losses_of(document)]
    if not composed.text and lost:
        yield from lost
        return
    if not composed.text:
        problem = "no page holds text (a scan?)"
        raise ArticleError(name, None, problem, "run OCR over it, and save it as a PDF with text")
    headline = [one for one in composed.stretches if one.zone is Zone.HEADLINE][:1]
    yield Draft(
        id=original.stem,
        text=composed.text,
        path=name,
        head=Fields(title=" ".join(composed.text[one.span.slice] for one in headline) or None),
        stretches=composed.stretches,
        notices=tuple(Notice(text=f"{name}: {words}") for words in (LAYOUT, *doubts)),
    )
    yield from lost
