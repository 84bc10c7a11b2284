"""Pictures and tables of the page: each from a report, as coordinates that a template writes."""
