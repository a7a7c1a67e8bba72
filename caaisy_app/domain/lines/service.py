"""Use cases of phone lines: add, assign, pause, test the forwarding; find the line of a call."""

from __future__ import annotations

from caaisy_app.core.actor import Actor, SystemActor, runs_business
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, InvalidInput, NotFound
from caaisy_app.core.ids import new_id, new_token
from caaisy_app.core.jobs import Job
from caaisy_app.domain.lines.errors import NumberTaken
from caaisy_app.domain.lines.forwarding import CARRIERS
from caaisy_app.domain.lines.models import Line
from caaisy_app.domain.lines.repository import LineRepository
from caaisy_app.domain.lines.rules import CHECK_WINDOW, check_state, normalised, obstacle
from caaisy_app.domain.lines.views import LineView
from caaisy_app.domain.tenants.service import business_by_id

LONGEST_PROVIDER = 40


async def line_by_token(uow: UnitOfWork, token: str) -> LineView:
    """The line of a call, by what the dispatch rule handed over; `obstacle` says why it cannot answer.

    `NotFound` for a token that is no line's.
    """
    return await _view(uow, await LineRepository(uow.session).by_token(token))


async def lines_of(uow: UnitOfWork, business_id: str) -> tuple[LineView, ...]:
    """The lines of a business, by number."""
    rows = await LineRepository(uow.session).of_business(business_id)
    return tuple([await _view(uow, row) for row in rows])


async def all_lines(uow: UnitOfWork, actor: Actor) -> tuple[LineView, ...]:
    """All lines of the installation: for the product itself only."""
    if not _is_operator(actor):
        raise Forbidden
    return tuple([await _view(uow, row) for row in await LineRepository(uow.session).all()])


async def installation_mark(uow: UnitOfWork) -> str:
    """What this installation writes on everything it makes on the phone server."""
    return await LineRepository(uow.session).installation()


async def line_by_number(uow: UnitOfWork, actor: Actor, number: str) -> LineView:
    """The line with this number, however it is written: for the product itself only. `NotFound` says so."""
    if not _is_operator(actor):
        raise Forbidden
    row = await LineRepository(uow.session).by_number(normalised(number))
    if row is None:
        raise NotFound(message_key="lines.no_such_line", number=number)
    return await _view(uow, row)


async def add_line(
    uow: UnitOfWork, actor: Actor, number: str, provider: str, business_id: str | None = None
) -> LineView:
    """Enter a number on which the reception answers, for a business or for nobody yet.

    `BadNumber` if it is none, `NumberTaken` if it is a line already. The phone server is told by a job.
    """
    country = "DE"
    if business_id is None:
        if not _is_operator(actor):
            raise Forbidden
    else:
        if not runs_business(actor, business_id):
            raise Forbidden
        country = (await business_by_id(uow, business_id)).country
    e164 = normalised(number, country)
    line_id = new_id("lin")
    added = await LineRepository(uow.session).add(
        {
            "id": line_id,
            "business_id": business_id,
            "token": new_token(),
            "number": e164,
            "trunk": _provider(provider),
            "paused": False,
            "created_at": uow.now(),
        }
    )
    if not added:
        raise NumberTaken
    row = await _line(uow, actor, line_id)
    _tell(uow, row)
    return await _view(uow, row)


async def assign_line(uow: UnitOfWork, actor: Actor, line_id: str, business_id: str | None) -> LineView:
    """Give a line to a business, or to nobody: for the product itself only. The test begins anew."""
    if not _is_operator(actor):
        raise Forbidden
    row = await _line(uow, actor, line_id)
    if business_id is not None:
        await business_by_id(uow, business_id)
    _tell(uow, row, server=False)  # those who lose it hear of it, too
    row.business_id = business_id
    row.verified_at = row.check_until = None
    row.forwards_from = row.carrier = None
    _tell(uow, row, server=False)
    await uow.session.flush()
    return await _view(uow, row)


async def pause_line(uow: UnitOfWork, actor: Actor, line_id: str, *, paused: bool) -> LineView:
    """Let a line say only that nobody can take the call now, or answer again."""
    row = await _line(uow, actor, line_id)
    row.paused = paused
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def remove_line(uow: UnitOfWork, actor: Actor, line_id: str) -> None:
    """Give a number up: calls to it are not taken any more."""
    row = await _line(uow, actor, line_id)
    _tell(uow, row)
    await LineRepository(uow.session).remove(line_id)


async def set_carrier(uow: UnitOfWork, actor: Actor, line_id: str, carrier: str) -> LineView:
    """Whose customer the number is that forwards to this line."""
    row = await _line(uow, actor, line_id)
    if carrier not in CARRIERS:
        raise InvalidInput(field="carrier", reason="")
    row.carrier = carrier
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def set_forwards_from(uow: UnitOfWork, actor: Actor, line_id: str, number: str) -> LineView:
    """Which number of the business forwards to this line; empty: none is known. A new one is untested.

    `BadNumber` if it is none; a line cannot forward to itself.
    """
    row = await _line(uow, actor, line_id)
    country = "DE"
    if row.business_id is not None:
        country = (await business_by_id(uow, row.business_id)).country
    own = normalised(number, country) if number.strip() else None
    if own == row.number:
        raise InvalidInput(message_key="lines.forwards_to_itself", field="number")
    if own != row.forwards_from:
        row.verified_at = row.check_until = None
    row.forwards_from = own
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def begin_check(uow: UnitOfWork, actor: Actor, line_id: str) -> LineView:
    """Wait for a call on this line: for the next ten minutes one verifies that the forwarding works."""
    row = await _line(uow, actor, line_id)
    row.check_until = uow.now() + CHECK_WINDOW
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def end_check(uow: UnitOfWork, actor: Actor, line_id: str) -> LineView:
    """Wait no longer."""
    row = await _line(uow, actor, line_id)
    row.check_until = None
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def note_ringing(uow: UnitOfWork, token: str) -> LineView | None:
    """A call has arrived on a line (told by the phone server): the test has worked if one is running.

    None for a token that is no line's.
    """
    row = await LineRepository(uow.session).by_token(token)
    if row is None:
        return None
    now = uow.now()
    row.last_call_at = now
    if row.check_until is not None and now <= row.check_until:
        row.verified_at = now
    _tell(uow, row, server=False)
    return await _view(uow, row)


async def take_check(uow: UnitOfWork, token: str) -> bool:
    """Whether this call is the test call that somebody waits for; asked by the worker that answers it, once.

    The call that took it hears that the forwarding works; the next one is an ordinary call.
    """
    row = await LineRepository(uow.session).by_token(token)
    if row is None or row.check_until is None or uow.now() > row.check_until:
        return False
    row.verified_at = row.last_call_at = uow.now()
    row.check_until = None
    _tell(uow, row, server=False)
    return True


def _is_operator(actor: Actor) -> bool:
    return isinstance(actor, SystemActor) and actor.business_id is None


async def _line(uow: UnitOfWork, actor: Actor, line_id: str) -> Line:
    """The line, if the actor may change it; `NotFound` also for one of somebody else."""
    row = await LineRepository(uow.session).by_id(line_id)
    if row is None:
        raise NotFound
    if not (_is_operator(actor) if row.business_id is None else runs_business(actor, row.business_id)):
        raise NotFound
    return row


def _tell(uow: UnitOfWork, row: Line, *, server: bool = True) -> None:
    if row.business_id is not None:
        uow.changed(row.business_id)
    if server:
        uow.enqueue(Job("lines.changed", new_id("chg")))


def _provider(name: str) -> str:
    provider = name.strip().lower()
    if not provider or len(provider) > LONGEST_PROVIDER or not provider.replace("-", "").isalnum():
        raise InvalidInput(message_key="lines.bad_provider", field="provider")
    return provider


async def _view(uow: UnitOfWork, row: Line | None) -> LineView:
    if row is None:
        raise NotFound
    plan = "active"
    if row.business_id is not None:
        plan = (await business_by_id(uow, row.business_id)).settings.plan
    return LineView(
        id=row.id,
        token=row.token,
        number=row.number,
        provider=row.trunk,
        business_id=row.business_id,
        paused=row.paused,
        obstacle=obstacle(has_business=row.business_id is not None, paused=row.paused, plan=plan),
        forwards_from=row.forwards_from,
        carrier=row.carrier,
        check=check_state(row.check_until, row.verified_at, uow.now()),
        check_until=row.check_until,
        verified_at=row.verified_at,
        last_call_at=row.last_call_at,
    )
