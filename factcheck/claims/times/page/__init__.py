"""The page: what the text around a date says of it: tense, what was told before, whose words."""
