"""Units: what stands for them, and what they are in their base. The one door to pint."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Context, Decimal
from functools import cache, cached_property
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Interval, Quantity
from factcheck.reference.language import load_world

_TOKEN = re.compile(r"\d+|[^\W\d_]+|\S")
_OWN = re.compile(r"\[ (?P<name> [\w ]{1,40} ) \]", re.VERBOSE)
_MULTIPLE = re.compile(r"(?: (?P<factor> [\d.]{1,40} ) \ \*\ )? (?P<unit> \w{1,40} )", re.VERBOSE)
# Twenty digits are more than any article states; the rest is noise of a division.
_PRECISION = Context(prec=20)
_NEAR = 40  # tokens around a word that may decide what it stands for
_UNIT_KEYS = {"is": str, "symbols": list, "attached": list, "en": list, "per": bool}
_CURRENCY_KEYS = {"symbols": list, "prefixes": list, "attached": list, "en": list, "of": str}
_RULE_KEYS = {"default": str, "cues": dict, "least": int}
# Counts, money and shares a day are kept by the day, and a year: people know no "person / second".
_RATE_BASES = {"second": "day", "month": "year"}
_PARTS = {"percent", "percentage_point", "count", "person", "times"}


@attrs.frozen
class Unit:
    """A unit in terms of its base: value = (figure * factor) + zero."""

    name: str
    base: str
    factor: Decimal
    zero: Decimal = Decimal(0)


@attrs.frozen
class Rule:
    """What a word stands for, by the words around it."""

    default: str | None
    cues: tuple[tuple[str, frozenset[str]], ...]
    least: Decimal

    def decide(self, context: Sequence[str]) -> str | None:
        """Return the unit that the first cue in a sentence speaks for, else the default."""
        return next(
            (unit for unit, cues in self.cues if not cues.isdisjoint(context)), self.default
        )


# Phrases by their first token: the other tokens and the unit, the longest first.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@attrs.define(eq=False)
class Units:
    """The table of units: words, signs, and what each is in its base."""

    definitions: Mapping[str, str]
    currencies: frozenset[str]
    rates: frozenset[str]  # units that may stand behind "per"
    words: Phrases  # in lower case
    symbols: Phrases
    attached: Mapping[str, str]
    prefixes: Phrases
    rules: Mapping[str, Rule]
    _read: dict[str, Unit] = attrs.field(factory=dict, init=False, repr=False)

    def named(self, word: str) -> str | None:
        """Return the unit that *word* stands for, if any.

        >>> load_units().named("miles"), load_units().named("km/h")
        ('mile', 'kilometre / hour')
        """
        tokens = _TOKEN.findall(word)
        found = self.behind(tokens, [token.lower() for token in tokens], 0)
        return found[0] if found and found[1] == len(tokens) else None

    def behind(
        self, words: Sequence[str], lower: Sequence[str], index: int, figure: Decimal | None = None
    ) -> tuple[str, int] | None:
        """Return the unit whose words begin at *index*, and the token behind them."""
        best: tuple[str, int] | None = None
        for table, tokens in ((self.symbols, words), (self.words, lower)):
            for rest, unit in table.get(tokens[index], ()):
                last = index + 1 + len(rest)
                if tuple(tokens[index + 1 : last]) == rest and (best is None or best[1] < last):
                    best = unit, last
        if best is None:
            return None
        word = " ".join(lower[index : best[1]])
        decided = self._decide(word, best[0], lower, index, figure)
        return (decided, best[1]) if decided else None

    def touching(self, sign: str) -> str | None:
        """Return the unit of a sign that touches its figure: "25p"."""
        return self.attached.get(sign)

    def before(
        self, words: Sequence[str], lower: Sequence[str], last: int
    ) -> tuple[str, int] | None:
        """Return the currency whose sign ends at token *last*, exclusive, and its first token."""
        if not last:
            return None
        for rest, unit in self.prefixes.get(words[last - 1], ()):
            first = last - 1 - len(rest)
            if first >= 0 and tuple(words[first : last - 1]) == rest:
                decided = self._decide(" ".join(words[first:last]), unit, lower, first, None)
                return (decided, first) if decided else None
        return None

    def _decide(
        self, word: str, unit: str, lower: Sequence[str], index: int, figure: Decimal | None
    ) -> str | None:
        rule = self.rules.get(word)
        if rule is None:
            return unit
        if figure is not None and figure < rule.least:
            return None
        return rule.decide(lower[max(0, index - _NEAR) : index + _NEAR])

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
        return self.unit(name).base in self.currencies

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
        if time.base not in _RATE_BASES or part.base not in _PARTS | self.currencies:
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
        **_rules(units, "units.toml"),
        **_rules(currencies, "currencies.toml"),
    }
    definitions = {name: entry["is"] for name, entry in tables.items()}
    definitions |= {name: entry.get("of", f"[{name}]") for name, entry in money.items()}
    both = list(_spelled(tables, "units.toml")) + list(_spelled(money, "currencies.toml"))
    codes = [(name, (name,), "symbols", "currencies.toml") for name in money if "_" not in name]
    table = Units(
        definitions=definitions,
        currencies=frozenset(name for name, entry in money.items() if "of" not in entry),
        rates=frozenset(name for name, entry in tables.items() if entry.get("per")),
        words=_phrases((entry for entry in both if entry[2] == "en"), rules),
        symbols=_phrases((entry for entry in [*both, *codes] if entry[2] == "symbols"), rules),
        attached={" ".join(tokens): unit for unit, tokens, key, _ in both if key == "attached"},
        prefixes=_prefixes([*both, *codes], money, rules),
        rules=rules,
    )
    _check_meanings(table, definitions)
    return table


def _tables(
    table: Mapping[str, Any], keys: Mapping[str, type], path: str
) -> dict[str, Mapping[str, Any]]:
    entries = {name: entry for name, entry in table.items() if name != "rules"}
    for name, entry in entries.items():
        _check_keys(entry, keys, path, name)
    return entries


def _check_keys(entry: Any, keys: Mapping[str, type], path: str, name: str) -> None:  # noqa: ANN401  what a file holds
    if not isinstance(entry, dict):
        raise DataError(path, name, "is no table")
    for key, value in entry.items():
        if key not in keys:
            raise DataError(path, name, f"unknown key {key!r}")
        if not isinstance(value, keys[key]):
            raise DataError(path, name, f"{key!r} is no {keys[key].__name__}")


def _rules(table: Mapping[str, Any], path: str) -> dict[str, Rule]:
    rules = {}
    for word, entry in table.get("rules", {}).items():
        _check_keys(entry, _RULE_KEYS, path, f"rules.{word}")
        cues = tuple((unit, frozenset(words)) for unit, words in entry.get("cues", {}).items())
        rules[" ".join(_TOKEN.findall(word))] = Rule(
            entry.get("default"), cues, Decimal(entry.get("least", 0))
        )
    return rules


_Entry = tuple[str, tuple[str, ...], str, str]  # unit, tokens, key, file


def _spelled(tables: Mapping[str, Mapping[str, Any]], path: str) -> Iterator[_Entry]:
    for unit, entry in tables.items():
        for key in ("symbols", "attached", "en", "prefixes"):
            for word in entry.get(key, ()):
                yield unit, tuple(_TOKEN.findall(word)), key, path


def _phrases(entries: Iterator[_Entry], rules: Mapping[str, Rule]) -> Phrases:
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for unit, tokens, _, path in entries:
        rests = table.setdefault(tokens[0], {})
        word = " ".join(tokens)
        if rests.setdefault(tokens[1:], unit) != unit and word not in rules:
            other = rests[tokens[1:]]
            raise DataError(path, unit, f"{word!r} stands for {other} as well, and no rule decides")
    return _longest_first(table)


def _prefixes(
    entries: list[_Entry], money: Mapping[str, Any], rules: Mapping[str, Rule]
) -> Phrases:
    """Return what may stand before an amount, by the last token."""
    kept = (
        (unit, tokens[::-1], key, path)
        for unit, tokens, key, path in entries
        if unit in money and key in ("symbols", "prefixes")
    )
    return {
        word: tuple((rest[::-1], unit) for rest, unit in rests)
        for word, rests in _phrases(kept, rules).items()
    }


def _longest_first(table: Mapping[str, Mapping[tuple[str, ...], str]]) -> Phrases:
    return {
        word: tuple(sorted(rests.items(), key=lambda entry: len(entry[0]), reverse=True))
        for word, rests in table.items()
    }


def _check_meanings(table: Units, definitions: Mapping[str, str]) -> None:
    """Check that rules speak of units that exist, and definitions of nothing else."""
    for word, rule in table.rules.items():
        for unit in filter(None, (rule.default, *(unit for unit, _ in rule.cues))):
            if unit not in definitions:
                raise DataError("units.toml", f"rules.{word}", f"unknown unit {unit!r}")
    for name, definition in definitions.items():
        if _OWN.fullmatch(definition):
            continue
        for part in re.findall(r"[^\W\d]\w*", definition.partition(";")[0]):
            if part not in definitions:
                raise DataError("units.toml", name, f"unknown unit {part!r}")
