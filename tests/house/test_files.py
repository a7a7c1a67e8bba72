"""What must not stand in any file, and the files that must be there unchanged."""

from __future__ import annotations

import hashlib
import re
import tomllib

from tests.support.repository import ROOT, place, texts


def lines_with(pattern: str, suffix: str = "") -> list[str]:
    search = re.compile(pattern).search
    return [
        f"{place(path, number)}: {line.strip()[:100]}"
        for path, text in texts()
        if path.name.endswith(suffix)
        for number, line in enumerate(text.splitlines(), 1)
        if search(line)
    ]


def test_no_path_of_one_machine_stands_in_any_file() -> None:
    folders = "|".join(("work", "farm", "root", "home/[a-z]+", "Users/[A-Za-z]+", "tmp/[a-z_]+_jobs"))
    assert not lines_with(rf"(?:^|[^\w.}}/-])/(?:{folders})/")


def test_no_unfinished_note_is_left() -> None:
    words = "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X"))
    assert not lines_with(rf"\b(?:{words})\b", ".py")


def test_a_skipped_test_always_says_why() -> None:
    bare = r"pytest\.mark\.(?:skip|xfail)\b(?!.*reason)|pytest\.mark\.skipif\((?!.*reason)"
    assert not [line for line in lines_with(bare, ".py") if "tests/house/test_files.py" not in line]


def test_ignored_type_errors_are_named() -> None:
    assert not lines_with(r"#\s*type:\s*ignore(?!\[)|#\s*pyright:\s*ignore(?!\[)", ".py")


def test_the_licence_is_the_unchanged_agpl() -> None:
    text = (ROOT / "LICENSE").read_bytes()
    assert (
        hashlib.sha256(text).hexdigest() == "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["license"] == "AGPL-3.0-or-later"
    assert "AGPL-3.0-or-later" in (ROOT / "README.md").read_text()


def test_alembic_is_no_package_that_would_hide_the_library() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()
