"""Anniversaries: the day that they recall, and so many years."""

import pytest

from tests.time_rows import check_several, lines, told

READS = lines("""
2019-06-07 | Leaders marked the 75th anniversary of D-Day. | anniversary = 2019-06-06; D-Day = 1944-06-06
2024-05-07 | They met on the tenth anniversary of the 6 May 2014 attack. | anniversary = 2024-05-06; the 6 May 2014 = 2014-05-06
2024-05-07 | They met on the 10th anniversary of the coup of 6 May 2014. | anniversary = 2024-05-06; 6 May 2014 = 2014-05-06
2024-05-07 | They marked the 10th anniversary of the bombing in Kano on 20 May 2014. | anniversary = 2024-05-20; 20 May 2014 = 2014-05-20
2024-05-07 | On the anniversary of the 6 May 2014 attack they prayed. | anniversary = 2024-05-06; the 6 May 2014 = 2014-05-06
2024-05-04 | On the anniversary of the 6 May 2014 attack they will pray. | anniversary = 2024-05-06; the 6 May 2014 = 2014-05-06
2024-07-05 | On the twenty-fifth anniversary of the 2 July 1999 flood, they met. | anniversary = 2024-07-02; the 2 July 1999 = 1999-07-02
2024-07-05 | Thousands marked the centenary of the 4 March 1924 treaty. | centenary = 2024-03-04; the 4 March 1924 = 1924-03-04
2024-07-05 | It fell on the bicentenary of the March 1824 fire. | bicentenary = 2024-03; March 1824 = 1824-03
2024-07-05 | The 50th anniversary of his 1974 death was ignored. | anniversary = 2024; 1974 = 1974
2020-05-08 | Britain kept the 75th anniversary of VE Day quietly. | anniversary = 2020-05-08; VE Day = 1945-05-08
2021-09-10 | New York marks the 20th anniversary of the September 11 attacks. | anniversary = 2021-09-11; the September 11 attacks = 2001-09-11
2024-10-05 | Israel marks the first anniversary of the October 7 attack. | anniversary = 2024-10-07; October 7 = 2023-10-07
2025-10-09 | Israel marked the second anniversary of Hamas's October 7 attack. | anniversary = 2025-10-07; October 7 = 2023-10-07
2024-07-05 | They marked five years since the 3 June 2019 crackdown. | five years since = 2024-06-03; the 3 June 2019 = 2019-06-03
2024-07-05 | The court ruled a year to the day after 4 March 2023. | a year to the day after = 2024-03-04; 4 March 2023 = 2023-03-04
2024-07-05 | The court ruled two years to the day since 5 July 2022. | two years to the day = 2024-07-05; 5 July 2022 = 2022-07-05
2024-07-05 | Its centenary in 2024 was ignored. | 2024 = 2024
2024-07-05 | He would have turned 80 on 2 July 2024. | 2 July 2024 = 2024-07-02
2014-05-07 | The 10th anniversary of the club on 6 May 2014 was a success. | 6 May 2014 = 2014-05-06
""")  # noqa: E501 - a row is one line

SILENT = [
    "The town marked its 75th anniversary.",
    "It was the 10th anniversary of his death.",
    "They met on the anniversary of the attack.",
    "The centenary drew crowds.",
    "They marked five years of marriage.",
    "The centennial park reopened.",
    "A silver anniversary gift was stolen.",
]

LIVES = lines("""
2024-07-05 | Adaeze Obi (born 12 March 1956) is a judge. | 12 March 1956 = 1956-03-12
2024-07-05 | Adaeze Obi (b. 1956) is a judge. | 1956 = 1956
2024-07-05 | Adaeze Obi (b. 12 March 1956) is a judge. | 12 March 1956 = 1956-03-12
2024-07-05 | Adaeze Obi (1932-2024) was a judge. | 1932-2024 = 1932/2024
2024-07-05 | Adaeze Obi (1932 \u2013 2024) was a judge. | 1932 \u2013 2024 = 1932/2024
2024-07-05 | Adaeze Obi (c. 1932\u20132024) was a judge. | 1932\u20132024 = 1932/2024
2024-07-05 | Adaeze Obi (d. 1996) was a judge. | 1996 = 1996
2024-07-05 | Adaeze Obi (7 May 1932 \u2013 4 June 1996) was a judge. | 7 May 1932 = 1932-05-07; 4 June 1996 = 1996-06-04
2024-07-05 | Adaeze Obi, aged 34, born 3 May 1990, is a judge. | 3 May 1990 = 1990-05-03
2024-07-05 | Adaeze Obi, born in 1956, is a judge. | 1956 = 1956
""")  # noqa: E501 - a row is one line


@pytest.mark.parametrize("row", [*READS, *LIVES])
def test_an_anniversary_counts_from_its_day(row: str) -> None:
    check_several(row)


@pytest.mark.parametrize("sentence", SILENT)
def test_an_anniversary_of_nothing_that_is_dated_is_none(sentence: str) -> None:
    assert told(sentence, "2024-07-05") == []
