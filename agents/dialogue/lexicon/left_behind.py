"""How callers tell of things left behind at the business, or handed in there. Folded, both languages."""

from __future__ import annotations

import re

_THING_DE = (
    r"(?:regen|sonnen|hand|sport|fahrrad|reit)?(?:schirm|jacke|mantel|schal|muetze|handschuhe?|brille|tasche|rucksack|beutel|geldbeutel|geldboerse|"
    r"portemonnaie|portmonee|portmonnaie|brieftasche|handy|smartphone|ladekabel|schluessel(?:bund)?|autoschluessel|ohrringe?|ohrstecker|halskette|kette|"
    r"ehering|ring|armband|armbanduhr|uhr|tuch|handtuch|halstuch|trinkflasche|flasche|buch|heft|mappe|ordner|unterlagen|leine|halsband|decke|"
    r"spielzeug|teddy|kuscheltier|schnuller|kopfhoerer|airpods|ausweis|personalausweis|versichertenkarte|impfpass|noten|helm|kissen|pulli|pullover|jacket|jackett|"
    r"sakko|hut|gehstock|stock|kruecken?|koffer|tuete|einkaufstuete|turnbeutel|brotdose|notenheft|etui)n?"
)
_THING_EN = (
    r"(?:umbrella|brolly|jacket|coat|scarf|hat|cap|beanie|gloves?|sunglasses|glasses|specs|bag|handbag|backpack|rucksack|purse|wallet|phone|charger|"
    r"keys?|earrings?|necklace|ring|bracelet|watch|towel|bottle|book|folder|papers|lead|collar|blanket|toy|teddy|headphones|earphones|airpods|"
    r"card|passport|helmet|jumper|sweater|cardigan|stick|cane|crutch(?:es)?|suitcase|lunchbox)"
)
_HERE_DE = r"(?:bei (?:ihnen|euch|dir)|im (?:salon|laden|studio|wartezimmer|warteraum|wartebereich|geschaeft)|in (?:der|eurer|ihrer) praxis|dort|da|an der garderobe)"
_HERE_EN = r"(?:at your (?:place|salon|shop|office|surgery|practice|studio)|at yours|with you|there|in your \w+|in the (?:waiting room|salon|shop|studio))"
_LEFT_DE = r"(?:(?:liegen|haengen|stehen) ?(?:ge)?lassen|liegengelassen|vergessen|verloren|liegengeblieben|liegen geblieben)"
LEFT_THERE = re.compile(
    rf"\b{_HERE_DE} (?:\w+ ){{0,5}}?{_LEFT_DE}\b|\b{_LEFT_DE} (?:\w+ ){{0,4}}?{_HERE_DE}\b|"
    rf"\b{_THING_DE} (?:\w+ ){{0,6}}?(?:(?:liegen|haengen|stehen) ?(?:ge)?lassen|liegengelassen|liegen geblieben|liegengeblieben)\b|"
    rf"\b(?:left|forgot|forgotten|lost|dropped) (?:\w+ ){{0,5}}?(?:behind|{_HERE_EN})\b|"
    rf"\bleft (?:my|our|his|her|a|an) (?:\w+ ){{0,2}}?{_THING_EN}\b"
)
"""'Hab ich den bei Ihnen liegen lassen?', 'I left my umbrella at yours'."""
IS_MISSED = re.compile(
    rf"\b(?:mein\w*|unser\w*|der|die|das|ein\w*) (?:\w+ ){{0,2}}?{_THING_DE} (?:(?:ist|sind|waren?) )?(?:\w+ ){{0,3}}?"
    r"(?:weg|verschwunden|nicht mehr da|fehlt|fehlen|abgegeben worden|aufgetaucht)\b|"
    rf"\b(?:fehlt|fehlen|vermiss\w*|such\w*|finde) (?:(?:mir|uns|ich|wir|seitdem|seither|jetzt|nun|naemlich|auch|nur) )*"
    rf"(?:mein\w*|unser\w*|ein\w*|der|die|das|den) (?:\w+ )?{_THING_DE}\b|"
    rf"\b(?:was fehlt mir|was fehlt) (?:\w+ ){{0,3}}?{_THING_DE}\b|"
    rf"\b{_THING_DE} (?:\w+ ){{0,5}}?(?:gefunden|aufgetaucht|abgegeben) (?:worden|haben|habt)\b|"
    rf"\b(?:haben|habt|hat) (?:sie|ihr|jemand|da jemand) (?:\w+ ){{0,5}}?{_THING_DE} (?:\w+ ){{0,2}}?gefunden\b|"
    rf"\b(?:my|our) (?:\w+ ){{0,2}}?{_THING_EN}(?:'s| is| are| has| have)? (?:\w+ ){{0,2}}?(?:missing|gone|disappeared|lost)\b|"
    rf"\b(?:missing|lost|can't find) (?:my|our|an?) (?:\w+ )?{_THING_EN}\b|"
    rf"\b(?:found|handed in|seen) (?:an?|my|our) (?:\w+ ){{0,2}}?{_THING_EN}\b"
)
"""'Mein Schirm ist weg', 'mir fehlt ein Ohrring', 'have you found an earring?'."""
A_NEW_ONE = re.compile(
    r"\b(?:neue[nrsm]?|ersatz|kaufen|besorgen|reparier\w*|kaputt|gebrochen|verbogen|new one|new pair|replace\w*|broken|repair\w*|buy)\b"
)
"""What is to come in place of it, or to be mended: a wish."""
_MINE = r"(?:mein\w*|unser\w*|die|der|das|den)"
IS_IT_READY = re.compile(
    rf"\b(?:ist|sind|waere\w*|wird|werden) (?:denn |schon |jetzt |vielleicht )*{_MINE} (?:\w+ ){{0,4}}?"
    r"(?:fertig|abholbereit|repariert|bereit|angekommen|geliefert worden|eingetroffen)\b|"
    rf"\bob {_MINE} (?:\w+ ){{0,4}}?(?:fertig|abholbereit|repariert|bereit|angekommen|eingetroffen) (?:ist|sind|waere\w*)\b|"
    rf"\bwann (?:ist|wird|sind) (?:denn )?{_MINE} (?:\w+ ){{1,3}}?(?:fertig|abholbereit|repariert)\b|"
    r"\b(?:is|are) (?:my|our|the) (?:\w+ ){1,3}?(?:ready|done|finished|repaired|fixed|in yet)\b|"
    r"\b(?:if|whether) (?:my|our|the) (?:\w+ ){1,3}?(?:is|are) (?:ready|done|finished|repaired|fixed)\b|"
    r"\bwhen (?:will|is) (?:my|our|the) (?:\w+ ){1,3}?(?:be )?(?:ready|done|finished|repaired|fixed)\b"
)
"""'Ist mein Rad fertig?', 'wann ist meine Brille fertig?'."""
PICKED_UP = re.compile(
    rf"\b(?:kann|koennte?n?|darf|koennen|wann) (?:kann |koennen |darf )?(?:ich|wir|man) (?:\w+ ){{0,2}}?(?:{_MINE}|es|sie|ihn) (?:\w+ ){{0,4}}?"
    r"(?:abholen|wieder ?holen|holen|mitnehmen)\b|"
    r"\b(?:when )?(?:can|could|may) (?:i|we) (?:collect|pick up|fetch|come and get|come for) (?:my|our|the|it|them) ?\w*|"
    r"\bpick (?:my|our|the|it|them)(?: \w+)? up\b"
)
"""'Kann ich die Brille schon abholen?'."""
HANDED_IN = re.compile(
    r"\b(?:abgegeben|hingebracht|vorbeigebracht|gebracht|dagelassen|da gelassen|stehen lassen|in reparatur|zur reparatur gegeben|bestellt|"
    r"steht (?:noch )?bei (?:ihnen|euch)|dropped (?:it|my \w+|them) off|handed (?:it|my \w+|them) in|left (?:it|my \w+|them) with you|ordered)\b"
)
"""'Ich hab mein Rad am Donnerstag abgegeben'."""
NOT_THINGS = re.compile(
    r"\b(?:kind\w*|tochter|sohn|hund|katze|kleine[nr]?|baby|enkel\w*|kinder|son|daughter|kid|dog|cat|child)\b(?! ?\w*(?:brille|rad|schuhe))"
)
"""Who is picked up is nobody's thing."""
