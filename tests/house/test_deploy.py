"""The files of `deploy/` fit each other and the product: ports, addresses, keys, settings, commands."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from starlette.routing import Route

from caaisy_app.core.settings import Settings
from caaisy_app.launcher import phone_server
from caaisy_app.web.routes import routes
from tests.support import parts
from tests.support.repository import ROOT

DEPLOY = ROOT / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
LIVEKIT: dict[str, Any] = yaml.safe_load((DEPLOY / "livekit.yaml").read_text())
SIP: dict[str, Any] = yaml.safe_load((DEPLOY / "sip.yaml").read_text())
APP: dict[str, str] = COMPOSE["x-app"]["environment"]
FIXED = re.compile(r"[\w./-]+:v?\d+\.\d+(\.\d+)?[\w.-]*")
# Every name in the configuration of livekit/sip 1.11 (its pkg/config/config.go) that ours may use.
SIP_NAMES = {
    "ws_url", "redis", "sip_port", "rtp_port", "nat_1_to_1_ip", "use_external_ip", "hide_inbound_port",
    "media_timeout", "media_timeout_initial", "logging",
}  # fmt: skip


@pytest.mark.parametrize("name", SERVICES)
def test_every_image_is_of_one_version(name: str) -> None:
    assert FIXED.fullmatch(SERVICES[name]["image"])


def test_the_image_of_the_app_begins_with_one_version_and_ends_without_rights() -> None:
    lines = (DEPLOY / "Containerfile").read_text().splitlines()
    [base] = [line.removeprefix("FROM ") for line in lines if line.startswith("FROM ")]
    assert FIXED.fullmatch(base)
    assert [line for line in lines if line.startswith("USER ")][-1] != "USER root"


def test_every_setting_exists_and_every_value_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {f"CAAISY_{name}".upper() for name in Settings.model_fields}
    assert set(APP) <= known
    for name, value in APP.items():
        monkeypatch.setenv(name, _filled_in(value))
    settings = Settings()
    assert settings.on_loopback
    assert settings.has_phone


def test_what_is_filled_in_is_named_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    named = re.findall(r"^(\w+)=(.*)$", (DEPLOY / "environment.example").read_text(), re.MULTILINE)
    assert {name for name, _ in named} == asked
    assert not any(value for _, value in named), "an example holds no secret"


def test_app_server_and_sip_service_meet_at_the_same_addresses() -> None:
    assert urlsplit(APP["CAAISY_LIVEKIT_URL"]).port == LIVEKIT["port"]
    assert urlsplit(SIP["ws_url"]).port == LIVEKIT["port"]
    assert SIP["redis"] == LIVEKIT["redis"]
    redis = SERVICES["redis"]["command"]
    listens = f"{redis[redis.index('--bind') + 1]}:{redis[redis.index('--port') + 1]}"
    assert LIVEKIT["redis"]["address"] == listens
    assert SIP["nat_1_to_1_ip"] == LIVEKIT["rtc"]["node_ip"]


def test_all_sign_with_the_same_key() -> None:
    key = APP["CAAISY_LIVEKIT_API_KEY"]
    secret = APP["CAAISY_LIVEKIT_API_SECRET"]
    assert SERVICES["livekit"]["environment"]["LIVEKIT_KEYS"] == f"{key}: {secret}"
    assert SERVICES["sip"]["environment"] == {"LIVEKIT_API_KEY": key, "LIVEKIT_API_SECRET": secret}
    assert LIVEKIT["webhook"]["api_key"] == key
    assert "keys" not in LIVEKIT


def test_webhooks_go_to_the_route_that_takes_them() -> None:
    [url] = LIVEKIT["webhook"]["urls"]
    assert url.startswith(f"http://{APP['CAAISY_HOST']}:{APP['CAAISY_PORT']}/")
    taking = {
        route.path
        for route in routes().routes
        if isinstance(route, Route) and route.methods and "POST" in route.methods
    }
    assert urlsplit(url).path in taking


def test_nobody_but_telephony_listens_outside_this_machine() -> None:
    assert LIVEKIT["bind_addresses"] == ["127.0.0.1"]
    assert "listen_addresses=127.0.0.1" in SERVICES["postgres"]["command"]
    assert urlsplit(APP["CAAISY_TEXT_HOST_URL"]).hostname == "127.0.0.1"


def test_no_third_party_is_asked_for_addresses() -> None:
    assert LIVEKIT["rtc"]["use_external_ip"] is False
    assert SIP["use_external_ip"] is False
    assert LIVEKIT["turn"]["enabled"]
    assert LIVEKIT["turn"]["udp_port"]


def test_the_sip_service_is_given_names_it_knows() -> None:
    assert set(SIP) <= SIP_NAMES


def test_the_commands_exist() -> None:
    from agents.__main__ import COMMANDS

    for name in ("calls", "worker"):
        command = SERVICES[name]["command"]
        assert command[:3] == ["python", "-m", "agents"]
        assert command[3] in COMMANDS


def test_the_server_reads_its_configuration(tmp_path: Path) -> None:
    server = phone_server.find_server()
    if server is None:
        parts.missing("phone", "no LiveKit server has been built (`make phone` does it)")
        raise AssertionError("unreachable")
    read = subprocess.run(
        [server, "ports", "--config", DEPLOY / "livekit.yaml"],
        env={**os.environ, "LIVEKIT_KEYS": "caaisy: " + "x" * 40},
        capture_output=True,
        text=True,
        check=True,
    )
    for port in ("7880 - HTTP", "7881 - ICE/TCP", "3478 - TURN/UDP"):
        assert port in read.stdout, read.stdout + read.stderr


def _filled_in(value: str) -> str:
    """The value with a long word where the operator writes one, and nothing where that is allowed."""
    return re.sub(r"\$\{\w+:-\}", "", re.sub(r"\$\{\w+:\?\}", "x" * 40, value))
