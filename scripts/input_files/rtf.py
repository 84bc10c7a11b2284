"""Write the rich text documents with traps: ``python -m scripts.input_files.rtf``.

The stories, towns and papers are invented. The words are what Word and WordPad write, shortened.
"""

from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "rtf"
_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}"
    r"{\f1\fnil\fcharset204 Arial Cyr;}}{\colortbl;\red255\green0\blue0;}"
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}}"
    r"{\info{\title Document1}{\author Microsoft Office User}{\creatim\yr2031\mo5\dy9}}"
)
_TOP = (
    r"\pard\plain\outlinelevel0\f0 Landslide buries market in Port Amsel\par"
    r"\pard\plain\f0 By Ada Holm\par Published 4 March 2026, 09:30 UTC\par"
)


def document(*blocks: str) -> bytes:
    """Return the bytes of a document of blocks."""
    return ("\r\n".join([_HEAD, _TOP, *blocks]) + "}").encode("latin-1")


def _row(*cells: str) -> str:
    held = "".join(rf"\pard\intbl {words}\cell " for words in cells)
    return rf"\trowd\cellx2000\cellx4000\cellx6000 {held}\row"


FILES = {
    "revisions.rtf": document(
        r"A landslide killed {\deleted\revauthdel1 980}{\revised\revauth1 1,234} people.\par",
        r"Some 4,500 families fled.{\revised  The bill is $5.5 million.}\par",
        r"Rescuers {\b dug} for 36 {\deleted long }hours.\par",
    ),
    "looks.rtf": document(
        r"It killed 1,{\b 2}{\i 34} people and hurt 5{\ul 6}.\par",
        r"The slide covered 80 km{\super 2} and hit 2,345{\super 2} people on",
        r" the 4{\super th}.\par",
        r"The bill is {\strike $9.9 million} $4.5 million.\par",
        r"It rained for 3 days.{\v  Check: 51 dead?}\par",
        r"The plant emits 7 tonnes of CO{\sub 2} a day;",
        r" 3 \'d7 10\super 6\nosupersub  tonnes fell.\par",
    ),
    "signs.rtf": document(
        r"The bill is \'a34.5 million, or \u8364\'805.2 million.\par",
        r"Between 15\endash 20 men, 15\_20 women and 1\-7% of the crew dug at \u8722?5\'b0C.\par",
        r"Some 4,500\~families \{12 shelters\} fled\line in 36 hours \u-10179?\u-8704?.\par",
        r"{\f1 \'cf\'ee\'e3\'e8\'e1\'eb\'ee 34 \'f7\'e5\'eb\'ee\'e2\'e5\'ea\'e0.}\par",
        "In 2026 the ca\xf1on lost 345 sheep\\'85\\par",
        r"{\listtext\pard 1.\tab}1,100 homes are gone.\par{\pntext 2.\tab}21 roads are closed.\par",
    ),
    "tables.rtf": document(
        _row("Ward", "Deaths", "Homes"),
        _row("Amsel", "812", "1,100"),
        _row("Birk", r"12\par 345", "7"),
        r"\pard The council meets again with 31 members | 12 guests.\par",
        r"{\*\shppict{\pict\pngblip\picw10 89504e470d0a1a0a3334}}The end.\par",
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 99}}{\shptxt Mud: 650 lorry loads.\par}}"
        r"{\shprslt 7}}\par",
    ),
    "notes.rtf": document(
        r"{\header Harbour Herald, draft 17\par}",
        r"It killed 1,234{\super\chftn{\footnote{\super\chftn} The count includes 34 missing.}}"
        r" people{\*\atnid AH}{\*\atnauthor Ada Holm}\chatn{\*\annotation Is it 43 people?}.\par",
        r'{\field{\*\fldinst HYPERLINK "https://herald.example/99"}{\fldrslt Some 4,500 families}}'
        r" fled.\par",
        r"{\*\unknown 77 dead.}Rescuers dug for 36 hours.\par",
    ),
}


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in FILES.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
