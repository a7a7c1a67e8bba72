"""Slice `calendars`: when a person is busy elsewhere. Intervals only, never a title."""
