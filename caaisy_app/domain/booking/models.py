"""Tables of bookings, of what they occupy, and of what happened to them."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Index, literal_column
from sqlmodel import SQLModel

from caaisy_app.core.columns import JSON, column

#: Footprints of more than a day, which are few, have an index of their own: so all others that touch a day
#: are found between two ends, however many follow (see `repository.occupied`).
LONG_SECONDS = 86_400
LONG_FOOTPRINT: ColumnElement[bool] = literal_column(f"end_s - start_s > {LONG_SECONDS}")


class Booking(SQLModel, table=True):
    """A booking, a hold, a blocked time or the meeting of a group.

    `start`/`end` are the core time [start, end) without buffers. `kind`: appointment | block | session;
    `status`: held | confirmed | cancelled | expired | no_show.
    """

    __tablename__ = "booking"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_booking_time", "business_id", "start"),
        Index("ix_booking_phone", "business_id", "phone"),
        Index("ix_booking_call", "business_id", "call_id"),
        Index("ix_booking_session", "session_id"),
        Index("ix_booking_hold", "status", "hold_expires_at"),
    )

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    kind: str = column(category="technical", purpose="booking", retention="booking")
    status: str = column(category="technical", purpose="booking", retention="booking")
    start: datetime = column(category="appointment", purpose="booking", retention="booking", personal=True)
    end: datetime = column(category="appointment", purpose="booking", retention="booking", personal=True)
    service_id: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking"
    )
    service_name: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking", personal=True
    )
    price_text: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking"
    )
    staff_ids: list[Any] = column(
        type_=JSON, category="appointment", purpose="booking", retention="booking", personal=True
    )
    resource_ids: list[Any] = column(
        type_=JSON, category="appointment", purpose="booking", retention="booking"
    )
    session_id: str | None = column(
        default=None, category="identifier", purpose="booking", retention="booking"
    )
    series_id: str | None = column(
        default=None, index=True, category="identifier", purpose="booking", retention="booking"
    )
    moves_id: str | None = column(default=None, category="identifier", purpose="booking", retention="booking")
    contact_id: str | None = column(
        default=None,
        foreign_key="contact.id",
        index=True,
        category="contact",
        purpose="booking",
        retention="booking",
        personal=True,
    )
    contact_name: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    phone: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    email: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    attendee_name: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    language: str = column(default="de", category="contact", purpose="notification", retention="booking")
    note: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking", personal=True
    )
    title: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking", personal=True
    )
    source: str = column(category="technical", purpose="booking", retention="booking")
    call_id: str | None = column(
        default=None, category="identifier", purpose="reception", retention="booking"
    )
    hold_expires_at: datetime | None = column(
        default=None, category="technical", purpose="booking", retention="booking"
    )
    cancelled_at: datetime | None = column(
        default=None, category="appointment", purpose="booking", retention="booking"
    )
    late_cancelled: bool = column(
        default=False, category="appointment", purpose="booking", retention="booking"
    )
    sequence: int = column(default=0, category="technical", purpose="notification", retention="booking")
    created_at: datetime = column(category="technical", purpose="booking", retention="booking")
    updated_at: datetime = column(category="technical", purpose="booking", retention="booking")


class Occupancy(SQLModel, table=True):
    """A footprint [start_s, end_s) (epoch seconds, buffers included) on one lane of one resource.

    Two active rows of one lane never overlap: the database refuses it (see `guarantee`). `hold_until_s`
    is when a hold stops counting; `counted_s` is the core start, on the one row per person and booking
    that counts for that person's load.
    """

    __tablename__ = "occupancy"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_occupancy_feed", "business_id", "active", "end_s"),
        Index(
            "ix_occupancy_long",
            "business_id",
            "active",
            "end_s",
            sqlite_where=LONG_FOOTPRINT,
            postgresql_where=LONG_FOOTPRINT,
        ),
        Index("ix_occupancy_lane", "resource_key", "lane", "active", "end_s"),
        Index("ix_occupancy_booking", "booking_id"),
    )

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    booking_id: str = column(
        foreign_key="booking.id", category="identifier", purpose="booking", retention="booking"
    )
    resource_key: str = column(category="appointment", purpose="booking", retention="booking", personal=True)
    lane: int = column(default=0, category="technical", purpose="booking", retention="booking")
    start_s: int = column(
        type_=BigInteger, category="appointment", purpose="booking", retention="booking", personal=True
    )
    end_s: int = column(
        type_=BigInteger, category="appointment", purpose="booking", retention="booking", personal=True
    )
    active: bool = column(default=True, category="technical", purpose="booking", retention="booking")
    hold_until_s: int | None = column(
        default=None, type_=BigInteger, category="technical", purpose="booking", retention="booking"
    )
    counted_s: int | None = column(
        default=None, type_=BigInteger, category="technical", purpose="booking", retention="booking"
    )


class BookingRequest(SQLModel, table=True):
    """An idempotency key and what it led to: the same key again gives the same booking."""

    __tablename__ = "booking_request"  # pyright: ignore[reportAssignmentType]

    business_id: str = column(
        primary_key=True,
        foreign_key="business.id",
        category="identifier",
        purpose="tenancy",
        retention="booking",
    )
    key: str = column(primary_key=True, category="technical", purpose="booking", retention="booking")
    action: str = column(category="technical", purpose="booking", retention="booking")
    result_id: str = column(index=True, category="identifier", purpose="booking", retention="booking")
    created_at: datetime = column(category="technical", purpose="booking", retention="booking")


class BookingEvent(SQLModel, table=True):
    """What happened to a booking, when and by whom: the audit trail and the source of durable jobs."""

    __tablename__ = "booking_event"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_booking_event_business", "business_id", "id"),)

    id: str = column(primary_key=True, category="identifier", purpose="legal_duty", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    booking_id: str = column(index=True, category="identifier", purpose="legal_duty", retention="booking")
    name: str = column(category="technical", purpose="legal_duty", retention="booking")
    actor: str = column(category="security", purpose="legal_duty", retention="booking")
    at: datetime = column(category="technical", purpose="legal_duty", retention="booking")


class WaitlistEntry(SQLModel, table=True):
    """Somebody who would come if a time in [from_, to) became free. First come, first offered.

    `status`: waiting | offered | accepted | lapsed | withdrawn.
    """

    __tablename__ = "waitlist_entry"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_waitlist_entry_status", "business_id", "status", "created_at"),)

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    service_id: str = column(
        foreign_key="service.id", category="appointment", purpose="booking", retention="booking"
    )
    staff_id: str | None = column(
        default=None, category="appointment", purpose="booking", retention="booking"
    )
    window_start: datetime = column(
        category="appointment", purpose="booking", retention="booking", personal=True
    )
    window_end: datetime = column(
        category="appointment", purpose="booking", retention="booking", personal=True
    )
    status: str = column(category="technical", purpose="booking", retention="booking")
    name: str = column(category="contact", purpose="booking", retention="booking", personal=True)
    phone: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    email: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    language: str = column(default="de", category="contact", purpose="notification", retention="booking")
    call_id: str | None = column(
        default=None, category="identifier", purpose="reception", retention="booking"
    )
    offered_booking_id: str | None = column(
        default=None, category="identifier", purpose="booking", retention="booking"
    )
    offer_expires_at: datetime | None = column(
        default=None, category="technical", purpose="booking", retention="booking"
    )
    created_at: datetime = column(category="technical", purpose="booking", retention="booking")


class SetupVersion(SQLModel, table=True):
    """A token that triggers renew whenever the set-up of a business changes (its row or its catalogue).

    As long as the token is the same, what a process remembers of the set-up is still true.
    """

    __tablename__ = "setup_version"  # pyright: ignore[reportAssignmentType]

    business_id: str = column(
        primary_key=True, category="identifier", purpose="operation", retention="technical"
    )
    token: str = column(category="technical", purpose="operation", retention="technical")


TABLES = SQLModel.metadata.tables
