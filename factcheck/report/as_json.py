"""JSON: the output contract. Its schema is ``report.schema.json``, beside this file."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from factcheck import __version__
from factcheck.model import (
    Accepted,
    Article,
    Claim,
    Dated,
    Decision,
    Finding,
    Match,
    Milestone,
    Moment,
    Notice,
    Position,
    Quantity,
    Reason,
    Report,
    Span,
    Subject,
    Value,
    Voice,
)
from factcheck.model.pairs import PairExplanation
from factcheck.report.links import link_to
from factcheck.report.presentation import DEFAULT, Presentation

REPORT_SCHEMA = "factcheck-report/1"
CLAIMS_SCHEMA = "factcheck-claims/1"
PAIR_SCHEMA = "factcheck-pair/1"
TOOL = {"name": "factcheck", "version": __version__}

Json = dict[str, Any]


def render(report: Report, _: Presentation = DEFAULT) -> str:
    """Return the report as a JSON document."""
    return document({"schema": REPORT_SCHEMA, "tool": TOOL, **records_of(report)})


def records_of(report: Report) -> Json:
    """Return the report as records, by their names."""
    voices = {voice.article.id: voice for voice in report.voices}
    return {
        "articles": [_article(article, voices[article.id]) for article in report.articles],
        "claims": [_claim(claim) for claim in report.claims],
        "findings": [_finding(finding) for finding in report.findings],
        "accepted": [_accepted(one) for one in report.accepted],
        "left_out": [_finding(finding) for finding in report.left_out],
        "unmatched": _ids(report.unmatched),
        "min_independent": report.min_independent,
        "uncorroborated": [finding.id for finding in report.uncorroborated],
        "notices": [_notice(notice) for notice in report.notices],
    }


def render_claims(
    claims: Sequence[Claim], notices: Iterable[Notice] = (), articles: Iterable[Article] = ()
) -> str:
    """Return claims as a JSON document, with the texts that they stand in."""
    read = {one.id: one for one in (*articles, *(claim.quote.article for claim in claims))}
    return document(
        {
            "schema": CLAIMS_SCHEMA,
            "tool": TOOL,
            "articles": [{"id": name, **_text(read[name])} for name in sorted(read)],
            "claims": [_claim(claim) for claim in claims],
            "notices": [_notice(notice) for notice in notices],
        }
    )


def render_lines(claims: Iterable[Claim], _: Iterable[Notice] = ()) -> str:
    """Return claims as JSON lines, one a line."""
    return "".join(_line(_claim(claim)) + "\n" for claim in claims)


def render_pair(pair: PairExplanation, finding: Finding | None = None) -> str:
    """Return why two claims met, or did not, as a JSON document."""
    return document(
        {
            "schema": PAIR_SCHEMA,
            "tool": TOOL,
            "met": pair.met,
            "outcome": {"rung": pair.outcome.rung, "detail": pair.detail},
            "left": pair.left.id,
            "right": pair.right.id,
            "evidence": [_reason(reason) for reason in pair.evidence],
            "weight": pair.weight,
            "needed": None if pair.needed is None else _reason(pair.needed),
            "missing": pair.missing,
            "vetoes": [_reason(reason) for reason in pair.vetoes],
            "matches": [_match(match) for match in pair.matches],
            "others": _ids(pair.others),
            "finding": None if finding is None else _named(finding),
            "claims": [_claim(claim) for claim in _concerned(pair)],
        }
    )


def _concerned(pair: PairExplanation) -> list[Claim]:
    """Return all claims that an explanation names, in order."""
    named = {claim.id: claim for claim in (pair.left, pair.right, *pair.others)}
    return sorted(named.values(), key=lambda claim: claim.order)


def document(content: Json) -> str:
    """Return an object with one record a line: quick to write, and two reports can be compared."""
    entries = ",\n".join(f"{_line(key)}: {_records(value)}" for key, value in content.items())
    return f"{{\n{entries}\n}}\n"


def _records(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _line(value)
    return "[\n" + ",\n".join(map(_line, value)) + "\n]"


def _line(value: object) -> str:
    return _safe(json.dumps(value, ensure_ascii=False))


# Half a surrogate pair cannot be written as UTF-8; and some readers take these for line ends.
_UNSAFE = re.compile("[\ud800-\udfff\u0085\u2028\u2029]")


def _safe(document: str) -> str:
    """Escape the characters that do not survive a file or a pipe as they are."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", document)


def _article(article: Article, voice: Voice) -> Json:
    published = article.published
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "url": article.url,
        "language": article.language,
        "desk": article.desk,
        "published": None if published is None else _published(published),
        "published_by": None if published is None else published.signal,
        **_counted_from(article),
        "also_dated": [{"date": _published(one), "by": one.signal} for one in article.also_dated],
        "modified": None if article.modified is None else _published(article.modified),
        "modified_by": None if article.modified is None else article.modified.signal,
        "origin": voice.origin,
        "origin_sign": voice.sign,
        "copy_of": voice.copy_of,
        "credits": list(voice.credits),
        "based_on": list(article.based_on),
        **_text(article),
    }


def _text(article: Article) -> Json:
    """Return the text that all offsets count in: a file has it in some encoding, or packed."""
    return {"format": article.format, "sha256": article.sha256, "text": article.text}


def _counted_from(article: Article) -> Json:
    """Return the day that relative dates count from, where it is not that of publication."""
    own = article.counts_from
    if own is None:
        return {}
    return {"counts_from": own.when.isoformat(), "counts_from_by": own.signal}


def _published(published: Dated) -> str:
    return published.when.isoformat() if published.is_day else published.written


def _claim(claim: Claim) -> Json:
    quote = claim.quote
    return {
        "id": claim.id,
        "fingerprint": claim.fingerprint,
        "article": quote.article.id,
        "quote": {
            "exact": quote.exact,
            **_span(quote.span),
            "prefix": quote.prefix(),
            "suffix": quote.suffix(),
            **({} if (link := link_to(quote, claim.zone)) is None else {"link": link}),
        },
        "sentence": _span(claim.sentence),
        "zone": claim.zone.value,
        "value": _value(claim.value),
        "stated": _value(claim.stated),
        "subject": _subject(claim.subject),
        "scope": {
            "as_of": _optional(claim.scope.as_of),
            "period": _optional(claim.scope.period),
            "place": [place.name for place in claim.scope.place],
        },
        "attribution": {
            "speaker": claim.attribution.speaker,
            "via": list(claim.attribution.via),
            "stance": claim.attribution.stance.value,
        },
        "found_by": claim.found_by,
        **({} if claim.excluded is None else {"excluded": claim.excluded}),
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _subject(subject: Subject) -> Json:
    return {
        "measure": subject.measure,
        "counted": subject.counted,
        "aspect": subject.aspect.value,
        "direction": None if subject.direction is None else subject.direction.value,
        "base": subject.base,
        "base_period": _optional(subject.base_period),
        "participants": [name.full for name in subject.participants],
        "ordinal": _optional(subject.ordinal),
        "words": list(subject.words),
    }


def _optional(value: Value | None) -> Json | None:
    return None if value is None else _value(value)


def _value(value: Value) -> Json:
    return _quantity(value) if isinstance(value, Quantity) else _moment(value)


def _quantity(quantity: Quantity) -> Json:
    return {
        "type": "quantity",
        "low": _number(quantity.amount.low),
        "high": _number(quantity.amount.high),
        "unit": quantity.unit,
        "grain": _number(quantity.grain),
        "hedge": quantity.hedge.value,
        **({} if quantity.timex is None else {"timex": quantity.timex}),
        **({"recurring": True} if quantity.recurring else {}),
    }


def _moment(moment: Moment) -> Json:
    doubt = {
        "resolved": False,
        "unresolved": moment.unresolved,
        "alternatives": [_moment(reading) for reading in moment.alternatives],
    }
    return {
        "type": "moment",
        "start": _instant(moment.start),
        "end": _instant(moment.end),
        **({} if moment.resolved else doubt),
        "grain": moment.grain.value,
        "hedge": moment.hedge.value,
        "timex": moment.timex,
        **({} if moment.mod is None else {"mod": moment.mod}),
    }


def _instant(when: date | None) -> str | None:
    return None if when is None else when.isoformat()


def _number(number: Decimal | None) -> str | None:
    """Return a plain decimal: no exponent, no zeros behind the last figure that counts."""
    if number is None:
        return None
    plain = f"{number:f}"
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain) if number else "0"


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "fingerprint": finding.fingerprint,
        "verdict": finding.verdict.value,
        "code": finding.code,
        "rung": finding.rung,
        "scope": finding.scope.value,
        "summary": finding.summary,
        "check": finding.check,
        **({"working": finding.working} if finding.working else {}),
        "claims": _ids(finding.claims),
        **({"related": _ids(finding.related)} if finding.related else {}),
        "positions": [_position(position) for position in finding.positions],
        **({"timeline": [_milestone(one) for one in finding.timeline]} if finding.timeline else {}),
        "matches": [_match(match) for match in finding.matches],
        "reasons": [_reason(reason) for reason in finding.reasons],
        "remarks": [{"code": one.code, "text": one.text} for one in finding.remarks],
        "priority": {
            "points": finding.priority.points,
            "parts": [attrs.asdict(part) for part in finding.priority.parts],
        },
    }


def _accepted(accepted: Accepted) -> Json:
    return {
        "finding": _finding(accepted.finding),
        "decision": decision_of(accepted.decision),
    }


def decision_of(decision: Decision) -> Json:
    """Return why something is accepted, by whom, and where that stands."""
    return {
        "reason": decision.reason,
        "author": decision.author,
        "made": _instant(decision.made),
        "expires": _instant(decision.expires),
        "place": decision.place,
    }


def _named(finding: Finding) -> Json:
    """Return a finding without what it is made of."""
    whole = _finding(finding)
    return {key: whole[key] for key in ("id", "verdict", "code", "rung", "scope", "summary")}


def _position(position: Position) -> Json:
    return {
        "value": _value(position.value),
        "claims": _ids(position.claims),
        "origins": list(position.origins),
    }


def _milestone(milestone: Milestone) -> Json:
    return {
        "when": milestone.when,
        "tells": milestone.tells,
        "value": _value(milestone.value),
        "claims": _ids(milestone.claims),
        "jump": _number(milestone.jump),
    }


def _match(match: Match) -> Json:
    return {
        "left": match.left.id,
        "right": match.right.id,
        "weight": match.weight,
        "reasons": [_reason(reason) for reason in match.reasons],
    }


def _reason(reason: Reason) -> Json:
    weight = {} if reason.weight is None else {"weight": reason.weight}
    return {"ladder": reason.ladder, "rung": reason.rung, **weight}


def _notice(notice: Notice) -> Json:
    return {"article": notice.article, "lost": notice.lost, "text": notice.text}


def _ids(claims: Iterable[Claim]) -> list[str]:
    return [claim.id for claim in claims]
