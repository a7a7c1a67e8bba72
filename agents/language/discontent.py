"""What shows that somebody who says yes to a read-back is not content, cannot come or only listens: "ja, das
ist schlecht", "yes, I see". Folded, both languages. Whoever is misunderstood here is asked once more.
"""

from __future__ import annotations

import re

from agents.language.text import fold

_UNHAPPY = (
    r"(?<!nicht )(?<!gar )schlecht\w*|bloed\w*|doof\w*|dumm\w*|mist|scheiss\w*|kacke|schade|ungut|ungern|"
    r"unguenstig\w*|unpraktisch\w*|ungeschickt\w*|unpassend\w*|stress\w*|aergerlich\w*|aerger|"
    r"(?<!kein )(?<!keine )(?<!no )problem\w*|eng|knapp|hilft mir|bringt mir|nuetzt mir|"
    r"(?:zu |z')(?:frueh|spaet|lang\w*|kurz\w*|teuer|weit|viel|bald|hektisch)|"
    r"(?<!not )(?<!not too )bad|awful|terrible|rubbish|annoying|nuisance|nightmare|shame|pity|pain|stretch|"
    r"struggle|unfortunately|sadly|too (?:early|late|long|short|far|soon|much|expensive|tight|bad)|tight|"
    r"clash\w*|inconvenient|unsuitable|hopeless|useless"
)
_HINDERED = (
    r"(?:bin|sind) (?:ich|wir) (?:\w+ ){0,2}?(?:im|am|auf|in|beim|bei (?!ihnen\b|euch\b)|weg|verreist|"
    r"verhindert|unterwegs|fort|arbeiten|nicht da)\b|(?:arbeite|schaff|muss(?! ich nicht)) ich\b|"
    r"ich (?:arbeite|muss)\b|"
    r"(?:hab|habe|haben) (?:ich|wir) (?:\w+ ){0,2}?(?:vor|was anderes|schon was|schule|besuch|termin beim|"
    r"\w*schicht|\w*dienst)\b|verhindert|ausgebucht|"
    r"da (?:ist|sind|hat|haben|kriegt?|gibt|kommt|kommen|feier\w*|heirate\w*|kollidiert)"
    r"(?! (?:\w+ )?(?:alles|nichts|nix|frei|gut|prima|super|perfekt|dabei|drin)\b)|"
    r"(?:i'm|i am|we're|we are) (?:\w+ ){0,2}?(?:working|away|busy|abroad|at work|on shift|on holiday|"
    r"out of town|off|booked)\b|i work\b|that's (?:when|his|her|the day of|"
    r"(?:my|our) (?!appointment|slot|time|booking)\w+)\b|"
    r"(?:i've|i have|we've|we have) (?:got )?(?:work|school|a class|something|plans|a meeting|the \w+ run)\b"
)
_THINKS = (
    r"ueberleg\w*|ueberdenk\w*|nachdenken|drueber schlafen|think (?:about|on|it)|thinking|sleep on|mull|"
    r"consider|get back to"
)
_LISTENS = (
    r"versteh|verstehe|verstanden|weiter|schreib\w* mit|mitschreib\w*|notiere?|"
    r"(?:schiess|leg|fahr|fang|erzaehl|red)\w* (?:sie )?(?:mal )?(?:los|fort|an|weiter|mal)|"
    r"(?:einen|nen|n|meinen|den) (?:stift|zettel|kuli)|"
    r"i see|i understand|understood|go on|carry on|continue|i'm (?:with you|ready|all ears)|"
    r"(?:a|my) (?:pen|pencil)|write (?:it|that|this) down|writing"
)
_DISCONTENT = re.compile(rf"\b(?:{_UNHAPPY}|{_HINDERED}|{_THINKS})(?!\w)")
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
