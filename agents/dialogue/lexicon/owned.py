"""Expressions that say one has an appointment: 'ich hab am Freitag Massage', 'my cat has her check-up with you'.
Folded, both languages; read by `hearing.standing` and `hearing.own`.

Every alternative begins with `\\b`, before anything that looks back: the expression is then tried at the beginnings
of words only.
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.put_anew import IS_DOWN, REGISTERED_AS

_AT_YOURS = (
    r"(?:zu ihnen|zu euch|bei ihnen|bei euch|in (?:der|die) praxis|in (?:den|dem) \w+|im salon|im laden)"
)
_PERSON = (
    r"(?:tochter|sohn|mann|frau|mutter|vater|kind|kinder|kleine[nr]?|freundin|freund|schwester|bruder|enkel\w*|nachbarin|"
    r"daughter|husband|wife|mother|father|sister|brother|friend|kids|child|children|girl|partner|grand\w+)"
)
_DAY = (
    r"(?:heute|morgen|uebermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|frueh|\w*vormittag|\w*mittag|abend|uhr|"
    r"(?:um|gegen) (?:halb |viertel (?:vor |nach )?|dreiviertel )?\w+)"
)
_CLOCK = r"(?:half |quarter )?(?:past |to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)"
_SOON = rf"(?:(?:at|for) {_CLOCK}|on \w{{3,6}}day|on the \w+|today|tomorrow|tonight|this (?:morning|afternoon|evening|\w{{3,6}}day)|next \w{{3,6}}day)"
_EXPECTED = (
    rf"\b(?:i'm|i am|we're|we are|i was|we were) (?:supposed|meant|due|scheduled) to (?:be )?(?:see|seeing|with|have|having) "
    rf"(?!(?:\w+ ){{0,4}}(?:last|yesterday)\b)(?:(?:the|my|dr|doctor|mr|mrs|ms|miss|an?) )*(?!friend|mates?\b)\w+ (?:\w+ ){{0,4}}?{_SOON}\b|"
    rf"\b(?:i'm|i am|we're|we are) seeing (?:the |dr |doctor |mr |mrs |ms |miss )?\w+ {_SOON}\b|"
    r"\b(?:ich|wir) (?:soll|sollte|sollten|sollen|muesste|muessten) (?:\w+ ){0,3}?(?:um|gegen) (?:halb |viertel |dreiviertel )?\w+ (?:uhr )?"
    r"(?:zu|zum|zur|bei|beim) (?!(?:der )?(?:arbeit|schule|kita|uni|bahnhof|flughafen|chef)\b)(?:(?:der|dem|frau|herrn?|dr|doktor) )*\w+\b"
)
"""'I'm supposed to see the dentist at ten today', 'ich soll um zehn bei Lena sein'."""
_AT_WHAT_TIME = (
    r"(?:um|gegen|halb|viertel|dreiviertel|vor|nach|uhr|frueh|vormittags?|nachmittags?|mittags?|abends?|eins|zwei|drei|vier|fuenf|sechs|"
    r"sieben|acht|neun|zehn|elf|zwoelf|zwanzig|dreissig|\d+)"
)
_WITH_SOMEBODY = (
    rf"\b(?:bin|sind) (?:(?:ich|wir|ja|doch|schon|wieder|am|den|naechste\w*|diese\w*|kommende\w*|woche) )*{_DAY} "
    rf"(?:{_AT_WHAT_TIME} )*termin\b|"
    r"\b(?:i'm|i am|we're|we are) (?:(?:in|down|seeing|back|on|at|this|next|\w+day|today|tomorrow) )*termin "
    r"(?=on|at|this|next|tomorrow|today|\w+day)"
)
"""'Ich bin Montag um zehn beim Mehmet', 'I'm with Lena on Friday': who is called by name stands as 'termin' here."""
_A_TIME = (
    r"(?:(?:(?:on|at|for|this|next|the|in|half|quarter|past|to) )*"
    r"(?:today|tomorrow|\w{3,6}day(?: \w+(?:st|nd|rd|th)\b)?|morning|afternoon|evening|noon|o'clock|[ap]m|"
    r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|forty ?five) )+"
)
_HOLDS_A_TIME = (
    rf"\b(?<!could )(?<!can )(?<!may )(?<!shall )(?<!if )(?:i|we)(?:'ve| have|'m having)(?: got)? {_A_TIME}"
    r"(?:(?:(?:for|with|as) )?(?:(?:my|our|the) )?(?:\w+'s )?termin\b|for (?:my|our) \w+)|"
    rf"\b(?:i've|i have|we've|we have)(?: got)? (?:an?|the|my|our) (?:\w+ )?(?:slot|time|place) (?:booked )?"
    rf"(?=(?:on|at|for|this|next|tomorrow|today|\w+day) {_A_TIME}|{_A_TIME}with you\b)"
)
"""'I have Thursday ten o'clock for my lesson', '... for my violin', 'I've a slot on Thursday at ten'."""
_SOMETHING = (
    rf"\b(?:hab|habe|haben) (?:ich |wir )?(?:(?:da|ja|am|den|naechste\w*|woche) )*{_DAY} (?:{_AT_WHAT_TIME} )*(?:was|etwas) (?:bei (?:ihnen|euch) )?"
    r"(?:stehen|ausgemacht|gebucht|eingetragen|drin)\b|"
    r"\b(?:i've|i have|we've|we have)(?: got)? something (?:booked|down|in|arranged|pencilled in)(?: with you)? (?=on|at|for|this|next|tomorrow|today|\w+day)"
)
_ON = r"(?:(?:ja|doch|eigentlich|am|den|fuer|ab|naechste\w*|kommende\w*|diese\w*) )*"
_SOMEBODY_HAS = (
    r"\b(?:my|our) (?:\w+ ){1,2}(?:has|have|is having|are having)(?: got)? (?:\w+ ){0,3}?termin "
    r"(?=with you|on\b|at\b|this\b|next\b|some\b|tomorrow|today|\w+day)|"
    r"\b(?:mein|unser)\w* (?:\w+ ){1,2}(?:hat|haben) (?:(?!kein)\w+ ){0,5}?termin (?:bei (?:ihnen|euch)|am|um)\b|"
    rf"\b(?:soll|sollte|sollten|sollen|wird) (?:(?:am|den|naechste\w*|diese\w*) )*{_DAY} (?:\w+ ){{0,3}}?termin werden\b|"
    rf"\b(?:(?:mein|unser)\w*|der|die|das) (?!name\b)(?:\w+ ){{1,2}}(?:hat|haben|haette|haetten|hatte|hatten) {_ON}{_DAY} "
    r"(?:(?!kein|frei|zeit|schule)\w+ ){0,5}?termin\b|"
    rf"\b(?:(?:mein|unser)\w*|der|die|das) (?:\w+ ){{1,2}}(?:soll|sollte|sollten|sollen|muss|muesste) {_ON}{_DAY} (?:\w+ ){{0,3}}?"
    rf"(?:{_AT_YOURS}|(?:zum|zur) termin|termin)(?: (?:zum|zur|in die|in den) \w+| termin| kommen| gebracht werden| gehen| sein)*"
    r"(?= (?:und |nur |bloss )?(?:aber|jetzt|nun|leider|da (?:bin|sind|hab|habe|haben|muss|muessen|kann|koennen|ist)) (?!nicht zu|bitte|erst))|"
    r"\b(?:my|our|the) (?:\w+ ){1,2}(?:was|were|is|are|has|had) (?:meant|supposed|due|scheduled|booked|down|to) (?:\w+ ){0,4}?"
    r"(?:(?:on|at|for|this|next) )*(?:today|tomorrow|\w{3,6}day)(?: \w+){0,6}?(?= (?:but|and now|only) (?:i|i'm|i'll|i've|we|we're|we'll|we've|he|she|it|"
    r"my|our|the|now|there's)\b)"
)
"""'My cat has her check-up with you', 'das Rad sollte Mittwoch zu euch, aber ...': somebody or something of ours has it."""
_BROUGHT_IN = (
    r"\b(?:i've|i have|we've|we have)(?: got)? (?:(?!to\b|been\b|no\b|never\b)[\w']+ ){1,3}?(?:booked in|booked|in|down) with (?:you|yous|ye) "
    r"(?=(?:for|on|at|this|next|tomorrow|today|\w{3,6}day)\b)|"
    r"\b(?:i've|i have|we've|we have)(?: got)? (?:my|our|the) (?:\w+ ){1,2}?(?:coming|booked|going) in(?: to you| with you)? "
    r"(?=(?:for|on|at|this|next|tomorrow|today|\w{3,6}day)\b)|"
    r"\b(?:i|we)(?:'ve| have)(?: got)? (?:(?:by you|with you|at yours|next week|this week) ){1,2}"
    r"(?:an?|one|two|three|two times|three times) (?:\w+ )?(?:termine?|appointments?|bookings?)\b"
)
"""'I've got the car in with you Friday', 'I have by you two appointments'."""
_HAVING = (
    rf"{_EXPECTED}|{_BROUGHT_IN}|{_HOLDS_A_TIME}|{_WITH_SOMEBODY}|{_SOMETHING}|{_SOMEBODY_HAS}|"
    rf"\b(?<!letzten )(?<!letzte )(?<!vorigen )(?<!gestern ){_DAY} (?:soll|sollt|sollte|sollten|sollen|bin|sind) (?:ich|wir) (?:ja )?"
    rf"(?:\w+ ){{0,3}}?{_AT_YOURS}(?! (?:\w+ )?(?:telefon\w*|email))\b(?: (?:kommen|sein|erscheinen))?|"
    rf"\b(?:soll|sollt|sollte|sollten|sollen) (?:ich|wir) (?:ja |doch )?(?:am |um |naechste\w* |diese\w* )*{_DAY} (?:\w+ ){{0,5}}?"
    rf"{_AT_YOURS} (?:kommen|sein|erscheinen)\b|"
    rf"\b(?:ich|wir) (?:soll|sollt|sollte|sollten|sollen) (?:ja |doch )?(?:am |um |naechste\w* |diese\w* )*{_DAY} (?:\w+ ){{0,5}}?"
    rf"{_AT_YOURS} (?:kommen|sein|erscheinen)\b|"
    rf"\b(?:ich|wir) (?:soll|sollt|sollte|sollten|sollen) {_AT_YOURS} (?:kommen|sein) (?:am |um |naechste\w* |diese\w* )*{_DAY}\b|"
    r"\b(?:i'm|i am|we're|we are|i was|we were) (?:supposed|meant|due|to) (?:to )?(?:be |come |see )(?:(?:in|over|with) )*(?:to )?"
    r"(?:you|there|ye|in)\b(?! (?:\w+ ){0,2}last )(?: (?:on|at|this|next|tomorrow|today|\w+day)\b)?|"
    r"\b(?:hab|habe|haben|haett|haette|haetten|hatt|hatte|hatten) (?!sie\b|ihr\b)(?:\w+ ){0,8}?(?:einen |nen |n |den |ein )?termin\b|"
    r"\btermin (?:hab|habe|haben|haette|hatte)\b(?! (?:sie|ihr)\b)|"
    rf"\b(?:bin|sind|steh|stehe|stehen) (?:\w+ ){{0,6}}?termin (?:\w+ ){{0,5}}?{REGISTERED_AS}\b|"
    r"\b(?:bin|sind) (?:\w+ ){0,7}?(?:(?:zum|zur|bei|beim|fuer|mit|wegen) (?:\w+ )?termin|eingetragen|gebucht|angemeldet|bei ihnen|bei euch|dran)\b|"
    r"\b(?:i'd|i would|we'd|we would) be (?:in |over |round )?(?:with|at) (?:you|yours)\b(?! (?:right|in)\b)|"
    r"\bwaer\w* (?:ich|wir) (?:(?:ja|eigentlich|grade?|schon|auch|wieder) )*bei (?:ihnen|euch)\b(?! (?:\w+ )?(?:richtig|da|dort))|"
    r"\b(?:sollte|sollten|soll|sollen|muesste|muessten|muss|muessen) (?:ich|wir) (?:\w+ ){0,4}?termin (?:kommen|sein|erscheinen)\b|"
    r"\b(?:ich|wir) komm\w* (?:ja )?(?:am |den |naechste\w* |diese\w* )*(?:heute|morgen|uebermorgen|\w+tag|mittwoch|woche) "
    r"(?:\w+ ){0,7}?(?:zum|zur|wegen) termin\b|"
    r"\b(?:my|our) (?:\w+ ){0,3}(?:appointment|booking|slot)\b|"
    rf"\b(?=[mou])(?:(?<!for )(?<!fuer )|(?=\w+ termin))(?:my|our|meine?n?|unsere?n?) (?!name\b|{_PERSON}\b)\w{{4,}} "
    r"(?:on|at|for|am|um|vom(?! (?:letzt|vorig|vergangen)\w*)|today|tomorrow|heute|morgen|uebermorgen)\b|"
    r"\b(?:i've|i have|i'd|i had|we've|we have|got|am having|i'm having) (?:got )?(?:an? |the )?(?:\w+ ){0,4}(?:appointment|booking)\b|"
    r"\b(?<!could )(?<!can )(?<!may )(?<!might )(?<!shall )(?<!should )"
    r"(?:i've|i have|i had|we've|we have|i'm having|i am having) (?:got )?(?:an? |the |one |my |our )?(?:\w+ )?termin (?=on|at|for|this|next|tomorrow|today|\w+day)|"
    r"\b(?:i|we)(?:'ve| have)(?: got)? (?:today|tomorrow|(?:on |this |next )*\w{3,6}day)(?: \w+){0,5}? (?:an? |the |one |my |our )(?:\w+ )?"
    r"(?:termin|appointment|booking)\b|"
    r"\bi'?m (?:\w+ ){0,3}(?:booked(?: in)?|down|due|in) (?:for|on|with|termin)\b|"
    rf"{IS_DOWN}|"
    r"\b(?:i've|i have|we've|we have)(?: got)? (?:two|three|four|a couple of) (?:\w+ )?"
    r"(?:termine?|appointments|bookings|sessions|lessons|treatments|things) (?:booked|with you|next|this|on)\b|"
    r"\b(?:hab|habe|haben) (?:ich |wir )?(?:(?:ja|da|am|naechste\w*|diese\w*|woche|bei (?:ihnen|euch)) )*(?:zwei|drei|mehrere|ein paar) (?:sachen|dinge|termine) "
    r"(?:\w+ ){0,3}?(?:bei (?:ihnen|euch)|gebucht|ausgemacht|stehen|eingetragen|vereinbart)\b|"
    r"\bi(?:'ve| have)(?: got)? (?:an?|my) (?:\w+ ){1,4}?(?:with you|booked|at yours)\b|"
    r"\b(?:\w+'s|is|are|am|\w+'re|was|were) (?:already )?(?:booked|scheduled|pencilled|down|due)(?: in)? "
    r"(?:for|on|with|next|tomorrow|today|this|at|some|termin)\b"
)
OWN = re.compile(r"\b(?:mein(?:en|em|er|s)?|unser(?:en|em|er|s)?) (?:\w+ ){0,2}termine?\b|" + _HAVING)
OWN_CALLED = re.compile(r"\b(?:mein|unser)(?:e[nrms]?)? (?:\w+e[nrs]? )?termine?\b|" + _HAVING)
"""The same where services are called 'termin': 'meine Massage', but not 'mein Sohn müsste zur Kontrolle'."""
SURE = re.compile(
    r"\b(?:with|for) (?:the|my|our) (?:\w+ ){1,2}(?=(?:on|at|for|today|tomorrow|this|next|\w+day)\b)|"
    r"\bmit (?:der|dem|mein\w*|unser\w*) (?:\w+ ){1,2}(?=(?:am|um|heute|morgen|naechste\w*|\w+tags?)\b)|"
    r"\b(?:mein\w*|unser\w*|my|our|gebucht|ausgemacht|vereinbart|eingetragen|angemeldet|bei (?:ihnen|euch)|with you|booked|\w*tags?|"
    r"mittwochs?|sonnabends?|\w+days?|heute|morgen|uebermorgen|today|tomorrow|next|this|woche\w*|week|um|uhr|at|on|\d+\w*|den|am|dran|down|in)\b"
)
"""What makes 'ich hab (nen) Platten' an appointment where that is what a service is called."""
MIGHT = re.compile(r"^haett\w*")
"""'Ich hätte am Freitag Massage' stands or is wished for; alone it says neither."""
NOT_OWN = re.compile(
    r"\b(?:brauch\w*|moecht\w*|wollt\w*|such\w*|wuerd\w*|(?:ich|wir) (?:muss|muesst\w*|muessen)|lust|interesse|zeit|frei|luft|\w*schmerz\w*|\w*probleme?|"
    r"gehoert|gesehen|gelesen|ueberlegt|vorgehabt|noch nie|never|off|voucher|prescription|referral|need|want|rezept\w*|ueberweisung|verordnung|gutschein\w*|frage\w*|fuer (?:eine? )?termin|eilig|sprung|"
    r"(?!gebucht|geholt|gemacht|gekriegt|gegeben|genommen)ge\w{3,}(?:t|en)|ver\w{3,}(?:iert|gessen|letzt|dreht|loren))\b"
)
"""What one has or is beside an appointment: 'ich hab mir das Knie verdreht, Massage am Freitag'."""
PRESCRIBED = re.compile(
    r" (?:\w+ ){0,2}?(?:aufgeschrieben|verschrieben|verordnet|prescribed|recommended|empfohlen)\b"
)
"""'Ich hab sechsmal Massage aufgeschrieben gekriegt': none of it stands yet."""
