"""Copies of Word documents with comments: on the right words, and else as the document was."""

import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from input_files.docx import (
    FOLDER,
    beside,
    box,
    deleted,
    document,
    field,
    inserted,
    note,
    p,
    raised,
    row,
    run,
    table,
)

from factcheck.articles import read
from factcheck.articles.as_docx import draft_of
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.articles.originals import Original, from_file
from factcheck.articles.traced import places_of, traced
from factcheck.articles.word.copies import commented
from factcheck.articles.word.parts import parts_of
from factcheck.errors import ArticleError
from factcheck.model import MarginNote, Span
from tests.makers.as_docx import repacked

_WRITTEN_ANEW = {
    *("[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"),
    "word/comments.xml",
}


def text_of(raw: bytes, revisions: Revisions = Revisions.ACCEPTED) -> str:
    """Return the text of the article of a document."""
    return draft_of(parts_of(Original(name="story.docx", raw=raw)), revisions).text


def on(text: str, words: str, *paragraphs: str) -> MarginNote:
    """Return a note on the last place of words."""
    start = text.rindex(words)
    return MarginNote(
        span=Span(start, start + len(words)), heading=f"On {words}", paragraphs=paragraphs
    )


def copy_of(
    raw: bytes, *notes: MarginNote, revisions: Revisions = Revisions.ACCEPTED, text: str = ""
) -> bytes:
    """Return a copy of a document with notes."""
    read_ = text or text_of(raw, revisions)
    return commented(Original(name="story.docx", raw=raw), read_, notes, revisions)


def root_of(raw: bytes, member: str = "word/document.xml") -> Any:  # noqa: ANN401 - of lxml
    """Return the root of a part."""
    with zipfile.ZipFile(BytesIO(raw)) as package:
        return parse_xml(package.read(member))


def between(raw: bytes, revisions: Revisions = Revisions.ACCEPTED) -> dict[str, str]:
    """Return what Word would mark for each comment, by the comment's first line.

    This walk is its own, so that a slip of the reader's is seen.
    """
    gone = {"ins", "moveTo"} if revisions is Revisions.ORIGINAL else {"del", "moveFrom"}
    heads = {
        one.get(qn("w:id")): "".join(text.text or "" for text in one[0].iter(qn("w:t")))
        for one in root_of(raw, "word/comments.xml")
    }
    found: dict[str, str] = {}
    opened: set[str] = set()
    for one in root_of(raw).iter():
        name = one.tag.rpartition("}")[2]
        number = one.get(qn("w:id"))
        if name == "commentRangeStart":
            opened.add(number)
            found[heads[number]] = ""
        elif name == "commentRangeEnd":
            opened.remove(number)
        elif name in ("t", "delText", "tab", "noBreakHyphen") and not any(
            around.tag.rpartition("}")[2] in gone for around in one.iterancestors()
        ):
            shown = {"tab": "\t", "noBreakHyphen": "\u2011"}.get(name, one.text or "")
            for number in opened:
                found[heads[number]] += shown
    assert not opened
    return found


def is_whole(raw: bytes) -> bool:
    """Say whether marks, references and comments belong together, and properties come first."""
    root = root_of(raw)
    kinds = ("commentRangeStart", "commentRangeEnd", "commentReference")
    ids = [sorted(one.get(qn("w:id")) for one in root.iter(qn(f"w:{kind}"))) for kind in kinds]
    comments = sorted(one.get(qn("w:id")) for one in root_of(raw, "word/comments.xml"))
    first = all(
        one.getprevious() is None for kind in ("rPr", "pPr") for one in root.iter(qn(f"w:{kind}"))
    )
    return first and ids[0] == ids[1] == ids[2] == comments == sorted(set(comments))


def looks(raw: bytes, revisions: Revisions) -> list[tuple[str, bytes]]:
    """Return each character of the text with the look of its run."""
    from lxml import etree  # noqa: PLC0415 - it is an extra in the package

    found = draft_of(parts_of(Original(name="a.docx", raw=raw)), revisions, traced)
    known = []
    for sign, place in zip(found.text, places_of(found.text), strict=True):
        around = place[0].getparent() if place else None
        look = next(iter(around), None) if around is not None else None
        held = b"" if look is None or not look.tag.endswith("rPr") else etree.tostring(look)
        known.append((sign, re.sub(rb'\sw:id="\d+"', b"", held)))
    return known


TRAPS = [
    *((path, Revisions.ACCEPTED) for path in sorted(FOLDER.glob("*.docx"))),
    (FOLDER / "revisions.docx", Revisions.ORIGINAL),
]
_IDS = [f"{path.stem}, {revisions.value}" for path, revisions in TRAPS]
_WORD = re.compile(r"\S+")


@pytest.mark.parametrize(("path", "revisions"), TRAPS, ids=_IDS)
def test_a_comment_on_every_word(path: Path, revisions: Revisions) -> None:
    """Each word of each trap gets a comment, and each pair; nothing else of it changes."""
    raw = path.read_bytes()
    text = text_of(raw, revisions)
    words = list(_WORD.finditer(text))
    spans = [one.span() for one in words] + [
        (one.start(), other.end()) for one, other in pairwise(words)
    ]
    notes = [MarginNote(span=Span(*span), heading=str(number)) for number, span in enumerate(spans)]
    copy = commented(from_file(path), text, notes, revisions)

    assert text_of(copy, revisions) == text
    assert looks(copy, revisions) == looks(raw, revisions)
    assert path.read_bytes() == raw
    with zipfile.ZipFile(BytesIO(raw)) as before, zipfile.ZipFile(BytesIO(copy)) as after:
        same = set(before.namelist()) - _WRITTEN_ANEW
        assert {name: after.read(name) for name in same} == {
            name: before.read(name) for name in same
        }
    assert len(docx.Document(BytesIO(copy)).comments) >= len(notes)


@pytest.mark.parametrize(("path", "revisions"), TRAPS, ids=_IDS)
def test_figures_of_the_text_are_marked(path: Path, revisions: Revisions) -> None:
    """A comment on words of one paragraph of the text is around these words, or says them."""
    options = ReadingOptions(revisions=revisions)
    [article] = read(path, options=options)
    digits = [one.span() for one in re.finditer(r"\d+(?:[,.]\d+)*", article.text)]
    notes = [
        MarginNote(span=Span(*span), heading=f"{number}: {article.text[slice(*span)]}")
        for number, span in enumerate(digits)
    ]
    copy = commented(from_file(path), article.text, notes, revisions)
    said = {one.text.split("\n")[0]: one.text for one in docx.Document(BytesIO(copy)).comments}
    for head, marked in between(copy, revisions).items():
        number, _, figure = head.partition(": ")
        if not number.isdecimal():
            continue  # a comment that the document had
        is_marked = marked.translate(_RAISED).replace("\u00ad", "") == figure.translate(_RAISED)
        assert is_marked or f"This is on \u201c{figure}\u201d in " in said[head]


_RAISED = str.maketrans("²³°₂⁶", "23o26")
_LINK = '<w:hyperlink w:anchor="a">{}</w:hyperlink>'
_CONTROL = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
_CHANGED = (
    '<w:b/><w:rPrChange w:id="7" w:author="Ada Holm" w:date="2026-03-04T09:00:00Z"><w:rPr/>'
    "</w:rPrChange>"
)
_TABBED = "<w:r><w:t>It killed</w:t><w:tab/><w:t>34</w:t><w:tab/><w:t>people</w:t></w:r>"
_PADDED = "<w:r><w:t>\n   It killed 34 people.   \n</w:t></w:r>"
_RUBY = (
    "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>toll</w:t></w:r></w:rt>"
    "<w:rubyBase><w:r><w:t>34 people</w:t></w:r></w:rubyBase></w:ruby></w:r>"
)
_SUM = "<m:oMath><m:r><m:t>34+12</m:t></m:r></m:oMath>"
_SMART = '<w:smartTag w:element="toll">{}</w:smartTag>'

# What is written, the words that are meant, and what the comment marks of it.
ANCHORED: dict[str, tuple[list[str], str, str]] = {
    "the middle of a run": ([p("It killed 34 people.")], "34", "34"),
    "the beginning of a run": ([p("34 people died.")], "34 people", "34 people"),
    "the end of a run": ([p("It killed 34")], "34", "34"),
    "a whole run": ([p("It killed ", "34 people", ".")], "34 people", "34 people"),
    "several runs": ([p("It killed 1,", "2", "34 people.")], "1,234 people", "1,234 people"),
    "a figure with a change in it": (
        [p("It killed 1,", deleted("243"), inserted("234"), " people.")],
        "1,234 people",
        "1,234 people",
    ),
    "a figure that was inserted": ([p("It killed ", inserted("34"), " people.")], "34", "34"),
    "part of what was inserted": ([p(inserted("It killed 34 people."))], "34", "34"),
    "a link": ([p("It killed ", _LINK.format(run("34")), ".")], "34", "34"),
    "part of a link": ([p(_LINK.format(run("It killed 34 people")), ".")], "34", "34"),
    "into a link": ([p("34", _LINK.format(run(" people died")), ".")], "34 people", "34 people"),
    "a field": ([p("It killed ", field("TOLL", "34"), " people.")], "34", "34"),
    "a simple field": (
        [p("It killed ", f'<w:fldSimple w:instr="TOLL">{run("34")}</w:fldSimple>', ".")],
        "34",
        "34",
    ),
    "a control": ([p("It killed ", _CONTROL.format(run("34")), ".")], "34", "34"),
    "a smart tag": ([p("It killed ", _SMART.format(run("34")), ".")], "34", "34"),
    "a control around paragraphs": ([_CONTROL.format(p("It killed 34."))], "34", "34"),
    "between tabs": ([p(_TABBED)], "34", "34"),
    "across a tab": ([p(_TABBED)], "34\tpeople", "34\tpeople"),
    "blanks that are not shown": ([p(_PADDED)], "34 people", "34 people"),
    "a soft hyphen": ([p("It killed 1\u00ad7 people.")], "17", "1\u00ad7"),
    "a hyphen that does not break": (
        [p("It took 15", "<w:r><w:noBreakHyphen/></w:r>", "20 men.")],
        "15\u201120",
        "15\u201120",
    ),
    "a raised power": ([p("It covered 80 km", raised("2"), " of land.")], "80 km²", "80 km2"),
    "before the mark of a note": (
        [p("It killed 1,234", note("endnote", 1), " people.")],
        "1,234",
        "1,234",
    ),
    "across the mark of a note": (
        [p("It killed 1,234", note("endnote", 1), " people.")],
        "1,234 people",
        "1,234 people",
    ),
    "part of a word": ([p("It weighed 34kg.")], "34", "34"),
    "two paragraphs that are joined": (
        [p("It killed 34", mark="del"), p(" people.")],
        "34 people",
        "34 people",
    ),
    "the second of two like cells": (
        [table(row("Ward", "Dead", "Hurt"), row("Birk", "12", "12"), row("Amsel", "3", "12"))],
        "12",
        "12",
    ),
    "a look that was changed": ([p(run("It killed 34 people.", _CHANGED))], "34", "34"),
    "letters of another plane": ([p("\U0001f6a8 It killed 34 \U0001d7db")], "34", "34"),
    "signs that XML spells out": ([p("R&amp;D &lt;34&gt; m")], "34", "34"),
    # Where it cannot stand on the words alone, it says which ones it means.
    "part of a small text above another": (
        [p("It killed ", _RUBY, ".")],
        "34",
        "It killed toll34 people.",
    ),
    "part of an equation": ([p("It is ", _SUM, " in all.")], "12", "It is 34+12 in all."),
    "a text box": ([p("Box: ", box(p("34 people")), " End.")], "34", "34 people" * 2),
    "a footnote": ([p("It killed", note("footnote", 1), " many.")], "56", ""),
}
_BESIDE = {"footnotes": beside("footnotes", "With 56 missing.")}


@pytest.mark.parametrize(
    ("blocks", "words", "marked"),
    ANCHORED.values(),
    ids=ANCHORED.keys(),
)
def test_where_a_comment_stands(blocks: list[str], words: str, marked: str) -> None:
    """On exactly the words, parting runs where it must; else beside, and then it names them."""
    raw = document(*blocks, **(_BESIDE if words == "56" else {}))
    text = text_of(raw)
    copy = copy_of(raw, on(text, words))
    found = between(copy)[f"On {words}"]
    [comment] = docx.Document(BytesIO(copy)).comments
    exact = found.translate(_RAISED).replace("\u00ad", "") == words.translate(_RAISED)

    assert is_whole(copy)
    assert found == marked
    assert ("This is on" in comment.text) is not exact
    assert exact or f"This is on \u201c{words}\u201d in " in comment.text
    assert text_of(copy) == text


def test_the_second_of_two_like_cells() -> None:
    """The comment lies in the cell that is meant, not in the first that has its figure."""
    rows = [row("Ward", "Dead", "Hurt"), row("Birk", "12", "12"), row("Amsel", "3", "12")]
    raw = document(table(*rows))
    text = text_of(raw)
    spans = [one.span() for one in re.finditer("12", text)]
    for place, (start, end) in enumerate(spans):
        copy = copy_of(raw, MarginNote(span=Span(start, end), heading="12"))
        cells = list(root_of(copy).iter(qn("w:tc")))
        held = [bool(list(one.iter(qn("w:commentRangeStart")))) for one in cells]

        assert held.index(True) == [4, 5, 8][place]


def test_comments_that_overlap() -> None:
    """One in another, one across another; each keeps to its words."""
    raw = document(p("It killed 34 people and hurt 56."))
    text = text_of(raw)
    wanted = ["34", "34 people", "people and hurt", "34 people and hurt 56", "killed 34", "56"]
    copy = copy_of(raw, *(on(text, words) for words in wanted))

    assert between(copy) == {f"On {words}": words for words in wanted}
    assert is_whole(copy)


def test_two_comments_on_the_same_words() -> None:
    """Each has its own marks."""
    text = "It killed 34 people."
    copy = copy_of(document(p(text)), on(text, "34"), on(text, "34"))

    assert between(copy) == {"On 34": "34" * 2}
    assert is_whole(copy)


def test_comments_that_were_there() -> None:
    """They keep their words, their numbers and their places."""
    held = p(
        '<w:commentRangeStart w:id="1"/>',
        run("It killed 34"),
        '<w:commentRangeEnd w:id="1"/>',
        note("comment", 1),
        " people.",
    )
    raw = document(held, comments=beside("comments", "Is it 43?"))
    copy = copy_of(raw, on("It killed 34 people.", "34 people"), text=text_of(raw))

    assert between(copy) == {"Is it 43?": "It killed 34", "On 34 people": "34 people"}
    assert [one.author for one in docx.Document(BytesIO(copy)).comments] == [
        "Ada Holm",
        "factcheck",
    ]
    assert text_of(copy) == "It killed 34 people.\nComment by Ada Holm: Is it 43?"


def test_a_copy_of_a_copy() -> None:
    """A checked copy can be checked again: the new comments take the place of the old."""
    raw = document(p("It killed 34 people.", " It hurt 56."), p("The end."))
    text = text_of(raw)
    copy = copy_of(raw, on(text, "34", "A source has 43."), on(text, "56"))
    again = copy_of(copy, on(text, "34 people", "A source has 44."))

    assert between(again) == {"On 34 people": "34 people"}
    assert text_of(again) == text
    assert is_whole(again)


_ANSWERS = (
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
    '<w15:commentEx w15:paraId="0000000A" w15:done="0"/>'
    '<w15:commentEx w15:paraId="0000000B" w15:done="0" w15:paraIdParent="0000000A"/>'
    '<w15:commentEx w15:paraId="0000000C" w15:done="0"/></w15:commentsEx>'
)
_NUMBERED = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId='


def test_a_comment_that_was_answered() -> None:
    """It stays, and so does the answer; the others go, with all that Word knows of them."""
    raw = document(p("It killed 34 people.", " It hurt 56."))
    text = text_of(raw)
    copy = copy_of(raw, on(text, "34"), on(text, "56"))
    with zipfile.ZipFile(BytesIO(copy)) as package:
        comments = package.read("word/comments.xml").decode()
        types = package.read("[Content_Types].xml").decode()
        relations = package.read("word/_rels/document.xml.rels").decode()
    for number in "AC":
        comments = comments.replace("<w:p>", f'<w:p {_NUMBERED}"0000000{number}">', 1)
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
    kind = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    types = types.replace(
        "</Types>",
        f'<Override PartName="/word/commentsExtended.xml" ContentType="{part}"/></Types>',
    )
    relations = relations.replace(
        "</Relationships>",
        f'<Relationship Id="x1" Type="{kind}" Target="commentsExtended.xml"/></Relationships>',
    )
    changed = {
        "word/comments.xml": comments,
        "word/commentsExtended.xml": _ANSWERS,
        "[Content_Types].xml": types,
        "word/_rels/document.xml.rels": relations,
    }
    saved = repacked(copy, {name: words.encode() for name, words in changed.items()})
    again = copy_of(saved, on(text, "56", "A source has 57."))
    with zipfile.ZipFile(BytesIO(again)) as package:
        known = package.read("word/commentsExtended.xml").decode()

    assert [one.text for one in docx.Document(BytesIO(again)).comments] == [
        "On 34",
        "On 56\nA source has 57.",
    ]
    assert between(again) == {"On 34": "34", "On 56": "56"}
    assert known.count("paraId=") == 2
    assert "0000000C" not in known
    assert is_whole(again)


def test_a_comment_on_the_whole() -> None:
    """A note on no words stands on the first paragraph that says something."""
    raw = document(p(""), p("Landslide"), p("It killed 34."))
    copy = copy_of(raw, MarginNote(span=None, heading="3 figures"))

    assert between(copy) == {"3 figures": "Landslide"}


def test_a_change_of_look_has_its_own_number() -> None:
    """Where a run is parted, the tracked change of its look is there twice, under two numbers."""
    raw = document(p(run("It killed 34 people.", _CHANGED)))
    copy = copy_of(raw, on("It killed 34 people.", "34"))
    ids = [one.get(qn("w:id")) for one in root_of(copy).iter(qn("w:rPrChange"))]

    assert len(ids) == len(set(ids)) == 3


HOSTILE = "\x1b[31m\x00]]></w:t><w:p>&amp;<script>\ud83d\ufffe\u202e=1+1\n" + "9" * 100_000


def test_hostile_words() -> None:
    """Whatever a note says is words: no mark-up, nothing that XML has no place for."""
    raw = document(p("It killed 34 people."))
    copy = copy_of(raw, on("It killed 34 people.", "34", HOSTILE))
    [comment] = docx.Document(BytesIO(copy)).comments

    assert "]]></w:t><w:p>&amp;<script>" in comment.text
    assert not {"\x00", "\x1b", "\ufffe", "\ud83d"} & set(comment.text)
    assert comment.timestamp is None


def _strict(raw: bytes) -> bytes:
    """Return a document in the strict form of Word."""
    names = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/"
        b"ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/": b"http://purl.oclc.org/ooxml/"
        b"officeDocument/",
    }
    replaced = {}
    with zipfile.ZipFile(BytesIO(raw)) as package:
        for member in package.namelist():
            content = package.read(member)
            for old, new in names.items() if member.endswith((".xml", ".rels")) else ():
                content = content.replace(old, new)
            replaced[member] = content
    return repacked(raw, replaced)


def test_the_strict_form() -> None:
    """Its comments are in its own namespace, and its relation is of its own kind."""
    copy = copy_of(_strict(document(p("It killed 34 people."))), on("It killed 34 people.", "34"))
    with zipfile.ZipFile(BytesIO(copy)) as package:
        comments = package.read("word/comments.xml")
        relations = package.read("word/_rels/document.xml.rels")

    assert b"http://schemas.openxmlformats.org/wordprocessingml" not in comments
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in relations
    assert text_of(copy) == "It killed 34 people."


def test_a_document_without_relations() -> None:
    """A text that refers to nothing gets its first relation."""
    raw = document(p("It killed 34 people."))
    bare = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(bare, "w") as new:
        for name in ("[Content_Types].xml", "_rels/.rels", "word/document.xml"):
            new.writestr(name, old.read(name))
    copy = copy_of(bare.getvalue(), on("It killed 34 people.", "34"))

    assert between(copy) == {"On 34": "34"}
    assert text_of(copy) == "It killed 34 people."


def test_the_styles_of_comments() -> None:
    """Comments look as those of the document do, whatever its language calls the styles."""
    raw = document(p("It killed 34 people."))
    style = (
        b'<w:style w:type="character" w:styleId="Kommentarzeichen"><w:name '
        b'w:val="annotation reference"/></w:style></w:styles>'
    )
    with zipfile.ZipFile(BytesIO(raw)) as package:
        styles = package.read("word/styles.xml").replace(b"</w:styles>", style)
    copy = copy_of(repacked(raw, {"word/styles.xml": styles}), on("It killed 34 people.", "34"))
    [mark] = root_of(copy).iter(qn("w:commentReference"))

    assert mark.getprevious()[0].get(qn("w:val")) == "Kommentarzeichen"


REFUSED = {
    "another text": (document(p("It killed 43 people.")), "has changed since it was read"),
    "no Word document": (b"{\\rtf1 It killed 34 people.}", "broken or cut off"),
    "comments that are broken": (
        document(p("It killed 34 people."), comments="<w:comments"),
        "broken XML",
    ),
}


@pytest.mark.parametrize(("raw", "problem"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_copied(raw: bytes, problem: str) -> None:
    """One line says why; nobody gets a copy with comments on other words."""
    text = "It killed 34 people."

    with pytest.raises(ArticleError, match=problem):
        copy_of(raw, on(text, "34"), text=text)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there")
def test_another_program_opens_it(tmp_path: Path) -> None:
    """LibreOffice, too, finds the comments, each on its words."""
    raw = (FOLDER / "revisions.docx").read_bytes()
    text = text_of(raw)
    made = copy_of(raw, on(text, "1,234 people", "A source has 43."), on(text, "812"))
    (tmp_path / "copy.docx").write_bytes(made)
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "fodt", "copy.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    found = (tmp_path / "copy.fodt").read_text("utf-8")

    assert found.count("<office:annotation ") == 2
    assert "A source has 43." in found
    assert "</office:annotation>812<office:annotation-end" in found
