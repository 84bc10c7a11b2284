"""A report by the real pipeline on a story that came in many formats."""

from functools import cache
from pathlib import Path

from factcheck.articles import read_all
from factcheck.model import Report
from factcheck.pipeline import check


@cache
def leak() -> Report:
    """Return the report on the chemical leak: text, HTML, Word, PDF, a mail and agency JSON."""
    reading = read_all([Path("fixtures/chemical-leak")])
    return check(reading.articles, notices=reading.notices)
