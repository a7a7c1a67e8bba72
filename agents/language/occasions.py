"""When a wedding, an operation or a journey is to be: "ich heirate Ende Mai", "our wedding's in June".

It is why something is wished for, and no time for it; `understanding` leaves it out, and all places stay.
A day of the calendar may be the day that is meant ("am fünften Juni heirate ich, ich brauche eine
Brautfrisur"): it is left out only where what is wished for has to come before it.
"""

from __future__ import annotations

import re

from agents.language.types import Language

_MONTH_DE = r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_MONTH_EN = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_VAGUE_DE = (
    rf"(?:(?:(?:so|schon|erst|jetzt|dann)\s+)*(?:(?:ende|anfang|mitte|im|im\s+kommenden|im\s+nächsten)\s+{_MONTH_DE}|"
    r"(?:ende|anfang|mitte)\s+(?:des\s+|nächsten\s+)?(?:monats|jahres)|"
    r"(?:im|diesen|nächsten|kommenden)\s+(?:sommer|herbst|winter|frühling|frühjahr|monat)|"
    r"nächstes\s+jahr|in\s+(?:\w+|ein\s+paar)\s+(?:wochen|monaten)|"
    r"in\s+einem\s+(?:monat|jahr))(?:\s+schon)?)"
)
_VAGUE_EN = (
    rf"(?:(?:(?:at\s+)?(?:the\s+)?(?:end|beginning|start|middle)\s+of\s+{_MONTH_EN}|"
    rf"(?:in\s+)?(?:early|late|mid)[\s-]+{_MONTH_EN}|(?:in|this|next)\s+(?:{_MONTH_EN}|the\s+(?:summer|autumn|spring|winter))|"
    r"(?:this|next)\s+(?:summer|autumn|spring|winter|month|year)|"
    r"in\s+(?:\w+|a\s+few|a\s+couple\s+of)\s+(?:weeks|months)|in\s+a\s+(?:month|year)))"
)
_DATE_DE = (
    r"(?:am\s+(?:\w+(?:tag|woch)(?:,?\s+(?:den|dem)?\s*)?\s*)?"
    rf"(?:\d{{1,2}}\.|\w+(?:ten|sten))\s*(?:\d{{1,2}}\.|{_MONTH_DE}))"
)
_DATE_EN = (
    rf"(?:on\s+(?:\w+day,?\s+)?(?:the\s+)?\w+\s+(?:of\s+)?{_MONTH_EN}|on\s+{_MONTH_EN}\s+(?:the\s+)?\w+)"
)
_EVENT_DE = (
    r"(?:\w*hochzeit|trauung|polterabend|verlobung|\w*ball|taufe|konfirmation|kommunion|firmung|jugendweihe|"
    r"einschulung|\w*geburtstag|jubiläum|\w+feier|\w+fest|op|\w*operation|\w*prüfung|entbindung|geburtstermin|"
    r"\w*reise|\w*urlaub|umzug|reha|turnier|\w*marathon|klassenfahrt|abitur|abi)"
)
_EVENT_EN = (
    r"(?:wedding|engagement|christening|confirmation|communion|graduation|prom|ball|birthday|anniversary|party|"
    r"operation|op|surgery|exams?|holidays?|trip|honeymoon|marathon|tournament|due date)"
)
_OWN_DE = r"(?:(?:mein|unser|sein|ihr|dein|euer)\w*|die|der|das|ein\w*)"
_ADVERB_DE = r"(?:(?:ja|nämlich|auch|schon|endlich|halt|eben|dann|noch)\s+)*"
_NO_WISH = r"(?!\s+(?:gern|einen\s+termin|termin))"


def _forms_de(when: str) -> tuple[str, ...]:
    """The clauses that say of an occasion that it is `when`."""
    return (
        rf"(?:ich|wir|mein\w*\s+\w+|unser\w*\s+\w+)\s+(?:heirate[nt]?|ziehen?|flieg(?:en?)?|entbinden?)\s+{_ADVERB_DE}"
        rf"(?:{when})(?:\s+(?:um|weg|kirchlich|standesamtlich|(?:in|nach)(?:\s+(?:den|die))?\s+\w+))?",
        rf"(?:ich|wir)\s+(?:wollen|will|fahren?|gehen?|planen?)\s+{_ADVERB_DE}(?:{when})\s+(?:an|nach|in|auf|ans|ins|durch)\s+(?:\w+\s+){{1,3}}?"
        r"(?:radeln|fahren|wandern|fliegen|reisen|segeln|zelten|campen|pilgern|ziehen)",
        rf"(?:{when})\s+(?:heirate[nt]?|ziehen?|flieg(?:en?)?|entbinden?)\s+(?:ich|wir|mein\w*\s+\w+|unser\w*\s+\w+)"
        r"(?:\s+(?:um|weg|(?:in|nach)(?:\s+(?:den|die))?\s+\w+))?",
        rf"(?:{when})\s+(?:ist|sind|steht|haben?|hab|hat|kommt|machen?|feiern?)\s+{_ADVERB_DE}(?:ich\s+|wir\s+)?{_ADVERB_DE}"
        rf"(?:{_OWN_DE}\s+)?(?:(?:\w+en|\w+er)\s+)?{_EVENT_DE}(?:\s+an)?\b",
        rf"(?:{_OWN_DE}\s+)?{_EVENT_DE}\s+(?:ist|sind|steht|wäre)\s+{_ADVERB_DE}(?:{when})(?:\s+an)?",
        rf"(?:ich|wir|mein\w*\s+\w+)\s+(?:haben?|hab|hat|feiern?|mache?n?)\s+{_ADVERB_DE}(?:{when})\s+"
        rf"(?:{_OWN_DE}\s+)?(?:\w+en\s+)?{_EVENT_DE}\b",
        rf"(?:{when})\s+(?:kommt|kriegen|bekommen|kriegt|bekomme|krieg)\s+(?:ich\s+|wir\s+)?(?:unser|mein|das|ein)\s+(?:\w+\s+)?(?:baby|kind)",
        rf"(?:{_OWN_DE}\s+\w+)\s+(?:wird|kommt)\s+(?:{when})\s+(?:eingeschult|konfirmiert|getauft|gefirmt|operiert|in\s+die\s+schule|\w+zig|zur\s+kommunion)",
    )


def _forms_en(when: str) -> tuple[str, ...]:
    return (
        r"(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)|(?:my|our)\s+\w+(?:['’]s|\s+is))\s+"
        rf"(?:getting\s+married|marrying|moving(?:\s+house)?|due)\s+(?:{when})",
        rf"(?:{when})\s+(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)|(?:my|our)\s+\w+(?:['’]s|\s+is))\s+(?:getting\s+married|moving(?:\s+house)?)",
        rf"(?:(?:my|our|the)\s+(?:[\w'’]+\s+)?)?{_EVENT_EN}(?:['’]s|\s+is|\s+are)\s+(?:(?:only|already|not\s+till)\s+)?(?:{when})",
        rf"(?:{when})\s+(?:is|are|it['’]s)\s+(?:my|our|the)\s+(?:[\w'’]+\s+)?{_EVENT_EN}\b",
        rf"(?:i|we)(?:['’]ve|\s+have)(?:\s+got)?\s+(?:an?|my|our|the)\s+(?:[\w'’]+\s+)?{_EVENT_EN}\s+(?:coming\s+up\s+)?(?:{when})",
    )


_VAGUELY = {
    "de": tuple(re.compile(rf"(?i)\b(?:{form}){_NO_WISH}\b") for form in _forms_de(_VAGUE_DE)),
    "en": tuple(re.compile(rf"(?i)\b(?:{form})\b") for form in _forms_en(_VAGUE_EN)),
}
_DATED = {
    "de": tuple(re.compile(rf"(?i)\b(?:{form}){_NO_WISH}\b") for form in _forms_de(_DATE_DE)),
    "en": tuple(re.compile(rf"(?i)\b(?:{form})\b") for form in _forms_en(_DATE_EN)),
}
_ORDINAL_DE = rf"(?:am\s+(?:\w+(?:ten|sten)|\d{{1,2}}\.)(?:\s+{_MONTH_DE})?)"
_ORDINAL_EN = (
    rf"(?:on\s+the\s+(?:twenty[\s-]+|thirty[\s-]+)?(?:first|second|third|\w+th|\d+(?:st|nd|rd))"
    rf"(?:\s+(?:of\s+)?{_MONTH_EN})?)"
)
_WHERE_DE = r"(?:nach\s+\w+|in\s+(?:den\s+)?urlaub|in\s+die\s+\w+|weg|los)"
_TRIAL_DE = r"(?:\w*prüfung|\w*test|\w*gespräch|klausur|op|\w*operation)"
_TRIAL_EN = r"(?:test|exam|interview|theory|flight|operation|op|surgery|scan)"
_DUE = {
    "de": tuple(
        re.compile(rf"(?i)\b(?:{form}){_NO_WISH}\b")
        for form in (
            rf"(?:ich|wir)\s+(?:flieg(?:en?)?|verreisen?|fahr(?:en?)?)\s+{_ADVERB_DE}{_ORDINAL_DE}\s+{_ADVERB_DE}{_WHERE_DE}",
            rf"{_ORDINAL_DE}\s+(?:flieg(?:en?)?|verreisen?|fahr(?:en?)?)\s+(?:ich|wir)\s+{_ADVERB_DE}{_WHERE_DE}",
            rf"(?:mein\w*|unser\w*|die|der|das)\s+{_TRIAL_DE}\s+ist\s+{_ADVERB_DE}{_ORDINAL_DE}",
            rf"(?:ich|wir)\s+(?:haben?|hab)\s+{_ADVERB_DE}{_ORDINAL_DE}\s+(?:(?:ein|mein|unser)\w*\s+)?{_TRIAL_DE}",
        )
    ),
    "en": tuple(
        re.compile(rf"(?i)\b(?:{form})\b")
        for form in (
            rf"(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)?\s+(?:fly|flying|off|leaving|going\s+away|travelling)\s+(?:to\s+\w+\s+)?{_ORDINAL_EN}",
            rf"(?:my|our|the|his|her)\s+(?:[\w'’]+\s+)?{_TRIAL_EN}(?:['’]s|\s+is)\s+{_ORDINAL_EN}",
            rf"(?:i|we)(?:['’]ve|\s+have)(?:\s+got)?\s+(?:an?|my|our)\s+(?:[\w'’]+\s+)?{_TRIAL_EN}\s+{_ORDINAL_EN}",
        )
    ),
}
"""A journey or a trial on a day of the month: whatever is wished for has to come before it."""
_LOOK = {
    "de": re.compile(
        rf"(?i)\b(?:radeln|wandern|reisen|segeln|zelten|campen|pilgern|heirate\w*|ziehen?|flieg(?:en?)?|fahr(?:en?)?|verreisen?|\w*test|\w*gespräch|klausur|entbinden?|baby|kind|wird|{_EVENT_DE})\b"
    ),
    "en": re.compile(
        rf"(?i)\b(?:married|marrying|moving|due|fly|flying|off|leaving|away|travelling|{_TRIAL_EN}|{_EVENT_EN})\b"
    ),
}
_BEFORE_IT = re.compile(
    r"(?i)\b(?:\w*anprob\w*|anprobier\w*|probe\w*|vorher|davor|bis dahin|rechtzeitig|\w*kleid\w*|\w*anzug|"
    r"abstecken|"
    r"\w*beratung\w*|besprech\w*|vorgespräch|kennenlern\w*|impf\w*|einladung\w*|trauringe?n?|eheringe?n?|ringe|"
    r"torte|"
    r"fitting|trial|beforehand|(?:before|by) (?:then|that|it)|in time|dress|suit|alteration\w*|consultation|"
    r"vaccin\w*|jabs?|rings|invitations)\b"
)
"""What has to come before the occasion."""
_THEN = re.compile(
    r"(?i)\b(?:dafür|danach|hinterher|anschließend|an (?:dem|diesem) tag|für den tag|"
    r"on the day|that day|for (?:that|it)|after(?:wards)?)\b"
)


def without_occasions(text: str, lang: Language) -> str:
    """The text with blanks where it only says when an occasion is to be."""
    if _LOOK[lang].search(text) is None or "after" in text.lower() or _THEN.search(text):
        return text
    patterns = _VAGUELY[lang] + _DUE[lang] + (_DATED[lang] if _BEFORE_IT.search(text) else ())
    for pattern in patterns:
        text = pattern.sub(lambda found: " " * len(found.group()), text)
    return text
