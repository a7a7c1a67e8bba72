"""Runs one call.

Feeds events into the reducer, carries its actions out, writes the journal as the call goes.

One lock per call. What the caller heard and what was committed is in the journal before the next turn:
a process that dies leaves it at the last word, and `agents.call.resuming` goes on from there. Used by the
livekit agent's tools, the text host and the scenario runner; nobody else changes a call.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agents.call.catching_up import catch_up, hold_again
from agents.call.doing import Doing, LineActs
from agents.call.journal import Journal
from agents.call.memory import Memory
from agents.dialogue import message_flow
from agents.dialogue.desk import Desk
from agents.dialogue.events import (
    Action,
    BudgetSpent,
    ConsentTaken,
    End,
    Event,
    Greeted,
    Heard,
    LeaveMessage,
    Meant,
    Resumed,
    Say,
    Silence,
    SlotHeld,
    Spoken,
    SwitchLanguage,
)
from agents.dialogue.meaning import Meaning
from agents.dialogue.outcome import outcome_of
from agents.dialogue.reducer import reduce
from agents.dialogue.speech import DISCLOSURE_VERSIONS, Speaker
from agents.dialogue.state import CallState
from agents.dialogue.turns import understand_turn
from caaisy_app.bootstrap import Container

MAX_ACTIONS = 40  # of one turn; a rule that feeds itself must not hold the line


@dataclass(frozen=True, slots=True)
class Budget:
    """What one call may use up; beyond it the call ends politely (`tokens`: without the model)."""

    tool_calls: int = 120
    turns: int = 60
    tokens: int = 200_000
    minutes: int = 20


DEFAULT_BUDGET = Budget()


class CallController:
    """One running call. Made by `agents.call.beginning`; every public coroutine takes the call's lock."""

    def __init__(
        self,
        container: Container,
        desk: Desk,
        memory: Memory,
        journal: Journal,
        doing: Doing,
        budget: Budget,
        began: datetime,
    ) -> None:
        self.desk = desk
        self.state: CallState = memory.state
        self.journal = journal
        self.issued: list[str] = []
        self.caller_words: list[str] = []
        self.last_meaning = Meaning()
        self.tool_calls = memory.tool_calls
        self.tokens = memory.tokens
        self.reply = ""  # what the tool of this turn had to say
        self._container = container
        self._doing = doing
        self._budget = budget
        self._began = began
        self._lock = asyncio.Lock()
        self._closed = False
        self.acted = False
        self._takeovers = memory.takeovers
        self.was_disclosed = False

    # ---- beginning and end ----------------------------------------------------------------------
    @property
    def call_id(self) -> str:
        """The id of the call in the journal."""
        return self.journal.call_id

    @property
    def ended(self) -> bool:
        """Whether the receptionist has said goodbye or the line is gone."""
        return self.state.ended or self._closed

    @property
    def busy(self) -> bool:
        """Whether something is being decided or carried out at this moment."""
        return self._lock.locked()

    def on_line(self, line: LineActs) -> None:
        """The call runs over a phone line: it records and puts through."""
        self._doing.line = line

    def patience(self) -> float:
        """Seconds that a model may still think; as many as it likes where nobody waits on a line."""
        return self._doing.line.patience() if self._doing.line is not None else math.inf

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
            self.journal.disclosed(text, DISCLOSURE_VERSIONS[self.state.language])
            await self.journal.flush()
            self.was_disclosed = True
            return await self._run(Greeted(self.now()))

    async def taken_over(self) -> str:
        """Another process held this call before: what to say first, with the thread taken up again.

        What was committed without the caller hearing of it is said; a time that was held is held again.
        Only for calls made by `agents.call.resuming.resume_call`.
        """
        async with self._lock:
            missed = await catch_up(self._container, self.journal.actor, self.state, self._doing)
            self.state = missed.state
            self._remember()
            await self.journal.flush()
            if missed.event is not None:
                return await self._run(Resumed(self.now(), reopen=False), missed.event)
            if self.state.chosen is not None:
                held = await self._doing.do(hold_again(self.state), self.state)
                if isinstance(held, SlotHeld):
                    self.state = replace(self.state, hold_id=held.hold_id)
                elif held is not None:
                    return await self._run(Resumed(self.now(), reopen=False), held)
            return await self._run(Resumed(self.now()))

    async def hang_up(self) -> str:
        """The line is gone: give a hold back, keep a begun message, close the journal; the outcome."""
        async with self._lock:
            if self._closed:
                return outcome_of(self.state)
            if message_flow.begun(self.state):
                await self._keep_message()
            self._closed = True
            if self.state.hold_id:
                await self._doing.release()
            outcome = outcome_of(self.state)
            self._remember()
            await self.journal.end(outcome)
            return outcome

    async def _keep_message(self) -> None:
        facts = self.state.facts
        text = message_flow.text_of(self.state, self.desk)
        action = LeaveMessage(self.state.message_kind, text, facts.name, self.state.phone)
        await self._doing.do(action, self.state)
        self.state = replace(self.state, outcomes=self.state.outcomes | {self.state.message_kind})

    # ---- what happens in a call -----------------------------------------------------------------
    async def heard(self, text: str) -> None:
        """A caller turn ended."""
        async with self._lock:
            await self._take(Heard(self.now()))
            self.acted, self.reply = False, ""
            meaning = understand_turn(text, self.state, self.desk)
            self.last_meaning = meaning
            self.caller_words.append(meaning.words)
            self.journal.caller(meaning)
            self._remember()

    async def spoke(self, text: str, *, fully: bool = True) -> None:
        """The agent's words ended; cut-off words void a read-back."""
        async with self._lock:
            await self._take(Spoken(fully, text))
            self.journal.agent(text, fully=fully)
            self._remember()
            await self.journal.flush()

    async def interrupted(self) -> None:
        """The caller cut the last words off after they were taken as played (text calls learn it
        afterwards).
        """
        async with self._lock:
            await self._take(Spoken(fully=False))
            self._remember()

    async def silence(self) -> str:
        """Nobody spoke for eight seconds; returns what to say."""
        async with self._lock:
            return await self._run(Silence())

    async def tool(self, name: str, meaning: Meaning) -> str:
        """A tool was called: the words in `meaning` are resolved. Returns the sentence to speak.

        Never raises. A caller who interrupts cuts off words only: what was begun is carried out to its end.
        """
        return await asyncio.shield(asyncio.create_task(self._tool(name, meaning)))

    async def _tool(self, name: str, meaning: Meaning) -> str:
        async with self._lock:
            if self.ended:
                self.acted = True
                return ""
            if self.acted:
                return self.reply  # one step per caller turn, however many a model asks for
            self.tool_calls += 1
            self.acted = True
            event = BudgetSpent() if self._spent() else Meant(meaning)
            self.reply = await self._run(event, tool=name)
            return self.reply

    async def happened(self, event: Event) -> str:
        """Something outside the conversation came to an end (a transfer, say); returns what to say."""
        async with self._lock:
            return await self._run(event)

    async def not_recorded(self) -> str:
        """A recording that the caller agreed to does not go on; what to say."""
        async with self._lock:
            await self._doing.not_recorded("stopped", self.state)
            return await self._run(ConsentTaken(done=False, asked=False))

    def _spent(self) -> bool:
        budget = self._budget
        return (
            self.tool_calls > budget.tool_calls
            or self.state.turns > budget.turns
            or self.now() - self._began > timedelta(minutes=budget.minutes)
        )

    def may_ask_model(self) -> bool:
        """Whether a model may still be asked in this call."""
        return self.tokens < self._budget.tokens

    async def used_tokens(self, number: int) -> None:
        """A model has answered; written down with the next step."""
        async with self._lock:
            self.tokens += number

    async def guarded(self, text: str, reason: str) -> None:
        """What a model answered was left aside, wholly or in part: why."""
        async with self._lock:
            self.journal.guard(text, reason)

    async def heartbeat(self) -> None:
        """Tell the journal that this process still holds the call."""
        async with self._lock:
            if not self._closed:
                await self.journal.heartbeat()

    # ---- running actions ------------------------------------------------------------------------
    async def _take(self, event: Event) -> None:
        self.state, _ = reduce(self.state, event, self.desk)

    async def _run(self, *events: Event, tool: str | None = None) -> str:
        """Reduce, do, feed results back, until nothing is left to do. The sentences in order, as one text."""
        sentences: list[str] = []
        done: list[str] = []
        for event in events:
            await self._follow(event, sentences, done)
        text = " ".join(sentences)
        self._issue(text)
        if tool is not None:
            acts = [name for name in done if name not in ("Say", "End")]
            self.journal.tool(tool, acts, self.state.ask)
        self._remember()
        return text

    def _remember(self) -> None:
        """Have the state as it is now written with the journal."""
        self.journal.stands(
            Memory(
                self.state,
                tool_calls=self.tool_calls,
                tokens=self.tokens,
                offers_made=self._doing.offers_made,
                holds_made=self._doing.holds_made,
                messages_left=self._doing.messages_left,
                takeovers=self._takeovers,
            ),
            self.desk,
        )

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
            self.journal.disclosed_again(DISCLOSURE_VERSIONS[action.language])
            return None
        if isinstance(action, End):
            return None
        return await self._doing.do(action, self.state)

    def _speaker(self) -> Speaker:
        return Speaker(self.desk, self.state.language, self.state.now)

    def _issue(self, text: str) -> None:
        if text:
            self.issued.append(text)
