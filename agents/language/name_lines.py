"""What is said right after a name and is no part of it, with or without a mark between them.

About the telephone: "use this number", "nehmen Sie die Nummer hier"; what is to be done with the name:
"book it", "tragen Sie das so ein"; at parting: "cheers".
"""

from __future__ import annotations

import re

_LEADS_EN = r"(?:(?:and|but|so|please|just|you (?:can|could|may)|feel free to)\s+)*"
_LINE_EN = r"(?:number|phone|line|mobile|cell)"
_EN = (
    rf"(?:(?:use|take|keep|try|call|ring|text|reach|phone|contact|message)(?:\s+(?:me|us))?(?:\s+back)?"
    rf"(?:\s+(?:on|at|under|with))?\s+(?:just\s+)?(?:(?:this|that|the|my|same|very)\s+)+(?:{_LINE_EN}|one)|"
    rf"(?:on\s+)?(?:the\s+|this\s+|my\s+)?(?:same|this)\s+{_LINE_EN}|"
    r"(?:the\s+|my\s+)?(?:phone\s+|mobile\s+|cell\s+)?number(?:['’]s|\s+is)\s+(?:this|the\s+same)(?:\s+one)?)"
    r"(?:\s+(?:that\s+)?(?:i['’]m|i\s+am|we['’]re)\s+(?:calling|ringing|phoning)\s+(?:from|on))?"
    r"(?:\s+(?:here|now|please|is|fine|good|works|thanks))*"
)
_LEADS_DE = r"(?:(?:und|aber|bitte|einfach|ruhig|sie|du|kannst|können)\s+)*"
_LINE_DE = r"(?:(?:telefon|handy|mobil)?nummer|handy|telefon)"
_THIS_DE = r"(?:(?:die|diese[rn]?|der|meine[rn]?|dieselben?|derselben|gleichen?|selben?)\s+)+"
_DE = (
    r"(?:(?:nehmen?|nehmt|nimm|benutzen?|benutzt|benutz|verwenden?|verwendet|nutzen?|nutzt|rufen?|ruf|erreichen|notieren?|"
    r"notier)(?:\s+(?:sie|se|du|mich|uns|mir|bitte|einfach|ruhig|gern|gerne|da|hier|auf|unter|an|zurück))*"
    rf"\s+{_THIS_DE}(?:hier\s+)?{_LINE_DE}|"
    rf"(?:die\s+)?(?:gleiche|selbe|diese|dieselbe)\s+{_LINE_DE}|"
    rf"{_THIS_DE}{_LINE_DE}\s+(?:hier\s+)?(?:nehmen|benutzen|verwenden|nutzen|notieren)|"
    rf"(?:(?:die|meine)\s+)?{_LINE_DE}\s+(?:ist|wäre)\s+(?:die|diese|dieselbe)(?:\s+gleiche|\s+selbe)?\b)"
    r"(?:\s+(?:hier|an|zurück|passt|reicht|geht|bitte|danke|nehmen|benutzen|verwenden))*"
)
_DO_EN = (
    r"(?:book|text|call|ring|phone|message|put|write|send|save|confirm|reserve|get|pop|stick)\s+(?:me|it|that|this|us)"
    r"(?:\s+(?:if|when|once)\s.*)?"
    r"|got\s+(?:it|that)|(?:as\s+)?(?:quick|soon|fast)(?:ly)?\s+as\s+(?:you\s+can|possible)"
)
_DO_DE = (
    r"(?:tragen?|machen?|mach|buchen?|schreiben?|schreib|notieren?|nehmen|nimm|setzen?|rufen?|melden)\s+(?:sie|se|du|mir|mich|"
    r"das|es|den|ihn|bitte)(?:\s+(?:das|es|den|ihn|mich|mir|bitte|einfach|so|dann|doch|mal|ein|auf|fest|an|zurück|rein))*"
)
_PARTING = (
    r"(?:cheers|ta|bye|goodbye|ciao|tschüss?|tschau|servus|(?:auf\s+)?wiederhören)"
    r"(?=\W*$|[\s,]+(?:bye|tschüss?|dann)\W*$)"
)
_REMARK = re.compile(
    rf"(?i)(?:[,.;](?<=\w.)\s+|\s(?<=\w.)\s*)(?:{_LEADS_EN}(?:{_EN}|{_DO_EN})|{_LEADS_DE}(?:{_DE}|{_DO_DE})|{_PARTING})(?![\w'’\-])"
)


def without_line(text: str) -> str:
    """The text with a mark where something is said about the line: it is no part of the name before it."""
    return _REMARK.sub(",", text)
