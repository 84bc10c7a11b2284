"""Which figures and dates of several articles agree, and which do not."""

__version__ = "0.1.0"
