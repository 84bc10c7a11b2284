"""Write the PDF documents of tests/articles/files/pdf: the same bytes each time."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FOLDER = Path(__file__).parents[2] / "tests" / "articles" / "files" / "pdf"
FONT = "Vera"
SIZE, LEADING = 10.0, 13.0
Draw = Callable[[Canvas], None]


def lines(canvas: Canvas, left: float, top: float, text: list[str], size: float = SIZE) -> float:
    """Draw lines below each other, and return where the next one goes."""
    canvas.setFont(FONT, size)
    for line in text:
        canvas.drawString(left, top, line)
        top -= size * 1.3
    return top


def prose(canvas: Canvas, left: float, top: float, text: str, width: float) -> float:
    """Draw a paragraph, and return where the next one goes."""
    return lines(canvas, left, top, simpleSplit(text, FONT, SIZE, width)) - SIZE * 0.5


def raised(canvas: Canvas, left: float, top: float, parts: list[tuple[str, bool]]) -> None:
    """Draw a line in which some parts are raised, as exponents and the marks of notes are."""
    words = canvas.beginText(left, top)
    for part, up in parts:
        words.setFont(FONT, SIZE * 0.6 if up else SIZE)
        words.setRise(SIZE * 0.35 if up else 0)
        words.textOut(part)
    words.setRise(0)
    canvas.drawText(words)


def columns(canvas: Canvas) -> None:
    """Draw two columns on two pages, running heads, hyphens, figures at line ends, a note."""
    for page in (1, 2):
        lines(canvas, 50, 805, ["Port Amsel Gazette | 4 March 2026"], 7)
        lines(canvas, 290, 30, [f"Page {page} of 2"], 7)
        if page == 1:
            lines(canvas, 50, 760, ["Warehouse fire leaves 34 homeless in Corran"], 18)
            lines(canvas, 50, 735, ["By Ada Holm"])
        left = [
            "A fire in a grain warehouse left 34 peo-",
            "ple without a home on Monday, and a 46-",
            "year-old porter was treated for burns. The",
            "depot held 1,250 tonnes of barley worth",
            "$4.5 million, its owner said, of which some",
            "300 tonnes were saved. It had stood since",
            "1931 and was insured for $3.75 million by",
        ]
        right = [
            "a company in Birk. Firefighters needed 16",
            "hours, and 7,200 cubic metres of water, to",
            "put it out. Two of the 12 engines came from",
            "Hollin, 40 kilometres away. The council has",
            "set aside $250,000 for those who lost their",
            "homes and will meet on 9 March 2026.",
        ]
        if page == 2:
            left = [line.replace("34", "35").replace("1,250", "1,260") for line in left]
        lines(canvas, 50, 700, left)
        lines(canvas, 310, 700, right)
        if page == 1:
            raised(
                canvas,
                310,
                600,
                [("It burnt over 80 km", False), ("2", True), (" of store", False)],
            )
            raised(canvas, 310, 587, [("and 34", False), ("1", True), (" flats in all.", False)])
            raised(canvas, 50, 80, [("1", True)])
            lines(canvas, 54, 80, ["The council counts 36 flats."], 7.5)
        canvas.showPage()


def signs(canvas: Canvas) -> None:
    """Draw thin blanks in figures, minus signs, ligatures, letters and words set wide."""
    lines(canvas, 60, 780, ["Frost closes 1\u00a0250 schools"], 18)
    lines(canvas, 60, 750, ["Published 4 March 2026"])
    top = lines(
        canvas, 60, 720,
        [
            "The frost of \u221212 \u00b0C closed 1\u00a0250 schools of 312\u00a0400 pupils,",
            "of\ufb01cials said. Some \ufb01ve of\ufb01ces in 12 \ufb02ats stayed open. It is the",
            "worst since 18\u2009200 sheep froze.",
        ],
    ) - 10  # fmt: skip
    for setting in ("setWordSpace", "setCharSpace"):
        words = canvas.beginText(60, top)
        words.setFont(FONT, SIZE)
        getattr(words, setting)(9 if setting == "setWordSpace" else 2.5)
        words.textLine("Repairs cost $4.5 million in 34 towns.")
        canvas.drawText(words)
        top -= 30


def drawn(canvas: Canvas) -> None:
    """Draw a watermark across the page, lines in no order, and one in two pieces."""
    lines(canvas, 60, 700, ["The last ferry of 2025 carried 99 people."])
    canvas.saveState()
    canvas.translate(150, 300)
    canvas.rotate(45)
    lines(canvas, 0, 0, ["DRAFT 7"], 60)
    canvas.restoreState()
    width = pdfmetrics.stringWidth("Some 1,2", FONT, SIZE)
    lines(canvas, 60 + width, 730, ["34 ferries sailed"])
    lines(canvas, 60, 730, ["Some 1,2"])
    lines(canvas, 60, 760, ["Ferries sail again off Kestrel Point"], 18)


def broken(canvas: Canvas) -> None:
    """Draw figures that were broken over two lines: none is glued, and each is told."""
    lines(canvas, 60, 760, ["Harvest of barley counted in Dunmore"], 18)
    lines(
        canvas, 60, 720,
        [
            "The farmers of Dunmore brought in between 1,234-",
            "1,300 tonnes of barley this year, and last year 1,",
            "456 tonnes, which was the most since the flood of 1",
            "987 that took the old mill and all that stood near it.",
        ],
    )  # fmt: skip


def table(canvas: Canvas) -> None:
    """Draw a table with a column that is set to the right, between two paragraphs."""
    lines(canvas, 60, 780, ["Storm toll by province"], 18)
    top = prose(
        canvas, 60, 750, "The storm killed 71 people in three provinces, the ministry said.", 400
    )
    canvas.setFont(FONT, SIZE)
    rows = [
        ("Province", "Deaths", "Injured"), ("Amsel", "34", "1,234"), ("Birk", "7", "567"),
        ("Corran", "30", "89"),
    ]  # fmt: skip
    for row in rows:
        canvas.drawString(60, top, row[0])
        canvas.drawRightString(220, top, row[1])
        canvas.drawRightString(330, top, row[2])
        top -= LEADING
    prose(canvas, 60, top - 10, "It is the worst in 12 years.", 400)


def scan(canvas: Canvas) -> None:
    """Draw a page of text, and one that is a picture."""
    lines(canvas, 60, 780, ["Inquiry opens into 12 deaths"], 18)
    prose(
        canvas, 60, 750, "An inquiry into 12 deaths opened on 4 March 2026, the ministry said.", 400
    )
    canvas.showPage()
    canvas.rect(50, 50, 400, 600, fill=1)
    canvas.showPage()


def form(canvas: Canvas) -> None:
    """Draw a comment of an editor, and a form that someone has filled in."""
    lines(canvas, 60, 780, ["Council counts 34 empty shops"], 18)
    prose(canvas, 60, 750, "There are 34 empty shops in Port Amsel, the council said.", 400)
    canvas.textAnnotation("Seems to be 43 now?", Rect=[60, 600, 80, 620])
    canvas.acroForm.textfield(name="count", value="56 shops", x=60, y=500, width=120, height=20)


def court(canvas: Canvas) -> None:
    """Draw a judgment with numbered paragraphs, and a hearing with numbered lines."""
    lines(canvas, 60, 790, ["JUDGMENT"], 15)
    lines(canvas, 60, 770, ["Case 12 C 345/25, Regional Court of Amsel, 3 March 2026"], 9)
    top = 740.0
    for number, text in (
        (
            "1.",
            "The defendant has to pay 48,500 euros to the claimant, with interest of 5 percent.",
        ),
        ("2.", "The costs are borne by the defendant."),
        ("2.1", "The fee of the court is set at 1,234.50 euros."),
        ("2.3", "Of this sum 800 euros were paid in advance."),
        ("14.", "On 12 May 2024 the claimant bought 140 tonnes of steel, of which 17 came late."),
    ):
        lines(canvas, 60, top, [number])
        top = prose(canvas, 95, top, text, 330)
    canvas.showPage()
    spoken = [
        "Q. How many people were on board when you left?",
        "A. There were 34 passengers and 6 crew, your honour.",
        "Q. And when the water came in?",
        "A. It was about 40 minutes later. I counted 28 in",
        "the boats, and 12 in the water.",
        "Q. You told the police that it was 31.",
        "A. That was wrong. I had not slept for 2 nights.",
    ]
    canvas.setFont("Courier", 11)
    for place, line in enumerate(spoken, 1):
        canvas.drawRightString(85, 760 - place * 17, str(place))
        canvas.drawString(100, 760 - place * 17, line)


def office(canvas: Canvas) -> None:
    """Draw a table over two pages that repeats its headers where running heads stand."""
    lines(canvas, 50, 800, ["Unemployed by district"], 16)
    top = 770.0
    for page in range(2):
        rows = [("District", "2024", "2025", "Change")]
        rows += [
            (f"{name} {('North', 'South')[page]}", f"{1_000 + 37 * n:,}", f"{1_010 + 39 * n:,}",
             f"{n + 1}.{n}")
            for n, name in enumerate(("Amsel", "Birk", "Corran", "Dunmore"), 4 * page)
        ]  # fmt: skip
        for row in rows:
            lines(canvas, 50, top, [row[0]])
            for place, cell in enumerate(row[1:]):
                canvas.drawRightString(260 + 85 * place, top, cell)
            top -= 14
        if not page:
            canvas.showPage()
            top = 800.0
    prose(canvas, 50, top - 20, "In all districts 51,234 people had no work in 2025.", 450)


def turned(canvas: Canvas) -> None:
    """Draw a table that lies on its side: written upwards, downwards and on a turned page."""
    lines(canvas, 60, 790, ["Hospital beds by region"], 16)
    prose(canvas, 60, 760, "There are 48,300 beds, of which 4,120 stand empty.", 400)
    for page, angle in enumerate((90, 270, 90)):
        canvas.showPage()
        canvas.setPageRotation(90 if page == 2 else 0)
        canvas.translate(*((0, 0) if angle == 90 else (595, 842)))
        canvas.rotate(angle)
        canvas.setFont(FONT, SIZE)
        rows = (("Region", "Beds", "Empty beds"), ("Amsel Town", f"12,30{page}", f"1,04{page}"))
        for place, row in enumerate((*rows, ("Birk", f"9,80{page}", f"73{page}"))):
            canvas.drawString(80, -80 - 16 * place, row[0])
            canvas.drawRightString(330, -80 - 16 * place, row[1])
            canvas.drawRightString(450, -80 - 16 * place, row[2])


TOLD = {
    "Ferry sets out": "The new ferry carried 1,250 passengers on its first day, the port said on "
    "Tuesday. It sails 6 times a day and costs 4.50 euros for adults.",
    "Herring is back": "Fishers landed 340 tonnes of herring in February, 12 percent more than a "
    "year before. The price fell to 1.20 euros a kilogram.",
    "Boats sold": "Three boats were sold for 2.4 million euros to owners in Birk, and a fourth is "
    "to follow in 2027.",
}


def newsletter(canvas: Canvas) -> None:
    """Draw three columns, with a line that ends before its column does."""
    lines(canvas, 50, 800, ["Harbour Notes"], 26)
    lines(canvas, 50, 780, ["No. 14 | 4 March 2026"], 8)
    for place, (head, text) in enumerate(TOLD.items()):
        lines(canvas, 50 + 170 * place, 740, [head], 11)
        prose(canvas, 50 + 170 * place, 722, text, 150)


TIGHT = (
    (
        "The profit of \u20ac63m was made by 45 men.",
        "The profit of 2024 had been \u20ac12m.",
        "They filled 25,000 bags a day.",
        "They fired 340 men in the autumn.",
        "Some five mills stood in 1931.",
        "Some fifty-five are to come by 2040.",
    ),
    (
        "The first dam held 2.5 metres.",
        "The first mill burnt down in 1987.",
        "The office of Flint offered 1,234 euros.",
        "An offer of 9 staff was refused in 2025.",
    ),
)
LIGATURES = {"ffi": "\ufb03", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
WIDE = "VeraBI"  # its ligatures are wider than half of their height


def with_ligatures(canvas: Canvas, left: float, top: float, text: str, *, apart: bool) -> None:
    """Draw a line with ligatures; those that are set apart are drawn behind all the rest."""
    for spelt, sign in LIGATURES.items():
        text = text.replace(spelt, sign)
    parts = re.split("([\ufb00-\ufb03])", text) if apart else [text]
    places = [left]
    for part in parts:
        places.append(places[-1] + pdfmetrics.stringWidth(part, WIDE, SIZE))
    canvas.setFont(WIDE, SIZE)
    for first in (0, 1):
        for part, place in list(zip(parts, places, strict=False))[first::2]:
            canvas.drawString(place, top, part)


def ligatures(canvas: Canvas) -> None:
    """Draw wide ligatures in and out of words, below each other as the cells of a table are."""
    font = TTFont(WIDE, "VeraBI.ttf")
    for sign in "\ufb00\ufb03":  # the font has no such letters: how they look is all the same
        font.face.charToGlyph[ord(sign)] = font.face.charToGlyph[ord("\ufb01")]
        font.face.charWidths[ord(sign)] = font.face.charWidths[ord("\ufb01")]
    pdfmetrics.registerFont(font)
    lines(canvas, 60, 790, ["Mill owners of Fenfield report a full year"], 18)
    lines(canvas, 60, 765, ["Published 4 March 2026"])
    top = 735.0
    for apart in (False, True):
        for line in TIGHT[apart]:
            with_ligatures(canvas, 60, top, line, apart=apart)
            top -= LEADING
        top -= LEADING
    for row in (("Office", "Profit", "Staff"), ("Fenfield", "5,512", "34"), ("Flint", "212", "5")):
        for cell, place in zip(row, (60, 150, 240), strict=True):
            with_ligatures(canvas, place, top, cell, apart=cell in ("Fenfield", "5,512"))
        top -= LEADING


DOCUMENTS: dict[str, Draw] = {
    "numbered-by-a-court": court,
    "table-over-two-pages": office,
    "three-columns": newsletter,
    "turned-tables": turned,
    "broken-figures": broken,
    "comment-and-form": form,
    "drawn-in-odd-order": drawn,
    "ligatures": ligatures,
    "scanned-page": scan,
    "table": table,
    "thin-blanks-and-ligatures": signs,
    "two-columns-with-notes": columns,
}


def made(draw: Draw) -> bytes:
    """Return the bytes of a document."""
    pdfmetrics.registerFont(TTFont(FONT, "Vera.ttf"))
    into = BytesIO()
    canvas = Canvas(into, pagesize=(595, 842), invariant=1)
    draw(canvas)
    canvas.save()
    return into.getvalue()


def without_letters(raw: bytes) -> bytes:
    """Return a document that does not say which letters its signs are."""
    return raw.replace(b"/ToUnicode", b"/XoUnicode")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, draw in DOCUMENTS.items():
        (FOLDER / f"{name}.pdf").write_bytes(made(draw))
    (FOLDER / "unnamed-letters.pdf").write_bytes(without_letters(made(table)))
