"""Write the texts that no editor would save so: ``python -m scripts.input_files.text``.

The council, its dykes and the paper are invented.
"""

from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "tests" / "articles" / "files" / "text"
_HEAD = "source: Skerry Post\npublished: 2026-03-04\n\nCouncil to spend more on dykes\n\n"
_WIRE = (
    "The council will spend \u00a35m on dykes, up from \u00a33.5m, Mayor Ilse Brandt said on "
    "Tuesday.\n"
    "It would take 10\u201315 months, she said, and cost \u20ac1,250 a house.\n"
)
_BODY = "\u201cWe have waited for 7 years,\u201d said Andr\u00e9 Holm, one of 34 who live there.\n"


def _coloured() -> str:
    """Return a text as a terminal shows it, with what nobody sees in its figures."""
    return (
        f"{_HEAD}The council spent \x1b[31m34 million\x1b[0m euros on 1\u200b250 houses, it said.\n"
        "It lost\x07 12\u00ad000 sandbags\x08 in 7 days, it said.\n"
    )


FILES = {
    "of_windows.txt": (_HEAD + _WIRE + _BODY).encode("cp1252"),
    "of_two_encodings.txt": (_HEAD + _BODY).encode() + _WIRE.encode("cp1252") + _BODY.encode(),
    "of_an_old_mac.txt": (_HEAD + _WIRE + _BODY).replace("\n", "\r").encode(),
    "of_wide_characters.txt": (_HEAD + _WIRE + _BODY).encode("utf-16-le"),
    "of_a_terminal.txt": _coloured().encode(),
}


def main() -> None:
    """Write the files."""
    for name, content in FILES.items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
