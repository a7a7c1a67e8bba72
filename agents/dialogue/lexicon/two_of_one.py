"""How somebody wishes for the same thing for two, and how the second is to follow the first. Both languages."""

from __future__ import annotations

import re

_PERSON_DE = r"(?:mein|unser)(?:e[nrm]?)? (?:(?:klein|groß|jünger|älter|ältest|jüngst)\w* )?[^\W\d_]{2,}"
_NAME_BEHIND = r"(?: (?-i:[A-ZÄÖÜ])[^\W\d_]+(?=\s*(?:[,.;!?]|$|und\b|and\b)))?"
_PERSON_EN = r"(?:my|our) (?:(?:little|wee|youngest|younger|eldest|oldest|older|big) )?[^\W\d_]{2,}"
_CLOCK_DE = r"(?:(?:halb|viertel(?: vor| nach)?|dreiviertel) )?\w+(?: uhr)?"
_CLOCK_EN = r"(?:(?:half(?: past)?|quarter (?:past|to)) )?\w+(?: o'clock)?"
_HOUR = r"(?: (?:(?:dann|direkt|then) )?(?:um|gegen|at) (?:(?:halb|viertel (?:vor|nach)|half past|quarter (?:past|to)) )?\w+(?: uhr)?)?"
_GAP_DE = (
    r"(?:eigentlich|selbst|selber|ja|dann|bräuchte|braucht|brauche|brauch|müsste|muss|soll|sollte|will|wollte|möchte|hätte|gern|gerne|"
    r"wohl|übrigens|am|besten|gleich|noch|mal|bitte|einen|eine|eins)"
)
_MORE_DE = r"(?:einen?|eins|mal|wieder|gern|gerne|noch|gleich|dann|bitte|hin|termin|dran|mit|eigentlich|haben|brauchen|machen|lassen)"
FOR_ME_AND = (
    re.compile(
        rf"(?i)\b(?P<own>(?:einen? |einmal )?für mich(?: selbst| selber)?{_HOUR}),? (?:und|sowie) (?:dann |noch |auch |gleich |einen? |einmal )*"
        rf"(?:für )?(?P<other>{_PERSON_DE}{_NAME_BEHIND})(?P<at>{_HOUR})"
    ),
    re.compile(
        rf"(?i)\b(?P<own>(?:one )?for (?:me|myself){_HOUR}),? and (?:then )?(?:one |another |also )*(?:for )?"
        rf"(?P<other>{_PERSON_EN}{_NAME_BEHIND})(?P<at>{_HOUR})"
    ),
)
"""'Für mich und meinen Mann'."""
EACH_AT = re.compile(
    r"(?i)\b(?P<first>(?:um|at) (?:halb |viertel (?:vor |nach )?|half past |quarter (?:past|to) )?\w+(?: uhr)?) (?:für|for) (?:den |die |das )?(?P<one>(?-i:[A-ZÄÖÜ])[^\W\d_]+),? "
    r"(?:und|and) (?:dann |then )?(?P<second>(?:um|at) (?:halb |viertel (?:vor |nach )?|half past |quarter (?:past|to) )?\w+(?: uhr)?) (?:für|for) "
    r"(?:den |die |das )?(?P<other>(?-i:[A-ZÄÖÜ])[^\W\d_]+)"
)
"""'Um zwei für den Jonas und um halb drei für die Leni'."""
TWO_NAMES = re.compile(
    r"^\W*(?:(?:das (?:sind|ist)|die heißen|sie heißen|der|die|they're|called) )?(?P<one>(?-i:[A-ZÄÖÜ])[^\W\d_]+) (?:und|and) (?:der |die )?(?P<other>(?-i:[A-ZÄÖÜ])[^\W\d_]+)"
    r"(?: (?P<last>(?-i:[A-ZÄÖÜ])[^\W\d_]+))?\W*$",
    re.IGNORECASE,
)
"""'Jonas und Leni', asked what the child is called."""
FOR_THEM_AND_ME = (
    re.compile(
        rf"(?i)\b(?P<own>für {_PERSON_DE}{_NAME_BEHIND}),? (?:und|sowie) (?:dann |noch |auch |gleich |einen? |einmal )*"
        r"(?:für )?(?P<other>mich)\b(?: selbst| selber| auch)*(?P<at>)"
    ),
    re.compile(
        rf"(?i)\b(?P<own>for {_PERSON_EN}{_NAME_BEHIND}),? and (?:then )?(?:one |another |also )*(?:for )?"
        r"(?P<other>me|myself)\b(?: too| as well| also)*(?P<at>)"
    ),
)
"""'Für meine Tochter und mich'."""
THEY_AND_I = (
    re.compile(
        rf"(?i)\b(?:(?P<other>(?:mein|unser)e? [^\W\d_]+{_NAME_BEHIND}) und ich(?: selbst)?|ich und (?P<other_last>(?:mein|unser)e? [^\W\d_]+))\b"
    ),
    re.compile(
        rf"(?i)\b(?:(?P<other>{_PERSON_EN}{_NAME_BEHIND}) and (?:i|me|myself)|(?:me|i) and (?P<other_last>{_PERSON_EN}))\b"
    ),
)
"""'Mein Sohn und ich': both wish for it where a wish follows."""
ME_AT_THEM_AT = (
    re.compile(
        rf"(?i)\b(?:ich|für mich)(?: dann)? (?P<at>um {_CLOCK_DE}),? und (?:dann )?(?:für )?(?P<other>{_PERSON_DE})"
        rf"(?:,? (?:der|die) (?P<name>(?-i:[A-ZÄÖÜ])[^\W\d_]+),?)?(?: dann| danach| gleich)* (?P<then>um {_CLOCK_DE})"
    ),
    re.compile(
        rf"(?i)\b(?:me|i)(?:'d like| could do)? (?P<at>at {_CLOCK_EN}),? and (?:then )?(?P<other>{_PERSON_EN})"
        rf"(?:,? (?P<name>(?-i:[A-Z])[^\W\d_]+),?)?(?: then| after)* (?P<then>at {_CLOCK_EN})"
    ),
)
"""'Ich um zehn und mein Mann, der Rolf, dann um halb elf': each at an hour of their own."""
NAMES_AT = (
    re.compile(
        rf"(?:(?i:für )?(?:der |die |den |das )?)(?P<one>[A-ZÄÖÜ][^\W\d_]+),? (?P<at>um {_CLOCK_DE}),? und (?:dann |für |der |die |den |das )*"
        rf"(?P<other>[A-ZÄÖÜ][^\W\d_]+),? (?:dann )?(?P<then>um {_CLOCK_DE})"
    ),
    re.compile(
        rf"(?:for )?(?P<one>[A-Z][^\W\d_]+),? (?P<at>at {_CLOCK_EN}),? and (?:then )?(?:for )?(?P<other>[A-Z][^\W\d_]+),? (?:then )?(?P<then>at {_CLOCK_EN})"
    ),
)
"""'Finn at four and Ella at half past four': two by their names."""
ME_TOO = (
    re.compile(
        rf"(?i)[,.;]?\s+(?:(?:und|aber) )?(?:ich|mir|mich|bei mir|für mich)(?: {_GAP_DE})* (?:auch|ebenfalls|genauso)(?: {_MORE_DE})*"
        r"(?=\s*(?:[,.;!?]|$))"
    ),
    re.compile(
        r"(?i)[,.;]?\s+(?:and )?(?:so (?:do|could|would|should) i|(?:and )?me too|i (?:do|could|need|want|would)(?: (?:one|it|do|with|like))* "
        r"(?:too|as well|also)|(?:and )?one for (?:me|myself)(?: too| as well| also)*)(?=\s*(?:[,.;!?]|$))"
    ),
)
"""'... und ich eigentlich auch', said behind a wish for somebody else."""
THEY_TOO = (
    re.compile(
        rf"(?i)[,.;]?\s+(?:und )(?:(?:einen?|auch|noch|gleich|dann|einmal) )*(?P<for>für )?(?P<other>{_PERSON_DE})(?(for)(?: {_MORE_DE}| auch)*|"
        rf"(?: {_GAP_DE})* (?:auch|ebenfalls|genauso)(?: {_MORE_DE})*)(?=\s*(?:[,.;!?]|$))"
    ),
    re.compile(
        rf"(?i)[,.;]?\s+and (?:(?P<so>so (?:does|could|would|should) )|(?P<for>(?:then )?(?:one |another )?for ))?(?P<other>{_PERSON_EN})"
        r"(?(so)|(?(for)(?: too| as well| also)*|(?:'d| (?:needs|wants|would|could|does|do|like|one|it|with))* (?:too|as well|also)))"
        r"(?=\s*(?:[,.;!?]|$))"
    ),
)
"""'... und mein Mann auch', 'und einen für meine Frau', said behind a wish of one's own."""
BOTH_WISH = re.compile(
    r"\b(?:muessten|muessen|braeuchten|brauchen|wollten|"
    r"(?:wollen|moechten)(?! (?:\w+ ){0,7}?(?:radeln|fahren|fliegen|reisen|wandern|heiraten|umziehen|ziehen|verreisen|feiern|bauen)\b)|"
    r"haetten|sollten|termine?|wuerden|"
    r"need|want|would|we'd|both|could do|are due|appointments?)\b"
)
EACH_OF_TWO = re.compile(r"\b(?:for (?:me|myself)|fuer mich)\b.*\b(?:for|fuer|and my|und mein\w*)\b")
"""'One for me and one for my husband': whom the two are for, said after their number."""
TWO_OF_IT = re.compile(r"(?i)\b(?:two|zwei|2)\s+$")
"""Before the word for the service: 'I need two haircuts'."""
ONCE_EACH = re.compile(
    r"haarschnitt|haircut|\bcut\b|schnitt\b|sehtest|eye test|sight test|check ?up|kontrolle|manik|manicure|pedi|passbild|passport|"
    r"impf|vaccin|\bjab|inspektion|inspection|\bservice\b"
)
"""What nobody has twice in a row: two of it are for two."""
BOTH_CHILDREN = (
    re.compile(
        r"(?i)\b(?:(?:meine|unsere) (?:beiden|zwei)|beide(?: meiner?| unserer?)?|(?:meine|unsere)(?= zwillinge)) "
        r"(?P<who>kinder|söhne|töchter|jungs|mädels|mädchen|enkel|zwillinge)\b"
    ),
    re.compile(
        r"(?i)\b(?:(?:both|the two)(?: of)?(?: my| our)|(?:my|our) two|(?:my|our)(?= twins)|both(?: the)?) (?:\w+ )??"
        r"(?P<who>kids|children|sons|daughters|boys|girls|grandchildren|grandsons|granddaughters|twins)\b"
    ),
)
"""'Both my kids need their eyes testing'."""
ONE_OF_THE_CHILDREN = {
    "kinder": "mein Kind", "söhne": "mein Sohn", "töchter": "meine Tochter", "jungs": "mein Sohn",
    "mädels": "meine Tochter", "mädchen": "meine Tochter", "enkel": "mein Enkel", "zwillinge": "mein Kind",
    "kids": "my child", "children": "my child", "sons": "my son", "daughters": "my daughter", "boys": "my son",
    "girls": "my daughter", "grandchildren": "my grandchild", "grandsons": "my grandson",
    "granddaughters": "my granddaughter", "twins": "my child",
}  # fmt: skip


def one_after_the_other(words: str) -> bool:
    """Whether both children are named together, or two of a thing: one comes right after the other."""
    return any(pattern.search(words) for pattern in (*BOTH_CHILDREN, _TWO_OF_SOMETHING))


_TWO_OF_SOMETHING = re.compile(r"(?i)\b(?:two|zwei) [^\W\d_]{4,}")


MAY_BE_TWO = re.compile(
    r"\b(?:both|two|twins|beide\w*|zwei|zwillinge|auch|ebenfalls|genauso|und (?:\w+ ){0,3}?(?:fuer |ich\b|mich\b|mein|unser)|ich und|too|as well|also|so (?:do|does|could|would|should)|"
    r"and (?:\w+ ){0,3}?(?:for |me\b|i\b|my |our |myself\b)|me and|i and)"
)
"""Whether a turn is worth a closer look."""
AT_ONCE = re.compile(
    r"\b(?:zusammen|gemeinsam|gleichzeitig|parallel|zur (?:selben|gleichen) zeit|together|at the same time|paar\w*|couple\w*)\b"
)
"""Both in one visit: a person arranges that."""
SHARED = re.compile(
    r"shooting|(?<!pass)(?<!passport)(?<!bewerbungs)foto|(?<!passport )photo|portrait|portraet|steuer|tax\b|kurs|course|class\b|workshop|unterricht|lesson|probestunde|hochzeit|wedding|famil"
)
"""What a service is called to which two come as one."""
FOLLOWS = re.compile(
    r"\b(?:hintereinander|nacheinander|aufeinander ?folgend\w*|(?:direkt|gleich|sofort|unmittelbar|kurz) (?:im anschluss|danach|dahinter|hinterher|"
    r"anschliessend|drauf|darauf|nach (?:mir|ihr|ihm|meinem|dem ersten))|im (?:direkten )?anschluss|"
    r"(?:wenn|wo) (?:ich|wir) (?:schon |eh |sowieso )+(?:mal )?(?:da|dort) (?:bin|sind)|while (?:i'm|we're) (?:there|in)|"
    r"back to back|one after (?:the other|another)|(?:right|straight|directly|immediately|just) after(?:wards)?(?: (?:me|him|her|that))?)\b"
)
"""'Am besten hintereinander', 'direkt im Anschluss'."""
SAME_TIME = re.compile(
    r"\b(?:zur (?:selben|gleichen) (?:zeit|uhrzeit)|gleichzeitig|parallel|at the same time|(?:the )?same time)\b"
)
AT_THE_SAME_TIME = re.compile(
    r"(?i)[,;]?\s*(?:(?:und|and|am besten|wenn'?s geht|wenn möglich|möglichst|if possible|ideally|both|beide|the two of us|all)[, ]+)*"
    r"(?:zur (?:selben|gleichen) (?:zeit|uhrzeit)|gleichzeitig|parallel|at the same time)\b(?:,? (?:if|wenn|sie sind|you've|you have)[^.!?]*)?"
)
"""With what is said of it: 'wenn's geht beide gleichzeitig, Sie sind doch zu zweit'."""
_BEGINS = (
    r"^\W*(?:(?:ja|ach|okay|ok|gut|super|prima|danke|dann|also|yes|oh|great|right|well|und|and|then|noch|auch|ich|bräuchte|brauche|"
    r"hätte|gern|gerne|jetzt|now|i|i'd|like|need|want|einmal|einen?|one|another|bitte|please|gleich|direkt|das gleiche|dasselbe|the same)\b[,.!]? )*"
)
ONE_MORE = (
    re.compile(
        rf"(?i){_BEGINS}(?P<for>für) (?:(?P<other>{_PERSON_DE}{_NAME_BEHIND})|"
        r"(?:(?:die|den|der) )?(?P<name>(?-i:[A-ZÄÖÜ])[^\W\d_]+(?: (?-i:[A-ZÄÖÜ])[^\W\d_]+)?))(?![^\W\d_])(?P<rest>.*)$"
    ),
    re.compile(
        rf"(?i){_BEGINS}(?P<for>for) (?:(?P<other>{_PERSON_EN}{_NAME_BEHIND})|"
        r"(?P<name>(?-i:[A-Z])[^\W\d_]+(?: (?-i:[A-Z])[^\W\d_]+)?))(?![^\W\d_])(?P<rest>.*)$"
    ),
)
"""'Und für die Emma direkt danach', once the first is booked."""
THEY_NEED_ONE = (
    re.compile(
        rf"(?i){_BEGINS}(?P<other>{_PERSON_DE})(?: {_GAP_DE})* (?:auch|ebenfalls|genauso)(?: {_MORE_DE})*(?=\W|$)(?P<rest>.*)$"
    ),
    re.compile(
        rf"(?i){_BEGINS}(?:(?P<so>so (?:does|could|would|should) ))?(?P<other>{_PERSON_EN})"
        r"(?(so)|(?:'d| (?:needs|wants|would|could|does|do|like|one|it|with))* (?:too|as well|also))(?=\W|$)(?P<rest>.*)$"
    ),
)
"""'Mein Mann bräuchte auch einen'."""
