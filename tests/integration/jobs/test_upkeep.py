"""What happens again and again, and what keeps a worker honest about being the only one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import text

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.jobs import Job, take_requests
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.notifications import service as notifications
from caaisy_app.jobs import upkeep
from caaisy_app.jobs.alone import worker_lock
from integrations.smtp.mailer import SmtpMailer
from tests.integration.booking.salon import Salon, at, open_salon
from tests.support.bench import Bench
from tests.support.mail import mail_server
from tests.support.repository import ROOT, imported_names, modules


async def test_holds_that_ran_out_are_swept(salon: Salon, bench: Bench, clock: ManualClock) -> None:
    async with salon.write() as uow:
        command = booking.Hold(business_id=salon.id, service_id=salon.service("Schnitt"), start=at(11))
        await booking.hold(uow, salon.caller(), command)
    await upkeep.sweep(bench.shop)
    assert await salon.rows("SELECT status FROM booking") == [("held",)]
    clock.advance(seconds=151)
    await upkeep.sweep(bench.shop)
    assert await salon.rows("SELECT status FROM booking") == [("expired",)]
    assert await salon.rows("SELECT 1 FROM occupancy WHERE active") == []


async def test_calls_whose_process_died_are_ended(salon: Salon, bench: Bench, clock: ManualClock) -> None:
    async with salon.write() as uow:
        call = await calls.start_call(uow, salon.system, calls.StartCall(salon.id, "phone", "de", None))
        other = await calls.start_call(uow, salon.system, calls.StartCall(salon.id, "phone", "de", None))
    clock.advance(seconds=60)
    async with salon.write() as uow:
        await calls.heartbeat(uow, CallerActor(salon.id, other.id, None), other.id)
    await upkeep.sweep(bench.shop)
    rows = await salon.rows("SELECT id, outcome FROM call ORDER BY id")
    assert dict(rows) == {call.id: "abandoned", other.id: None}


async def test_trouble_with_one_business_does_not_keep_another_waiting(
    salon: Salon, bench: Bench, container: Container
) -> None:
    """The first business has a zone that no database of zones knows."""
    async with container.write() as uow:
        await uow.session.execute(text("UPDATE business SET slug = 'first', timezone = 'Nowhere/Lost'"))
    second = await open_salon(container)
    for place in (salon, second):
        async with container.write() as uow:
            await uow.session.execute(
                text(
                    "INSERT INTO waitlist_entry (id, business_id, service_id, window_start, window_end, "
                    "status, name, language, created_at) VALUES (:id, :business, :service, :begin, :end, "
                    "'waiting', 'Berta', 'de', :begin)"
                ),
                {
                    "id": f"wait_{place.id}",
                    "business": place.id,
                    "service": place.service("Schnitt"),
                    "begin": _stored(container, at(9, day=7)),
                    "end": _stored(container, at(18, day=7)),
                },
            )
    await upkeep.sweep(bench.shop)
    rows = await salon.rows("SELECT business_id, status FROM waitlist_entry")
    assert dict(rows) == {salon.id: "waiting", second.id: "offered"}


def _stored(container: Container, moment: object) -> object:
    """A time as the database of this test takes it in plain SQL."""
    return str(moment).removesuffix("+00:00") if container.database.dialect == "sqlite" else moment


async def test_a_worker_whose_lock_is_gone_notices(postgres_settings: Settings) -> None:
    from caaisy_app.bootstrap import build_container

    container = build_container(postgres_settings)
    lock = worker_lock(container.database)
    assert await lock.acquire()
    assert await lock.still_ours()
    async with container.write() as uow:
        await uow.session.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        )
    assert not await lock.still_ours()
    other = worker_lock(container.database)
    assert await other.acquire()
    await other.release()
    await lock.release()
    await container.aclose()


def test_only_the_worker_process_loads_the_job_library() -> None:
    allowed = (ROOT / "caaisy_app" / "jobs", ROOT / "caaisy_app" / "commands" / "jobs.py")
    found = [
        path.relative_to(ROOT).as_posix()
        for path, module in modules("caaisy_app", "agents", "integrations")
        if not any(path.is_relative_to(place) for place in allowed)
        and any(name.startswith("caaisy_app.jobs") for _, name in imported_names(module))
    ]
    assert found == []


async def test_each_request_is_taken_out_once(container: Container) -> None:
    for name in ("one", "two", "three"):
        async with container.write() as uow:
            uow.enqueue(Job(name, "key"))
    taken: list[str] = []
    for _ in range(3):
        async with container.write() as uow:
            batch = await take_requests(uow.session, limit=2)
            assert len(batch) <= 2
            taken += [job.name for job in batch]
    assert sorted(taken) == ["one", "three", "two"]


async def test_mail_from_before_there_was_a_mail_server_is_sent_while_it_is_fresh(
    salon: Salon, bench: Bench, clock: ManualClock
) -> None:
    """Over real SMTP: four mails wait; one is too old, of one the appointment is over, two arrive, once."""

    async def book(name: str, start: datetime) -> None:
        async with salon.write() as uow:
            command = booking.Book(
                business_id=salon.id,
                service_id=salon.service("Schnitt"),
                start=start,
                contact_name=name,
                email=f"{name.lower()}@example.org",
            )
            await booking.book(uow, salon.owner, command)
        bench.shop.mailer = None
        await bench.run()

    await book("Alt", at(12, day=20))
    clock.advance(seconds=2 * 86_400)
    await book("Vorbei", at(12, day=2))
    await book("Anna", at(12, day=21))
    clock.advance(seconds=86_400 + 3_600)
    await book("Berta", at(13, day=21))
    clock.advance(seconds=600)
    async with salon.read() as uow:
        assert {mail.status for mail in await notifications.outbox(uow, salon.id)} == {"queued"}
    clock.set(at(13, day=2))  # the appointment of "Vorbei" has begun

    with mail_server() as server:
        bench.shop.mailer = SmtpMailer(server.url, "post@caaisy.example", seconds=5)
        await upkeep.sweep(bench.shop)
        await upkeep.sweep(bench.shop)
        await bench.run()
        assert sorted(one for (one,) in server.recipients) == ["anna@example.org", "berta@example.org"]

    async with salon.read() as uow:
        mails = await notifications.outbox(uow, salon.id)
    assert {mail.recipient.partition("@")[0]: (mail.status, mail.problem) for mail in mails} == {
        "alt": ("failed", "too_old"),
        "vorbei": ("failed", "too_late"),
        "anna": ("sent", None),
        "berta": ("sent", None),
    }


async def test_without_a_mail_server_waiting_mail_is_left_alone(
    salon: Salon, bench: Bench, clock: ManualClock
) -> None:
    bench.shop.mailer = None
    async with salon.write() as uow:
        command = booking.Book(
            business_id=salon.id,
            service_id=salon.service("Schnitt"),
            start=at(12, day=20),
            contact_name="Anna",
            email="anna@example.org",
        )
        await booking.book(uow, salon.owner, command)
    await bench.run()
    clock.advance(seconds=9 * 86_400)
    await upkeep.sweep(bench.shop)
    async with salon.read() as uow:
        (mail,) = await notifications.outbox(uow, salon.id)
    assert (mail.status, mail.problem) == ("queued", None)
