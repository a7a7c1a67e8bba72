"""Slice `calls`: the journal of every call, messages that callers left, and the consent ledger."""
