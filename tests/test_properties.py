"""What holds whatever the articles say."""

import unicodedata
from collections.abc import Sequence
from datetime import date
from itertools import permutations
from pathlib import Path

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck import check, extract
from factcheck.claims.sentences import Page
from factcheck.model import Article, Claim, Dated, Report, Scope, Verdict
from factcheck.reference.language import load_language

# Chosen by the text of the test, never by chance: a build that passed today passes tomorrow.
SOME = settings(deadline=None, max_examples=60, derandomize=True)
FEW = settings(deadline=None, max_examples=25, derandomize=True)


def _one_of(words: str) -> st.SearchStrategy[str]:
    """Return a strategy that picks one of the words that stand between bars, or nothing."""
    return st.sampled_from([" ".join(word.split()) for word in words.split("|")])


# The pieces that news sentences are made of, among them what readers tend to stumble over.
FIGURES = _one_of(
    """34 | 1,200 | 37,000 | 3.2 million | three | thirty-four | half a million | dozens | 5% | ½
    | a third of | two in five | 10 to 15 | between 10 and 15 | 18-45 | 5 per cent | $4.5bn | €12m
    | 0.3 percentage points | £1,234,567 | Rs 2 lakh | 4,2000 | 1.2.3 | 10 times | tenfold | 1/2
    | 50 times more | No. 1 | third-largest | 75th | 5-4 | -0.85 | 0 | 00 | 1e9 | 1 000 | ³ | 五
    | 99999999999999999999999999999999 | \uff16\uff17 | \u0661\u0662\u0663"""
)
# Joined by spaces that do not break, which splitting at white space would lose.
JOINED = st.sampled_from(["12\u202f500", "1\u00a0000", "5\u00a0%", "3\u2009million"])
HEDGES = _one_of("| about | more than | at least | up to | nearly | fewer than | an estimated")
NOUNS = _one_of(
    """people | Nordian nationals | houses | metres | km | miles | degrees Celsius | days | votes
    | weeks ago | barrels | | years old | kilometres per hour | tonnes of grain | per 100,000"""
)
VERBS = _one_of(
    """were killed | were arrested | fled | rose by 5% | fell to 12 | met | will meet | signed up
    | were not counted | had been expected | tripled | arrived | had doubled from 3"""
)
WHEN = _one_of(
    """on Thursday | last November | in February 2024 | in 2023 | on 5 March 2025 | May 1 | today
    | on 03/04/2025 | two days ago | from 1995 to 2007 | in FY2023 | at 0737 GMT | next week
    | since the 1990s | on 31 February | Feb. 30, 2023 | in the year 99999 | on the 45th of May
    | in early 2025 | at 25:61 | on Sept. 9-11 | in 0000 | 300,000 years ago | for 5000 years |"""
)
WHERE = _one_of("in Vienna | in Austria | at the border | in Porto Alegre |")
SPEAKERS = _one_of(", police said |, according to Ida Brandt |, the Associated Press reported | ?")
STRANGE = st.sampled_from(
    ["", "", "", "\U0001f6a8 ", "e\u0301 ", "\u00ad", "\u200f\u05e9\u05dc ", "\ufeff", "\u2066"]
)
ENDS = st.sampled_from([". ", ". ", ".\n\n", "\n", " \u2014 ", "; ", '." ', "\r\n", "!", ""])
CLAUSES = st.tuples(HEDGES, FIGURES | JOINED, NOUNS, VERBS, WHEN, WHERE).map(" ".join)
SENTENCES = st.tuples(STRANGE, CLAUSES, STRANGE, SPEAKERS, ENDS).map("".join)
NEWS = st.lists(SENTENCES, min_size=1, max_size=6).map("".join)
ANYTHING = st.text(min_size=1, max_size=300)
# Letters and figures by chance, but from the signs that finders look for.
LIKELY = st.text("0123456789 ,.-\u2013%$€£:/()'\"ABMbnkmth\n\u00a0½", min_size=1, max_size=120)
TEXTS = st.one_of(NEWS, NEWS, LIKELY, ANYTHING).filter(lambda text: bool(text.strip()))
DAYS = st.one_of(
    st.none(),
    st.sampled_from([date(2024, 7, 5), date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31)]),
)


def _article(text: str, name: str = "a1", day: date | None = date(2024, 7, 5)) -> Article:
    return Article(id=name, text=text, published=None if day is None else Dated(day, "manifest"))


ARTICLES = st.builds(_article, TEXTS, day=DAYS)


def _desk(texts: Sequence[str]) -> list[Article]:
    return [
        attrs.evolve(_article(text, f"a{number}"), source=f"Paper {number}")
        for number, text in enumerate(texts)
    ]


def _known(claims: Sequence[Claim]) -> list[tuple[str, str, int, int]]:
    return [(claim.id, claim.quote.exact, *claim.quote.order[1:]) for claim in claims]


@SOME
@given(ARTICLES)
@example(_article("\ud800 34 people \udfff were hurt on Friday"))
@example(_article("\U0001f4a5 \uff16\uff17 people were hurt\u2028in Porto, 34\u200b people died"))
@example(_article("\x00 12 \x00"))
def test_a_quote_is_its_articles_text(article: Article) -> None:
    """Every quote lies in its article, in its sentence, and begins and ends with a word."""
    for claim in extract(article):
        span = claim.quote.span

        assert claim.quote.article is article
        assert claim.quote.exact == article.text[span.start : span.end]
        assert claim.sentence.covers(span)
        assert claim.quote.exact == claim.quote.exact.strip()
        assert claim.quote.prefix(9) + claim.quote.exact + claim.quote.suffix(9) in article.text


FIXTURES = Path(__file__).parent.parent / "fixtures"
ARTICLE = "*/[a-z]*.txt"
EVERY = 9  # so many cuts of the fixtures, picked by their place


def _cut_short() -> list[str]:
    """Return beginnings of the sentences of all fixtures, each cut behind a token."""
    language = load_language("en")
    cuts: list[str] = []
    for path in sorted(FIXTURES.glob(ARTICLE)):
        page = Page(_article(path.read_text(encoding="utf-8")), language)
        for sentence in page.sentences:
            cuts.extend(sentence.phrase(0, last) for last in range(1, len(sentence) + 1))
    return cuts[::EVERY]


def test_a_sentence_cut_short_is_read_as_well() -> None:
    """Wherever a sentence breaks off, its claims quote what stands there."""
    cuts = _cut_short()

    assert len(cuts) > 100
    for text in cuts:
        for claim in extract(_article(text)):
            span = claim.quote.span
            assert text[span.start : span.end] == claim.quote.exact, text


ENDS_OF_TEXT = [
    "Free screenings are offered to those 70 and older",
    "Grants for renters aged 35-plus",
    "A crowd of 30-something",
    "They counted 40 or",
    "They counted 40 people at",
    "It is worth about",
    "Between 30 and",
    "From a third to a",
    "It fell to 12 from",
]


@pytest.mark.parametrize("text", ENDS_OF_TEXT)
def test_a_phrase_may_break_off_with_the_text(text: str) -> None:
    """A hedge that is cut in two is none, and no claim reaches behind the text."""
    for claim in extract(_article(text)):
        assert claim.quote.span.end <= len(text)


@SOME
@given(ARTICLES)
def test_claims_are_in_order(article: Article) -> None:
    """Claims come in the order of reading, and each is known by an id of its own."""
    claims = extract(article)

    assert list(claims) == sorted(claims, key=lambda claim: claim.order)
    assert len({claim.id for claim in claims}) == len(claims)


@SOME
@given(ARTICLES)
def test_ids_are_stable(article: Article) -> None:
    """The same text gives the same claims, in another object and at another time."""
    again = attrs.evolve(article)

    assert _known(extract(article)) == _known(extract(again))


@SOME
@given(NEWS, st.sampled_from(["\U0001f30d", "\U0001f469\u200d\U0001f467 ", "é", "Ω\n\n"]))
def test_offsets_count_code_points(text: str, before: str) -> None:
    """What stands before a text, on lines of its own, moves its quotes by as many code points."""
    lead = f"{before}\n\n"
    plain = {(one.quote.span.start, one.quote.exact) for one in extract(_article(text))}
    moved = {
        (one.quote.span.start - len(lead), one.quote.exact)
        for one in extract(_article(lead + text))
    }

    assert plain == moved


# Said in another notation of the same length, so that quotes can be laid side by side.
DIGITS = {
    "wide digits": {ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)},
    "no-break spaces": {ord(" "): "\u00a0"},
    "narrow no-break spaces": {ord(" "): "\u202f"},
    "curly quotes": {ord("'"): "\u2019", ord('"'): "\u201d"},
}
TOLD = [
    "At least 34 people were killed in Porto on Thursday, police said.",
    "The 46-year-old man paid $4.5bn, up from $3bn in 2023.",
    "Inflation rose to 5.3% in February 2024 from 4.1% a year before.",
    "'More than 1,200 houses burnt within 3 days,' Mr. Brandt's office said on 5 March 2025.",
]


@pytest.mark.parametrize("notation", DIGITS.values(), ids=DIGITS.keys())
@pytest.mark.parametrize("text", TOLD)
def test_notation_changes_no_value(text: str, notation: dict[int, str]) -> None:
    """Digits, spaces and quotation marks of another kind say the same at the same place."""
    plain = extract(_article(text))
    other = extract(_article(text.translate(notation)))

    assert plain
    assert [(one.quote.span, one.value) for one in other] == [
        (one.quote.span, one.value) for one in plain
    ]


@SOME
@given(NEWS)
def test_composed_and_decomposed_letters_say_the_same(text: str) -> None:
    """An accent written as a sign of its own changes no value."""
    composed = unicodedata.normalize("NFC", f"Malmö café: {text}")
    decomposed = unicodedata.normalize("NFD", composed)

    assert [one.value for one in extract(_article(composed))] == [
        one.value for one in extract(_article(decomposed))
    ]


def _across(report: Report) -> list[tuple[str, str]]:
    return [
        (finding.verdict.value, finding.summary)
        for finding in report.findings
        if finding.scope is Scope.ACROSS
    ]


@FEW
@given(TEXTS, DAYS)
def test_an_article_never_contradicts_its_copy(text: str, day: date | None) -> None:
    """Whatever is said, saying it twice is neither a conflict nor a dispute nor news."""
    original = attrs.evolve(_article(text, "original", day), source="Herald")
    copy = attrs.evolve(_article(text, "copy", day), source="Tribune")
    grave = {Verdict.CONFLICTS, Verdict.DISPUTED, Verdict.SUPERSEDED}
    alone = [one for one in check([original]).findings if one.verdict in grave]
    both = [one for one in check([original, copy]).findings if one.verdict in grave]

    # An article may contradict itself: then so does its copy, and no more than that is said.
    if not alone:
        assert [(one.rung, one.summary) for one in both] == []


@FEW
@given(st.lists(NEWS.filter(lambda text: bool(text.strip())), min_size=2, max_size=3))
def test_the_order_of_articles_changes_nothing(texts: list[str]) -> None:
    """Which paper is read first is of no consequence."""
    articles = _desk(texts)
    first = check(articles)

    for order in permutations(articles):
        report = check(order)
        assert [finding.id for finding in report.findings] == [one.id for one in first.findings]
        assert _across(report) == _across(first)
        assert _known(report.claims) == _known(first.claims)
        assert report.voices == first.voices


@FEW
@given(st.lists(NEWS.filter(lambda text: bool(text.strip())), min_size=2, max_size=3))
def test_a_report_holds_together(texts: list[str]) -> None:
    """Findings speak of claims of the report, by position, and the weights of a match add up."""
    report = check(_desk(texts))
    known = {claim.id for claim in report.claims}
    sources = {article.id for article in report.articles}

    assert len({finding.id for finding in report.findings}) == len(report.findings)
    for finding in report.findings:
        told = {claim.id for claim in finding.claims}
        assert told <= known
        assert told == {one.id for position in finding.positions for one in position.claims}
        assert {claim.quote.article.id for claim in finding.claims} <= sources
        for match in finding.matches:
            weights = [reason.weight or 0.0 for reason in match.reasons]
            assert match.weight == sum(weights) == sum(reversed(weights))


@FEW
@given(NEWS.filter(lambda text: bool(text.strip())), NEWS.filter(lambda text: bool(text.strip())))
def test_desks_do_not_meet(one: str, another: str) -> None:
    """Articles of different desks are never compared with each other."""
    here = attrs.evolve(_article(one, "here"), desk="north")
    there = attrs.evolve(_article(another, "there"), desk="south")

    for finding in check([here, there]).findings:
        assert len({claim.quote.article.id for claim in finding.claims}) == 1
