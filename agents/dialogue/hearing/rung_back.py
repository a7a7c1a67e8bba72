"""Whether a call back is asked for, or the caller will only ring again. Called by `tidying`. Pure."""

from __future__ import annotations

from agents.dialogue.lexicon import found, lexicon
from agents.dialogue.lexicon.persons import CALLS_AGAIN
from agents.dialogue.meaning import Intent


def only_rings_again(folded: str, language: str) -> bool:
    """'Let me check with my husband, I'll call back': nobody is to ring, they do so themselves."""
    rest = CALLS_AGAIN.sub(" ", folded)
    return rest != folded and found(lexicon(language).intents[Intent.CALLBACK], rest) is None
