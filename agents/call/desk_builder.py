"""Builds the desk card of a call from the domain's views; called once per call by the controller."""

from __future__ import annotations

from datetime import datetime

from agents.dialogue.desk import Desk, DeskService, DeskSettings, DeskStaff
from caaisy_app.domain.catalog.views import CatalogView
from caaisy_app.domain.tenants.views import BusinessView


def build_desk(
    business: BusinessView,
    catalog: CatalogView,
    caller_number: str | None,
    line_starts: tuple[datetime, ...] = (),
) -> Desk:
    """What the receptionist may know in this call: the business, never other callers."""
    settings = business.settings
    offered = {staff_id for service in catalog.services for staff_id in service.staff_ids}
    return Desk(
        name=business.name,
        slug=business.slug,
        zone=business.timezone,
        country=business.country,
        federal_state=business.federal_state,
        language=business.language,
        formality=business.formality,
        hours=business.hours,
        overrides=business.overrides,
        open_on_holidays=business.open_on_holidays,
        services=tuple(
            DeskService(
                item.id, item.name, item.aliases, item.duration_minutes, item.price_text, item.staff_ids
            )
            for item in catalog.services
        ),
        staff=tuple(
            DeskStaff(item.id, item.name, item.absences, item.hours)
            for item in catalog.staff
            if item.active or item.id in offered
        ),
        settings=DeskSettings(
            late_cancel_hours=settings.late_cancel_hours,
            late_cancel_text=settings.late_cancel_text or "",
            recording=settings.recording,
            transcript=settings.transcript,
            transfer_number=settings.transfer_number,
            transfer_hours=settings.transfer_hours,
            max_bookings_per_call=settings.max_bookings_per_call,
            plan=settings.plan,
        ),
        knowledge=business.knowledge,
        never_say=business.never_say,
        caller_blocked=caller_number is not None and caller_number in business.block_list,
        line_starts=line_starts,
    )
