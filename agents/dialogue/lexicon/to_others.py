"""Commands to a child or a dog beside the caller, as written, both languages."""

from __future__ import annotations

import re

_WHO = (
    r"(?:(?-i:[A-ZÄÖÜ])[a-zäöüß]+|sweetheart|sweetie|darling|kids|boys|girls|guys|love|honey|schatz|liebling|"
    r"mausi|mäuschen|kinder|jungs|mädels)"
)
_COMMAND = (
    r"(?:i said (?:no|stop|not now|down|leave it)|stop (?:it|that)|put (?:that|it|him|her) (?:down|back|away)|not now|"
    r"come (?:here|back)|get (?:down|off)|sit(?: down)?|down|leave (?:it|that|him|her|your \w+)(?: alone)?|be quiet|quiet|"
    r"shush|don't (?:touch|pull|do|eat|hit|push) (?:that|it|him|her)|give (?:it|that) (?:back|here)|hands off|stay|"
    r"turn (?:it|that) (?:down|off)|in a minute|ich hab(?:e)? nein gesagt|aus|sitz|platz|pfui|komm (?:her|zurück)|"
    r"lass (?:das|es|ihn|sie)(?: (?:sein|los|in ruhe))?|leg (?:das|es) (?:hin|weg)|hör (?:jetzt )?auf(?: damit)?|"
    r"sei (?:mal )?(?:leise|still)|ruhe(?: jetzt)?|jetzt nicht|finger weg|mach (?:das|es) (?:leiser|aus|zu)|runter da)"
)
TO_OTHERS = re.compile(
    rf"(?i)(?:^|(?<=[.!?…]\s))(?:(?:oh|sorry|moment|hey|he|na)[,.]? )?"
    rf"(?:{_WHO}[,!] (?:{_COMMAND}|nein(?=!)|no(?=!))|{_COMMAND},? {_WHO}|{_COMMAND}(?=!))"
    r"(?: (?:please|now|jetzt|bitte))?[.!?…]+"
)
_RELATION = (
    r"(?:mama|mutter|mutti|papa|vater|mann|frau|freundin|freund|schwester|bruder|tochter|sohn|chefin|chef|"
    r"mum|mom|mam|dad|wife|husband|partner|sister|brother|boss|daughter|son)"
)
ASKS_THEM = re.compile(
    rf"(?i)\b(?:ich frag(?:e)?|lass mich) (?:(?:mal|kurz|schnell|eben|nur|noch) )*(?:mein\w*|unser\w*|die|den) {_RELATION}\b"
    r"(?=.*\b(?:kannst|hast|musst|willst|bist|könntest) du\b|.*\bdir\b).*$|"
    rf"\b(?:let me|i'll) (?:just |quickly )*ask my {_RELATION}\b(?=.*\b(?:can|could|are|do|have|would) you\b).*$"
)
"""'Warte kurz, ich frag mal meine Mama. Mama, wann kannst du?': the rest of the turn is said to her."""
WORTH_A_LOOK = re.compile(
    r"(?i)!|\bfrage? (?:\w+ ){0,3}?(?:mein|unser|die|den)|\bask my\b|\b(?:not now|jetzt nicht|stop (?:it|that)|put (?:that|it)|i said no)\b"
)
"""Whether such a sentence may stand in a turn at all."""
