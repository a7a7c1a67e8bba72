"""What the speaker or the family does at a time: work, a visit, a journey. Such a time is no wish.

Used by `compose` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agents.language.busy_then import busy_then
from agents.language.family import FAMILY, family_has, is_elsewhere
from agents.language.groups import Group
from agents.language.history import WISHES
from agents.language.refusals import CLAUSE_END, clause_of
from agents.language.tokens import Token
from agents.language.vocabulary import words
from agents.language.when import When


def clause_before(gap: Sequence[Token]) -> list[Token]:
    """The words before a fragment that belong to its clause, in their order."""
    before: list[Token] = []
    for token in reversed(gap):
        if token.norm in CLAUSE_END or "connector" in token.senses:
            break
        before.append(token)
    return before[::-1]


def freed_by_work(when: When, gap: Sequence[Token], after: Sequence[Token]) -> When:
    """ "Ich arbeite bis fünf" means from five on, "ich arbeite von acht bis vier" from four on."""
    behind = [t.norm for t in clause_of(after)[:4]]
    if _REASONS & set(behind):
        return when  # "nicht vor drei wegen Schule" gives a reason, the limit stays as it was said
    before = clause_before(gap)[-4:]
    busy = any("busy" in t.senses for t in (*before, *clause_of(after)[:4]))
    if not busy and not _at_work([*(t.norm for t in before), *behind]) and not engaged(gap, (), None):
        return when
    if when.time_to is not None:
        return replace(when, time_to=None, time_from=when.time_to)
    if when.time_from is not None:
        return replace(when, time_from=None, time_to=when.time_from)
    return when


def says_own_limit(when: When, first: Token) -> bool:
    """ "Not before ten, I'm no good early", "but only after three, school run you know": a limit that begins
    like a wish, so that the words behind it give a reason and change nothing. `first` is its first token.
    """
    limited = when.time_from is not None or when.time_to is not None
    return limited and not when.has_day and first.norm in _OWN_LIMITS


_OWN_LIMITS = words(
    "not no never nothing none only any anytime nicht nich net erst fruehestens spaetestens nie"
)
_REASONS = words("wegen weil because")
_WORKPLACES = {
    *(
        ("der", "arbeit"),
        ("auf", "arbeit"),
        ("in", "arbeit"),
        ("im", "buero"),
        ("im", "dienst"),
        ("am", "arbeiten"),
    ),
    *(("im", "geschaeft"), ("im", "laden"), ("auf", "montage"), ("der", "schule"), ("im", "kindergarten")),
    *(("at", "work"), ("the", "office"), ("at", "school"), ("at", "uni"), ("on", "shift"), ("on", "duty")),
}
_REACHABLE = words("erreichbar erreichen anrufen zurueckrufen wieder reach call ring back again")


def _at_work(norms: Sequence[str]) -> bool:
    """ "Ich bin bis vier in der Arbeit", "I'm in the office till five"; where one can be reached is no such
    remark.
    """
    said = set(norms)
    if said & _REACHABLE or not said & _SELVES:
        return False
    at_place = any(pair in _WORKPLACES for pair in pairwise(norms))
    return at_place or {"i", "work"} <= said or ("work" in said and bool(said & _BEING_ENGLISH))


_SELVES = words("ich wir er mann frau sohn tochter i we i'm we're i'll husband wife he she")


def finishes_work(rules: Sequence[str]) -> bool:
    """Whether a fragment tells when work or school ends or begins: "um drei Feierabend"."""
    return any(name in {"limit.off_work", "limit.starts_work"} for name in rules)


def occupied(when: When, gap: Sequence[Token], after: Sequence[Token], following: When | None) -> bool:
    """ "Dienstag muss ich arbeiten", "um drei habe ich Schule": work and school rule a time out.

    `following` is the next time: "ich arbeite Dienstag bis drei" and "morgen um vier, ich arbeite bis drei"
    say until when.
    """
    clause = clause_before(gap)
    if clause and clause[0].norm in _ASKS_AFTER and not {t.norm for t in clause} & _OWN:
        return False
    if busy_then([t.norm for t in clause], [t.norm for t in clause_of(after)]):
        return True
    before, behind = clause[-4:], clause_of(after)[:4]
    until = following is not None and (following.time_from is not None or following.time_to is not None)
    partly = until or (
        bool(after) and after[-1].norm in _ONLY and following is not None and following.has_time
    )
    if partly and not when.has_time and not any(t.norm in CLAUSE_END for t in after):
        return False
    if (until and behind and behind[0].norm in _SELVES) or _tells_a_job([t.norm for t in behind]):
        behind = []
    if when.time_from is not None or when.time_to is not None:
        return False
    if when.has_time and when.clock is None:
        near = [t.norm for t in (*before, *behind)]
        works = any(n in _WORKING for n in near) or any(pair in _I_WORK for pair in pairwise(near))
        return works and not any(n in _BESIDE_WORK for n in near)
    if behind and behind[0].norm in _BESIDE_WORK:
        behind = []
    at_work = tuple(t.norm for t in behind[:2]) in _I_WORK and not any(t.norm == "home" for t in behind)
    return at_work or any(t.senses.get("busy") == "strong" for t in (*before, *behind))


def _tells_a_job(norms: Sequence[str]) -> bool:
    """ "(Morgen nach Feierabend,) ich arbeite bei der Post": where, not when."""
    norms = norms[1:] if norms[:1] == [","] else norms
    return norms[:1] == ["ich"] and norms[1:2] == ["arbeite"] and not _FOR_WHOM.isdisjoint(norms[2:3])


_FOR_WHOM = words("bei beim als fuer")


_ONLY = words("nur bloss immer only just always")
_WORKING = words("arbeite arbeiten arbeitet working")
_I_WORK = {("i", "work"), ("we", "work"), ("he", "works"), ("she", "works")}
_ASKS_AFTER = words("is does arbeitet ist")
_OWN = words("i i'm my ich mein meine we our wir unser")
"""'Is Aylin working on Thursday?' asks after somebody of the business and rules nothing out."""
_BESIDE_WORK = words("before after vor nach")
"""'Two fifteen before school': the time lies beside what is done."""


_FREE = words(
    """
    zeit frei luft lust nichts ferien gut gern time free nothing available off keine kein keinen nicht immer
    auch noch meinen meine schon da termin termine interesse frage fragen anliegen bitte appointment question
    gedacht ueberlegt vorgestellt ausgesucht rausgesucht gemeint gesagt notiert aufgeschrieben mind thought
    day slot pause mittagspause mittag luecke freistunde break lunch gesehen gehoert gebucht bekommen
    reserviert vor an ruhe musse muse peace quiet
    """
)
_ARTICLES = words(
    "ein eine einen n ne nen a an my mein wieder immer leider der die das den the our noch schon ja eh halt "
    "doch naemlich grad gerade already still"
)
SELF = {("ich", "hab"), ("ich", "habe"), ("wir", "haben"), ("hab", "ich"), ("habe", "ich"), ("haben", "wir")}
_SELF_ENGLISH = {
    *((self, article) for self in ("i've", "we've") for article in ("a", "an", "the", "my", "our")),
    *(("i've", "got"), ("i", "have"), ("we", "have"), ("we've", "got")),
}
_BEING = {("bin", "ich"), ("ich", "bin"), ("sind", "wir"), ("wir", "sind")}
_BEING_ENGLISH = {"i'm", "we're", "i'll", "we'll"}
_AT = words("in im bei beim auf aufm aufn inner zum zur mit ausser at in on with abroad")
_HERE = words(
    """
    ihnen euch naehe gegend stadt ecke der zeit fuer frei flexibel bereit there you area town dabei here hier
    da minute minuten city neighbourhood way
    """
)
_HERE_TOLD = _HERE - {"der"}
"""Without the article: 'in der Früh geht mein Flieger' is told of elsewhere."""
_AT_LEISURE = words("free available flexible frei")
_DUTIES = words(
    """
    los weg abholen holen hin wegfahren fahren fliegen bringen losfahren wegbringen heim gehen leave pick go
    catch
    """
)
_EVENTS = words(
    """
    lande landen landet flieg fliege fliegen fliegt fahre fahren reise reisen verreise verreisen heirate
    heiraten heiratet flieger flug zug train flight plane flying leaving getting married
    arriving arrives ankommt ankommen
    """
)
_ASKED_FOR = words(
    "can could may might shall can't couldn't kann koennen koennte koennten darf duerfen duerfte"
)
_ABLE = words("kann koennte koennten koennen can could")
_DENIED = words("nicht nich net nimmer nix not never")
_FEASTS = words(
    """
    geburtstag hochzeit beerdigung taufe einschulung standesamt trauung konfirmation kommunion beisetzung
    trauerfeier vorstellungsgespraech bewerbungsgespraech klausur abitur feier party prom reunion communion
    graduation ceremony birthday wedding funeral anniversary
    christening interview exam elternabend elternsprechtag chorprobe probe vereinsabend stammtisch versammlung
    besprechung konferenz sitzung rehearsal assembly gala ball jubilaeum klassentreffen
    """
)
_HOLDING = words(
    "hat hab habe haben ist feiert feiern has have got we've i've is it's there's invited eingeladen"
)
_MUST = words("muss muessen must")


_GOING = words("geh gehe gehen fahr fahre fahren soll going")
_TOWARDS = words("zum zur nach ins aufs auf in an to")
_ELSEWHERE = words(
    """
    zahnarzt arzt aerztin hausarzt augenarzt frauenarzt kinderarzt hautarzt orthopaeden orthopaede doktor
    krankenhaus klinik amt rathaus finanzamt jobcenter buergeramt standesamt gericht notar bank tuev werkstatt
    beerdigung hochzeit taufe geburtstag elternabend elternsprechtag schule kita uni arbeit chor probe
    chorprobe training sport yoga turnen konzert theater kino schwimmen dentist doctor doctor's hospital
    court bank school garage wedding funeral gym vorstellungsgespraech bewerbungsgespraech pruefung
    polizei anwalt kindergarten baustelle landratsamt
    fahrpruefung klausur messe lehrgang fortbildung schulung seminar reha dialyse chemo flughafen bahnhof
    interview exam airport station
    """
)
"""Where one goes that is not here. A business of that kind is spoken of with "zu Ihnen"."""


def _goes_elsewhere(tokens: Sequence[Token]) -> bool:
    """ "(Dienstag muss ich) zum Zahnarzt", "nach Hamburg", "I've got to go to the dentist"."""
    norms = [t.norm for t in tokens]
    places = [n for n, norm in enumerate(norms) if norm in _ELSEWHERE]
    places = [
        n for n in places if norms[n] not in _TITLES or not norms[n + 1 : n + 2] or norms[n + 1] in _GOING
    ]
    if any(set(norms[max(0, place - 3) : place]) & _TOWARDS for place in places):
        return True
    towns = [t for before, t in pairwise(tokens) if before.norm == "nach" and t.kind == "word"]
    return any(not t.senses and t.norm not in _NO_TOWN for t in towns)


_TITLES = words("doktor doctor")
_NO_TOWN = words("der dem den ihnen euch hause meiner meinem")


_BACK = {("an", "dem"), ("an", "diesem"), ("dem", "tag"), ("that", "day"), ("the", "same"), ("that", "very")}


def _points_back(after: Sequence[Token]) -> bool:
    """ "I'm best man on Saturday and need a shave that morning": the day is told and wished for in one."""
    norms = [t.norm for t in after]
    return bool(_BACK.intersection(pairwise(norms))) or (bool(norms) and norms[-1] == "that")


def engaged(gap: Sequence[Token], after: Sequence[Token], following: When | None) -> bool:
    """ "Dienstag hab ich Chor", "Mittwoch bin ich in Hamburg", "um fünf muss ich los": something else fills
    it.
    """
    if _points_back(after):
        return False
    before = clause_before(gap)
    behind = [] if _of_the_next(after, following) else _up_to_so(clause_of(after))
    norms = [t.norm for t in (*before, *behind)]
    if norms and _AT_LEISURE & set(norms):
        return False
    pairs = list(pairwise(norms))
    if any(pair in _BEING for pair in pairs) or any(n in _BEING_ENGLISH for n in norms):
        places = [n for n, norm in enumerate(norms) if norm in _AT and norms[n - 1 : n] != ["go"]]
        if places and not any(norm in _HERE for norm in norms[places[0] :]):
            return places[0] + 1 < len(norms)
    if is_elsewhere(norms, _ELSEWHERE):
        return True
    must = any(n in _MUST for n in norms) or ("have", "to") in pairs or ("got", "to") in pairs
    if must and any(n in _DUTIES for n in norms):
        return True
    another = following is None or following.has_day  # "morgen muss ich zum Arzt, so um zehn" wishes for it
    if another and (must or any(n in _GOING for n in norms)) and _goes_elsewhere([*before, *behind]):
        return True
    having = next((n for n, pair in enumerate(pairs) if pair in SELF or pair in _SELF_ENGLISH), None)
    if having and norms[having - 1] in _ASKED_FOR:
        return False  # "could I have that on Friday" asks for the day
    begin = having + 2 if having is not None else family_has(norms)
    if begin is None:
        return False
    things = [t for t in (*before, *behind)[begin:] if t.kind != "punct"]
    while things and things[0].norm in _ARTICLES:
        things = things[1:]
    while things and things[-1].norm in _AND_THEN:
        things = things[:-1]  # "Dienstag hab ich Chor und heute ist es zu spät", "mein Mann hat am Freitag"
    asks = next((n for n, t in enumerate(things) if n and t.norm in _GOES), None)
    if asks is not None and things[asks + 1 :] and things[asks + 1].norm in _ALSO:
        things = things[:asks]  # "um elf hab ich Spiel geht auch halb zwei", without a comma
    place = next((n for n, t in enumerate(things) if n and t.norm in _AT), None)
    if place is not None and any(t.norm in _ELSEWHERE | _OUT for t in things[place:]):
        things = things[:place]  # "she has the registration at the town hall"
    return 1 <= len(things) <= 2 and all(
        t.senses.keys() <= {"busy"} and t.kind == "word" and t.norm not in _FREE for t in things
    )


_GOES = words("geht gehts ginge passt passts waere can could would")
_ALSO = words("auch noch es s dann denn i we you it")
_OUT = words(
    "office pool work hall council embassy consulate university college theatre town amt buero betrieb bad "
    "schwimmbad freibad konsulat botschaft firma kirche church"
)


def _up_to_so(behind: list[Token]) -> list[Token]:
    """ "(The dentist at three) so it'd have to be after that": what follows from it is another clause."""
    for place in range(len(behind) - 1):
        if behind[place].norm in _SO and behind[place + 1].norm in _GOES_ON:
            return behind[:place]
    return behind


_SO = words("so also drum deshalb deswegen darum")
_GOES_ON = words(
    "it it'd it'll it's that i i'd i'll could can would muesste muss ginge geht koennte kann es ich waere"
)


def no_border(gap: Sequence[Token]) -> bool:
    """Whether the words between two times are one clause: "Mittwoch (hab ich) um drei Chor"."""
    return not any(t.norm in CLAUSE_END for t in gap)


def told_of_one(gap: Sequence[Token], following: When | None) -> bool:
    """ "Mittwoch hab ich um drei Chor, Dienstag ginge": the day is told, another one follows."""
    return no_border(gap) and following is not None and following.has_day


def own_words(
    before: Group | None, when: When, gap: Sequence[Token], said: Sequence[Token]
) -> Sequence[Token]:
    """The words before a time that do not belong to the day before it: "montags (hat er Chor) freitags"."""
    if before is None or not before.refused:
        return said
    return () if when.has_day and before.when.has_day and no_border(gap) else gap


_AND_THEN = words("und and am an on the")
_POINTING = words("da dann there then that that's muss muessen hab habe haben bin fliege fahre")


def _of_the_next(after: Sequence[Token], following: When | None) -> bool:
    """ "Tomorrow at eleven, I'm flying home on Wednesday": the clause after the comma is about Wednesday."""
    if following is None or not following.has_day or len(after) < 2 or after[0].norm != ",":
        return False
    return after[1].norm not in _POINTING and not any(t.norm in CLAUSE_END for t in after[1:])


def event(gap: Sequence[Token], after: Sequence[Token], following: When | None) -> bool:
    """ "Mein Flieger geht am Freitag", "ich lande um zwölf": told, but no wish."""
    behind = [] if _of_the_next(after, following) else clause_of(after)
    norms = {t.norm for t in (*clause_before(gap), *behind)}
    if any(n.endswith(("'s", "’s")) and n[:-2] in _FEASTS for n in norms):
        norms |= {n[:-2] for n in norms if n.endswith(("'s", "’s"))} | {"is"}
    if norms & _ABLE and not norms & _DENIED:
        return False  # "Donnerstag kann ich sie fahren" offers the day
    if norms & _FEASTS and norms & _HOLDING and not norms & WISHES:
        return True
    if _others_come([t.norm for t in behind]):
        return True
    return bool(norms & _EVENTS) and not norms & _HERE_TOLD


def is_taken(when: When, after: Sequence[Token], following: When | None) -> bool:
    """ "Thursday's his dialysis, can we do Friday?", "Donnerstag ist ihr Chor": the day is somebody's for
    something, and another is named.
    """
    if not when.has_day or when.has_time or following is None or not following.has_day:
        return False
    norms = [token.norm for token in clause_of(after)]
    is_it = norms[:1] in (["is"], ["ist"])
    if is_it and norms[1:] and norms[1].endswith(_HELD):
        return True  # "Donnerstag ist Teamsitzung, das schaff ich nicht. Mittwoch?"
    said = norms[1:] if is_it else norms
    if len(said) < _TAKEN or said[0] not in (_SOMEBODYS if is_it else _HIS):
        return False
    return said[1] not in _NO_THING


_HELD = (
    "sitzung",
    "besprechung",
    "abend",
    "probe",
    "training",
    "feier",
    "pruefung",
    "klausur",
    "schulung",
    "meeting",
)
"""How the name of an event ends that fills its day, or its evening."""
_TAKEN = 2
"""Words that say with what: 'his dialysis'."""
_HIS = words("my his her our their")
_SOMEBODYS = _HIS | words("mein meine sein seine ihr ihre unser unsere")
_NO_THING = words(
    "only best favourite favorite free easiest usual normal first day days one appointment preference choice "
    "einziger einzige freier freie bester beste erster erste lieblingstag tag termin liebster"
)


_COME = words("kommt kommen")
_EXPECTED = words("der die das ein eine alle mein meine unser unsere")


def _others_come(norms: Sequence[str]) -> bool:
    """ "Um drei kommen alle zum Kaffee", "um zehn kommt der Klempner": one is at home then. "Um drei kommt
    meine Tochter" may be who comes.
    """
    if len(norms) < 2 or norms[0] not in _COME or norms[1] not in _EXPECTED:
        return False
    return not set(norms) & (FAMILY | _HERE_TOLD)


def tells_a_feast(gap: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "Die hat am Samstag Geburtstag", "my friend has a wedding on Saturday": somebody else's feast, also
    where no other time was said.
    """
    norms = {t.norm for t in (*clause_before(gap), *clause_of(after))}
    return bool(norms & _FEASTS) and bool(norms & {"hat", "has"}) and not norms & WISHES


def names_feast(gap: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether the clause of a time names a feast and no wish: "it's my birthday (the day after)"."""
    norms = {t.norm for t in (*clause_before(gap), *clause_of(after))}
    norms |= {n[:-2] for n in norms if n.endswith(("'s", "’s"))}
    return bool(norms & _FEASTS) and not norms & WISHES
