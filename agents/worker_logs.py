"""Logs of the phone worker without personal data: what libraries write is cut to what names nobody.

livekit marks values that callers said with `lk.pii.*`, but exceptions and some of its sentences quote them,
too (read in livekit-agents 1.8.9). Of a library's record only its level, its logger, the fixed beginning of
its sentence, numbers, and the class of an exception are kept. Our own events go
through `caaisy_app.core.logging`.
"""

from __future__ import annotations

import logging
import re

import structlog

_FIXED_BEGINNING = re.compile(r"^[A-Za-z_ ,.'-]*")
_OF_EVERY_RECORD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class WithoutPersonalData(logging.Filter):
    """Cuts records in place. On handlers, so that records of every logger come by."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: a record is cut, never dropped."""
        if getattr(record, "caaisy_cut", False):
            return True
        record.caaisy_cut = True
        error = record.exc_info[0] if isinstance(record.exc_info, tuple) else None
        record.caaisy_error = error.__name__ if error is not None else ""
        record.msg = fixed_beginning(str(record.msg))
        record.args = None
        record.exc_info = record.exc_text = record.stack_info = None
        for name in set(record.__dict__) - _OF_EVERY_RECORD:
            if not name.startswith("caaisy_") and not isinstance(record.__dict__[name], int | float):
                del record.__dict__[name]
        return True


def fixed_beginning(sentence: str) -> str:
    """The words before the first value: a sentence of a library up to a sign that values follow."""
    words = _FIXED_BEGINNING.match(sentence)
    return words.group().strip() if words else ""


class IntoOurLog(logging.Handler):
    """Writes what libraries report as events of our own log."""

    def emit(self, record: logging.LogRecord) -> None:
        """One line; numbers of the record come along."""
        numbers = {
            name: value
            for name, value in record.__dict__.items()
            if name not in _OF_EVERY_RECORD and not name.startswith("caaisy_")
        }
        structlog.get_logger("library").log(
            record.levelno if record.levelno in (10, 20, 30, 40, 50) else 20,
            "library.reported",
            library=record.name,
            text=record.getMessage(),
            numbers=numbers,
            **({"error": error} if (error := getattr(record, "caaisy_error", "")) else {}),
        )


def quiet_logs() -> None:
    """Cut the records of all libraries in this process, whatever handlers it has by now."""
    for handler in logging.getLogger().handlers:
        if not any(isinstance(item, WithoutPersonalData) for item in handler.filters):
            handler.addFilter(WithoutPersonalData())


def library_logs() -> None:
    """Send the records of all libraries into our log: for the process that gets those of all."""
    root = logging.getLogger()
    root.handlers[:] = [IntoOurLog()]
    root.setLevel(logging.INFO)
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)  # health checks every few seconds
    quiet_logs()
