"""The commands of `python -m agents`; each module is loaded only when its command runs."""
