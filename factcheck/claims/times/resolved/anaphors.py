"""What goes back to the one date told before: "since then"."""

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.speech import is_quoted
from factcheck.claims.times.told import Told
from factcheck.model import Moment


def then(told: Told, setting: Setting) -> Moment | None:
    """Return the date told before, if there is but one that it can mean."""
    return None if is_quoted(told) else setting.memory.only(setting.sentence.number)
