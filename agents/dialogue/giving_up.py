"""'Na gut, dann eben nicht, danke': what was wished for is given up, or what is on offer is not wanted. Pure.

Called by `routing` only, for turns without new facts.
"""

from __future__ import annotations

from agents.dialogue import side_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.refusing import GIVEN_UP, JUST_THANKS
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, Goal

_COLLECTING = (Ask.SERVICE, Ask.WHEN, Ask.WHICH_WHEN, Ask.OFFER, Ask.NAME, Ask.PHONE, Ask.WAITLIST)


def gives_up(flow: Flow, meaning: Meaning) -> bool:
    """Let the wish go: goodbye where the caller thanks, else ask what else there is."""
    state = flow.state
    if state.goal is not Goal.BOOK or state.ask not in _COLLECTING or "?" in meaning.words:
        return False
    folded = plain(meaning.words)
    nothing_fits = (
        state.ask is Ask.SERVICE and bool(state.message_after) and _wants_none(folded, flow, meaning)
    )
    if GIVEN_UP.fullmatch(folded) is None and not nothing_fits:
        return False
    flow.drop_choice()
    flow.learn(service_id=None, service_choices=(), windows=(), ambiguous=(), exclude=(), when_words="")
    flow.set(goal=Goal.NONE, offers=())
    flow.outcome("info")
    if meaning.has(Intent.THANKS, Intent.GOODBYE) and not nothing_fits:
        flow.say("bye_later")
        side_flow.end(flow)
    else:
        flow.ask(Ask.MORE, "more")
    return True


def _wants_none(folded: str, flow: Flow, meaning: Meaning) -> bool:
    """'Nein' or just 'ach so, schade' to 'is any of these for you, or shall I pass on a message?'."""
    if meaning.yesno == "no":
        return bool(flow.state.said.get("unknown_service"))
    return flow.state.language == "de" and bool(folded) and JUST_THANKS.fullmatch(folded) is not None
