"""Whether somebody who is not of the business may take a time while a connected calendar cannot be relied on.

The one place of this rule: the receptionist, the booking page and the manage link all come by here, because
every use case of the slice that finds or takes a time asks it. The people of the business see their own
calendar and decide for themselves.
"""

from __future__ import annotations

from caaisy_app.core.actor import Actor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.domain.booking.access import is_staff
from caaisy_app.domain.booking.errors import CalendarUnreliable
from caaisy_app.domain.booking.situation import House
from caaisy_app.domain.calendars.rules import Trust
from caaisy_app.domain.calendars.service import trust


async def rely_on_calendars(uow: UnitOfWork, actor: Actor, house: House) -> None:
    """`CalendarUnreliable` where a calendar is stale or down and the business then takes requests only."""
    if not is_staff(actor, house.business.id):
        check(house, await trust(uow, house.business.id))


async def may_be_taken(uow: UnitOfWork, house: House) -> bool:
    """Whether times may be offered to others at all right now."""
    try:
        check(house, await trust(uow, house.business.id))
    except CalendarUnreliable:
        return False
    return True


def check(house: House, known: Trust) -> None:
    """The same with what is known of the calendars. Businesses may choose to go by their own bookings."""
    if house.business.settings.stale_policy == "request" and known in ("stale", "down"):
        raise CalendarUnreliable
