"""Answers to the receptionist's own questions: 'anything else?', one of three offered times, a read-back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agents.dialogue.hearing.only_hours import only_an_hour
from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.state import Ask, CallState, Goal, Offer
from agents.dialogue.turns import understand_turn
from tests.agents.support import DESK, K1

OFFERS = tuple(
    Offer(key, "s1", datetime(2027, 1, 12, hour, minute, tzinfo=UTC), "p1", "Lena")
    for key, hour, minute in (("nine", 8, 0), ("noon", 11, 0), ("half-three", 14, 30))
)
STATE = CallState(now=K1, ask=Ask.MORE, turns=6)


def _turn(language: str, text: str, **said: object) -> Meaning:
    return understand_turn(text, replace(STATE, language=language, **said), DESK)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Moment nicht."),
        ("de", "Heute erst mal nicht"),
        ("de", "Nein, das wär's für heute."),
        ("de", "Mach's gut"),
        ("de", "vielleicht ein andermal"),
        ("de", "Ich freu mich schon"),
        ("de", "Nein, den Rest mach ich dann vor Ort"),
        ("de", "Jetzt hab ich ja meinen Termin, ade."),
        ("de", "Sagen Sie Lena einen schönen Gruß von mir!"),
        ("de", "Dann will ich Sie nicht länger aufhalten."),
        ("de", "Hm, nee, ich glaub nicht."),
        ("de", "Es ging mir nur um den einen Termin."),
        ("en", "Not today, thanks."),
        ("en", "Nope, later."),
        ("en", "That'll do me"),
        ("en", "Nothing more today"),
        ("en", "next time maybe"),
        ("en", "You're a star."),
        ("en", "No, my husband will ring himself"),
        ("en", "So glad you could squeeze me in. Bye now."),
        ("en", "No, please tell Lena hello from me."),
        ("en", "I'll leave you to it."),
        ("en", "no worries, catch you later"),
        ("en", "It was only that one appointment."),
        ("de", "Alles gut, dankschee."),
        ("en", "Oh, that'd be everything."),
        ("en", "I was afraid I'd be on hold all day. Lovely, so long!"),
    ],
)
def test_what_rounds_off_a_call_wishes_for_nothing(language: str, text: str):
    meaning = _turn(language, text)
    assert meaning.has(Intent.GOODBYE)
    assert (meaning.when, meaning.shift) == (None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, noch was"),
        ("de", "Das ist aber nicht gut"),
        ("de", "Nein, Moment, das war falsch"),
        ("de", "noch ein Termin"),
        ("de", "Das stimmt so nicht"),
        ("de", "Super. Eine Sache noch."),
        ("en", "Please tell Lena to bring the red dye"),
        ("en", "No, unless you have something earlier"),
        ("en", "That's not good."),
        ("en", "No wait, that was wrong"),
        ("en", "another appointment please"),
        ("en", "one more thing"),
    ],
)
def test_what_goes_on_is_no_goodbye(language: str, text: str):
    assert not _turn(language, text).has(Intent.GOODBYE)


@pytest.mark.parametrize(
    ("language", "text", "choice"),
    [
        ("de", "Mittags kann ich nicht und nachmittags auch nicht, also bleibt ja nur neun.", "nine"),
        ("de", "Vormittags geht bei mir gar nix, zwölf ess ich, also halb vier", "half-three"),
        ("de", "am liebsten so früh wie möglich", "nine"),
        ("de", "zwölf, also warten Sie, doch neun", "nine"),
        ("en", "May I take the nine slot? I gotta be at work by noon.", "nine"),
        ("en", "oh just give me the nine, I don't mind", "nine"),
        ("de", "hmm neun ist zu früh, halb vier zu spät, also das dazwischen", "noon"),
        ("de", "morgens dann", "nine"),
        ("en", "right after I drop the kids off, so nine", "nine"),
        ("en", "Midday's perfect for me", "noon"),
        ("en", "Oh that's good, twelve, I'm in town anyway with my sister", "noon"),
        ("en", "School's out at three so three thirty's spot on", "half-three"),
        ("en", "mm the morning one suits me best", "nine"),
        ("en", "definitely the afternoon one", "half-three"),
    ],
)
@pytest.mark.parametrize("hour", [8, 10])
def test_an_offer_is_taken_by_its_hour(language: str, text: str, choice: str, hour: int):
    now = K1.replace(hour=hour, minute=17, second=12)
    meaning = _turn(language, text, now=now, ask=Ask.OFFER, goal=Goal.BOOK, offers=OFFERS)
    assert meaning.choice == choice


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "zwölf kann ich nicht"),
        ("de", "neun Uhr ist mir zu früh"),
        ("de", "siebzehn Uhr, nein, siebzehn Uhr dreißig besser"),
        ("en", "not twelve"),
        ("en", "I'm working till nine"),
        ("en", "twelve would be fine but on Thursday"),
    ],
)
def test_an_hour_that_is_ruled_out_or_changed_takes_no_offer(language: str, text: str):
    meaning = _turn(language, text, ask=Ask.OFFER, goal=Goal.BOOK, offers=OFFERS)
    assert meaning.choice in (None, "none")


@pytest.mark.parametrize("text", ["ten fifteen", "halb elf", "um zehn uhr", "at eleven please", "15 30"])
def test_an_hour_alone_is_nobodys_name(text: str):
    assert only_an_hour(text)


@pytest.mark.parametrize("text", ["Sven Acht", "halb", "anna", "vier mueller zehn"])
def test_a_name_is_no_hour(text: str):
    assert not only_an_hour(text.lower())


@pytest.mark.parametrize(
    ("text", "kept"), [("Ja, richtig, bis Dienstag!", False), ("Ja, bis Mittwoch!", True)]
)
def test_the_day_of_a_farewell_changes_nothing_where_it_is_the_one_read_back(text: str, kept: bool):
    meaning = _turn("de", text, ask=Ask.READBACK, goal=Goal.BOOK, chosen=OFFERS[0])
    assert meaning.yesno == "yes"
    assert (meaning.when is not None) is kept


def test_the_hour_put_right_at_the_read_back_is_no_message():
    text = "Sorry, one correction, not nine, make it half past nine. My lecture is finishing late."
    meaning = _turn("en", text, ask=Ask.READBACK, goal=Goal.BOOK, chosen=OFFERS[0])
    assert not meaning.has(Intent.MESSAGE)
    assert meaning.when is not None
    assert meaning.when.windows[0].start == datetime(2027, 1, 12, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("de", "Hallo, der Termin am Samstag klappt bei uns nicht, den bitte streichen", Intent.CANCEL),
        ("en", "Can my haircut be on Thursday this week, not Wednesday?", Intent.MOVE),
        ("en", "I'm booked in twice. The haircut on Friday has to move, would Thursday do?", Intent.MOVE),
        ("en", "I lost the card, no idea which day it is, anyway I am wanting to shift it", Intent.MOVE),
        ("en", "I'm to come in some time but can't for the life of me remember when", Intent.LOOKUP),
    ],
)
def test_what_is_wanted_with_an_appointment_that_stands(language: str, text: str, intent: Intent):
    assert _turn(language, text, ask=Ask.INTENT, turns=1).has(intent)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("de", "eine halbe Stunde nach hinten bitte", (12, 9, 30)),
        ("de", "können wir das eine Stunde nach vorne schieben", (12, 8, 0)),
        ("de", "Mittwoch wäre besser, da hab ich frei.", (13, 9, 0)),
        ("de", "Den zwanzigsten Januar hätt ich gern, Uhrzeit kann so bleiben.", (20, 9, 0)),
        ("de", "nicht morgen, Samstag wäre besser", (16, 9, 0)),
        ("en", "can we push it back half an hour", (12, 9, 30)),
        ("en", "not tomorrow, Saturday would be better", (16, 9, 0)),
        ("en", "half eleven would be better if that's not a bother", (12, 10, 30)),
        ("en", "Everything's right but the time. It should be four thirty.", (12, 15, 30)),
        ("en", "make it nine love I'm up with the birds anyway", (12, 8, 0)),
    ],
)
def test_what_is_changed_at_the_read_back_keeps_the_rest(
    language: str, text: str, start: tuple[int, int, int]
):
    chosen = replace(OFFERS[0], start=datetime(2027, 1, 12, 9, tzinfo=UTC))
    when = _turn(language, text, ask=Ask.READBACK, goal=Goal.BOOK, chosen=chosen).when
    assert when is not None
    day, hour, minute = start
    assert [window.start for window in when.windows] == [datetime(2027, 1, day, hour, minute, tzinfo=UTC)]
