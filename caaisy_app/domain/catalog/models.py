"""Tables of services, staff and resources."""

from datetime import datetime
from typing import Any

from sqlmodel import SQLModel

from caaisy_app.core.columns import JSON, column


class Staff(SQLModel, table=True):
    """A person who does the work."""

    __tablename__ = "staff"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="contract")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )
    name: str = column(category="contact", purpose="booking", retention="contract", personal=True)
    position: int = column(default=0, category="configuration", purpose="booking", retention="contract")
    active: bool = column(default=True, category="configuration", purpose="booking", retention="contract")
    hours: dict[str, Any] | None = column(
        default=None,
        type_=JSON,
        category="configuration",
        purpose="booking",
        retention="contract",
        personal=True,
    )
    max_bookings_per_day: int | None = column(
        default=None, category="configuration", purpose="booking", retention="contract"
    )


class Absence(SQLModel, table=True):
    """A time in which a member of staff is away. No reason is stored."""

    __tablename__ = "absence"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="booking"
    )
    staff_id: str = column(
        foreign_key="staff.id",
        index=True,
        category="identifier",
        purpose="booking",
        retention="booking",
        personal=True,
    )
    start: datetime = column(category="appointment", purpose="booking", retention="booking", personal=True)
    end: datetime = column(category="appointment", purpose="booking", retention="booking", personal=True)


class Resource(SQLModel, table=True):
    """A room or a device that a service needs."""

    __tablename__ = "resource"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="contract")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )
    name: str = column(category="configuration", purpose="booking", retention="contract")
    capacity: int = column(default=1, category="configuration", purpose="booking", retention="contract")


class Service(SQLModel, table=True):
    """Something that can be booked. Times in minutes."""

    __tablename__ = "service"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="contract")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )
    name: str = column(category="configuration", purpose="booking", retention="contract")
    aliases: list[Any] = column(
        type_=JSON, category="configuration", purpose="reception", retention="contract"
    )
    position: int = column(default=0, category="configuration", purpose="booking", retention="contract")
    active: bool = column(default=True, category="configuration", purpose="booking", retention="contract")
    duration: int = column(category="configuration", purpose="booking", retention="contract")
    step: int = column(category="configuration", purpose="booking", retention="contract")
    before: int = column(default=0, category="configuration", purpose="booking", retention="contract")
    after: int = column(default=0, category="configuration", purpose="booking", retention="contract")
    notice_minutes: int = column(default=0, category="configuration", purpose="booking", retention="contract")
    horizon_days: int = column(default=60, category="configuration", purpose="booking", retention="contract")
    capacity: int = column(default=1, category="configuration", purpose="booking", retention="contract")
    staff_needed: int = column(default=1, category="configuration", purpose="booking", retention="contract")
    price_text: str | None = column(
        default=None, category="configuration", purpose="reception", retention="contract"
    )
    segments: list[Any] = column(
        type_=JSON, category="configuration", purpose="booking", retention="contract"
    )


class ServiceStaff(SQLModel, table=True):
    """Who offers which service."""

    __tablename__ = "service_staff"  # pyright: ignore[reportAssignmentType]

    service_id: str = column(
        primary_key=True,
        foreign_key="service.id",
        category="identifier",
        purpose="booking",
        retention="contract",
    )
    staff_id: str = column(
        primary_key=True,
        foreign_key="staff.id",
        category="identifier",
        purpose="booking",
        retention="contract",
    )
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )


class ServiceResource(SQLModel, table=True):
    """Which rooms and devices a service needs, all of them at once."""

    __tablename__ = "service_resource"  # pyright: ignore[reportAssignmentType]

    service_id: str = column(
        primary_key=True,
        foreign_key="service.id",
        category="identifier",
        purpose="booking",
        retention="contract",
    )
    resource_id: str = column(
        primary_key=True,
        foreign_key="resource.id",
        category="identifier",
        purpose="booking",
        retention="contract",
    )
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )
