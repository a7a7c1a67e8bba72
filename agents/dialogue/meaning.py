"""What one caller turn means: intents and facts, each with the caller's own words. Pure value objects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from agents.dialogue.state import Window


class Intent(StrEnum):
    """What a turn asks for, beside the facts in it."""

    BOOK = "book"
    MOVE = "move"
    CANCEL = "cancel"
    LOOKUP = "lookup"
    MESSAGE = "message"
    CALLBACK = "callback"
    HUMAN = "human"
    WAITLIST = "waitlist"
    PRIVACY = "privacy"
    PRIVACY_INFO = "privacy_info"
    EMERGENCY = "emergency"
    ROBOT = "robot"
    QUESTION = "question"
    THIRD_PARTY = "third_party"
    FOREIGN_DATA = "foreign_data"
    ADVICE = "advice"
    ABUSE = "abuse"
    WRONG_NUMBER = "wrong_number"
    GOODBYE = "goodbye"
    THANKS = "thanks"
    GREETING = "greeting"
    REPEAT = "repeat"
    WAIT = "wait"
    LANGUAGE = "language"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    SOLICITOR = "solicitor"
    DECLINE = "decline"
    ANY_TIME = "any_time"
    ASAP = "asap"
    GROUP = "group"
    LATER = "later"
    NO_CALLBACK = "no_callback"
    SEVERAL = "several"
    BY_EMAIL = "by_email"


@dataclass(frozen=True, slots=True)
class When:
    """A wish for a time, resolved by code from `words`."""

    words: str
    windows: tuple[Window, ...] = ()
    ambiguous: bool = False
    exclude: tuple[Window, ...] = ()
    problem: str | None = None
    day: Window | None = None
    """The day alone, where the clock time on it cannot be."""
    over_by_end: bool = False
    """The end of the windows is when the appointment must be over, not the last start."""
    said: tuple[str, ...] = ()
    """The slices of the words that speak about time, where they were read one by one."""


ANY_OFFER = "any"  # as a choice: it does not matter to the caller which


@dataclass(frozen=True)
class Meaning:
    """One caller turn. Every `*_words` field is a slice of what the caller said.

    Resolved values come from code.
    """

    words: str = ""
    intents: frozenset[Intent] = frozenset()
    service_id: str | None = None
    service_words: str = ""
    only_told: bool = False
    """The service follows from a trouble that is told ('my tyre is flat'); no wish for it is said."""
    extra_service_ids: tuple[str, ...] = ()
    service_choices: tuple[str, ...] = ()
    """Services of which one is meant, where none is named alone."""
    unknown_service: str = ""
    staff_id: str | None = None
    staff_any: bool = False
    staff_not: tuple[str, ...] = ()
    """Who is not wanted."""
    staff_words: str = ""
    unknown_staff: str = ""
    when: When | None = None
    old: When | None = None
    """The time of an own booking that is to be changed; `when` is the wish."""
    shift: str | None = None
    choice: str | None = None
    """The id of an offer or of an own booking, `none`, `several:` with ids, or `ANY_OFFER`."""
    name: str | None = None
    name_words: str = ""
    phone: str | None = None
    phone_words: str = ""
    phone_bad: bool = False
    phone_begun: str = ""
    """The digits of a number as far as it was said, in this turn and in those before."""
    line: str | None = None
    """Which number is to be used, where none is said: `this` one they call from, or an `other`."""
    email: str | None = None
    email_words: str = ""
    attendee: str | None = None
    attendee_relation: str | None = None
    attendee_words: str = ""
    yesno: str | None = None
    topic: str | None = None
    more_topics: tuple[str, ...] = ()
    question_words: str = ""
    message: str | None = None
    detail: str = ""
    language: str | None = None
    spans: tuple[str, ...] = ()
    next_words: str = ""
    """The words of a new appointment that comes after what the rest of the turn is about."""

    def but(self, **changes: Any) -> Meaning:
        """The same turn with some fields changed: a tenth of the time of `replace`, and a turn takes ten.

        Raises:
            TypeError: There is no such field.
        """
        if not changes.keys() <= self.__dict__.keys():
            raise TypeError(f"no field of a turn: {', '.join(changes.keys() - self.__dict__.keys())}")
        other = object.__new__(Meaning)
        other.__dict__.update(self.__dict__, **changes)
        return other

    def has(self, *intents: Intent) -> bool:
        """Whether the turn carries any of these intents."""
        return any(intent in self.intents for intent in intents)

    @property
    def facts(self) -> bool:
        """Whether the turn carries anything a booking could use."""
        return bool(
            self.service_id
            or self.service_choices
            or self.staff_id
            or self.staff_any
            or self.staff_not
            or self.when
            or self.old
            or self.shift
            or self.choice
            or self.name
            or self.phone
            or self.email
            or self.attendee
            or self.unknown_service
            or self.unknown_staff
        )
