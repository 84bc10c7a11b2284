"""States: whose Independence Day a text means."""

from collections.abc import Iterator

from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.times.told import Told
from factcheck.reference.named_days import ELSE, NamedDay
from factcheck.reference.places import places

_LONGEST = 3  # words of a state's name


def of_state(rule: NamedDay, told: Told, page: Page) -> NamedDay | None:
    """Return the rule of the state that stands in front, or that sentence or page name most often.

    Nothing if no state is named, and the name is not the same day in all others.
    """
    by_state = dict(rule.national)
    sentence, first = told.marked.sentence, told.first
    before = first - 1 - (told.neighbour(-1) in ("'s", "'"))
    if (code := _state_at(sentence, before)) is not None:
        return by_state.get(code) or by_state.get(ELSE)
    for votes in (_votes(sentence), _votes_of(page)):
        known = {code: count for code, count in votes.items() if code in by_state}
        if known:
            return by_state[max(known, key=lambda code: (known[code], code))]
    return by_state.get(ELSE)


def _state_at(sentence: Sentence, last: int) -> str | None:
    """Return the code of the state whose name, or whose people's name, ends with a token."""
    for first in range(max(0, last - _LONGEST + 1), last + 1):
        country = places().country_of(sentence.phrase(first, last + 1))
        if country is not None and sentence.words[first][0].isupper():
            return country.code
    return None


def _votes(sentence: Sentence) -> dict[str, int]:
    votes: dict[str, int] = {}
    for code in _states(sentence):
        votes[code] = votes.get(code, 0) + 1
    return votes


def _states(sentence: Sentence) -> Iterator[str]:
    reached = 0
    for first, word in enumerate(sentence.words):
        if first < reached or not word[0].isupper():
            continue
        for size in range(_LONGEST, 0, -1):
            country = places().country_of(" ".join(sentence.words[first : first + size]))
            if country is not None:
                reached = first + size
                yield country.code
                break


def _votes_of(page: Page) -> dict[str, int]:
    """Return how often a page names each state; counted once a page."""
    memory = page.sentences[0].memory
    if _votes_of not in memory:
        votes: dict[str, int] = {}
        for sentence in page.sentences:
            for code, count in _votes(sentence).items():
                votes[code] = votes.get(code, 0) + count
        memory[_votes_of] = votes
    return memory[_votes_of]  # type: ignore[return-value]
