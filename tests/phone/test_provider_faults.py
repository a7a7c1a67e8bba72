"""Servers that fail in a call on the real line: something true is heard, the database is whole.

Every fault and every moment once for each server; all faults at all moments, and the three seconds within
which something must be heard, are measured by `benchmarks/phone.py`.
"""

from __future__ import annotations

import asyncio
from typing import get_args

import pytest

from tests.support.phone import BERLIN, Phone
from tests.support.provider_faults import FAULTS, MOMENTS, REFUSED, Case, Held, Who, every_case, hold

AT_ONCE = 3


def cover(who: Who) -> list[Case]:
    """Each fault once; the moments in turn."""
    moments = [*MOMENTS]
    cases = [Case(who, fault, moments[place % len(moments)]) for place, fault in enumerate(FAULTS)]
    return [Case(who, REFUSED, moments[0]), *cases]


async def calls_with(phone: Phone, cases: list[Case]) -> list[Held]:
    """Hold these calls, side by side, and look at what is true of all of them."""
    beginning = asyncio.Lock()
    held = await asyncio.gather(*(hold(phone, case, beginning) for case in cases))
    assert [untruth for call in held for untruth in call.untruths()] == []
    return held


def batches(who: Who) -> list[list[Case]]:
    cases = cover(who)
    return [cases[place : place + AT_ONCE] for place in range(0, len(cases), AT_ONCE)]


def named(cases: list[Case]) -> str:
    return "; ".join(f"{case.fault} {case.moment}" for case in cases)


@pytest.mark.parametrize("cases", batches("hearing"), ids=named)
async def test_hearing_that_fails_is_spoken_about(phone: Phone, cases: list[Case]) -> None:
    for call in await calls_with(phone, cases):
        assert "Entschuldigung" in call.said[-1], (call.case, call.said)


@pytest.mark.parametrize("cases", batches("voice and model"), ids=named)
async def test_a_voice_and_a_model_that_fail_are_replaced_and_the_booking_is_made(
    phone: Phone, cases: list[Case]
) -> None:
    for call in await calls_with(phone, cases):
        [row] = call.rows
        assert (row.status, row.start.astimezone(BERLIN), row.contact_name) == (
            "confirmed",
            call.slot,
            "Anna Schmidt",
        ), call.case


def test_every_server_fault_and_moment_is_in_a_test() -> None:
    tested = [case for who in get_args(Who) for case in cover(who)]
    for of in ("who", "fault", "moment"):
        assert {getattr(case, of) for case in tested} == {getattr(case, of) for case in every_case()}
