"""Answers to 'anything else?' that wish for nothing: 'im Moment nicht', 'that'll do me', 'mach's gut'. Pure.

Called by `turns` only, after the words of a parting were taken out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue.hearing.basics import plain
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
    set sorted done everything nothing not bye goodbye bless care christmas easter year enjoy okay all
    that'll does it appreciated
    """
)
_NO = word_set("nein nee ne noe no nope nah naw")
_LOOKS_FORWARD = re.compile(
    r"\b(?:freu\w* (?:ich )?(?:mich|uns)|(?:ich|wir) freu\w*|look(?:ing)? forward)\b"
    r"(?! .*\b(?:noch ein|another)\b)"
)
_ANOTHER_TIME = re.compile(
    r"(?:(?:nein|nee|no|nah|nope|danke|thanks|vielleicht|maybe|perhaps|eher|aber|das|dann|mal|some|an|other|"
    r"another|ein|next|naechstes|andermal|anderes|anderen|time|spaeter|later|wann|ander|demnaechst|"
    r"irgendwann) ?)+"
)
_WISHES = re.compile(
    r"\b(?:brauch\w*|braeucht\w*|moecht\w*|haette\w*|wollt\w*|(?:ich|wir) will|will (?:ich|wir)|"
    r"kann|koennt\w*|koennen|gibt|geht|ginge|"
    r"wann|wo|wie|was|welche\w*|warum|ob|wer|frage|bitte noch|und zwar|schick\w*|sagen sie|richten|nachricht|"
    r"termin|warte\w*|moment(?! nicht)|halt|stopp?|falsch\w*|verkehrt\w*|stimmt|sondern|eigentlich doch|"
    r"doch noch|auch noch|aendern|anders|need|want|would|could|can|when|where|what|which|how|why|who|whether|"
    r"question|send|tell|message|appointment|book\w*|wait|hang|hold|stop|wrong|sorry|actually|instead|also|"
    r"change|one more|one thing|if|unless)\b"
)
_HAS_ALL = re.compile(
    r"\b(?:i've|i have|we've) (?:got )?(?:all|everything) (?:i|we) (?:need|needed|want\w*)\b|"
    r"\bhab\w* (?:ich |wir )?(?:jetzt )?alles(?: was (?:ich|wir) (?:brauch\w*|wollt\w*|wissen \w+))?$|"
    r"\b(?:leg\w* (?:ich |dann |jetzt )*auf|haetten wir'?s|nur das eine|bleiben sie (?:gesund|munter)|"
    r"be there (?:\w+ ){0,3}(?:early|on time|sharp)|rest of (?:the|your) (?:day|week)|just the one thing)\b|"
    r"\b(?:den |die )?(?:termin|appointment|zeit|time)(?: (?:hab|habe) ich| is| ist)? (?:\w+ ){0,3}"
    r"(?:notiert|aufgeschrieben|eingetragen|im kalender|in den kalender|written down|in my diary)\b|"
    r"\b(?:wrote|written|write|put|schreib\w*|notier\w*|hab\w*) (?:\w+ ){0,6}(?:down|in (?:my|the) "
    r"(?:diary|calendar|phone)|in den kalender|ins handy|notiert|aufgeschrieben)\b"
)
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
_TODAY = word_set("heute today")
_LONGEST = 14


def as_closing(meaning: Meaning, state: CallState) -> Meaning:
    """The turn as a goodbye, where it answers 'anything else?' and wishes for nothing."""
    if state.ask is not Ask.MORE or meaning.intents - _BESIDE or Intent.GOODBYE in meaning.intents:
        return meaning
    folded = plain(meaning.words)
    said = folded.split()
    if not said or "?" in meaning.words or len(said) > _LONGEST or meaning.topic or meaning.service_id:
        return meaning
    later = len(said) > 1 and _ANOTHER_TIME.fullmatch(folded) is not None
    today = meaning.when is not None and {plain(span) for span in meaning.when.said} <= _TODAY
    if (meaning.shift or (meaning.when and not today)) and not later:
        return meaning
    if later or _only_pleased(said) or (_LOOKS_FORWARD.search(folded) and not _WISHES.search(folded)):
        return _closed(meaning)
    refuses = said[0] in _NO or said[-1] in _NO or _HAS_ALL.search(folded) is not None
    wishes = _WISHES.search(_HAS_ALL.sub(" ", folded)) is not None or replace(meaning, when=None).facts
    return _closed(meaning) if refuses and not wishes else meaning


def _only_pleased(said: list[str]) -> bool:
    """Whether every word is one of those with which people round off a talk, and one of them does so."""
    pleased = _HARMLESS.issuperset(said) and not _CLOSES.isdisjoint(said)
    return pleased and _DISPLEASED.search(" ".join(said)) is None


def _closed(meaning: Meaning) -> Meaning:
    intents = meaning.intents - {Intent.WAIT} | {Intent.GOODBYE}
    return replace(meaning, when=None, shift=None, yesno="no", spans=(), intents=intents)
