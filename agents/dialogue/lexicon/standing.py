"""Expressions about an appointment that stands already. Folded, both languages; read by `hearing.standing`."""

from __future__ import annotations

import re

OWN = re.compile(
    r"\b(?:mein(?:en|em|er|s)?|unser(?:en|em|er|s)?) (?:\w+ ){0,2}termine?\b|"
    r"\b(?:hab|habe|haben|haette|hatte|hatten) (?:\w+ ){0,8}?(?:einen |nen |n |den |ein )?termin\b|"
    r"\btermin (?:hab|habe|haben|haette|hatte)\b|"
    r"\bbin (?:\w+ ){0,7}?(?:eingetragen|gebucht|angemeldet|bei ihnen|bei euch|dran)\b|"
    r"\b(?:my|our) (?:\w+ ){0,3}(?:appointment|booking|slot)\b|"
    r"\b(?:my|our|meine?n?|unsere?n?) \w{4,} (?:on|at|for|am|um|vom|today|tomorrow|heute|morgen|uebermorgen)\b|"
    r"\b(?:i've|i have|i'd|i had|we've|we have|got) (?:got )?(?:an? |the )?(?:\w+ ){0,4}(?:appointment|booking)\b|"
    r"\bi'?m (?:\w+ ){0,3}(?:booked(?: in)?|down|due|in) (?:for|on|with)\b|"
    r"\bi(?:'ve| have)(?: got)? (?:an?|my) (?:\w+ ){1,4}?(?:with you|booked|at yours)\b|"
    r"\b(?:\w+'s|is|are|am|\w+'re|was|were) (?:already )?(?:booked|scheduled|pencilled|down|due)(?: in)? "
    r"(?:for|on|with|next|tomorrow|today|this|at|some)\b"
)
WANTED = re.compile(
    r"\b(?:haette|hatte|habe?|haben|koennte|kann|koennten) (?:ich |wir )?(?:\w+ ){0,3}(?:gerne?|bitte|noch|kriegen|"
    r"bekommen)\b|\bkeinen termin\b|\b(?:noch|neuen|weiteren|zweiten) (?:\w+ )?termin\b"
)
HINDERED = re.compile(
    r"\b(?:kann|koennen|schaff\w*|klappt|passt|geht|komm\w*|packs?|wird) (?:\w+ ){0,7}?(?:nicht|nichts|nix|net|kaum)\b|"
    r"\bnicht (?:\w+ ){0,3}(?:kommen|wahrnehmen|schaffen|einhalten|klappen)\b|\bverhindert\b|\bdazwischen\b|"
    r"\bkrank\w*\b|\bhaut (?:\w+ ){0,3}nicht hin\b|\b(?:ist|waere|wird) mir (?:\w+ ){0,2}(?:zu )?"
    r"(?:frueh|spaet|knapp|eng)\b|\bueberschneidet\b|\bkollidiert\b|"
    r"\b(?:can't|cannot|can not|won't|not able to|unable to|won't be able to) (?:\w+ ){0,3}(?:make|come|do|manage|get|attend)\b|"
    r"\b(?:\w+'s|is|was|been|got|were) (?:been )?(?:cancelled|canceled|delayed)\b|\bdouble ?booked\b|"
    r"\b(?:stuck|held up|working late|have to work|got to work|called away)\b|"
    r"\bsomething(?:'s| has)? (?:just )?come up\b|\bdoesn't (?:work|suit)\b|\b(?:clashes|ill|sick|poorly)\b"
)
OTHER_TIME = re.compile(
    r"\b(?:geht'?s|ginge|gehts|geht das|waere|haetten sie|koennten? (?:wir|ich|sie|man)|kann (?:ich|man)|koennen wir|"
    r"gibt es|gibt's|haben sie) (?:\w+ ){0,6}?(?:auch|stattdessen|anders?\w*|frueher|spaeter|eher|lieber|vielleicht|"
    r"schon|dafuer|einen anderen|was anderes)\b|\bstattdessen\b|\b(?:frueher|eher|spaeter) kommen\b|"
    r"\b(?:einen )?(?:anderen|neuen) (?:termin|tag|zeitpunkt)\b|"
    r"\b(?:instead|another (?:day|time|appointment|slot)|different (?:day|time)|earlier|later|"
    r"(?:could|can) (?:i|we|you) (?:\w+ ){0,3}(?:come|do|make it|have))\b"
)
CANNOT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|won't be able to|unable to|not able to|won't) (?:make|do|come|keep|manage) "
    r"(?:on )?(?:my |the |this |next )?(?:\w{2,6}day|tomorrow|tonight|today)(?:'s)?\b(?: afternoon| morning| evening)?"
)
