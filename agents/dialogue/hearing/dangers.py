"""Whether somebody is in danger, and of which kind. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.lasting import has_lasted
from agents.dialogue.lexicon import Lexicon, found

_MONTH = (
    r"(?:im|in) (?:jan\w*|feb\w*|maerz|march|april|mai|may|jun[ei]|jul[iy]|august|sept\w*|o[ck]tober|"
    r"novem\w*|de[cz]em\w*)"
)
_WAS = r"(?:hatte|hatten|had|war|was)"
HISTORY = re.compile(
    r"\b(?:nach|seit|wegen|trotz) (?:meine[mr]|eine[mr]|de[mr]|unsere[mr])\b"
    r"(?! (?:\w+ )?(?:\w*stunden?|minuten?|weile|nacht|tage?n?|"
    r"\w*termins?|\w*stich\w*|\w*biss|essen|fruehstueck|spritze|impfung|"
    r"\w*rechnung|\w*rezept\w*|\w*frage)\b)|\b(?:letzte[nsm]?|vorige[nsm]?) "
    r"(?:jahr|sommer|herbst|winter|fruehjahr|monat|woche)\b|\bim (?:sommer|herbst|winter|fruehjahr|urlaub)\b|"
    r"\bvor (?:\w+ )?(?:jahren|monaten|wochen|jahr|monat)\b|\b(?:damals|frueher mal|frueher (?:\w+ )?eine?n?|"
    r"hatte (?:ich )?(?:mal|schon))\b|"
    rf"\b{_WAS} (?:\w+ ){{0,3}}{_MONTH}\b|\b{_MONTH} (?:\w+ ){{0,2}}{_WAS}\b|"
    r"\b(?:after|since|following) (?:his|her|their|the|a) (?:\w+ )?"
    r"(?:stroke|operation|surgery|heart attack|bell's palsy)\b"
    r"(?! (?:this|just|today|\w+ (?:minutes?|hours?)))|"
    r"\bbrennt (?:aber |ja |nun )?nicht\b|\bkein (?:\w+ )?notfall\b|\bnot an emergency\b|\b(?:after|"
    r"since) my\b|"
    r"\blast (?:year|summer|winter|spring|autumn|month|week)\b|\b(?:years?|months?|weeks?) ago\b|\bnot "
    r"(?:on )?fire\b|\b(?:recover\w*|rehab\w*) (?:\w+ )?from\b"
)
"""What is told of the past, or of what is not; "wegen meinem Termin" is neither."""

_NOW = re.compile(
    r"\b(?:jetzt|grade?|gerade|eben|ploetzlich|auf einmal|seit eben|now|just|suddenly|"
    r"right now|at the moment)\b"
)
_SINCE = re.compile(
    r"\b(?:seit (?:heute|gestern|\w+ (?:minuten|stunden?)|(?:einer|ner) (?:\w*stunde|weile))|"
    r"since (?:this morning|last night|breakfast|lunch)|"
    r"for (?:the (?:last|past) )?(?:\w+ )?\w+ (?:minutes|hours?))\b"
)
"""'Wegen der Massage, ich hab seit heute früh Druck auf der Brust': it lasts, whatever was told before."""
_DENIED = re.compile(r"\b(?:kein|keine|keinen|not an?|no) (?:\w+ )?(?:notfall|emergency)")
_ALARM = re.compile(
    r"\b(?:(?:das|dies|es|ich|wir|des) (?:ist|is|hab|habe|haben) |it's |it is |this is |that's |"
    r"i have |i've got )"
    r"(?:(?!kein)\w+ ){0,4}(?:\w*notfall|emergency)\b"
)
_JOINED_ES = re.compile(
    r"\b(brennt|riecht|stinkt|qualmt|raucht|zischt|blutet|hat|hab|geht|ist|tut|zieht|kriegt|gibt|faellt)'s\b"
)
"""'Hier riecht's nach Gas', 'bei uns brennt's': the verb alone is what the cues are about."""
_LOOKS = re.compile(
    r"\b(?:\w*haare?n?|\w*frisur\w*|pony|bart|\w*schnitt|straehn\w*|\w*faerb\w*|farbe|blondier\w*|"
    r"dauerwelle|ansatz|(?:finger|gel|fuss)?naegel|(?:finger|gel)nagel|wimpern|augenbrauen|"
    r"hair\w*|fringe|beard|haircut|dye[d]?|"
    r"highlights|roots|nails?|lashes|eyebrows)\b"
)
_HURT = re.compile(
    r"auge(?!nbraue)|blut|luft|atm|brenn|brann|brand|aetz|ohnm|bewusst|schmerz|gesicht|kopfhaut|schwell|schwoll|allerg|"
    r"\bweh|schluck|steckt|klemm|feuer|rauch|verletz|wunde|\beyes?\b|blood|bleed|breath|burn|fire|pain|hurt|face|scalp|"
    r"swell|swollen|swallow|stuck|unconscious|injur|wound|skin|haut"
)
"""'Das ist ein Notfall, meine Haare sind grün': looks are in danger, and nobody is hurt."""
_ACCIDENT = re.compile(
    r"\b(?:been|was|is|there's) an accident\b|\b(?:someone|somebody|people|"
    r"some (?:driver|car|lorry|van|people|idiot)|"
    r"(?:a|two|three) (?:cars?|lorry|lorries|vans?|trucks?|buses|bus|trams?|drivers?))"
    r"(?: else)?(?:'s| has| have|'ve)? (?:had|been in|having) (?:an|a) (?:\w+ )?accident\b|"
    r"\b(?:ein )?unfall (?:ist )?passiert\b|"
    r"\b(?:we're|we are|traffic is|traffic's|cars are) (?:just |all )?not moving\b|\btraffic isn't moving\b"
)
_LATE = re.compile(
    r"\b(?:late|later|delay\w*|traffic|tailback|held up|standstill|diverted|detour|"
    r"(?:train|bus|tram)(?:'s| is)? stuck|stuck (?:in|on) (?:the |a )?(?:train|bus|tram|tube|motorway)|"
    r"(?:an hour|minutes|running) behind|"
    r"(?:(?:trams?|trains?|buses|bus|tubes?) (?:aren't|isn't|not|have stopped|stopped)|"
    r"no (?:trams|trains|buses))|"
    r"(?:push|put|move) (?:it|that|this|me|us|my \w+) back|(?:can't|cannot) get through(?! to\b)|"
    r"(?:komm\w*|kommt man) (?:\w+ )?nicht durch|kein durchkommen|"
    r"spaeter|verspaet\w*|stau|(?:nichts|nix) geht mehr|"
    r"alles steht|steht alles|gesperrt|sperrung|umleitung|puenktlich)\b"
)
_VICTIM = re.compile(
    r"\b(?:he|she|him|her|hers|help|hurt\w*|injur\w*|bleed\w*|blood|trapped|unconscious|breath\w*|lying|"
    r"my (?:leg|arm|hand|foot|head)|ambulance|paramedics?|emergency|999|911|112|notruf|rettung\w*|"
    r"sanitaeter\w*|krankenwagen|notarzt|right here|in here|in your|outside your|"
    r"(?:an? )?(?:old|young|little|elderly) (?:man|woman|lady|boy|girl)|child|baby|kid|cyclist|"
    r"pedestrian|hit by|run over|knocked (?:down|over|off)|"
    r"(?:was|were|am|are) in it|"
    r"angefahren|ueberfahren|umgefahren|er|hilf\w*|verletz\w*|blut\w*|eingeklemmt|bewusstlos|atm\w*|liegt|"
    r"mein(?:e[nm]?)? (?:bein|arm|hand|fuss|kopf))\b"
)
"""'There's been an accident on the motorway, I'll be late': somebody else's, and nobody asks for help."""
_TO_BE_TOLD = re.compile(
    r"\b(?:tell|let|ask|warn|text|give|keep) (?:him|her)\b|\bher (?:appointment|lesson|slot|haircut|class)\b|"
    r"\b(?:he|she)(?:'s| is|'ll be| will be)? (?:expect\w*|wait\w*|knows?|wonder\w*)\b(?! her| his| she| he)|"
    r"\ber (?:wartet|erwartet|weiss (?:bescheid|schon)|rechnet)\b"
)
"""'Tell him I'm late': the one who waits is not the one who was hurt."""
_CALLS_OFF = re.compile(
    r"\b(?:cancel\w*|reschedul\w*|postpone\w*|call(?:ing)? off|move my|"
    r"(?:can't|cannot|won't) (?:make|come|play|be there)|absag\w*|abzusagen|verschieb\w*|verleg\w*|"
    r"stornier\w*|sag\w* (?:\w+ ){0,4}ab|(?:kann|schaff\w*) (?:\w+ ){0,3}nicht)\b"
)
_CUT = re.compile(
    r"\b(?:cut|sliced|nicked|chopped|slashed) (?:into )?my "
    r"(?:(?:left|right|index|middle|ring|little|own|big) )*"
    r"(?:finger|fingertip|thumb|hand|knuckle|palm|toe|knee|shin)(?: (?:wide )?open)?\b"
)
_BAD_CUT = re.compile(
    r"\b(?:bleed\w*|bled|blood\w*|blut\w*|stop\w*|deep\w*|tief|bone|knochen|off|artery|through|wrist\w*|"
    r"faint\w*|dizzy|help|hilf\w*|ambulance|pour\w*|gush\w*|spurt\w*|everywhere|tendon|nerve|bad|badly|"
    r"lost|can't (?:feel|move)|emergency)\b"
)
"""'I've got to cancel, I've sliced my finger open': a reason told calmly; nothing says that it goes on."""
_SIGNS = 2
"""Different signs of one kind that together are a danger."""
_READINGS = 9
"""Things told of the past that are passed over to what comes after them; one more is an alarm."""
_AT_ANY_TIME = ("crisis", "police")
"""Kinds that are acted on even where the words tell of the past."""


def danger_in(folded: str, lex: Lexicon) -> str | None:
    """The kind of danger that the words tell of, None where there is none.

    Past illness ("after my heart attack") is none, unless the words come back to now ("and now I can't
    breathe"), and neither is an old complaint for which an appointment is wished. Where only an animal is
    spoken of, the danger is the animal's, whatever it suffers from.
    """
    if _DENIED.search(folded):
        return None
    said = _JOINED_ES.sub(r"\1 es", folded)
    if _ALARM.search(said) and _LOOKS.search(said) and not _HURT.search(said):
        said = _ALARM.sub(" , ", said)
    if _ACCIDENT.search(said) and _LATE.search(said) and not _VICTIM.search(_TO_BE_TOLD.sub(" , ", said)):
        said = _ACCIDENT.sub(" , ", said)
    if _CALLS_OFF.search(said) and not _BAD_CUT.search(said):
        said = _CUT.sub(" , ", said)
    while (harmless := found(lex.harmless, said)) is not None:
        said = f"{said[: harmless.start()]} , {said[harmless.end() :]}"
    for kind, patterns in lex.emergencies.items():
        now, match = said, found(patterns, said)
        for _ in range(_READINGS):
            if match is None or not _is_harmless(kind, now, match):
                break
            now = f"{now[: match.start()]} , {now[match.end() :]}"
            match = found(patterns, now)
        if match is not None:
            return "animal" if kind in ("medical", "animal") and _of_an_animal(said, lex) else _ours(kind)
    return _told_by_signs(said, lex)


def _is_harmless(kind: str, said: str, match: re.Match[str]) -> bool:
    """Told of the past, or a complaint that has been there for long."""
    if kind in _AT_ANY_TIME:
        return False
    return _is_past(said, match) or (kind == "medical" and has_lasted(said, match))


def _told_by_signs(said: str, lex: Lexicon) -> str | None:
    """'He just went down, he's grey and clammy': no sign is enough alone, two different ones are."""
    for kind, signs in lex.danger_signs.items():
        seen = [match for sign in signs if (match := found((sign,), said)) is not None]
        if len(seen) >= _SIGNS and not _is_past(said, max(seen, key=lambda match: match.start())):
            return "animal" if kind == "medical" and _of_an_animal(said, lex) else kind
    return None


def _is_past(said: str, match: re.Match[str]) -> bool:
    told = HISTORY.search(said)
    if told is None:
        return False
    if told.start() >= match.start():
        return True
    lasts = match.start() > told.end() + 1 and _SINCE.search(said, told.end()) is not None
    return not lasts and _NOW.search(said, told.end(), match.end()) is None


def _of_an_animal(said: str, lex: Lexicon) -> bool:
    return found(lex.animals, said) is not None and found(lex.people, said) is None


def _ours(kind: str) -> str:
    """What an animal must not eat is poison for people too."""
    return "medical" if kind == "animal" else kind
