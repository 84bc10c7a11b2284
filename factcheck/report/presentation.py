"""What a desk can choose about how a report is shown."""

from datetime import datetime

import attrs


@attrs.frozen(kw_only=True)
class Presentation:
    """How a report is shown; by default nothing of the desk, and no clock, stands in it."""

    explain: bool = False  # all evidence of each finding, in text
    desk: str | None = None  # the name of the desk, where an export names who checked
    address: str | None = None  # the page at which the desk publishes its checks
    quotes: bool = True  # the words of the articles; without them places only
    quiet: bool = False  # only what needs a decision, in text
    stamp: datetime | None = None  # when the report was made, if that is to stand in it


DEFAULT = Presentation()
