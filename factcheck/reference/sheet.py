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
# Columns for the reader alone.
FACT = "fact"  # what the figure is about
READ_AS = "read as"  # the value with its unit
NUMBER = "number"  # the figure, if it is a single one
SOURCE = "source"
PUBLISHED = "published"
SPEAKER = "speaker"
SENTENCE = "sentence"
PLACE = "place"  # file, line and column
VERDICT = "verdict"
KIND = "kind"  # the name of the code
VOICES = "voices"  # how many independent ones the finding has
CHECK = "check"  # what to look at
ADDRESS = "address"  # of the words in the live page, or of the page
# All of them, as the sheet is written: what is looked at first, what the desk fills in, the rest.
COLUMNS = (
    *(FACT, QUOTE, READ_AS, NUMBER, SOURCE, PUBLISHED, SPEAKER, SENTENCE, PLACE),
    *(VERDICT, KIND, VOICES, VERIFIED, NOTE),
    *(SUMMARY, CHECK, FINDING, CODE, FINGERPRINT, ARTICLE, ADDRESS),
)

# What the desk may write under "verified", in lower case, and what it decides.
WORDS: dict[str, Ruling | None] = {
    **dict.fromkeys(
        ("checked", "ok", "okay", "true", "verified", "x", "y", "yes"), Ruling.ACCEPTED
    ),
    **dict.fromkeys(("one fact", "right match", "same fact"), Ruling.CONFIRMED),
    **dict.fromkeys(("not the same", "two facts", "wrong match"), Ruling.REJECTED),
    **dict.fromkeys(("", "-", "?", "n", "no", "not yet", "open", "todo"), None),  # nothing yet
}
OFFERED = ("verified", "same fact", "wrong match", "open")  # to choose from in the sheet
SETTLED = "verified"  # stands where the desk has decided before
