"""Every query of the slice `booking`, for one business. Rows come as tuples, never as objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    Select,
    String,
    bindparam,
    func,
    insert,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.prepared import Rows
from caaisy_app.core.questions import Question
from caaisy_app.domain.booking import models
from caaisy_app.domain.booking.errors import SlotTaken
from caaisy_app.domain.booking.guarantee import CONSTRAINT

_booking = models.TABLES["booking"]
_occupancy = models.TABLES["occupancy"]
_request = models.TABLES["booking_request"]
_event = models.TABLES["booking_event"]
_setup = models.TABLES["setup_version"]

Values = Mapping[str, Any]
Row = RowMapping | Mapping[str, Any]
OccupiedRow = tuple[str, int, int, int, str, int | None]


class Opening(NamedTuple):
    """What a writing use case begins with."""

    token: str | None  # of the business's set-up; it changes with every change of that
    has_expired: bool  # whether holds have run out and are not swept yet
    before: tuple[str, str] | None  # action and result of the idempotency key, if it was used before


# The statements on the path of a booking are made once: putting one together costs more than executing it,
# and while a booking is made all others wait.
_business = bindparam("in_business", type_=String())
_of_business = _booking.c.business_id == _business
_OPENING = select(
    select(_setup.c.token).where(_setup.c.business_id == _business).scalar_subquery(),
    select(_booking.c.id)
    .where(_of_business, _booking.c.status == "held", _booking.c.hold_expires_at <= bindparam("now"))
    .limit(1)
    .scalar_subquery(),
    select(_request.c.action)
    .where(_request.c.business_id == _business, _request.c.key == bindparam("with_key"))
    .scalar_subquery(),
    select(_request.c.result_id)
    .where(_request.c.business_id == _business, _request.c.key == bindparam("with_key"))
    .scalar_subquery(),
)
_SETUP_TOKEN = select(_setup.c.token).where(_setup.c.business_id == _business)
_TOUCHING = select(
    _occupancy.c.resource_key,
    _occupancy.c.start_s,
    _occupancy.c.end_s,
    _occupancy.c.lane,
    _occupancy.c.booking_id,
    _occupancy.c.counted_s,
).where(
    _occupancy.c.business_id == _business,
    _occupancy.c.active.is_(True),
    _occupancy.c.end_s > bindparam("from_s"),
    _occupancy.c.start_s < bindparam("to_s"),
    or_(_occupancy.c.hold_until_s.is_(None), _occupancy.c.hold_until_s > bindparam("now_s")),
)
# What begins before `to` and ends more than a day after it is longer than a day.
_OCCUPIED = union_all(
    _TOUCHING.where(_occupancy.c.end_s <= bindparam("day_after_s")),
    _TOUCHING.where(models.LONG_FOOTPRINT, _occupancy.c.end_s > bindparam("day_after_s")),
)
_FOOTPRINTS = select(_occupancy).where(
    _occupancy.c.business_id == _business,
    _occupancy.c.booking_id == bindparam("booking"),
    _occupancy.c.active.is_(True),
)
_SEATS = select(_occupancy).where(
    _occupancy.c.business_id == _business,
    _occupancy.c.resource_key == bindparam("seat_key"),
    _occupancy.c.active.is_(True),
)
_CHANGE_OCCUPANCY = update(_occupancy).where(
    _occupancy.c.business_id == _business,
    _occupancy.c.booking_id == bindparam("booking"),
    _occupancy.c.active.is_(True),
)
_CHANGE = update(_booking).where(_of_business, _booking.c.id == bindparam("booking")).returning(_booking.c.id)
_CHANGE_WHILE = _CHANGE.where(_booking.c.status == bindparam("while_status"))
_BY_ID = select(_booking).where(_of_business, _booking.c.id == bindparam("booking"))
_LIVE_HOLDS = (
    select(_booking)
    .where(
        _of_business,
        _booking.c.call_id == bindparam("call"),
        _booking.c.status == "held",
        _booking.c.kind == "appointment",
    )
    .order_by(_booking.c.start, _booking.c.id)
)
_COMING_BY_PHONE = (
    select(_booking)
    .where(
        _of_business,
        _booking.c.phone == bindparam("number"),
        _booking.c.status == "confirmed",
        _booking.c.kind == "appointment",
        _booking.c.start > bindparam("now"),
    )
    .order_by(_booking.c.start, _booking.c.id)
)
_COUNT_CONFIRMED = select(func.count()).where(
    _of_business,
    _booking.c.call_id == bindparam("call"),
    _booking.c.kind == "appointment",
    or_(_booking.c.status == "confirmed", _booking.c.status == "cancelled"),
)
_NOTHING: Values = dict.fromkeys(_booking.c.keys())
_ADD, _ADD_OCCUPANCY = insert(_booking), insert(_occupancy)
_ADD_REQUEST, _ADD_EVENT = insert(_request), insert(_event)


async def businesses_with_expired_holds(session: AsyncSession, now: datetime) -> Sequence[str]:
    """The businesses that have a hold to sweep: a query across businesses, ids only."""
    query = (
        select(_booking.c.business_id)
        .where(_booking.c.status == "held", _booking.c.hold_expires_at <= now)
        .distinct()
        .order_by(_booking.c.business_id)
    )
    return (await session.execute(query)).scalars().all()


class BookingRepository:
    """The bookings of one business and what they occupy."""

    def __init__(self, uow: UnitOfWork, business_id: str) -> None:
        self._uow, self._session = uow, uow.session
        self._business_id = business_id

    async def setup_token(self) -> str | None:
        """The token of the business's set-up; it changes with every change of that."""
        rows = await self._ask(_SETUP_TOKEN)
        return rows[0][0] if rows else None

    def opening(self, now: datetime, key: str | None) -> Question[Opening]:
        """What a writing use case begins with."""

        def read(rows: Rows) -> Opening:
            token, expired, action, result_id = rows[0]
            return Opening(token, expired is not None, None if action is None else (action, result_id))

        return Question(_OPENING, {"in_business": self._business_id, "now": now, "with_key": key}, read)

    # -- what is taken --------------------------------------------------------------------------

    def occupied(self, from_s: int, to_s: int, now_s: int) -> Question[Sequence[OccupiedRow]]:
        """Active footprints that touch [from, to), epoch seconds: (key, start, end, lane, booking, counted).

        Holds that have run out do not count, whether swept or not.
        """
        window = {"from_s": from_s, "to_s": to_s, "now_s": now_s, "day_after_s": to_s + models.LONG_SECONDS}
        return Question(_OCCUPIED, {"in_business": self._business_id, **window}, _occupied_rows)

    async def rows_of(self, booking_id: str) -> Sequence[Row]:
        """The active footprints of a booking."""
        return await self._rows(_FOOTPRINTS, booking=booking_id)

    async def seats(self, session_id: str) -> Sequence[Row]:
        """The taken seats of a group."""
        return await self._rows(_SEATS, seat_key=seat_key(session_id))

    async def sessions(self, service_id: str, from_: datetime, to: datetime) -> Sequence[Row]:
        """The groups of a service that begin in [from, to)."""
        return await self._all(
            self._select().where(
                _booking.c.kind == "session",
                _booking.c.service_id == service_id,
                _booking.c.start >= from_,
                _booking.c.start < to,
                _booking.c.status.in_(("held", "confirmed")),
            )
        )

    async def occupy(self, rows: Sequence[Values]) -> None:
        """Take footprints; `SlotTaken` if the database finds an overlap."""
        if rows:
            try:
                await self._uow.change(_ADD_OCCUPANCY, *rows)
            except IntegrityError as error:
                raise _as_slot_taken(error) from error

    async def change_occupancy(self, booking_id: str, values: Values) -> None:
        """Change the active footprints of a booking; `SlotTaken` if the database finds an overlap."""
        where = {"in_business": self._business_id, "booking": booking_id}
        try:
            await self._uow.change(_CHANGE_OCCUPANCY, {**where, **values})
        except IntegrityError as error:
            raise _as_slot_taken(error) from error

    # -- bookings -------------------------------------------------------------------------------

    def empty_row(self) -> dict[str, Any]:
        """The columns of a booking of this business, nothing else in them."""
        return {**_NOTHING, "business_id": self._business_id}

    async def add(self, row: Values) -> None:
        """Store a new booking."""
        await self._uow.change(_ADD, {**row, "business_id": self._business_id})

    async def change(self, booking_id: str, values: Values, *, while_status: str | None = None) -> bool:
        """Change a booking, only in the given state (compare-and-swap); whether it was done."""
        where = {"in_business": self._business_id, "booking": booking_id}
        if while_status is None:
            return bool(await self._uow.change(_CHANGE, {**where, **values}))
        return bool(await self._uow.change(_CHANGE_WHILE, {**where, "while_status": while_status, **values}))

    async def by_id(self, booking_id: str) -> Row | None:
        """The booking, if it is one of this business."""
        return next(iter(await self._rows(_BY_ID, booking=booking_id)), None)

    async def by_ids(self, booking_ids: Iterable[str]) -> Sequence[Row]:
        """Several bookings, by start."""
        return await self._all(self._select().where(_booking.c.id.in_(list(booking_ids))))

    async def of_call(self, call_id: str) -> Sequence[Row]:
        """What a call has held or booked, in the order it happened."""
        query = select(_booking).where(
            _booking.c.business_id == self._business_id, _booking.c.call_id == call_id
        )
        rows = await self._session.execute(query.order_by(_booking.c.created_at, _booking.c.id))
        return rows.mappings().all()

    async def live_holds(self, call_id: str) -> Sequence[Row]:
        """The holds of a call that have not been given back (run out or not)."""
        return await self._rows(_LIVE_HOLDS, call=call_id)

    async def expired_holds(self, now: datetime) -> Sequence[Row]:
        """Holds that have run out and are still marked as held."""
        return await self._all(
            self._select().where(_booking.c.status == "held", _booking.c.hold_expires_at <= now)
        )

    async def between(
        self,
        from_: datetime,
        to: datetime,
        statuses: Sequence[str],
        kinds: Sequence[str] | None,
        longest: datetime,
    ) -> Sequence[Row]:
        """Bookings that overlap [from, to). `longest`: none that begins earlier can reach into it."""
        query = self._select().where(
            _booking.c.start >= longest,
            _booking.c.start < to,
            _booking.c.end > from_,
            _booking.c.status.in_(list(statuses)),
        )
        if kinds is not None:
            query = query.where(_booking.c.kind.in_(list(kinds)))
        return await self._all(query)

    async def coming_by_phone(self, phone: str, now: datetime) -> Sequence[Row]:
        """Confirmed appointments under a number that have not begun, by start."""
        return await self._rows(_COMING_BY_PHONE, number=phone, now=now)

    async def held_blocking(self, keys: Iterable[str], from_s: int, to_s: int) -> Sequence[str]:
        """Ids of held bookings (not confirmed ones) that occupy one of `keys` in [from, to)."""
        row = _occupancy.c
        query = (
            select(row.booking_id)
            .where(
                row.business_id == self._business_id,
                row.active.is_(True),
                row.end_s > from_s,
                row.start_s < to_s,
                row.resource_key.in_(list(keys)),
                row.hold_until_s.is_not(None),
            )
            .distinct()
        )
        return (await self._session.execute(query)).scalars().all()

    async def series(self, series_id: str) -> Sequence[Row]:
        """The blocked times of one series, by start."""
        return await self._all(self._select().where(_booking.c.series_id == series_id))

    async def seat_holders(self, session_id: str) -> Sequence[Row]:
        """Who has a seat in a group, or a hold on one."""
        return await self._all(
            self._select().where(
                _booking.c.session_id == session_id, _booking.c.status.in_(("held", "confirmed"))
            )
        )

    # -- requests and events --------------------------------------------------------------------

    async def remember(self, key: str, action: str, result_id: str, now: datetime) -> None:
        """Note what an idempotency key led to."""
        await self._uow.change(
            _ADD_REQUEST,
            {
                "business_id": self._business_id,
                "key": key,
                "action": action,
                "result_id": result_id,
                "created_at": now,
            },
        )

    async def note(self, event_id: str, booking_id: str, name: str, actor: str, at: datetime) -> None:
        """Note what happened to a booking."""
        await self._uow.change(
            _ADD_EVENT,
            {
                "id": event_id,
                "business_id": self._business_id,
                "booking_id": booking_id,
                "name": name,
                "actor": actor,
                "at": at,
            },
        )

    async def events(self, booking_id: str) -> Sequence[Row]:
        """What happened to a booking, in order."""
        query = select(_event).where(
            _event.c.business_id == self._business_id, _event.c.booking_id == booking_id
        )
        return (await self._session.execute(query.order_by(_event.c.at, _event.c.id))).mappings().all()

    # -- helpers --------------------------------------------------------------------------------

    async def count_confirmed(self, call_id: str) -> int:
        """How many bookings a call has made (cancelled ones count too: they were made)."""
        return int((await self._ask(_COUNT_CONFIRMED, call=call_id))[0][0])

    async def _rows(self, statement: Select[Any], **parameters: Any) -> Sequence[Row]:
        names = statement.selected_columns.keys()
        return [dict(zip(names, row, strict=True)) for row in await self._ask(statement, **parameters)]

    async def _ask(self, statement: Select[Any], **parameters: Any) -> Rows:
        question = Question(statement, {"in_business": self._business_id, **parameters}, _as_they_are)
        return (await self._uow.ask(question))[0]

    def _select(self) -> Select[Any]:
        return select(_booking).where(_booking.c.business_id == self._business_id)

    async def _all(self, query: Select[Any]) -> Sequence[Row]:
        return (await self._session.execute(query.order_by(_booking.c.start, _booking.c.id))).mappings().all()


def seat_key(session_id: str) -> str:
    """The resource key under which the seats of a group are numbered."""
    return f"seat:{session_id}"


def _as_they_are(rows: Rows) -> Rows:
    return rows


def _occupied_rows(rows: Rows) -> Sequence[OccupiedRow]:
    return cast("Sequence[OccupiedRow]", rows)


def _as_slot_taken(error: IntegrityError) -> Exception:
    return SlotTaken() if CONSTRAINT in str(error.orig) else error
