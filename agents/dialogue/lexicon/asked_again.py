"""'Wann war das nochmal?', 'so that's tomorrow at eleven, right?': the appointment just told, asked for once more.

Folded, both languages. `TOLD_ANEW` is the whole turn: nothing else is asked or wished in it.
"""

from __future__ import annotations

import re

_SMALL = (
    r"(?:und|also|ach|ach so|aeh|aehm|aber|moment|entschuldigung|entschuldigen sie|sorry|verzeihung|ja|ok|okay|gut|super|prima|toll|"
    r"danke|wunderbar|alles klar|warten sie|halt|oh|nur|zur sicherheit|sicherheitshalber|bitte|mal|jetzt|nun|kurz|noch|"
    r"noch ?mals?|nochmals|noch einmal|schnell|(?:ich )?(?:hab|habe|konnte)(?: ich)?(?:'s| es| das| mir das| mir)?(?: jetzt| grad| gerade)? ?nicht (?:mitgeschrieben|aufgeschrieben|"
    r"gemerkt|mitbekommen|mitgekriegt|behalten|mitschreiben)|ich (?:muss|will|wollte|moechte)? ?(?:schreib|schreibe|notier|notiere)?"
    r" ?(?:'?s|es|das)? ?mir(?: das| es|'?s)? ?(?:nur |kurz |eben |mal |schnell |grad |gerade )*(?:auf|aufschreiben|notieren)|"
    r"and|so|well|wait|hang on|sorry|excuse me|ok|okay|right|great|thanks|thank you|just|again|once more|please|quickly|to be sure|"
    r"to double check|(?:i )?(?:didn't|did not) (?:write|get|catch) (?:it|that)(?: down)?|let me write (?:it|that) down|i'm writing it down)"
)
_LATER = r"(?:das|es|der|die|der termin|mein termin|jetzt|nun|gleich|noch ?mals?|noch einmal|noch|denn|genau|bitte|eigentlich|gewesen|doch|so)"
_IT = r"(?:it|that|the appointment|my appointment|this|again|exactly|now|then|please)"
_STANDS = (
    r"(?:ist|war|waers?|ist's|war's|wars|is|hab|habe|haben|hatten|hatte|soll|sollte|muss|muesste|darf|bin|komme?|steht|standen)"
    r"(?: (?:ich|wir|sie|mich|uns|das|es|der|den|mein|meinen|unser|termin|jetzt|nun|gleich|noch ?mals?|noch einmal|noch|denn|genau|da|bei ihnen|bei euch|"
    r"kommen|da ?sein|dran|eingetragen|gesagt|ausgemacht|vereinbart|abgemacht|notiert|gebucht|sein|bitte|eigentlich))*"
)
_TIME = r"(?:die (?:genaue )?uhrzeit|die zeit|den termin|der termin|das datum|den tag|der tag|wann|alles|das|es|den|alles zusammen|die daten)"
_CORE = "|".join(
    (
        rf"(?:um |auf |fuer )?(?:wann|wie ?viel uhr|welche zeit|welche uhrzeit)(?: genau)?(?: {_STANDS})?(?: {_LATER})*",
        rf"(?:an )?(?:welche[rmn]?|was fuer (?:ein|einem)) (?:tag|datum|wochentag)(?: {_STANDS})?(?: {_LATER})*",
        rf"wie (?:war|ist|lautet)(?: (?:das|es|der|die|{_TIME}))*(?: {_LATER})*(?: wann)?",
        r"was (?:haben|hatten) (?:wir|sie) (?:jetzt |nun |da |denn )*(?:gesagt|ausgemacht|vereinbart|abgemacht|eingetragen|gebucht)(?: noch ?mal| gleich)*",
        rf"(?:sagen|wiederholen|nennen) (?:sie )?(?:mir |uns )?(?:bitte |jetzt |doch )*(?:noch ?mals? |noch einmal |nochmals )?{_TIME}?"
        rf"(?: (?:noch ?mals?|noch einmal|bitte|sagen))*",
        rf"(?:koennen|koennten|wuerden|kannst|koennt) (?:sie|du|ihr) (?:mir |uns )?(?:bitte )?(?:{_TIME} )?(?:bitte )?(?:noch ?mals? |noch einmal |nochmals )?(?:{_TIME} )?"
        r"(?:sagen|wiederholen|vorlesen|nennen|durchgeben)",
        rf"(?:noch ?mals?|noch einmal) (?:bitte )?{_TIME}(?: bitte)?|{_TIME} (?:bitte )?(?:noch ?mals?|noch einmal)(?: bitte)?",
        rf"(?:bei|zu) (?:wem|welchem \w+|welcher \w+)(?: {_STANDS})?(?: {_LATER})*",
        rf"(?:what|which) (?:time|day|date)(?: (?:is|was|did you say|did we say|do i|am i|should i|have i|are we))?(?: {_IT})*(?: (?:come|be there|coming|got|have))?(?: {_IT})*",
        rf"(?:when|who)(?: exactly)?(?: (?:is|was|did you say|did we say|do i|am i|should i|have i))?(?: {_IT})*(?: (?:come|be there|coming|got|have|with|seeing))?(?: {_IT})*",
        r"(?:(?:can|could|would) you )?(?:please )?(?:repeat|say|tell me|read|give me|confirm) (?:me )?(?:it|that|all that|the (?:time|day|date|appointment|details)|when it is)"
        r"(?: (?:for me|to me|again|once more|back|please))*",
    )
)
TOLD_ANEW = re.compile(rf"(?:{_SMALL} ){{0,8}}(?:{_CORE})(?: {_SMALL}){{0,4}}")
"""'Können Sie den Termin nochmal sagen?', 'wann muss ich da sein?', right after the booking."""
CHECKS = re.compile(
    r"^(?:(?:und|also|ach|ok|okay|gut|super|ja|moment|prima|dann|and|so|right|then|great) )*"
    r"(?:(?:das|der(?: termin)?|es) (?:ist|war|waere|bleibt)|(?:ist|war) (?:das|der|es)|also|dann|(?:that's|that is|it's|it is|that was|was it|is it|was that|is that|so)) .*"
    r"(?:(?: (?:ja|oder|gell|richtig|stimmt'?s?|nicht wahr|ne|right|correct|yes|isn't it|yeah))$|\?$)|"
    r"^(?:(?:war|ist|das|am|um|jetzt|nun|es|und|is|was|it|on|at|that) )*\w+ (?:oder|or) (?:doch )?(?:am |um |on |at )?\w+\?$"
)
"""'Also das ist jetzt morgen um elf, ja?', 'war das Dienstag?': said back to be sure. With its question mark."""
_REMINDS = r"(?:erinner\w*|reminder|remind)"
_PROOF = r"(?:bestaetigung\w*|terminbestaetigung|sms|whats ?app|mail|e ?mail|nachricht|text|confirmation|in writing|schriftlich)"
IN_WRITING = re.compile(
    rf"\b(?:schick\w*|send\w*|bekomm\w*|krieg\w*|kommt|gibt es|gibt's|haben|habe?|koennt\w*|koennen|wuerden|get|can|could|will|would|do|text|please|bitte) (?:[\w']+ ){{0,9}}?{_REMINDS}\b|"
    rf"\b(?:schick\w*|send\w*|text|mail\w*) (?:sie |ihr |du )?(?:mir|uns|me|us) (?:[\w']+ ){{0,7}}?{_PROOF}\b|"
    rf"\b(?:mir|uns|me|us) (?:[\w']+ ){{0,6}}?(?:per|als|via|by|eine?|ne|an?) {_PROOF} (?:\w+ )?(?:schicken|senden|geben|zukommen)?|"
    rf"\b(?:bekomm\w*|krieg\w*|kommt|do i get|will i get|will there be|get) (?:[\w']+ ){{0,6}}?{_PROOF}\b"
)
"""'Könnten Sie mir eine Erinnerung schicken?', 'do I get a text to confirm?', of what was just booked."""
ONE_AGAIN = re.compile(
    r"^(?:(?:and|so|sorry|oh|und|also|ach|aber) )*(?:what|when|what time|which|wann|was|um wie ?viel uhr) (?:\w+ ){0,2}?"
    r"(?:was|is|'s|were|war|ist|waren) (?:the|my|that|der|die|das|mein\w*) (?:\w+ ){0,3}?(?:again|nochmal|noch mal|one|termin|appointment)\b|"
    r"^(?:(?:and|so|sorry|oh|und|also) )*(?:what|when)'s (?:the|my|that) (?:\w+ ){0,3}?(?:again|one|appointment)\b"
)
"""'What was the Saturday one again?'"""
