"""Dates of the news told otherwise: by idioms, by a second event, by statements, and by law."""

import pytest

from tests.context_rows import Row, claim_of, known, row

IDIOMS = [
    row("The rocket thundered into the sky at 4.12pm.", "4.12pm", "launch"),
    row("The Arrow 2 rocket left the pad at 10:40 a.m.", "10:40 a.m.", "launch"),
    row("The probe separated from its rocket at 11.20am.", "11.20am", "separation"),
    row("The probe came down on the Moon on 3 May.", "3 May", "landing"),
    row("Half the hillside came down on the village at 4am on Friday.", "4am", "collapse"),
    row("The bridge sank by 12 inches on Tuesday night.", "Tuesday night", "collapse"),
    row("Contact with the lander was lost on 6 May.", "6 May", "loss of contact"),
    row("The orbiter was lost on 2 June 2019.", "2 June 2019", "loss of contact"),
    row("Antennas in Spain caught the first signal at 16.11 on Monday.", "Monday", "first signal"),
    row("Gates open at 4pm and parking is free.", "4pm", "opening"),
    row("Doors opened at 7.30pm.", "7.30pm", "opening"),
    row("The winger had his medical on Tuesday.", "Tuesday", "medical"),
    row("The winger passed his medical on 3 July.", "3 July", "medical"),
    row(
        "The hearing was told that police took him away in handcuffs on 3 May.", "3 May", "arrests"
    ),
    row("Officers hauled the banker out of bed on 9 June.", "9 June", "arrests"),
    row("Charges were brought on 9 June.", "9 June", "charges"),
    row("The arrests were made on Thursday.", "Thursday", "arrests"),
    row("The judge handed down her judgment on Monday.", "Monday", "verdict"),
    row("The bench delivered its judgment today.", "today", "verdict"),
    row("The high court is to hear the case on 12 November.", "12 November", "trial"),
    row("Union members will march on Saturday.", "Saturday", "protest"),
    row("The union said: on Saturday we march, at noon.", "Saturday", "protest"),
    row("The appeal runs out: we have until 3 May.", "3 May", "deadline"),
    row("Claims may be lodged until 1 October.", "1 October", "filing", also=("deadline",)),
    row("The statute gives them until the first of June.", "first of June", "deadline"),
    row("An alert was issued at 6pm on Monday.", "6pm", "warning"),
    row("The province gave a warning at six o'clock on Monday.", "Monday", "warning"),
    row("Forecasters issued a flood warning on Sunday.", "Sunday", "warning"),
    row(
        "The bodies were found on Saturday about 8.40am.",
        "Saturday about 8.40am",
        "discovery of bodies",
    ),
    row("A walker found the body of a man on Monday.", "Monday", "discovery of bodies"),
    row("The singer was found dead at 8.40 am.", "8.40 am", "death of a person"),
    row("The gala will be televised live on Sunday.", "Sunday", "ceremony"),
    row("Voting for the assembly began at 7am.", "7am", "polling"),
]
PAPERS = [
    row("A dividend of 40 cents will be paid on 12 May.", "12 May", "dividend payment"),
    row("The dividend is payable on 12 May.", "12 May", "dividend payment"),
    row("It goes to holders on record as of 2 May.", "2 May", "record date"),
    row("Shareholders of record on 2 May will get it.", "2 May", "record date"),
    row("The record date is 2 May.", "2 May", "record date"),
    row("Posted in Fires on Friday, September 20, 2013.", "September 20, 2013", "posting"),
    row("Last updated on 3 May 2019.", "3 May 2019", "posting"),
    row("The study was published on Tuesday in a journal.", "Tuesday", "publication"),
    row(
        "Dr Anna Berg told us on Tuesday that deaths fell.",
        "Tuesday",
        "statement",
        who={"anna berg"},
    ),
    row("The ministry said on Monday that two bakers were shot dead.", "Monday", "statement"),
    row("Anna Berg put an end to it on Monday.", "Monday", None),
    row("A count at noon had put the toll at seven.", "noon", None),
    row(
        "The town sends help of its own: a column left for Sarn on Friday, the mayor said.",
        "Friday",
        "departure",
    ),
]
TOGETHER = [
    row("Two nurses were killed in a crash on Monday.", "Monday", "crash", also=("deaths",)),
    row("Anna Berg died in a car crash on Monday.", "Monday", "crash", also=("deaths",)),
    row(
        "Twelve people were hurt in the blast on Friday.", "Friday", "explosion", also=("injuries",)
    ),
    row("The crash on Monday killed two nurses.", "Monday", "crash", also=("deaths",)),
    row(
        "A gunman shot and killed two guards on Monday.",
        "Monday",
        "violent death",
        also=("shooting",),
    ),
    row(
        "Police were called at 8.40am and found the bodies of two men.",
        "8.40am",
        "emergency call",
        also=("discovery of bodies",),
    ),
    row("A baker walked out at 3:33 a.m. and saw the mill in flames.", "3:33 a.m.", "fire"),
    row("A guard came by at 5am and spotted the barn on fire.", "5am", "fire"),
    row("The council voted on Monday to approve the plan.", "Monday", "vote", also=("adoption",)),
    row("The board approved the budget in a vote on Monday.", "Monday", "adoption", also=("vote",)),
    row("The council voted on Monday to spend $2m on it.", "Monday", "vote", also=("adoption",)),
    row("It fell apart on 3 May, when police arrested Tom Reed.", "3 May", "arrests", also=()),
    row(
        "Police were called to the house in Sarn, Peru, at 8.40am on Friday and found the bodies.",
        "8.40am",
        "discovery of bodies",
        also=("emergency call",),
    ),
    row("Fire destroyed the mill on Sunday.", "Sunday", "damage", also=("fire",)),
    row("The mill was destroyed by fire on Sunday.", "Sunday", "fire", also=("damage",)),
]
APART = [
    row("He died on Monday, two days after a crash.", "Monday", "deaths", also=()),
    row("He was arrested on Friday for a robbery in May.", "Friday", "arrests", also=()),
    row("She spoke of the crash on Monday.", "Monday", also=()),
    row("The two met on Monday before the vote on Tuesday.", "Monday", "meeting", also=()),
    row("He resigned on Monday after the fire.", "Monday", "resignation", also=()),
    row("The trial for the killing began on Monday.", "Monday", "trial", also=()),
    row("He was sentenced on Monday for the murder of a nurse.", "Monday", "sentence", also=()),
    row("Police said on Monday that two had died in the blast.", "Monday", "statement", also=()),
    row("The mayor walked out at noon and met reporters.", "noon", None, also=()),
    row(
        "The strike began on Monday, and talks with the union failed.", "Monday", "strike", also=()
    ),
    row("He came down with flu on Monday.", "Monday", None, also=()),
    row("Ana Ruiz died of a heart attack on Monday.", "Monday", "deaths", also=()),
    row("He suffered a heart attack on 2 May.", "2 May", "heart attack", also=()),
    row("According to the charges, they were on guard at 7 pm.", "7 pm", None, also=()),
    row("He is charged with killing Ana (Anny) Ruiz a month ago.", "a month ago", "violent death"),
    row("The price came down on Monday.", "Monday", None, also=()),
    row("The suit was lost on 6 May.", "6 May", None, also=()),
    row("She left the pad at home on Monday.", "Monday", None, also=()),
]
WHO = [
    row(
        "A Superior Court jury in Lima today convicted a man of murdering Ana Ruiz in June 2005.",
        "June 2005",
        "violent death",
        who={"ana ruiz"},
        where=set(),
    ),
    row("Judge Paul Hale sentenced Tom Reed on Friday.", "Friday", "sentence", who={"tom reed"}),
    row(
        "Ana Ruiz was charged in Lima with killing Tom Reed in Adana on 3 May.",
        "3 May",
        "violent death",
        who={"ana ruiz", "tom reed"},
        where={"adana"},
    ),
    row("Coroner Paul Hale said Ana Ruiz drowned on Sunday.", "Sunday", "deaths", who={"ana ruiz"}),
    row(
        "Ana Ruiz drowned on Sunday, Coroner Paul Hale said.", "Sunday", "deaths", who={"ana ruiz"}
    ),
    row(
        "Ana Ruiz drowned on Sunday, according to Coroner Paul Hale.",
        "Sunday",
        "deaths",
        who={"ana ruiz"},
    ),
    row(
        "Tom Reed, a lawyer for Reed & Hale LLP, said Ana Ruiz drowned on Sunday.",
        "Sunday",
        "deaths",
        who={"ana ruiz"},
    ),
    row("The suit by Hale & Reed LLP over the crash on Monday goes on.", "Monday", who=set()),
    row(
        "It was posted in Hit and Run Accidents on 20 September 2013.",
        "20 September 2013",
        where=set(),
    ),
    row("Judge Paul Hale died on Friday.", "Friday", "deaths", who={"paul hale"}),
    row(
        "Judge Paul Hale met Ana Ruiz on Friday.",
        "Friday",
        "meeting",
        who={"paul hale", "ana ruiz"},
    ),
]


@pytest.mark.parametrize("one", [*IDIOMS, *PAPERS, *TOGETHER, *APART, *WHO], ids=str)
def test_what_a_date_is_of(one: Row) -> None:
    asked = {key: value for key, value in one.asked.items() if key != "also"}
    assert known(Row(one.text, one.figure, asked)) == asked
    if "also" in one.asked:
        assert claim_of(one.text, one.figure).subject.also == one.asked["also"]
