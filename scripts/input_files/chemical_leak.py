"""Write the Word draft and the PDF bulletin of the story in ``fixtures/chemical-leak/``.

The other files of the story are texts and are kept as they are. Run it again after a change::

    python -m scripts.input_files.chemical_leak
"""

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle

FOLDER = Path(__file__).parents[2] / "fixtures" / "chemical-leak"
_BY = 'w:author="Anselm Roy" w:date="2026-11-09T12:00:00Z"'
_WRITTEN = (2026, 11, 9, 12, 0, 0)  # the same bytes on every day


def draft() -> bytes:
    """Return a draft with tracked changes, a comment on its side, and a footnote mark."""
    document = Document()
    document.core_properties.created = datetime(2026, 11, 9, 12, tzinfo=UTC)
    document.core_properties.modified = datetime(2026, 11, 9, 12, tzinfo=UTC)
    document.add_heading("Tarn Hollow counts the cost of a spill", level=0)
    document.add_paragraph("By Anselm Roy")
    document.add_paragraph("Published 9 November 2026, 14:00 GMT")
    lead = document.add_paragraph("A day after ")
    _change(lead, "60", "16")
    lead.add_run(" wagons of a Northline Freight train left the rails at Tarn Hollow, ")
    lead.add_run("1,")
    lead.add_run("200").bold = True
    lead.add_run(" people were still out of their homes on Monday, the county said.")
    second = document.add_paragraph("The company puts the damage at $4.5 million")
    second.add_run("3").font.superscript = True
    second.add_run(", or \u00a33.4 million.")
    document.add_paragraph("Twelve people were treated for burns.")
    table = document.add_table(rows=3, cols=2)
    rows = (("Street", "Homes emptied"), ("Quarry Lane", "212"), ("Mill Row", "148"))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    stream = BytesIO()
    document.save(stream)
    return _undated(stream.getvalue())


def _change(paragraph: object, old: str, new: str) -> None:
    """Add a tracked replacement to a paragraph."""
    element = paragraph._p  # type: ignore[attr-defined]  # noqa: SLF001 - the library adds none
    for number, (tag, text, words) in enumerate((("del", "delText", old), ("ins", "t", new)), 1):
        element.append(
            parse_xml(
                f'<w:{tag} {nsdecls("w")} w:id="{number}" {_BY}>'
                f"<w:r><w:{text}>{words}</w:{text}></w:r></w:{tag}>"
            )
        )


def _undated(package: bytes) -> bytes:
    """Return a package whose members bear one day, so that it is made again byte for byte."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in sorted(old.namelist()):
            member = zipfile.ZipInfo(name, _WRITTEN)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return stream.getvalue()


def bulletin() -> bytes:
    """Return a bulletin of two pages with a table, a footer and lines that end in figures."""
    styles = getSampleStyleSheet()
    body, title = styles["BodyText"], styles["Title"]
    small = ParagraphStyle("small", parent=body, fontSize=7)
    told: list[Flowable] = [
        Paragraph("Bulletin 1: derailment at Tarn Hollow", title),
        Paragraph("Rail Safety Inspectorate", body),
        Paragraph("Published 9 November 2026, 15:30 GMT", body),
        Paragraph(
            "On Sunday, 8 November 2026, sixteen of the 42 wagons of a freight train derailed at "
            "the rail yard of Tarn Hollow at 18:50 GMT.<super>1</super> The train was travelling "
            "at 61 kilometres per hour, where 40 kilometres per hour are allowed.",
            body,
        ),
        Paragraph(
            "Five tank wagons lost 34,000 litres of hydrochloric acid. Two of them were torn open; "
            "three had leaking valves.",
            body,
        ),
        Table(
            [
                ["Cause", "Wagons", "Litres"],
                ["Torn open", "2", "31,000"],
                ["Leaking valves", "3", "3,000"],
                ["Together", "5", "34,000"],
            ],
            style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]),
        ),
        Paragraph("By 15:00 GMT on Monday, 15 people had been treated in hospital.", body),
        Paragraph("1 Times are those of the recorder of the locomotive.", small),
    ]
    stream = BytesIO()
    SimpleDocTemplate(stream, pagesize=A4, invariant=1, title="").build(told)
    return stream.getvalue()


if __name__ == "__main__":
    (FOLDER / "gazette-draft.docx").write_bytes(draft())
    (FOLDER / "inspectorate-bulletin.pdf").write_bytes(bulletin())
