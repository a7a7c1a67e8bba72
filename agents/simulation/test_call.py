"""A spoken test call for the command line: dial a line, say some sentences, tell what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from livekit import api
from livekit.protocol.sip import ListSIPDispatchRuleRequest, SIPDispatchRuleInfo

from agents.simulation.line_audio import NoVoiceProgram, Span
from agents.simulation.voice_caller import CallFailed, Dialled, Server, VoiceCaller
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.views import CallView
from caaisy_app.domain.lines.rules import LINE_ATTRIBUTE
from caaisy_app.domain.lines.service import lines_of
from caaisy_app.domain.lines.views import LineView
from caaisy_app.domain.tenants.service import business_by_slug

_FIRST_SOUND_SECONDS = 15.0
_ANSWER_SECONDS = 20.0
_GOODBYE_SECONDS = 6.0
_CLOSED_SECONDS = 5.0
_WHO = {"agent": "Reception", "caller": "Caller"}


class CannotCall(Exception):
    """The call cannot be placed; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class TestCall:
    """Who calls whom and says what. `number` None = withheld; `keys` are pressed after the sentences."""

    business: str
    number: str | None
    language: str
    sentences: tuple[str, ...]
    keys: str = ""
    record: Path | None = None


async def place(settings: Settings, plan: TestCall, tell: Callable[[str], None]) -> None:
    """Place the call and tell, line by line, how it went. `CannotCall` where it cannot be placed."""
    if settings.livekit_url is None or settings.livekit_api_secret is None:
        raise CannotCall(
            "There is no phone server: start one with `make phone`, or set CAAISY_LIVEKIT_URL,"
            " CAAISY_LIVEKIT_API_KEY and CAAISY_LIVEKIT_API_SECRET."
        )
    server = Server(
        settings.livekit_url, settings.livekit_api_key or "", settings.livekit_api_secret.get_secret_value()
    )
    container = build_container(settings)
    try:
        business_id, line = await _line(container, plan)
        dialled = Dialled.by_rule(
            await _rule(server, line), line_number=line.number, caller_number=plan.number
        )
        tell(f"[calling {line.number}]")
        began = container.clock.now()
        caller = await VoiceCaller.dial(server, dialled)
        await _talk(caller, plan, tell)
        row = await _journal(container, business_id, plan.number, began)
        if row is not None:
            for text in _lines_of(row):
                tell(text)
    except (CallFailed, NoVoiceProgram) as failed:
        raise CannotCall(f"The call ended early: {failed}.") from None
    except CaaisyError as error:
        raise CannotCall(f"{plan.business}: {error.sentence('en')}") from None
    except DATABASE_ERRORS:
        raise CannotCall("The database cannot be read. Run `make run` or `caaisy seed demo` first.") from None
    finally:
        await container.aclose()


async def _line(container: Container, plan: TestCall) -> tuple[str, LineView]:
    async with container.read() as uow:
        business = await business_by_slug(uow, plan.business)
        lines = await lines_of(uow, business.id)
    if not lines:
        raise CannotCall(
            f"{plan.business} has no line: caaisy lines add NUMBER --provider NAME --business {plan.business}"
        )
    return business.id, lines[0]


async def _rule(server: Server, line: LineView) -> SIPDispatchRuleInfo:
    """The rule that a real call to this line would meet."""
    address = server.url.replace("ws://", "http://").replace("wss://", "https://")
    try:
        async with api.LiveKitAPI(address, server.api_key, server.api_secret) as client:
            rules = (await client.sip.list_dispatch_rule(ListSIPDispatchRuleRequest())).items
    except (api.ServerError, OSError) as error:
        raise CannotCall(f"The phone server does not answer ({type(error).__name__}).") from None
    for rule in rules:
        if rule.attributes.get(LINE_ATTRIBUTE) == line.token:
            return rule
    raise CannotCall(f"The phone server does not know {line.number} yet: run `caaisy lines apply`.")


async def _talk(caller: VoiceCaller, plan: TestCall, tell: Callable[[str], None]) -> None:
    """Let the reception finish before each sentence and key; hang up when it has answered the last one."""
    try:
        await caller.agent_speaks(within=_FIRST_SOUND_SECONDS)
        tell(f"[first sound after {caller.first_audio or 0:.2f} s]")
        await _listen(caller)
        for words in plan.sentences:
            tell(f"  > {words}")
            tell(_after(await caller.say(words, plan.language), await caller.agent_speaks(_ANSWER_SECONDS)))
            await _listen(caller)
        for key in plan.keys:
            tell(f"  > key {key}")
            await caller.press(key)
            await caller.agent_speaks(within=_ANSWER_SECONDS)
            await _listen(caller)
        tell("[the reception hung up]" if caller.ended.is_set() else "[hanging up]")
    finally:
        await caller.hang_up()
        if plan.record is not None:
            await asyncio.to_thread(caller.save, plan.record)
            tell(f"[recorded in {plan.record}]")


async def _listen(caller: VoiceCaller) -> None:
    await caller.agent_finishes(quiet=_GOODBYE_SECONDS / 5, within=60)


def _after(said: Span, answered: float) -> str:
    return f"[answer after {max(0.0, answered - said.end):.2f} s]"


async def _journal(
    container: Container, business_id: str, number: str | None, since: datetime
) -> CallView | None:
    """The call of this number since then, once it is closed (or as it is, if that takes too long)."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _CLOSED_SECONDS
    while True:
        async with container.read() as uow:
            running = await calls.live_calls(uow, business_id)
            for item in (*running, *await calls.recent_calls(uow, business_id)):
                if item.caller_number == number and item.started_at >= since:
                    if item.ended_at is not None or loop.time() > deadline:
                        return await calls.call(uow, business_id, item.id)
                    break
        if loop.time() > deadline:
            return None
        await asyncio.sleep(0.1)


def _lines_of(row: CallView) -> list[str]:
    """The conversation as the journal has it: words only where the business keeps transcripts."""
    told = [f"  {_WHO[turn.who]}: {turn.text}" for turn in row.turns if turn.who in _WHO and turn.text]
    if not told:
        told = ["[this business keeps no transcripts; what was understood:]"]
    facts = [f"  {name}: {value}" for name, value in row.facts.items() if value]
    return [*told, *facts, f"[{row.outcome or 'still open'}]"]
