"""`caaisy understand`: what a phrase means, one phrase or a file of cases; JSON on stdout, nothing else.

Exit codes: 0 every phrase was answered, 1 some made the understander fail, 2 the input is malformed (file,
case and field are named on stderr). The formats are those of the cases that `docs/` describes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated, Any, cast, get_args
from zoneinfo import ZoneInfo

import typer
import yaml

from agents.language import (
    Language,
    TimeContext,
    TimeUnderstanding,
    Understood,
    understand_duration,
    understand_email,
    understand_name,
    understand_number,
    understand_phone,
    understand_time,
    understand_yesno,
)
from caaisy_app.core.clock import SystemClock

KINDS = ("time", "phone", "name", "email", "yesno", "number", "duration")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class MalformedCase(Exception):
    """The input does not have the form of a case; the text says which file, case and field."""


@dataclass(frozen=True, slots=True)
class Case:
    """One phrase with everything it is understood against."""

    id: str
    lang: Language
    phrase: str
    context: TimeContext
    question: str | None = None
    kind: str = "time"


def answer(case: Case, *, explain: bool = False) -> dict[str, Any]:
    """What the understander of the case's kind says, as JSON values."""
    if case.kind == "time":
        return _time_answer(understand_time(case.phrase, case.lang, case.context), explain=explain)
    simple: Mapping[str, Callable[[], Understood[Any]]] = {
        "phone": lambda: understand_phone(case.phrase, case.lang, case.context.country),
        "name": lambda: understand_name(case.phrase, case.lang),
        "email": lambda: understand_email(case.phrase, case.lang),
        "yesno": lambda: understand_yesno(case.phrase, case.lang, case.question),
        "number": lambda: understand_number(case.phrase, case.lang),
        "duration": lambda: understand_duration(case.phrase, case.lang),
    }
    found = simple[case.kind]()
    value = found.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    result: dict[str, Any] = {"value": value, "ask": found.ask}
    if explain:
        span = found.span
        result["span"] = None if span is None else {"start": span.start, "end": span.end, "text": span.text}
        result["rules"] = list(found.rules)
    return result


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _time_answer(found: TimeUnderstanding, *, explain: bool) -> dict[str, Any]:
    readings: list[dict[str, Any]] = []
    for reading in found.readings:
        entry: dict[str, Any] = {
            "start": _instant(reading.start),
            "end": _instant(reading.end),
            "grain": reading.grain,
            "confidence": reading.confidence,
        }
        if explain:
            entry["rules"] = list(reading.rules)
        readings.append(entry)
    result: dict[str, Any] = {
        "readings": readings,
        "ask": found.ask,
        "relation": found.relation,
        "exclude": [{"start": _instant(w.start), "end": _instant(w.end)} for w in found.exclude],
        "problem": found.problem,
    }
    if explain:
        result["spans"] = [
            {"start": s.start, "end": s.end, "text": s.text, "rule": s.rule} for s in found.spans
        ]
        result["explanation"] = list(found.explanation)
    return result


def read_cases(path: Path, kind: str) -> list[Case]:
    """The cases of a YAML file; raises MalformedCase with file, case id and field."""
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MalformedCase(f"{path}: cannot be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise MalformedCase(f"{path}: is not YAML: {error}") from error
    if content is None:
        return []
    if not isinstance(content, list):
        raise MalformedCase(f"{path}: must be a list of cases")
    cases: list[Case] = []
    seen: set[str] = set()
    for place, entry in enumerate(cast("list[Any]", content)):
        if not isinstance(entry, dict):
            raise MalformedCase(f"{path}: case {place + 1} must be a mapping")
        fields = cast("dict[Any, Any]", entry)
        case = _case(fields, f"{path}: case {fields.get('id', place + 1)!r}", kind)
        if case.id in seen:
            raise MalformedCase(f"{path}: case {case.id!r}: field 'id' occurs twice")
        seen.add(case.id)
        cases.append(case)
    return cases


def _case(fields: dict[Any, Any], where: str, kind: str) -> Case:
    if fields.get("id") is None:
        raise MalformedCase(f"{where}: field 'id' is missing")
    phrase = fields.get("phrase")
    if not isinstance(phrase, str):
        raise MalformedCase(f"{where}: field 'phrase' must be a text")
    lang = fields.get("lang", "de")
    if lang not in get_args(Language):
        raise MalformedCase(f"{where}: field 'lang' must be one of {', '.join(get_args(Language))}")
    own_kind = fields.get("kind", kind)
    if own_kind not in KINDS:
        raise MalformedCase(f"{where}: field 'kind' must be one of {', '.join(KINDS)}")
    question = fields.get("question")
    if question is not None and not isinstance(question, str):
        raise MalformedCase(f"{where}: field 'question' must be a text")
    zone = _zone(fields.get("zone") or "Europe/Berlin", where)
    if fields.get("now") is None and own_kind == "time":
        raise MalformedCase(f"{where}: field 'now' is missing")
    now = _moment(fields["now"], zone, where, "now") if fields.get("now") is not None else SystemClock().now()
    state = fields.get("federal_state")
    if state is not None and not isinstance(state, str):
        raise MalformedCase(f"{where}: field 'federal_state' must be a two-letter code")
    country = fields.get("country") or country_of(zone)
    if not isinstance(country, str):
        raise MalformedCase(f"{where}: field 'country' must be a two-letter code")
    reference = fields.get("reference")
    context = TimeContext(
        now=now,
        zone=zone,
        federal_state=state,
        country=country,
        opening=None if fields.get("open") is None else _opening(fields["open"], where),
        reference=None if reference is None else _moment(reference, zone, where, "reference"),
    )
    return Case(str(fields["id"]), cast("Language", lang), phrase, context, question, cast("str", own_kind))


def country_of(zone: str) -> str:
    """The country whose phone numbers and holidays go with a zone; DE for zones that are not listed."""
    return {"Europe/Vienna": "AT", "Europe/Zurich": "CH", "Europe/London": "GB", "Europe/Paris": "FR"}.get(
        zone, "DE"
    )


def _zone(name: Any, where: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, TypeError, OSError):
        raise MalformedCase(f"{where}: field 'zone' is no time zone: {name!r}") from None
    return cast("str", name)


def _moment(value: Any, zone: str, where: str, field: str) -> datetime:
    """An aware instant from text or a YAML timestamp; without an offset it is local to the zone."""
    moment: datetime
    if isinstance(value, datetime):
        moment = value
    elif isinstance(value, date):
        moment = datetime.combine(value, time(), tzinfo=ZoneInfo(zone))
    else:
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            raise MalformedCase(f"{where}: field {field!r} is no ISO time: {value!r}") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=ZoneInfo(zone))


def _opening(value: Any, where: str) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise MalformedCase(f"{where}: field 'open' must map days to lists of intervals")
    opening: dict[str, tuple[str, ...]] = {}
    for day, intervals in cast("dict[Any, Any]", value).items():
        if day not in _DAYS:
            raise MalformedCase(f"{where}: field 'open' has an unknown day {day!r}")
        if intervals is None:
            intervals = []
        if not isinstance(intervals, list):
            raise MalformedCase(f"{where}: field 'open.{day}' must be a list")
        texts = tuple(str(i) for i in cast("list[Any]", intervals))
        for text in texts:
            _check_interval(text, f"{where}: field 'open.{day}'")
        opening[str(day)] = texts
    return opening


def _check_interval(text: str, where: str) -> None:
    parts = text.split("-")
    try:
        if len(parts) != 2:
            raise ValueError
        for part in parts:
            hour, minute = (int(p) for p in part.strip().split(":"))
            if not (0 <= hour <= 24 and 0 <= minute < 60):
                raise ValueError
    except ValueError:
        raise MalformedCase(f"{where} has {text!r} instead of HH:MM-HH:MM") from None


def read_opening(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Opening hours from a YAML file: the days at the top, or under `open`, `hours` or `business.hours`."""
    try:
        content: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MalformedCase(f"{path}: cannot be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise MalformedCase(f"{path}: is not YAML: {error}") from error
    for key in ("business", "open", "hours"):
        if isinstance(content, dict) and key in content:
            content = cast("dict[Any, Any]", content)[key]
    return _opening(content, str(path))


def answer_cases(cases: list[Case], *, explain: bool = False) -> tuple[dict[str, Any], bool]:
    """All answers by id and whether every phrase could be answered."""
    results: dict[str, Any] = {}
    whole = True
    for case in cases:
        try:
            results[case.id] = answer(case, explain=explain)
        except Exception as error:  # noqa: BLE001 - the outermost edge: the other phrases are still answered
            results[case.id] = {"error": f"{type(error).__name__}: {error}"}
            whole = False
    return results, whole


app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def understand(
    phrase: Annotated[str | None, typer.Argument(help="What the caller said.")] = None,
    cases: Annotated[Path | None, typer.Option(help="A YAML file of phrases instead of one phrase.")] = None,
    kind: Annotated[str, typer.Option(help="time, phone, name, email, yesno, number or duration.")] = "time",
    lang: Annotated[str, typer.Option(help="de or en.")] = "de",
    now: Annotated[str | None, typer.Option(help="The moment of speaking, ISO; default: now.")] = None,
    zone: Annotated[str, typer.Option(help="The time zone of the business.")] = "Europe/Berlin",
    federal_state: Annotated[str | None, typer.Option(help="Two letters, for public holidays.")] = None,
    opening: Annotated[Path | None, typer.Option("--open", help="A YAML file with opening hours.")] = None,
    question: Annotated[str | None, typer.Option(help="What a yes or no answers.")] = None,
    reference: Annotated[str | None, typer.Option(help="The appointment that is talked about, ISO.")] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Name the rules and the words they read.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON, which is the only form there is.")] = False,
) -> None:
    """Say what a phrase means: times, phone numbers, names, e-mail, yes and no, numbers, durations."""
    del as_json
    try:
        result, whole = _run(
            phrase, cases, kind, lang, now, zone, federal_state, opening, question, reference, explain
        )
    except MalformedCase as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    typer.echo(json.dumps(result, ensure_ascii=False, indent=2))
    raise typer.Exit(0 if whole else 1)


def _run(
    phrase: str | None,
    cases: Path | None,
    kind: str,
    lang: str,
    now: str | None,
    zone: str,
    federal_state: str | None,
    opening: Path | None,
    question: str | None,
    reference: str | None,
    explain: bool,
) -> tuple[dict[str, Any], bool]:
    if kind not in KINDS:
        raise MalformedCase(f"--kind must be one of {', '.join(KINDS)}")
    if (phrase is None) == (cases is None):
        raise MalformedCase("give either a phrase or --cases FILE")
    if cases is not None:
        return answer_cases(read_cases(cases, kind), explain=explain)
    fields: dict[Any, Any] = {
        "id": "phrase",
        "phrase": phrase,
        "lang": lang,
        "zone": zone,
        "federal_state": federal_state,
        "question": question,
        "now": now or SystemClock().now().astimezone(UTC).isoformat(),
        "reference": reference,
    }
    case = _case(fields, "command line", kind)
    if opening is not None:
        context = case.context
        case = Case(
            case.id,
            case.lang,
            case.phrase,
            TimeContext(
                now=context.now,
                zone=context.zone,
                federal_state=context.federal_state,
                country=context.country,
                opening=read_opening(opening),
                reference=context.reference,
            ),
            case.question,
            case.kind,
        )
    results, whole = answer_cases([case], explain=explain)
    return results["phrase"], whole
