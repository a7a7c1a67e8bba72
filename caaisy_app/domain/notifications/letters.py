"""What mail about an appointment says, as plain text and as HTML, in German and English. Pure.

The HTML says exactly what the text says: headings, one table of facts, links; no pictures, nothing fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from babel.dates import format_date

from caaisy_app.core.i18n import LANGUAGES, Lang, translate
from caaisy_app.domain.booking.calendar_file import address_of
from caaisy_app.domain.booking.views import BookingView
from caaisy_app.domain.notifications.rules import Subject, is_ambiguous, local
from caaisy_app.domain.tenants.views import BusinessView

_LOCALES = {"de": "de_DE", "en": "en_GB"}

_STYLE = (
    "body{margin:0;background:#f6f5f2;color:#1d1d1b;font:16px/1.5 system-ui,sans-serif}"
    "main{max-width:34rem;margin:0 auto;padding:1.5rem;background:#fff}"
    "h1{font-size:1.35rem;line-height:1.3;margin:0 0 1rem}"
    "th{text-align:left;vertical-align:top;padding:.2rem 1rem .2rem 0;font-weight:600}"
    "td{padding:.2rem 0}a{color:#0b5394}footer{margin-top:1.5rem;color:#55534e;font-size:.875rem}"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail in words; `facts` is what also goes into the calendar entry."""

    language: Lang
    subject: str
    text: str
    html: str
    facts: str


def write_letter(
    subject: Subject,
    item: BookingView,
    business: BusinessView,
    *,
    link: str | None = None,
    offered_until: datetime | None = None,
) -> Draft:
    """The mail about `item` for its contact, in the contact's language.

    `link` leads to the page where the appointment can be moved or cancelled; without one the mail names
    the phone number. `offered_until` belongs to an offer.
    """
    lang = language_of(item.language, business)

    def say(key: str, **params: object) -> str:
        return translate("mail", f"mail.{key}", lang, **params)

    day, span = _day_and_span(item, business.timezone, lang)
    facts = [
        (say("fact.when"), f"{day}, {span}"),
        (say("fact.what"), item.service_name),
        (say("fact.for"), item.attendee_name if item.attendee_name != item.contact_name else None),
        (say("fact.with"), item.staff_name),
        (say("fact.price"), item.price_text),
        (say("fact.where"), address_of(business)),
    ]
    told = [(name, value) for name, value in facts if value]
    title = say(f"{subject}.title", business=business.name)
    lines = [say(f"{subject}.lead", business=business.name)]
    after: list[str] = []
    if offered_until is not None:
        until = local(offered_until, business.timezone)
        after.append(say("offer.until", day=_day(until, lang), time=f"{until:%H:%M}"))
    if subject in ("booked", "moved", "reminder"):
        if link is None and business.phone:
            after.append(say("change.by_phone", phone=business.phone))
        if business.settings.late_cancel_text:
            after.append(business.settings.late_cancel_text)
    elif subject == "offer" and link is None and business.phone:
        after.append(say("offer.by_phone", phone=business.phone))
    elif subject == "cancelled" and business.phone:
        after.append(say("cancelled.again", phone=business.phone))
    footer = say("footer", business=business.name)
    return Draft(
        language=lang,
        subject=say(f"{subject}.subject", business=business.name, day=day, service=item.service_name or ""),
        text=_plain(
            say("hello", name=item.contact_name) if item.contact_name else say("hello.nobody"),
            lines,
            told,
            [f"{say(f'{subject}.link')}\n{link}"] if link else [],
            after,
            say("bye", business=business.name),
            footer,
        ),
        html=_page(
            lang,
            title,
            say("hello", name=item.contact_name) if item.contact_name else say("hello.nobody"),
            lines,
            told,
            (say(f"{subject}.link"), link) if link else None,
            after,
            say("bye", business=business.name),
            footer,
        ),
        facts="\n".join(f"{name}: {value}" for name, value in told[1:]),
    )


def language_of(language: str, business: BusinessView) -> Lang:
    """The language to write in: the contact's, else the business's, else German."""
    for candidate in (language[:2].lower(), business.language):
        for known in LANGUAGES:
            if candidate == known:
                return known
    return "de"


def _day(moment: datetime, lang: Lang) -> str:
    return format_date(moment.date(), "full", locale=_LOCALES[lang])


def _day_and_span(item: BookingView, zone: str, lang: Lang) -> tuple[str, str]:
    start, end = local(item.start, zone), local(item.end, zone)
    name = f" ({start.tzname()})" if is_ambiguous(start) else ""
    return _day(start, lang), translate(
        "mail", "mail.span", lang, start=f"{start:%H:%M}{name}", end=f"{end:%H:%M}"
    )


def _plain(
    hello: str,
    lead: list[str],
    facts: list[tuple[str, str]],
    link: list[str],
    after: list[str],
    bye: str,
    footer: str,
) -> str:
    table = "\n".join(f"{name}: {value}" for name, value in facts)
    parts = [hello, *lead, table, *link, *after, bye, f"-- \n{footer}"]
    return "\n\n".join(parts) + "\n"


def _page(
    lang: Lang,
    title: str,
    hello: str,
    lead: list[str],
    facts: list[tuple[str, str]],
    link: tuple[str, str] | None,
    after: list[str],
    bye: str,
    footer: str,
) -> str:
    def paragraphs(texts: list[str]) -> str:
        return "".join(f"<p>{_lines(text)}</p>" for text in texts)

    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{_lines(value)}</td></tr>' for name, value in facts
    )
    target = f'<p><a href="{escape(link[1])}">{escape(link[0].rstrip(":"))}</a></p>' if link else ""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>"
        f"<h1>{escape(title)}</h1>{paragraphs([hello, *lead])}<table>{rows}</table>"
        f"{target}{paragraphs([*after, bye])}<footer>{paragraphs([footer])}</footer></main></body></html>\n"
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
