"""Slice `notifications`: mail that leaves the house, kept in an outbox until it has gone."""
