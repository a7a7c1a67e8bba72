"""How a business forwards its own number to a line: the codes of German carriers, as data. Pure.

Where the codes come from, and what was not checked, stands in docs/reference/forwarding.md, which is made
from the table below (a test compares).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import phonenumbers

#: When calls are forwarded. `unreachable` exists on mobile lines only.
Situation = Literal["always", "no_answer", "busy", "unreachable", "off"]

#: Sources by the short name that carriers below refer to.
SOURCES: Mapping[str, str] = MappingProxyType(
    {
        "mmi": "ETSI ETS 300 738: the code scheme of public telephone networks (*SC*number#, #SC#)",
        "gsm": "3GPP TS 22.030, 6.5.2 and annex B: the codes of every GSM, LTE and 5G network",
        "telekom": "https://verivox.de/internet/ratgeber/rufumleitung-fuers-festnetz-einrichten-so-geht-es-1119118",
        "telekom-delay": "https://mobil.teltarif.de/arch/2009/kw05/s32810.html?page=2 (5 to 60 seconds)",
        "mobile": "http://www.telespiegel.de/handy/netzcode-rufumleitung.html (Telekom, Vodafone, o2)",
        "easybell": "https://www.easybell.de/hilfe/cloud-telefonanlage/antwort/"
        "rufweiterleitungen-in-der-cloud-telefonanlage-einrichten/",
        "portal": "no codes are known to us; the forwarding is set in the customer account",
    }
)

#: Service codes by situation (3GPP TS 22.030 annex B; ETS 300 738 has the same).
_SERVICE = MappingProxyType({"always": "21", "no_answer": "61", "busy": "67", "unreachable": "62"})
_FIXED: tuple[Situation, ...] = ("always", "no_answer", "busy", "off")
_MOBILE: tuple[Situation, ...] = ("always", "no_answer", "busy", "unreachable", "off")
_RING_SECONDS = 20  # a step of five between 5 and 30 (3GPP TS 22.030, 6.5.2)


@dataclass(frozen=True, slots=True)
class Carrier:
    """Whose customer the forwarding number is.

    `checked` = codes of this very carrier stand in a source; otherwise they are those of the standard, and
    the self-test says whether the carrier takes them. `kind` portal = no codes, set in the customer account.
    """

    name: str
    kind: Literal["fixed", "mobile", "portal"]
    checked: bool
    sources: tuple[str, ...]


CARRIERS: Mapping[str, Carrier] = MappingProxyType(
    {
        "telekom": Carrier("Telekom Festnetz", "fixed", True, ("telekom", "telekom-delay", "mmi")),
        "vodafone": Carrier("Vodafone Festnetz", "fixed", False, ("mmi",)),
        "o2": Carrier("o2 Festnetz", "fixed", False, ("mmi",)),
        "1und1": Carrier("1&1 Festnetz", "fixed", False, ("mmi",)),
        "mnet": Carrier("M-net", "fixed", False, ("mmi",)),
        "netcologne": Carrier("NetCologne", "fixed", False, ("mmi",)),
        "other-fixed": Carrier("Anderes Festnetz", "fixed", False, ("mmi",)),
        "easybell": Carrier("easybell", "portal", True, ("easybell",)),
        "sipgate": Carrier("sipgate", "portal", False, ("portal",)),
        "telekom-mobile": Carrier("Telekom Mobilfunk", "mobile", True, ("gsm", "mobile")),
        "vodafone-mobile": Carrier("Vodafone Mobilfunk", "mobile", True, ("gsm", "mobile")),
        "o2-mobile": Carrier("o2 Mobilfunk", "mobile", True, ("gsm", "mobile")),
        "other-mobile": Carrier("Anderer Mobilfunk", "mobile", False, ("gsm",)),
    }
)


@dataclass(frozen=True, slots=True)
class Code:
    """What is dialled: all of it, for a person to read and for a telephone to dial."""

    situation: Situation
    text: str


def situations(carrier: str) -> tuple[Situation, ...]:
    """The situations in which this carrier's lines can forward by code; none for `portal`."""
    kind = CARRIERS[carrier].kind
    return _FIXED if kind == "fixed" else _MOBILE if kind == "mobile" else ()


def code(carrier: str, situation: Situation, target: str, own: str | None = None) -> Code:
    """The code that makes `own` (E.164), a line of `carrier`, forward to `target` (E.164) in a situation.

    Without `own` it is taken for a German line. `ValueError` where the carrier has no code for it. `off`
    takes back what may be set: on mobile lines everything (`##002#`), on fixed lines each of the three.
    """
    if situation not in situations(carrier):
        raise ValueError(f"{carrier} has no code for {situation}")
    mobile = CARRIERS[carrier].kind == "mobile"
    if situation == "off":
        return Code(situation, "##002#" if mobile else "#21#  #61#  #67#")
    service = _SERVICE[situation]
    if not mobile:
        return Code(situation, f"*{service}*{_dialled(target, own)}#")
    if situation == "no_answer":
        return Code(situation, f"**{service}*{target}**{_RING_SECONDS}#")
    return Code(situation, f"**{service}*{target}#")


def codes(carrier: str, target: str, own: str | None = None) -> tuple[Code, ...]:
    """All codes of a carrier for this target, in the order in which people want them."""
    return tuple(code(carrier, situation, target, own) for situation in situations(carrier))


def fits(carrier: str, own: str) -> bool:
    """Whether a number (E.164) can be a line of this carrier: mobile numbers are no fixed lines."""
    kind = phonenumbers.number_type(phonenumbers.parse(own, None))
    mobile, fixed = phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE
    return (kind, CARRIERS[carrier].kind) not in ((mobile, "fixed"), (fixed, "mobile"))


def _dialled(number: str, own: str | None) -> str:
    """As it is dialled on the fixed line `own`: 030..., and 00 before the country of a number elsewhere."""
    parsed = phonenumbers.parse(number, None)
    home = phonenumbers.parse(own, None).country_code if own is not None else 49
    if parsed.country_code != home:
        return f"00{number.removeprefix('+')}"
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    return "".join(sign for sign in written if sign.isdigit())
