"""Stories: how much two articles share of what they are about, by their telling words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cached_property
from itertools import islice, product

import attrs

from factcheck.model import Article, Zone
from factcheck.reference.frequencies import bits

OPENING = 150  # words of the headline and the first lines: what an article is about
TELLING = 11.0  # bits: a rarer word tells one story from another
LISTED = 60  # telling words of a story, the rarest first
KEYED = 8  # of these, the ones by which claims of a story are looked up
FIGURE = 5.0  # weight of a figure of two digits or more: "4.6", "2:09", "37,000"
MET = 12  # articles that are looked at for each of these words
LINKS = 2  # kin that two articles must share to be kin
PARTS = 4  # articles that stand for the story of a group
ONE = 3.8  # shared weight, over the root of the lesser one's: two articles on one story
PERHAPS = 2.0  # a thousandth of the pairs of articles on two subjects reach it
SOME = 1.0
SHORTEST = 60.0  # weight: a shorter text tells too little to be strange to another

_WORD = re.compile(r"\d(?:[\d.,:]{0,20}\d)?|[^\W\d_]{3,}+")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Kinship(Enum):
    """How two articles stand to each other, what tells the most first."""

    ONE_STORY = "one story"
    PERHAPS = "perhaps one story"
    SAME_ARTICLE = "one article"
    UNTOLD = "nothing that tells"
    STRANGERS = "two stories"


@attrs.frozen(eq=False, slots=False)
class Story:
    """What an article is about."""

    article: str
    words: Mapping[str, float]  # its telling words, the rarest first, with their weight
    parts: tuple["Story", ...] = ()  # of a group: the articles that stand for it
    kin: dict[str, Kinship] = attrs.field(factory=dict, repr=False)  # found when they were listed
    _known: dict[str, Kinship] = attrs.field(factory=dict, repr=False)

    @property
    def keys(self) -> tuple[str, ...]:
        """The words by which a story is looked up, sorted."""
        return tuple(sorted(islice(self.words, KEYED)))

    @cached_property
    def weight(self) -> float:
        """What all its telling words weigh."""
        return sum(self.words.values())

    def kinship(self, other: "Story") -> Kinship:
        """Return how two articles stand to each other, or the closest of two groups of them."""
        if self.parts or other.parts:
            pairs = product(self.parts or (self,), other.parts or (other,))
            return min((one.kinship(another) for one, another in pairs), key=_CLOSEST.index)
        known = self._known.get(other.article)
        if known is None:
            known = self._known[other.article] = self._kinship(other)
        return known

    def _kinship(self, other: "Story") -> Kinship:
        if self.article == other.article:
            return Kinship.SAME_ARTICLE
        kinship = self.likeness(other)
        return Kinship.PERHAPS if kinship in _FAR and self._is_linked(other) else kinship

    def likeness(self, other: "Story") -> Kinship:
        """Return how two articles stand to each other by their own words."""
        least = min(self.weight, other.weight)
        shared = sum(self.words[word] for word in self.words.keys() & other.words.keys())
        share = shared / least**0.5 if least else 0.0
        if share >= ONE:
            return Kinship.ONE_STORY
        if share >= PERHAPS:
            return Kinship.PERHAPS
        return Kinship.UNTOLD if share >= SOME or least < SHORTEST else Kinship.STRANGERS

    def _is_linked(self, other: "Story") -> bool:
        """Say whether articles between the two link them: the short ones tell little themselves."""
        shared = self.kin.keys() & other.kin.keys()
        close = (self.kin[name] is other.kin[name] is Kinship.ONE_STORY for name in shared)
        return len(shared) >= LINKS or any(close)


_FAR = frozenset({Kinship.UNTOLD, Kinship.STRANGERS})


def acquaint(stories: Iterable[Story]) -> None:
    """Let each story know its kin, of those that share its most telling words."""
    listed = sorted(stories, key=lambda story: story.article)
    by_word: dict[str, list[Story]] = defaultdict(list)
    for story in listed:
        met = {other.article: other for word in story.keys for other in by_word[word][-MET:]}
        for other in met.values():
            kinship = story.likeness(other)
            if kinship not in _FAR:
                story.kin[other.article] = other.kin[story.article] = kinship
        for word in story.keys:
            by_word[word].append(story)


NOWHERE = Story("", {})
_CLOSEST = tuple(Kinship)


def joined(stories: Iterable[Story]) -> Story:
    """Return what several articles are about, by the first few of them."""
    first: dict[str, Story] = {}
    for story in stories:
        first.setdefault(story.article, story)
    parts = tuple(islice(first.values(), PARTS))
    return parts[0] if len(parts) == 1 else Story(parts[0].article, parts[0].words, parts)


def story_of(article: Article) -> Story:
    """Return what an article is about: rare words that open it, or that it says again.

    >>> list(story_of(Article(id="a", text="Toll in the Torrin ferry crash rises")).words)
    ['torrin', 'ferry', 'rises', 'toll', 'crash']
    """
    words = [match[0].lower() for part in _own(article) for match in _WORD.finditer(part)]
    often = Counter(words)
    opening = frozenset(words[:OPENING])
    telling = {
        word: weight
        for word, number in often.items()
        if (number > 1 or word in opening) and (weight := _weight(word)) > 0
    }
    # What is said again and again tells more than what is said once.
    ranked = sorted(telling, key=lambda word: (-telling[word] * (1 + min(often[word], 4)), word))
    return Story(article.id, {word: telling[word] for word in ranked[:LISTED]})


def _weight(word: str) -> float:
    """Return how much a word tells: a name most, a year or a single digit nothing."""
    if word[0].isdigit():
        return FIGURE if len(word) > 1 and not _YEAR.fullmatch(word) else 0.0
    return bits(word) - TELLING


def _own(article: Article) -> list[str]:
    """Return the headline and the stretches of an article that are no furniture."""
    parts, reached = [article.title or ""], 0
    for stretch in article.stretches:
        parts.append(article.text[reached : stretch.span.start])
        if stretch.zone in (Zone.HEADLINE, Zone.BODY):
            parts.append(article.text[stretch.span.slice])
        reached = stretch.span.end
    return [*parts, article.text[reached:]]
