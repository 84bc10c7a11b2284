"""Write the background table of English word frequencies that ships with factcheck.

Run it in an environment of its own (``pip install wordfreq better-profanity``):

    python scripts/build_frequencies.py > factcheck/reference/languages/en/frequencies.txt
"""

import tomllib
from collections import defaultdict
from pathlib import Path

from better_profanity import profanity  # type: ignore[import-not-found]
from wordfreq import top_n_list, zipf_frequency  # type: ignore[import-not-found]

PEOPLE = Path("factcheck/reference/languages/en/people.toml")
WORDS = 16_000
# Abuse tells nothing of a fact and is left out; these words of its list are words of the news.
NEWS = frozenset(
    """
    drunk facial fat gay god hell heroin hiv kill murder naked nazi opium oral organ penetration
    pornography pot prostitute rape raped rapist screw sex sexual slave slope sniper strip stroke
    stupid thrust ugly urine virgin vodka wang weed womb
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
# Given names that are words of the news as well: a missing word would pass for a rare one.
WORDS_TOO = frozenset(
    """
    amber angel april august austin bill carolina chelsea christian dawn dean frank grace grant guy
    heather holly jan jordan joy mark pat rob robin said sue victoria virginia will
    """.split()  # noqa: SIM905 -- a table of words reads best as words
)
STEP = 4  # bands of a quarter of the Zipf scale

HEAD = """\
# How common English words are: a band of the Zipf scale (the decimal logarithm of the number of
# uses in a billion words), a colon, and the words of that band. A word that is missing is rarer
# than all of these.
#
# Derived from wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq
# (doi:10.5281/zenodo.7199437), whose data are licensed CC BY-SA 4.0,
# https://creativecommons.org/licenses/by-sa/4.0/; so is this file. Changed: English only, the
# most frequent words that are letters only, without abuse and most given names, in bands.
# Written by scripts/build_frequencies.py.
"""


def main() -> None:
    """Print the table."""
    bands = defaultdict(list)
    # Given names are matched as names; as words they tell nothing.
    names = set(tomllib.loads(PEOPLE.read_text("utf-8"))["given"]) - WORDS_TOO
    for word in top_n_list("en", WORDS):
        if word.isascii() and word.isalpha() and len(word) > 1 and _kept(word, names):
            bands[round(zipf_frequency(word, "en") * STEP) / STEP].append(word)
    print(HEAD, end="")
    for band in sorted(bands, reverse=True):
        print(f"{band:.2f}: {' '.join(sorted(bands[band]))}")


def _kept(word: str, names: set[str]) -> bool:
    return word not in names and (word in NEWS or not profanity.contains_profanity(word))


if __name__ == "__main__":
    main()
