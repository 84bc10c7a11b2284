"""Units: what stands for them, and what they are in their base. The one door to pint."""

import re
from collections.abc import Mapping, Sequence
from decimal import Context, Decimal
from functools import cache, cached_property
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Interval, Quantity
from factcheck.reference.language import load_world
from factcheck.reference.numbers import load_numbers
from factcheck.reference.unit_words import (
    TOKEN,
    Entry,
    Phrases,
    Rule,
    Spelled,
    backwards,
    check_keys,
    decided,
    figure_of,
    is_much,
    phrases,
    rules_of,
    spelled,
)

_OWN = re.compile(r"\[ (?P<name> [\w ]{1,40} ) \]", re.VERBOSE)
_MULTIPLE = re.compile(r"(?: (?P<factor> [\d.]{1,40} ) \ \*\ )? (?P<unit> \w{1,40} )", re.VERBOSE)
# Twenty digits are more than any article states; the rest is noise of a division.
_PRECISION = Context(prec=20)
_UNIT_KEYS = {
    "is": str, "symbols": list, "attached": list, "closing": list, "each": list, "en": list,
    "per": bool, "smaller": list, "rest": str, "out_of": int,
}  # fmt: skip
_CURRENCY_KEYS = {
    "symbols": list, "prefixes": list, "attached": list, "en": list, "of": str, "coin_of": list,
    "least": int, "by_name": list,
}  # fmt: skip
# The bases of time: a unit of it is itself the time of a rate, and is "per" nothing.
TIMES = frozenset({"second", "month"})
# Counts, money and shares a day are kept by the day, and a year: people know no "person / second".
_RATE_BASES = {"second": "day", "month": "year"}
# A letter behind one of these is part of a name.
_TIES = frozenset("&-/")
# What stands behind "per" where it is no unit: "per share".
_NOUN = "count"
_PARTS = {"percent", "percentage_point", "count", "person", "times"}


@attrs.frozen
class Unit:
    """A unit in terms of its base: value = (figure * factor) + zero."""

    name: str
    base: str
    factor: Decimal
    zero: Decimal = Decimal(0)


@attrs.define(eq=False, kw_only=True)
class Units:
    """The table of units: words, signs, and what each is in its base."""

    definitions: Mapping[str, str]
    currencies: frozenset[str]
    coins: Mapping[str, str]  # a coin and the currency that its words mean by themselves
    coined: Mapping[str, str]  # a currency and its coin
    rates: frozenset[str]  # units that may stand behind "per"
    out_of: Mapping[Decimal, str]  # what "12 per 1,000" is, by its thousand
    smaller: frozenset[tuple[str, str]]  # a unit, and one that goes on with it: foot, inch
    rest: Mapping[str, str]  # a unit, and that of a bare figure behind it: "6-foot-2"
    words: Phrases  # in lower case
    symbols: Phrases
    attached: Mapping[str, str]
    closing: Mapping[str, str]
    each: Mapping[str, str]
    prefixes: Phrases
    singles: frozenset[str]  # words that an article may stand before, in lower case
    bare: Mapping[str, str]  # words that alone stand for a currency: "pound"
    by_name: Mapping[str, str]  # words that name one behind a sign: "$75 Canadian"
    scales: frozenset[str]  # words and letters behind a figure that make it a large one
    _read: dict[str, Unit] = attrs.field(factory=dict, init=False, repr=False)

    def named(self, word: str) -> str | None:
        """Return the unit that *word* stands for, if any.

        >>> load_units().named("miles"), load_units().named("km/h")
        ('mile', 'kilometre / hour')
        """
        tokens = TOKEN.findall(word)
        found = self.behind(tokens, [token.lower() for token in tokens], 0)
        return found[0] if found and found[1] == len(tokens) else None

    def behind(
        self, words: Sequence[str], lower: Sequence[str], index: int, figure: Decimal | None = None
    ) -> tuple[str, int] | None:
        """Return the unit whose words begin at *index*, and the token behind them."""
        signs, spellings = self.symbols.get(words[index]), self.words.get(lower[index])
        if signs is None and spellings is None:
            return None
        best, reached = None, 0
        for entries, tokens in ((signs, words), (spellings, lower)):
            for entry in entries or ():
                last = index + 1 + len(entry[0])
                if last > reached and tuple(tokens[index + 1 : last]) == entry[0]:
                    best, reached = entry, last
                    break
        unit = decided(best, lower, index, figure) if best else None
        return (unit, reached) if unit else None

    def before(
        self,
        words: Sequence[str],
        lower: Sequence[str],
        last: int,
        figure: Decimal | None = None,
    ) -> tuple[str, int] | None:
        """Return the currency whose sign ends at token *last*, exclusive, and its first token."""
        entries = self.prefixes.get(words[last - 1]) if last else None
        for entry in entries or ():
            rest = entry[0]
            first = last - 1 - len(rest)
            if first >= 0 and tuple(words[first : last - 1]) == rest:
                if entry[2] is None:
                    return entry[1], first
                unit = self._decided(entry, words, lower, last, figure)
                return (unit, first) if unit else None
        return None

    def _decided(
        self,
        entry: Entry,
        words: Sequence[str],
        lower: Sequence[str],
        last: int,
        figure: Decimal | None,
    ) -> str | None:
        """Return the currency of a sign that only a sum makes one: "K4 million", not "K2"."""
        rest, unit, rule = entry
        first = last - 1 - len(rest)
        if len(words[last - 1]) == 1 and first and words[first - 1] in _TIES:
            return None  # "S&P 500"
        if rule is not None and rule.least:
            if not rule.always.isdisjoint(lower) or is_much(words, last, self.scales):
                figure = None
            elif not rule.not_near.isdisjoint(lower):
                return None
            elif figure is None and last < len(words):
                figure = figure_of(words[last])
        return decided((rest, unit, rule), lower, first, figure)

    def touching(self, sign: str) -> str | None:
        """Return the unit of a sign that touches its figure: "25p"."""
        return self.attached.get(sign)

    def unit(self, name: str) -> Unit:
        """Return a unit in terms of its base.

        >>> load_units().unit("mile")
        Unit(name='mile', base='metre', factor=Decimal('1609.344'), zero=Decimal('0'))
        """
        if name not in self._read:
            self._read[name] = self._resolve(name)
        return self._read[name]

    def base(self, quantity: Quantity, *, difference: bool = False) -> Quantity:
        """Return a quantity in the base unit of its dimension.

        A *difference* of temperatures has no zero: "warmer by 2C" is 2 kelvin.
        """
        unit = self.unit(quantity.unit)
        if unit.base == quantity.unit:
            return quantity
        zero = Decimal(0) if difference else unit.zero
        ends = (_tidy(end, unit.factor, zero) for end in _ends(quantity.amount))
        return attrs.evolve(
            quantity,
            amount=Interval(*ends),
            unit=unit.base,
            grain=_PRECISION.plus(quantity.grain * unit.factor),
        )

    def is_money(self, name: str) -> bool:
        """Say whether a unit is a currency or a coin of one."""
        return name in self.currencies or name in self.coins

    def _resolve(self, name: str) -> Unit:
        definition = self.definitions.get(name)
        if definition is None:
            return self._rate(name)
        if _OWN.fullmatch(definition):
            return Unit(name, name, Decimal(1))
        simple = _MULTIPLE.fullmatch(definition)
        if simple is None:
            return self._by_pint(name, definition)
        whole = self.unit(simple["unit"])
        return Unit(name, whole.base, Decimal(simple["factor"] or 1) * whole.factor)

    def _rate(self, name: str) -> Unit:
        """Return "person / day" and the like, which no table lists."""
        above, _, below = name.partition(" / ")
        if below not in self.definitions or above not in self.definitions:
            raise DataError("units.toml", name, "unknown unit")
        part, time = self.unit(above), self.unit(below)
        if below == _NOUN or below in self.currencies:
            return Unit(name, f"{part.base} / {below}", part.factor)
        if time.base not in _RATE_BASES or part.base not in _PARTS | TIMES | self.currencies:
            return self._by_pint(name, name)
        kept = self.unit(_RATE_BASES[time.base])
        factor = part.factor * kept.factor / time.factor
        return Unit(name, f"{part.base} / {kept.name}", factor)

    def _by_pint(self, name: str, definition: str) -> Unit:
        product, _, offset = definition.partition("; offset: ")
        number = self.registry.parse_expression(product).to_base_units()
        base = " ".join(f"{number.units}".split())
        return Unit(name, base, Decimal(number.magnitude), Decimal(offset or 0))

    @cached_property
    def registry(self) -> Any:  # noqa: ANN401  pint gives no types
        """Pint's registry of these very units, with exact decimals."""
        # pint takes half a second to load, and most reports hold no unit that needs it.
        import pint  # noqa: PLC0415

        registry: Any = pint.UnitRegistry(None, non_int_type=Decimal, cache_folder=None)
        registry.load_definitions(
            [f"{name} = {is_}" for name, is_ in self.definitions.items() if " " not in name]
        )
        return registry


def _ends(amount: Interval) -> tuple[Decimal | None, Decimal | None]:
    return amount.low, amount.high


def _tidy(end: Decimal | None, factor: Decimal, zero: Decimal) -> Decimal | None:
    return None if end is None else plain(_PRECISION.plus(end * factor + zero))


def plain(number: Decimal) -> Decimal:
    """Return a number without needless zeros and without an exponent.

    >>> plain(Decimal("1.50")), plain(Decimal("3E+6"))
    (Decimal('1.5'), Decimal('3000000'))
    """
    whole = number.to_integral_value()
    return whole.quantize(Decimal(1)) if number == whole else number.normalize()


@cache
def load_units() -> Units:
    """Return the units that the package knows."""
    return check_units(load_world("units"), load_world("currencies"))


def check_units(units: Mapping[str, Any], currencies: Mapping[str, Any]) -> Units:
    """Return the units of two tables, or say which file and entry is wrong, and how."""
    tables = _tables(units, _UNIT_KEYS, "units.toml")
    money = _tables(currencies, _CURRENCY_KEYS, "currencies.toml")
    for name, entry in tables.items():
        if "is" not in entry:
            raise DataError("units.toml", name, "says not what it is: 'is = …'")
    rules = {
        **_code_rules(money),
        **rules_of(units, "units.toml"),
        **rules_of(currencies, "currencies.toml"),
    }
    definitions = {name: entry["is"] for name, entry in tables.items()}
    definitions |= {name: entry.get("of", f"[{name}]") for name, entry in money.items()}
    rates = frozenset(name for name, entry in tables.items() if entry.get("per"))
    numbers = load_numbers()
    both = [*spelled(tables, "units.toml"), *spelled(money, "currencies.toml")]
    both += [(name, (name,), "symbols", "currencies.toml") for name in money if "_" not in name]
    table = Units(
        definitions=definitions,
        currencies=frozenset(name for name, entry in money.items() if "of" not in entry),
        coins={name: entry["of"].split()[-1] for name, entry in money.items() if "of" in entry},
        rest={name: one["rest"] for name, one in tables.items() if "rest" in one},
        coined=_coined(money),
        rates=rates,
        out_of={Decimal(one["out_of"]): name for name, one in tables.items() if "out_of" in one},
        smaller=frozenset(_smaller(tables, money)),
        words=phrases(_of(both, "en"), rules),
        symbols=phrases(_of(both, "symbols"), rules),
        attached=_words(both, "attached"),
        closing=_words(both, "closing"),
        each=_words(both, "each"),
        prefixes=backwards(
            (one for one in both if one[0] in money and one[2] in ("symbols", "prefixes")), rules
        ),
        bare={
            tokens[0]: unit
            for unit, tokens, key, _ in both
            if unit in money and key == "en" and len(tokens) == 1
        },
        by_name={word: name for name, one in money.items() for word in one.get("by_name", ())},
        singles=_singles(both, rates, money, rules),
        scales=frozenset({*numbers.scales, *numbers.suffixes}),
    )
    _check_meanings(definitions, rules)
    return table


def _tables(
    table: Mapping[str, Any], keys: Mapping[str, type], path: str
) -> dict[str, Mapping[str, Any]]:
    entries = {name: entry for name, entry in table.items() if name != "rules"}
    for name, entry in entries.items():
        check_keys(entry, keys, path, name)
    return entries


def _code_rules(money: Mapping[str, Mapping[str, Any]]) -> dict[str, Rule]:
    """Return the rules of codes that are words or names as well: "COP 28", "TRY 2"."""
    return {
        name: Rule(name, (), Decimal(entry["least"]))
        for name, entry in money.items()
        if "least" in entry
    }


def _smaller(
    tables: Mapping[str, Mapping[str, Any]], money: Mapping[str, Mapping[str, Any]]
) -> list[tuple[str, str]]:
    """Return which unit goes on with which: feet and inches, pounds and pence."""
    units = [(name, small) for name, one in tables.items() for small in one.get("smaller", ())]
    units += [(name, one["rest"]) for name, one in tables.items() if "rest" in one]
    coins = [
        (currency, name)
        for name, one in money.items()
        if "of" in one
        for currency in (one["of"].split()[-1], *one.get("coin_of", ()))
    ]
    known = {*tables, *money}
    for large, small in (*units, *coins):
        for name in (large, small):
            if name not in known:
                raise DataError("units.toml", f"{large}, {small}", f"unknown unit {name!r}")
    return [*units, *coins]


def _coined(money: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Return the coin of each currency that has one: its own before one of its name."""
    own = {one["of"].split()[-1]: name for name, one in money.items() if "of" in one}
    lent = {code: name for name, one in money.items() for code in one.get("coin_of", ())}
    return lent | own


def _singles(
    both: list[Spelled],
    rates: frozenset[str],
    money: Mapping[str, Mapping[str, Any]],
    rules: Mapping[str, Rule],
) -> frozenset[str]:
    """Return the first words of what an article may stand before: "a mile", "a square mile"."""
    found = {
        tokens[0].lower()
        for unit, tokens, key, _ in both
        if (key in ("en", "symbols") and unit in rates)
        or (key == "en" and unit in money and len(tokens) == 1)
    }
    return frozenset(
        word
        for word in found
        if len(word) > 1
        and not (word[-1] == "s" and word[:-1] in found)
        and not (word in rules and rules[word].least > 1)
    )


def _of(both: list[Spelled], key: str) -> list[Spelled]:
    return [one for one in both if one[2] == key]


def _words(both: list[Spelled], wanted: str) -> dict[str, str]:
    return {" ".join(tokens): unit for unit, tokens, key, _ in both if key == wanted}


def _check_meanings(definitions: Mapping[str, str], rules: Mapping[str, Rule]) -> None:
    """Check that rules speak of units that exist, and definitions of nothing else."""
    for word, rule in rules.items():
        for unit in filter(None, (rule.default, *(unit for unit, _ in rule.cues))):
            if unit not in definitions:
                raise DataError("units.toml", f"rules.{word}", f"unknown unit {unit!r}")
    for name, definition in definitions.items():
        if _OWN.fullmatch(definition):
            continue
        for part in re.findall(r"[^\W\d]\w*", definition.partition(";")[0]):
            if part not in definitions:
                raise DataError("units.toml", name, f"unknown unit {part!r}")
