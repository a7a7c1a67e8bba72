"""Adapters to the world outside, one folder per vendor or process; imported by bootstrap only."""
