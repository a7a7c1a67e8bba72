"""Sealed values and files open with their key, in their place, unchanged, or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.core.crypto import (
    CHUNK_BYTES,
    BadKeyring,
    CannotOpen,
    Keyring,
    Place,
    SealedWriter,
    local_keyring,
    new_key,
    read_sealed,
    seal,
    unseal,
)

HERE = Place("recording", "file", "rec_1", "biz_1")


@given(plain=st.binary(max_size=200))
def test_a_value_opens_in_its_place(plain: bytes) -> None:
    key = new_key()
    sealed = seal(key, plain, HERE)
    assert unseal(key, sealed, HERE) == plain
    assert len(plain) < 8 or plain not in sealed


@pytest.mark.parametrize(
    "place",
    [
        Place("recording", "file", "rec_2", "biz_1"),
        Place("recording", "file", "rec_1", "biz_2"),
        Place("recording", "other", "rec_1", "biz_1"),
        Place("recording", "filerec_1", "", "biz_1"),
    ],
)
def test_a_value_opens_nowhere_else(place: Place) -> None:
    key = new_key()
    with pytest.raises(CannotOpen):
        unseal(key, seal(key, b"secret", HERE), place)


@given(where=st.integers(min_value=0), flip=st.integers(min_value=1, max_value=255))
def test_any_changed_byte_is_noticed(where: int, flip: int) -> None:
    key = new_key()
    sealed = bytearray(seal(key, b"a number and a name", HERE))
    sealed[where % len(sealed)] ^= flip
    with pytest.raises(CannotOpen):
        unseal(key, bytes(sealed), HERE)


@pytest.mark.parametrize("garbage", [b"", b"\x01", b"\x02" + b"0" * 40, b"plain text that was never sealed"])
def test_what_was_never_sealed_is_refused(garbage: bytes) -> None:
    with pytest.raises(CannotOpen):
        unseal(new_key(), garbage, HERE)


def test_an_older_master_key_still_opens_and_the_newest_seals() -> None:
    old, new = new_key(), new_key()
    data_key = new_key()
    before = Keyring({"2025": old}, "2025").wrap(data_key, HERE)
    both = Keyring({"2026": new, "2025": old}, "2026")
    assert both.unwrap(*before, HERE) == data_key
    assert both.wrap(data_key, HERE)[0] == "2026"
    with pytest.raises(CannotOpen):
        Keyring({"2026": new}, "2026").unwrap(*before, HERE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a:",
        "a:abc",
        ":" + "A" * 43 + "=",
        "a:" + "A" * 43 + "=,a:" + "B" * 42 + "A=",
        "a:" + "A" * 20,
    ],
)
def test_unusable_master_keys_are_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(BadKeyring, match="CAAISY_MASTER_KEYS"):
        Keyring.parse(text)


def test_the_key_of_this_machine_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    place = Place("data_key", "wrapped", "biz_1", "biz_1")
    wrapped = local_keyring(folder).wrap(b"k" * 32, place)
    assert local_keyring(folder).unwrap(*wrapped, place) == b"k" * 32
    path = folder / "master.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    with pytest.raises(BadKeyring, match="chmod 600"):
        local_keyring(folder)


@given(sizes=st.lists(st.integers(min_value=0, max_value=CHUNK_BYTES + 5), max_size=4))
def test_a_sealed_file_reads_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    path = tmp_path_factory.mktemp("sealed") / "sound"
    key = new_key()
    parts = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    with SealedWriter(path, key, HERE) as writer:
        for part in parts:
            writer.write(part)
    assert b"".join(read_sealed(path, key, HERE)) == b"".join(parts)


def _sealed(path: Path, key: bytes) -> bytes:
    with SealedWriter(path, key, HERE) as writer:
        for letter in b"abc":
            writer.write(bytes([letter]) * CHUNK_BYTES)
    return path.read_bytes()


def test_a_sealed_file_never_holds_the_plain_bytes_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "sound"
    content = _sealed(path, new_key())
    assert b"aaaaaaaa" not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_cut_or_changed_or_moved_file_is_refused(tmp_path: Path) -> None:
    path, key = tmp_path / "sound", new_key()
    content = _sealed(path, key)
    other = Place("recording", "file", "rec_2", "biz_1")
    with pytest.raises(CannotOpen):
        list(read_sealed(path, key, other))
    for changed in (
        content[: len(content) // 2],
        content[:-1],
        content + b"x",
        content + content[8:],
        b"RIFF" + content[4:],
        content[:100] + bytes([content[100] ^ 1]) + content[101:],
    ):
        path.write_bytes(changed)
        with pytest.raises(CannotOpen):
            list(read_sealed(path, key, HERE))


def test_a_file_whose_writer_died_can_be_read_up_to_there(tmp_path: Path) -> None:
    path, key = tmp_path / "sound", new_key()
    content = _sealed(path, key)
    record = CHUNK_BYTES + 16 + 4 + 1 + 12
    path.write_bytes(content[: 8 + record + 1000])
    assert b"".join(read_sealed(path, key, HERE, whole=False)) == b"a" * CHUNK_BYTES
    with pytest.raises(CannotOpen):
        list(read_sealed(path, key, HERE))
