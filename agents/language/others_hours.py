"""Times of somebody or something else, told beside the wish: when a shop opens, when a child goes to
school, when something has to be back. `told_things` leaves them out where another time is said with them.
"""

from __future__ import annotations

import re

from agents.language.clock_words import CLOCK_DE, CLOCK_EN

DAYS_DE = (
    r"(?:heute|morgen|übermorgen|"
    r"(?:am\s+)?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?)"
)
_DAYS_EN = r"(?:today|tomorrow|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_GOES_ON = r"(?:und|aber|also|da|dann|deshalb|deswegen|and|but|so|then|can|could|would|do|have|how)"
_ENDS = rf"(?=\s*(?:$|[,.;!?])|\s+{_GOES_ON}\b)"

ONE_DAY = re.compile(r"(?i)\b(?:heute|morgen|übermorgen|\w+tag|mittwoch|sonnabend|today|tomorrow|\w+day)\b")
"""A day, and no 'freitags': told with what is left out, it stays unless another one is said."""

SHOP_DE = re.compile(
    r"(?i)\b(?:der|die|das|mein\w*|unser\w*)\s+(?!termin\b)[^\W\d_]+(?:\s+(?!ich\b|wir\b)[^\W\d_]+){0,3}?\s+"
    rf"(?:macht|machen|öffnet|schließt|hat)\s+(?:{DAYS_DE}\s+)?(?:(?:ja|erst|schon|immer|nur|auch|leider)\s+){{0,3}}"
    rf"(?:um|bis|ab|von)\s+(?:{CLOCK_DE})(?:\s+(?:auf|zu|offen|geöffnet|dicht|feierabend|schluss)\b)?{_ENDS}"
)
"""'Der Doktor macht freitags um eins zu, dann komm ich …'."""
YOUR_HOURS_DE = re.compile(
    rf"(?i)\b(?:sie|ihr)\s+(?:haben|habt|machen|macht|sind|seid)\s+(?:(?:ja|doch|auch)\s+){{0,2}}(?:{DAYS_DE}\s+)?"
    rf"(?:(?:ja|doch|auch|immer|nur)\s+){{0,2}}(?:bis|ab|von|um)\s+(?:{CLOCK_DE})\s+(?:auf|offen|geöffnet|da|zu)\b"
)
"""'Sie haben ja donnerstags bis acht auf, da …'."""
YOUR_HOURS_EN = re.compile(
    rf"(?i)\b(?:you(?:['’]re|\s+are)|you)\s+(?:open|closed?|shut|there|in)\s+(?:late\s+)?(?:till|until|til|at|from|by)\s+(?:{CLOCK_EN})"
    rf"(?:\s+{_DAYS_EN})?"
)
"""'Your website says you're open till eight on Thursdays'."""
SCHOOL_RUN_DE = re.compile(
    rf"(?i)\b(?:um|gegen|kurz\s+vor)\s+(?:{CLOCK_DE})\s+(?:bring|hol|fahr|setz)\w*\s+(?:ich|wir)\s+(?:(?!könn|kann|geht|ginge)[\wäöüß]+\s+){{1,4}}?"
    r"(?:in\s+(?:die|den|der)|zur|zum|von\s+der|vom|bei\s+der|ab)\b(?:\s+(?:kita|schule|kindergarten|krippe|oma|training|arbeit|tagesmutter|bahn|bahnhof|zug))?|"
    rf"\b(?:ich|wir)\s+(?:bring|hol|fahr|setz)\w*\s+(?:(?:ja|immer|noch|vorher)\s+){{0,2}}(?:den|die|das|mein\w*|unser\w*)\s+[\wäöüß]+\s+"
    rf"(?:um|gegen)\s+(?:{CLOCK_DE})\s+(?:(?:in\s+(?:die|den|der)|zur|zum|von\s+der|vom)\s+\w+|ab|hin)\b"
)
"""'Um neun bring ich die Kleine in die Kita'."""
NEEDED_BACK_DE = re.compile(
    rf"(?i)\b(?:ich|wir)\s+(?:brauch|bräucht|muss|müss)\w*\s+(?:das|den|die|mein\w*|ihn|es|sie)(?:\s+[\wäöüß]+)?\s+"
    rf"(?:(?:aber|dann|spätestens|unbedingt)\s+){{0,2}}{DAYS_DE}(?:\s+(?:früh|abend|mittag|nachmittag|vormittag|nächster\s+woche))?(?:\s+(?:um|bis)\s+(?:{CLOCK_DE}))?\s+"
    r"(?:wieder|zurück|für|zur|zum)(?:haben)?\b"
)
"""'Ich brauch das Auto am Freitag wieder, bringen könnte ich es am Mittwoch'."""
_MONTHS = (
    r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)"
)
OF_A_PAPER = re.compile(
    r"(?i)\b(?:rezept|verordnung|überweisung|bescheid|brief|schreiben|rechnung|befund|attest|gutschein|vertrag)\s+"
    rf"(?:ist|war|stammt|datiert)\s+(?:(?:ja|noch|schon|erst)\s+){{0,2}}vom\s+(?:\d{{1,2}}\.?|[a-zäöüß]+ten)\s+(?:{_MONTHS}|[a-zäöüß]+ten)|"
    r"\b(?:prescription|referral|letter|invoice|voucher|contract|report|bill)(?:['’]s|\s+is|\s+was)?\s+(?:(?:dated|only|already)\s+){0,2}"
    rf"(?:from\s+)?(?:the\s+)?(?:\w+(?:st|nd|rd|th)\s+of\s+{_MONTHS}|{_MONTHS}\s+(?:the\s+)?\w+(?:st|nd|rd|th))"
)
"""'Das Rezept ist vom ersten April': its date, and none to come on."""
HOME_BY_EN = re.compile(
    r"(?i)\b(?:he|she|they|my\s+\w+|our\s+\w+|the\s+(?:kids|children|baby))(?:['’](?:s|re|ll\s+be)|\s+(?:is|are|will\s+be|gets|get|comes|come|finishes|finish|has\s+to\s+be|needs\s+to\s+be|must\s+be|naps?|sleeps?|eats?|wakes\s+up))\s+"
    r"(?:(?:usually|always|only|not|in|never)\s+){0,2}(?:(?:at\s+(?:the|her|his|my|our)\s+[\w'’]+|home|back|off|done|out|finished|in|up|asleep|at\s+(?:work|school|nursery))\s+)?"
    rf"(?:by|at|till|until|around|from)\s+(?:{CLOCK_EN}){_ENDS}"
)
"""'Friday at two then, he's home by noon'."""
HOME_BY_DE = re.compile(
    r"(?i)\b(?:er|sie|der|die|mein\w*\s+(?:mann|frau|sohn|tochter)|die\s+(?:kinder|kleinen?))\s+(?:ist|sind|kommt|kommen|hat|haben)\s+"
    rf"(?:(?:ja|immer|meist|erst|schon|dann|da)\s+){{0,2}}(?:um|gegen|bis|ab)\s+(?:{CLOCK_DE})\s+"
    r"(?:wieder\s+|erst\s+|noch\s+)?(?:daheim|zu\s*hause|zurück|fertig|aus|heim|da|schluss|feierabend|"
    r"in\s+der\s+(?:betreuung|schule|kita|krippe|arbeit)|im\s+(?:kindergarten|hort|dienst|büro)|beim\s+(?:training|sport))(?=\s*(?:$|[,.;!?]))"
)
"""'Um halb drei, mein Mann ist um zwölf wieder daheim'."""

IN_BED_EN = re.compile(
    rf"(?i)\b(?:i['’]?m|i\s+am|we['’]?re|he['’]?s|she['’]?s)\s+(?:(?:usually|always|normally)\s+)?(?:in\s+bed|asleep|off\s+to\s+bed|"
    r"(?:never|not|rarely|hardly\s+ever)\s+(?:really\s+)?(?:up(?:\s+and\s+(?:running|about))?|awake|out\s+of\s+bed|dressed|functional|human))\s+"
    rf"(?:by|before|at)\s+(?:{CLOCK_EN}){_ENDS}"
)
"""'The earlier one then, I'm in bed by nine'."""
NEEDED_EN = re.compile(
    rf"(?i)\b(?:i|we)\s+need\s+(?:the|my|it|that)(?:\s+(?:bike|car|dress|suit|glasses|shoes|tyres|tires))?\s+(?:back\s+)?{_DAYS_EN}(?:\s+(?:morning|afternoon|evening|night))?\s+"
    r"(?:for\s+(?:work|school|the|my|a)|to\s+get\s+to|back|again)\b"
)
"""'Have you anything today? I need the bike tomorrow morning for work'."""

OTHERS_DE = (HOME_BY_DE, SHOP_DE, YOUR_HOURS_DE, SCHOOL_RUN_DE, OF_A_PAPER)
OTHERS_EN = (HOME_BY_EN, YOUR_HOURS_EN, OF_A_PAPER)
_EVENINGS = (
    r"(?:trivia|quiz|date|games?|poker|movie|film|club|curry|bingo|bridge|darts|choir|band|school|"
    r"parents['’]?|girls['’]?|bowling)"
)
DAY_FILLED_EN = re.compile(
    rf"(?i)\b\w{{3,6}}day(?:['’]s|\s+is)\s+(?:(?:our|my|the|his|her)\s+)?{_EVENINGS}\s+(?:night|evening)\b|"
    r"\b\w{3,6}day,?\s+(?:i|we)(?:['’]ve)?\s+(?:(?:have|got)\s+){0,2}(?:the|my|our|an?|some)\s+(?:[\w'’]+\s+){1,3}?"
    r"(?:coming|round|over|visiting|here)\b|"
    r"\b\w{3,6}day,?\s+(?:the|my|our)\s+(?:\w+\s+){0,1}?\w+(?:['’]s|\s+is|\s+are)\s+(?:coming|visiting)\b(?!\s+(?:in|to\s+you|for|with\s+me))|"
    r"\b(?:he|she|i|we|they|my\s+\w+)(?:['’](?:s|m|re)|\s+(?:is|am|are))\s+in\s+with\s+(?:the\s+|his\s+|her\s+|my\s+)?"
    r"(?:hospital|doctor|dentist|physio|clinic|court|consultant|specialist|vet)(?:['’]s)?\s+on\s+\w{3,6}day\b"
)
"""'Thursday's trivia night. Saturday, the noon one', 'he's in with the hospital on Friday, Tuesday'."""
RACE_EN = re.compile(
    r"(?i)\b(?:i['’]?m|i\s+am|we['’]?re)\s+(?:doing|running|racing|walking|in)\s+(?:the\s+|a\s+|an\s+)?(?:[\w'’]+\s+){0,2}?"
    r"(?:marathon|half\s+marathon|10k|race|triathlon|ironman|parkrun|tournament|competition)\s+"
    r"(?:in\s+\w+\s+(?:days?|weeks?|months?)|on\s+\w{3,6}day|next\s+\w+|this\s+\w+)\b"
)
"""'I'm doing the marathon in three weeks': what it is for, and no time to come."""
RACE_DE = re.compile(
    r"(?i)\b(?:ich|wir)\s+(?:laufe?n?|mache?n?)\s+(?:in\s+\w+\s+(?:tagen|wochen|monaten)|am\s+\w+tag|nächste\w*\s+\w+)\s+"
    r"(?:den\s+|einen\s+|beim\s+)?(?:[\w'’]+\s+)?(?:\w*marathon|triathlon|wettkampf|turnier)\b"
)
"""'Ich laufe in drei Wochen den Marathon'."""
COMING_UP_EN = re.compile(
    r"(?i)\b(?:my|our)\s+(?:\w+\s+)?(?:anniversary|birthday|wedding|party)(?:['’]s|\s+is)\s+coming\s+up"
    r"(?:\s+on\s+the\s+\w+(?:\s+of\s+\w+)?|\s+on\s+\w{3,6}day)?(?!.*\b(?:before|then|that\s+day|for\s+(?:it|that))\b)"
)
"""'Our anniversary's coming up on the twentieth', and nothing is wished for before then."""
REASON_ON_EN = re.compile(
    r"(?i)\b(?:because|cause|cos|coz|since|as)\s+(?:(?:i|we)(?:['’]ve|\s+have)(?:\s+got)?|there(?:['’]s|\s+is))\s+(?:a|an|the|my|our)\s+"
    r"(?:[\w'’]+\s+)?(?:concert|gig|recital|wedding|party|funeral|christening|interview|exam|match|tournament|race|show|trip|holiday|dinner)\s+"
    r"on\s+(?:\w{3,6}day(?:\s+the\s+\w+)?|the\s+\w+)(?:\s+of\s+\w+)?(?!.*\b(?:before|then|that\s+day|by)\b)"
)
"""'How long would you keep it, because I've a concert on the twentieth'."""
_SEASON = rf"(?:frühjahr|frühling|sommer|herbst|winter|{_MONTHS})"
HAPPENED_DE = re.compile(
    rf"(?i)\bim\s+(?:(?:letzten|vergangenen)\s+)?{_SEASON}\s+(?:(?:leider|plötzlich|schon|dann|neu|am\s+\w+)\s+)?"
    r"(?:verstorben|gestorben|operiert|entlassen|geboren|umgezogen|eingezogen|ausgezogen|gestürzt|erkrankt|"
    r"kaputtgegangen|gekauft|geheiratet|verunglückt|eingeschult|gegangen)\b"
)
"""'Mein Mann ist im Frühjahr verstorben': long ago."""
FOR_A_FEAST = re.compile(
    r"(?i)\b(?:(?:et)?was|wat|eppes|something|anything|kostüm|kleid|outfit|torte|geschenk|frisur)\s+(?:(?:schönes|neues|nettes|nice|new)\s+)?(?:für|for)\s+"
    r"(?:weiberfastnacht|altweiber|rosenmontag|karneval|fasching|fasnacht|ostern|weihnachten|heiligabend|nikolaus|silvester|"
    r"pfingsten|halloween|muttertag|easter|christmas|new\s+year['’]?s?(?:\s+eve)?|halloween|valentine['’]?s(?:\s+day)?|paddy['’]?s\s+day)\b"
)
"""'Ich bräuchte was für Weiberfastnacht, und zwar am Dienstag': the occasion."""

TOLD_ALONE = {"de": (RACE_DE, HAPPENED_DE), "en": (RACE_EN, COMING_UP_EN, IN_BED_EN, REASON_ON_EN)}
"""Told, whether another time is said or not."""
TAKEN_DAYS = {"de": (NEEDED_BACK_DE, FOR_A_FEAST), "en": (NEEDED_EN, DAY_FILLED_EN, FOR_A_FEAST)}
"""Told where another day is wished for: when a thing is needed, and what fills a day."""
