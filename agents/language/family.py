"""What the family of the speaker has or does at a time: "hat meine Tochter Schwimmen", "ist mein Mann beim
Arzt". Used by `occupied` only.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from agents.language.vocabulary import words

FAMILY = words(
    """
    tochter sohn mann frau kind kinder kleine kleiner kleinen grosse grosser grossen enkel enkelin mutter
    vater mama papa oma opa daughter son husband wife kid kids child mum mom dad boy girl lad boys partner
    daughter's son's husband's wife's kid's
    """
)
_HAS = words("hat has haben have got he's she's")
_THIRD = words("er sie s s' se")
_WHOSE = words("mein meine meinen unser unsere unseren der die das my our the")


def family_has(norms: Sequence[str]) -> int | None:
    """ "(Donnerstag) hat meine Tochter Schwimmen", "my son's got football": where what they have begins."""
    for place, norm in enumerate(norms):
        if norm not in _HAS:
            continue
        if norm == "hat" and norms[place + 1 : place + 2] and norms[place + 1] in _THIRD:
            return place + 2
        if norm == "has" and place and norms[place - 1] in {"he", "she"}:
            return place + 1
        if norm in {"he's", "she's"}:
            if norms[place + 1 : place + 2] == ["got"]:
                return place + 2
            continue
        if place and norms[place - 1] in FAMILY:
            got = norm in {"has", "have"} and norms[place + 1 : place + 2] == ["got"]
            return place + (2 if got else 1)
        ahead = place + 1
        while ahead < len(norms) and norms[ahead] in _WHOSE:
            ahead += 1
        if ahead < len(norms) and norms[ahead] in FAMILY and ahead > place + 1:
            return ahead + 1
    return None


_IS = words("ist is sind are isch war was")
_AT = words("beim bei im in am an auf at on zur zum in'n ins")


def is_elsewhere(norms: Sequence[str], places: Container[str]) -> bool:
    """ "(Dienstag) ist ja mein Mann beim Augenarzt", "my son's at the dentist": one of the family is at
    one of `places`, and the time is none that is wished for.
    """
    if not any(norm in FAMILY for norm in norms):
        return False
    being = any(norm in _IS or (norm.endswith("'s") and norm[:-2] in FAMILY) for norm in norms)
    return being and any(
        norm in places and any(before in _AT for before in norms[max(0, n - 3) : n])
        for n, norm in enumerate(norms)
    )
