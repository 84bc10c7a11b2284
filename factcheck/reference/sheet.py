"""The fact-check sheet: its columns, and what a desk writes into it.

One spreadsheet is written for the desk, and read back as its decisions: both know these names.
"""

from factcheck.model import Ruling

# Columns that are read back. Others may stand beside them, in any order.
FINDING = "finding"  # the id of the finding that the row is about
CODE = "code"  # the kind of the finding
SUMMARY = "summary"  # the finding in a sentence
FINGERPRINT = "fingerprint"  # of the claim of the row, as "k1a2b3c4d5e6"
ARTICLE = "article"  # the id of its article
QUOTE = "quote"  # its words
VERIFIED = "verified"  # empty, for the desk: one of the words below
NOTE = "note"  # empty, for the desk: why
DESK_COLUMNS = (VERIFIED, NOTE)
NEEDED_COLUMNS = (CODE, FINGERPRINT, VERIFIED, NOTE)

# What the desk may write under "verified", in lower case, and what it decides.
WORDS: dict[str, Ruling | None] = {
    **dict.fromkeys(
        ("checked", "ok", "okay", "true", "verified", "x", "y", "yes"), Ruling.ACCEPTED
    ),
    **dict.fromkeys(("one fact", "right match", "same fact"), Ruling.CONFIRMED),
    **dict.fromkeys(("not the same", "two facts", "wrong match"), Ruling.REJECTED),
    **dict.fromkeys(("", "-", "?", "n", "no", "not yet", "open", "todo"), None),  # nothing yet
}
