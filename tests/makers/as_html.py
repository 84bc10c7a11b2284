"""A story as a page of a news site: with its data, its navigation, and what else it offers."""

from html import escape
from json import dumps
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story

# Around the story, a page tells others: none of their figures is the story's.
_PAGE = """\
<!DOCTYPE html>
<html lang="{language}" class="no-js">
<head>
<meta charset="utf-8">
<title>{title} | {source}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="{source}">
<meta property="og:url" content="{url}">
<meta property="article:published_time" content="{published}">
<link rel="canonical" href="{url}">
<link rel="stylesheet" href="/assets/site.8812.css">
<script type="application/ld+json">{data}</script>
<script>window.dataLayer = window.dataLayer || [];
dataLayer.push({{"articleId": 90417, "ads": 3}});</script>
<style>.visually-hidden {{ position: absolute; width: 1px }}</style>
</head>
<body class="article-page has-sidebar">
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><div class="logo"><a href="/">{source}</a></div>
<nav class="main-nav"><ul><li><a href="/world">World</a></li><li><a href="/money">Money</a></li>
<li><a href="/election">Election 2026: 650 seats</a></li></ul></nav></header>
<div class="ticker">FT-AX 7,702.15 +0.45%</div>
<main id="main">
<article class="story" itemscope itemtype="https://schema.org/NewsArticle">
<header>
<h1 itemprop="headline">{title}</h1>
<div class="byline">{byline}</div>
<time datetime="{published}">{shown}</time>
<div class="share-bar"><button>Share</button> <span>1.2K shares</span>
<a href="#comments">87 comments</a></div>
</header>
<div class="article-body" itemprop="articleBody">
{parts}
</div>
</article>
<aside class="related"><h2>Read more</h2><ul>
<li><a href="/2025/flood">Flood leaves 9,214 homeless in Ostermark</a></li>
<li><a href="/2025/budget">Budget gap widens to $77.7 billion</a></li></ul></aside>
<div class="newsletter-signup"><form><label>Join 250,331 readers of our newsletter</label>
<input type="email" value="5"><button>Sign up</button></form></div>
<section class="most-read"><h2>Most read</h2><ol>
<li><a href="/a">Eleven ways to save 31% on heating</a></li>
<li><a href="/b">Mayor resigns after 17 years</a></li></ol>
</section>
<section id="comments" class="comments"><h2>87 comments</h2>
<div class="comment"><p>I heard that 6,500 people were on it,
and nobody says so in this paper.</p></div></section>
</main>
<footer class="site-footer"><p>&copy; 2026 {source}. All rights reserved.</p>
<p>Call 0800 555 0199.</p></footer>
<script async src="https://stats.example/count.js"></script>
</body>
</html>
"""


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    published = story.published.isoformat()
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": published,
        "inLanguage": story.language,
        "author": [{"@type": "Person", "name": story.byline.removeprefix("By ")}],
        "publisher": {"@type": "Organization", "name": story.source},
        "mainEntityOfPage": story.url,
    }
    page = _PAGE.format(
        language=story.language,
        title=escape(story.title),
        source=escape(story.source),
        url=escape(story.url),
        published=published,
        shown=f"{story.published:%d %B %Y %H:%M} GMT",
        byline=escape(story.byline),
        data=dumps(data),
        parts="\n".join(_blocks(story.parts)),
    )
    return page.encode()


def _blocks(parts: tuple["Part", ...]) -> list[str]:
    """Return the parts as elements; items that follow each other are one list."""
    blocks: list[str] = []
    for place, part in enumerate(parts):
        written = _WRITERS[part.kind](part)
        if part.kind == "item":
            first = place == 0 or parts[place - 1].kind != "item"
            last = place == len(parts) - 1 or parts[place + 1].kind != "item"
            written = ("<ul>" if first else "") + written + ("</ul>" if last else "")
        blocks.append(written)
    return blocks


def _table(part: "Part") -> str:
    headers, *rows = part.rows
    head = "".join(f"<th>{escape(cell)}</th>" for cell in headers)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


_WRITERS = {
    "paragraph": lambda part: f"<p>{escape(part.text)}</p>",
    "subheading": lambda part: f"<h2>{escape(part.text)}</h2>",
    "item": lambda part: f"<li>{escape(part.text)}</li>",
    "caption": lambda part: (
        '<figure><picture><img src="/i/1024.jpg" alt="" width="1024" height="683"></picture>'
        f"<figcaption>{escape(part.text)}</figcaption></figure>"
    ),
    "table": _table,
}
