"""The recorder's two sides on one clock, and what a killed process leaves behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from livekit import rtc

from agents.recording.recorder import Recorder
from caaisy_app.core.crypto import CannotOpen, Place, new_key, read_sealed

PLACE = Place("recording", "file", "rec_1", "biz_1")


def frame(value: int, milliseconds: int, rate: int = 16_000) -> rtc.AudioFrame:
    samples = np.full(rate * milliseconds // 1000, value, dtype=np.int16)
    return rtc.AudioFrame(samples.tobytes(), rate, 1, len(samples))


def sides(path: Path, key: bytes, *, whole: bool = True) -> tuple[np.ndarray, np.ndarray]:
    data = b"".join(read_sealed(path, key, PLACE, whole=whole))
    both = np.frombuffer(data, dtype=np.int16).reshape(-1, 2)
    return both[:, 0], both[:, 1]


@pytest.fixture
def made(tmp_path: Path) -> tuple[Recorder, Path, bytes]:
    path, key = tmp_path / "recordings" / "rec_1", new_key()
    return Recorder(path, key, PLACE), path, key


def test_the_receptionist_is_placed_where_the_caller_hears_it(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, key = made
    recorder.caller(frame(1, 100))
    recorder.agent(frame(7, 50))  # all there at once, heard from now on
    recorder.caller(frame(2, 100))
    recorder.close()
    left, right = sides(path, key)
    assert list(np.unique(left[:1600])) == [1]
    assert list(np.unique(left[1600:])) == [2]
    assert list(np.unique(right[:1600])) == [0]
    assert list(np.unique(right[1600:2400])) == [7]
    assert list(np.unique(right[2400:])) == [0]
    assert recorder.size == 200 * 64


def test_what_was_cut_off_is_not_recorded(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, key = made
    recorder.agent(frame(7, 1000))
    recorder.caller(frame(1, 100))
    recorder.cut_off()
    recorder.caller(frame(1, 100))
    recorder.close()
    _, right = sides(path, key)
    assert list(np.unique(right[1600:])) == [0]


def test_a_pause_of_the_receptionist_is_a_pause_of_the_recording(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, key = made
    recorder.agent(frame(7, 200))
    recorder.caller(frame(1, 100))
    recorder.pause(paused=True)
    recorder.caller(frame(1, 100))
    recorder.pause(paused=False)
    recorder.caller(frame(1, 100))
    recorder.close()
    _, right = sides(path, key)
    assert [list(np.unique(part)) for part in np.split(right, 3)] == [[7], [0], [7]]


def test_a_voice_at_another_rate_keeps_its_length(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, key = made
    for _ in range(20):
        recorder.agent(frame(1000, 50, 24_000))
    recorder.caller(frame(0, 1200))
    recorder.close()
    _, right = sides(path, key)
    assert 15_200 < int(np.count_nonzero(right > 500)) <= 16_100


def test_what_a_killed_process_wrote_can_still_be_heard(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, key = made
    for _ in range(400):
        recorder.caller(frame(5, 20))
    with pytest.raises(CannotOpen):
        sides(path, key)
    left, _ = sides(path, key, whole=False)
    assert len(left) > 16_000 * 6, "of eight seconds the last two may be missing"
    recorder.close()


def test_a_discarded_recording_leaves_no_file(made: tuple[Recorder, Path, bytes]) -> None:
    recorder, path, _ = made
    recorder.caller(frame(5, 2_000))
    assert path.exists()
    recorder.discard()
    assert list(path.parent.iterdir()) == []
