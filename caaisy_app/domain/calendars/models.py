"""Tables of connected calendars and of busy intervals that come from elsewhere."""

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


class CalendarConnection(SQLModel, table=True):
    """A calendar of the business or of a person that is kept in step; how fresh it is, and whether it works.

    `state` is ok | reauth | admin_consent | error; `synced_at` is when the calendar was last read in full or
    by its changes; `failing_since` is the first failure after that.
    """

    __tablename__ = "calendar_connection"  # pyright: ignore[reportAssignmentType]

    id: str = column(primary_key=True, category="identifier", purpose="booking", retention="contract")
    business_id: str = column(
        foreign_key="business.id", index=True, category="identifier", purpose="tenancy", retention="contract"
    )
    staff_id: str | None = column(
        default=None, foreign_key="staff.id", category="identifier", purpose="booking", retention="contract"
    )
    provider: str = column(category="technical", purpose="booking", retention="contract")
    state: str = column(default="ok", category="technical", purpose="operation", retention="contract")
    synced_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )
    failing_since: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )
    created_at: datetime = column(category="technical", purpose="booking", retention="contract")
