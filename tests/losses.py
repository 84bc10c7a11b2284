"""What is said of a file that cannot be read, while the one beside it is."""

from pathlib import Path

from factcheck.articles import read_all


def loss(folder: Path, ending: str, bad: bytes, good: bytes) -> str:
    """Return the one line on a bad file; the good one of its kind is read all the same."""
    lost, read = folder / f"bad{ending}", folder / f"good{ending}"
    lost.write_bytes(bad)
    read.write_bytes(good)
    reading = read_all([lost, read])
    [line] = [notice.text for notice in reading.notices if notice.lost]

    assert [article.id for article in reading.articles] == ["good"]
    assert line.startswith(str(lost))
    assert "\n" not in line
    return line
