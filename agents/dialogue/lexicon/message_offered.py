"""What is said to 'shall I take a message?'. Folded, both languages."""

from __future__ import annotations

import re

_FILLERS = r"^(?:(?:um|uh|well|oh|ah|aeh|aehm|ach|also|na|naja|okay|ok|gut) )*"
AGREES = re.compile(
    _FILLERS + r"(?:yes|yeah|yep|sure|please|go on|of course|ja|jo|jep|gerne?|bitte|klar|natuerlich|freilich|"
    r"(?:das|des|that)?(?:'d| would| waer\w*) (?:be )?(?:\w+ ){0,2}(?:kind|nice|lovely|great|good|brilliant|helpful|perfect|"
    r"nett|lieb|super|toll|gut|schoen|prima|freundlich|klasse)|i'd (?:appreciate|be grateful|love|like)|i would appreciate|"
    r"(?:sehr|wirklich) (?:freundlich|nett|lieb|gern)|da waer\w* ich (?:ihnen )?(?:sehr )?dankbar|why don't you|why not|please do)\b"
)
REFUSES = re.compile(
    _FILLERS
    + r"(?:(?:nein|nee|noe|ne|naa|no|nope|nah)\b(?! (?:problem|doubt))|(?:it's|that's|it is) (?:all )?(?:fine|right|okay|ok|good)\b|"
    r"passt schon|schon gut|alles gut|lassen (?:sie|wir)\b|not necessary|don't (?:bother|worry|trouble)|i'd rather not|rather not|"
    r"never mind|leave it|(?:muss|braucht?s?|brauchen?|is|ist)(?: es| sie| ich| das|'s)? (?:nicht|net|ned|nich|nix)\b|nicht noetig|"
    r"(?:machen|mach) (?:sie|dir)(?: sich)? keine (?:muehe|umstaende)|keine (?:nachricht|umstaende)|lieber nicht|"
    r"(?:i'll|i will|i can|i'd better|ich) (?:just |then |dann )?(?:try|call|ring|phone|come|pop|look|go|drop|leave|ask|email|write|"
    r"probier\w*|versuch\w*|ruf\w*|komm\w*|schau\w*|meld\w*|guck\w*|geh\w*|schreib\w*|frag\w*))\b"
)
LEAVES_IT = re.compile(
    r"\b(?:i'll|i will|ich) (?:\w+ ){0,2}?(?:try|call|ring|phone|come|pop|look|drop|probier\w*|versuch\w*|ruf\w*|komm\w*|schau\w*|meld\w*)"
)
AFTER_ALL = re.compile(
    r"\b(?:but|aber|sondern|instead|stattdessen|dafuer|lieber|rather|doch|(?:can|could) you|koenn\w* sie|einen termin|an appointment|"
    r"moecht\w*|haett\w*|nehm\w*|book|buch\w*|durchstellen|verbinden|mensch\w*|human|person)\b"
)
"""Something else is wished: the turn is read as it is."""
NOBODY = re.compile(r"\b(?:no ?body|no one|never|nie(?:mand)?|kein\w*|don't|not|nicht|eh)\b")
