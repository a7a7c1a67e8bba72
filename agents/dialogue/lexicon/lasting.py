"""How callers tell of a complaint that has been there for long, beside a wish for an appointment. Folded, both languages."""

from __future__ import annotations

import re

_MANY = r"(?:\w+ ){0,2}"
SOMETIMES = (
    r"manchmal|ab und (?:zu|an)|gelegentlich|hin und wieder|hier und da|alle paar (?:tage|wochen|monate)|"
    r"sometimes|(?:every )?now and (?:then|again)|every so often|once in a while|occasionally|on and off"
)
YEARS = (
    rf"seit {_MANY}(?:monaten|jahren|langem|laengerem|ewigkeiten|geburt|kindheit|einem (?:halben )?jahr)|von (?:klein|geburt) an?(?:uf)?|"
    r"schon immer|chronisch\w*|jahrelang|monatelang|for (?:\w+ ){0,2}(?:months|years|ages)|(?:all (?:my|his|her) life|since (?:birth|childhood))|"
    r"chronic|months and months|years and years"
)
WEEKS = (
    rf"{YEARS}|{SOMETIMES}|seit {_MANY}wochen|wochenlang|immer (?:mal )?wieder|immer mal|oefters?|haeufig\w*|staendig|jedes mal|regelmaessig|"
    r"for (?:\w+ ){0,2}weeks|weeks and weeks|keep|keeps|often|always|all the time|every time|regularly"
)
AFTER_ILLNESS = (
    r"(?:hatte|hat|haette|nach|seit) (?:\w+ ){0,6}(?:schlaganfall|\w*parese|hirnblutung|\w*operation|op|schaedel\w*)|parkinson\w*|"
    r"multiple sklerose|demenz|als\b(?= patient)|(?:had|after|since|following) (?:\w+ ){0,3}(?:stroke|bell's palsy|operation|surgery|brain injury)|"
    r"multiple sclerosis|dementia|bell's palsy"
)
SENT = (
    r"\w*verordnung|rezept|ueberweisung|ueberwiesen|verschrieben|abklaer\w*|abgeklaert|logopaed\w*|\w*therapie|\w*therapeut\w*|erstgespraech|"
    r"(?:kita|kindergarten|schule|erzieherin\w*|lehrerin|(?:kinder|haus)?arzt|(?:kinder|haus)?aerztin|hno) (?:\w+ ){0,3}(?:sagt\w*|meint\w*|gemeint|empf\w*|schickt|geschickt)|"
    r"referred|referral|prescription|prescribed|looked (?:at|into)|assess\w*|speech (?:and language )?(?:therapy|therapist)|therapy|therapist|"
    r"(?:nursery|school|teacher|doctor|gp|paediatrician) (?:[\w']+ ){0,3}(?:says?|said|thinks?|wants?|suggest\w*|recommend\w*|told|sent)"
)
CHILD = r"(?:sohn|tochter|kind|junge|maedchen|kleine[rn]?|enkel\w*|zwilling\w*|son|daughter|child|boy|girl|little one|toddler|grandson|granddaughter)"
WISHES = re.compile(
    r"\b(?:\w*termin\w*|(?:brauch|braeucht)\w*(?! (?:\w+ )?(?:hilfe|rettung\w*|arzt|notarzt)\b)|moecht\w*|haett\w*|woll\w*|such\w*|soll\w*|\w*kontroll\w*|beratung|"
    r"(?:it's|calling) about|appointment|book\w*|see|needs?(?! (?:\w+ )?(?:help|ambulance)\b)|could|can (?:i|we|he|she)|session|check ?-?ups?|physio\w*|slot|come in|"
    rf"{SENT})(?!\w)"
)
ACUTE = re.compile(
    r"\b(?:ploetzlich\w*|auf einmal|seit (?:heute|gestern|eben|gerade|\w+ (?:minuten|stunden?)|(?:einer|ner) (?:\w*stunde|weile))|hilfe|schnell\w*|sofort|"
    r"dringend|was (?:soll|muss|kann) ich (?:\w+ )?(?:tun|machen)|sudden\w*|out of nowhere|since (?:this|last|yesterday|breakfast|lunch)\b|"
    r"for (?:\w+ ){0,2}(?:minutes|hours?)|help|quick\w*|urgent\w*|what (?:shall|should|do|can) i do|worse|schlimmer|"
    r"(?:hin|runter|herunter|um)?(?:gefallen|gestuerzt)|sturz|kopf (?:\w+ )?(?:gestossen|angeschlagen)|fell|fallen|hit (?:his|her|my) head|"
    r"blau|blue|purple|fieber\w*|fever|tabletten|arm|bewusst\w*|ansprechbar|schlecht luft|keine luft|breath\w*|sweat\w*|schwitz\w*)(?!\w)"
)
"""What makes it news, wherever in the turn it is said."""
JUST_NOW = re.compile(
    r"\b(?:jetzt|grade?|gerade|eben|heute|heut|now|just|today|tonight|again|at the moment|(?<!immer )(?<!mal )(?<!hin und )wieder)\b"
)
"""What makes it news where it is said close to the complaint."""
