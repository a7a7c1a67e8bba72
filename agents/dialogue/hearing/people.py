"""Who: the caller's name, number and e-mail, the person it is for, the member of staff. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from agents import language as pack
from agents.dialogue import naming, naming_others, naming_unwritten
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, PHONE_ASKS, lang_of, plain
from agents.dialogue.hearing.services import resolve_service
from agents.dialogue.hearing.times import names_a_day, understood_times
from agents.dialogue.lexicon import Lexicon, compiled, found, lexicon
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Meaning
from agents.dialogue.state import Ask, CallState, Goal
from agents.language.name_frames import labelled, without_frame, without_kin
from agents.language.names import understand_name
from agents.language.phone import understand_phone


def resolve_staff(words: str, state: CallState, desk: Desk) -> tuple[str | None, bool]:
    """The member of staff these words name, and whether anyone will do."""
    folded = plain(words)
    if found(lexicon(state.language).any_staff, folded):
        return None, True
    names = {member.id: plain(member.name) for member in desk.staff}
    parts = "|".join(
        re.escape(part)
        for name in names.values()
        for part in name.split()
        if len(part) > 1 and part not in naming.TITLES
    )
    if parts:
        not_them = (
            r"(?:nicht|not) (?:\w+ ){0,2}?|(?:statt|anstatt|instead of) (?:(?:bei|zu|der|dem|with) ){0,2}"
        )
        folded = re.sub(rf"\b(?:{not_them})(?:{parts})\b", " ", folded)
    for member_id, name in names.items():
        if re.search(rf"\b{re.escape(name)}s?\b", folded):
            return member_id, False
    for member_id, name in names.items():
        own = [part for part in name.split() if part not in naming.TITLES]
        if len(name.split()) > 1 and any(
            re.search(rf"\b{re.escape(part)}s?\b", folded) for part in own if len(part) > 2
        ):
            return member_id, False
    return None, False


def resolve_name(words: str, state: CallState) -> str | None:
    """The name in these words as it should be stored."""
    if re.fullmatch(
        r"(?:[A-ZÄÖÜ][\w'’\-]+)(?: (?:[A-ZÄÖÜ][\w'’\-]+)){1,2}", words
    ) and not naming.SPELLING.search(words):
        tokens = [pack.fold(token) for token in words.split()]
        if not any(token in naming.TITLES for token in tokens) and not all(
            token.isupper() for token in words.split()
        ):
            return words
    return understand_name(words, lang_of(state)).value


def resolve_phone(words: str, state: CallState, desk: Desk) -> tuple[str | None, bool]:
    """The number in E.164, and whether digits were said that make no number."""
    value = understand_phone(words, lang_of(state), desk.country or "DE")
    return value.value, value.value is None and bool(value.ask)


def resolve_email(words: str, state: CallState) -> str | None:
    """The e-mail address in these words."""
    return pack.understand_email(words, lang_of(state)).value


def read_person(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning
) -> Meaning:
    """Name, number, e-mail and the person it is for, as far as the turn says them."""
    meaning = _phone(words, state, desk, meaning)
    if re.search(
        r"@|\b(?:at|a?ett?|aett?|aed|add)\b.*\b(?:punkt|dot|pkt|point)\b|klammeraffe|\baffenschwanz\b|"
        r"\be ?mail\b.*\b(?:at|aett?)\b",
        folded + (" @" if "@" in words else ""),
    ) or (state.ask is Ask.EMAIL and re.search(r"\b(?:punkt|dot|pkt|point)\b", folded)):
        email = resolve_email(words, state)
        if email:
            meaning = replace(meaning, email=email, email_words=words)
    meaning = _attendee(words, folded, lex, state, desk, meaning)
    if meaning.attendee_relation and state.ask is Ask.NAME and meaning.attendee:
        words = words.replace(meaning.attendee_words, " ")
    name_words = _name_words(words, lex, state, desk, meaning)
    name = resolve_name(name_words, state) if name_words else None
    if name and not _is_other_word(name, desk, state) and name != meaning.attendee:
        if state.ask is Ask.READBACK and state.facts.name:
            name = naming_others.in_place_of(name, state.facts.name, words)
        meaning = replace(meaning, name=name, name_words=name_words)
        if meaning.attendee is None and state.ask not in (*NAME_ASKS, Ask.READBACK):
            return _somebody_else(words, name, state, desk, meaning)
    return meaning


def _somebody_else(words: str, name: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The caller says who they are and books for another person: 'Kunert hier, für Matthias Albrecht'."""
    said = naming_others.meant_for(words, _taken(desk))
    other = resolve_name(said, state) if said else None
    if other is None or pack.fold(name) in pack.fold(other) or pack.fold(other) in pack.fold(name):
        return meaning
    return replace(meaning, attendee=other, attendee_words=said)


_INTRODUCES = re.compile(
    r"(?i)\b(?:namen?|name's|hei(?:ß|ss)e|ich bin|i'm|i am|hier (?:ist|spricht)|this is|speaking|"
    r"am apparat)\b"
)
"""Plain ways to say who one is; "it's" and the like count only where the name was asked for."""


def _fuller(words: str, cue: str, taken: tuple[str, ...]) -> str:
    """'Böhm hier, Lothar Böhm': the surname is said in full beside it."""
    if " " in cue.strip():
        return cue
    mixed = any(char.isupper() for char in words)
    for clause in naming.clauses(words)[:4]:
        name = naming.looks_like_name(clause, taken, strict=mixed)
        if " " in name and pack.fold(cue) in pack.fold(name).split():
            return name
    return naming.said_again(words, cue, taken)


_SPELLS = re.compile(r"(?i)^[,.;:]?\s*(?:[\w']+\s+){0,4}spel[lt]")
_LETTER = re.compile(r"(?<![\w'’])[A-Za-zÄÖÜäöü](?![\w'’])")


def _spelled_after(words: str, cue: str) -> str:
    """'The name is Kyo, I'd better spell that: ... K E O G H': the letters belong to the name."""
    _, _, rest = words.partition(cue)
    letters = list(_LETTER.finditer(rest))
    if _SPELLS.match(rest) is None or len(letters) < 3:
        return ""
    return cue + rest[: letters[-1].end()]


_OBJECTION = re.compile(
    r"(?i)^\s*(?:(?:nein|nee|ne|no|nope|fast|almost|nicht ganz|not quite|ja|yes|halt|stopp?|moment|äh|"
    r"ähm|sorry|entschuldigung)[,.!]?\s+)+(?:(?:es ist|das ist|ich hei(?:ß|ss)e|it's|it is|i'm|"
    r"der name ist|my name is|(?:(?:der|mein) )?(?:vor|nach|familien)name (?:ist|lautet)|"
    r"(?:(?:the|my) )?(?:first|last|sur) ?name is)\s+)?"
)


_NOT_BUT = re.compile(r"(?i)^(?:nicht|not) [\w'’\-]+,? (?:sondern|but) [\w'’\-]+")
_LABELLED = re.compile(r"(?i)\b(?:vor|nach|familien)name (?:ist|lautet)\b|\b(?:first|last|sur) ?name is\b")
"""'Mein Nachname ist Krause': which part of the name is put right."""


_LONG = 200
"""Characters of an answer to the question for the name that is no tale."""


def _name_words(words: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> str:
    """The slice of the turn that is the caller's name."""
    taken = _taken(desk)
    asked = state.ask in NAME_ASKS
    if state.ask in PHONE_ASKS and meaning.phone and not _INTRODUCES.search(words):
        return ""
    if (both := labelled(words)) is not None and not naming.SPELLING.search(words):
        return both[0]
    words = without_frame(words) if asked and len(words) <= _LONG else without_kin(words)
    cue = naming.after_cue(words, lex, taken)
    if (
        cue
        and state.facts.name
        and not asked
        and state.ask is not Ask.READBACK
        and not _INTRODUCES.search(words)
    ):
        return ""
    if cue and not (meaning.attendee and pack.fold(meaning.attendee) in pack.fold(cue)):
        return _spelled_after(words, cue) or _fuller(words, cue, taken)
    if asked and meaning.phone and meaning.phone_words != words and not meaning.email:
        before, _, _ = words.partition(meaning.phone_words)  # "ingrid larsson und meine Nummer ist …"
        said = naming.in_answer(before, taken)
        return said if " " in said and not _is_a_time(said, before, state, desk) else ""
    if asked and not meaning.phone and not meaning.email:
        said = naming.in_answer(words, taken)
        return "" if _is_a_time(said, words, state, desk) else said
    if state.ask is Ask.READBACK and state.facts.name:
        rest = _OBJECTION.sub("", words)
        if naming.SPELLING.search(words):
            return naming.in_answer(rest, taken)
        if rest != words and _NOT_BUT.search(rest):
            return rest
        if rest != words and (said := naming_others.another_name(rest, state.facts.name, taken)):
            return said
        if rest != words and _LABELLED.search(words):
            return naming.looks_like_name(rest, taken, strict=False)
        whole = naming.looks_like_name(words, taken, strict=True)
        if whole and set(plain(state.facts.name).split()) & set(plain(whole).split()):
            return whole
    if meaning.attendee_relation is None:
        behalf = naming_others.on_behalf(words, taken)
        if behalf:
            return behalf
    if state.facts.name is not None and state.ask is not Ask.READBACK:
        return ""
    if state.facts.name is None and state.turns <= 2 and (early := _in_greeting(words, taken, state, desk)):
        return early
    return naming.looks_like_name(words, taken, strict=True) if state.ask is not Ask.ATTENDEE else ""


def _in_greeting(words: str, taken: tuple[str, ...], state: CallState, desk: Desk) -> str:
    """The name said with the greeting, also where no capitals show it."""
    written = naming.in_greeting(words, taken)
    if written:
        return written
    said = naming_unwritten.greeted_with(words, taken)
    return "" if resolve_service(said, state, desk)[0] or _is_a_time(said, words, state, desk) else said


def _is_a_time(said: str, words: str, state: CallState, desk: Desk) -> bool:
    """Whether a part of the turn that could be a name says when: 'gleiche Uhrzeit, eine Woche später'."""
    start = words.find(said)
    if not said or said == words or start < 0 or naming.SPELLING.search(words):
        return False
    spans = understood_times(words, state, desk).spans
    return any(span.start < start + len(said) and start < span.end for span in spans)


NO_PERSON = word_set(
    """
    ihnen euch ihrem meiner you your the termin haare haarschnitt friseur arzt schneiden faerben gespraech
    beratung massage
    """
)


def _taken(desk: Desk) -> tuple[str, ...]:
    """Words that name people and things of the business, hence not the caller."""
    parts = [desk.name, *(member.name for member in desk.staff), *(service.name for service in desk.services)]
    return tuple({token for part in parts for token in plain(part).split()})


_PHONE_START = re.compile(r"(?i)\+|\b0|\b(?:null|plus|zero|oh)\b")
_MOST_STARTS = 8
"""So many places are tried as the beginning of a number."""


def _phone(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    asked = state.ask in PHONE_ASKS
    digits = sum(char.isdigit() for char in words)
    spoken = len(re.findall(
        r"\b(?:null|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zero|oh|nought|one|two|three|"
        r"four|five|six|seven|eight|nine|double|plus)\b|(?:und)?(?:zwanzig|dreissig|vierzig|fuenfzig|"
        r"sechzig|siebzig|achtzig|neunzig)\b",
        pack.fold(words),
    ))  # fmt: skip
    cue = re.search(
        r"\b(?:nummer|telefon\w*|handy\w*|mobil\w*|erreichbar|erreichen|number|phone|mobile|reach)\b",
        pack.fold(words),
    )
    if not asked and not (digits + spoken >= 6 or (cue and digits + spoken >= 4)):
        return meaning
    understood = understand_phone(words, lang_of(state), desk.country or "DE")
    if understood.value is None:
        for start in islice(_PHONE_START.finditer(words), _MOST_STARTS):
            understood = understand_phone(words[start.start() :], lang_of(state), desk.country or "DE")
            if understood.value is not None:
                break
    value, bad = understood.value, understood.ask
    if value:
        return replace(meaning, phone=value, phone_words=understood.span.text if understood.span else words)
    if asked and bad and digits + spoken >= 2:
        flat = re.sub(r"\D", "", words)
        return replace(
            meaning, phone_bad=True, detail="emergency_number" if flat in ("110", "112") else meaning.detail
        )
    return meaning


def _is_other_word(name: str, desk: Desk, state: CallState) -> bool:
    """Whether what looks like a name is something else: too long, a service, nothing but small words."""
    folded = plain(name)
    if not folded or len(folded) > 60:
        return True
    tokens = folded.split()
    if len(tokens) == 1 and _ORDINAL.fullmatch(tokens[0]):
        return True
    if len(tokens) == 1 and tokens[0] in naming.SURNAMES and state.ask in NAME_ASKS:
        return False
    if len(tokens) == 1 and (tokens[0] in naming.PLAIN or resolve_service(name, state, desk)[0] is not None):
        return True
    return any(token in ("termin", "uhr", "telefonnummer", "appointment") for token in tokens)


_ORDINAL = re.compile(
    r"(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|"
    r"(?:drei|vier|fuenf|sech|sieb|acht|neun)zehnt|(?:\w+und)?(?:zwanzig|dreissig)st)e[nrms]?"
)
_CALLED = re.compile(
    r"(?i)^(?:(?:er|sie|das ist|der|die|es|he|she|it|that's|they|(?:his|her|sein|ihr|der|the) name)\s+|"
    r"s?he's\s+|(?:his|her|the) name(?='s))?(?:heißt|heisst|ist|is called|is|called|'s name is|'s)\s+"
)
_SELF = re.compile(
    r"^(?:ja |also |hallo |na |aeh )*(?:ich bin|ich heisse|mein name|hier ist|hier spricht|i'm|i am|my name|"
    r"this is)\b"
)


def _named_later(words: str, relation: str, taken: tuple[str, ...]) -> str:
    """'my lad in for a check-up, Liam, Liam Brennan, he's seven': the name some words after the person."""
    _, _, rest = words.partition(relation)
    names = [naming.looks_like_name(clause, taken, strict=False) for clause in naming.clauses(rest)[1:]]
    names = [name for name in names if name[:1].isupper() and not _INTRODUCES.search(rest)]
    return max(names, key=lambda name: len(name.split()), default="")


_SECOND = re.compile(
    r"(?i)\b(?:and|und) (?:then|dann|danach|afterwards|anschlie(?:ß|ss)end|hinterher) (?:\w+(?:'ll)? ){0,4}"
    r"(?:one|another|eine[nrs]?|nochmal|noch)\b"
)
_FOR_MYSELF = re.compile(r"(?i)\b(?:i'd like|i would like|i need|my|mine|ich|mir|mich|mein\w*)\b")


def _before_a_second(words: str, state: CallState) -> str:
    """'My eyes tested on Friday, and then one for the wife': the wife's comes second."""
    second = _SECOND.search(words)
    if second is None or state.goal is not Goal.NONE or not _FOR_MYSELF.search(words[: second.start()]):
        return words
    return words[: second.start()]


def _attendee(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning
) -> Meaning:
    words, folded = _before_a_second(words, state), _before_a_second(folded, state)
    alternatives = "|".join(sorted((re.escape(key) for key in lex.relations), key=len, reverse=True))
    for pattern in lex.relation_cues:
        match = compiled(pattern.replace("{relations}", alternatives)).search(folded)
        if match is None:
            continue
        relation = match.group(1)
        if relation in ("frau", "mann") and not re.search(r"\b(?:mein|unser)", match.group()):
            continue  # "für die Frau Weber" is nobody's wife
        original = next((item for item in re.findall(r"\w+", words) if pack.fold(item) == relation), relation)
        said = naming_others.called(words, original)
        said = said or naming_unwritten.called_unwritten(words, original, _taken(desk))
        if not said:
            # German nouns have capitals.
            later = _named_later if state.language == "en" else naming_others.presented
            said = naming_others.on_behalf(words, _taken(desk)) or later(words, original, _taken(desk))
        name = resolve_name(said, state) if said else None
        meaning = replace(meaning, attendee_relation=lex.relations[relation])
        if name and not _is_other_word(name, desk, state) and not resolve_staff(name, state, desk)[0]:
            meaning = replace(meaning, attendee=name, attendee_words=said)
        return meaning
    child = naming_unwritten.child_of(words, _taken(desk))
    name = resolve_name(child, state) if child else None
    if name and not _is_other_word(name, desk, state):
        relation = lex.relations["child" if state.language == "en" else "kind"]
        return replace(meaning, attendee_relation=relation, attendee=name, attendee_words=child)
    if state.ask is Ask.ATTENDEE and not _SELF.search(folded):
        said = naming_others.called(words, "") or naming.in_answer(_CALLED.sub("", words), _taken(desk))
        name = resolve_name(said, state) if said else None
        if name and not _is_other_word(name, desk, state):
            return replace(meaning, attendee=name, attendee_words=said)
    elif state.ask in (Ask.NAME, Ask.ATTENDEE) and state.facts.attendee_relation:
        original = ""
        for key, relation in lex.relations.items():
            if relation == state.facts.attendee_relation and key in folded:
                original = next((item for item in re.findall(r"\w+", words) if pack.fold(item) == key), key)
                said = naming_others.called(words, original)
                if said:
                    return replace(meaning, attendee=resolve_name(said, state), attendee_words=said)
        said = naming_others.called(words, "") or naming_unwritten.called_unwritten(
            words, original, _taken(desk)
        )
        name = resolve_name(said, state) if said else None
        if name and not _is_other_word(name, desk, state):
            return replace(meaning, attendee=name, attendee_words=said)
    return meaning


def read_staff(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    """The member of staff wished for, anyone, or a name nobody here has."""
    text = words
    if meaning.name_words and meaning.name_words != words:
        text = words.replace(meaning.name_words, " ")
    elif meaning.name and state.ask in NAME_ASKS and len(words.split()) <= 2:
        return meaning
    staff_id, anyone = resolve_staff(text, state, desk)
    if staff_id is not None or anyone:
        return replace(meaning, staff_id=staff_id, staff_any=anyone, staff_words=text)
    match = re.search(
        r"\b(?:(?:bei|zu|with|see)\s+(?:der |dem |die )?|(?:zur|zum)\s+(?=[Ff]rau |[Hh]errn? ))"
        r"(?:(?:[Ff]rau|[Hh]errn?|[Mm]rs|[Mm]r|[Mm]s) )?([A-ZÄÖÜ][a-zäöüß]{2,})\b",
        words,
    )
    if (
        match is not None
        and state.goal in (Goal.NONE, Goal.BOOK)
        and state.ask not in (*NAME_ASKS, Ask.MESSAGE_TEXT)
    ):
        token = pack.fold(match.group(1))
        if not _means_something_else(token, match.group(1), state, desk, meaning):
            return replace(meaning, unknown_staff=match.group(1))
    return meaning


def _means_something_else(token: str, word: str, state: CallState, desk: Desk, meaning: Meaning) -> bool:
    """Whether the word after 'bei' or 'with' is no person: a day, a service, the business, the caller."""
    lex = lexicon(state.language)
    return (
        names_a_day(token)
        or token in NO_PERSON
        or token in naming.PLAIN
        or naming.is_ordinary(word)
        or token in lex.stop_words
        or token in lex.relations
        or bool(resolve_service(word, state, desk)[0])
        or (meaning.name is not None and token in plain(meaning.name))
        or token in plain(desk.name)
    )
