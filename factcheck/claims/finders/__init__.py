"""Finders: one file a kind of value. The first in the table to take a token keeps it."""

from factcheck.claims.finders import (
    ages,
    counts,
    dates,
    durations,
    measurements,
    money,
    multiples,
    nothing,
    odds,
    percentages,
    ranks,
    recurrences,
    scores,
    shares,
    silences,
)
from factcheck.claims.found import Finder

EXTRACTORS: dict[str, Finder] = {
    "recurrences": recurrences.find,
    "dates": dates.find,
    "nothing": nothing.find,
    "silences": silences.find,
    "money": money.find,
    "percentages": percentages.find,
    "multiples": multiples.find,
    "odds": odds.find,
    "shares": shares.find,
    "ages": ages.find,
    "durations": durations.find,
    "measurements": measurements.find,
    "scores": scores.find,
    "ranks": ranks.find,
    "counts": counts.find,
}
