"""Rows of tests for finders of quantities: a sentence with its quote in square brackets."""

from functools import cache

from factcheck.claims.finders import EXTRACTORS
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import Article, Quantity
from factcheck.reference.language import load_language

# Dates are read, and tested, elsewhere.
_OTHERS = {"dates", "recurrences"}


@cache
def page(text: str) -> Page:
    """Return a text, ready for finders."""
    return Page(Article(id="a1", text=text), load_language("en"))


def all_found(text: str) -> list[Found]:
    """Return what the finders of quantities find in a text, what is set aside included."""
    kept: list[Found] = []
    for sentence in page(text).sentences:
        taken: set[int] = set()
        for name, find in EXTRACTORS.items():
            if name in _OTHERS:
                continue
            for one in find(sentence, page(text)):
                if taken.isdisjoint(range(*one.core)):
                    one.found_by = name
                    taken.update(range(*one.tokens))
                    kept.append(one)
    return sorted(kept, key=lambda one: one.span)


def asserted(text: str, finder: str | None = None) -> list[Found]:
    """Return what counts, of one finder or of all."""
    return [
        one for one in all_found(text) if one.excluded is None and finder in (None, one.found_by)
    ]


def quote_of(one: Found) -> str:
    """Return the words of a find."""
    return one.sentence.phrase(*one.tokens)


def counted_of(one: Found) -> str | None:
    """Return what is counted, as the sentence or the finder says it."""
    return one.sentence.phrase(*one.counted) if one.counted else one.counted_as


def base_of(one: Found) -> str | None:
    """Return what it is compared with."""
    return one.sentence.phrase(*one.base) if one.base else None


def read(row: str, finder: str) -> Quantity:
    """Return the quantity whose quote the row marks: "They held [34 people]."."""
    text = row.replace("[", "", 1).replace("]", "", 1)
    quote = row[row.index("[") + 1 : row.index("]")]
    matching = [one for one in asserted(text, finder) if quote_of(one) == quote]
    assert matching, f"{quote!r} is not among {[quote_of(one) for one in all_found(text)]}"
    stated = matching[0].stated
    assert isinstance(stated, Quantity)
    return stated
