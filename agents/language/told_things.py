"""Times told in speech that comes without commas: when a train arrives, when a party begins, an hour that was
said by mistake, what an evening is for. `understanding` leaves them out; all places in the text stay.
"""

from __future__ import annotations

import re

from agents.language.clock_words import CLOCK_DE, CLOCK_EN, NUMBER_EN
from agents.language.others_hours import DAYS_DE, ONE_DAY, OTHERS_DE, OTHERS_EN, TAKEN_DAYS, TOLD_ALONE
from agents.language.types import Language

_GOES_EN = (
    r"train|flight|plane|bus|coach|ferry|tram|taxi|party|dinner|meal|meeting|shift|concert|show|film|movie|"
    r"match|game|gig|reception|exam|interview|babysitter|barbecue|do|event|parents['’]? evening|"
    r"course|class|lesson|lecture|training|school"
)
_GOES_DE = (
    r"zug|flieger|flug|bus|bahn|s-bahn|fähre|feier|party|abendessen|sitzung|besprechung|meeting|schicht|konzert|"
    r"film|spiel|vorstellung|elternabend|prüfung|probe|empfang|babysitter|kurs|training|unterricht|vorlesung|schule|seminar|"
    r"dienst|chor"
)
_OF_FAMILY_EN = (
    r"(?:my|our)\s+(?:daughter|son|kid|husband|wife|mum|mother|dad|father|boy|girl|child)['’]s\s+"
    r"(?!appointment|haircut|slot|booking|name|birthday)[^\W\d_]+"
)
_TOLD_EN = re.compile(
    rf"(?i)\b(?:(?:my|our|the|his|her|their)\s+(?:\w+['’]s\s+)?(?:{_GOES_EN})|{_OF_FAMILY_EN})(?:['’]s|s)?\s+"
    r"(?:(?:is|isn['’]t|are|only|not|just|doesn['’]t|does|don['’]t|won['’]t|due|on|over|in|back|gets?|get|arrives?|"
    r"lands?|leaves?|starts?|begins?|goes|comes?|finish(?:es)?|ends?|there|here|out|off)\s+){0,5}"
    rf"(?:at|till|until|by|around|about)\s+(?:about\s+|around\s+)?(?:{CLOCK_EN})"
)
"""'my train only gets in at half past ten', 'the party's at six'."""
_ERRAND_EN = re.compile(
    r"(?i)\b(?:i|we)(?:['’]ve)?\s+(?:got\s+to|have\s+to|need\s+to|must|gotta)\s+"
    r"(?:pick|collect|drop|fetch|take|get|be\s+(?:at|in|back\s+at))\s+"
    rf"(?:(?!at\b|i\b|on\b|could\b|can\b)[\w'’]+\s+){{1,6}}at\s+(?:about\s+|around\s+)?(?:{CLOCK_EN})"
)
"""'I have to pick my daughter up at four'."""
_SCHOOL_RUN_EN = re.compile(
    r"(?i)\b(?:i|we|he|she)\s+(?:(?:usually|always|only|normally)\s+)?(?:drop|collect|pick|fetch|take|bring|walk|get)s?\s+"
    r"(?:up\s+|off\s+)?(?:(?:the|my|our)\s+(?:\w+\s+)?(?:kids?|children|boys?|girls?|one|ones|lads?|daughters?|sons?|"
    r"twins|grandkids|grandchildren|dog|wife|husband|mum|mother|bus|train)|them|him|her)\s+"
    rf"(?:(?!at\b)[\w'’]+\s+){{0,4}}(?:at|by|around|about)\s+(?:{CLOCK_EN})"
)
"""'I drop the kids at eight'."""
_PURSUITS = (
    r"choir|pottery|football|gym|rehearsal|band|tennis|golf|book club|scouts|brownies|ballet|judo|karate|"
    r"piano|guitar|violin|netball|cricket|rugby|hockey|basketball|visitors|guests|"
    r"dinner|lunch|church|work|meeting|shift|"
    r"interview|exam|lecture|uni|school|college|parents['’]? evening|funeral|wedding|party|train|flight|"
    r"delivery|plumber|builders?|electrician|chor|töpfern|fußball|handball|probe|elternabend|besuch|gäste|"
    r"schicht|prüfung|vorlesung|schule|kirche|handwerker|klempner|hochzeit|beerdigung|feier|arbeit|klavier|gitarre"
)
_HAS_EN = (
    r"(?i)\b(?:i|we|he|she)(?:['’](?:ve|s)|\s+have|\s+has)(?:\s+got)?\s+(?:(?:an?|my|the|his|her|our)\s+)?"
    rf"(?:(?!appointment)[^\W\d_]+\s+)?(?:{_PURSUITS})(?:\s+(?:practice|club|training))?"
)
_HAS_AT_EN = re.compile(rf"{_HAS_EN}\s+(?:at|till|until|from)\s+(?:{CLOCK_EN})")
_HAS_ON_EN = re.compile(rf"{_HAS_EN}\s+on\s+\w{{3,6}}day\b")
_HAS_DE = r"(?i)\b(?:(?:ich|wir)\s+(?:habe?n?)|(?:habe?n?)\s+(?:ich|wir))"
_HAS_AT_DE = re.compile(
    rf"{_HAS_DE}\s+(?:um|bis|ab|von)\s+(?:{CLOCK_DE})\s+(?:(?:noch|ja|ein|eine|einen|den|die)\s+){{0,2}}(?:{_PURSUITS})\b"
)
"""'could we do Thursday at two I've got choir at four': what fills another time."""
_FULL_DE = re.compile(
    rf"{_HAS_DE}\s+{DAYS_DE}\s+(?:um|ab)\s+(?:{CLOCK_DE})\s+(?:(?:noch|ja|schon|ein|eine|einen|den|die)\s+){{0,3}}(?:{_PURSUITS})\b"
)
"""'Ich hab heute um zwei noch eine Hochzeit', where another day is said."""
_DAY = re.compile(r"(?i)\b(?:\w{3,6}day|tomorrow|today)\b")
_TOLD_DE = re.compile(
    rf"(?i)\b(?:mein|meine|unser|unsere|der|die|das)\s+(?:{_GOES_DE})\s+"
    r"(?:ist|sind|geht|kommt|fährt|fliegt|landet|beginnt|fängt|startet|hält)\s+(?:\w+\s+)?"
    rf"(?:um|gegen|bis|ab)\s+(?:{CLOCK_DE})(?:\s+(?:an|da|los|ab|aus|zu ende|vorbei)\b)?"
)
_ANOTHER_EN = re.compile(
    rf"(?i)\b(?:at|around|about|say|like|make it|mean|meant)\s+(?:{CLOCK_EN})|\bnoon\b|\bmidday\b|"
    r"o['’]clock|\bhalf past\b|"
    rf"(?<![\w'’]){NUMBER_EN}\s+on\s+\w+day\b|\w+day\s+(?:{CLOCK_EN})"
)
_ANOTHER_DE = re.compile(rf"(?i)\b(?:um|gegen|so|lieber|meine|meinte)\s+(?:{CLOCK_DE})|\buhr\b|\bhalb\s+\w+")

_AND_EN = r"(?:[\s,]+(?:but|and|no|sorry|oh|uh|um|wait|actually|it's))*[\s,]+"
_MISSAID_EN = re.compile(
    rf"(?i)\b(?:(?:did i say|i said|i told you|have i said)\s+(?:at\s+)?(?:{CLOCK_EN}){_AND_EN}"
    r"(?:i\s+)?(?:meant?|should have said)(?:\s+to say)?|"
    rf"not\s+(?:at\s+)?(?:{CLOCK_EN})[\s,]+i\s+meant?|i\s+meant?(?=\s+(?:at\s+)?(?:{CLOCK_EN})[\s,]+not\b))"
    rf"\s+(?:at\s+)?(?P<meant>{CLOCK_EN})(?:[\s,]+not\s+(?:at\s+)?(?:{CLOCK_EN}))?"
)
"""'I said ten I mean eleven', 'not ten I meant eleven', 'I meant eleven not ten'."""
_AND_DE = r"(?:[\s,]+(?:aber|und|nein|nee|quatsch|äh|ähm|sorry|entschuldigung))*[\s,]+"
_MISSAID_DE = re.compile(
    rf"(?i)\b(?:(?:ich habe?|habe? ich|ich hatte|hatte ich)\s+(?:um\s+)?(?:{CLOCK_DE})\s+gesagt{_AND_DE}"
    r"ich\s+mein(?:e|te)?|"
    rf"ich\s+mein(?:e|te)?(?=\s+(?:um\s+)?(?:{CLOCK_DE})[\s,]+nicht\b))"
    rf"\s+(?:um\s+)?(?P<meant>{CLOCK_DE})(?:[\s,]+nicht\s+(?:um\s+)?(?:{CLOCK_DE}))?"
)

_NOT_RIGHT_AFTER = re.compile(
    r"(?i)\b(?:(?:but|though|only|just)\s+)?not\s+too\s+(?:early|late|soon)(?:\s+though)?"
    rf"(?=\s+(?:(?:so|maybe|perhaps|more)\s+)?(?:(?:on\s+)?\w+day\s+)?(?:like|about|around|say|at)\s+(?:{CLOCK_EN}))|"
    r"\b(?:(?:aber|nur|bloß)\s+)?nicht\s+(?:zu|so|ganz so)\s+(?:früh|spät)"
    rf"(?=\s+(?:(?:eher|lieber|so|vielleicht)\s+){{0,2}}(?:(?:am\s+)?(?:\w+tag|mittwoch)\s+)?(?:um|gegen|so)\s+(?:{CLOCK_DE}))|"
    r"\b(?:(?:but|though|only|just)\s+)?not\s+(?:straight|right|directly|immediately|just|too soon|really)\s+"
    r"after\s+"
    r"(?:(?:my|the)\s+)?(?:lunch|work|school|breakfast|dinner|opening|you open)(?:\s+though)?\b|"
    r"\b(?:(?:aber|nur|bloß)\s+)?nicht\s+(?:direkt|gleich|sofort|unmittelbar|genau)\s+nach\s+"
    r"(?:(?:dem|der|meiner)\s+)?(?:mittag|essen|mittagessen|arbeit|schule|frühstück|feierabend)(?:\s+(?:sondern|aber))?\b"
)
"""'tomorrow afternoon not straight after lunch though like four': no day is refused."""

_DAY_EN = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_DAY_DE = r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
_GOOD = (
    r"works?|suits?|fine|better|best|good|great|perfect|ok|okay|free|would|could|at|please|"
    r"passt|geht|ginge|gut|besser|lieber|frei|um|bitte|wäre"
)
_ON_SECOND_THOUGHTS = re.compile(
    rf"(?i)\b(?P<day>{_DAY_EN}|{_DAY_DE})[\s,]+(?:(?:oh|ah|ach|äh|um|uh)[\s,]+)?(?:no|not|wait|nee|nein|ne|halt)[\s,]+"
    r"(?:(?:wait|sorry|on|am|da)[\s,]+){0,2}(?P=day)(?:['’]s)?"
    rf"(?:\s+(?!(?:{_GOOD}|{_DAY_EN}|{_DAY_DE})\b)[\w'’]+){{1,8}}"
    rf"(?=[\s,]+(?:(?:so|then|also|dann|how about|what about|lieber|on|am|the)\s+){{0,3}}"
    rf"(?!(?P=day)\b)(?:{_DAY_EN}|{_DAY_DE}|tomorrow|morgen|übermorgen)\b)"
)
"""'Monday no Monday's parents evening Tuesday at noon': Monday is off."""

_CUT_SHORT = re.compile(
    r"(?i)\b(?P<lead>on|am)\s+(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|diens|donners|mitt|frei|sams|sonn)"
    r"(?:\s+(?:uh|um|er|no|sorry|äh|ähm|nein|nee))*(?=\s+(?P=lead)\s+(?:\w+day|\w+tag|mittwoch)\b)"
)
"""'on Tue on Wednesday': a day that was broken off."""
_OCCASION = re.compile(
    r"(?i)\bfor\s+(?:for\s+)?(?:an?|my|our|the|this)\s+(?:(?!\w+day\b)\w+\s+){1,3}?"
    r"(?:(?:that|which|where)\s+)?(?:(?:i|we)['’](?:m|re|ve)|i am|we are|i have|we have)(?:\s+been)?\s+"
    r"(?:going|invited|off|having|got|hosting|attending)(?:\s+(?:to|out))*\s+"
    r"(?:in the evening|that evening|that night|at night|at the weekend|later on)\b|"
    r"\bfür\s+(?:ein|eine|einen|mein|meine|so n|das|den|die)\s+\w+\s+(?:wo|zu dem|zu der|auf das|auf die)\s+"
    r"(?:ich|wir)\s+(?:abends|am abend|nachts|am wochenende)\s+(?:\w+\s+)?(?:bin|sind|gehe|geh|gehen|muss)\b"
)
"""'for a dinner I'm going to in the evening': what it is for, and no wish for the evening."""
_WORTH_A_LOOK = re.compile(
    r"(?i)\b(?:on|am|said|say|gesagt|mean|meant|mein|meine|meinte|straight|right|directly|immediately|direkt|gleich|sofort|"
    r"unmittelbar|no|not|\w+day(?:['’]s| is)|nicht|nee|nein|wait|halt|for|für|to|must|"
    r"i|we|he|she|they|er|ihr|you|ich|wir|my|our|the|his|her|their|unser|unsere|der|die|das)\b"
)


_OF_LANGUAGE = {
    "de": (_MISSAID_DE, (_TOLD_DE, _HAS_AT_DE), _ANOTHER_DE),
    "en": (_MISSAID_EN, (_TOLD_EN, _ERRAND_EN, _SCHOOL_RUN_EN, _HAS_AT_EN), _ANOTHER_EN),
}


def without_things(text: str, lang: Language) -> str:
    """The text with blanks where something is only told; of an hour put right, the one that is meant."""
    if _WORTH_A_LOOK.search(text) is None:
        return text
    for pattern in (
        _CUT_SHORT,
        _NOT_RIGHT_AFTER,
        _ON_SECOND_THOUGHTS,
        _OCCASION,
        *TOLD_ALONE[lang],
    ):
        text = pattern.sub(_blank, text)
    missaid, told, another = _OF_LANGUAGE[lang]
    text = missaid.sub(lambda found: _meant(found, "um" if lang == "de" else "at"), text)
    for pattern in told:
        text = _without_told(pattern, text, another)
    for pattern in (*OTHERS_DE, _FULL_DE) if lang == "de" else OTHERS_EN:
        text = _without_told(pattern, text, another, ONE_DAY)
    for pattern in TAKEN_DAYS[lang]:
        text = _without_told(pattern, text, ONE_DAY)
    for found in _HAS_ON_EN.finditer(text) if lang == "en" else ():
        if _DAY.search(text[: found.start()]):
            text = text[: found.start()] + _blank(found) + text[found.end() :]
    return text


def _without_told(
    pattern: re.Pattern[str], text: str, another: re.Pattern[str], day: re.Pattern[str] | None = None
) -> str:
    """The text without what the pattern finds, where another time (for a day, another day) stands by it."""
    for found in pattern.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        if day is not None and day.search(found.group()) and not (day.search(before) or day.search(after)):
            continue
        if another.search(before) or another.search(after):
            text = before + _blank(found) + after
    return text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _meant(found: re.Match[str], at: str) -> str:
    """ "I said ten I mean eleven" as "at eleven", each word where it stood."""
    start, end = (place - found.start() for place in found.span("meant"))
    return f"{at} ".rjust(start) + found.group("meant") + " " * (len(found.group()) - end)
