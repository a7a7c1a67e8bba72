"""Questions about what a cancellation would cost, which cancel nothing. Folded, both languages."""

from __future__ import annotations

import re

_COSTS = r"(?:kostet|kosten|koste|zahl\w*|bezahl\w*|gebuehr\w*|berechne\w*|in rechnung|charge\w*|cost|costs|fees?|pay|penalty)"
_DROPS = r"(?:ab(?:zu)?sag\w*|stornier\w*|absage|abgesagt|cancel\w*)"
_SUPPOSED = (
    r"(?:wenn ich|falls ich|wenn man|wuerde|wuerd|koennte ich|kann ich|kann man|muss ich (?:\w+ ){0,3}?(?:was|etwas) |"
    r"if i|if you|if one|would|could i|can i|do i|will i|is there)"
)
_NOT_THERE = (
    r"(?:nicht (?:komm\w*|kann|koennte|erschein\w*|schaff\w*|da bin|auftauch\w*)|ausfaellt|ausfallen lass\w*|"
    r"(?:don't|can't|do not|cannot|couldn't|won't) (?:come|make|turn up|show up|be there)|miss it|skip it)"
)
_IF_DROPPED = rf"\b{_COSTS}\b(?:\W+\w+){{0,8}}?\W+(?:wenn|falls|if|when)\b(?:\W+\w+){{0,6}}?\W+(?:{_DROPS}|{_NOT_THERE})\b"
"""'Kostet das was, wenn ich absage?', 'do I have to pay for it if I don't come?'."""
ASKS_FOR_COSTS = re.compile(
    rf"{_IF_DROPPED}|"
    rf"^(?=.*\b{_SUPPOSED})(?:.*\b{_DROPS}\b(?:\W+\w+){{0,8}}?\W+{_COSTS}\b|.*\b{_COSTS}\b(?:\W+\w+){{0,10}}?\W+{_DROPS}\b)|"
    rf"\b(?:was (?:passiert|geschieht|ist)|what happens|what if) (?:\w+ ){{0,2}}?(?:wenn |if )?(?:ich|man|i|you|we) (?:[\w']+ ){{0,7}}?{_DROPS}\b|"
    rf"^(?:(?:und|also|ach|aeh|hallo|guten tag|mal|eine frage|ich wollte (?:mal )?(?:fragen|wissen)|sagen sie(?: mal)?) )*"
    rf"(?:was|wie ?viel|wie teuer|kostet|how much|what) (?:\w+ ){{0,3}}?(?:(?:kostet|kosten|ist|waere|does|would|is)(?: \w+){{0,5}}? )?(?:{_DROPS}|stornierung|ausfallgebuehr|cancellation(?: fee)?)\b|"
    rf"\b(?:bis wann|wann (?:\w+ ){{0,4}}spaetestens|wie (?:lang\w*|kurzfristig|spaet|frueh|weit|viele stunden|viel zeit) (?:\w+ ){{0,5}}?(?:vorher|im voraus|noch|muss|kann|soll\w*|darf))"
    rf"(?: \w+){{0,6}}? {_DROPS}\b|"
    rf"^(?:(?:und|ach|aber|also|eine frage|noch eine frage) )*(?:kann|koennte|darf|koennen) (?:ich|man|wir) (?:\w+ ){{0,6}}?"
    rf"(?:kostenlos|kostenfrei|kurzfristig|jederzeit|notfalls|im notfall|zur not|problemlos|einfach so) (?:\w+ ){{0,3}}?{_DROPS}\b|"
    r"\b(?:und|aber|was (?:ist|passiert|mach\w*|waere|tu\w*)(?: ich| man| dann)*) (?:wenn|falls) (?:ich|mir|wir|man) (?:\w+ ){0,5}?"
    r"(?:nicht (?:kann|komm\w*|koennen|schaff\w*)|krank (?:bin|werde\w*|sein)|verhindert|(?:was|etwas) dazwischen ?\w*|dazwischen ?komm\w*)\b|"
    rf"\b(?:how late|how (?:long|far|much|many hours) (?:\w+ ){{0,3}}?(?:before|ahead|notice|in advance)|by when|until when|latest) (?:[\w']+ ){{0,6}}?{_DROPS}\b|"
    r"\b(?:what|and what|what happens) if (?:i|we|something) (?:[\w']+ ){0,4}?(?:can't (?:make|come)|couldn't make|fall ill|get sick|am ill|am sick|comes up|can't be there)\b"
)
"""'Wenn ich absagen würde, kostet das was?', 'bis wann kann ich absagen?', 'and what if I can't make it?'"""
_STAYS_AWAY = (
    r"(?:(?:if|when|should) (?:i|we|she|he) (?:don't|do not|can't|cannot|couldn't|didn't|fail to|am not able to|aren't able to) "
    r"(?:\w+ ){0,2}?(?:come|make it|turn up|show up|show|attend|be there)|(?:for|if it's) (?:not coming|not turning up|a no show)|"
    r"(?:wenn|falls|dass) (?:ich|wir|er|sie) (?:\w+ ){0,4}?nicht (?:komm\w*|kann|koennen|erschein\w*|auftauch\w*|schaff\w*))"
)
STAYING_AWAY_COSTS = re.compile(
    rf"\b{_COSTS}\b(?:\W+\w+){{0,8}}?\W+{_STAYS_AWAY}\b|\b{_STAYS_AWAY}\b(?:\W+\w+){{0,8}}?\W+{_COSTS}\b"
)
"""'Do I have to pay for it if I don't come?', 'muss ich das bezahlen, wenn ich nicht komme?'"""
_MOVES = r"(?:mov\w+|chang\w+|reschedul\w+|rebook\w*|swapp?\w*|switch\w*|verschieb\w*|verleg\w*|umbuch\w*|um(?:zu)?buchen|aender\w*|umlegen)"
MOVING_COSTS = re.compile(
    rf"{_IF_DROPPED}|"
    rf"\b(?:will|would|do|does|is|am|are|wuerd\w*|muss|kostet|zahl\w*|faellt|fallen|gibt|entstehen|what|how much|wie ?viel|was)\b.*"
    rf"(?:\b{_COSTS}\b(?:\W+\w+){{0,8}}?\W+(?:{_MOVES}|{_DROPS})\b|\b(?:{_MOVES}|{_DROPS})\b(?:\W+\w+){{0,6}}?\W+{_COSTS}\b)|"
    rf"\b(?:kostet|faellt) (?:(?:das|es|mich|mir|denn|jetzt|dann|eigentlich|umbuchen|verschieben) )*(?:was|etwas|extra|eine gebuehr)(?: an)?$"
)
"""'Will I have to pay for moving it?', while an appointment is moved or called off."""
THAT_COSTS = re.compile(
    r"\b(?:no|any|an?|be|been) (?:extra )?(?:charged?|fee|penalty)\b|"
    r"\b(?:cost|charge)s? (?:me |us )?(?:anything|something|for (?:that|it|this))\b|"
    r"\bpay (?:anything |something )?for (?:that|it|this)\b|"
    r"\bkostet (?:(?:das|es|mich|uns|jetzt|dann|denn|da) ){1,4}(?:was|etwas)\b|"
    r"\bfaellt (?:(?:da|dafuer|dann|jetzt|denn) )*(?:eine |ne )?\w*gebuehr\b|"
    r"\b(?:muss|muessen) (?:ich|wir) (?:(?:da|dafuer|dann|jetzt|denn) )*(?:was|etwas) (?:be)?zahlen\b"
)
"""'There's no charge for that, is there?', while an appointment is called off."""
DEMANDS = re.compile(
    r"\b(?<!vorher )(?<!wann )(?<!spaetestens )(?<!im voraus )(?:moechte|will|muss|wollte|bitte) (?:\w+ ){0,6}?(?:absagen|stornieren)\b(?! (?:wuerde|sollte|muesste))|"
    r"\b(?<!if )(?:i'd like|i want|i need|i have|i've got) to cancel\b|\bplease cancel\b|\bcancel (?:\w+ ){0,5}please\b"
)
"""'Ich muss absagen, kostet das was?' cancels and asks."""
