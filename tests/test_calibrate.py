"""The calibration reads judged pairs and says what the ladders make of them."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest
from calibrate import main
from calibration.figures import Hits, shares, veto_figures
from calibration.line import Channel, ladders
from calibration.models import IN_USE, WAYS, Way, fit, left_out, measured, weights_of
from calibration.observations import Fate, Judged, Observation, observe
from calibration.pairs import desks_of, folds_joined
from calibration.report import render

needs_sklearn = pytest.mark.skipif(
    importlib.util.find_spec("sklearn") is None,
    reason='scikit-learn is not installed: pip install -e ".[calibration]"',
)

FERRY = {
    "a": "Ferry sinks off Torrin\n\nThe ferry Maren sank off Torrin on 4 March 2024. "
    "Police said 34 people were killed in the sinking off Torrin.",
    "b": "Torrin ferry sinks\n\nThe sinking of the ferry Maren off Torrin killed 34 people. "
    "Rescuers pulled 120 passengers from the water near Torrin.",
    "c": "Ferry disaster at Torrin\n\nAt least 30 people were killed when the ferry Maren sank "
    "off Torrin. In Wexholm, 34 people were arrested at a protest.",
}
MEET = [("a", "34 people", "b", "34 people"), ("b", "34 people", "c", "At least 30 people")]
APART = [("a", "34 people", "c", "34 people"), ("a", "34 people", "b", "120 passengers")]


@pytest.fixture
def own_story(tmp_path: Path) -> Path:
    """Return a folder with a story that has pairs.toml."""
    folder = tmp_path / "own" / "ferry"
    folder.mkdir(parents=True)
    for name, text in FERRY.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    lines = [
        f'[[{kind}]]\nleft = ["{a}", "{one}"]\nright = ["{b}", "{other}"]\n'
        for kind, pairs in (("meet", MEET), ("apart", APART))
        for a, one, b, other in pairs
    ]
    (folder / "pairs.toml").write_text("\n".join(lines), "utf-8")
    return folder.parent


@pytest.fixture
def sorted_story(tmp_path: Path) -> Path:
    """Return the same story, its claims sorted into facts."""
    folder = tmp_path / "sorted"
    folder.mkdir()
    _write_lines(folder / "articles.jsonl", [{"id": i, "text": FERRY[i]} for i in FERRY])
    claims = [
        _claim("a", "34 people", 34, 34),
        _claim("b", "34 people", 34, 34),
        _claim("c", "At least 30 people", 30, None),
        _claim("c", "34 people", 34, 34),
    ]
    groups = [{"id": "dead", "claims": ["a34", "b34", "c30"]}, {"id": "held", "claims": ["c34"]}]
    gold = {"claims": claims, "groups": groups, "apart": [{"claims": ["c34", "a34"]}]}
    (folder / "gold.json").write_text(json.dumps(gold), "utf-8")
    return folder


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two stories of one topic, with pairs of mentions."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    other = "Ferry sinks off Orrel\n\nThe sinking of a ferry off Orrel killed 34 people."
    texts = {"a": FERRY["a"], "b": FERRY["b"], "d": other, "e": f"{other} It was new."}
    story = {"a": "1first", "b": "1first", "d": "1second", "e": "1second"}
    _write_lines(
        folder / "docs.jsonl",
        [{"id": i, "text": text, "topic": 1, "subtopic": story[i]} for i, text in texts.items()],
    )
    _write_lines(
        folder / "pairs.jsonl",
        [
            _mentions(texts, story, ("a", "34 people"), ("b", "34 people"), aligned=True),
            _mentions(texts, story, ("a", "34 people"), ("b", "120 passengers"), aligned=False),
            _mentions(texts, story, ("d", "34 people"), ("e", "34 people"), aligned=True),
        ],
    )
    return folder


def _write_lines(path: Path, lines: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def _claim(article: str, words: str, low: int, high: int | None) -> dict[str, object]:
    start = FERRY[article].index(words)
    quote = {"exact": words, "start": start, "end": start + len(words)}
    ends = {"low": low, "high": high}
    return {"id": f"{article}{low}", "article": article, "quote": quote, "kind": "people", **ends}


def _mentions(
    texts: dict[str, str],
    story: dict[str, str],
    left: tuple[str, str],
    right: tuple[str, str],
    *,
    aligned: bool,
) -> dict[str, object]:
    pair: dict[str, object] = {"subtopic": story[left[0]], "aligned": aligned}
    for side, (article, words) in (("a", left), ("b", right)):
        start = texts[article].index(words)
        pair |= {
            f"doc_{side}": article,
            f"start_{side}": start,
            f"end_{side}": start + len(words),
            f"cluster_{side}": f"{words} {aligned}",
        }
    return pair


def _seen(judged: list[Judged]) -> list[Observation]:
    return [one.observation for one in judged if one.observation]


def test_the_pairs_of_a_story_of_our_own_are_found_and_judged(own_story: Path) -> None:
    judged, _ = observe(desks_of([own_story]))

    assert [(one.same, one.fate) for one in judged] == [
        (True, Fate.ENOUGH),
        (True, Fate.ENOUGH),
        (False, Fate.VETOED),
        (False, Fate.VETOED),
    ]
    assert [one.joined for one in _seen(judged)] == [True, True, False, False]


def test_claims_of_one_fact_meet_and_those_of_two_facts_and_apart_do_not(
    sorted_story: Path,
) -> None:
    (desk,) = desks_of([sorted_story])

    assert sorted((pair.left.article, pair.right.article, pair.same) for pair in desk.pairs) == [
        ("a", "b", True),
        ("a", "c", False),
        ("a", "c", True),
        ("b", "c", False),
        ("b", "c", True),
    ]
    assert all(seen.fact for seen in _seen(observe([desk])[0]))


def test_two_stories_of_one_topic_share_no_fact(corpus: Path) -> None:
    *stories, both = desks_of([corpus])
    judged, _ = observe([both])

    assert [desk.name for desk in stories] == ["1first", "1second"]
    assert both.source == "neighbours"
    assert judged
    assert not any(one.same for one in judged)


def test_desks_that_share_an_article_are_one_fold(own_story: Path, sorted_story: Path) -> None:
    """No story is in the training of its own examination, under whatever name it comes."""
    texts = [*desks_of([sorted_story]), *desks_of([own_story])]

    assert len({desk.fold for desk in texts}) == 2
    assert len({desk.fold for desk in folds_joined(texts)}) == 1


def test_every_ladder_is_climbed_behind_a_veto(own_story: Path) -> None:
    for one in _seen(observe(desks_of([own_story]))[0]):
        assert [name for name, _ in one.rungs] == [ladder.name for ladder in ladders(dated=False)]


def test_a_veto_is_charged_with_what_it_alone_keeps_apart(own_story: Path) -> None:
    seen = _seen(observe(desks_of([own_story]))[0])
    figures = {one.rung: one for one in veto_figures(seen, [], dated=False)}

    assert figures["measure", "two measures"].other[0] == 2
    assert figures["measure", "two measures"].same == (0, 0, 0)


def test_the_pairs_of_a_fact_count_together_as_the_root_of_their_number() -> None:
    seen = [_invented(fold="x", same=True, rung="a place")] * 4

    assert shares(seen) == [0.5] * 4


def _invented(*, fold: str, same: bool, rung: str) -> Observation:
    """Return a pair of figures that holds a rung of the first ladder, and no veto."""
    first, *others = ladders(dated=False)
    rungs = [(first.name, rung), *((ladder.name, ladder.rungs[-1].name) for ladder in others)]
    return Observation(
        fold=fold,
        source="story",
        fact=f"{fold} {same}",
        same=same,
        dated=False,
        channel=Channel.COMPATIBLE,
        rungs=tuple(rungs),
        vetoes=(),
        identified=True,
        joined=same,
    )


def _three_folds() -> list[Observation]:
    """Return pairs of three stories in which the first rung of the first ladder tells all."""
    rungs = ladders(dated=False)[0].rungs
    return [
        _invented(fold=fold, same=same, rung=rungs[0 if same else -1].name)
        for fold in "xyz"
        for same in (True, False) * 10
    ]


def test_what_is_in_use_needs_no_fit() -> None:
    found = measured(left_out(IN_USE, _three_folds(), 0.95), _three_folds())

    assert sum(found.values(), Hits()).same == 30


@needs_sklearn
def test_a_rung_that_tells_gets_bits_and_the_last_of_a_ladder_none() -> None:
    first = ladders(dated=False)[0]
    weights = weights_of(_three_folds(), dated=False)

    assert weights is not None
    assert weights[first.name, first.rungs[0].name] > 1
    assert (first.name, first.rungs[-1].name) not in weights
    assert all((weight * 2).is_integer() for weight in weights.values())


@needs_sklearn
@pytest.mark.parametrize("way", [way for way in WAYS if way.fits_thresholds])
def test_a_way_that_learns_from_two_stories_judges_the_third(way: Way) -> None:
    found = measured(left_out(way, _three_folds(), 0.95), _three_folds())

    assert sum(found.values(), Hits()) == Hits(right=30, wrong=0, same=30, other=30)


@needs_sklearn
def test_too_few_pairs_leave_the_weights_in_use() -> None:
    few = _three_folds()[:6]

    assert weights_of(few, dated=False) is None
    assert fit(WAYS[2], few, 0.95).weights == fit(IN_USE, few, 0.95).weights


def test_the_report_is_the_same_in_every_run(own_story: Path, corpus: Path) -> None:
    first, second = (
        render(*observe(desks_of(folders)), 0.95)
        for folders in ([own_story, corpus], [corpus, own_story])
    )

    assert first == second
    assert "## Vetoes: figures" in first


def test_without_scikit_learn_the_report_says_what_to_install(
    own_story: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setattr(
        "sys.argv", ["calibrate.py", str(own_story), "--write", str(tmp_path / "r")]
    )

    assert main() == 0
    assert "factcheck-desk[calibration]" in capsys.readouterr().err
    assert "factcheck-desk[calibration]" in (tmp_path / "r").read_text("utf-8")


def test_a_folder_without_judged_pairs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no gold\.json"):
        desks_of([tmp_path])


def test_words_that_an_article_does_not_have_are_refused(own_story: Path) -> None:
    (own_story / "ferry" / "a.txt").write_text("Nothing of it.", "utf-8")

    with pytest.raises(ValueError, match="no words '34 people'"):
        desks_of([own_story])
