"""Questions without an answer: counted, answered once, then known to the reception."""

from __future__ import annotations

import pytest

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor, OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.domain.calls.gaps import answer_gap, dismiss_gap, note_gap, open_gaps, reopen_gap
from caaisy_app.domain.tenants.service import business_by_id
from caaisy_app.seeding import fixture, import_business

QUESTION = "Kann man bei Ihnen mit Karte zahlen?"


@pytest.fixture
async def business_id(container: Container) -> str:
    async with container.write() as uow:
        return (await import_business(uow, SystemActor(None, "test"), fixture("physio-bayern"))).id


async def _ask(container: Container, business_id: str, question: str) -> str:
    async with container.write() as uow:
        gap = await note_gap(uow, CallerActor(business_id, "cal_1", None), business_id, question)
    assert gap is not None
    return gap.id


async def test_the_same_question_is_counted_not_repeated(
    container: Container, business_id: str, clock: ManualClock
) -> None:
    first = await _ask(container, business_id, QUESTION)
    clock.advance(seconds=60)
    assert await _ask(container, business_id, "kann man bei ihnen mit karte zahlen") == first
    async with container.read() as uow:
        (gap,) = await open_gaps(uow, business_id)
    assert (gap.question, gap.asked, gap.last_at) == (QUESTION, 2, clock.now())


async def test_an_answer_closes_the_question_and_becomes_knowledge(
    container: Container, business_id: str
) -> None:
    gap = await _ask(container, business_id, QUESTION)
    owner = OwnerActor(business_id)
    async with container.write() as uow:
        await answer_gap(uow, owner, business_id, gap, topic="Kartenzahlung", answer="Ja, mit Girocard.")
    async with container.read() as uow:
        assert await open_gaps(uow, business_id) == ()
        known = (await business_by_id(uow, business_id)).knowledge
    assert known["Kartenzahlung"] == "Ja, mit Girocard."
    assert "Adresse" in known


async def test_a_closed_question_that_comes_again_is_open_again_and_counts_from_one(
    container: Container, business_id: str
) -> None:
    gap = await _ask(container, business_id, QUESTION)
    await _ask(container, business_id, QUESTION)
    async with container.write() as uow:
        await dismiss_gap(uow, OwnerActor(business_id), business_id, gap)
        assert await open_gaps(uow, business_id) == ()
        await reopen_gap(uow, OwnerActor(business_id), business_id, gap)
        assert [item.asked for item in await open_gaps(uow, business_id)] == [2]
        await dismiss_gap(uow, OwnerActor(business_id), business_id, gap)
    await _ask(container, business_id, QUESTION)
    async with container.read() as uow:
        assert [item.asked for item in await open_gaps(uow, business_id)] == [1]


@pytest.mark.parametrize(
    ("topic", "answer"), [("", "Ja"), ("Karte", "  "), ("x" * 81, "Ja"), ("Karte", "x" * 501)]
)
async def test_an_empty_or_overlong_answer_is_refused_and_nothing_is_lost(
    container: Container, business_id: str, topic: str, answer: str
) -> None:
    gap = await _ask(container, business_id, QUESTION)
    with pytest.raises(InvalidInput):
        async with container.write() as uow:
            await answer_gap(uow, OwnerActor(business_id), business_id, gap, topic=topic, answer=answer)
    async with container.read() as uow:
        assert [item.id for item in await open_gaps(uow, business_id)] == [gap]


async def test_callers_and_other_businesses_cannot_touch_the_list(
    container: Container, business_id: str
) -> None:
    gap = await _ask(container, business_id, QUESTION)
    async with container.write() as uow:
        other = (await import_business(uow, SystemActor(None, "test"), fixture("friseur-berlin"))).id
    with pytest.raises(Forbidden):
        async with container.write() as uow:
            await dismiss_gap(uow, CallerActor(business_id, "cal_1", None), business_id, gap)
    with pytest.raises(NotFound):
        async with container.write() as uow:
            await dismiss_gap(uow, OwnerActor(other), other, gap)


async def test_words_without_letters_are_no_question(container: Container, business_id: str) -> None:
    async with container.write() as uow:
        assert await note_gap(uow, SystemActor(business_id, "test"), business_id, "??? …") is None
