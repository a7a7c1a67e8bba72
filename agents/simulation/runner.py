"""Runs scenarios: the caller's side of the call, then grading. One scenario is one call in one world."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field, replace
from typing import Any

from agents.call.beginning import start_call
from agents.session import Engine, embedded
from agents.simulation.grading import EndState, grade, read_end_state
from agents.simulation.spec import Answer, Say, Scenario
from agents.simulation.world import Template, Unsupported, World, made_world
from agents.text_call import TextCall
from caaisy_app.core.errors import CaaisyError

SECONDS_A_TURN = 3.0
SILENCE_SECONDS = 8.0
_REFERENCE = re.compile(r"\b[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}\b")  # random by design


@dataclass(slots=True)
class Heard:
    """What was said in a call, as the grader and the report see it."""

    turns: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    caller_turns: int = 0
    hit_limit: bool = False

    def add(self, who: str, text: str) -> None:
        """Note a turn."""
        if text:
            self.turns.append({"who": who, "text": text})

    @property
    def agent(self) -> list[str]:
        """Everything the agent said."""
        return [turn["text"] for turn in self.turns if turn["who"] == "agent"]


@dataclass(slots=True)
class Result:
    """The outcome of one scenario."""

    id: str
    failures: list[str]
    end: EndState
    turns: list[dict[str, str]]
    engine: str
    seconds: float
    identical: bool = True

    @property
    def passed(self) -> bool:
        """Whether nothing failed."""
        return not self.failures

    def comparable(self) -> tuple[object, ...]:
        """All that must be equal in every repeat."""
        said = tuple((turn["who"], _REFERENCE.sub("REFERENCE", turn["text"])) for turn in self.turns)
        return (tuple(self.failures), self.end.comparable(), said)

    def as_json(self) -> dict[str, Any]:
        """The result as the format wants it."""
        return {
            "id": self.id,
            "passed": self.passed,
            "failures": self.failures,
            "outcome": self.end.outcome,
            "turns": self.turns,
            "bookings": self.end.bookings_json(),
            "messages": self.end.messages_json(),
            "engine": self.engine,
            "seconds": round(self.seconds, 3),
            "identical": self.identical,
        }


async def run_scenario(
    scenario: Scenario,
    template: Template,
    *,
    engine: Engine = embedded,
    engine_name: str = "embedded",
    repeat: int = 1,
) -> Result:
    """Run it `repeat` times; the first result, marked whether all agreed (a disagreement fails it)."""
    results = [await _run_once(scenario, template, engine, engine_name) for _ in range(max(1, repeat))]
    first = results[0]
    if any(other.comparable() != first.comparable() for other in results[1:]):
        failures = [*first.failures, "the repeats do not agree"]
        return replace(first, identical=False, failures=failures)
    return first


async def _run_once(scenario: Scenario, template: Template, engine: Engine, engine_name: str) -> Result:
    began = time.perf_counter()
    heard = Heard()
    try:
        async with made_world(template, scenario) as world:
            outcome = await _call(scenario, world, heard, engine)
            end = await read_end_state(world, outcome)
            failures = grade(scenario, end, heard.agent, heard.caller_turns)
            if heard.hit_limit:
                failures.append(f"the call reached max_turns ({scenario.max_turns})")
    except Unsupported as error:
        end, failures = EndState(outcome="abandoned"), [f"unsupported: {error}"]
    except CaaisyError as error:
        end, failures = EndState(outcome="abandoned"), [f"the world could not be made: {error}"]
    return Result(scenario.id, failures, end, heard.turns, engine_name, time.perf_counter() - began)


async def _call(scenario: Scenario, world: World, heard: Heard, engine: Engine) -> str:
    controller = await start_call(
        world.container,
        world.slug,
        language=scenario.lang,
        caller_number=scenario.caller.number,
        channel="phone",
    )
    call = TextCall(controller, engine=engine)
    world.break_model = call.break_model
    caller = _Caller(scenario, world, call, heard)
    for event in scenario.during:
        if event.after_turn == 0:
            await world.happen(event)
    heard.add("agent", await call.open())
    heard.add("agent", await call.first_question())
    world.clock.advance(seconds=SECONDS_A_TURN)
    try:
        await caller.talk()
    finally:
        outcome = await call.hang_up()
    return outcome


class _Caller:
    """The caller's side: first the script, then the rules."""

    def __init__(self, scenario: Scenario, world: World, call: TextCall, heard: Heard) -> None:
        self._scenario = scenario
        self._world = world
        self._call = call
        self._heard = heard
        self._used: dict[int, int] = {}
        self._last = " ".join(heard.agent)

    async def talk(self) -> None:
        """Speak until the call is over, a hang-up is due, or nothing is left to say."""
        script = list(self._scenario.say)
        self._last = " ".join(self._heard.agent)
        while not self._call.over:
            if (
                self._scenario.hang_up_after is not None
                and self._heard.caller_turns >= self._scenario.hang_up_after
            ):
                return
            if script:
                say, rule = script.pop(0), None
            else:
                rule = self._rule()
                if rule is None:
                    return
                say = rule.say
            if self._heard.caller_turns >= self._scenario.max_turns:
                self._heard.hit_limit = True
                return
            await self._turn(say)
            if rule is not None:
                if rule.then_wait:
                    self._world.clock.advance(seconds=rule.then_wait)
                if rule.hang_up:
                    return

    def _rule(self) -> Answer | None:
        for index, rule in enumerate(self._scenario.answers):
            if self._used.get(index, 0) < rule.times and re.search(rule.when, self._last):
                self._used[index] = self._used.get(index, 0) + 1
                return rule
        return None

    async def _turn(self, say: Say) -> None:
        heard, call = self._heard, self._call
        heard.caller_turns += 1
        self._world.clock.advance(seconds=SECONDS_A_TURN)
        turn = heard.caller_turns

        async def meanwhile() -> None:
            for event in self._scenario.during:
                if event.after_turn == turn:
                    await self._world.happen(event)

        if say.silence is not None:
            heard.add("caller", "…")
            await meanwhile()
            words: list[str] = []
            for _ in range(int(say.silence // SILENCE_SECONDS)):
                self._world.clock.advance(seconds=SILENCE_SECONDS)
                words.append(await call.silence())
            self._said(" ".join(item for item in words if item))
            return
        text = (
            say.text
            if say.text is not None
            else say.interrupt
            if say.interrupt is not None
            else say.keys or ""
        )
        heard.add("caller", text)
        if say.keys is not None:
            answer = await call.keys(say.keys, meanwhile=meanwhile)
        else:
            answer = await call.say(text, interrupting=say.interrupt is not None, meanwhile=meanwhile)
        for name in call.tools_used:
            heard.add("tool", name)
        self._said(answer)

    def _said(self, answer: str) -> None:
        self._heard.add("agent", answer)
        self._last = answer
        self._world.clock.advance(seconds=SECONDS_A_TURN)
