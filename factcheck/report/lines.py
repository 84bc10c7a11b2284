"""Lines of text with marked parts: one layout for a terminal, a pipe and a file."""

import re
from collections.abc import Iterable
from enum import Enum

import attrs


class Tone(Enum):
    """What a part of a line is, for those who show it in colour; the words say it as well."""

    PLAIN = "plain"
    HEADING = "heading"
    ALARM = "alarm"
    DOUBT = "doubt"
    GOOD = "good"
    FIGURE = "figure"
    PLACE = "place"
    QUIET = "quiet"


@attrs.frozen
class Part:
    """A piece of a line, with its tone."""

    text: str
    tone: Tone = Tone.PLAIN


@attrs.frozen
class Line:
    """A line of a report; where it is wrapped, what follows hangs below its text."""

    parts: tuple[Part, ...] = ()
    indent: int = 0
    hang: int = 0  # how much further the lines that follow are indented

    @property
    def text(self) -> str:
        """The line without any marks."""
        return " " * self.indent + "".join(part.text for part in self.parts)


class Lines(tuple[Line, ...]):
    """Lines that are still to be laid out for where they go."""

    __slots__ = ()


def line(*parts: str | Part, indent: int = 0, hang: int = 0) -> Line:
    """Return a line of strings and parts, cleaned for display.

    >>> line("two ", Part("origins", Tone.GOOD), indent=2).text
    '  two origins'
    """
    pieces = (Part(part) if isinstance(part, str) else part for part in parts)
    return Line(tuple(attrs.evolve(part, text=shown(part.text)) for part in pieces), indent, hang)


def plain(lines: Iterable[Line]) -> str:
    """Return lines as plain text, one a line."""
    return "".join(one.text.rstrip() + "\n" for one in lines)


# Articles are strangers' text. What moves a cursor or turns the direction of writing is spelled
# out; so is half a surrogate pair, which no stream can carry.
_HARMFUL = re.compile(
    r"""
      [\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]  # control characters but white space
    | [\u202a-\u202e\u2066-\u206f]            # embeddings, overrides, isolates of direction
    | [\ud800-\udfff\U000e0000-\U000e007f]    # surrogates, tags
    """,
    re.VERBOSE,
)
_INVISIBLE = re.compile(r"[\xad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\ufff9-\ufffb]+")
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")


def shown(text: str) -> str:
    r"""Return *text* on one line, without invisible signs, with harmful ones spelled out.

    >>> shown("34\x1b[31m dead\nin Porto")
    '34\\x1b[31m dead in Porto'
    """
    return _HARMFUL.sub(_spelled, _INVISIBLE.sub("", _BREAKS.sub(" ", text)))


def _spelled(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
