"""How clock times are said, for expressions that only have to see one: `clocks` reads them."""

from __future__ import annotations

NUMBER_EN = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d\d)?)"
    r"(?: (?:fifteen|twenty|thirty|forty|fifty|forty[- ]five))?"
)
CLOCK_EN = (
    rf"(?:(?:half(?: past)?|quarter (?:past|to)|(?:five|ten|twenty) (?:past|to)) )?{NUMBER_EN}"
    r"(?: ?(?:o['’]clock|am|pm))?\b|(?:noon|midday|midnight)\b"
)
NUMBER_DE = r"(?:eins|ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2}(?:[:.]\d\d)?)"
CLOCK_DE = (
    r"(?:(?:halb|dreiviertel|viertel(?: (?:vor|nach))?|(?:fünf|zehn|zwanzig) (?:vor|nach)(?: halb)?) )?"
    rf"{NUMBER_DE}\b(?: uhr\b(?: (?:fünfzehn|zwanzig|dreißig|fünfundvierzig)\b)?)?"
)
