"""Dated assertions: the event that a date belongs to, who takes part in it, and where."""

import pytest

from tests.context_rows import Row, known, row

EVENTS = [
    # the verb of its own clause, not every verb of the sentence
    row("President Ferrando met Minister Lindqvist in Oslo in February, days after Peru "
        "had suspended the talks.",
        "February", "meeting", who={"ferrando", "lindqvist"}, where={"oslo"}),
    row("Interior minister Ada Lindqvist met her counterpart Juan Ferrando on Tuesday in Lima.",
        "Tuesday", "meeting", who={"ada lindqvist", "juan ferrando"}, where={"lima"}),
    row("The probe was launched in May and landed in July.", "May", "launch"),
    row("The probe was launched in May and landed in July.", "July", "landing"),
    row("Miners who were arrested in March went on strike in April.", "March", "arrests"),
    row("Miners who were arrested in March went on strike in April.", "April", "strike"),
    row("Ada Lindqvist, who was elected in 2019, resigned on Monday.", "2019", "election"),
    row("Ada Lindqvist, who was elected in 2019, resigned on Monday.", "Monday", "resignation",
        who={"ada lindqvist"}),
    row("Before the summit in June, the two armies had clashed.", "June", "summit"),
    row("Arrests have fallen since the president's proclamation in June.", "June",
        "announcement"),
    row("Arrests have fallen since the summit in June.", "June", "summit"),
    row("The mayor resigned after the fire on Monday.", "Monday", "fire"),
    row("On Sunday the council cut the number of dead in Friday's crash to 90.", "Friday",
        "crash"),
    row("On Sunday the council cut the number of dead in Friday's crash to 90.", "Sunday", None),
    row("On Tuesday the cabinet praised the April summit.", "Tuesday", None),
    row("Ties have been tense in recent months over a range of issues, including trade in tin.",
        "recent months", None),
    row("The minister arrived on Tuesday for talks with the rebels.", "Tuesday", "visit"),
    row("A fire burned down the church attended by Ada Lindqvist on Friday.", "Friday", "fire"),
    row("A man was charged after a shooting at a bar in Lima on Friday.", "Friday", "shooting"),
    row("He died after an attack suffered three weeks ago.", "three weeks ago", "attack"),
    row("Anger over the shooting grew on Friday.", "Friday", None),
    row("The toll in the crash, the author of the 2005 book said, was too low.", "2005",
        "year of a work"),
    row("The mayor, who hosted the 2007 summit, resigned on Monday.", "2007", "summit"),
    row("The committee missed its 30 June deadline to arrest the suspects.", "30 June",
        "deadline"),
    row("Twelve men were hurt in Tuesday night's horror.", "Tuesday night", "injuries"),
    row("Their February talks failed.", "February", "talks"),
    row("Last month's annual budget talks failed.", "Last month", "talks"),
    row("A quake with a magnitude of 4.6 was recorded on Friday.", "Friday", "earthquake"),
    row("In 2005, at age 91, the actor met the queen.", "2005", "meeting"),
    # the noun that it stands before or behind
    row("The February meeting in Oslo changed little.", "February", "meeting", where={"oslo"}),
    row("Thursday's vote was close.", "Thursday", "vote"),
    row("A summit in November ended the quarrel.", "November", "summit"),
    row("Talks last week brought no result.", "last week", "talks"),
    row("The attack on 7 June 2023 shocked the country.", "7 June 2023", "attack"),
    row("The deal, signed on Monday, ends the strike.", "Monday", "signing"),
    row("The protest, held on Sunday in Lima, was peaceful.", "Sunday", "protest",
        where={"lima"}),
    row("Victims of the 2019 flood in Lima got nothing.", "2019", "flood", where={"lima"}),
    row("The talks between Ada Lindqvist and Juan Ferrando in May came to nothing.", "May", "talks",
        who={"ada lindqvist", "juan ferrando"}),
    row("The meeting with Juan Ferrando on Monday lasted an hour.", "Monday", "meeting",
        who={"juan ferrando"}),
    row("Ada Lindqvist held talks with Juan Ferrando on Monday.", "Monday", "talks",
        who={"ada lindqvist", "juan ferrando"}),
    row("Ada Lindqvist and Juan Ferrando spoke by phone on Friday.", "Friday", "call",
        who={"ada lindqvist", "juan ferrando"}),
    row("Police on Monday arrested a suspect in Lyon.", "Monday", "arrests", where={"lyon"}),
    row("Voters elected Ada Lindqvist mayor in 2019.", "2019", "election"),
    row("The 2023 Working Group for Flood Protection wants more money.", "2023", None),
    # figures and plans for a time: the time is not when they were made
    row("The agency today published its figures for 2022.", "2022", None),
    row("The agency today published its figures for 2022.", "today", "publication"),
    row("The meeting is planned for Monday.", "Monday", "meeting"),
    # captions
    row("Ada Lindqvist, pictured on 3 June in Lima, has resigned.", "3 June", None,
        who={"ada lindqvist"}),
]  # fmt: skip

SAYINGS = [
    row("Two men were arrested in May, the mayor said on Thursday.", "Thursday", "statement"),
    row("Two men were arrested in May, the mayor said on Thursday.", "May", "arrests"),
    row("Ada Lindqvist said on Thursday that two men were arrested in May.", "Thursday",
        "statement", who={"ada lindqvist"}),
    row("Ada Lindqvist said on Thursday that two men were arrested in May.", "May", "arrests",
        who=set()),
    row("Ada Lindqvist told reporters Monday that the talks had failed.", "Monday", "statement",
        who={"ada lindqvist"}),
    row("Reuters reported last month that the talks had failed.", "last month", "statement",
        who={"reuters"}),
    row("The talks failed, the Associated Press reported last week.", "last week", "statement",
        who={"associated press"}),
    row("In a statement on Friday, the embassy rejected the verdict.", "Friday", "statement"),
    row("In an interview with CNN on Friday, Ada Lindqvist rejected the verdict.", "Friday",
        "interview", who={"ada lindqvist", "cnn"}),
    row("The two met in May, Xinhua reported on Tuesday.", "May", "meeting", who=set()),
    row("The two met in May, Xinhua reported on Tuesday.", "Tuesday", "statement",
        who={"xinhua"}),
    row("Officials counted 15,567 hikers in the gorge so far in 2023.", "2023", None),
    row("According to the mayor, two men were arrested on Monday.", "Monday", "arrests"),
    row('"We met on Monday," Juan Ferrando said on Tuesday.', "Monday", "meeting"),
    row('"We met on Monday," Juan Ferrando said on Tuesday.', "Tuesday", "statement",
        who={"juan ferrando"}),
    row("Juan Ferrando announced on Monday that the summit would be held in October.",
        "Monday", "announcement", who={"juan ferrando"}),
    row("Juan Ferrando announced on Monday that the summit would be held in October.",
        "October", "summit", who=set()),
    row("He resigned in 2020, Ferrando wrote in a letter on Monday.", "2020", "resignation"),
]  # fmt: skip


@pytest.mark.parametrize("one", EVENTS + SAYINGS, ids=str)
def test_dated(one: Row) -> None:
    """A date belongs to the event of its own clause, or to him who says it."""
    found = known(one)

    assert found == one.asked
