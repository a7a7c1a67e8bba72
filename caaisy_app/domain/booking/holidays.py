"""Public holidays by country, federal state and municipality, from the `holidays` library.

Dates only; which of them close a business is decided by `closed_days`. 24 and 31 December are no public
holidays in Germany: a business that closes then says so with an exception or an override.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from holidays import country_holidays, list_supported_countries

country_holidays("DE", years=2000)  # loads all countries now, not while somebody waits for the first booking

CATHOLIC = "catholic"  # as municipality: one with a Catholic majority (Assumption Day in Bavaria)


@lru_cache(maxsize=512)
def public_holidays(
    country: str, federal_state: str | None, municipality: str | None, year: int
) -> Mapping[date, tuple[str, str]]:
    """The public holidays of a year with their German and English names; empty for unknown places."""
    known = list_supported_countries(include_aliases=False)
    if country not in known:
        return {}
    places = known[country]
    place = municipality if municipality in places else federal_state if federal_state in places else None
    names: dict[str, dict[date, str]] = {}
    for lang, code in (("de", "de"), ("en", "en_US")):
        found = country_holidays(country, subdiv=place, years=year, language=code)
        names[lang] = {day: str(name) for day, name in found.items()}
        if municipality == CATHOLIC and country == "DE" and federal_state is not None:
            more = country_holidays(
                country, subdiv=place, years=year, language=code, categories=("catholic",)
            )
            names[lang].update({day: str(name) for day, name in more.items()})
    return {day: (name, names["en"].get(day, name)) for day, name in names["de"].items()}


def closed_days(
    country: str,
    federal_state: str | None,
    municipality: str | None,
    open_on_holidays: bool,
    exceptions: Mapping[date, bool],
    first: date,
    last: date,
) -> frozenset[date]:
    """The dates of `first` .. `last` that the holiday rule closes. `exceptions`: True open, False closed."""
    days = {day for day, is_open in exceptions.items() if not is_open}
    if not open_on_holidays:
        for year in range(first.year, last.year + 1):
            days |= public_holidays(country, federal_state, municipality, year).keys()
        days -= {day for day, is_open in exceptions.items() if is_open}
    return frozenset(day for day in days if first <= day <= last)
