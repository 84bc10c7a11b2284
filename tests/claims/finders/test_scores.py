"""Votes and scores: each side is a figure of its own."""

import pytest

from factcheck.model import Quantity
from tests.quantity_rows import all_found, asserted, quote_of

# A row marks what a score is read from; then the sides, in the order of the text.
SCORES: dict[str, list[str]] = {
    "5 4": [
        "The court ruled [5-4] for the state.",
        "On a [5-4] vote the panel blocked the merger.",
        "A [5\u20134] ruling upheld the ban.",
        "The judges decided, [5 to 4], to hear the case.",
        "A [5-to-4] decision ended the dispute.",
        "Council members voted [five to four] for the tram.",
        "The tram was approved by [5 votes to 4].",
        "The hosts won by [five goals to four].",
    ],
    "13 13": ["A late kick tied the game [13-13]."],
    "218 210": [
        "The House passed the bill by [218-210].",
        "The House passed the bill [218 to 210].",
        "The bill passed, [218 votes to 210].",
        "The bill passed [218 votes to 210].",
        "The measure passed [218-210].",
        "The vote was [218-210] in favour.",
    ],
    "11 2": [
        "The council voted [11 to two] for the plan.",
        "The council voted [11-2] against.",
        "The council voted [11-2].",
    ],
    "3 1": [
        "The Reds won [3-1] away.",
        "They beat Rovers [3-1] on Sunday.",
        "Rovers lost [3-1] at home.",
        "It ended in a [3-1] defeat.",
        "A late goal sealed the [3-1] home win.",
        "They took a [3-1] halftime lead thanks to two headers.",
        "They won [3-1] thanks to two headers.",
        "Rovers went through [3-1] on aggregate.",
        "Final score: [3-1].",
    ],
    "2 0": ["They lost [2\u20130] at home.", "They won [2-nil] at home."],
    "14 0": ["The motion was adopted by [14 votes to none]."],
    "1 1": [
        "The game ended [1-1].",
        "She tied it [1-1] late on.",
        "They drew [1-1] with City.",
    ],
    "50 50": ["The Senate is tied [50-50].", "The chamber voted [50-50] on the bill."],
    "6 4 7 5": ["She won [6-4, 7-5] in the final."],
    "6 4 3 6 7 6": ["The champion beat her [6-4, 3-6, 7-6] in the final."],
    "7 6 7 4 6 3": ["She won [7-6 (7-4), 6-3] in the final."],
    "2 1": ["They were [2-1] up at the break."],
    "1 0": ["Ines Vahl put the hosts [1-0] up after a corner."],
    "3 0 3 3": ["The Reds came back from [3-0 down to draw 3-3]."],
    "4 9": ["A [4-to-9] vote sank the motion."],
    "0 0": ["It ended goalless, [0-0]."],
    "24 17": ["The Lions beat the Bears [24-17]."],
}  # fmt: skip

NO_SCORE = [
    "The late win put the Hawks (10-5) top of the table.",
    "Okoro won on points over Pukall, 14-13-2, in Lagos.",
    "The side improved to 52-3.",
    "The kiosk is open 24-7, and wins prizes.",
    "The odds of a win are 50-50.",
    "The odds of a win are 3-1.",
    "The office is open 9-5.",
    "The summit is on 3-4 May.",
    "They lost 10-15 kg in the race.",
    "They lost 10 to 15 people in the storm.",
    "The court heard 12-14 witnesses.",
    "The court takes 5-10 days to rule.",
    "The win took 2-3 hours.",
    "The vote is on 10-12 June.",
    "Call 555-0134 to vote.",
    "The side won in 2019-20.",
    "They won between 10 and 15 seats.",
    "The party won about 10-15 seats.",
    "They lost 5 to 10 percent of the vote.",
    "The team won 10 of its last 12 games.",
    "The bill passed 12 months ago to 300 cheers.",
    "They led from mile 10 to mile 15.",
    "They ended the year with a 5-2 record.",
    "They have opened 9-4 with eight losses at home.",
    "The side won during a 15-2 run.",
    "Ferry sales were 5-7 down on last year.",
]


@pytest.mark.parametrize(
    ("sides", "row"), [(sides, row) for sides, rows in SCORES.items() for row in rows]
)
def test_each_side_of_a_result_is_a_figure(sides: str, row: str) -> None:
    """The measure says whose side it is; the text between the brackets yields no more."""
    text = row.replace("[", "").replace("]", "")
    begin, end = row.index("["), row.index("]") - 1
    found = [one for one in asserted(text) if begin <= one.span.start and one.span.end <= end]

    assert [one.measure for one in found] == ["score for", "score against"] * (len(found) // 2)
    assert " ".join(str(_number(one.stated)) for one in found) == sides


def _number(stated: object) -> object:
    assert isinstance(stated, Quantity)
    return stated.amount.known


# text, quote, why it counts nothing
ASIDE = [
    ("The tourists reached 310-6 in 52 overs.", "310-6", "runs and wickets"),
    ("The tourists were 310 for 6 at stumps.", "310 for 6", "runs and wickets"),
    ("Their fastest bowler took 6 for 48.", "6 for 48", "runs and wickets"),
    ("The 0-9 Herons lost again.", "0-9", "wins and losses"),
    ("They beat the 4-7 Herons on Sunday.", "4-7", "wins and losses"),
    ("Torvale 11.9 (75) beat Sollen 8.14 (62).", "11.9 (75)", "goals and behinds"),
]

# Text, quote: what is no figure of a game.
NO_GAME = [
    ("The tourists paid 310 for 6 bats before the first wicket.", "310"),
    ("The battle cost the 10-15 French soldiers who won it.", "10-15 French soldiers"),
]

TIMES = [
    ("He won the marathon in 2:09:41.", "2:09:41", "7781", "1"),
    ("She ran the mile in 4:21.7.", "4:21.7", "261.7", "0.1"),
    ("She clocked 1:52.30 in the heat.", "1:52.30", "112.3", "0.01"),
    ("The record of 3:02:07 fell.", "3:02:07", "10927", "1"),
]

NO_TIMES = [
    "The race began at 9:15:00.",
    "The train left in 2:11:53.",
    "The mile race begins at 3:45.",
    "He read John 3:16 before the race.",
    "The race of 2:61:70 is a typing error.",
]


@pytest.mark.parametrize(("text", "quote", "reason"), ASIDE)
def test_figures_of_a_game_count_nothing(text: str, quote: str, reason: str) -> None:
    """Runs for wickets, a season's record and goals are no shares, ranges or decimals."""
    matching = [one for one in all_found(text) if quote_of(one) == quote]

    assert [one.excluded for one in matching] == [reason]


@pytest.mark.parametrize(("text", "quote"), NO_GAME)
def test_other_figures_beside_a_game_count(text: str, quote: str) -> None:
    """What is paid for, and who is told of, is no figure of the game."""
    assert quote in [quote_of(one) for one in asserted(text)]


@pytest.mark.parametrize(("text", "quote", "number", "grain"), TIMES)
def test_the_time_of_a_race_is_a_duration(text: str, quote: str, number: str, grain: str) -> None:
    """Hours, minutes and seconds come to seconds."""
    (found,) = [one for one in asserted(text) if one.found_by == "scores"]

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), found.stated.unit) == (quote, "second")
    assert (str(found.stated.amount.known), str(found.stated.grain)) == (number, grain)


@pytest.mark.parametrize("text", NO_TIMES)
def test_the_time_of_day_is_no_duration(text: str) -> None:
    """Behind "at", away from a race, or short of seconds, it is what a clock shows."""
    assert [one for one in asserted(text) if one.stated.unit == "second"] == []  # type: ignore[union-attr]


@pytest.mark.parametrize("text", NO_SCORE)
def test_a_range_beside_a_contest_is_no_result(text: str) -> None:
    """A noun, a unit or a hedge makes two figures a range; hours and odds are no results."""
    found = [quote_of(one) for one in all_found(text) if one.found_by == "scores"]

    assert found == []
