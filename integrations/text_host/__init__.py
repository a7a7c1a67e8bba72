"""The process that holds text calls, reached over authenticated loopback HTTP."""
