"""A yes to a read-back: a firm yes with polite words around it, and nothing that changes a fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agents.dialogue.state import Ask, CallState, Facts, Goal, Offer, ReadBack
from agents.dialogue.turns import says_yes, understand_turn
from tests.agents.support import DESK, K1

SAID = {
    "en": "So: tomorrow, at half past ten, Haircut with Lena, for Anna Smith. Is that correct?",
    "de": "Ich wiederhole: morgen um halb elf, Haarschnitt bei Lena, für Anna Smith. Ist das richtig?",
}


def read_back(language: str, asked_before: int = 0) -> CallState:
    start = K1.replace(hour=9, minute=30) + timedelta(days=1)  # half past ten in Berlin
    service = DESK.services[0].id
    offer = Offer("o1", service, start, DESK.staff[0].id, DESK.staff[0].name)
    return CallState(
        now=K1,
        ask=Ask.READBACK,
        language=language,
        turns=3,
        facts=Facts(service_id=service, name="Anna Smith"),
        offers=(offer,),
        chosen=offer,
        readback=ReadBack("rb-1", "o1", 2, played=True),
        last_said=SAID[language],
        failures={"readback": asked_before} if asked_before else {},
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Yes dear, that's quite right."),
        ("en", "Yes, grand."),
        ("en", "Fair enough. Yes, book it please."),
        ("en", "Oh yes, you got that down nicely"),
        ("en", "Yes, half past ten, that's right."),
        ("en", "Yes, tomorrow, Anna Smith, that's me"),
        ("en", "That's it"),
        ("de", "Ja, liebe Frau, das haben Sie fein notiert"),
        ("de", "Gut. Ja, machen Sie das so."),
        ("de", "Ja, halb elf, genau."),
    ],
)
def test_a_firm_yes_counts_whatever_polite_words_follow(language: str, words: str) -> None:
    assert says_yes(words, read_back(language), DESK)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Yes, but half eleven"),
        ("en", "Yes, on Friday"),
        ("en", "Yes, for my husband"),
        ("en", "Yes, my name is Anna Smythe"),
        ("en", "Yes? Is that so?"),
        ("en", "Good grief"),
        ("en", "Yes no"),
        ("en", "I suppose so, yes"),
        ("de", "Ja, aber um elf"),
        ("de", "Ja, für meine Tochter"),
        ("de", "Gut Ding will Weile"),
    ],
)
def test_a_yes_with_a_new_fact_or_a_doubt_is_asked_about(language: str, words: str) -> None:
    assert not says_yes(words, read_back(language), DESK)


def test_a_hesitant_yes_counts_when_it_is_asked_for_again() -> None:
    assert says_yes("I suppose so, yes", read_back("en", asked_before=1), DESK)
    assert not says_yes("I suppose not", read_back("en", asked_before=1), DESK)
    assert not says_yes("Yes, but on Friday", read_back("en", asked_before=1), DESK)


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("en", "Maria Jose Fuentes", "Yes ma'am, you got it."),
        ("en", "Clover Lovett", "Yes love, you got it"),
        ("en", "Matt Lake", "Yes mate, that's it"),
        ("en", "Darla Ling", "Yes, darling, that's it"),
        ("de", "Mathilde Damm", "Ja, Madame, das stimmt"),
        ("de", "Liesel Bes", "Ja, Liebes, passt"),
    ],
)
def test_how_somebody_is_spoken_to_is_no_new_name(language: str, name: str, words: str) -> None:
    state = read_back(language)
    assert says_yes(words, replace(state, facts=replace(state.facts, name=name)), DESK)


def test_a_surname_that_is_such_a_word_puts_the_name_right() -> None:
    state = read_back("en")
    state = replace(state, facts=replace(state.facts, name="Anna Lowe"))
    assert understand_turn("No, Love.", state, DESK).name == "Anna Love"


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("en", "No, you're grand. Good luck.", "no"),
        ("en", "Negative. Good day to you.", "no"),
        ("en", "Nah, all good here, all the best.", "no"),
        ("en", "No, but make it twelve o'clock instead", None),
        ("de", "Nein, passt alles, schönen Tag noch.", "no"),
        ("de", "Nein, doch lieber elf Uhr", None),
    ],
)
def test_a_no_to_anything_else_with_praise_after_it(language: str, words: str, answer: str | None) -> None:
    state = replace(read_back(language), ask=Ask.MORE, readback=None, last_said="")
    meaning = understand_turn(words, state, DESK)
    assert meaning.yesno == answer or (answer is None and meaning.when is not None)


@pytest.mark.parametrize(
    ("language", "words", "agrees"),
    [
        ("en", "No, I don't mind at all", False),
        ("en", "No, that's fine", False),
        ("en", "Not that I'd object", False),
        ("en", "Yes, I don't mind", True),
        ("en", "Yes please", True),
        ("de", "Nein, das stört mich nicht", False),
        ("de", "Das stört mich nicht", False),
        ("de", "Ja, kein Problem", True),
        ("de", "Ja, gern", True),
    ],
)
def test_a_recording_wants_a_yes_that_nobody_can_doubt(language: str, words: str, agrees: bool) -> None:
    asked = "May I record this call?" if language == "en" else "Darf ich das Gespräch aufzeichnen?"
    state = CallState(now=K1, ask=Ask.CONSENT, language=language, last_said=asked)
    assert (understand_turn(words, state, DESK).yesno == "yes") is agrees


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ja, das ist schlecht."),
        ("de", "ja schade"),
        ("de", "ja ich überlegs mir"),
        ("de", "ja da ist Elternabend"),
        ("de", "Ja, da bin ich arbeiten"),
        ("de", "ja des is mer z'früh"),
        ("de", "Ja, ich verstehe."),
        ("de", "ja ich hol mal nen Stift"),
        ("de", "Halt, morgen ist ja mein Mann beim Augenarzt. Nehmen wir Mittwoch, gleiche Zeit."),
        ("en", "Yes, what a shame."),
        ("en", "yes that's my daughter's birthday"),
        ("en", "Yeah, that clashes with work"),
        ("en", "yes I see"),
    ],
)
def test_who_complains_or_only_listens_has_not_agreed(language: str, words: str) -> None:
    assert not says_yes(words, read_back(language), DESK)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ja, nicht schlecht!"),
        ("de", "ja kein Problem"),
        ("de", "ja verstanden, passt"),
        ("de", "Ja, da ist alles drin"),
        ("en", "Yes, not bad, go on then"),
        ("en", "yes that's my appointment"),
    ],
)
def test_words_of_complaint_that_praise_agree(language: str, words: str) -> None:
    assert says_yes(words, read_back(language), DESK)


@pytest.mark.parametrize("words", ["ja leider, da bin ich arbeiten", "Ja, schade", "yes, sadly, I'm working"])
def test_a_cancellation_is_agreed_to_with_regret(words: str) -> None:
    state = replace(read_back("de" if words[0] in "jJ" else "en"), ask=Ask.CANCEL_CONFIRM, goal=Goal.CANCEL)
    assert understand_turn(words, state, DESK).yesno == "yes"


@pytest.mark.parametrize(
    ("language", "words", "agrees"),
    [
        ("de", "Moment ich schau noch mal in den Kalender ... ja, da hab ich frei, das passt.", True),
        ("de", "Ganz prima, so hatte ich mir das gedacht.", True),
        ("de", "Ja, ist gut so, mein Deutsch nicht perfekt aber Sie haben alles richtig", True),
        ("de", "Sicher, hab ich doch eben gesagt.", True),
        ("de", "Moment, Mittwoch? Ja, das passt.", False),
        ("de", "Nein, hab ich doch eben gesagt.", False),
        ("en", "Oh perfect, Lena's the one who did it last time, she's lovely.", True),
        ("en", "um i think so let me just check my diary um yeah yeah that works", True),
        ("en", "let me check my diary um no that doesn't work", False),
        ("en", "Hold on, tomorrow at half past ten? Oh yes. Right, then that's fine.", True),
        ("en", "Hold on, tomorrow at noon? Yes, that's fine", False),
        ("en", "Couldn't be better, that gives me time to drop the kids off.", True),
        ("en", "Couldn't be better, twelve gives me time to drop the kids off.", False),
        ("en", "Great, then I can take the four o'clock one.", False),
    ],
)
def test_a_yes_behind_a_look_in_the_diary_and_beside_why_it_suits(
    language: str, words: str, agrees: bool
) -> None:
    assert says_yes(words, read_back(language), DESK) is agrees


def test_a_yes_with_gratitude_is_a_yes() -> None:
    assert says_yes("Ja, da bin ich Ihnen wirklich dankbar.", read_back("de"), DESK)
    assert not says_yes("Da bin ich Ihnen dankbar, aber lieber um elf.", read_back("de"), DESK)
