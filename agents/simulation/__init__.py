"""Scenarios.

Written calls, run through the real session on a database of their own and graded on its end state.
"""
