"""Who says it: named authorities that differ."""

from factcheck.findings.two import Two
from factcheck.model import Claim
from factcheck.reference.agencies import agencies


def two_authorities(two: Two) -> bool:
    """Say whether two named authorities, neither of them a news agency, stand behind the two."""
    speakers = {authority(claim) for claim in two.both}
    return None not in speakers and len(speakers) == 2


def authority(claim: Claim) -> str | None:
    """Return the authority that a claim names; a news agency is none."""
    speaker = claim.attribution.speaker
    if speaker is None or agencies().named(speaker) in claim.attribution.via:
        return None
    return None if agencies().is_agency(agencies().named(speaker) or speaker) else speaker
