"""Words by which the heading of an owner's entry, or its text, is about a topic. Folded; read by `hearing.topics`."""

from __future__ import annotations

TOPIC_KEYS: dict[str, tuple[str, ...]] = {
    "directions": ("anfahrt", "weg", "directions", "getting", "bahn", "bus"),
    "address": ("adresse", "anschrift", "address", "ort", "anfahrt", "location", "wo"),
    "parking": ("park", "parking", "auto"),
    "payment": ("zahl", "bezahl", "karte", "payment", "pay", "card"),
    "access": (
        "barriere",
        "zugang",
        "eingang",
        "rollstuhl",
        "aufzug",
        "fahrstuhl",
        "ebenerdig",
        "stufen",
        "treppe",
        "stock",
        "etage",
        "access",
        "wheelchair",
        "lift",
        "stairs",
        "step",
        "floor",
    ),
    "insurance": ("krankenkasse", "kasse", "abrechnung", "insurance"),
    "bring": ("mitbring", "unterlagen", "mitzubringen", "bring", "anmeld", "braucht"),
    "prepare": ("vorbereit", "vorher", "prepar", "before"),
    "collect": ("abhol", "mitnahme", "fertig", "collect", "pick"),
}
OF_CANCELLING = ("absag", "storn", "ausfall", "cancel", "no-show", "verschieb", "umbuch", "reschedul")
"""Of what a cancellation costs."""
