"""Words of allowing the recording of a call, and what makes them doubtful, in both languages. Data only."""

from __future__ import annotations

import re

NO_OBJECTION = re.compile(
    r"\b(?:"
    r"(?:that's |it's |there's |i have |i've (?:got )?|we have |absolutely )*no (?:problems?|worries|objections?|issues?)"
    r"(?: (?:at all|with (?:that|it|this|recording)|from me|whatsoever))*|"
    r"(?:i|we) (?:really |honestly )?(?:don't|do not|wouldn't|won't) (?:really )?(?:mind|object)"
    r"(?: (?:at all|a bit|one bit|if you do|(?:you|it|being|to) \w+))*|"
    r"(?:i have |i've (?:got )?)?nothing (?:against (?:it|that)|to hide)|"
    r"(?:(?:hab|habe|haben|ist|is|das|da|damit|dagegen|ich|wir|fuer mich|gar|ueberhaupt) )*"
    r"(?:kein (?:problem|thema|ding)|keine (?:einwaende|bedenken)|nichts (?:dagegen|einzuwenden|zu verbergen))"
    r"(?: (?:damit|mit|fuer mich|fuer uns|dabei|einzuwenden|wenn (?:sie|ihr|du)))*|"
    r"(?:das )?(?:stoert (?:mich|uns)|macht (?:mir|uns)) (?:das )?(?:gar |ueberhaupt |wirklich |auch )*(?:nicht|nichts|nix)"
    r"(?: aus)?)(?!\w)"
)
DOUBT = re.compile(
    r"\b(?:no|not|never|\w+n't|cannot|without|rather|refuse\w*|stop|nope|nah|but|only|unless|until|except|maybe|"
    r"perhaps|must|why|what|who|how|when|where|later|later on|suppose|guess|mind|object\w*|depends|first|"
    r"nicht|nichts|nix|kein\w*|nein|nee|noe|ne|nie|niemals|ungern|lieber|aber|wenn|nur|ausser|muss|was|wer|wie|wieso|"
    r"warum|wozu|wofuer|ob|vielleicht|eventuell|spaeter|erst|vergessen|lassen|weiss|eigentlich|dagegen|stopp)\b"
)
COURTESY = re.compile(
    r"\b(?:if (?:you|you'd) (?:like|want|wish|need)(?: to)?|if (?:that|it) helps|"
    r"wenn (?:sie|ihr|du) (?:das |es )?(?:moechten|wollen|moegen|wollt|willst|magst|brauchen)|wenn es hilft)\b"
)
ASKS_BACK = re.compile(
    r"^(?:und |and |oh |ach |sorry )*(?:(?:can|may|do|does|will|are|is|would|could|must|should) (?:you|it|this|that|the|i)|"
    r"(?:darf|duerfen|koennen|kann|wird|werden|muss|ist|nehmen|zeichnen|nimmt|zeichnet)\b(?!.*\b(?:ruhig|gerne?|bitte)\b))"
)
_OBJECT = r"(?: (?:(?:the|this|our|my) (?:\w+ )?(?:call|conversation)|it|this|that|me|us|away|everything|all of it))*"
_THIS = r"(?:(?:das|dieses|unser) (?:gespraech|telefonat)|den anruf|das|es|des|sie|se|s'?|ihr|du|mich|uns|alles|gespraech)"
_EASY = r"(?:ruhig|gerne?|natuerlich|bitte|schon|selbstverstaendlich|von mir aus|meinetwegen|halt|doch|mal)"
ALLOWS = re.compile(
    r"\b(?:"
    r"(?:you|they|it|this|that|the call|this call) (?:can|may|could|are welcome to|are free to|have my permission to) "
    r"(?:certainly |of course |gladly |happily |go ahead and |be )*record(?:ed)?" + _OBJECT + r"|"
    r"(?:go ahead and |please (?:do )?|do |just |feel free to |(?:i'm |i am )?(?:happy|fine|okay|ok|glad|content) "
    r"(?:for you |with you )?(?:to |being )(?:be )?|(?:fine|okay|ok|alright) (?:for you )?to )record(?:ed|ing)?"
    + _OBJECT
    + r"|"
    r"(?:i |we )?(?:do |am )?(?:consent(?:ing)?|agree)(?: to (?:it|that|this|being|the|a))*(?: record(?:ed|ing))?|"
    r"(?:you have|you've got) (?:my|our) (?:full )?(?:permission|consent|blessing|ok|okay)(?: to record)?"
    + _OBJECT
    + r"|"
    r"record" + _OBJECT + r"|"
    r"permission granted|feel free(?: to)?|whatever(?= record)|"
    rf"(?:{_THIS} )*(?:duerfen|darf|duerft|darfst|koennen|kann|koennt|kannst) (?:(?:{_THIS}|{_EASY}) )*"
    r"(?:auf(?:zeichnen|nehmen)|mitschneiden|(?:aufgezeichnet|aufgenommen|mitgeschnitten) werden)|"
    rf"(?:zeichnen|zeichne|zeichnet|nehmen|nehmt|nehm|nimm|nemmen|schneiden) (?:(?:{_THIS}|{_EASY}) )*(?:auf|mit)|"
    r"(?:ich |da |dem |der aufzeichnung |der aufnahme )*stimm(?:e|en)? (?:ich |dem |da |der aufzeichnung |der aufnahme )*zu|"
    r"(?:(?:das |es )?erlaub\w* ich(?: ihnen| euch| dir)?|ich erlaub\w*(?: (?:das|es|ihnen|euch|dir))*)|ich willige ein|"
    r"(?:meine (?:zustimmung|erlaubnis|einwilligung) )?(?:haben|hast|habt) (?:sie|du|ihr)(?: meine (?:zustimmung|erlaubnis|einwilligung))?"
    r")(?![\w'])"
)
MATTER = re.compile(
    r"\b(?:(?:with|mit|for|fuer|to) )?(?:the |a |that |this |der |die |einer |being |to be |be )?"
    r"(?:recording|recorded|record|aufzeichnung|aufnahme|mitschnitt|aufnehmen|aufzeichnen|mitschneiden)\b"
)
AGREES = re.compile(
    r"\b(?:ja|jo|jawohl|klar|gerne?|einverstanden|natuerlich|selbstverstaendlich|meinetwegen|in ordnung|okay|ok|"
    r"yes|yeah|yep|sure|fine|of course|all right|alright|absolutely|go ahead|by all means)\b"
)
CONTENT = re.compile(r"\b(?:(?:i'm|i am|that's) )?(?:happy|content|comfortable|easy)(?: with)?\b")

_BE_TAKEN = r"(?:auf(?:ge|zu)?(?:zeichne\w*|nehmen|nehme|nimmst|nimmt|nehmt|nommen|zeichnet)|mit(?:ge|zu)?(?:schneide\w*|schnitten))"
_TALK = r"(?:das|dies|dieses|es|mich|uns|alles|gespraech|telefonat|anruf)"
THE_RECORDING = re.compile(
    rf"\b(?:aufnahme|aufzeichnung|mitschnitt|tonband|(?:schalt|mach|stell|stopp|halt)\w* (?:\w+ ){{0,3}}band|{_BE_TAKEN}|"
    r"auf(?:zunehmen|zuzeichnen)|mitzuschneiden|"
    rf"(?:nehm|zeichn|nimm|schneid)\w* (?:\w+ ){{0,3}}?{_TALK} (?:\w+ ){{0,5}}?(?:auf|mit)(?= |$)|zeichn\w* (?:\w+ ){{0,4}}?auf(?= |$)|"
    r"recording|recorded|taping(?= (?:this|it|me|us|the call))|(?:record|tape)(?= (?:this|that|it|me|us|the call|my|any|$)|$))(?!\w)"
)
TAKEN_ON = re.compile(
    r"\b(?:patient\w*|kund(?:e|en|in)|mandant\w*|schueler\w*|kurs|gruppe|neue\w*|kontakt|bestellung|schaden|foto\w*|im freien)\b"
)
"""'Nehmen Sie neue Patienten auf?', 'eine Aufnahme im Freien': other things that are taken."""
"""What is being recorded, as callers call it: 'die Aufnahme', 'nehmen Sie das nicht auf', 'record this'."""
STOPS = re.compile(
    r"\b(?:hoer\w* (?:\w+ ){0,3}?auf|aufhoer\w*|aufzuhoeren|stopp?\w*|anhalt\w*|halt\w* (?:\w+ ){0,3}?an|(?:ab|aus)(?:zu)?(?:mach\w*|schalt\w*|stell\w*|geschaltet|gestellt)|"
    r"(?:mach|schalt|stell|dreh)\w* (?:\w+ ){0,6}?(?:aus|ab)|aus bitte|beend\w*|abbrech\w*|abzubrechen|brech\w* (?:\w+ ){0,5}?ab|brich (?:\w+ ){0,4}?ab|"
    r"(?:sein|bleiben|weg)(?: ?(?:zu)?)lassen|lass\w* (?:\w+ ){0,5}?(?:sein|bleiben|weg|lieber)|(?:geloescht|loesch\w*)|"
    r"(?:switch|turn|shut)\w* (?:\w+ ){0,3}?off|end(?= (?:the|this|that|it)\b)|cease|quit|scrap|cancel|delete|erase|get rid of|leave out|leave off|drop)(?!\w)"
)
"""What ends it."""
AGAINST = re.compile(
    r"\b(?:nicht|nich|net|kein\w*|ohne|zurueck\w*|widerruf\w*|unangenehm|unwohl|ungern|stoert|soll weg|muss weg|anders ueberlegt|lieber weg|"
    r"not|\w+n't|no|without|never|rather|take back|withdraw\w*|revoke\w*|changed my mind|uncomfortable|unhappy|uneasy)(?!\w)"
)
"""What is said against it."""
LEFT_RUNNING = re.compile(
    r"\b(?:nicht (?:(?!bitte )\w+ )?(?:stopp\w*|beend\w*|abbrech\w*|aufhoer\w*|loesch\w*|ausmach\w*|ausschalt\w*|abschalt\w*|abstell\w*)|(?:brauch|muss|muess)\w* (?:\w+ ){0,5}?nicht|"
    r"(?:don't|do not|needn't|not|no need to|no reason to) (?:\w+ ){0,3}?(?:stop|end|delete|switch|turn|erase|cancel)|wie lange?|how long|wann|"
    r"when (?:do|will|is|are))(?!\w)"
)
"""'Don't stop the recording', 'how long do you keep it': nothing is taken back."""
