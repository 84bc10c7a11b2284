"""``factcheck schema``: the JSON Schema of what goes out."""

import sys
from argparse import Namespace

from factcheck.commands import CLEAN
from factcheck.report.schema import render_schema


def run(options: Namespace) -> int:
    """Show a JSON Schema."""
    sys.stdout.write(render_schema(options.name))
    return CLEAN
