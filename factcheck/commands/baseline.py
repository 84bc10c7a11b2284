"""``factcheck baseline``: what the desk accepts, confirms or rejects goes into its decisions."""

import os
import re
import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import attrs

from factcheck.commands import CLEAN
from factcheck.commands.inputs import checked, claim_known, finding_named, read_inputs, status_of
from factcheck.commands.moments import day_of_the_run
from factcheck.decisions import DEFAULT_NAME, idle_among, read_decisions
from factcheck.decisions.sheets import SHEETS
from factcheck.decisions.writing import about_claims, acceptance, with_added, without
from factcheck.errors import DecisionError, UsageError
from factcheck.model import Decision, Finding, Report, Ruling, Verdict
from factcheck.reference.codes import codes_named
from factcheck.report.lines import line
from factcheck.report.terminal import show
from factcheck.report.wording import number_of, place


def run(options: Namespace) -> int:
    """Write what was decided into the file, and say what was written."""
    path = Path(options.decisions[0] if options.decisions else DEFAULT_NAME)
    _refuse_what_makes_no_sense(options, path)
    if not path.exists():
        options.decisions = options.decisions[1:]
        options.no_decisions = not options.decisions
    options.outputs, options.files = [], [str(path)]  # what is written may be no input
    reading = read_inputs(options, options.inputs)
    found = checked(reading, options)
    text = before = _text(path)
    told = []
    if options.prune:
        kept = read_decisions(path) if text else ()
        dropped = idle_among(kept, found)
        text = without(text, dropped, str(path))
        told.append(f"{_decisions(len(dropped))} dropped, which nothing was left for")
    if options.reason is not None:
        new = _new(options, found)
        text = with_added(text, new, str(path))
        told.append(_added(new, found))
    if text != before:
        _write(path, text)
    show([line(f"{path}: {'; '.join(told)}")], sys.stdout)
    return status_of(reading, options, CLEAN)


def _refuse_what_makes_no_sense(options: Namespace, path: Path) -> None:
    decides = options.confirm or options.reject or options.only
    if options.no_decisions:
        raise UsageError("--no-decisions obeys no decisions, and baseline writes some: give one")
    if options.reason is None and (decides or not options.prune):
        raise UsageError('a decision needs its reason: --reason "told to the desk on 8 July"')
    if options.reason is not None and not options.reason.strip():
        raise UsageError("--reason says nothing: who comes later has to know why")
    if path.suffix.lower() in SHEETS:
        cure = f"name a file for them: --decisions {DEFAULT_NAME} --decisions {path}"
        raise UsageError(f"{path} is a sheet, and takes no decisions ({cure})")


def _text(path: Path) -> str:
    """Return what stands in the file so far; nothing if there is none."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(path, None, f"it cannot be added to: {error}") from error


def _new(options: Namespace, found: Report) -> list[Decision]:
    """Return the decisions that the options ask for, each once, and none that is there already."""
    settled = Decision(
        ruling=Ruling.ACCEPTED,
        reason=options.reason.strip(),
        author=options.author,
        made=day_of_the_run(os.environ),
        expires=_day(options.expires),
        place="",
    )
    if options.confirm or options.reject:
        return list(_ruled(options, found, settled))
    made = (acceptance(finding, settled) for finding in _wanted(options.only, found))
    return list({(one.claims, one.codes): one for one in made}.values())


def _ruled(options: Namespace, found: Report, settled: Decision) -> Iterator[Decision]:
    """Yield what is confirmed and what is rejected."""
    for ruling, pairs in (
        (Ruling.CONFIRMED, options.confirm),
        (Ruling.REJECTED, options.reject),
    ):
        for names in pairs:
            claims = [claim_known(name, found) for name in names]
            if len({claim.fingerprint for claim in claims}) < 2:
                told = " and ".join(names)
                raise UsageError(f"{told} name one figure: a match is of two")
            told = " · ".join(f"{place(one.quote)} «{one.quote.exact}»" for one in claims)
            decision = attrs.evolve(settled, ruling=ruling, about=told)
            yield about_claims(claims, decision)


def _wanted(only: Sequence[str] | None, found: Report) -> list[Finding]:
    """Return the findings that are named, else all that are no agreements."""
    if not only:
        return [one for one in found.findings if one.verdict not in (Verdict.AGREES, Verdict.FITS)]
    chosen: dict[str, Finding] = {}
    for name in only:
        if _ID.fullmatch(name):
            finding = finding_named(name, found)
            chosen[finding.id] = finding
            continue
        codes = codes_named(name)
        chosen.update({one.id: one for one in found.findings if one.code in codes})
    settled = {one.finding.id for one in found.accepted}
    return [one for one in found.findings if one.id in chosen and one.id not in settled]


_ID = re.compile(r"f[0-9a-f]{3,12}")


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        told = ascii(text)[:60]
        raise UsageError(f"--expires {told} is no day: write it as 2026-12-31") from error


def _added(new: Sequence[Decision], found: Report) -> str:
    """Return what was added, and what stood there already."""
    known = f" ({number_of(len(found.accepted), 'finding')} accepted before)"
    return f"{_decisions(len(new))} added{known if found.accepted else ''}"


def _decisions(number: int) -> str:
    return number_of(number, "decision")


def _write(path: Path, text: str) -> None:
    """Write the file as a whole or not at all."""
    target = path.resolve()
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=target.parent, delete=False
        ) as file:
            file.write(text)
        if target.exists():
            shutil.copymode(target, file.name)
        else:
            Path(file.name).chmod(0o644)
        Path(file.name).replace(target)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error
