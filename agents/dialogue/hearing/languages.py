"""Which language a turn is in, where that is not the language of the call. Pure."""

from __future__ import annotations

import re

from agents.dialogue.hearing.basics import NAME_ASKS, plain
from agents.dialogue.lexicon.tongues import (
    ASKS_FOR_THIS,
    OF_ONES_TONGUES,
    OF_SOMEBODY,
    TONGUE,
    WHO_SPEAKS,
)
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.state import CallState

_ENGLISH = word_set(
    """
    the is are i'm i'd you your have has would like want need can could please appointment hello good
    morning afternoon speak english do does my for with what when where how book an of to it's this
    tomorrow haircut today we we've we're we'd i've i'll and at on from that that's there here they he she
    her him them but not if or got get about some any just yes yeah thanks thank was were been it me
    monday tuesday wednesday thursday friday saturday sunday o'clock half past
    """
)


_GERMAN = word_set(
    """
    ich sie der die das ist sind haette moechte gern gerne einen eine termin bitte guten tag morgen wann
    wo wie was haben koennen kann deutsch sprechen und fuer mit bei ihnen mir ein nicht auf wir mein meine
    hab habe bin um am im ja nein noch auch aber oder zum zur den dem es dass wenn dann braeuchte brauche
    ginge geht uhr
    """
)


_HELLO = (
    r"merhaba|bonjour|hola|buongiorno|dzien dobry|zdravstvujte|zdravstvuite|dobry den|privet|salam|marhaba"
)
_FOREIGN = re.compile(
    rf"\b(?:{_HELLO}|istiyorum|randevu|turkce|konusuyor|parlez|voudrais|francais|buenos|habla|espanol|quiero|"
    r"vorrei|italiano|polsku|chcialbym|russki\w*)\b"
)
_NAMED = re.compile(rf"\b(?:german|deutsch|english|englisch|{TONGUE})")
"""The name of a language: without one none is wished for by its name."""
_FOREIGN_NAMED = re.compile(rf"\b{TONGUE}\b")
_STYLED = (
    r"(?:manicure|pedicure|polish|nails?|lashes|barber|bath|massage|braids?|plait|style|ge\w+t\w*|"
    r"lernen|unterricht\w*|kurse?|lessons?|courses?|class\w*|teach\w*)"
)
_WANTS_FOREIGN = re.compile(
    rf"\b(?:speak\w*|talk\w*|understand\w*|sprech\w*|sprich\w*|spricht|red\w*|versteh\w*|"
    rf"(?:kann|koenn\w*) (?:sie|ihr|du|man|wer|jemand|einer)) "
    rf"(?:(?!the\b|a\b|and\b|if\b)\w+ ){{0,3}}{TONGUE}\b(?! (?:\w+ )?{_STYLED})|"
    rf"\b(?:in|auf) {TONGUE}\b(?! (?:\w+ )?{_STYLED})|"
    rf"\b{TONGUE} (?:speak\w*|language|spricht|sprechen|sprachig\w*|kann|koennte?n?|versteht|verstehen|"
    rf"redet)\b|"
    rf"^(?:(?!a\b|the\b|and\b|nail\b|gel\b)\w+ )?{TONGUE}(?: please| bitte)?$"
)
"""'Do you speak Polish?'; a scale and polish, a Turkish shave and what is taught are no tongue to speak."""


_WANTS_GERMAN = re.compile(
    r"(?i)\b(?:speak|talk) (?:\w+ )?german\b|\b(?:in|auf) (?:german|deutsch)\b|"
    r"\b(?:sprech\w*|sprich\w*|red\w*|k(?:oe|ö)nn\w*|kann|geht\w*|ginge) (?:\w+ ){0,4}deutsch\b|"
    r"\bdeutsch (?:\w+ ){0,2}(?:sprechen|reden|bitte|weiter\w*)\b|^deutsch(?: bitte)?$|"
    r"\b(?:mein|unser) (?:englisch|english) (?:ist|is|reicht)?\b|\b(?:kein|wenig|schlecht|kaum) englisch\b"
)
_WANTS_ENGLISH = re.compile(
    r"(?i)\b(?:speak|talk|in) (?:\w+ )?english\b|"
    r"\b(?:sprech\w*|sprich\w*|red\w*|k(?:oe|ö)nn\w*|kann|geht\w*|ginge|auf|in) "
    r"(?:\w+ ){0,4}(?<!kein )englisch\b|"
    r"\b(?:englisch|english) (?:\w+ ){0,2}(?:sprechen|reden|please|bitte)\b|^english( please)?$"
)


_WRITTEN_IN = re.compile(
    r"(?i)\b(?:it's|it is|that's|is|are|was|were|comes?|came|written|everything|all|letters?|forms?|"
    r"e ?mails?|website|page|contract|papers?|paperwork|documents?|policy|ist|sind|war|waren|steht|stehen|"
    r"kommt|kam|geschrieben|alles|briefe?|formulare?|schreiben|seite|"
    r"vertrag|vertr(?:ae|ä)ge|unterlagen|papiere) "
    r"(?:(?:all|only|just|written|completely|entirely|alles|nur|komplett|ganz|leider|ja|bloss|bloß) )*"
    r"(?:in|auf) (?:german|deutsch|english|englisch)\b"
)
"""'The letter is all in German': the language of a thing, and no wish to speak it."""
_TAUGHT = re.compile(
    r"(?i)\b(?:\w*(?:stunden?|unterricht|kurse?|nachhilfe|pr(?:ü|ue)fung|training)|lessons?|class(?:es)?|courses?|"
    r"tests?|exams?|tuition|tutoring|coaching) (?:in|auf|für|fuer) "
    rf"(?:german|deutsch|english|englisch|{TONGUE})\b"
)
"""'A trial lesson in German': what is taught, and no wish to speak it."""


_NON_LATIN = re.compile(
    r"[\u0400-\u04ff\u0600-\u06ff\u0590-\u05ff\u4e00-\u9fff\u3040-\u30ff\u0370-\u03ff]{3,}"
)


_MOST = 25
"""Words of a turn in which a foreign language is a wish."""


def without_request(words: str) -> str:
    """The words without the wish for another language: 'können wir nicht Deutsch sprechen' hinders nobody."""
    kept: list[str] = []
    end = 0
    things = (*_WRITTEN_IN.finditer(words), *_TAUGHT.finditer(words))
    for thing in sorted(things, key=lambda item: item.start()):
        if thing.start() < end:
            continue
        kept += [_without_wish(words[end : thing.start()]), thing.group()]
        end = thing.end()
    return "".join((*kept, _without_wish(words[end:])))


_AROUND_WISH = re.compile(
    r"(?i)(?:\b(?:do|does|can|could|would|will|shall|may|might|k(?:ö|oe)nnt?en?|kann|w(?:ü|ue)rden?) "
    r"(?:you|we|i|anyone|anybody|somebody|someone|sie|wir|ich|jemand|man)(?: (?!ich\b|i\b)\w+){0,4} ?)?\x00"
    r"(?: (?:please|bitte|instead|at all|vielleicht|weiter\w*|sprechen|reden|machen))*\s*\??"
)
"""'Could we do it (in English), please?': the question around the wish."""


def _without_wish(words: str) -> str:
    marked = _WANTS_ENGLISH.sub("\x00", _WANTS_GERMAN.sub("\x00", words))
    return _AROUND_WISH.sub(" ", marked)


_GREETINGS = re.compile(rf"\b(?:{_HELLO}|bonsoir|buenos dias|buenas|ciao)\b")
_SPOKEN = 3
"""Words of German or English after which a foreign greeting is only that."""


def _speaks_foreign(folded: str) -> bool:
    """'Bonjour, je voudrais …'; 'Bonjour, äh, guten Tag, ich hätte gern …' only greets so."""
    rest = _GREETINGS.sub(" ", folded)
    known = sum(token in _GERMAN or token in _ENGLISH for token in rest.split())
    said = rest if known >= _SPOKEN else folded
    return _FOREIGN.search(said) is not None


_HARDLY_GERMAN = re.compile(
    r"\b(?:don't|do not|can't|cannot|no|not|little|barely) (?:\w+ )?(?:speak |understand )?"
    r"(?:\w+ )?german\b|\bmy german(?:'s| is| isn't| ain't)\b"
)


def other_language(folded: str, state: CallState) -> str | None:
    """`de` or `en` where the turn is in that one instead, `other` for one we do not speak, else None."""
    tokens = folded.split()
    if _NON_LATIN.search(folded) or (len(tokens) <= _MOST and _speaks_foreign(folded)):
        return "other"
    if _NAMED.search(folded):
        untaught = _TAUGHT.sub(" ", folded)
        asked = OF_SOMEBODY.sub(" ", _WRITTEN_IN.sub(" ", untaught))
        if len(tokens) <= _MOST and _WANTS_FOREIGN.search(untaught):
            return "other"
        if _WANTS_ENGLISH.search(asked) or _HARDLY_GERMAN.search(asked):
            return "en" if state.language != "en" else None
        if _WANTS_GERMAN.search(asked):
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


_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


def beside_who_speaks(words: str, folded: str) -> str | None:
    """The rest of a turn that asks whether somebody there speaks a language; None where none does."""
    if len(folded.split()) > _MOST or WHO_SPEAKS.search(folded) is None:
        return None
    kept = [
        sentence
        for sentence in _SENTENCE_END.split(words)
        if WHO_SPEAKS.search(plain(sentence)) is None and _FOREIGN_NAMED.search(plain(sentence)) is None
    ]
    return " ".join(kept)


def beside_this_language(words: str, folded: str, state: CallState) -> str | None:
    """The rest of a turn that asks for the language of the call; None where none does."""
    asks = ASKS_FOR_THIS.get(state.language)
    if asks is None or "?" not in words or _NAMED.search(folded) is None:
        return None
    kept: list[str] = []
    asked = False
    for sentence in _SENTENCE_END.split(words):
        if "?" in sentence and asks.search(plain(sentence)) and not _TAUGHT.search(plain(sentence)):
            asked = True
        elif not OF_ONES_TONGUES.search(sentence):
            kept.append(sentence)
    return " ".join(kept) if asked else None
