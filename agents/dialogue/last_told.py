"""The caller's appointment that was booked, moved or told last in the call: asked about, or changed. Pure.

"Bei wem ist das?", "could that be an hour later?", "hang on, that's the wrong day": no other appointment is
meant, and none is booked beside it. Called by `routing` and `wrap_up` only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agents.dialogue import booking_flow, own_flow
from agents.dialogue.flow import Flow
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.standing import counted_from_own
from agents.dialogue.hearing.tales import tells_a_day
from agents.dialogue.hearing.times import holds
from agents.dialogue.lexicon.asked_again import CHECKS, ONE_AGAIN, TOLD_ANEW
from agents.dialogue.lexicon.changes import ANOTHER
from agents.dialogue.lexicon.standing import ASKED_AGAIN, HINDERED
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.merging import merge
from agents.dialogue.state import Ask, CallState, Goal, OwnBooking, Window
from agents.dialogue.turns import understand_turn

_ELSE = frozenset(
    {
        Intent.BOOK,
        Intent.MOVE,
        Intent.CANCEL,
        Intent.LOOKUP,
        Intent.WAITLIST,
        Intent.MESSAGE,
        Intent.CALLBACK,
        Intent.HUMAN,
        Intent.GOODBYE,
        Intent.THANKS,
        Intent.SEVERAL,
        Intent.GROUP,
    }
)
"""What a turn asks for by its own words."""


def about_what_was_told(flow: Flow, meaning: Meaning) -> bool:
    """A question about the appointment told last; one that was only looked up may be wished for at another
    time, too.
    """
    state = flow.state
    last = state.last_own
    if state.ask is not Ask.MORE or state.goal is not Goal.NONE:
        return False
    if last is None:
        return _one_of_several(flow, meaning)
    if meaning.has(Intent.GOODBYE) and _STUCK.search(plain(meaning.words)):
        meaning = meaning.but(intents=meaning.intents - {Intent.GOODBYE})  # "es geht gar nichts mehr"
    if _WHAT_BOOKED.search(plain(meaning.words)):
        _tell_anew(flow, last)
        return True
    if asks_for_it_anew(flow, meaning):
        return True
    if meaning.has(Intent.BOOK) and _only_told(state) and _PUTS_IT.search(plain(meaning.words)):
        meaning = meaning.but(intents=meaning.intents - {Intent.BOOK}, attendee=None, attendee_relation=None)
    if meaning.intents & _ELSE - {Intent.LOOKUP}:
        return False
    if meaning.attendee or meaning.service_id not in (None, last.service_id):
        return False
    if meaning.topic == "staff" and told_again(flow, meaning):
        return True  # "who is it with?"
    if meaning.topic not in (None, "unknown"):
        return False
    if not _only_told(state) or meaning.has(Intent.LOOKUP):
        return told_again(flow, meaning)
    folded = plain(meaning.words)
    if _is_ruled_out(meaning, last) and "?" not in meaning.words:
        _ask_what(flow, last, "own_what")
        return True
    if tells_a_day(meaning) and _background(flow, meaning, last):
        return True
    if (meaning.when or meaning.shift) and _suits_better(folded, meaning, last):
        _move(flow, last, meaning)
        return True
    if meaning.when is None and _UNSUITED.search(folded):
        _ask_when(flow, last)
        return True
    return told_again(flow, meaning) or _background(flow, meaning, last)


_PUTS_IT = re.compile(
    r"\b(?:make|do|have|put|shift|push|pull|bring|squeeze) (?:it|that|this|mine|us|me) (?:in )?(?!in\b)|"
    r"\b(?:den|ihn|das|es|die) (?:\w+ ){0,6}?(?:machen|legen|nehmen|verlegen|schieben)\b"
)
"""'Could we make it the Thursday?', said of the appointment that was just told."""


def _background(flow: Flow, meaning: Meaning, last: OwnBooking) -> bool:
    """'Only my wife has booked us a cruise': why they ring, and not yet what is to be done with it."""
    if tells_a_day(meaning):
        meaning = meaning.but(when=None)  # "Freitag sind wir auf Klassenfahrt, da bin ich gar nicht da"
    folded = plain(meaning.words)
    hindered = HINDERED.search(folded) is not None or _STUCK.search(folded) is not None
    told = meaning.but(when=None) if hindered else meaning  # "I'm stuck at work till half four"
    beside = {Intent.GREETING, Intent.WAIT, Intent.DECLINE}
    if told.facts or meaning.intents - beside or "?" in meaning.words:
        return False
    if not hindered and (meaning.yesno is not None or len(folded.split()) < _TELLS):
        return False
    _ask_what(flow, last, "own_what" if hindered else "own_change")
    return True


def _ask_what(flow: Flow, last: OwnBooking, question: str) -> None:
    flow.set(goal=Goal.LOOKUP, target=last, own=(last,), identified=True)
    flow.learn(service_id=last.service_id, windows=())
    flow.say("i_see")
    flow.ask(Ask.OWN_WHAT, question)


def _is_ruled_out(meaning: Meaning, last: OwnBooking) -> bool:
    """'My grandson is being christened, so Saturday is out', of the Saturday one: no other is wished yet."""
    when = meaning.when
    if when is None or when.windows or not when.exclude:
        return False
    return any(
        window.start <= last.start and (window.end is None or last.start < window.end)
        for window in when.exclude
    )


_STUCK = re.compile(
    r"\b(?:(?:auf der|im|in einem) (?:autobahn|bundesstrasse|stau)|(?:stehe?|stecke?|"
    r"haenge?) (?:\w+ ){0,4}?(?:fest|stau|verkehr|zug|bahn)|"
    r"(?:reifen)?panne|(?:zug|bus|bahn|flieger|flug) (?:\w+ ){0,3}?(?:faellt aus|ausgefallen|verspaetung|"
    r"steht)|"
    r"stuck (?:in|on)|broken down|on the motorway)\b"
)
"""'Ich stehe auf der Autobahn, es geht gar nichts mehr'."""
_TELLS = 7
"""Words from which a turn tells something."""


def _one_of_several(flow: Flow, meaning: Meaning) -> bool:
    """'The colour one, could that be in the morning?', when several were looked up: it is to be moved."""
    state = flow.state
    if len(state.own) >= _TWO and _asks_for_one_again(flow, meaning):
        return True
    if len(state.own) < _TWO or state.outcomes & _DONE:
        return False
    meant = _pointed_at(meaning, state)
    if meant is None:
        return False
    if meaning.has(Intent.CANCEL, Intent.MOVE):
        flow.set(own=(meant,), last_own=meant)  # the rest of the turn is about that one
        return False
    if meaning.intents & _ELSE - {Intent.LOOKUP}:
        return False
    alone = replace(state, own=(meant,), last_own=meant)
    read = understand_turn(_POINTING.sub(" ", meaning.words), alone, flow.desk)
    if not (read.when or read.shift) or not _suits_better(plain(meaning.words), read, meant):
        return False
    _move(flow, meant, read.but(service_id=None))
    return True


def _asks_for_one_again(flow: Flow, meaning: Meaning) -> bool:
    """'What was the Saturday one again, and at what time?', when several were looked up: it is told anew."""
    if ONE_AGAIN.search(plain(meaning.words)) is None or meaning.intents & _ELSE - {Intent.LOOKUP}:
        return False
    windows = meaning.when.windows if meaning.when is not None else ()
    if not windows and meaning.service_id is None:
        return False
    meant = [
        item
        for item in flow.state.own
        if meaning.service_id in (None, item.service_id)
        and (not windows or any(holds(window, item.start) for window in windows))
    ]
    if len(meant) != 1:
        return False
    flow.set(own=(meant[0],), last_own=meant[0])  # what follows is about that one
    _tell_anew(flow, meant[0])
    return True


def _pointed_at(meaning: Meaning, state: CallState) -> OwnBooking | None:
    """Of two that were told the first or the second, or the one of the service that is named."""
    named = [item for item in state.own if item.service_id == meaning.service_id]
    if len(named) == 1 and _THAT_ONE.search(plain(meaning.words)):
        return named[0]
    said = _POINTING.search(meaning.words)
    if said is None or meaning.service_id is not None or len(state.own) != _TWO:
        return None
    ordered = sorted(state.own, key=lambda item: item.start)
    return ordered[0] if said["first"] else ordered[-1]


_TWO = 2
_POINTING = re.compile(
    r"(?i)\b(?:the|der|die|den|das) (?:(?P<first>first|earlier|erste[nr]?|frühere[nr]?)|"
    r"second|later|last|other|zweite[nr]?|spätere[nr]?|letzte[nr]?)"
    r"(?: one| termin| appointment)?(?:['’]s| is)?(?!\w)"
)
_THAT_ONE = re.compile(
    r"\b(?:one|it|that|instead|my|move|change|der|die|den|das|stattdessen|mein\w*|lieber)\b"
)
_WHAT_BOOKED = re.compile(
    r"\bwhat (?:did|have) i (?:book(?:ed)?|get|got|have)(?: in| booked| down)?(?: for| there| then)?$|"
    r"\bwhat(?:'s| is| was) (?:it|that) for(?: again)?$|"
    r"\bwas (?:hab|habe|hatte) ich (?:\w+ ){0,3}?(?:gebucht|ausgemacht|vereinbart|bestellt)$"
)
"""'And what did I book?'"""


def asks_for_it_anew(flow: Flow, meaning: Meaning) -> bool:
    """'Wann war das nochmal?', 'also das ist morgen um elf, ja?', and nothing else: it is told once more."""
    state = flow.state
    last = state.last_own
    if last is None or state.ask is not Ask.MORE or state.goal is not Goal.NONE or meaning.attendee_relation:
        return False
    if meaning.service_id not in (None, last.service_id):
        return False
    folded = plain(meaning.words)
    if len(folded.split()) > _LONGEST:
        return False
    asks = not meaning.when and (TOLD_ANEW.fullmatch(folded) or _WHAT_BOOKED.search(folded)) is not None
    said_back = meaning.when or meaning.staff_id or meaning.service_id
    ends = "?" if meaning.words.rstrip().endswith("?") else ""
    checks = said_back and not meaning.intents & _ELSE - {Intent.THANKS} and CHECKS.match(folded + ends)
    if not asks and not (checks and _ELSEWHEN.search(folded) is None):
        return False
    _tell_anew(flow, last)
    return True


def _tell_anew(flow: Flow, last: OwnBooking) -> None:
    flow.say("own_again", start=last.start, service=last.service_id, staff=last.staff_name)
    flow.ask(Ask.MORE, "more")


_ELSEWHEN = re.compile(
    r"\b(?:auch|geht|gehts|geht's|ging|ginge|gings|passt|passte|klappt|kann|koennen|"
    r"koennt\w*|moeglich|machbar|haett\w*|frei|"
    r"lieber|besser|spaeter|frueher|eher|stattdessen|verschieb\w*|verleg\w*|noch (?:ein|was|etwas)\w*|"
    r"can|could|possible|"
    r"would|chance|rather|instead|later|earlier|sooner|better|make|anything|free|another|too)\b"
)
"""Another time is asked for, or a second appointment."""
_LONGEST = 18
"""Words of a turn that asks for nothing but the time once more."""


def _only_told(state: CallState) -> bool:
    """Whether nothing was booked or changed in this call: what was told last was looked up."""
    return state.own == (state.last_own,) and not state.outcomes & _DONE


_DONE = frozenset({"booked", "moved", "cancelled"})


def _suits_better(folded: str, meaning: Meaning, last: OwnBooking) -> bool:
    """Whether another time is asked for, and no second appointment beside it."""
    if ANOTHER.search(folded) or _BESIDE.search(folded) or _POSSIBLE.search(folded) is None:
        return False
    windows = meaning.when.windows if meaning.when is not None else ()
    same = windows and all(window.exact and holds(window, last.start) for window in windows)
    return not same


_BESIDE = re.compile(
    r"\b(?:zusaetzlich|auch noch|ausserdem|dazu|as well as|on top|"
    r"too(?! (?:early|late|soon|much|tight|far)))\b"
)
_POSSIBLE = re.compile(
    r"\b(?:geht|gehts|geht's|ging|ginge|gings|passt|passte|klappt|kann|koennen|koennt\w*|duerfte|moeglich|machbar|"
    r"haett\w*|waere?|lieber|besser|spaeter|frueher|eher|stattdessen|doch|verschieb\w*|verleg\w*|"
    r"can|could|may|might|possible|would|does|chance|i'd|prefer\w*|hoping|rather|instead|later|earlier|sooner|better|suits?|make|"
    r"anything|something|any)\b"
)
_UNSUITED = re.compile(
    r"\b(?:zu (?:frueh|spaet|knapp|bald)|too (?:early|late|soon)|da kann ich (?:\w+ ){0,3}?nicht|"
    r"(?:das|der) (?:passt|geht|klappt) (?:\w+ ){0,4}?nicht|(?:that|it) (?:doesn't|won't) (?:work|suit|do)\b|"
    r"i can't (?:do|make) (?:that|it))\b"
)


def told_again(flow: Flow, meaning: Meaning) -> bool:
    """'Is it half two or half three, and who is it with?', said of the appointment just told."""
    state = flow.state
    if meaning.has(Intent.BOOK, Intent.MOVE, Intent.CANCEL) or meaning.service_id:
        return False
    if ASKED_AGAIN.search(plain(meaning.words)) is None:
        return False
    if (last := state.last_own) is not None:
        _tell_anew(flow, last)
    elif state.own:
        own_flow.tell(flow, state.own)
    else:
        return False
    return True


def changes_last(flow: Flow, meaning: Meaning) -> bool:
    """'Make that ten instead', right after the booking: the booking just made is meant, not a second one."""
    last = flow.state.last_own
    if last is None or meaning.service_id or not (meaning.when or meaning.shift):
        return False
    counted = meaning.shift is not None or counted_from_own(plain(meaning.words))  # "an hour later"
    counted = counted and not meaning.has(Intent.BOOK) and _AGAIN.search(meaning.words) is None
    if not (counted or meaning.has(Intent.MOVE) or _INSTEAD.search(meaning.words)):
        return False
    _move(flow, last, meaning)
    return True


def last_is_wrong(flow: Flow, meaning: Meaning) -> bool:
    """'No, hang on, that's the wrong day': noticed only now; what it should be is asked."""
    last = flow.state.last_own
    if last is None or meaning.service_id or meaning.when or not _WRONG_TIME.search(meaning.words):
        return False
    _ask_when(flow, last)
    return True


def _move(flow: Flow, last: OwnBooking, meaning: Meaning) -> None:
    _is_meant(flow, last)
    if meaning.shift and not flow.facts.windows:
        flow.learn(windows=(Window(last.start, last.start, "minute"),))
    merge(flow, meaning)
    booking_flow.proceed(flow)


def _ask_when(flow: Flow, last: OwnBooking) -> None:
    _is_meant(flow, last)
    flow.ask(Ask.MOVE_WHEN, "ask_move_when")


def _is_meant(flow: Flow, last: OwnBooking) -> None:
    flow.set(goal=Goal.MOVE, target=last, own=(last,), identified=True, ask=Ask.MOVE_WHEN)
    flow.learn(service_id=last.service_id, windows=())


_TIME = r"(?:tag|termin|datum|uhrzeit|zeit|woche|day|date|time|week|slot)"
_WRONG_TIME = re.compile(
    rf"(?i)\b(?:falsche[mnrs]?|verkehrte[mnrs]?|wrong) {_TIME}\b|"
    rf"\b{_TIME} (?:ist|war|is|was) (?:(?:aber|doch|ja|ganz|all|quite) )*(?:falsch|verkehrt|wrong)\b|"
    rf"\b{_TIME} stimmt (?:(?:aber|doch|ja|so|gar) )*nicht\b|"
    rf"\b{_TIME}(?:'s (?:all )?wrong| isn't (?:quite )?right)\b"
)


_AGAIN = re.compile(
    r"(?i)\b(?:nochmals?|noch (?:ein)?mal|wieder|noch eine[nr]?|again|another|one more|call|ring|"
    r"ruf\w*|meld\w*)\b"
)
_INSTEAD = re.compile(
    r"(?i)^\W*(?:(?:dann|bitte|also|nein|und) )*auf (?:den |die )?(?:heute|morgen|"
    r"übermorgen|nächste\w*|kommende\w*|\w+tag|mittwoch|\w+ uhr)\b|"
    r"\b(?:lieber|doch|stattdessen|draus|ändern|instead|actually|rather|make (?:it|that)|"
    r"(?:geht|ginge|gings|passt|ist|wäre|klappt) (?:(?:es|das|der|da|denn|vielleicht|eventuell) )*auch|"
    r"(?:kann|könnte|könnt|dürfte) ich (?:(?:da|dann|denn|vielleicht|eventuell) )*(?:auch|erst|schon)|"
    r"could (?:it|that) be|(?:can|could) i (?:also |maybe )*come)\b"
)
