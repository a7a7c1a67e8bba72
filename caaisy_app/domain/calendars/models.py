"""Table of busy intervals that come from elsewhere (a connected calendar, later)."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import SQLModel

from caaisy_app.core.columns import column


class BusyInterval(SQLModel, table=True):
    """A time in which a member of staff is busy elsewhere; half-open, no title, no reason."""

    __tablename__ = "busy_interval"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_busy_interval_time", "business_id", "end_s", "start_s"),)

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    staff_id: str = column(
        foreign_key="staff.id", category="identifier", purpose="booking", retention="booking", personal=True
    )
    source: str = column(category="technical", purpose="booking", retention="booking")
    start_s: int = column(
        type_=BigInteger, category="appointment", purpose="booking", retention="booking", personal=True
    )
    end_s: int = column(
        type_=BigInteger, category="appointment", purpose="booking", retention="booking", personal=True
    )
    updated_at: datetime = column(category="technical", purpose="booking", retention="booking")
