"""Table of data subject requests."""

from datetime import date, datetime

from sqlmodel import SQLModel

from caaisy_app.core.columns import column


class PrivacyRequest(SQLModel, table=True):
    """Somebody asks about data, or asks that something be done with it."""

    __tablename__ = "privacy_request"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="legal_duty", retention="request")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="request"
    )
    reference: str = column(unique=True, category="identifier", purpose="legal_duty", retention="request")
    kind: str = column(category="technical", purpose="legal_duty", retention="request")
    channel: str = column(category="technical", purpose="legal_duty", retention="request")
    contact: str | None = column(
        default=None, category="contact", purpose="legal_duty", retention="request", personal=True
    )
    call_id: str | None = column(
        default=None, category="identifier", purpose="legal_duty", retention="request"
    )
    received_at: datetime = column(category="technical", purpose="legal_duty", retention="request")
    due_on: date = column(category="technical", purpose="legal_duty", retention="request")
    closed_at: datetime | None = column(
        default=None, category="technical", purpose="legal_duty", retention="request"
    )
