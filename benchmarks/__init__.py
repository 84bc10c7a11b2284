"""Benchmarks: how quickly claims are found and compared, always as ratios of two runs."""
