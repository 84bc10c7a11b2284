"""Files of agencies and feeds that want to harm: one clear line, in bounded time, and no more."""

import json
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from factcheck.articles import Reading, read_all

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY a "34 34 34">'
    '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><{root}>&b;</{root}>'
)
REMOTE = '<!DOCTYPE {root} [<!ENTITY x SYSTEM "file:///etc/hostname">]><{root}><p>&x;</p></{root}>'
PARAMETER = '<!DOCTYPE {root} [<!ENTITY % x SYSTEM "http://x.example/x"> %x;]><{root}/>'
DEEP = "<{root}>" + "<b>" * 5000 + "34" + "</b>" * 5000 + "</{root}>"
ROOTS = ("nitf", "newsItem", "newsMessage", "rss", "feed")

REFUSED = {
    **{f"a bomb in {root}": (".xml", BOMB.format(root=root), "the entity 'a'") for root in ROOTS},
    **{f"a file in {root}": (".xml", REMOTE.format(root=root), "the entity 'x'") for root in ROOTS},
    **{f"a host in {root}": (".xml", PARAMETER.format(root=root), "entity") for root in ROOTS},
    **{f"depth in {root}": (".xml", DEEP.format(root=root), "nested deeper") for root in ROOTS},
    "NITF broken off": (".nitf", "<nitf><body>\n<body.content><p>34", ":2: broken XML"),
    "no XML at all": (".xml", "Ferry sinks, 34 dead", "it holds no element"),
    "an unclosed comment": (".xml", "<!-- " * 30_000, "it holds no element"),
    "an unknown root": (".xml", "<stock><price>34</price></stock>", "XML of <stock>"),
    "NewsML 1": (".xml", "<NewsML><NewsItem/></NewsML>", "NewsML 1"),
    "no feed": (".rss", "Ferry sinks, 34 dead", "no feed"),
    "an empty feed": (".rss", '<rss version="2.0"><channel/></rss>', "without entries"),
    "JSON broken off": (".json", '{"uri": "urn:a",\n"headline": "34', ":2: broken JSON"),
    "brackets": (".json", "[" * 100_000, "nested too deep"),
    "braces": (".json", '{"a":' * 100_000, "nested too deep"),
    "lists in lists": (".json", "[" * 50 + "]" * 50, "too deep in each other"),
    "a figure": (".json", "34", "no object"),
    "nothing": (".json", "{}", "no article is known"),
    "an empty list": (".json", "[]", "there are no articles"),
    "an empty JSON Feed": (
        ".json",
        '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
        "no items",
    ),
    "a report of ours": (".json", '{"schema": "factcheck-claims/1"}', "a report of factcheck"),
    "both bodies empty": (
        ".json",
        '{"uri": "urn:a", "body_text": " ", "body_xhtml": ""}',
        "holds no text",
    ),
    "no bytes": (".json", "", "empty"),
    "blanks": (".nitf", " \n ", "blanks"),
}


def reading(folder: Path, ending: str, content: str | bytes) -> Reading:
    """Return what is read of a file beside a good one."""
    raw = content if isinstance(content, bytes) else content.encode()
    (folder / f"hostile{ending}").write_bytes(raw)
    (folder / "good.txt").write_text("The bridge is 34 metres long.", "utf-8")
    return read_all([folder / f"hostile{ending}", folder / "good.txt"])


@pytest.mark.parametrize(("ending", "content", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_one_line_says_why(tmp_path: Path, ending: str, content: str, says: str) -> None:
    """The file is named, and the others are read."""
    found = reading(tmp_path, ending, content)
    lost = [notice.text for notice in found.notices if notice.lost]

    assert [article.id for article in found.articles] == ["good"]
    assert len(lost) == 1
    assert says in lost[0]
    assert f"hostile{ending}" in lost[0]
    assert "\n" not in lost[0]
    assert len(lost[0]) < 400


def _ninjs(count: int) -> bytes:
    items = [
        {"uri": f"urn:x:item-{n:06}", "headline": f"Well {n}", "body_text": f"It gives {n} litres."}
        for n in range(count)
    ]
    return json.dumps(items).encode()


def _same_uri(count: int) -> bytes:
    items = [
        {"uri": "urn:x:one-item", "version": n, "body_text": f"It gives {n} litres."}
        for n in range(count)
    ]
    return json.dumps(items).encode()


def _rss(count: int) -> bytes:
    entries = "".join(
        f"<item><guid>https://x.example/{n}</guid><title>Well {n}</title>"
        f"<description>It gives {n} litres.</description></item>"
        for n in range(count)
    )
    return f'<rss version="2.0"><channel>{entries}</channel></rss>'.encode()


def _broken_rss(count: int) -> bytes:
    return _rss(count).removesuffix(b"</item></channel></rss>") + b"<b " * count


def _opened_tags(count: int) -> bytes:
    return b'<rss version="2.0"><channel><item>' + b"<a <b>" * count * 10


def _newsml(count: int) -> bytes:
    items = "".join(
        f'<newsItem guid="urn:x:item-{n:06}"><contentSet><inlineData>It gives {n} litres.'
        "</inlineData></contentSet></newsItem>"
        for n in range(count)
    )
    return f"<newsMessage><itemSet>{items}</itemSet></newsMessage>".encode()


def _nitf(count: int) -> bytes:
    text = "".join(f"<p>Well <num>{n}</num> gives <b/>litres.</p>" for n in range(count))
    return f"<nitf><body><body.content>{text}</body.content></body></nitf>".encode()


def _footnotes(count: int) -> bytes:
    text = "".join(f"Well {n}<fn><p>of {n}</p></fn> " for n in range(count))
    return f"<nitf><body><body.content><p>{text}</p></body.content></body></nitf>".encode()


def _bodies(count: int) -> bytes:
    bodies = [
        {"role": f"r{n}", "contentType": "text/html", "value": f"<p>It gives {n} litres.</p>"}
        for n in range(count)
    ]
    return json.dumps({"uri": "urn:x:bodies", "bodies": bodies}).encode()


def _doubled(count: int) -> bytes:
    keys = ", ".join(f'"k{n}": 1, "k{n}": 2' for n in range(count))
    return f'{{"uri": "urn:x:keys", "headline": "A well", {keys}}}'.encode()


LARGE: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "items of ninjs": (".json", _ninjs),
    "versions of one item": (".json", _same_uri),
    "bodies of one item": (".json", _bodies),
    "keys that stand twice": (".json", _doubled),
    "entries of a feed": (".rss", _rss),
    "a feed that breaks off": (".rss", _broken_rss),
    "tags that never end": (".rss", _opened_tags),
    "items of NewsML": (".xml", _newsml),
    "paragraphs of NITF": (".nitf", _nitf),
    "footnotes of NITF": (".nitf", _footnotes),
}
SMALL, TIMES = 60, 8
LEEWAY = 4  # of a cost that grows as the file does; a square would be 8


def _cost(folder: Path, ending: str, raw: bytes) -> float:
    path = folder / f"large{ending}"
    path.write_bytes(raw)
    costs = []
    for _ in range(5):
        start = process_time()
        read_all([path])
        costs.append(process_time() - start)
    return min(costs)


@pytest.mark.parametrize(("ending", "make"), LARGE.values(), ids=LARGE.keys())
def test_the_cost_grows_as_the_file_does(
    tmp_path: Path, ending: str, make: Callable[[int], bytes]
) -> None:
    """Many items cost as much as they are."""
    read_all([_written(tmp_path, ending, make(2))])  # imports what it needs
    small, large = (
        _cost(tmp_path, ending, make(SMALL)),
        _cost(tmp_path, ending, make(SMALL * TIMES)),
    )

    assert large < small * TIMES * LEEWAY


def _written(folder: Path, ending: str, raw: bytes) -> Path:
    path = folder / f"first{ending}"
    path.write_bytes(raw)
    return path


ENCODED = {
    "UTF-16": (".nitf", "<?xml version='1.0' encoding='UTF-16'?>{}", "utf-16"),
    "UTF-8 with a mark": (".nitf", "<?xml version='1.0' encoding='UTF-8'?>{}", "utf-8-sig"),
    "declared Latin 1": (".nitf", "<?xml version='1.0' encoding='ISO-8859-1'?>{}", "cp1252"),
    "declared Cyrillic": (".nitf", "<?xml version='1.0' encoding='windows-1251'?>{}", "cp1251"),
    "declared UTF-8, but Latin 1": (".nitf", "<?xml version='1.0' encoding='UTF-8'?>{}", "cp1252"),
    "declared Latin 1, but UTF-8": (".nitf", "<?xml version='1.0' encoding='latin1'?>{}", "utf-8"),
    "declared as nothing known": (".nitf", "<?xml version='1.0' encoding='x-ours'?>{}", "utf-8"),
}
NITF = (
    "<nitf><body><body.content><p>It has 34 rooms of 80 m\u00b2\u2026</p>"
    "</body.content></body></nitf>"
)


@pytest.mark.parametrize(("ending", "head", "encoding"), ENCODED.values(), ids=ENCODED.keys())
def test_what_is_declared_may_be_wrong(
    tmp_path: Path, ending: str, head: str, encoding: str
) -> None:
    """No character is lost by what a file declares of its encoding."""
    text = NITF if encoding != "cp1251" else NITF.replace("\u00b2", "\u2013")
    path = tmp_path / f"rooms{ending}"
    path.write_bytes(head.format(text).encode(encoding))
    [article] = read_all([path]).articles

    assert article.text == text.partition("<p>")[2].partition("</p>")[0]


def test_nothing_is_executed_or_kept_of_scripts(tmp_path: Path) -> None:
    """Scripts and handlers in the markup of a body are no text."""
    hidden = "<script>var b = 777;</script><style>c{d:999}</style>"
    body = f"<p onclick='a(888)'>It has 34 rooms.</p>{hidden}"
    found = reading(tmp_path, ".json", json.dumps([{"uri": "urn:x:rooms", "body_html": body}]))
    [article] = [one for one in found.articles if one.id != "good"]

    assert article.text == "It has 34 rooms."


def test_a_feed_is_never_a_name(tmp_path: Path) -> None:
    """Content that reads like a path or an address is content: nothing is opened or fetched."""
    found = reading(tmp_path, ".rss", str(tmp_path / "good.txt"))

    assert [notice.lost for notice in found.notices if "hostile" in notice.text] == [True]
