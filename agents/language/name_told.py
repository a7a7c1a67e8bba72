"""The answer to the question for the name, clause by clause, said anew as the name alone.

"Schmidt. Ach Quatsch, so hieß ich früher, Meyer jetzt" as "Meyer", "Hoffmann, zwei F, Vorname Philipp" as
"Hoffmann mit zwei F, Vorname Philipp", "Anna Kern, hören Sie mich?" as "Anna Kern". Every clause has to be
understood: where one is not, the answer stays as it is. Used by `names` and by whoever reads the whole turn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from agents.language import name_clauses as clauses
from agents.language.de import numbers as german
from agents.language.first_names import FIRST_NAMES
from agents.language.marks import marked
from agents.language.name_beside import HYPHEN, REMARK, RUNS_ON
from agents.language.name_letters import adjusted, is_variant
from agents.language.name_words import MAYBE, NOISE, PARTICLES, QUESTIONS, STOP, TITLES
from agents.language.text import fold, has_capitals
from agents.language.vocabulary import words

_LONGEST = 200
_MOST = 5
"""Words of a name."""
_PAIR = 2
_NAMES = 3
"""More of them in a row are letters of a spelling table."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’\-](?=[^\W\d_]))*\.?")
_LETTER = re.compile(r"(?<![\w'’])[^\W\d_](?![\w'’])")
_NO_NAME = words("hin rein ein drauf drin dran bei danach davor kommt heisst bedeutet means")
"""Plain words that stand behind a name where nothing is written large."""
_MARKED = re.compile(
    r"(?i)(?<![\w'’])(?P<letter>[^\W\d_])\s+(?:mit|with(?: an?)?)\s+(?P<mark>\w+)(?=[\s,.\-]+[^\W\d_](?!\w))"
)
"""'W O mit Strich J C I K'."""
_BROKEN = re.compile(r"-\s|\.\.|…|–")
_KIN_FIRST = re.compile(r"(?i)(?:my|our)\b")
_SHORT = re.compile(r"(?i)['’](?:ll|s)$")
_BLANKS = re.compile(r"\s*")
_ENDS = re.compile(clauses.END)
_PARTICLE_FIRST = re.compile(
    r"(?:de|van|von|di|del|della|dos|ter|ten|le|la|el|al)(?: (?:der|den|la|las))? "
    r"(?=[A-ZÄÖÜ][^\W\d_])"
)
""" "de Vries, Anneke de Vries"."""
_LETTERS_FOLLOW = re.compile(r"\s+(?=(?:mit|with|[^\W\d_])(?![\w'’]))")
_ONE = re.compile(r"(?i)^(?:one|ein)\b")
_MANNER = re.compile(rf"(?i)^(?:{clauses.MANNER}\s+)+")
_NEW_WORD = re.compile(
    r"(?i)(?<=(?<![\w'’])[^\W\d_])[\s,]+(?:new word|next word|neues wort|nächstes wort|space|leerzeichen|"
    r"getrennt|abstand)"
    r"[\s,]+(?=[^\W\d_](?![\w'’]))"
)
"""'D E new word V R I E S'."""
_NOW = re.compile(r"(?i)\b(?:now|jetzt|inzwischen)\b")


@dataclass(frozen=True, slots=True)
class _Said:
    """One name that was said, what is told of its letters, and which part it is."""

    words: tuple[str, ...]
    lead: str = ""
    label: str = ""
    letters: tuple[str, ...] = ()
    about: str = ""
    """The part that was said once more before its letters."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The words that are no particles and no titles."""
        return tuple(word for word in self.words if fold(word).rstrip(".") not in PARTICLES | TITLES)


@dataclass(slots=True)
class _Hearing:
    """What was heard so far."""

    names: list[_Said] = field(default_factory=list[_Said])
    spelled: list[str] = field(default_factory=list[str])
    taken_back: bool = False
    maybe: bool = False
    changed: bool = False


def told_name(text: str) -> str:
    """The name alone, as it holds at the end; `text` as it is where nothing else is said, or not all of it
    is understood.
    """
    return _told(text)[0]


def parts_told(text: str) -> tuple[str, ...]:
    """The words of the name that `told_name` returns, without what leads to it and without letters; none
    where it leaves the text as it is.
    """
    return _told(text)[1]


@lru_cache(maxsize=256)
def _told(text: str) -> tuple[str, tuple[str, ...]]:
    """The answer said anew and the words of the name in it: both of one reading."""
    if len(text) > _LONGEST or not any(mark in text for mark in " -"):
        return text, ()
    heard = _heard(text)
    if heard is None or not heard.names:
        return text, ()
    said = _said_anew(heard)
    parts = tuple(word for name in heard.names for word in name.words)
    return (said, parts) if heard.changed else (text, ())


def _heard(text: str) -> _Hearing | None:
    """All clauses in their order; None where one is not understood."""
    heard, place, mixed = _Hearing(), 0, has_capitals(text)
    said = _MARKED.sub(lambda found: marked(found["letter"], found["mark"]) or found.group(), text)
    said = _NEW_WORD.sub(", ", said)
    heard.changed, text = said != text, said
    while place < len(text):
        gap = clauses.GAP.match(text, place)
        if gap is not None:
            heard.maybe = heard.maybe or (_BROKEN.match(gap.group()) is not None and bool(heard.names))
            place = gap.end()
            continue
        end = _clause(text, place, heard, mixed=mixed)
        if end is None or len(heard.names) > _NAMES:
            return None  # "Kaufmann, Richard, Anton, …" spells
        place = end
    return heard


def _clause(text: str, place: int, heard: _Hearing, *, mixed: bool) -> int | None:
    """Reads one clause into `heard` and returns where it ends; None where it is not understood."""
    if (found := clauses.TAKES_BACK.match(text, place)) is not None:
        soft = clauses.SOFT.fullmatch(found.group()) is not None
        heard.maybe = heard.maybe or soft
        heard.taken_back = heard.taken_back or (not soft and bool(heard.names))
        heard.changed = True
        return found.end()
    if (found := clauses.IS_OF_KIN.match(text, place)) is not None and heard.names:
        other = fold(found["name"])
        heard.names = [name for name in heard.names if [fold(word) for word in name.words] != [other]]
        heard.changed = True
        return found.end()
    if (found := HYPHEN.match(text, place)) is not None:
        if not any("-" in word for name in heard.names for word in name.words):
            return None  # it tells how the name is written
        heard.changed = True
        return found.end()
    if (found := REMARK.match(text, place)) is not None:
        heard.changed = True
        return found.end()
    if (found := clauses.SMALL.match(text, place)) is not None:
        heard.maybe = heard.maybe or clauses.BREAKS.fullmatch(found.group()) is not None
        return found.end()
    if (found := clauses.LETTERS.match(text, place)) is not None:
        _note_letters(found, heard)
        return found.end()
    return _name(text, place, heard, mixed=mixed)


def _note_letters(found: re.Match[str], heard: _Hearing) -> None:
    said = _MANNER.sub("", found.group().removesuffix(found["denied"] or "").strip())
    if found["how"] is None and clauses.COUNTED.match(said):
        said, heard.changed = "mit " + _ONE.sub("einem", said), True
    if heard.names:
        last = heard.names[-1]
        heard.names[-1] = replace(last, letters=(*last.letters, said))
    else:
        heard.spelled.append(said)


def _name(text: str, place: int, heard: _Hearing, *, mixed: bool) -> int | None:
    """A name with what leads to it and what stands behind it."""
    label, lead, begin = "", "", place
    for pattern, kind in ((clauses.FIRST_LABEL, "first"), (clauses.LAST_LABEL, "last")):
        if (found := pattern.match(text, place)) is not None:
            label, begin = kind, found.end()
    if not label and (found := clauses.OF_KIN.match(text, place)) is not None:
        lead, begin = found.group(), found.end()
        if _KIN_FIRST.match(lead):
            lead = f"for {lead}"
    elif not label and (found := clauses.NAMED.match(text, place)) is not None:
        begin = found.end()
        heard.changed = heard.changed or clauses.LOOSE.match(found.group()) is not None
    words, end = _words(text, begin, heard, mixed=mixed)
    words = _in_full(words, letters=_LETTERS_FOLLOW.match(text, end) is not None)
    if len(set(map(fold, words))) < max(len(words), 1):
        return None  # none, or one part twice
    told = bool(begin > place and heard.names)
    behind = clauses.LABEL_BEHIND.match(text, end)
    if behind is not None:
        label, end = "first" if behind["first"] else "last", behind.end()
        heard.changed = True
    elif (more := clauses.BEHIND.match(text, end)) is not None:
        end, heard.changed = more.end(), True
        heard.taken_back = heard.taken_back or bool(heard.names and _NOW.search(more.group()))
    if _ENDS.match(text, end) is None and _LETTERS_FOLLOW.match(text, end) is None:
        if RUNS_ON.match(text, end) is None:
            return None
        heard.changed = True
    said = _Said(tuple(words), lead, label)
    if not label:
        _put(heard, said, told=told)
        return end
    again = [n for n, name in enumerate(heard.names) if {*map(fold, words)} & {*map(fold, name.words)}]
    if not again:
        _put(heard, said, told=told)
    elif heard.names[again[0]].words == said.words:
        heard.names[again[0]] = replace(heard.names[again[0]], label=label)
    else:
        return None  # "Paul Simon, Simon ist der Nachname"
    return end


def _parts_of(heard: _Hearing) -> set[str]:
    return {fold(part) for name in heard.names for part in name.parts}


def _words(text: str, begin: int, heard: _Hearing, *, mixed: bool) -> tuple[list[str], int]:
    words: list[str] = []
    place = begin
    while len(words) < _MOST:
        gap = _BLANKS.match(text, place)
        found = _WORD.match(text, gap.end() if gap else place)
        if found is None or not (
            _can_be(found.group(), mixed=mixed, first=not words)
            or (not words and mixed and fold(found.group()) in _parts_of(heard))  # "Louise Grey, grey with …"
            or (not words and mixed and _PARTICLE_FIRST.match(text, found.start()))
        ):
            break
        word = _SHORT.sub("", found.group())
        if word.endswith(".") and fold(word[:-1]) not in TITLES and len(word) > _PAIR:
            word = word[:-1]
        words.append(word)
        place = found.start() + len(word)
        if len(word) < found.end() - found.start():
            break
    while words and fold(words[-1]) in PARTICLES and not (mixed and words[-1][:1].isupper()):
        place = text.rfind(words.pop(), begin, place)
    if all(fold(word).rstrip(".") in TITLES | PARTICLES for word in words):
        return [], begin
    return words, len(text[:place].rstrip()) if words else begin


def _can_be(word: str, *, mixed: bool, first: bool) -> bool:
    flat = fold(word).rstrip(".")
    if flat in TITLES or (flat in PARTICLES and (not first or (mixed and word[:1].isupper()))):
        return True
    if max(map(len, flat.split("-"))) < _PAIR:
        return False  # "K-A-T-E" spells
    if flat in STOP | QUESTIONS or german.cardinal(flat) is not None:
        return False
    if mixed:
        return word[:1].isupper() and (flat not in NOISE or flat in MAYBE | {"weiss"})
    return flat not in NOISE | _NO_NAME or flat == "weiss"


def _put(heard: _Hearing, said: _Said, *, told: bool) -> None:
    """Another name: it stands in place of an earlier one, or beside it."""
    firm, soft = heard.taken_back, heard.maybe
    heard.taken_back = heard.maybe = False
    if heard.spelled and not heard.names:
        said = replace(said, letters=tuple(heard.spelled))
        heard.spelled = []
    before = [part for name in heard.names for part in name.parts]
    if not before or said.label:
        heard.names.append(said)
        return
    same = {fold(part) for part in before} & {fold(part) for part in said.parts}
    if len(said.parts) >= _PAIR and (firm or soft or told or same):
        heard.names, heard.changed = [said], True
    elif len(said.parts) == 1 and (firm or (soft and is_variant(said.parts[0], before[-1]))):
        _put_right(heard, said)
    elif same and len(said.parts) == 1 and len(before) > 1:
        heard.changed = True  # "Boyd, Boyd with a D"
        at = next(n for n, name in enumerate(heard.names) if same & {fold(part) for part in name.parts})
        heard.names.append(replace(heard.names.pop(at), about=said.parts[0]))
    else:
        heard.names.append(said)


def _put_right(heard: _Hearing, said: _Said) -> None:
    """One word in place of the part it is like, else of the last one."""
    heard.changed = True
    at, last = len(heard.names) - 1, heard.names[-1]
    if len(last.words) < _PAIR and len(heard.names) > 1:
        near = [n for n, name in enumerate(heard.names) if is_variant(said.parts[0], name.words[-1])]
        at = near[-1] if near else at
        heard.names[at] = replace(said, label=heard.names[at].label)
        return
    if len(last.words) < _PAIR:
        heard.names[at] = replace(said, lead=last.lead)
        return
    near = [n for n, word in enumerate(last.words) if is_variant(said.parts[0], word)]
    words = list(last.words)
    words[near[-1] if near else -1] = said.words[-1]
    heard.names[at] = replace(last, words=tuple(words), letters=said.letters)


def _said_anew(heard: _Hearing) -> str:
    """The names with their labels and letters, without letters that only say what is said anyway."""
    whole = [fold(word) for name in heard.names for word in name.parts]
    known = {"".join(whole[a:b]) for a in range(len(whole)) for b in range(a + 1, len(whole) + 1)}
    lines: list[str] = []
    echoed = False
    for name in heard.names:
        own = "".join(fold(part) for part in name.parts)
        kept = [letters for letters in name.letters if not _echoes(letters, known, own)]
        if any(_REMARKS_ON.search(letters) is None for letters in name.letters if letters not in kept):
            kept = []  # the whole spelling tells
        echoed = echoed or len(kept) < len(name.letters)
        label = {"first": "Vorname ", "last": "Nachname "}.get(name.label, "")
        lines.append(f"{name.lead}{label}{_with_letters(name, kept)}")
    heard.changed = heard.changed or echoed
    if len(lines) == _PAIR and all(len(name.parts) == 1 and not name.label for name in heard.names):
        one, other = (fold(name.parts[0]) in FIRST_NAMES for name in heard.names)
        told = {fold("".join(_LETTER.findall(letters))) for name in heard.names for letters in name.letters}
        own_letters = all(
            name.letters or "".join(map(fold, name.words)) in told for name in heard.names
        )  # "X H E S I K A, Xhesika, H O X H A, Hoxha"
        if (one and not other) or (own_letters and one == other):
            heard.changed = (heard.changed or own_letters) and all(_plain_enough(line) for line in lines)
            return " ".join(lines)
        if any(name.letters for name in heard.names) and not other:
            heard.changed = False
    return ", ".join(lines)


def _with_letters(name: _Said, kept: list[str]) -> str:
    """The name with its letters behind the part that they are about: "Steven Rea, Steven with a ph"."""
    about = [place for place, word in enumerate(name.words) if fold(word) == fold(name.about)]
    if not kept or not about or about[0] + 1 == len(name.words):
        return " ".join([*name.words, *kept])
    part = name.words[about[0]]
    for letters in kept:
        told = _WITH.fullmatch(letters)
        if told is None:
            return " ".join([*name.words, *kept])
        part = adjusted(part, fold(told["letters"].replace(" ", "")), last=bool(told["place"]))
    return " ".join([*name.words[: about[0]], part, *name.words[about[0] + 1 :]])


def _in_full(words: list[str], *, letters: bool) -> list[str]:
    """ "mcallister brian mcallister": the surname, and then the whole name."""
    again = len(words) > _PAIR and fold(words[0]) == fold(words[-1]) and fold(words[0]) not in PARTICLES
    if not again:
        return words
    if fold(words[0]) in FIRST_NAMES:
        return words if letters else words[:-1]  # "catherine jones catherine with a c" explains
    if letters and fold(words[1]) not in FIRST_NAMES:
        return words
    return words[1:]


def _echoes(letters: str, known: set[str], own: str) -> bool:
    """Whether the letters only spell what was said, or tell of letters that are in it."""
    told = _WITH.fullmatch(letters)
    if told is not None:
        one = fold(told["letters"].replace(" ", ""))
        if told["place"]:
            return own.endswith(one) and not own.endswith(one[0] + one)
        return one in own and (not told["single"] or one * 2 not in own)
    if _REMARKS_ON.search(letters) is None:
        return fold("".join(_LETTER.findall(letters))) in known
    if (three := _THREE.fullmatch(letters)) is not None:
        return own.count(fold(three["letter"])) == _NAMES
    counted = _DOUBLED.findall(letters)
    return (
        bool(counted)
        and all(any(letter.lower() * 2 in name for name in known) for letter in counted)
        and (len(counted) == len(_LETTER.findall(_PLURAL.sub(" ", letters))))
    )


_REMARKS_ON = re.compile(r"(?i)\b(?:mit|with|zwei|two|zwo|doppel|double|ein|einem|one|drei|three|scharfem)\b")
_WITH = re.compile(
    r"(?i)(?:mit|with(?: an?)?)\s+(?P<single>(?:einem |nem |einfachem |normalem |single |just one |nur "
    r"){0,2})"
    r"(?P<letters>[^\W\d_](?:\s?[^\W\d_])?)(?P<place> (?:(?:at|on) the end|am ende|am schluss|hinten))?"
)
_THREE = re.compile(r"(?i)(?:mit|with) (?:drei|three) (?P<letter>[^\W\d_])(?:'?s)?")
_DOUBLED = re.compile(r"(?i)\b(?:zwei|two|zwo|doppel|double)[\s\-]+([^\W\d_])(?:['’]?s)?(?!\w)")
_PLURAL = re.compile(r"(?<=\b[^\W\d_])['’]?s\b")


def _plain_enough(line: str) -> bool:
    """Whether no letters are left beside a name but "mit scharfem s"."""
    return " " not in line or line.endswith("scharfem s")
