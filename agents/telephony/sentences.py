"""Sentences that are spoken when there is no conversation yet, or none any more. In both languages, fixed.

They are made into sound ahead of time (`agents.session.Prompts`), so that they are heard when everything
else fails. What belongs to a conversation stands in `agents.dialogue.phrases`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from agents.call.controller import CallController

Key = Literal[
    "no_line",
    "forwarding_works",
    "paused",
    "down",
    "moment",
    "unheard",
    "trouble",
    "time_up",
    "connecting",
    "giving_up",
]

_DE: dict[str, str] = {
    "no_line": "Guten Tag, hier spricht eine automatische Ansage. Diese Nummer ist zurzeit keinem Betrieb"
    " zugeordnet. Bitte prüfen Sie die Nummer. Auf Wiederhören.",
    "paused": "Guten Tag, hier spricht eine automatische Ansage. Der Telefonassistent dieses Betriebs macht"
    " gerade Pause. Bitte rufen Sie später noch einmal an. Auf Wiederhören.",
    "down": "Guten Tag, hier spricht eine automatische Ansage. Wegen einer technischen Störung kann ich Ihren"
    " Anruf gerade nicht annehmen. Bitte rufen Sie in einigen Minuten noch einmal an. Auf Wiederhören.",
    "forwarding_works": "Guten Tag, hier spricht eine automatische Ansage. Die Rufumleitung funktioniert. Der"
    " Telefonassistent ist unter dieser Nummer zu erreichen. Auf Wiederhören.",
    "moment": "Einen Moment bitte, das dauert gerade etwas länger.",
    "unheard": "Entschuldigung, das habe ich nicht verstanden. Bitte sagen Sie es noch einmal.",
    "trouble": "Entschuldigung, da war gerade eine technische Störung. Bitte sagen Sie es noch einmal.",
    "time_up": "Unsere Zeit für dieses Gespräch ist leider um. Bitte rufen Sie noch einmal an, wenn etwas"
    " offen ist. Auf Wiederhören.",
    "giving_up": "Entschuldigung, wegen einer technischen Störung muss ich das Gespräch beenden. Bitte rufen"
    " Sie in einigen Minuten noch einmal an. Auf Wiederhören.",
}
_EN: dict[str, str] = {
    "no_line": "Hello, this is an automatic announcement. This number does not belong to any business at the"
    " moment. Please check the number. Goodbye.",
    "paused": "Hello, this is an automatic announcement. The telephone assistant of this business is taking a"
    " break. Please call again later. Goodbye.",
    "down": "Hello, this is an automatic announcement. Because of a technical fault I cannot take your call"
    " right now. Please call again in a few minutes. Goodbye.",
    "forwarding_works": "Hello, this is an automatic announcement. The call forwarding works. The telephone"
    " assistant can be reached on this number. Goodbye.",
    "moment": "One moment please, this is taking a little longer.",
    "unheard": "Sorry, I did not understand that. Please say it again.",
    "trouble": "Sorry, there was a technical fault just now. Please say it again.",
    "time_up": "I am afraid our time for this call is up. Please call again if something is still open."
    " Goodbye.",
    "giving_up": "Sorry, because of a technical fault I have to end this call. Please call again in a few"
    " minutes. Goodbye.",
}
SENTENCES = MappingProxyType({"de": MappingProxyType(_DE), "en": MappingProxyType(_EN)})


def sentence(key: Key, language: str) -> str:
    """The wording in a language; German for one we do not speak."""
    return SENTENCES.get(language, SENTENCES["de"])[key]


def introduction(controller: CallController) -> str:
    """What a person hears who is called for a caller: who speaks, who waits, about what, and which keys."""
    state, desk = controller.state, controller.desk
    service = desk.service(state.facts.service_id)
    about = service.name if service is not None else ""
    if state.language == "en":
        who = state.facts.name or "a caller"
        matter = f" It is about {about}." if about else ""
        return (
            f"Hello, this is the AI assistant of {desk.name}. On the line is {who}.{matter}"
            " Press one to take the call, or two to decline."
        )
    who = state.facts.name or "jemand ohne Namensangabe"
    matter = f" Es geht um: {about}." if about else ""
    return (
        f"Guten Tag, hier ist der KI-Assistent von {desk.name}. In der Leitung ist {who}.{matter}"
        " Drücken Sie die Eins, um das Gespräch anzunehmen, oder die Zwei, um abzulehnen."
    )
