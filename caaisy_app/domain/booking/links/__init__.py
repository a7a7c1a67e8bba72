"""Manage links of bookings: whoever has the link may move, cancel or save that one appointment."""
