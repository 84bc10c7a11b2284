"""Changes as JSON, for programs."""

from factcheck.changes.comparing import Changed, Changes, Moved
from factcheck.changes.documents import Found, Text, Told
from factcheck.report.as_json import Json, document

DIFF_SCHEMA = "factcheck-diff/1"


def render(changes: Changes) -> str:
    """Return the changes as a JSON document."""
    to_look_at = {one.id for one in changes.to_look_at}
    return document(
        {
            "schema": DIFF_SCHEMA,
            "same": changes.same,
            "to_look_at": sorted(to_look_at),
            "new": [_finding(one) for one in changes.new],
            "changed": [_changed(one) for one in changes.changed],
            "settled": [_finding(one) for one in changes.settled],
            "aside": [_finding(one) for one in changes.aside],
            "gone": [_finding(one) for one in changes.gone],
            "moved": [_moved(one) for one in changes.moved],
            "new_articles": [_article(one) for one in changes.new_articles],
            "edited_articles": [_article(one) for one in changes.edited_articles],
            "gone_articles": [_article(one) for one in changes.gone_articles],
        }
    )


def _finding(one: Found) -> Json:
    return {
        "id": one.id,
        "fingerprint": one.fingerprint,
        "verdict": one.verdict.value,
        "code": one.code,
        "rung": one.rung,
        "scope": one.scope,
        "summary": one.summary,
    }


def _changed(one: Changed) -> Json:
    return {"old": _finding(one.old), "new": _finding(one.new), "other_figures": one.moved}


def _moved(one: Moved) -> Json:
    return {"article": one.new.article, "old": _figure(one.old), "new": _figure(one.new)}


def _figure(one: Told) -> Json:
    return {"fingerprint": one.fingerprint, "exact": one.written, "start": one.place}


def _article(one: Text) -> Json:
    return {"id": one.id, "source": one.source, "sha256": one.sha256}
