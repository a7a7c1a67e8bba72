"""Imported once, in the process from which all job processes are forked: they share what is loaded here.

Without it each process would import everything and build the language tables by itself: seconds of a
processor, while a caller waits. Starts no thread and opens nothing.
"""

from __future__ import annotations

import importlib

from agents.warming import warm_language

importlib.import_module("agents.worker")
warm_language()
