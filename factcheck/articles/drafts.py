"""What a reader hands on: the text of an article, what is said about it, and where it stood."""

from collections.abc import Callable, Iterator

import attrs

from factcheck.articles.fields import Fields
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Dated, Notice, Stretch


@attrs.frozen(kw_only=True)
class Draft:
    """An article as it was read, before its page is understood."""

    id: str
    text: str
    path: str
    line: int | None = None  # of a file that holds several
    given: Fields = attrs.field(factory=Fields)  # by a manifest or the fields of a record
    given_by: str = "field"  # the signal: "manifest" or "field"
    head: Fields = attrs.field(factory=Fields)  # by the article's own head
    head_end: int = 0  # where the text goes on below the head
    stretches: tuple[Stretch, ...] = ()  # the zones that the format shows, over the line rules
    dated: tuple[Dated, ...] = ()  # by the data of the page or of the agency, the strongest first
    modified: Dated | None = None
    counts_from: Dated | None = None  # the day of this version's words, where it is a later one
    credits: tuple[str, ...] = ()  # agencies and papers that its data name as where it is from
    based_on: tuple[str, ...] = ()  # addresses that its data name as what it was made from
    format: str = "text"  # set by who chooses the reader: a name of FORMATS
    key: str | None = None  # names the item through all its versions, as an agency has it
    version: str | None = None  # the later is the greater, number by number
    killed: str | None = None  # why an agency has withdrawn it
    notices: tuple[Notice, ...] = ()

    @property
    def place(self) -> str:
        """Where it was read, as messages have it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"


# A reader goes on after a loss: what it could not read, it yields as an error. What holds other
# files, as an archive or a mail does, yields those: each is read by the reader of its own format.
# Where a manifest in the archive says something of them, they are handed on with it.
# A notice speaks of the whole: what of an archive was left alone.
Found = Draft | Original | Handed | Notice | ArticleError
Reader = Callable[[Original, ReadingOptions], Iterator[Found]]
