"""Slice `tenants`: the businesses and how each has set up its reception."""
