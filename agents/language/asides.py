"""A clock time that is told in a clause of its own beside a wish: when one comes out of work, what begins
then. Used by `compose` only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from agents.language.groups import Group
from agents.language.occupied import SELF, clause_before
from agents.language.refusals import CLAUSE_END, clause_of
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When

_WHOSE = words(
    """
    ich wir er die der i we i'm we're i'll he he's she's they're mann frau sohn tochter schule unterricht
    arbeit dienst schicht husband wife son daughter school school's shift work
    """
)
_COMES = words(
    """
    komm komme kommt kommen kimm kumm bin ist sind hab habe hat haben werd werde wird mach mache am is are
    get gets come comes be i'm we're he's she's they're i'll school's
    """
)
_OUT = words("raus heraus rauskomme rauskommen heim daheim zuhause zurueck fertig aus out home done finished")
_PLACES_LEFT = {
    *(("von", "der"), ("vom", "buero"), ("vom", "dienst"), ("nach", "hause"), ("zu", "hause")),
    *(("off", "work"), ("from", "work"), ("from", "school"), ("from", "uni")),
}
_TO_THEM = words("ihnen euch sie ihr you muss muessen muesste must soll nicht not")
"""'I'll come out to you at five' is a visit, 'um fünf muss ich raus' an end."""
_ASKED = {("bin", "ich"), ("sind", "wir"), ("am", "i"), ("are", "we"), ("komm", "ich"), ("komme", "ich")}
_OFFICES = words("arbeit schule kita uni buero")


def gets_out(when: When, gap: Sequence[Token], after: Sequence[Token], opens: bool) -> bool:
    """Whether a time is the one at which work or school is over: "ich komm um fünf raus", "school's out at
    three", "ich komm erst um halb drei aus der Arbeit".

    `opens`: the turn begins with `gap`.
    """
    if (when.clock is None and when.time_from is None) or when.has_day or when.vague is not None:
        return False
    before = [t.norm for t in _one_clause(gap[::-1])[:5]][::-1]
    behind = [t.norm for t in _one_clause(clause_of(after))[:5]]
    if not before and after and after[0].norm in CLAUSE_END:
        return False  # "um fünf, ich bin fertig" was said of no hour
    said = [*before, *behind]
    asks = opens or any(t.norm in CLAUSE_END for t in gap)
    if asks and tuple(before[:2]) in _ASKED:
        return False  # "bin ich um fünf fertig?" asks for the end of the appointment
    norms = set(said)
    if not (norms & _WHOSE and norms & _COMES) or norms & _TO_THEM:
        return False
    left = any(pair in _PLACES_LEFT and pair != ("von", "der") for pair in pairwise(said))
    left = left or ({"von", "der"} <= norms and bool(norms & _OFFICES))
    return left or bool(norms & _OUT)


_TILL = words("till until til before")
_DENIES = words("don't doesn't not can't cannot won't isn't aren't never couldn't wouldn't shan't")
_IS_BACK = words(
    "finish finished off out away back home free available done through knock clock make come get there"
)
_GETS_OUT = words("out off away")
_BEGINS = words("start starts begin open stay wait last work hang leave")


def not_till(when: When, gap: Sequence[Token], first: Token) -> bool:
    """ "I don't knock off till half four", "I can't get away before five": from then on.

    `first` is the first token of the time.
    """
    if when.time_to is None or when.time_from is not None or when.has_day or first.norm not in _TILL:
        return False
    said: set[str] = set()
    for token in reversed(gap[-8:]):
        if token.norm in CLAUSE_END:
            break
        said.add(token.norm)
    if said & _GETS_OUT:
        said -= _BEGINS  # "I'm not out of work till four"
    return bool(said & _DENIES and said & _IS_BACK and said & _WHOSE) and not said & _BEGINS


def from_then(when: When) -> When:
    """From the hour on at which one gets out."""
    if when.clock is None:
        return when if when.time_to is None else replace(when, time_to=None, time_from=when.time_to)
    return replace(when, clock=None, time_from=when.clock)


def only_told(before: Group | None, when: When) -> bool:
    """'Morgen um vier, ich komm um drei raus': the wish has an hour, or a limit of its own, already."""
    if before is None or before.refused:
        return False
    limited = before.when.time_from is not None and when.time_from is not None and not before.told
    return before.when.clock is not None or limited


def _one_clause(tokens: Sequence[Token]) -> list[Token]:
    """The words beside a time as far as they belong to its clause."""
    found: list[Token] = []
    for token in tokens:
        if token.norm in CLAUSE_END or ("connector" in token.senses and token.norm not in _OUT):
            break
        found.append(token)
    return found


def comes_out(after: Sequence[Token], following: When | None) -> bool:
    """'After school, they're out at three': "out" rules nothing out where an hour follows at once."""
    if not after or after[-1].norm != "out" or following is None:
        return False
    return following.clock is not None and not following.has_day


def beside(before: Group | None, when: When, gap: Sequence[Token]) -> bool:
    """'Am Samstag so früh wie möglich, ich hab um elf Standesamt': the last hour is in a clause of its own,
    beside a wish for that day.
    """
    if before is None or before.refused or before.dropped or not before.when.has_day:
        return False
    parted = any(t.norm in CLAUSE_END for t in gap)
    if before.when.part is not None and when.part is not None and not when.has_day:
        return parted  # "am Nachmittag, vormittags bin ich in der Stadt"
    if before.when.clock is not None or when.clock is None or when.has_day:
        return False
    said = [t.norm for t in gap]
    anew = tuple(said[-2:]) in SELF and bool(set(said[:-2]) & _PERSONS)  # where no comma was written
    return anew or any(norm in CLAUSE_END for norm in said)


def wished_already(groups: Sequence[Group], before: Group | None) -> bool:
    """'Donnerstag um fünf bitte. Wir haben am Samstag um zwei eine Hochzeit': day and hour are settled."""
    return any(
        g is not before and not g.refused and not g.dropped and g.when.has_day and g.when.clock is not None
        for g in groups
    )


def of_a_told_day(groups: Sequence[Group], when: When, start: int) -> bool:
    """'The funeral's on Saturday at eleven': the hour right behind a day that is only told."""
    if not groups or not groups[-1].dropped or groups[-1].end != start:
        return False
    return (
        groups[-1].when.has_day and not (groups[-1].when.has_time or when.has_day) and when.clock is not None
    )


_PERSONS = words("ich wir i i'd we")
_SUBJECTS = words(
    "ich wir er mein meine unser unsere i i'm i've i'll we we're we've he he's she's my our they're school's"
)


def up_to_its_clause(after: Sequence[Token], following: When | None, final: bool) -> Sequence[Token]:
    """'Friday please, I have an interview at ten': the clause after the comma is about the hour, which is
    the last time said, and not about the day before it.
    """
    if following is None or not following.has_time or following.has_day:
        return after
    comma = next((n for n, t in enumerate(after) if t.norm in CLAUSE_END), len(after))
    clause = after[comma + 1 :]
    if not clause or clause[0].norm not in _SUBJECTS or any(t.norm in CLAUSE_END for t in clause):
        return after
    tells = final or (clause[0].norm in _HAS_ON and any(t.norm == "got" for t in clause[1:]))
    return after[: comma + 1] if tells else after


_HAS_ON = words("he's she's i've we've they've")
"""'Friday, he's got swimming at four and ...': of the hour, also where more times follow."""


_CEREMONIES = words(
    """
    standesamt trauung hochzeit heirate heiraten heiratet taufe konfirmation kommunion firmung einschulung
    beerdigung beisetzung trauerfeier abiball wedding funeral christening baptism married graduation prom
    """
)
_DRESSED_FOR = _CEREMONIES | words(
    """
    party birthday anniversary ball gala reunion communion ceremony interview bridesmaid usher
    feier geburtstag jubilaeum klassentreffen vorstellungsgespraech bewerbungsgespraech trauzeuge trauzeugin
    brautjungfer
    """
)
"""What one wants to look well for: with an hour alone beside it, that of its day is meant."""


def until_ceremony(wish: When, when: When, gap: Sequence[Token], after: Sequence[Token]) -> When:
    """Before a wedding or a funeral one wants to be ready: the wish ends with the hour at which it begins."""
    if wish.time_from is not None or wish.time_to is not None or not _speaks_of(_CEREMONIES, gap, after):
        return wish
    begins = when.clock
    if begins is not None and not begins.fixed and begins.hour <= _LATEST_ALONE:
        begins = replace(begins, hour=begins.hour + 12, fixed=True)  # nobody marries at three in the morning
    return replace(wish, time_to=begins)


_LATEST_ALONE = 7
"""Up to this hour a ceremony is one of the afternoon."""


def of_a_ceremony(gap: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether the clause of a time speaks of a wedding, a party or whatever else one dresses up for."""
    return _speaks_of(_DRESSED_FOR, gap, after)


def _speaks_of(what: Collection[str], gap: Sequence[Token], after: Sequence[Token]) -> bool:
    return any(t.norm in what for t in (*clause_before(gap), *clause_of(after)))


def is_over(said: set[str]) -> bool:
    """'Der Montag war schon', 'ist ja vorbei'; who comes 'um zehn vorbei' wishes for it."""
    return {"war", "schon"} <= said or (
        "vorbei" in said and bool(said & {"ist", "sind", "war", "waren", "schon"})
    )


_IS_A = words("ein eine der a the ist waer waere is would be")
_IT = {"das", "da", "es", "which", "it", "that", "that's", "it's"}


def tells_its_weekday(groups: Sequence[Group], when: When, gap: Sequence[Token]) -> bool:
    """ "(Sie heiratet) am zwölften Juni, das ist ein Samstag": the weekday of a date told just before."""
    if not groups or not groups[-1].dropped or when.weekday is None or when.has_time:
        return False
    date = groups[-1].when
    if date.dom is None or date.weekday is not None or when.dom is not None or when.which is not None:
        return False
    said: list[str] = []
    for token in reversed(gap):
        if token.norm == ",":
            if said:
                break
            continue
        said.append(token.norm)
    return bool(said) and set(said) <= _IS_A | _IT and bool(_IT.intersection(said))


_BEING_ONESELF = {
    *(("i", "am"), ("we", "are"), ("i'll", "be"), ("we'll", "be"), ("bin", "ich"), ("ich", "bin")),
    *(("sind", "wir"), ("wir", "sind")),
}
_FAR = words("away abroad weg verreist unterwegs krankenhaus hospital urlaub holiday ausland fort")
_SOMEWHERE = words("in im auf at bei on an")
_STILL_HERE = words("free frei available flexibel flexible erreichbar")


def away_till(when: When, gap: Sequence[Token], after: Sequence[Token]) -> str | None:
    """ "(Into February,) we're in Spain till the end of January": whether "away", or only "there"."""
    if when.day_to is None or when.day_from is not None or when.has_time:
        return None
    begin = next((n + 1 for n in range(len(gap) - 1, -1, -1) if gap[n].norm in CLAUSE_END), 0)
    said = [t.norm for t in (*gap[begin:], *clause_of(after))]
    if _STILL_HERE & set(said) or not (
        {"i'm", "we're"} & set(said) or _BEING_ONESELF.intersection(pairwise(said))
    ):
        return None
    return "away" if _FAR & set(said) else "there" if _SOMEWHERE & set(said) else None
