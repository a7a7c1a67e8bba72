"""Imported once, in the process from which all job processes are forked: they share what is loaded here.

Without it each process would import everything and build the language tables, the schemas of the tools and
the trusted certificates by itself: seconds of a processor, and a tenth of a second in one go while a caller
listens. Starts no thread and leaves nothing open.
"""

from __future__ import annotations

import importlib

from agents.warming import warm_connections, warm_language, warm_tools

importlib.import_module("agents.worker")
warm_language()
warm_tools()
warm_connections()
