"""Answers with a reason or a remark around them: to a read-back and to the question whether to cancel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agents.dialogue.meaning import Intent
from agents.dialogue.state import Ask, CallState, Goal, OwnBooking
from agents.dialogue.turns import says_yes, understand_turn
from tests.agents.dialogue.test_yes import read_back
from tests.agents.support import DESK

CONFIRMS = {
    "en": """
        Correct. And apologies for the background, we've got builders.
        Yes please, I can't bear this fringe any longer.
        Um, let me think, tomorrow, half past ten... yes. Yes, that's fine.
        Sorry, I was just finding my glasses. That's right.
        couldn't ask for better
        Nothing wrong with that, book it.
        No no, that's all right, go ahead.
        that's perfect because then the kids are at school
        Everything is right what you said.
        Correct, and tell Lena I said hello.
        Yes, that's just what I asked for.
        Yes, yes, how many times do I have to say it?
        Well it took a while, but that's right.
        Let me look in my calendar, half past ten, yes, that suits me.
        lovely, our son's away at camp, so that works
        Correct. She did my hair before as well.
        Everything as I wanted it, yes, I am very happy.
    """,
    "de": """
        prima, das ging ja flott
        Passt, da hab ich eh Urlaub.
        hat ja lang gedauert, aber jetzt stimmt's
        Ja, ja, wie oft soll ich das noch wiederholen?
        ja genau, so hätt ich's gern
        Ja, wie ich es wollte, danke.
        Das ist richtig, und ich freu mich schon, meine Haare sehen wild aus.
        Moment, ich schau kurz in den Kalender. Ja, passt.
        Nein nein, da ist kein Fehler drin.
        Daran gibt's nichts auszusetzen.
        kann man so lassen
        nix verkehrt, passt
        ja passt so ich komme mit dem Rad aber das schaffe ich
        dat is richtig dann bis morgen ne
        Entschuldigung, die Katze. Ja, das stimmt.
    """,
}
CONFIRMS_NOT = {
    "en": """
        Yes, subject to my shift
        Yes, as long as it doesn't rain
        Yes, in theory
        Yes, and my son too
        Yes, my boss has to agree
        Correct the name please
        go ahead and read it again
        Let me look in my diary. No. Yes.
        Sorry, I was just finding my pen, what was it?
        Nothing's right there.
        That's right because I said Wednesday
        everything's right apart from the day
        yes hello
        Could be better.
        Yes, change it.
        Let me check my diary, yeah
        yeah, my kid's poorly so that's going to be tricky
        it took ages but it's still wrong
        our son's away then, so that's no good
        I think so, yes, but ask my wife.
        Yes, she did it last time but I'd like somebody else
        yes how often do I have to come
        yes, I want somebody else
    """,
    "de": """
        na, des passt ned
        Da hab ich Urlaub.
        Ich schau kurz nach, ja, aber da kann ich nicht.
        meine Tochter heiratet, also passt das nicht
        stimmt net ganz
        so will ich's nicht
        Ja, das wollte ich noch mit meiner Frau klären.
        Ja, vorbehaltlich meiner Schicht
        Ja, meine Frau bestätigt das noch
        Stimmt alles bis auf den Tag.
        machen Sie das noch mal
        Kann man das so stehen lassen?
        Das kann man so nicht stehen lassen.
        nichts auszusetzen, außer der Uhrzeit
        Einwandfrei ist anders.
        kein Fehler, oder
        ja bis übermorgen dann
        joa, müsste hinhauen
        Ja, ich höre
        ja ne
    """,
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(lang, line.strip()) for lang, text in table.items() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("language", "words"), lines(CONFIRMS))
def test_a_remark_beside_a_plain_yes_changes_nothing(language: str, words: str) -> None:
    assert says_yes(words, read_back(language), DESK)


@pytest.mark.parametrize(("language", "words"), lines(CONFIRMS_NOT))
def test_a_condition_a_doubt_or_a_look_back_books_nothing(language: str, words: str) -> None:
    assert not says_yes(words, read_back(language), DESK)


MOVED = {
    "en": """
        yeah go ahead and change it
        Yes, move it please.
    """,
    "de": """
        Ja, bitte so ändern.
        genau, legen Sie ihn bitte um
    """,
}
NOT_MOVED = {
    "en": """
        yes change it back
        Yes, and please change the name.
        Please change it.
        yes change it to four
        yes please move me to somebody new
    """,
    "de": """
        Ja, ändern Sie den Namen.
        ja bitte ändern Sie meine Nummer
        ja, aber verschieben Sie ihn lieber auf Freitag
    """,
}


def to_be_moved(language: str) -> CallState:
    return replace(read_back(language), goal=Goal.MOVE, target=to_be_cancelled(language).target)


@pytest.mark.parametrize(("language", "words"), lines(MOVED))
def test_the_word_for_moving_beside_a_yes_agrees_to_the_new_time(language: str, words: str) -> None:
    assert says_yes(words, to_be_moved(language), DESK)


@pytest.mark.parametrize(("language", "words"), lines(NOT_MOVED))
def test_something_else_to_be_changed_moves_nothing(language: str, words: str) -> None:
    assert not says_yes(words, to_be_moved(language), DESK)


def to_be_cancelled(language: str) -> CallState:
    state = read_back(language)
    assert state.chosen is not None
    service, member = DESK.services[0], DESK.staff[0]
    booking = OwnBooking("b1", service.id, service.name, state.chosen.start, member.id, member.name)
    asked = "Shall I really cancel" if language == "en" else "Soll ich wirklich absagen"
    return replace(
        state,
        ask=Ask.CANCEL_CONFIRM,
        goal=Goal.CANCEL,
        target=booking,
        own=(booking,),
        chosen=None,
        offers=(),
        last_said=f"{asked}: half past ten, Haircut with Lena?",
    )


CANCELS = {
    "en": """
        Yes, my little girl's got chickenpox, we can't come.
        I'm afraid so.
        Unfortunately yes, I've come down with the flu.
        The car's broken down.
        I've no choice, I'm stuck at work
        Of course, why else would I ring?
        how many more times yes
        Uh-huh.
        do please, I can't think about hair while dad's in hospital
        just cancel it I'll ring again when I know more
        I'll come another time, yes cancel it
        I have another appointment that day, so yes
        Yes, I'm on holiday until Monday
        I'm sorry but yes.
        I wanted to come but my son's ill
        Sadly.
        yes, and I hope that's no inconvenience
        you can offer the slot to someone else
        Go on then, I'll phone again next month.
        That's what I'm ringing for, isn't it?
        I feel bad but please take me off
        Correct, I don't work in town any more.
        If you wouldn't mind, I've got a migraine.
        please, and say sorry to Lena
        I want the appointment cancelled
    """,
    "de": """
        Leider muss es sein.
        Geht nicht anders, mir ist die Waschmaschine kaputt gegangen.
        doch doch, bitte absagen
        Ich kann nicht kommen, ich lieg mit Fieber im Bett.
        äh ja also ich schaff das da nicht
        Natürlich, deswegen ruf ich ja an.
        Streichen Sie ihn, ich melde mich, wenn ich wieder da bin.
        Kann man nichts machen, ja.
        Ja, meine Tochter hat mir die Haare schon geschnitten.
        ich muss bis sechs arbeiten also ja
        Wir sind da verreist.
        leider
        Der Termin kann weg.
        Ich komm da leider nicht.
        Das hab ich doch gesagt!
        ich schaff's halt nicht dahin, drum ja, streichen
        Genau, wir wohnen da nicht mehr.
        Wenn Sie so nett wären.
        Vergeben Sie ihn an jemand anderen, hoffentlich macht das keine Umstände.
    """,
}
KEEPS = {
    "en": """
        Yes, I know, but I'd rather keep it.
        I'm not sick any more
        cancel no don't
        My wife can't come, but I can
        Yes, if it costs nothing.
        No, I can't make it
        The car won't start but my neighbour's driving me
        who said anything about cancelling
        Hang on, I'll ask my husband.
        yes I'll come
        unfortunately not
        don't give it to anybody else
        Yes, I'm coming.
        yes I still want it
        that's what I said, I'm coming
        If you could wait a second
        I feel bad but don't take me off
    """,
    "de": """
        Ich kann doch nicht absagen, ich brauch den Termin.
        Ich bin nicht mehr krank
        Das Auto ist kaputt, aber mein Nachbar fährt mich
        absagen will ich nicht
        Ja, wenn's nichts kostet.
        das muss nicht sein, ich komme
        Ich hab's mir anders überlegt, ich komme.
        Moment, ich frag meinen Mann.
        ja, ich komme dann
        bitte nicht austragen
        ja, ich bin dabei
        Wenn ich's doch sage, ich komme!
        den dürfen Sie nicht jemand anderem geben
        Ja, ich komme nicht zu spät.
    """,
}
MOVES = {
    "en": """
        Not cancel, just a different day please.
        I can't make it then, can we find another day?
        no change it please I need other time
        could it be a week later instead
    """,
    "de": """
        Nicht ganz absagen, nur auf einen anderen Tag.
        Da kann ich nicht, können wir einen anderen Tag finden?
        eigentlich will ich nur die Uhrzeit ändern
        lieber zwei Stunden früher statt ganz absagen
    """,
}


@pytest.mark.parametrize(("language", "words"), lines(CANCELS))
def test_a_reason_agrees_to_the_cancellation(language: str, words: str) -> None:
    assert says_yes(words, to_be_cancelled(language), DESK)


@pytest.mark.parametrize(("language", "words"), lines(KEEPS))
def test_what_is_ruled_out_or_open_cancels_nothing(language: str, words: str) -> None:
    assert not says_yes(words, to_be_cancelled(language), DESK)


@pytest.mark.parametrize(("language", "words"), lines(MOVES))
def test_another_day_moves_it_instead(language: str, words: str) -> None:
    meaning = understand_turn(words, to_be_cancelled(language), DESK)
    assert meaning.yesno is None
    assert meaning.has(Intent.MOVE)


OFFERED = {
    "yes": """
        en please do, it's about my colour
        en sure, this afternoon I'm at home
        en I'd be grateful.
        en Could you? Lovely.
        en That would be kind of you.
        de Das wär lieb von Ihnen.
        de Ja, ich bin bis sechs zu erreichen.
        de gerne, heute wär gut
        de Ach, das können Sie? Ja bitte.
    """,
    "no": """
        en nah it's fine
        en no need, I'll just pop in
        en I'll ring back tomorrow.
        en you're grand, I'll skip that
        en please don't, I can't take calls at work
        en No, nobody ever rings back.
        de brauchts ned
        de Eine Nachricht hilft mir nicht, da ruft keiner zurück.
        de dann probier ich's morgen halt noch mal
        de Ich probier's morgen noch mal.
        de Passt schon, ich schau im Internet.
        de Nein, mich ruft ja eh nie jemand zurück.
    """,
    "": """
        en No, I'd like an appointment on Friday instead
        en No, could you put me through?
        en No, Friday at nine then
        de Nein, lieber Freitag um neun
    """,
}


@pytest.mark.parametrize(
    ("answer", "language", "words"),
    [
        (answer, *line.strip().split(" ", 1))
        for answer, text in OFFERED.items()
        for line in text.strip().splitlines()
    ],
)
def test_a_message_is_taken_or_left_by_the_first_word(answer: str, language: str, words: str) -> None:
    state = replace(
        read_back(language), ask=Ask.MESSAGE_OFFER, goal=Goal.NONE, chosen=None, offers=(), readback=None
    )
    meaning = understand_turn(words, state, DESK)
    if answer:
        assert meaning.yesno == answer
        assert not meaning.has(Intent.BOOK, Intent.CALLBACK)
        assert meaning.when is None
    else:
        assert meaning.when is not None or meaning.has(Intent.HUMAN, Intent.BOOK)


@pytest.mark.parametrize(
    ("words", "complains"),
    [
        ("My mother is complaining daily, so a haircut on Thursday at one, please.", False),
        ("My wife keeps complaining about my hair, could I have a haircut on Friday?", False),
        ("I'd like to complain about the last haircut.", True),
        ("I've been complaining about this for weeks.", True),
    ],
)
def test_somebody_else_who_complains_leaves_no_message(words: str, complains: bool) -> None:
    state = CallState(now=read_back("en").now, language="en", ask=Ask.INTENT, turns=1)
    assert understand_turn(words, state, DESK).has(Intent.MESSAGE) is complains
