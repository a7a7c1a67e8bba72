"""The cues of one turn, as the rules of `tidying` look at them and change them."""

from __future__ import annotations

from dataclasses import dataclass

from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import CallState


@dataclass(slots=True)
class Cues:
    """What a turn's cue words show, beside what it means and the state it was said in."""

    intents: set[Intent]
    meaning: Meaning
    folded: str
    state: CallState

    def has(self, *wanted: Intent) -> bool:
        """Whether all of these are shown."""
        return self.intents.issuperset(wanted)

    def drop(self, *unwanted: Intent) -> None:
        """Take these away."""
        self.intents.difference_update(unwanted)

    def put(self, wanted: Intent) -> None:
        """Add one."""
        self.intents.add(wanted)
