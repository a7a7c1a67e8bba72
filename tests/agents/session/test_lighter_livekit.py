"""What livekit does again in every turn is done once, and livekit still does it where we think."""

from __future__ import annotations

import inspect
from functools import partial

import pytest
from livekit import rtc
from livekit.agents.ipc import supervised_proc
from livekit.agents.llm import ToolContext, tool_context
from livekit.agents.telemetry import traces
from livekit.agents.voice.room_io import _output as room_output
from opentelemetry.trace import INVALID_SPAN, NoOpTracer, Span, SpanKind

from agents import lighter_livekit
from tests.agents.support import Salon


async def test_a_turn_with_a_tool_makes_no_class_once_there_was_one(
    salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = await salon.call()
    await call.say("Haarschnitt morgen um elf bitte.")
    assert call.tools_used == ("find_times",)
    made = dict(lighter_livekit._made)  # pyright: ignore[reportPrivateUsage]
    assert any(name.endswith("_SpeechSegment") for name in made)

    def refuse(declared: type) -> type:
        raise AssertionError(f"{declared.__qualname__} is made again")

    monkeypatch.setattr(lighter_livekit, "dataclass", refuse)
    await call.say("Anna Schmidt.")
    assert call.tools_used
    await call.hang_up()


def test_a_context_has_no_tool_among_its_own_members_and_asks_for_them() -> None:
    lighter_livekit.make_turns_lighter()
    context = ToolContext.empty()
    assert lighter_livekit._look_through(context) == []  # pyright: ignore[reportPrivateUsage]
    assert "find_function_tools(self)" in inspect.getsource(tool_context.ToolContext)


def test_processes_are_weighed_each_half_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervised_proc, "_MEMORY_MONITOR_INTERVAL", 5.0)
    lighter_livekit.weigh_processes_less_often()
    assert supervised_proc._MEMORY_MONITOR_INTERVAL == 30.0  # pyright: ignore[reportPrivateUsage]
    weighing = inspect.getsource(supervised_proc.SupervisedProc)
    assert "asyncio.sleep(_MEMORY_MONITOR_INTERVAL)" in weighing


def test_events_reach_their_callbacks_as_before() -> None:
    lighter_livekit.make_turns_lighter()
    heard: list[tuple[object, ...]] = []

    class Listener:
        def one(self, first: object) -> None:
            heard.append((self, first))

        def none(self) -> None:
            heard.append((self,))

    def all_of_them(*args: object) -> None:
        heard.append(args)

    def with_default(first: object, second: object = "missing") -> None:
        heard.append((first, second))

    emitter, listeners = rtc.EventEmitter[str](), (Listener(), Listener())
    for callback in (listeners[0].one, listeners[1].one, listeners[0].none, all_of_them, with_default):
        emitter.on("event", callback)
    emitter.on("event", partial(with_default, "first"))
    for _ in range(2):
        heard.clear()
        emitter.emit("event", 1, 2)
        assert heard == [
            (listeners[0], 1),
            (listeners[1], 1),
            (listeners[0],),
            (1, 2),
            (1, 2),
            ("first", 1),
        ]
    assert "inspect.signature(callback)" in inspect.getsource(rtc.EventEmitter)


def test_spans_begin_with_what_they_are_given() -> None:
    lighter_livekit.make_turns_lighter()
    begun: list[tuple[tuple[object, ...], dict[str, object]]] = []

    class Collector(NoOpTracer):
        def start_span(self, *args: object, **kwargs: object) -> Span:  # pyright: ignore[reportIncompatibleMethodOverride]
            begun.append((args, kwargs))
            return INVALID_SPAN

    tracer = traces._DynamicTracer("test")  # pyright: ignore[reportPrivateUsage]
    tracer._tracer = Collector()  # pyright: ignore[reportPrivateUsage]
    tracer.start_span("short")
    tracer.start_span("long", None, SpanKind.CLIENT, {"kind": "of call"}, start_time=1)
    with tracer.start_as_current_span("current", attributes={"a": 1}) as span, tracer.use_span(span):
        pass
    assert begun[0] == (("short",), {"attributes": None})
    assert begun[1] == (("long", None, SpanKind.CLIENT, {"kind": "of call"}), {"start_time": 1})
    source = inspect.getsource(traces)
    for name in lighter_livekit._SPANS:  # pyright: ignore[reportPrivateUsage]
        assert isinstance(getattr(traces, name), lighter_livekit.NameAndKeywords)
        assert f"{name}.bind(" in source


async def test_the_voice_is_handed_over_in_larger_pieces_further_ahead() -> None:
    lighter_livekit.send_larger_pieces()
    lighter_livekit.send_larger_pieces()
    output = room_output._ParticipantAudioOutput(  # pyright: ignore[reportPrivateUsage]
        rtc.Room(), sample_rate=24_000, num_channels=1, track_publish_options=rtc.TrackPublishOptions()
    )
    pieces = output._audio_bstream.push(bytes(2 * 24_000))  # pyright: ignore[reportPrivateUsage]
    assert [piece.duration for piece in pieces] == pytest.approx([0.1] * 10)  # pyright: ignore[reportUnknownMemberType]
    made = inspect.getsource(room_output._ParticipantAudioOutput.__init__)  # pyright: ignore[reportPrivateUsage]
    assert "rtc.AudioSource(sample_rate, num_channels, queue_size_ms=200)" in made
    await output.aclose()
