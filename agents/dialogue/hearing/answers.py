"""Yes and no, as an answer to the question that is open. Pure."""

from __future__ import annotations

import re
from datetime import timedelta

from agents.dialogue.desk import Desk
from agents.dialogue.hearing.basics import lang_of, plain
from agents.dialogue.hearing.between_answers import agrees_and_asks
from agents.dialogue.hearing.recording_consent import consents_to_recording
from agents.dialogue.hearing.services import service_hits
from agents.dialogue.hearing.times import holds, time_spans
from agents.dialogue.lexicon.cancelling import KEEPS
from agents.dialogue.lexicon.refusing import HOLDS_ON, NO_OTHER
from agents.dialogue.lexicon.words import word_set
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal
from agents.language.discontent import discontented
from agents.language.yesno import only_refuses, opens_with_yes, understand_yesno

_KNOWS_NOW = re.compile(
    r"\b(?:weiss ich (?:ja |jetzt |auch )?bescheid|(?:dann |jetzt )?weiss ich(?:'s| es| das)|gut zu wissen|"
    r"now i know|good to know|that's (?:all )?(?:what )?i (?:wanted|needed) to know)\b"
)
"""'Ach ja, danke, dann weiß ich Bescheid': thanks for what was told, and drops nothing."""


def read_yesno(
    words: str, folded: str, state: CallState, desk: Desk, meaning: Meaning, intents: set[Intent]
) -> str | None:
    """`yes`, `no`, or None where the turn is neither.

    A turn that begins with a firm yes and adds neither a fact nor another wish is a yes, whatever its words.
    """
    if state.ask is Ask.CANCEL_CONFIRM and KEEPS.search(folded):
        return "no"
    if state.ask is Ask.CANCEL_CONFIRM and _KNOWS_NOW.search(folded) and Intent.CANCEL not in intents:
        return None
    if state.ask is Ask.CANCEL_CONFIRM and (_insists(folded) or wants_no_other(folded)):
        return "yes"
    if repeats_the_time(meaning, state):
        for span in time_spans(words, state, desk):
            words, folded = words.replace(span, " ", 1), folded.replace(plain(span), " ", 1)
    if state.ask is Ask.READBACK:
        words, folded = _MEETING.sub(" ", words), " ".join(_MEETING.sub(" ", folded).split())
    if state.ask is Ask.READBACK and state.goal is Goal.MOVE and _has_it_moved(words, folded, state):
        return "yes"
    bare = _without_its_service(words, state, desk)
    if state.ask is Ask.CANCEL_CONFIRM and _echoes_yes(words, plain(bare), state):
        return "yes"  # "bitte absagen" agrees here, although it refuses elsewhere
    value = understand_yesno(words, lang_of(state), state.last_said or None).value
    if state.ask is Ask.CONSENT and consents_to_recording(words, lang_of(state)):
        return "yes"
    if value == "yes" and state.ask is Ask.CONSENT and _doubtful(folded):
        return None
    unhappy = state.ask in _GLADLY and discontented(words)
    if value in ("yes", "no") and not (value == "yes" and unhappy):
        return value
    if state.ask is Ask.MORE and _NO_MORE.match(folded):
        rest = _WISHES_WELL.sub(" ", words)
        if Intent.THANKS in intents or only_refuses(rest, lang_of(state)):
            return "no"  # "no, that's grand, thanks": to "anything else?" the first word decides
    if state.ask is Ask.READBACK and (_echoes_yes(words, folded, state) or agrees_and_asks(words, state)):
        return "yes"
    if state.ask not in _YES_OR_NO or not intents <= _BESIDE_A_YES | _ASKED_FOR.get(state.ask, set()):
        return None
    if unhappy or _adds_a_fact(meaning, state):
        return None
    again = any(state.failures.get(point) for point in ("readback", "cancel"))
    leads = opens_with_yes(words, lang_of(state), state.last_said or None, asked_again=again)
    return "yes" if leads else None


_MEETING = re.compile(
    r"(?i)(?<=[\w,.!] )(?:and |so |then |well )?(?:(?:i'll|i will|we'll|we will|i) )?(?:just )?"
    r"(?:see|catch) (?:you|ya|yous|ye)\b(?: (?:all|both|there|then|again|soon|on))*|"
    r"(?<=[\w,.!] )(?:na )?(?:(?:dann|und|also) )*(?:bis (?:dann|bald|denne)|(?:wir sehen uns|sehen wir uns)"
    r"(?: (?:dann|da|also|am))*)\b"
)
"""'Brilliant, see you (tomorrow)', said behind the answer: no other time is meant by it."""
_REFUSING = re.compile(r"^(?:(?:ach|oh|aeh|aehm|hm|well) )*(?:nein|nee|noe|ne|no|nope|nah)\b")
_DENYING = re.compile(r"\b(?:nicht|not|don't|won't|wouldn't|kein\w*|no)\b")
_AGREEING = re.compile(
    r"\b(?:ja|jo|jawohl|yes|yeah|yep|klar|gerne?|sure|einverstanden|natuerlich|selbstverstaendlich|"
    r"of course)\b"
)


def _doubtful(folded: str) -> bool:
    """ "No, I don't mind" most likely agrees; a recording wants a yes that nobody can doubt."""
    if _REFUSING.search(folded):
        return True
    return _DENYING.search(folded) is not None and _AGREEING.search(folded) is None


def repeats_the_time(meaning: Meaning, state: CallState) -> bool:
    """'Yes, half eleven, that's right': the time of the read-back, said once more."""
    subject = state.chosen or state.target
    if state.ask not in (Ask.READBACK, Ask.CANCEL_CONFIRM) or meaning.when is None or subject is None:
        return False
    fits = any if meaning.when.ambiguous else all
    if not meaning.when.windows or meaning.when.exclude:
        return False
    if not fits(holds(item, subject.start) for item in meaning.when.windows):
        return False
    if _UNTIL.search(meaning.words) is None:
        return True
    ends = [item.end - timedelta(minutes=1) for item in meaning.when.windows if item.end is not None]
    return any(
        abs(end - subject.start) < timedelta(days=1) and end.date() == subject.start.date() for end in ends
    )


_UNTIL = re.compile(r"(?i)\b(?:bis|until|till?|by)\b")
"""'Ja, bis Freitag': said to a read-back, the day is that one or another."""


def denies_in_passing(folded: str, state: CallState, meaning: Meaning) -> bool:
    """'Ich bin nicht gut zu Fuß, haben Sie einen Aufzug?': a question, which the denial only explains."""
    return meaning.yesno == "no" and state.ask in _OPEN_ASKS and _REFUSES_FIRST.match(folded) is None


_OPEN_ASKS = (Ask.INTENT, Ask.NOTHING, Ask.SERVICE, Ask.WHEN, Ask.OFFER, Ask.NAME, Ask.PHONE)
_REFUSES_FIRST = re.compile(
    r"(?:(?:ach|oh|aeh|aehm|also|na|ja|well|um) )*"
    r"(?:nein|nee|ne|noe|nicht|kein\w*|nix|no|nope|nah|not|none|lieber nicht)\b"
)
_NO_MORE = re.compile(r"(?:nein|nee|ne|noe|no|nope|nah|negative|negativ)\b")
_WISHES_WELL = re.compile(
    r"(?i)\bgood (?:luck|day|night|evening|afternoon|weekend)(?: now| then| to you)*|"
    r"\ball the best\b|\bgod bless(?: you)?\b|"
    r"\b(?:noch |einen |ein |ihnen |dir |euch )*sch(?:ö|oe)ne[nrs]? (?:\w+ )?"
    r"(?:tag|abend|wochenende|woche|feierabend)\b"
)
"""Said at parting, around a no to 'anything else?'."""
_YES_OR_NO = (Ask.READBACK, Ask.CANCEL_CONFIRM, Ask.OFFER, Ask.WAITLIST)
_GLADLY = (Ask.READBACK, Ask.OFFER, Ask.WAITLIST)
"""Where nobody agrees with a complaint: "ja, schade" agrees to a cancellation only."""
_BESIDE_A_YES = {Intent.BOOK, Intent.THANKS, Intent.GREETING, Intent.GOODBYE}
_ASKED_FOR = {
    Ask.READBACK: {Intent.MOVE},
    Ask.CANCEL_CONFIRM: {Intent.CANCEL},
    Ask.WAITLIST: {Intent.WAITLIST},
}


def _adds_a_fact(meaning: Meaning, state: CallState) -> bool:
    """Whether the turn says something that is not known yet; times are compared by who confirms."""
    facts = state.facts
    return bool(
        (meaning.name and meaning.name != facts.name)
        or (meaning.phone and meaning.phone != state.phone)
        or (meaning.email and meaning.email != facts.email)
        or (meaning.attendee_relation and meaning.attendee_relation != facts.attendee_relation)
        or (meaning.attendee and meaning.attendee != facts.attendee)
        or (meaning.service_id and meaning.service_id != facts.service_id)
        or (meaning.name_words and meaning.name is None)
        or meaning.extra_service_ids
        or meaning.unknown_service
        or meaning.unknown_staff
    )


_AGAINST = re.compile(r"\b(?:nicht|kein\w*|nein|nee|ne|no|not|don't|aber|but|doch|oder|or)\b|\?")


def _echoes_yes(words: str, folded: str, state: CallState) -> bool:
    """The question said back, politely or with a yes: 'bitte eintragen', 'ja, sagen Sie ihn ab'."""
    if _AGAINST.search(folded + ("?" if "?" in words else "")):
        return False
    rest = _ECHOES[state.ask].sub(" ", folded)
    if rest == folded:
        return False
    rest = " ".join(word for word in rest.split() if word not in _POLITE)  # "ja, den (am Samstag) absagen"
    return not rest or understand_yesno(rest, lang_of(state), None).value == "yes"


def _without_its_service(words: str, state: CallState, desk: Desk) -> str:
    """'Ja, die Massage bitte absagen': the service of the appointment that was read back, said once more."""
    hits = service_hits(words, state, desk) if state.ask is Ask.CANCEL_CONFIRM else ()
    if state.target is None or len(hits) != 1 or hits[0].id != state.target.service_id:
        return words
    return f"{words[: hits[0].span.start]} {words[hits[0].span.end :]}"


_TO_MOVE = re.compile(
    r"(?i)\b(?:please )?(?:do )?(?:change|move|switch|reschedule|make the (?:change|move|switch))"
    r"(?: (?:it|that|this|the appointment|my appointment|me))?+(?: (?:over|for me|like that|as you said))*+"
    r"(?! (?:to|back|from|into|forward|again|instead|around|the|my|me|with|for|on|it)\b)(?=\W|$)|"
    r"\b(?:bitte )?(?:so )?(?:(?:ver|um)schieben|(?:ver|um)legen|umbuchen|ändern|abändern|tauschen)"
    r"(?: sie)?+(?: (?:das|es|ihn|den termin|meinen termin|den))?+(?: (?:bitte|so|mir|dann|ruhig))*+"
    r"(?! (?:auf|zurück|wieder|noch|nochmal|um|von|vom|den|die|das|zu|zum|mit|mein\w*|bei|in|für|wir)\b)"
    r"(?=\W|$)"
)
"""Of an appointment that is moved: the word for it, said once more with the yes."""


def _has_it_moved(words: str, folded: str, state: CallState) -> bool:
    """'Yes please change it', 'ja, ändern Sie das so': agrees to the new time, where a yes comes first."""
    rest = _TO_MOVE.sub(" ", words)
    if rest == words or _AGAINST.search(folded + ("?" if "?" in words else "")):
        return False
    left = " ".join(word for word in plain(rest).split() if word not in _POLITE)
    return understand_yesno(left, lang_of(state), None).value == "yes" and opens_with_yes(
        left, lang_of(state)
    )


def agrees_only(folded: str) -> bool:
    """'Yes dear, that's right', 'ja, perfekt': a yes and no name, though a name was asked for."""
    said = folded.split()
    return said[0] in _SAYS_YES and set(said) <= _SAYS_YES | _WITH_A_YES if said else False


_SAYS_YES = word_set(
    "yes yeah yep yup aye ja jo jep genau richtig stimmt that's thats correct exactly jawohl"
)
_WITH_A_YES = word_set(
    """
    it it's is dear love darling sweetheart please thanks thank you so that this right perfect lovely grand
    brilliant great fine good indeed absolutely sure wonderful spot on das ist so passt perfekt prima super
    wunderbar bitte danke gut klar freilich sicher
    """
)
_POLITE = word_set(
    """
    bitte gern gerne den die der the my mein meine meinen
    termin das ihn sie es so dann verstehe verstanden ach alles klar am vom um understood
    please it the appointment that on at one just only
    """
)


_INSISTS = re.compile(
    r"\b(?:trotzdem|dennoch|egal|hilft (?:ja |alles )?(?:nix|nichts)|nichts zu machen|"
    r"zahl\w* (?:ich|wir) (?:halt|eben|dann)|"
    r"(?:muss|ist) (?:das |es )?(?:halt|eben|dann) so|anyway|regardless|all the same|"
    r"can't be helped|fair enough|(?:i'll|i will|we'll) (?:have to )?pay)\b"
)
_DROPS = re.compile(
    r"\b(?:absagen|abzusagen|stornier\w*|streich\w*|loesch\w*|sag\w* (?:\w+ ){0,4}ab|"
    r"cancel\w*|cross (?:it|me) (?:off|out))\b"
)


_PAYS = re.compile(r"\b(?:zahl\w*|pay)\b")


def _insists(folded: str) -> bool:
    """'Hilft nix, sagen Sie ihn ab', 'egal, dann zahl ich halt': the fee was heard, and it stays at that."""
    if _INSISTS.search(folded) is None:
        return False
    return _DROPS.search(folded) is not None or _PAYS.search(folded) is not None


def wants_no_other(folded: str) -> bool:
    """'Nein, einen neuen brauch ich nicht': the no is to another appointment, and the cancellation stays."""
    return NO_OTHER.search(folded) is not None and HOLDS_ON.search(folded) is None


_ECHOES = {
    Ask.READBACK: re.compile(
        r"\b(?:(?:bitte )?(?:so )?(?:eintragen|buchen|festmachen|verschieben|verlegen)|"
        r"tragen sie (?:das |den |ihn |es )?(?:so )?ein|buchen sie (?:das|den|ihn|es)|book "
        r"it|go ahead|put it in|move it)\b"
    ),
    Ask.CANCEL_CONFIRM: re.compile(
        r"\b(?:absagen|stornieren|streichen(?: sie (?:ihn|das|es))?|loeschen|weg damit|"
        r"sagen sie (?:\w+ ){1,3}?ab|cancel (?:it|that|the appointment)|cancel)\b"
    ),
}
