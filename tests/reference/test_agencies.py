"""Agencies, papers, broadcasters: the forms that name them."""

import re
from time import process_time

import pytest

from factcheck.errors import DataError
from factcheck.reference.agencies import Kind, _agency, agencies

NAMES = {
    "Associated Press": ["AP", "The AP", "Associated Press", "The Associated Press", "apnews.com"],
    "Reuters": ["Reuters", "REUTERS", "Thomson Reuters", " Reuters, "],
    "AFP": ["AFP", "Agence France-Presse"],
    "Xinhua": ["Xinhua", "XINHUA", "Xinhua News Agency"],
    "PTI": ["PTI", "Press Trust of India"],
    "PA Media": ["PA", "PA Media", "Press Association"],
    "South China Morning Post": ["SCMP", "the South China Morning Post", "www.scmp.com"],
    "Guardian": ["Guardian", "The Guardian", "theguardian.com"],
    "dpa": ["dpa", "DPA", "Deutsche Presse-Agentur"],
    "US Customs and Border Protection": ["CBP", "U.S. Customs and Border Protection"],
}
NAME_NOBODY = ["ap", "Ap", "bbc", "the", "", "Jane Roe", "CNA"]


@pytest.mark.parametrize(("name", "form"), [(n, form) for n in NAMES for form in NAMES[n]])
def test_a_form_names_its_origin(name: str, form: str) -> None:
    """A form that stands where an origin is expected gives the canonical name."""
    assert agencies().named(form) == name


@pytest.mark.parametrize("form", NAME_NOBODY)
def test_other_words_name_nobody(form: str) -> None:
    """Small letters are no abbreviation, and a mark that three agencies share names none."""
    assert agencies().named(form) is None


def test_a_shared_mark_is_still_a_mark() -> None:
    """A mark that several share is some agency, whichever it is."""
    assert agencies().is_mark("CNA")
    assert not agencies().is_mark("Jane")


FOUND = {
    "The Associated Press reported on Monday": ["Associated Press"],
    "according to AP's count and to AFP": ["Associated Press", "AFP"],
    "Xinhua\nNews Agency said": ["Xinhua"],
    "a UN report seen by The Guardian": ["United Nations", "Guardian"],
    "Interfax-Ukraine wrote": ["Interfax"],
    "the Guardian Council met; the guardian of the child": [],
    "an APP, the MAP and a GAP": [],
    "in Philadelphia, PA, at the time of the sun": [],
}


@pytest.mark.parametrize("text", FOUND)
def test_origins_are_found_in_sentences(text: str) -> None:
    """Only forms that mean an origin in any sentence are found, as whole words."""
    assert [name for _, name in agencies().found_in(text)] == FOUND[text]


def test_what_is_found_stands_there() -> None:
    """The span covers the form as written."""
    text = "as the South China Morning Post wrote"
    [(span, _)] = agencies().found_in(text)

    assert text[span.slice] == "South China Morning Post"


def test_kinds() -> None:
    """An agency's copy is printed by others; a paper's or an office's is not."""
    assert agencies().is_agency("Reuters")
    assert not agencies().is_agency("Guardian")
    assert not agencies().is_agency("nobody")
    assert len([one for one in agencies().by_name.values() if one.kind is Kind.AGENCY]) >= 60


@pytest.mark.parametrize(
    ("table", "problem"),
    [({"kind": "agency", "nmaes": []}, "nmaes"), ({"kind": "blog"}, "blog"), ({}, "None")],
)
def test_wrong_entries_are_refused(table: dict[str, object], problem: str) -> None:
    """An entry with an unknown key or kind is refused by name."""
    with pytest.raises(DataError, match=rf"agencies.toml: \[X\]: .*{re.escape(problem)}"):
        _agency("X", table)


def test_hostile_text_takes_linear_time() -> None:
    """Twice the text takes about twice the time, also when every word begins like a name."""

    def seconds(size: int) -> float:
        text = "Associated Associated P " * size
        start = process_time()
        assert not list(agencies().found_in(text))
        return process_time() - start

    seconds(1000)
    assert seconds(40_000) < 8 * max(seconds(10_000), 0.005)
