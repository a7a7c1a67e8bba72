"""Matters of a business that are asked about by their name alone: 'und mit der U-Bahn?'. Folded, both languages."""

from __future__ import annotations

import re

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
