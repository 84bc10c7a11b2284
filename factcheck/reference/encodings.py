"""The encoding of a text file: known where the file says it, guessed where it does not."""

import codecs
import re

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
_TOO_FEW = 8  # odd bytes: by less nobody can guess
_ODD = bytes(range(0x80, 0x100))

# What may be declared. Latin-1 is read as Windows' western encoding, as all browsers do: where the
# two differ, one has quotation marks and dashes, and the other nothing.
_AS_WESTERN = frozenset({"ascii", "iso8859-1"})
_DECLARED = frozenset(
    {
        *("big5", "big5hkscs", "cp437", "cp850", "cp852", "cp866", "cp874", "cp932", "cp949"),
        *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
        *("euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "iso2022_jp", "koi8-r", "koi8-u"),
        *(f"iso8859-{number}" for number in range(2, 17)),
        *("mac-cyrillic", "mac-roman", "shift_jis", "tis-620", "utf-16", "utf-16-be", "utf-16-le"),
        *("utf-32", "utf-8"),
    }
)
_PROLOG = re.compile(
    rb"""\s{0,40} <\?xml \b [^>]{0,120}? \b encoding \s? = \s? ["'] (?P<name> [\w.:\-]{1,40} ) """,
    re.VERBOSE,
)
_STRAY = re.compile("[\udc80-\udcff]+")


@attrs.frozen
class Decoded:
    """A text, and how its bytes were read."""

    text: str
    encoding: str
    guessed: bool = False
    strays: tuple[int, ...] = ()  # places of characters that are no UTF-8 in a text that is
    contradicts: str | None = None  # what was declared, where the bytes show that it is wrong


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """Return the text of a file: by its mark, as UTF-8, as declared, else by the likeliest guess.

    Text in another encoding is hardly ever UTF-8 by chance, and much is declared wrongly: what
    can be read as UTF-8 is UTF-8.

    >>> decode("37 °C".encode()).encoding, decode("37 °C, said Möller".encode("cp1252")).guessed
    ('utf-8', True)
    """
    for mark, marked in _MARKS:
        if raw.startswith(mark):
            return Decoded(raw.decode(marked, "replace"), marked)
    prolog = _PROLOG.match(raw)
    declared = declared or (prolog["name"].decode("ascii", "replace") if prolog else None)
    known = codec_of(declared)
    if encoding := wide(raw):
        return Decoded(raw.decode(encoding, "replace"), encoding, guessed=known != encoding)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _otherwise(raw, known, declared, error.start)
    if text.isascii() and known == "iso2022_jp":  # its signs are ASCII behind an escape
        return Decoded(raw.decode(known, "replace"), known)
    agrees = declared is None or known in ("utf-8", None) or text.isascii()
    return Decoded(text, "utf-8", contradicts=None if agrees else declared)


def _otherwise(raw: bytes, known: str | None, declared: str | None, first_odd: int) -> Decoded:
    """Return the text of bytes that are no UTF-8."""
    if known not in (None, "utf-8"):
        try:
            return Decoded(raw.decode(known), known)
        except UnicodeDecodeError:
            return attrs.evolve(_guess(raw, first_odd), contradicts=declared)
    found = _guess(raw, first_odd)
    return found if found.strays else attrs.evolve(found, contradicts=declared)


def codec_of(name: str | None) -> str | None:
    """Return the encoding that a name stands for, if it is one of texts.

    >>> codec_of("ISO-8859-1"), codec_of("utf8"), codec_of("rot13"), codec_of("nonsense")
    ('cp1252', 'utf-8', None, None)
    """
    try:
        found = codecs.lookup((name or "").strip()).name
    except (LookupError, ValueError):
        return None
    if found in _AS_WESTERN:
        return _WESTERN
    return found if found in _DECLARED else None


_HEAD = 4096  # bytes


def wide(raw: bytes) -> str | None:
    """Return which UTF-16 a text without a mark is in: every other byte of it is a nought.

    >>> wide("34 people".encode("utf-16-le")), wide(b"34 people")
    ('utf-16-le', None)
    """
    head = raw[:_HEAD]
    if len(head) < 4 or len(raw) % 2 or b"\0" not in head:
        return None
    half = len(head) // 2
    for encoding, high, low in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if head[high::2].count(0) * 2 > half and head[low::2].count(0) * 20 < half:
            return encoding
    return None


def _guess(raw: bytes, first_odd: int) -> Decoded:
    """Return the text by the encoding that its first odd bytes are likeliest to be written in."""
    start = max(0, first_odd - _SAMPLE // 2)
    sample = raw[start : start + _SAMPLE]
    odd = len(sample) - len(sample.translate(None, _ODD))
    if odd * _FEW <= len(sample) or odd < _TOO_FEW or _is_mostly_utf8(sample):
        return _strayed(raw)
    for encoding in (_likeliest(sample), _WESTERN):
        try:
            return Decoded(raw.decode(encoding), encoding, guessed=True)
        except (UnicodeDecodeError, LookupError):
            continue
    return Decoded(raw.decode(_WESTERN, "replace"), _WESTERN, guessed=True)


def _is_mostly_utf8(sample: bytes) -> bool:
    soft = sample.decode("utf-8", "surrogateescape")
    strays = sum(map(len, _STRAY.findall(soft)))
    return strays * 2 <= sum(not sign.isascii() for sign in soft)


def _strayed(raw: bytes) -> Decoded:
    """Return a text whose odd bytes are Windows' western characters, among UTF-8 or alone."""
    soft = raw.decode("utf-8", "surrogateescape")
    strays = tuple(match.start() for match in _STRAY.finditer(soft))
    text = _STRAY.sub(_western, soft)
    mixed = sum(not sign.isascii() for sign in soft) > sum(map(len, _STRAY.findall(soft)))
    if mixed:
        return Decoded(text, "utf-8", guessed=True, strays=strays)
    return Decoded(text, _WESTERN, guessed=True)


def _western(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode(_WESTERN, "replace")


def _likeliest(sample: bytes) -> str:
    # The package is large and hardly ever needed: it is imported when it is.
    from charset_normalizer import from_bytes  # noqa: PLC0415 - see above

    best = from_bytes(sample).best()
    return best.encoding if best else _WESTERN
