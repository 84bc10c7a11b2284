"""Two texts of one sentence each, as when a draft is laid beside its source."""

import pytest

from factcheck import Article, check

AGREE, DIFFER, SILENT = frozenset({"agrees", "fits"}), frozenset({"conflicts"}), frozenset[str]()
PAIRS = [
    # a draft, its source, what the two come to
    ("Torrin was founded in 1993.", "It was founded on June 4, 1992.", DIFFER),
    ("Torrin was founded in 1992.", "It was founded on June 4, 1992.", AGREE),
    ("Torrin was founded in 1993.", "Hessburg was founded on June 4, 1992.", SILENT),
    ("Torrin was founded in 1993.", "Torrin disbanded on June 4, 1992.", SILENT),
    ("It was founded in 1993.", "It was founded on June 4, 1992.", SILENT),
    ("Maya Torrin was born in 1997.", "Maya Torrin (born May 4, 1941) is an author.", DIFFER),
    ("Maya Torrin was born in 1941.", "Maya Torrin (born May 4, 1941) is an author.", AGREE),
    ("Maya Torrin was born in 1997.", "Joan Hale (born May 4, 1941) is an author.", SILENT),
    ("Torrin Rising was released in 2017.", "The film was released on March 3, 2007.", DIFFER),
    ("Torrin Rising was released in 2007.", "The film was released on March 3, 2007.", AGREE),
    ("Torrin Rising was praised in 2017.", "The film was released on March 3, 2007.", SILENT),
    ("Torrin University has five Nobel laureates.", "It has no Nobel laureates.", SILENT),
    ("Torrin College has taught five bishops.", "Torrin has taught zero bishops.", DIFFER),
    ("Torrin Mills made zero gliders.", "It made more than 400 gliders.", DIFFER),
    ("Torrin Mills made zero gliders.", "Torrin Mills made 400 kites.", SILENT),
    ("It is on Torrin's first studio album.", "The song is on Torrin's second tour.", SILENT),
    (
        "The song is on Maya Torrin's first album.",
        "The song is on Maya Torrin's second album.",
        SILENT,
    ),
    ("Rising is on Torrin's first studio album.", "It is on her second studio album.", DIFFER),
    ("Torrin met Hale on May 4, 2019.", "Torrin met Hale on June 8, 2020.", SILENT),
]


@pytest.mark.parametrize(("draft", "source", "said"), PAIRS, ids=[f"{a} {b}" for a, b, _ in PAIRS])
def test_what_two_sentences_come_to(draft: str, source: str, said: frozenset[str]) -> None:
    """Two lone sentences speak of one thing if both name it, or one of them only says "it"."""
    for one, other in ((draft, source), (source, draft)):
        found = check([Article(id="a", text=one), Article(id="b", text=other)]).findings
        verdicts = {finding.verdict.value for finding in found}

        assert bool(verdicts) == bool(said)
        assert verdicts <= said


def test_a_third_text_ends_the_certainty() -> None:
    """Whom "it" means is told by no rule where three texts lie on the desk."""
    texts = ["Torrin was founded in 1993.", "It was founded in 1985.", "Hale was founded in 1993."]

    report = check(Article(id=str(number), text=text) for number, text in enumerate(texts))

    assert not any(finding.verdict.value == "conflicts" for finding in report.findings)
