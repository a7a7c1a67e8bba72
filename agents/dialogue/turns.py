"""What one caller turn means in the current state: intents and facts with the caller's own words. Pure, < 5 ms.

`understand_turn` reads a whole turn (the embedded engine and the confirm rule use it); `resolve_when`, `resolve_name` and
the other `resolve_*` turn a slice of words, as a tool receives it, into a value. No model ever computes a value.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agents import language as pack
from agents.dialogue import naming
from agents.dialogue.desk import Desk
from agents.dialogue.lexicon import Lexicon, compiled, found, lexicon
from agents.dialogue.meaning import Intent, Meaning, When
from agents.dialogue.opening import WEEKDAYS
from agents.dialogue.state import Ask, CallState, Goal, Offer, Window
from agents.language.catalogue import CatalogueMatch, match_catalogue
from agents.language.names import understand_name
from agents.language.phone import understand_phone
from agents.language.yesno import understand_yesno

MAX_TEXT = 1_000
NAME_ASKS = (Ask.NAME, Ask.OWN_NAME, Ask.MESSAGE_NAME)
PHONE_ASKS = (Ask.PHONE, Ask.OWN_PHONE, Ask.MESSAGE_PHONE, Ask.PRIVACY_CONTACT)
SMALL_TALK = frozenset({Intent.GREETING, Intent.THANKS, Intent.DECLINE, Intent.GOODBYE})


def clean(text: str) -> str:
    """The words without control characters and direction marks, at most `MAX_TEXT` characters."""
    kept = "".join(char if char.isprintable() else " " for char in text[:MAX_TEXT])
    kept = re.sub("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]", "", kept)
    return " ".join(kept.split())


def _plain(text: str) -> str:
    """Folded words, separated by single blanks: what the cues are matched on."""
    return " ".join(re.findall(r"[\w']+", pack.fold(text)))


# ---- resolving slices of words ---------------------------------------------------------------------------------------
def time_context(state: CallState, desk: Desk) -> pack.TimeContext:
    """What a time phrase is read against: the business's zone and hours, and the time being talked about."""
    reference = state.chosen.start if state.chosen else None
    if reference is None and state.offers:
        reference = state.offers[0].start
    if reference is None and state.facts.windows:
        reference = state.facts.windows[0].start
    if reference is None and state.target is not None:
        reference = state.target.start
    return pack.TimeContext(
        now=state.now,
        zone=desk.zone,
        federal_state=desk.federal_state,
        country=desk.country,
        opening=desk.hours or None,
        reference=reference,
        closed_days=frozenset(day for day, hours in desk.overrides.items() if not hours),
    )


def resolve_when(words: str, state: CallState, desk: Desk) -> When | None:
    """The time wish in these words, in UTC windows; None where they say nothing about time."""
    if not words.strip():
        return None
    understood = pack.understand_time(words, _lang(state), time_context(state, desk))
    if not understood.readings and not understood.exclude and understood.problem is None:
        return None
    windows = tuple(_window(item) for item in understood.readings if item.start is not None or item.end is not None)
    windows = tuple(_future(item, state.now) for item in windows)
    if understood.ask and len(windows) >= 2 and understood.problem != "closed":
        picked = _from_ambiguous(state, windows)
        if picked is not None:
            return When(words, (picked,))
        return When(words, windows[:2], ambiguous=True, problem=understood.problem)
    if understood.problem == "closed" and len(windows) > 1:
        windows = (_most_likely(windows, desk),)
    exclude = tuple(
        Window(item.start.astimezone(UTC), item.end.astimezone(UTC) if item.end else None, "exclude")
        for item in understood.exclude
    )
    windows = _with_known_day(words, windows, state, desk)
    return When(words, windows, exclude=exclude, problem=understood.problem)


def _lang(state: CallState) -> pack.Language:
    return "en" if state.language == "en" else "de"


def _window(reading: pack.Reading) -> Window:
    start = reading.start or reading.end
    assert start is not None
    end = reading.end.astimezone(UTC) if reading.end is not None else None
    return Window(start.astimezone(UTC), end, reading.grain)


def _future(window: Window, now: datetime) -> Window:
    """A window that has begun starts now ("today" said at noon)."""
    if window.exact or window.start >= now or (window.end is not None and window.end <= now):
        return window
    return replace(window, start=now)


def _most_likely(windows: tuple[Window, ...], desk: Desk) -> Window:
    """Of two closed readings of a clock time, the one nearer to opening hours in a waking day."""
    zone = ZoneInfo(desk.zone)

    def distance(window: Window) -> float:
        local = window.start.astimezone(zone)
        minutes = local.hour * 60 + local.minute
        best = 24 * 60.0
        for interval in desk.hours.get(WEEKDAYS[local.weekday()], ()):
            start, _, end = interval.partition("-")
            for edge in (start, end):
                hour, _, minute = edge.partition(":")
                best = min(best, abs(minutes - int(hour) * 60 - int(minute)))
        return best

    return min(windows, key=distance)


def _from_ambiguous(state: CallState, windows: tuple[Window, ...]) -> Window | None:
    """An answer to 'this or that?' that itself has two readings picks the one that was on the table."""
    if state.ask is not Ask.WHICH_WHEN:
        return None
    hits = [known for known in state.facts.ambiguous if any(_touches(known, item) for item in windows)]
    return hits[0] if len(hits) == 1 else None


def _touches(one: Window, other: Window) -> bool:
    one_end = one.end or one.start + timedelta(days=366)
    other_end = other.end or other.start + timedelta(days=366)
    return one.start <= max(other_end, other.start) and other.start <= max(one_end, one.start)


_DAY_WORDS = re.compile(
    r"\b(?:heute|morgen|uebermorgen|ueberuebermorgen|\w*tags?|sonnabends?|mittwochs?|woche|wochen|monat\w*|januar|jaenner|februar|maerz|april|mai|juni|juli|"
    r"august|september|oktober|november|dezember|ostern|pfingsten|weihnachten|silvester|\d+\.|tomorrow|today|tonight|\w*day|week|weeks|month|"
    r"january|february|march|june|july|october|december|\d+(?:st|nd|rd|th)|(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|\w+zehnt|\w+zigst|\w+undzwanzigst)en?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth)\b"
)


def _with_known_day(words: str, windows: tuple[Window, ...], state: CallState, desk: Desk) -> tuple[Window, ...]:
    """'At eleven' after 'tomorrow' means eleven tomorrow: a bare clock time keeps the day that is being talked about."""
    if len(windows) != 1 or not (windows[0].exact or windows[0].grain in ("part_of_day", "range")):
        return windows
    folded = pack.fold(words)
    if _names_a_day(folded):
        return windows
    zone = ZoneInfo(desk.zone)
    day = _day_in_talk(state, zone)
    if day is None:
        return windows
    window = windows[0]
    local = window.start.astimezone(zone)
    if local.date() == day:
        return windows
    start = datetime.combine(day, local.timetz().replace(tzinfo=None), tzinfo=zone)
    shift = start.astimezone(UTC) - window.start
    end = window.end + shift if window.end is not None else None
    moved = Window(window.start + shift, end, window.grain)
    return (_future(moved, state.now),) if moved.end is None or moved.end > state.now else windows


def _names_a_day(folded: str) -> bool:
    return _DAY_WORDS.search(re.sub(r"\b(?:vormittags?|nachmittags?|mittags?|halbtags?)\b", " ", folded)) is not None


def _day_in_talk(state: CallState, zone: ZoneInfo) -> object:
    if state.chosen is not None:
        return state.chosen.start.astimezone(zone).date()
    windows = state.facts.windows
    if len(windows) == 1 and windows[0].grain in ("minute", "day", "part_of_day", "range"):
        window = windows[0]
        start = window.start.astimezone(zone)
        if window.end is None or window.end - window.start > timedelta(hours=25):
            return None
        return start.date()
    days = {offer.start.astimezone(zone).date() for offer in state.offers}
    return days.pop() if len(days) == 1 else None


def resolve_service(words: str, state: CallState, desk: Desk) -> tuple[str | None, tuple[str, ...]]:
    """The service these words name (the first one, and further ones)."""
    hits = _service_hits(words, state, desk)
    if not hits and state.language != "en":
        hits = _service_hits(_infinitives(words), state, desk)
    if not hits:
        return None, ()
    first = hits[0]
    extra = [
        hit.id
        for hit in hits[1:]
        if hit.score >= 95 and (hit.span.start >= first.span.end or hit.span.end <= first.span.start)
    ]
    return first.id, tuple(extra[:2])


def _service_hits(words: str, state: CallState, desk: Desk) -> list[CatalogueMatch]:
    """Catalogue entries named in the words; short and weak resemblances do not count."""
    entries = {item.id: (item.name, *item.aliases) for item in desk.services}
    least = 88 if state.facts.service_id else 75
    matches = match_catalogue(words, entries, _lang(state))
    return [hit for hit in matches if hit.score >= (90 if len(hit.span.text) < 7 else least)]


_PARTICIPLES = {"geschnitten": "schneiden", "geschoren": "scheren", "gestochen": "stechen", "gewaschen": "waschen", "gezogen": "ziehen"}


def _infinitives(words: str) -> str:
    """'gebadet' as 'baden', 'gefärbt' as 'färben': what is to be done, as the catalogue writes it."""

    def plain(match: re.Match[str]) -> str:
        word = match.group()
        known = _PARTICIPLES.get(pack.fold(word))
        if known is not None:
            return known
        stem = word[2:-2] if word.endswith("et") else word[2:-1]
        return f"{stem}en"

    return re.sub(r"\bge\w{2,}t\b|\bge\w{3,}en\b", plain, words)


def resolve_staff(words: str, state: CallState, desk: Desk) -> tuple[str | None, bool]:
    """The member of staff these words name, and whether anyone will do."""
    folded = _plain(words)
    if found(lexicon(state.language).any_staff, folded):
        return None, True
    names = {member.id: _plain(member.name) for member in desk.staff}
    for member_id, name in names.items():
        if re.search(rf"\b{re.escape(name)}s?\b", folded):
            return member_id, False
    for member_id, name in names.items():
        parts = name.split()
        if len(parts) > 1 and any(re.search(rf"\b{re.escape(part)}s?\b", folded) for part in parts if len(part) > 2):
            return member_id, False
    return None, False


def resolve_name(words: str, state: CallState) -> str | None:
    """The name in these words as it should be stored."""
    if re.fullmatch(r"(?:[A-ZÄÖÜ][\w'’\-]+)(?: (?:[A-ZÄÖÜ][\w'’\-]+)){1,2}", words) and not naming.SPELLING.search(words):
        tokens = [pack.fold(token) for token in words.split()]
        if not any(token in naming.TITLES for token in tokens) and not all(token.isupper() for token in words.split()):
            return words
    return understand_name(words, _lang(state)).value


def resolve_phone(words: str, state: CallState, desk: Desk) -> tuple[str | None, bool]:
    """The number in E.164, and whether digits were said that make no number."""
    value = understand_phone(words, _lang(state), desk.country or "DE")
    return value.value, value.value is None and bool(value.ask)


def resolve_email(words: str, state: CallState) -> str | None:
    """The e-mail address in these words."""
    match = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", words)
    return match.group().rstrip(".").lower() if match else None


# ---- a whole turn ----------------------------------------------------------------------------------------------------
def understand_turn(text: str, state: CallState, desk: Desk) -> Meaning:
    """Read a whole caller turn in the light of what was asked. Total: never raises on any text."""
    words = clean(text)
    folded = _plain(words)
    lex = lexicon(state.language)
    if not folded:
        return Meaning(words=words)
    switched = _other_language(folded, state)
    if switched in ("de", "en"):
        inner = understand_turn(text, replace(state, language=switched), desk)
        return replace(inner, intents=inner.intents | {Intent.LANGUAGE}, language=switched)
    intents, detail = _intents(folded, lex, state)
    if switched:
        intents.add(Intent.LANGUAGE)
    meaning = Meaning(words=words, detail=detail, language=switched)
    if intents & {Intent.EMERGENCY} and not state.ask in (Ask.MESSAGE_TEXT,):
        return replace(meaning, intents=frozenset({Intent.EMERGENCY}))
    meaning = _person(words, folded, lex, state, desk, meaning)
    meaning = _service(words, folded, lex, state, desk, meaning, intents)
    meaning = _staff(words, state, desk, meaning)
    meaning = _time(words, folded, lex, state, desk, meaning, intents)
    meaning = _choice(folded, lex, state, desk, meaning)
    meaning = replace(meaning, yesno=_yesno(words, folded, state, meaning))
    if meaning.when is not None:
        meaning = replace(meaning, spans=(*meaning.spans, *_time_spans(words, state, desk)))
    topic = _topic(folded, lex, desk, meaning, intents, state)
    if topic is not None:
        intents.add(Intent.QUESTION)
        meaning = replace(meaning, topic=topic, question_words=words)
    _tidy(intents, meaning, folded, state)
    return replace(meaning, intents=frozenset(intents))


def _time_spans(words: str, state: CallState, desk: Desk) -> tuple[str, ...]:
    """The slices of the turn that speak about time, for the page."""
    understood = pack.understand_time(words, _lang(state), time_context(state, desk))
    return tuple(words[span.start : span.end] for span in understood.spans)


def _intents(folded: str, lex: Lexicon, state: CallState) -> tuple[set[Intent], str]:
    intents: set[Intent] = set()
    detail = ""
    for kind, patterns in lex.emergencies.items():
        if found(patterns, folded) and not re.search(r"\b(?:kein|keine|keinen|not an?|no) (?:\w+ )?(?:notfall|emergency)", folded):
            return {Intent.EMERGENCY}, kind
    for kind, patterns in lex.privacy_kinds.items():
        if kind == "withdrawal" and state.consent == "granted":
            continue
        if found(patterns, folded):
            intents.add(Intent.PRIVACY)
            detail = kind
            break
    for intent, patterns in lex.intents.items():
        if found(patterns, folded):
            intents.add(intent)
    return intents, detail


def _tidy(intents: set[Intent], meaning: Meaning, folded: str, state: CallState) -> None:
    """Resolve cues that contradict each other: the more special one wins."""
    length = len(folded.split())
    if Intent.PRIVACY in intents:
        intents -= {Intent.PRIVACY_INFO, Intent.FOREIGN_DATA, Intent.QUESTION, Intent.CANCEL, Intent.BOOK, Intent.MESSAGE, Intent.LOOKUP}
    if Intent.PRIVACY_INFO in intents:
        intents.discard(Intent.QUESTION)
    if Intent.THIRD_PARTY in intents:
        if meaning.staff_id or re.search(r"\bfuer (?:mein|unser)|\bfor (?:my|our)", folded):
            intents.discard(Intent.THIRD_PARTY)
        else:
            intents -= {Intent.BOOK, Intent.LOOKUP, Intent.QUESTION, Intent.FOREIGN_DATA}
    if Intent.FOREIGN_DATA in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.LOOKUP}
    if Intent.LOOKUP in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.ASAP}
    if Intent.MOVE in intents or Intent.CANCEL in intents:
        intents -= {Intent.BOOK, Intent.QUESTION, Intent.LOOKUP}
        if Intent.MOVE in intents and Intent.CANCEL in intents:
            intents.discard(Intent.MOVE if re.search(r"nicht verschieb|statt verschieb", folded) else Intent.CANCEL)
    if Intent.ROBOT in intents and Intent.HUMAN in intents and not re.search(r"\b(?:will|moechte|verbind\w*|wuerde gern\w*|kein\w*|nicht|not|want|need|rather|prefer|put me|get me|let me|can i|could i|kann ich|koennte ich|brauche)\b", folded):
        intents.discard(Intent.HUMAN)
    if Intent.HUMAN in intents:
        intents -= {Intent.ROBOT, Intent.QUESTION, Intent.BOOK, Intent.MESSAGE}
    if Intent.CALLBACK in intents:
        intents -= {Intent.HUMAN, Intent.MESSAGE, Intent.QUESTION}
    if Intent.ADVICE in intents:
        intents -= {Intent.QUESTION, Intent.CANCEL, Intent.MOVE, Intent.BOOK}
    if Intent.ROBOT in intents:
        intents -= {Intent.QUESTION}
    if Intent.ABUSE in intents:
        intents -= {Intent.QUESTION, Intent.ROBOT}
    if Intent.WAIT in intents and (length > 6 or meaning.facts or intents - {Intent.WAIT, Intent.THANKS, Intent.DECLINE}):
        intents.discard(Intent.WAIT)
    if Intent.REPEAT in intents and (length > 9 or meaning.when is not None):
        intents.discard(Intent.REPEAT)
    if Intent.GOODBYE in intents and (Intent.GREETING in intents and length < 3 and state.turns <= 1):
        intents.discard(Intent.GOODBYE)
    if Intent.GOODBYE in intents and state.turns <= 1 and meaning.facts:
        intents.discard(Intent.GOODBYE)
    if Intent.MESSAGE in intents and Intent.BOOK in intents and meaning.service_id:
        intents.discard(Intent.MESSAGE)
    if (Intent.ASAP in intents or Intent.ANY_TIME in intents) and meaning.when is not None and meaning.when.windows:
        intents -= {Intent.ASAP, Intent.ANY_TIME}
    if Intent.ANY_TIME in intents and meaning.staff_any:
        intents.discard(Intent.ANY_TIME)
    if Intent.ASAP in intents and (state.ask in NAME_ASKS or state.ask in PHONE_ASKS):
        intents.discard(Intent.ASAP)
    if Intent.DECLINE in intents and (meaning.when is not None or meaning.yesno == "yes"):
        intents.discard(Intent.DECLINE)
    if state.goal in (Goal.CANCEL,) and Intent.MOVE not in intents and state.ask is Ask.CANCEL_CONFIRM:
        intents.discard(Intent.CANCEL)
    if state.goal is Goal.MOVE and Intent.MOVE in intents and state.ask in (Ask.MOVE_WHEN, Ask.READBACK, Ask.OFFER):
        intents.discard(Intent.MOVE)


# ---- facts -----------------------------------------------------------------------------------------------------------
def _person(words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    meaning = _phone(words, state, desk, meaning)
    if re.search(r"@|\bat\b.*\b(?:punkt|dot)\b|klammeraffe|\bae?t\b.*\bpunkt\b|\be ?mail\b.*\b(?:at|ae?t)\b", folded + (" @" if "@" in words else "")):
        email = resolve_email(words, state)
        if email:
            meaning = replace(meaning, email=email, email_words=words)
    meaning = _attendee(words, folded, lex, state, desk, meaning)
    if meaning.attendee_relation and state.ask is Ask.NAME and meaning.attendee:
        words = words.replace(meaning.attendee_words, " ")
    name_words = _name_words(words, lex, state, desk, meaning)
    name = resolve_name(name_words, state) if name_words else None
    if name and not _is_other_word(name, desk, state) and name != meaning.attendee:
        return replace(meaning, name=name, name_words=name_words)
    return meaning


def _name_words(words: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> str:
    """The slice of the turn that is the caller's name."""
    taken = _taken(desk)
    asked = state.ask in NAME_ASKS
    cue = naming.after_cue(words, lex, taken)
    if cue and not (meaning.attendee and pack.fold(meaning.attendee) in pack.fold(cue)):
        return cue
    if asked and not meaning.phone and not meaning.email:
        return naming.in_answer(words, taken)
    if state.ask is Ask.READBACK and state.facts.name and naming.SPELLING.search(words):
        return naming.in_answer(re.sub(r"(?i)^\s*(?:nein|no|fast|almost|ja|yes)[,.]?\s+", "", words), taken)
    if meaning.attendee_relation is None:
        behalf = naming.on_behalf(words, taken)
        if behalf:
            return behalf
    return naming.in_greeting(words, taken) if state.facts.name is None and state.turns <= 2 else ""


def _taken(desk: Desk) -> tuple[str, ...]:
    """Words that name people and things of the business, hence not the caller."""
    parts = [desk.name, *(member.name for member in desk.staff), *(service.name for service in desk.services)]
    return tuple({token for part in parts for token in _plain(part).split()})


def _phone(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    asked = state.ask in PHONE_ASKS
    digits = sum(char.isdigit() for char in words)
    spoken = len(re.findall(
        r"\b(?:null|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|plus)\b|(?:und)?(?:zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)\b",
        pack.fold(words),
    ))  # fmt: skip
    cue = re.search(r"\b(?:nummer|telefon\w*|handy\w*|mobil\w*|erreichbar|erreichen|number|phone|mobile|reach)\b", pack.fold(words))
    if not asked and not (digits + spoken >= 6 or (cue and digits + spoken >= 4)):
        return meaning
    understood = understand_phone(words, _lang(state), desk.country or "DE")
    value, bad = understood.value, understood.ask
    if value:
        return replace(meaning, phone=value, phone_words=understood.span.text if understood.span else words)
    if asked and bad and digits + spoken >= 2:
        flat = re.sub(r"\D", "", words)
        return replace(meaning, phone_bad=True, detail="emergency_number" if flat in ("110", "112") else meaning.detail)
    return meaning


def _is_other_word(name: str, desk: Desk, state: CallState) -> bool:
    """Whether what looks like a name is something else: too long, a service, nothing but small words."""
    folded = _plain(name)
    if not folded or len(folded) > 60:
        return True
    tokens = folded.split()
    if len(tokens) == 1 and (tokens[0] in naming.PLAIN or resolve_service(name, state, desk)[0] is not None):
        return True
    return any(token in ("termin", "uhr", "telefonnummer", "appointment") for token in tokens)


def _attendee(words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    alternatives = "|".join(sorted((re.escape(key) for key in lex.relations), key=len, reverse=True))
    for pattern in lex.relation_cues:
        match = compiled(pattern.replace("{relations}", alternatives)).search(folded)
        if match is None:
            continue
        relation = match.group(1)
        original = next((item for item in re.findall(r"\w+", words) if pack.fold(item) == relation), relation)
        said = naming.called(words, original)
        if not said:
            said = naming.on_behalf(words, _taken(desk))
        name = resolve_name(said, state) if said else None
        meaning = replace(meaning, attendee_relation=lex.relations[relation])
        if name and not _is_other_word(name, desk, state) and not resolve_staff(name, state, desk)[0]:
            meaning = replace(meaning, attendee=name, attendee_words=said)
        return meaning
    if state.ask is Ask.ATTENDEE:
        said = naming.called(words, "") or naming.in_answer(
            re.sub(r"(?i)^(?:(?:er|sie|das ist|der|die|es|he|she|it|that's|they)\s+)?(?:heißt|heisst|ist|is called|is|called|'s name is)\s+", "", words), _taken(desk)
        )  # fmt: skip
        name = resolve_name(said, state) if said else None
        if name and not _is_other_word(name, desk, state):
            return replace(meaning, attendee=name, attendee_words=said)
    elif state.ask is Ask.NAME and state.facts.attendee_relation:
        for key, relation in lex.relations.items():
            if relation == state.facts.attendee_relation and key in folded:
                original = next((item for item in re.findall(r"\w+", words) if pack.fold(item) == key), key)
                said = naming.called(words, original)
                if said:
                    return replace(meaning, attendee=resolve_name(said, state), attendee_words=said)
    return meaning


def _service(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning, intents: set[Intent]
) -> Meaning:
    if state.ask in (*NAME_ASKS, Ask.ATTENDEE) and (meaning.name or meaning.attendee) and len(folded.split()) <= 3:
        return meaning
    if meaning.name_words and len(words) == len(meaning.name_words):
        text = words
    else:
        text = words.replace(meaning.name_words, " ") if meaning.name_words else words
    service_id, extra = resolve_service(text, state, desk)
    if service_id is not None:
        spans = tuple(hit.span.text for hit in _service_hits(text, state, desk)[:1])
        return replace(meaning, service_id=service_id, extra_service_ids=extra, service_words=text, spans=spans)
    if state.facts.service_id is not None or state.goal in (Goal.MOVE, Goal.CANCEL, Goal.LOOKUP):
        return meaning
    if state.ask not in (Ask.SERVICE, Ask.INTENT, Ask.NOTHING, Ask.MORE):
        return meaning
    for span in pack.understand_time(words, _lang(state), time_context(state, desk)).spans:
        folded = folded.replace(_plain(span.text), " ")
    folded = " ".join(folded.split())
    asked = state.ask is Ask.SERVICE
    frames = lex.service_frames if asked else lex.service_frames[:3]
    if not asked and Intent.BOOK not in intents and not re.search(
        r"\b(?:haette|moechte|brauche|will|would like|want|need|machen sie|bieten sie|habt ihr|macht ihr|haben sie|do you (?:do|offer))\b", folded
    ):
        return meaning
    for frame in frames:
        match = re.search(frame, folded)
        if match is None:
            continue
        thing = _thing(match.group(1), words, lex, desk)
        if thing:
            return replace(meaning, unknown_service=thing)
    return meaning


def _thing(tail: str, words: str, lex: Lexicon, desk: Desk) -> str:
    """The noun that was asked for, in the caller's spelling; empty if the tail is only about times or people."""
    for token in tail.split()[:4]:
        if token in lex.stop_words or token in lex.relations or len(token) < 4 or token.isdigit():
            continue
        original = next((item for item in re.findall(r"[\w\-]+", words) if pack.fold(item) == token), token)
        if any(token in _plain(member.name) for member in desk.staff):
            return ""
        if lex.stop_words is lexicon("de").stop_words and not original[:1].isupper():
            continue
        if _names_a_day(token) or token in _TIME_WORDS:
            return ""
        return original
    return ""


_TIME_WORDS = frozenset(
    "termin termine appointment uhr telefonnummer nummer number montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday tomorrow today".split()
)


def _staff(words: str, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    text = words
    if meaning.name_words and meaning.name_words != words:
        text = words.replace(meaning.name_words, " ")
    elif meaning.name and state.ask in NAME_ASKS and len(words.split()) <= 2:
        return meaning
    staff_id, anyone = resolve_staff(text, state, desk)
    if staff_id is not None or anyone:
        return replace(meaning, staff_id=staff_id, staff_any=anyone, staff_words=text)
    match = re.search(r"\b(?:bei|zu|zur|zum|with|see)\s+(?:der |dem |die |frau |herrn |mrs |mr |ms )*([A-ZÄÖÜ][a-zäöüß]{2,})\b", words)
    if match is not None and state.goal in (Goal.NONE, Goal.BOOK) and state.ask not in (*NAME_ASKS, Ask.MESSAGE_TEXT):
        token = pack.fold(match.group(1))
        if not (
            _names_a_day(token) or token in ("ihnen", "euch", "ihrem", "meiner", "you", "your", "the", "termin", "haare", "haarschnitt", "friseur", "arzt", "schneiden", "faerben", "gespraech", "beratung", "massage")
            or token in lexicon(state.language).stop_words or token in lexicon(state.language).relations or resolve_service(match.group(1), state, desk)[0]
            or (meaning.name and token in _plain(meaning.name)) or not re.search(r"\b(?:bei|zu|zur|zum|with|see)\s+(?:der |dem )?" + match.group(1), words)
            or token in _plain(desk.name)
        ):  # fmt: skip
            return replace(meaning, unknown_staff=match.group(1))
    return meaning


def _time(
    words: str, folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning, intents: set[Intent]
) -> Meaning:
    if state.ask in PHONE_ASKS and meaning.phone and not re.search(r"\b(?:uhr|morgen|tag|o'clock|tomorrow|\w+day|\w+tag)\b", folded):
        return meaning
    if state.ask in PHONE_ASKS and (meaning.phone or meaning.phone_bad):
        return meaning
    text = words
    for known in (meaning.phone_words, meaning.email_words):
        if known and known != words:
            text = text.replace(known, " ")
    if meaning.name_words and meaning.name_words != words:
        text = text.replace(meaning.name_words, " ")
    elif meaning.name and state.ask in NAME_ASKS and len(folded.split()) <= 4:
        return meaning
    if meaning.attendee_words and meaning.attendee_words != words:
        text = text.replace(meaning.attendee_words, " ")
    if meaning.phone and meaning.phone_words == words:
        text = re.sub(r"\+?\d[\d\s/()\-.]{5,}", " ", text)
        text = re.split(r"(?i)\b(?:meine |die )?(?:telefon|handy|mobil|ruf)?nummer\b|\bmy (?:phone |mobile )?number\b", text)[0]
        if not text.strip():
            return meaning
    for span in meaning.spans:
        text = text.replace(span, ", ", 1)
    when = _wished(text, state, desk) or resolve_when(text, state, desk)
    if when is None and state.ask in BARE_CLOCK_ASKS:
        when = _bare_clock(folded, state, desk)
    if when is not None and (when.windows or when.exclude or when.problem):
        if state.ask is Ask.OFFER and (Intent.ASAP in intents) and not when.windows:
            return meaning
        return replace(meaning, when=when)
    if state.offers or state.chosen is not None or state.shown:
        if found(lex.other_day, folded):
            return replace(meaning, shift="other_day")
        if found(lex.later, folded) and not found(lex.ordinals[-1], folded):
            return replace(meaning, shift="later")
        if found(lex.earlier, folded) and not found(lex.ordinals[-2], folded):
            return replace(meaning, shift="earlier")
        if found(lex.other, folded) and not found(lex.none_of_them, folded):
            return replace(meaning, shift="other")
    return meaning


_WISH = re.compile(r"(?i)\b(?:ginge|geht|gehts|hätte|hätten|haben sie|möchte|könnte|bräuchte|brauche|würde|wollte|lieber|could|would|can i|i'd like|do you have)\b")


def _wished(text: str, state: CallState, desk: Desk) -> When | None:
    """In a long story only the wish counts: the words from its last cue on, if they name a clock time."""
    if len(text.split()) < 16:
        return None
    cues = list(_WISH.finditer(text))
    if not cues or cues[-1].start() == 0:
        return None
    when = resolve_when(text[cues[-1].start() :], state, desk)
    if when is None or len(when.windows) != 1 or not when.windows[0].exact or not _names_a_day(pack.fold(when.words)):
        return None
    return when


BARE_CLOCK_ASKS = (Ask.WHEN, Ask.MOVE_WHEN, Ask.OFFER, Ask.READBACK, Ask.WHICH_WHEN)
_HOURS = re.compile(
    r"\b(?:(?:halb|half) )?(?:eins|ein|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?: (?:thirty|fifteen|forty five|dreissig))?"
)


def _bare_clock(folded: str, state: CallState, desk: Desk) -> When | None:
    """'The time, eleven': an hour alone, where the question was about a time; the last one said counts."""
    hours = [item for item in _HOURS.findall(folded) if item]
    if not hours or len(folded.split()) > 8:
        return None
    return resolve_when(("at " if state.language == "en" else "um ") + hours[-1], state, desk)


# ---- answers to offers -----------------------------------------------------------------------------------------------
def _choice(folded: str, lex: Lexicon, state: CallState, desk: Desk, meaning: Meaning) -> Meaning:
    if state.ask is Ask.WHICH_OWN:
        offers = tuple(
            Offer(item.id, item.service_id, item.start, item.staff_id, item.staff_name) for item in state.own
        )
    elif state.ask is Ask.WHICH_WHEN:
        return _which_when(folded, lex, state, meaning)
    elif state.ask is Ask.OFFER or (state.offers and state.ask in (Ask.NAME, Ask.READBACK) and len(state.offers) > 1):
        offers = state.offers
    else:
        return meaning
    if not offers:
        return meaning
    if found(lex.none_of_them, folded):
        return replace(meaning, choice="none")
    hits = _by_time(offers, meaning, desk)
    if meaning.staff_id is not None:
        hits = [offer for offer in (hits or list(offers)) if offer.staff_id == meaning.staff_id]
    if hits:
        if len(hits) == 1:
            return replace(meaning, choice=hits[0].id, when=None, staff_id=None, staff_any=False)
        return meaning
    if meaning.when is not None and meaning.when.windows and not _only_ordinal(folded, lex):
        return meaning
    position = _position(folded, lex, offers)
    if position is not None:
        return replace(meaning, choice=offers[position].id, when=None, shift=None)
    return meaning


def _only_ordinal(folded: str, lex: Lexicon) -> bool:
    return len(folded.split()) <= 6 and any(found(patterns, folded) for patterns in lex.ordinals.values())


def _position(folded: str, lex: Lexicon, offers: tuple[Offer, ...]) -> int | None:
    for index, patterns in lex.ordinals.items():
        if not found(patterns, folded):
            continue
        if index == -1:
            return max(range(len(offers)), key=lambda i: (offers[i].start, i)) if _comparative(folded) else len(offers) - 1
        if index == -2:
            return min(range(len(offers)), key=lambda i: (offers[i].start, i))
        return index if index < len(offers) else None
    return None


def _comparative(folded: str) -> bool:
    return bool(re.search(r"spaet|later|latest|hinter", folded))


def _by_time(offers: tuple[Offer, ...], meaning: Meaning, desk: Desk) -> list[Offer]:
    """The offers that the time words of the turn fit: first exactly, then by clock, then by day."""
    when = meaning.when
    if when is None or not when.windows:
        return []
    inside = [offer for offer in offers if any(_holds(window, offer.start) for window in when.windows)]
    if inside:
        return inside
    zone = ZoneInfo(desk.zone)
    clocks = {window.start.astimezone(zone).strftime("%H:%M") for window in when.windows if window.exact}
    if clocks and not _names_a_day(pack.fold(when.words)):
        return [offer for offer in offers if offer.start.astimezone(zone).strftime("%H:%M") in clocks]
    return []


def _holds(window: Window, start: datetime) -> bool:
    if window.exact:
        return start == window.start
    if window.end is None:
        return False
    return window.start <= start < window.end or (window.grain == "range" and start == window.end)


def _which_when(folded: str, lex: Lexicon, state: CallState, meaning: Meaning) -> Meaning:
    known = state.facts.ambiguous
    if len(known) < 2:
        return meaning
    if meaning.when is not None and meaning.when.windows:
        hits = [window for window in known if any(_touches(window, item) and _within(window, item) for item in meaning.when.windows)]
        if len(hits) == 1:
            picked = hits[0]
            narrower = meaning.when.windows[0]
            if narrower.exact and not picked.exact:
                picked = narrower
            return replace(meaning, when=replace(meaning.when, windows=(picked,), ambiguous=False))
    first = r"\b(?:diese[rnms]?|kommende[rnms]?|erste\w*|naeher\w*|frueher\w*|gleich|schon|diese woche|this|the first|coming|sooner|earlier|nearer|former)\b"
    second = r"\b(?:darauf|drauf|danach|naechste[rn]? woche|zweite\w*|spaeter\w*|uebernaechste\w*|letztere\w*|andere\w*|folgende\w*|week after|following|second|later|next week|latter|after that|other)\b"
    wants_first, wants_second = re.search(first, folded), re.search(second, folded)
    if bool(wants_first) == bool(wants_second):
        if wants_first is None and re.search(r"\b(?:abends?|nachmittags?|evening|afternoon|pm)\b", folded):
            return _pick_window(meaning, known[-1])
        if wants_first is None and re.search(r"\b(?:frueh|morgens|vormittags?|morning|am)\b", folded):
            return _pick_window(meaning, known[0])
        return meaning
    return _pick_window(meaning, known[0] if wants_first else known[-1])


def _pick_window(meaning: Meaning, window: Window) -> Meaning:
    return replace(meaning, when=When(meaning.words, (window,)), shift=None)


def _within(window: Window, item: Window) -> bool:
    end = window.end or window.start + timedelta(days=366)
    if window.exact:
        return item.start <= window.start and (item.end is None or window.start <= item.end)
    return window.start <= item.start < end


# ---- yes and no ------------------------------------------------------------------------------------------------------
def _yesno(words: str, folded: str, state: CallState, meaning: Meaning) -> str | None:
    value = understand_yesno(words, _lang(state), state.last_said or None).value
    if value in ("yes", "no"):
        return value
    if state.ask in (Ask.READBACK, Ask.CANCEL_CONFIRM) and not re.search(r"\b(?:nicht|kein\w*|not|don't|aber|but|doch)\b|\?", folded + ("?" if "?" in words else "")):
        echo = _ECHOES[state.ask]
        rest = re.sub(echo, " ", folded)
        if rest != folded and understand_yesno(rest or "ja", _lang(state), None).value == "yes":
            return "yes"
        if rest != folded and not (set(rest.split()) - _POLITE):
            return "yes"
    return None


_POLITE = frozenset("bitte gern gerne den termin das ihn sie es so dann please it the appointment that".split())
_ECHOES = {
    Ask.READBACK: r"\b(?:(?:bitte )?(?:so )?(?:eintragen|buchen|festmachen|verschieben|verlegen)|tragen sie (?:das |den |ihn |es )?(?:so )?ein|buchen sie (?:das|den|ihn|es)|book it|go ahead|put it in|move it)\b",
    Ask.CANCEL_CONFIRM: r"\b(?:absagen|stornieren|streichen|loeschen|sagen sie (?:ihn|den termin|das|es) ab|cancel (?:it|that|the appointment)|cancel)\b",
}


def says_yes(text: str, state: CallState, desk: Desk) -> bool:
    """The deterministic rule for a confirmation: a clear yes, and nothing in the turn that changes what was read back."""
    meaning = understand_turn(text, state, desk)
    if meaning.yesno != "yes":
        return False
    changes = bool(
        meaning.shift
        or meaning.choice
        or (meaning.service_id and meaning.service_id != state.facts.service_id)
        or (meaning.staff_id and state.chosen is not None and meaning.staff_id != state.chosen.staff_id)
        or (meaning.name and meaning.name != state.facts.name)
        or (meaning.phone and meaning.phone != state.phone)
        or (meaning.email and meaning.email != state.facts.email)
        or (meaning.attendee and meaning.attendee != state.facts.attendee)
    )
    if meaning.when is not None and (meaning.when.windows or meaning.when.exclude):
        subject = state.chosen.start if state.chosen else state.target.start if state.target else None
        same = subject is not None and any(_holds(window, subject) for window in meaning.when.windows)
        changes = changes or not same
    return not changes


# ---- questions and languages -----------------------------------------------------------------------------------------
_TOPIC_KEYS = {
    "address": ("adresse", "anschrift", "address", "ort", "anfahrt", "location", "wo"),
    "parking": ("park", "parking", "auto"),
    "payment": ("zahl", "bezahl", "karte", "payment", "pay", "card"),
    "access": ("barriere", "rollstuhl", "aufzug", "access", "wheelchair", "lift"),
}


def _topic(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> str | None:
    if state.ask in (Ask.MESSAGE_TEXT,) or intents & {Intent.PRIVACY, Intent.EMERGENCY}:
        return None
    asking = "?" in meaning.words or found(lex.question_marks, folded) is not None
    for topic, patterns in lex.topics.items():
        if not found(patterns, folded):
            continue
        if topic in _TOPIC_KEYS:
            if not asking and len(folded.split()) > 4:
                continue
            key = _knowledge_key(_TOPIC_KEYS[topic], desk)
            if key is not None:
                return f"knowledge:{key}"
            return "unknown" if asking else None
        if topic == "hours":
            day = meaning.when is not None and meaning.when.windows and meaning.when.windows[0].grain in ("day", "part_of_day", "range", "minute")
            return "hours_day" if day else "hours"
        if topic in ("services", "staff", "duration") and not asking:
            continue
        if topic == "staff" and Intent.FOREIGN_DATA in intents:
            continue
        return topic
    if not asking:
        return None
    for key in desk.knowledge:
        tokens = [token for token in _plain(key).split() if len(token) >= 4]
        if any(token[: max(4, len(token) - 2)] in folded for token in tokens):
            return f"knowledge:{key}"
    if meaning.facts or intents - {Intent.GREETING, Intent.THANKS, Intent.BOOK, Intent.WAIT} or state.ask in NAME_ASKS:
        return None
    starts = re.match(
        r"(?:(?:und|ach|oh|aber|aehm|also|sagen sie(?: mal)?|sag mal|eine frage|noch eine frage|entschuldigung|and|oh|sorry|but|by the way) )*(?:haben|habt|gibt|gibts|bieten|nehmen|nehmt|muss|darf|verkauft|verkaufen|machen|macht|warum|wieso|wer|welche\w*|ist|sind|do|does|is|are|must|may|how|why|who|which|what|was|wie) ",
        folded,
    )
    if Intent.BOOK in intents or (state.ask not in (Ask.INTENT, Ask.MORE, Ask.NOTHING) and not starts):
        return None
    return "unknown" if "?" in meaning.words or starts else None


def _knowledge_key(stems: tuple[str, ...], desk: Desk) -> str | None:
    for key in desk.knowledge:
        if any(pack.fold(key).startswith(stem) or stem in pack.fold(key).split() for stem in stems):
            return key
    for key in desk.knowledge:
        if any(stem in pack.fold(key) for stem in stems if len(stem) > 3):
            return key
    return None


_ENGLISH = frozenset(
    "the is are i'm i'd you your have has would like want need can could please appointment hello good morning afternoon speak english do does my for with what when where how book an of to it's this tomorrow haircut today".split()
)
_GERMAN = frozenset(
    "ich sie der die das ist sind haette moechte gern gerne einen eine termin bitte guten tag morgen wann wo wie was haben koennen kann deutsch sprechen und fuer mit bei ihnen mir ein nicht auf".split()
)
_FOREIGN = re.compile(
    r"\b(?:merhaba|istiyorum|randevu|turkce|konusuyor|bonjour|parlez|voudrais|francais|hola|buenos|habla|espanol|quiero|buongiorno|vorrei|italiano|dzien dobry|polsku|chcialbym|zdravstvujte|zdravstvuite|dobry den|privet|russki\w*|salam|marhaba|arabic|turkish|french|spanish|polish|russian)\b"
)
_NON_LATIN = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u0590-\u05ff\u4e00-\u9fff\u3040-\u30ff\u0370-\u03ff]{3,}")


def _other_language(folded: str, state: CallState) -> str | None:
    tokens = folded.split()
    if _NON_LATIN.search(folded) or (_FOREIGN.search(folded) and len(tokens) <= 25):
        return "other"
    if re.search(r"\b(?:speak|talk|in) english\b|\b(?:auf|in|sprechen sie|sprichst du|koennen (?:sie|wir)(?: \w+)?) englisch\b|^english( please)?$", folded):
        return "en" if state.language != "en" else None
    if re.search(r"\bspeak german\b|\b(?:in|auf) (?:german|deutsch)\b|\bsprechen sie (?:\w+ )?deutsch\b", folded):
        return "de" if state.language != "de" else None
    if len(tokens) < 3 or state.ask in NAME_ASKS:
        return None
    english = sum(token in _ENGLISH for token in tokens)
    german = sum(token in _GERMAN for token in tokens)
    if state.language == "de" and english >= 3 and english > 2 * german and english * 3 >= len(tokens):
        return "en"
    if state.language == "en" and german >= 3 and german > 2 * english and german * 3 >= len(tokens):
        return "de"
    return None
