"""Names of persons: what is left when greetings, introductions and titles are taken away; spelled letters
win.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from agents.language.plain import Word, words_of
from agents.language.spelling import Spelled, letter_at, spelled_runs
from agents.language.types import Language, Span, Understood

_TITLES = frozenset(
    [
        "herr",
        "herrn",
        "frau",
        "fraeulein",
        "familie",
        "doktor",
        "dr",
        "prof",
        "professor",
        "dipl",
        "ing",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mister",
        "sir",
        "madam",
        "doctor",
        "frollein",
        "dokter",
        "med",
    ]
)
_PARTICLES = frozenset(
    [
        "von",
        "van",
        "de",
        "der",
        "den",
        "zu",
        "zur",
        "vom",
        "di",
        "da",
        "del",
        "della",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "dos",
        "das",
        "do",
        "du",
        "ten",
        "ter",
        "y",
        "e",
    ]
)
_NOISE = frozenset(
    [
        "aeh",
        "aehm",
        "oeh",
        "hm",
        "hmm",
        "also",
        "ja",
        "jo",
        "na",
        "nun",
        "genau",
        "gerne",
        "gern",
        "bitte",
        "danke",
        "mal",
        "halt",
        "eben",
        "ok",
        "okay",
        "gut",
        "guten",
        "tag",
        "morgen",
        "abend",
        "hallo",
        "moin",
        "servus",
        "gruess",
        "gott",
        "hi",
        "hello",
        "hey",
        "good",
        "day",
        "morning",
        "afternoon",
        "evening",
        "yes",
        "sure",
        "please",
        "thanks",
        "thank",
        "well",
        "um",
        "uh",
        "so",
        "ist",
        "is",
        "it",
        "it's",
        "its",
        "that's",
        "das",
        "der",
        "die",
        "ich",
        "bin",
        "heisse",
        "heiss",
        "heiß",
        "heissen",
        "mein",
        "meine",
        "meinen",
        "unser",
        "nachname",
        "vorname",
        "familienname",
        "name",
        "namen",
        "lautet",
        "waere",
        "waer",
        "on",
        "auf",
        "fuer",
        "den",
        "dem",
        "unter",
        "hier",
        "spricht",
        "am",
        "apparat",
        "my",
        "i'm",
        "i",
        "am",
        "the",
        "under",
        "for",
        "this",
        "speaking",
        "call",
        "called",
        "first",
        "last",
        "surname",
        "family",
        "and",
        "und",
        "mit",
        "with",
        "auch",
        "noch",
        "dann",
        "nein",
        "no",
        "not",
        "nicht",
        "einen",
        "eine",
        "ein",
        "termin",
        "der",
        "die",
        "das",
        "wir",
        "i",
        "would",
        "be",
        "will",
        "kommt",
        "komme",
        "moechte",
        "will",
        "buchstabiere",
        "buchstabieren",
        "spell",
        "spelled",
        "spelt",
        "geschrieben",
        "schreibt",
        "schreibe",
        "man",
        "sich",
        "einfach",
        "nochmal",
        "ganz",
        "normal",
        "wie",
        "bekannt",
        "you",
        "can",
        "put",
        "write",
        "down",
        "schreiben",
        "sie",
        "sich",
        "can't",
        "sagen",
        "nennen",
        "call",
        "me",
        "nennt",
        "lassen",
        "steht",
        "laufen",
        "laeuft",
        "name's",
        "an",
        "names",
        "hab",
        "habe",
        "haben",
        "wieder",
    ]
)
_STOP = frozenset(
    [
        "nummer",
        "telefonnummer",
        "telefon",
        "handynummer",
        "number",
        "phone",
        "email",
        "mail",
        "geburtsdatum",
        "wegen",
        "weil",
        "because",
        "termin",
        "moechte",
        "wollte",
        "haette",
        "brauche",
    ]
)
_EQUAL: tuple[tuple[str, ...], ...] = (
    ("eyer", "eier", "aier", "ayer"),
    ("ey", "ei", "ai", "ay"),
    ("dt", "tt", "th", "d", "t"),
    ("ck", "kk", "c", "k"),
    ("ff", "ph", "pf", "f", "v"),
    ("ss", "ß", "s"),
    ("tz", "zz", "z"),
    ("nn", "n"),
    ("mm", "m"),
    ("ll", "l"),
    ("rr", "r"),
    ("pp", "p"),
    ("bb", "b"),
    ("ie", "y", "i"),
    ("ae", "ä", "e"),
    ("oe", "ö", "o"),
    ("ue", "ü", "u"),
    ("ah", "aa", "a"),
    ("eh", "ee", "e"),
    ("oh", "oo", "o"),
)


def _capital(word: str, *, first: bool) -> str:
    if not first and word.lower() in _PARTICLES:
        return word.lower()
    if word.lower().startswith("mc") and len(word) > 3:
        return "Mc" + word[2:].capitalize()
    for mark in ("'", "’"):
        head, found, tail = word.partition(mark)
        if found and len(head) == 1:
            return head.upper() + mark + tail.capitalize()
    lowered = word.lower()
    return lowered[:1].upper() + lowered[1:]


def _written(word: str, *, first: bool) -> str:
    """The word with the capitals it should have; mixed case is kept as it was written."""
    if word[:1].isupper() and not word.isupper():
        return word
    if word.isupper() and len(word) <= 2:
        return word if len(word) == 1 else _capital(word, first=first)
    return _capital(word, first=first)


def _adjust(name: str, letters: str) -> str:
    """A spoken name brought in line with a remark like "mit Ypsilon", "mit d t", "mit Doppel-L"."""
    low = name.lower()
    if letters == "y" and "y" not in low:
        for old, new in (("ei", "ey"), ("ai", "ay"), ("i", "y")):
            if old in low:
                return _capital(low.replace(old, new, 1), first=True)
    if letters == "i" and "y" in low:
        return _capital(low.replace("y", "i", 1), first=True)
    if letters in low:
        return name
    for group in _EQUAL:
        if letters in group:
            for other in sorted(group, key=len, reverse=True):
                if other != letters and other in low:
                    place = low.rfind(other)
                    return _capital(low[:place] + letters + low[place + len(other) :], first=True)
    return name


def _is_variant(spelled: str, spoken: str) -> bool:
    return SequenceMatcher(None, spelled.lower(), spoken.lower()).ratio() >= 0.5


def understand_name(text: str, lang: Language) -> Understood[str]:
    """The person's name in `text` as it should be stored: without titles, with capitals and diacritics.

    Letters that were spelled replace what was heard. None with `ask` when no name is left.
    """
    del lang  # the vocabulary of introductions is one for both languages: callers mix them
    words = words_of(text)
    runs = [r for r in spelled_runs(words) if r.strong]
    runs.extend(_single_remarks(words, runs))
    remark = _remark(words, runs)
    taken = {i for r in runs for i in range(r.start, r.end)}
    heard = _without_repeats(_heard(words, taken), words)
    rules: list[str] = ["name.heard"] if heard else []
    parts = [[words[i].text for i in group] for group in heard]
    names = [
        _join_case(
            "-".join(group), first=place == 0 and (len(parts) == 1 or group[0].lower() not in _PARTICLES)
        )
        for place, group in enumerate(parts)
    ]
    for run in runs:
        letters = run.letters
        if remark is not None and run is remark:
            if names:
                names[-1] = _adjust(names[-1], letters)
                rules.append("name.remark")
            continue
        if len(letters) < 2:
            continue
        spelled = _capital(letters, first=True)
        rules.append("name.spelled")
        kind = _label(words, run)
        if kind == "first":
            if names and _is_variant(spelled, names[0]):
                names[0] = spelled
            else:
                names.insert(0, spelled)
        elif not names:
            names.append(spelled)
        else:
            scores = [SequenceMatcher(None, spelled.lower(), n.lower()).ratio() for n in names]
            best = max(range(len(names)), key=lambda i: (scores[i], i))
            if scores[best] >= 0.5 or (len(names) > 1 and kind == "last"):
                names[best if scores[best] >= 0.5 else -1] = spelled
            elif len(names) == 1 and kind != "last" and spelled.lower() not in names[0].lower():
                names.append(spelled)
            elif len(names) > 1:
                names[-1] = spelled
            else:
                names.append(spelled)
    if not names:
        return Understood(None, True)
    used = [i for g in heard for i in g] + sorted(taken)
    start, end = words[min(used)].start, words[max(used)].end
    value = " ".join(names)
    return Understood(value, False, Span(start, end, text[start:end], rules[-1]), tuple(rules))


def _without_repeats(groups: list[list[int]], words: Sequence[Word]) -> list[list[int]]:
    """ "Jürgen, Jürgen Hoffmann" is one name: a stretch that a later one says in full is dropped."""
    stretches: list[list[list[int]]] = []
    for group in groups:
        broken = stretches and any(
            not w.is_word for w in words[stretches[-1][-1][-1] + 1 : group[0]] if w.text != "-"
        )
        filled = stretches and group[0] - stretches[-1][-1][-1] > 1
        if not stretches or broken or filled:
            stretches.append([])
        stretches[-1].append(group)
    said = [{words[i].norm for g in s for i in g} for s in stretches]
    kept = [
        s
        for place, s in enumerate(stretches)
        if not any(
            (said[place] < other or (said[place] == other and place > n))
            for n, other in enumerate(said)
            if n != place
        )
    ]
    return [g for s in kept for g in s]


def _join_case(name: str, *, first: bool) -> str:
    pieces = name.split("-")
    return (
        "-".join(_written(p, first=first and place == 0) for place, p in enumerate(pieces))
        if len(pieces) > 1
        else _written(name, first=first)
    )


def _label(words: Sequence[Word], run: Spelled) -> str:
    for word in reversed(words[max(0, run.start - 4) : run.start]):
        if word.norm in {"vorname", "first"}:
            return "first"
        if word.norm in {"nachname", "familienname", "last", "surname", "family"}:
            return "last"
    return ""


def _single_remarks(words: Sequence[Word], runs: Sequence[Spelled]) -> list[Spelled]:
    """One letter as a remark: "Meyer mit Ypsilon", "Clarke with an E"."""
    found: list[Spelled] = []
    for place, word in enumerate(words):
        if word.norm not in {"mit", "with"}:
            continue
        begin = place + 1
        if begin < len(words) and words[begin].norm in {"einem", "nem", "an", "a", "dem"}:
            begin += 1
        hit = letter_at(words, begin)
        if hit is not None and not any(r.start <= begin < r.end for r in runs):
            found.append(Spelled(hit[0], begin, begin + hit[1], True))
    return found


def _remark(words: Sequence[Word], runs: Sequence[Spelled]) -> Spelled | None:
    """The run that only comments on the name: "Meyer mit E Y"."""
    for run in runs:
        before = words[run.start - 1].norm if run.start > 0 else ""
        if before in {"an", "a", "einem", "nem", "dem"} and run.start > 1:
            before = words[run.start - 2].norm
        if before in {"mit", "with"} and len(run.letters) <= 3:
            return run
    return None


def _heard(words: Sequence[Word], taken: set[int]) -> list[list[int]]:
    """Indexes of the words that are names; hyphenated parts together."""
    groups: list[list[int]] = []
    place = 0
    started = False
    while place < len(words):
        word = words[place]
        if place in taken:
            place += 1
            continue
        if word.norm in _STOP and groups:
            break
        joined = (
            bool(groups)
            and place >= 1
            and words[place - 1].text == "-"
            and place >= 2
            and groups[-1][-1] == place - 2
        )
        particle = word.norm in _PARTICLES and _particle_fits(words, place, started)
        if (
            word.is_word
            and word.norm not in _TITLES
            and (particle or (word.norm not in _NOISE and word.norm not in _STOP))
        ):
            if joined:
                groups[-1].append(place)
            else:
                groups.append([place])
            started = True
        elif started and word.text in {".", "!", "?"} and groups and words[place - 1].norm not in _TITLES:
            rest = [w.norm for w in words[place + 1 :]]
            if not any(r in {"vorname", "nachname"} for r in rest):
                break
        place += 1
    return groups


def _particle_fits(words: Sequence[Word], place: int, started: bool) -> bool:
    """ "von" and "de" belong to a name when a name follows, and stand after one or after a title."""
    if (
        place + 1 >= len(words)
        or not words[place + 1].is_word
        or words[place + 1].norm in _NOISE - _PARTICLES
    ):
        return False
    before = words[place - 1] if place else None
    if started:
        return words[place].norm not in {"das", "der", "die", "du"} or (
            before is not None and before.norm in _PARTICLES
        )
    return (
        before is None
        or before.norm in _TITLES
        or (words[place].norm in {"von", "van", "al", "el", "di", "de", "la", "le"} and place <= 4)
    )
