"""The encoding of a text file: known where the file says it, guessed where it does not."""

import codecs

import attrs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # The mark of UTF-32 begins with that of UTF-16: it is tried first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a guess looks at: enough for any language, and the cost of a guess does not grow.
_SAMPLE = 32_768  # bytes
_WESTERN = "cp1252"
# In a text in Latin letters hardly a byte is odd: a pound sign, a quotation mark, an accent. That
# is too little to guess by (a pound sign would become a Polish letter), and Windows' western
# encoding is by far the most common.
_FEW = 20  # one odd byte in so many
_ODD = bytes(range(0x80, 0x100))


@attrs.frozen
class Decoded:
    """A text, and how its bytes were read."""

    text: str
    encoding: str
    guessed: bool = False


def decode(raw: bytes) -> Decoded:
    """Return the text of a file: by its byte order mark, as UTF-8, else by the likeliest guess.

    >>> decode("37 °C".encode()), decode("37 °C, said Möller".encode("cp1252")).guessed
    (Decoded(text='37 °C', encoding='utf-8', guessed=False), True)
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return Decoded(raw.decode(encoding, "replace"), encoding)
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _guess(raw, error.start)


def _guess(raw: bytes, first_odd: int) -> Decoded:
    """Return the text by the encoding that its first odd bytes are likeliest to be written in."""
    start = max(0, first_odd - _SAMPLE // 2)
    sample = raw[start : start + _SAMPLE]
    odd = len(sample) - len(sample.translate(None, _ODD))
    likeliest = _likeliest(sample) if odd * _FEW > len(sample) else _WESTERN
    for encoding in (likeliest, _WESTERN):
        try:
            return Decoded(raw.decode(encoding), encoding, guessed=True)
        except (UnicodeDecodeError, LookupError):
            continue
    return Decoded(raw.decode(_WESTERN, "replace"), _WESTERN, guessed=True)


def _likeliest(sample: bytes) -> str:
    # The package is large and hardly ever needed: it is imported when it is.
    from charset_normalizer import from_bytes  # noqa: PLC0415 - see above

    best = from_bytes(sample).best()
    return best.encoding if best else _WESTERN
