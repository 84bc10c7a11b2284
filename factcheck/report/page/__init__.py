"""The HTML report: what it shows, and the templates that show it."""
