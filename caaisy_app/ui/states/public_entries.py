"""What a visitor typed into the form, checked: every complaint is a sentence with an example. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from caaisy_app.core.i18n import Lang
from caaisy_app.ui.public_texts import public_text
from caaisy_app.ui.states.public_shapes import Errors, no_errors

LONGEST_NAME = 100
LONGEST_NOTE = 500
_LONGEST_PHONE = 40
_FEWEST_DIGITS = 6
_LONGEST_EMAIL = 254
FIELDS = ("name", "phone", "email", "note")
WISH_FIELDS = ("note", "name", "phone", "email")  # in the order of the form


@dataclass(frozen=True, slots=True)
class Entries:
    """Who comes and how to reach them; `phone` is E.164."""

    name: str
    phone: str | None
    email: str | None
    note: str | None


def checked(
    form: Mapping[str, Any], country: str, lang: Lang, *, wish: bool = False
) -> tuple[Entries | None, Errors]:
    """The entries, or None and what is wrong with which field. `wish`: the note is one and must be there."""
    errors = no_errors()
    name, note = _line(form.get("name")), _line(form.get("note"))
    phone_text, email_text = _line(form.get("phone")), _line(form.get("email"))
    if not any(char.isalpha() for char in name):
        errors["name"] = public_text(lang, "error.name_missing")
    elif len(name) > LONGEST_NAME:
        errors["name"] = public_text(lang, "error.name_long", n=LONGEST_NAME)
    if wish and not note:
        errors["note"] = public_text(lang, "error.wish_missing")
    elif len(note) > LONGEST_NOTE:
        errors["note"] = public_text(lang, "error.note_long", n=LONGEST_NOTE)
    phone = email = None
    if phone_text:
        phone, wrong = _phone(phone_text, country)
        if wrong:
            errors["phone"] = public_text(lang, wrong)
    if email_text:
        email = _email(email_text)
        if email is None:
            errors["email"] = public_text(lang, "error.email")
    if not phone_text and not email_text:
        errors["phone"] = public_text(lang, "error.contact_missing")
    count = sum(bool(errors[field]) for field in FIELDS)
    if count:
        errors["all"] = public_text(lang, "error.fix_one" if count == 1 else "error.fix", n=count)
        return None, errors
    return Entries(name, phone, email, note or None), errors


def _line(value: Any) -> str:
    """One line without what can be neither shown nor stored; anything that is no text is nothing."""
    if not isinstance(value, str):
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in value[:5000]).split())


def _phone(words: str, country: str) -> tuple[str | None, str]:
    if len(words) > _LONGEST_PHONE:
        return None, "error.phone_wrong"
    try:
        parsed = phonenumbers.parse(words, country)
    except phonenumbers.NumberParseException as error:
        short = error.error_type == phonenumbers.NumberParseException.TOO_SHORT_NSN
        return None, "error.phone_short" if short else "error.phone_wrong"
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    too_short = (
        phonenumbers.ValidationResult.TOO_SHORT,
        phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY,
    )
    if reason in too_short or sum(char.isdigit() for char in words) < _FEWEST_DIGITS:
        return None, "error.phone_short"
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE or not phonenumbers.is_valid_number(parsed):
        return None, "error.phone_wrong"
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), ""


def _email(words: str) -> str | None:
    if len(words) > _LONGEST_EMAIL:
        return None
    try:
        return validate_email(words, check_deliverability=False).normalized
    except EmailNotValidError:
        return None
