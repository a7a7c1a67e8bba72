"""How an appointment of one's own is asked for: when it is, whether it stands, with whom. Folded, both languages."""

from __future__ import annotations

import re

_THE_SAME = r"(?:das|der|die|es|den|sie|beide\w*|jede[rs]?)"
_REALLY = r"(?:(?:denn|jetzt|nun|genau|gleich|doch|eigentlich|nochmal|noch|mal|einmal|nur|wieder) )*"
_ASKS_TIME = r"(?:wann|um wie ?viel uhr|wie ?viel uhr|zu welcher uhrzeit|welche uhrzeit|an welche[mn] tag|welche[rnm] tag)"
_ASKS_WHAT_TIME = r"(?:when|what time|what day|which day|what date)"
ASKED_OF_IT = re.compile(
    rf"\b{_ASKS_TIME} {_REALLY}(?:muss|musst\w*|soll\w*|sollt\w*) {_REALLY}(?:ich|wir) (?:\w+ ){{0,5}}?(?:kommen|da|dort|dasein|sein|erscheinen|hin)\b|"
    rf"\b{_ASKS_TIME} {_REALLY}(?:war|ist|sind|waren|waere) {_REALLY}{_THE_SAME}\b(?! (?:\w+ ){{0,3}}(?:frei|offen|moeglich))|"
    rf"\b{_ASKS_TIME} {_THE_SAME} (?:\w+ ){{0,4}}?(?:ist|war|sind|waren)\b|"
    rf"\b{_ASKS_TIME} ich (?:\w+ ){{0,5}}?(?:muss|soll|sollte|musste)\b|"
    rf"\b{_ASKS_WHAT_TIME} (?:was|is|are|were) (?:it|that|this|they|those|each|both)\b(?! (?:\w+ ){{0,3}}(?:free|open|possible|convenient))|"
    rf"\b{_ASKS_WHAT_TIME} (?:do|did|should|must) (?:i|we) (?:have to|need to|got to|be|come|turn up|show up)\b|"
    rf"\b{_ASKS_WHAT_TIME} (?:it|that|they|those|each) (?:both |all |each )?(?:is|are|was|were)\b|"
    rf"\b{_ASKS_WHAT_TIME} (?:i|we)(?:'m| am| are|'re)? (?:have to|need to|should|must|supposed|meant|expected)\b"
)
"""'Ich hab doch nächste Woche einen Termin, wann muss ich denn da kommen?': asked of the appointment just stated."""
_A_DAY = r"(?:heute|morgen|uebermorgen|\w{3,7}tag|mittwoch|sonnabend|termin)"
_HOUR = r"(?:halb |viertel |dreiviertel )?\w+(?: uhr)?"
ASKED_PLAINLY = re.compile(
    rf"\b(?:bei|zu) wem (?:bin|hab|habe|komm|komme|muss|sind|haben) (?:ich|wir) (?:\w+ )?(?:am |denn )?{_A_DAY}\b|"
    rf"\b(?:bei|zu) wem (?:ich|wir) (?:am )?{_A_DAY} (?:\w+ ){{0,3}}?(?:bin|hab|habe|muss|sind|haben|dran|komme?)\b|"
    rf"\b(?:hab|habe|bin|haben|sind) (?:ich|wir) (?:(?:denn|am|naechsten|jetzt|nun|nochmal|eigentlich|schon) )*{_A_DAY} "
    rf"(?:(?:jetzt|nun|denn|eigentlich|erst|schon) )*um {_HOUR} oder (?:erst |doch )?(?:um )?\w+\b|"
    rf"\b(?:bestaetigung|bestaetigen|sichergehen|nachfragen|fragen) (?:(?!kann\b|koenn\w*\b)\w+ ){{0,9}}?(?:steht|stimmt|noch steht|bleibt es)\b|"
    rf"\b{_A_DAY} (?:(?:um|{_HOUR}) ){{0,3}}?(?:steht|bleibt) (?:doch |ja |also )?noch\b|"
    r"\b(?:doppelt|zweimal|zwei mal) (?:eingetragen|vorgemerkt|drin|gebucht)\b|"
    r"\btermine? (?:\w+ ){0,6}?weiss (?:\w+ ){0,5}?nicht mehr (?:\w+ )?(?:wann|um wie ?viel)\b|"
    r"\bwho (?:am i|are we|i'm|i am) (?:\w+ )?(?:with|seeing|booked with|in with)\b|\bwho(?:'s| is) (?:doing|seeing) me\b|"
    r"\bis it (?:at )?\w+ or \w+ (?:that )?(?:i'm|i am|we're) (?:\w+ )?(?:in|booked|due|down|coming)\b|"
    r"\b(?:am i|are we) (?:in|booked|down|due) (?:\w+ ){0,4}?at \w+ or (?:at )?\w+\b|"
    r"\b(?:confirm\w*|check\w*|sure) (?:(?!can\b|could\b)[\w']+ ){0,9}?(?:is |'s )?(?:still on|still stands|still good|still booked)\b|"
    r"\b(?:\w+day|tomorrow|appointment|termin)(?: at \w+)?(?:'s| is) still (?:on|good|fine|ok|okay)\b|"
    r"\b(?:booked|down|in) (?:in )?twice\b|"
    r"\b(?:ist|steht) (?:mein\w*|unser\w*|der) termin (?:\w+ ){0,5}?(?:eingetragen|vorgemerkt|drin|notiert|gebucht)\b|"
    r"\b(?:bin|steh|stehe|sind) (?:ich|wir) (?:\w+ ){0,5}?(?:eingetragen|vorgemerkt|notiert|gebucht)\b|"
    r"\btermin\w* (?:\w+ ){0,4}?(?:nochmal|noch mal|noch einmal) (?:\w+ ){0,3}?(?:schicken|senden|mailen|zuschicken|durchgeben|sagen)\b|"
    r"\bam i (?:\w+ )?(?:booked in|booked|down|in the (?:book|diary)) (?:for|on)\b|"
    r"\b(?:text|e ?mail|send|message|tell) me (?:\w+ ){0,2}?(?:details|confirmation|time|date|reminder) (?:of|for|about) (?:my|our)\b"
)
"""'Bei wem bin ich am Freitag?', 'just confirming Friday at ten is still on', 'hab ich um zehn oder um elf?'."""
MISSED_CALL = re.compile(
    r"\b(?:sie|ihr|jemand von (?:ihnen|euch)|wer von (?:ihnen|euch)|ihre? \w+|man) (?:hatten|haben|hattet|habt|hat|hatte) "
    r"(?:\w+ ){0,5}?(?:(?:mich|uns) (?:\w+ ){0,3}?angerufen|bei (?:mir|uns) (?:\w+ ){0,3}?angerufen|mailbox (?:\w+ ){0,2}?gesprochen)\b|"
    r"\b(?:anruf in abwesenheit|(?:verpasst|entgangen)e[nr]? anruf)\b|"
    r"\b(?:mich|bei mir) hat (?:\w+ ){0,3}?(?:jemand|wer) (?:\w+ ){0,5}?angerufen\b|"
    r"\bmissed (?:a |your |an )?calls?\b|"
    r"\b(?:you|you've|somebody|someone|one of you)(?: have| had| just| from \w+)* (?:rang|rung|called|phoned|tried to (?:ring|call|reach)) me\b|"
    r"\bleft (?:me )?a (?:voicemail|voice ?message)\b"
)
"""'Ich hatte einen Anruf in Abwesenheit': somebody here knows why."""
JUST_TELLS = re.compile(
    r"\b(?:nur )?(?:dass|damit) (?:sie|ihr) (?:\w+ ){0,2}?bescheid (?:wissen|wisst)\b|\b(?:dass|damit) (?:sie|ihr) es (?:wissen|wisst)\b|"
    r"\bnur zur info\w*\b|\bwoll\w* (?:\w+ ){0,3}?(?:nur|bloss) (?:\w+ ){0,2}?(?:sagen|mitteilen|melden|durchgeben) dass\b|"
    r"\bdas (?:muessen|muesst|sollten|solltet) (?:sie|ihr) (?:(?!doch\b)\w+ ){0,3}?wissen\b|"
    r"\b(?:should|needs? to|ought to|must) know (?:that )?(?:i'm|i am|i've|i have|my|we're|we have)\b|"
    r"\bjust so (?:you|you guys|you all|they) (?:know|are aware)\b|\bjust letting you (?:guys |all )?know\b|"
    r"\bjust (?:\w+ )?(?:wanted|ringing|calling|phoning) to let you (?:guys |all )?know\b"
)
"""'Nur dass Sie Bescheid wissen', 'just so you know': told, and nothing is asked for."""
