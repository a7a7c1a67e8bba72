"""Table of the businesses (tenants)."""

from datetime import datetime
from typing import Any

from sqlmodel import SQLModel

from caaisy_app.core.columns import JSON, column


class Business(SQLModel, table=True):
    """A small business whose phone is answered: one tenant."""

    __tablename__ = "business"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="tenancy", retention="contract")
    slug: str = column(unique=True, category="identifier", purpose="tenancy", retention="contract")
    name: str = column(category="configuration", purpose="reception", retention="contract")
    demo: bool = column(default=False, category="technical", purpose="operation", retention="contract")
    phone: str | None = column(
        default=None, category="contact", purpose="reception", retention="contract", index=True
    )
    timezone: str = column(category="configuration", purpose="booking", retention="contract")
    country: str = column(category="configuration", purpose="booking", retention="contract")
    federal_state: str | None = column(
        default=None, category="configuration", purpose="booking", retention="contract"
    )
    municipality: str | None = column(
        default=None, category="configuration", purpose="booking", retention="contract"
    )
    language: str = column(default="de", category="configuration", purpose="reception", retention="contract")
    formality: str = column(
        default="sie", category="configuration", purpose="reception", retention="contract"
    )
    clock_interval: int = column(
        default=30, category="configuration", purpose="booking", retention="contract"
    )
    hours: dict[str, Any] = column(
        type_=JSON, category="configuration", purpose="booking", retention="contract"
    )
    overrides: dict[str, Any] = column(
        type_=JSON, category="configuration", purpose="booking", retention="contract"
    )
    open_on_holidays: bool = column(
        default=False, category="configuration", purpose="booking", retention="contract"
    )
    holiday_exceptions: dict[str, Any] = column(
        type_=JSON, category="configuration", purpose="booking", retention="contract"
    )
    settings: dict[str, Any] = column(
        type_=JSON, category="configuration", purpose="reception", retention="contract"
    )
    knowledge: dict[str, Any] = column(
        type_=JSON, category="configuration", purpose="reception", retention="contract"
    )
    never_say: list[Any] = column(
        type_=JSON, category="configuration", purpose="reception", retention="contract"
    )
    block_list: list[Any] = column(
        type_=JSON, category="contact", purpose="reception", retention="contract", personal=True
    )
    created_at: datetime = column(category="technical", purpose="tenancy", retention="contract")
