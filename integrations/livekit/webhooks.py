"""Webhooks of the LiveKit server: `domain.ports.PhoneWebhooks`. Made by bootstrap."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from datetime import UTC, datetime

import jwt
from google.protobuf.json_format import Parse, ParseError
from livekit.api import TokenVerifier
from livekit.protocol.webhook import WebhookEvent

from caaisy_app.core.clock import Clock
from caaisy_app.domain.ports import PhoneEvent, WebhookRefused
from integrations.livekit.mapping import participant_from

#: How far the server's clock and ours may be apart; an event that is older was held back by somebody.
_WINDOW_SECONDS = 300
_LONGEST_ID = 80


class LiveKitWebhooks:
    """Verifies a webhook and reads it.

    The server signs a token that carries the SHA-256 of the raw body (livekit/protocol,
    webhook/url_notifier.go).
    livekit-api's own `WebhookReceiver` does the same, but tells a wrong hash by a bare `Exception`.
    """

    def __init__(self, key: str, secret: str, clock: Clock) -> None:
        self._verifier = TokenVerifier(key, secret)
        self._clock = clock

    def read(self, body: bytes, authorization: str | None) -> PhoneEvent:
        """The event; `WebhookRefused` for a wrong or missing signature, another body, an event without id,
        or one of a time that is off by more than five minutes."""
        self._verify(body, (authorization or "").removeprefix("Bearer "))
        try:
            event = Parse(body.decode(), WebhookEvent(), ignore_unknown_fields=True)
            at = datetime.fromtimestamp(event.created_at, UTC)
        except (ParseError, UnicodeError, OverflowError, OSError, ValueError) as error:
            raise WebhookRefused from error
        if not event.event or not event.id or len(event.id) > _LONGEST_ID:
            raise WebhookRefused
        if abs((self._clock.now() - at).total_seconds()) > _WINDOW_SECONDS:
            raise WebhookRefused
        participant = participant_from(event.participant) if event.HasField("participant") else None
        return PhoneEvent(event.id, event.event, at, event.room.name or None, participant)

    def _verify(self, body: bytes, token: str) -> None:
        try:
            claimed = base64.b64decode(self._verifier.verify(token).sha256 or "", validate=True)
        except (jwt.PyJWTError, binascii.Error, ValueError, TypeError, AttributeError) as error:
            raise WebhookRefused from error
        if not hmac.compare_digest(claimed, hashlib.sha256(body).digest()):
            raise WebhookRefused
