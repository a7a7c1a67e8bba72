"""Structured logs without personal data.

Event names are static (`booking.created`), values are ids. A key with a `pii` segment
(`pii_phone`, `caller.pii`) never reaches the output: one processor drops it.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_SEGMENTS = re.compile(r"[._\-]")
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def drop_personal(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Remove every key with a `pii` segment, at any depth."""
    return _without_personal(event)


def name_exceptions(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace an exception by its class: its text may quote what a person said."""
    given: Any = event.pop("exc_info", None)
    error: object = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    if error is not None:
        event["error"] = type(error).__name__
    return event


def configure_logging(level: str = "info", *, json: bool | None = None) -> None:
    """Set up structlog for this process; lines go to stderr, as JSON unless that is a terminal."""
    as_json = json if json is not None else not sys.stderr.isatty()
    renderer: Any = (
        structlog.processors.JSONRenderer(sort_keys=True)
        if as_json
        else structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            drop_personal,
            name_exceptions,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=_on_stderr,
        cache_logger_on_first_use=False,
    )


def _on_stderr(*_: Any) -> structlog.PrintLogger:
    """A logger on what is stderr now: an earlier one may have been replaced and closed."""
    return structlog.PrintLogger(sys.stderr)


def _without_personal(value: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key in list(value):
        if "pii" in _SEGMENTS.split(str(key).lower()):
            del value[key]
        elif isinstance(value[key], dict):
            value[key] = _without_personal(dict(value[key]))
    return value
