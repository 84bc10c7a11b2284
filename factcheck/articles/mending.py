"""Texts that hold what no output could carry."""


def mend(text: str) -> str:
    """Return a text whose half characters are marked as lost: no output could carry them.

    >>> mend(chr(0xD83D) + "!") == chr(0xFFFD) + "!"
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in text)
    return text
