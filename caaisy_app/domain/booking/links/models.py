"""Table of the manage links."""

from datetime import datetime

from sqlmodel import SQLModel

from caaisy_app.core.columns import column


class ManageLink(SQLModel, table=True):
    """A link that opens one booking. Of its token only the digest is kept."""

    __tablename__ = "manage_link"  # pyright: ignore[reportAssignmentType]

    token_digest: str = column(primary_key=True, category="security", purpose="booking", retention="booking")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="booking"
    )
    booking_id: str = column(
        foreign_key="booking.id", index=True, category="identifier", purpose="booking", retention="booking"
    )
    created_at: datetime = column(category="technical", purpose="booking", retention="booking")
