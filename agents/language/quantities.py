"""Numbers outside of dates and the amounts before a unit: "zu dritt", "zweieinhalb", "drei viertel"."""

from __future__ import annotations

from itertools import pairwise

from agents.language.de import numbers as german
from agents.language.en import numbers as english
from agents.language.plain import CORRECTIONS, Word, words_of
from agents.language.types import Language, Span, Understood

_HALVES_DE = {
    "anderthalb": 1.5,
    "eineinhalb": 1.5,
    "zweieinhalb": 2.5,
    "dreieinhalb": 3.5,
    "viereinhalb": 4.5,
    "fuenfeinhalb": 5.5,
    "einhalb": 0.5,
}
_GROUPS_DE = {
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fuenft": 5,
    "sechst": 6,
    "siebt": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
    "zweien": 2,
    "dreien": 3,
    "vieren": 4,
}
_TIMES_DE = {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fuenfmal": 5}
_WORDS_DE = {"dutzend": 12, "paar": None, "einzeln": 1, "alleine": 1, "allein": 1, "beide": 2, "beiden": 2}
_ONE_DE = {"ein", "eine", "einen", "einer", "einem", "eins"}
_ONE_SHORT_DE = {"ne", "nen", "ner", "n"}
"""'Ne Stunde, so 'n Tag: an amount before a unit only."""
_FIX = CORRECTIONS | {"actually", "vielmehr"}


def number_at(words: tuple[Word, ...], place: int, lang: Language) -> tuple[float, int] | None:
    """The number that begins at a word and how many words it takes; None where none does."""
    word = words[place]
    if word.is_digits and len(word.text) <= 9:
        value = float(word.text)
        if (
            place + 2 < len(words)
            and words[place + 1].text in {",", "."}
            and words[place + 2].is_digits
            and words[place + 2].start == words[place + 1].end
            and words[place + 1].start == word.end
        ):
            tail = words[place + 2].text
            if words[place + 1].text == "." and len(tail) == 3:
                return value * 1000 + int(tail), 3
            return float(f"{word.text}.{tail}"), 3
        if (
            place + 2 < len(words)
            and words[place + 1].norm in {"komma", "point"}
            and words[place + 2].is_digits
        ):
            return float(f"{word.text}.{words[place + 2].text}"), 3
        return value, 1
    if lang == "en":
        joined = _joined(words, place)
        if joined is None:
            if word.norm == "dozen":
                return 12.0, 1
            return None
        used, skipped = joined[1], 0
        while skipped < used + sum(1 for w in words[place : place + skipped] if w.norm == "-"):
            skipped += 1
        if place + skipped + 1 < len(words) and words[place + skipped].norm == "point":
            tail = english.cardinal(words[place + skipped + 1].norm)
            if tail is not None:
                return float(f"{joined[0]}.{tail}"), skipped + 2
        if [w.norm for w in words[place + skipped : place + skipped + 3]] == ["and", "a", "half"]:
            return joined[0] + 0.5, skipped + 3
        return float(joined[0]), skipped
    if word.norm in _HALVES_DE:
        return _HALVES_DE[word.norm], 1
    if word.norm in _TIMES_DE:
        return float(_TIMES_DE[word.norm]), 1
    value = german.cardinal(word.norm)
    if value is None:
        return None
    if place + 2 < len(words) and words[place + 1].norm == "komma":
        tail = "".join(
            str(v)
            for w in words[place + 2 : place + 4]
            if (v := german.cardinal(w.norm)) is not None and v < 100
        )
        if tail:
            return float(f"{value}.{tail}"), 2 + (
                2
                if len(tail) > 1
                and place + 3 < len(words)
                and german.cardinal(words[place + 3].norm) is not None
                else 1
            )
    if (
        place + 2 < len(words)
        and value < 10
        and words[place + 1].norm == "und"
        and words[place + 2].norm in german.TENS
    ):
        return float(german.TENS[words[place + 2].norm] + value), 3
    used = 1
    if place + 1 < len(words) and value < 100 and words[place + 1].norm in {"hundert", "tausend"}:
        value, used = value * (100 if words[place + 1].norm == "hundert" else 1000), 2
    rest = _rest_apart(words, place + used) if words[place + used - 1].norm.endswith(_SCALES_DE) else None
    if rest is not None:
        return float(value + rest[0]), used + rest[1]
    return float(value), used


def _joined(words: tuple[Word, ...], place: int) -> tuple[int, int] | None:
    """(value, words used) of an English number; "a hundred and five" and "hundred and five" are some too."""
    said = [w.norm for w in words[place : place + 10] if w.norm != "-"]
    if not said:
        return None
    if said[0] in {"a", "an"} and said[1:2] in _SCALES_EN:
        return english.join(["one", *said[1:]])
    if said[0] in {"hundred", "thousand"}:
        joined = english.join(["one", *said])
        return (joined[0], joined[1] - 1) if joined is not None else None
    if said[0] == "couple":
        scale = 2 if said[1:2] == ["of"] else 1
        joined = english.join(["two", *said[scale:]]) if said[scale : scale + 1] in _SCALES_EN else None
        return (joined[0], joined[1] - 1 + scale) if joined is not None else None
    return english.join(said)


_SCALES_EN = (["hundred"], ["thousand"])
_SCALES_DE = ("hundert", "tausend")


def _rest_apart(words: tuple[Word, ...], place: int) -> tuple[int, int] | None:
    """ "hundert und fünf", "zweihundert fünfzig": (value, words used) of what follows the hundreds apart."""
    joint = place + 1 < len(words) and words[place].norm == "und"
    begin = place + 1 if joint else place
    if begin >= len(words):
        return None
    whole = german.in_three_words([w.norm for w in words[begin : begin + 3]])
    value = whole if whole is not None else german.cardinal(words[begin].norm)
    if value is None or not 0 < value < 100:
        return None
    return value, (3 if whole is not None else 1) + joint


def understand_number(text: str, lang: Language) -> Understood[float]:
    """The number said in `text` (whole numbers as whole floats); None with `ask` when there is none.

    After a correction the last number counts; two numbers as alternatives give the first one and `ask`.
    """
    words = words_of(text)
    if _vague(words):
        return Understood(None, True)
    people = _added_people(words, lang)
    if people is not None:
        return Understood(float(people), False, Span(0, len(text), text, "number.people"), ("number.people",))
    found: list[tuple[float, int, int]] = []
    corrected = either = False
    place = 0
    while place < len(words):
        word = words[place]
        if word.norm in _FIX and found:
            corrected = True
        if word.norm in {"oder", "or", "bis"} and found:
            either = True
        if lang == "de" and place and words[place - 1].norm in {"zu", "zum"} and word.norm in _GROUPS_DE:
            found.append((float(_GROUPS_DE[word.norm]), place, place + 1))
            place += 1
            continue
        halved = (
            place
            and words[place - 1].norm in {"halbes", "a", "half"}
            and any(w.norm in {"halbes", "half"} for w in words[max(0, place - 2) : place])
        )
        if word.norm in {"dutzend", "dozen"} and halved:
            if found and found[-1][2] >= place - 1 and found[-1][0] == 1:
                found.pop()
            found.append((6.0, place - 1, place + 1))
            place += 1
            continue
        special = _WORDS_DE.get(word.norm) if lang == "de" else None
        if special is not None:
            scale = found.pop() if found and found[-1][2] == place and special == 12 else None
            found.append((special * (scale[0] if scale else 1), place, place + 1))
            place += 1
            continue
        hit = number_at(words, place, lang)
        if hit is not None:
            negative = (
                place > 0
                and words[place - 1].norm in {"minus", "-"}
                and (place < 2 or not words[place - 2].is_digits)
            )
            found.append((-hit[0] if negative else hit[0], place, place + hit[1]))
            place += hit[1]
            continue
        place += 1
    if not found:
        ones = [
            i
            for i, w in enumerate(words)
            if (lang == "de" and w.norm in _ONE_DE)
            or (lang == "en" and w.norm in {"a", "an", "single", "once"})
        ]
        twice = [
            i for i, w in enumerate(words) if lang == "en" and w.norm in {"twice", "both", "couple", "pair"}
        ]
        folk = _folk(words)
        if folk:
            found.append((float(folk), 0, len(words)))
        elif twice:
            found.append((2.0, twice[0], twice[0] + 1))
        elif ones and not any(w.norm in {"paar", "bisschen"} for w in words):
            found.append((1.0, ones[0], ones[0] + 1))
        else:
            return Understood(None, True)
    meant = [hit for hit in found if not _denied(words, hit[1])] or found
    value, low, high = meant[-1] if corrected else meant[0]
    span = Span(words[low].start, words[high - 1].end, text[words[low].start : words[high - 1].end], "number")
    return Understood(value, either and len(found) > 1 and not corrected, span, ("number",))


def _vague(words: tuple[Word, ...]) -> bool:
    """ "ein paar hundert", "a few hundred": many, and nobody knows how many."""
    return any(
        word.norm in {"paar", "few", "several"} and after.norm in _MANY for word, after in pairwise(words)
    )


_MANY = {"hundert", "tausend", "dutzend", "hundred", "thousand", "dozen", "hundreds", "thousands"}


def _denied(words: tuple[Word, ...], place: int) -> bool:
    """ "nicht zehn, zwanzig": the number is named and ruled out."""
    return place > 0 and words[place - 1].norm in {"nicht", "keine", "not"}


_ALONE = {"nur", "bloss", "just", "only"}
_SELF = {"ich", "mich", "me", "i", "myself"}


def _folk(words: tuple[Word, ...]) -> int:
    """ "nur ich", "just me": one; "mein Mann und ich": two."""
    norms = [w.norm for w in words if w.is_word and w.norm not in {"fuer", "for", "es", "ist", "it's", "bin"}]
    if len(norms) == 2 and norms[0] in _ALONE and norms[1] in _SELF:
        return 1
    pair = len(norms) == 4 and norms[2] in {"und", "and"}
    if pair and norms[0] in {"mein", "meine", "meinen", "my"} and norms[3] in _SELF:
        return 2
    return 2 if norms[1:3] in (["und", "ich"], ["and", "i"], ["and", "me"]) and len(norms) == 3 else 0


_PEOPLE = {
    *("erwachsene", "erwachsener", "kind", "kinder", "maenner", "frauen", "jungs", "jungen", "maedchen"),
    *("adult", "adults", "child", "children", "kid", "kids", "boys", "girls", "men", "women"),
}


def _added_people(words: tuple[Word, ...], lang: Language) -> int | None:
    """ "zwei Erwachsene und ein Kind": three. None unless several kinds of people are counted."""
    counts: list[int] = []
    for place, word in enumerate(words):
        if place == 0 or word.norm not in _PEOPLE:
            continue
        hit = number_at(words, place - 1, lang)
        one = words[place - 1].norm in (_ONE_DE if lang == "de" else {"a", "an", "one"})
        if hit is None and not one:
            return None
        counts.append(1 if hit is None else round(hit[0]))
    plain = not any(word.norm in _FIX | {"oder", "or", "bis"} for word in words)
    return sum(counts) if len(counts) > 1 and plain else None


def amount_before(words: tuple[Word, ...], place: int, lang: Language) -> tuple[float, int] | None:
    """The amount that stands right before a unit and where it begins."""
    if place == 0:
        return None
    if words[place - 1].norm == "viertel":
        return (0.75, place - 2) if place > 1 and words[place - 2].norm == "drei" else (0.25, place - 1)
    for back in (7, 6, 5, 4, 3, 2, 1):
        begin = place - back
        if begin < 0:
            continue
        hit = number_at(words, begin, lang)
        if hit is not None and begin + hit[1] == place:
            return hit[0], begin
    before = words[place - 1].norm
    if before in {"halbe", "halben", "halbes", "half"}:
        begin = place - 1
        while begin > 0 and words[begin - 1].norm in _ONE_DE | {"a", "an"} | (
            _ONE_SHORT_DE if lang == "de" else set()
        ):
            begin -= 1
        return 0.5, begin
    if before == "dreiviertel":
        return 0.75, place - 1
    if before == "a" and place > 1 and words[place - 2].norm == "half":
        return 0.5, place - 2
    if before == "an" and place > 1 and words[place - 2].norm == "half":
        return 0.5, place - 2
    if (
        before in {"an", "a"}
        and place > 3
        and [w.norm for w in words[place - 4 : place - 1]] == ["three", "quarters", "of"]
    ):
        return 0.75, place - 4
    if (
        before in {"an", "a"}
        and place > 2
        and [w.norm for w in words[place - 3 : place - 1]] == ["quarter", "of"]
    ):
        return 0.25, place - 3
    if before in _ONE_DE | {"a", "an", "one", "single"} or (lang == "de" and before in _ONE_SHORT_DE):
        return 1.0, place - 1
    if (
        before in {"gute", "knappe", "knapp", "gut", "ganze", "volle"}
        and place > 1
        and words[place - 2].norm in _ONE_DE | _ONE_SHORT_DE
    ):
        return 1.0, place - 2
    return None
