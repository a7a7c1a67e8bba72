"""Opening hours asked for inside a sentence: 'how late you're open', 'wann Sie samstags zumachen'. Folded. Data only."""

from __future__ import annotations

_HOUSE_EN = r"(?:you|y'all|they|it|(?:the|your) (?:shop|salon|practice|clinic|office|place|store|surgery|studio|school|garage|workshop))"
_GUYS = r"(?: guys| lot| people| folks| all)?"
_BE_EN = r"(?:'re|'s|'ll be| are| is| will be)"
_OPEN = r"open(?! (?:up )?(?:to\b(?! the public)|a\b|an\b|any\b|new\b|your\b|the\b|another\b))(?: up)?"
_KNOW = (
    r"(?:know|tell me|ask|asking|wonder|wondering|check|checking|find out|remind me|say|sure|see|hear|confirm|forgotten|remember)"
    r" (?:\w+ )?(?:when|if|whether|what days|which days)"
)
INSIDE_EN: tuple[str, ...] = (
    rf"(?:how late|(?:till|until|up to) (?:when|how late|what time)|(?:from )?what time) {_HOUSE_EN}{_GUYS}{_BE_EN} (?:\w+ ){{0,3}}"
    rf"(?:{_OPEN}|closed|closing|shut)(?: \w+){{0,4}}",
    rf"(?:how late|(?:till|until|up to) (?:when|how late|what time)|(?:from )?what time) (?:do |does |will )?{_HOUSE_EN}{_GUYS} "
    rf"(?:usually |normally |actually )?(?:opens?|closes?|shuts?)(?: \w+){{0,4}}",
    rf"when (?:do|does|will) {_HOUSE_EN}{_GUYS} (?:usually |normally |actually )?(?:open|close|shut)",
    rf"how late {_HOUSE_EN}{_GUYS}{_BE_EN} (?:there|in)(?: \w+){{0,3}}",
    rf"{_KNOW} {_HOUSE_EN}{_GUYS}{_BE_EN} (?:\w+ ){{0,2}}(?:{_OPEN}|closed|shut)(?: \w+){{0,4}}",
    rf"{_KNOW} {_HOUSE_EN}{_GUYS} (?:usually |normally |actually )?(?:{_OPEN}|opens|closes?(?! to\b| by\b| from\b)|shuts?)(?: \w+){{0,4}}",
)

_HOUSE_DE = r"(?:sie|ihr|man|der (?:laden|salon)|die (?:praxis|werkstatt|kanzlei)|das (?:geschaeft|studio|buero)|bei (?:ihnen|euch))"
_TILL = r"(?:bis wann|ab wann|wann|ob|wie lange?|wie spaet|(?:um|bis|ab) wie ?viel uhr)"
_BETWEEN = r"(?:(?!(?:was|etwas|termine?|platz|plaetze|einen?|mein\w*|konto|akte|vertrag|luecken?|zeiten|freie?[snr]?)\b)\w+ ){0,8}"
"""'Haben Sie am Freitag noch was offen?' asks for a time that is free."""
INSIDE_DE: tuple[str, ...] = (
    r"(?:seid'?s?|sind) (?:ihr|sie) (?:\w+ ){0,2}(?:da|erreichbar|besetzt)(?= oder\b|$)",
    r"(?:macht'?s?|machen|habt'?s?|haben) (?:ihr|sie) (?:\w+ ){0,3}(?:brueckentag\w*|betriebsferien|betriebsurlaub)",
    rf"(?:haben|habt'?s?|hat) {_HOUSE_DE} {_BETWEEN}(?:auf(?! (?:de[mnr]|dein\w*|ihr\w*|euer\w*|eure\w*|mein\w*)\b)|geoeffnet|offen|zu|geschlossen)",
    rf"{_TILL} (?:\w+ ){{0,3}}{_HOUSE_DE} {_BETWEEN}"
    r"(?:(?:offen|auf|geoeffnet|zu|geschlossen|dicht) ?(?:hab\w*|hat|sind|seid|ist|mach\w*)|schliess(?:en|t)|oeffne(?:n|t))(?: \w+){0,2}",
    rf"(?:bis wann|wie lange?|wie spaet|bis wie ?viel uhr) {_HOUSE_DE} {_BETWEEN}(?:da|erreichbar|besetzt) (?:sind|seid|ist)",
    rf"(?:um|bis|ab) wie ?viel uhr (?:haben|habt|hat|machen|macht|sind|seid|ist) {_HOUSE_DE} {_BETWEEN}"
    r"(?:auf|offen|zu|geoeffnet|geschlossen|dicht|da)",
    rf"(?:wann|bis wann|ab wann|(?:um|bis|ab) wie ?viel uhr) (?:schliess(?:en|t)|oeffne(?:n|t)) {_HOUSE_DE}(?: \w+){{0,3}}",
)
