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
WORTH_A_LOOK = re.compile(r"(?i)!|\b(?:not now|jetzt nicht|stop (?:it|that)|put (?:that|it)|i said no)\b")
"""Whether such a sentence may stand in a turn at all."""
