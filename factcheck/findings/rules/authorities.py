"""Who says it: authorities that differ, one that is reported differently, denials."""

from factcheck.findings.two import Two
from factcheck.model import Claim, Stance
from factcheck.reference.agencies import agencies
from factcheck.reference.bodies import body
from factcheck.reference.speech import speech


def two_authorities(two: Two) -> bool:
    """Say whether two named authorities, neither of them a news agency, stand behind the two."""
    speakers = {authority(claim) for claim in two.both}
    return None not in speakers and len(speakers) == 2


def one_authority(two: Two) -> bool:
    """Say whether both cite the same named authority."""
    speakers = {authority(claim) for claim in two.both}
    return None not in speakers and len(speakers) == 1


def denied_rank(two: Two) -> bool:
    """Say whether one text itself says that something is not the first of its kind, as it is told.

    Who else denies a figure does not settle it; a text that says "not the first" contradicts.
    """
    ranks = len(two.quantities) == len(two.both) and all(
        one.unit == "rank" for one in two.quantities
    )
    denying = [one for one in two.both if one.attribution.stance is Stance.DENIED]
    told_by_the_text = all(one.attribution.speaker is None for one in denying)
    return ranks and told_by_the_text and denied_in_one(two)


def denied_in_one(two: Two) -> bool:
    """Say whether one denies what the other asserts."""
    return _denied(two) and two.near.compatible


def another_than_denied(two: Two) -> bool:
    """Say whether one denies a figure, and the other gives another one."""
    return _denied(two) and not two.near.compatible


def _denied(two: Two) -> bool:
    return sum(claim.attribution.stance is Stance.DENIED for claim in two.both) == 1


def authority(claim: Claim) -> str | None:
    """Return the authority that a claim names; a news agency and "officials" are none."""
    speaker = claim.attribution.speaker
    if speaker is None or agencies().named(speaker) in claim.attribution.via:
        return None
    name = body(speaker)
    return None if agencies().is_agency(name) or not _is_somebody(name) else name.casefold()


def _is_somebody(name: str) -> bool:
    """Say whether a speaker is one in particular: "police", but not "a local official"."""
    return not speech().vague.issuperset(
        word for word in name.lower().split() if word not in _SMALL
    )


_SMALL = frozenset({"a", "an", "the", "some", "several", "two", "one"})
