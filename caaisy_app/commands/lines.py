"""`caaisy lines`: the numbers on which the reception answers, and the phone server that rings it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import typer

from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.core.i18n import translate
from caaisy_app.domain.lines import provisioning, service
from caaisy_app.domain.lines.errors import NoPhoneServer
from caaisy_app.domain.lines.plan import ServerPlan
from caaisy_app.domain.lines.views import LineView
from caaisy_app.domain.ports import Telephony
from caaisy_app.domain.tenants.service import business_by_slug, list_businesses
from caaisy_app.launcher.refusal import Refusal, load_settings

app = typer.Typer(
    help="The numbers on which the reception answers.", no_args_is_help=True, add_completion=False
)

_OPERATOR = SystemActor(None, "command line")
_SIGNS = {
    "create": "+",
    "update": "~",
    "adopt": "~",
    "delete": "-",
    "keep": "=",
    "conflict": "!",
    "closed": "!",
    "left": "=",
}
_Answer = TypeVar("_Answer")

Number = Annotated[str, typer.Argument(help="The number, as people write it: +49 30 ..., 030 ...")]
Lang = Annotated[str, typer.Option("--lang", help="de or en.")]


@app.command()
def add(
    number: Number,
    provider: Annotated[str, typer.Option("--provider", help="Whose trunk it is, for example easybell.")],
    business: Annotated[
        str | None, typer.Option("--business", help="The business's short name; nobody's if left out.")
    ] = None,
    lang: Lang = "en",
) -> None:
    """Enter a number. The phone server learns of it by `apply`, or by the jobs."""

    async def act(container: Container) -> LineView:
        async with container.write() as uow:
            owner = await _owner(uow, business)
            return await service.add_line(uow, _OPERATOR, number, provider, owner)

    line = _do(act, lang)
    typer.echo(f"{line.number} is a line of {business or 'nobody yet'}.")


@app.command(name="list")
def list_lines(lang: Lang = "en") -> None:
    """Show all numbers: whose they are, and what keeps them from answering."""

    async def act(container: Container) -> tuple[tuple[LineView, ...], dict[str, str]]:
        async with container.read() as uow:
            names = {item.id: item.slug for item in await list_businesses(uow)}
            return await service.all_lines(uow, _OPERATOR), names

    lines, names = _do(act, lang)
    if not lines:
        typer.echo("No lines yet: `caaisy lines add NUMBER --provider NAME`.")
    for line in lines:
        whose = names.get(line.business_id or "", "nobody")
        state = (line.obstacle or "answers").replace("_", " ")
        typer.echo(f"{line.number}  {line.provider}  {whose}  {state}  forwarding: {line.check}")


@app.command()
def plan(lang: Lang = "en") -> None:
    """Say what `apply` would change on the phone server; exit 1 if that is anything."""
    _show(_do(_looking(provisioning.look), lang), lang)


@app.command()
def apply(lang: Lang = "en") -> None:
    """Bring the phone server to where it should be; again does no harm. Exit 1 if something is in the way."""
    done = _do(_looking(provisioning.apply), lang)
    for change in done.changes:
        typer.echo(f"{_SIGNS[change.action]} {change.sentence(lang)}")
    if any(change.action == "conflict" for change in done.changes):
        raise typer.Exit(1)


@app.command()
def verify(lang: Lang = "en") -> None:
    """Check that the phone server rings the reception for every number; exit 1 if not."""
    found = _do(_looking(provisioning.look), lang)
    _show(found, lang)
    if all(change.action == "keep" for change in found.changes):
        typer.echo(translate("errors", "lines.plan.settled", lang))


@app.command()
def pause(
    number: Number,
    off: Annotated[bool, typer.Option("--off", help="Answer again.")] = False,
    lang: Lang = "en",
) -> None:
    """Let a line say only that nobody can take the call now."""

    async def act(container: Container) -> LineView:
        async with container.write() as uow:
            line = await service.line_by_number(uow, _OPERATOR, number)
            return await service.pause_line(uow, _OPERATOR, line.id, paused=not off)

    line = _do(act, lang)
    typer.echo(f"{line.number} {'is paused' if line.paused else 'answers again'}.")


@app.command()
def assign(
    number: Number,
    business: Annotated[
        str | None, typer.Option("--business", help="The business's short name; nobody's if left out.")
    ] = None,
    lang: Lang = "en",
) -> None:
    """Give a number to a business."""

    async def act(container: Container) -> LineView:
        async with container.write() as uow:
            line = await service.line_by_number(uow, _OPERATOR, number)
            owner = await _owner(uow, business)
            return await service.assign_line(uow, _OPERATOR, line.id, owner)

    line = _do(act, lang)
    typer.echo(f"{line.number} is a line of {business or 'nobody'}.")


@app.command()
def remove(number: Number, lang: Lang = "en") -> None:
    """Give a number up."""

    async def act(container: Container) -> str:
        async with container.write() as uow:
            line = await service.line_by_number(uow, _OPERATOR, number)
            await service.remove_line(uow, _OPERATOR, line.id)
            return line.number

    typer.echo(f"{_do(act, lang)} is given up.")


async def _owner(uow: UnitOfWork, slug: str | None) -> str | None:
    if slug is None:
        return None
    try:
        return (await business_by_slug(uow, slug)).id
    except NotFound:
        raise NotFound(message_key="lines.no_such_business", name=slug) from None


def _looking(
    act: Callable[..., Awaitable[ServerPlan]],
) -> Callable[[Container], Awaitable[ServerPlan]]:
    """`act` on the phone server, with all lines."""

    async def look(container: Container) -> ServerPlan:
        async with container.read() as uow:
            wanted = await provisioning.wishes(uow, _OPERATOR)
        return await act(_server(container), wanted, container.settings.provider_addresses)

    return look


def _server(container: Container) -> Telephony:
    if container.telephony is None:
        raise NoPhoneServer
    return container.telephony


def _show(found: ServerPlan, lang: str) -> None:
    for change in found.changes:
        typer.echo(f"{_SIGNS[change.action]} {change.sentence(lang)}")
    if not found.settled:
        raise typer.Exit(1)


def _do(act: Callable[[Container], Awaitable[_Answer]], lang: str) -> _Answer:
    """Run it on the wired product; an expected failure is one sentence and exit 2."""

    async def run() -> _Answer:
        container = build_container(load_settings())
        try:
            return await act(container)
        finally:
            await container.aclose()

    try:
        return asyncio.run(run())
    except CaaisyError as error:
        typer.echo(error.sentence(lang), err=True)
        raise typer.Exit(2) from error
    except Refusal as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(2) from None
