"""What the LiveKit server answers, in the product's own errors. Used by the client only."""

from __future__ import annotations

from livekit.api import ServerError, SipCallError

from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.domain.ports import (
    NotPutThrough,
    PhoneConflict,
    PhoneRefused,
    PhoneServerDenied,
    PhoneServerDown,
)

_DENIED = {"unauthenticated", "permission_denied"}
# livekit/protocol sip/sip.go answers conflicts with `invalid_argument`; only the words tell them apart.
_CONFLICT_WORDS = ("conflicting inbound sip trunks", "already exists in dispatch rule")
_CONFLICTS = {"already_exists", "aborted"}
_NOT_ANSWERED = {"deadline_exceeded", "failed_precondition", "aborted", "canceled", "resource_exhausted"}


def meaning(error: ServerError) -> CaaisyError:
    """The error of ours that a refusal of the server amounts to."""
    words = error.message
    if isinstance(error, SipCallError):
        return NotPutThrough(error.sip_status or error.sip_transfer_reason or words, error.sip_status_code)
    if error.code in _DENIED or error.status in (401, 403):
        return PhoneServerDenied()
    if error.code == "not_found" or error.status == 404:
        return NotFound()
    if error.code in _CONFLICTS or any(said in words.lower() for said in _CONFLICT_WORDS):
        return PhoneConflict(reason=words)
    if error.status >= 500 or error.code in ("unknown", "deadline_exceeded"):
        return PhoneServerDown()
    return PhoneRefused(reason=words)


def meaning_of_a_dial(error: ServerError) -> CaaisyError:
    """The same for a request that calls somebody: there, no answer in time is an answer."""
    if not isinstance(error, SipCallError) and error.code in _NOT_ANSWERED:
        return NotPutThrough(error.message or error.code)
    return meaning(error)
