"""Templates, style and script of the page, and the policy that lets nothing else in."""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from factcheck.report.lines import shown

_HERE = Path(__file__).parent
_CONTROLS = "controls.css"  # the style of what the script makes
# Nothing is loaded from anywhere, and no style and no script runs but these two.
_POLICY = (
    "default-src 'none'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
)


@attrs.frozen
class Assets:
    """What is written into the page beside the report."""

    style: str
    script: str
    policy: str


@cache
def assets(style_of_its_own: str = "pictures.css", *, script: bool = True) -> Assets:
    """Return the style, the script and the policy that allows these two by their hashes."""
    style = "".join(map(_text, ("page.css", style_of_its_own, *([_CONTROLS] if script else []))))
    script_ = _lean(_text("script.js")) if script else ""
    allowed = [f"style-src {_hash(style)}"]
    if script_.strip():
        allowed.append(f"script-src {_hash(script_)}")
    first, *others = _POLICY
    return Assets(style, script_, "; ".join([first, *allowed, *others]))


def _text(name: str) -> str:
    path = _HERE / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _lean(script: str) -> str:
    """Return a script without comments and indents: they are for who works on it."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def _hash(text: str) -> str:
    """Return the hash of an element's text as a policy names it."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def filled(template: str, page: object) -> str:
    """Return a template, filled with what a page shows."""
    made: str = _environment().get_template(template).render(page=page)
    return made


@cache
def _environment() -> Any:  # noqa: ANN401 - jinja2 takes its time to import, also for its types
    """Return where the templates are found; whatever they print is cleaned and escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - see above

    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _printed(value: object) -> object:
    """Return what a template prints: text as it can be shown, and what is escaped already.

    Nothing is printed for what is not there: a template asks first.
    """
    if value is None:
        raise TypeError("a template prints what is not there")
    return value if hasattr(value, "__html__") else shown(str(value))
