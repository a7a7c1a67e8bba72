"""A question asked where a message was asked for: it is answered, and the message asked for again. Pure.

"Wie lange haben Sie heute offen?" is no message; "fragen Sie sie, ob ..." and "kann sie mich anrufen?" are.
Called by `routing` only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue import side_flow
from agents.dialogue.dictation import sentences
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.interrupts import resume_after
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask
from agents.dialogue.turns import understand_turn

_ASKS = re.compile(
    r"^(?:(?:ach|und|aber|moment|eine frage|noch eine frage|sagen sie mal|sag mal|ja|also|oh|wait|and|but|"
    r"sorry|actually|quick question) )*"
    r"(?:wie|wo|was|wann|haben|habt|gibt|kann man|darf man|nehmen|nehmt|seid|sind sie|how|where|what|when|"
    r"do you|are you|is there|can one) "
)
_FOR_THEM = re.compile(
    r"\b(?:ob|frag\w*|ausrichten|richten|sag|sagt|bitte|soll|sollen|(?:kann|koennte|wird|hat|will|"
    r"ist) (?:er|sie mich|sie mir|sie uns|sie sich)|"
    r"mich|zurueck\w*|anruf\w*|mein\w*|unser\w*|whether|ask|tell|call|ring|my|our|he|she|his|her)\b"
)
_OF_THE_STAFF = ("staff_day", "with_whom", "staff", "unknown")


def answers_first(flow: Flow, meaning: Meaning) -> bool:
    """Answer what the business has told us, and ask for the message again."""
    words = meaning.words.strip()
    folded = plain(words)
    if flow.state.ask is not Ask.MESSAGE_TEXT or len(sentences(words)) != 1 or _ASKS.match(folded) is None:
        return False
    if _FOR_THEM.search(folded) is not None:
        return False
    asked = understand_turn(words, replace(flow.state, ask=Ask.MORE), flow.desk)
    if not asked.has(Intent.QUESTION) or asked.topic is None or asked.topic in _OF_THE_STAFF:
        return False
    side_flow.question(flow, asked)
    resume_after(flow, asked)
    return True
