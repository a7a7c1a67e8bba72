"""What a caller is likely to say to a question: for hearing that can make use of it. Pure."""

from __future__ import annotations

from agents.dialogue.state import Ask
from agents.providers.hints import Expected

_NAMES = frozenset({Ask.NAME, Ask.OWN_NAME, Ask.MESSAGE_NAME, Ask.ATTENDEE})
_NUMBERS = frozenset({Ask.PHONE, Ask.MESSAGE_PHONE})
_YES = frozenset(
    {
        Ask.CONSENT,
        Ask.READBACK,
        Ask.CANCEL_CONFIRM,
        Ask.WAITLIST,
        Ask.MESSAGE_OFFER,
        Ask.HUMAN_OFFER,
        Ask.MORE,
    }
)
_ANYTHING = frozenset({Ask.MESSAGE_TEXT, Ask.PRIVACY_CONTACT, Ask.EMAIL})


def expected(ask: Ask) -> Expected:
    """The kind of answer that fits the open question."""
    if ask in _NAMES:
        return "name"
    if ask in _NUMBERS:
        return "number"
    if ask in _YES:
        return "yes"
    return "anything" if ask in _ANYTHING else "wish"
