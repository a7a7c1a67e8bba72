"""Words that are said beside what is wanted and mean nothing for it: names somebody else is called, 'before I forget'.
Both languages.
"""

from __future__ import annotations

import re

_NAMES = (
    r"(?:voll|vollkommener |kompletter |compl?ete |total |absolute |right |bloody |proper )*"
    r"(?:idiot\w*|trottel\w*|depp\w*|vollpfosten|spast\w*|penner\w*|arsch\w*|betrueger\w*|abzocker\w*|moron\w*|bastard\w*|ass ?hole|arse ?hole|"
    r"muppet|wanker)"
)
_DID = r"(?:hat|hatte|ist|war|faehrt|fuhr|wollte|kam|parkt\w*|der|dem|mir|uns|vor|hinter|auf|in|aus|von)"
_DID_EN = (
    r"(?:has|had|hit|drove|ran|reversed|pulled|who|in|crashed|went|cut|clipped|bumped|knocked|scratched|dented|on|"
    r"parked|left|next door|down the)"
)
NOT_YOU = re.compile(
    rf"\b(?:ich|mich|mir|bin|war|wie|als) (?:\w+ ){{0,4}}?{_NAMES}\b|\bmein\w* (?:\w+ ){{0,2}}?{_NAMES}\b|"
    rf"\b(?:(?:irgend)?(?:so )?(?:ein|eine|einem|einen|n|nem|der|dem|dieser|diesem|irgendein)) (?:\w+ ){{0,2}}?{_NAMES} {_DID}\b|"
    rf"\b(?:i'm|i am|i was|i've been|i have been|i feel|i felt|feeling|like|being|me) (?:\w+ ){{0,3}}?(?:an? )?(?:\w+ ){{0,2}}?{_NAMES}\b|"
    rf"\b(?:some|an?|the|this|that|my|our) (?:\w+ ){{0,2}}?{_NAMES} {_DID_EN}\b|\bmy (?:\w+ )?{_NAMES} of an?\b"
)
"""'Ich Idiot hab mich ausgesperrt', 'some idiot drove into my car': nobody here is called names. Folded."""

QUESTION_FIRST = re.compile(
    r"(?i)(?:^|(?<=[,.!?;:]))\s*(?:(?:ach|aber|und|äh|ähm|moment|halt|stopp|ja|gut|okay|oh|but|and|wait|hang on)[,\s]+)*"
    r"(?:(?:vorher|davor|zuvor)\s+(?:noch\s*(?:[:,]|eine?\s+(?:kurze\s+|schnelle\s+)?frage|'?ne\s+(?:kurze\s+)?frage|kurz|schnell|"
    r"was\s+(?:kostet|fragen|wissen|anderes)|wie\b|was\s+(?:ist|sind)|wo\b|die\s+frage)|"
    r"(?:hätt|hab|möcht|würd|wollt|will|muss|müsst)\w*\s+ich\s+(?:\w+\s+){0,3}?(?:frage|wissen|fragen|was\s+wissen))|"
    r"before\s+(?:that|i\s+do|we\s+do|i\s+forget|you\s+do)\b\s*,?)"
)
"""'Ach, vorher noch: was kostet das?' puts a question first and wishes for no earlier time."""

TOLD_PLACE = re.compile(
    r"\b(?:um|gegen|ab|bis|nach|vor|heute|gestern|danach|vorher|vormittags?|nachmittags?|\w+tags?|mittwochs?|"
    r"(?<!guten )morgen)(?: \w+){0,2} bin ich(?: \w+){0,2}? (?:beim|bei der|bei dem|in der|im|auf der)\b"
)
"""'Um zwei bin ich bei der Polizei': where one is at an hour, and no question whether this is the police."""

HABIT = re.compile(
    r"(?<!can )(?<!could )(?<!may )(?<!if )\b(?:i|we|she|he|they)(?:'ve| have| has)? (?:usually |always |normally |generally |been )*com(?:e|es|ing) "
    r"(?:in|to you|to yours|here|by|over|round|along)(?: to you)? (?:like |about |roughly |around |maybe |just )*"
    r"(?:every|once|twice|each|regularly|often|a lot|all the time|for (?:years|ages|months)|since)\b|"
    r"(?<!wenn )(?<!dass )\b(?:ich|wir|sie|er) komm(?:e|en|t)? (?:(?:ja|eigentlich|immer|sonst|so|ungefaehr|etwa|auch|schon|normalerweise) )*(?:zu (?:ihnen|euch) )?"
    r"(?:(?:so|ungefaehr|etwa|immer) )*(?:alle \w+ (?:wochen|monate|tage)|jede[nrs]? \w+|regelmaessig|oefter\w*|seit (?:jahren|langem|ewigkeiten))\b"
)
"""'I come in like every three weeks': a habit, and no wish."""
DATED = re.compile(
    r"(?i)\b((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend) (?:davor|vorher|danach|drauf|darauf)(?=[,.]? (?:das|also|der|den|dem)\b(?: ist| wäre| war)?"
    r"(?: der| den| dem)? \w+(?:te|ten|ter)\b)"
)
"""'Am Samstag davor, das ist der vierundzwanzigste': the date says which one."""
COUNTED_BEINGS = re.compile(
    r"(?i)(?<!\bum )(?<!\bgegen )(?<!\bab )(?<!\bat )\b(?:zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:(?:kleine|große|grosse|erwachsene|small|little|big) )?(?:leute|personen|mann|hunde|katzen|kinder|erwachsene|jungs|mädels|maedels|köpfe|koepfe|geschwister|enkel|"
    r"people|persons|dogs|cats|kids|children|adults|of us)\b"
)
"""'Acht Leute und zwei Hunde': how many come, and no hour."""
DONE_LATER = re.compile(
    r"(?i)\bund (?:dann )?(?:(?:am|im laufe des) (?:\w+ )?(?:abends?|nachmittags?|mittags?|tags?)|abends|nachmittags|mittags|danach|hinterher|anschlie(?:ß|ss)end) "
    r"(?:dann )?(?:wieder )?(?:abhol\w*|hol\w*|mitnehm\w*)\b|"
    r"\b(?:pick|collect|fetch|get|bring|take|drop|leave) (?:it|them|him|her|(?:the|my|our) \w+)(?: \w+){0,2} later\b|"
    r"\b(?:call|ring|phone|pay|decide|come back|text|tell you|let you know)(?: (?:you|it|them|that|back|for it|about it))* later\b|"
    r"\b(?:später|spaeter) (?:\w+ ){0,2}?(?:abhol\w*|abzuhol\w*|bezahl\w*|zahl\w*|anruf\w*|entscheid\w*|schick\w*|vorbeibring\w*)\b"
)
"""'Can I leave it there and pick it up later?' wishes for no later time."""
IN_ITS_PLACE = re.compile(r"(?i)\b(?:instead|stattdessen|lieber|rather)\b")
"""'Thursday at four I've a review. Can we do Friday at eleven instead?': only the last one is wished."""
CONCLUDES = re.compile(
    r"\b(?:so|then) (?:(?:i think|i guess|i'd say|i reckon|maybe|say|let's say|probably|perhaps) )+|"
    r"\b(?:also|dann|drum|deshalb|daher) (?:(?:denk\w*|sag\w*|wuerd\w*|mein\w*|glaub\w*) ich|sagen wir|vielleicht|lieber|eher|besser) "
)
"""'I land at half four, then the taxi, so I think half five is safe'."""
