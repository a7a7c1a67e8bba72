"""An appointment that stands, and another time wished for it without a verb of moving. Folded, both languages."""

from __future__ import annotations

import re

_IT = r"(?:it|that|this|they|mine)"
HAS_TO_BE = re.compile(
    rf"\b{_IT}(?:'ll|'d| will| would| may| might)? (?:just |only |really )?(?:have|has|need|needs|got|ought)(?: got)? to "
    r"(?:go|be|become|come|move|switch|change|be (?:moved|changed|put|switched))\b|"
    r"\b(?:can|could|might) (?:it|that|this) (?:be|go|become) (?:on |to )?(?:the |this |next |a )?"
    r"(?:\w{3,6}day|tomorrow|today|another|different)\b|"
    r"\bwould (?:the |this |next )?(?:\w{3,6}day|tomorrow)(?: \w+){0,3}? be (?:all right|alright|okay|ok|possible|any good|any use|good|fine|free|open)\b|"
    r"\b(?:what about|how about|how's|how is) (?:the |this |next )?(?:\w{3,6}day|tomorrow)\b|"
    r"\bis there (?:anything|something|any chance|room|space) (?:\w+ ){0,2}?(?:\w{3,6}day|tomorrow)\b|"
    r"\b(?:es|das|der|die|er|sie|termin|den) (?:muss|muesste|muessen|muessten) (?:ich |wir |sie |halt |eben |dann |unbedingt )*auf\b|"
    r"\bmuess?te?n? (?:ich|wir) (?:ihn|es|sie|das|den|die) (?:\w+ ){0,2}?auf\b|"
    r"\b(?:wie (?:waere|saehe|sieht) (?:\w+ ){0,3}?(?:mit|am|um|\w{3,7}tag|mittwoch)|was ist mit)\b|"
    r"\bwaere (?:der |am |auch |denn |vielleicht )*(?:\w{3,7}tag|mittwoch|sonnabend|morgen)(?: \w+){0,4}? "
    r"(?:recht|moeglich|okay|ok|in ordnung|frei|drin|auch was|noch was)\b"
)
"""'Whatever day it is, it'll have to go to Thursday', 'so would Friday be all right?', 'es muss auf Donnerstag'."""
WISHED_THEN = re.compile(
    r"^(?!.*\b(?:war|was it|it was|that was|was that|were|wann|when|ob|whether|if it|glaub\w*|denk\w*|think|thought|sure|sicher|weiss|know|remember)\b)"
    r".*\b(?:possible|doable|is there|have you|do you have|you got|do(?:es)? (?:\w+ ){1,5}(?:work|suit|do)|"
    r"(?:i|we)(?:'d|'ll| would| will)? (?:(?:really|rather|much) )?(?:need|like|love|prefer|want)|(?:hoping|hoped|trying|looking) to|any chance|"
    r"(?:what|how) about|better|free|available|"
    r"moeglich|machbar|drin|haben sie|habt ihr|hast du|haetten sie|haettet ihr|gibt es|gibt's|frei|"
    r"(?:braeucht|brauch|moecht|haett|wuerd|wollt|will|kann|koennt|koennen)\w* (?:ich|wir)|"
    r"(?:ich|wir) (?:braeucht|brauch|moecht|haett|wuerd|wollt|will|kann|koennt|koennen)\w*|recht|besser|was ist mit|wie waer\w*)\b"
)
"""'Is it possible to have it on Tuesday?', said while an appointment is looked up; not 'was it on Tuesday?'."""
TAKEN_BACK = re.compile(
    r"\b(?:no|nope|sorry|wait|hang on|hold on|actually|i mean|scratch that|oh|nein|nee|ne|quatsch|halt|entschuldigung|moment|stopp|"
    r"ach|stimmt nicht)\b"
)
"""'To Monday at two, no, sorry, Monday I'm away': the wish just said is taken back."""
OUT_OF_THE_WAY = re.compile(
    r"\b(?:away|off|out of|abroad|travelling|traveling|working|busy|on (?:holiday|vacation|leave)|can't|cannot|won't|doesn't|no good|"
    r"weg|unterwegs|verreist|im urlaub|arbeite\w*|nicht|nich|net|nix|schlecht|keine zeit|verhindert)\b"
)

_NAMED_DAY = r"(?:\w{3,7}tag|mittwoch|sonnabend|heute|morgen|uebermorgen|\w{3,6}day|today|tomorrow)"
IN_PLACE_OF_A_DAY = re.compile(
    rf"\b(?:statt|anstatt|anstelle von|instead of|rather than)(?: (?:am|dem|den|von|on|the|this|next))* {_NAMED_DAY}\b|"
    rf"\b{_NAMED_DAY} (?:\w+ ){{0,2}}?(?:kann|koennen|schaff\w*|klappt|geht|passt) (?:\w+ ){{0,4}}?(?:nicht|net|nich)\b"
    r"(?=.*\b(?:stattdessen|dafuer|lieber)\b)|"
    rf"\b(?:can't|cannot|won't|unable to) (?:make|do|come|manage) (?:it )?(?:on |this |next )*{_NAMED_DAY}\b(?=.*\binstead\b)"
)
"""'Könnten wir statt Freitag Donnerstag machen?', 'I can't make Friday, could I come on Monday instead?'."""

REGISTERED_AS = (
    r"(?:eingetragen|gebucht|angemeldet|vorgemerkt|eingeplant|eingeteilt|eingeschrieben|notiert|verplant|drin|drauf|"
    r"im (?:kalender|buch|plan|system))"
)
REGISTERED = re.compile(rf"\b{REGISTERED_AS}$")
"""'Ich bin für Massage eingeplant': it stands, though 'für Massage' alone may be what is wished."""
IS_DOWN = (
    r"\b(?:i'm|i am|we're|we are) (?:(?:already|also|still|actually|currently|all) ){0,2}"
    r"(?:scheduled|slated|pencill?ed|signed up|booked|set up|set|on|in|down)"
    r"(?: in)?(?: for)?(?: an?| my| our| the| one)? (?<!on the )(?<!in the )(?<!set the )termin\b"
    r"(?! (?:people|business|centre|center|app|page|list|website|site|screen)\b)"
)
"""'I'm scheduled for color on Tuesday', 'that's when I'm in with Lena': services and people stand as 'termin' here."""
