"""Finders: one file a kind of value. The first in the table to take a token keeps it."""

from factcheck.claims.found import Finder

EXTRACTORS: dict[str, Finder] = {}
