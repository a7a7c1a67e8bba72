"""What hangs a yes on something, takes part of it back or only acknowledges it: "ja, vorbehaltlich meiner
Schicht", "yes, in theory", "yes, I'm listening". Folded, both languages. Used by `yesno` only, where words it
does not know follow a yes.
"""

from __future__ import annotations

import re

from agents.language.text import fold

_RESERVES = re.compile(
    r"\b(?:subject to|pending|assuming|provided|providing|supposing|(?:as|so) long as|in theory|"
    r"theoretically|in principle|almost|mostly|nearly|partly|partially|more or less|somewhat|"
    r"halfway|tricky|difficult|awkward|impossible|depends|(?:move|switch|swap|change) (?:me|it|that|us) "
    r"(?:to|with|onto)|schwierig\w*|unmoeglich|tausch\w*|kind of|sort of|"
    r"apparently|allegedly|though|later|until|apart|aside|(?:has|have|"
    r"had|got|needs?|needed|want|wants|ought) to (?:be )?(?:agree|confirm|clear|check|ask|approve|"
    r"decide|talk|speak|see|look)\w*|will (?:confirm|check|decide|see)|(?:i'd|i would|we'd) (?:like|"
    r"prefer|rather|love|want|need)|i (?:want|need|"
    r"asked|meant|ordered|hoped|expected)(?:ed)?\b(?! (?:to )?say)|"
    r"would be|should be|could|make it|change|correct the|somebody|someone|and my|my (?:son|"
    r"daughter|husband|wife|friend|mum|mom|sister|brother) (?:too|also|as well)|and bring|bring (?:a|"
    r"my|somebody|someone)|too|as well|for my|spel\w+|with an? \w\b|listening|still (?:here|"
    r"there)|speaking|go back|wrong|surprise|again|the last word|half of|longer|shorter|vorbehalt\w*|"
    r"vorausgesetzt|sofern|solange|theoretisch|im prinzip|prinzipiell|fast|beinahe|nahezu|groesstenteils|"
    r"weitgehend|teilweise|halbwegs|zur haelfte|mehr oder weniger|zum teil|einigermassen|angeblich|"
    r"zustimm\w*|(?:bestaetigt|klaert|entscheidet|fragt) (?:das |es )?noch|klaeren|muss noch|"
    r"(?:haette|wuerde|moechte|will|(?<!das )wollte|brauche|bevorzuge) (?:ich|wir)|ich (?:haette|"
    r"wuerde|moechte|will|wollte|brauche)|lieber|besser waere|waere|mit \w\b|geschrieben|mein\w* \w+ (?:auch|"
    r"ebenfalls)|und mein\w*|bringe|mitbringen|hoere|am apparat|noch dran|gehoert|i heard|heard you|"
    r"aendern|falsche\w*|verkehrte\w*|das sagen sie|bis auf|noch (?:ein)?mal|laenger|kuerzer)\b"
)
_MARKS = re.compile(r"(\s*[,.;!?…]+\s*|\s+$)")
_GAPS = re.compile(r"\s+")
_AS_WISHED = re.compile(
    r"\b(?:(?:genau|so|das|des|dat|ganz|wie|es)\s)+(?:(?:ich|i|wir|mer)\s(?:'?s |es |das |des |mir )*)?"
    r"(?:will|wollt\w*|moecht\w*|haett\w*|brauch\w*|wuensch\w*)(?:\s(?:ich|i|wir|mer))?(?:'s)?"
    r"(?:\s(?:es|das|des|mir|so|auch|ja|haben|gern|gerne|gewollt|gewuenscht|gedacht|vorgestellt|danke|bitte|genau))*$|"
    r"\b(?:what|how|as|like|all|the (?:one|time|day|way)|everything|exactly)\s(?:that )?(?:i|we)(?:\s|'d )"
    r"(?:want|need|ask|mean|order|hop|expect|wish|would like|like|had in mind|meant|said)(?:e?d)?"
    r"(?:\s(?:it|for|to have|so|thanks|thank you|please))*$"
)
"""The last words of a clause that only say that it is as wished: "so will ich's", "just what I asked for"."""


def reserved(text: str) -> bool:
    """Whether anything in `text` takes back, in part or on a condition, the yes it holds."""
    return _RESERVES.search(_GAPS.sub(" ", _MARKS.sub(" ", fold(text))).strip()) is not None


def without_wishing(text: str) -> str:
    """`text`, folded, without what only says that it is as wished."""
    return "".join(_AS_WISHED.sub(" ", part) for part in _MARKS.split(_GAPS.sub(" ", fold(text))))
