"""Phone lines: which number belongs to which business, and whether calls really arrive."""
