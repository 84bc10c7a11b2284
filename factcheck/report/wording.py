"""How places, values and sentences are told to a reader."""

from datetime import date, datetime
from decimal import Decimal

from factcheck.model import Article, Claim, Grain, Hedge, Interval, Moment, Quantity, Quote, Value
from factcheck.reference.language import load_world
from factcheck.report.lines import Part, Tone, shown

_HEDGES = {
    Hedge.NONE: "",
    Hedge.EXACTLY: "exactly ",
    Hedge.ABOUT: "about ",
    Hedge.NEARLY: "nearly ",
    Hedge.AT_LEAST: "at least ",
    Hedge.MORE_THAN: "more than ",
    Hedge.AT_MOST: "at most ",
    Hedge.LESS_THAN: "less than ",
}
_COUNTED = {"count": "", "percent": "%", "person": "people", "rank": "in rank"}
# What may hold many articles: a line of the article's text is no line of the file.
_OF_MANY = (".jsonl", ".rss", ".atom", "stdin")
# Calendar units whose TIMEX3 value says all: "2023", "2024-02".
_WHOLE = frozenset({Grain.YEAR, Grain.MONTH, Grain.DAY})


def place(quote: Quote) -> str:
    """Return where words stand, in the form that editors and terminals can open."""
    return f"{file_of(quote.article)}:{quote.line}:{quote.column}"


def file_of(article: Article) -> str:
    """Return the file of an article; where a file holds several, the id of the article."""
    path = article.path
    return article.id if path is None or path.endswith(_OF_MANY) else path


def source_and_day(article: Article) -> str:
    """Return who published and when: ``Herald, 2024-07-05``."""
    return f"{article.name}, {day_of(article) or 'undated'}"


def day_of(article: Article) -> str | None:
    """Return the day of publication, or the year where only that is known."""
    if article.published is None:
        return None
    return article.published.written


def number_of(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun.

    >>> number_of(1, "article"), number_of(2, "article")
    ('1 article', '2 articles')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def told(value: Value) -> str:
    """Return a value in words and figures, with its unit."""
    if isinstance(value, Quantity):
        return f"{_HEDGES[value.hedge]}{_amount(value.amount)} {_unit(value)}".rstrip()
    return _HEDGES[value.hedge] + _told_moment(value)


def _unit(quantity: Quantity) -> str:
    """Return the unit in the number that its figure asks for."""
    if quantity.unit in _COUNTED:
        return _COUNTED[quantity.unit]
    one = quantity.unit.replace("_", " ")
    return one if quantity.amount.single == 1 else _plural(one, quantity.unit)


def _plural(one: str, unit: str) -> str:
    """Return the plural of a unit, if the table of units has it: "metres", "feet"."""
    forms = load_world("units").get(unit, {}).get("en", [])
    if f"{one}s" in forms:
        return f"{one}s"
    # Irregular ones begin as their singular does and have no other word of it.
    others = (form for form in forms if form != one and form[0] == one[0] and " " not in form)
    return str(next(others, one)) if one in forms else one


def _amount(amount: Interval) -> str:
    if amount.low is None or amount.high is None or amount.single is not None:
        return _figures(amount.known)
    return f"{_figures(amount.low)} to {_figures(amount.high)}"


def _figures(number: Decimal) -> str:
    plain = f"{number:,f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _told_moment(moment: Moment) -> str:
    if moment.alternatives and not moment.resolved:
        return " or ".join(_told_moment(reading) for reading in moment.alternatives)
    if not moment.resolved:
        return f"unresolved ({moment.unresolved or moment.timex})"
    if moment.grain in _WHOLE and moment.timex[:1].isdigit():
        return moment.timex
    if moment.start is None:
        return f"until {_instant(moment.end)}"
    if moment.end is None:
        return f"from {_instant(moment.start)}"
    first, last = _instant(moment.start), _instant(moment.end)
    return first if first == last else f"{first} to {last}"


def _instant(when: date | None) -> str:
    """Return a day, or a day and a clock time."""
    if isinstance(when, datetime):
        return when.isoformat(sep=" ", timespec="minutes")
    return str(when)


def excerpt(claim: Claim, around: int) -> tuple[Part, ...]:
    """Return the sentence of a claim, its figure marked, cut *around* so many characters."""
    quote, text = claim.quote, claim.quote.article.text
    before = text[min(claim.sentence.start, quote.span.start) : quote.span.start]
    after = text[quote.span.end : max(claim.sentence.end, quote.span.end)]
    return (
        Part(end_of(before.lstrip(), around)),
        Part(f"«{shown(quote.exact)}»", Tone.FIGURE),
        Part(start_of(after.rstrip(), around)),
    )


def start_of(text: str, length: int) -> str:
    """Return the first words of a text."""
    return text if len(text) <= length else " ".join(text[:length].rsplit(maxsplit=1)[:1]) + " …"


def end_of(text: str, length: int) -> str:
    """Return the last words of a text."""
    return text if len(text) <= length else "… " + "".join(text[-length:].split(maxsplit=1)[-1:])


def bits(weight: float) -> str:
    """Return a weight with its sign, without needless zeros.

    >>> bits(4.0), bits(-0.25)
    ('+4', '-0.25')
    """
    return f"{weight:+.2f}".rstrip("0").rstrip(".")
