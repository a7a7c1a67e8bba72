"""Questions that no topic of the owner's answers by itself: recordings, what is kept of a call, what may be brought along.
Folded, both languages.
"""

from __future__ import annotations

import re

_CALL = r"(?:das|des|dies|dieses|das ganze|alles|gespraech|telefonat|anruf|mich|uns|ich|wir|hier)"
RECORDS = re.compile(
    rf"\b(?:wird|werd|werde|werden|wurde) (?:\w+ ){{0,2}}?{_CALL} (?:\w+ ){{0,4}}?(?:aufgezeichnet|aufgenommen|mitgeschnitten|mitgehoert)\b|"
    rf"\b(?:nehmen|nehmt|nimmt|zeichnen|zeichnet|schneiden|schneidet) (?:sie|ihr|se|s|jemand|wer|man|du) "
    rf"(?:\w+ ){{0,2}}?(?:das|des|dies\w*|alles) (?:(?:hier|etwa|alles|eigentlich|jetzt|denn|gerade|auch|etwas) )*(?:auf|mit)$|"
    rf"\b(?:nehmen|nehmt|nimmt|zeichnen|zeichnet|schneiden|schneidet) (?:sie|ihr|se|s|jemand|wer|man|du) "
    rf"(?:\w+ ){{0,2}}?(?:gespraech|telefonat|anruf) (?:\w+ ){{0,3}}?(?:auf|mit)\b|"
    r"\bob (?:das|des|dies\w*|hier|ich|sie das|ihr das|sie hier|sie mich|sie uns|sie dieses|sie gespraeche) "
    r"(?:(?!\w*patient\w*|\w*kund\w*)\w+ ){0,5}?(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichne\w*|aufnehm\w*|mitschneide\w*)\b|"
    r"\b(?:laeuft|lauft) (?:\w+ ){0,3}?(?:band|aufnahme|aufzeichnung|mitschnitt)\b|\bwer hoert (?:\w+ ){0,5}?mit\b|"
    r"\bhoert (?:\w+ ){0,2}?(?:jemand|wer|einer) (?:\w+ ){0,3}?(?:mit|zu)\b|"
    r"\b(?:is|are|am|being|if|whether) (?:(?:this|that|it|i|we|the|call|conversation|being|you|all) ){1,4}(?:recorded|taped|recording)\b|"
    r"\b(?:do|are) you (?:\w+ )?(?:record|taping|recording) (?:this|that|it|the|me|us|my|these|calls?)\b|"
    r"\b(?:who's|who is|who else is|is (?:anyone|anybody|someone|somebody)(?: else)?) (?:\w+ ){0,3}?listening\b"
)
"""'Nehmen Sie das Gespräch auf?', 'wer hört hier mit?', 'is this being recorded?'; not 'nehmen Sie neue Patienten auf?'."""

LISTENS = re.compile(r"\bhoert\b|\bmitgehoert\b|\blistening\b")
"""Of those questions the ones about people."""

_MINE = (
    r"(?:(?:meine?|unsere?|die|diese|my|our|the) (?:\w+ )?(?:daten|nummer|telefonnummer|handynummer|name|namen|angaben|adresse|data|number|phone number|"
    r"details|information|info|name|address)|was ich (?:\w+ ){0,3}(?:sage?|erzaehle?|gesagt habe?|erzaehlt habe?)|"
    r"(?:what|everything|anything) (?:i|we)(?:'ve)? (?:say|said|tell you|told you)|this call|the call|(?:das|dieses|unser) (?:gespraech|telefonat))"
)
_ALL = rf"(?:{_MINE}|das(?: (?:hier|alles))?|es|alles|this|that|it|all (?:this|that))"
KEEPS = re.compile(
    rf"\b(?:speichern|speichert|behalten|behaltet|merken|sichern) (?:sie|ihr|se|s)(?: (?:denn|eigentlich|auch|sich|euch|jetzt|etwa|dann))* {_MINE}\b|"
    rf"\b(?:wird|werden) (?:(?:jetzt|denn|hier|eigentlich|auch) )*{_ALL} (?:\w+ ){{0,3}}?(?:gespeichert|aufgehoben|aufbewahrt|abgespeichert|weitergegeben)\b|"
    r"\bwas (?:wird|werden|speichern|speichert|behalten) (?:\w+ ){0,4}?(?:gespeichert|(?:sie|ihr)(?: (?:hier|alles|denn|da|eigentlich|so))*(?: (?:von|ueber) (?:mir|uns|mich))?)$|"
    r"\bwie lange? (?:\w+ ){0,6}?(?:speicher\w*|gespeichert|aufgehoben|aufbewahrt|aufbewahren)\b|"
    rf"\bwo (?:landet|landen|liegt|liegen|wird|werden|geht|gehen) (?:(?:denn|eigentlich|das|alles) )*{_MINE}|"
    rf"\b(?:geben|gebt|gibt|verkaufen|verkauft) (?:sie|ihr|se|man) {_MINE} (?:\w+ ){{0,4}}?(?:weiter|raus|heraus|an)\b|"
    rf"\bwer (?:sieht|liest|bekommt|kriegt|erfaehrt|hoert|kann|hat zugriff auf|hat zugang zu) (?:(?:denn|alles|eigentlich|das) )*{_ALL}\b(?! (?:machen|uebernehmen|schneiden)\b)|"
    rf"\b(?:do|will|are) you (?:gonna |going to )?(?:store|storing|keep|keeping|save|saving|hold|holding|share|sharing|sell|selling|pass on) {_MINE}\b|"
    rf"\b(?:is|are|will|does) {_ALL} (?:going to |gonna )?(?:be |being |get )?(?:stored|saved|kept|shared|passed on)\b|"
    rf"\bhow long (?:do|will|does|is|are) (?:you |they )?(?:keep |store |hold |save )?(?:on to )?{_ALL}(?: (?:for|kept|stored|saved|held))?$|"
    rf"\bwhere (?:does|do|will) {_ALL} (?:go|end up|get stored|get saved)\b|\bwhere (?:is|are) {_MINE} (?:stored|kept|saved)\b|"
    rf"\bwho (?:gets to |can |else )*(?:sees?|reads?|hears?|has access to|gets) {_ALL}\b|\bwhat happens (?:to|with) {_MINE}\b|"
    rf"\bwas (?:passiert|geschieht|machen (?:sie|ihr)|macht ihr) (?:(?:denn|eigentlich|dann|jetzt|mit) )*(?:{_MINE.replace('meine?', 'meine[rn]?')}|meinen daten|meiner nummer)"
)
"""'Wie lange speichern Sie das?', 'wer sieht, was ich sage?', 'do you share my number?': what is kept of a call."""

_MAY = r"(?:darf|duerfen|duerft\w*|kann|koennen|koennt\w*)"
MAY_BRING = re.compile(
    rf"\b{_MAY} (?:ich|wir|man|i|mer) (?:\w+ ){{0,3}}?(?:mein\w*|unser\w*|einen?|ein|ne|nen|den|die|das) (?:\w+ ){{1,7}}?"
    r"(?:mitbringen|mitnehmen|dabei ?haben|dabeihaben)\b|"
    r"\bob (?:ich|wir|man|i|mer) (?:\w+ ){0,3}?(?:mein\w*|unser\w*|einen?|ein|ne|nen|den|die|das) (?:\w+ ){1,7}?"
    r"(?:mitbringen|mitnehmen|dabei ?haben|dabeihaben)\b|"
    r"\bob (?:mein\w*|unser\w*|der|die|das) (?:\w+ ){1,4}?(?:mitkommen|mitdarf|mit rein|reindarf|rein darf|mit darf|dabei sein)\b|"
    r"\b(?:can|could|may|if|whether|am|are) (?:i|we)(?: allowed to| can| could| may| might)? (?:just )?"
    r"(?:bring (?:my|our|an?|the)\b(?! (?:\w+ )?(?:appointment|booking|slot|time)\b)|"
    r"(?:take|have) (?:my|our|an?|the) (?:\w+ ){1,3}?(?:along|with me|with us)\b)"
)
"""'Ob ich meinen Hund mitbringen darf', 'can I bring my baby along?': of an appointment, and none is asked for."""
ARRIVED = re.compile(
    r"\bob (?:mein\w*|unser\w*|sie|ihr|das|die|der) (?:(?!termin\w*\b)\w+ ){1,6}?"
    r"(?:angekommen|eingegangen|bekommen|erhalten|gekriegt|eingetroffen|gefunden)\b|"
    r"\bdid you (?:get|receive|find) (?:it|my|the|that)\b|\bhas (?:my|the|our) (?:\w+ ){1,3}(?:arrived|come in|come through|turned up)\b|"
    r"\b(?:if|whether) (?:you(?:'ve)? (?:got|received|found|get|find)|(?:my|the) (?:\w+ ){1,3}(?:has )?(?:arrived|come in|come through)) ?"
)
"""'Ich wollte nachfragen, ob Sie meine Mail bekommen haben': only a person there knows."""
