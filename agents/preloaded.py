"""Imported once, in the process from which all job processes are forked: they share what is loaded here.

Without it each process would import everything and build the language tables, the schemas of the tools and
the trusted certificates by itself: seconds of a processor, and a tenth of a second in one go while a caller
listens. Starts no thread and leaves nothing open. What is loaded is then left alone by the garbage collector
of every process: looking at it would write into its pages and so make a copy of nearly all of them.
"""

from __future__ import annotations

import importlib

from agents.event_loop import use_uvloop
from agents.warming import settle, warm_connections, warm_language, warm_tools

for _needed in ("agents.worker", "agents.providers.speech"):
    importlib.import_module(_needed)
use_uvloop()
warm_language()
warm_tools()
warm_connections()
settle()
