"""Changes between two runs, from their JSON reports alone: new, settled, changed, moved.

``documents.py`` reads a report back, ``comparing.py`` puts two side by side, and there is one
module a format: ``as_text.py``, ``as_md.py``, ``as_json.py``.
"""
