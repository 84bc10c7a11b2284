"""Rules for decades, centuries and eras."""

from factcheck.claims.times.rules.shared import Rule

_COUNTED = "(ordinal more*|day suffix)"
_LAST_COUNTED = "(last_ordinal more*|last_day suffix)"

RULES: tuple[Rule, ...] = (
    ("decade", "plural", "the? year plural"),
    ("decade", "year", "the? year genitive"),
    ("decade", "plural", "the? apostrophe? (n31|n59|n99) plural"),
    ("decade", "decade", "the? decade more*"),
    ("century", "unit", f"the? {_COUNTED} dash? unit (era more*)?"),
    ("centuries", "units", f"the? {_COUNTED} (and|to|or|dash) the? {_LAST_COUNTED} units"),
    ("centuries", "unit", f"the? {_COUNTED} dash? (and|to|or) the? {_LAST_COUNTED} dash? unit"),
    ("turn of century", "turn", f"the? turn more* the {_COUNTED}? dash? unit"),
    ("era", "anno", "(era more* era_year | era_year era more*)"),
    ("era", "before_christ", "era_year era more*"),
)  # fmt: skip
