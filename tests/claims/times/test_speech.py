"""What is quoted counts from the day it was said."""

import pytest

from tests.time_rows import check_several, lines

# All are published on Friday 5 July 2024.
SEVERAL = """
2024-07-05 | Her son tweeted Wednesday: "She died this morning." | Wednesday = 2024-07-03; this morning = 2024-07-03TMO
2024-07-05 | "She died this morning," her son tweeted on Wednesday. | this morning = 2024-07-03TMO; Wednesday = 2024-07-03
2024-07-05 | He told reporters on Monday: "We met yesterday." | Monday = 2024-07-01; yesterday = 2024-06-30
2024-07-05 | "We decide tomorrow," she told the BBC on Wednesday. | tomorrow = 2024-07-04; Wednesday = 2024-07-03
2024-07-05 | The mayor said in a statement on Tuesday that "two men died last night". | Tuesday = 2024-07-02; last night = 2024-07-01TNI
2024-07-05 | The mayor wrote on Tuesday: "Two men died two days ago." | Tuesday = 2024-07-02; two days ago = 2024-06-30
2024-07-05 | The mayor said on Monday that "we met last Friday". | Monday = 2024-07-01; last Friday = 2024-06-28
2024-07-05 | The mayor said on Tuesday that two men died last night. | Tuesday = 2024-07-02; last night = 2024-07-04TNI
2024-07-05 | The mayor said the strike on Monday "began this morning". | Monday = 2024-07-01; this morning = 2024-07-05TMO
2024-07-05 | He wrote on 3 May 2023: "We met yesterday." | 3 May 2023 = 2023-05-03; yesterday = 2024-07-04
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(SEVERAL))
def test_a_quotation_counts_from_its_day(row: str) -> None:
    """The clause that reports it dates it; what is told without quotation marks is the paper's."""
    check_several(row)


def test_without_a_day_of_saying_it_counts_from_publication() -> None:
    """A quotation that no day dates is as new as the text."""
    check_several("2024-07-05 | 'We decide tomorrow', he said. | tomorrow = 2024-07-06")
