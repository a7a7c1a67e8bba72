"""A call survives its process: nothing is lost that was heard, nothing is done twice, whenever it dies."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import types
import typing
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.call import journal
from agents.call.beginning import start_call
from agents.call.controller import CallController
from agents.call.memory import Memory, remembered
from agents.call.resuming import resume_call
from agents.dialogue.state import Ask, CallState
from agents.receptionist.agent import Receptionist
from agents.receptionist.engine import Item, decide
from caaisy_app.bootstrap import Container
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.settings import Settings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.calls.messages import messages_of_call
from tests.agents.support import K1, Salon
from tests.agents.support import salon as open_salon

ELEVEN = K1 + timedelta(days=1, hours=2)
AFTERNOON = K1 + timedelta(days=1, hours=5)
THURSDAY_TEN = K1 + timedelta(days=3, hours=1)

# ---- every field of the state ------------------------------------------------------------------


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Arbitrary values of a type that occurs in the state of a call."""
    arguments = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        return st.builds(
            kind, **{item.name: values_of(hints[item.name]) for item in dataclasses.fields(kind)}
        )
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    if kind is datetime:
        return st.integers(0, 10**8).map(lambda seconds: K1 + timedelta(seconds=seconds))
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*[values_of(item) for item in arguments])
    if origin is tuple:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if origin is frozenset:
        return st.frozensets(values_of(arguments[0]), max_size=3)
    if origin is Mapping:
        pairs = st.dictionaries(values_of(arguments[0]), values_of(arguments[1]), max_size=3)
        return pairs.map(MappingProxyType)
    plain = {str: st.text(max_size=12), int: st.integers(0, 99), bool: st.booleans()}
    return plain.get(kind, st.none())


@given(state=values_of(CallState), counts=st.lists(st.integers(0, 500), min_size=6, max_size=6))
@settings(max_examples=150, deadline=None)
def test_what_a_call_remembers_survives_being_written_down(state: CallState, counts: list[int]) -> None:
    memory = Memory(state, *counts)
    assert remembered(json.loads(json.dumps(memory.as_json()))) == memory


@pytest.mark.parametrize(
    "data", [{}, {"format": 99, "dialogue": {}}, {"format": 1, "dialogue": {"now": "?"}}]
)
def test_what_cannot_be_read_is_not_guessed(data: dict[str, Any]) -> None:
    assert remembered(data) is None


# ---- dying at any write ------------------------------------------------------------------------


class Died(BaseException):
    """The process is gone: nothing catches this."""


class MortalContainer(Container):
    """Lets the process die at its n-th write, just before or just after the commit."""

    left = 0
    after = False

    @asynccontextmanager
    async def write(self) -> AsyncGenerator[UnitOfWork]:
        """As the parent's, until the process dies."""
        self.left -= 1
        dies = self.left == 0
        async with super().write() as uow:
            yield uow
            if dies and not self.after:
                raise Died
        if dies:
            raise Died


def mortal(container: Container, writes: int, *, after: bool) -> MortalContainer:
    """A container that dies at a write."""
    made = MortalContainer(container.settings, container.clock, container.database, None)
    made.left, made.after = writes, after
    return made


RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "book": (
        (r"helfen|für Sie tun\?$", "Einen Haarschnitt morgen um elf bei Lena, bitte."),
        (r"(?i)auf welchen namen|ihr(?:en)? .*name", "Anna Schmidt"),
        (r"(?i)passt|richtig|stimmt|korrekt", "Ja, genau."),
    ),
    "move": (
        (r"helfen|für Sie tun\?$", "Ich möchte meinen Termin auf Donnerstag um zehn verschieben, Eva Roth."),
        (r"(?i)name", "Eva Roth"),
        (r"(?i)auf wann|wann", "Donnerstag um zehn"),
        (r"(?i)passt|richtig|stimmt|korrekt|verlegen|verschieben", "Ja, genau."),
    ),
    "cancel": (
        (r"helfen|für Sie tun\?$", "Ich muss meinen Termin absagen, Eva Roth."),
        (r"(?i)name", "Eva Roth"),
        (r"(?i)absagen|stornieren|streichen|richtig", "Ja, bitte."),
    ),
    "message": (
        (r"helfen|für Sie tun\?$", "Richten Sie Lena bitte aus, dass ich meinen Schal vergessen habe."),
        (r"(?i)ausrichten", "Dass ich meinen Schal vergessen habe."),
        (r"(?i)name", "Anna Schmidt"),
    ),
}
DONE = re.compile(r"sonst noch|noch einen Wunsch|Auf Wiederhören|Tschüs")


async def answer(controller: CallController, text: str) -> str:
    """One turn as the phone has it: heard, a tool, spoken."""
    await controller.heard(text)
    decision = decide(controller.state, controller.desk, [Item("user", text)])
    tool: Any = getattr(Receptionist(controller), decision.tool)
    words: str = await tool(**decision.arguments)
    await controller.spoke(words)
    return words


async def talk(controller: CallController, words: str, rules: tuple[tuple[str, str], ...]) -> str:
    """The caller answers until what they wanted is done."""
    for _ in range(12):
        if DONE.search(words):
            break
        reply = next((say for when, say in rules if re.search(when, words)), None)
        assert reply is not None, words
        words = await answer(controller, reply)
    return words


async def begin(container: Container, number: str) -> tuple[CallController, str]:
    controller = await start_call(container, "friseur-berlin", language="de", caller_number=number)
    question = await controller.disclosed(controller.disclosure())
    await controller.spoke(question)
    return controller, question


async def live_call(salon: Salon) -> str | None:
    async with salon.container.read() as uow:
        running = await calls.live_calls(uow, salon.business_id)
    return running[0].id if running else None


@pytest.mark.parametrize("goal", list(RULES))
@pytest.mark.parametrize("after", [False, True], ids=["before-commit", "after-commit"])
async def test_a_call_that_dies_at_any_write_ends_as_if_it_had_not(
    tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch, goal: str, after: bool
) -> None:
    monkeypatch.setattr(journal, "SOON", 3600.0)  # the turn's own write is the one that counts
    for writes in range(2, 20):
        folder = tmp_path / str(writes)
        folder.mkdir()
        shutil.copyfile(sqlite_template, folder / "caaisy.db")
        async with open_salon(Settings(data_dir=folder)) as salon:
            if await dies_and_goes_on(salon, goal, writes, after=after):
                assert writes > 5
                return
    pytest.fail("the call never came to its end: more writes than tried")


async def dies_and_goes_on(salon: Salon, goal: str, writes: int, *, after: bool) -> bool:
    """One call that dies at a write; whether it came to its end without."""
    number = "+4917112345678" if goal in ("book", "message") else "+4915155555555"
    if goal in ("move", "cancel"):
        await salon.book_other(AFTERNOON, "Eva Roth", number)
    try:
        controller, words = await begin(mortal(salon.container, writes, after=after), number)
        await talk(controller, words, RULES[goal])
    except Died:
        pass
    else:
        return True
    call_id = await live_call(salon)
    assert call_id is not None
    controller = await resume_call(salon.container, call_id)
    if controller.was_disclosed:
        words = await controller.taken_over()
        assert "Entschuldigung" in words
    else:
        words = await controller.disclosed(controller.disclosure())
    await controller.spoke(words)
    await talk(controller, words, RULES[goal])
    await controller.hang_up()
    await ended_well(salon, goal, call_id)
    return False


async def ended_well(salon: Salon, goal: str, call_id: str) -> None:
    """Exactly what the caller wanted, once."""
    assert await salon.bookings("held") == ()
    rows = [(row.contact_name, row.start) for row in await salon.bookings()]
    if goal == "book":
        assert rows == [("Anna Schmidt", ELEVEN)]
    elif goal == "move":
        assert rows == [("Eva Roth", THURSDAY_TEN)]
    elif goal == "cancel":
        assert rows == []
        assert [row.start for row in await salon.bookings("cancelled")] == [AFTERNOON]
    else:
        async with salon.container.read() as uow:
            messages = await messages_of_call(uow, salon.business_id, call_id)
        assert len(messages) == 1
        assert "Schal" in messages[0].text


# ---- what the caller notices -------------------------------------------------------------------


async def test_a_new_process_asks_the_open_question_again_and_nothing_else(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    await answer(controller, "Einen Haarschnitt morgen um elf bei Lena, bitte.")
    await answer(controller, "Anna Schmidt")
    other = await resume_call(salon.container, controller.call_id)
    words = await other.taken_over()
    assert "elf" in words
    assert "Anna Schmidt" in words
    assert "helfen" not in words
    assert other.state.facts == controller.state.facts
    assert other.state.language == "de"


async def test_a_yes_to_a_question_that_nobody_heard_counts_for_nothing(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    await answer(controller, "Einen Haarschnitt morgen um elf bei Lena, bitte.")
    await answer(controller, "Anna Schmidt")
    other = await resume_call(salon.container, controller.call_id)
    await other.taken_over()  # not spoken to its end
    await answer(other, "Ja, genau.")
    assert await salon.bookings() == ()


async def test_a_held_time_that_was_lost_meanwhile_is_not_promised(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    await answer(controller, "Einen Haarschnitt morgen um elf bei Lena, bitte.")
    salon.clock.advance(seconds=1200)
    await salon.book_other(ELEVEN, "Ute Müller")
    await salon.book_other(ELEVEN, "Udo Müller")
    other = await resume_call(salon.container, controller.call_id)
    words = await other.taken_over()
    assert "vergeben" in words
    assert other.state.hold_id is None


async def test_a_call_that_is_over_is_not_taken_over(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    await controller.hang_up()
    with pytest.raises(CallEnded):
        await resume_call(salon.container, controller.call_id)


async def test_a_call_without_readable_state_begins_anew_but_books_no_second_time(salon: Salon) -> None:
    controller, words = await begin(salon.container, "+4917112345678")
    await talk(controller, words, RULES["book"])
    async with salon.container.write() as uow:
        await calls.set_state(
            uow, controller.journal.actor, controller.call_id, stage="booked", facts={}, state={"format": 0}
        )
    other = await resume_call(salon.container, controller.call_id)
    assert "helfen" in await other.taken_over()
    assert other.state.bookings_made == 1
    assert other.state.ask is Ask.INTENT
    assert await other.hang_up() == "booked"


async def test_who_rings_again_after_a_crash_can_have_the_time_that_was_held(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    await answer(controller, "Einen Haarschnitt morgen um elf bei Lena, bitte.")
    assert len(await salon.bookings("held")) == 1
    salon.clock.advance(seconds=20)
    again, words = await begin(salon.container, "+4917112345678")
    await talk(again, words, RULES["book"])
    await again.hang_up()
    assert [(row.contact_name, row.start) for row in await salon.bookings()] == [("Anna Schmidt", ELEVEN)]
    assert await salon.bookings("held") == ()
    with pytest.raises(CallEnded):
        await resume_call(salon.container, controller.call_id)


async def test_who_rings_from_another_number_ends_no_call_of_others(salon: Salon) -> None:
    controller, _ = await begin(salon.container, "+4917112345678")
    salon.clock.advance(seconds=20)
    await begin(salon.container, "+4917187654321")
    assert (await resume_call(salon.container, controller.call_id)).call_id == controller.call_id
