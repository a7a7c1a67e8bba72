"""Calls from a browser's microphone: `domain.ports.BrowserCalls`. Made by bootstrap."""

from __future__ import annotations

import secrets
from datetime import timedelta

from livekit.api import AccessToken, VideoGrants
from livekit.protocol.room import RoomConfiguration

from caaisy_app.domain.ports import CallTicket
from integrations.livekit.mapping import agent_message

_TICKET_LASTS = timedelta(minutes=2)
_EMPTY_SECONDS = 20
_DEPARTURE_SECONDS = 5


class LiveKitBrowserCalls:
    """Signs tickets; nothing is asked of the server. `agent` is the name under which the worker registers.

    A ticket joins its own room only, may publish the microphone only, and cannot change the attributes by
    which the worker finds the business. It may be used within two minutes.
    """

    def __init__(self, url: str, key: str, secret: str, agent: str) -> None:
        self._url, self._key, self._secret, self._agent = url, key, secret, agent

    def ticket(self, business_slug: str) -> CallTicket:
        """See `BrowserCalls.ticket`."""
        room = f"test-{secrets.token_urlsafe(12)}"
        token = (
            AccessToken(self._key, self._secret)
            .with_identity(f"browser-{secrets.token_hex(6)}")
            .with_ttl(_TICKET_LASTS)
            .with_attributes({"caaisy.business": business_slug})
            .with_room_config(
                RoomConfiguration(
                    empty_timeout=_EMPTY_SECONDS,
                    departure_timeout=_DEPARTURE_SECONDS,
                    max_participants=2,
                    agents=[agent_message(self._agent, "")],
                )
            )
            .with_grants(
                VideoGrants(
                    room_join=True,
                    room=room,
                    can_publish=True,
                    can_publish_sources=["microphone"],
                    can_publish_data=False,
                    can_subscribe=True,
                    can_update_own_metadata=False,
                )
            )
            .to_jwt()
        )
        return CallTicket(self._url, token, room)
