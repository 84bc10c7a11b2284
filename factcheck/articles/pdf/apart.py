"""What the reader of PDF documents says, which runs in a process of its own, within limits."""

import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Timer

from factcheck.articles.extras import extra
from factcheck.articles.pdf import child
from factcheck.errors import ArticleError

# Far above what honest documents need: the longest that is read, of 2 million signs, takes 12
# seconds of work and 250 MB. Work is counted and not the clock, so that a busy machine reads what
# an idle one reads; the clock is for systems that do not count (Windows), and for what waits.
SECONDS_OF_WORK = 90
SECONDS = 450
MEMORY = 2 * 1024**3  # bytes of the address space; macOS and Windows do not see to it
LARGEST_ANSWER = child.MOST_OF_ALL * child.SIGN.size + 20_000_000  # bytes
CURE = "print it into a new PDF, or paste its text into a .txt"
_OUT_OF_TIME = -24  # ended by SIGXCPU


def answer_on(raw: bytes, name: str) -> bytes:
    """Return the records that the child writes of a document, as far as it comes."""
    if getattr(sys, "frozen", False) or not sys.executable:  # what would start is ourselves
        problem = "PDF documents are read by a Python of their own, and there is none"
        raise ArticleError(name, None, problem, "install factcheck with pip")
    started = subprocess.Popen(  # noqa: S603 - our own file, by our own Python
        [sys.executable, "-I", child.__file__, _library(name), str(SECONDS_OF_WORK), str(MEMORY)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    expired = Event()
    clock = Timer(SECONDS, _stop, (started, expired))
    clock.daemon = True
    with started:
        clock.start()
        try:
            answer = _answer(started, raw)
            started.wait()
        finally:
            clock.cancel()
            started.kill()
    if expired.is_set() or started.returncode == _OUT_OF_TIME:
        seconds = SECONDS if expired.is_set() else SECONDS_OF_WORK
        problem = f"takes longer than {seconds} seconds to read: not read"
        raise ArticleError(name, None, problem, CURE)
    return answer


def _library(name: str) -> str:
    """Return the folder that the library is in: the child looks at no PYTHONPATH."""
    with extra("pdf", name, "a PDF document"):
        spec = find_spec("pypdfium2")
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(name="pypdfium2")
    return str(Path(spec.origin).parents[1])


def _stop(started: subprocess.Popen[bytes], expired: Event) -> None:
    expired.set()
    started.kill()


def _answer(started: subprocess.Popen[bytes], raw: bytes) -> bytes:
    """Return what the child says; it hears everything before it says anything."""
    if started.stdin is None or started.stdout is None:  # for the type checker: both are pipes
        return b""
    # One that has ended already hears nothing.
    with suppress(OSError), started.stdin as heard:
        heard.write(raw)
    answer = started.stdout.read(LARGEST_ANSWER + 1)
    if len(answer) > LARGEST_ANSWER:  # it is not what we started any more
        started.kill()
        return b""
    return answer
