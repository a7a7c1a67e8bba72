"""Expressions around the time that stands and the time that is wished. Folded, both languages; read by `hearing.changes`."""

from __future__ import annotations

import re

from agents.dialogue.lexicon.words import word_set

SENTENCE_END = re.compile(r"[.!?;]\s")
LAST_END = re.compile(r"[.!?;](?:\s|$)")
"""The end of a sentence, be it the last one."""
JOINS = re.compile(r"(?i)oder\b|or\b|und\b|and\b")

KINDS = re.compile(
    r"\b(?:(?<!wichtiges )(?<!dienstliches )(?<!berufliches )gespraech|behandlung|sitzung|beratung|session|lesson)\b"
)
"""What appointments are called in general."""
CALLED_TWICE = re.compile(r"\btermin (?:termin|appointment|booking|slot|meeting|session|visit)\b")
"""'A claim meeting', 'a physio appointment', where the service is called 'termin' already."""

ADDRESSED = re.compile(r"(?i)^(?:(?:frau|herrn?|doktor|dr\.?|mrs?\.?|ms\.?) )+")
"""How a person is addressed, before the name."""

DAY_COMPOUND = re.compile(
    r"(?i)\b((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)s?-?(termin(?:e|s|en)?)\b"
)

GLUE = word_set(
    """
    um am den der dem die das so gegen also zwar termin einen ein eine nen zum zur mein meine meinen und
    verlegen verschieben schieben legen nachmittags vormittags dann wieder auch im in the at on for around
    about my a an
    """
)
"""Words that may stand between a day and its clock time."""

DISTANCE = re.compile(
    r"\b(?:spaeter|frueher|eher|danach|darauf|drauf|vorher|davor|zuvor|nachher|later|earlier|sooner|"
    r"after|before|following)$|^(?:am|den) (?:naechsten|folgenden) tag$|^the (?:next|following) day$"
)
COUNTED = re.compile(
    r"\b(?:stunden?|viertelstunde|dreiviertelstunde|minuten|hours?|minutes) "
    r"(?:spaeter|frueher|eher|danach|vorher|davor|later|earlier|sooner|after|before)\b|"
    r"\b(?:gleiche[nrms]?|selbe[nrm]?|derselben|same) (?:uhr)?(?:zeit|time)\b"
)
SAME_CLOCK = re.compile(r"\b(?:gleiche[nrms]?|selbe[nrm]?|dieselbe|derselben|same)\b")
DATE = re.compile(
    r"\b(?:\d+|(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|\w+zehnt|\w+zigst)e[nr]?|"
    r"\w+(?:st|nd|rd|th)|januar|februar|maerz|april|mai|juni|juli|august|"
    r"september|oktober|november|dezember|heute|morgen|uebermorgen|woche|week|today|tomorrow)\b"
)
PART = re.compile(r"\b(?:vormittag\w*|nachmittag\w*|mittag\w*|abend\w*|frueh|morning|afternoon|evening)$")
CLAUSE = re.compile(r"[,.;!?–]\s|\s(?:und|aber|weil|jetzt|and|but|because)\s")

JOINED = re.compile(
    r"(?:(?:oder|und|bzw|beziehungsweise|bis|also|or|and|so|am|um|den|der|dem|die|auch|gegen|vielleicht|noch|"
    r"ich glaub\w*|glaub\w* ich|genauer|genau|i think|at|on|the) ?)*"
)
"""'Dienstag oder Donnerstag': the second is meant as the first."""

FROM = re.compile(
    r"\b(?:von|vom|statt|anstatt|anstelle(?: von)?|from|instead of)"
    r"(?: (?:dem|der|den|die|am|um|diesem|dieser|kommenden|termin|the|my|on|at))*$"
)
TOWARDS = re.compile(
    r"\b(?:auf|nach|lieber|besser|stattdessen|sondern|ginge|geht|gehts|geht's|jeht|jehts|jinge|gern|gerne|waere|passen|kommen|klappt|to|"
    r"until|rather|instead|prefer|for|do|make|come|try|(?<=have to )be|(?<=has to )be|(?<=needs to )be|(?<=need to )be)"
    r"(?: (?:es|vielleicht|auch|wieder|schon|eher|den|die|das|der|dem|am|um|so|gegen|erst|dann|bitte|mir|uns|bei|ihnen|"
    r"euch|noch|einen|mal|it|on|at|the|this|next|in|please|maybe|around))*$"
)
ARRANGED = re.compile(
    r"\b(?:i'm|i am|we're|we are|i was|we were) (?:supposed|meant|due|to) (?:to )?(?:be |come |see )(?:\w+ ){0,4}?"
    r"(?:on|at|this|next|for|the)?$|"
    r"\b(?:i'm|i am|we're|we are|i was|we were|bin|sind) (?:\w+ )?(?:booked|down|scheduled|eingetragen|gebucht)(?: in)?(?: (?:for|on|at|fuer|am|um))*$|"
    r"\b(?:ich|wir) (?:soll|sollt|sollte|sollten|sollen) (?:(?!lieber\b|besser\b)\w+ ){0,5}?(?:kommen|sein|erscheinen)"
    r"(?: (?:am|um|den|diesen|kommenden))*$"
)
"""'I'm supposed to come in on …': the time that follows stands."""
NOT = re.compile(r"\b(?:nicht|nix|net|nich|nimmer|schlecht|verhindert|can't|cannot|won't|not)\b")
NOT_SAID = re.compile(
    r"(?i)\b(?:nicht|nix|net|nich|nimmer|can't|cannot|won't)\b(?: (?:mehr|kommen|make it|come)\b)*"
)
NOT_BEFORE = re.compile(r"\b(?:nicht|not)(?: (?:mehr|am|um|den|die|diesen|on|at|this))*$")
TOLD_AFTER = re.compile(
    r"(?:(?:da|leider|doch|ja|nun|unfortunately|i|we) )*"
    r"(?:(?:kann|koennen|schaff\w*|pack\w*|klappt\w*|passt|geht|gehts|wird|komm\w*|can't|cannot|can|won't|doesn't|is)\b"
    r"(?: \w+){0,7}? (?:nicht|nix|net|nich|nimmer|schlecht|gar nicht|no good|not)\b|"
    r"(?:can't|cannot|won't|doesn't)\b(?: \w+){0,7}? (?:make|work|do)\b|"
    r"(?:bin|sind|hab|habe|haben|muss|muessen|arbeite\w*|ist|hat|fahr\w*|flieg\w*|krieg\w*|soll) "
    r"(?:ich|wir|mein\w*|unser\w*|er|sie|der|die|das|ja|jetzt|leider|doch)\b|"
    r"(?:i'm|i am|i have|i've got|we're|we have|my \w+ (?:is|has)|can't|cannot)\b)"
)
TOLD_BEFORE = re.compile(
    r"\b(?:kann|koennen|schaff\w*|pack\w*|bin|sind|muss|muessen|arbeite\w*|passt|geht|klappt|can't|cannot|can|i'm|we're)"
    r"(?: \w+){0,4}$"
)
RULED_OUT_AT_ONCE = re.compile(
    r"(?:(?:leider|doch|wohl|bei|mir|uns|nun|jetzt) )*(?:nicht|nich|nix|net|nimmer)\b(?! auch\b)"
)
"""'Das klappt heute leider nicht': the day is told, and no wish."""
TOLD_THEN = re.compile(
    r"(?:\w+ ){0,3}?(?:nicht|nix|net|nich|nimmer|arbeiten|weg|verhindert|krank|im urlaub|unterwegs|verreist|beruflich|away|working)\b"
)
AN_APPOINTMENT = re.compile(
    r"^(?:\w+ ){0,6}?(?:termin|dran|eingetragen|gebucht|angemeldet|bei ihnen|bei euch|appointment|booked)\b"
)
FREE = re.compile(
    r"(?:\w+ ){0,2}?(?:zeit|frei|luft|platz|free|time|possible|doable|moeglich|drin|an option)\b"
)
HAVE = re.compile(
    r"\b(?<!\bda )(?:hab|habe|haben|haett|haette|haetten|hatt|hatte|hatten|hat|bin|sind|komm|komme|kommen|waere|waeren|war|ist|steht|steh|stehe|"
    r"i've|i have|i had|we have|we've|have|had|i'm|i am|we're|it was|booked|down)"
    r"(?! (?:sie|ihr|du|mir|you) )(?: (?!da (?:hab|habe|haben|bin|sind|muss|muessen|kann)\b|but\b)\w+){0,9}$"
)
WISHED = re.compile(
    r"\b(?:gern|gerne|lieber|bitte|wieder|can (?:i|we) (?:have|get)|may i have|haetten sie|haben sie|habt ihr|waere|ginge|koennte|koennen|like|love|could|please|have you|do you have|what about|how about|possible|any chance|hoping|moeglich)\b"
)
HAS_ONE = re.compile(
    r"\b(?:hab|habe|haben|i've|have|i've got|have got) (?:an?|my|the|einen|meinen|nen|eine|meine|ne)? ?termin(?: (?:am|um|on|at|this|next|for|den|bei|with|\w+))?$"
)
"""'I have an appointment on …': it stands, whatever hinders the caller."""
OF_MINE = re.compile(
    r"\b(?:mein\w*|unser\w*|der|den|die|das|dem|zum|zur|vom|my|our|the) (?:\w+ ){0,2}?termin(?: \w+){0,5}$|"
    r"\b(?:my|our|the) (?:\w+ ){0,3}(?:appointment|booking|slot)(?: \w+){0,4}$"
)
HAVE_AFTER = re.compile(
    r"(?:\w+ )?(?:hab|habe|haben|haett|haette|haetten|hatte|bin|sind|war|waer|waere|ist) (?:ich|wir|mein\w*|unser\w*|der|die|das)"
    r"(?: \w+){0,5}? (?:termin|dran|eingetragen|gebucht|angemeldet|bei ihnen|bei euch)\b"
)

RULED_OUT = re.compile(r"\b(?:statt|anstatt|nicht|instead of|not)(?: (?:bei|zu|zur|der|dem|with|to))*\s*$")
DROPPED_FOR = re.compile(
    r"\b(?:und|and) (?:trag\w*|schreib\w*|setz\w*|buch\w*|put|book|stick|pop) (?:sie |ihr )?(?:mich|uns|me|us|it)\b"
    r"(?! (?:\w+ ){0,3}(?:\w*liste|waiting|list)\b)|"
    r"\b(?:dafuer|stattdessen|instead)\b|\b(?:und|aber|and|then)(?: \w+){0,3} (?:neuen|anderen|neuer|new|another)\b(?! \w* ?(?:brauch|nicht|kein))"
)
"""'Absagen und dafür am Samstag kommen' is a change, not a cancellation."""
ANOTHER_SUITS = re.compile(
    r"\b(?:can't|cannot|can not|won't)\b.*?(?:\b(?:would|'d) (?:be|suit|work|do) (?:(?:me|us|much|far|so|even) ){0,2}better\b(?! to\b)|"
    r"\b(?:could|can) (?:i|we|you) (?:\w+ ){0,2}(?:come|do|make it|have|fit|squeeze)\b|\b(?:what|how) about\b|"
    r"\bany chance of (?:\w+day|the|a|an|something|anything)\b|\bhave you (?:got )?(?:anything|something)\b|"
    r"\b(?:is it|is there|would it be|any) (?:\w+ ){0,2}?(?:possible|possibility|way|ok|okay|all right|alright|fine|chance) (?:\w+ ){0,4}?"
    r"(?:com(?:e|ing)|came|later|earlier|another|different)\b)|"
    r"\b(?:kann|schaffe?|geht|klappt|komme?)\b.*?\bnicht\b.*?\b(?:kann|darf|koennt\w*|duerft\w*|waere|ist) (?:ich |wir |es |mir )?(?:\w+ ){0,4}?"
    r"(?:spaeter|frueher|eher|an einem anderen tag) (?:\w+ ){0,2}?(?:komm\w*|da sein)\b"
)
"""'I can't make it, the week after would suit better': another time is asked for, and nothing is dropped."""
DROPS = re.compile(
    r"\b(?:absag\w*|abzusagen|stornier\w*|streich\w*|rausnehmen|austragen|loesch\w*|cancel\w*|call (?:it )?off)\b"
)
MOVES = re.compile(
    r"\b(?:\w*schieb\w*|verschoben|\w*leg(?:en|t|e)|\w*buchen|tauschen|\w*zieh\w*|stattdessen|statt|lieber|andere[nrms]?|"
    r"neue[nrms]?|dafuer|resched\w*|mov(?:e|ing)|chang\w*|postpon\w*|swap|switch|instead|rather|another|different)\b"
)
"""Plain verbs of dropping an appointment, and words of putting it elsewhere."""
DROPPED_AFTER_ALL = re.compile(
    r"\b(?:no|nope|wait|hang on|actually|sorry|rather(?! than\b)|nein|nee|ne|halt|quatsch|doch|besser|lieber|just|nur|einfach|ganz) (?:\w+ ){0,9}?"
    r"(?:cancel\w*|absag\w*|abgesagt|stornier\w*|streich\w*|call it off)\b(?!.*\b(?:\w*schieb\w*|verleg\w*|resched\w*|move|moving|postpone\w*|"
    r"instead|stattdessen|another|dafuer|neuen|andere[nrm])\b)|"
    r"\b(?:wollt\w*|eigentlich|wanted to|was going to|were going to|meant to|was hoping to|called to) (?:\w+ ){0,8}?"
    r"(?:\w*schieben|verlegen|umbuchen|move|reschedule|change|postpone|shift)\b "
    r"(?:(?!oder\b|sonst\b|nicht\b|ohne\b|statt\b|or\b|otherwise\b|than\b|not\b|don't\b)[\w']+ )*?"
    r"(?:absag\w*|stornier\w*|streich\w*|sag\w* (?:\w+ ){1,6}?ab|cancel\w*|call it off|scrap (?:it|that))\b"
    r"(?!.*\b(?:\w*schieb\w*|verleg\w*|resched\w*|move|moving|postpone\w*)\b)"
)
"""'Move it, no, hang on, cancel it', 'ich wollt ihn eigentlich verschieben, sagen wir ihn ab': the last word holds."""
COMES_LATE = re.compile(
    r"\b(?:komm|komme|kommen|bin|sind|werd|werde|wird) (?:(?!koenn\w*\b|kann\b|geht\w*\b|ginge\b|waer\w*\b)\w+ ){0,9}"
    r"(?:minuten|stunde|viertelstunde|bisschen|etwas) (?:spaeter|zu spaet)\b|"
    r"\b(?:i'm|i'll|we'll|we're|be|coming|running) (?:(?!can\b|could\b|left\b|leaving\b)[\w']+ ){0,9}(?<!my )(?<!his )(?<!her )(?<!our )late\b(?! with (?:this|it)\b)"
)
"""'Ich komm zu meinem Termin zehn Minuten später': told, and the appointment stays."""
IF_LATE = re.compile(
    r"\b(?:falls|wenn|sollten?|if|in case|should) (?:ich|wir|i'm|i'd|i|we're|we)\b(?: (?!und\b|and\b)[\w']+){0,6}? "
    r"(?:verspaet\w*|zu spaet|spaeter|nicht puenktlich|late|delayed|held up)\b"
    r"(?: (?:komm\w*|bin|waere|dran|da|sollten?|wuerde))*"
)
"""'Falls ich mich verspäte': what might be, and nothing to be passed on."""
OR_ELSE_LATE = re.compile(
    r"\b(?:ich|wir|i'd|i'll|we'd|we'll) (?:\w+ ){0,3}?(?:sonst|ansonsten) (?:\w+ ){0,5}?(?:stau|zu spaet|verspaet\w*)\b|"
    r"\b(?:sonst|ansonsten|or else|otherwise) (?:\w+ ){0,3}?(?:ich|wir|i|i'd|i'll|i'm|we|we'd|we'll) (?:[\w']+ ){0,5}?"
    r"(?:stau|zu spaet|verspaet\w*|late|traffic)\b"
)
"""'Sonst steh ich wieder im Stau': why another time is wished for, and nothing to be passed on."""
ASKS_SOMETHING = re.compile(r"\b(?:wie|wo|was|welche\w*|wann|how|where|what|which|when|till)\b")
KEPT = re.compile(
    r"(?:(?!nicht\b|not\b)\w+ ){0,4}?(?:bleib\w*|behalt\w*|steht|stehen|besteht|weiterhin|stays?|stands?|keep|kept|"
    r"as it is|(?:is|are) fine)\b"
)
"""'Der am Freitag bleibt': named, and left as it is."""
FITS_AS_IT_IS = re.compile(
    r"(?:\w+ ){0,2}?(?:passt|geht|klappt|ist|works|suits|is|'s) (?:\w+ )?(?:ja|doch|okay|ok|fine|gut|all right)\b"
    r"(?! (?:\w+ )?(?:nicht|nich|net|nix|not)\b)"
)
"""'Donnerstag passt ja': the appointment of that day is not the one to be changed."""
MEANT = re.compile(
    r"(?:\w+ )?(?:meine? ich|ich meine?|meinte ich|waer\w* gemeint|ist gemeint|ist es|i mean|i meant|is the one|it is)\b"
)
"""'Die am Dienstag mein ich': which of them is to be changed."""
ONE_OF_THEM = re.compile(r"\b(?:der|die|den|das|dem|the|the one|termin)(?: (?:vom|am|um|on|of|at|von|one))*$")
POINTED_AT = re.compile(r"\b(?:der|die|den|das|the one) (?:am|vom|on|from)$")
CORRECTED = re.compile(
    r"\b(?:nein|nee|ne|quatsch|halt|falsch|stopp|sorry|no|wait|moment|entschuldigung)\b(?: [\w']+){0,3} (?:the|der|die|den)$"
)
THE_ONE = re.compile(r"(?:one|termin|appointment|booking|slot)\b")
OTHER_ONE = re.compile(
    r"\b(?:nein|nee|ne|quatsch|halt|falsch|stopp|sorry|no|wait|moment|entschuldigung)\b(?: [\w']+){0,3} "
    r"(?:(?:der|die|den|das|the one) (?:am|vom|um|on|at|from)|(?:der|die|den|the) termin (?:am|vom|um|on|at|from))$"
)
"""'Den am Donnerstag, ach nein, den am Dienstag': the other one is to be changed."""
LEFT_ALONE = re.compile(
    r"\b(?:lass\w*|lasst) (?:sie |ihr |wir |mer |es |s )*(?:den termin |ihn |das |es |den |alles )?(?:\w+ ){0,3}?"
    r"(?:wie (?:er|es|das|gehabt|geplant)|stehen|so|beim alten|dabei)\b|"
    r"\b(?:der|das|es|den|alles|\w+tag|mittwoch|termin) bleib\w*\b|\bbleib\w* (?:\w+ ){0,3}?(?:dabei|beim alten|so|wie|bestehen|stehen)\b|"
    r"\b(?:wie|so wie) (?:\w+ ){0,2}(?:geplant|ausgemacht|vereinbart|gehabt)\b|"
    r"\b(?:will|moecht\w*|muss|wollen) (?:\w+ ){0,3}(?:gar )?nicht(?:s)? (?:mehr )?(?:verschieben|verlegen|aendern)\b|"
    r"\bbehalt\w*\b|"
    r"\b(?:leave|keep) (?:it|that|things|the|my)(?: \w+){0,4}|\b(?:it|that) (?:can|should) stay\b|\bstay\w* as (?:it|they)\b|"
    r"\b(?:stick|stay) with (?:the|my|what)\b|\bas (?:planned|arranged)\b"
)
"""'Lassen Sie's, wie es ist', 'der alte Termin bleibt', 'keep the Thursday one': no change after all."""
NOT_MOVED = re.compile(
    r"\b(?:nicht|nix|net|not|don't|do not|rather than|ohne (?:ihn |den termin |das )?zu) (?:(?:zu|den|ihn|termin|the|it|my|appointment|to|needing) )*"
    r"(?:\w*verschieb\w*|verleg\w*|umbuch\w*|move|moving|reschedul\w*)\b"
)
"""'Nicht verschieben, nur Bescheid sagen': the word for moving, said to rule it out."""
NOT_DROPPED = re.compile(
    r"\b(?:nicht|nix|net|not|don't|do not|before|rather than|instead of|without|bevor|ehe|ohne|statt|anstatt) "
    r"(?:(?:you|we|i|go|just|actually|have to|having to|need to|want to|yet|gleich|ganz|sie|ihr|wir|ich|jetzt|was|etwas|ihn|den|das|termin|"
    r"den termin|zu|the|it|my|our|appointment|booking|to) )*"
    r"(?:cancel(?:s|l?ing)?\b(?! (?:polic\w*|fees?|charges?))|call(?:ing)? (?:it |that |the whole thing )?off\b|absag\w*|abzusagen|stornier\w*|streich\w*)"
    r"(?: (?:anything|it|that|the appointment|my appointment|the booking|the whole thing)\b)?"
)
"""'Before you cancel anything', 'nicht absagen': the word for dropping, said to rule it out."""
FORGOT_TO_DROP = re.compile(
    r"\b(?:vergessen|verschwitzt|versaeumt|verpennt|nicht (?:mehr )?(?:dazu gekommen|geschafft|dran gedacht|daran gedacht)|"
    r"forg[eo]t(?:ten)?|didn't (?:manage|get round|get around|get the chance|remember)|never (?:got|managed|thought))"
    r"(?: (?!morgen\b|uebermorgen\b|naechste\w*\b|heute\b|kommende\w*\b|tomorrow\b|today\b|next\b|\w+tag\b|\w+day\b)[\w']+){0,5}? "
    r"(?:ab ?zu ?sagen|zu stornieren|abzumelden|cancel\w*|call it off|let you know|ring|phone|call)\b"
    r"(?! (?:\w+ ){0,3}(?:morgen|uebermorgen|tomorrow|next|naechste\w*|kommende\w*)\b)"
)
"""'Ich hab vergessen abzusagen': the appointment has been missed, and none is to be cancelled."""
ASKS_WHETHER = re.compile(
    r"\b(?:koenn\w*|kann|koennt\w*|laesst|liesse|geht|ginge|warum|wieso|can|could|can't|couldn't|why|would) (?:\w+ ){0,6}$"
)
"""Before it, a 'nicht' asks and rules nothing out."""
SHOVED = re.compile(
    r"\b(?:schieben|schieb|ruecken|umlegen|aendern|spaeter|frueher|anders|shift|change|later|earlier)\b"
)
ONE_MORE = re.compile(r"\b(?:zweite[nr]?|second)\b")
ANOTHER = re.compile(
    r"\b(?:noch (?:so )?eine[nrs]?|zweite[nr]?|weitere[nr]?|zusaetzlich\w*|neuen|fuer (?:mein|unser)\w* \w+|another|second|"
    r"additional|for my \w+)\b"
)
"""Not the appointment that stands, but one beside it."""
ALL = re.compile(
    r"\b(?:beide[ns]?|alle(?: (?:zwei|drei|vier))?|saemtliche\w*|(?:die|meine|unsere) (?:\w+ )?termine|both|all (?:of them|three|my)|"
    r"my appointments)\b"
)
STAYS = re.compile(
    r"\b(?:bleib\w*|lass\w*|behalt\w*|stehen|weiterhin|stays?|keep|leave|not|as it is)\b|"
    r"\b(?:\w+'s|is|are) (?:\w+ )?(?:fine|okay|ok|alright|all right)\b|"
    r"\bnicht (?:der|die|das|den|absag\w*|verschieb\w*|streich\w*|stornier\w*)\b"
)
CHANGED = re.compile(
    r"\b(?:auf|raus|absag\w*|stornier\w*|streich\w*|\w*nehmen|loesch\w*|cancel\w*|verschieb\w*|verleg\w*|vor\w*zieh\w*|muss|muesste|"
    r"moecht\w*|brauch\w*|nicht mehr|will|soll|sollte|faellt|spaeter|frueher|eher|schaff\w*|move\w*|change\w*)\b"
)
PLAINLY_CHANGED = re.compile(
    r"\b(?:absag\w*|abzusagen|stornier\w*|streich\w*|loesch\w*|cancel\w*|verschieb\w*|verleg\w*|move|reschedule)\b"
)
"""'Die Krankengymnastik brauch ich, die Massage tät ich absagen': more than what is needed."""

WEEKDAY = re.compile(
    r"\b(?:mon|diens|donners|frei|sams)tags?\b|\bmittwochs?\b|\bsonntags?\b|\bsonnabends?\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
)
SETTLED = re.compile(
    r"\b(?:heute|morgen|uebermorgen|wochen?|naechst\w*|kommend\w*|dies\w*|uebernaechst\w*|\w*folgend\w*|drauf|darauf|"
    r"in \w+ tagen|(?:den|dem|der|am|zum|the) \d{1,2}\b(?! ?(?:uhr|h|o'clock|am|pm|termin)\b)|"
    r"\w*(?:tag|mittwoch) \d{1,2} (?:0?[1-9]|1[0-2])(?= (?:um|gegen|so|bitte|\d+)\b|$)|\d{1,2}ter|(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|\w+zehnt|\w+zigst)e[nr]?|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|"
    r"november|dezember|today|tomorrow|weeks?|next|this|coming|\d+(?:st|nd|rd|th)|the \w+th|(?:day|on) the (?:first|second|third)(?! (?:one|slot|time)\b)|"
    r"(?:twenty|thirty)[ -](?:first|second|third|\w+th)|january|february|march|june|july|"
    r"october|december)\b"
)
SOONER = re.compile(
    r"\b(?:vor\w*zieh\w*|vorgezogen|vorverleg\w*|frueher|eher|vorher|davor|nach vorne?|schon|earlier|sooner|forward|before)\b"
)
LATER = re.compile(r"\b(?:nach hinten|spaeter|danach|hinaus|erst|later|after|following|back)\b")

_AMOUNT = (
    r"((?:eine[rn]?|ne|ner|nen|ein|zwei|zwo|drei|vier|fünf|zehn|fünfzehn|zwanzig|dreißig|anderthalb|\d+|halbe|halben)"
    r"(?: (?:halbe|halben|dreiviertel|viertel))?) ?"
    r"(stunden?|viertelstunde|dreiviertelstunde|minuten|tage?n?|wochen?)"
)
_HINTEN = re.compile(
    rf"(?i)\b(?:um )?{_AMOUNT} (?:weiter )?(?:nach hinten|hintendran|raus ?schieben|verschieben|schieben|rausschieben)\b"
)
_VORN = re.compile(rf"(?i)\b(?:um )?{_AMOUNT} (?:weiter )?(?:nach vorne?|vor ?ziehen|vor ?verlegen)\b")
_NE = re.compile(r"(?i)\bn(e[rn]?)(?= (?:halbe |dreiviertel)?(?:stunde|viertelstunde|woche))")
_AWAY = re.compile(r"(?i)\bauf montage\b")
_DAY_ONE = re.compile(
    r"(?i)\b(?<=the )((?:mon|tues|wednes|thurs|fri|satur|sun)day) one\b"
    r"(?! (?:o'clock|am|pm|oh|ten|fifteen|twenty|thirty|forty|fifty)\b)"
)
"""'The Tuesday one' names no hour."""
_BACK = re.compile(
    r"(?i)\b(?:back|out) (?:by )?((?:an?|half an|one|two|three|\w+) (?:hours?|minutes|days?|weeks?))\b"
)
_FORWARD = re.compile(
    r"(?i)\b(?:forward|up) (?:by )?((?:an?|half an|one|two|three|\w+) (?:hours?|minutes|days?|weeks?))\b"
)


_ALSO_AT = re.compile(
    r"(?i)\b((?:geht|ging[e']?|ginge|passt|klappt|wäre?|hätten sie) (?:(?:auch|vielleicht|stattdessen|es|das|da|denn) ){1,3})"
    r"(?=(?:halb )?(?:acht|neun|zehn|elf|zwölf|vier|fünf|sechs|sieben)\b(?! (?:personen|leute|tage|minuten|stunden|wochen))[?.!,]?)"
)
"""'Geht auch elf?', where an appointment is to be moved: an hour."""


_BY = re.compile(
    r"(?i)(?<=\w )\bby ((?:an?|one|two|three|four|half an) (?:hours?|days?|weeks?))\b"
    r"(?! (?:earlier|later|sooner|back|forward))"
)
"""'Postpone it by a week.'"""


def plain_distances(words: str) -> str:
    """'Eine Stunde nach hinten' as 'eine Stunde später', the way distances are read."""
    words = _DAY_ONE.sub(r"\1 appointment", _AWAY.sub("unterwegs", words))
    words = _ALSO_AT.sub(r"\1um ", _NE.sub(r"ein\1", words))
    words = _THE_TIME_AGAIN.sub("zur gleichen Zeit", words)
    words = _HINTEN.sub(r"\1 \2 später", words)
    words = _VORN.sub(r"\1 \2 früher", words)
    words = _BACK.sub(r"\1 later", words)
    return _BY.sub(r"\1 later", _FORWARD.sub(r"\1 earlier", words))


_THE_TIME_AGAIN = re.compile(
    r"(?i)\b(?:wieder |auch |ungefähr |etwa |so )*um (?:die|diese) (?:uhr)?zeit(?: rum| herum| wieder)?\b(?! (?:geht|kann|bin|ist))"
)
"""'Nächste Woche, wieder so um die Zeit': at the clock time of the appointment that stands."""
BESIDE_ONE = (
    r"(?:o'clock|ish|sharp|pm|am|p m|a m|uhr|please|then|thanks|is|isn't|was|would|wouldn't|will|works?|suits?|sounds|does|"
    r"doesn't|if|or|and|but|not|in|on|at|it|it's|i|i'd|i'll|we|we'd|we'll|that|that's|for|works|could|can|today|tomorrow|"
    r"this|next|half|\w{3,6}day|bitte|dann|ist|waere|geht|passt|oder|und|aber|nicht|am|wenn)"
)
"""What follows an hour called one; 'one session', 'one doubt' is a number of things."""
