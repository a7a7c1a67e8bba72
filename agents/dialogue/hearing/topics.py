"""Questions about the business: which topic, which knowledge entry. Pure."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from agents import language as pack
from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import NAME_ASKS, plain
from agents.dialogue.hearing.between_answers import asks_between, asks_with_whom, names_it
from agents.dialogue.hearing.costs_of_cancelling import asks_what_cancelling_costs
from agents.dialogue.hearing.kept_of_calls import asks_what_is_kept
from agents.dialogue.hearing.told import Asked, told
from agents.dialogue.lexicon import Lexicon, found
from agents.dialogue.lexicon.house_questions import (
    ARRIVED,
    BY_APPOINTMENT,
    ENDS_ASKING,
    FOR_SOMEBODY,
    LISTENS,
    MAY_BRING,
    OF_THE_NAME,
    OF_WHAT_IS_USED,
    ONLY_TO_KNOW,
    RECORDS,
    WHY_IT_IS_ASKED,
)
from agents.dialogue.lexicon.matters import MATTERS
from agents.dialogue.lexicon.prices import (
    DO_BEFORE,
    IS_IT_FREE,
    LEFT_AND_FETCHED,
    MUST_ONE_HAVE,
    PRICE_SAID,
    WHATS_IT,
    WHATS_THAT,
)
from agents.dialogue.lexicon.refusing import ONLY_ASKED
from agents.dialogue.lexicon.topic_keys import OF_CANCELLING, TOPIC_KEYS
from agents.dialogue.lexicon.waiting import SOMEBODY_DROPS_OUT
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.naming import spells
from agents.dialogue.state import Ask, CallState, Goal, Window

_TOLD = re.compile(
    r"\b(?:\w+tags?|mittwochs?|sonnabends?|heute|morgen|da|dann|ja|feiertag\w*|\w+days?|today|tomorrow) "
    r"(?:haben|habt|hat|sind|seid|ist|you're|you are|are you) (?:sie|ihr|du|ja|doch)\b"
)
"""'Montags habt ihr zu': told, not asked."""


_ASKED_TOO = re.compile(r"^(?:und|ach|aber) |\b(?:auch|denn|eigentlich|oder)$")


def _told(folded: str) -> bool:
    """Whether a sentence about being open tells it; 'und samstags seid ihr da auch' asks."""
    return _TOLD.search(folded) is not None and (
        _ASKED_TOO.search(folded) is None or _AFTER_ALL.search(folded) is not None
    )


_AFTER_ALL = re.compile(r"\b(?:ja|doch)\b")
_NEXT_QUESTION = re.compile(
    r"(?i)\?\s*|[,;]?\s+(?:und|and)\s+(?=(?:(?:auch|noch|dann|also|then)\s+)?(?:wie|wo|was|wann|kann|gibts?|haben|habt|darf|"
    r"bekommt|bekomme?|kriegt|kriege?|kostet|braucht?|brauche|komme?|geht|dauert|seid|in welche[mr]|"
    r"muss|ist|sind|nehmen|how|where|what|when|can|is|are|do|may)\b)"
)


def read_topics(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> tuple[str, ...]:
    """Everything the turn asks about the business: 'wo sitzen Sie, und kann man parken?' asks twice."""
    topics = _asked(folded, lex, desk, meaning, intents, state)
    if "cancellation" not in topics or desk.settings.late_cancel_text:
        return topics
    told_at = _knowledge_key(OF_CANCELLING, desk)
    return tuple(f"knowledge:{told_at}" if told_at and item == "cancellation" else item for item in topics)


def _asked(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> tuple[str, ...]:
    asked = told(meaning.words, desk) if _may_ask(folded, meaning, intents, state) else Asked((), "")
    if asked.keys or asked.gap:
        answers = tuple(f"knowledge:{key}" for key in asked.keys)
        rest = meaning.but(words=asked.rest)
        also = (
            read_topic(plain(asked.rest), lex, desk, rest, intents, state) if _asks(asked.rest, lex) else None
        )
        if also is not None and also not in answers and also != "unknown":
            answers = (*answers, also)
        return (*answers, "unknown") if asked.gap else answers
    topics = _read_all(folded, lex, desk, meaning, intents, state)
    wrong = {f"knowledge:{key}" for key in asked.misleading}
    return tuple("unknown" if topic in wrong else topic for topic in topics) if wrong else topics


def _read_all(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> tuple[str, ...]:
    """Everything asked that no question for a single entry of the owner's is."""
    parts = [part for part in _NEXT_QUESTION.split(meaning.words) if len(part.split()) >= 2]
    if len(parts) > 1:
        topics: list[str] = []
        for part in parts:
            asked = meaning.but(words=part + "?")
            if found(lex.question_marks, plain(part)) is None:
                continue
            topic = read_topic(plain(part), lex, desk, asked, intents, state)
            if topic is not None and topic != "unknown" and topic not in topics:
                topics.append(topic)
        if len(topics) > 1:
            return tuple(topics)
    if RECORDS.search(folded) and Intent.CONSENT_WITHDRAWN not in intents:
        return ("listening" if LISTENS.search(folded) else "recording",)
    if not intents & {Intent.PRIVACY, Intent.CONSENT_WITHDRAWN} and asks_what_is_kept(folded, meaning, state):
        return ("kept",)
    topic = read_topic(folded, lex, desk, meaning, intents, state)
    if topic is None and state.goal is Goal.NONE and not meaning.service_id:
        topic = "unknown" if MAY_BRING.search(folded) or ARRIVED.search(folded) else None
    if meaning.staff_id and _IS_IN.search(folded) and _on_one_day(meaning):
        looked_for = state.facts.service_id is not None and state.ask in (Ask.OFFER, Ask.WHEN)
        topic = None if looked_for and state.goal is Goal.BOOK else "staff_day"
    if topic is None and _next_day_asked(folded, meaning, intents, state):
        topic = "staff_day" if state.facts.staff_id else "hours_day"
    if topic is None and _next_price_asked(folded, meaning, intents, state):
        topic = "price"
    if topic in (None, "unknown"):
        topic = _next_matter_asked(folded, desk, meaning, intents, state) or topic
    return (topic,) if topic is not None else ()


def _may_ask(folded: str, meaning: Meaning, intents: set[Intent], state: CallState) -> bool:
    """Whether a question in the turn may be one for the owner's entries."""
    if state.ask is Ask.MESSAGE_TEXT or intents & _ABOUT_ELSE:
        return False
    if state.ask is Ask.CANCEL_CONFIRM and meaning.yesno is not None:
        return False
    named = state.ask in NAME_ASKS and (meaning.name or meaning.attendee)
    if named and "?" not in meaning.words and _ASKS_OUTRIGHT.search(folded) is None:
        return False
    return RECORDS.search(folded) is None and not asks_what_is_kept(folded, meaning, state)


_ASKS_OUTRIGHT = re.compile(
    r"\b(?:wa?s kost\w*|wie ?viel|wie lange?|kann (?:ich|man)|darf (?:ich|man)|muss (?:ich|man)|"
    r"how (?:much|long)|what (?:does|do|would)|(?:can|could|do|should|may) i)\b"
)
"""'Theresa Obermaier und was kostet das Leihen': no part of a name."""
_ABOUT_ELSE = {Intent.PRIVACY, Intent.EMERGENCY, Intent.CONSENT_WITHDRAWN, Intent.MESSAGE}


def _asks(words: str, lex: Lexicon) -> bool:
    return "?" in words or found(lex.question_marks, plain(words)) is not None


_AND_THEN = re.compile(
    r"^(?:ah |ach |ok |okay |gut |aha |and |so )*"
    r"(?:und|and|wie (?:ist|sieht|schaut) es|what about|how about)\b"
)


_IS_IN = re.compile(
    r"^(?:\w+ ){0,6}?(?:ist|arbeitet|waere|kommt|hat) (?:denn |eigentlich |die |der |frau |herrn? |dr )*\w+"
    r" (?:\w+ ){0,5}?(?:da|im (?:haus|laden|salon|dienst)|in der praxis|dienst|anwesend|vor ort)\b|"
    r"^(?:\w+ ){0,6}?arbeitet (?:denn |eigentlich |die |der |frau |herrn? )*\w+ (?:\w+ ){0,4}?"
    r"(?:am|auch|heute|morgen)\b|"
    r"^(?:\w+ ){0,4}?(?:is|does|will) (?:mrs? |ms |dr )?\w+ (?:be )?"
    r"(?:work|working|in|there|on duty|around|available)\b"
)
"""'Ist Lena am Mittwoch da?', 'is Lena in on Wednesday?'."""


_SHORT = 8
"""Words of a question that only names another day."""


def _on_one_day(meaning: Meaning) -> bool:
    """Whether the turn speaks of one day without a clock time and asks for no service."""
    when = meaning.when
    days = (when.windows or when.exclude) if when is not None else ()
    return not meaning.service_id and len(days) == 1 and not days[0].exact and _one_day(days[0])


def _next_day_asked(folded: str, meaning: Meaning, intents: set[Intent], state: CallState) -> bool:
    """'Und am Montag?', right after the opening hours of another day were asked for."""
    if state.asked_day is None or state.goal is not Goal.NONE or state.facts.service_id is not None:
        return False
    if meaning.service_id or intents - {Intent.GREETING, Intent.THANKS}:
        return False
    return len(folded.split()) <= _SHORT and _AND_THEN.search(folded) is not None and _on_one_day(meaning)


def _next_price_asked(folded: str, meaning: Meaning, intents: set[Intent], state: CallState) -> bool:
    """'And a children's haircut?', right after the price of something else was asked for."""
    if state.goal is not Goal.NONE or not meaning.service_id or meaning.when is not None or meaning.name:
        return False
    if intents - {Intent.GREETING, Intent.THANKS} or PRICE_SAID.search(state.last_said) is None:
        return False
    return len(folded.split()) <= _SHORT and _AND_THEN.search(folded) is not None


def _next_matter_asked(
    folded: str, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> str | None:
    """'Und mit der U-Bahn?', 'and by card?': a matter alone, as the next of several questions."""
    if state.ask in (*NAME_ASKS, Ask.MESSAGE_TEXT, Ask.CANCEL_CONFIRM) or meaning.facts:
        return None
    if intents - {Intent.GREETING, Intent.THANKS, Intent.WAIT}:
        return None
    if len(folded.split()) > _SHORT or _AND_THEN.search(folded) is None:
        return None
    for topic, words in MATTERS.items():
        if words.search(folded) is None:
            continue
        key = _knowledge_key(TOPIC_KEYS[topic], desk)
        if key is None and topic == "directions":
            key = _knowledge_key(TOPIC_KEYS["address"], desk)
        return f"knowledge:{key}" if key is not None else "unknown"
    return None


def read_topic(
    folded: str, lex: Lexicon, desk: Desk, meaning: Meaning, intents: set[Intent], state: CallState
) -> str | None:
    """What the turn asks about the business; None where it asks nothing."""
    if state.ask is Ask.MESSAGE_TEXT or intents & {Intent.PRIVACY, Intent.EMERGENCY}:
        return None
    if state.ask is Ask.CANCEL_CONFIRM and meaning.yesno is not None:
        return None  # "half price? then leave it in" has decided and asks nothing
    answered = state.said.get("want_it") and (Intent.DECLINE in intents or meaning.yesno == "no")
    if answered and "?" not in meaning.words and ONLY_ASKED.search(folded):
        return None
    if state.ask is Ask.CANCEL_CONFIRM and _PAYS.search(folded):
        return "cancellation"
    if asks_what_cancelling_costs(folded, state):
        return "cancellation"
    for known in (meaning.name, meaning.attendee):
        folded = folded.replace(plain(known), " ") if known else folded
    folded = _FAREWELL.sub(" ", folded)
    asking = "?" in meaning.words or found(lex.question_marks, folded) is not None
    if state.ask in NAME_ASKS and (meaning.name or meaning.attendee):
        spelled = "?" not in meaning.words and spells(meaning.words)
        if spelled or not asking or len(folded.split()) < _ASKS_IN:
            return None  # "Preis, wie das, was man zahlt" is a name
    if asking and BY_APPOINTMENT.search(folded):
        return "by_appointment"
    if _asks_its_price(folded, meaning, state):
        return "price"
    if asks_with_whom(folded, state):
        return "with_whom"
    for topic, patterns in lex.topics.items():
        match = found(patterns, folded)
        if match is None:
            continue
        if topic in TOPIC_KEYS:
            if not asking and len(folded.split()) > 4:
                continue
            if "?" not in meaning.words and not _asked_here(folded, match, lex):
                continue
            key = _knowledge_key(TOPIC_KEYS[topic], desk)
            if key is None and topic == "directions":
                key = _knowledge_key(TOPIC_KEYS["address"], desk)
            if key is not None:
                return f"knowledge:{key}"
            return "unknown" if asking else None
        if topic == "hours" and (meaning.staff_id or ("?" not in meaning.words and _told(folded))):
            continue
        if topic == "hours":
            windows = (meaning.when.windows or meaning.when.exclude) if meaning.when is not None else ()
            day = len(windows) == 1 and _one_day(windows[0])
            return "hours_day" if day else "hours"
        if topic in ("services", "staff", "duration") and not asking:
            continue
        if topic == "services" and meaning.when is not None and meaning.when.windows:
            continue  # "was haben Sie denn am Mittwoch?" asks for times
        if topic == "staff" and (Intent.FOREIGN_DATA in intents or meaning.staff_any):
            continue
        return topic
    if not asking or Intent.MESSAGE in intents:
        return None
    folded = SOMEBODY_DROPS_OUT.sub(" ", folded)
    asked, mark, _ = meaning.words.rpartition("?")
    up_to_it = plain(asked) if mark else folded  # "… isn't it? I'll be driving him" asks about no driving
    for key in desk.knowledge:
        stems = _words_of(key)
        match = stems.search(folded) if stems is not None else None
        if match is not None and stems is not None and stems.search(up_to_it) is None:
            continue
        if match is not None and ("?" in meaning.words or _asked_here(folded, match, lex)):
            allowed = MAY_BRING.search(folded) is not None and "bring" in match.group()
            return f"knowledge:{key}" if not allowed or names_it(folded, desk.knowledge[key]) else "unknown"
    if ONLY_TO_KNOW.search(folded) and intents <= {Intent.GREETING, Intent.THANKS, Intent.DECLINE}:
        return "unknown"
    if intents - {Intent.GREETING, Intent.THANKS, Intent.BOOK, Intent.WAIT}:
        return None
    if asks_between(folded, meaning, state):
        return "unknown"
    if "?" in meaning.words and MUST_ONE_HAVE.search(folded) and not meaning.when:
        return "unknown"
    if DO_BEFORE.search(folded) or ("?" in meaning.words and OF_WHAT_IS_USED.search(folded)):
        return "unknown"
    if "?" in meaning.words and state.chosen is not None and LEFT_AND_FETCHED.search(folded):
        return "unknown"
    if state.ask in NAME_ASKS and not meaning.name and meaning.service_id in (None, state.facts.service_id):
        words_of_it = len(folded.split()) >= _ASKS_IN and not (
            OF_THE_NAME.search(folded) or WHY_IT_IS_ASKED.search(folded)
        )
        return "unknown" if words_of_it and not meaning.when and _BEGINS_A_QUESTION.match(folded) else None
    if meaning.facts or state.ask in NAME_ASKS:
        return None
    if meaning.yesno is not None and state.ask in (Ask.CANCEL_CONFIRM, Ask.READBACK):
        return None
    starts = _BEGINS_A_QUESTION.match(folded) is not None or _asks_at_last(meaning.words)
    if state.ask is Ask.MESSAGE_OFFER and not intents and meaning.yesno is None:
        starts = starts or (ENDS_ASKING.search(folded) is not None and FOR_SOMEBODY.search(folded) is None)
    if Intent.BOOK in intents or (state.ask not in (Ask.INTENT, Ask.MORE, Ask.NOTHING) and not starts):
        return None
    if _A_LANGUAGE.search(folded) or len(folded.split()) < 3:
        return None
    return "unknown" if "?" in meaning.words or starts else None


_BEGINS_A_QUESTION = re.compile(
    r"(?:(?:und|ach|oh|aber|aehm|also|sagen sie(?: mal)?|sag mal|eine frage|noch eine frage|"
    r"entschuldigung|and|sorry|but|by the way) )*(?:haben|habt|gibt|gibts|bieten|nehmen|nehmt|"
    r"soll ich|kann ich|koennte ich|brauche? ich|"
    r"muss|darf|verkauft|verkaufen|machen|macht|warum|wieso|wer|welche\w*|ist|sind|do|does|is|are|"
    r"bezahlt|zahlt|uebernimmt|kostet|wo|wohin|where|must|may|how|why|who|which|what|was|wie|"
    r"(?:can|could|will|would|should|did) (?:he|she|it|they|one)|"
    r"(?:kann|koennte|koennen|wird|darf|duerfen) (?:er|sie|es|man)) "
)
_QUESTIONS = re.compile(r"[^.!?]+\?")


def _asks_at_last(words: str) -> bool:
    """'Okay, das kriege ich hin. Und soll ich da irgendwas anziehen?': one of its sentences is a question."""
    return any(_BEGINS_A_QUESTION.match(plain(said)) for said in _QUESTIONS.findall(words))


_A_LANGUAGE = re.compile(r"\b(?:englisch|english|deutsch|german)\b")


@lru_cache(maxsize=256)
def _words_of(key: str) -> re.Pattern[str] | None:
    """The stems of a matter told of, 'parkplaetze' as 'parkplaet'; None for short words."""
    said = plain(key).split()
    tokens = [token for token in said if len(token) >= 4]
    if len(said) == _LETTER_AND_WORD and len(said[0]) == 1 and tokens:  # "E-Bikes" are no bikes
        return re.compile(rf"\b{re.escape(said[0])} ?{re.escape(tokens[0][: max(4, len(tokens[0]) - 2)])}")
    if len(tokens) > 1:  # "Digitale Bilder" answers no question for "Passbilder"
        return re.compile(
            r"\w* (?:\w+ )?".join(re.escape(token[: max(4, len(token) - 2)]) for token in tokens)
        )
    stems = [re.escape(token[: max(4, len(token) - 2)]) for token in tokens]
    stems += [rf"\b{token[:-1]}\b" for token in tokens if len(token) == _SHORT_PLURAL and token[-1] == "s"]
    return re.compile("|".join(stems)) if stems else None


def _asks_its_price(folded: str, meaning: Meaning, state: CallState) -> bool:
    """'What's a men's haircut with you?', 'and a bath, what's that?': of a service, and of no time."""
    if meaning.when is not None or not (meaning.service_id or meaning.service_choices):
        return False
    if "?" in meaning.words and WHATS_THAT.search(folded):
        return True
    if state.language != "en":
        return False
    said = WHATS_IT.search(folded) or IS_IT_FREE.search(folded)
    if said is None:
        return False
    what, for_whom, _ = said["thing"].partition(" for ")
    named = meaning.spans if for_whom else (*meaning.spans, meaning.service_words)
    return any(set(what.split()) & set(plain(span).split()) for span in named if span)


_LETTER_AND_WORD = 2
"""Parts of a heading as 'E-Bikes'."""
_ASKS_IN = 4
"""Words that a question has beside the name it is said with."""
_FAREWELL = re.compile(
    r"\bauf wieder ?(?:hoeren|sehen|schauen)\b|"
    r"\bhow are (?:you|things)(?: (?:all|doing|keeping|both|today|this \w+|there))*\b|"
    r"\bhow's it going(?: today)?\b|"
    r"\bwie geht(?:'s| es)(?: (?:ihnen|dir|euch|so|denn|heute))*\b"
)
"""'Haben Sie vielen Dank, auf Wiederhören', 'how are you today' ask for nothing."""
_SHORT_PLURAL = 4
"""Letters of 'Mats': 'do I need my own mat?' asks for that entry too."""
_STORY = 14
"""From so many words on a turn may tell a story: what is asked has its question close by."""


def _asked_here(folded: str, match: re.Match[str], lex: Lexicon) -> bool:
    """'Die Waschmaschine ist die Treppe runter …, ich muss einen Schaden melden' asks for no stairs."""
    if len(folded.split()) < _STORY:
        return True
    before = folded[: match.start()].split()[-8:]
    after = folded[match.end() :].split()[:6]
    return found(lex.question_marks, " ".join((*before, match.group(), *after))) is not None


_PAYS = re.compile(
    r"\b(?:kostet|kosten|koste|gebuehr\w*|(?:be)?zahlen|euro|wie ?viel|haelfte|berechne\w*|"
    r"costs?|charge\w*|fee|pay|how much|price|pounds)\b"
)


def _one_day(window: Window) -> bool:
    return window.exact or (window.end is not None and window.end - window.start <= timedelta(hours=25))


def _knowledge_key(stems: tuple[str, ...], desk: Desk) -> str | None:
    for key in desk.knowledge:
        if any(pack.fold(key).startswith(stem) or stem in pack.fold(key).split() for stem in stems):
            return key
    for key in desk.knowledge:
        if any(stem in pack.fold(key) for stem in stems if len(stem) > 3):
            return key
    for key, text in desk.knowledge.items():  # "zweiter Stock mit Aufzug" stands in the address
        said = plain(text).split()
        telling = (stem for stem in stems if len(stem) > 3 and stem not in _OF_ANYTHING)
        if any(word.startswith(stem) for stem in telling for word in said):
            return key
    return None


_OF_ANYTHING = ("vorher", "before", "directions", "auto")
"""Words of a heading that any text may hold: 'bis 24 Stunden vorher absagen' prepares nobody."""
