"""Sentences and their tokens: what finders and context read.

A text is read once. Sentences are cut from the zones of an article; only those that may hold a
value are cut into tokens. Every token knows its place in the text as given.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property, wraps
from typing import TypeVar

import attrs

from factcheck.model import Article, Quote, Span, Stretch, Zone
from factcheck.reference.language import Language
from factcheck.reference.plain import plain

_WORD_OR_DIGIT = re.compile(r"[^\W\d_]++|\d")
_TOKEN = re.compile(
    r"""
      (?: [^\W\d_] \. ){2,6}+                # U.S., a.m.
    | \d++ (?: [.,] \d++ )*+                 # 1,234.5; 13.06.2008: what it is, comes later
    | [\u00bc-\u00be\u2150-\u215f\u2189]   # ½: a sign, though it counts as a letter
    | [^\W\d_] (?: [^\W\d_] | [\u0300-\u036f] )*+ (?: & [^\W\d_]++ )?+  # a word; S&P
    | ' (?: s | re | ve | ll | d | t | m )\b # a clitic: China's
    | \S                                     # any other sign for itself
    """,
    re.VERBOSE | re.IGNORECASE,
)


@attrs.define(eq=False)
class Sentence:
    """A sentence as a row of tokens; token *i* is ``page.plain[starts[i]:ends[i]]``.

    The tokens are cut when they are first asked for: most sentences of a page hold no value.
    """

    page: "Page" = attrs.field(repr=False)
    number: int  # in the page
    zone: Zone
    span: Span
    starts: list[int] = attrs.field(init=False, repr=False)
    ends: list[int] = attrs.field(init=False, repr=False)
    words: list[str] = attrs.field(init=False, repr=False)  # as written, in plain characters
    lower: list[str] = attrs.field(init=False, repr=False)
    vocabulary: set[str] = attrs.field(init=False, repr=False)  # words in lower case, and digits
    memory: dict[object, object] = attrs.field(init=False, factory=dict, repr=False)  # of `once`

    def __getattr__(self, name: str) -> object:
        """Work out a field that is asked for the first time."""
        text, start, end = self.page.plain, self.span.start, self.span.end
        match name:
            case "words" | "lower":
                self.words = _TOKEN.findall(text, start, end)
                # One call for all words; no token holds a line break.
                self.lower = "\n".join(self.words).lower().split("\n")
            case "starts" | "ends":
                places = [match.span() for match in _TOKEN.finditer(text, start, end)]
                self.starts = [first for first, _ in places]
                self.ends = [last for _, last in places]
            case "vocabulary":
                self.vocabulary = set(_WORD_OR_DIGIT.findall(text[start:end].lower()))
            case _:
                raise AttributeError(name)
        return object.__getattribute__(self, name)

    @property
    def text(self) -> str:
        """The sentence in plain characters."""
        return self.page.plain[self.span.start : self.span.end]

    def __len__(self) -> int:
        return len(self.words)

    def touching(self, index: int) -> bool:
        """Say whether nothing stands between a token and the one before it."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]

    def phrase(self, first: int, last: int) -> str:
        """Return the article's words from token *first* up to, without, token *last*."""
        return self.page.article.text[self.starts[first] : self.ends[last - 1]]

    def span_of(self, first: int, last: int) -> Span:
        """Return the place of the tokens *first* up to, without, *last*."""
        return Span(self.starts[first], self.ends[last - 1])

    def quote(self, first: int, last: int) -> Quote:
        """Return the tokens as a quote of the article."""
        return Quote(self.page.article, self.span_of(first, last))


Read = TypeVar("Read")


def once(read: Callable[[Sentence], Read]) -> Callable[[Sentence], Read]:
    """Return a reader that reads each sentence once, and remembers in it what was read."""

    @wraps(read)
    def remembered(sentence: Sentence) -> Read:
        memory = sentence.memory
        if read not in memory:
            memory[read] = read(sentence)
        return memory[read]  # type: ignore[return-value]

    return remembered


@attrs.define(eq=False)
class Page:
    """An article made ready for reading: its plain text and its sentences."""

    article: Article
    language: Language = attrs.field(repr=False)

    @cached_property
    def plain(self) -> str:
        """The text in plain characters, of the same length as the text as given."""
        return plain(self.article.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, of all zones, in order; those without a candidate have tokens as well."""
        return tuple(
            Sentence(self, number, zone, span) for number, (zone, span) in enumerate(self._cut())
        )

    def close(self) -> None:
        """Let go of the sentences: they hold the page, and a circle is not freed at once."""
        for sentence in self.sentences:
            sentence.memory.clear()
        del self.sentences

    def _cut(self) -> Iterator[tuple[Zone, Span]]:
        for stretch in _stretches(self.article):
            for start, end in _lines(self.plain, stretch.span):
                for span in _split(self.plain, start, end, self.language):
                    yield stretch.zone, span


def _stretches(article: Article) -> Iterator[Stretch]:
    """Yield the stretches of the article; what lies between them is body."""
    reached = 0
    for stretch in article.stretches:
        if reached < stretch.span.start:
            yield Stretch(Zone.BODY, Span(reached, stretch.span.start))
        yield stretch
        reached = stretch.span.end
    if reached < len(article.text):
        yield Stretch(Zone.BODY, Span(reached, len(article.text)))


_LINE_BREAK = re.compile(r"\n[ \t\n]*+")
# A line at least this long that ends in no stop, before one that goes on in lower case, was
# wrapped by a mail program or an editor.
_WRAPPED = 50
_GOES_ON = re.compile(r"[^\W\d_A-Z] | \d[\d,.]{0,20}+ [ ] [^\W\d_A-Z]", re.VERBOSE)


def _lines(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the lines of a stretch; lines that were wrapped at a margin are one."""
    start = span.start
    for match in _LINE_BREAK.finditer(text, span.start, span.end):
        if not _is_wrapped(text, start, match):
            yield start, match.start()
            start = match.end()
    yield start, span.end


def _is_wrapped(text: str, start: int, line_break: re.Match[str]) -> bool:
    if line_break[0].count("\n") > 1 or not _GOES_ON.match(text, line_break.end()):
        return False
    line = text[max(start, text.rfind("\n", start, line_break.start()) + 1) : line_break.start()]
    line = line.rstrip(" \t")
    return len(line) >= _WRAPPED and line[-1] not in '.!?:;"'


_STOP = re.compile(
    # Looking back behind the first sign keeps a run of them from being tried at each.
    r"""[.!?] (?<! [.!?]{2} ) [.!?]*+ ["')\]]{0,3}+ \s++ (?= ["'(\[]{0,2}+ [^\W_a-z] )""",
    re.VERBOSE,
)
_DASH = re.compile(r"[-\u2013\u2014/]")
_LAST_WORD = re.compile(r"[^\s(\"]{1,12}$")


def _split(text: str, start: int, end: int, language: Language) -> Iterator[Span]:
    """Yield the sentences of a line."""
    for match in _STOP.finditer(text, start, end):
        if text[match.start()] == "." and _is_abbreviation(text, start, match, language):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, end)


def _is_abbreviation(text: str, start: int, stop: re.Match[str], language: Language) -> bool:
    """Say whether the point belongs to its word: "Mr. Smith", "U.S. officials", "J. Doe"."""
    last = _LAST_WORD.search(text, max(start, stop.start() - 12), stop.start())
    if last is None or stop[0].rstrip() != ".":
        return False
    word = last[0].lower()
    behind = _DASH.split(word)[-1]  # "Sept. 28-Oct. 2"
    if behind in language.abbreviations or (len(word) == 1 and word.isalpha()):
        return True
    return "." in word and text[stop.end() :].split(maxsplit=1)[0] not in language.sentence_openers


_HEADING = re.compile(r"#{1,6}[ \t]+")  # of Markdown


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    bare = piece.lstrip()
    if bare[:1] == "#" and (mark := _HEADING.match(bare)):
        bare = bare[mark.end() :]
    if bare:
        yield Span(end - len(bare), start + len(piece.rstrip()))
