"""What every tool of the receptionist does with the words that a model passed on. For `agent.Receptionist`.

Words are resolved by code into a meaning, the meaning goes to the controller, and the sentence that the
dialogue rendered comes back with the ids that a model may use from there on.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from livekit.agents import Agent

from agents.call.controller import CallController
from agents.dialogue.meaning import Intent, Meaning
from agents.receptionist.prompts import instructions
from agents.receptionist.proposals import is_clear
from agents.receptionist.resolving import from_words
from agents.receptionist.toolbox import tools_of


class Acting(Agent):
    """An agent of one call whose tools act through the controller."""

    def __init__(self, controller: CallController) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves LLM[...] open
            instructions=instructions(controller.desk, controller.state.language), tools=tools_of(self)
        )
        self.controller = controller

    async def act(self, tool: str, meaning: Meaning) -> str:
        """Do it; the sentence for the caller, then what a model needs to go on."""
        sentence = await self.controller.tool(tool, meaning)
        return "\n".join([sentence, *_ids(self.controller)])

    async def act_on_words(self, tool: str, **words: str) -> str:
        """A tool that carries facts: what code reads in the words, with the intents of the turn."""
        heard = self.controller.last_meaning
        meaning = self.resolve(**words)
        keep = heard.intents & _COMPANIONS
        meaning = replace(
            meaning,
            intents=meaning.intents | keep,
            yesno=heard.yesno,
            line=heard.line,
            topic=heard.topic,
            more_topics=heard.more_topics,
            question_words=heard.question_words,
            choice=heard.choice if not meaning.choice else meaning.choice,
            words=heard.words,
            detail="" if heard.detail.startswith("confirm:") else heard.detail,
        )
        return await self.act(tool, meaning)

    def resolve(self, **words: str) -> Meaning:
        """What code reads in the words, each named as the parameters of tools are."""
        return from_words(self.controller, words)

    async def act_on_turn(self, tool: str, intent: Intent | None) -> str:
        """A tool that names a direction: code reads the caller's own turn, whatever the model passed."""
        heard = self.controller.last_meaning
        if intent is not None and not heard.has(intent) and (intent in _HEARD_ONLY or is_clear(heard)):
            intent = None
        meaning = heard if intent is None else with_intent(heard, intent)
        return await self.act(tool, meaning)


def with_intent(meaning: Meaning, intent: Intent) -> Meaning:
    """The meaning with an intent that the choice of the tool stands for."""
    return replace(meaning, intents=meaning.intents | {intent})


_HEARD_ONLY = frozenset({Intent.PRIVACY, Intent.EMERGENCY})
_COMPANIONS = frozenset(
    {
        Intent.NO_CALLBACK,
        Intent.BOOK,
        Intent.GROUP,
        Intent.SEVERAL,
        Intent.BY_EMAIL,
        Intent.LATER,
        Intent.QUESTION,
        Intent.ROBOT,
        Intent.PRIVACY_INFO,
        Intent.GREETING,
        Intent.ADVICE,
        Intent.ABUSE,
        Intent.THANKS,
        Intent.GOODBYE,
        Intent.WAITLIST,
        Intent.FOREIGN_DATA,
        Intent.THIRD_PARTY,
        Intent.ANY_TIME,
        Intent.ASAP,
        Intent.DECLINE,
        Intent.CONSENT_WITHDRAWN,
        Intent.REPEAT,
        Intent.WAIT,
    }
)


def _ids(controller: CallController) -> list[str]:
    """Ids that a model may use from here on, with times as the clock shows them."""
    state, zone = controller.state, ZoneInfo(controller.desk.zone)
    lines = [
        f"[offer {item.id}: {item.start.astimezone(zone):%a %d.%m. %H:%M} {item.staff_name}]"
        for item in state.offers
    ]
    if state.readback is not None:
        lines.append(f"[read-back {state.readback.id}]")
    return lines
