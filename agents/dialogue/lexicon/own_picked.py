"""How one of several own appointments is pointed at, kept or meant. Folded, both languages; read by `hearing.own_picked`."""

from __future__ import annotations

import re

MONTHS = (
    r"(?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|"
    r"october|december)"
)
_NO_PLACE = rf"(?! (?:of\b(?! (?:the two|them|those|these)\b)|in\b|{MONTHS}\b|wochen?\b|weeks?\b|monat\w*|months?\b|jahr\w*|years?\b|mal\b|time\b|day\b|\w+tag\b|\w+day\b|mittwoch\b|thing\b|half\b|haelfte\b))"
_ONE = r"(?: (?:one|of (?:them|those|the two)|appointment|booking|termin|von (?:beiden|denen|den beiden)))?"
PLACES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        0,
        re.compile(
            rf"\b(?:(?:the|der|den|die|das|dem|your|my|mein\w*) )?(?:(?:very |aller)?(?:first|erste[nrms]?|ersteren?)|earlier|earliest|sooner|soonest|nearer|"
            rf"nearest|closer|closest|former|fruehere[nrms]?|frueheste[nrms]?|ehere[nrms]?|vordere[nrms]?){_NO_PLACE}{_ONE}\b|"
            rf"\b(?:the|my|der|den|die|das|mein\w*) (?:very )?(?:next|naechste[nrms]?|naechstliegende[nrms]?|kommende[nrms]?|upcoming)"
            rf"(?= (?:one|appointment|booking|up|coming|termin|bitte|please|dann|halt|der|die|da|ist|faellt|muss|kann|geht|bevorsteh\w*|ansteh\w*)\b|[,.;!?]|$){_ONE}(?: (?:coming up|up))?|"
            r"\b(?:number|nummer) (?:one|eins|1)\b|\b(?:the|der|den) (?:one (?:that's |that is )?|termin )?coming up(?: first| next)?\b"
        ),
    ),
    (
        1,
        re.compile(
            rf"\b(?:(?:the|der|den|die|das|dem) )?(?:second|zweite[nrms]?|zwote[nrms]?){_NO_PLACE}{_ONE}\b|\b(?:number|nummer) (?:two|zwei|zwo|2)\b"
        ),
    ),
    (
        2,
        re.compile(
            rf"\b(?:(?:the|der|den|die|das|dem) )?(?:third|dritte[nrms]?){_NO_PLACE}{_ONE}\b|\b(?:number|nummer) (?:three|drei|3)\b"
        ),
    ),
    (
        -1,
        re.compile(
            rf"\b(?:the|der|den|die|das|dem) (?:very |aller)?(?:last|later|latest|latter|further|furthest|letzte[nrms]?|letztere[nrms]?|spaetere[nrms]?|spaeteste[nrms]?|"
            rf"hintere[nrms]?|weiter weg){_NO_PLACE}{_ONE}\b|\b(?:the|der|den|die|das) (?:one |termin )?(?:after(?: that| it)?|danach|darauf|drauf|dahinter)"
            r"(?= (?:one|please|bitte|and|und|i|is|instead|absag\w*|weg|raus|can|kann|muss)\b|[,.;!?]|$)|\b(?:the|der|den) (?:one |termin )?further (?:away|off|out)\b"
        ),
    ),
)
"""A place among them: the first, the second, the third, the last."""
OTHER = re.compile(
    r"\b(?:the |that |den |der |die |das |dem |meinen? |my )?(?:other(?: (?:one|appointment|booking|termin|of (?:the|my) (?:two|appointments)))?|"
    r"(?<!ein )(?<!einen )(?<!nen )(?:ander[en]{1,2}[nrms]?|anderer|anderes)(?: termin)?)\b(?! (?:day|time|days|week|tag|zeit|woche|uhrzeit|side|person|people|leute)\b)|"
    r"\b(?:the rest|everything else|der rest|alles andere)\b"
)
"""'The other one': whichever is not named."""
PARTS: tuple[tuple[int, int, re.Pattern[str]], ...] = (
    (
        0,
        12,
        re.compile(
            r"\b(?:morning|vormittag\w*|morgentermin|morgens|fruehs|in der frueh|am morgen|(?:der|den|die|das) fruehe[nrms]?|the early)\b"
        ),
    ),
    (12, 18, re.compile(r"\b(?:afternoon|nachmittag\w*|pm)\b")),
    (16, 24, re.compile(r"\b(?:evening|abend\w*|(?:der|den|die|das) spaete[nrms]?|the late)\b")),
)
"""From and to which hour a part of the day reaches."""

_DROP = r"(?:cancel\w*|call\w* (?:\w+ )?off|scrap\w*|drop\w*|bin(?= (?:the|that|this|it|my|one|number)\b)|binned|ditch\w*|delet\w*|remov\w*|touch\w*|mov(?:e|ed|ing)|chang\w+|reschedul\w*|shift\w*)"
_STREICH = r"(?:\w*absag\w*|abzusagen|abgesagt|stornier\w*|streich\w*|gestrichen|loesch\w*|geloescht|\w*schieb\w*|\w*schoben|verleg\w*|umbuch\w*|anfass\w*|anruehr\w*)"
_NOT = r"(?:nicht|nix|net|ned|nich|nimmer|nichts|kein\w*)"
_FITS = r"(?:kann|koenn\w*|pass\w*|geht|gehts|geht's|gehn|klapp\w*|schaff\w*|komm\w*|krieg\w*|bin|hab|habe|haben|wird|haut|will|brauch\w*|benoetig\w*|funktionier\w*|bekomm\w*)"
KEPT_NOT_DROPPED = (
    rf"\b(?:don't|do not|not|never|no need to|needn't|without|rather than)(?: (?!only\b|just\b)[\w']+){{0,3}}? {_DROP}\b|"
    rf"\b{_NOT}(?: (?!mehr\b|nur\b|muss\b|will\b|kann\b)\w+){{0,2}}? {_STREICH}\b|\b{_STREICH} (?:\w+ ){{0,2}}?{_NOT}\b|\bsag\w* (?:\w+ ){{0,5}}?nicht ab\b"
)
MEANT = (
    rf"\b(?:can't|cannot|can not|couldn't|won't|unable|not able)\b(?: (?:make|do|come|be|manage|attend|keep|get)\b)?|\b(?:doesn't|don't|isn't|aren't|wouldn't|not|no longer|never) (?:\w+ ){{0,2}}?"
    r"(?:works?|suits?|suit|fits?|good|ok|okay|fine|possible|convenient|working|coming|going|needed|necessary|on|need|want)\b|\bno good\b|\bclash\w*|"
    r"\b(?:have|got|has|need|needs|must|want|like|going) (?:to )?(?:\w+ )?(?:work|go\b|cancel\w*|miss|skip|drop|scrap|move|change|shift|reschedule)\b|"
    r"\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:\w+ ){0,2}?(?:away|abroad|busy|working|ill|sick|on holiday)\b|"
    rf"\b{_DROP}\b|\b(?:get rid|take (?:out|off)|strike|cross out|can go|goes\b|is off|lose|forget)\b|"
    r"\b(?:it's|it is|that's|es ist|so|also|dann|sondern|nur|only|just)(?= _)|\b(?:i mean|i meant|i'm talking|it's about|is about|that's the one|is the one|the problem|the trouble|geht es um|geht's um|geht um|geht es|geht's|"
    r"mein(?:e|te)? ich|ich mein(?:e|te)?|gemeint|handelt)\b|"
    rf"\b{_FITS}\b(?: (?!aber\b|und\b|gern\w*\b)[\w']+){{0,5}}? {_NOT}\b|\b{_NOT}(?: \w+){{0,3}}? (?:kann|koennen|schaff\w*|komm\w*|passt|geht|klappt|da bin|dasein|brauch\w*)\b|"
    r"\b(?:muss|muessen|musste) (?:ich|wir) (?:\w+ ){0,4}?(?:arbeiten|weg|ran|los|\w*sagen|verreisen)\b|\b(?:arbeiten|weg) muss\b|\bverhindert\b|\bim urlaub\b|\bverreist\b|"
    r"\bdazwischen ?(?:ge)?kommen\b|\bich (?:arbeite|muss)\b|\b(?:kann|koennen|koennten|darf|soll|sollte|muss) (?:\w+ ){0,3}?(?:weg|raus|ausfallen|entfallen|gestrichen|geloescht|abgesagt)\b|"
    r"\blass\w* (?:\w+ ){0,3}?(?:ausfallen|sausen|weg|fallen|platzen|bleiben)\b|"
    rf"\b{_STREICH}\b|\bsag\w* (?:\w+ ){{0,6}}?ab\b|\b(?:raus\w*|weg damit|weg bitte|faellt|ausfallen|weglassen|bleiben lassen|nicht mehr|tauschen)\b"
)
"""It is this one: it cannot be, is not needed, is to be dropped or moved."""
KEPT = (
    r"\b(?:stays?|staying|stay|stands|remains?|remain|keep|keeping|kept|leave(?! (?:for|at|early|town|from|home|work|to|on)\b)|leaving(?! (?:for|at|early|town|from|home|work|to|on)\b))\b"
    r"(?! \w+ing\b)|\bstill (?:\w+ ){0,2}?(?:need\w*|want\w*|com\w*|on|good|works?|fits?|suits?|going|stands?)\b|\bneed(?:ing)? (?:that|it)\b|"
    r"\b(?:i'm|i am|we're|we are|be) (?:still |definitely |certainly |surely )*(?:coming(?! down)|going to|there)\b|\b(?:i|we)(?:'ll| will)(?: \w+)? (?:come|be there|make|attend|do)\b|"
    r"\b(?:can|could) (?:\w+ )?(?:make|do|come|manage|stay|attend|be there)\b|\b(?:i'm|i am) good (?:for|with)\b|"
    r"\b(?:bleib\w*(?! (?:ich |wir )?(?:\w+ )?(?:daheim|zuhause|zu hause|im bett)\b)|behalt\w*|bestehen|stehen|steht|lass\w*|wahrnehm\w*|wahrzunehmen|brauch\w*|benoetig\w*)\b|"
    r"\bkomm\w*(?: schon| natuerlich)? (?:ich|wir)\b|\b(?:ich|wir) komm\w*\b|\b(?:kann|koennen|schaff\w*) (?:ich|wir)\b|\b(?:ich|wir) (?:kann|koennen|schaff\w*)\b|"
    r"\bnehm\w* (?:ich|wir) (?:\w+ )?(?:wahr|gern\w*)\b|\bwill ich\b|\bhalt\w* (?:ich|wir)\b|\bbin ich (?:\w+ )?(?:da|dabei)\b|\b(?:wichtig|important)\b"
)
"""It stays: it fits, the caller comes, it is left alone."""
FITS = (
    r"(?:\bis|\bare|(?<=\w)'s) (?:(?:still|all|perfectly|absolutely|quite|just) )*(?:fine|ok|okay|good|alright|right|great|perfect|safe|sorted)\b|\b(?:fits?|suits?|works|work)\b|"
    r"\b(?:passt|passen|geht|klappt|funktioniert|ist (?:\w+ )?(?:gut|ok|okay|in ordnung|prima|fest|gesetzt|recht|fein|super)|in ordnung)\b"
)
"""It fits, where it stands right beside the time: 'Thursday's fine', 'der Donnerstag passt'."""
VERB_FIRST = re.compile(
    r"(?:keep|leave|cancel|scrap|drop|bin|ditch|delete|remove|move|change|reschedule|shift|take|strike|can't|cannot|can|could|don't|do not|not|i'm|i am|we're|we are|"
    r"be|must|have|need|want|i'll|we'll|i will|still|lose|forget|get)\b"
)
"""In English these stand before what they are said of, where that follows."""
NOT_LEFT = re.compile(
    r"\b(?:not|nicht|nich|net|ned)(?: (?:the|that|this|on|der|die|den|das|dem|am|um|vom|from|at|fuer|one|termin))*\s*$"
)
NOT_RIGHT = re.compile(
    r"\s*(?:one |termin |appointment )?(?:nicht|nich|net|ned)\s*(?:$|[,.;!?]|(?:sondern|den|der|die|das|aber)\b)"
)
"""'Not the Tuesday one', 'den Dienstag nicht': it is not this one."""
CORRECTS = re.compile(
    r"\b(?:no|nope|nein|nee|ne|noe|naa|sorry|quatsch|halt|stopp?|wait|hang on|wrong|falsch|moment|i mean|i meant|ich meine?|vielmehr|or rather|entschuldigung|"
    r"actually|doch|beziehungsweise|verzeihung)\b"
)
"""Between two of them: what is said after it holds."""
CLAUSE = re.compile(
    r"[.,;:!?–]+(?:\s|$)|\s-+\s|\b(?:und|aber|sondern|weil|denn|drum|deshalb|and|but|because|so|also|whereas|while|waehrend)\b"
)
ABOUT_IT = re.compile(
    r"^\s*(?:(?:that|it|this|which|one|they|i|we|i'm|i'll|it's|that's|der|die|das|den|dem|da|dort|dann|er|es|ich|wir|mir|uns|then|there|ja|yes|well|naemlich|just|only|"
    r"still|really|leider|unfortunately|doch|schon|auch|nur|ist|is|can|i'd|would|will|termin|appointment|muss|soll|sollte|should) ?)*$"
)
"""What may stand before the verb of a clause that is still about the one named before."""
TOWARDS = re.compile(
    r"\b(?:to|onto|auf|nach|lieber|instead|rather|until|till)(?: (?:the|den|die|das|am|um|on|at|next|a|einen))*\s*$"
)
"""Before the time an appointment is to be moved to."""

NONE_OF_THEM = re.compile(
    r"\b(?:neither|none|nothing|not (?:either|any) of (?:them|those)|not one of them)\b(?! (?:of (?:them |those |the two )?)?(?:works?|suits?|fits?|is (?:any )?good|will do|can|needs?|but)\b)"
    r"(?! of (?:them|those|the two|these) (?:works?|suits?|fits?|is|are|will|can|needs?)\b)|"
    r"\b(?:keep|keeping|leave|leaving|have|want|need|hold on to|stick with|come to|make|do|manage|fit|attend|be at|there for)(?: (?:them|it|to|just|then|rather|please|my|the|on|in))* "
    r"(?:both(?: of (?:them|those))?|the two(?: of them)?|all (?:of them|two|three)|everything|things as|the lot)\b|"
    r"\b(?:keep|leave|keeping|leaving) (?:them|things|it all|it)(?: (?:both|all))?(?: (?:as|how|the way|alone|in|be|please|then|where)\b|[,.;!?]|$)|"
    r"\b(?:both|they|all|everything)(?: (?:of them|the|appointments|bookings|can|should|will|just|still|do|actually|now|are|as|it|stay))* (?:stays?|stand|fits?|works?|fine|okay|ok|suits?|good|remains?)\b|"
    r"\b(?:don't|do not|not|needn't|no need to|won't|don't have to|don't need to|don't want to)(?: (?:have|need|want|actually|really|going|gonna|to|you|be))* "
    r"(?:cancel\w*|scrap|drop|call off|delete|mov(?:e|ing)|chang(?:e|ing)|reschedul\w*|touch)(?: (?:anything|any(?: of (?:them|those))?|either(?: of (?:them|those|the two))?|them|both|it|at all|after all))?\s*(?:$|[,.;!?]|after all|at all|now|then|please|anymore|any more)|"
    r"\b(?:never mind|forget (?:it|about it|i (?:said|asked|called))|changed my mind|scrap that|it's sorted|sorted itself)\b|"
    r"\b(?:weder noch|gar kein\w*|kein\w*)\b(?: (?:von (?:beiden|denen|den beiden|den zweien)|davon|der beiden))?(?! (?:zeit|ahnung|lust|termine? (?:mehr|hab\w*|brauch\w*)|schimmer|plan|auto|problem\w*|umstaende|geld|kraft|betreuung|\w+ung)\b)"
    r"(?! (?:passt|geht|klappt|haut)\b)(?= (?:von|davon|der beiden|absag\w*|stornier\w*|streich\w*|bitte|mehr|doch|verschieb\w*)|\s*(?:$|[,.;!?]))|"
    r"\bbeide[sn]?(?: (?:termine|doch|sollen|sollten|koennen|kann|ich|wir|so|jetzt|auch|bitte|stehen|wie|nun|moecht\w*|will|wollen|lieber|ja|gern\w*|werd\w*|muessen|dann|schon|einfach|trotzdem))* "
    r"(?:bleiben|behalten|behalte|lassen|stehen lassen|stehenlassen|wahrnehmen|schaffen|schaff\w*|kommen|passen|passt|klappen|klappt|einrichten|hinkriegen|drin|so|nehm\w*)\b(?! (?:\w+ )?(?:nicht|net|ausfallen|sausen|weg)\b)|"
    r"\b(?:lass\w*|lasst|behalt\w*|schaff\w*|krieg\w*|komm\w*|kann|koennen|pass\w*|klapp\w*|bleib\w*|nehm\w*)(?: (?:sie|wir|ich|ihr|mer|es|mir|uns|bitte|mal|doch|einfach|jetzt|lieber|ja|nun|zu|auch|dann|die|schon|halt))* "
    r"(?:beide[sn]?|alle[sn]?|zwei)\b(?! (?:nicht|net|nix|ausfallen|sausen|weg|absag\w*|streich\w*|raus)\b)|"
    r"\b(?:nicht|nix|nichts|gar nichts|gar nicht|keinen|net|ned)(?: (?:mehr|doch|zu|muessen|bitte|davon|von|beiden))* (?:absag\w*|abzusagen|stornier\w*|streich\w*|loesch\w*|verschieb\w*|zu verschieben|aendern)\b|"
    r"\bsag\w* (?:\w+ ){0,3}?(?:nichts|keinen|nix|nicht|doch nicht)(?: davon)? ab\b|"
    r"\b(?:vergess\w* sie(?:'s| es| das)?|vergiss (?:es|das)|hat sich (?:\w+ )?erledigt|anders ueberlegt|lass\w* (?:sie |wir )?(?:es |das |'s )?(?:gut sein|bleiben))\b"
)
"""None is to be cancelled or moved after all."""
