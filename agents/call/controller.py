"""Runs one call.

Feeds events into the reducer, carries its actions out, writes the journal as the call goes.

One lock per call, one short transaction per step: a process that dies leaves the journal at the last
word. Used by the livekit agent's tools, the text host and the scenario runner; nobody else changes a
call.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

import structlog

from agents.call.desk_builder import build_desk
from agents.call.doing import Doing
from agents.call.journal import Journal
from agents.dialogue.desk import Desk
from agents.dialogue.events import (
    Action,
    End,
    Event,
    Greeted,
    Heard,
    Meant,
    Say,
    Silence,
    Spoken,
    SwitchLanguage,
)
from agents.dialogue.meaning import Meaning
from agents.dialogue.outcome import outcome_of
from agents.dialogue.reducer import reduce
from agents.dialogue.speech import DISCLOSURE_VERSIONS, Speaker
from agents.dialogue.state import CallState, Stage
from agents.dialogue.turns import understand_turn
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, SystemActor
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_slug

log = structlog.get_logger(__name__)
Channel = Literal["phone", "test"]
MAX_ACTIONS = 40  # of one turn; a rule that feeds itself must not hold the line
FAILURES = (*DATABASE_ERRORS, TimeoutError)


@dataclass(frozen=True, slots=True)
class Budget:
    """What one call may use up; beyond it the call ends politely."""

    tool_calls: int = 120
    turns: int = 60


class CallController:
    """One running call. Made by `start_call`; every public coroutine takes the call's lock."""

    def __init__(
        self,
        container: Container,
        desk: Desk,
        state: CallState,
        journal: Journal,
        doing: Doing,
        budget: Budget,
    ) -> None:
        self.desk = desk
        self.state = state
        self.journal = journal
        self.issued: list[str] = []
        self.caller_words: list[str] = []
        self.last_meaning = Meaning()
        self.last_sentence = ""
        self.on_fail: Callable[[str], Awaitable[None]] | None = None
        self.tool_calls = 0
        self._container = container
        self._doing = doing
        self._budget = budget
        self._lock = asyncio.Lock()
        self._closed = False
        self._acted_this_turn = False

    # ---- beginning and end ----------------------------------------------------------------------
    @property
    def call_id(self) -> str:
        """The id of the call in the journal."""
        return self.journal.call_id

    @property
    def ended(self) -> bool:
        """Whether the receptionist has said goodbye or the line is gone."""
        return self.state.ended or self._closed

    def now(self) -> datetime:
        """The current instant by the injected clock."""
        return self._container.clock.now()

    def disclosure(self) -> str:
        """The sentence that must be spoken before anything else."""
        sentence = self._speaker().disclosure()
        self._issue(sentence)
        return sentence

    async def disclosed(self, text: str) -> str:
        """The disclosure has been played in full; returns the first question."""
        async with self._lock:
            await self._journal(
                lambda: self.journal.disclosed(text, DISCLOSURE_VERSIONS[self.state.language])
            )
            return await self._run(Greeted(self.now()))

    async def hang_up(self) -> str:
        """The line is gone: give a hold back, keep a begun message, close the journal; the outcome."""
        async with self._lock:
            if self._closed:
                return outcome_of(self.state)
            if self.state.facts.message and not self.state.outcomes & {"message", "callback"}:
                await self._keep_message()
            self._closed = True
            if self.state.hold_id:
                await self._doing.release()
            outcome = outcome_of(self.state)
            await self._journal(lambda: self.journal.end(outcome))
            return outcome

    async def _keep_message(self) -> None:
        from agents.dialogue.events import LeaveMessage

        facts = self.state.facts
        action = LeaveMessage(self.state.message_kind, facts.message or "", facts.name, self.state.phone)
        await self._doing.do(action, self.state)
        self.state = replace(self.state, outcomes=self.state.outcomes | {self.state.message_kind})

    # ---- what happens in a call -----------------------------------------------------------------
    async def heard(self, text: str) -> None:
        """A caller turn ended. Written down before anything is done with it."""
        async with self._lock:
            await self._take(Heard(self.now()))
            self._acted_this_turn = False
            meaning = understand_turn(text, self.state, self.desk)
            self.last_meaning = meaning
            self.caller_words.append(meaning.words)
            await self._journal(lambda: self.journal.caller(meaning))

    async def spoke(self, text: str, *, fully: bool = True) -> None:
        """The agent's words ended; cut-off words void a read-back."""
        async with self._lock:
            self.last_sentence = text
            await self._take(Spoken(fully, text))
            await self._journal(lambda: self.journal.agent(text, fully))

    async def interrupted(self) -> None:
        """The caller cut the last words off after they were taken as played (text calls learn it
        afterwards).
        """
        async with self._lock:
            await self._take(Spoken(fully=False))

    async def silence(self) -> str:
        """Nobody spoke for eight seconds; returns what to say."""
        async with self._lock:
            return await self._run(Silence())

    async def tool(self, name: str, meaning: Meaning) -> str:
        """A tool was called: the words in `meaning` are resolved. Returns the sentence to speak.

        Never raises.
        """
        async with self._lock:
            if self.ended:
                return ""
            self.tool_calls += 1
            if self.tool_calls > self._budget.tool_calls or (self._acted_this_turn and _writes(meaning)):
                return self.last_issued()
            self._acted_this_turn = True
            return await self._run(Meant(meaning), tool=name)

    async def guarded(self, text: str, reason: str) -> None:
        """The output guard replaced something a model wanted to say."""
        async with self._lock:
            await self._journal(lambda: self.journal.guard(text, reason))

    async def heartbeat(self) -> None:
        """Tell the journal that this process still holds the call."""
        async with self._lock:
            if not self._closed:
                await self._journal(self.journal.heartbeat)

    def last_issued(self) -> str:
        """The sentence code rendered last."""
        return self.issued[-1] if self.issued else ""

    # ---- running actions ------------------------------------------------------------------------
    async def _take(self, event: Event) -> None:
        self.state, _ = reduce(self.state, event, self.desk)

    async def _run(self, event: Event, tool: str | None = None) -> str:
        """Reduce, do, feed results back, until nothing is left to do. The sentences in order, as one text."""
        sentences: list[str] = []
        done: list[str] = []
        await self._follow(event, sentences, done)
        text = " ".join(sentences)
        self._issue(text)
        await self._journal(lambda: self.journal.state(self.state, self.desk, tool, done))
        return text

    async def _follow(self, event: Event, sentences: list[str], done: list[str]) -> None:
        """One event and all that comes of it, in the order in which it is to be said."""
        self.state, actions = reduce(self.state, event, self.desk)
        for action in actions:
            result = await self._act(action, sentences)
            done.append(type(action).__name__)
            if result is not None and len(done) < MAX_ACTIONS:
                await self._follow(result, sentences, done)

    async def _act(self, action: Action, sentences: list[str]) -> Event | None:
        if isinstance(action, Say):
            sentences.append(self._speaker().sentence(action))
            return None
        if isinstance(action, SwitchLanguage):
            version = DISCLOSURE_VERSIONS[action.language]
            await self._journal(lambda: self.journal.disclosed_again(version))
            return None
        if isinstance(action, End):
            return None
        return await self._doing.do(action, self.state)

    def _speaker(self) -> Speaker:
        return Speaker(self.desk, self.state.language, self.state.now)

    def _issue(self, text: str) -> None:
        if text:
            self.issued.append(text)

    async def _journal(self, write: Callable[[], Awaitable[None]]) -> None:
        """A journal that cannot be written does not stop the call; the failure is logged by class only."""
        try:
            await write()
        except FAILURES as error:
            log.warning("call.journal_failed", call_id=self.call_id, error=type(error).__name__)


def _writes(meaning: Meaning) -> bool:
    return meaning.detail.startswith("confirm:")


async def start_call(
    container: Container,
    slug: str,
    *,
    language: str | None = None,
    caller_number: str | None = None,
    channel: Channel = "test",
    budget: Budget = Budget(),
) -> CallController:
    """Open a call: the desk card, the journal row, the controller. `NotFound` for an unknown business."""
    async with container.write() as uow:
        business = await business_by_slug(uow, slug)
        listing = await catalog(uow, business.id)
        spoken = language if language in ("de", "en") else business.language
        row = await calls.start_call(
            uow,
            SystemActor(business.id, "reception"),
            calls.StartCall(business.id, channel, spoken, caller_number),
        )
    desk = build_desk(business, listing, caller_number)
    actor = CallerActor(business.id, row.id, caller_number)
    journal = Journal(container, actor, row.id)
    doing = Doing(container, actor, desk, journal, channel)
    state = CallState(
        now=container.clock.now(), language=spoken, line_phone=caller_number, stage=Stage.DISCLOSE
    )
    return CallController(container, desk, state, journal, doing, budget)


def describe(state: CallState) -> dict[str, Any]:
    """What another process needs to see of a state."""
    return {"goal": state.goal.value, "ask": state.ask.value, "turns": state.turns}
