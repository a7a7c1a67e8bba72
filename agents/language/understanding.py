"""`understand_time`: words about time to readings. Pure; the context brings clock, zone and opening hours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from agents.language.beside_the_wish import without_asides
from agents.language.compose import compose
from agents.language.de import fragments as german
from agents.language.de import masks as german_masks
from agents.language.de.sentences import SENTENCE_WORDS as GERMAN_SENTENCES
from agents.language.de.words import LEXICON as GERMAN_WORDS
from agents.language.en import fragments as english
from agents.language.en import masks as english_masks
from agents.language.en.sentences import LEAVING
from agents.language.en.sentences import SENTENCE_WORDS as ENGLISH_SENTENCES
from agents.language.en.words import LEXICON as ENGLISH_WORDS
from agents.language.hours import environment
from agents.language.occasions import without_occasions
from agents.language.reasons import WORK_DE, WORK_EN, without_reason, without_told
from agents.language.resolve import resolve
from agents.language.running_out import without_running_out
from agents.language.scan import Grammar, scan
from agents.language.sentences import SentenceWords, clauses
from agents.language.strange_days import names_strange_day
from agents.language.tokens import Lexicon, tokenise
from agents.language.told_things import without_things
from agents.language.types import Language, Span, TimeContext, TimeUnderstanding


@dataclass(frozen=True, slots=True)
class TimeLanguage:
    """What a language folder provides for times."""

    lexicon: Lexicon
    grammar: Grammar
    sentences: SentenceWords
    aside: re.Pattern[str] | None = None
    """Words that only lead to a limit: "(I have got to be out) by five"."""


@lru_cache(maxsize=4)
def time_language(lang: Language) -> TimeLanguage:
    """The words and the grammar of a language."""
    if lang == "en":
        return TimeLanguage(
            ENGLISH_WORDS,
            Grammar(english.fragment, english.weak, english_masks.mask),
            ENGLISH_SENTENCES,
            LEAVING,
        )
    return TimeLanguage(
        GERMAN_WORDS, Grammar(german.fragment, german.weak, german_masks.mask), GERMAN_SENTENCES
    )


_HYPHENED = re.compile(
    r"(?i)\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?=(?:fifteen|twenty|thirty|forty|fifty)\b)|"
    r"(?:half|quarter)-(?=(?:past|to)\b)|(?:halb|viertel|dreiviertel)-(?=\w))"
)
"""'Three-fifteen', 'half-past nine': no stretch from the one to the other."""
_AWAY = re.compile(
    r"(?i)\b(?P<day>(?:\w+tags?|mittwochs?|morgen) (?:bin|ist|sind) (?:ich|er|wir)) auf montage\b"
)
"""'Dienstag bin ich auf Montage': away for work, which is no Monday."""


def understand_time(text: str, lang: Language, ctx: TimeContext) -> TimeUnderstanding:
    """Everything that `text` says about time, resolved against `ctx`.

    Deterministic, never raises on any text, and independent of the process's time zone. No time in the text
    gives an answer without readings and without a problem.
    """
    language = time_language(lang)
    if "-" in text:
        text = _HYPHENED.sub(lambda found: f"{found.group()[:-1]} ", text)
    said = tokenise(text, language.lexicon)
    if not language.grammar.may_say_when(said):
        return TimeUnderstanding()
    heard = language.aside.sub(lambda found: " " * len(found.group()), text) if language.aside else text
    heard = _AWAY.sub(r"\g<day> auf Arbeit ", heard) if lang == "de" else heard
    heard = without_occasions(without_running_out(without_things(without_asides(heard), lang), lang), lang)
    heard = without_reason(without_told(heard), WORK_EN if lang == "en" else WORK_DE)
    tokens = clauses(said if heard == text else tokenise(heard, language.lexicon), language.sentences)
    placed = scan(tokens, language.grammar)
    times = [p for p in placed if p.piece.when is not None]
    if not times:
        return TimeUnderstanding()
    if names_strange_day(tokens) and not any(p.piece.when.has_day for p in times if p.piece.when):
        return TimeUnderstanding(ask=True, relation="ambiguous")
    statement = compose(tokens, placed)
    found = resolve(statement, environment(ctx))
    spans = tuple(
        Span(
            tokens[p.start].start,
            tokens[p.end - 1].end,
            text[tokens[p.start].start : tokens[p.end - 1].end],
            p.rules[-1] if p.rules else "",
        )
        for p in times
    )
    lines = tuple(f"{s.text!r}: {' > '.join(p.rules)}" for s, p in zip(spans, times, strict=True))
    return replace(found, spans=spans, explanation=(*lines, *found.explanation))
