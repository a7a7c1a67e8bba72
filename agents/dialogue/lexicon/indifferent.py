"""'Ist mir egal', 'I really don't mind', as the whole answer to several offers: any of them will do. Folded."""

from __future__ import annotations

import re

_LEAD = (
    r"(?:(?:ach|ah|oh|och|na|tja|hm|hmm|nee|nein|also|eigentlich|ehrlich gesagt|da|mir|uns|das|es|is|ist|waere|ich|wir|bin|sind|"
    r"ganz|voellig|total|komplett|echt|alles|beides|well|no|honestly|really|to be honest|i|we|i'm|we're|it's|it|that's|am|are|"
    r"quite|they're)\s+)*"
)
_TAIL = (
    r"(?:\s+(?:mir|uns|fuer mich|fuer uns|ehrlich gesagt|wirklich|bitte|danke|einfach|da|dabei|davon|von denen|von den dreien|"
    r"von den beiden|to me|for me|to us|for us|honestly|really|at all|please|thanks|mate|love|dear|of them|of those|of these))*"
)
_IS_RIGHT = r"(?: is| are| will| would| works| suits| do| fine| ok)*"
_CORE = (
    r"egal(?: welche[rnms]?| was)?|(?:(?:mir|uns|ist|is) )(?:ganz |alles )*gleich|wurscht|wurst|schnuppe|schnurz|piepegal|einerlei|"
    r"flexibel|(?:gehen|passen) (?:alle|beide)|(?:alle|beide) (?:gehen|passen)|(?:geht|passt) alles|alles (?:geht|passt)|"
    r"welche[rn]? auch immer|irgend ?(?:einen|eine|eins|einer|welchen)|jede[rn]? (?:ist recht|passt|geht)|"
    r"richte mich (?:ganz )?nach ihnen|"
    r"(?:suchen|waehlen|nehmen|tragen|entscheiden) sie (?:(?:ruhig|einfach|mir|doch|bitte|halt) )*"
    r"(?:(?:was|einen|eine|eins|irgendeinen|irgendwas|den besten) ?)?(?:aus|raus|ein)?|"
    r"such (?:(?:einfach|mir|ruhig) )*(?:was|einen|eins) (?:aus|raus)|macht (?:mir )?keinen unterschied|spielt keine rolle|"
    r"(?:habe? )?(?:ich )?(?:da )?keine (?:praeferenz|vorliebe)|"
    r"(?:don't|do not|wouldn't) (?:really |much )?(?:mind|care)(?: which| either)?(?: one)?|"
    r"(?:which|what)ever(?: one)?(?: you like| suits(?: you)?| works| is easie(?:st|r)|'s easie(?:st|r))?|"
    rf"any(?: one)?(?: of (?:them|those|these))?{_IS_RIGHT}|either(?: one)?(?: of (?:them|those))?{_IS_RIGHT}|"
    r"(?:have |got |have got |haven't got |don't have )?(?:a |any |no )?(?:strong |real |particular )?preference|"
    r"(?:you|i'll let you) (?:choose|pick|decide)(?: one| for me)?|(?:doesn't|does not) (?:really )?matter(?: which)?(?: one)?|"
    r"not (?:fussed|bothered|fussy)|easy|all (?:the same|fine)"
)
_ONCE = rf"{_LEAD}(?:{_CORE}){_TAIL}"
ANY_WILL_DO = re.compile(rf"{_ONCE}(?:\s+{_ONCE}){{0,2}}")
"""To be matched on a whole turn of few words."""
