"""Expressions that refuse what was offered or could be: another appointment, a message. Folded, both languages."""

from __future__ import annotations

import re

_ANOTHER = (
    r"(?:neue[nrms]?|andere[nrms]?|weitere[nrms]?|ersatz\w*|folgetermin|new|another|different|replacement)"
)
NO_OTHER = re.compile(
    rf"\bkeine?n? (?:\w+ )?{_ANOTHER}\b|"
    rf"(?<!\bden )(?<!\bdie )\b{_ANOTHER} (?:termin )?(?:brauch\w*|will|moecht\w*|benoetig\w*|wollen|such\w*) (?:ich|wir|i|mer) "
    r"(?:\w+ ){0,3}?(?:nicht|net|nimmer|nich|keinen)\b|"
    rf"\b(?:don't|do not|doesn't|won't|will not) (?:\w+ ){{0,2}}?(?:need|needing|want|require|like|make|making|book) (?:an? )?{_ANOTHER}\b|"
    rf"\b(?:no need for|no|not) (?:an? )?{_ANOTHER}\b|"
    r"\b(?:don't|do not|won't|not|no need to) (?:\w+ ){0,4}?(?:rebook\w*|re book\w*)\b"
)
HOLDS_ON = re.compile(
    r"\b(?:behalt\w*|bleib\w*|lass\w*|stehen|falsch\w*|keep\w*|leave|stay\w*|wrong|doch|komm\w*|come|coming)\b"
)
NO_MESSAGE = re.compile(
    r"\bkeine?n? (?:\w+ )?(?:nachricht|termin)\b(?! (?:\w+ ){0,3}(?:mehr frei|frei|bekommen|gekriegt|gefunden|bei))|"
    r"\b(?:nachricht|termin) (?:(?:brauch\w*|will|moecht\w*|muss|wollte) (?:ich|wir) (?:\w+ ){0,3}?|auch |lieber |bitte )+"
    r"(?:nicht|net|nich|keine[nr]?)(?! mehr)\b|"
    r"\b(?:don't|do not|won't|needn't|no need to|not|rather not) (?:\w+ ){0,3}?(?:need|want|leave|leaving|make|book|take|have) (?:an? |any )?"
    r"(?:message|appointment)\b|\bno (?:message|appointment)\b|\b(?:message|appointment) (?:either|neither)\b"
)
"""'Einen Termin brauch ich nicht und eine Nachricht auch nicht': what was offered, said to refuse it."""

NO_APPOINTMENT = re.compile(
    r"\b(?:don't|do not|didn't|not|won't|needn't) (?:\w+ ){0,3}?(?:need|needing|want|wanting|need to make|want to make|after|looking for|looking to book|calling for|"
    r"ringing for|phoning for|calling about|ringing about|phoning about|here for|booking|about|for) (?:an?|any) (?:\w+ )?(?:appointments?|booking)\b(?! any ?more)|"
    r"\b(?:don't|do not) (?:really |actually )?(?:need|want) (?:appointment|booking)(?= (?:only|just|i|please|but|can|could|would)\b|$)|"
    r"\b(?:need|want) no (?:appointment|booking)\b|\bno appointment\b|"
    r"\b(?:es )?(?:geht|ging)(?: mir)? (?:(?:jetzt|heute|gar|hier) )*nicht (?:(?:jetzt|heute) )?um (?:einen|nen) termin\b|"
    r"\b(?:ruf\w* (?:ich )?)?(?:gar )?nicht wegen (?:eines|einem|nem) termins?\b|\bkein termin(?= (?:nur|bloss|ich|bitte|lediglich)\b)|"
    r"\bkeinen (?:neuen )?termin\b(?! (?:\w+ ){0,3}(?:mehr frei|frei|bekommen|gekriegt|gefunden|bei|hab\w*))|"
    r"\btermin (?:brauch\w*|will|moecht\w*|wollte) (?:ich|wir) (?:\w+ ){0,3}?(?:nicht|net|nich|keinen)\b(?! mehr)"
)
"""'I don't need an appointment': the word for one, said to rule it out."""
NOTHING_YET = re.compile(
    r"(?i)\b(?:not|don't|do not|won't|isn't|shan't|shall not|rather not|wouldn't) (?:\w+ ){0,3}?(?:book|booking|make|making|making a|schedul\w*|fix|arrange) "
    r"(?:anything|something|it|one|an appointment|a booking)(?: (?:yet|now|today|just|right|as))*\b|"
    r"\b(?:noch |erst ?mal |jetzt |heute )*(?:nichts|nix|keinen termin|gar nichts) (?:\w+ ){0,2}?(?:buchen|ausmachen|vereinbaren|festmachen)\b|"
    r"\b(?:buch|mach|vereinbar|trag)\w* (?:(?:ich|wir|sie|mir|uns|bitte|mal|heute?|jetzt|da|erst ?mal|aber|lieber) )*(?:noch )?(?:nichts|nix|keinen termin)(?: (?:fest|aus|ein))?\b|"
    r"\bnoch keinen termin\b(?! (?:\w+ ){0,3}(?:bekommen|gekriegt|gefunden|gehabt|bei|hab\w*))"
)
"""'I'm not booking anything yet, I'm only asking.'"""
TALKED_OVER = re.compile(
    r"(?i)\b(?:mit|with|to) (?:mein\w*|unser\w*|my|our|de[rmn]|the|jemand\w*) \w+(?: (?:noch|noch ?mal|erst|vorher|erst ?mal|in ruhe))* "
    r"(?:(?:zu )?besprechen|bereden|absprechen|beraten|bequatschen|reden)\b"
)
"""'Das will ich erst mit meinem Mann besprechen': talked over at home, and no service of the house."""
NOT_TOLD = re.compile(
    r"\b(?:bitte |aber |bloss |ja )*(?:nicht|net|nich) (?:so |zu )?laut(?: \w+)?(?: (?:sagen|sprechen|reden|sag|sagt))?(?: (?:sie|ihr))?(?: (?:das|es))?\b|"
    r"\b(?:sagen|sag|sagt|erzaehl\w*|verrat\w*) (?:sie |ihr |du )?(?:(?:das|es|des|davon|bitte|aber|bloss|ja|doch|nur) )*(?:nicht|net|niemand\w*|keinem|nix|nichts)"
    r"(?: (?:laut|weiter|so laut|davon|(?:meine[mr]|der|dem|den|unsere[mr]) \w+))?\b|"
    r"\b(?:don't|do not|not|never) (?:say|tell|mention|repeat|shout) (?:it |that |this )?(?:(?:too |so )?loud\w*|anyone|anybody|(?:to )?(?:my|the|our) \w+|him|her|them)\b|"
    r"\b(?:don't|do not|not) (?:say|mention|repeat) (?:it|that|this)(?: (?:out )?loud)?\b"
)
"""'Sagen Sie das nicht so laut, der Kollege sitzt nebenan': nothing is to be passed on."""
ONLY_ASKED = re.compile(
    r"\b(?:wollt\w*|hab\w*) (?:\w+ ){0,3}?(?:nur|bloss|lediglich|ja nur) (?:\w+ ){0,6}?(?:wissen|fragen|gefragt|hoeren|erfragen|informieren)\b|"
    r"\b(?:mir )?(?:ging|geht)'?s? (?:es |mir )*nur um (?:den preis|die auskunft|die info\w*)\b|"
    r"\b(?:mehr|das) woll\w* (?:ich|wir|i) (?:\w+ ){0,4}?(?:wissen|erfahren)\b|"
    r"\b(?:that's|that is|that was) (?:\w+ )?all (?:i|we) (?:wanted|needed)(?: to know)?\b|"
    r"\b(?:only|just) (?:wanted|asking|checking|enquiring|after)\b"
)
"""'Nein, ich wollte nur den Preis wissen': what was asked for is known by now."""
HAS_HEARD_ENOUGH = re.compile(
    r"^(?:(?:ok|okay|gut|super|alles klar|danke|vielen dank|danke schoen|ach so|aha|ja|nein|nee|dann|prima|perfekt|thanks|thank you|great|fine|no|oh) )*"
    r"(?:das (?:war|waer|ist|waere)'? ?e?s?(?: (?:dann|schon|auch|erst ?mal|eigentlich|auch schon|alles|von mir))*|dann (?:weiss|hab) ich (?:ja )?(?:bescheid|alles)|"
    r"(?:that's|that is|that was|that'll be) (?:all|it|everything)(?: (?:i needed|i wanted|for now|then))*)"
    r"(?: (?:danke|vielen dank|danke schoen|tschuess|thanks|thank you|bye))*$"
)
"""'Danke, das war's schon', after a question was answered."""
NOT_PUT_THROUGH = re.compile(
    r"\b(?:don't|do not|no need to|needn't|need not|rather not|without|not|never) (?:\w+ ){0,3}?(?:be put|put(?:ting)?|connect(?:ed|ing)?|"
    r"transfer(?:red|ring)?)(?: me)?(?: through)?\b|"
    r"\b(?:nicht|net|nich) (?:\w+ ){0,2}?(?:durch ?stell\w*|durchgestellt|verbinden|verbunden|weiter ?verbinden|weiterleiten)\b|"
    r"\b(?:verbinden|stellen) sie mich (?:\w+ )?nicht(?: durch)?\b|\b(?:durchstellen|verbinden) (?:muessen|brauchen) sie (?:\w+ ){0,2}nicht\b"
)
"""'Please don't put me through': the words for it, said to rule it out."""

BREAKS_OFF = re.compile(
    r"\b(?:(?:door|doorbell|klingel\w*|klingelt|tuer|postbote|paket\w*|postman|parcel|delivery)|"
    r"(?:baby|kleine[rn]?|kind\w*|kids?|little one) (?:\w+ ){0,4}(?:weint|schreit|wach|crying|screaming|up)|"
    r"(?:other|second|another) line|(?:andere|zweite)[rn]? leitung|"
    r"(?:muss|muessen) (?:\w+ ){0,3}(?:los|weg|aufhoeren|schluss machen|auflegen|aussteigen|umsteigen)|"
    r"(?:have|got|need|going) to (?:go|run|dash|hang up)|(?:i've )?gotta (?:go|run|dash)|must (?:go|run|dash)|"
    r"(?:akku|handy) (?:\w+ ){0,3}(?:leer|alle|aus)|battery|(?:bus|bahn|zug|tram|train) (?:\w+ ){0,2}(?:kommt|da|here|coming)|"
    r"(?:chef\w*|boss|kund\w*|customer) (?:\w+ ){0,3}(?:kommt|ruft|steht|wartet|here|calling|waiting|wants))\b"
)
"""Something at the caller's end breaks the call off: 'that's the door', 'mein Bus kommt'. Nothing is declined."""
LETS_GO = re.compile(
    r"\b(?:lassen|vergessen) (?:sie|wir) (?:'?s|es|das)\b|\b(?:lass|vergiss) (?:'?s|es|das|mal|ma)\b|\blassen sie'?s\b|"
    r"\b(?:leave|forget|scrap) (?:it|that|this)\b|\bnever mind\b|"
    r"\bschlaf\w* (?:\w+ ){0,6}?(?:drueber|darueber)\b|\bsleep on (?:it|that)\b"
)
"""'Wissen Sie was, lassen Sie's, ich ruf wieder an': what was on the table is given up."""
_SOFTLY = r"(?:ja|na|naja|ach|oh|och|ok|okay|gut|nein|nee|ne|noe|also|hm|tja|schade|danke|vielen dank|danke schoen|dankeschoen|trotzdem|und|aber|well|no|thanks|thank you)"
_THEN_NOT = (
    r"dann (?:(?:eben|halt|lieber|doch|wohl|leider|eher|mal|jetzt|heute) )*nicht|(?:nein|nee|ne) (?:doch|lieber) (?:lieber )?nicht|"
    r"(?:dann )?lass\w* (?:ich|wir)(?: ?(?:'?s|es|das))?(?: (?:lieber|mal|bleiben|sein|gut sein|erst ?mal|heute|jetzt|doch))*|"
    r"(?:dann )?lassen sie(?: ?(?:'?s|es|das))(?: (?:lieber|mal|bleiben|sein|gut sein|gut|doch))*|"
    r"(?:ich |wir )(?:lass|lassen|lasse) (?:'?s|es|das)(?: (?:lieber|dann|mal|bleiben|sein|doch))*|"
    r"(?:dann |damit )?hat (?:sich|'?s sich)(?: (?:das|es|die sache))?(?: (?:schon|wohl|damit|dann))* erledigt|"
    r"(?:das |es )hat sich(?: (?:schon|wohl|damit|dann))* erledigt|(?:dann )?vergess\w*(?: sie)?(?: ?(?:'?s|es|das))|"
    r"(?:dann |da )(?:verzichte|brauch\w*) ich(?: (?:doch|lieber|eben|halt|wohl))*(?: (?:nichts|nix|keinen(?: termin)?|keinen mehr))?|"
    r"(?:not then|then not|never mind(?: then)?|forget it(?: then)?|leave it(?: then)?|i'll leave it(?: then)?|"
    r"i won't (?:bother|then)(?: then)?|don't bother(?: then)?)"
)
_AND_LEAVES = r"(?:trotzdem|danke|dank|vielen|schoen|sehr|dankeschoen|tschuess|wiederhoeren|auf|schoenen|tag|noch|thanks|thank|you|anyway|bye|sorry|entschuldigung|dann)"
GIVEN_UP = re.compile(rf"(?:{_SOFTLY} )*(?:{_THEN_NOT})(?: {_AND_LEAVES})*")
"""'Na gut, dann eben nicht, danke': the whole turn gives up what was wished. Folded, both languages."""
JUST_THANKS = re.compile(
    r"(?:(?:ach so|achso|aha|hm|hmm|mhm|oh|och|na ja|naja|tja|ja gut|na gut|schade|na dann|verstehe|ach) ?)*"
    r"(?:(?:danke|vielen dank|herzlichen dank|besten dank|danke schoen|dankeschoen|danke sehr|trotzdem|"
    r"danke (?:ihnen|dir|euch)|danke fuer (?:die|ihre) (?:auskunft|info\w*|hilfe)) ?)*"
)
"""'Ach so, schade, danke schön', said to an offer in German: it is not taken. Folded."""
