"""Expressions that settle which of two contradicting cues is meant. Folded, both languages; read by
`hearing.tidying`.
"""

from __future__ import annotations

import re

LEAVES = re.compile(
    r"\b(?:leave|pass|take|give|have|got|record) (?:\w+ ){0,3}(?:message|on)\b|\bnachricht (?:fuer|an)\b|"
    r"\btell (?:him|her|them)\b|\bmessage (?:for|to)\b|\blet (?:him|her|them) know\b"
)


WRITE_DOWN = re.compile(
    r"\b(?:als nachricht|(?:eine |ne |folgende )?nachricht (?:auf\w*|hinterlass\w*|notier\w*|fuer|an)|"
    r"richten sie|ausricht\w*|weitergeben|schreib\w* (?:sie )?(?:\w+ ){0,3}auf|notier\w*|"
    r"(?:leave|take|pass|write) (?:\w+ ){0,3}(?:message|on|down)|as a message|"
    r"tell (?:him|her|them|mrs?|ms)|let (?:him|her|them) know)\b"
)
"""What is to be written down for the team asks for no advice."""


SOMEBODY_RINGS = re.compile(
    r"\b(?:jemand|wer|wen|einer|eine|someone|somebody|anyone) (?:\w+ ){0,5}?"
    r"(?:zurueck\w*|anrufen|melden|(?:ring|call|phone|get)(?: back)?(?: to)? (?:me|us))\b|"
    r"\b(?:um|einen|nen|n) rueckruf\b|\b(?:a|for a) call ?back\b"
)
"""'Eine Frage zur Rechnung, da müsst mich jemand zurückrufen': asked for, whatever number is given."""


THEY_RING = re.compile(
    r"\b(?:sie|er|die|der|mein\w* \w+) (?:soll|moechte|kann|muss|koennte)\b|\bdass (?:sie|er)\b|"
    r"\b(?:he|she|they) (?:should|can|could|needs?|has|have|must|ought)\b|"
    r"\b(?:tell|ask|get|have) (?:him|her|them|my \w+)\b"
)
"""Somebody who is asked after is to ring the caller."""
BESIDE_A_PERSON = re.compile(
    r"\b(?:across from|opposite|against|face to face with|rather than|instead of an app|over the board (?:from|with)|gegen|gegenueber(?: von)?|"
    r"(?:play|train|practi[cs]e|learn|exercise|sing|dance|spar|study|work out|lessons?|class(?:es)?)(?:ing|s)? (?:\w+ ){0,4}?(?:with|from)) "
    r"(?:(?:an?|some|einen?|einem|einer|actual|other) )*(?:real|actual|living|live|proper|human|echte[nrm]?|richtige[nrm]?|lebende[nrm]?)\b|"
    r"\bmit (?:(?:einem|einer|nem|ner) )?(?:echte[nrm]?|richtige[nrm]?) (?:mensch\w*|person\w*|gegner\w*|lehrer\w*|trainer\w*) "
    r"(?:spielen|lernen|trainieren|ueben|tanzen|singen)\b"
)
"""'I want to sit across from a real person': what somebody does with people, and no wish to be put through."""
APPOINTMENT = re.compile(r"\b(?:\w*termin|appointment)\b")
AGREES_FIRST = re.compile(
    r"(?:(?:oh|ah|ach|eh|na|well|so|um|er) )*(?:ja|jo|jau|jep|jup|jawohl|genau|richtig|stimmt|passt|klar|yes|yeah|yea|yep|yup|aye|"
    r"sure|right|correct|perfect|grand|lovely|great|that's (?:it|right|the one|grand|fine|lovely|perfect))\b"
)
LEAVES_TOO = re.compile(
    r"\b(?:bye|goodbye|tschuess\w*|wiederhoeren|wiedersehen|ciao|see you|no|nein|cancel|that's all|that is all|"
    r"(?:das|des|dat|dit) (?:war|wars|war's|waer|waers)(?: alles)?|(?:das|des|dat) (?:is|ist) alles)\b|"
    r"^(?!.*\b(?:that's (?:it|right|the one)|it is|genau|stimmt)\b).*\b(?:thanks?|thank you|danke)\b"
)
OF_A_RECORDING = re.compile(r"\b(?:auf(?:nahme|zeichn\w*|genommen|nehmen)|mitschn\w*|record\w*)\b")
FOR_ONES_OWN = re.compile(r"\bfuer (?:mein|unser)|\bfor (?:my|our)")
RATHER_A_HUMAN = re.compile(
    r"\b(?:will|moechte|wollt\w*|verbind\w*|wuerde? (?:\w+ ){0,3}?gern\w*|lieber|kein\w*|nicht|"
    r"(?<!am i )(?<!is this )not|want|need|rather|sooner|prefer|"
    r"put me|get me|let me|can i|could i|kann ich|koennte ich|brauche)\b"
)
BACK = re.compile(r"zurueck|rueckruf|\bback\b")
MOVES_A_BOOKING = re.compile(
    r"\b(?:appointment|booking|termin\w*|reschedul\w*|pre ?pon\w*|postpon\w*|verschieb\w*|verleg\w*|"
    r"vorverleg\w*|umbuch\w*)\b|"
    r"\b(?:mov|shift|switch|swap|chang)\w* (?:my|our) "
    r"(?!(?:\w+ )?(?:time|day|name|number|mind|order)\b)"
)
MISDIALLED = re.compile(
    r"\b(?:verwaehlt|falsch verbunden|falsche\w* (?:nummer|anschluss)|wrong (?:number|line)|misdiall?ed)\b"
)


DENIES_A_KIND = re.compile(
    r"\b(?:not|isn't|ain't|wasn't|aren't|never|nicht|kein\w*|(?:it's|that's|there's|i've got|i have|we have) no)"
    r"(?: (?:actually|really|even|for|an?|the|my|any|one of those|so|wirklich|mal|fuer|ein\w*|der|die|das|mein\w*))*"
    r" (?P<one>\w+)(?: (?P<two>\w+))?"
)
"""'It's not an e-bike', 'das ist kein E-Bike': words behind it that a name of a service may hold."""

OF_THE_PLAIN_KIND = re.compile(
    r"\b(?:just|only|an?|the|nur|bloss|ganz|ein\w*|das|die|den) (?:(?:just|really|nur|ganz|ein\w*|so|very|an?) )*"
    r"(?:ordinary|normal|regular|plain|standard|conventional|usual|simple|"
    r"normale[nrs]?|gewoehnliche[nrs]?|einfache[nrs]?|herkoemmliche[nrs]?|stinknormale[nrs]?)"
    r"(?: (?:one|ones|bike|bicycle|car|cut|kind|type|sort|service|lesson|fahrrad|rad|auto|schnitt|ding))?"
    r"(?=$| \||(?: (?:please|bitte|then|will do|reicht|halt|eben|one)\b))"
)
"""'Just an ordinary one', 'ein ganz normales Rad'."""
