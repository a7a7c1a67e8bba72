"""An appointment of the line's number that a caller tells of: 'Mehmet's got me down for Thursday at ten, only
I can't get away before half eleven'. Pure.

What the line has (`Desk.line_starts`) only tells what is meant: who speaks of the very time of such an
appointment, and wishes for nothing in that clause, speaks of it. Called by `own`, `wishes` and `merging`.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.times import holds, resolve_when
from agents.dialogue.lexicon.standing import CANNOT, HINDERED
from agents.dialogue.state import CallState, Goal, Window

_CLAUSE_END = re.compile(
    r"(?i)(?<!\bdr)(?<!\bprof)[.!?;,]\s+|"
    r"\s+(?:but|only|because|aber|nur|blo(?:ß|ss)|allerdings|weil|und jetzt|und nun|and now)\s+"
)
_STATES = re.compile(
    r"\b(?:i|we|i'm|we're|i've|we've|\w+'s|\w+'d|is|are|was|were|has|had|there'll|will be|wird|ich|wir|"
    r"bin|sind|hab\w*|hat|haett\w*|hatt\w*|war\w*|waer\w*|sollt\w*|steh\w*|muesst\w*|"
    r"(?:doesn't|won't|isn't going to) (?:work|suit|do)|(?:geht|klappt|passt) (?:\w+ ){0,3}nicht mehr|"
    r"you(?:'re| are)? com(?:e|ing)|(?:sie|ihr) komm\w*)\b"
)
_WISHES = re.compile(
    r"\b(?:frei|platz|kann|koenn\w*|moecht\w*|brauch\w*|braeucht\w*|gern\w*|lieber|ginge|geht|gehts|passt|passen|"
    r"bitte|need\w*|want\w*|would|could|can(?!'t)|may|might|free|available|please|like|wonder\w*|another|"
    r"fuer mein\w*|for my|ob|if|whether|oder|or)\b"
)
_YOU_COME = re.compile(
    r"\b(?:you(?:'re| are)? com(?:e|ing)|(?:sie|ihr) komm\w*|"
    r"(?<!could )(?<!can )(?<!may )(?<!if )(?:i|we)(?:'ve| have|'m|'re| am| are)(?: got| in| down| booked)?"
    r"(?= (?:on |for |at |in |this |next )*(?:\w{3,6}day|today|tomorrow))|"
    r"(?:ich|wir) (?:hab|habe|haben|bin|sind)(?= (?:am |um |ja )*(?:\w+tag|mittwoch|heute|morgen))) "
    r".*?(?:for my|fuer mein\w*)\b"
)
"""'You come Tuesday for my shop window', 'I have Thursday at ten for my violin': it stands."""
_ONE_MORE = re.compile(
    r"\b(?:another|one more|as well|too|also (?:need|want)|in addition|second|zusaetzlich|"
    r"noch (?:einen?|eine|nen|ne)|ausserdem|auch noch|weiteren?|extra|dazu|"
    r"bleib\w*|behalt\w*|steh\w* lassen|keep\w*|stay\w*|stands|(?:den|die|das) naechsten?|the next one|"
    r"\w*warteliste\w*|waiting ?list|waitlist)\b"
)
_CHANGES = re.compile(
    r"\b(?:instead|same time|that day|squeeze|already|earlier|later|sooner|rather|but|only|and now|"
    r"stattdessen|gleiche\w* (?:uhr)?zeit|selbe\w* (?:uhr)?zeit|lieber|doch|erst|schon|frueher|spaeter|"
    r"aber|nur|bloss|allerdings|und jetzt|und nun|leider|unfortunately|afraid|sadly)\b"
)
_FIRST_CLAUSES = 6
_AT_MOST = timedelta(days=1)


def booking_told(words: str, state: CallState, desk: Desk) -> datetime | None:
    """The start of the line's appointment that a statement in the turn tells of; None where there is none, or
    where one more is wished for.
    """
    if not desk.line_starts or state.goal is not Goal.NONE or _ONE_MORE.search(plain(words)):
        return None
    for clause in _CLAUSE_END.split(words)[:_FIRST_CLAUSES]:
        folded = plain(clause)
        if _STATES.search(folded) is None or _WISHES.search(_YOU_COME.sub(" ", folded)):
            continue
        when = resolve_when(clause, state, desk)
        windows = (*when.windows, *when.exclude) if when is not None else ()
        meant = {
            start
            for window in windows
            if _is_narrow(window)
            for start in desk.line_starts
            if holds(window, start)
        }
        if len(meant) == 1:
            return meant.pop()
    return None


def hinders(words: str) -> bool:
    """Whether the turn says that a time does not suit, or asks for another instead of it."""
    folded = plain(words)
    return any(pattern.search(folded) for pattern in (_CHANGES, HINDERED, CANNOT))


def _is_narrow(window: Window) -> bool:
    return window.exact or (window.end is not None and window.end - window.start <= _AT_MOST)
