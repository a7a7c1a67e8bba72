"""`caaisy slots`: answer worked cases of the slot engine, or explain why a time is not offered."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from caaisy_app.domain.booking.cases import MalformedCases, answer_text

app = typer.Typer(help="What is bookable, and why not.", no_args_is_help=False, add_completion=False)


@app.callback(invoke_without_command=True)
def slots(
    context: typer.Context,
    cases: Annotated[Path | None, typer.Option("--cases", help="A JSON file of worked cases.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print {case id: [starts]} as JSON.")] = False,
    lang: Annotated[str, typer.Option("--lang", help="de or en.")] = "de",
) -> None:
    """Answer a file of cases: exit 0 when all agree with what they expect, 1 when some do not, 2 when
    the file is malformed."""
    if context.invoked_subcommand is not None:
        return
    if cases is None:
        typer.echo("Name a file of cases with --cases FILE, or see `caaisy slots explain --help`.", err=True)
        raise typer.Exit(2)
    try:
        answers = answer_text(cases.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        typer.echo(f"{cases}: cannot be read: {error}", err=True)
        raise typer.Exit(2) from error
    except MalformedCases as error:
        typer.echo(f"{cases}: {error}", err=True)
        if said := error.sentence(lang):
            typer.echo(said, err=True)
        raise typer.Exit(2) from error
    failed = [answer for answer in answers if not answer.passed]
    if as_json:
        json.dump({answer.id: list(answer.starts) for answer in answers}, sys.stdout, indent=1)
        sys.stdout.write("\n")
    else:
        for answer in answers:
            typer.echo(f"{'ok  ' if answer.passed else 'FAIL'} {answer.id}: {len(answer.starts)} starts")
    for answer in failed:
        expected = {moment.timestamp() for moment in answer.expected or ()}
        found = {moment.timestamp() for moment in answer.found}
        typer.echo(
            f"{answer.id}: {len(expected - found)} starts are missing, {len(found - expected)} are too many",
            err=True,
        )
    raise typer.Exit(1 if failed else 0)


@app.command()
def explain(
    business: Annotated[str, typer.Option("--business", help="The business's short name (slug).")],
    service: Annotated[str, typer.Option("--service", help="The service's name.")],
    at: Annotated[
        str, typer.Option("--at", help="The start, ISO 8601; without an offset: the business's wall time.")
    ],
    staff: Annotated[str | None, typer.Option("--staff", help="Only this person, by name.")] = None,
    lang: Annotated[str, typer.Option("--lang", help="de or en.")] = "de",
    as_json: Annotated[bool, typer.Option("--json", help="Print the verdict as JSON.")] = False,
) -> None:
    """Say, one sentence per rule, why a time is or is not offered; without --staff for each person.

    Exit 0 bookable, 1 not, 2 bad question.
    """
    from caaisy_app.bootstrap import build_container
    from caaisy_app.core.errors import CaaisyError
    from caaisy_app.core.settings import Settings
    from caaisy_app.domain.booking.lookup import Named, explain_by_name
    from caaisy_app.domain.booking.views import ExplanationView

    async def ask() -> Named:
        container = build_container(Settings())
        try:
            async with container.read() as uow:
                return await explain_by_name(uow, business, service, at, staff)
        finally:
            await container.aclose()

    try:
        datetime.fromisoformat(at)
        found = asyncio.run(ask())
    except ValueError as error:
        typer.echo(f"--at {at}: not a date and time ({error})", err=True)
        raise typer.Exit(2) from error
    except CaaisyError as error:
        typer.echo(error.sentence(lang), err=True)
        raise typer.Exit(2) from error

    def told(view: ExplanationView) -> dict[str, object]:
        return {
            "bookable": view.bookable,
            "reason": view.reason,
            "rules": [
                {"rule": rule.rule, "ok": rule.ok, "sentence": sentence}
                for rule, sentence in zip(view.rules, view.sentences(lang), strict=True)
            ],
        }

    if as_json:
        people = [{"name": name, **told(view)} for name, view in found.people]
        json.dump({**told(found.verdict), "people": people}, sys.stdout, indent=1, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        several = len(found.people) > 1
        for name, view in found.people or (("", found.verdict),):
            if several:
                typer.echo(f"{name}:")
            for rule, sentence in zip(view.rules, view.sentences(lang), strict=True):
                typer.echo(f"{'  ' if several else ''}{'+' if rule.ok else '-'} {sentence}")
    raise typer.Exit(0 if found.verdict.bookable else 1)
