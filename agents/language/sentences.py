"""Where one clause ends and the next begins, for speech that comes without commas, and conditions that are
alternatives ("wenn das nicht geht, Mittwoch"). Used by `understanding` only, between tokens and grammar.

Recognisers leave punctuation out. "Montag ist schlecht ginge Dienstag" is two clauses; without the border
between them the refusal would reach the second day. The borders are put in as ";" tokens without a text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agents.language.tokens import Token

_TIMELIKE = frozenset(["weekday", "dayref", "part", "month", "feast", "weekend", "which", "season"])
_TIMES = _TIMELIKE | {"card", "segment"}
_BREAKS = frozenset([",", ".", ";", "!", "?", "-", "–"])
_PLAIN_DENIALS = frozenset(["nicht", "not"])
GRANTED = frozenset(["works", "work", "suits", "fits", "fine", "good", "great", "perfect", "better", "okay"])
"""English denies before these words: "Thursday works, not Tuesday" speaks of the time after it."""
_RESETS = frozenset(["but", "instead_of_that", "conclude", "fix", "or"])


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """What a language says about the borders of clauses."""

    openers: frozenset[str]
    """Finite verbs and question words that begin an offer or a question: "ginge", "could"."""
    finite: frozenset[str]
    """Verbs that make a clause complete."""
    persons: frozenset[str]
    """Subjects."""
    after_opener: frozenset[str]
    """What may follow an opener besides a subject or a time."""
    sequels: frozenset[str]
    """Words that begin a clause when a finite verb follows: "vorher", "danach"."""
    reasons: frozenset[str]
    """Words that begin a subordinate clause: "weil"."""
    leads: frozenset[str]
    """Prepositions and articles that belong to the time after them."""
    conditions: frozenset[str]
    """wenn, falls, if."""
    denials: frozenset[str]
    """nicht, nichts, doesn't: what makes a condition an alternative."""
    possible: frozenset[str]
    """geht, klappt, frei, works: what a condition asks for."""
    then: frozenset[str]
    """dann, sonst, then: leads from the condition to the alternative."""
    tones: frozenset[str]
    """Words before a weekday that say how early or late a part of the day is meant."""
    limits: frozenset[str]
    """Words that begin a limit on a time."""
    asking: frozenset[str]
    """Verbs that a denial behind their time leaves alone: "it has to be Thursday not Tuesday"."""
    settling: frozenset[tuple[str, str]]
    """Two words that begin a new wish after a reason: "make it", "sagen wir"."""
    exclusions: Mapping[str, frozenset[str]]
    """nur, bloß, just: with one of the words after them they take something out ("nur nicht Mittwoch")."""


def clauses(tokens: Sequence[Token], words: SentenceWords) -> tuple[Token, ...]:
    """The tokens with borders where a clause begins without a comma, and conditions turned into "oder"."""
    found: list[Token] = []
    state = _Clause()
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.norm in words.conditions:
            used = _condition(tokens, place, words, found)
            if used:
                place += used
                state = _Clause()
                continue
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if _excludes(tokens, place, words):
            found.append(token._replace(end=tokens[place + 1].end, senses={"connector": "except"}))
            place += 2
            continue
        if (
            following is not None
            and following.norm in words.leads
            and _toned(tokens, place + 1, words, place)
        ):
            tokens = [*tokens[:place], tokens[place + 2], token, *tokens[place + 3 :]]
            token, following = tokens[place], tokens[place + 1]
        elif _toned(tokens, place, words, place):
            tokens = [*tokens[:place], tokens[place + 1], token, *tokens[place + 2 :]]
            token, following = tokens[place], tokens[place + 1]
        border = state.border(token, following, words)
        if border:
            at = len(found)
            while at and border == "time" and found[at - 1].norm in words.leads:
                at -= 1
            found.insert(at, _mark(token.start))
            state = _Clause()
        found.append(token)
        state.take(token, words)
        place += 1
    return tuple(found)


def _toned(tokens: Sequence[Token], place: int, words: SentenceWords, tone: int) -> bool:
    """ "am späten Dienstagnachmittag", "late Tuesday afternoon": the tone belongs to the part of the day."""
    if tokens[tone].norm not in words.tones or place + 2 >= len(tokens):
        return False
    day = tokens[place + 1].senses
    return ("weekday" in day or "dayref" in day) and "part" in tokens[place + 2].senses


def _mark(place: int) -> Token:
    return Token("", ";", place, place, "punct", False, {})


def _excludes(tokens: Sequence[Token], place: int, words: SentenceWords) -> bool:
    """ "nur nicht Mittwoch"; "nur nicht vor zehn" is a limit."""
    denials = words.exclusions.get(tokens[place].norm)
    if denials is None or place + 2 >= len(tokens) or tokens[place + 1].norm not in denials:
        return False
    return tokens[place + 2].norm not in words.limits


class _Clause:
    """What the clause so far holds."""

    __slots__ = (
        "behind",
        "contrast",
        "denied",
        "last",
        "pointed",
        "restarted",
        "said",
        "verb",
        "verb_said",
        "word",
    )

    def __init__(self) -> None:
        self.verb = False
        self.verb_said = ""
        self.behind = False  # whether the latest verb stands behind a time
        self.contrast = False  # whether a denial that belongs to the next time came last
        self.denied = False
        self.restarted = False  # whether the speaker began to tell something else: "Thursday works I'm busy"
        self.word = ""  # the last one that is no preposition or article
        self.pointed = False  # whether it began with "da": it is about the time before it
        self.said: set[str] = set()
        self.last: Token | None = None

    def take(self, token: Token, words: SentenceWords) -> None:
        """Notes a token; a mark or a joining word begins anew."""
        connector = token.senses.get("connector")
        if token.norm in _BREAKS or connector in _RESETS:
            self.__init__()
            return
        if connector in {"not", "bad", "bad_maybe"} or "busy" in token.senses or token.norm in {"zu", "too"}:
            self.denied = True
        if connector == "not" and token.norm in _PLAIN_DENIALS:
            alone = not self.verb or (not self.behind and self.verb_said in words.asking)
            granted = self.last is not None and token.norm == "not" and self.last.norm in GRANTED
            self.contrast = bool(self.said) and (alone or granted)
        elif token.norm not in words.leads:
            self.contrast = False
        self.restarted = self.restarted or (
            self.verb and bool(self.said) and not self.denied and token.norm in _TELLING
        )
        if token.norm in words.finite:
            self.verb, self.verb_said, self.behind = True, token.norm, bool(self.said)
        self.pointed = self.pointed or (self.last is None and token.norm == "da")
        if not self.denied:
            self.said |= _TIMELIKE & token.senses.keys()
        self.last = token
        self.word = self.word if token.norm in words.leads else token.norm

    def border(self, token: Token, following: Token | None, words: SentenceWords) -> str:
        """Whether a clause begins with this token: "" if not, "time" if it begins with a time."""
        last = self.last
        if last is None:
            return ""
        if token.norm in words.reasons:
            return "reason"
        if token.norm in words.sequels and following is not None and following.norm in words.finite:
            return "sequel"
        if (
            following is not None
            and (token.norm, following.norm) in words.settling
            and (self._is_whole(words) or token.norm == "let's")
        ):
            return "settling"
        timed = not _TIMELIKE.isdisjoint(token.senses)
        if self.pointed and self.verb and timed and not self.said and self.word.endswith(_FILLING):
            return "time"  # "da hab ich Frühschicht am Donnerstag um vier würd es gehen"
        if not self.denied:
            return ""
        contracted = last.norm in words.finite and "connector" in last.senses
        if token.norm == "do" and last.norm in _DENIED_DO and not _is_person(following, words):
            return ""
        if token.norm in words.openers and self.verb and not contracted:
            opens = (
                following is None
                or following.norm in words.persons
                or following.norm in words.after_opener
                or following.norm in words.leads
                or not _TIMELIKE.isdisjoint(following.senses)
            )
            return "opener" if opens else ""
        if token.norm in words.persons and following is not None and following.norm in words.finite:
            bound = last.norm in words.finite or last.norm in words.reasons or last.norm in words.sequels
            return "" if bound else "person"
        if self.verb and not self.said.isdisjoint(token.senses):
            goes_on = following is not None and following.norm in words.finite
            return "" if (self.contrast or self.restarted) and not goes_on else "time"
        return ""

    def _is_whole(self, words: SentenceWords) -> bool:
        """Whether the clause could end here: "I'm in Berlin | make it Wednesday", not "can't make it"."""
        last = self.last
        if not self.verb or last is None or last.norm in words.finite or last.norm in words.persons:
            return False
        return last.norm != "to" and last.norm not in words.denials and last.senses.get("connector") != "not"


_FILLING = ("schicht", "dienst", "schule", "training", "probe")
_TELLING = {"i'm", "we're"}
_DENIED_DO = {"never", "not"}
"""'I can never do Mondays': no question begins."""


def _is_person(token: Token | None, words: SentenceWords) -> bool:
    return token is not None and token.norm in words.persons


def _condition(tokens: Sequence[Token], place: int, words: SentenceWords, found: list[Token]) -> int:
    """Reads "wenn das nicht geht (dann)" as "oder", "wenn Dienstag nicht geht" as "Dienstag oder", "wenn's
    geht" as nothing; returns how many tokens were read.
    """
    end, denied, possible = place + 1, False, False
    times: list[Token] = []
    while end < len(tokens) and end - place <= 10:
        token = tokens[end]
        if token.norm in _BREAKS or token.senses.get("connector") in {"but", "or"}:
            break
        if token.norm in words.conditions:
            return 0
        timed = not _TIMES.isdisjoint(token.senses)
        if possible and (denied or timed) and not _still(token, words, denied=denied):
            break
        if timed or (times and not denied and token.norm in words.leads):
            if denied:
                break
            times.append(token)
        elif not times and not denied and token.norm in words.leads:
            following = tokens[end + 1] if end + 1 < len(tokens) else None
            if following is not None and (following.senses.keys() & _TIMES or following.norm in words.leads):
                times.append(token)
        elif token.norm in words.denials:
            denied = True
        elif token.norm in words.possible:
            possible = True
        elif token.norm in words.then and (denied or possible):
            break
        elif not _impersonal(token, words):
            return 0
        end += 1
    if not (possible or (denied and end == place + 2)) or (times and not denied):
        return 0
    while end < len(tokens) and (tokens[end].norm == "," or tokens[end].norm in words.then):
        end += 1
    if denied:
        if times and end >= len(tokens):
            return 0
        found.extend(times)
        joint = "oder" if "oder" in words.then else "or"
        found.append(tokens[place]._replace(norm=joint, senses={"connector": "or"}))
    else:
        found.append(_mark(tokens[place].start))
    return end - place


_OTHERWISE = frozenset(["anders", "otherwise", "else"])
"""'Wenn's nicht anders geht'."""


def _impersonal(token: Token, words: SentenceWords) -> bool:
    """Whether a word fits a condition about the appointment: "ich kann nicht" is about the speaker."""
    if token.norm in words.after_opener or token.norm in words.finite or token.norm in _OTHERWISE:
        return True
    return token.norm in words.persons and token.norm not in {"ich", "wir", "i", "we"}


def _still(token: Token, words: SentenceWords, *, denied: bool) -> bool:
    """Whether a word can still belong to the condition: "möglich ist", "gehen sollte"."""
    return (
        token.norm in words.possible
        or token.norm in words.finite
        or (not denied and token.norm in words.denials)
    )
