"""Trunks, rules and participants between LiveKit's messages and the plain words of `domain.ports`. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from google.protobuf.duration_pb2 import Duration
from livekit.protocol.agent_dispatch import JobRestartPolicy, RoomAgentDispatch
from livekit.protocol.models import ParticipantInfo
from livekit.protocol.room import RoomConfiguration
from livekit.protocol.sip import (
    SIPDispatchRule,
    SIPDispatchRuleCallee,
    SIPDispatchRuleInfo,
    SIPInboundTrunkInfo,
)

from caaisy_app.domain.ports import (
    UNMARKED,
    DispatchRule,
    ParticipantKind,
    PhoneParticipant,
    RulePlan,
    Trunk,
    TrunkPlan,
)

#: Begins the metadata of every trunk and rule that this product made; the mark of the installation follows.
PRODUCT = "caaisy"

_KINDS: Mapping[ParticipantInfo.Kind, ParticipantKind] = {
    ParticipantInfo.Kind.SIP: "caller",
    ParticipantInfo.Kind.AGENT: "agent",
    ParticipantInfo.Kind.STANDARD: "person",
}


def metadata_of(owner: str) -> str:
    """What stands on a trunk or rule of this owner."""
    return f"{PRODUCT}:{owner}" if owner else PRODUCT


def owner_in(metadata: str) -> str | None:
    """Whose trunk or rule it is; None where this product did not make it."""
    product, _, owner = metadata.partition(":")
    return owner if product == PRODUCT else None


def trunk_message(plan: TrunkPlan) -> SIPInboundTrunkInfo:
    """The trunk as the server keeps it."""
    return SIPInboundTrunkInfo(
        name=plan.name,
        metadata=metadata_of(plan.owner),
        numbers=plan.numbers,
        allowed_addresses=plan.allowed_addresses,
        headers_to_attributes=dict(plan.headers),
        ringing_timeout=Duration(seconds=plan.ringing_seconds),
        max_call_duration=Duration(seconds=plan.longest_call_seconds),
    )


def trunk_from(info: SIPInboundTrunkInfo) -> Trunk:
    """A trunk of the server."""
    plan = TrunkPlan(
        name=info.name,
        numbers=tuple(sorted(info.numbers)),
        allowed_addresses=tuple(sorted(info.allowed_addresses)),
        ringing_seconds=info.ringing_timeout.seconds,
        longest_call_seconds=info.max_call_duration.seconds,
        headers=dict(info.headers_to_attributes),
        owner=owner_in(info.metadata) or UNMARKED,
    )
    return Trunk(id=info.sip_trunk_id, plan=plan, owner=owner_in(info.metadata))


def rule_message(plan: RulePlan) -> SIPDispatchRuleInfo:
    """The rule as the server keeps it: a room of its own for each call, its name made up of nothing personal.

    Not the `Individual` rule, which puts the caller's number into the name of the room. A job that dies is
    never begun again by the server: the watchdog does that, with the call to go on with.
    """
    return SIPDispatchRuleInfo(
        rule=SIPDispatchRule(
            dispatch_rule_callee=SIPDispatchRuleCallee(room_prefix=plan.room_prefix, randomize=True)
        ),
        trunk_ids=plan.trunk_ids,
        numbers=plan.numbers,
        name=plan.name,
        metadata=metadata_of(plan.owner),
        attributes=dict(plan.attributes),
        room_config=RoomConfiguration(
            departure_timeout=plan.departure_seconds,
            empty_timeout=plan.empty_seconds,
            agents=[agent_message(plan.agent, plan.note)],
        ),
    )


def agent_message(agent: str, note: str) -> RoomAgentDispatch:
    """An agent to be sent into a room."""
    return RoomAgentDispatch(agent_name=agent, metadata=note, restart_policy=JobRestartPolicy.JRP_NEVER)


def rule_from(info: SIPDispatchRuleInfo) -> DispatchRule:
    """A rule of the server; its plan only if making that plan again would give the same rule."""
    callee = info.rule.dispatch_rule_callee
    config = info.room_config
    plan = None
    if len(config.agents) == 1:
        plan = RulePlan(
            name=info.name,
            trunk_ids=tuple(sorted(info.trunk_ids)),
            numbers=tuple(sorted(info.numbers)),
            attributes=dict(info.attributes),
            agent=config.agents[0].agent_name,
            note=config.agents[0].metadata,
            room_prefix=callee.room_prefix,
            departure_seconds=config.departure_timeout,
            empty_seconds=config.empty_timeout,
            owner=owner_in(info.metadata) or UNMARKED,
        )
        if _essence(rule_message(plan)) != _essence(info):
            plan = None
    return DispatchRule(
        id=info.sip_dispatch_rule_id,
        name=info.name,
        trunk_ids=tuple(sorted(info.trunk_ids)),
        numbers=tuple(sorted(info.numbers)),
        plan=plan,
        owner=owner_in(info.metadata),
    )


def _essence(info: SIPDispatchRuleInfo) -> tuple[object, ...]:
    """What makes a difference to calls (lists whose order says nothing are sorted)."""
    return (
        info.rule,
        info.hide_phone_number,
        sorted(info.inbound_numbers),
        sorted(info.trunk_ids),
        sorted(info.numbers),
        dict(info.attributes),
        info.room_preset,
        [(agent.agent_name, agent.metadata, agent.deployment) for agent in info.room_config.agents],
        info.room_config.departure_timeout,
        info.room_config.empty_timeout,
    )


def participant_from(info: ParticipantInfo) -> PhoneParticipant:
    """Somebody in a room."""
    return PhoneParticipant(info.identity, _KINDS.get(info.kind, "other"), dict(info.attributes))
