"""What is told on after a message or a call back was noted, and what is only said around it.

Folded, both languages; read by `hearing.message_added`.
"""

from __future__ import annotations

import re

NEEDS = (
    r"\b(?:i|we) need (?:the|my|it|them|our) (?:\w+ ){0,2}?(?:back|by|before|until|for)\b|"
    r"\b(?:brauch\w*) (?:ihn|sie|es|den|die|das) (?:ja |naemlich |doch )*(?:jeden tag|taeglich|dringend|beruflich|fuer die arbeit|sofort)\b|"
    r"\b(?:brauch\w*|braeucht\w*) (?:ich |wir )?(?:\w+ ){1,4}?(?:zurueck|wieder|bis|fuer die|fuer den)\b"
)
"""'I need the car back by Friday': told with a message, and no service is wished for."""
TELLS = re.compile(
    r"\b(?:(?:ich|wir|er|sie|es|man|das|die|der|den|dem|mein\w*|unser\w*|da|dann|heute|morgen|schon) )"
    r"(?:\w+ ){0,4}?(?:hab|habe|haben|hat|hatte|hatten|ist|sind|war|waren|liegt|liegen|steht|steckt|haengt|kommt|kommen|komme|muss|muessen|"
    r"muesste\w*|fehlt|geht|bin|bringe?|schick\w*|hole?|holt|bleibt|fahr\w*|laeuft|schein\w*|gehoert|weiss|soll|sollen|macht|passt)\b|"
    r"\b(?:hab|habe|bin|muss|komm\w*|bring\w*|schick\w*|hol\w*|leg\w*) (?:ich|wir)\b|"
    r"\b(?:i've|i have|we've|we have|i'm|i am|we're|it's|it is|he's|she's|they're|they are|there's|there is|there are|i'll|we'll|i left|i put|"
    r"i sent|i posted|i had|i was|i left|i forgot|i paid|we had|we were)\b|"
    r"\b(?:the|my|our|his|her|their|that|this|it|they|he|she)\b(?: [\w']+){0,5}? (?:is|are|was|were|has|have|had|needs|comes|goes|makes|"
    r"should|must|will|won't|can't|doesn't|isn't|aren't|hasn't)\b|\b(?:the|my|our|his|her) \w+(?: \w+)?'s (?:in|on|under|at|with|there|been|not|ready|gone|going|coming|due|out|still|all|now|already|broken)\b|"
    + NEEDS
)
"""A statement, and no wish."""
TELLS_A_NEED = re.compile(
    NEEDS
    + r"|\b(?:i've|we've|i have|we have) (?:\w+ ){0,2}?(?:left|put|sent|posted|paid|given|dropped|transferred|signed|filled|enclosed|emailed|attached)\b|"
    r"\b(?:ich|wir) (?:\w+ ){0,2}?(?:hab|habe|haben) (?:\w+ ){1,9}?(?:\w*ge(?:legt|geben|schickt|sendet|worfen|steckt|haengt|zahlt|stellt|lassen|bracht)|bezahlt|"
    r"ueberwiesen|unterschrieben|hinterlegt)\b|\b(?:hab|habe|haben) (?:ich|wir) (?:\w+ ){0,9}?(?:\w*ge(?:legt|geben|schickt|sendet|worfen|steckt|zahlt|stellt|lassen|bracht)|"
    r"bezahlt|ueberwiesen|unterschrieben|hinterlegt)\b"
)
"""What is needed back, and what was done: told, though a service is named in it."""
WISHES = re.compile(
    r"\b(?:brauch\w*|braeucht\w*|moecht\w*|will|wollt\w*|haett\w*|wuerd\w*|koennt\w*|kann ich|koennen (?:wir|sie)|haben sie|gibt es|"
    r"noch (?:einen|einen? \w+) termin|termin|need|want|would|could|can (?:i|we|you)|i'd|we'd|looking for|book|appointment|do you|have you)\b"
)
"""A wish or a question."""
AROUND = re.compile(
    r"\b(?:dank\w*|thank\w*|geholfen|beruhigt|nett|lieb|freundlich|super|prima|toll|perfekt|wunderbar|klasse|alles klar|verstanden|warte|wart|"
    r"rechne|hoff\w*|freu\w*|bis dann|bis bald|wiederhoeren|tschuess\w*|gut so|in ordnung|passt so|passt|reicht|erledigt|das war'?s|das waer'?s|"
    r"dann (?:ist|waer\w*|war) (?:das |ja )?alles|alles gut|geht klar|egal|ihr anruf|den anruf|meld\w*|"
    r"helpful|kind|lovely|great|fine|perfect|brilliant|good|grand|sorted|cheers|wait|hear from|expect|hope|look forward|looking forward|all i|"
    r"that's all|that's it|that's everything|that is all|bye|understand|see|okay|ok|all right|no rush|no hurry|"
    r"computer|maschine|machine|robot\w*|roboter|verrueckt|unmoeglich|ridiculous|crazy|nonsense|unsinn|quatsch)\b"
)
"""Said when something was noted, and nothing to be noted."""
URGES = re.compile(
    r"\b(?:dringend\w*|eilig|eilt|schnell\w*|sofort|heute noch|noch heute|so bald wie|baldmoeglichst|moeglichst (?:bald|heute|schnell|frueh)|"
    r"urgent\w*|emergency|asap|as soon as|quick\w*|today please|still today|sooner the better)\b"
)
"""How soon a call back is wanted."""
REACHED = re.compile(
    r"\b(?:erreich\w*|anruf\w*|ruft|rufen|durchklingel\w*|am telefon|"
    r"(?:call|ring|phone|reach|get hold of|catch) (?:me|us)|on the phone|by phone|if possible|wenn moeglich|wenn's geht)\b"
)
"""When somebody can be reached."""
SUITS = re.compile(
    r"\b(?:better|best|suits?(?: me| us)?|rather|only|not before|after|before|between|until|till|"
    r"besser|lieber|passt (?:mir|uns|es)|am besten|erst|nur|nach|vor|zwischen|ab|bis)\b"
)
"""Beside a time: which hours suit, or suit better."""
ELSE_THAN_WHEN = re.compile(r"\b(?:termin\w*|appointment\w*|slot|wart\w*|rechne|hoff\w*|wait|expect|hope)\b")
""" "Dann warte ich auf den Anruf" tells nothing more, and who names an appointment wants one."""
YES_AND = re.compile(r"^(?:(?:ach|ah|oh|o|na) )?(?:ja|yes|yeah)(?: (?:und|and|noch was|also))? ")
"""'Ach ja, und der Vertrag liegt auch bei'."""
