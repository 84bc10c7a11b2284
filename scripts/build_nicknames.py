"""Write the table of English nicknames that ships with factcheck.

Run it in an environment of its own (``pip install nicknames==1.0.1``):

    python scripts/build_nicknames.py > factcheck/reference/languages/en/nicknames.txt
"""

import sys
from collections import defaultdict

from nicknames import name_triplets  # type: ignore[import-not-found]

HEAD = """\
# Given names, a colon, and the short forms that people of that name go by.
#
# Derived from nicknames 1.0.1 by Carlton Northern and Nick Crews,
# https://github.com/carltonnorthern/nicknames, licensed Apache-2.0. Changed: one line a name,
# names and nicknames of a single letter left out. Written by scripts/build_nicknames.py.
"""


def main() -> None:
    """Write the table."""
    rows: defaultdict[str, set[str]] = defaultdict(set)
    for name, _, short in name_triplets():
        if name.isalpha() and short.isalpha() and len(short) > 1 and len(name) > 1:
            rows[name].add(short)
    lines = (f"{name}: {' '.join(sorted(rows[name]))}\n" for name in sorted(rows))
    sys.stdout.write(HEAD + "".join(lines))


if __name__ == "__main__":
    main()
