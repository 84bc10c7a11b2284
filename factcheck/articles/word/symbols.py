"""Signs of the symbol fonts that Word writes by number, as characters that every font has."""

_LOST = "\ufffd"
_PRIVATE = 0xF000  # symbol fonts have their signs from here on
_SYMBOL = {
    0x2D: "\u2212", 0x6D: "\u00b5", 0xA2: "\u2032", 0xA3: "\u2264", 0xA5: "\u221e",
    0xAB: "\u2194", 0xAC: "\u2190", 0xAD: "\u2191", 0xAE: "\u2192", 0xAF: "\u2193",
    0xB0: "\u00b0", 0xB1: "\u00b1", 0xB2: "\u2033", 0xB3: "\u2265", 0xB4: "\u00d7",
    0xB7: "\u2022", 0xB8: "\u00f7", 0xB9: "\u2260", 0xBB: "\u2248", 0xBC: "\u2026",
    0xD7: "\u00b7", 0xE2: "\u00ae", 0xE3: "\u00a9", 0xE4: "\u2122", 0xA0: "\u20ac",
}  # fmt: skip
# Word makes arrows of this font out of "-->" while one types.
_WINGDINGS = {
    0xDF: "\u2190", 0xE0: "\u2192", 0xE1: "\u2191", 0xE2: "\u2193", 0xE8: "\u2192",
    0xF0: "\u21e8", 0xFB: "\u2717", 0xFC: "\u2713", 0xA7: "\u25aa", 0x6C: "\u25cf",
    0x6E: "\u25a0", 0x4A: "\u263a",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def sign_of(number: str | None, font: str | None) -> str:
    """Return the character of a sign, or the mark of a lost one.

    >>> sign_of("F0B3", "Symbol"), sign_of("20AC", "Arial")
    ('≥', '€')
    """
    try:
        code = int(number or "", 16)
    except ValueError:
        return _LOST
    signs = _FONTS.get((font or "").lower())
    if signs is not None or _PRIVATE <= code < _PRIVATE + 0x100:
        code &= 0xFF
        if signs is None:
            return _LOST
        # Digits and most punctuation of the font Symbol are where they always are.
        plain = chr(code) if signs is _SYMBOL and 0x20 <= code < 0x40 else _LOST
        return signs.get(code, plain)
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF else _LOST
