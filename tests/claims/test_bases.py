"""Bases: the time of what a figure is compared with."""

import pytest

from factcheck import extract
from tests.builders import article

# A sentence, the time of its base, and the time that the figure covers.
BASES = """
There were 719 percent more migrants from Peru this year than in 2022. | 2022 | 2024
Agents met 12 percent fewer people from Chad last month than in May. | 2024-05 | 2024-06
Sales were 12 percent higher from April to June than a year earlier. | 2023-04/2023-06 | 2024-04/2024-06
The ferries carried 40 percent more tourists from abroad than in 2019. | 2019 | None
Police made 15% fewer arrests on the border in 2023 than in 2022. | 2022 | 2023
Output fell 12 percent from a year ago. | 2023 | None
It made 12 percent more on boats. | None | None
The profit was 12 percent higher on lower costs, more than in 2022. | None | None
"""  # noqa: E501


@pytest.mark.parametrize("row", BASES.strip().split("\n"))
def test_than_ends_a_comparison(row: str) -> None:
    """Behind "more", what stands before "than" is no base: "more migrants from Peru than"."""
    sentence, base, period = row.split(" | ")
    claim = next(one for one in extract(article(sentence)) if not one.is_moment)
    told = claim.subject.base_period, claim.scope.period

    assert [str(one and one.timex) for one in told] == [base, period]
