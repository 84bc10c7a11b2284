"""Check that a wheel holds what its users need, and nothing that they do not.

Run as ``python scripts/check_wheel.py some.whl`` in the checkout that the wheel was built from.
"""

import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

# Folders of the checkout, and where the wheel keeps them.
SHIPPED = {"factcheck": "factcheck", "fixtures": "factcheck/fixtures"}
LEFT_OUT = ("__pycache__", ".pyc")
REQUIRED = ("factcheck/py.typed",)
FOREIGN = ("tests/", "benchmarks/", "scripts/", "docs/", "seeds/")


def problems(names: Iterable[str], checkout: Path) -> Iterator[str]:
    """Yield what is wrong with a wheel that holds the files of these names."""
    held = set(names)
    wanted = {*REQUIRED, *_shipped(checkout)}
    yield from (f"{name} is missing" for name in sorted(wanted - held))
    yield from (f"{name} does not belong here" for name in sorted(held) if name.startswith(FOREIGN))


def _shipped(checkout: Path) -> Iterator[str]:
    for folder, inside in SHIPPED.items():
        for path in (checkout / folder).rglob("*"):
            if path.is_file() and not any(mark in path.as_posix() for mark in LEFT_OUT):
                yield f"{inside}/{path.relative_to(checkout / folder).as_posix()}"


def main(wheel: str) -> int:
    """Print what is wrong with the wheel; return 1 if anything is."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    wrong = list(problems(names, Path.cwd()))
    for problem in wrong:
        print(f"{wheel}: {problem}", file=sys.stderr)
    print(f"{Path(wheel).name}: {len(names)} files, {len(wrong)} problems")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
