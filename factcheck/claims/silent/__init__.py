"""Silent: the rules by which a number is no figure, and says so with a reason."""
