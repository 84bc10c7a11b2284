"""Mails: what is said in them, by whom, and what hangs on them."""
