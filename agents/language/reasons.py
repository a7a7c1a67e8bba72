"""A reason behind a limit: "after five, I don't finish work till quarter to". It explains the limit and is
no time of its own; `understanding` leaves it out.
"""

from __future__ import annotations

import re

from agents.language.timetables import without_timetables

_CLOSES_EN = r"(?=\s*(?:$|[,.;!?])|\s+(?:and|but|so|on|could|can|if|would)\b)"
_CLOSES_DE = r"(?=\s*(?:$|[,.;!?])|\s+(?:und|aber|also|am|ginge|geht|könnte|kann|wenn|haben)\b)"

WORK_EN = re.compile(
    r"(?i)\b(?:after|past|from)\s+(?:[\w']+,?\s+){1,6}?"
    r"(?P<reason>(?:(?:because|'?cause|cos|as|since)\s+)?(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)?\s+"
    r"(?:(?:only|usually|normally|don['’]?t|do not|never|always)\s+)*"
    r"(?:finish|work|get (?:off|out|home|back)|(?:knock|clock) off|at work|in the office|at school|on "
    r"shift)\b(?:\s+(?:work|early|in town|the office|from work|each day|every day))?\s+"
    rf"(?:till?|until|at|by|before)(?:\s+[\w']+){{1,4}}?){_CLOSES_EN}"
)
WORK_DE = re.compile(
    r"(?i)\b(?:nach|ab)\s+(?:[\w']+,?\s+){1,6}?"
    r"(?P<reason>(?:(?:weil|da|denn|vorher|davor|bis dahin)\s+)*"
    r"(?:(?:ich|wir)\s+(?:(?:arbeite|arbeiten|habe?|haben|bin|mache?|muss|müssen)\s+)?|"
    r"(?:arbeite|arbeiten|habe?|bin|muss)\s+(?:ich|wir)\s+)"
    r"(?:(?:ja|noch|immer|meistens?|eh|auch|normal|normalerweise)\s+)*(?:bis|erst (?:um|gegen|ab))"
    r"(?:\s+(?:\w{3,8}|\d{1,2}|um)){1,4}?"
    r"(?:\s+(?:feierabend|arbeiten?|arbeite|aus|fertig|im büro|in der arbeit|auf arbeit|im dienst|schluss))?"
    rf"(?:\s+(?:habe?|bin|muss|mache))?){_CLOSES_DE}"
)
_WORK = re.compile(
    r"(?i)\b(?:arbeit\w*|feierabend|dienst|büro|schluss|finish|work|office|shift|school|off)\b"
)


_BECAUSE = re.compile(r"(?i)\b(?:weil|denn|because|'?cause|cos)\s+(?P<reason>[^,.;!?]+)")
_AT_A_TIME = re.compile(r"(?i)\b(?:um|gegen|at|around)\s+(?:halb\s+|viertel\s+|half\s+|quarter\s+)?\w+")
_SUITS = re.compile(
    r"(?i)\b(?:nur|erst|kann|könn\w*|passt|geht|ginge|gut|besser|am besten|lieber|gern|frei|zeit|"
    r"bis|arbeit\w*|only|can|can't|could|suits?|works?|working|finish|best|better|free|rather|until|till)\b"
)


_VISITS = re.compile(
    r"(?i)(?P<reason>\b(?:my|our|the)\s+[\w'’-]+(?:\s+[\w-]+)?(?:['’]s|\s+is|\s+are)\s+"
    r"(?:arriving|visiting|landing|flying in|flying home|moving in|getting in)\b[^,.;!?]*|"
    r"\b(?:mein|meine|unser|unsere|die|der)\s+[\w-]+\s+(?:kommt|kommen|reist|reisen|landet|fliegt)\b[^,.;!?]*?"
    r"\b(?:an|zu besuch|ab|heim)\b)"
)
_FROM_A_TIME = re.compile(r"(?i)\b(?:vor|nach|ab|before|after|past)\s+(?:halb|viertel|half|quarter)\s+\w+")
_CLOCKED = re.compile(
    r"(?i)\d|\bo'clock\b|\buhr\b|\bviertel (?:vor|nach) \w+|\bdreiviertel \w+|\bhalb (?!so\b)\w+|"
    r"\b(?:quarter|half) (?:past|to) \w+"
)


_A_DAY = (
    r"(?:(?:am|letzten|vorigen|vergangenen|on|last)\s+(?:\w+tag|mittwoch|sonnabend|\w+day)|"
    r"heute|gestern|vorgestern|yesterday)"
)
_HAPPENS_DE = (
    r"(?:aus|über|voll|zu|weg|ab)gelaufen|passiert|(?:kaputt\s?|zu\s?bruch\s?|schief)gegangen|"
    r"(?:ab|aus|zer|durch|raus|ein)?gebrochen|zerbrochen|(?:ab|aus|ein|zer)?gerissen|gestorben|gestürzt|"
    r"(?:hin|runter|raus|um|aus|herunter|heraus)?gefallen|umge(?:kippt|knickt)|ausgerutscht|explodiert|geplatzt|"
    r"(?:ab|durch)gebrannt|(?:auf|rein|an)gefahren|"
    r"in (?:die|den|das|mein\w*|unser\w*) \w+ gefahren|verunglückt|geklaut|gestohlen|gebissen|"
    r"verletzt|verstaucht|verdreht|verrenkt|gezerrt|gesprungen|überschwemmt|(?:stehen|liegen)\s?geblieben|"
    r"verreckt|abgesoffen|gekracht"
)
_HAPPENS_EN = (
    r"leaked|burst|broke(?: down| in)?|flooded|crashed|fell(?: off| out| over| down)?|slipped|snapped|"
    r"cracked|happened|died|twisted|sprained|came off|blew (?:up|off)|packed (?:in|up)|conked out"
)
_OTHERWISE = (
    r"(?:weil|da|denn|wegen|und|aber|hätte|möcht\w*|kann|könn\w*|brauch\w*|bräucht\w*|würd\w*|will|woll\w*|"
    r"gern\w*|termin|because|cos|since|and|but|like|need|want|could|can|appointment)"
)
_HAPPENED = re.compile(
    rf"(?i)\b(?P<reason>{_A_DAY}(?:\s+(?!{_OTHERWISE}\b)[\w'’-]+){{0,9}}?\s+(?:{_HAPPENS_DE}|{_HAPPENS_EN}))\b"
)
"""'Am Samstag ist die Spülmaschine ausgelaufen': what happened on a day, and no wish for it."""


_HIT_TODAY = re.compile(
    r"(?i)\b(?:hit|copped|fell|broke|broken|dropped|cracked|noticed|woke|burst|leaked|slipped|tripped|twisted|"
    r"banged|chipped|snapped|bitten|stung|crashed|scraped|smashed|packed|conked|blew|died|split|went|sprained|"
    r"flooded|locked (?:myself|ourselves|himself|herself))\b(?:\s+(?!to\b|for\b)(?!"
    + _OTHERWISE
    + r"\b)[\w'’-]+){0,9}?"
    r"\s+(?P<reason>(?:this (?:very )?(?:morning|afternoon)|earlier(?: on)?(?: today)?))\b"
)
"""'I hit a pothole this morning': when it happened."""
_DONE = r"(?:ge\w{2,}(?:t|en)|\w{3,}(?:iert|tan)|da|dort|dabei|hier|bei\s+(?:ihnen|euch|dir))"
_NEVER_YET = re.compile(
    r"(?i)\b(?P<reason>(?:(?:ich|wir)\s+)?(?:habe?n?|war(?:en)?|bin|sind)(?:\s+(?:ich|wir))?(?:\s+\w+){0,3}?"
    rf"\s+(?:noch|bisher|bislang)\s+nie(?:mals)?(?:\s+\w+){{0,4}}?\s+{_DONE}(?:\s+gewesen)?|"
    r"(?:(?:i|we)(?:\s+have|['’]ve)\s+)?(?:never\s+)+(?:been|done|had|tried|used|seen|booked)"
    r"(?:\s+(?:to|at|with|one|any|of|these|those|this|that|it|here|there|yours|you|anything|before))*)\b"
)
"""'Ich hab noch nie Yoga gemacht so Montag um sechs': no Monday is refused with it, or told of."""


def without_told(text: str) -> str:
    """'Um neun, weil um zwölf ist Standesamt': what explains the wish is no wish; all places stay."""
    text = without_timetables(text)
    for found in (*_HAPPENED.finditer(text), *_NEVER_YET.finditer(text), *_HIT_TODAY.finditer(text)):
        start, end = found.span("reason")
        text = text[:start] + " " * (end - start) + text[end:]
    for found in _VISITS.finditer(text):
        before = text[: found.start()]
        if _AT_A_TIME.search(before) or _CLOCKED.search(before) or _FROM_A_TIME.search(before):
            start, end = found.span("reason")
            text = before + " " * (end - start) + text[end:]
    for found in _BECAUSE.finditer(text):
        reason = found.group("reason")
        before = _AT_A_TIME.search(text[: found.start()])
        if before is not None and _AT_A_TIME.search(reason) and _SUITS.search(reason) is None:
            start, end = found.span("reason")
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def without_reason(text: str, pattern: re.Pattern[str]) -> str:
    """The text with blanks in place of the reason, so that all places stay as they are."""
    found = pattern.search(text)
    if found is None or _WORK.search(found.group("reason")) is None:
        return text
    start, end = found.span("reason")
    return text[:start] + " " * (end - start) + text[end:]
