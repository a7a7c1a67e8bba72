"""Where the pages are: one address per language, `/...` in German and `/en/...` in English."""

from __future__ import annotations

from dataclasses import dataclass

from caaisy_app.core.i18n import Lang


@dataclass(frozen=True, slots=True)
class Route:
    """A page with its addresses; `title_key` names its title in the catalogue `ui`."""

    german: str
    english: str
    title_key: str

    def path(self, lang: Lang | str) -> str:
        """The address in this language, as it stands in links."""
        return f"/en/{self.english}" if lang == "en" else f"/{self.german}"


def call_path(lang: Lang | str, call_id: str) -> str:
    """The page of one call."""
    return CALL.path(lang).replace("[call_address]", call_id)


TODAY = Route("heute", "today", "today.name")
CALLS = Route("anrufe", "calls", "calls.name")
CALL = Route("anrufe/[call_address]", "calls/[call_address]", "calls.one_name")
PHONE = Route("telefon", "phone", "phone.name")
OUTBOX = Route("postausgang", "outbox", "outbox.name")
KIT = Route("bausteine", "kit", "kit.name")
