"""The language of an article: by hand, as declared, as its text has it."""

from pathlib import Path

import pytest

from factcheck.articles import Reading, read_all
from factcheck.articles.options import ReadingOptions

GERMAN = (
    "Die Brücke wurde am Montag gesperrt, nachdem in ihr Risse gefunden worden waren, teilte die "
    "Hafenbehörde mit, und sie wird nicht vor dem Ende des Monats wieder geöffnet.\n"
)
ENGLISH = (
    "The bridge was closed on Monday after cracks were found in it, the harbour authority said, "
    "and it will not be opened before the end of the month, officials have told us.\n"
)


def reading(folder: Path, text: str, language: str | None = None, manifest: str = "") -> Reading:
    """Return what is read of a text."""
    path = folder / "a.txt"
    path.write_text(text, "utf-8")
    if manifest:
        path = folder / "manifest.toml"
        path.write_text(f'[[article]]\nfile = "a.txt"\nlanguage = "{manifest}"\n', "utf-8")
    return read_all([path], ReadingOptions(language=language))


ROWS = [
    # text, head, --language, manifest, the language, what is told
    (ENGLISH, "", None, "", "en", ""),
    (GERMAN, "", None, "", "de", "in German: only digits"),
    ("Die 12 Toten.\n", "", None, "", "en", ""),
    (GERMAN, "language: de-AT", None, "", "de-AT", "in German: only digits"),
    (ENGLISH, "language: en-GB", None, "", "en-GB", ""),
    (ENGLISH, "language: de", None, "", "en", "declares de, but reads as en: read as English"),
    (GERMAN * 2, "language: en", None, "", "de", "declares en, but reads as de: read as German"),
    (GERMAN, "language: en", None, "", "en", "declares en, but may be de"),
    (GERMAN * 2, "language: nl", None, "", "de", "declares nl, but reads as de"),
    ("Die 12 Toten.\n", "language: de", None, "", "de", "in German: only digits"),
    (GERMAN, "", "en", "", "en", "is given as en, but reads as de"),
    (GERMAN, "language: de", "en", "", "en", "is given as en, but reads as de"),
    (GERMAN, "language: en", "en", "de", "de", "in German: only digits"),
    (ENGLISH * 2 + GERMAN, "", None, "", "en", "parts of it are in German: they are read as Engl"),
]


@pytest.mark.parametrize(("text", "head", "option", "manifest", "code", "said"), ROWS)
def test_the_language(  # noqa: PLR0913, PLR0917 - a row of the table
    tmp_path: Path, text: str, head: str, option: str | None, manifest: str, code: str, said: str
) -> None:
    """By hand beats all; a sure text beats what is declared; each contradiction is told."""
    found = reading(tmp_path, f"{head}\n\n{text}" if head else text, option, manifest)

    assert found.articles[0].language == code
    told = [one.text for one in found.notices if "publication date" not in one.text]
    assert any(one.startswith(said) for one in told) if said else told == []
    assert sum("only digits" in one for one in told) <= 1
