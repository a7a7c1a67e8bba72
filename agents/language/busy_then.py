"""What the speaker does at a time, told by its verb: "I'm eating at twelve", "eleven is when my meeting is".

Used by `occupied` only.
"""

from __future__ import annotations

from collections.abc import Sequence

from agents.language.vocabulary import words

_BEING = words("i'm we're i'll we'll")
_DOING = words(
    """
    eating sleeping cooking teaching babysitting swimming rehearsing minding fishing lecturing
    performing praying napping
    """
)
_I_DO = words("sleep eat teach swim rehearse pray nap cook")
_LIKES = words("free like want wanted asked said can could works suits best better prefer need have")


def busy_then(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "I'm eating at (twelve)", "I sleep in the (mornings)", "(eleven) is when my meeting is"."""
    last = tuple(before[-2:])
    if len(last) == 2 and (
        (last[0] in _BEING and last[1] in _DOING) or (last[0] in {"i", "we"} and last[1] in _I_DO)
    ):
        return True
    when = behind[1:] if behind[:1] == ["that"] else behind
    return tuple(when[:2]) == ("is", "when") and when[2:3] != [] and not set(when[2:]) & _LIKES
