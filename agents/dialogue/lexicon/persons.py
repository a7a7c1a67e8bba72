"""How callers ask for somebody of the business. Folded, both languages; read by `hearing.persons_wanted`."""

from __future__ import annotations

import re

from agents.language import fold
from agents.language.name_asides import KIN
from agents.language.text import NAME_PART

COMPANION = (
    rf"(?:{fold(KIN)}|(?:best )?friend|mate|boyfriend|girlfriend|fiancee?|kid|child|children|boy|girl|twin|family|"
    r"parent|colleague|flatmate|housemate|lad|toddler|baby|(?:other|better) half|missus|dog|cat|"
    r"frau|kind\w*|freund\w*|verlobte\w*|kumpel\w*|maedel\w*|maedchen|junge|baby|zwilling\w*|eltern|familie|hund|katze)s?"
)
"""Who comes along with a caller: 'my wife and I', and not 'my back and I'."""
ANYBODY_DE = (
    r"chef\w*|boss|inhaber\w*|jemand\w*|kolleg\w*|mensch\w*|mitarbeiter\w*|ein\w* von (?:euch|ihnen)|leitung|"
    r"salon selber|laden selber|praxis selber|buero selber"
)
ANYBODY_EN = (
    r"boss|manager|owner|colleague|human|person|somebody|someone|anybody|anyone|one of (?:the|your) \w+|"
    r"whoever's in charge|whoever is in charge|receptionist|agent"
)
WANTED = (
    # kann ich mal eben die Lena sprechen; ich müsste mit Mehmet telefonieren
    r"(?:kann|koenn\w*|darf|duerft\w*|wuerd\w*|will|moecht\w*|muess\w*|muss|wollt\w*|haett\w*) "
    r"(?:\w+ ){{0,5}}?(?:{who})(?: (?!termin)\w+){{0,3}}? (?:sprechen|reden|telefonieren)",
    # ist der Chef da; ist Lena grad zu sprechen
    r"(?:ist|is|sind|waer\w*) (?:(?:denn|da|die|der|dein\w*|ihr\w*|herr|frau) )*(?:{who}) "
    r"(?:(?:grade?|gerade|vielleicht|auch|denn|jetzt|zufaellig|mal|kurz) )*(?:da|zu sprechen|erreichbar|im haus)"
    r"(?=$| (?:ich|und|bitte|dann|dass)\b)",
    # geben Sie mir mal die Lena; hol den Chef ans Telefon
    r"(?:gib|gebt|geben|hol\w*|reich\w*) (?:sie |ihr )?(?:mir |uns )?(?:(?:mal|bitte|jetzt|doch|eben|kurz|die|den) )*"
    r"(?:{who})(?= (?:\w+ )?(?:ans? telefon|dran|rueber|her)\b| bitte$|$)",
    r"(?:jemand\w*|einer|wer) (?:\w+ )?(?:ans telefon (?:kommen|gehen|holen)|rangehen|drangehen)",
    r"ist (?:da|denn|hier) (?:\w+ ){{0,2}}(?:ein|irgendein|kein) (?:\w+ )?mensch\w*",
    r"(?:jemand|niemand|keiner|einer) (?:\w+ )?da (?:\w+ )?mit dem ich (?:\w+ )?(?:reden|sprechen)",
    # can I have a quick word with Lena; I want to speak to whoever's in charge
    r"(?:speak|talk|word|chat) (?:\w+ ){{0,2}}?(?:to|with) (?:\w+ ){{0,2}}?(?:{who})",
    r"(?:is|are) (?:the |your )?(?:{who}) (?:there|about|around|in)(?= (?:please|at all|now)\b| (?:i|can|could)\b|$)",
    r"put (?:the )?(?:{who}) on(?= (?:please|the (?:phone|line)|will you)\b|$)",
    r"get (?:me )?(?:the )?(?:{who}) (?:to|on) the (?:phone|line)",
    r"(?:pass|hand|transfer|switch) me (?:over |across )?to (?:\w+ )?(?:{who})",
    r"(?:someone|somebody|anyone|anybody)(?: \w+)? (?:there )?(?:that |who |whom )?(?:i|we) (?:can|could|might|may) (?:\w+ )?"
    r"(?:talk|speak|chat) (?:to|with)",
    r"(?:someone|somebody|anyone|anybody)(?: \w+)? (?:there )?(?:to|for me to) (?:talk|speak|chat) (?:to|with)",
    r"(?:who|whom) (?:can|could|should|do|may) (?:i|we) (?:\w+ )?(?:talk|speak) (?:to|with)",
    r"(?:someone|somebody|anyone|anybody) (?:real|human|else|proper) (?:\w+ )?(?:pick up|answer|come to the phone)",
    r"(?:don't|do not|won't|not) (?:\w+ ){{0,3}}(?:talk|talking|speak|speaking) to (?:a|some) "
    r"(?:machine|robot|computer|bot)",
)
"""`{who}`: the staff by name, or anybody."""

WHEN_THERE = (
    # wann ist Lena denn da; wann arbeitet sie wieder
    r"wann (?:ist|is|arbeitet|hat|waer\w*|kommt) (?:(?:denn|die|der|frau|herr|eigentlich|wieder) )*(?:{who})"
    r"(?: (?:denn|wieder|so|immer|normalerweise|eigentlich|mal|da|zeit|dienst|zurueck|rein|"
    r"im (?:laden|salon|haus|dienst)|in der praxis|bei (?:ihnen|euch)|naechste woche|diese woche))*$",
    # when is Lena in; when does she work
    r"when (?:is|does|will|would) (?:{who})(?: (?:be|next|usually|normally|actually|then))*"
    r" (?:in|work|working|there|around|available|on duty|free|back)(?: (?:then|again|next week|this week))*$",
)
"""`{who}`: the staff by name, or whoever was named before."""

CALLS_AGAIN = re.compile(
    r"\b(?:i'll|i will|i'd|i can|i could|i might|i'm going to|i|we'll|we can|we|let me|better|gonna) (?:\w+ ){0,7}?(?:ring|call|phone)"
    r"(?: you)? (?:back|again)\b|\b(?:ich|wir) (?:\w+ ){0,3}?(?:ruf\w*|meld\w*)\b|\b(?:ruf\w*|meld\w*) (?:ich|wir|mich|uns)\b"
)
"""'I'll call back later': the caller rings again; 'give me a call back' wants to be rung."""
SIZE_OF_A_HOUSE = re.compile(
    r"\b(?:firm|company|business|workshop|office|restaurant|start ?up|staff|team|household|firma|betrieb|unternehmen|buero|werkstatt|"
    r"haushalt|wg|team|praxis)\b(?: (?:of|with|mit|von|wir sind|we are|we're|we have|about|just|only|nur|ungefaehr|etwa|"
    r"so|small|klein\w*))* (?:two|three|four|five|six|several|zwei|drei|vier|fuenf|sechs|mehrere\w*|[2-6]) "
    r"(?:people|persons|employees|of us|men|staff|leuten?|mitarbeiter\w*|mann|personen|angestellten?)\b"
)
"""'A small firm, four people': how big a house is, and not how many come."""

VISITORS = re.compile(
    r"\b(?:ist|hab\w*|hat|bin|sind) (?:(?:ja|doch|da|schon|ich|wir|auf|bei|zum|am) )*(?:de[rmns]|die|das|ein\w*|mein\w*|unser\w*|'n|n|nen)? ?"
    r"(?:junggesell\w*|polterabend|\w*feier|\w*fest|klassentreffen)\b|"
    r"\b(?:it's|is|i've|i've got|we've got|at) (?:my|our|a|the) (?:[\w']+ ){0,3}?(?:hen|stag)(?: do| night| party| weekend)?\b|"
    r"\b(?:whole family|entire family|family|(?:two|both|three|four|five|six|[2-6]) (?:of )?(?:my |the |our )?(?:\w+ ){1,2})(?:'s| is| are|'re| will be)? ?"
    r"(?:all )?(?:(?:coming|travelling|driving|flying|trooping) (?:over|up|down|round|from|home|to (?:see|visit|stay|us|mine|dinner|lunch|tea)|"
    r"for (?:christmas|easter|dinner|lunch|tea|my|his|her|the (?:wedding|christening|weekend|holidays|day|party|birthday)|a (?:party|visit|meal|do)))|visiting|"
    r"flying in|staying (?:with|at)|getting together|gathering|descending on)\b|"
    r"\bhaving the (?:whole |entire )?family (?:\w+ )?(?:round|over|here|to stay|for)\b|\b(?:whole|entire) family (?:goes|always|has been (?:coming|going)|loves|uses|will be|is (?:there|at|ill|sick|away|going)|are (?:there|at|ill|sick|away))\b|"
    r"\b(?:two|three|four|five|six) of us (?:live|work|share|living)\b|\b(?:two|three|four|five|six|[2-6]) (?:people|friends|adults|kids) (?:coming )?(?:round |over )?(?:to|for) (?:dinner|lunch|tea|supper|a meal)\b|"
    r"\bi(?:'ve| have) (?:got )?(?:two|three|four|five) (?:\w+ )?(?:kids|children|dogs|cats|boys|girls|sons|daughters) (?:at (?:home|school)|and (?:no|little|not much|hardly|a job|i (?:work|only|can only)))\b|"
    r"\b(?:my (?:two|three|four)|both (?:of )?my) (?:\w+ )?\w+s? are (?!needing|wanting|looking|hoping|coming|wishing)\w+ing\b|"
    r"\b(?:mein\w*|unser\w*) (?:zwei|drei|vier|beiden) \w+ (?:bellen|heiraten|spielen|schreien|schlafen|streiten|toben|nerven|warten|sind (?:krank|im|in der|daheim|zu hause|weg))\b|"
    r"\bganze familie (?:geht|kommt immer|schwoert|ist (?:\w+ ){0,3}(?:dabei|da|krank|im urlaub|weg|versammelt))\b|\b(?:hab\w*|bekomm\w*|krieg\w*) (?:\w+ ){0,3}ganze familie (?:\w+ ){0,2}(?:da|zu besuch|bei uns|zum \w+)\b|"
    r"\bhab\w* (?:zwei|drei|vier|fuenf) (?:\w+ )?(?:kinder|hunde|katzen|jungs|maedels|soehne|toechter) (?:und (?:wenig|keine?|kaum|nie)|zu hause|daheim)\b|"
    r"\b(?:zwei|drei|vier|fuenf|sechs|[2-6]) (?:leute|freunde|personen|freundinnen) (?:zum|zu) (?:essen|besuch|kaffee\w*|abendessen|geburtstag|grillen)\b|"
    r"\b(?:ganze|gesamte) familie (?:\w+ ){0,4}?(?:zu besuch|reist an|angereist|trifft sich|versammelt|zu uns|aus \w+|zur \w+|zum \w+|feiert)\b|"
    r"\b(?:kommt|reist|trifft sich|feiert|ist) (?:\w+ ){0,4}?ganze familie\b(?: (?:\w+ ){0,3}?(?:zu besuch|aus \w+|an|zusammen|zu uns|da|mit))?|"
    r"\b(?:zwei|drei|vier|fuenf|sechs|beide\w*|mehrere|[2-6]) (?:\w+ ){1,2}?(?:sind|kommen|reisen) (?:\w+ ){0,3}?(?:zu besuch|zu uns|aus \w+|angereist)\b"
)
"""'The whole family is coming over from Devon': who visits the caller is no group that comes along."""

_WORD = NAME_PART.pattern
AFTER_A_NAME = re.compile(
    rf"(?i)\b(?:is|was) (?P<en>{_WORD} {_WORD}) (?:\w+ ){{0,3}}?(?:there|with you|at yours|in today|in (?:this|right|now)\b|"
    r"here today|coming|booked|having)\b|"
    rf"\b(?:did|has|does) (?P<did>{_WORD} {_WORD}) (?:\w+ ){{0,3}}?(?:come|been|turn up|turned up|show up|book|booked|left)\b|"
    rf"\b(?:ist|war|kommt) (?:(?:denn|eigentlich|heute|gerade|jetzt|die|der|noch|schon) )*(?P<de>{_WORD} {_WORD}) "
    r"(?:\w+ ){0,4}?(?:bei (?:ihnen|euch)|da|dran|fertig|im (?:laden|salon|haus)|in der praxis|zu (?:ihnen|euch))\b"
)
"""'Is Daniel Whitfield there today?': matched on the words as they were said."""
ASKS_ON = re.compile(
    r"\b(?:is|was) (?:she|he|they) (?:(?:still|already|actually|currently|there|in) )*(?:with you|at yours|booked|having (?:an?|her|his))\b|"
    r"\b(?:if|whether|that) (?:she|he|they)(?:'s| is| has|'ve| have)? (?:\w+ ){0,2}?(?:appointment|booked|booking|there|with you)\b|"
    r"\b(?:when|what time|till when) (?:she|he|they)(?:'s|'ll| is| will)? (?:\w+ ){0,2}?(?:finish\w*|done|come\w* out|out|through)\b|"
    r"\b(?:ist|war) (?:er|sie) (?:(?:denn|gerade|heute|jetzt|schon|noch|da) )*(?:bei (?:ihnen|euch))\b|"
    r"\bob (?:er|sie) (?:\w+ ){0,4}?(?:(?:bei (?:ihnen|euch)|da|dran) (?:ist|war)|termin hat|gebucht hat)\b|"
    r"\bwann (?:er|sie) (?:\w+ ){0,3}?(?:fertig ist|raus ?kommt|dran ist|termin hat)\b"
)
"""'Is she with you?', said of somebody who was named or described before."""
OWN_CHILD = re.compile(
    r"\b(?:my|our|mein\w*|unser\w*) (?:\w+ )?(?:son|daughter|child|children|kids?|lad|boy|girl|baby|toddler|little one|"
    r"sohn\w*|tochter|kind\w*|bub\w*|junge\w*|kleine\w*|maedel|maedchen|baby)\b"
)
"""A parent asks about their own child."""
