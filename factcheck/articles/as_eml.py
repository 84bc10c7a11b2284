"""Read a mail: its text, and what hangs on it."""

from collections.abc import Iterator

from factcheck.articles.drafts import Found
from factcheck.articles.mail.drafting import draft_of
from factcheck.articles.mail.parsing import parsed
from factcheck.articles.mail.parts import Leaf, Role, file_of, leaves
from factcheck.articles.mail.texts import bytes_of, charset_of, mail_in
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError

_MOST_ATTACHMENTS = 100


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a mail, then each of its attachments."""
    message = parsed(original.raw, original.name)
    try:
        found = list(leaves(message))
    # Parts in parts, and the errors of the parsers of header values, which are not enumerable.
    except Exception as error:
        problem = "the parts of the mail cannot be told apart"
        raise ArticleError(original.name, None, problem, _CURE) from error
    if any(leaf.role is Role.ENCRYPTED for leaf in found):
        problem = "the mail is encrypted"
        raise ArticleError(original.name, None, problem, "decrypt it, and save its text")
    attached = [leaf for leaf in found if leaf.role in (Role.ATTACHED, Role.MAIL)]
    draft = draft_of(original, message, found)
    if draft is not None:
        yield draft
    elif not attached:
        raise ArticleError(original.name, None, "the mail holds no text", _CURE)
    yield from _attachments(original, attached)


_CURE = "save what it should say as a text"


def _attachments(original: Original, attached: list[Leaf]) -> Iterator[Found]:
    """Yield the files that hang on a mail; two of one name are numbered."""
    taken: set[str] = set()
    for number, leaf in enumerate(attached[:_MOST_ATTACHMENTS], 1):
        file = file_of(leaf.part, number)
        if file in taken:
            file = f"{number}-{file}"
        taken.add(file)
        name = f"{original.name}/{file}"
        raw, doubts = _bytes(leaf)
        yield from (ArticleError(name, None, doubt, "ask for it again") for doubt in doubts)
        if raw:
            charset = charset_of(leaf.part) or None
            yield Original(name=name, raw=raw, charset=charset, depth=original.depth + 1)
        elif not doubts:
            yield ArticleError(name, None, "the attachment is empty", "ask for it again")
    if len(attached) > _MOST_ATTACHMENTS:
        problem = f"{len(attached)} attachments: those behind number {_MOST_ATTACHMENTS} are lost"
        yield ArticleError(original.name, None, problem, "save them one by one")


def _bytes(leaf: Leaf) -> tuple[bytes, tuple[str, ...]]:
    if leaf.role is Role.MAIL:
        return mail_in(leaf.part)
    return bytes_of(leaf.part)
