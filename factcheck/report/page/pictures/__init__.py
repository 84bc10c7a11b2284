"""Pictures and tables of the page: each from a report, as coordinates that a template writes."""

from collections.abc import Callable, Iterator, Mapping

import attrs

from factcheck.model import Claim, Report, Verdict
from factcheck.report.page.marks import MARKS, Mark
from factcheck.report.page.pictures.events import Events, events_of
from factcheck.report.page.pictures.facts import Facts, facts_of
from factcheck.report.page.pictures.lineage import Lineage, lineage_of


@attrs.frozen(kw_only=True)
class Pictures:
    """The report at a glance; None for what there is nothing to show of."""

    facts: Facts | None
    events: Events | None
    lineage: Lineage | None
    marks: Mapping[Verdict, Mark] = MARKS

    @property
    def links(self) -> Iterator[tuple[int, str, str]]:
        """How many of what there are, and where on the page."""
        if self.facts is not None:
            number = len(self.facts.rows) + self.facts.left_out
            yield number, "fact by source" if number == 1 else "facts by source", "who-says-what"
        if self.events is not None:
            number = self.events.number
            yield number, "event in time" if number == 1 else "events in time", "timeline"
        if self.lineage is not None:
            number = self.lineage.voices
            yield number, "voice" if number == 1 else "voices", "lineage"


def pictures_of(
    report: Report, figure: Callable[[Claim], str], anchors: Mapping[str, str], *, quotes: bool
) -> Pictures:
    """Return the pictures of a report, its figures told as *figure* tells them."""
    return Pictures(
        facts=facts_of(report, figure),
        events=events_of(report, figure),
        lineage=lineage_of(report, anchors, quotes=quotes),
    )
