"""Room for a test in real time: while one is alone, the other processes begin no test. Called by conftest.

Sound that comes in real time breaks where two other processes compute on two cores. A test of spoken calls
that failed beside others therefore runs once more, alone, and that run counts; the closing line says how
many did.
What listens with a small model (`@pytest.mark.alone`) is alone from the beginning.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path


class Room:
    """Shared by the tests of a run that compute, or held by the one test that is alone.

    Whoever comes in passes the gate; one who wants to be alone keeps it shut until those inside are done,
    and so is not kept waiting for ever by two others that take turns.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._gate, self._inside = _opened(folder / "gate"), _opened(folder / "inside")

    def enter(self, *, alone: bool) -> None:
        """Come in; waits while somebody is alone, and to be alone until all others have left."""
        fcntl.flock(self._gate, fcntl.LOCK_EX)
        try:
            fcntl.flock(self._inside, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        finally:
            fcntl.flock(self._gate, fcntl.LOCK_UN)

    def leave(self) -> None:
        """Go out; harmless for who is not inside."""
        fcntl.flock(self._inside, fcntl.LOCK_UN)


def _opened(file: Path) -> int:
    return os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
