"""Fetching: the page behind an address, once it was asked for with --fetch. The one door to httpx.

A name is resolved once, what it leads to is checked, and the request goes to that very address:
a name that leads elsewhere a moment later leads nowhere. For the same reason no proxy of the
environment is used: it would resolve the name again. No cookies are kept, no passwords are sent,
nothing that a page refers to is fetched.
"""

import queue
import socket
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from threading import Thread
from types import ModuleType
from typing import Any

import attrs

from factcheck import __version__
from factcheck.articles.extras import extra
from factcheck.articles.files import LARGEST
from factcheck.articles.inputs.handed import Handed
from factcheck.articles.network.addresses import Reach, Target, checked, is_address, target_of
from factcheck.articles.network.answers import (
    AGAIN,
    MOVED,
    Answer,
    media_type_of,
    original_of,
    refuse,
)
from factcheck.articles.network.kept import keep, kept, told
from factcheck.articles.options import ReadingOptions
from factcheck.errors import ArticleError

__all__ = ["Fetching", "fetched", "is_address"]

_HEADERS = {
    "User-Agent": f"factcheck/{__version__} (reads single pages that an editor named)",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5",
    # Only what we unpack ourselves, step by step: no answer can burst.
    "Accept-Encoding": "gzip, identity",
}


def machines(host: str, port: int) -> Sequence[str]:
    """Return the addresses that the name of a host leads to."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def _now() -> datetime:
    return datetime.now(UTC)


@attrs.frozen(kw_only=True)
class Fetching:
    """The limits of a fetch. Tests open them, for a server on this machine."""

    reach: Reach = attrs.field(factory=Reach)
    largest: int = LARGEST  # bytes, unpacked
    connect: float = 10  # seconds
    silence: float = 20  # seconds between two parts of an answer
    total: float = 60  # seconds for an address, with all that is tried again
    redirects: int = 5
    retries: int = 2
    longest_wait: float = 10  # seconds before it is tried again
    machines: Callable[[str, int], Sequence[str]] = machines
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = _now


DEFAULT = Fetching()


def fetched(url: str, options: ReadingOptions, fetching: Fetching = DEFAULT) -> Handed:
    """Return the page behind an address: out of the cache, else out of the network."""
    if options.cache is not None and (found := kept(options.cache, url)):
        return Handed(original=original_of(found, url), notices=told(found, url))
    if not options.fetch:
        problem = "an address, and nothing is fetched unless it is asked for"
        raise ArticleError(_bare(url), None, problem, "add --fetch, or save the page as a file")
    with extra("fetch", url, "an address"):
        import httpx  # noqa: PLC0415 - only who fetches needs it
    answer = _within(fetching.total, url, lambda: _Fetch(httpx, fetching, url).answer())
    original = original_of(answer, url)
    if options.cache is None:
        return Handed(original=original)
    keep(options.cache, url, answer)
    return Handed(original=original, notices=told(answer, url))


def _bare(url: str) -> str:
    """Return an address without the name and the password that it may hold."""
    scheme, _, rest = url.partition("://")
    authority = rest.partition("/")[0]
    bare = f"{scheme}://{rest[authority.rfind('@') + 1 :]}"
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in bare)


def _within(seconds: float, url: str, work: Callable[[], Answer]) -> Answer:
    """Return what a work yields if it does so in time; a server that dawdles is left alone."""
    box: queue.SimpleQueue[Answer | BaseException] = queue.SimpleQueue()

    def run() -> None:
        try:
            box.put(work())
        except BaseException as error:  # noqa: BLE001 - it is raised again where it is waited for
            box.put(error)

    Thread(target=run, daemon=True).start()
    try:
        found = box.get(timeout=seconds)
    except queue.Empty:
        problem = f"took longer than {seconds:g} seconds"
        raise ArticleError(_bare(url), None, problem, "save the page and name the file") from None
    if isinstance(found, BaseException):
        raise found
    return found


@attrs.define
class _Fetch:
    """The way to one page, over all its redirects."""

    httpx: ModuleType
    fetching: Fetching
    url: str

    def answer(self) -> Answer:
        """Return the answer of the last address of the way, or an error about why there is none."""
        target = self._target(self.url)
        for _ in range(self.fetching.redirects + 1):
            answer = self._patiently(target)
            if answer.status not in MOVED or not answer.location:
                refuse(answer, self._place)
                return answer
            target = self._next(target, answer.location)
        problem = f"leads on more than {self.fetching.redirects} times"
        raise ArticleError(self._place, None, problem)

    @property
    def _place(self) -> str:
        return _bare(self.url)

    def _target(self, url: str) -> Target:
        try:
            parsed = self.httpx.URL(url)
            parts = (parsed.scheme, parsed.raw_host.decode("ascii"), parsed.port)
            path = parsed.raw_path.decode("ascii")
        # Names that no host can have, ports beyond all ports: the library has an error for most.
        except (self.httpx.InvalidURL, ValueError) as error:
            problem = f"no address that can be fetched: {error}"
            raise ArticleError(_bare(url), None, problem) from error
        if parsed.userinfo:
            problem = "holds a name or password, which is not sent"
            raise ArticleError(_bare(url), None, problem, "save the page and name the file")
        try:
            return target_of(*parts, path, self.fetching.reach)
        except ArticleError as error:
            raise ArticleError(_bare(url), None, error.problem, error.cure) from error

    def _next(self, target: Target, location: str) -> Target:
        try:
            url = str(self.httpx.URL(target.url).join(location))
            further = self._target(url)
        except (ArticleError, self.httpx.InvalidURL, ValueError) as error:
            problem = getattr(error, "problem", str(error))
            raise ArticleError(self._place, None, f"leads on, but {problem}") from error
        if (target.scheme, further.scheme) == ("https", "http"):
            problem = f"leads on to {further.url}, where it could be changed on the way"
            raise ArticleError(self._place, None, problem, "name that address if you trust it")
        return further

    def _patiently(self, target: Target) -> Answer:
        """Return an answer; one that asks to come again later is asked again, a few times."""
        for attempt in range(self.fetching.retries):
            answer = self._once(target)
            pause = answer.pause if answer.pause is not None else attempt + 1
            if answer.status not in AGAIN or pause > self.fetching.longest_wait:
                return answer
            self.fetching.wait(pause)
        return self._once(target)

    def _once(self, target: Target) -> Answer:
        """Return the answer of the first machine that can be reached."""
        unreached: Exception | None = None
        for machine in self._machines(target):
            try:
                return self._ask(machine, target)
            except (self.httpx.ConnectError, self.httpx.ConnectTimeout) as error:
                unreached = error
            except self.httpx.TimeoutException as error:
                problem = f"silent for {self.fetching.silence:g} seconds"
                raise ArticleError(self._place, None, problem, "try again later") from error
            except self.httpx.HTTPError as error:
                problem = f"the answer cannot be read: {_line(error)}"
                raise ArticleError(self._place, None, problem) from error
        problem = f"{target.authority} cannot be reached: {_line(unreached)}"
        raise ArticleError(self._place, None, problem, "try again later, or save the page")

    def _machines(self, target: Target) -> Sequence[str]:
        try:
            found = self.fetching.machines(target.host, target.port)
        # A name that is too long, or holds an empty part, is a UnicodeError.
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or _line(error)
            problem = f"there is no host {target.host}: {reason}"
            raise ArticleError(self._place, None, problem, "check the name") from error
        try:
            return checked(found, target, self.fetching.reach)
        except ArticleError as error:
            raise ArticleError(self._place, None, error.problem, error.cure) from error

    def _ask(self, machine: str, target: Target) -> Answer:
        """Return the answer of one machine, which is named by its number: nobody looks it up."""
        fetching = self.fetching
        host = f"[{machine}]" if ":" in machine else machine
        limits = self.httpx.Timeout(fetching.silence, connect=fetching.connect)
        with (
            self.httpx.Client(trust_env=False, follow_redirects=False, timeout=limits) as client,
            client.stream(
                "GET",
                f"{target.scheme}://{host}:{target.port}{target.path}",
                headers={**_HEADERS, "Host": target.authority},
                # The certificate is that of the name, not of the number.
                extensions={"sni_hostname": target.host},
            ) as response,
        ):
            headers = response.headers
            moved = response.status_code in MOVED
            media_type, charset = media_type_of(headers.get("content-type", ""))
            return Answer(
                url=target.url,
                status=response.status_code,
                media_type=media_type,
                charset=charset,
                location=headers.get("location"),
                retry_after=headers.get("retry-after"),
                when=fetching.now().replace(microsecond=0),
                body=b"" if moved else self._body(response),
            )

    def _body(self, response: Any) -> bytes:  # noqa: ANN401 - the library is imported late
        """Return the bytes of an answer, as many as a file may have."""
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            problem = f"packed as {coding!r}, which was not asked for"
            raise ArticleError(self._place, None, problem, "save the page and name the file")
        parts = response.iter_raw()
        if coding.endswith("gzip"):
            parts = self._unpacked(parts)
        body = bytearray()
        for part in parts:
            body += part
            if len(body) > self.fetching.largest:
                size = f"{self.fetching.largest / 1024 / 1024:g} MB"
                raise ArticleError(self._place, None, f"larger than {size}")
        return bytes(body)

    def _unpacked(self, parts: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the unpacked bytes, never more at once than there may be in all."""
        unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            for part in parts:
                left = part
                while left and not unpacking.eof:
                    yield unpacking.decompress(left, _STEP)
                    left = unpacking.unconsumed_tail
        except zlib.error as error:
            raise ArticleError(self._place, None, f"packed, and damaged: {error}") from error
        if not unpacking.eof:
            raise ArticleError(self._place, None, "the answer breaks off", "try again later")


_STEP = 1 << 16  # bytes


def _line(error: object) -> str:
    """Return what an error of a library says, in one line."""
    return " ".join(str(error).split()) or type(error).__name__
