"""Quotations that go on over several sentences count from the day on which they were said."""

import pytest

from tests.time_rows import check_several, lines, told

# All are published on Friday 5 July 2024.
SEVERAL = lines("""
2024-07-05 | "We met yesterday. We decide tomorrow," she said on Wednesday. | yesterday = 2024-07-02; tomorrow = 2024-07-04; Wednesday = 2024-07-03
2024-07-05 | The mayor said on Wednesday: "We met yesterday. We decide tomorrow." | Wednesday = 2024-07-03; yesterday = 2024-07-02; tomorrow = 2024-07-04
2024-07-05 | "We met yesterday. It was cold. We decide tomorrow," she told the paper on Wednesday. | yesterday = 2024-07-02; tomorrow = 2024-07-04; Wednesday = 2024-07-03
2024-07-05 | "It was cold. They left yesterday. We wait," she told the paper on Wednesday. | yesterday = 2024-07-02; Wednesday = 2024-07-03
2024-07-05 | "We met yesterday," she said on Wednesday. "We decide tomorrow." | yesterday = 2024-07-02; Wednesday = 2024-07-03; tomorrow = 2024-07-04
2024-07-05 | He wrote on Monday: "She died this morning. She was tired." The burial is tomorrow. | Monday = 2024-07-01; this morning = 2024-07-01TMO; tomorrow = 2024-07-06
2024-07-05 | "We met yesterday," she said on Wednesday. "We decide tomorrow," said another. | yesterday = 2024-07-02; Wednesday = 2024-07-03; tomorrow = 2024-07-06
2024-07-05 | "We met yesterday," she said. "We decide tomorrow." | yesterday = 2024-07-04; tomorrow = 2024-07-06
2024-07-05 | "It was cold," he said on Monday. They meet tomorrow. | Monday = 2024-07-01; tomorrow = 2024-07-06
2024-07-05 | He said "no" on Monday. They meet tomorrow. | Monday = 2024-07-01; tomorrow = 2024-07-06
""")  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", SEVERAL)
def test_a_longer_quotation_counts_from_its_day(row: str) -> None:
    """The sentence in which it begins or ends dates all of it, and nothing beside it."""
    check_several(row)


def test_a_quotation_ends_with_its_paragraph() -> None:
    """A mark that is left open quotes nothing of the next paragraph."""
    text = '"We met yesterday.\nHe said on Wednesday it was over." They meet tomorrow.'
    found = [(words, moment.timex) for words, moment in told(text, "2024-07-05")]

    assert found == [
        ("yesterday", "2024-07-04"),
        ("Wednesday", "2024-07-03"),
        ("tomorrow", "2024-07-06"),
    ]
