"""Figures of web pages: what a browser shows is what is read."""

import pytest

from factcheck.articles.html import composed_of

SHOWN = {
    # marks of footnotes
    "In all <b>1,234</b><sup>2</sup> votes": "In all 1,234 votes",
    'It rose 5%<sup><a href="#fn1">1</a></sup> in May': "It rose 5% in May",
    'It rose 5%<sup class="reference"><a href="#cite-1">[1]</a></sup>.': "It rose 5%.",
    'It rose 5%<a href="#note3">[3]</a>.': "It rose 5%.",
    'Of 80 km<sup><a href="#fn2">2</a></sup> of pipe': "Of 80 km of pipe",
    "34 dead<sup>*</sup>, 12<sup>a</sup> hurt": "34 dead, 12 hurt",
    '34<span class="superscript">1</span> dead': "34 dead",
    '34<span style="vertical-align: super">1</span> dead': "34 dead",
    "34<sup>1,2</sup> dead": "34 dead",
    # powers, signs, ordinals, fractions
    "80 km<sup>2</sup> burnt": "80 km² burnt",
    "30 m<sup>3</sup>/s": "30 m³/s",
    "9.8 m/s<sup>2</sup>": "9.8 m/s²",
    "5 \u00d7 10<sup>6</sup> cells": "5 \u00d7 10⁶ cells",
    "10<sup>-9</sup> m": "10⁻⁹ m",
    "10<sup>n</sup> cells": "10ⁿ cells",
    "40 tonnes of CO<sub>2</sub>": "40 tonnes of CO₂",
    "the 5<sup>th</sup> of May": "the 5th of May",
    "1<sup>1</sup>/<sub>2</sub> miles": "1½ miles",
    "1<sup>3</sup>&frasl;<sub>16</sub> miles": "1 3/16 miles",
    "<sup>2</sup>/<sub>3</sub> of them": "⅔ of them",
    "20<sup>o</sup>C, 68<sup>0</sup>F": "20°C, 68°F",
    "$4<sup>99</sup> a pound": "$4.99 a pound",
    "at 9<sup>30</sup> a.m.": "at 9:30 a.m.",
    "<sup>14</sup>C dating": "¹⁴C dating",
    "Ca<sup>2+</sup> ions": "Ca²⁺ ions",
    "<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> of them": "3/4 of them",
    # struck out, put in
    "<del>980</del> <ins>1,234</ins> dead": "1,234 dead",
    "<s>980</s> <strike>990</strike> 1,234 dead": "1,234 dead",
    '<span style="text-decoration: line-through">980</span> 1,234 dead': "1,234 dead",
    # one figure in several pieces
    "1&shy;234 dead": "1234 dead",
    "1<wbr>234 dead": "1234 dead",
    "1&#8203;234 dead": "1234 dead",
    "<nobr>1 234</nobr> dead": "1 234 dead",
    "<span>1</span><span>,234</span> dead": "1,234 dead",
    "<b>1</b>,<i>234</i> dead": "1,234 dead",
    "1,<!-- break -->234 dead": "1,234 dead",
    "1&nbsp;234 and 1&thinsp;234 and 1&#8239;234": "1\u00a0234 and 1\u2009234 and 1\u202f234",
    "3 &amp;nbsp;dead, &amp;pound;5m": "3 \u00a0dead, £5m",
    "10&#150;12 and 10&ndash;12": "10\u201312 and 10\u201312",
    # neighbours that only a style sheet sets apart
    "<span>34</span><span>dead</span>": "34 dead",
    "<span>March 4, 2026</span><span>2:10 AM GMT</span><span>Updated</span>": (
        "March 4, 2026 2:10 AM GMT Updated"
    ),
    "<p><a>Al Wick</a><time><span>March 4</span></time></p>": "Al Wick March 4",
    "<div><span>Jan 3</span><span>890</span></div>": "Jan 3 890",
    "<p><span>killed 1</span><span>234</span></p>": "killed 1234",
    "<span>1</span><a>In Var</a>": "1 In Var",
    # counted up by a script
    '<span data-target="4816">0</span> cases': "4816 cases",
    '<span data-target="#menu">0</span> cases': "0 cases",
    '<span data-count="5">7</span> cases': "7 cases",
    # figures that are none
    "<p>5</p><p>000</p>": "5\n000",
    "<ul><li>12<li>34</ul>": "12\n34",
    "<div>12</div>34": "12\n34",
    "<table><tr><td>12</td><td>34</td></tr></table>": "12\n34",
    "12<br>34": "12\n34",
    '<span style="display:block">12</span>34': "12\n34",
    # what nobody sees
    '34<span hidden>5</span> dead<span style="display: none">12</span>': "34 dead",
    '<span aria-hidden="true">34</span><span class="visually-hidden">thirty-four</span> dead': (
        "34 dead"
    ),
    "34 dead<script>var a = 12;</script><template>13</template><style>a{top:5px}</style>": (
        "34 dead"
    ),
    "34 dead<noscript><img alt='12'></noscript><!-- 13 -->": "34 dead",
    '<b onclick="count(5)" title="12" data-tooltip="13">34</b> dead': "34 dead",
    # lists and quotations
    "<dl><dt>Dead</dt><dd>34</dd><dt>Hurt:</dt><dd>1,250</dd></dl>": "Dead: 34\nHurt: 1,250",
    "<q>34 dead</q>, he said": "\u201c34 dead\u201d, he said",
    "Dead:\n      34": "Dead: 34",
    "<pre>Dead   34\nHurt   12</pre>": "Dead   34\nHurt   12",
}


@pytest.mark.parametrize("markup", SHOWN)
def test_what_is_shown_is_read(markup: str) -> None:
    """No figure is glued to another, cut in two, or taken from what is not shown."""
    assert composed_of(markup).text == SHOWN[markup]


TABLES = {
    "headers": (
        "<table><tr><th>Ward<th>Dead<th>Hurt<tr><td>Birk<td>34<td>1&nbsp;250</table>",
        ["Birk: Dead: 34; Hurt: 1\u00a0250."],
    ),
    "a head of two rows": (
        (
            "<table><thead><tr><th rowspan=2>Ward<th colspan=2>2024<tr><th>Dead<th>Hurt</thead>"
            "<tbody><tr><td>Birk<td>34<td>50</table>"
        ),
        ["Birk: 2024 Dead: 34; 2024 Hurt: 50."],
    ),
    "cells over two rows": (
        (
            "<table><tr><th>Province<th>Ward<th>Dead<tr><td rowspan=2>North<td>Birk<td>34"
            "<tr><td>Gorse<td>5</table>"
        ),
        ["North: Ward: Birk; Dead: 34.", "North: Ward: Gorse; Dead: 5."],
    ),
    "a figure over two columns stands once": (
        "<table><tr><th>Ward<th>Dead<th>Hurt<tr><td>Birk<td colspan=2>34</table>",
        ["Birk: Dead: 34."],
    ),
    "words over figures are headers": (
        "<table><tr><td>Ward<td>Dead<tr><td>Birk<td>34</table>",
        ["Birk: Dead: 34."],
    ),
    "names in front": (
        "<table><tr><th>Dead<td>34<tr><th>Hurt<td>1,250</table>",
        ["Dead: 34.", "Hurt: 1,250."],
    ),
    "a caption": (
        "<table><caption>Toll by 5 May</caption><tr><th>Ward<th>Dead<tr><td>Birk<td>34</table>",
        ["Toll by 5 May", "Birk: Dead: 34."],
    ),
    "a year above the names": (
        "<table><tr><th>Fiscal 2024<th>$ m<tr><td>Birk<td>34<tr><td>Gorse<td>5</table>",
        ["Fiscal 2024", "Birk: $ m: 34.", "Gorse: $ m: 5."],
    ),
    "a foot": (
        "<table><thead><tr><th>Ward<th>Dead<tbody><tr><td>Birk<td>34<tfoot><tr><td>All<td>39</table>",
        ["Birk: Dead: 34.", "All: Dead: 39."],
    ),
    "notes and lines in cells": (
        "<table><tr><th>Ward<th>Dead<tr><td>Birk<td>34<sup>1</sup><tr><td>Gorse<td>5<br>6</table>",
        ["Birk: Dead: 34.", "Gorse: Dead: 5 / 6."],
    ),
    "a page arranged by a table": (
        "<table><tr><td><p>34 dead</p><td><table><tr><td>5 hurt</table></table>",
        ["34 dead", "5 hurt"],
    ),
}


@pytest.mark.parametrize(("markup", "lines"), TABLES.values(), ids=TABLES)
def test_tables(markup: str, lines: list[str]) -> None:
    """Each cell keeps its header, and no two cells are one."""
    assert composed_of(markup).text.split("\n") == lines


def test_zones() -> None:
    """Headlines, captions, rows and notes are known by their elements."""
    page = composed_of(
        '<h1>34 dead</h1><p>It rose<sup><a href="#n1">1</a></sup> to 34.</p>'
        "<figure><img src=a.jpg><figcaption>The pier, 2 May</figcaption></figure>"
        '<p id="n1"><sup>1</sup> Counted by hand in 12 wards</p>'
    )
    shown = {page.text[one.span.slice]: one.zone.value for one in page.stretches}

    assert shown == {
        "34 dead": "headline",
        "The pier, 2 May": "caption",
        "Counted by hand in 12 wards": "footnote",
    }
