"""What the words around a fragment say against it: "geht nicht", "außer", "muss ich arbeiten", "zu früh"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from agents.language.denials import about_oneself
from agents.language.own_clauses import of_another_event
from agents.language.questions import is_question
from agents.language.sentences import GRANTED
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

CLAUSE_END = {",", ".", ";", "!", "?", "-", "–"}


_INTERJECTIONS = words("ach so nee ne nein oh ah moment warten warte sie stopp halt hm wait sorry hang on")


_AFTERWARDS = words("danach hinterher anschliessend nachher davor vorher afterwards afterward beforehand")
_THAT_TIME = {("after", "that"), ("before", "that"), ("after", "then"), ("before", "then")}
_OTHER_DAYS = {
    *(("die", "anderen"), ("den", "anderen"), ("an", "den"), ("der", "rest"), ("alle", "anderen")),
    *(("the", "other"), ("the", "rest"), ("all", "the"), ("other", "days"), ("every", "other")),
}
"""'(Nur mittwochs), die anderen Tage bin ich auf Montage'."""
_TELLS = words("muss kann bin hab habe i i've i'll i'm")


def _of_what_follows(tokens: Sequence[Token]) -> bool:
    """ "(Mittwoch bis elf), danach muss ich weg": the clause tells about another time."""
    norms = [t.norm for t in tokens[:4]]
    parted = norms[:1] == [","]
    norms = norms[1:] if parted else norms
    used = 1 if norms[:1] and norms[0] in _AFTERWARDS else 2 if tuple(norms[:2]) in _THAT_TIME else 0
    if bool(used) and (parted or (len(norms) > used and norms[used] in _TELLS)):
        return True
    return tuple(norms[:2]) in _OTHER_DAYS and norms[2:3] != ["besten"]


_SCARCELY = words("nicht nich net gar ueberhaupt leider schlecht schwierig")


def _only_a_tone(tokens: Sequence[Token], place: int) -> bool:
    """ "Vormittags geht bei mir aber nicht, da ...": the "aber" begins nothing. "Mittwoch geht, aber nicht
    vormittags" is another matter.
    """
    if tokens[place].norm != "aber" or place + 2 >= len(tokens) or place == 0:
        return False
    denied = tokens[place + 1].norm in _SCARCELY and tokens[place - 1].norm not in CLAUSE_END
    return denied and tokens[place + 2].norm in CLAUSE_END


def clause_of(tokens: Sequence[Token]) -> list[Token]:
    """The words up to the end of the clause."""
    found: list[Token] = []
    if _of_what_follows(tokens):
        return found
    begin = 0
    while begin < len(tokens) and (tokens[begin].norm in _INTERJECTIONS or tokens[begin].norm == ","):
        if _so_that(tokens, begin):
            return found
        begin += 1
    if begin == 1 and tokens[0].norm == ",":
        found.append(tokens[0])
    for place, token in enumerate(tokens[begin:], begin):
        if _only_a_tone(tokens, place):
            continue
        if token.norm in {".", ";", "!", "?"} or token.senses.get("connector") in {"but", "instead_of_that"}:
            break
        if token.norm == "," or token.norm in _CONDITIONS:
            break
        if token.norm in _PURPOSES or _so_that(tokens, place):
            break
        found.append(token)
    return found


_CONDITIONS = words("if wenn falls sofern")
"""'Half eleven would be better if that's not a bother': the condition rules nothing out."""


_PURPOSES = words("damit sodass")
_DENYING = words("not don't doesn't isn't aren't never")
_WHO = words("i i'm i'll i've i'd we we're he he's she she's they it it's that there's")


def _so_that(tokens: Sequence[Token], place: int) -> bool:
    """'Say half twelve so I'm not rushing': what it is good for denies no time."""
    norms = [t.norm for t in tokens[place : place + 5]]
    return norms[:1] == ["so"] and norms[1:2] != [] and norms[1] in _WHO and bool(_DENYING & set(norms[2:]))


_LEADS_TO_MAKING = words("be able to")


def _without_making_it(gap: Sequence[Token]) -> Sequence[Token]:
    """'I won't (be able to make it) on Wednesday': the refusal reaches over the words in brackets."""
    for place in range(len(gap) - 2, 0, -1):
        if (gap[place].norm, gap[place + 1].norm) == ("make", "it"):
            begin = place
            while begin and gap[begin - 1].norm in _LEADS_TO_MAKING:
                begin -= 1
            return [*gap[:begin], *gap[place + 2 :]]
    return gap


_LIGHT = words("to come on")
"""'I'd prefer not to come on Monday': the denial reaches over them."""
_TURNS_TO = words("dann then na naja tja ach achso schade sonst")
"""Begin the next proposal: "Nicht? Na dann Donnerstag", where nobody wrote the question mark."""


def refused_before(
    gap: Sequence[Token], tokens: Sequence[Token], same_kind_before: bool, first: bool
) -> str | None:
    """Whether the words right before a fragment refuse it ("nicht Dienstag", "außer montags"): the word
    that does.
    """
    gap = _without_making_it(gap)
    light = 0
    for near, token in enumerate(reversed(gap)):
        connector = token.senses.get("connector")
        if token.norm in _TURNS_TO:
            return None
        if token.norm in _LIGHT:
            light += 1
            continue
        if connector == "not":
            place = tokens.index(token)
            if is_question(tokens, place) or _is_overdone(gap, gap.index(token) + 1):
                return None  # "not too early, not before eleven"
            verb_before = token.norm not in {"neither", "nor", "weder"} and any(
                "verb" in t.senses for t in gap[: gap.index(token)]
            )
            if same_kind_before and verb_before and not _after_granting(gap, gap.index(token)):
                return None
            if not first and "'" in token.norm and gap[0] is token:
                return None
            return "not"
        if connector == "except" or _all_but(gap, len(gap) - 1 - near):
            return "except"
        if connector == "but":
            place = tokens.index(token)
            if place and tokens[place - 1].norm in {"anything", "everything", "any", "anytime"}:
                return "except"
            whichever = [t.norm for t in tokens[max(0, place - _ANY_DAY_REACH) : place]]
            return "except" if _ANY_DAY.intersection(pairwise(whichever)) else None
        if connector == "bad" and near < 2:
            if token.norm == "out" and near + 1 < len(gap) and gap[-2 - near].norm in _DONE_OUT:
                return None
            return None if not first and _told_before(gap, len(gap) - 1 - near) else "bad"
        if connector in {"instead", "than"}:
            as_first = token.norm == "als" and near and gap[len(gap) - near].norm in _FIRST
            return None if as_first else str(connector)
        if token.norm == "of" and near == 0:
            continue
        if token.norm == "instead" and gap[-1].norm == "of":
            return "instead"
        if token.norm in CLAUSE_END or connector is not None:
            return None
        if near - light >= 3:
            return None
    return None


def _all_but(gap: Sequence[Token], place: int) -> bool:
    """'Any day bar Wednesday', 'apart from Wednesday', 'other than Wednesday', 'bis auf Mittwoch'."""
    word = gap[place].norm
    before = gap[place - 1].norm if place else ""
    after = gap[place + 1].norm if place + 1 < len(gap) else ""
    if word == "bar":
        return place + 1 == len(gap) and before not in _A_PLACE
    if (before, word) in _OTHER_THAN:
        return True
    return (word, after) in _APART_FROM


_A_PLACE = words("the a my our your wine nail brow cocktail coffee snack juice salad")
_OTHER_THAN = {("other", "than"), ("bis", "auf")}
_APART_FROM = {("apart", "from"), ("aside", "from"), ("abgesehen", "vom"), ("abgesehen", "von")}
_DONE_OUT = words("that it this them work sort figure check help come try find fill straighten iron")
"""'Could Jana sort that out on Thursday?' asks for the Thursday."""
_ANY_DAY = {
    (which, unit) for which in ("any", "every", "each") for unit in ("day", "time", "morning", "afternoon")
}
_ANY_DAY_REACH = 5
"""'Any day (this week) but Friday': how far before "but" it begins."""
_FIRST = words("erster erste erstes ersten allererster allererste letzter letzte letztes")
"""'Samstag als Erster um neun' compares nothing."""


def _told_before(gap: Sequence[Token], place: int) -> bool:
    """ "Vormittags ist schlecht, ...": the judgement belongs to what stands before its verb."""
    for token in reversed(gap[:place]):
        if token.norm in CLAUSE_END:
            return False
        if "verb" in token.senses:
            return True
    return False


_MOVES = {
    "move",
    "reschedule",
    "change",
    "shift",
    "switch",
    "postpone",
    "push",
    "verschieben",
    "verlegen",
    "umbuchen",
    "moved",
    "changed",
}


def moved(when: When, tokens: Sequence[Token], start: int) -> When:
    """ "Move it from Tuesday to Wednesday" asks for Wednesday, not for a range."""
    if (
        when.day_from is None
        or when.day_to is None
        or when.has_time
        or tokens[start].norm not in {"from", "von", "vom"}
    ):
        return when
    if any(t.norm in _MOVES for t in tokens[:start]):
        return when.day_to
    return when


_OPEN_OR_SHUT = {"habt", "haben", "hat", "ist", "seid", "sind", "macht", "machen"}
_AWKWARD = {"frueh", "spaet", "knapp", "kurzfristig", "lange", "early", "late", "soon"}


_NOTHING = words("nichts nix nichts nuescht")
_AVAILS = words("bringt nuetzt hilft taugt wird wird's wirds")
_OVERLY = words("arg ziemlich sehr recht verdammt bisschen bissl bisserl very rather quite bit awfully")
_FOR_ME = words("fuer mich uns mir ja doch schon finde ich glaub ehrlich gesagt for me us i think")
_DAYS_OFF = words("urlaub holiday")
_HAVING = words("hab habe haben haett haette ich wir ja eh sowieso grad gerade noch i'm i am we're we are on")


def _off_then(clause: Sequence[Token]) -> bool:
    """ "Übernächste Woche, da hab ich Urlaub", where nothing else was asked for: then there is time. "Da bin
    ich im Urlaub" is away.
    """
    norms = [t.norm for t in clause if t.norm != ","]
    leads = norms[:1] == ["da"] or (clause[0].norm == "," and "da" in norms[:3])
    return leads and len(norms) > 2 and norms[-1] in _DAYS_OFF and set(norms[:-1]) - {"da"} <= _HAVING


_WEEK = words("woche week")
_HOLIDAY = {("urlaub",), ("ferien",)}
_SOME_TIME = words("some sometime anytime irgendwann")
_THEN = {
    *(("i'm", "on", "holiday", "then"), ("i'm", "off", "then"), ("i", "am", "on", "holiday", "then")),
    *(("we're", "on", "holiday", "then"), ("i've", "got", "holiday", "then"), ("i'm", "on", "leave", "then")),
    *(("da", "bin", "ich", "im", "urlaub"), ("da", "sind", "wir", "im", "urlaub")),
    ("i've", "got", "time", "off", "then"),
}


_GOES_THEN = words("ginge geht gehts ging gings passt passte paesst koennte kann")
_FREE_WHILE = words("urlaub ferien frei homeoffice")


def _suits_then(norms: Sequence[str]) -> bool:
    """ "Nächste Woche hätte ich Urlaub, da ginge es": what keeps from work makes time."""
    for place, norm in enumerate(norms[:-1]):
        if norm in {"da", "dann"} and norms[place + 1] in _GOES_THEN:
            return "nicht" not in norms[place:] and not _FREE_WHILE.isdisjoint(norms[:place])
    return False


def free_then(said_before: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "Some time the week after next, I'm on holiday then": what was just wished for is not refused."""
    said = tuple(t.norm for t in clause_of(after) if t.norm not in {",", "because", "as", "so"})
    before = {t.norm for t in said_before}
    if said in _HOLIDAY and "ich" in before and before & _WEEK and before & {"hab", "habe"}:
        return True  # "am Donnerstag, ich hab diese Woche Urlaub"
    if _suits_then([t.norm for t in after]):
        return True
    denied = any(t.senses.get("connector") == "not" for t in said_before)
    return said in _THEN and not denied and any(t.norm in _SOME_TIME for t in said_before)


_JUDGING = words("ist waere is would it's that's")


def _is_overdone(clause: Sequence[Token], place: int) -> bool:
    """ "Zu früh"; "neun ist ja doch arg früh" says the same, "Dienstag gern recht früh" wishes for it."""
    if place + 1 >= len(clause) or clause[place + 1].norm not in _AWKWARD:
        return False
    if clause[place].norm in {"zu", "too"}:
        return True
    judged = any(t.norm in _JUDGING for t in clause[:place])
    behind = {t.norm for t in clause[place + 2 :]}
    return judged and clause[place].norm in _OVERLY and not behind - _FOR_ME


_WELL = {
    "gut",
    "guenstig",
    "toll",
    "recht",
    "optimal",
    "ideal",
    "ganz",
    "richtig",
    "einfach",
    "gerne",
    "gern",
    "well",
}


_SUITS = words("ginge geht passt passte wuerde moeglich ok okay klappt works fine possible suits could")


def prefers(gap: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "Ich wollte Dienstag, aber Mittwoch ist mir lieber": the second takes the place of the first, unless
    that suits as well.
    """
    better = any(t.senses.get("connector") in {"rather", "prefer"} for t in clause_of(after))
    return better and not any(t.norm in _SUITS for t in gap)


_IS = words("is ist waere waer would be")
_NEAR = 4


def is_better(after: Sequence[Token]) -> bool:
    """ "(Thursday at eleven? Half past eleven) is safer": judged right behind it."""
    behind = clause_of(after)[:_NEAR]
    return (
        bool(behind)
        and behind[0].norm in _IS
        and any(t.senses.get("connector") == "rather" for t in behind[1:])
    )


def _after_granting(tokens: Sequence[Token], place: int) -> bool:
    """ "Thursday works (not Tuesday)": the denial is about what follows."""
    return tokens[place].norm == "not" and place > 0 and tokens[place - 1].norm in GRANTED


_TAKEN_UP = words("was etwas einen vor verabredet something plans booked anderes")
_LEADS = words("on am an at um den der the")
_ASKING = words("suppose mind")
"""'I don't suppose you're open then' asks, 'I don't mind' grants."""


_NO = words("no nein nee")
_WHY = words("because cause since weil denn")


def _no_and_why(after: Sequence[Token]) -> bool:
    """ "Wednesday no, because I travel": the denial behind the day, with its reason."""
    norms = [t.norm for t in after[:3] if t.norm != ","]
    return len(norms) > 1 and norms[0] in _NO and norms[1] in _WHY


def _but_not(after: Sequence[Token]) -> bool:
    """ "Nächste Woche, am Donnerstag aber nicht": with nothing behind it."""
    return len(after) == 2 and after[0].norm == "aber" and after[1].norm in _SCARCELY


_WITH_WHOM = words("bei beim zu zur zum mit with")


def refused_after(after: Sequence[Token], last: bool, next_kind_same: bool) -> bool:
    """Whether the words after a fragment refuse it ("geht nicht", "habe ich keine Zeit", "ist schlecht")."""
    clause = clause_of(after)
    if of_another_event(clause):
        return False
    if _no_and_why(after) or (last and _but_not(after)):
        return True
    for place, token in enumerate(clause):
        connector = token.senses.get("connector")
        if connector == "bad":
            if last and _off_then(clause[: place + 1]):
                return False
            if token.norm in _DAYS_OFF and any(t.norm in _WEEK for t in clause[:place]):
                return False  # "am Donnerstag, ich hab die Woche Urlaub": why any hour will do
            return not any(t.senses.get("connector") == "not" for t in clause[:place])
        if token.norm in _NOTHING and any(t.norm in _AVAILS for t in clause[:place]):
            return True
        if connector == "or" and [t.norm for t in clause[place + 1 : place + 2]] != ["so"]:
            return False
        if (
            token.norm == "no"
            and place + 1 < len(clause)
            and clause[place + 1].norm in {"good", "use", "longer"}
        ):
            return True
        if _is_overdone(clause, place):
            return not any(t.senses.get("connector") == "not" for t in clause[:place])
        shut = token.norm == "zu" and place + 1 == len(clause)
        if shut and any(t.norm in _OPEN_OR_SHUT for t in clause[:place]):
            return True
        if token.norm in {"schon", "already"} and any("verb" in t.senses for t in clause[:place]):
            following = [t.norm for t in clause[place + 1 : place + 4]]
            if following and following[0] in _TAKEN_UP:
                return True
        if connector == "not":
            if about_oneself(clause, place) or _is_overdone(clause, place + 1):
                return False  # "Saturday, not too late"
            if _after_granting(clause, place):
                return False
            rest = clause[place + 1 :]
            first = all(t.kind == "punct" for t in clause[:place])
            if first and rest and rest[0].norm in _WITH_WHOM:
                return False  # "um elf, nicht bei Lena"
            leads = all(t.norm in _LEADS for t in rest)  # "next week, not on (Thursday)"
            alone = leads and not last and not any("verb" in t.senses for t in clause[:place])
            if alone and len(clause) == len(after):
                return False
            if any(t.senses.get("connector") == "bad" for t in rest):
                return False
            if token.norm in {"keine", "kein", "keinen", "no"}:
                if rest and rest[0].norm in {"fall", "way"}:
                    return True
                return (
                    any(t.norm in {"zeit", "moeglichkeit", "time", "luft", "termin"} for t in rest)
                    or not rest
                )
            if rest and ("which" in rest[0].senses or rest[0].norm in _ASKING):
                return False
            if rest and rest[0].norm in {"schlecht", "wahr", "nur"}:
                return False
            if rest and rest[0].norm == "so" and (len(rest) < 2 or rest[1].norm not in _WELL):
                return False
            if (
                not last
                and len(rest) <= 2
                and not next_kind_same
                and clause is not after
                and len(clause) == len(after)
            ):
                return False
            return any("verb" in t.senses for t in clause) or place <= 1
    return False
