"""Answers to 'anything else?' that wish for nothing: 'im Moment nicht', 'that'll do me', 'mach's gut'. Pure.

Called by `turns` only, after the words of a parting were taken out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon import found, lexicon
from agents.dialogue.lexicon.closing import COURTESIES, FILLERS, HAS_ALL, NO_MORE, NOT_DONE, ONLY_THAT
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState

_HARMLESS = word_set(
    """
    nein nee ne noe no nope nah naw ja jo jep joa yes yeah yep aye okay ok oki okidoki gut klar alles alls
    prima super toll wunderbar perfekt klasse spitze top bestens wunschlos gluecklich zufrieden passt passts
    danke dank vielen besten herzlichen schoen schoenen sehr lieb nett freundlich ihnen dir sie du euch
    das es war wars wahr waer waere ist ists ich wir hab habe bin mir mich hat haben geholfen geklappt ging
    lief gelaufen so jetzt heute erst mal erstmal fuer im moment momentan gerade grad vorerst aktuell soweit
    nicht nichts nix mehr weiter weiteres weitere weiteren sonst keine keinen wuensche wunsch fragen frage
    eigentlich ja doch denke glaube glaub meine dass wuesste reicht genuegt fertig schluss dann also na und
    hervorragend fein grossartig genial mach mach's machs machen machens gute guten zeit ciao tschuess tschau
    servus ade moin tach tag abend feierabend wochenende woche nacht rest gleichfalls ebenso ebenfalls
    auch einen eine ein der die den noch wiedersehen wiederhoeren hoeren pfiat pfueti griass gott dem beim
    schon wird werden zeitnah vor ort bis ueber aber ganz wirklich echt voll geil cool nice mega laeuft
    gruss gruesse liebe lieben viele frohe frohes froehliche weihnachten ostern neues jahr rutsch rueber
    thanks thank you ta cheers mate love dear sir madam maam man dude bro great good grand lovely brilliant
    perfect wonderful fantastic excellent awesome amazing sweet nice cool fine fab super star legend
    lifesaver angel that that's thats that'll is it it's its was were been be i i'm im i've ive i'll we we're
    we've you've youve you're youre all set sorted done everything anything nothing more else for now today
    at the this moment right then so well just not no don't think believe know much very ever
    appreciated appreciate a an million lot ton again bye goodbye night day evening weekend week have lovely
    enjoy take care god bless happy new year christmas easter to and your yours too same do me
    does needed needed' wanted help helpful helped kind kindly only okay like way clear got have had nicely
    worked went smoothly easy quick enough will us
    dankschee dankschoen dankscheen sure mind yourself long that'd
    merci vielmals vielmal is isch vollkommen voellig mit wunderschoenen haha hihi most absolute gem treasure
    diamond amigo morning afternoon worries grad
    """
)
_CLOSES = word_set(
    """
    passt passts wunderbar prima super toll perfekt klasse spitze top bestens wars war waer waere
    mach's reicht genuegt nicht nichts nix keine keinen geklappt geholfen danke dank tschuess tschau ciao
    servus ade machs moin pfiat pfueti gleichfalls ebenso ebenfalls gruss gruesse feierabend wochenende
    rutsch weihnachten ostern alles cool mega laeuft hervorragend fein grossartig genial geil abend
    zufrieden wunschlos thanks thank ta cheers great good grand lovely brilliant perfect wonderful
    fantastic excellent awesome amazing sweet nice fine fab star legend lifesaver angel
    merci genuegt gem treasure diamond vielmals vielmal worries
    set sorted done everything nothing not bye goodbye bless care christmas easter year enjoy okay all
    that'll that'd does it appreciated dankschee dankschoen dankscheen long yourself
    """
)
_NO = word_set("nein nee ne noe no nope nah naw")
_LOOKS_FORWARD = re.compile(
    r"\b(?:freu\w* (?:ich )?(?:mich|uns)|(?:ich|wir) freu\w*|look(?:ing)? forward)\b"
    r"(?! .*\b(?:noch ein|another)\b)"
)
_ANOTHER_TIME = re.compile(
    r"(?:(?:nein|nee|no|nah|nope|danke|thanks|vielleicht|maybe|perhaps|eher|aber|das|dann|mal|some|an|other|"
    r"ein|next|naechstes|anderes|anderen|time|spaeter|later|wann|ander|demnaechst|"
    r"irgendwann) ?)+"
)
_WISHES = re.compile(
    r"\b(?:brauch\w*|braeucht\w*|moecht\w*|haette\w*|wollt\w*|(?:ich|wir) will|will (?:ich|wir)|"
    r"kann|koennt\w*|koennen|gibt|geht|ginge|"
    r"wann|wo|wie|was|welche\w*|warum|ob|wer|frage|bitte noch|und zwar|schick\w*|sagen sie|richten|nachricht|"
    r"termin|warte\w*|moment(?! nicht)|halt|stopp?|falsch\w*|verkehrt\w*|stimmt|sondern|eigentlich doch|"
    r"doch noch|auch noch|aendern|anders|need|want\w*|would|could|can|when|where|what|which|how|why|who|"
    r"whether|question|send|tell|message|appointment|book\w*|wait|hang|(?<!on )hold|stop|wrong|sorry|"
    r"actually|instead|also|change|one more|one thing|if|unless)\b"
)
_EN_WAS = re.compile(r"\bwas\b")
"""'It was so easy': no German question."""
_DISPLEASED = re.compile(
    r"\b(?:nicht|not|isn't|wasn't|kein|keine) (?:so |ganz |very |quite |really )?"
    r"(?:gut|ok|okay|gluecklich|klar|fertig|alles|good|great|fine|it|done|nice|happy|sorted|clear|helpful)\b"
)
_BESIDE = frozenset(
    {
        Intent.GOODBYE,
        Intent.THANKS,
        Intent.GREETING,
        Intent.DECLINE,
        Intent.REPEAT,
        Intent.LATER,
        Intent.WAIT,
        Intent.ANY_TIME,
    }
)
_SHIFTS = re.compile(r"\b(?:later|earlier|else|other|another|spaeter|frueher|ander\w*|sonst)\b")
_TODAY = word_set("heute today")
_LONGEST = 14
_LONGEST_REFUSAL = 30
_TOLD_ONLY = frozenset({Intent.BOOK, Intent.MESSAGE, Intent.ROBOT})
"""What the words of a farewell may sound like: 'tell Lena hello', 'I've got my appointment now'."""


def as_closing(meaning: Meaning, state: CallState) -> Meaning:
    """The turn as a goodbye, where it answers 'anything else?' and wishes for nothing."""
    if state.ask is not Ask.MORE:
        return meaning
    folded = plain(meaning.words)
    if NO_MORE.match(folded) and "?" not in meaning.words and not meaning.when:
        return _closed(meaning.but(service_id=None, extra_service_ids=(), intents=frozenset()))
    if NOT_DONE.search(folded):
        open_still = meaning.intents - {Intent.GOODBYE, Intent.DECLINE}
        return meaning.but(yesno=None if meaning.yesno == "no" else meaning.yesno, intents=open_still)
    rest = " ".join(COURTESIES.sub(" ", HAS_ALL.sub(" ", folded)).split())
    told = rest != folded
    again = _only_that(meaning, folded, state)
    meaning = _without_told(meaning, rest, state) if told else meaning
    left = meaning.but(service_id=None, extra_service_ids=()) if again else meaning
    if left.intents - _BESIDE or (Intent.GOODBYE in left.intents and not (again or told or left.when)):
        return meaning
    if (
        not folded
        or "?" in meaning.words
        or len(folded.split()) > _LONGEST_REFUSAL
        or left.topic
        or left.service_id
    ):
        return meaning
    said = FILLERS.sub("", rest).split()
    later = len(said) > 1 and _ANOTHER_TIME.fullmatch(rest) is not None
    of_leaving = meaning.when is not None and all(
        plain(span) in _TODAY or plain(span) not in rest for span in meaning.when.said
    )
    shifted = meaning.shift and not (told and _SHIFTS.search(rest) is None)
    if (shifted or (meaning.when and not of_leaving)) and not later:
        return meaning
    short = len(said) <= _LONGEST
    if short and (later or not said or _only_pleased(said)):
        return _closed(left)
    if _LOOKS_FORWARD.search(rest) and short and not _WISHES.search(rest):
        return _closed(left)
    refuses = told or again or (bool(said) and (said[0] in _NO or (short and said[-1] in _NO)))
    refuses = refuses or _ends_pleased(meaning.words)
    beside = (
        replace(left, when=None, shift=None, choice=None, staff_id=None) if told else replace(left, when=None)
    )
    asked = _EN_WAS.sub(" ", rest) if state.language == "en" else rest
    wishes = _WISHES.search(asked) is not None or beside.facts
    return _closed(left) if refuses and not wishes else meaning


def _without_told(meaning: Meaning, rest: str, state: CallState) -> Meaning:
    """Without the intents that only the words of leaving show; `rest` is the turn without these words."""
    cues = lexicon(state.language).intents
    asks = _WISHES.search(rest) is not None
    heard = {one for one in meaning.intents & _TOLD_ONLY if asks or found(cues[one], rest)}
    intents = meaning.intents - _TOLD_ONLY | heard
    if meaning.topic == "unknown" and "?" not in meaning.words:
        return meaning.but(intents=intents - {Intent.QUESTION}, topic=None, more_topics=())
    return meaning.but(intents=intents)


def _only_that(meaning: Meaning, folded: str, state: CallState) -> bool:
    """'Nope, just the haircut', where that is what was booked."""
    last = state.last_own
    same = last is not None and meaning.service_id == last.service_id
    return same and not meaning.extra_service_ids and ONLY_THAT.match(folded) is not None


_CLAUSE_ENDS = re.compile(r"[.,;!\u2026]+")


def _ends_pleased(words: str) -> bool:
    """'Nice weather at most, haha, no, all good': the last clause rounds the call off."""
    clauses = [plain(part) for part in _CLAUSE_ENDS.split(words)]
    last = [clause for clause in clauses if clause][-1:]
    return bool(last) and len(clauses) > 1 and _only_pleased(last[0].split())


def _only_pleased(said: list[str]) -> bool:
    """Whether every word is one of those with which people round off a talk, and one of them does so."""
    pleased = _HARMLESS.issuperset(said) and not _CLOSES.isdisjoint(said)
    return pleased and _DISPLEASED.search(" ".join(said)) is None


def _closed(meaning: Meaning) -> Meaning:
    intents = meaning.intents - {Intent.WAIT} | {Intent.GOODBYE}
    return replace(
        meaning, when=None, shift=None, choice=None, staff_id=None, yesno="no", spans=(), intents=intents
    )
