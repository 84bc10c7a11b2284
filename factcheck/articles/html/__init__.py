"""Web pages: their elements, their article, and what they say of it."""

from factcheck.articles.html.composing import composed_of

__all__ = ["composed_of"]
