"""Matters of a business that are asked about by their name alone: 'und mit der U-Bahn?'. Folded, both languages."""

from __future__ import annotations

import re

from agents.dialogue.lexicon.words import word_set

MATTERS = {
    topic: re.compile(rf"\b(?:{words})\b")
    for topic, words in {
        "directions": r"[us] bahn|(?:strassen)?bahn|bus|busse|tram|zug|zuege|oeffis|oeffentlich\w*|zu fuss|fahrrad|rad|"
        r"tube|underground|metro|subway|trains?|bus(?:es)?|public transport|on foot|walking|by bike|bicycle",
        "parking": r"(?:dem |das |ein\w* )?(?:auto|wagen|pkw|motorrad)|parken|parkplatz\w*|parkplaetze|parking|by car|a car|the car|park",
        "payment": r"(?:\w*karte|bargeld|bar|paypal|rechnung|kartenzahlung)|(?:card|cash|contactless|apple pay|credit cards?)",
        "access": r"rollstuhl\w*|rollator|kinderwagen|aufzug|fahrstuhl|lift|treppen?|stufen|wheelchair|pram|buggy|pushchair|stairs|steps",
    }.items()
}

FITTINGS = word_set(
    """
    wlan wifi internet toilette toiletten klo klos wc wickeltisch wickelraum spielecke kinderecke klimaanlage
    garderobe schliessfach schliessfaecher umkleide umkleiden wartezimmer wartebereich toilet toilets restroom
    bathroom lockers changing air
    """
)
"""What a house has and nobody books."""


def of_the_house(token: str) -> bool:
    """'Haben Sie einen Lift?', 'have you got parking?' ask for no service."""
    return token in FITTINGS or any(words.fullmatch(token) for words in MATTERS.values())


COMES_BY = re.compile(
    r"\b(?:koennt\w*|kann|koennen|duerft\w*) (?:ich|wir) (?:\w+ ){0,8}?(?:vorbei ?kommen|vorbei ?schauen|rein ?kommen)\b|"
    r"\b(?:could|can) (?:i|we) (?:\w+ ){0,2}(?:come (?:in|by|over)|pop (?:in|by)|drop (?:in|by))\b"
)
"""'Es geht um meine Steuererklärung, könnte ich vorbeikommen?': the matter is one's own, and no appointment stands."""
COMES_BY_CHANCE = re.compile(
    r"\b(?:in case|if|when|so(?: that)?|then|falls|wenn|damit|dann) (?:i|we|my \w+|ich|wir|mein\w* \w+)(?:'ll|'d)? (?:\w+ ){0,4}?"
    r"(?:come|comes|pop|pops|drop|drops|swing|call|collect|pick|fetch|vorbei\w*|komm\w*|abhol\w*|hol\w*)\b"
)
"""'Are you open on Saturday, in case I come by?' wishes for no appointment."""
