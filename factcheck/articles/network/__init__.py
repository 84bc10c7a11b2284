"""Pages behind addresses, where it is asked for: within limits, and kept on request."""
