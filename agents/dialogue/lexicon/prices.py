"""Prices and lengths asked for inside a sentence: 'was so 'n Piercing bei euch kostet', 'what's a men's cut with you'.

Folded. Data only.
"""

from __future__ import annotations

import re

_WHAT = r"(?:was|wos|wat|wie ?viel)"
_HOW_LONG = r"wie lange?"
_REALLY = r"(?:(?:denn|so|da|eigentlich|dann|jetzt|ungefaehr|etwa|bei (?:ihnen|euch|dir)) )*"
PRICE_DE: tuple[str, ...] = (
    r"was (?:muss|muesste|darf|soll) (?:ich|man) (?:\w+ ){0,6}(?:hinlegen|zahlen|bezahlen|rechnen|einplanen)",
    r"(?:was|wos|wat) (?:verlangen|verlangts?|nehmts?|nehmen|nehm'?n|nimmt|berechnen|berechnet|kriegen|krieg'?n|kriegts?|bekommen) "
    r"(?:sie|se|s|ihr|man|da|denn|fuer)(?: [\w']+){0,6}",
    r"was kommt (?:das|ein|eine|der|die)(?: \w+){0,4}",
    rf"{_WHAT} (?:[\w']+ ){{1,10}}(?:kost(?:et|en|e)?'?s?|koennt\w* kosten|kosten wuerde)(?! (?:sie|ihr)\b)",
    rf"{_WHAT} (?:sie|ihr|man|du) (?:[\w']+ ){{0,8}}?(?:nehmen|nehmt|nimmst|nimmt|verlangt|verlangen|verlangst|berechnet|berechnen|zahlt)",
    rf"wie ?viel (?:ist|waere?|sind|kommt|macht) {_REALLY}(?:das|es|ein\w*|n|'n|so|die|der)(?: [\w']+){{0,5}}",
    rf"{_WHAT} (?:wird|muss|muesst\w*|darf|soll|sollt\w*) (?:das|es|ich|man) {_REALLY}(?:[\w']+ ){{0,6}}?"
    r"(?:kosten|ausgeben|einplanen|veranschlagen|hinlegen|berappen|hinblaettern|blechen)",
    rf"{_WHAT} (?:wuerd|wuerde|taet|taete|koennt\w*) (?:[\w']+ ){{1,8}}?kosten",
    r"mit (?:was|wie ?viel|welche\w* (?:kosten|preis\w*|betrag)) (?:[\w']+ ){0,8}?(?:rechnen|kalkulieren)",
    rf"{_WHAT} (?:leg|lege|legt|blaett\w*|bezahl\w*|zahl\w*) (?:ich|man) (?:[\w']+ ){{0,6}}?(?:hin|fuer)",
    r"(?:und|oder) wie ?viel$",
    r"was (?:verlangst|nimmst|berechnest|kriegst|bekommst) du (?:[\w']+ ){0,4}?(?:fuer|dafuer)",
    r"(?:was|wos|wat) (?:ist|waer\w*|macht|sind) (?:[\w']+ ){1,8}?(?:ungefaehr|grob|circa|zirka|preislich|in etwa|so etwa)",
    r"(?:was|wos|wat) macht (?:denn )?(?:so )?(?:eine?|n|ne|der|die|das) (?:\w+ ){1,3}(?:bei (?:ihnen|euch))$",
    r"wo lieg(?:t|en) (?:ihr|sie|man|das) (?:[\w']+ ){0,3}(?:preislich|mit dem preis)",
)
LENGTH_DE: tuple[str, ...] = (
    rf"{_HOW_LONG} (?:[\w']+ ){{0,8}}?(?:dauer(?:n|t|te)|geht sowas|einplanen|einrechnen|braucht?|brauchen|brauchst|"
    r"dableiben|da ?bleiben|da ?lassen|sitz\w*|unterwegs)(?! (?:sie|ihr) (?:auf|offen))",
    r"dauert(?:'s)? (?:[\w']+ ){0,4}?(?:lange?|laenger)",
)
PRICE_EN: tuple[str, ...] = (
    r"what (?:\w+ ){0,6}?(?:costs?|would set me back)",
    r"what (?:sort|kind) of (?:money|price|figure|cost|sum)(?: [\w']+){0,6}",
    r"what (?:are you|would you be|you) charging(?: [\w']+){0,6}",
    r"(?:is|are) (?:there )?(?:the|a|an|your|it|that|they) (?:[\w']+ ){0,4}?(?:free of charge|complimentary)",
    r"(?:do|would) (?:you|i) (?:have to )?(?:charge|pay) (?:anything )?for(?: [\w']+){0,5}",
)
LENGTH_EN: tuple[str, ...] = (
    r"how long(?:'s|s|'ll|'d)(?: [\w']+){1,5}",
    r"how long (?:do|does|will|would|should|must|is|are|am|for)(?: [\w']+){0,6}",
    r"how long (?:[\w']+ ){1,6}?(?:takes?|lasts?|goes on)",
    r"(?:does|will|would) (?:it|that|this|the \w+|an? \w+) take (?:very |that |too )?long",
)

WHATS_IT = re.compile(
    r"\bwhat(?:'s|s| is| are|'re| would)(?: the| your)? (?!(?:free|available|open|the earliest|your (?:earliest|next|first))\b)"
    r"(?:an?|the|your|one of your) "
    r"(?!(?:.* )?(?:like|about(?!$)|for(?! (?:an?|my|our|the|one|two|his|her)\b)|exactly|involve\w*|mean\w*|cover\w*|includ\w*|difference|best|name|number|policy)\b)"
    r"(?P<thing>[\w' -]+?)(?: (?:with you|be|about|roughly|approximately|ballpark|(?:at|on) (?:the moment|average)|at your place|at yours|these days|nowadays|there|now|going for|going rate|please|then|lads|guys))*$"
)
"""'What's a men's haircut with you?' asks what it costs, where the thing is a service."""
IS_IT_FREE = re.compile(
    r"\b(?:is|are) (?:the|an?|your|this|that|those|these) (?P<thing>[\w' -]+?) (?:really |actually |completely |totally )?free$"
)
"""'Is the placement test free?', where the thing is a service and no time is spoken about."""
OF_WHAT_WAS_BOOKED = re.compile(
    r"\b(?:[Dd](?:as|es)(?! (?!Ganze|Alles)[A-ZÄÖÜ])|[Ee]s|\w+[tn]'s|kostets|der (?:Termin|Spaß)|[Ii]nsgesamt|[Zz]usammen|"
    r"(?:zahl\w*|muss|schuld\w*) (?:ich|man|wir)|kostet (?:mich|uns)|(?:Preis|Kosten)(?! (?:für|von))|"
    r"(?i:it|that|this|they|(?:i|we) (?:pay|owe)|altogether|in total|the (?:damage|appointment|(?:price|cost)(?! (?:of|for)))))\b"
)
"""'Was kostet das denn?', 'how much is it?', but not 'was kosten Strähnchen?'. As written."""
