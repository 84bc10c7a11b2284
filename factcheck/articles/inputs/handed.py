"""What was handed in: an original, and what is said of it beside."""

import attrs

from factcheck.articles.fields import Fields
from factcheck.articles.originals import Original
from factcheck.model import Notice


@attrs.frozen(kw_only=True)
class Handed:
    """An original with what a manifest, or NAME=PATH, says of it: also one within an archive."""

    original: Original
    fields: Fields = attrs.field(factory=Fields)
    listed: bool = False  # whether a manifest lists it
    notices: tuple[Notice, ...] = ()
