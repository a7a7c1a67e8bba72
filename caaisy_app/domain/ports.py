"""What the product needs from outside, as protocols. Integrations implement them; bootstrap joins them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from caaisy_app.core.errors import CaaisyError, Unavailable
from caaisy_app.core.jobs import Job


class TextCallsDown(Unavailable):
    """The process that holds text calls does not answer."""

    code = "text_calls_down"
    message_key = "ports.text_calls_down"


class TextCalls(Protocol):
    """Calls that are typed instead of spoken. They run in the agents process.

    What is said stands in the call journal; readers look there. Every method raises
    `TextCallsDown` when that process does not answer.
    """

    async def start(self, business_slug: str, language: str, caller_number: str | None) -> str:
        """Begin a call and return its id; the disclosure is spoken at once."""
        ...

    async def say(self, call_id: str, text: str) -> None:
        """Say something as the caller; returns when the reception has answered."""
        ...

    async def hang_up(self, call_id: str) -> None:
        """The caller hangs up. Hanging up twice is no error."""
        ...

    async def healthy(self) -> bool:
        """Whether the process answers; never raises."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...


class MailDown(Unavailable):
    """The mail server does not take the mail right now (away, busy, or it does not know us): try later."""

    code = "mail_down"
    message_key = "ports.mail_down"


class MailRefused(CaaisyError):
    """The mail server will never take this mail: no such mailbox, or not an address at all."""

    code = "mail_refused"
    http_status = 422
    message_key = "ports.mail_refused"


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail ready to be sent. `message_id` (without brackets) stays the same however often it is tried.

    `calendar` is an iCalendar text with its method (RFC 5546), `written_at` an aware instant.
    """

    message_id: str
    sender_name: str
    recipient: str
    subject: str
    text: str
    language: str
    written_at: datetime
    html: str | None = None
    calendar: str | None = None
    calendar_method: str | None = None


class Mailer(Protocol):
    """Sends mail."""

    async def send(self, letter: Letter) -> None:
        """Hand the letter over to the next server; `MailDown` or `MailRefused` if it is not taken."""
        ...


class JobQueue(Protocol):
    """Durable work: done once the unit of work has committed, also after a crash, never if it rolls back.

    `UnitOfWork` is one, so a service writes `uow.enqueue(Job("booking.created", ...))`. A job whose time
    has changed is enqueued again under a new key; the earlier one finds out that it is stale and ends.
    """

    def enqueue(self, job: Job) -> None:
        """Have `job` done, from `job.not_before` on."""
        ...
