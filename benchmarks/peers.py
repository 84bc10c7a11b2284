"""Side by side with the libraries that newsrooms use today, on the same texts, in one process.

quantulum3 reads quantities, `dateparser.search` reads dates; factcheck reads both, and of what and
whom they speak. They are no dependency of ours: ``pip install 'factcheck-desk[peers]'``.
"""

import warnings
from collections.abc import Callable, Sequence
from time import process_time

import attrs

from benchmarks.corpus import articles
from factcheck import extract
from factcheck.model import Article

Reader = Callable[[str], object]
WARM_UP = 3  # texts, of other stories than those that are measured
ARTICLE = 2  # texts of the corpus in one: about 5,000 characters, as a long report has


@attrs.frozen
class Rate:
    """What a reader does in a second."""

    reader: str
    texts: float
    characters: float


def texts(count: int) -> list[str]:
    """Return texts of the length of a long report."""
    told = [article.text for article in articles(ARTICLE * count)]
    return ["\n".join(told[at : at + ARTICLE]) for at in range(0, len(told), ARTICLE)]


def readers() -> dict[str, Reader]:
    """Return each reader under its name; a peer that is not installed ends the run."""
    # The peers warn of their own optional parts; and they are slow to import.
    warnings.simplefilter("ignore")
    try:
        from dateparser.search import search_dates  # noqa: PLC0415
        from quantulum3.parser import parse  # noqa: PLC0415
    except ImportError as missing:
        raise SystemExit(
            f"{missing.name} is not installed; pip install 'factcheck-desk[peers]'"
        ) from None
    return {
        "factcheck": _claims,
        "quantulum3": parse,
        "dateparser, told that it is English": lambda text: search_dates(text, languages=["en"]),
        "dateparser, finding the language": search_dates,
    }


def _claims(text: str) -> object:
    return extract(Article(id="text", text=text))


def rate(name: str, read: Reader, corpus: Sequence[str]) -> Rate:
    """Measure a reader on all texts but the first few, which make it load its tables."""
    for text in corpus[:WARM_UP]:
        read(text)
    measured = corpus[WARM_UP:]
    start = process_time()
    for text in measured:
        read(text)
    seconds = process_time() - start
    return Rate(name, len(measured) / seconds, sum(map(len, measured)) / seconds)


def compare(count: int) -> tuple[list[Rate], dict[str, float]]:
    """Return the rate of each reader, and how many times as fast as both peers we are."""
    corpus = texts(WARM_UP + count)
    rates = [rate(name, read, corpus) for name, read in readers().items()]
    ours, quantities, *dates = rates
    return rates, {one.reader: ours.texts * (1 / quantities.texts + 1 / one.texts) for one in dates}
