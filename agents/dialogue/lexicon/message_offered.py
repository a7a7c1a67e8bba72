"""What is said to 'shall I take a message?'. Folded, both languages."""

from __future__ import annotations

import re

_FILLERS = r"^(?:(?:um|uh|mhm|hm|mm|well|oh|ah|aeh|aehm|ach|also|na|naja|okay|ok|gut) )*"
_THANKS = r"(?:(?:danke?|dankeschoen|vielen|herzlichen|lieben|schoen|thanks|thank you|cheers|that's|very|kind of you|nett|lieb|aber|but) )*"
AGREES = re.compile(
    _FILLERS + r"(?:yes|yeah|yep|sure|please|go on|of course|ja|jo|jep|gerne?|bitte|klar|natuerlich|freilich|"
    r"(?:das|des|that)?(?:'d| would| waer\w*) (?:be )?(?:\w+ ){0,2}(?:kind|nice|lovely|great|good|brilliant|helpful|perfect|"
    r"nett|lieb|super|toll|gut|schoen|prima|freundlich|klasse)|i'd (?:appreciate|be (?:very |so )?(?:grateful|glad)|love|like)|i would appreciate|"
    r"(?:sehr|wirklich) (?:freundlich|nett|lieb|gern)|da waer\w* ich (?:ihnen )?(?:sehr )?dankbar|why don't you|why not|please do|good (?:idea|plan|thinking)|if you (?:could|would|don't mind)|go ahead|"
    r"(?:ist )?(?:eine )?gute idee|ich bitte darum|wenn sie so (?:nett|lieb|freundlich|gut) (?:waer\w*|sind)|tun sie das|machen sie (?:das|mal|ruhig)|fine (?:then )?but (?:some\w*|they|you|please|do))\b"
)
REFUSES = re.compile(
    _FILLERS
    + _THANKS
    + r"(?:(?:please |ah |oh |just )*(?:don't|do not)(?! (?:\w+ )?(?:call|ring|phone|forget|tell|mind|hesitate|leave it|let)\b)|"
    r"(?:you're|ye're|your) (?:grand|fine|okay|ok|good|all ?right|alright)\b|"
    r"(?:ich |i |i'll |i will |i can |we'll )(?:just )?(?:skip|pass|manage|verzicht\w*|spar\w* mir)\b|(?:da |dann |das )(?:verzicht\w*|spar\w*) ich\b|das lassen wir\b|i'd sooner not\b|"
    r"(?:eine? |die |ne |an? |the )?(?:nachricht(?:en)?|messages?) (?:\w+ ){0,2}?(?:bringt?|bringen|hilft|helfen|nuetz\w*|nutz\w*|won't|wouldn't|doesn't|don't|is|are) "
    r"(?:\w+ ){0,2}?(?:nichts|nix|nicht|net|wenig|help|do|work|use|use to me|no use|no good|pointless|sinnlos)\b|what(?:'s| is| would be) the (?:point|use)\b|"
    r"(?:then |dann |da )(?:(?:i'll|i will|i'd better) (?:\w+ ){0,2}?(?:try|call|ring|phone|look|go)|"
    r"(?:probier|versuch|ruf|schau|guck|meld|frag)\w*(?:'s| es)? (?:ich|wir)|komm\w* ich (?:(?:morgen|heute|spaeter|dann|halt|einfach|selber|selbst|lieber|mal) )*vorbei)\b|"
    r"(?:nein|nee|noe|ne|naa|no|nope|nah)\b(?! (?:problem|doubt))|(?:it's|that's|it is) (?:all )?(?:fine|right|okay|ok|good)\b|"
    r"passt schon|schon gut|alles gut|lassen (?:sie|wir)\b|not necessary|don't (?:bother|worry|trouble)|i'd rather not|rather not|"
    r"never mind|leave it|(?:muss|braucht?s?|brauchen?|is|ist)(?: es| sie| ich| das|'s)? (?:nicht|net|ned|nich|nix)\b|nicht noetig|"
    r"(?:machen|mach) (?:sie|dir)(?: sich)? keine (?:muehe|umstaende)|keine (?:nachricht|umstaende)|lieber nicht|"
    r"(?:bloss|bitte|besser|auf keinen fall|ja) nicht|ach was|auf keinen fall|so wichtig (?:ist|war|is) (?:das|es|mir das) (?:\w+ )?(?:nicht|net|ned)|"
    r"(?:das )?hat sich erledigt|(?:that|it) (?:won't|wouldn't) be (?:needed|necessary)|"
    r"(?:\w+ ){1,7}(?:aber|but) (?:nein|nee|no)(?: (?:danke|thanks|thank you))*$|"
    r"(?:i'll|i will|i can|i'd better|ich) (?:just |then |dann )?(?:try|call|ring|phone|come|pop|look|go|drop|leave|ask|send|e ?mail|mail|write|"
    r"probier\w*|versuch\w*|ruf\w*|komm\w*|schau\w*|meld\w*|guck\w*|geh\w*|schreib\w*|schick\w*|frag\w*))\b"
)
NO_MESSAGE = re.compile(
    r"\b(?:(?:keine |eine |die |ne )?nachricht\w*|ausrichten|auszurichten|aufnehmen|aufschreiben|notieren|weitergeben) (?:brauch\w*|muess\w*|musst) "
    r"(?:du|sie|ihr|man|es)(?: \w+){0,2} (?:nichts|nix|nicht|keine\w*)\b|"
    r"\b(?:du|sie|ihr) (?:brauch\w*|muess\w*|musst) (?:\w+ ){0,2}?(?:nichts|nix|nicht|keine\w*) (?:\w+ ){0,2}?(?:ausrichten|auszurichten|aufnehmen|aufzunehmen|aufschreiben|"
    r"aufzuschreiben|notieren|weitergeben|weiterzugeben)\b|\bkeine nachricht\b|"
    r"\b(?:brauch\w*|muess\w*|musst) (?:du|sie|ihr|man) (?:\w+ ){0,2}?(?:nichts|nix|nicht|keine\w*) (?:\w+ ){0,2}?(?:ausrichten|aufschreiben|notieren|weitergeben)\b|"
    r"\b(?:don't|needn't|no need to|not) (?:\w+ ){0,3}?(?:take|pass|leave|write) (?:\w+ ){0,2}?(?:message|anything|it|that) ?(?:on|down)?\b|\bno (?:need for a )?message\b"
)
"""'Ausrichten brauchst du nichts', 'no need to take a message': said anywhere in the turn."""
LEAVES_IT = re.compile(
    r"\b(?:ruf|probier|versuch|meld|schau|guck|komm)\w*(?:'s| es)? (?:ich|wir)\b(?! (?:\w+ )?um\b)|\b(?:i'll|i will|ich) (?:\w+ ){0,2}?(?:try|call|ring|phone|come|pop|look|drop|ask|mention|wait|probier\w*|versuch\w*|ruf\w*|komm\w*|schau\w*|meld\w*|frag\w*|wart\w*)"
)
TELLS = re.compile(
    _FILLERS
    + r"(?:(?:yes|yeah|ja|please|bitte|just|then|dann) )*(?:(?:tell|let) (?:her|him|them) (?:know )?(?:it's|that|i|we|about|my|our|the|this|to)\b|"
    r"(?:sagen|richten) sie (?:ihr|ihm|ihnen|denen|der chefin|dem chef)\b)"
)
"""'Tell her it's about the colour she did last week': the message itself."""
AFTER_ALL = re.compile(
    r"\b(?:sondern|instead|stattdessen|dafuer|lieber|rather|doch|(?:can|could) you|koenn\w* sie|einen termin|an appointment|"
    r"wuerd\w* (?:ich|wir) (?:(?:dann|doch|gern|gerne|schon|mal|einfach) )*(?!das\b|es\b)(?:\w+ ){1,4}?(?:machen|buchen|ausmachen|vereinbaren|nehmen|kommen)|"
    r"moecht\w*|haett\w*|nehm\w*|book|buch\w*|durchstellen|verbinden|mensch\w*|human|(?<!in )person)\b"
)
"""Something else is wished: the turn is read as it is."""
WISHES_BESIDE = re.compile(
    r"\b(?:but|still|anyway) (?:\w+ )?i(?:'d| would) (?:still )?(?:like|love|want)\b|\bi(?:'d| would) (?:still )?like (?:\w+ ){1,6}(?:anyway|all the same|though)\b|"
    r"\b(?:aber|trotzdem|dennoch) (?:\w+ ){0,2}?(?:haett\w*|moecht\w*|braeucht\w*|wuerd\w*) (?:ich|wir)\b|\b(?:ich|wir) (?:haett\w*|moecht\w*|braeucht\w*) (?:\w+ )?(?:trotzdem|dennoch)\b"
)
"""'I'll ask at the doctor's, but I'd like to have my eyes tested anyway'."""
BUT = re.compile(r"\b(?:but|aber)\b")
AS_A_PARTICLE = re.compile(
    r"\bja doch\b|\b(?:schau|guck|probier|versuch|ruf|frag)\w*(?:'s| es)? (?:ich|wir) (?:\w+ )?lieber\b|(?<=\bich )(?P<verb>(?:probier|versuch|ruf|komm|schau|meld|guck|geh|schreib|frag)\w*) (?:(?:da|dann|mich|aber|doch) )*lieber\b|"
    r"\b(?:i'd|i would) rather (?=(?:just )?(?:call|ring|phone|come|pop|try|email|write)\b)"
)
"""'Ich ruf lieber wieder an', 'da schau ich lieber im Internet', 'da meldet sich ja doch keiner': the word prefers nothing else."""
NOBODY = re.compile(
    r"\b(?:hate|hass\w*|mag|like|no ?body|no one|never|nie(?:mand)?|kein\w*|don't|doesn't|won't|wouldn't|not|nicht|nichts|nix|pointless|sinnlos|(?:point|use) (?:of|in)|eh)\b"
)
WOULD_YOU = re.compile(
    r"(?i)^(?:(?:oh|ah|ach|well|na|echt|really|so|ja|yes|yeah|please|bitte|und)\W+)*(?:(?:would|could|can|will) you(?: (?:do|take|pass))?(?: (?:that|this|one|it|a message|on))*"
    r"(?: (?:for me|please|really))*|(?:you|sie) can(?: (?:do|take))?(?: (?:that|this|one|it|a message))*|"
    r"(?:würden|könnten|können|machen|täten) sie(?: (?:das|es|denn|mir|bitte|für mich|wirklich|eine nachricht|machen|tun|aufnehmen|so nett sein))*|"
    r"(?:das|so was|sowas) (?:geht|können sie|machen sie|würden sie)(?: (?:auch|wirklich|machen|tun))*|ginge das|geht das)\s*\?\s*"
)
"""'Would you?', 'ach, das können Sie?': the offer asked back, before the answer or in its place."""
PLEASED = re.compile(
    r"(?:(?:thanks?|thank you|cheers|lovely|great|super|toll|prima|nett|lieb|danke?|vielen|schoen|that's|das|ist|wirklich|very|"
    r"kind|good|of you|brilliant|perfect|perfekt|von ihnen|oh|so|ja) ?)*"
)
"""Nothing, or only thanks, after it."""
ABOUT_WHAT = re.compile(
    r"(?i)[,;.]\s+(?:wegen|es (?:geht|ginge|ist wegen)|geht um|it['’]?s (?:about|regarding)|about|regarding)\b(?P<what>.*)$"
)
"""'Weber, wegen der Rechnung': what the call is about, behind the name. Of the caller's own words."""
ONLY_REGARDS = re.compile(
    r"^(?:(?:no|nein|nee|ne|nope|das war's|that's all|just|only|nur|bloss|please|bitte) )*"
    r"(?:(?:tell|say to|give) (?:her|him|them|\w+) (?:that )?(?:(?:i'm|i am|we're) (?:(?:so|very|really) )?sorry|my (?:best|love|regards)|thanks|thank you)|"
    r"(?:sagen|sag|richten) sie (?:ihr|ihm|ihnen|der \w+|dem \w+) (?:\w+ )?(?:dass )?(?:es )?(?:mir |uns )?(?:\w+ ){0,2}?(?:leid|gruesse?|dank)"
    r"(?: tut| aus)?)(?: (?:please|bitte))?(?: (?:see you|bye|tschuess|bis|danke|thanks).*)?$"
)
"""'No, just tell her I'm sorry': said after a message was noted, and no second one."""
