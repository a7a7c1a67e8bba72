"""Table of outgoing mail."""

from datetime import datetime
from typing import cast

from sqlalchemy import Index
from sqlmodel import SQLModel

from caaisy_app.core.columns import column
from caaisy_app.domain.notifications.views import MailStatus, MailView, Problem


class OutboxMail(SQLModel, table=True):
    """A mail to be sent or sent. `dedupe_key` makes sure that the same mail is queued once.

    `status`: queued | sent | failed; `problem` is the code of the last failed attempt;
    after `send_before` the mail would be of no use any more.
    """

    __tablename__ = "outbox_mail"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("uq_outbox_mail_dedupe", "business_id", "dedupe_key", unique=True),)

    id: str = column(primary_key=True, category="identifier", purpose="notification", retention="mail")
    business_id: str = column(
        foreign_key="business.id", category="identifier", purpose="tenancy", retention="mail"
    )
    dedupe_key: str = column(category="technical", purpose="notification", retention="mail")
    kind: str = column(category="technical", purpose="notification", retention="mail")
    recipient: str = column(category="contact", purpose="notification", retention="mail", personal=True)
    language: str = column(category="contact", purpose="notification", retention="mail", personal=True)
    subject: str = column(category="appointment", purpose="notification", retention="mail", personal=True)
    text: str = column(category="appointment", purpose="notification", retention="mail", personal=True)
    html: str | None = column(
        default=None, category="appointment", purpose="notification", retention="mail", personal=True
    )
    calendar: str | None = column(
        default=None, category="appointment", purpose="notification", retention="mail", personal=True
    )
    calendar_method: str | None = column(
        default=None, category="technical", purpose="notification", retention="mail"
    )
    booking_id: str | None = column(
        default=None, index=True, category="identifier", purpose="booking", retention="mail"
    )
    status: str = column(default="queued", category="technical", purpose="notification", retention="mail")
    attempts: int = column(default=0, category="technical", purpose="notification", retention="mail")
    problem: str | None = column(default=None, category="technical", purpose="notification", retention="mail")
    created_at: datetime = column(category="technical", purpose="notification", retention="mail")
    send_before: datetime | None = column(
        default=None, category="appointment", purpose="notification", retention="mail", personal=True
    )
    sent_at: datetime | None = column(
        default=None, category="technical", purpose="notification", retention="mail"
    )

    def view(self) -> MailView:
        """The mail as others may see it."""
        return MailView(
            id=self.id,
            business_id=self.business_id,
            kind=self.kind,
            recipient=self.recipient,
            language=self.language,
            subject=self.subject,
            text=self.text,
            html=self.html,
            calendar=self.calendar,
            calendar_method=self.calendar_method,
            booking_id=self.booking_id,
            status=cast("MailStatus", self.status),
            attempts=self.attempts,
            problem=cast("Problem | None", self.problem),
            created_at=self.created_at,
            send_before=self.send_before,
            sent_at=self.sent_at,
        )
