"""What is said beside a name, clause by clause: words that take a name back, remarks that change nothing,
remarks on letters. Patterns only, each to be matched at the beginning of what is still unread; used by
`name_told`.
"""

from __future__ import annotations

import re

from agents.language.name_asides import KIN, WORD

END = r"(?=\s*(?:[,.;:!?…–]|$|-\s|\s(?:aber|und|but|and|though|or|oder)\s))"
"""A clause ends at a mark, or before a new one."""
GAP = re.compile(r"[\s,.;:!?…–]+|-\s+")
SMALL = re.compile(
    r"(?i)(?:ja|na|naja|also|oh|och|ach|ah|ähm?|öh|ehm|hm+|uh|um|erm?|well|so|okay|ok|yes|yeah|hey|hi|"
    r"hallo|"
    r"hello|und|and|aber|but|oder|though|ha ?ha|gut|right|eigentlich|you know|wissen sie|sag ich mal)\b"
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
    rf"buchstabiert)\s+)*(?:(?P<how>mit|with)\s+(?:an?\s+)?(?:{_MANY}*{_CLUSTER}|{_UNITS})|{_UNITS})"
    r"(?: (?:am ende|hinten|vorne|am anfang|at the end|at the start|in der mitte|in the middle))?" + END
)
"""How the name is written."""
COUNTED = re.compile(r"(?i)(?:zwei|two|zwo|doppel|double|ein|einem|one)\b")
NAMED = re.compile(
    r"(?i)(?:(?:(?:nur |just |only )?(?:put|write|note|use|say|book|make|schreib(?:en)?|notier(?:en)?|"
    r"nehmen|"
    r"sagen|trag(?:en)?)(?: sie| down to| down| it| me| bitte| lieber| einfach| den| das)*|"
    r"(?:you|sie|ihr) (?:can|could|may|können|könnten|dürfen)(?: just| einfach| ruhig| gern| bitte)*"
    r"(?: (?:note down|write down|put down|put|write|note|use|schreiben|notieren))?|"
    r"(?:(?:the |der |den )?(?:booking|appointment|termin|name)|das|es|it|that|er)"
    r"(?:'s|'d be| ist| is| should be| would be| soll| kommt| geht| läuft| war| wäre)+"
    r"(?: (?:ja|doch|also|eigentlich|jetzt|now|just))*|i'm|i am|ich bin(?:'s)?|ich heiße?|ich heiss|"
    r"ich heisse|"
    r"this is|hier ist|nur|just|lieber|jetzt|now)\s+)*"
    r"(?:(?:für|auf|for|under|unter|an)\s+)?(?:(?:den|die|der|das|the)\s+(?!(?:name|booking)\b))?"
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
    r"actually|please|bitte|inzwischen|instead|reicht|genügt|here|hier))+)" + END
)
FIRST_LABEL = re.compile(
    r"(?i)(?:mit )?(?:mein |der |my |the )?(?:vorname|vornamen|rufname|first name|given name)(?:'s| ist|"
    r" is| lautet| wäre)?:?\s+"
)
LAST_LABEL = re.compile(
    r"(?i)(?:mit )?(?:mein |der |my |the )?(?:nachname|nachnamen|familienname|surname|last name|"
    r"family name)(?:'s| ist| is| lautet| wäre)?:?\s+"
)
LABEL_BEHIND = re.compile(
    r"(?i)\s+(?:(?:mit|als|for|as)\s+(?:dem |the |my |a )?|(?:ist|is|wäre) (?:der|mein|my|"
    r"the)\s+)(?:(?P<first>vornamen?|rufname|first name|given name)|"
    r"(?P<last>nachnamen?|familiennamen?|surname|last name|family name))" + END
)
""" "Horst mit Vornamen", "Gabor's the first name"."""
