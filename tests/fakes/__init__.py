"""Stand-ins for what is outside the product: strict where a vendor is strict."""
