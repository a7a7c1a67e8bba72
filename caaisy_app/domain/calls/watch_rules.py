"""When a room of the phone server needs help: a caller must never wait in silence. Pure.

The server does not send another agent when a process dies, nor when no worker was free (livekit-server 1.13).
So: no agent 4 seconds after the caller came -> send one again; none after 8 seconds -> hang the caller's line
up, so that the line's own fallback rings; the agent is gone while the caller stays -> send one that goes on
with the call.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

#: Nobody has come: after so long another agent is sent, and after so long the line is hung up.
AGAIN_AFTER = timedelta(seconds=4)
GIVE_UP_AFTER = timedelta(seconds=8)
#: An agent that goes at the end of a call takes the caller with it: that long it may take.
LOST_AFTER = timedelta(milliseconds=500)
#: The one who was in a call already waits a little longer before the line is hung up.
GIVE_UP_LOST_AFTER = timedelta(seconds=12)
#: A caller who is still there so long after the end of the call, or after being put out, is put out (again).
LEFT_OVER_AFTER = timedelta(seconds=5)
#: A call whose agents die one after the other is given up.
MOST_DISPATCHES = 6

Action = Literal["none", "dispatch", "resume", "remove"]


@dataclass(frozen=True, slots=True)
class Watched:
    """A room with a caller in it. All times aware; None where it has not happened.

    `call_over`: the call in this room has ended. `handed_on`: it ended with the caller talking to a person.
    """

    caller_joined_at: datetime
    agent_joined_at: datetime | None = None
    agent_lost_at: datetime | None = None
    dispatched_at: datetime | None = None
    dispatches: int = 0
    removed_at: datetime | None = None
    call_begun: bool = False
    call_over: bool = False
    handed_on: bool = False

    @property
    def agent_is_there(self) -> bool:
        """Whether an agent has come and has not gone since."""
        joined, lost = self.agent_joined_at, self.agent_lost_at
        return joined is not None and (lost is None or lost < joined)


def decide(room: Watched, now: datetime) -> Action:
    """What to do at this moment. Asked again and again; what was done must stand in `room` the next time."""
    if room.handed_on:
        return "none"
    if room.removed_at is not None:
        return "remove" if now - room.removed_at >= LEFT_OVER_AFTER else "none"
    if room.agent_is_there:
        return "none"
    since = room.agent_lost_at or room.caller_joined_at
    alone = now - since
    if room.call_over:
        return "remove" if alone >= LEFT_OVER_AFTER else "none"
    lost = room.agent_lost_at is not None
    if alone >= (GIVE_UP_LOST_AFTER if lost else GIVE_UP_AFTER) or room.dispatches >= MOST_DISPATCHES:
        return "remove"
    sent = room.dispatched_at if room.dispatched_at is not None and room.dispatched_at >= since else None
    due = now - sent >= AGAIN_AFTER if sent else alone >= (LOST_AFTER if lost else AGAIN_AFTER)
    if not due:
        return "none"
    return "resume" if room.call_begun else "dispatch"
