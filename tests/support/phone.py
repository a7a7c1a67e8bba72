"""A business on a line of the real server, a worker that answers, callers: for the tests of the phone."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
from livekit import api
from livekit.protocol.sip import ListSIPDispatchRuleRequest, SIPDispatchRuleInfo

from agents.simulation.voice_caller import Dialled, VoiceCaller
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import SystemClock
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.views import CallView, TurnView
from caaisy_app.domain.lines import provisioning, service
from caaisy_app.launcher.children import end_with_parent
from caaisy_app.launcher.refusal import free_port
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business
from tests.phone.scripted_worker import said_to, script_of
from tests.support.livekit import Rig
from tests.support.repository import ROOT
from tests.support.waiting import eventually

BUSINESS = "friseur-berlin"
LINE = "+493023125000"  # of the numbers that are kept free for stories
#: Another business, which asks its callers whether it may record.
RECORDING_LINE = "+493023125001"
RECORDING_BUSINESS = "friseur-aufnahme"
BERLIN = ZoneInfo("Europe/Berlin")
_OPERATOR = SystemActor(None, "tests")
_READY_SECONDS = 150
_numbers = count(1)
_slots = count()


@dataclass
class Worker:
    """A running worker process."""

    process: subprocess.Popen[bytes]
    log: Path
    metrics_url: str

    def log_text(self) -> str:
        return self.log.read_text(errors="replace")


@contextmanager
def running_worker(
    settings: Settings, folder: Path, module: str, environment: Mapping[str, str] | None = None
) -> Iterator[Worker]:
    """Start `python -m module` for an installation, wait until the phone server knows it, end it."""
    port, metrics_port = free_port(), free_port()
    log = folder / f"worker-{port}.log"
    secret = settings.livekit_api_secret
    assert secret is not None
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", module],
            cwd=ROOT,
            env={
                **os.environ,
                "CAAISY_DATA_DIR": str(settings.data_dir),
                "CAAISY_DATABASE_URL": settings.database,
                "CAAISY_LIVEKIT_URL": settings.livekit_url or "",
                "CAAISY_LIVEKIT_API_KEY": settings.livekit_api_key or "",
                "CAAISY_LIVEKIT_API_SECRET": secret.get_secret_value(),
                "CAAISY_AGENT_PORT": str(port),
                "CAAISY_AGENT_METRICS_PORT": str(metrics_port),
                "CAAISY_MAX_CALLS": "20",
                **(environment or {}),
            },
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=end_with_parent(),
        )
    worker = Worker(process, log, f"http://127.0.0.1:{metrics_port}/metrics")

    async def registered() -> bool:
        assert process.poll() is None, worker.log_text()
        return "worker.registered" in worker.log_text()

    try:
        asyncio.run(eventually(registered, "the worker is known to the server", seconds=_READY_SECONDS))
        yield worker
    finally:
        with contextlib.suppress(ProcessLookupError):  # it may have ended by itself
            os.killpg(process.pid, signal.SIGKILL)  # with the processes of its calls, which would outlive it
        process.wait()


@dataclass(frozen=True)
class Installation:
    """Two hairdressers with a line each, by number; the rules are what provisioning made on the server."""

    rig: Rig
    settings: Settings
    businesses: Mapping[str, str]
    rules: Mapping[str, SIPDispatchRuleInfo]
    scripts: Path

    @property
    def business_id(self) -> str:
        """The hairdresser who records nothing."""
        return self.businesses[LINE]

    @property
    def rule(self) -> SIPDispatchRuleInfo:
        """The rule of their line."""
        return self.rules[LINE]


def install(rig: Rig, settings: Settings, scripts: Path) -> Installation:
    """Import the businesses, enter the lines, bring the server to where it should be."""
    server = rig.server
    connected = Settings(
        **{
            **settings.model_dump(),
            "livekit_url": server.url,
            "livekit_api_key": server.api_key,
            "livekit_api_secret": server.api_secret,
        }
    )

    async def prepare() -> tuple[dict[str, str], dict[str, SIPDispatchRuleInfo]]:
        container = build_container(connected)
        try:
            businesses: dict[str, str] = {}
            tokens: dict[str, str] = {}
            for line, slug in ((LINE, BUSINESS), (RECORDING_LINE, RECORDING_BUSINESS)):
                mapping = fixture(BUSINESS)
                mapping.pop("slug")
                mapping["settings"] = {**mapping["settings"], "recording": line == RECORDING_LINE}
                async with container.write() as uow:
                    business = await import_business(uow, _OPERATOR, mapping, slug=slug, demo=True)
                async with container.write() as uow:
                    added = await service.add_line(uow, _OPERATOR, line, "tests", business.id)
                businesses[line], tokens[line] = business.id, added.token
            async with container.read() as uow:
                wanted = await provisioning.wishes(uow, _OPERATOR)
            assert container.telephony is not None
            await provisioning.apply(container.telephony, wanted, connected.provider_addresses)
            return businesses, {line: await rule_of(rig, token) for line, token in tokens.items()}
        finally:
            await container.aclose()

    businesses, rules = asyncio.run(prepare())
    scripts.mkdir(exist_ok=True)
    return Installation(rig, connected, businesses, rules, scripts)


async def rule_of(rig: Rig, token: str) -> SIPDispatchRuleInfo:
    """The rule that the server has for the line with this token."""
    async with api.LiveKitAPI(rig.http_url, rig.server.api_key, rig.server.api_secret) as server:
        rules = (await server.sip.list_dispatch_rule(ListSIPDispatchRuleRequest())).items
    [found] = [rule for rule in rules if rule.attributes.get("caaisy.line") == token]
    return found


@dataclass
class Phone:
    """The installation as one test sees it: with a container in the test's own event loop."""

    installation: Installation
    container: Container
    made: list[VoiceCaller] = field(default_factory=list)

    @property
    def rig(self) -> Rig:
        return self.installation.rig

    def new_number(self) -> str:
        """A mobile number that no other test calls from."""
        return f"+49171{next(_numbers):08d}"

    def script(self, number: str | None, *words: str) -> None:
        """What the caller will be understood to say, in this order."""
        script_of(self.installation.scripts, number).add(*words)

    async def converse(self, caller: VoiceCaller, turns: int) -> None:
        """Let the agent finish, say something, and so on; the last answer is waited for, too."""
        for _ in range(turns):
            await caller.agent_finishes(quiet=0.7)
            await caller.say("Guten Tag")
            await caller.agent_speaks()
        await caller.agent_finishes(quiet=0.7)

    def said(self, number: str | None) -> list[str]:
        """What the worker said to this caller, sentence by sentence."""
        return said_to(self.installation.scripts, number)

    async def dial(
        self, number: str | None, *, line: str = LINE, g711: bool = True, dtx: bool = False
    ) -> VoiceCaller:
        """Call the line."""
        rule = self.installation.rules[line]
        dialled = Dialled.by_rule(rule, line_number=line, caller_number=number)
        caller = await VoiceCaller.dial(self.rig.door, dialled, g711=g711, dtx=dtx)
        self.made.append(caller)
        return caller

    async def call_from(self, number: str | None) -> CallView | None:
        """The newest call of this number, with its turns."""
        async with self.container.read() as uow:
            for business_id in self.installation.businesses.values():
                running = await calls.live_calls(uow, business_id)
                for item in (*running, *await calls.recent_calls(uow, business_id, limit=200)):
                    if item.caller_number == number:
                        return await calls.call(uow, item.business_id, item.id)
        return None

    async def ended(self, number: str | None, seconds: float = 20) -> CallView:
        """That call once it is over."""

        async def look() -> CallView | None:
            found = await self.call_from(number)
            return found if found is not None and found.ended_at is not None else None

        found = await eventually(look, "the call is over", seconds=seconds)
        assert found is not None
        return found

    async def turn(self, number: str | None, who: str, after: int = 0, seconds: float = 60) -> TurnView:
        """The first turn of this side beyond the first `after` turns of the call."""

        async def look() -> TurnView | None:
            found = await self.call_from(number)
            turns = found.turns[after:] if found is not None else ()
            return next((turn for turn in turns if turn.who == who), None)

        found = await eventually(look, f"another turn of {who}", seconds=seconds)
        assert found is not None
        return found

    async def bookings(self, phone: str, line: str = LINE) -> list[BookingView]:
        """All bookings under a telephone number, whatever became of them."""
        async with self.container.read() as uow:
            found = await booking.bookings_between(
                uow,
                OwnerActor(self.installation.businesses[line]),
                booking.BookingsBetween(
                    business_id=self.installation.businesses[line],
                    from_=datetime(2020, 1, 1, tzinfo=UTC),
                    to=datetime(2100, 1, 1, tzinfo=UTC),
                    statuses=("held", "confirmed", "cancelled"),
                ),
            )
        return [item for item in found if item.phone == phone]


def next_slot() -> datetime:
    """A time at which the hairdresser is open and that no other test uses: Tuesday to Friday, 10 to 15."""
    number = next(_slots)
    closed = holidays.country_holidays("DE", subdiv="BE")
    day = SystemClock().now().astimezone(BERLIN).replace(minute=0, second=0, microsecond=0)
    day += timedelta(days=3)
    days: list[datetime] = []
    while len(days) <= number // 6:
        day += timedelta(days=1)
        of_the_feasts = (day.month, day.day) >= (12, 23) or (day.month, day.day) == (1, 1)
        if day.weekday() in (1, 2, 3, 4) and day.date() not in closed and not of_the_feasts:
            days.append(day)
    return days[-1].replace(hour=10 + number % 6)


def wish_for(start: datetime) -> str:
    """How somebody asks for this time."""
    return f"Ich hätte gern am {start.day}.{start.month}. um {start.hour} Uhr einen Haarschnitt."
