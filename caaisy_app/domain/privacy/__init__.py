"""Slice `privacy`: what people ask about their data. First cut: a request is opened and shown."""
