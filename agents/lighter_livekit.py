"""What livekit does again and again is done once, or less often. For `agents.session` and `agents.worker`.

Read in livekit-agents 1.8.9:

- `voice/agent_activity.py` declares a dataclass (`_SpeechSegment`) inside the function that runs a reply, so
  every turn with a tool makes two classes: the decorator writes and compiles their methods, which costs more
  than the rest of the framework in such a turn. The declaration is the same each time, so the first class
  made for it serves for all.
- `llm/tool_context.py` looks through all members of each `ToolContext` for tools, twice in a turn. Only
  subclasses can have any.
- `telemetry/traces.py` binds the arguments of every span to a signature (nine times in a turn), though they
  are always a name and keywords.
- `rtc/event_emitter.py` takes the signature of every callback for every event, also for each piece of sound
  that was played: a sixteenth of what the event loop of a call does. It is that of the function, each time.
- `voice/room_io/_output.py` hands the voice to the line in pieces of 50 ms, 0.2 s ahead. Each piece is a
  request to WebRTC and its answer, and a loop that is held up for longer than 0.15 s is heard. Pieces of
  100 ms, 0.3 s ahead, are half the work; what is ahead is still dropped when a caller interrupts.
- `ipc/supervised_proc.py` has the kernel add up the pages of every process each five seconds. That takes some
  hundredths of a second for each, in which the process cannot get memory, and so is heard.

Should livekit move one of these, nothing is replaced and nothing breaks;
`tests/agents/session/test_lighter_livekit.py` notices.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from types import CodeType, FunctionType, MethodType, SimpleNamespace
from typing import Any

from livekit import rtc
from livekit.agents import utils
from livekit.agents.ipc import supervised_proc
from livekit.agents.llm import tool_context
from livekit.agents.telemetry import traces
from livekit.agents.voice import agent_activity
from livekit.agents.voice.room_io import _output as room_output  # pyright: ignore[reportPrivateUsage]
from livekit.rtc import event_emitter

PIECES_A_SECOND = 10
AHEAD_MS = 300
SECONDS_BETWEEN_WEIGHINGS = 30.0  # a call that leaks is still found long before it harms the others
_made: dict[str, type[Any]] = {}
_taken: dict[tuple[type[Any], CodeType], inspect.Signature] = {}
_look_through: Callable[[Any], list[Any]] = tool_context.find_function_tools  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def make_turns_lighter() -> None:
    """Have it so in this process; twice is no error."""
    agent_activity.dataclass = _dataclass_once  # pyright: ignore[reportPrivateImportUsage]
    tool_context.find_function_tools = _tools_among_members
    asking = {**vars(inspect), "signature": _signature_once}
    event_emitter.inspect = SimpleNamespace(**asking)  # pyright: ignore[reportPrivateImportUsage]
    for name in _SPANS:
        signature = getattr(traces, name)
        if isinstance(signature, inspect.Signature):
            setattr(traces, name, NameAndKeywords(signature))


def send_larger_pieces() -> None:
    """Have it so in this process; twice is no error."""
    sound = SimpleNamespace(**{**vars(utils.audio), "AudioByteStream": _large_pieces})
    room_output.rtc = SimpleNamespace(**{**vars(rtc), "AudioSource": _far_ahead})  # pyright: ignore[reportPrivateImportUsage]
    room_output.utils = SimpleNamespace(**{**vars(utils), "audio": sound})


def weigh_processes_less_often() -> None:
    """Have it so in this process; twice is no error."""
    supervised_proc._MEMORY_MONITOR_INTERVAL = SECONDS_BETWEEN_WEIGHINGS  # pyright: ignore[reportPrivateUsage]


_SPANS = ("_START_SPAN_SIGNATURE", "_START_AS_CURRENT_SPAN_SIGNATURE", "_USE_SPAN_SIGNATURE")


@dataclass(slots=True)
class Bound:
    """`inspect.BoundArguments` as far as spans need it."""

    args: tuple[Any, ...]
    arguments: dict[str, Any]

    @property
    def kwargs(self) -> dict[str, Any]:
        """What is given by keyword, with what was changed since."""
        return self.arguments


@dataclass(frozen=True, slots=True)
class NameAndKeywords:
    """A signature that binds what spans are given without looking at its parameters."""

    signature: inspect.Signature

    def bind(self, *args: Any, **kwargs: Any) -> Bound | inspect.BoundArguments:
        """What is given in order, at most two, and by keyword; more in order is bound as usual."""
        return Bound(args, kwargs) if len(args) <= 2 else self.signature.bind(*args, **kwargs)


def _signature_once(callback: Callable[..., Any]) -> inspect.Signature:
    """`inspect.signature`, once for each function or method in the code."""
    function = callback.__func__ if isinstance(callback, MethodType) else callback
    if not isinstance(function, FunctionType) or hasattr(function, "__wrapped__"):
        return inspect.signature(callback)
    key = (type(callback), function.__code__)
    known = _taken.get(key)
    if known is None:
        known = _taken[key] = inspect.signature(callback)
    return known


def _far_ahead(rate: int, channels: int, *, queue_size_ms: int) -> rtc.AudioSource:
    return rtc.AudioSource(rate, channels, queue_size_ms=max(queue_size_ms, AHEAD_MS))


def _large_pieces(rate: int, channels: int, *, samples_per_channel: int) -> utils.audio.AudioByteStream:
    samples = max(samples_per_channel, rate // PIECES_A_SECOND)
    return utils.audio.AudioByteStream(rate, channels, samples_per_channel=samples)


def _dataclass_once(declared: type[Any]) -> type[Any]:
    """`dataclasses.dataclass` without options, made once per place in the code."""
    known = _made.get(declared.__qualname__)
    if known is None:
        known = _made[declared.__qualname__] = dataclass(declared)
    return known


def _tools_among_members(thing: Any) -> list[Any]:
    """`find_function_tools`; a `ToolContext` itself has no tool among its members."""
    return [] if type(thing) is tool_context.ToolContext else _look_through(thing)
