"""`caaisy seed demo|FILE`: businesses into the database. For the command line only."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import typer
import yaml

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.errors import CaaisyError
from caaisy_app.core.migrations import is_current, upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.seeding import BusinessSpec, SpecError, import_business, parse_business
from caaisy_app.seeding.demo import seed_demo


def seed(what: str, settings: Settings) -> int:
    """Seed and say what was added; 0 when it worked, 1 when it did not, 2 for a file that is no business."""
    if what == "demo":
        spec = None
    else:
        try:
            spec = read_business(Path(what))
        except (OSError, UnicodeDecodeError) as error:
            typer.echo(f"{what}: cannot be read: {error}", err=True)
            return 2
        except (yaml.YAMLError, SpecError) as error:
            typer.echo(f"{what}: {error}", err=True)
            return 2
    if not is_current(settings):
        upgrade(settings)
    try:
        added = asyncio.run(_seed(settings, spec))
    except CaaisyError as error:
        typer.echo(error.sentence("en"), err=True)
        return 1
    for slug in added:
        typer.echo(f"added {slug}")
    if not added:
        typer.echo("The demo businesses are there already.")
    return 0


def read_business(file: Path) -> BusinessSpec:
    """The business a YAML file describes, with or without the key `business` around it."""
    mapping: Any = yaml.safe_load(file.read_text(encoding="utf-8"))
    if isinstance(mapping, dict) and set(mapping) == {"business"}:
        mapping = mapping["business"]
    return parse_business(mapping)


async def _seed(settings: Settings, spec: BusinessSpec | None) -> tuple[str, ...]:
    container: Container = build_container(settings)
    try:
        if spec is None:
            return await seed_demo(container)
        async with container.write() as uow:
            business = await import_business(uow, SystemActor(None, "seed"), spec)
        return (business.slug,)
    finally:
        await container.aclose()
