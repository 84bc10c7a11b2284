"""Sums in two currencies are converted by the rates that a desk hands over, and by no others."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.cli import main
from factcheck.drafting import check_draft
from factcheck.errors import DataError
from factcheck.model import Article, Dated, Finding
from factcheck.reference.handed_rates import HandedRates, Quoted, read_rates

FRIDAY = date(2024, 7, 5)
TABLE = """\
# of the central bank
[[rate]]
date = 2024-07-05
from = "EUR"
to = "USD"
rate = 1.0835

[[rate]]
date = 2024-06-03
from = "EUR"
to = "USD"
rate = 1.5
"""
COLUMNS = "date,from,to,rate\n2024-07-05, eur, USD, 1.0835\n2024-06-03,EUR,USD,1.5\n"
RATES = HandedRates(
    {
        ("EUR", "USD"): (
            Quoted(date(2024, 6, 3), "EUR", "USD", Decimal("1.5")),
            Quoted(FRIDAY, "EUR", "USD", Decimal("1.0835")),
        )
    }
)


@pytest.mark.parametrize(("name", "text"), [("r.toml", TABLE), ("r.csv", COLUMNS)])
def test_a_table_is_read(tmp_path: Path, name: str, text: str) -> None:
    """As TOML or as CSV, in any order, to the last decimal."""
    (tmp_path / name).write_text(text, "utf-8")

    assert read_rates(tmp_path / name) == RATES


DAYS: Mapping[date, str | None] = {
    FRIDAY: "1.0835",
    date(2024, 7, 7): "1.0835",  # a Sunday
    date(2024, 7, 12): "1.0835",
    date(2024, 7, 13): None,  # a week is over
    date(2024, 7, 4): None,  # no rate of a day to come
    date(2024, 6, 5): "1.5",
    date(2024, 6, 2): None,
}


@pytest.mark.parametrize(("day", "rate"), DAYS.items(), ids=str)
@pytest.mark.parametrize("pair", [("EUR", "USD"), ("USD", "EUR")])
def test_the_rate_of_a_day(day: date, rate: str | None, pair: tuple[str, str]) -> None:
    """That day's, or the latest of the week before it; in either direction it is one rate."""
    found = RATES.on(day, *pair)

    assert (found and found.rate) == (rate and Decimal(rate))
    assert RATES.on(day, "EUR", "GBP") is None


WRONG = {
    "no TOML": ("r.toml", "[[rate", "this is no TOML"),
    "another table": ("r.toml", "[rates]\n", "[rates]: expected tables [[rate]]"),
    "nothing": ("r.toml", "", "it holds no rate"),
    "a column is missing": ("r.csv", "date,from,to\n2024-07-05,EUR,USD\n", "missing: rate"),
    "one cell too many": ("r.csv", "date,from,to,rate\n2024-07-05,EUR,USD,1,5\n", "line 2"),
    "no currency": ("r.csv", COLUMNS.replace("eur", "euros"), "there is no currency"),
    "no day": ("r.csv", COLUMNS.replace("2024-07-05", "5/7/24"), "there is no day '5/7/24'"),
    "no rate": ("r.csv", COLUMNS.replace("1.5", "nan"), "line 3]: 'nan' is no rate"),
    "a rate of zero": ("r.csv", COLUMNS.replace("1.5", "0"), "'0' is no rate"),
    "another rate for the day": ("r.csv", f"{COLUMNS}2024-07-05,EUR,USD,2\n", "another rate of"),
    "a currency in itself": ("r.csv", COLUMNS.replace("USD", "EUR"), "from EUR to EUR"),
}


@pytest.mark.parametrize(("name", "text", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_table_is_told(tmp_path: Path, name: str, text: str, words: str) -> None:
    """With its file and line: a rate that is misread is worse than none."""
    (tmp_path / name).write_text(text, "utf-8")

    with pytest.raises(DataError) as refused:
        read_rates(tmp_path / name)
    assert words in str(refused.value)


def found(first: str, second: str, rates: HandedRates, day: date = FRIDAY) -> list[Finding]:
    """Return what two articles of a day amount to, but for dates."""
    texts = {
        "herald": f"The city of Porto bought the Hotel Astoria for {first}, the mayor said.",
        "tribune": f"Porto bought the Hotel Astoria for {second}, the mayor said.",
    }
    articles = [
        Article(id=name, text=text, published=Dated(day, "manifest"))
        for name, text in texts.items()
    ]
    report = pipeline.check(articles, pipeline.Toolkit(rates=rates))
    return [one for one in report.findings if not one.claims[0].is_moment]


SAME, OPEN = "same-at-the-rate-handed-over", "another-currency"
SUMS = {
    # the sums, the rates, the day: the kind
    "without rates": ("€20 million", "$22 million", HandedRates(), FRIDAY, OPEN),
    "the same": ("€20 million", "$21.7 million", RATES, FRIDAY, SAME),
    "on the Sunday after": ("€20 million", "$21.7 million", RATES, date(2024, 7, 7), SAME),
    "at the rate of another day": ("€20 million", "$30 million", RATES, date(2024, 6, 3), SAME),
    "not the same": ("€20 million", "$28 million", RATES, FRIDAY, OPEN),
    "too long ago": ("€20 million", "$21.7 million", RATES, date(2024, 8, 1), OPEN),
    "another currency": ("€20 million", "£17 million", RATES, FRIDAY, OPEN),
    "as precisely as given": ("€20,123,456", "$21,912,345", RATES, FRIDAY, OPEN),
}


@pytest.mark.parametrize(
    ("first", "second", "rates", "day", "code"), SUMS.values(), ids=SUMS.keys()
)
def test_sums_are_compared_at_the_rate(
    first: str, second: str, rates: HandedRates, day: date, code: str
) -> None:
    """Both ways round; what does not fit stays uncompared, for the rate may be another."""
    for pair in ((first, second), (second, first)):
        assert [one.code for one in found(*pair, rates, day)] == [code]


def test_the_working_is_told() -> None:
    """Whether it fits or not: what the one sum comes to, and by which rate."""
    [same] = found("€20 million", "$21.7 million", RATES)
    [other] = found("€20 million", "$28 million", RATES)
    [none] = found("€20 million", "£17 million", RATES)
    at = "at the rate handed over (1 EUR = 1.0835 USD on 2024-07-05)"

    assert same.working == f"20,000,000 EUR is 21,670,000 USD {at}, beside 21,700,000 USD"
    assert same.working in same.summary
    assert other.working == f"20,000,000 EUR is 21,670,000 USD {at}, beside 28,000,000 USD"
    assert none.working is None


def test_the_command_takes_a_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--rates FILE; a file that is not there is told."""
    monkeypatch.chdir(tmp_path)
    Path("rates.csv").write_text(COLUMNS, "utf-8")
    head = "published: 2024-07-05\n\n"
    Path("a.txt").write_text(f"{head}Porto bought the Hotel Astoria for €20 million.\n", "utf-8")
    Path("b.txt").write_text(f"{head}Porto bought the Hotel Astoria for $21.7 million.\n", "utf-8")

    assert main(["report", "a.txt", "b.txt", "--rates", "rates.csv"]) == 0
    assert "the same at the rate handed over" in capsys.readouterr().out
    assert main(["report", "a.txt", "b.txt", "--rates", "none.csv"]) == 2
    assert "none.csv: [rates]: cannot be read" in capsys.readouterr().err


def test_a_draft_is_held_against_its_sources_at_the_rate() -> None:
    """A draft in euros is supported by a source in dollars, with the rates and not without."""
    texts = {
        "draft": "The city of Porto bought the Hotel Astoria for €20 million, the mayor said.",
        "wire": "Porto bought the Hotel Astoria for $21.7 million, the mayor said.",
    }
    draft, wire = (
        Article(id=name, text=text, published=Dated(FRIDAY, "manifest"))
        for name, text in texts.items()
    )

    def standing(rates: HandedRates) -> str:
        report = check_draft(draft, [wire], pipeline.Toolkit(rates=rates))
        return next(one.standing.value for one in report.figures if not one.claim.is_moment)

    assert standing(RATES) == "supported"
    assert standing(HandedRates()) == "unsupported"
