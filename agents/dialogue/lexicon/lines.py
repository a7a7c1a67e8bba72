"""Expressions about which number is to be used, where no number is said. Folded, both languages; read by `hearing.phones`."""

from __future__ import annotations

import re

_OTHER_ONE = (
    r"(?:(?:eigenen?|anderen?|andere|privaten?|private|richtigen?|normalen?) (?:\w+)?(?:nummer|telefon|handy|anschluss)|"
    r"(?:privat|handy|mobil|mobilfunk|festnetz|buero|firmen|arbeits)(?:telefon)?nummer|handy|mobil(?:e|telefon)|festnetz)"
)
_OTHER_ONE_EN = (
    r"(?:(?:my (?:own|other|home|private|usual|personal|work|office|proper)|another|a different|some other) "
    r"(?:\w+ )?(?:number|phone|line|mobile|cell)|my (?:mobile|cell|landline|handy|home phone)(?: phone)?(?: number)?)"
)
OTHER_LINE = re.compile(
    rf"\b(?:auf|unter|an|ueber) (?:meine[rmn]?|eine[rmn]?|der|ner|die|dem|das) {_OTHER_ONE}\b|"
    rf"\b(?:nehm|nimm|notier|verwend|benutz|nutz|schreib|trag|speicher|hinterleg|geb|gib|angeb|hinterlass)\w*"
    rf"(?: (?!nicht\b)\w+){{0,5}}? (?:meine?n?|eine|ne|die) {_OTHER_ONE}\b|"
    rf"\b(?:meine?n?|eine|ne) {_OTHER_ONE} (?:\w+ ){{0,3}}?(?:nehmen|notieren|verwenden|benutzen|nutzen|aufschreiben|"
    r"eintragen|speichern|hinterlegen|angeben|geben|hinterlassen|dazuschreiben)\b|"
    r"(?P<not>\bnicht (?:(?:auf|unter|an|mit) )?(?:diese[rn]?|der|die) (?:\w+)?nummer\b|"
    r"\b(?:not|don't use|not use) (?:on this one|(?:on )?(?:this|the) (?:number|phone|line))\b)|"
    rf"\b(?:on|at|to) {_OTHER_ONE_EN}\b|"
    rf"\b(?:take|use|note|put|write|store|save|give you|jot)(?: (?!not\b)\w+){{0,3}}? {_OTHER_ONE_EN}\b"
)
"""'Auf meiner eigenen Nummer', 'please take down my mobile instead': not the line's number."""
THIS_LINE = re.compile(
    r"\b(?:von der|mit der|unter der|die) (?:nummer )?(?:von der )?(?:ich|wir) (?:\w+ ){0,3}"
    r"(?:anruf\w*|angerufen|telefonier\w*)\b|"
    r"\b(?:diese|dieselbe|die gleiche|die selbe) nummer\b|\b(?:this|the same) number\b|"
    r"\b(?:calling|ringing|phoning) (?:you )?(?:from|on)\b(?! (?:an?|the|my|our|his|her) )"
)
"""'Die, von der ich anrufe' is the line's number."""
REACHED_ON = re.compile(
    r"\byou(?:'ll| can| may| could| will) (?:(?:always|also|just|easily|best|get hold of|be able to) )*"
    r"(?:(?:ring|call|phone|reach|get|contact|find|text) )?(?:me|us) (?:back )?(?:(?:any time|anytime|whenever|always|best) )*"
    r"(?:on|at|under) (?:this|the|that|my|the same|oh|zero|double|plus|0|\+?\d)\b|"
    r"\b(?:sie|ihr|du) (?:koennen|koennt|kannst|erreichen|erreicht) (?:mich|uns) "
    r"(?:(?:gern|gerne|jederzeit|immer|auch|ja|dann|am besten|tagsueber) )*(?:unter|auf|ueber) (?:\w+ ){1,12}?"
    r"(?:an|zurueck)rufen\b|"
    r"\b(?:sie|ihr|du) (?:erreichen|erreicht|erreichst) (?:mich|uns)\b"
)
"""'You can ring me back on this phone': which number to use, told and not asked for."""
HAS_A_MATTER = re.compile(
    r"\b(?:about|regarding|concerning|because|question|query|problem|complain\w*|wrong|bill|invoice|urgent\w*|speak|talk|asap|"
    r"wegen|bezueglich|frage\w*|problem\w*|rechnung|dringend|eilt|sprechen|reden|beschwer\w*|es geht um)\b"
)
"""What somebody wants to be rung about."""
