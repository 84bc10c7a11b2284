"""Which language a text is in: by its letters, else by a vote of its commonest words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import has_tables, load_world

ENGLISH, UNKNOWN = "en", "und"
_FILE = "languages_seen.toml"
_KEYS = frozenset({"name", "words", "script", "letters", "same_as"})
_LATIN, _KANA, _HAN = "LATIN", frozenset({"HIRAGANA", "KATAKANA"}), "CJK"

# How much of a text is looked at: more would not change the vote.
_LOOKED_AT = 20_000  # characters
_WORD = re.compile(r"[^\W\d_]++")
_ODD_LETTER = re.compile(r"[^\x00-\u024f\W\d_]")  # beyond the letters of Latin
_WHOLE = 60  # what a word that one language alone has is worth; of two it is half that
_FEWEST = 12  # words of a text that can be told by them
_ENOUGH = 30  # words of a text that overrule what is declared
_SPEAKING = 8  # one word in so many is a common one, in whatever language people write
_CLEAR = 4, 3  # the winner has so many times what the second has
_SURE = 2
_ENGLISH = 5  # one word in so many is in the list of English, which is so in no other language
_DIFFERENT = 4  # words that vote
_STRANGE = 60, 50  # words in small letters of which fewer than one in so many is English
_PARTS = 4  # a part of a text that makes out one in so many of its words is told


@attrs.frozen(kw_only=True)
class _Seen:
    """The tables of all languages, turned round."""

    names: Mapping[str, str]
    worth: Mapping[str, tuple[tuple[str, int], ...]]  # what a word is worth, by language
    english: frozenset[str]
    scripts: Mapping[str, tuple[tuple[str, frozenset[str]], ...]]  # languages and their letters
    same: Mapping[str, str]


@attrs.frozen
class Seen:
    """The language of a text, and how sure that is."""

    code: str
    sure: bool = False  # sure enough to overrule what is declared
    beside: tuple[str, ...] = ()  # languages of a good part of the text


@cache
def _load() -> _Seen:
    table = load_world("languages_seen")
    for code, entry in table.items():
        if wrong := sorted(set(entry) - _KEYS):
            raise DataError(_FILE, code, f"unknown key {wrong[0]!r}")
        if "name" not in entry or not ({"words", "script"} & set(entry)):
            raise DataError(_FILE, code, "needs a name, and words or a script")
    lists = {code: frozenset(one["words"]) for code, one in table.items() if "words" in one}
    shared = Counter(word for words in lists.values() for word in words)
    worth: dict[str, list[tuple[str, int]]] = {}
    scripts: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for code in sorted(table):
        for word in lists.get(code, ()):
            worth.setdefault(word, []).append((code, _WHOLE // shared[word]))
        if script := table[code].get("script"):
            entry = (code, frozenset(table[code].get("letters", "")))
            scripts.setdefault(script, []).append(entry)
    same = {other: code for code, one in table.items() for other in one.get("same_as", ())}
    return _Seen(
        names={code: one["name"] for code, one in table.items()},
        worth={word: tuple(votes) for word, votes in worth.items()},
        english=lists[ENGLISH],
        scripts={script: tuple(those) for script, those in scripts.items()},
        same=same,
    )


def name_of(code: str) -> str:
    """Return what a language is called.

    >>> name_of("de-AT"), name_of("sw"), name_of("und")
    ('German', 'a language called sw', 'an unknown language')
    """
    code = main_part(code)
    if code == UNKNOWN:
        return "an unknown language"
    return _load().names.get(code, f"a language called {code}")


def main_part(code: str) -> str:
    """Return a code without region and script: "pt-BR" is "pt"."""
    return code.replace("_", "-").split("-")[0].lower()


def is_same(code: str, other: str) -> bool:
    """Say whether two codes stand for one language, or for two that hardly differ in writing."""
    same = _load().same
    one, two = (main_part(each) for each in (code, other))
    return same.get(one, one) == same.get(two, two)


def limits_of(code: str) -> str | None:
    """Return what is not read of a text in a language, or None if all of it is."""
    if has_tables(code):
        return None
    return (
        f"in {name_of(code)}: only digits, money, percentages and ISO dates are read; words, names "
        "and what the figures are about are not, so they are compared with nothing"
    )


def language_seen(text: str) -> Seen | None:
    """Return the language that a text is in, or None where too little of it tells.

    >>> language_seen("Bei dem Brand sind in der Nacht zwei Menschen gestorben, wie die Polizei "
    ...     "am Montag mitteilte.")
    Seen(code='de', sure=False, beside=())
    >>> language_seen("Hatay: 1,234 dead")
    """
    text = text[:_LOOKED_AT]
    script = _script(text)
    if script != _LATIN:
        return Seen(_of_script(script, text), sure=True)
    found = _voted(text)
    if found is None:
        return Seen(UNKNOWN) if _is_strange(text) else None
    return attrs.evolve(found, beside=tuple(_beside(found.code, text)))


def _script(text: str) -> str:
    """Return the script that most letters of a text are of."""
    odd = _ODD_LETTER.findall(text)
    if not odd:
        return _LATIN
    counted = Counter(_script_of(letter) for letter in odd)
    latin = sum(map(len, _WORD.findall(text))) - len(odd)
    # A sign of Han is a word, and a letter is hardly a fifth of one.
    weights = {one: number * (3 if one == _HAN else 1) for one, number in counted.items()}
    best = min(weights, key=lambda one: (-weights[one], one))
    if sum(weights.values()) <= latin:
        return _LATIN
    return "HIRAGANA" if best == _HAN and _KANA & counted.keys() else best


@cache
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "UNKNOWN").split()[0]
    return "HIRAGANA" if name in _KANA else name.removesuffix("-").partition("-")[0]


def _of_script(script: str, text: str) -> str:
    """Return the language of a script: the one whose own letters stand in the text."""
    those = _load().scripts.get(script, ())
    lower = Counter(text.lower())
    found = {code: sum(lower[letter] for letter in letters) for code, letters in those if letters}
    best = min(found, key=lambda code: (-found[code], code), default=None)
    if best is not None and found[best] and not _only_now_and_then(found[best], text):
        return "ru" if best == "bg" and lower["ы"] else best
    return next((code for code, letters in those if not letters), best or UNKNOWN)


_NOW_AND_THEN = 300  # letters of a text in which a foreign name brings its own


def _only_now_and_then(number: int, text: str) -> bool:
    return number * _NOW_AND_THEN < len(text)


def _votes(words: list[str]) -> Counter[str]:
    worth, votes = _load().worth, Counter[str]()
    for word, number in Counter(words).items():
        for code, each in worth.get(word, ()):
            votes[code] += each * number
    return votes


def _voted(text: str) -> Seen | None:
    """Return the language that the commonest words vote for; of two alike the first by code."""
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST:
        return None
    english = sum(map(_load().english.__contains__, words))
    if english * _ENGLISH >= len(words):  # as most texts are: nothing else has so many
        return Seen(ENGLISH, sure=len(words) >= _ENOUGH)
    votes = _votes(words)
    if not votes:
        return None
    # English wins where it is as good as another: all else is read for figures only.
    ranked = sorted(votes, key=lambda code: (-votes[code], code != ENGLISH, code))
    best, second = votes[ranked[0]], votes[ranked[1]] if len(ranked) > 1 else 0
    speaks = best * _SPEAKING >= len(words) * (_WHOLE // 2)
    if (
        not speaks
        or _different(ranked[0], words) < _DIFFERENT
        or best * _CLEAR[1] < second * _CLEAR[0]
    ):
        return None
    return Seen(ranked[0], sure=len(words) >= _ENOUGH and best >= second * _SURE)


def _different(code: str, words: list[str]) -> int:
    """Return how many different words vote for a language: one alone may be a name."""
    worth = _load().worth
    return sum(any(code == other for other, _ in worth.get(word, ())) for word in set(words))


def _is_strange(text: str) -> bool:
    """Say whether a text is long, and hardly a word of it English or of a known language."""
    words = [word for word in _WORD.findall(text) if word.islower()]
    english = sum(word in _load().english for word in words)
    return len(words) >= _STRANGE[0] and english * _STRANGE[1] < len(words)


def _beside(code: str, text: str) -> Iterator[str]:
    """Yield the other languages of a good part of the paragraphs."""
    lengths = Counter[str]()
    for line in text.split("\n"):
        if line.count(" ") + 1 >= _FEWEST and (found := _voted(line)) is not None:
            lengths[found.code] += len(line)
    whole = sum(lengths.values())
    yield from sorted(
        other
        for other, length in lengths.items()
        if length * _PARTS >= whole and not is_same(other, code)
    )
