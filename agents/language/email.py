"""E-mail addresses as they are dictated: "anna punkt schmidt at web punkt de", "Klammeraffe",
"Unterstrich", spelled letters.
"""

from __future__ import annotations

import re

from agents.language.de import numbers as german
from agents.language.email_asides import DENIALS, after_denial, is_flat, smooth
from agents.language.email_words import AT, DASH, DOMAINS, DOT, NOISE, PLUS, TLDS, UNDERSCORE
from agents.language.en import numbers as english
from agents.language.name_letters import CLUSTERS, adjusted
from agents.language.plain import CORRECTIONS, Word, words_of
from agents.language.spelling import letter_at, spelled_runs
from agents.language.types import Language, Span, Understood

_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_SHAPE = re.compile(r"[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_WRITTEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")


def understand_email(text: str, lang: Language) -> Understood[str]:
    """The e-mail address dictated in `text`, in lower case; None with `ask` when it is not a whole address.

    Umlauts are written out (addresses have none); a number word becomes digits.
    """
    words = list(words_of(text))
    changed = _changed(words, text, lang)
    return changed if changed is not None else _dictated(text, words, lang)


def _dictated(text: str, words: list[Word], lang: Language) -> Understood[str]:
    """The address without a look at corrections."""
    written = _WRITTEN.search(text)
    if written is not None:
        return Understood(
            written.group().lower(),
            False,
            Span(*written.span(), written.group(), "email.written"),
            ("email.written",),
        )
    words = smooth(words, lang)
    at = _at_place(words)
    if at is None:
        return Understood(None, True)
    local_start = _local_start(words, at)
    local = _pieces(words[local_start:at], lang)
    domain, used = _domain(words[at + 1 :], lang)
    value = f"{local}@{domain}"
    if not _SHAPE.fullmatch(value):
        return Understood(None, True)
    start, end = words[local_start].start, words[min(len(words), at + 1 + used) - 1].end
    return Understood(value, False, Span(start, end, text[start:end], "email.dictated"), ("email.dictated",))


def _changed(words: list[Word], text: str, lang: Language) -> Understood[str] | None:
    """ "anna at gmx punkt de, nein, at web punkt de": what was said after the correction counts."""
    ats = [n for n, w in enumerate(words) if w.norm in AT]
    fixes = [n for n, w in enumerate(words) if w.norm in _PUT_RIGHT]
    if not ats or not fixes or fixes[-1] < ats[0]:
        return None
    place = after_denial(words, fixes[-1])
    if place == len(words):
        return None
    later = text[words[place].start :]
    if words[place].norm in AT:
        later = f"{text[: words[ats[0]].start]} {later}"
    elif ats[-1] < place and _is_domain(words[place:]):
        dots = [n for n in range(ats[0] + 1, place) if words[n].norm in DOT]
        kept = words[ats[0]].end if words[place].norm not in DOT or not dots else words[dots[0]].start
        later = f"{text[:kept]} {later}"
    found = _dictated(later, list(words_of(later)), lang)
    return found if found.value is not None else None


def _is_domain(words: list[Word]) -> bool:
    """ "gmx punkt net", "punkt com": a domain or its end without the at sign before it."""
    said = [word.norm for word in words if word.is_word]
    ends = [n for n in range(len(said) - 1) if said[n] in DOT and said[n + 1] in TLDS]
    return bool(ends) and not set(said[: ends[0]]) & NOISE


def _at_place(words: list[Word]) -> int | None:
    places = [i for i, w in enumerate(words) if w.norm in AT and 0 < i < len(words) - 1]
    dots = [i for i, w in enumerate(words) if w.norm in DOT - {"."}]
    if dots:  # "reach me at anna at web dot de": the last one before the dot of the domain
        before = [i for i in places if i < dots[-1]]
        return before[-1] if before else next(iter(places), None)
    return next(iter(places), None)


_PUT_RIGHT = CORRECTIONS | DENIALS
_BEFORE_IT = frozenset(
    ["ist", "lautet", "is", "sondern", "but", "adresse", "address", "email's", ":", "?", "!"]
)


def _local_start(words: list[Word], at: int) -> int:
    """Where the address begins: after the last word that only leads up to it."""
    place = at
    spoken = any(word.is_word and word.norm in DOT for word in words)
    while place > 0:
        word = words[place - 1]
        if spoken and word.text == "." and words[place].start > word.end and len(words[place].norm) > 1:
            break  # "Mach ich. Info at kolb punkt de": a sentence ends
        single = len(word.norm) == 1
        if word.norm in NOISE and not single and word.norm not in DOT | DASH:
            break
        if word.norm in _BEFORE_IT or (word.norm == "at" and place < at):
            break
        spelling = place < at and letter_at(words, place) is not None and len(words[place].norm) == 1
        if (word.norm == "," or (word.text == "." and place == 1)) and not spelling:
            break
        place -= 1
    while place < at and (words[place].norm in NOISE - {"e"} or words[place].norm in {",", ".", ":"}):
        place += 1
    if place < at - 1 and words[place].norm == "e" and words[place + 1].norm in {"mail", "-"}:
        while place < at and words[place].norm in {"e", "-", "mail", "adresse", "ist", ":"}:
            place += 1
    return place


def _number(words: list[Word], place: int, lang: Language) -> tuple[str, int] | None:
    word = words[place]
    if word.is_digits:
        return word.text, 1
    if lang == "en":
        following = words[place : place + 6]
        hyphen = (
            len(following) > 2 and following[1].text == "-" and following[0].end == following[2].start - 1
        )
        if hyphen:  # "eighty-two" as it is written
            following = [following[0], *following[2:]]
        joined = english.join([w.norm for w in following])
        if joined is None:
            return None
        return str(joined[0]), joined[1] + (1 if hyphen and joined[1] > 1 else 0)
    value = german.cardinal(word.norm)
    if value is None:
        several = german.run_together(word.norm)
        return (several, 1) if several is not None else None
    following = words[place + 1].norm if place + 1 < len(words) else ""
    if following.startswith("hundert") and value < 100:
        rest = german.cardinal(following.removeprefix("hundert")) if following != "hundert" else 0
        if rest is not None:
            return str(value * 100 + rest), 2
    return str(value), 1


def _year_word(norm: str) -> str | None:
    """neunzehnhundertachtzig = 1980."""
    head, joint, tail = norm.partition("hundert")
    century = german.TEENS.get(head) if joint else None
    rest = german.cardinal(tail) if tail else 0
    return str(century * 100 + rest) if century is not None and rest is not None and rest < 100 else None


def _pieces(words: list[Word], lang: Language) -> str:
    spelled = {r.start: r for r in spelled_runs(words) if r.strong}
    result: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        if place in spelled:
            run = spelled[place]
            result.append(run.letters)
            place = run.end
            continue
        remark = spelled.get(place + 1)
        if word.norm in {"mit", "with"} and result and remark is not None and len(remark.letters) <= 3:
            result[-1] = adjusted(result[-1], remark.letters).lower()
            place = remark.end
            continue
        if word.norm in {"mit", "with"} and result and place + 1 < len(words):
            cluster = words[place + 1]
            if cluster.norm in CLUSTERS or (cluster.is_word and len(cluster.norm) == 1):
                result[-1] = adjusted(result[-1], cluster.norm).lower()
                place += 2
                continue
        if (
            word.norm == "wie"
            and place + 2 < len(words)
            and words[place + 1].norm in {"der", "die", "das", "in"}
        ):
            place += 3
            continue
        mark = (
            "."
            if word.norm in DOT
            else "-"
            if word.norm in DASH
            else "_"
            if word.norm in UNDERSCORE
            else "+"
            if word.norm in PLUS
            else None
        )
        if mark is not None:
            result.append(mark)
            place += 1
            continue
        if (
            is_flat(words, place)
            or word.norm in {",", ":", "/"}
            or (word.norm in {"aeh", "aehm", "also", "dann", "und", "genau", "ja", "uh"})
        ):
            place += 1
            continue
        year = _year_word(word.norm)
        if year is not None:
            result.append(year)
            place += 1
            continue
        repeated = _repeated(words, place, lang)
        if repeated is not None:
            result.append(repeated)
            place += 2
            continue
        number = _number(words, place, lang)
        if number is not None:
            result.append(number[0])
            place += number[1]
            continue
        single = (
            letter_at(words, place)
            if len(word.norm) == 1
            or word.norm in {"doppel", "double", "zweimal"}
            or word.norm.startswith("doppel")
            else None
        )
        if single is not None:
            result.append(single[0])
            place += single[1]
            continue
        if word.is_word:
            result.append(word.norm.replace("'", ""))
        place += 1
    return "".join(_LETTERS.get(c, c) for c in "".join(result).lower())


_TIMES = {"double": 2, "triple": 3, "doppel": 2, "doppelte": 2, "zweimal": 2, "dreimal": 3}


def _repeated(words: list[Word], place: int, lang: Language) -> str | None:
    """ "double seven" = 77."""
    times = _TIMES.get(words[place].norm)
    if times is None or place + 1 >= len(words):
        return None
    number = _number(words[: place + 2], place + 1, lang)
    return number[0] * times if number is not None and len(number[0]) == 1 else None


def _domain(words: list[Word], lang: Language) -> tuple[str, int]:
    """The part after the at sign and how many words it took."""
    end = len(words)
    for place, word in enumerate(words):
        if (
            word.norm in TLDS
            and place > 0
            and (
                words[place - 1].norm in DOT
                or words[place - 1].norm in DOMAINS
                or words[place - 1].text == "."
            )
        ):
            following = words[place + 1] if place + 1 < len(words) else None
            if (
                following is None
                or following.norm not in DOT
                or (following.text == "." and place + 2 >= len(words))
            ):
                end = place + 1
                break
            if (
                following.text == "."
                and following.start == word.end
                and place + 2 < len(words)
                and words[place + 2].start > following.end
            ):
                end = place + 1
                break
    used = words[:end]
    text = _pieces([w for n, w in enumerate(used) if not is_flat(used, n)], lang)
    text = text.replace("tonline", "t-online") if text.startswith("tonline") else text
    for name in sorted(DOMAINS, key=len, reverse=True):
        plain = name.replace("-", "")
        if text.startswith(plain) and "." not in text:
            rest = text[len(plain) :]
            if rest in TLDS:
                text = f"{name}.{rest}"
            elif not rest and name in {"gmail", "googlemail", "outlook", "hotmail", "icloud", "yahoo"}:
                text = f"{name}.com"
            elif not rest and name in {"gmx", "web", "t-online", "freenet", "posteo"}:
                text = f"{name}.de"
    return text, end
