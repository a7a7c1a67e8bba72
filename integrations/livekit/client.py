"""The LiveKit server over its API: `domain.ports.Telephony`. Made by bootstrap, once per process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import DecodeError
from livekit.api import LiveKitAPI, ServerError
from livekit.protocol.agent_dispatch import AgentDispatch, CreateAgentDispatchRequest, JobRestartPolicy
from livekit.protocol.room import (
    DeleteRoomRequest,
    ListParticipantsRequest,
    ListRoomsRequest,
    RoomParticipantIdentity,
)
from livekit.protocol.sip import (
    CreateSIPDispatchRuleRequest,
    CreateSIPInboundTrunkRequest,
    CreateSIPParticipantRequest,
    DeleteSIPDispatchRuleRequest,
    DeleteSIPTrunkRequest,
    ListSIPDispatchRuleRequest,
    ListSIPInboundTrunkRequest,
    SIPTransferStatus,
    TransferSIPParticipantRequest,
)

from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.domain.ports import (
    DispatchRule,
    NotPutThrough,
    PhoneParticipant,
    PhoneRoom,
    PhoneServerDown,
    RulePlan,
    Trunk,
    TrunkPlan,
)
from integrations.livekit.errors import meaning, meaning_of_a_dial
from integrations.livekit.mapping import (
    participant_from,
    rule_from,
    rule_message,
    trunk_from,
    trunk_message,
)

_PATIENCE = aiohttp.ClientTimeout(total=5, connect=2)
_Answer = TypeVar("_Answer")


class LiveKitTelephony:
    """Asks the server; `outbound_trunk` (an id of the server) is the way out for calls to people."""

    def __init__(self, url: str, key: str, secret: str, outbound_trunk: str | None = None) -> None:
        self._url, self._key, self._secret = url, key, secret
        self._outbound_trunk = outbound_trunk
        self._api: LiveKitAPI | None = None

    async def trunks(self) -> tuple[Trunk, ...]:
        answer = await self._ask(lambda api: api.sip.list_inbound_trunk(ListSIPInboundTrunkRequest()))
        return tuple(trunk_from(info) for info in answer.items)

    async def create_trunk(self, plan: TrunkPlan) -> Trunk:
        request = CreateSIPInboundTrunkRequest(trunk=trunk_message(plan))
        return trunk_from(await self._ask(lambda api: api.sip.create_inbound_trunk(request)))

    async def update_trunk(self, trunk_id: str, plan: TrunkPlan) -> Trunk:
        message = trunk_message(plan)
        return trunk_from(await self._ask(lambda api: api.sip.update_inbound_trunk(trunk_id, message)))

    async def delete_trunk(self, trunk_id: str) -> None:
        await self._gone(lambda api: api.sip.delete_trunk(DeleteSIPTrunkRequest(sip_trunk_id=trunk_id)))

    async def rules(self) -> tuple[DispatchRule, ...]:
        answer = await self._ask(lambda api: api.sip.list_dispatch_rule(ListSIPDispatchRuleRequest()))
        return tuple(rule_from(info) for info in answer.items)

    async def create_rule(self, plan: RulePlan) -> DispatchRule:
        request = CreateSIPDispatchRuleRequest(dispatch_rule=rule_message(plan))
        return rule_from(await self._ask(lambda api: api.sip.create_dispatch_rule(request)))

    async def update_rule(self, rule_id: str, plan: RulePlan) -> DispatchRule:
        message = rule_message(plan)
        return rule_from(await self._ask(lambda api: api.sip.update_dispatch_rule(rule_id, message)))

    async def delete_rule(self, rule_id: str) -> None:
        request = DeleteSIPDispatchRuleRequest(sip_dispatch_rule_id=rule_id)
        await self._gone(lambda api: api.sip.delete_dispatch_rule(request))

    async def dispatch_agent(self, room: str, agent: str, note: str) -> None:
        request = CreateAgentDispatchRequest(
            agent_name=agent, room=room, metadata=note, restart_policy=JobRestartPolicy.JRP_NEVER
        )
        for sent in await self._sent(room):
            if sent.agent_name == agent:
                await self._call_back(room, sent.id)
        await self._ask(lambda api: api.agent_dispatch.create_dispatch(request))

    async def _sent(self, room: str) -> list[AgentDispatch]:
        try:
            return await self._ask(lambda api: api.agent_dispatch.list_dispatch(room))
        except NotFound:
            return []

    async def _call_back(self, room: str, dispatch_id: str) -> None:
        await self._gone(lambda api: api.agent_dispatch.delete_dispatch(dispatch_id, room))

    async def rooms(self) -> tuple[PhoneRoom, ...]:
        answer = await self._ask(lambda api: api.room.list_rooms(ListRoomsRequest()))
        return tuple(PhoneRoom(room.name, room.num_participants) for room in answer.rooms)

    async def participants(self, room: str) -> tuple[PhoneParticipant, ...]:
        request = ListParticipantsRequest(room=room)
        try:
            answer = await self._ask(lambda api: api.room.list_participants(request))
        except NotFound:
            return ()
        return tuple(participant_from(info) for info in answer.participants)

    async def remove_participant(self, room: str, identity: str) -> None:
        request = RoomParticipantIdentity(room=room, identity=identity)
        await self._gone(lambda api: api.room.remove_participant(request))

    async def delete_room(self, room: str) -> None:
        await self._gone(lambda api: api.room.delete_room(DeleteRoomRequest(room=room)))

    async def transfer(self, room: str, identity: str, to: str, ringing_seconds: int = 20) -> None:
        request = TransferSIPParticipantRequest(
            room_name=room,
            participant_identity=identity,
            transfer_to=f"tel:{to}",
            play_dialtone=False,
            ringing_timeout=Duration(seconds=ringing_seconds),
        )
        answer = await self._ask(lambda api: api.sip.transfer_sip_participant(request), meaning_of_a_dial)
        if answer.status != SIPTransferStatus.STS_TRANSFER_SUCCESSFUL:
            raise NotPutThrough("the transfer was not completed", answer.sip_status.code or None)

    async def dial_into_room(self, room: str, to: str, identity: str, ringing_seconds: int = 20) -> None:
        if self._outbound_trunk is None:
            raise NotPutThrough("CAAISY_LIVEKIT_OUTBOUND_TRUNK is not set")
        request = CreateSIPParticipantRequest(
            sip_trunk_id=self._outbound_trunk,
            sip_call_to=to,
            room_name=room,
            participant_identity=identity,
            wait_until_answered=True,
            ringing_timeout=Duration(seconds=ringing_seconds),
        )
        await self._ask(lambda api: api.sip.create_sip_participant(request), meaning_of_a_dial)

    async def healthy(self) -> bool:
        try:
            await self.rooms()
        except CaaisyError:
            return False
        return True

    async def aclose(self) -> None:
        if self._api is not None:
            await self._api.aclose()
            self._api = None

    async def _ask(
        self,
        request: Callable[[LiveKitAPI], Awaitable[_Answer]],
        understand: Callable[[ServerError], CaaisyError] = meaning,
    ) -> _Answer:
        if self._api is None:  # made here: it opens a session of the running loop
            self._api = LiveKitAPI(self._url, self._key, self._secret, timeout=_PATIENCE)
        try:
            return await request(self._api)
        except ServerError as error:
            raise understand(error) from error
        except (aiohttp.ClientError, OSError, DecodeError) as error:  # OSError: time-outs, too
            raise PhoneServerDown from error

    async def _gone(self, request: Callable[[LiveKitAPI], Awaitable[object]]) -> None:
        """Ask for something to be taken away; that it is away already is no error."""
        try:
            await self._ask(request)
        except NotFound:
            return
