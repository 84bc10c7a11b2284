"""Names across articles: who is one person or body on a desk, who may be, who is not."""

import itertools
from collections.abc import Sequence
from itertools import permutations

import pytest

from factcheck.alignments import names
from factcheck.alignments.names import NameBook, Sameness, designated
from factcheck.model import Claim, Name
from factcheck.reference.places import fold
from tests.builders import claim, people

SAME, MAYBE, OTHER = Sameness.SAME, Sameness.MAYBE, Sameness.OTHER

PAIRS = [
    # written in full on both sides
    ("Ana Torres", "Ana Torres", SAME),
    ("Ana Torres", "ANA TORRES", SAME),
    ("Ana Torres", "Lars Holm", OTHER),
    ("John Smith", "Jane Smith", OTHER),
    ("John Smith", "John Holm", OTHER),
    ("Wang Yi", "Wang Xiaohong", OTHER),
    ("Kim Jong Un", "Kim Jong Il", OTHER),
    ("Lee Jun", "Lee Min", OTHER),
    # the order of words
    ("Wang Yi", "Yi Wang", SAME),
    ("Orban Viktor", "Viktor Orban", SAME),
    ("Xi Jinping", "Xi Jin Ping", SAME),
    ("Moon Jae-in", "Moon Jae In", SAME),
    ("Moon Jae-in", "Jae-in Moon", SAME),
    ("Park Geun-hye", "Park Geun Hye", SAME),
    # middle names, double surnames, married names
    ("William Mark Adler", "Mark Adler", SAME),
    ("Frederick Cheney Lund", "Frederick Lund", SAME),
    ("Hanna Rodham Lund", "Hanna Lund", SAME),
    ("Pedro Sanchez Castejon", "Pedro Sanchez", SAME),
    ("Pedro Sanchez Perez-Castejon", "Pedro Sanchez", SAME),
    ("Maria Elena Torres", "Maria Clara Torres", OTHER),
    ("Paul Adler", "John Paul", OTHER),
    ("Ana Torres-Holm", "Ana Torres Holm", SAME),
    # a surname alone
    ("Torres", "Ana Torres", SAME),
    ("Torres", "Torres", SAME),
    ("Torres", "Lars Holm", OTHER),
    ("Wang", "Wang Yi", SAME),
    ("Sanchez", "Pedro Sanchez Castejon", SAME),
    ("al-Rashid", "Omar al-Rashid", SAME),
    ("Rashid", "Omar al-Rashid", SAME),
    ("van der Berg", "Joe van der Berg", SAME),
    ("O'Brien", "Jim O'Brien", SAME),
    ("Ana", "Ana Torres", MAYBE),
    # initials
    ("K.S. Anand", "KS Anand", SAME),
    ("K. S. Anand", "KS Anand", SAME),
    ("S Somanath", "S. Somanath", SAME),
    ("J. Torres", "Juan Torres", SAME),
    ("J. Torres", "Ana Torres", OTHER),
    ("J. Torres", "K. Torres", OTHER),
    ("Ana M. Torres", "Ana Torres", SAME),
    ("W. Mark Adler", "William Mark Adler", SAME),
    ("George W. Lund", "George H. Lund", OTHER),
    # short forms of given names
    ("Bill Torres", "William Torres", SAME),
    ("Bob Holm", "Robert Holm", SAME),
    ("Kate Lund", "Katherine Lund", SAME),
    ("Jim Lund", "James Lund", SAME),
    ("Bill Torres", "Robert Holm", OTHER),
    ("Jim Lund", "Robert Lund", OTHER),
    # generations
    ("Cal Harker Jr.", "Cal Harker Sr.", OTHER),
    ("Cal Harker Jr", "Cal Harker", SAME),
    ("Cal Harker III", "Cal Harker Jr", OTHER),
    # accents and transliterations
    ("Gérard Bénézat", "Gerard Benezat", SAME),
    ("Vladimir Kolokoltsev", "Vladimir Kolokoltsew", SAME),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy", SAME),
    ("Volodymyr Zelenskiy", "Volodymyr Zelensky", SAME),
    ("Zelenskiy", "Volodymyr Zelensky", SAME),
    ("Mohammed Bakri", "Muhammad Bakri", SAME),
    ("Mohamed Bakri", "Mohammad Bakri", SAME),
    ("Jürgen Müller", "Juergen Mueller", SAME),
    ("Sergei Ivanov", "Sergey Ivanow", SAME),
    ("Ilhan Y\u0131ld\u0131z", "Ilhan Yildiz", SAME),
    ("Bjørn Lund", "Bjorn Lund", SAME),
    ("Omar Hussein", "Omar Hussain", MAYBE),
    ("Duncan Rait", "Duncan Raite", MAYBE),
    ("John Anderson", "John Andersen", MAYBE),
    ("Peter Hansen", "Peter Jansen", OTHER),
    ("Maria Lund", "Mario Lund", OTHER),
    ("Eva Lund", "Ivo Lund", OTHER),
    # bodies: forms, articles, order, spelling
    ("Acme Inc", "Acme", SAME),
    ("Acme Group plc", "Acme Ltd", SAME),
    ("The Harbour Trust", "Harbour Trust", SAME),
    ("Ministry of Internal Affairs", "Internal Affairs Ministry", SAME),
    ("Department of Fisheries", "Fisheries Department", SAME),
    ("Russian Internal Affairs Ministry", "Internal Affairs Ministry", SAME),
    ("Russian Finance Ministry", "Peruvian Finance Ministry", OTHER),
    ("Finance Ministry", "Internal Affairs Ministry", OTHER),
    ("Island Defence Centre", "Island Defense Center", SAME),
    ("Island Rescue Organisation", "Island Rescue Organization", SAME),
    ("Bank of Peru", "Bank of Chile", OTHER),
    ("Marfin Bank", "Marfin Harbour Bank", MAYBE),
    ("Island Commission", "Commission", MAYBE),
    ("Harbour Police", "Harbour Trust", OTHER),
    # acronyms: the table of organisations, initials
    ("FBI", "Federal Bureau of Investigation", SAME),
    ("Border Patrol", "Customs and Border Protection", SAME),
    ("WHO", "World Health Organization", SAME),
    ("FBI", "CIA", OTHER),
    ("AIRC", "All Island Rescue Committee", SAME),
    ("IRC", "Island Rescue Committee", MAYBE),
    ("IRC", "Harbour Rescue Committee", OTHER),
    ("AIRC", "BIRC", OTHER),
    # persons, bodies and places among each other
    ("Adler", "Adler plc", SAME),
    ("Lund Torres", "Torres Bank", OTHER),
    ("FBI", "Ana Torres", OTHER),
    ("Beijing", "Wang Yi", OTHER),
    ("Beijing", "Beijing", SAME),
    ("Peru", "Bank of Peru", OTHER),
]


def name(full: str) -> Name:
    """Return a name as articles give it."""
    return Name(full=full, key=fold(full))


@pytest.mark.parametrize(("one", "other", "sameness"), PAIRS)
def test_pairs(one: str, other: str, sameness: Sameness) -> None:
    """Two names on a desk of their own, read both ways round."""
    book = NameBook.of_names([one, other])

    assert book.same(name(one), name(other)) is sameness
    assert book.same(name(other), name(one)) is sameness


DESKS = [
    # the others of the desk            one, other, and what they are
    (["Wang Yi", "Wang Xiaohong"], "Wang", "Wang Yi", MAYBE),
    (["Wang Yi", "Wang Xiaohong"], "Wang", "Wang", MAYBE),
    (["Ana Torres", "Lars Torres"], "Torres", "Ana Torres", MAYBE),
    (["Ana Torres", "Ana M. Torres"], "Torres", "Ana Torres", SAME),
    (["William Torres", "Bill Torres"], "Torres", "William Torres", SAME),
    (["Volodymyr Zelensky", "Olena Zelenskyy"], "Zelensky", "Volodymyr Zelensky", MAYBE),
    (["Juan Torres", "Jose Torres"], "J. Torres", "Juan Torres", MAYBE),
    (["Finance Ministry", "Russian Finance Ministry", "Peruvian Finance Ministry"],
        "Finance Ministry", "Peruvian Finance Ministry", MAYBE),
    (["Denzel Paris"], "Paris", "Denzel Paris", SAME),
    (["All Island Rescue Committee", "Atlantic Island Research Council"],
        "AIRC", "All Island Rescue Committee", MAYBE),
]  # fmt: skip


@pytest.mark.parametrize(("others", "one", "other", "sameness"), DESKS)
def test_desks(others: list[str], one: str, other: str, sameness: Sameness) -> None:
    """Who else is named on the desk decides whether a short name means somebody."""
    book = NameBook.of_names([*others, one, other])

    assert book.same(name(one), name(other)) is sameness


def told(text: str, *who: str, paper: str = "a1") -> Claim:
    """Return a claim of an article, with these participants."""
    return claim(people(40), paper=paper, sentence=text + " {} people.", names=who)


def test_an_article_explains_its_acronym() -> None:
    """What one article explains, holds for the desk, and three letters are then enough."""
    claims = [
        told("The Island Rescue Committee (IRC) saved", "Island Rescue Committee"),
        told("The IRC saved", "IRC", paper="a2"),
    ]
    book = NameBook.of(claims)

    assert book.same(name("IRC"), name("Island Rescue Committee")) is SAME
    assert book.keys(name("IRC")) == book.keys(name("Island Rescue Committee"))


def test_an_acronym_of_two_meanings() -> None:
    """Where two articles explain an acronym in two ways, it may be either."""
    claims = [
        told("The Island Rescue Committee (IRC) saved", "Island Rescue Committee"),
        told("The Inland Road Club (IRC) saved", "IRC", paper="a2"),
    ]
    book = NameBook.of(claims)

    assert book.same(name("IRC"), name("Island Rescue Committee")) is MAYBE


def test_two_in_one_article_are_two() -> None:
    """Bill and William Lund may be one, unless an article names both."""
    claims = [told("They saved", "Bill Lund", "William Lund")]

    assert NameBook.of(claims).same(name("Bill Lund"), name("William Lund")) is MAYBE


def test_any_order_gives_the_same_answers() -> None:
    """Which name comes first in the book is of no consequence."""
    known = ["Wang Yi", "Wang Xiaohong", "Wang", "J. Torres", "Juan Torres", "Jose Torres"]
    answers = {
        tuple(book.same(name(one), name(other)) for one, other in itertools.combinations(known, 2))
        for order in itertools.islice(permutations(known), 0, 720, 60)
        for book in [NameBook.of_names(order)]
    }

    assert len(answers) == 1


def test_rarity() -> None:
    """A rare name tells more than a common one; a shared surname alone tells nothing."""
    book = NameBook.of_names(["Ana Torres", "Lars Torres", "Torres", "White House", "Lindqvist"])

    assert book.rarity(name("Torres")) == pytest.approx(0.0)
    assert book.rarity(name("Lindqvist")) > book.rarity(name("White House")) > 0


def test_keys_meet() -> None:
    """Names that may mean one person have a key in common."""
    for one, other, sameness in PAIRS:
        book = NameBook.of_names([one, other])
        if sameness is SAME and book.same(name(one), name(other)) is SAME:
            assert set(book.keys(name(one))) & set(book.keys(name(other))), (one, other)


def test_the_book_grows_with_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Surnames are compared within small blocks, never each with every other."""
    compared: list[int] = []

    def count(block: Sequence[str], _: float) -> list[tuple[str, str]]:
        compared.append(len(block) ** 2)
        return []

    monkeypatch.setattr(names, "alike", count)
    syllables = [a + b for a in "bdfgklmnprst" for b in "aeiou"]
    surnames = ["".join(three).title() for three in itertools.product(syllables, repeat=3)]
    chosen = surnames[::27]
    NameBook.of_names(f"Ana {surname}" for surname in chosen)

    assert sum(compared) < 20 * len(chosen)


SIBLINGS = [
    ({"luna 5"}, {"luna 5"}, SAME),
    ({"luna 5"}, {"luna 4"}, OTHER),
    ({"luna 5"}, {"soyuz 5"}, MAYBE),
    ({"luna 5"}, set(), MAYBE),
    ({"luna 5", "luna 4"}, {"luna 4"}, SAME),
    ({"storm rai"}, {"storm ida"}, OTHER),
    ({"iphone 15 pro"}, {"iphone 15"}, OTHER),
    ({"world cup 2022"}, {"world cup 2018"}, OTHER),
    ({"war 1"}, {"war 2"}, OTHER),
    ({"model s"}, {"model 3"}, OTHER),
    ({"luna before 5"}, {"luna 5"}, OTHER),
    ({"luna before 5"}, {"luna 4"}, MAYBE),
    ({"luna before 5"}, {"luna before 5"}, SAME),
]


@pytest.mark.parametrize(("mine", "others", "sameness"), SIBLINGS)
def test_siblings(mine: set[str], others: set[str], sameness: Sameness) -> None:
    """A designation tells one thing from its siblings, and from nothing else."""
    left = [Name(full=key, key=key) for key in sorted(mine)]
    right = [Name(full=key, key=key) for key in sorted(others)]

    assert designated(left, right) is sameness
    assert designated(right, left) is sameness
