"""What a finder finds: a value at tokens of a sentence, not yet a claim."""

from collections.abc import Callable, Iterable

import attrs

from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Direction, Moment, Quantity, Span, Value


@attrs.define(kw_only=True, eq=False)
class Found:
    """A value in a sentence. Ranges of tokens are *(first, last + 1)*."""

    sentence: Sentence
    tokens: tuple[int, int]  # the quote: the value with its hedge and its unit or counted noun
    core: tuple[int, int]  # the figure or date itself
    stated: Value  # as written
    value: Value  # in base units
    found_by: str = ""  # set from the table of extractors
    counted: tuple[int, int] | None = None  # the counted noun phrase
    counted_as: str | None = None  # what is counted where no word of the sentence says it: "people"
    measure: str | None = None  # a measure that the form itself tells: "age", "magnitude"
    aspect: Aspect = Aspect.LEVEL
    direction: Direction | None = None
    base: tuple[int, int] | None = None  # what it is compared with: "the previous year"
    excluded: str | None = None  # why it is set aside

    @property
    def span(self) -> Span:
        """The place of the quote in the text."""
        return self.sentence.span_of(*self.tokens)

    @property
    def is_moment(self) -> bool:
        """Whether the value is a date."""
        return isinstance(self.value, Moment)

    @property
    def is_quantity(self) -> bool:
        """Whether the value is a quantity."""
        return isinstance(self.value, Quantity)


# A finder yields what it finds in a sentence; the page gives what else is known of the article.
# Sentences come in the order of the article.
Finder = Callable[[Sentence, Page], Iterable[Found]]
