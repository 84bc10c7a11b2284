"""Dated events: what happened on a day, by verb, noun or idiom, with whom and where."""

import pytest

from tests.context_rows import Row, known, row

VIOLENCE = [
    row(
        "Two clerks were shot dead in Adana on Friday.", "Friday", "violent death", where={"adana"}
    ),
    row("A jury heard of the 1994 slayings of two nurses.", "1994", "violent death"),
    row("He is accused of murdering a baker in March 2011.", "March 2011", "violent death"),
    row(
        "The man was charged with killing two students 30 years ago.",
        "30 years ago",
        "violent death",
    ),
    row("The 3 May killing of a shepherd shocked the valley.", "3 May", "violent death"),
    row("A gunman killed a guard on Monday.", "Monday", "violent death"),
    row(
        "The senator was assassinated in Lima on 4 June.", "4 June", "violent death", where={"lima"}
    ),
    row(
        "He was found guilty of slaying a clerk, 34, and wounding two others in October 2011.",
        "October 2011",
        "violent death",
    ),
    row("Twelve people died on Monday.", "Monday", "deaths"),
    row("The flood killed 12 people on Monday.", "Monday", "deaths"),
    row("Shots rang out at 9.40pm outside the bar.", "9.40pm", "shooting"),
    row("A gang member shot the deputy on Sunday.", "Sunday", "shooting"),
    row("The boy was stabbed to death on Saturday.", "Saturday", "violent death"),
    row("A drone strike hit the depot on Tuesday.", "Tuesday", "attack"),
    row("Rebels attacked the base at dawn on Monday.", "dawn on Monday", "attack"),
    row("Pirates hijacked the tanker on 6 May.", "6 May", "hijacking"),
    row("The siege began on Sunday as police ringed the house.", "Sunday", "hijacking"),
]
ACCIDENTS = [
    row("A cyclist was hit by a van on Monday.", "Monday", "traffic accident"),
    row("The hit-and-run on Friday left a nurse dead.", "Friday", "traffic accident"),
    row("She was walking home at 7 pm when she was struck by a truck.", "7 pm", "traffic accident"),
    row("He was mowed down by a driver on Sunday night.", "Sunday night", "traffic accident"),
    row("The ferry capsized on Tuesday.", "Tuesday", "crash"),
    row("The lander crashed on Sunday.", "Sunday", "crash"),
    row("The derailment at 6.51pm blocked both lines.", "6.51pm", "crash"),
    row("The roof collapsed on Friday evening.", "Friday evening", "collapse"),
    row("A call came in at 3.10am and crews found the barn in flames.", "3.10am", "fire alarm"),
    row("Police were called at 8.40am on Saturday.", "8.40am on Saturday", "emergency call"),
    row("The blaze at the mill broke out at 2am, firefighters said.", "2am", "fire"),
    row("The blaze was brought under control by 6.40am.", "6.40am", "end"),
    row("The temblor hit at 9.27am.", "9.27am", "earthquake"),
    row("The typhoon came ashore on Monday near Adana.", "Monday", "storm"),
    row("The hurricane is expected to make landfall on Thursday.", "Thursday", "storm"),
    row("The blast tore through the mill at noon on Friday.", "noon on Friday", "explosion"),
    row("Power was out: the blackout began at 4pm.", "4pm", "outage"),
]
LAW = [
    row("She was pulled over for speeding at 1.30am.", "1.30am", "traffic stop"),
    row("Police arrested two bakers on Sunday.", "Sunday", "arrests"),
    row("His arraignment is set for Wednesday.", "Wednesday", "charges"),
    row("He was charged with murder on Monday.", "Monday", "charges"),
    row("She pleaded not guilty on Tuesday.", "Tuesday", "plea"),
    row("He was released on bail on 3 May.", "3 May", "bail"),
    row("The trial begins on Monday.", "Monday", "trial"),
    row("The jury found him guilty on Friday.", "Friday", "verdict"),
    row("A judge sentenced her on Thursday to nine years in prison.", "Thursday", "sentence"),
    row("The inmate fled his guards on 30 November.", "30 November", "flight from custody"),
    row("Three men broke out of prison on Sunday.", "Sunday", "escape"),
    row("The heist on Monday took three minutes.", "Monday", "robbery"),
    row("Thieves rammed a van into the jeweller's on Monday.", "Monday", "ram raid"),
    row("The robbers drove a car into the store at 4.30am.", "4.30am", "ram raid by car"),
    row("The firm filed for bankruptcy on Friday.", "Friday", "bankruptcy"),
    row("The company filed its lawsuit on Friday.", "Friday", "trial"),
    row("The senate impeached him on 18 December.", "18 December", "impeachment"),
    row("The coup began on 26 July.", "26 July", "coup"),
    row("The manhunt began on Sunday.", "Sunday", "manhunt"),
]
PUBLIC_LIFE = [
    row("Voters cast their ballots on Sunday.", "Sunday", "election"),
    row("Voting for the new parliament began at 8am as the polls opened.", "8am", "polling"),
    row("Voting will close at 6pm.", "6pm", "close of voting"),
    row("The vote, which is planned for 15 May, was put off.", "15 May", "vote"),
    row("Elections that are scheduled for 15 May will be fair.", "15 May", "election"),
    row("The strike ended on Friday.", "Friday", "end"),
    row("Ada Lindqvist resigned on Monday.", "Monday", "resignation", who={"ada lindqvist"}),
    row("The queen was sworn in on 6 June.", "6 June", "accession"),
    row("The candidates debate on Thursday in a televised debate.", "Thursday", "debate"),
    row("The two ministers signed the treaty on Friday.", "Friday", "signing"),
    row("Students marched on Saturday in protest at the fees.", "Saturday", "protest"),
    row("The deadline expires on 30 June.", "30 June", "deadline"),
    row("The truce came into force on Sunday.", "Sunday", "adoption"),
    row("The carmaker recalled 300 vehicles on Monday.", "Monday", "recall"),
    row("The museum opened on 4 May.", "4 May", "opening"),
    row("The school was closed on Monday.", "Monday", "closure"),
    row("The film premieres on 9 June.", "9 June", "premiere"),
    row("The phone goes on sale on 9 June.", "9 June", "premiere"),
    row("The ferry sets sail on Sunday.", "Sunday", "departure"),
    row("The minister arrived on Tuesday.", "Tuesday", "visit"),
    row("The ministers spoke by phone on Monday.", "Monday", "call"),
    row("A vigil was held on Sunday.", "Sunday", "concert"),
]
LIVES = [
    row("Their wedding took place on 5 May.", "5 May", "marriage"),
    row("The couple got engaged in May.", "May", "betrothal"),
    row("She was buried on Friday.", "Friday", "funeral"),
    row("The funeral is planned for Tuesday.", "Tuesday", "funeral"),
    row("The actress checked into a clinic on Friday.", "Friday", "treatment"),
    row("He underwent surgery on Monday.", "Monday", "surgery"),
    row("She was diagnosed with leukaemia in 2019.", "2019", "diagnosis"),
    row("He was born on 3 May 1950.", "3 May 1950", "birth"),
    row("The singer passed away on Sunday.", "Sunday", "death of a person"),
]
STAGE_AND_SPORT = [
    row("She hosted the awards ceremony in 2007.", "2007", "ceremony"),
    row("The 2004 telecast drew few viewers.", "2004", "ceremony"),
    row("The boxer stopped his challenger in the 11th round in 2008.", "2008", "match"),
    row("The team beat their rivals 3-1 in the league on Saturday.", "Saturday", "won match"),
    row("The two boxers met in 2008.", "2008", "meeting of rivals"),
    row("The champions play Lima on Saturday in the league.", "Saturday", "played match"),
    row("She played for the club in 2019 and coached its league team.", "2019", None),
    row("The striker joined on loan on Monday from a league club.", "Monday", "transfer"),
    row("The spacecraft docked with the station on Friday.", "Friday", "docking"),
    row("The final descent is planned for Wednesday.", "Wednesday", "landing"),
    row("The rocket lifted off at 2.35pm.", "2.35pm", "launch"),
]
CARRIED = [
    row("A bus overturned near Adana, killing 12. The accident happened at 5pm.", "5pm", "crash"),
    row(
        "A man was shot outside a bar, police said. The incident occurred at 11pm.",
        "11pm",
        "shooting",
    ),
    row("An earthquake shook the valley. It struck at 2.09am.", "2.09am", "earthquake"),
    row("Raiders robbed a bank in Lima. The incident took place on Monday.", "Monday", "robbery"),
    row("The mayor spoke of a quake. The disaster happened on Monday.", "Monday", "earthquake"),
    row("A fire followed the robbery. The incident happened on Monday.", "Monday", None),
    row("The mayor went home. It began on Monday.", "Monday", None),
    row("The incident happened at 5pm.", "5pm", None),
    row("Wheat is dear. The event is scheduled for 5 May.", "5 May", None),
    row("A summit is near. It begins on Monday.", "Monday", "summit"),
    row("The ministers met. The harvest began on Monday.", "Monday", None),
    row("The strike was held to protest at cuts announced on Friday.", "Friday", "announcement"),
    row("The probe is expected to land on the Moon on Monday.", "Monday", "landing"),
    row("The arrests began on Monday.", "Monday", "arrests"),
]
SILENT = [
    row("She was one of the stars of the 1950s and died at home.", "the 1950s", None),
    row("The famous 1950s star has died.", "1950s", None),
    row("He is the champion of 2003.", "2003", None),
    row(
        "The mother fought tears on Tuesday when images of the shooting were shown.",
        "Tuesday",
        None,
    ),
    row("A man was questioned on suspicion of murder on Monday.", "Monday", None),
    row("The director spent time at the clinic in 2010.", "2010", None),
    row("Life goes on as of Monday.", "Monday", None),
    row("The shop sells bread on Mondays; on Tuesday it is shut to dogs.", "Tuesday", "closure"),
]
WHO_AND_WHERE = [
    row(
        "The probe took off at 2.35pm from the Lindqvist Space Centre.",
        "2.35pm",
        "launch",
        who=set(),
    ),
    row(
        "Ada Lindqvist met Juan Ferrando at the Torres Hospital on Monday.",
        "Monday",
        "meeting",
        who={"ada lindqvist", "juan ferrando"},
    ),
    row(
        "Juan Ferrando was killed by a gunman on Monday, police chief Ada Lindqvist said.",
        "Monday",
        "violent death",
        who={"juan ferrando"},
    ),
    row(
        "According to Ada Lindqvist, Juan Ferrando was arrested on Monday.",
        "Monday",
        "arrests",
        who={"juan ferrando"},
    ),
    row(
        "President Ada Lindqvist announced his appointment on Monday.",
        "Monday",
        who={"ada lindqvist"},
    ),
    row("A train crash happened at 6am near Adana.", "6am", "crash", where={"adana"}),
    row(
        "The vote, which is planned for 15 May in Peru, was put off.",
        "15 May",
        "vote",
        where={"peru"},
    ),
]
ROWS = [
    *VIOLENCE,
    *ACCIDENTS,
    *LAW,
    *PUBLIC_LIFE,
    *LIVES,
    *STAGE_AND_SPORT,
    *CARRIED,
    *SILENT,
    *WHO_AND_WHERE,
]


@pytest.mark.parametrize("one", ROWS, ids=str)
def test_dated_events(one: Row) -> None:
    """A date belongs to what happened then, in whatever words; to nothing where none is told."""
    found = known(one)

    assert found == one.asked
