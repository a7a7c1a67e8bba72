"""The unit of work: all or nothing, aware times only, one change note per commit."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import bindparam, func, insert, text, update
from sqlalchemy import select as select_rows
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import col, select

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core import db
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.jobs import Job, any_requests
from caaisy_app.core.prepared import prepare
from caaisy_app.core.questions import Question
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import models
from caaisy_app.domain.contacts import models as contact_models
from caaisy_app.domain.contacts.models import Contact
from caaisy_app.domain.tenants.service import list_businesses
from caaisy_app.seeding import fixture, import_business
from tests.support import postgres

ACTOR = SystemActor(None, "test")
ONE_MORE = (
    update(models.TABLES["booking"])
    .where(models.TABLES["booking"].c.id == bindparam("which"))
    .returning(models.TABLES["booking"].c.id, models.TABLES["booking"].c.sequence)
)


async def test_a_failed_unit_of_work_leaves_nothing(container: Container) -> None:
    ran: list[str] = []

    async def fail_at_the_end() -> None:
        async with container.write() as uow:
            await import_business(uow, ACTOR, fixture("friseur-berlin"))
            uow.after_commit(lambda: ran.append("after"))
            raise LookupError

    with pytest.raises(LookupError):
        await fail_at_the_end()
    async with container.read() as uow:
        assert await list_businesses(uow) == ()
    assert ran == []


async def test_a_clean_unit_of_work_commits_and_then_calls_back(container: Container) -> None:
    ran: list[str] = []
    async with container.write() as uow:
        await import_business(uow, ACTOR, fixture("friseur-berlin"))
        uow.after_commit(lambda: ran.append("after"))
    async with container.read() as uow:
        assert [item.slug for item in await list_businesses(uow)] == ["friseur-berlin"]
    assert ran == ["after"]


async def test_reading_never_writes(container: Container) -> None:
    async with container.read() as uow:
        await import_business(uow, ACTOR, fixture("friseur-berlin"))
    async with container.read() as uow:
        assert await list_businesses(uow) == ()


async def test_a_naive_time_is_refused(container: Container) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
    with pytest.raises(StatementError, match="timezone"):
        async with container.write() as uow:
            uow.session.add(
                Contact(
                    id="con_1",
                    business_id=business.id,
                    name="A",
                    name_folded="a",
                    created_at=datetime(2026, 3, 2, 9),  # noqa: DTZ001
                )
            )


async def test_times_come_back_aware_and_in_utc(container: Container, clock: ManualClock) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
        uow.session.add(
            Contact(id="con_1", business_id=business.id, name="A", name_folded="a", created_at=clock.now())
        )
    async with container.read() as uow:
        contact = await uow.session.get(Contact, "con_1")
        assert contact is not None
        assert contact.created_at == clock.now()
        assert contact.created_at.tzinfo is UTC


async def test_sixty_four_writers_at_once_all_get_their_turn(container: Container) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))

    async def add(number: int) -> None:
        async with container.write() as uow:
            await uow.lock_business(business.id)
            uow.session.add(
                Contact(
                    id=f"con_{number}",
                    business_id=business.id,
                    name="A",
                    name_folded="a",
                    created_at=uow.now(),
                )
            )

    await asyncio.gather(*(add(number) for number in range(64)))
    async with container.read() as uow:
        assert (await uow.session.execute(text("SELECT count(*) FROM contact"))).scalar_one() == 64


async def test_a_change_in_another_process_is_heard_within_a_second(
    container: Container, database_settings: Settings
) -> None:
    other = build_container(database_settings)  # connections of its own, as another process has
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))

    heard = asyncio.Event()
    listening = asyncio.Event()

    async def listen() -> None:
        async with aclosing(container.changes().watch(on_ready=listening.set)) as feed:
            async for business_id in feed:
                if business_id == business.id:
                    heard.set()
                    return

    task = asyncio.create_task(listen())
    await asyncio.wait_for(listening.wait(), 5)
    async with other.write() as uow:
        uow.changed(business.id)
    await asyncio.wait_for(heard.wait(), 1)
    await task
    await other.aclose()


async def test_what_is_written_together_is_undone_together(container: Container) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))

    def contact(number: int) -> dict[str, object]:
        return {"id": f"con_{number}", "business": business.id}

    add = text(
        "INSERT INTO contact (id, business_id, name, name_folded, language, created_at) "
        "VALUES (:id, :business, 'A', 'a', 'de', '2026-03-02 09:00:00')"
    )

    async def add_second_and_first_again(uow: UnitOfWork) -> None:
        async with uow.together():
            await uow.session.execute(add, contact(2))
            uow.enqueue(Job("never", "never"))
            await uow.session.execute(add, contact(1))

    async with container.write() as uow:
        await uow.lock_business(business.id)
        async with uow.together():
            await uow.session.execute(add, contact(1))
        with pytest.raises(IntegrityError):
            await add_second_and_first_again(uow)
        await uow.session.execute(add, contact(3))
    async with container.read() as uow:
        assert [row[0] for row in await uow.session.execute(text("SELECT id FROM contact ORDER BY id"))] == [
            "con_1",
            "con_3",
        ]
        assert not await any_requests(uow.session)


def count_of(business_id: str, name: str) -> Question[int]:
    """How many contacts of this name there are."""
    found = select(func.count(col(Contact.id))).where(
        col(Contact.business_id) == bindparam("in_business"), col(Contact.name) == bindparam("named")
    )
    return Question(found, {"in_business": business_id, "named": name}, lambda rows: rows[0][0])


async def test_what_is_asked_with_the_lock_sees_what_those_before_have_done(container: Container) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
    answers: list[int] = []

    async def write(number: int) -> None:
        async with container.write() as uow:
            (before,) = await uow.lock_business(business.id, count_of(business.id, "A"))
            answers.append(before)
            uow.session.add(
                Contact(
                    id=f"con_{number}",
                    business_id=business.id,
                    name="A",
                    name_folded="a",
                    created_at=uow.now(),
                )
            )

    await asyncio.gather(*(write(number) for number in range(20)))
    assert answers == list(range(20))


async def test_questions_are_answered_each_by_its_own_rows_and_see_what_was_added(
    container: Container,
) -> None:
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
        uow.session.add(
            Contact(id="con_1", business_id=business.id, name="A", name_folded="a", created_at=uow.now())
        )
        assert await uow.ask(count_of(business.id, "A"), count_of(business.id, "B")) == (1, 0)
    async with container.read() as uow:
        assert await uow.ask(count_of(business.id, "B"), count_of(business.id, "A")) == (0, 1)


async def test_rows_are_the_same_whichever_way_they_are_written_and_read(container: Container) -> None:
    """Past SQLAlchemy (a writing unit of work on SQLite, or a brief one) or through it."""
    table = models.TABLES["booking"]
    at = datetime(2027, 1, 12, 10, 30, 0, 250_000, tzinfo=ZoneInfo("Europe/Berlin"))
    row: dict[str, Any] = dict.fromkeys(table.c.keys()) | {
        "id": "bkg_1",
        "kind": "appointment",
        "status": "confirmed",
        "start": at,
        "end": at + timedelta(hours=1),
        "service_name": "Grüße, 'Öl' & \"Säge\" 🙂",
        "staff_ids": ["a", "ß"],
        "resource_ids": [],
        "language": "de",
        "source": "web",
        "late_cancelled": True,
        "sequence": 0,
        "created_at": at,
        "updated_at": at,
    }
    async with container.write() as uow:
        business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
        row["business_id"] = business.id
        await uow.change(insert(table), row)
        assert await uow.change(ONE_MORE, {"which": "bkg_1", "sequence": 7}) == [("bkg_1", 7)]
        assert await uow.change(ONE_MORE, {"which": "bkg_2", "sequence": 7}) == []
    row["sequence"] = 7
    in_utc = {name: value.astimezone(UTC) if value == at else value for name, value in row.items()}
    in_utc["end"] = (at + timedelta(hours=1)).astimezone(UTC)
    question = Question(
        select_rows(table), {}, lambda rows: [dict(zip(table.c.keys(), row, strict=True)) for row in rows]
    )
    async with container.read() as uow:
        plain = await uow.ask(question)
        await uow.be_brief()
        assert await uow.ask(question) == plain == ([in_utc],)
        assert plain[0][0]["start"].tzinfo is UTC
        assert [dict(item) for item in (await uow.session.execute(select_rows(table))).mappings()] == [in_utc]


async def test_what_the_database_refuses_is_told_without_the_values(container: Container) -> None:
    async def twice() -> None:
        async with container.write() as uow:
            business = await import_business(uow, ACTOR, fixture("friseur-berlin"))
            person = {
                "id": "con_1",
                "business_id": business.id,
                "name": "Kanarienvogel",
                "name_folded": "k",
                "phone": None,
                "email": None,
                "language": "de",
                "created_at": uow.now(),
            }
            await uow.change(insert(contact_models.TABLES["contact"]), person, person)

    with pytest.raises(IntegrityError) as refused:
        await twice()
    if container.database.dialect == "sqlite":
        assert "Kanarienvogel" not in str(refused.value)
    async with container.read() as uow:
        assert await list_businesses(uow) == ()


def test_a_statement_with_a_list_among_its_values_is_not_prepared() -> None:
    of_some = select_rows(models.TABLES["booking"].c.id).where(
        models.TABLES["booking"].c.id.in_(bindparam("ids", expanding=True))
    )
    with pytest.raises(ValueError, match="a list among its values"):
        prepare(of_some, sqlite.dialect())


async def test_a_commit_that_the_database_refuses_leaves_nothing_and_the_next_one_goes_through(
    container: Container,
) -> None:
    """The jobs go out together with the commit: what is wrong with them undoes all of it."""
    nothing: Any = None

    async def ask_for_a_job_without_a_name() -> None:
        async with container.write() as uow:
            await import_business(uow, ACTOR, fixture("friseur-berlin"))
            uow.enqueue(Job(nothing, "key"))

    with pytest.raises(IntegrityError):
        await ask_for_a_job_without_a_name()
    async with container.read() as uow:
        assert await list_businesses(uow) == ()
    async with container.write() as uow:
        await import_business(uow, ACTOR, fixture("friseur-berlin"))
        uow.enqueue(Job("named", "key"))
    async with container.read() as uow:
        assert len(await list_businesses(uow)) == 1
        assert await any_requests(uow.session)


async def test_writers_are_served_in_the_order_they_came(container: Container) -> None:
    served: list[int] = []
    at_once = asyncio.Barrier(1 if container.database.dialect == "sqlite" else 8)

    async def connect() -> None:
        async with container.write():
            await at_once.wait()

    async def write(number: int) -> None:
        async with container.write() as uow:
            await uow.lock_business("biz_none")
            served.append(number)

    await asyncio.gather(*(connect() for _ in range(8)))  # how long a new connection takes says nothing

    async with container.write() as uow:
        await uow.lock_business("biz_none")
        waiting = [asyncio.ensure_future(write(number)) for number in range(64)]
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)
    out_of_turn = sum(abs(place - number) for place, number in enumerate(served)) / 64
    assert out_of_turn < 8, served  # the pool has eight connections; in any order it were 21, turned round 32


async def test_a_connection_that_died_while_nobody_used_it_is_replaced_unnoticed(
    postgres_settings: Settings, postgres_cluster: postgres.Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    container = build_container(postgres_settings)
    async with container.read() as uow:
        process = (await uow.session.execute(text("SELECT pg_backend_pid()"))).scalar_one()
    with postgres_cluster.connect_as_superuser() as administrator:
        administrator.execute("SELECT pg_terminate_backend(%s)", [process])
    monkeypatch.setattr(db, "_IDLE_SECONDS", -1.0)  # as if it had lain idle for long

    async with container.read() as uow:
        assert (await uow.session.execute(text("SELECT pg_backend_pid()"))).scalar_one() != process
    async with container.write() as uow:
        await uow.lock_business("biz_none")
    await container.aclose()
