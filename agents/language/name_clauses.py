"""What is said beside a name, clause by clause: words that take a name back, remarks that change nothing,
remarks on letters. Patterns only, each to be matched at the beginning of what is still unread; used by
`name_told`.
"""

from __future__ import annotations

import re

from agents.language.name_asides import KIN, WORD
from agents.language.origins import ORIGIN

END = r"(?=\s*(?:[,.;:!?…–]|$|-\s|\s(?:aber|und|but|and|though|or|oder|so|also)\s))"
"""A clause ends at a mark, or before a new one."""
GAP = re.compile(r"[\s,.;:!?…–]+|-\s+")
SMALL = re.compile(
    r"(?i)(?:ja|na|naja|also|oh|och|ach|ah|ähm?|öh|ehm|hm+|uh|um|erm?|well|so|okay|ok|yes|yeah|hey|hi|"
    r"hallo|hello|und|and|aber|but|oder|though|ha ?ha|gut|right|eigentlich|you know|wissen sie|sag ich mal|"
    r"sure|klar|freilich|sicher|gern|gerne|natürlich|of course|certainly|genau|naja|tja)\b"
    r"(?!['’\-])(?=[\s,.;:!?…–]|$)"
)
"""Small words before a clause."""
BREAKS = re.compile(r"(?i)(?:äh|ähm|öh|ehm|uh|um|erm?|ah|ach|oh|well|or|oder)$")
"""Said where a word is looked for: a name alike that follows stands in place of the one before."""

_RELATED = rf"(?:(?:mein|unser|dein|ihr)e?|my|our)\s+(?:{KIN}|frau|ex|chefin|hund|dog|boss)"
_SORRY = (
    r"sorry|pardon|entschuldigung|verzeihung|tschuldigung|moment(?: mal)?|sekunde|stopp?|halt|wait|hang on|"
    r"hold on|warte(?:n sie)?(?: mal)?"
)
TAKES_BACK = re.compile(
    r"(?i)(?:(?:oder |or |ach |oh |ne[in]*,? |no,? )?(?:"
    rf"nein|nee|nope|no|{_SORRY}|quatsch|blödsinn|unsinn|falsch|wrong|verkehrt|nicht mehr|not any ?more|"
    r"(?:das |es |that |it )?(?:war|ist|was|is|'s)(?: (?:jetzt|ja|doch|schon|just))? (?:falsch|verkehrt|"
    r"quatsch|"
    r"wrong|not right|der falsche(?: name)?|the wrong (?:one|name))|that's wrong|"
    r"(?:das )?stimmt(?: (?:ja|gar|so|doch|jetzt))* nicht(?: mehr)?|that's not (?:right|it|me)|"
    r"was (?:sag|red|rede|sage|erzähl|erzähle|schwätz|quatsch)e? ich(?: (?:denn|da|nur|bloß|eigentlich|"
    r"schon wieder))*|"
    r"what am i (?:saying|on about|like|talking about)|listen to me|silly me|my mistake|mein fehler|"
    r"so (?:hieß|hiess|heiß|heiße) ich (?:früher|mal|vorher|nicht mehr|ja nicht mehr|gar nicht|"
    r"vor (?:der|meiner) (?:hochzeit|heirat|ehe|scheidung))|"
    r"(?:that's|it's|that was|das ist|das war)(?: ja| doch)? (?:my|the|mein|der)(?: (?:old|maiden|"
    r"married|former|alter?|"
    r"früherer|lediger))? (?:name|mädchenname)(?: (?:gewesen|früher|before))?|"
    rf"(?:das|der|die|that|he|she|it)(?:'s| ist| war| is| was)(?: ja| doch| actually)? {_RELATED}|"
    r"der war schon|die war schon|(?:he|she)'s (?:already )?been|"
    r"(?:jetzt )?(?:hab|habe) ich mich (?:vertan|versprochen|verplappert|geirrt)|"
    r"ich (?:hab|habe|bin) (?:mich )?(?:vertan|versprochen|verplappert|geirrt|durcheinander)|"
    r"i'm (?:divorced|married|remarried|separated|joking|kidding)(?: (?:now|since \w+|again))?|"
    r"ich bin(?: (?:ja|jetzt|doch|inzwischen|wieder))* (?:geschieden|verheiratet|getrennt)|"
    r"i mean|i meant|ich mein(?:e|te)?|actually|rather|vielmehr|scratch that|strike that|make that|"
    r"(?:leave|drop|take) the \w (?:off|out|away)|ohne das \w|"
    r"(?:schreib|nehm|nimm|mach|trag)(?:en|e|t)?(?: sie| du)?(?: bitte)?(?: lieber| besser|"
    r" doch)* (?:mich|meinen)(?: ein)?|"
    r"(?:take|use|put|have|write)(?: down)? (?:mine|me)(?: (?:please|instead|down|rather))*|"
    r"(?:doch )?(?:lieber|besser)(?: (?:mich|doch|auf mich))?|better me"
    r")(?: (?:denn|doch|please|bitte|mal|love|mate))*[\s,.;:!?…–]*)+?" + END
)
"""What was said before it holds no longer."""
SOFT = re.compile(rf"(?i)(?:oder |or |ach |oh )?(?:{_SORRY}|entschuldigung|eigentlich|actually)\W*$")
"""Alone they may also only be courteous."""
IS_OF_KIN = re.compile(
    rf"(?i)(?P<name>{WORD})(?:'s| ist| is| heißt| war| was)(?: (?:ja|doch|nämlich|"
    rf"actually))? {_RELATED}{END}"
)
""" "Rita ist meine Schwester": that one is somebody else's."""
MANNER = (
    rf"(?:the|die|der|auf)\s+(?:{ORIGIN}|normal|usual|proper|posh|old|male|female|normale|übliche|alte|"
    rf"weibliche)\s+"
    r"(?:spelling|way|version|form|one|schreibweise|variante|art)"
)
""" "The Welsh spelling (with an e)"."""
WHERE = (
    r"(?:am ende|am schluss|hinten|vorne|am anfang|(?:at|on) the (?:end|start|beginning|front)|in der mitte|"
    r"in the middle)"
)
_ONE = r"(?:[^\W\d_](?:['’]?s)?|ypsilon|eszett)(?![\w'’])"
_MANY = (
    r"(?:(?:zwei|two|zwo|doppel|double|drei|three|einem|nem|ein|one|scharfem|weichem|hartem|einfachem)"
    r"[\s\-]+)"
)
_UNIT = rf"(?>{_MANY}*{_ONE}(?: (?:wie|for|as in|like) [\w'’]+)?)"
_UNITS = rf"(?>{_UNIT}(?:(?:[\s,.\-]+(?:(?:und|and|then|dann)\s+)*){_UNIT})*)"
_CLUSTER = r"(?:tz|th|dt|ck|ph|ey|ei|ai|ay|ie|ff|ss|tt|nn|ll|mm|rr|pp|sch)(?!\w)"
LETTERS = re.compile(
    r"(?i)(?:(?:das ist|das sind|that's|it's|that is|und|and|also|geschrieben|spelt|spelled|then|dann|"
    rf"buchstabiert|{MANNER})\s+)*(?:(?P<how>mit|with)\s+(?:an?\s+)?(?:{_MANY}*{_CLUSTER}|{_UNITS})|{_UNITS})"
    rf"(?: {WHERE})?"
    r"(?P<denied>,? (?:and |und )?(?:not|nicht) (?:(?:with|mit) )?(?:an? |einem |nem )?[^\W\d_](?!\w))?" + END
)
"""How the name is written."""
COUNTED = re.compile(r"(?i)(?:zwei|two|zwo|doppel|double|ein|einem|one)\b")
_PUT_VERB = (
    r"(?:put|write|note|use|say|book|make|go|stick|pop|schreib(?:en|t)?|notier(?:en|t)?|nehm(?:en|t)|nimm|"
    r"sagen|sag|trag(?:en|t)?|setz(?:en|t)?|mach(?:en|t)?)"
)
_DOWN = (
    r"(?: sie's| sie| du| ihr| it down| it out| it| me down| me| us| down| out| with| to| bitte| lieber|"
    r" einfach| ruhig| mal| halt| doch| den termin| den| das| es| mich)*"
)
_KEPT_AS = (
    r"(?:(?:ich (?:glaub|glaube|denk|denke|mein|meine),? |i (?:think|believe|guess) )?(?:that )?(?:"
    r"(?:ich )?(?:steh|stehe|bin|laufe?|müsste)(?: ich)?(?: (?:da|noch|ja|schon|eigentlich|bestimmt|"
    r"bei ihnen|bei euch|im system|im computer|in der kartei))*|"
    r"(?:sie|ihr) (?:haben|habt|kennen|kennt|führen) mich(?: (?:da|noch|ja|schon|eigentlich|bestimmt|"
    r"im system|im computer|in der kartei))*|"
    r"(?:i'm|i am|i'll be|i should be)(?: (?:probably|still|already|on there|in there|on your system|"
    r"in your system|down|listed|registered|saved|with you))*|"
    r"you(?:'ve| have|'ll have)(?: (?:got|probably|still|already))* me(?: (?:down|on there|in there|"
    r"on your system|in your system|listed|registered))*) (?:als|as|unter|under))"
)
""" "Ich steh bei Ihnen als ...", "you've got me down as ..."."""
LOOSE = re.compile(
    rf"(?i)(?:{_KEPT_AS}|(?:let's |i'd |(?:just |only |nur |einfach )+)?(?:go with|go for|say|make it "
    rf"out to)|"
    r"trag(?:en|t)?\b|setz(?:en|t)?\b|(?:that|it)(?:'ll|'d| will| would) be|"
    r"(?:am besten|(?:das )?beste (?:wäre?|ist)|best)\b|on\b|"
    r"(?:(?:the |der |den )?(?:booking|appointment|termin)) should|(?:you|sie|ihr)\b|"
    r".*\b(?:alte|junge|kleine|große|neue|old|young|elder)[rn]?\s+$)"
)
"""Leads to a name that nothing else knows: 'You can note down …', 'go with …'."""
NAMED = re.compile(
    rf"(?i)(?:{_KEPT_AS}\s+(?:(?:der|die|the)\s+)?|(?:(?:(?:nur |just |only |einfach |let's |bitte |"
    rf"please )*{_PUT_VERB}{_DOWN}|"
    r"(?:you|sie|ihr) (?:can|could|may|können|könnten|dürfen)(?: just| einfach| ruhig| gern| bitte)*"
    r"(?: (?:note down|write down|put down|put|write|note|use|schreiben|notieren))?|"
    r"am besten|(?:das )?beste (?:wäre?|ist)|best|"
    r"(?:(?:the |der |den )?(?:booking|appointment|termin|name)|das|es|it|that|er)"
    r"(?:'s|'d be|'ll be| ist| is| should be| should go| would be| will be| goes| soll| kommt| geht| "
    r"läuft| war|"
    r" wäre)+"
    r"(?: (?:ja|doch|also|eigentlich|jetzt|now|just))*|i'm|i am|ich bin(?:'s)?|ich heiße?|ich heiss|"
    r"ich heisse|"
    r"this is|hier ist|nur|just|lieber|jetzt|now)\s+)*"
    r"(?:(?:für|auf|for|under|unter|an|on)\s+)?(?:(?:mich|me|myself)(?: (?:selbst|"
    r"selber))?,?\s+(?:also\s+)?)?"
    r"(?:(?:de[nm]|the|my|meine[nm]) (?:(?:mädchen|nach|familien)?namen?|name|surname|maiden name)(?: "
    r"(?:of|von))?\s+"
    r"(?:also\s+)?(?:(?:frau|herr|herrn)\s+)?)?"
    r"(?:(?:den|die|der|das|the)\s+(?!(?:name|booking)\b))?"
    r"(?:(?:alte|junge|kleine|große|neue|old|young|elder)[rn]?\s+(?=(?:herrn?|frau|mr|mrs|ms|doktor|dr)\b))?)"
)
"""What may stand before the name in a clause of its own."""
OF_KIN = re.compile(
    r"(?i)(?:(?:(?:der|the) (?:termin|booking|appointment)|das|es|it|that)(?: (?:ist|is|wäre)|'s) )?"
    r"(?:(?:für|auf|for|under|unter)\s+)?(?:(?:mein|unser)(?:e[nrms]?)?|my|our)\s+"
    rf"(?:{KIN}|frau|kind|child|kleine[nr]?|boyfriend|girlfriend|fiancée?)(?:\s*,\s*|\s+)"
    r"(?:(?:und )?(?:die|der|he's|she's|er|sie|das)\s+(?:heißt|hei(?:ss)t|called)\s+|called\s+|namens\s+)?"
)
""" "Mein Mann, der heißt …": the name is another person's; it stays beside it."""
BEHIND = re.compile(
    r"(?i)\s*(?:(?:'ll|’ll| will)(?: do| be fine)(?: (?:fine|nicely))?|(?: (?:jetzt|now|again|wieder|"
    r"actually|please|bitte|inzwischen|instead|reicht|genügt|here|hier|ein|rein|drauf|drin|eingetragen|"
    r"gespeichert|schreiben|nehmen|notieren|eintragen|wenn(?:'s| es| das) (?:geht|möglich ist|passt|"
    r"recht ist)|"
    r"if (?:you like|you can|possible|that's (?:ok|okay|alright|all right|fine|possible)|you don't mind|"
    r"you would)|(?:my )?(?:dear|love|darling|pet|mate|duck|hen)))+|['’]s (?:fine|grand|enough|ok|okay|good))"
    + END
)
FIRST_LABEL = re.compile(
    r"(?i)(?:(?:mit )?(?:mein |der |my |the )?(?:vorname|vornamen|rufname|first name|given name)(?:'s| ist|"
    r" is| lautet| wäre)?|vorne|vorn|in front|davor):?\s+"
)
LAST_LABEL = re.compile(
    r"(?i)(?:mit )?(?:mein |der |my |the )?(?:nachname|nachnamen|familienname|surname|last name|"
    r"family name)(?:'s| ist| is| lautet| wäre)?:?\s+"
)
LABEL_BEHIND = re.compile(
    r"(?i)(?:\s+(?:mit|als|for|as)\s+(?:dem |the |my |a )?|(?:['’]s|\s+(?:ist|is|wäre))\s+(?:(?:der|mein|"
    r"my|the)\s+)?)"
    r"(?:(?P<first>vornamen?|rufname|first(?: name)?|given name)|"
    r"(?P<last>nachnamen?|familiennamen?|surname|last(?: name)?|family name))" + END
)
""" "Horst mit Vornamen", "Gabor's the first name"."""
