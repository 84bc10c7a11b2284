"""Word documents as programs other than Word save them, and as Word does in its strict form."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from input_files.docx import FOLDER, cell, document, p, row, run, table

from factcheck.articles import read_all
from factcheck.model import Article
from tests.makers.as_docx import repacked

# What the namespaces, and the kinds of relations, are called in the strict form.
_OLD, _STRICT = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
_NAMES = {
    f"{_OLD}/wordprocessingml/2006/main": f"{_STRICT}/wordprocessingml/main",
    f"{_OLD}/officeDocument/2006/": f"{_STRICT}/officeDocument/",
    f"{_OLD}/drawingml/2006/": f"{_STRICT}/drawingml/",
}


def _strict(raw: bytes) -> bytes:
    """Return a document as Word saves it as "Strict Open XML Document"."""
    replaced = {}
    with zipfile.ZipFile(BytesIO(raw)) as package:
        for member in package.namelist():
            content = package.read(member)
            for old, new in _NAMES.items() if member.endswith((".xml", ".rels")) else ():
                content = content.replace(old.encode(), new.encode())
            replaced[member] = content
    return repacked(raw, replaced)


def _read(folder: Path, raw: bytes) -> tuple[Article, list[str]]:
    path = folder / "story.docx"
    path.write_bytes(raw)
    reading = read_all([path])
    [article] = reading.articles
    return article, [notice.text.replace(str(path), "story.docx") for notice in reading.notices]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.docx")), ids=lambda path: path.stem)
def test_the_strict_form_says_the_same(tmp_path: Path, path: Path) -> None:
    """Its namespaces are other ones; its text, zones, notes and notices are not."""
    usual, told = _read(tmp_path, path.read_bytes())
    raw = _strict(path.read_bytes())
    strict, told_strictly = _read(tmp_path, raw)

    assert raw != path.read_bytes()
    assert (strict.text, strict.stretches) == (usual.text, usual.stretches)
    assert told_strictly == told


_AS_GOOGLE = '<w:vertAlign w:val="{}"/><w:strike w:val="0"/><w:rtl w:val="0"/>'


def _google(text: str, height: str = "baseline") -> str:
    """Return a run as Google Docs writes it: each property is said, if only to be off."""
    return run(text, _AS_GOOGLE.format(height))


def _control(held: str) -> str:
    """Return the control that Google Docs puts around what was suggested or commented."""
    return (
        '<w:sdt><w:sdtPr><w:id w:val="-52"/><w:tag w:val="goog_rdk_0"/></w:sdtPr>'
        f"<w:sdtContent>{held}</w:sdtContent></w:sdt>"
    )


_BOOKMARK = '<w:bookmarkStart w:id="0" w:name="_heading=h.gjdgxs"/><w:bookmarkEnd w:id="0"/>'
_NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_WHO = 'w:author="Ada Holm" w:id="3" w:date="2026-03-04T09:00:00Z"'


def test_google_docs(tmp_path: Path) -> None:
    """Suggestions stand in controls, numbers of lists in no text, and all that is off is said."""
    text, told = _read(
        tmp_path,
        document(
            p(_BOOKMARK, _google("A landslide killed "), _control(_BOOKMARK), _google("1,234")),
            p(_google("It buried 80 km"), _google("2", "superscript"), _google(" of fields.")),
            p(
                _google("Some "),
                _control(f"<w:ins {_WHO}>{_google('45')}</w:ins>"),
                _control(
                    f"<w:del {_WHO}>{_google('54').replace('w:t', 'w:delText')}</w:del>".replace(
                        "w:delTextrike", "w:strike"
                    )
                ),
                _google(" homes\u2014\u201call of ours\u201d\u2014fell."),
            ),
            _control(p(_google("A fund of $2.5 million was promised."))).replace(
                "<w:pPr>", f"<w:pPr>{_NUMBERED}"
            ),
            table(row("Ward", "Dead"), row("Amsel", "12")),
        ),
    )

    assert text.text.split("\n") == [
        "A landslide killed 1,234",
        "It buried 80 km² of fields.",
        "Some 45 homes\u2014\u201call of ours\u201d\u2014fell.",
        "A fund of $2.5 million was promised.",
        "Amsel: Dead: 12.",
    ]
    assert any("holds 2 tracked changes" in one for one in told)


# What stands in front, how far what follows is shifted, and what they are together.
SHIFTED = [
    ("80 km", "2", 8, "80 km² of land"),
    ("1,234", "2", 8, "1,234 of land"),
    ("CO", "2", -8, "CO₂ of land"),
    ("CO", "2", -2, "CO2 of land"),  # LibreOffice lowers by so little, in a smaller size
    ("1,234 km", "2", 2, "1,234 km2 of land"),
    ("1,2", "34", 1, "1,234 of land"),  # a figure whose type was only brought into line
]


@pytest.mark.parametrize(("before", "shifted", "half_points", "together"), SHIFTED)
def test_shifted_characters(
    tmp_path: Path, before: str, shifted: str, half_points: int, together: str
) -> None:
    """LibreOffice writes what a page raises as shifted characters of a smaller size."""
    look = f'<w:position w:val="{half_points}"/><w:sz w:val="19"/>'
    text, _ = _read(tmp_path, document(p(run(before), run(shifted, look), run(" of land"))))

    assert text.text == together


def test_pages(tmp_path: Path) -> None:
    """Pages names styles of its own, and puts text that stood in frames into cells."""
    text, _ = _read(
        tmp_path,
        document(
            p(run("Flood kills 41"), style="Title"),
            p(run("A flood killed 41 people.", '<w:rtl w:val="0"/>'), style="Body A"),
            table(row(cell("Some 560 volunteers came."))),
            p(run("\u2022\u2002They filled 25,000 bags.", '<w:rtl w:val="0"/>'), style="Body A"),
        ),
    )

    assert text.text.split("\n")[:3] == [
        "Flood kills 41",
        "A flood killed 41 people.",
        "Some 560 volunteers came.",
    ]
    assert text.text.endswith("They filled 25,000 bags.")
