"""Write the OpenDocument texts with traps: ``python -m scripts.input_files.odt``.

The stories, towns and papers are invented. The XML is what LibreOffice writes, shortened.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path

from odfdo import Document

from tests.makers.as_docx import repacked
from tests.makers.as_odt import packed

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "odt"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in {
        "office": f"{_OASIS}:office:1.0",
        "text": f"{_OASIS}:text:1.0",
        "table": f"{_OASIS}:table:1.0",
        "draw": f"{_OASIS}:drawing:1.0",
        "style": f"{_OASIS}:style:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)


def _style(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    based = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{based}>'
        f"<style:text-properties {properties}/></style:style>"
    )


_STYLES = (
    _style("T1", 'style:text-position="super 58%"')
    + _style("T2", 'style:text-line-through-style="solid"')
    + _style("T3", 'text:display="none"')
    + _style("T4", 'style:text-position="sub 58%"')
    + _style("P1", "", "paragraph", "Caption")
    + _style("P2", "", "paragraph", "Title")
)


def p(text: str, style: str = "Standard") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def span(style: str, text: str) -> str:
    """Return characters in a style."""
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def change(key: str, kind: str, cut: str = "") -> str:
    """Return the record of a tracked change."""
    who = "<office:change-info><dc:creator>Ada Holm</dc:creator>"
    who += "<dc:date>2026-03-04T09:00:00</dc:date></office:change-info>"
    return (
        f'<text:changed-region text:id="{key}"><text:{kind}>{who}{cut}</text:{kind}>'
        "</text:changed-region>"
    )


def inserted(key: str, text: str) -> str:
    """Return a tracked insertion in the text."""
    begin, end = (f'<text:change-{kind} text:change-id="{key}"/>' for kind in ("start", "end"))
    return f"{begin}{text}{end}"


def cell(*paragraphs: str, more: str = "") -> str:
    """Return a cell of a table."""
    return f"<table:table-cell {more}>{''.join(map(p, paragraphs))}</table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    """Return a row of cells, or of plain words."""
    held = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<table:table-row {more}>{held}</table:table-row>"


def table(*rows: str) -> str:
    """Return a table."""
    return f'<table:table table:name="T"><table:table-column/>{"".join(rows)}</table:table>'


def document(*blocks: str, footer: str = "") -> bytes:
    """Return the bytes of a document of blocks."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} '
        f'office:version="1.2"><office:automatic-styles>{_STYLES}</office:automatic-styles>'
        f"<office:body><office:text>{''.join(blocks)}</office:text></office:body>"
        "</office:document-content>"
    )
    raw = packed(Document("text"))
    parts = {"content.xml": content.encode()}
    if footer:
        with zipfile.ZipFile(BytesIO(raw)) as package:
            styles = package.read("styles.xml").decode()
        styles = re.sub(
            r"(<style:master-page [^>]*?)/?>",
            rf"\1><style:footer>{footer}</style:footer>",
            styles,
            count=1,
        )
        closed = "</style:footer></style:master-page>"
        if "</style:master-page>" not in styles:
            styles = styles.replace("</style:footer>", closed, 1)
        parts["styles.xml"] = styles.encode()
    return repacked(raw, parts)


TITLE = '<text:h text:outline-level="1">Landslide buries market in Port Amsel</text:h>'
BYLINE = p("By Ada Holm") + p("Published 4 March 2026, 09:30 UTC")
_NOTE = (
    '<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>The count includes 34 who are missing.</text:p></text:note-body>"
    "</text:note>"
)
_COMMENT = (
    "<office:annotation><dc:creator>Ada Holm</dc:creator><dc:date>2026-03-04T09:00:00</dc:date>"
    "<text:p>Is it 43 people?</text:p></office:annotation>"
)

FILES = {
    "revisions.odt": document(
        "<text:tracked-changes>"
        + change("c1", "deletion", p("980"))
        + change("c2", "insertion")
        + change("c3", "insertion")
        + change("c4", "deletion", p("The first count was 77 dead.") + p("It rose."))
        + "</text:tracked-changes>",
        TITLE,
        BYLINE,
        p(
            'A landslide killed <text:change text:change-id="c1"/>'
            f"{inserted('c2', '1,234')} people, officials said."
        ),
        p('Some 4,500 families fled.<text:change-start text:change-id="c3"/>'),
        p('The bill is $5.5 million.<text:change-end text:change-id="c3"/> Nobody slept.'),
        p('<text:change text:change-id="c4"/>Rescuers dug for 36 hours.'),
    ),
    "split_spans.odt": document(
        p("Landslide buries market in Port Amsel", "P2"),
        BYLINE,
        p(f"It killed 1,{span('T9', '2')}{span('T8', '34')} people and\n  hurt 56."),
        p(f"The slide covered 80 km{span('T1', '2')} and hit 2,345{span('T1', '2')} people."),
        p(f"The plant emits 7 tonnes of CO{span('T4', '2')} a day."),
        p(f"The bill is {span('T2', '$9.9 million')} $4.5 million."),
        p(f"It rained for 3 days.{span('T3', ' Check: 51 dead?')}"),
        p('Amsel:<text:tab/>12 dead<text:line-break/>Birk:<text:s text:c="2"/>345 hurt'),
        p('<text:a xlink:href="https://herald.example/99">Some 4,500 families</text:a> fled.'),
        p("Between 15\u201120 men, or 1\u00ad7% of the crew, dug for 36 hours."),
    ),
    "tables.odt": document(
        TITLE,
        BYLINE,
        table(
            f"<table:table-header-rows>{row('Ward', 'Deaths', 'Homes')}</table:table-header-rows>",
            row("Amsel", "812", "1,100"),
            row("Birk", cell("12", "345"), cell("7", more='table:number-columns-spanned="1"')),
            row(
                "Corran",
                cell("9", more='table:number-columns-repeated="2"'),
                cell(more='table:number-columns-repeated="1000000"'),
            ),
            row(
                cell(more='table:number-columns-repeated="1000000"'),
                more='table:number-rows-repeated="1000000"',
            ),
        ),
        p("Table 1: deaths by ward, 1,173 in all", "P1"),
        p("The council meets again with 31 members."),
    ),
    "notes.odt": document(
        TITLE,
        BYLINE,
        p(f"It killed 1,234{_NOTE} people{_COMMENT} on Tuesday."),
        p("The bill is $5.5 million."),
        footer=f"{p('Harbour Herald, draft 17')}{p('<text:date>9 May 2031</text:date>')}",
    ),
    "boxes.odt": document(
        TITLE,
        BYLINE,
        p(
            "It killed 1,234 people.<draw:frame><draw:text-box><text:p>Mud: 650 lorry loads."
            "</text:p></draw:text-box></draw:frame>"
        ),
        "<text:list><text:list-item><text:p>4,500 families fled.</text:p></text:list-item>"
        "<text:list-item><text:p>12 shelters are full.</text:p></text:list-item></text:list>",
        '<text:section text:name="s"><text:p>The road is closed for 21 days.</text:p>'
        "</text:section>",
        '<text:section text:name="h" text:display="none"><text:p>Old: 980 dead.</text:p>'
        "</text:section>",
        p('<draw:frame><draw:image xlink:href="https://evil.example/a.png"/></draw:frame>'),
        p("Rescuers dug for 36 hours."),
    ),
}


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in FILES.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
