"""Kept pages: a folder of what was fetched, so that a report can be made again byte for byte.

Each page is one file, named by the hash of its address: a line of JSON about it, then its bytes.
"""

import hashlib
import json
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from factcheck.articles.network.answers import Answer
from factcheck.errors import ArticleError
from factcheck.model import Notice

_SCHEMA = "factcheck-page/1"


def path_of(folder: Path, url: str) -> Path:
    """Return the file that keeps the page behind an address."""
    return folder / f"{hashlib.sha256(url.encode('utf-8', 'replace')).hexdigest()[:40]}.page"


def keep(folder: Path, url: str, answer: Answer) -> None:
    """Keep an answer; whoever reads at the same time sees all of it or nothing."""
    about = {
        "schema": _SCHEMA,
        "asked": url,
        "url": answer.url,
        "status": answer.status,
        "media_type": answer.media_type,
        "charset": answer.charset,
        "when": answer.when.isoformat(),
        "sha256": hashlib.sha256(answer.body).hexdigest(),
    }
    part: Path | None = None
    path = path_of(folder, url)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            part = Path(file.name)
            file.write(json.dumps(about, sort_keys=True).encode() + b"\n" + answer.body)
        part.replace(path)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        problem = f"cannot be kept in {folder}: {error.strerror or error}"
        raise ArticleError(url, None, problem, "name another folder for the cache") from error


def kept(folder: Path, url: str) -> Answer | None:
    """Return the answer that is kept for an address, if there is one; a damaged one is an error."""
    path = path_of(folder, url)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = f"{path} cannot be read: {error.strerror or error}"
        raise ArticleError(url, None, problem, "name another folder for the cache") from error
    head, _, body = raw.partition(b"\n")
    try:
        return _answer(json.loads(head), url, body)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        problem = "what is kept of it is damaged"
        raise ArticleError(url, None, problem, f"delete {path} to fetch it again") from error


def _answer(about: dict[str, object], url: str, body: bytes) -> Answer:
    """Return an answer as it was kept; whatever differs from what was written is a ValueError."""
    if (about["schema"], about["asked"]) != (_SCHEMA, url):
        raise ValueError("another page")
    if about["sha256"] != hashlib.sha256(body).hexdigest():
        raise ValueError("other bytes")
    return Answer(
        url=str(about["url"]),
        status=int(str(about["status"])),
        media_type=_words(about["media_type"]),
        charset=_words(about["charset"]),
        when=datetime.fromisoformat(str(about["when"])),
        body=body,
    )


def _words(value: object) -> str | None:
    return None if value is None else str(value)


def told(answer: Answer, url: str) -> tuple[Notice, ...]:
    """Return of which day a kept page is: the same words whenever it is read."""
    day = answer.when.date().isoformat()
    return (Notice(text=f"{url}: read as it was fetched on {day} and kept in the cache"),)
