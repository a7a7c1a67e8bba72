"""A strict stand-in for the API of the LiveKit server: Twirp over HTTP, protobuf bodies, signed tokens.

It refuses what the real server refuses, in its words (livekit/protocol sip/sip.go and livekit/sip.go,
livekit-server pkg/service/sip.go, 1.13.5): conflicting trunks and rules, ids that are given or unknown,
trunks that are open to everybody, missing grants. What is stored is what was sent, byte for byte.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import ClassVar

import jwt
from aiohttp import web
from google.protobuf.message import DecodeError, Message
from livekit.api import TokenVerifier
from livekit.api.access_token import Claims
from livekit.protocol import agent_dispatch, models, room, sip

KEY, SECRET = "devkey", "a-secret-of-thirty-two-characters!!"


class Refused(Exception):
    """An error of Twirp (https://twitchtv.github.io/twirp/docs/errors.html)."""

    STATUS: ClassVar[dict[str, int]] = {
        "invalid_argument": 400,
        "not_found": 404,
        "unauthenticated": 401,
        "permission_denied": 403,
        "unavailable": 503,
        "deadline_exceeded": 408,
        "internal": 500,
    }

    def __init__(self, code: str, words: str, **meta: str) -> None:
        super().__init__(words)
        self.code, self.words, self.meta = code, words, meta


@dataclass
class FakeLiveKit:
    """The server's state. Tests put rooms and people in, and read what was asked for."""

    url: str = ""
    trunks: dict[str, sip.SIPInboundTrunkInfo] = field(default_factory=dict)
    rules: dict[str, sip.SIPDispatchRuleInfo] = field(default_factory=dict)
    rooms: dict[str, dict[str, models.ParticipantInfo]] = field(default_factory=dict)
    dispatches: list[agent_dispatch.AgentDispatch] = field(default_factory=list)
    dialled: list[sip.CreateSIPParticipantRequest] = field(default_factory=list)
    transferred: list[sip.TransferSIPParticipantRequest] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    broken: Refused | None = None
    no_sip_service: bool = True
    numbers: count[int] = field(default_factory=lambda: count(1))

    @property
    def changes(self) -> list[str]:
        """What was asked for that changes something."""
        return [name for name in self.asked if not name.startswith("List")]

    def person(self, room_name: str, identity: str, kind: str, **attributes: str) -> None:
        """Somebody is in a room."""
        info = models.ParticipantInfo(identity=identity, kind=kind, attributes=attributes)
        self.rooms.setdefault(room_name, {})[identity] = info

    # SIP

    def list_trunks(self, _: sip.ListSIPInboundTrunkRequest) -> sip.ListSIPInboundTrunkResponse:
        return sip.ListSIPInboundTrunkResponse(items=list(self.trunks.values()))

    def create_trunk(self, request: sip.CreateSIPInboundTrunkRequest) -> sip.SIPInboundTrunkInfo:
        if request.trunk.sip_trunk_id:
            raise Refused("invalid_argument", "trunk ID must be empty")
        return self._keep_trunk(request.trunk, f"ST_{next(self.numbers)}")

    def update_trunk(self, request: sip.UpdateSIPInboundTrunkRequest) -> sip.SIPInboundTrunkInfo:
        if request.sip_trunk_id not in self.trunks:
            raise Refused("not_found", "requested sip trunk does not exist")
        return self._keep_trunk(request.replace, request.sip_trunk_id)

    def delete_trunk(self, request: sip.DeleteSIPTrunkRequest) -> sip.SIPTrunkInfo:
        if not request.sip_trunk_id:
            raise Refused("invalid_argument", "trunk ID is required")
        self.trunks.pop(request.sip_trunk_id, None)
        return sip.SIPTrunkInfo(sip_trunk_id=request.sip_trunk_id)

    def _keep_trunk(self, info: sip.SIPInboundTrunkInfo, own_id: str) -> sip.SIPInboundTrunkInfo:
        if not (info.auth_username or info.auth_password or info.allowed_addresses or info.numbers):
            raise Refused("invalid_argument", "for security, one of the fields must be set")
        for trunk_id, other in self.trunks.items():
            shared = set(info.numbers or [""]) & set(other.numbers or [""])
            if trunk_id != own_id and shared and not (info.allowed_numbers or other.allowed_numbers):
                raise Refused(
                    "invalid_argument",
                    f'Conflicting inbound SIP Trunks: "<new>" and "{trunk_id}", using the same number(s)'
                    f" {sorted(shared)} without AllowedNumbers set",
                )
        info.sip_trunk_id = own_id
        self.trunks[own_id] = info
        return info

    def list_rules(self, _: sip.ListSIPDispatchRuleRequest) -> sip.ListSIPDispatchRuleResponse:
        return sip.ListSIPDispatchRuleResponse(items=list(self.rules.values()))

    def create_rule(self, request: sip.CreateSIPDispatchRuleRequest) -> sip.SIPDispatchRuleInfo:
        if request.dispatch_rule.sip_dispatch_rule_id:
            raise Refused("invalid_argument", "rule id must not be set")
        return self._keep_rule(request.dispatch_rule, f"SDR_{next(self.numbers)}")

    def update_rule(self, request: sip.UpdateSIPDispatchRuleRequest) -> sip.SIPDispatchRuleInfo:
        if request.sip_dispatch_rule_id not in self.rules:
            raise Refused("not_found", "requested sip dispatch rule does not exist")
        return self._keep_rule(request.replace, request.sip_dispatch_rule_id)

    def delete_rule(self, request: sip.DeleteSIPDispatchRuleRequest) -> sip.SIPDispatchRuleInfo:
        if request.sip_dispatch_rule_id not in self.rules:
            raise Refused("not_found", "requested sip dispatch rule does not exist")
        return self.rules.pop(request.sip_dispatch_rule_id)

    def _keep_rule(self, info: sip.SIPDispatchRuleInfo, own_id: str) -> sip.SIPDispatchRuleInfo:
        if not info.HasField("rule"):
            raise Refused("invalid_argument", "missing rule")
        for rule_id, other in self.rules.items():
            if rule_id != own_id and _keys(info) & _keys(other):
                raise Refused(
                    "invalid_argument",
                    "Dispatch rule for the same trunk, inbound number, number, and PIN combination already"
                    f' exists in dispatch rule "{rule_id}" "{other.name}"',
                )
        info.sip_dispatch_rule_id = own_id
        self.rules[own_id] = info
        return info

    def transfer(self, request: sip.TransferSIPParticipantRequest) -> sip.TransferSIPParticipantResponse:
        self.transferred.append(request)
        if self.no_sip_service:
            raise Refused("unavailable", "no response from servers")
        return sip.TransferSIPParticipantResponse(status="STS_TRANSFER_SUCCESSFUL")

    def dial(self, request: sip.CreateSIPParticipantRequest) -> sip.SIPParticipantInfo:
        self.dialled.append(request)
        if self.no_sip_service:
            raise Refused("unavailable", "no response from servers")
        self.person(request.room_name, request.participant_identity, "SIP")
        return sip.SIPParticipantInfo(participant_identity=request.participant_identity)

    # Rooms and agents

    def list_rooms(self, _: room.ListRoomsRequest) -> room.ListRoomsResponse:
        return room.ListRoomsResponse(
            rooms=[models.Room(name=name, num_participants=len(who)) for name, who in self.rooms.items()]
        )

    def list_participants(self, request: room.ListParticipantsRequest) -> room.ListParticipantsResponse:
        return room.ListParticipantsResponse(participants=list(self._room(request.room).values()))

    def remove_participant(self, request: room.RoomParticipantIdentity) -> room.RemoveParticipantResponse:
        if self._room(request.room).pop(request.identity, None) is None:
            raise Refused("not_found", "participant does not exist")
        return room.RemoveParticipantResponse()

    def delete_room(self, request: room.DeleteRoomRequest) -> room.DeleteRoomResponse:
        self._room(request.room)
        del self.rooms[request.room]
        return room.DeleteRoomResponse()

    def dispatch(self, request: agent_dispatch.CreateAgentDispatchRequest) -> agent_dispatch.AgentDispatch:
        self.dispatches.append(
            agent_dispatch.AgentDispatch(
                id=f"AD_{next(self.numbers)}",
                agent_name=request.agent_name,
                room=request.room,
                metadata=request.metadata,
                restart_policy=request.restart_policy,
            )
        )
        return self.dispatches[-1]

    def list_dispatches(
        self, request: agent_dispatch.ListAgentDispatchRequest
    ) -> agent_dispatch.ListAgentDispatchResponse:
        return agent_dispatch.ListAgentDispatchResponse(
            agent_dispatches=[item for item in self.dispatches if item.room == request.room]
        )

    def delete_dispatch(
        self, request: agent_dispatch.DeleteAgentDispatchRequest
    ) -> agent_dispatch.AgentDispatch:
        for item in self.dispatches:
            if (item.id, item.room) == (request.dispatch_id, request.room):
                self.dispatches.remove(item)
                return item
        raise Refused("not_found", "dispatch does not exist")

    def _room(self, name: str) -> dict[str, models.ParticipantInfo]:
        if name not in self.rooms:
            raise Refused("not_found", "requested room does not exist")
        return self.rooms[name]


def _keys(rule: sip.SIPDispatchRuleInfo) -> set[tuple[str, str, str]]:
    return {
        (trunk, calling, called)
        for trunk in rule.trunk_ids or [""]
        for calling in rule.inbound_numbers or [""]
        for called in rule.numbers or [""]
    }


def _sip_admin(claims: Claims) -> bool:
    return bool(claims.sip and claims.sip.admin)


def _sip_call(claims: Claims) -> bool:
    return bool(claims.sip and claims.sip.call)


def _room_admin(claims: Claims) -> bool:
    return bool(claims.video and (claims.video.room_admin or claims.video.room_create))


def _room_list(claims: Claims) -> bool:
    return bool(claims.video and claims.video.room_list)


_METHODS: dict[str, tuple[type[Message], str, Callable[[Claims], bool]]] = {
    "SIP/ListSIPInboundTrunk": (sip.ListSIPInboundTrunkRequest, "list_trunks", _sip_admin),
    "SIP/CreateSIPInboundTrunk": (sip.CreateSIPInboundTrunkRequest, "create_trunk", _sip_admin),
    "SIP/UpdateSIPInboundTrunk": (sip.UpdateSIPInboundTrunkRequest, "update_trunk", _sip_admin),
    "SIP/DeleteSIPTrunk": (sip.DeleteSIPTrunkRequest, "delete_trunk", _sip_admin),
    "SIP/ListSIPDispatchRule": (sip.ListSIPDispatchRuleRequest, "list_rules", _sip_admin),
    "SIP/CreateSIPDispatchRule": (sip.CreateSIPDispatchRuleRequest, "create_rule", _sip_admin),
    "SIP/UpdateSIPDispatchRule": (sip.UpdateSIPDispatchRuleRequest, "update_rule", _sip_admin),
    "SIP/DeleteSIPDispatchRule": (sip.DeleteSIPDispatchRuleRequest, "delete_rule", _sip_admin),
    "SIP/TransferSIPParticipant": (sip.TransferSIPParticipantRequest, "transfer", _sip_call),
    "SIP/CreateSIPParticipant": (sip.CreateSIPParticipantRequest, "dial", _sip_call),
    "RoomService/ListRooms": (room.ListRoomsRequest, "list_rooms", _room_list),
    "RoomService/ListParticipants": (room.ListParticipantsRequest, "list_participants", _room_admin),
    "RoomService/RemoveParticipant": (room.RoomParticipantIdentity, "remove_participant", _room_admin),
    "RoomService/DeleteRoom": (room.DeleteRoomRequest, "delete_room", _room_admin),
    "AgentDispatchService/ListDispatch": (
        agent_dispatch.ListAgentDispatchRequest,
        "list_dispatches",
        _room_admin,
    ),
    "AgentDispatchService/DeleteDispatch": (
        agent_dispatch.DeleteAgentDispatchRequest,
        "delete_dispatch",
        _room_admin,
    ),
    "AgentDispatchService/CreateDispatch": (
        agent_dispatch.CreateAgentDispatchRequest,
        "dispatch",
        _room_admin,
    ),
}


@asynccontextmanager
async def serving() -> AsyncIterator[FakeLiveKit]:
    """Listen on a free port of 127.0.0.1 until the block ends."""
    fake = FakeLiveKit()
    app = web.Application()
    app.router.add_post("/twirp/livekit.{service}/{method}", _answering(fake))
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    fake.url = f"ws://127.0.0.1:{port}"
    try:
        yield fake
    finally:
        await runner.cleanup()


def _answering(fake: FakeLiveKit) -> Callable[[web.Request], Awaitable[web.Response]]:
    verifier = TokenVerifier(KEY, SECRET)

    async def answer(request: web.Request) -> web.Response:
        try:
            message = _perform(await request.read(), request)
        except Refused as refused:
            body = {"code": refused.code, "msg": refused.words, "meta": refused.meta}
            return web.json_response(body, status=Refused.STATUS[refused.code])
        return web.Response(body=message.SerializeToString(), content_type="application/protobuf")

    def _perform(body: bytes, request: web.Request) -> Message:
        method = request.match_info["method"]
        kind, handler, allowed = _METHODS[f"{request.match_info['service']}/{method}"]
        try:
            claims = verifier.verify(request.headers.get("Authorization", "").removeprefix("Bearer "))
        except jwt.PyJWTError as error:
            raise Refused("unauthenticated", "invalid authorization token") from error
        if not allowed(claims):
            raise Refused("unauthenticated", "permissions denied")
        fake.asked.append(method)
        if fake.broken is not None:
            raise fake.broken
        message = kind()
        try:
            message.ParseFromString(body)
        except DecodeError as error:
            raise Refused("invalid_argument", "malformed body") from error
        return getattr(fake, handler)(message)

    return answer
