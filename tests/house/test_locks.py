"""The locks hold what pyproject.toml asks for, with hashes and without addresses."""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.repository import ROOT, files, imported_names, modules, place, texts

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


@dataclass(frozen=True)
class Pin:
    version: str
    hashes: tuple[str, ...]


@cache
def pins(name: str) -> dict[str, Pin]:
    """The entries of one lock, by normalised package name (split by marker: the last one)."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    found: dict[str, Pin] = {}
    for entry in re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)):
        lines = [line.strip().rstrip("\\").strip() for line in entry.strip().splitlines()]
        lines = [line for line in lines if line and not line.startswith("#")]
        requirement = Requirement(lines[0])
        (pin,) = requirement.specifier
        assert pin.operator == "==", lines[0]
        found[canonicalize_name(requirement.name)] = Pin(pin.version, tuple(lines[1:]))
    return found


def asked(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    words = list(project["dependencies"])
    for extra in extras:
        words += project["optional-dependencies"][extra]
    return [Requirement(word) for word in words]


@pytest.mark.parametrize(("name", "extras"), [("run", ("build",)), ("dev", ("build", "dev"))])
def test_every_dependency_is_locked_at_a_version_that_pyproject_allows(
    name: str, extras: tuple[str, ...]
) -> None:
    locked = pins(name)
    for requirement in asked(*extras):
        pin = locked.get(canonicalize_name(requirement.name))
        assert pin is not None, f"{requirement.name} is not in requirements/{name}.txt: make lock"
        assert requirement.specifier.contains(pin.version, prereleases=True), f"{requirement}: make lock"


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_locked_package_carries_hashes_and_nothing_else(name: str) -> None:
    for package, pin in pins(name).items():
        assert pin.hashes, f"{package} has no hash"
        assert all(HASH.match(line) for line in pin.hashes), package


@pytest.mark.parametrize(("name", "extras"), [("run", ("build",)), ("dev", ("build", "dev"))])
def test_no_package_is_locked_for_a_dependency_that_pyproject_no_longer_has(
    name: str, extras: tuple[str, ...]
) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)
    direct = {
        canonicalize_name(re.split(r"[\[=]", entry, maxsplit=1)[0])
        for entry in entries
        if re.search(r"#(?:\s+via)?\s+caaisy \(pyproject\.toml\)", entry)
    }
    wanted = {canonicalize_name(requirement.name) for requirement in asked(*extras)}
    assert direct == wanted, f"requirements/{name}.txt is stale: make lock"


def test_tests_run_with_the_versions_that_are_delivered() -> None:
    delivered, tested = pins("run"), pins("dev")
    differing = {name for name, pin in delivered.items() if tested.get(name) != pin}
    assert not differing


def test_the_front_end_lock_is_committed_and_names_no_registry() -> None:
    locks = [path for path in files() if path.name == "bun.lock"]
    assert [place(path) for path in locks] == ["reflex.lock/bun.lock"]
    assert not re.findall(r"https?://[^\s\"]+\.tgz", locks[0].read_text())


def test_no_address_of_a_package_registry_stands_in_any_file() -> None:
    hosts = "|".join(("pypi", "pythonhosted", "npmjs", "golang", "crates", "maven", "debian"))
    address = re.compile(rf"//[\w.-]*(?:{hosts})[\w.-]*/?", re.IGNORECASE)
    found = [
        f"{place(path, number)}: {line.strip()[:100]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if address.search(line)
    ]
    assert not found


def test_everything_imported_is_asked_for_in_pyproject() -> None:
    """What only comes along with another package may go with the next version of it."""
    ours = {"caaisy_app", "agents", "integrations", "tests", "alembic", "rxconfig"}
    providers = packages_distributions()
    direct = {canonicalize_name(requirement.name) for requirement in asked("build", "dev")}
    shipped = {canonicalize_name(requirement.name) for requirement in asked("build")}
    undeclared = set()
    for path, module in modules(
        "caaisy_app", "agents", "integrations", "benchmarks", "tests", "alembic", "tools"
    ):
        allowed = shipped if path.relative_to(ROOT).parts[0] in ours - {"tests"} else direct
        for _, name in imported_names(module):
            top = name.split(".")[0]
            distributions = {canonicalize_name(item) for item in providers.get(top, ())}
            if top in sys.stdlib_module_names or top in ours or not distributions:
                continue
            if top.startswith("reflex_"):  # parts of reflex, which is asked for at one exact version
                continue
            if not distributions & allowed:
                undeclared.add(f"{top} ({place(path)})")
    assert not undeclared
