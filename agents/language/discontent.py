"""What shows that somebody who says yes to a read-back is not content, cannot come or only listens: "ja, das
ist schlecht", "yes, I see". Folded, both languages. Whoever is misunderstood here is asked once more.
"""

from __future__ import annotations

import re

from agents.language.text import fold

_UNHAPPY = (
    r"(?<!nicht )(?<!gar )schlecht\w*|bloed\w*|doof\w*|dumm\w*|mist|scheiss\w*|kacke|schade|ungut|ungern|"
    r"unguenstig\w*|unpraktisch\w*|ungeschickt\w*|unpassend\w*|stress\w*|aergerlich\w*|aerger|teuer|"
    r"puh|oje|oh?je|auweia|ach du|um himmels willen|um gottes willen|"
    r"(?<!kein )(?<!keine )(?<!no )problem\w*|eng|knapp|hilft mir|bringt mir|nuetzt mir|"
    r"(?:zu |z')(?:frueh|spaet|lang\w*|kurz\w*|weit|viel|bald|hektisch)|"
    r"(?<!not )(?<!not too )bad|awful|terrible|rubbish|annoying|nuisance|nightmare|shame|pity|pain|stretch|"
    r"struggle|unfortunately|sadly|too (?:early|late|long|short|far|soon|much|tight|bad)|tight|expensive|"
    r"clash\w*|inconvenient|unsuitable|hopeless|useless|"
    r"(?:that's|it's) (?:a bit |so |very |quite )?(?:early|late)|blimey|gosh|oh dear|oh no|crikey|goodness"
)
_CAN_THEN = (
    r"freu\w*|komm\w*|passt|geht|klappt|kann|koenn\w*|kenn\w*|nehm\w*|sag\w*|bleib\w*|trifft|waer\w*|haett\w*|"
    r"(?:habe?|haben) (?:ich|wir) (?:\w+ )?(?:zeit|frei|luft|nix|nichts|alles)|"
    r"(?:bin|sind) (?:ich|wir) (?:\w+ )?(?:da|dabei|frei|puenktlich|bei|hier)|"
    r"muss ich (?:eh|sowieso|ohnehin|nicht)|"
    r"(?:ist|sind|hat|gibt|gibt's|gibts) (?:\w+ )?"
    r"(?:alles|nichts|nix|kein\w*|frei|gut|prima|super|perfekt|dabei|drin)"
)
_HINDERED = (
    rf"da (?!(?:{_CAN_THEN})\b)\w+ (?:ich|wir|mein\w*|unser\w*|er|sie|es|der|die|das|ein\w*)\b|"
    rf"da (?!(?:{_CAN_THEN})\b)(?:ist|sind|hat|haben|kriegt?|gibt|feier\w*|heirate\w*|kollidiert)\b|"
    r"(?:bin|sind) (?:ich|wir) (?:\w+ ){0,2}?(?:im|am|auf|in|beim|bei (?!ihnen\b|euch\b)|weg|verreist|"
    r"verhindert|unterwegs|fort|arbeiten|nicht da)\b|(?:arbeite|muss(?! ich (?:eh|sowieso|ohnehin|nicht)\b)) "
    r"ich\b|ich (?:arbeite|muss)\b|"
    r"(?:hab|habe|haben) (?:ich|wir) (?:\w+ ){0,2}?(?:vor|was anderes|schon was|schule|besuch|termin beim|"
    r"\w*schicht|\w*dienst)\b|verhindert|ausgebucht|feiertag|"
    r"(?:i'm|i am|we're|we are) (?:\w+ ){0,2}?(?:working|away|busy|abroad|at work|on shift|on holiday|"
    r"out of town|off|booked)\b|i (?:work|pick up|drop off)\b|i'd have to|(?:has|have|'s) got the|"
    r"that's (?:when|his|her|the day of|(?:my|our) (?!appointment|slot|time|booking)\w+)\b|"
    r"(?:i've|i have|we've|we have) (?:got )?(?:work|school|a class|something|plans|a meeting|the \w+ run)\b"
)
_THINKS = (
    r"ueberleg\w*|ueberdenk\w*|nachdenken|denk\w* (?:\w+ ){0,2}?nach|drueber schlafen|meld\w* mich|"
    r"(?<!keine )(?<!weiteren )frag\w*|"
    r"erst ?mal|think (?:about|on|it)|thinking|sleep on|mull|consider|get back to|first|"
    r"(?:schick\w*|send) (?:sie |me |mir |that )|bear with|broke up|gerade weg|twice|zweimal|doppelt|"
    r"wer ist|wie heisst|who's|who is|what's"
)
_LISTENS = (
    r"versteh|verstehe|verstanden|weiter|schreib\w* mit|mitschreib\w*|notiere?|"
    r"(?:schiess|leg|fahr|fang|erzaehl|red)\w* (?:sie )?(?:mal )?(?:los|fort|an|weiter|mal)|"
    r"(?:einen|nen|n|meinen|den) (?:stift|zettel|kuli)|"
    r"i see|i understand|understood|go on|carry on|continue|i'm (?:with you|ready|all ears)|"
    r"(?:a|my) (?:pen|pencil)|write (?:it|that|this) down|writing"
)
_DROPS = (
    r"(?:cancel|scrap|drop|delete) (?:it|that|this)(?: one)?|"
    r"(?:den|das|ihn|es) (?:bitte |dann |so )*(?:absag\w*|stornier\w*|streich\w*|loesch\w*)|"
    r"(?:sag\w*|stornier\w*|streich\w*|loesch\w*) (?:sie |'s )?(?:den|das|ihn|es)"
)
"""'Yes, that one, cancel it', said where a new one was read back."""
_DISCONTENT = re.compile(rf"\b(?:{_UNHAPPY}|{_HINDERED}|{_THINKS}|{_DROPS})(?!\w)")
_ONLY_LISTENS = re.compile(rf"\b(?:{_LISTENS})(?!\w)")
_FINDS_RIGHT = re.compile(
    r"\b(?:passt|stimmt|richtig|genau|korrekt|perfekt|ordnung|right|correct|perfect|fine|great|exactly)\b"
)
_GOES_ON = re.compile(r"\bgo on (?:then|and|ahead)\b|\bmachen? (?:sie |wir )?weiter so\b")
""" "Yes, go on then" agrees."""
_MARKS = re.compile(r"[\s,.;!…]+")


def discontented(text: str) -> bool:
    """Whether `text` says anything that a person who agrees would hardly say."""
    said = _GOES_ON.sub(" ", _MARKS.sub(" ", fold(text)))
    listens = _ONLY_LISTENS.search(said) is not None and _FINDS_RIGHT.search(said) is None
    return listens or _DISCONTENT.search(said) is not None
