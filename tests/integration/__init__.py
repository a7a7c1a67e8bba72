"""Tests against real databases: SQLite and PostgreSQL, one after the other."""
