"""Names said with the surname first, as people do in the south of Germany and in Austria. Used by `names`."""

from __future__ import annotations

from agents.language.first_names import FIRST_NAMES
from agents.language.text import fold
from agents.language.vocabulary import words

_TWO_WORDS = 2
_LIKE_SURNAMES = ("er", "mann", "mayr", "maier")
_GIVEN_TOO = FIRST_NAMES | words(
    "walter werner gunter guenther gunther hermann lothar oskar kaspar herrmann tilmann tillmann eckehard "
    "amber jasper"
)
"""Made like surnames and given as first names."""
_GIVEN = (
    FIRST_NAMES | words("resi vroni zenzi traudl sepp wastl schorsch loisl hansi gitti burgi rosi")
) - words("ali mohamed ibrahim hamza halil huseyin hueseyin ahmet peter anton robert konrad ernst otto jose")
"""First names that are hardly ever surnames."""


def given_name_first(name: str) -> str:
    """ "Pichler Waltraud", as people say in the south, as "Waltraud Pichler": two words, the first one made
    like a surname and no first name, the second a first name that is hardly ever a surname.
    """
    parts = name.split()
    if len(parts) != _TWO_WORDS:
        return name
    last, given = map(fold, parts)
    if not last.endswith(_LIKE_SURNAMES) or last in _GIVEN_TOO or given not in _GIVEN:
        return name
    return f"{parts[1]} {parts[0]}"
