"""A story as a page of a newspaper: two columns, running heads, broken lines, hyphens."""

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from tests.makers import Part, Story

FONT = "Vera"  # it comes with reportlab, and has the signs that the standard fonts lack
SIZE, LEADING = 9.0, 11.5
WIDTH, HEIGHT = 595.0, 842.0
LEFTS, COLUMN = (50.0, 310.0), 235.0
TOP, BOTTOM = 760.0, 70.0


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    pdfmetrics.registerFont(TTFont(FONT, "Vera.ttf"))
    into = BytesIO()
    _Paper(into, story).draw()
    return into.getvalue()


class _Paper:
    """Draws a story column by column."""

    def __init__(self, into: BytesIO, story: "Story") -> None:
        self.canvas = Canvas(into, pagesize=(WIDTH, HEIGHT), invariant=1)
        self.story = story
        self.column, self.page, self.height = 0, 1, TOP

    def draw(self) -> None:
        self._head()
        for line in simpleSplit(self.story.title, FONT, 18, WIDTH - 100):
            self._wide(line, 18)
        self._wide(self.story.byline, SIZE)
        self._wide(f"Published {self.story.published:%-d %B %Y, %H:%M} UTC", SIZE)
        self.height -= LEADING
        self.top = self.height
        for part in self.story.parts:
            self._part(part)
            self.height -= LEADING * 0.6
        self.canvas.save()

    def _head(self) -> None:
        self.canvas.setFont(FONT, 7)
        self.canvas.drawString(50, HEIGHT - 40, self.story.source)
        self.canvas.drawRightString(WIDTH - 50, 30, f"Page {self.page}")
        self.canvas.setFont(FONT, SIZE)

    def _wide(self, line: str, size: float) -> None:
        self.canvas.setFont(FONT, size)
        self.canvas.drawString(50, self.height, line)
        self.height -= size * 1.6
        self.canvas.setFont(FONT, SIZE)

    def _part(self, part: "Part") -> None:
        if part.kind == "table":
            self._room(len(part.rows))
            for row in part.rows:
                for place, cell in enumerate(row):
                    self.canvas.drawString(self._left + place * 110, self.height, cell)
                self.height -= LEADING
            return
        mark = "\u2022 " if part.kind == "item" else ""
        for line in simpleSplit(mark + part.text, FONT, SIZE, COLUMN):
            self._room(1)
            self.canvas.drawString(self._left, self.height, line)
            self.height -= LEADING

    @property
    def _left(self) -> float:
        return LEFTS[self.column]

    def _room(self, lines: int) -> None:
        """Go on in the next column, or on the next page, where the lines have no room."""
        if self.height - lines * LEADING >= BOTTOM:
            return
        self.column += 1
        if self.column == len(LEFTS):
            self.canvas.showPage()
            self.column, self.page, self.top = 0, self.page + 1, TOP
            self._head()
        self.height = self.top
