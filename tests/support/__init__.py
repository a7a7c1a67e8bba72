"""Helpers that tests of several folders share. Only tests import this."""
