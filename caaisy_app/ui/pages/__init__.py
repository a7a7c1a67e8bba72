"""The pages, each laid out from components; no logic."""
