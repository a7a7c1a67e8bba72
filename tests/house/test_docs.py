"""The documentation is complete and points at things that exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from agents.providers.model_settings import ModelSettings
from caaisy_app.cli import app
from caaisy_app.core.settings import Settings
from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings
from tests.support.repository import ROOT, files, place

PAGES = [path for path in files() if path.suffix == ".md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=place)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
    broken = [
        target
        for target in LINK.findall(text)
        if not target.startswith(("http://", "https://", "#", "mailto:"))
        and not (page.parent / target.split("#")[0]).exists()
    ]
    assert not broken


def test_every_page_below_docs_is_linked_from_another() -> None:
    linked = {
        (page.parent / target.split("#")[0]).resolve()
        for page in PAGES
        for target in LINK.findall(page.read_text())
        if "://" not in target
    }
    pages = {page for page in PAGES if page.is_relative_to(ROOT / "docs")}
    assert not {place(page) for page in pages - linked - {ROOT / "docs" / "README.md"}}


SETTINGS = {
    f"{group.model_config.get('env_prefix', '')}{name}".upper(): field
    for group in (Settings, ModelSettings, HearingSettings, VoiceSettings)
    for name, field in group.model_fields.items()
}


@pytest.mark.parametrize("name", list(SETTINGS))
def test_every_setting_is_in_the_reference_with_its_meaning(name: str) -> None:
    rows = (ROOT / "docs" / "reference" / "settings.md").read_text().splitlines()
    row = next((row for row in rows if row.startswith(f"| `{name}` |")), None)
    meaning = SETTINGS[name].description
    assert meaning, "a setting needs a description"
    assert row is not None, f"| `{name}` | ... | {meaning} |"
    _, _, default, said, _ = (cell.strip() for cell in row.split("|"))
    assert said == meaning
    value = SETTINGS[name].default
    if isinstance(value, str | int):
        assert default == f"`{value}`"


def test_the_reference_names_no_setting_that_does_not_exist() -> None:
    text = (ROOT / "docs" / "reference" / "settings.md").read_text().split("## Of tests and tools")[0]
    assert set(re.findall(r"^\| `(CAAISY_[A-Z_]+)` ", text, re.MULTILINE)) == set(SETTINGS)


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def test_every_make_command_in_the_documentation_exists() -> None:
    named = {
        word
        for page in PAGES
        for word in re.findall(r"(?:^|`)make ([a-z0-9-]+)", page.read_text(), re.MULTILINE)
    }
    assert {"run", "test"} <= named
    assert named <= make_targets()


def test_make_alone_lists_every_command_a_person_would_type() -> None:
    listed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    names = set(re.findall(r"^  make ([a-z0-9-]+) +\S", listed.stdout, re.MULTILINE))
    assert names == make_targets() - {"install-dev"}


def test_every_command_is_in_the_reference_of_the_command_line() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text()
    commands = [
        command.name or command.callback.__name__ for command in app.registered_commands if command.callback
    ]
    assert len(commands) > 5
    assert not [name for name in commands if f"## `caaisy {name}" not in page]


@pytest.mark.parametrize(
    "command", ["run", "seed", "scenarios", "call", "understand", "slots", "lines", "jobs", "doctor"]
)
def test_every_command_says_how_it_is_used(command: str) -> None:
    code = "from caaisy_app.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, command, "--help"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert f"caaisy {command}" in done.stdout or command in {"run", "seed", "jobs", "doctor"}
    assert "Usage" in done.stdout


def test_decisions_are_numbered_without_gaps_and_listed() -> None:
    pages = sorted(path.name for path in (ROOT / "docs" / "adr").glob("[0-9]*.md"))
    assert [name[:4] for name in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    listed = (ROOT / "docs" / "adr" / "README.md").read_text()
    assert not [name for name in pages if name not in listed]
