"""Caaisy: the phone receptionist for small businesses."""
