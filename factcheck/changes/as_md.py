"""Changes as Markdown: for a comment on a change, or a message to the desk."""

from collections.abc import Iterator

from factcheck.changes.as_text import ARTICLES, LISTS, in_one_sentence, step
from factcheck.changes.comparing import Changed, Changes, Moved
from factcheck.changes.documents import Found
from factcheck.report.markdown import code, words


def render(changes: Changes) -> str:
    """Return the changes as Markdown."""
    return "\n".join(_lines(changes)) + "\n"


def _lines(changes: Changes) -> Iterator[str]:
    yield words(in_one_sentence(changes))
    for name, (*_, heading) in LISTS.items():
        those = getattr(changes, name)
        if those:
            yield from ("", f"### {words(heading)}", "")
            yield from (f"- {_one(one)}" for one in those)
    listed = [
        f"- {word}: {words(one.source)} ({code(one.id)})"
        for name, word in ARTICLES.items()
        for one in getattr(changes, name)
    ]
    if listed:
        yield from ("", "### Articles", "", *listed)


def _one(one: Found | Changed | Moved) -> str:
    if isinstance(one, Moved):
        return f"{words(one.new.source)}: {words(one.old.written)} → **{words(one.new.written)}**"
    if isinstance(one, Changed):
        return f"**{step(one)}**: {words(one.new.summary)} ({code(one.new.id)})"
    return f"**{one.verdict.value}**: {words(one.summary)} ({code(one.id)})"
