"""Threads that give way: what computes for a tenth of a second in one go lets sound pass, which cannot wait.

The model that hears the end of a turn and Whisper compute in threads; with many calls on few cores they would
hold up the packets and the event loops of the other calls. A lower priority of these threads alone costs an
answer little and the sound nothing. Used by `agents.telephony.job`, `agents.providers.whisper` and
`agents.warming`.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

_NICENESS = 5  # a third of the processor where somebody else of usual priority wants it


def yielding_threads(workers: int, name: str) -> ThreadPoolExecutor:
    """Up to so many threads of lower priority; of the usual one where the system knows none for threads."""
    return ThreadPoolExecutor(max_workers=workers, thread_name_prefix=name, initializer=_give_way)


def _give_way() -> None:
    if sys.platform == "linux":  # elsewhere it would be the whole process
        with contextlib.suppress(OSError):
            me = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, me, os.getpriority(os.PRIO_PROCESS, me) + _NICENESS)
