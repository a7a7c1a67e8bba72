"""The file format of a business, checked. The same mapping stands in scenario files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from caaisy_app.domain.tenants.views import WEEKDAYS

_WINDOW = re.compile(r"^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$")
_LATEST_END = 48 * 60  # a window belongs to its starting day and may run through the next one
_ZONE_COUNTRIES = {
    "Europe/Berlin": "DE",
    "Europe/Busingen": "DE",
    "Europe/Vienna": "AT",
    "Europe/Zurich": "CH",
    "Europe/London": "GB",
    "Europe/Dublin": "IE",
    "America/New_York": "US",
}


class SpecError(ValueError):
    """The mapping is not a business; `field` says where, `reason` what is wrong."""

    def __init__(self, field: str, reason: str) -> None:
        self.field = field
        self.reason = reason
        super().__init__(f"{field}: {reason}")


def _window(value: str) -> str:
    match = _WINDOW.match(value)
    if match is None:
        raise ValueError(f"{value!r} is not a window such as 09:00-18:00")
    start = int(match[1]) * 60 + int(match[2])
    end = int(match[3]) * 60 + int(match[4])
    if start >= 24 * 60:
        raise ValueError(f"{value!r} starts after midnight")
    if end <= start or end > _LATEST_END:
        raise ValueError(f"{value!r} ends before it starts or after the next day")
    return f"{match[1]:0>2}:{match[2]}-{match[3]:0>2}:{match[4]}"


_zones = cache(available_timezones)  # looks at hundreds of files each time


def _zone(value: str) -> str:
    if value not in _zones():
        raise ValueError(f"{value!r} is no time zone of the IANA database")
    return value


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise ValueError("a time needs its offset, such as 2027-01-12T11:00+01:00")
    return value


def _weekdays(value: dict[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(value) - set(WEEKDAYS))
    if unknown:
        raise ValueError(f"unknown weekday {unknown[0]!r}")
    return value


def _as_windows(value: object) -> object:
    """Nothing means closed; a single window may stand without brackets."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


Window = Annotated[str, AfterValidator(_window)]
Windows = Annotated[tuple[Window, ...], BeforeValidator(_as_windows)]
WeeklyHours = Annotated[dict[str, Windows], AfterValidator(_weekdays)]
Instant = Annotated[datetime, AfterValidator(_aware)]
Minutes = Annotated[int, Field(ge=0, le=60 * 24 * 31)]
Positive = Annotated[int, Field(ge=1, le=60 * 24)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class StaffSpec(_Strict):
    """A member of staff."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    hours: WeeklyHours | None = None
    absences: tuple[tuple[Instant, Instant], ...] = ()
    max_bookings_per_day: int | None = Field(default=None, ge=1)


class ResourceSpec(_Strict):
    """A room or a device."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    capacity: int = Field(default=1, ge=1)


class SegmentSpec(_Strict):
    """A part of a service in which the person is busy or free."""

    minutes: Positive
    busy: bool


class ServiceSpec(_Strict):
    """A service. `staff` None = everybody; all `resources` are needed."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    aliases: tuple[str, ...] = ()
    duration: Positive
    step: Positive | None = None
    before: Minutes = 0
    after: Minutes = 0
    notice_minutes: Minutes = 60
    horizon_days: int = Field(default=60, ge=0, le=730)
    price: str | None = None
    staff: tuple[str, ...] | None = None
    staff_needed: int = Field(default=1, ge=1)
    resources: tuple[str, ...] = ()
    capacity: int = Field(default=1, ge=1)
    segments: tuple[SegmentSpec, ...] = ()

    @model_validator(mode="after")
    def segments_fill_the_duration(self) -> ServiceSpec:
        if self.segments and sum(part.minutes for part in self.segments) != self.duration:
            raise ValueError("the segments must add up to the duration")
        return self


class SettingsSpec(_Strict):
    """The rules of the reception."""

    grid: Literal["anchored", "pack"] = "anchored"
    buffer_inside_hours: bool = False
    late_cancel_hours: int = Field(default=24, ge=0)
    late_cancel_text: str | None = None
    recording: bool = False
    transcript: bool = False
    transfer_number: str | None = None
    transfer_hours: WeeklyHours | None = None
    max_bookings_per_call: int = Field(default=2, ge=1)
    bookings_per_staff_and_day: int | None = Field(default=None, ge=1)
    plan: Literal["active", "unpaid", "minutes_used_up"] = "active"
    stale_policy: Literal["request", "own_bookings"] = "request"


class BusinessSpec(_Strict):
    """A business as it stands in a file."""

    name: Annotated[str, Field(min_length=1, max_length=120)]
    slug: str | None = Field(default=None, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    phone: str | None = None
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Berlin"
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    federal_state: str | None = Field(default=None, pattern=r"^[A-Z0-9]{1,3}$")
    municipality: str | None = None
    language: Literal["de", "en"] = "de"
    formality: Literal["sie", "du"] = "sie"
    clock_interval: int = Field(default=30, ge=1, le=240)
    hours: WeeklyHours = Field(default_factory=dict[str, Windows])
    overrides: dict[date, Windows] = Field(default_factory=dict[date, Windows])
    open_on_holidays: bool = False
    holiday_exceptions: dict[date, bool] = Field(default_factory=dict[date, bool])
    staff: tuple[StaffSpec, ...] = ()
    resources: tuple[ResourceSpec, ...] = ()
    services: tuple[ServiceSpec, ...] = ()
    settings: SettingsSpec = SettingsSpec()
    knowledge: dict[str, str] = Field(default_factory=dict[str, str])
    never_say: tuple[str, ...] = ()
    block_list: tuple[str, ...] = ()

    @model_validator(mode="after")
    def names_fit(self) -> BusinessSpec:
        for kind, names in (
            ("staff", [item.name for item in self.staff]),
            ("resources", [item.name for item in self.resources]),
            ("services", [item.name for item in self.services]),
        ):
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise ValueError(f"{kind}: the name {twice[0]!r} is there twice")
        people = {item.name for item in self.staff}
        rooms = {item.name for item in self.resources}
        for service in self.services:
            for name in service.staff or ():
                if name not in people:
                    raise ValueError(f"service {service.name!r} names unknown staff {name!r}")
            for name in service.resources:
                if name not in rooms:
                    raise ValueError(f"service {service.name!r} names unknown resource {name!r}")
        for number in (*self.block_list, *filter(None, (self.phone, self.settings.transfer_number))):
            if not phonenumbers.is_possible_number(_parsed(number)):
                raise ValueError(f"{number!r} is no phone number in the form +49...")
        return self

    @property
    def country_code(self) -> str:
        """The country: as given, else that of the time zone, else Germany."""
        return self.country or _ZONE_COUNTRIES.get(self.timezone, "DE")

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.timezone)

    @property
    def slug_or_name(self) -> str:
        """The name in addresses: as given, else made from the name."""
        return self.slug or slugify(self.name)


def parse_business(mapping: object) -> BusinessSpec:
    """A checked business from loaded YAML; `SpecError` names the first field that is wrong."""
    if not isinstance(mapping, Mapping):
        raise SpecError("business", "must be a mapping")
    try:
        return BusinessSpec.model_validate(dict(mapping))
    except ValidationError as error:
        first: Any = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "business"
        raise SpecError(where, str(first["msg"]).removeprefix("Value error, ")) from None


def slugify(name: str) -> str:
    """A name for addresses: `Salon Größe & Co.` becomes `salon-groesse-co`."""
    spelled = name.lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "business"


def _parsed(number: str) -> phonenumbers.PhoneNumber:
    try:
        return phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        raise ValueError(f"{number!r} is no phone number in the form +49...") from None
