"""Tables of phone lines and of the webhooks that have been received."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import SQLModel

from caaisy_app.core.columns import column


class Line(SQLModel, table=True):
    """A number on which the reception answers. `business_id` is empty for a number nobody uses yet.

    `token` is the opaque value that the dispatch rule hands to the worker instead of any number.
    """

    __tablename__ = "line"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="reception", retention="contract")
    business_id: str | None = column(
        default=None,
        foreign_key="business.id",
        index=True,
        category="identifier",
        purpose="tenancy",
        retention="contract",
    )
    token: str = column(unique=True, category="identifier", purpose="reception", retention="contract")
    number: str = column(
        unique=True, category="configuration", purpose="reception", retention="contract"
    )  # E.164
    trunk: str = column(category="configuration", purpose="reception", retention="contract")
    paused: bool = column(default=False, category="configuration", purpose="reception", retention="contract")
    forwards_from: str | None = column(
        default=None, category="configuration", purpose="reception", retention="contract"
    )
    carrier: str | None = column(
        default=None, category="configuration", purpose="reception", retention="contract"
    )
    check_until: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )
    verified_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )
    last_call_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )
    created_at: datetime = column(category="technical", purpose="tenancy", retention="contract")


class Installation(SQLModel, table=True):
    """What this installation is called on a phone server that it may share with others: one row, made by the
    migration.
    """

    __tablename__ = "installation"  # pyright: ignore[reportAssignmentType]

    mark: str = column(primary_key=True, category="technical", purpose="operation", retention="contract")


class WebhookEvent(SQLModel, table=True):
    """A webhook that has been taken: written before any work, so that a replay is recognised."""

    __tablename__ = "webhook_event"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_webhook_event_received", "received_at"),)

    source: str = column(primary_key=True, category="technical", purpose="operation", retention="technical")
    event_id: str = column(primary_key=True, category="technical", purpose="operation", retention="technical")
    kind: str = column(category="technical", purpose="operation", retention="technical")
    received_at: datetime = column(category="technical", purpose="operation", retention="technical")
