"""Logs carry ids, never what a person said or is called."""

from __future__ import annotations

import io
import json
import sys

import pytest
import structlog

from caaisy_app.core.logging import configure_logging


def test_personal_keys_and_exception_texts_never_reach_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", json=True)
    log = structlog.get_logger()
    log.info("booking.created", booking="bkg_1", pii_name="Anna", nested={"caller.pii": "+49171", "kept": 1})
    try:
        raise ValueError("Anna Schmidt said something")
    except ValueError:
        log.exception("call.failed", call="cal_1")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert lines[0]["event"] == "booking.created"
    assert lines[0]["booking"] == "bkg_1"
    assert lines[0]["nested"] == {"kept": 1}
    assert lines[1]["error"] == "ValueError"
    assert "Anna" not in json.dumps(lines)
    assert "+49171" not in json.dumps(lines)


def test_a_line_break_in_a_value_cannot_forge_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", json=True)
    structlog.get_logger().info("call.started", line='x\n{"event": "booking.created"}')
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_replaced_and_closed_stderr_loses_no_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as earlier, io.StringIO() as closed_soon:
        earlier.setattr(sys, "stderr", closed_soon)
        configure_logging("info", json=True)
        structlog.get_logger().info("call.started")
    structlog.get_logger().info("call.ended")
    assert "call.ended" in capsys.readouterr().err
