"""The calendar file behind a manage link, for phones and calendars that fetch it as a file."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from caaisy_app.core.errors import NotFound
from caaisy_app.core.i18n import LANGUAGES, Lang, translate
from caaisy_app.domain.booking.calendar_file import calendar_file
from caaisy_app.domain.booking.links.service import LinkNotFound, open_link
from caaisy_app.domain.booking.service import booking
from caaisy_app.domain.tenants.service import business_by_id
from caaisy_app.ui.public_routes import calendar_path
from caaisy_app.ui.runtime import container
from caaisy_app.ui.states.public_limits import limits

_TYPE = "text/calendar; charset=utf-8; method=PUBLISH"


async def appointment_file(request: Request) -> Response:
    """The appointment as iCalendar; 404 for a link that opens nothing, 429 for too many tries."""
    lang: Lang = "en" if request.url.path.startswith("/en/") else "de"
    if not limits.allow("token", request.client.host if request.client else ""):
        return PlainTextResponse(translate("public", "busy", lang), 429)
    async with container().read() as uow:
        try:
            link = await open_link(uow, str(request.path_params["token"]))
            item = await booking(uow, link.actor, link.business_id, link.booking_id)
            if item.status in ("held", "expired"):  # a time that is only offered is no appointment
                raise LinkNotFound
            business = await business_by_id(uow, link.business_id)
        except (LinkNotFound, NotFound):
            return PlainTextResponse(LinkNotFound().sentence(lang), 404)
        content = calendar_file(item, business, uow.now())
    name = translate("public", "calendar.file", lang)
    headers = {
        "content-disposition": f'attachment; filename="{name}.ics"',
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
    }
    return Response(content, media_type=_TYPE, headers=headers)


def appointment_routes() -> list[Route]:
    """The addresses of the file, one per language."""
    return [Route(calendar_path(lang, "{token}"), appointment_file) for lang in LANGUAGES]
