"""Figures that were checked against each other."""

import attrs

from factcheck.model import Claim


@attrs.frozen(kw_only=True)
class Sum:
    """Figures and dates that must fit each other, and whether they do."""

    code: str  # of the kind in the catalogue
    claims: tuple[Claim, ...] = attrs.field()  # of one article, in any order
    working: str  # what was computed, for the reader: "(2,999 - 366) / 366 = +719.4 %"
    related: tuple[Claim, ...] = ()  # what other articles give, that they were checked against

    @claims.validator
    def _are_of_one_article(self, _: object, claims: tuple[Claim, ...]) -> None:
        if len({claim.quote.article.id for claim in claims}) != 1:
            raise ValueError("the claims of a sum are of one article, others are related")
