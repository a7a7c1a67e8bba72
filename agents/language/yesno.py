"""Yes, no or unsure: deterministic and conservative, because a yes books an appointment.

A yes needs a word of consent and nothing that speaks against it: no "aber", no other time, no question, and
no word outside the vocabulary of consenting (words of the question itself may be repeated).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from agents.language.de.consent import CONSENT as GERMAN
from agents.language.de.indirect import INDIRECT as GERMAN_INDIRECT
from agents.language.en.consent import CONSENT as ENGLISH
from agents.language.en.indirect import INDIRECT as ENGLISH_INDIRECT
from agents.language.indirect import Indirect, indirect
from agents.language.plain import Word, words_of
from agents.language.reserves import reserved, without_wishing
from agents.language.text import fold
from agents.language.types import Answer, Language, Span, Understood
from agents.language.verdicts import verdict
from agents.language.vocabulary import Consent
from agents.language.vocabulary import words as words_in

Vote = Literal["yes", "no", "unsure", "soft", "unminding", "address"]
Phrases = Mapping[str, list[tuple[tuple[str, ...], Vote]]]

_CONSENT: Mapping[Language, Consent] = {"de": GERMAN, "en": ENGLISH}
_INDIRECT: Mapping[Language, Indirect] = {"de": GERMAN_INDIRECT, "en": ENGLISH_INDIRECT}
_ASKS = re.compile(
    r"(?:und |and |aber |but )?(?:stimmt|passt|geht|klappt|ist|war|is|was|does|did|"
    r"isn't) (?:das|es|det|that|it|this)"
    r"(?: (?:so|jetzt|denn|auch|wirklich|sicher|richtig|okay|ok|right|correct|fine|sure|"
    r"alles|all|in ordnung))*"
)
""" "Stimmt das so" without its question mark asks."""
_FLAT = re.compile(r"[\s,.!]+")
_CALLS_OUT = re.compile(r"(?:(?:ja|jo|yes|yeah|hello|hi|halloo?) ?)*(?:hallo|hello)(?: (?:ja|yes))*")
""" "Ja, hallo": only there, and not answering."""
_ANEW = re.compile(
    r"(?<!danke )(?<!dank )(?<!dir )\bnoch (?:ein)?mal\b(?! (?:danke|vielen|herzlichen|schoenen))|"
    r"\b(?:read|say|do|tell|repeat) (?:\w+ ){1,3}(?:again|once more)\b|\bone more time\b"
)
""" "Go ahead and read it again": to be said once more, which agrees to nothing."""
_ABOUT_BOOKINGS = frozenset(["absagen", "absagn", "abbrechen", "stornieren"])
"""Words of refusal that only name the matter where the question asks for it."""
_MURMURS = frozenset(["mhm", "mh", "aha", "nu", "mmhmm", "mhmm", "hmhm", "joah"])
"""Alone no answer, beside one nothing against it."""
_MURMURED = frozenset(
    [("uh", "huh"), ("mm", "hmm"), ("mm", "hm"), ("m", "hm"), ("m", "hmm"), ("mh", "hm"), ("hm", "hm")]
)
"""The same in two words, also with a hyphen: "uh-huh"."""
_DENIALS = frozenset(["nicht", "not", "nich", "net", "ned", "nit", "nimmer"])
"""Those of the language only: "ned" denies in German, in English Ned is somebody."""


def _index(consent: Consent) -> Phrases:
    """All phrases by their first word, the longest first."""
    index: dict[str, list[tuple[tuple[str, ...], Vote]]] = {}
    lists: tuple[tuple[tuple[tuple[str, ...], ...], Vote], ...] = (
        (consent.yes_phrases, "yes"),
        (consent.soft_phrases, "soft"),
        (consent.no_phrases, "no"),
        (consent.unsure_phrases, "unsure"),
        (consent.unminding, "unminding"),
        (consent.address, "address"),
    )
    for phrases, vote in lists:
        for phrase in phrases:
            index.setdefault(phrase[0], []).append((phrase, vote))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


_INDEX: Mapping[Language, Phrases] = {lang: _index(consent) for lang, consent in _CONSENT.items()}


def understand_yesno(text: str, lang: Language, question: str | None = None) -> Understood[Answer]:
    """Whether `text` is a yes, a no or neither, as an answer to `question` (default: a read-back).

    Only a plain yes is "yes". A no may come with anything else ("nein, um vier"); both together are
    "unsure". `ask` is True exactly when the answer is "unsure".
    """
    words = _without_hesitating(words_of(text), _CONSENT[lang])
    echo = {w.norm for w in words_of(question)} if question else set[str]()
    votes, strange = _votes(words, lang, echo)
    asked = "?" in text
    answers = {vote for vote, _, _ in votes}
    result: Answer = "unsure"
    if "no" in answers and "yes" not in answers:
        first_is_no = votes[0][0] == "no"
        only_a_question = asked and answers == {"no"} and len(words) <= 2
        if not only_a_question and ("unsure" not in answers or first_is_no):
            result = "no"
    elif (answers == {"yes"} or _taken_back(votes, text)) and not strange and not asked:
        result = "yes"
    flat = _FLAT.sub(" ", fold(text)).strip()
    if _ASKS.fullmatch(flat) or _CALLS_OUT.fullmatch(flat) or _ANEW.search(flat):
        result = "unsure"
    result = indirect(text, question, result, _INDIRECT[lang], voted_yes="yes" in answers)
    if result != "yes" and len(words) > 1:
        result = verdict(text, question) or result
    place = next((v for v in votes if v[0] == result), None)
    span = None
    if place is not None:
        span = Span(place[1], place[2], text[place[1] : place[2]], f"yesno.{result}")
    return Understood(result, result == "unsure", span, (f"yesno.{result}",))


def opens_with_yes(
    text: str, lang: Language, question: str | None = None, *, asked_again: bool = False
) -> bool:
    """Whether a clause of `text` begins with a firm yes and nothing in the whole speaks against it.

    Unlike `understand_yesno` this allows words it does not know ("Yes dear, you got that down nicely"); who
    asks has to make sure that they hold no new fact. To a question that is `asked_again` a yes counts beside
    a doubt too ("I suppose so, yes"), so that nobody is asked the same thing three times.
    """
    if "?" in text:
        return False
    text = without_wishing(text)
    words = _without_hesitating(words_of(text), _CONSENT[lang])
    echo = {w.norm for w in words_of(question)} if question else set[str]()
    votes, _ = _votes(words, lang, echo)
    flat = _FLAT.sub(" ", fold(text)).strip()
    if reserved(text) or _CALLS_OUT.fullmatch(flat):
        return False
    if any(vote == "no" or (vote == "unsure" and not asked_again) for vote, _, _ in votes):
        return False
    if any((word.is_digits or word.norm in _AMOUNTS) and word.norm not in echo for word in words):
        return False
    consent = _CONSENT[lang]
    starts = {start for vote, start, _ in votes if vote == "yes"}
    at_start = True
    for place, word in enumerate(words):
        if not word.is_word and not word.is_digits:
            at_start = True
        elif at_start and word.norm not in consent.fillers:
            firm = word.norm in consent.firm or _phrase_at(words, place, lang) is not None
            if firm and word.start in starts:
                return True
            at_start = False
    return False


def only_refuses(text: str, lang: Language) -> bool:
    """Whether `text` begins with a no and says nothing but words of consent after it: "No, you're grand"."""
    votes, strange = _votes(words_of(text), lang, set())
    kinds = [vote for vote, _, _ in votes]
    return kinds[:1] == ["no"] and "unsure" not in kinds and not strange and "?" not in text


_HESITATES = words_in("aeh aehm oeh oehm ehm em hm hmm hmmm oh ah um umm uh uhm er erm")


def _without_hesitating(words: tuple[Word, ...], consent: Consent) -> tuple[Word, ...]:
    """ "Öhm, (ja, okay)": sounds before a firm word of consent are no doubt; alone they answer nothing."""
    begins = 0
    for place, word in enumerate(words):
        if word.norm in consent.firm and begins:
            return words[begins:]
        if word.is_word and word.norm not in _HESITATES:
            break
        begins = place + 1
    return words


_AMOUNTS = words_in(
    """
    half two three four five six seven eight nine ten eleven twelve noon
    halb zwei zwo drei vier fuenf sechs sieben acht neun zehn elf zwoelf
    """
)
"""Words that may be a clock time or a number of persons: a yes beside them is looked at more closely."""


_NO_NOUN = words_in("danke sie ihnen ihr ich vielen dank du sorry")
_IN_FRONT = words_in("halbe viertel dreiviertel kleine kurze ganze gute andere")


def _is_article(words: tuple[Word, ...], place: int) -> bool:
    """ "Ne Massage bitte", "ne halbe Stunde später": the article, said short, and no no."""
    behind = words[place + 1] if place + 1 < len(words) else None
    if behind is None or not behind.is_word or behind.norm in _NO_NOUN:
        return False
    return behind.norm in _IN_FRONT or (behind.text[:1].isupper() and not behind.text.isupper())


def _votes(
    words: tuple[Word, ...], lang: Language, echo: set[str]
) -> tuple[list[tuple[Vote, int, int]], bool]:
    """Every sign of yes, no or doubt with its place, and whether anything else was said."""
    consent = _CONSENT[lang]
    votes: list[tuple[Vote, int, int]] = []
    strange = False
    place = 0
    while place < len(words):
        word = words[place]
        if not word.is_word:
            strange = strange or (word.is_digits and word.text not in echo)
            place += 1
            continue
        if word.norm == "ne" and _is_article(words, place):
            place += 1
            continue
        murmured = _murmured(words, place)
        if murmured and len(words) > murmured:
            place += murmured
            continue
        phrase = _phrase_at(words, place, lang)
        if phrase is not None:
            vote, used = phrase
            if vote == "address":
                place += used
                continue
            if vote == "unminding":
                while votes and _bare_no(words, votes[-1], place):
                    votes.pop()
                vote = "soft"
            if vote == "yes":
                denied = _denied(words, place + used - 1, consent)
                vote, used = ("no", used - 1 + denied) if denied else (vote, used)
            elif vote == "no":
                used += _praise(words, place + used, consent)
            votes.append((vote, word.start, words[place + used - 1].end))
            place += used
            continue
        if word.norm in echo and word.norm in _ABOUT_BOOKINGS:
            place += 1
            continue
        single = _single(consent, word.norm) or _single(consent, _without_it(word.norm))
        if single is not None and not (single == "unsure" and word.norm in echo):
            denied = (
                _denied(words, place, consent) if single == "yes" and word.norm in consent.verdicts else 0
            )
            if denied:
                votes.append(("no", word.start, words[place + denied - 1].end))
                place += denied
                continue
            votes.append((single, word.start, word.end))
            if word.norm in _DENIALS & consent.no:
                place += _praise(words, place + 1, consent)
        elif word.norm not in consent.neutral and word.norm not in echo and not _known(consent, word.norm):
            strange = True
        place += 1
    firm = [v for v in votes if v[0] != "soft"]
    if len(firm) < len(votes):
        refused = any(vote == "no" for vote, _, _ in firm)
        votes = firm if refused else [("yes" if vote == "soft" else vote, s, e) for vote, s, e in votes]
    return votes, strange


def _bare_no(words: tuple[Word, ...], vote: tuple[Vote, int, int], place: int) -> bool:
    """ "Nein, (das stört mich nicht)": one word of refusal right before."""
    before = place - 1
    while before >= 0 and (not words[before].is_word or words[before].norm in _SHORT | _LONE_NO):
        if words[before].start == vote[1]:
            break
        before -= 1
    return vote[0] == "no" and before >= 0 and words[before].start == vote[1] and words[before].end == vote[2]


_SHORT = words_in("das es da dit i that it ach oh")
_LONE_NO = words_in("nein nee ne no nope nah")


def _murmured(words: tuple[Word, ...], place: int) -> int:
    """How many words a murmur takes at this place; 0 where there is none."""
    first = words[place].norm
    after = words[place + 1 : place + 3]
    if after and (first, after[-1 if after[0].text == "-" else 0].norm) in _MURMURED:
        return 3 if after[0].text == "-" else 2
    return 1 if first in _MURMURS else 0


def _taken_back(votes: list[tuple[Vote, int, int]], text: str) -> bool:
    """ "nee, doch, ja": a no that is taken back in so many words."""
    kinds = [vote for vote, _, _ in votes]
    said = [text[start:end].lower() for _, start, end in votes]
    return kinds[:1] == ["no"] and kinds[1:] == ["yes", "yes"] and said[1] == "doch" and said[2] == "ja"


_REACH = 6


def _denied(words: tuple[Word, ...], place: int, consent: Consent) -> int:
    """ "passt mir leider gar nicht": how many words a verdict takes that a denial after it turns around."""
    for used, word in enumerate(words[place + 1 : place + 1 + _REACH], 2):
        if word.norm in _DENIALS & consent.no:
            after = words[place + used].norm if place + used < len(words) else ""
            return 0 if after in {"schlecht", "wahr", "bad"} else used + _praise(words, place + used, consent)
        if word.norm not in consent.neutral and word.norm not in consent.degrees:
            return 0
    return 0


def _praise(words: tuple[Word, ...], place: int, consent: Consent) -> int:
    """ "nicht (ganz richtig)", "not (quite right)": the words that only say what is denied."""
    used = 0
    while place + used < len(words) and words[place + used].norm in consent.degrees:
        used += 1
    following = words[place + used].norm if place + used < len(words) else ""
    return (
        used + 1 if following in consent.verdicts or following in {"okay", "ok", "right", "correct"} else used
    )


def _without_it(norm: str) -> str:
    """ "stimmt's", "passts": the word without the "es" that was swallowed."""
    return norm.removesuffix("s").removesuffix("'").removesuffix("’") if len(norm) > 5 else norm


def _known(consent: Consent, norm: str) -> bool:
    return _without_it(norm) in consent.neutral


def _single(consent: Consent, norm: str) -> Vote | None:
    if norm in consent.unsure:
        return "unsure"
    if norm in consent.no:
        return "no"
    return "yes" if norm in consent.yes else None


def _phrase_at(words: tuple[Word, ...], place: int, lang: Language) -> tuple[Vote, int] | None:
    for wanted, vote in _INDEX[lang].get(words[place].norm, ()):
        if tuple(w.norm for w in words[place : place + len(wanted)]) == wanted:
            return vote, len(wanted)
    return None
