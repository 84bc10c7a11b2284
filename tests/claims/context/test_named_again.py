"""Names within an article: acronyms, short forms, offices, orders of words, and what is no name."""

import pytest

from tests.context_rows import Row, known, row

MET = "met Ana Torres on Tuesday."
ANA = "ana torres"
TWO_MAYORS = "Mayor Lars Holm left. Mayor Ada Lindqvist came. "

NAMES = [
    # an acronym and its words, in either order
    row(f"The Island Rescue Committee (IRC) fell. The IRC {MET}", "Tuesday",
        who={"island rescue committee", ANA}),
    row(f"IRC, the Island Rescue Committee, fell. IRC {MET}", "Tuesday",
        who={"island rescue committee", ANA}),
    row(f"The IRC (Island Rescue Committee) fell. IRC {MET}", "Tuesday",
        who={"island rescue committee", ANA}),
    row(f"The Island Rescue Committee, or IRC, fell. IRC {MET}", "Tuesday",
        who={"island rescue committee", ANA}),
    row(f"The IRC fell. The Island Rescue Committee (IRC) {MET}", "Tuesday",
        who={"island rescue committee", ANA}),
    row(f"The All Island Rescue Committee (AIRC) {MET}", "Tuesday",
        who={"all island rescue committee", ANA}),
    # a body by its last word
    row(f"The Island Commission fell. The Commission {MET}", "Tuesday",
        who={"island commission", ANA}),
    row(f"The Island Commission fell. The commission {MET}", "Tuesday",
        who={"island commission", ANA}),
    row(f"The Island Commission and the Harbour Commission fell. The commission {MET}", "Tuesday",
        who={ANA}),
    row(f"The Island Commission fell. The commission of Peru {MET}", "Tuesday", who={ANA}),
    row(f"The commission {MET} The Island Commission fell.", "Tuesday", who={ANA}),
    row(f"Harbour Trust Inc fell. The company {MET}", "Tuesday", who={"harbour trust inc", ANA}),
    row(f"Harbour Trust Inc and Harbour Fund Inc fell. The company {MET}", "Tuesday", who={ANA}),
    row(f"Harbour Trust fell. The company {MET}", "Tuesday", who={ANA}),
    row(f"The University of Leeds fell. The university {MET}", "Tuesday",
        who={"university of leeds", ANA}),
    # an office
    row(f"Prime Minister Lars Holm arrived. The prime minister {MET}", "Tuesday",
        who={"lars holm", ANA}),
    row(f"Mayor Lars Holm arrived. The mayor {MET}", "Tuesday", who={"lars holm", ANA}),
    row(f"Lars Holm, the mayor, arrived. The mayor {MET}", "Tuesday", who={"lars holm", ANA}),
    row("Prime Minister Lars Holm arrived with Finance Minister Ada Lindqvist. "
        f"The finance minister {MET}", "Tuesday", who={"ada lindqvist", ANA}),
    row(TWO_MAYORS + f"The mayor {MET}", "Tuesday", who={ANA}),
    row(f"The mayor {MET} Mayor Lars Holm left.", "Tuesday", who={ANA}),
    row(f"Mayor Lars Holm left. The mayor of Lima {MET}", "Tuesday", who={ANA}),
    row(f"Mayor Lars Holm left. The former mayor {MET}", "Tuesday", who={ANA}),
    row(f"Mayor Lars Holm left. A mayor {MET}", "Tuesday", who={ANA}),
    # particles, hyphens, apostrophes, initials, suffixes
    row(f"Joe van der Berg {MET}", "Tuesday", who={"joe van der berg", ANA}),
    row(f"Joe van der Berg left. Van der Berg {MET}", "Tuesday", who={"joe van der berg", ANA}),
    row(f"Omar al-Rashid left. Al-Rashid {MET}", "Tuesday", who={"omar al rashid", ANA}),
    row(f"Maria de la Cruz {MET}", "Tuesday", who={"maria de la cruz", ANA}),
    row(f"Anna Lund-Holm left. Lund-Holm {MET}", "Tuesday", who={"anna lund holm", ANA}),
    row(f"Jim O'Brien left. O'Brien {MET}", "Tuesday", who={"jim o'brien", ANA}),
    row(f"S. Rao {MET}", "Tuesday", who={"s rao", ANA}),
    row(f"Martin Adler Jr. left. Adler {MET}", "Tuesday", who={"martin adler jr", ANA}),
    row(f"Martin Adler Jr left. Martin Adler {MET}", "Tuesday", who={"martin adler jr", ANA}),
    # orders of words: Korean, Chinese, Spanish
    row(f"Moon Jae-in {MET}", "Tuesday", who={"moon jae in", ANA}),
    row(f"Moon Jae-in left. Moon {MET}", "Tuesday", who={"moon jae in", ANA}),
    row(f"Pedro Sanchez Castejon left. Sanchez {MET}", "Tuesday",
        who={"pedro sanchez castejon", ANA}),
    row(f"Pedro Sanchez Castejon left. Castejon {MET}", "Tuesday",
        who={"pedro sanchez castejon", ANA}),
    row(f"Wang Yi left. Wang Xiaohong came. Wang {MET}", "Tuesday", who={ANA}),
    row(f"Wang Yi left. Wang {MET}", "Tuesday", who={"wang yi", ANA}),
    # several forms of one name
    row(f"William Mark Adler left. Mark Adler {MET}", "Tuesday", who={"william mark adler", ANA}),
    row(f"Paul Adler left. William Mark Adler {MET}", "Tuesday", who={"william mark adler", ANA}),
    # what shows a person: an age, a title told elsewhere, speech told elsewhere
    row("Cormoran Harker, 52, of Leeds, was arrested on Tuesday.", "Tuesday",
        who={"cormoran harker"}),
    row(f"Mr Harkness left. Vitorio Harkness {MET}", "Tuesday", who={"vitorio harkness", ANA}),
    row(f"Harkness said so. Vitorio Harkness {MET}", "Tuesday", who={"vitorio harkness", ANA}),
    # titles within a run
    row(f"Rovers Head Coach Joe Mills {MET}", "Tuesday", who={"joe mills", ANA}),
    row(f"General Manager Billy Mills {MET}", "Tuesday", who={"billy mills", ANA}),
    row(f"Comedian Ellen Mills {MET}", "Tuesday", who={"ellen mills", ANA}),
    # a relative in passing
    row("Paul Adler won. Adler left. Adler sang. Adler spoke. His father was Carlos Adler. "
        f"It rained. Adler {MET}", "Tuesday", who={"paul adler", ANA}),
    # headlines in capitals
    row("LARS HOLM WINS 40 VOTES. Lars Holm is the mayor.", "40 VOTES", who={"lars holm"}),
    row("LONDON MAYOR ADA LINDQVIST MEETS LARS HOLM ON TUESDAY", "TUESDAY", who=set()),
    row("Mayor Ada Lindqvist Meets Lars Holm On Tuesday", "Tuesday", who=set()),
    # bodies with more behind their head
    row(f"The Alaska Department of Natural Resources {MET}", "Tuesday",
        who={"alaska department of natural resources", ANA}),
    row(f"The Department of Health and Human Services {MET}", "Tuesday",
        who={"department of health and human services", ANA}),
    row(f"The Bank of Peru {MET}", "Tuesday", who={"bank of peru", ANA}),
    row(f"Holm College in Tennessee {MET}", "Tuesday", who={"holm college", ANA}),
    # what is no name
    row("He was charged with DUI on Tuesday.", "Tuesday", who=set()),
    row("A MAN was held on Tuesday. The man left.", "Tuesday", who=set()),
    row("Ana Torres won the Tony Awards in June.", "June", who={ANA}),
    row("The Nelson Mandela Prize went to Ana Torres in June.", "June", who={ANA}),
    row("Ana Torres died in Beverly Hills on Tuesday.", "Tuesday", who={ANA}),
    row("COP28 ended on 13 December 2023.", "13 December", who=set()),
    row("Senator Ada Pope (D-Idaho) met Ana Torres on Tuesday.", "Tuesday", who={"ada pope", ANA}),
    row("An MRI was done on Tuesday.", "Tuesday", who=set()),
]  # fmt: skip


@pytest.mark.parametrize("one", NAMES, ids=str)
def test_names(one: Row) -> None:
    """A name stands for one person or body of its article, or for nobody."""
    found = known(one)

    assert found == one.asked
