"""Pages that office programs save: what they say of the file dates nothing."""

from pathlib import Path

import pytest

from factcheck.articles import read

PAGE = """<!DOCTYPE html><html><head><title>Flood</title>
<meta name="generator" content="{generator}"/>
<meta name="created" content="2013-12-23T23:15:00"/>
<meta name="changed" content="2013-12-24T09:15:00"/></head>
<body><p>A flood killed 41 people in Marrow Bay on Tuesday.</p></body></html>"""


@pytest.mark.parametrize("generator", ["LibreOffice 7.4.7.2 (Linux)", "OpenOffice 4.1"])
def test_the_day_of_the_file_is_none_of_the_article(tmp_path: Path, generator: str) -> None:
    """A template that was made in 2013 would date every article that was typed into it."""
    path = tmp_path / "flood.html"
    path.write_text(PAGE.format(generator=generator), encoding="utf-8")
    [article] = read(path)

    assert article.published is None
    assert "41 people" in article.text
