"""When a command runs: by the clock, or by what the environment says in its place.

This is the only place that looks at a clock, and only where somebody asked for a time: to have it
stand in a report, or to know whether a decision has run out. No judgement depends on it.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from factcheck.errors import SettingError


def made_at(environment: Mapping[str, str]) -> datetime:
    """Return when the report is made: what SOURCE_DATE_EPOCH says, else what the clock does.

    >>> made_at({"SOURCE_DATE_EPOCH": "0"}).isoformat()
    '1970-01-01T00:00:00+00:00'
    """
    said = environment.get("SOURCE_DATE_EPOCH")
    if not said:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(said), UTC)
    except (ValueError, OverflowError, OSError) as error:
        problem = f"{said!r} is no time: write seconds since 1970, as 1700000000"
        raise SettingError("environment", "SOURCE_DATE_EPOCH", problem) from error


def day_of_the_run(environment: Mapping[str, str]) -> date:
    """Return the day that SOURCE_DATE_EPOCH says, else that of the desk's own clock."""
    if environment.get("SOURCE_DATE_EPOCH"):
        return made_at(environment).date()
    return datetime.now().astimezone().date()
