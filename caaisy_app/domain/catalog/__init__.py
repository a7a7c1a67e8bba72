"""Slice `catalog`: what a business offers, who does it and with which rooms and devices."""
