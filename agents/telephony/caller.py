"""Who is calling which line: read from what the phone server says about the participant. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import phonenumbers

from caaisy_app.domain.lines.rules import FORWARDING_HEADERS, LINE_ATTRIBUTE

BUSINESS = "caaisy.business"
_DIVERSIONS = frozenset(FORWARDING_HEADERS.values())
_NUMBER = re.compile(r"\+?\d[\d ()/.-]{3,}\d")


@dataclass(frozen=True, slots=True)
class Caller:
    """A caller in a room. `number` is E.164, None where it is withheld: a hint, never a proof.

    `line` is the token of the line that was called, `business` the one that a browser calls without a line.
    `diverted` holds the numbers over which the call came (Diversion, RFC 5806; History-Info, RFC 7044).
    """

    identity: str
    number: str | None = None
    line: str | None = None
    business: str | None = None
    on_telephone: bool = True
    diverted: frozenset[str] = frozenset()


def read_caller(identity: str, attributes: Mapping[str, str], *, on_telephone: bool = True) -> Caller:
    """The caller from the participant's attributes; nothing in them is taken for granted."""
    diverted: set[str] = set()
    for name, value in attributes.items():
        if name.lower() in _DIVERSIONS:
            diverted |= {number for raw in _NUMBER.findall(value) if (number := to_e164(raw))}
    return Caller(
        identity=identity,
        number=to_e164(attributes.get("sip.phoneNumber", "")),
        line=attributes.get(LINE_ATTRIBUTE) or None,
        business=attributes.get(BUSINESS) or None,
        on_telephone=on_telephone,
        diverted=frozenset(diverted),
    )


def to_e164(raw: str, country: str = "DE") -> str | None:
    """A number as the network shows it, in E.164; None for a withheld one or something else."""
    text = raw.strip()
    if text.startswith("00"):
        text = "+" + text[2:]
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
