"""Kinds of setting: how a value is read from words, and from the value of a TOML file."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any


class Wrong(ValueError):  # noqa: N818 - it is raised here and told elsewhere, with its place
    """A value that a setting cannot have: what is wrong, and the cure."""

    def __init__(self, problem: str, cure: str = "") -> None:
        self.problem = problem
        self.cure = cure
        super().__init__(problem + (f" ({cure})" if cure else ""))


def nearest(word: str, known: "tuple[str, ...]") -> str:
    """Return a question after the known word that was perhaps meant, or nothing.

    >>> nearest("fial-on", ("fail-on", "format"))
    'did you mean fail-on?'
    """
    lower = {one.lower(): one for one in known}
    found = get_close_matches(word.lower(), lower, n=1, cutoff=0.6)
    return f"did you mean {lower[found[0]]}?" if found else ""


class Kind:
    """A text of one line, as it stands."""

    metavar: str | None = None
    choices: tuple[str, ...] = ()

    def __init__(
        self, metavar: str | None = None, check: "Callable[[str], str] | None" = None
    ) -> None:
        self.metavar = metavar
        self._check = check

    def from_text(self, text: str) -> Any:  # noqa: ANN401 - each kind has its own
        """Return the value that words stand for, on the command line or in a variable."""
        if not text.strip() or "\n" in text:
            raise Wrong(f"{text!r} is no text of one line")
        return self._check(text) if self._check else text

    def from_toml(self, value: object) -> Any:  # noqa: ANN401 - as above
        """Return the value that a file gives."""
        if not isinstance(value, str):
            raise Wrong(f"expected a text, not {value!r}", 'write it between quotes: "…"')
        return self.from_text(value)


class Path(Kind):
    """A file or folder; in a configuration file it is relative to that file."""


class Choice(Kind):
    """One of some words."""

    def __init__(self, *choices: str) -> None:
        super().__init__("|".join(choices))
        self.choices = choices

    def from_text(self, text: str) -> str:
        """Return the word, if it is one of them."""
        if text not in self.choices:
            cure = nearest(text, self.choices) or f"choose from {', '.join(self.choices)}"
            raise Wrong(f"there is no {text!r}", cure)
        return text


class Number(Kind):
    """A whole number, from a least one on."""

    def __init__(self, least: int, what: str) -> None:
        super().__init__("N")
        self._least = least
        self._what = what

    def from_text(self, text: str) -> int:
        """Return the number that figures stand for."""
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise Wrong(f"{text!r} is no {self._what}", f"write {self._least}, {self._least + 1} …")
        return self.from_toml(int(text))

    def from_toml(self, value: object) -> int:
        """Return a number that is not too small."""
        if not isinstance(value, int) or isinstance(value, bool) or value < self._least:
            raise Wrong(
                f"{value!r} is no {self._what}", f"write {self._least}, {self._least + 1} …"
            )
        return value


class Switch(Kind):
    """Yes or no."""

    def from_text(self, text: str) -> bool:
        """Return what a variable says."""
        if text.strip().lower() not in _SAYS:
            raise Wrong(f"{text!r} is neither yes nor no", "write 1 or 0")
        return _SAYS[text.strip().lower()]

    def from_toml(self, value: object) -> bool:
        """Return true or false."""
        if not isinstance(value, bool):
            raise Wrong(f"{value!r} is neither true nor false", "write true or false, no quotes")
        return value


_SAYS = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


class Several(Kind):
    """Several values: an option that can be repeated, a list, words between commas."""

    def __init__(self, one: Kind, *, commas: bool = True) -> None:
        super().__init__(one.metavar)
        self.one = one
        self._commas = commas

    def from_text(self, text: str) -> list[Any]:
        """Return the values between commas."""
        pieces = text.split(",") if self._commas else [text]
        return [self.one.from_text(piece.strip()) for piece in pieces if piece.strip()]

    def from_toml(self, value: object) -> list[Any]:
        """Return the values of a list, or the one that stands alone."""
        given = value if isinstance(value, list) else [value]
        return [self.one.from_toml(one) for one in given]
