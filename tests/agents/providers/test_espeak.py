"""The offline voice: real sound in both languages, at once, and no process left behind."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import psutil
import pytest
from livekit.agents import APIConnectionError, APIConnectOptions, APITimeoutError

from agents.providers import espeak
from agents.providers.espeak import EspeakTTS, NoWav, VoiceProgramMissing, readable, samples_start
from caaisy_app.core.speech_settings import voice_program
from tests.support import parts
from tests.support.waiting import eventually

ONCE = APIConnectOptions(max_retry=0)
WAV_HEAD = (
    b"RIFF\x24\xf0\xff\x7fWAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00"
    b"\x22\x56\x00\x00\x44\xac\x00\x00\x02\x00\x10\x00data\x00\xf0\xff\x7f"
)


@pytest.fixture
def program() -> str:
    found = voice_program()
    if found is None:
        parts.missing("speech", "espeak-ng is not installed (Debian: apt-get install espeak-ng)")
    return found or ""


def fake_program(folder: Path, body: str) -> str:
    made = folder / "voice"
    made.write_text("#!/bin/sh\n" + body)
    made.chmod(made.stat().st_mode | stat.S_IXUSR)
    return str(made)


def children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


async def _new(before: set[psutil.Process]) -> set[psutil.Process]:
    return set(children()) - before


@pytest.mark.parametrize(("language", "text"), [("de", "Grüß Gott, Größe vierzig."), ("en", "Good morning.")])
async def test_it_speaks_both_languages(program: str, language: espeak.Language, text: str) -> None:
    frame = await EspeakTTS(language=language).synthesize(text, conn_options=ONCE).collect()

    assert (frame.sample_rate, frame.num_channels) == (22_050, 1)
    assert 0.5 < frame.duration < 4
    assert max(frame.data) > 3000


async def test_the_languages_sound_different(program: str) -> None:
    german = await EspeakTTS(language="de").synthesize("Wir", conn_options=ONCE).collect()
    english = await EspeakTTS(language="en").synthesize("Wir", conn_options=ONCE).collect()

    assert bytes(german.data) != bytes(english.data)


async def test_umlauts_arrive_as_umlauts(program: str) -> None:
    with_umlaut = await EspeakTTS().synthesize("schön", conn_options=ONCE).collect()
    without = await EspeakTTS().synthesize("schon", conn_options=ONCE).collect()

    assert bytes(with_umlaut.data) != bytes(without.data)


async def test_brackets_in_a_text_are_read_as_text(program: str) -> None:
    said = await EspeakTTS().synthesize("[[t'u:]]", conn_options=ONCE).collect()
    phonemes = await EspeakTTS().synthesize("tu", conn_options=ONCE).collect()

    assert readable("a[[b\x00c") == "a[ [b c"
    assert said.duration > phonemes.duration


async def test_a_long_text_is_heard_before_it_is_finished(tmp_path: Path) -> None:
    """The program has given a first piece and goes on working: that piece is already there."""
    gate = tmp_path / "gate"
    head = tmp_path / "head"
    head.write_bytes(WAV_HEAD + b"\x10\x20" * 22_050)
    path = fake_program(
        tmp_path,
        f'cat "{head}"\nmkfifo "{gate}"\ncat "{gate}" >/dev/null\ncat "{head}" | tail -c +45\n',
    )
    stream = EspeakTTS(program=path).synthesize("Guten Tag", conn_options=ONCE)
    try:
        first = await asyncio.wait_for(anext(stream), 5)
        assert first.frame.duration > 0
        assert not stream.done
    finally:
        await stream.aclose()


async def test_closing_a_stream_ends_the_program(tmp_path: Path) -> None:
    before = set(children())
    path = fake_program(tmp_path, "exec sleep 60\n")
    stream = EspeakTTS(program=path).synthesize("Guten Tag", conn_options=ONCE)
    await eventually(lambda: _new(before), "the program runs", seconds=5)

    await stream.aclose()

    assert not set(children()) - before


async def test_a_hanging_program_is_a_timeout_and_is_ended(tmp_path: Path) -> None:
    before = set(children())
    path = fake_program(tmp_path, "exec sleep 60\n")

    with pytest.raises(APITimeoutError):
        await EspeakTTS(program=path, time_limit=0.1).synthesize("Guten Tag", conn_options=ONCE).collect()

    assert not set(children()) - before


@pytest.mark.parametrize(
    "body", ["echo this is no sound\n", "exit 3\n", f"printf 'RIFF1234WAVE{'x' * 5000}'\n"]
)
async def test_a_broken_program_is_an_error_of_the_provider(tmp_path: Path, body: str) -> None:
    path = fake_program(tmp_path, body)

    with pytest.raises(APIConnectionError):
        await EspeakTTS(program=path).synthesize("Guten Tag", conn_options=ONCE).collect()


async def test_a_program_that_cannot_start_is_an_error_of_the_provider(tmp_path: Path) -> None:
    with pytest.raises(APIConnectionError):
        await EspeakTTS(program=str(tmp_path / "gone")).synthesize("Tag", conn_options=ONCE).collect()


def test_a_missing_program_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(VoiceProgramMissing, match="apt-get install espeak-ng"):
        EspeakTTS()


def test_the_head_of_a_stream_is_read_in_any_pieces() -> None:
    for length in range(len(WAV_HEAD)):
        assert samples_start(WAV_HEAD[:length]) is None
    assert samples_start(WAV_HEAD) == len(WAV_HEAD)


@pytest.mark.parametrize(
    "head",
    [b"ID3\x04" + bytes(20), WAV_HEAD.replace(b"\x22\x56", b"\x80\xbb"), WAV_HEAD[:12] + WAV_HEAD[36:]],
)
def test_another_format_is_refused(head: bytes) -> None:
    with pytest.raises(NoWav):
        samples_start(head)
