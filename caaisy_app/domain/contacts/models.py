"""Table of the contacts."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import SQLModel

from caaisy_app.core.columns import column


class Contact(SQLModel, table=True):
    """A person who has called or been booked."""

    __tablename__ = "contact"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_contact_phone", "business_id", "phone"),)

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    name: str = column(category="contact", purpose="booking", retention="booking", personal=True)
    name_folded: str = column(category="contact", purpose="booking", retention="booking", personal=True)
    phone: str | None = column(
        default=None, category="contact", purpose="booking", retention="booking", personal=True
    )
    email: str | None = column(
        default=None, category="contact", purpose="notification", retention="booking", personal=True
    )
    language: str = column(
        default="de", category="contact", purpose="notification", retention="booking", personal=True
    )
    created_at: datetime = column(category="technical", purpose="booking", retention="booking")


TABLES = SQLModel.metadata.tables
