"""Numbers, notes and obstacles of phone lines. Pure; for this slice and for the worker that answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, cast, get_args

import phonenumbers

from caaisy_app.domain.lines.errors import BadNumber

#: The name under which the worker registers; dispatch is always explicit.
AGENT_NAME = "caaisy-phone"
#: The attribute of a caller's participant that says on which line the call came.
LINE_ATTRIBUTE = "caaisy.line"
#: SIP headers of a call that was forwarded, and the attributes they become (RFC 5806, RFC 7044).
FORWARDING_HEADERS = {"Diversion": "sip.h.diversion", "History-Info": "sip.h.history-info"}
ROOM_PREFIX = "call"

RINGING_SECONDS = 18  # the server's own default is three minutes
LONGEST_CALL_SECONDS = 20 * 60
DEPARTURE_SECONDS = 10
EMPTY_SECONDS = 20

CHECK_WINDOW = timedelta(minutes=10)

#: Why a line cannot answer as usual. Every one has its own spoken words; there is never silence.
Obstacle = Literal["no_business", "paused", "unpaid", "minutes_used_up"]
Plan = Literal["active", "unpaid", "minutes_used_up"]
#: Where the forwarding self-test of a line stands.
Check = Literal["never", "waiting", "missed", "verified"]


@dataclass(frozen=True, slots=True)
class Note:
    """What an agent is told when it is sent into a room: the line, and the call to go on with, if any.

    `installation` is the mark of the one whose line it is: workers of others leave the call to it.
    Opaque values only: the note stands in rules and rooms of the phone server.
    """

    line: str
    resume_call_id: str | None = None
    installation: str | None = None

    def encode(self) -> str:
        """The note as metadata of a dispatch."""
        values = {
            "line": self.line,
            "resume_call_id": self.resume_call_id,
            "installation": self.installation,
        }
        return json.dumps({name: value for name, value in values.items() if value is not None})

    @classmethod
    def decode(cls, text: str) -> Note | None:
        """The note in the metadata of a dispatch; None if it is something else."""
        try:
            values: Any = json.loads(text)
        except ValueError:
            return None
        if not isinstance(values, dict):
            return None
        found = cast("dict[str, Any]", values)
        line, others = found.get("line"), (found.get("resume_call_id"), found.get("installation"))
        if not isinstance(line, str) or not all(item is None or isinstance(item, str) for item in others):
            return None
        return cls(line, *others)


def normalised(number: str, country: str = "DE") -> str:
    """The number in E.164, however it was written; `BadNumber` if nobody could be called under it.

    `country` (ISO 3166) is whose national form is understood.
    """
    try:
        parsed = phonenumbers.parse(number.replace("(0)", ""), country)
    except phonenumbers.NumberParseException as error:
        raise BadNumber(field="number") from error
    if not phonenumbers.is_valid_number(parsed) or parsed.extension:
        raise BadNumber(field="number")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def obstacle(*, has_business: bool, paused: bool, plan: str) -> Obstacle | None:
    """What keeps a line from answering as usual, the weightiest first."""
    if not has_business:
        return "no_business"
    if paused:
        return "paused"
    if plan != "active" and plan in get_args(Plan):
        return cast("Obstacle", plan)
    return None


def check_state(check_until: datetime | None, verified_at: datetime | None, now: datetime) -> Check:
    """Where the self-test stands: a call within the window verifies, one before it does not count."""
    if check_until is not None and (verified_at is None or verified_at < check_until - CHECK_WINDOW):
        return "waiting" if now <= check_until else "missed"
    return "never" if verified_at is None else "verified"
