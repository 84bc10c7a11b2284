"""Write the Word documents with traps that the tests read: ``python -m scripts.input_files.docx``.

The stories, towns and papers are invented. The XML is what Word writes, with little left out.
"""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
from docx.oxml import parse_xml

from tests.makers.as_docx import repacked

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "docx"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in {
        "w": _MAIN,
        "m": f"{_OFFICE}/math",
        "r": f"{_OFFICE}/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_WHO = 'w:author="Ada Holm" w:date="2026-03-04T09:00:00Z"'


def run(text: str, look: str = "") -> str:
    """Return a run, in a look as "<w:strike/>"."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def raised(text: str) -> str:
    """Return a run above the line."""
    return run(text, '<w:vertAlign w:val="superscript"/>')


def inserted(text: str) -> str:
    """Return a tracked insertion."""
    return f'<w:ins w:id="1" {_WHO}>{run(text)}</w:ins>'


def deleted(text: str) -> str:
    """Return a tracked deletion."""
    cut = run(text).replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
    return f'<w:del w:id="2" {_WHO}>{cut}</w:del>'


def p(*parts: str, style: str = "", mark: str = "") -> str:
    """Return a paragraph of runs, or of plain words; *mark* is how its end is tracked."""
    held = "".join(one if one.startswith("<") else run(one) for one in parts)
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    mark = f'<w:rPr><w:{mark} w:id="3" {_WHO}/></w:rPr>' if mark else ""
    return f"<w:p><w:pPr>{style}{mark}</w:pPr>{held}</w:p>"


def cell(*paragraphs: str, look: str = "") -> str:
    """Return a cell of a table."""
    held = "".join(one if one.startswith("<") else p(one) for one in paragraphs or ("",))
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{held}</w:tc>"


def row(*cells: str, look: str = "") -> str:
    """Return a row of cells, or of plain words."""
    held = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{look}</w:trPr>{held}</w:tr>"


def table(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def field(instruction: str, result: str) -> str:
    """Return a field as Word writes it: in five runs."""
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    ]
    asked = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{marks[0]}{asked}{marks[1]}{run(result)}{marks[2]}"


def note(kind: str, number: int) -> str:
    """Return the mark of a footnote, endnote or comment."""
    look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return f'<w:r>{look}<w:{kind}Reference w:id="{number}"/></w:r>'


def box(*paragraphs: str) -> str:
    """Return a text box as Word writes it: once for the new versions, once for the old."""
    held = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = "<w:drawing><wp:anchor><wp:positionH><wp:posOffset>4711</wp:posOffset></wp:positionH>"
    new += f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{held}</wps:txbx></wps:wsp>"
    new += "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{held}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def beside(kind: str, *entries: str) -> str:
    """Return a part of notes or comments."""
    one = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}[kind]
    held = "".join(
        f'<w:{one} w:id="{number}" {_WHO if one == "comment" else ""}>{p(text)}</w:{one}>'
        for number, text in enumerate(entries, 1)
    )
    return f"<w:{kind} {_SPACES}>{held}</w:{kind}>"


def document(*blocks: str, **parts: str) -> bytes:
    """Return the bytes of a document of blocks, with parts beside its text."""
    made = docx.Document()
    made.core_properties.title = "Document1"
    made.core_properties.author = "Microsoft Office User"
    body = made.element.body
    ending = body[-1]
    for block in blocks:
        for element in parse_xml(f"<w:body {_SPACES}>{block}</w:body>"):
            ending.addprevious(element)
    saved = BytesIO()
    made.save(saved)
    return _with_parts(saved.getvalue(), parts)


def _with_parts(raw: bytes, parts: dict[str, str]) -> bytes:
    """Return a document with parts more, related to its text and declared as Word does it."""
    with zipfile.ZipFile(BytesIO(raw)) as package:
        relations = package.read("word/_rels/document.xml.rels").decode()
        types = package.read("[Content_Types].xml").decode()
    replaced = {}
    for number, (name, content) in enumerate(parts.items()):
        kind = name.rstrip("0123456789")
        replaced[f"word/{name}.xml"] = content.encode()
        relation = f'<Relationship Id="x{number}" Type="{_OFFICE}/relationships/{kind}" '
        relations = relations.replace(
            "</Relationships>", f'{relation}Target="{name}.xml"/></Relationships>'
        )
        declared = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        override = f'<Override PartName="/word/{name}.xml" ContentType="{declared}.{kind}+xml"/>'
        types = types.replace("</Types>", f"{override}</Types>")
    replaced["word/_rels/document.xml.rels"] = relations.encode()
    replaced["[Content_Types].xml"] = types.encode()
    return repacked(raw, replaced)


TITLE = p("Landslide buries market in Port Amsel", style="Heading1")
BYLINE = p("By Ada Holm") + p("Published 4 March 2026, 09:30 UTC")
SIGN = '<w:sym w:font="Symbol" w:char="F0B3"/>'

FILES = {
    "revisions.docx": document(
        TITLE,
        BYLINE,
        p("A landslide killed ", deleted("980"), inserted("1,234"), " people, officials said."),
        p(f"<w:moveFrom w:id='4' {_WHO}>{run('It hurt 67 people on Monday.')}</w:moveFrom>"),
        p(
            "Some 4,500 families fled",
            deleted(
                ".",
            ),
            mark="del",
        ),
        p(deleted("It cost $3 million."), " to 12 shelters."),
        p(deleted("The first count was 77 dead."), mark="del"),
        table(
            row("Ward", "Deaths"),
            row("Amsel", "812"),
            row("Birk", "99", look=f'<w:del w:id="5" {_WHO}/>'),
            row("Corran", "422", look=f'<w:ins w:id="6" {_WHO}/>'),
        ),
        p(
            f"<w:moveTo w:id='4' {_WHO}>{run('It hurt 67 people on Monday.')}</w:moveTo>",
            inserted(" The bill is $5.5 million."),
        ),
    ),
    "split_runs.docx": document(
        TITLE,
        BYLINE,
        p(run("It killed 1,", "<w:b/>"), run("2"), run("34", "<w:i/>"), " people and hurt 5", "6."),
        p("The slide covered 80 km", raised("2"), " and 3 m", raised("3"), " of it went by lorry."),
        p("In all 2,345", raised("2"), " people fled, 12.5%", raised("1,3"), " of the ward."),
        p("It was the 4", raised("th"), " slide in 10 years; the sea was 5 ", raised("o"), "C."),
        p(
            "The plant emits 7 tonnes of CO",
            run("2", '<w:vertAlign w:val="subscript"/>'),
            " a day.",
        ),
        p(
            "Between 15",
            "<w:r><w:noBreakHyphen/><w:t>20</w:t></w:r>",
            " men, or 1\u00ad7% of the crew, dug for ",
            f"<w:r>{SIGN}</w:r>",
            "36 hours",
        ),
        p("Amsel:", "<w:r><w:tab/><w:t>12 dead</w:t><w:tab/><w:t>345 hurt</w:t></w:r>"),
        p("The bill is ", run("$9.9 million", "<w:strike/>"), "$4.5 million."),
        p("It rained for 3 days.", run(" Check: 51 dead?", "<w:vanish/>")),
        p("The mud moved 3 \u00d7 10", raised("6"), " tonnes of rock."),
    ),
    "tables.docx": document(
        TITLE,
        BYLINE,
        table(
            row(
                cell("Ward", look='<w:vMerge w:val="restart"/>'),
                cell("Deaths", look='<w:gridSpan w:val="2"/>'),
                look="<w:tblHeader/>",
            ),
            row(cell("", look="<w:vMerge/>"), "2025", "2026", look="<w:tblHeader/>"),
            row("Amsel", "12", "812"),
            row(cell("Birk", look='<w:vMerge w:val="restart"/>'), "3", "345"),
            row(cell("", look="<w:vMerge/>"), "4", cell("12", "345")),
        ),
        p("Table 1: deaths by ward, 1,173 in all", style="Caption"),
        table(
            row(cell("Corran"), cell(table(row("Homes", "88"), row("Barns", "14")), p("in ruins"))),
            row("Total", cell("7,100 hectares", look='<w:gridSpan w:val="2"/>')),
        ),
        table(row(cell(p("What we know"), p("The road is closed for 21 days.")))),
        p("The council meets again with 31 members."),
    ),
    "notes.docx": document(
        TITLE,
        BYLINE,
        p("It killed 1,234", note("footnote", 1), " people", note("comment", 1), " on Tuesday."),
        p("The bill is $5.5", note("footnote", 2), "million", note("endnote", 1), "."),
        p("It hit at 2:30 p.m. in 2026", note("footnote", 1), "5 wards were cut off."),
        footnotes=beside("footnotes", "The count includes 34 who are missing.", "At 2024 prices."),
        endnotes=beside("endnotes", "The council spent $2.2 million in 2025."),
        comments=beside("comments", "Is it 43? The mayor said 43 people on the phone."),
    ),
    "boxes.docx": document(
        TITLE,
        BYLINE,
        p("It killed 1,234 people.", box(p("At a glance"), p("Mud: 650 lorry loads."))),
        p("The chart shows more.", "<w:r><w:drawing><c:chart r:id='x'/></w:drawing></w:r>"),
        p("Rescuers dug for 36 hours."),
        header1=f"<w:hdr {_SPACES}>{p('Harbour Herald, draft 17')}</w:hdr>",
        footer1=f"<w:ftr {_SPACES}>{p('Printed ', field('DATE', '9 May 2031'))}"
        f"{p('Page ', field('PAGE', '2'), ' of 3')}</w:ftr>",
    ),
    "fields.docx": document(
        p(field('TOC \\o "1-3"', "Landslide buries market in Port Amsel 12"), style="TOC1"),
        TITLE,
        BYLINE,
        p("The toll is ", field("=SUM(ABOVE) 77", "1,234"), " people, ", "says the mayor."),
        f'<w:p><w:hyperlink w:anchor="top">{run("Some 4,500 families")}</w:hyperlink>'
        f'<w:fldSimple w:instr=" REF x 99 ">{run(" in 12 shelters")}</w:fldSimple>'
        f"{run(' wait.')}</w:p>",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('The road is closed for 21 days.')}"
        "</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Tap here, 1 word.')}"
        "</w:sdtContent></w:sdt>",
        p(
            "<w:smartTag w:element='x'><w:smartTagPr/>" + run("Birk") + "</w:smartTag>",
            " lost 345 sheep, or ",
            "<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r>"
            "</m:den></m:f></m:oMath>",
            " of them, on ",
            "<m:oMath><m:sSup><m:e><m:r><m:t>7 km</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
            "</m:sup></m:sSup></m:oMath>",
            ".",
        ),
        p("A field that never ends: ", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "88 dead."),
        p("Rescuers dug for 36 hours."),
    ),
    "lists.docx": document(
        p("Port Amsel Post", style="Subtitle"),
        TITLE,
        BYLINE,
        p("What is known so far:", style="Heading2"),
        p("1,234 people are dead.", style="ListNumber"),
        p("4,500 families fled.", style="ListNumber"),
        p("The mayor said:", "<w:r><w:br/></w:r>", "12 shelters are full."),
        p("Photograph: Ada Holm, 17 February", style="Caption"),
        p("", style="Caption"),
        p("It rained 90 mm in 3 hours.", style="IntenseQuote"),
    ),
    "front_matter.docx": document(
        p("source: Harbour Herald"),
        p("published: 2026-03-04T09:30:00+00:00"),
        TITLE,
        p("A landslide killed 1,234 people on Tuesday, the mayor said."),
    ),
}


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in FILES.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
