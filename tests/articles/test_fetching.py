"""Fetching, against a server on this machine: nothing here reaches any further."""

import gzip
import http.server
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

import attrs
import pytest

from factcheck.articles import read_all
from factcheck.articles.formats import format_of
from factcheck.articles.network.addresses import Reach
from factcheck.articles.network.answers import Answer, media_type_of, original_of
from factcheck.articles.network.fetching import Fetching, fetched
from factcheck.articles.network.kept import keep, path_of
from factcheck.articles.options import ReadingOptions
from factcheck.errors import ArticleError

PAGE = b"Bridge reopens\n\nThe bridge is open again, and 34 people came, the mayor said.\n"
HERE = "127.0.0.1"
FETCH = ReadingOptions(fetch=True)

Answers = Callable[["_Handler"], None]


class _Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the path that was asked for."""

    answers: ClassVar[dict[str, Answers]] = {}
    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, {key.lower(): value for key, value in self.headers.items()}))
        self.answers[self.path.partition("?")[0]](self)

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Send an answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@attrs.frozen
class Server:
    """A server on this machine."""

    port: int
    answers: dict[str, Answers]
    asked: list[tuple[str, dict[str, str]]]

    def url(self, path: str = "/page", host: str = "herald.example") -> str:
        """Return an address of the server, by a name that leads here."""
        return f"http://{host}:{self.port}{path}"


@pytest.fixture
def server() -> Iterator[Server]:
    """Yield a server that answers what a test tells it to."""

    class Handler(_Handler):
        answers: ClassVar[dict[str, Answers]] = {
            "/page": lambda one: one.say(200, PAGE, Content_Type="text/plain; charset=utf-8")
        }
        asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    running = http.server.ThreadingHTTPServer((HERE, 0), Handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield Server(running.server_address[1], Handler.answers, Handler.asked)
    running.shutdown()
    running.server_close()


def _here(_: str, __: int) -> Sequence[str]:
    return [HERE]


def opened() -> Fetching:
    """Return limits that let a test reach this machine, by whatever name."""
    return Fetching(
        reach=Reach(ports=None, private=frozenset({HERE})),
        machines=_here,
        wait=lambda _: None,
        now=lambda: datetime(2026, 3, 4, 9, 30, tzinfo=UTC),
    )


def failure(url: str, fetching: Fetching | None = None, options: ReadingOptions = FETCH) -> str:
    """Return what is said of an address that cannot be read: one line."""
    with pytest.raises(ArticleError) as caught:
        fetched(url, options, fetching or opened())

    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_nothing_is_fetched_unless_asked_for() -> None:
    """The cure is named; NAME=ADDRESS is an address, and "=" in it names no source."""
    for given in ("https://herald.example/?id=1", "Herald=https://herald.example/?id=1"):
        [notice] = read_all([given]).notices
        assert notice.lost
        assert notice.text == (
            "https://herald.example/?id=1: an address, and nothing is fetched unless it is asked "
            "for (add --fetch, or save the page as a file)"
        )


def test_a_page(server: Server) -> None:
    """The bytes, their type, and where they are from; the request says who asks."""
    found = fetched(server.url(), FETCH, opened()).original

    assert found.raw == PAGE
    assert (found.media_type, found.charset) == ("text/plain", "utf-8")
    assert found.url == found.name == server.url()
    [(_, headers)] = server.asked
    assert headers["host"] == f"herald.example:{server.port}"
    assert headers["user-agent"].startswith("factcheck/")
    assert not {"cookie", "authorization", "referer"} & headers.keys()


def test_the_address_that_was_checked_is_the_one_that_is_asked(server: Server) -> None:
    """A name is looked up once: what it leads to a moment later is of no consequence."""
    looked_up = []

    def machines(host: str, _: int) -> Sequence[str]:
        looked_up.append(host)
        return [HERE] if len(looked_up) == 1 else ["192.0.2.1"]

    assert fetched(server.url(), FETCH, attrs.evolve(opened(), machines=machines)).original.raw
    assert looked_up == ["herald.example"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "10.0.0.1"])  # noqa: S104
def test_this_machine_is_not_asked(server: Server, host: str) -> None:
    """Without the hook of these tests nothing here can be reached."""
    strict = attrs.evolve(opened(), reach=Reach(ports=None), machines=Fetching().machines)

    assert "is not of the open network" in failure(server.url(host=host), strict)
    assert server.asked == []


def test_a_page_that_leads_home(server: Server) -> None:
    """Each hop is checked as the first one was."""
    names = {"herald.example": HERE, "inner.example": "10.0.0.1"}
    way = attrs.evolve(opened(), machines=lambda host, _: [names[host]])
    server.answers["/page"] = lambda one: one.say(302, Location="http://inner.example/secret")

    said = failure(server.url(), way)

    assert "inner.example (10.0.0.1) is not of the open network" in said


LEADS = {
    "ftp://herald.example/": "only http and https",
    "file:///etc/hosts": "only http and https",
    "http://user:pass@herald.example/": "holds a name or password",
    "http://0x7f.1/": "no plain address",
    "http://[::1": "Invalid",
}


@pytest.mark.parametrize("location", LEADS)
def test_a_page_that_leads_astray(server: Server, location: str) -> None:
    """What may not be named may not be led to."""
    server.answers["/page"] = lambda one: one.say(301, Location=location)

    said = failure(server.url())

    assert LEADS[location] in said
    assert "pass" not in said.replace("password", "")


def test_redirects(server: Server) -> None:
    """A few are followed, and the last address is that of the page; a circle has an end."""
    server.answers["/short"] = lambda one: one.say(301, b"moved", Location="/longer?a=1")
    server.answers["/longer"] = lambda one: one.say(307, Location=server.url())
    server.answers["/circle"] = lambda one: one.say(302, Location="/circle")
    server.answers["/nowhere"] = lambda one: one.say(302)

    assert fetched(server.url("/short"), FETCH, opened()).original.url == server.url()
    assert "leads on more than 5 times" in failure(server.url("/circle"))
    assert len([path for path, _ in server.asked if path == "/circle"]) == 6
    assert "leads on without saying where" in failure(server.url("/nowhere"))


STATUSES = {
    204: "without a page",
    401: "asks for a password",
    402: "behind a paywall",
    403: "a paywall, or no programs are let in (status 403) (save the page",
    404: "no such page (status 404) (check the address)",
    410: "taken down",
    418: "the server refuses the page (status 418)",
    451: "withheld for legal reasons",
    500: "the server has failed (status 500)",
    502: "the server has failed",
}


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_in_words(server: Server, status: int) -> None:
    """Each says what happened and what may be done."""
    server.answers["/page"] = lambda one: one.say(status, b"" if status == 204 else b"no")

    assert STATUSES[status] in failure(server.url())
    assert len(server.asked) == 1


def test_a_server_that_is_busy(server: Server) -> None:
    """It is asked again, a few times, as late as it wishes; whoever asks for an hour is told."""
    pauses: list[float] = []
    patient = attrs.evolve(opened(), wait=pauses.append)
    answers = iter([503, 429, 200])
    server.answers["/page"] = lambda one: one.say(next(answers), PAGE, Retry_After="3")
    server.answers["/busy"] = lambda one: one.say(429)
    server.answers["/later"] = lambda one: one.say(503, Retry_After="3600")

    assert fetched(server.url(), FETCH, patient).original.raw == PAGE
    assert pauses == [3, 3]
    assert "too many requests (status 429) (try again later)" in failure(
        server.url("/busy"), patient
    )
    assert pauses == [3, 3, 1, 2]
    assert "out of service" in failure(server.url("/later"), patient)
    assert pauses == [3, 3, 1, 2]


@pytest.mark.parametrize(
    ("kind", "what"),
    [("image/png", "an image"), ("video/mp4", "a film"), ("text/css", "a style sheet")],
)
def test_what_is_no_article(server: Server, kind: str, what: str) -> None:
    """An image is named as one."""
    server.answers["/page"] = lambda one: one.say(200, b"\x89PNG", Content_Type=kind)

    assert f"{what}, and no article ({kind})" in failure(server.url())


def test_an_empty_page(server: Server) -> None:
    """Nothing is no article."""
    server.answers["/page"] = lambda one: one.say(200)

    assert "the page is empty" in failure(server.url())


def test_a_packed_page(server: Server) -> None:
    """Gzip is unpacked; what is packed in another way, or damaged, is told."""
    packed = gzip.compress(PAGE)
    server.answers["/page"] = lambda one: one.say(200, packed, Content_Encoding="gzip")
    server.answers["/other"] = lambda one: one.say(200, packed, Content_Encoding="gzip, gzip")
    server.answers["/half"] = lambda one: one.say(200, packed[:-20], Content_Encoding="gzip")
    server.answers["/none"] = lambda one: one.say(200, PAGE, Content_Encoding="gzip")

    assert fetched(server.url(), FETCH, opened()).original.raw == PAGE
    assert "packed as 'gzip, gzip', which was not asked for" in failure(server.url("/other"))
    assert "breaks off" in failure(server.url("/half"))
    assert "packed, and damaged" in failure(server.url("/none"))


def test_a_page_that_bursts(server: Server) -> None:
    """The limit counts what is unpacked: little is sent, and hardly more is kept than allowed."""
    bomb = gzip.compress(bytes(30_000_000))
    small = attrs.evolve(opened(), largest=1 << 20)
    server.answers["/bomb"] = lambda one: one.say(200, bomb, Content_Encoding="gzip")
    server.answers["/large"] = lambda one: one.say(200, bytes(3 << 20))

    assert len(bomb) < 100_000
    assert "larger than 1 MB" in failure(server.url("/bomb"), small)
    assert "larger than 1 MB" in failure(server.url("/large"), small)


def test_a_page_that_breaks_off(server: Server) -> None:
    """Half a page is no page."""

    def half(one: _Handler) -> None:
        one.send_response(200)
        one.send_header("Content-Length", "1000")
        one.end_headers()
        one.wfile.write(PAGE)
        one.close_connection = True

    server.answers["/page"] = half

    assert "the answer cannot be read" in failure(server.url())


def _dripping(one: _Handler) -> None:
    one.send_response(200)
    one.end_headers()
    while True:
        one.wfile.write(b"x")
        time.sleep(0.02)


def test_a_server_that_dawdles(server: Server) -> None:
    """Whoever drips a byte at a time is not waited for."""

    def drips(one: _Handler) -> None:
        try:
            _dripping(one)
        except OSError:  # whoever asked has gone
            one.close_connection = True

    server.answers["/drips"] = drips
    server.answers["/silent"] = lambda _: time.sleep(0.5)

    assert "took longer than 0.2 seconds" in failure(
        server.url("/drips"), attrs.evolve(opened(), total=0.2, largest=100)
    )
    assert "silent for 0.1 seconds" in failure(
        server.url("/silent"), attrs.evolve(opened(), silence=0.1)
    )


def test_nobody_at_home() -> None:
    """A server that is not there is told, and so is a name that nobody has."""

    def nobody(_: str, __: int) -> Sequence[str]:
        raise OSError("Name or service not known")

    assert "herald.example:9 cannot be reached" in failure("http://herald.example:9/")
    assert "there is no host herald.example: Name or service not known" in failure(
        "http://herald.example/", attrs.evolve(opened(), machines=nobody)
    )


BAD = {
    "https://": "",
    "http:///page": "",
    "http://herald.example:99999/": "",
    "http://her ald.example/": "",
    "http://herald.example/\x00": "",
    "http://herald.example/\n": "",
    "http://user:secret@herald.example/": "holds a name or password, which is not sent",
    "http://[::1": "",
    "http://xn--/": "",
}


@pytest.mark.parametrize("url", BAD)
def test_a_bad_address(url: str) -> None:
    """One line, and no password in it."""
    said = failure(url, Fetching(machines=lambda _, __: []))

    assert BAD[url] in said
    assert "secret" not in said


def test_a_page_that_is_kept(server: Server, tmp_path: Path) -> None:
    """The second run reads the same bytes without the network, and both say of which day."""
    options = ReadingOptions(fetch=True, cache=tmp_path / "kept")
    first = fetched(server.url(), options, opened())
    again = fetched(server.url(), ReadingOptions(cache=tmp_path / "kept"), opened())

    assert len(server.asked) == 1
    assert first == again
    assert first.original.raw == again.original.raw
    assert [notice.text for notice in again.notices] == [
        f"{server.url()}: read as it was fetched on 2026-03-04 and kept in the cache"
    ]
    assert [path.suffix for path in (tmp_path / "kept").iterdir()] == [".page"]


def test_a_kept_page_that_is_damaged(server: Server, tmp_path: Path) -> None:
    """What is kept is checked when it is read; how to fetch it again is told."""
    options = ReadingOptions(fetch=True, cache=tmp_path)
    fetched(server.url(), options, opened())
    path = path_of(tmp_path, server.url())
    whole = path.read_bytes()

    for damaged in (whole.replace(b"34", b"43"), whole[:-3], b"", b"{}\n", b"[" * 9999):
        path.write_bytes(damaged)
        assert f"(delete {path} to fetch it again)" in failure(server.url(), None, options)


def test_a_cache_that_is_no_folder(server: Server, tmp_path: Path) -> None:
    """A cache that cannot be written to is told with its cure."""
    (tmp_path / "file").write_text("")
    options = ReadingOptions(fetch=True, cache=tmp_path / "file" / "cache")

    assert "name another folder for the cache" in failure(server.url(), None, options)


def test_what_failed_is_not_kept(server: Server, tmp_path: Path) -> None:
    """Only pages are kept."""
    server.answers["/page"] = lambda one: one.say(404)
    failure(server.url(), None, ReadingOptions(fetch=True, cache=tmp_path))

    assert list(tmp_path.iterdir()) == []


WEB = [
    # the address, the type that the server tells, how it begins, the format
    ("/story", "text/html; charset=utf-8", PAGE, "html"),
    ("/story.pdf", "text/html", PAGE, "html"),
    ("/story.php?id=1.txt", "text/plain", PAGE, "text"),
    ("/", "text/markdown", PAGE, "text"),
    ("/story.html", "", PAGE, "html"),
    ("/story.php", "", b"<!doctype html><p>", "html"),
    ("/story.php", "application/octet-stream", PAGE, "text"),
    ("/feed.aspx", "", b"<?xml version='1.0'?><rss>", "feed"),
    ("/feed", "application/rss+xml", b"<rss>", "feed"),
    ("/report.pdf", "application/octet-stream", b"%PDF-1.7", "pdf"),
    ("/report", "application/pdf", b"%PDF-1.7", "pdf"),
]


@pytest.mark.parametrize(("path", "kind", "raw", "wanted"), WEB)
def test_the_format_of_a_page(path: str, kind: str, raw: bytes, wanted: str) -> None:
    """What the server tells, else the ending of the address, else how it begins."""
    url = f"https://herald.example{path}"
    answer = Answer(
        url=url,
        status=200,
        media_type=media_type_of(kind)[0],
        charset=None,
        when=datetime(2026, 3, 4, tzinfo=UTC),
        body=raw,
    )

    assert format_of(original_of(answer, url)).format.name == wanted


def test_a_page_becomes_an_article(server: Server, tmp_path: Path) -> None:
    """It is called by its address, which may tell its day; what is kept is read as it was."""
    url = server.url("/2026/03/04/bridge.txt?id=1")
    page = PAGE.replace(b"34", "\u00a334".encode("cp1252"))
    server.answers["/2026/03/04/bridge.txt"] = lambda one: one.say(
        200, page, Content_Type="text/plain; charset=latin1"
    )
    fetched(url, ReadingOptions(fetch=True, cache=tmp_path), opened())
    reading = read_all([f"Herald={url}"], ReadingOptions(cache=tmp_path))

    [article] = reading.articles
    assert article.source == "Herald"
    assert article.url == url
    assert article.id == f"herald.example:{server.port}/2026/03/04/bridge.txt?id=1"
    assert "\u00a334" in article.text
    assert article.published is not None
    assert article.published.written == "2026-03-04"
    assert any("kept in the cache" in notice.text for notice in reading.notices)


def test_the_address_of_a_feed_is_not_that_of_its_items(tmp_path: Path) -> None:
    """Records of one address are not one article: those that name none have none."""
    url = "https://herald.example/wire"
    raw = b'{"id": "a", "text": "The bridge is closed."}\n{"id": "b", "text": "It is open."}\n'
    answer = Answer(
        url=url,
        status=200,
        media_type="application/x-ndjson",
        charset=None,
        when=datetime(2026, 3, 4, tzinfo=UTC),
        body=raw,
    )
    keep(tmp_path, url, answer)

    articles = read_all([url], ReadingOptions(cache=tmp_path)).articles
    assert [(one.id, one.url) for one in articles] == [("a", None), ("b", None)]
