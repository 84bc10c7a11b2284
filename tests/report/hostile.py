"""A report by the real pipeline on articles that mean harm to whoever shows them.

Titles, sources, addresses, file names, speakers, sentences and even quotes hold what a browser, a
sheet, a terminal, a build server or a reader of XML may take for more than words.
"""

from datetime import date
from functools import cache

import attrs

from factcheck.model import (
    Accepted,
    Article,
    Attribution,
    Bearing,
    Claim,
    Dated,
    Decision,
    DraftFigure,
    DraftReport,
    Finding,
    Milestone,
    Notice,
    Position,
    Quote,
    Reason,
    Remark,
    Report,
    Ruling,
    Scope,
    Span,
    Standing,
    Verdict,
    Witness,
)
from factcheck.pipeline import check
from factcheck.reference.kinds import load_kinds

# By whom each is taken for more than words.
PAYLOADS = {
    "a page": "<script>alert('owned')</script>",
    "an attribute": '"onload="alert(1)" x=\'',
    "an image": "<img src=x onerror=alert(2)>",
    "an end of a script": "</script><script>alert(3)</script>",
    "an end of CDATA": "]]><owned/>",
    "an entity": "&lt;b&gt;&#x41;&nbsp;",
    "a sheet": '=HYPERLINK("http://evil.example","34")',
    "a sheet, elsewhere": "@SUM(1+1)*cmd|' /C calc'!A0",
    "a build server": "%0A::error file=owned.txt::owned",
    "a build server, in full": "\n::error file=owned.txt,line=1::owned\n",
    "a terminal": "\x1b[31mred\x1b]0;title\x07\x9b2J",
    "a direction": "\u202e43\u202c\u2066x\u2069",
    "no text": "\x00\x08\x7f\ufffe\uffff",
    "half a sign": "\ud83d",
    "a table": "| a | b |\n|---|---|\n",
    "a link": "[owned](javascript:alert(4)) ![x](http://evil.example/p.png)",
    "a heading": "\n# Owned\n> quoted\n```\n",
    "a mention": "@everyone #1 http://evil.example/auto www.evil.example",
    "code": "`` ` ``` <!-- --> <![CDATA[",
    "a template": "{{ 7*7 }} {% raw %} ${7*7} %s %(x)s {0}",
    "ends of lines": "a\r\nb\u2028c\u2029d\x85e\vf\fg",
    "a path": "../../etc/passwd\\..\\x:y?z#f",
}
EVERYTHING = " ".join(PAYLOADS.values())
ENDLESS = "w" * 100_000

_MORE = EVERYTHING.replace("\n", " ").replace("\r", " ")


def _article(name: str, text: str, day: int = 5) -> Article:
    return Article(
        id=f"{name}\"'><&]]>|`[x](y)",
        text=text,
        source=f"{name} <b>{EVERYTHING}",
        title=f"{EVERYTHING} {name}",
        path=f"story {name}/{EVERYTHING}.txt",
        url=f"https://{name}.example/a b?x='\"><script>#[1](2)",
        published=Dated(date(2024, 7, day), f"front matter {EVERYTHING}"),
    )


_ALL = (
    _article(
        "herald",
        "Fire at the Holm mill\n\n"
        "The fire at the Holm mill on Monday killed 34 people, <script>alert('owned')</script> "
        "police said. Damage was put at $4.5 million. \x1b[31m\u202e\n"
        f"The mill had 120 workers. {_MORE}\n",
    ),
    _article(
        "tribune",
        "The fire at the Holm mill on Monday killed 43 people, police said.\n"
        "Damage was put at $4.5\u00a0million.\n"
        f"Some {PAYLOADS['a link']} said that the mill had 150 workers.\n",
    ),
    _article(
        "gazette",
        "=1+1\n@everyone\n"
        'The fire at the Holm mill on Monday killed 34 people, =HYPERLINK("http://evil.example") '
        "said. Damage was $4.5 million, ]]>&amp; <b>police</b> said.\r\n"
        f"The mill had | 150\u200b | `workers`. \ud83d\n{ENDLESS}\n",
        day=6,
    ),
    _article(
        "wire",
        "The fire at the Holm mill on Monday killed at least\x00 30 people, the mayor, "
        "Ann <i>Bell</i>, said.\n"
        "On Tuesday the toll rose to 36 dead. Sales fell 3.2% to $-7 million; temperatures of "
        "-3.2 degrees.\nThe pact was signed on 03/04/2024.\n",
        day=7,
    ),
)
ARTICLES = (
    *_ALL[:2],
    attrs.evolve(_ALL[2], path=None, url="javascript:alert(5)"),
    attrs.evolve(_ALL[3], source=None, title=None, url=None, path="pack.zip/a:b/\x1b[2Jwire,1.txt"),
)
NOTICES = (
    Notice(text=f"a file of {EVERYTHING}: cannot be read", lost=True),
    Notice(text=f"a doubt: {EVERYTHING}", article=ARTICLES[0].id),
)


@cache
def hostile_report() -> Report:
    """Return a report with findings of every verdict and scope, one of them settled by the desk."""
    found = check(ARTICLES, notices=NOTICES)
    worse = [_worse(found.findings[0], verdict, scope) for verdict in Verdict for scope in Scope]
    settled = worse.pop()
    decision = Decision(
        ruling=Ruling.ACCEPTED,
        claims=tuple(claim.fingerprint for claim in settled.claims),
        reason=f"known {EVERYTHING}",
        author=f"desk {EVERYTHING}",
        made=date(2024, 7, 8),
        place=f"decisions {EVERYTHING}.toml: accepted 1",
    )
    return attrs.evolve(
        found,
        findings=tuple(sorted((*found.findings, *worse), key=lambda finding: finding.order)),
        accepted=(Accepted(finding=settled, decision=decision),),
    )


def _worse(finding: Finding, verdict: Verdict, scope: Scope) -> Finding:
    """Return a finding whose every word is hostile, as if all stages had let everything pass."""
    code = next(code for code, kind in load_kinds().items() if kind.verdict is verdict)
    claims = tuple(_worse_claim(claim, code) for claim in finding.claims)
    return attrs.evolve(
        finding,
        verdict=verdict,
        scope=scope,
        code=code,
        rung=f"a rung {EVERYTHING}",
        check=f"Both. {EVERYTHING}",
        working=f"1 + 1 = 2 {EVERYTHING}",
        summary=f"34 people against 43 people {EVERYTHING}",
        claims=claims,
        positions=tuple(
            Position(value=claim.value, claims=(claim,), origins=(f"a voice {EVERYTHING}",))
            for claim in claims
        ),
        reasons=(Reason("verdict", f"a rung {EVERYTHING}"),),
        timeline=tuple(
            Milestone(when="2024-07-05", tells="as of", value=claim.value, claims=(claim,))
            for claim in claims[:2]
            if verdict is Verdict.SUPERSEDED
        ),
        remarks=(Remark("corrected", f"a remark {EVERYTHING}"),),
    )


def _worse_claim(claim: Claim, code: str) -> Claim:
    """Return a claim whose quote holds all of its sentence, and whose speaker is hostile."""
    article, sentence = claim.quote.article, claim.sentence
    end = min(sentence.end + len(code), len(article.text))
    return attrs.evolve(
        claim,
        quote=Quote(article, Span(sentence.start, end)),
        attribution=Attribution(speaker=f"a speaker {EVERYTHING}", via=(f"via {EVERYTHING}",)),
    )


@cache
def hostile_draft() -> DraftReport:
    """Return the first article as a draft whose figures stand in every possible way."""
    report = hostile_report()
    draft = ARTICLES[0]
    standings = list(Standing)
    figures = [
        DraftFigure(
            claim=claim,
            standing=standings[number % len(standings)],
            reason=f"so it is: {EVERYTHING}",
            witnesses=tuple(_witnesses(claim, report.findings)),
        )
        for number, claim in enumerate(report.claims)
        if claim.compared and claim.quote.article.id == draft.id
    ]
    return DraftReport(draft=draft, figures=tuple(figures), report=report)


_BEARINGS = {
    Verdict.AGREES: Bearing.SUPPORTS,
    Verdict.FITS: Bearing.ROUGHER,
    Verdict.UNCOMPARED: Bearing.UNCOMPARED,
    Verdict.SUPERSEDED: Bearing.NEWER,
    Verdict.DISPUTED: Bearing.DISPUTES,
    Verdict.CONFLICTS: Bearing.CONTRADICTS,
}


def _witnesses(claim: Claim, findings: tuple[Finding, ...]) -> list[Witness]:
    return [
        Witness(
            claim=other,
            bearing=_BEARINGS[finding.verdict],
            verdict=finding.verdict,
            code=finding.code,
            rung=finding.rung,
            origin=other.quote.article.name,
        )
        for finding in findings
        if claim in finding.claims
        for other in finding.claims
        if other.quote.article.id != claim.quote.article.id
    ]
