"""How callers say that two of them come to one talk, and what such a visit is called. Folded, both languages."""

from __future__ import annotations

import re

from agents.dialogue.lexicon.persons import COMPANION

TWO = re.compile(
    r"\b(?:both of us|(?:the )?two of us|us both|us two|we both|we're both|as a couple|zu zweit|wir (?:beide|zwei|zwo)|uns (?:beide\w*|zwei|zwo)|"
    rf"(?:my|our) (?:\w+ )?{COMPANION} and (?:i|me|myself)|(?:me|myself|i|us) and (?:my|our) (?:\w+ )?{COMPANION}|"
    rf"(?:mein\w*|unser\w*) (?:\w+ )?(?:{COMPANION}|mann|partner\w*|vater|mutter|bruder|schwester|sohn|tochter) und (?:ich|mich|mir)|"
    rf"(?:ich|mich|mir) und (?:mein\w*|unser\w*) (?:\w+ )?(?:{COMPANION}|mann|partner\w*|vater|mutter|bruder|schwester|sohn|tochter))\b"
)
MORE_THAN_ONE_VISIT = re.compile(
    r"\b(?<!past )(?<!at )(?<!to )(?<!half )(?<!around )(?<!about )(?<!um )(?<!halb )(?<!nach )(?<!vor )(?<!gegen )(?<!ab )"
    r"(?:three|four|five|six|drei|vier|fuenf|sechs)\b(?! (?:o'clock|uhr|pm|am|on|in the|at|thirty|fifteen|would|please|then|sharp|ish)\b)|"
    r"\b(?:several|mehrere|zu dritt|zu viert|gleichzeitig|at the same time|kinder|children|kids|"
    r"ganze familie|whole family|group|gruppe|each|jeweils|je eine\w*|eine\w* jede\w*|"
    r"both (?:need|of us need|want an?)|(?:brauch|braeucht)\w* (?:wir )?beide|two appointments|zwei termine)\b"
)
"""More than two, or something for each of them."""
A_TALK = re.compile(
    r"(?<!brillen)(?<!farb)(?<!typ)(?<!stil)(?<!haut)(?<!haar)(?<!ernaehrungs)beratung|gespraech|besprech|besichtig|beurkund|trauring|"
    r"verlobungsring|ehevertrag|hausfuehrung|\bpaar|\bconsult|\bconsultation\b(?! for hair)|\btalk\b|\bmeeting\b|\bviewing\b|wedding rings?|engagement ring|"
    r"\bcouples?\b|planning|planung|advice"
)
"""What a service is called to which two come together."""
TALKS = re.compile(
    r"\b(?:talk (?:to \w+ |it |this |things )?(?:about|over|through)|(?:look|looking) (?:at|round|around)|be advised|some advice|a chat about|"
    r"beraten (?:lassen|werden)|besprechen|anschauen|ansehen|angucken|anzuschauen|informieren|besichtigen)\b"
)
ONE_PLACE = re.compile(
    r"\b(?:need|want|like|find|after|looking for) (?:somewhere|a (?:place|room|space)|room|space) (?:to|for us|where)\b|"
    r"\b(?:brauch|such)\w* (?:wir )?(?:einen (?:raum|platz|ort)|was|irgendwas) (?:zum|wo wir|fuer uns)\b"
)
"""'Me and my mate do grime, we need somewhere to do vocals': a room is booked once."""
FOR_SEVERAL = re.compile(
    r"\bfamil\w*|\w*gruppe\w*|\bgroups?\b|\bgeschwister\w*|\bsiblings?\b|\bteam\w*|\bduo\w*|"
    r"\bcouples?\b|\bkindergeburtstag\w*|\bpart(?:y|ies)\b|\bfreunde\w*|\bfriends\b"
)
"""What a service is called to which several people come: their number makes no group of it."""
EACH_ALONE = re.compile(
    r"\b(?:jeweils|je eine\w*|eine\w* jede\w*|jede[rs]? eine\w*|each|one each|zwei termine|two appointments)\b"
)
TO_SOMEBODY = re.compile(
    r"\b(?:mit (?:jemand\w*|einem|wem|ihnen) (?:\w+ ){0,3}?(?:ueber|wegen) (?:\w+ ){1,5}?(?:sprechen|reden|besprechen)|"
    r"(?:sprechen|reden) mit (?:jemand\w*|einem) (?:ueber|wegen)|"
    r"(?:talk|speak) (?:to|with) (?:someone|somebody) about)\b(?!.*\b(?:verbind\w*|durchstell\w*|jetzt|sofort|gleich|put me through|now)\b)"
)
"""'Mit jemandem über den Schaden sprechen'."""
