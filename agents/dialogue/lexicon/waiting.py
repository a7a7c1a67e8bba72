"""How callers ask for the waiting list, or rule it out. Folded, both languages."""

from __future__ import annotations

import re

_LIST = r"(?:warteliste|wait(?:ing)? ?list)"
_WANTS = r"(?:will|wollt\w*|moecht\w*|muss|mag|soll\w*|brauch\w*|muess\w*)"
NO_WAITLIST = re.compile(
    r"(?<!\bes )(?<!gibts )(?<!\bsie )(?<!\bihr )(?<!es da )(?<!es denn )(?<!sie da )(?<!sie denn )(?<!ihr da )(?<!ihr denn )"
    r"(?<!there's )(?<!there is )(?<!is there )(?<!you have )(?<!have you )"
    rf"\b(?:keine|ohne|no|without(?: a| the)?) {_LIST}\b|"
    rf"\b{_WANTS} (?:\w+ ){{0,3}}?nicht (?:auf|in) (?:die|eine|ne) {_LIST}\b|"
    rf"\b(?:auf |in )?(?:die |eine |ne )?{_LIST} {_WANTS} (?:\w+ ){{0,4}}?(?:nicht|nich|net)\b(?: (?:zu )?setzen)?|"
    r"\b(?:don't|do not|won't|wouldn't|rather not|not|no need to) "
    rf"(?:(?:want|need|like|wish|to|go|be|put|me|on|have|any|a|the|your|added|bother|with) ){{1,8}}{_LIST}\b"
)
"""'Keine Warteliste, bitte', "I don't want to go on a waiting list"; 'haben Sie keine Warteliste' asks for one."""
ON_THE_LIST = re.compile(rf"\b{_LIST}\b")
TAKES_ONE = re.compile(
    r"\b(?:nehm\w*|nimm|buch\w*|passt|(?:erste|zweite|dritte|letzte)[nrs]?|(?:ist|waere|klingt) gut|"
    r"take|book|suits|works|first|second|third|last one)\b"
)
"""One of the times that were offered is taken, whatever else is asked for."""
_TAKES_OFF = r"(?:nehm\w*|nimm|streich\w*|loesch\w*|trag\w*|runter\w*|raus\w*|entfern\w*|herunter\w*)"
OFF_THE_LIST = re.compile(
    rf"\b{_TAKES_OFF} (?:\w+ ){{0,5}}?(?:von|aus|vom) (?:der|ihrer|eurer) {_LIST}\b|"
    rf"\b(?:von|aus) (?:der|ihrer|eurer) {_LIST} (?:\w+ ){{0,4}}?{_TAKES_OFF}\b|"
    rf"\b(?:von|aus) (?:der|ihrer|eurer) {_LIST} (?:\w+ ){{0,3}}?(?:gestrichen|genommen|geloescht|runter|weg)\b|"
    rf"\b(?:take|cross|strike|remove|get|knock|scratch|delete) (?:me|us|my name|our name) (?:off|from|out of) (?:the|your) {_LIST}\b|"
    rf"\b(?:don't|do not|no longer) need (?:to be |my place )?on (?:the|your) {_LIST}\b|"
    rf"\bcome off (?:the|your) {_LIST}\b"
)
"""'Streichen Sie mich wieder von der Warteliste': for the team to do, and no appointment is cancelled."""
SOMEBODY_DROPS_OUT = re.compile(
    r"\b(?:if|in case|when|whenever|should|falls|wenn|sobald|sollte) (?:\w+ ){0,4}?"
    r"(?:drops? (?:out|off)|pulls? out|backs? out|falls? through|cancels?|cries off|abspring\w*|absag\w*|ausf\w+|wegf\w+)\b"
)
"""'In case somebody drops out' says when a place would be free, and asks nothing about the business."""
