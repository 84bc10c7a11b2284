"""Markup made safe to parse: what would cost a parser far more than its length is cut down."""

import re
from collections.abc import Iterator
from itertools import islice

# As browsers read tags: names of attributes may hold anything but blanks, "/", ">" and "=".
_ATTRIBUTE = (
    r"""[^\s/>][^\s/>=]*+ (?: \s*+ = \s*+ (?: "[^"]*+" | '[^']*+' | [^\s>"'][^\s>]*+ )? )?"""
)
_ATTRIBUTES = re.compile(_ATTRIBUTE, re.VERBOSE)
_TAG = re.compile(
    rf"< (?P<end>/?) (?P<name>[a-zA-Z][^\s/>]*+) (?P<rest>(?: [\s/]++ | {_ATTRIBUTE} )*+) >",
    re.VERBOSE,
)
# What is no markup inside, up to its end: it is passed over.
_RAW = ("script", "style", "textarea", "title", "xmp")
_LONG_TAG = 2048  # characters: a shorter one has no time to hold too many attributes
_MOST_ATTRIBUTES = 200
_DEEPEST = 200  # tags in each other, where the parser has given up

# These end their like before them, so that a row of them is no depth.
_ENDING_THEIR_LIKE = frozenset({"p", "li", "dt", "dd", "tr", "td", "th", "option"})
_EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "ins", "mark", "small", "span"}
    | {"strong", "sub", "sup", "tt", "u"}
)


def few_attributes(markup: str) -> str:
    """Return markup in which no tag has more attributes than a page ever needs.

    >>> few_attributes("<p " + " ".join(f"a{n}=1" for n in range(3000)) + ">5 votes").count("=")
    200
    """
    return "".join(_pieces(markup, shallow=False))


def flattened(markup: str) -> str:
    """Return markup without the tags that are nested too deep for a parser; words stay apart.

    >>> flattened("<div>" * 201 + "34" + "</div>" * 201).endswith("<div><p>34</p>" + "</div>" * 200)
    True
    """
    return "".join(_pieces(markup, shallow=True))


def _pieces(markup: str, *, shallow: bool) -> Iterator[str]:
    place, depth = 0, 0
    while (start := markup.find("<", place)) >= 0:
        yield markup[place:start]
        tag = _TAG.match(markup, start)
        if tag is None:
            place = _behind(markup, start)
            yield markup[start:place]
            continue
        name, place = tag["name"].lower(), tag.end()
        if not shallow:
            yield _short(tag)
        elif name in _EMPTY or name in _RAW:
            yield tag[0]
        elif name in _ENDING_THEIR_LIKE:
            yield tag[0] if depth <= _DEEPEST else f"<{tag['end']}p>"
        elif tag["end"]:
            depth -= 1
            yield tag[0] if depth < _DEEPEST else "" if name in _INLINE else "</p>"
        else:
            depth += 1
            yield tag[0] if depth <= _DEEPEST else "" if name in _INLINE else "<p>"
        if name in _RAW and not tag["end"]:
            stop = _end_of_raw(markup, name, place)
            yield markup[place:stop]
            place = stop
    yield markup[place:]


def _behind(markup: str, start: int) -> int:
    """Return where what is no tag ends: a comment, a sign, or a tag that nothing closes."""
    if markup.startswith("<!--", start):
        end = markup.find("-->", start + 4)
        return len(markup) if end < 0 else end + 3
    return len(markup) if _TAG_START.match(markup, start) else start + 1


_TAG_START = re.compile(r"</?[a-zA-Z]")


def _end_of_raw(markup: str, name: str, start: int) -> int:
    found = _RAW_ENDS[name].search(markup, start)
    return found.start() if found else len(markup)


_RAW_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _RAW}


def _short(tag: re.Match[str]) -> str:
    if len(tag[0]) < _LONG_TAG:
        return tag[0]
    kept = [one[0] for one in islice(_ATTRIBUTES.finditer(tag["rest"]), _MOST_ATTRIBUTES)]
    return f"<{tag['end']}{tag['name']} {' '.join(kept)}>"
