"""What is wrong with a value, as a sentence in both languages that says what to do next."""

from __future__ import annotations

from caaisy_app.core.i18n import catalogue, translate

_WINDOW_ENDS = ("to", "end")  # too long means the time between, not a text
_SAME = {"service": "service_id", "staff": "staff_id", "staff_ids": "staff_id", "contact_name": "name"}


def complaint(field: str, reason: str, lang: str) -> str:
    """The sentence for a reason such as `end_before_start`; `field` is named in words where it has any."""
    if reason == "too_long" and field in _WINDOW_ENDS:
        reason = "query_too_long"
    if (field, reason) == ("zone", "unknown"):
        reason = "unknown_zone"
    texts = catalogue("errors", "en" if lang == "en" else "de")
    key = f"booking.invalid.{reason}"
    return translate("errors", key if key in texts else "booking.invalid", lang, field=_label(field, texts))


def _label(field: str, texts: dict[str, str]) -> str:
    """`weekly.mon` is called by what it is part of, and a thing without a name by its own."""
    parts = field.removeprefix("service.").split(".")
    name = texts.get(f"booking.field.{_SAME.get(parts[0], parts[0])}", parts[0])
    return f"{name} ({'.'.join(parts[1:])})" if parts[1:] else name
