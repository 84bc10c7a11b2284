"""Calibration: what each rung of the ladders of evidence is worth, by pairs that people judged."""
