"""Words that tell whether two figures of one article are of the same thing."""

import re
from collections.abc import Iterable
from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen(kw_only=True)
class ArticleWords:
    """The words of ``languages/en/one_article.toml``; the patterns are over text in lower case."""

    adds: re.Pattern[str]  # the first words of a text, behind a counted noun
    anybody: frozenset[str]
    apart: re.Pattern[str]
    beside: re.Pattern[str]
    contrast: re.Pattern[str]
    definite: re.Pattern[str]  # the last words of a text
    one_more: re.Pattern[str]  # "a firefighter also died"
    spared: frozenset[str]
    step_by_step: frozenset[str]
    tolls: re.Pattern[str]
    was: re.Pattern[str]  # the last words of a text

    def sets_apart(self, sentence: str, around: str) -> bool:
        """Say whether a sentence, or the words around a figure, may tell of anything else."""
        found = (*self.apart.finditer(sentence), *self.beside.finditer(around))
        return any(one[0] not in self.spared for one in found)


@cache
def article_words() -> ArticleWords:
    """Return the words of the table as patterns."""
    table = load_table("one_article")
    spared = table["spared"]
    more = rf"\b(?:{_any(table['one_more'])})(?:\s+[\w,-]+){{1,5}}\s+(?:{_any(table['befell'])})\b"
    return ArticleWords(
        adds=re.compile(
            rf"(?:\s{{1,4}}[\w-]{{1,40}}){{0,3}},?\s{{1,4}}(?:{_any(table['adds'])})\b"
        ),
        anybody=frozenset(table["anybody"]),
        apart=_words((*table["apart"], *spared)),
        beside=_words((*table["beside"], *spared)),
        contrast=_words(table["contrast"]),
        definite=_last(table["definite"]),
        one_more=re.compile(more),
        spared=frozenset(spared),
        step_by_step=frozenset(table["step_by_step"]),
        tolls=_words(table["tolls"]),
        was=_last(table["was"]),
    )


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(words)})\b")


def _last(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(words)})\s+\Z")


def _any(words: Iterable[str]) -> str:
    """Return the alternatives of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
