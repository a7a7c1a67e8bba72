"""How an appointment is told of that was missed. Folded, both languages; read by `own_missed`."""

from __future__ import annotations

import re

MISSED = re.compile(
    r"\btermin\w*\b(?: \w+){0,5} (?:verpasst|verschwitzt|verschlafen|verpennt|versaeumt)\b|"
    r"\btermin\b(?: \w+){0,8} (?:total |ganz |komplett |einfach |glatt )*(?:vergessen|verschlafen|verpennt)\b|"
    r"\b(?:missed|slept through|forgot(?:ten)?(?: all)? about) (?:my|our|the|an) (?:\w+ )?appointment\b|"
    r"\bappointment\b(?: \w+){0,8} (?:forgot(?:ten)?(?: all)? about it|missed it|slept through it|overslept)\b"
)
IS_OVER = re.compile(
    r"\b(?:gestern|vorgestern|letzte[nrms]?|vorige[nrms]?|neulich|vorhin|heute (?:frueh|morgen|vormittag)|hatte|waere|war|verpasst|"
    r"verschlafen|verpennt|versaeumt|verschwitzt|yesterday|last|earlier|this morning|had|missed|slept|overslept|was)\b"
)
WHEN_IS_IT = re.compile(r"\b(?:wann|uhrzeit|um wie ?viel|when|what time|which day|welche[nrm]?)\b")
