"""Web pages: their elements, their article, and what they say of it."""
