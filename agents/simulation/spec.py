"""The scenario file format, checked; unknown keys are refused. The format is described in `docs/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from caaisy_app.seeding.yaml_files import load_yaml

Outcome = Literal[
    "booked",
    "moved",
    "cancelled",
    "message",
    "callback",
    "waitlist",
    "transferred",
    "abandoned",
    "privacy",
    "emergency",
    "info",
]
MessageKind = Literal["message", "callback", "waitlist", "emergency"]
PrivacyKind = Literal[
    "access", "erasure", "rectification", "restriction", "portability", "objection", "withdrawal"
]
ConsentState = Literal["granted", "refused", "withdrawn", "none"]


class MalformedScenario(ValueError):
    """A file that is no scenario file; names file, case and field."""

    def __init__(self, file: Path, case: str, where: str, reason: str) -> None:
        self.file, self.case, self.where, self.reason = file, case, where, reason
        super().__init__(f"{file}: case {case}: {where}: {reason}")


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise ValueError("needs its offset, such as 2027-01-12T11:00+01:00")
    return value


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from error
    return value


Instant = Annotated[datetime, AfterValidator(_aware)]
Regex = Annotated[str, AfterValidator(_regex)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Caller(_Strict):
    """Who calls; `number` None is withheld."""

    number: str | None = None


class ExistingBooking(_Strict):
    """A row that exists before the call."""

    id: str
    service: str
    start: Instant
    staff: str | None = None
    contact_name: str | None = None
    phone: str | None = None
    email: str | None = None
    attendee_name: str | None = None


class Say(_Strict):
    """One caller turn: words, keys, silence, or words over the agent's."""

    text: str | None = None
    keys: str | None = None
    silence: float | None = None
    interrupt: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one(self) -> Say:
        if sum(item is not None for item in (self.text, self.keys, self.silence, self.interrupt)) != 1:
            raise ValueError("is a text, {keys}, {silence} or {interrupt}")
        return self

    @field_validator("keys", mode="before")
    @classmethod
    def _digits(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value


class Answer(_Strict):
    """A rule: when the agent's last words match, the caller says this."""

    when: Regex
    say: Say
    times: int = Field(default=3, ge=1)
    hang_up: bool = False
    then_wait: float = Field(default=0, ge=0)


class Block(_Strict):
    """The owner blocks time."""

    staff: str
    start: Instant
    end: Instant


class OtherBooking(_Strict):
    """Another customer books."""

    service: str
    start: Instant
    staff: str | None = None
    contact_name: str | None = None
    phone: str | None = None
    id: str | None = None


class During(_Strict):
    """Something that happens to the world after a caller turn was heard."""

    after_turn: int = Field(ge=0)
    block: Block | None = None
    book: OtherBooking | None = None
    fail: Literal["calendar", "llm", "stt", "tts", "database"] | None = None

    @model_validator(mode="after")
    def _one(self) -> During:
        if sum(item is not None for item in (self.block, self.book, self.fail)) != 1:
            raise ValueError("is one of block, book, fail")
        return self


class Row(_Strict):
    """A booking that must exist; keys that are not given are not compared."""

    id: str | None = None
    service: str | list[str] | None = None
    start: Instant | list[Instant] | None = None
    staff: str | list[str] | None = None
    contact_name: str | list[str] | None = None
    phone: str | list[str | None] | None = None
    email: str | list[str | None] | None = None
    attendee_name: str | list[str | None] | None = None
    any_of: list[Row] | None = None


class MessageRow(_Strict):
    """A message that must exist."""

    kind: MessageKind | list[MessageKind] | None = None
    phone: str | list[str | None] | None = None
    text_matches: Regex | None = None
    contact_name: str | list[str | None] | None = None
    name: str | list[str | None] | None = None
    any_of: list[MessageRow] | None = None


class PrivacyRow(_Strict):
    """A data subject request that must exist."""

    kind: PrivacyKind | list[PrivacyKind] | None = None
    any_of: list[PrivacyRow] | None = None


class ConsentRow(_Strict):
    """The consent ledger at the end."""

    recording: ConsentState | list[ConsentState] | None = None
    transcript: ConsentState | list[ConsentState] | None = None


class Expect(_Strict):
    """What must be true at the end; a missing key is not compared."""

    bookings: list[Row] | None = None
    cancelled: list[str] | None = None
    messages: list[MessageRow] | None = None
    privacy_requests: list[PrivacyRow] | None = None
    consent: ConsentRow | None = None
    holds: int | list[int] | None = None
    outcome: Outcome | list[Outcome] | None = None
    said: list[Regex] | None = None
    not_said: list[Regex] | None = None
    first_utterance: Regex | None = None
    max_caller_turns: int | None = None


class Scenario(_Strict):
    """One written call."""

    id: str
    title: str = ""
    business: str | dict[str, Any]
    now: Instant
    lang: Literal["de", "en"] = "de"
    caller: Caller = Caller()
    bookings: list[ExistingBooking] = Field(default_factory=list[ExistingBooking])
    say: list[Say] = Field(default_factory=list[Say])
    answers: list[Answer] = Field(default_factory=list[Answer])
    during: list[During] = Field(default_factory=list[During])
    hang_up_after: int | None = Field(default=None, ge=0)
    max_turns: int = Field(default=20, ge=1)
    expect: Expect

    @field_validator("id", mode="before")
    @classmethod
    def _name(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value


@dataclass(frozen=True, slots=True)
class Loaded:
    """A scenario and the file it stands in."""

    file: Path
    scenario: Scenario


def load(paths: list[Path]) -> list[Loaded]:
    """All scenarios of files and folders, in order of path; `MalformedScenario` names what is wrong."""
    loaded: list[Loaded] = []
    for path in paths:
        if path.is_dir():
            files = sorted([*path.rglob("*.yaml"), *path.rglob("*.yml")])
        elif path.is_file():
            files = [path]
        else:
            raise MalformedScenario(path, "-", "path", "there is no such file or folder")
        for file in files:
            loaded += _load_file(file)
    seen: set[str] = set()
    for item in loaded:
        if item.scenario.id in seen:
            raise MalformedScenario(item.file, item.scenario.id, "id", "is there twice")
        seen.add(item.scenario.id)
    return loaded


def _load_file(file: Path) -> list[Loaded]:
    try:
        data: object = load_yaml(file)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise MalformedScenario(file, "-", "file", f"is no YAML: {str(error).splitlines()[0]}") from error
    if not isinstance(data, list):
        raise MalformedScenario(file, "-", "file", "is not a list of scenarios")
    return [
        Loaded(file, _parse(file, number, entry))
        for number, entry in enumerate(cast("list[object]", data), 1)
    ]


def _parse(file: Path, number: int, entry: object) -> Scenario:
    case = f"number {number}"
    if not isinstance(entry, Mapping):
        raise MalformedScenario(file, case, "case", "is not a mapping")
    mapping = cast("Mapping[str, Any]", entry)
    case = str(mapping.get("id", case))
    try:
        scenario = Scenario.model_validate(mapping)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "case"
        raise MalformedScenario(file, case, where, first["msg"]) from error
    _check_business(file, case, scenario)
    return scenario


def _check_business(file: Path, case: str, scenario: Scenario) -> None:
    from caaisy_app.seeding.fixtures import fixture_names
    from caaisy_app.seeding.spec import SpecError, parse_business

    if isinstance(scenario.business, str):
        if scenario.business not in fixture_names():
            raise MalformedScenario(file, case, "business", f"{scenario.business!r} is no built-in business")
        return
    try:
        parse_business(scenario.business)
    except SpecError as error:
        raise MalformedScenario(file, case, f"business.{error.field}", error.reason) from error
