"""The receptionist: what runs in the agents process. May import domain, core and bootstrap.

Never the web pages.
"""
