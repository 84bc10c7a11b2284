"""Say what each rung of the ladders of evidence is worth, by pairs that people judged.

    pip install -e ".[calibration]"
    python scripts/calibrate.py fixtures STORIES PAIRS --write FIGURES.md

A folder given holds stories (or is one): `gold.json` and `articles.jsonl`, `pairs.jsonl` and
`docs.jsonl`, or articles and `pairs.toml`; docs/explanation/calibration.md describes the three.
"""

import argparse
import sys
from pathlib import Path

from calibration.models import NEEDS, available
from calibration.observations import observe
from calibration.pairs import desks_of
from calibration.report import examples, render

PRECISION = 0.97  # of what meets, by story: above what the findings must reach


def main() -> int:
    """Write the report, or print it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path, help="folders with judged pairs")
    parser.add_argument("--precision", type=float, default=PRECISION, help="that thresholds keep")
    parser.add_argument("--write", type=Path, help="the file for the report")
    parser.add_argument("--examples", type=Path, help="a file for the pairs that are judged wrong")
    options = parser.parse_args()
    if not available():
        print(NEEDS, file=sys.stderr)
    judged, background = observe(desks_of(options.folders))
    if options.examples:
        options.examples.write_text(examples(judged), "utf-8")
    report = render(judged, background, options.precision)
    if options.write:
        options.write.write_text(report, "utf-8")
    else:
        print(report, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
