"""TIMEX3 values: one serialiser for moments, durations and recurrences, and a reader of them."""

from factcheck.claims.timex.durations import (
    daily_timex,
    duration_timex,
    vague_timex,
    weekly_timex,
)
from factcheck.claims.timex.reading import read_duration, read_timex
from factcheck.claims.timex.writing import (
    clock_timex,
    fiscal_timex,
    open_timex,
    part_timex,
    span_timex,
    unit_timex,
)

__all__ = [
    "clock_timex",
    "daily_timex",
    "duration_timex",
    "fiscal_timex",
    "open_timex",
    "part_timex",
    "read_duration",
    "read_timex",
    "span_timex",
    "unit_timex",
    "vague_timex",
    "weekly_timex",
]
