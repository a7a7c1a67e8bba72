"""What the product needs from outside, as protocols. Integrations implement them; bootstrap joins them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

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


class PhoneServerDown(Unavailable):
    """The phone server does not answer, or one of its parts (its SIP service, say) is away."""

    code = "phone_server_down"
    message_key = "ports.phone_server_down"


class PhoneServerDenied(Unavailable):
    """The phone server does not accept our key and secret."""

    code = "phone_server_denied"
    message_key = "ports.phone_server_denied"


class PhoneConflict(CaaisyError):
    """The phone server has a trunk or rule that stands against this one; `reason` is in its words."""

    code = "phone_conflict"
    http_status = 409
    message_key = "ports.phone_conflict"


class PhoneRefused(CaaisyError):
    """The phone server will never take this; `reason` is in its words."""

    code = "phone_refused"
    http_status = 422
    message_key = "ports.phone_refused"


class NotPutThrough(CaaisyError):
    """A call could not be handed on: busy, no answer, refused.

    `sip_status` is the SIP status if there is one: 486 busy, 480 away, 405 or 603 for a trunk that does not
    take REFER (RFC 3261, section 21).
    """

    code = "not_put_through"
    http_status = 409
    message_key = "ports.not_put_through"

    def __init__(self, reason: str, sip_status: int | None = None) -> None:
        super().__init__(reason=reason, sip_status=sip_status)
        self.reason = reason
        self.sip_status = sip_status


class WebhookRefused(CaaisyError):
    """What came in is not certainly from the phone server."""

    code = "webhook_refused"
    http_status = 401
    message_key = "ports.webhook_refused"


#: The owner of trunks and rules that this product made before it wrote a mark on them.
UNMARKED = ""


@dataclass(frozen=True, slots=True)
class TrunkPlan:
    """How calls of one provider come in. Durations in seconds; `numbers` in E.164.

    `owner` is the mark of the installation whose trunk it is (`UNMARKED`: made before there were marks).
    `headers` names the SIP headers that a call brings along, each with the attribute it becomes.
    """

    name: str
    numbers: tuple[str, ...]
    allowed_addresses: tuple[str, ...]
    ringing_seconds: int
    longest_call_seconds: int
    headers: Mapping[str, str]
    owner: str


@dataclass(frozen=True, slots=True)
class Trunk:
    """A trunk that the phone server has. `owner` is None where this product did not make it."""

    id: str
    plan: TrunkPlan
    owner: str | None


@dataclass(frozen=True, slots=True)
class RulePlan:
    """Where calls to some numbers lead: to a room of their own, with our agent sent there. `owner` as in
    `TrunkPlan`.

    `numbers` are the called ones (E.164), `attributes` are given to the caller's participant, `note` to the
    agent. Durations in seconds: a room stays `departure_seconds` after the last one left, and `empty_seconds`
    for the first one to come.
    """

    name: str
    trunk_ids: tuple[str, ...]
    numbers: tuple[str, ...]
    attributes: Mapping[str, str]
    agent: str
    note: str
    room_prefix: str
    departure_seconds: int
    empty_seconds: int
    owner: str


@dataclass(frozen=True, slots=True)
class DispatchRule:
    """A rule that the phone server has. `plan` is None for one of a kind that this product does not make.

    `owner` is None where this product did not make it.
    """

    id: str
    name: str
    trunk_ids: tuple[str, ...]
    numbers: tuple[str, ...]
    plan: RulePlan | None
    owner: str | None


ParticipantKind = Literal["caller", "agent", "person", "other"]


@dataclass(frozen=True, slots=True)
class PhoneParticipant:
    """Somebody in a room. `caller` = on the telephone (SIP), `person` = in a browser."""

    identity: str
    kind: ParticipantKind
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PhoneRoom:
    """A room of the phone server: one call."""

    name: str
    participants: int


@dataclass(frozen=True, slots=True)
class PhoneEvent:
    """Something that happened on the phone server, told by webhook. `at` is aware, by the server's clock.

    `kind` is `room_started`, `room_finished`, `participant_joined`, `participant_left` or another name.
    """

    id: str
    kind: str
    at: datetime
    room: str | None
    participant: PhoneParticipant | None


class Telephony(Protocol):
    """The phone server: its trunks, rules, rooms and the people in them.

    Every method raises `PhoneServerDown` and `PhoneServerDenied`; changes also `PhoneConflict`,
    `PhoneRefused` and `NotFound` (an id that the server does not know).
    """

    async def trunks(self) -> tuple[Trunk, ...]:
        """All inbound trunks, ours and others."""
        ...

    async def create_trunk(self, plan: TrunkPlan) -> Trunk:
        """Make a trunk of ours."""
        ...

    async def update_trunk(self, trunk_id: str, plan: TrunkPlan) -> Trunk:
        """Make a trunk be like this."""
        ...

    async def delete_trunk(self, trunk_id: str) -> None:
        """Take a trunk away; one that is gone is no error."""
        ...

    async def rules(self) -> tuple[DispatchRule, ...]:
        """All dispatch rules, ours and others."""
        ...

    async def create_rule(self, plan: RulePlan) -> DispatchRule:
        """Make a rule of ours."""
        ...

    async def update_rule(self, rule_id: str, plan: RulePlan) -> DispatchRule:
        """Make a rule be like this."""
        ...

    async def delete_rule(self, rule_id: str) -> None:
        """Take a rule away; one that is gone is no error."""
        ...

    async def dispatch_agent(self, room: str, agent: str, note: str) -> None:
        """Send an agent into a room, with a note for it; one of the same name that was sent before and
        has not come is called back, so that two never come."""
        ...

    async def rooms(self) -> tuple[PhoneRoom, ...]:
        """The rooms there are."""
        ...

    async def participants(self, room: str) -> tuple[PhoneParticipant, ...]:
        """Who is in a room; nobody in one that does not exist."""
        ...

    async def remove_participant(self, room: str, identity: str) -> None:
        """Put somebody out of a room (a caller's line is hung up); one who is gone is no error."""
        ...

    async def delete_room(self, room: str) -> None:
        """End a call for everybody in it; a room that is gone is no error."""
        ...

    async def transfer(self, room: str, identity: str, to: str, ringing_seconds: int = 20) -> None:
        """Hand a caller on to a number (E.164) by REFER; `NotPutThrough` if that fails: the caller stays.

        `NotFound` if the caller is gone.
        """
        ...

    async def dial_into_room(self, room: str, to: str, identity: str, ringing_seconds: int = 20) -> None:
        """Call a number (E.164) into the room; returns once it is answered, `NotPutThrough` if it is not."""
        ...

    async def healthy(self) -> bool:
        """Whether the server answers and accepts us; never raises."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...


@dataclass(frozen=True, slots=True)
class CallTicket:
    """With this a browser may join one room, for a short time, as itself, with its microphone and no more."""

    url: str
    token: str
    room: str


class BrowserCalls(Protocol):
    """Lets a browser call the reception with its microphone."""

    def ticket(self, business_slug: str) -> CallTicket:
        """A ticket for a room of its own, into which the reception of this business is sent."""
        ...


class PhoneWebhooks(Protocol):
    """Reads what the phone server tells by webhook."""

    def read(self, body: bytes, authorization: str | None) -> PhoneEvent:
        """The event, if it is certainly from the server; else `WebhookRefused`."""
        ...


class JobQueue(Protocol):
    """Durable work: done once the unit of work has committed, also after a crash, never if it rolls back.

    `UnitOfWork` is one, so a service writes `uow.enqueue(Job("booking.created", ...))`. A job whose time
    has changed is enqueued again under a new key; the earlier one finds out that it is stale and ends.
    """

    def enqueue(self, job: Job) -> None:
        """Have `job` done, from `job.not_before` on."""
        ...
