"""Where the public pages are: the booking page of a business and the manage link of an appointment.

German at `/b/...` and `/t/...`, English under `/en`. The parts in brackets are Reflex's dynamic segments; no
state may have a var of that name.
"""

from __future__ import annotations

from caaisy_app.core.i18n import Lang, translate
from caaisy_app.ui.routes import Route

BOOK = Route("b/[shop_address]", "b/[shop_address]", "page.book")
MANAGE = Route("t/[link_token]", "t/[link_token]", "page.manage")


def book_path(lang: Lang | str, slug: str) -> str:
    """The booking page of a business."""
    return BOOK.path(lang).replace("[shop_address]", slug)


def manage_path(lang: Lang | str, token: str) -> str:
    """The page of a manage link."""
    return MANAGE.path(lang).replace("[link_token]", token)


def calendar_path(lang: Lang | str, token: str) -> str:
    """The calendar file behind a manage link."""
    name = translate("public", "calendar.file", lang)
    return f"{manage_path(lang, token)}/{name}.ics"


def last_part(path: str, kind: str) -> str:
    """What stands for the brackets in an address of this kind (`b` or `t`); empty for any other address."""
    parts = [part for part in path.split("/") if part]
    if parts[:1] == ["en"]:
        parts = parts[1:]
    return parts[1] if len(parts) == 2 and parts[0] == kind else ""
