"""Danger that callers tell by what they see and feel, without its name, and what only sounds like it."""

from __future__ import annotations

import pytest

from agents.dialogue.hearing.basics import plain
from agents.dialogue.hearing.dangers import danger_in
from agents.dialogue.lexicon import lexicon


@pytest.mark.parametrize(
    ("language", "words", "kind"),
    [
        ("en", "my husband's dropped down, he's ashen and clammy", "medical"),
        ("en", "he says it's like a great weight pressing on his chest", "medical"),
        ("en", "I can't get any sense out of her and her arm's gone weak, her words are muddled", "medical"),
        ("en", "nan is out cold on the bathroom floor", "medical"),
        ("en", "I've sliced my hand and it won't stop", "medical"),
        ("en", "the whole flat is filling up with smoke", "gas"),
        ("en", "it smells of rotten eggs in the cellar", "gas"),
        ("en", "I've got all the pills laid out and I wanted to say goodbye", "crisis"),
        ("en", "I just hope I never wake up", "crisis"),
        ("en", "they would all be better off if I was gone", "crisis"),
        ("de", "mein Vater ist zusammengesackt, er ist aschfahl und schwitzt", "medical"),
        ("de", "da sitzt mir was Schweres auf der Brust", "medical"),
        ("de", "ich krieg meine Frau nicht wach, sie ist weggetreten", "medical"),
        ("de", "sie bringt kein Wort mehr raus und der Arm hängt runter", "medical"),
        ("de", "meiner Tochter schwillt nach dem Bienenstich der Hals zu", "medical"),
        ("de", "das Fett in der Pfanne hat Feuer gefangen", "gas"),
        ("de", "im Treppenhaus stinkt es nach faulen Eiern", "gas"),
        ("de", "die Tabletten liegen alle vor mir, ich wollte nur noch danke sagen", "crisis"),
        ("de", "ich will einschlafen und nie wieder aufwachen", "crisis"),
        ("de", "ohne mich haben es alle leichter", "crisis"),
        ("de", "da oben piept so ein Ding, der Warner für Kohlenmonoxid glaub ich", "gas"),
        ("de", "unser Gasmelder macht seit heute früh Krach", "gas"),
        ("de", "mein Vater ist kaum noch ansprechbar", "medical"),
        ("de", "die Oma liegt da und ist kaum wach zu bekommen", "medical"),
        ("en", "that carbon monoxide thing in the hall has been beeping since breakfast", "gas"),
        ("en", "I can barely wake my husband", "medical"),
        ("en", "mum's hardly responding", "medical"),
    ],
)
def test_danger_is_heard_without_its_name(language: str, words: str, kind: str) -> None:
    assert danger_in(plain(words), lexicon(language)) == kind


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "my dad went down with the flu and he's pale"),
        ("en", "I'm going grey and sweat under the hood, have you something cooler"),
        ("en", "I don't want to wake up too early tomorrow"),
        ("en", "I've got my tablets in front of me, do you need the names"),
        ("en", "I won't be around much longer, we're moving to Leeds"),
        ("en", "I've got a membership and I want to end it today"),
        ("en", "I could black out my Thursday in the calendar"),
        ("en", "the baby's coming along too"),
        ("de", "ich will morgen nicht so früh aufwachen"),
        ("de", "ich hab die Tabletten vor mir liegen, soll ich die Namen vorlesen"),
        ("de", "ich mach heute um fünf Schluss, danach ginge es"),
        ("de", "mir bleibt die Luft weg bei dem Preis"),
        ("de", "die Haare hängen ganz schlaff runter"),
        ("de", "die Dauerwelle riecht nach faulen Eiern"),
        ("de", "mein linker Arm tut seit Wochen weh"),
        ("de", "ich wollte mich nur verabschieden, ich ziehe weg"),
        ("de", "mein Sohn ist morgens kaum wach zu kriegen, lieber am Nachmittag"),
        ("de", "braucht man einen Melder für Kohlenmonoxid?"),
        ("en", "do we need a carbon monoxide detector?"),
        ("en", "your office is barely responding to my emails"),
    ],
)
def test_what_only_sounds_like_danger_is_none(language: str, words: str) -> None:
    assert danger_in(plain(words), lexicon(language)) is None


@pytest.mark.parametrize(
    ("language", "words", "alarm"),
    [
        ("de", "meine Tochter ist fünf und redet sehr undeutlich, ich bräuchte ein Erstgespräch", False),
        ("de", "mein Enkel lallt noch, der Kinderarzt sagt, wir sollen zur Logopädie", False),
        ("de", "mein Vater spricht seit dem Schlaganfall verwaschen, er hat ein Rezept", False),
        ("de", "mein Opa ist schon öfter umgekippt und braucht einen Termin zur Gangschule", False),
        ("de", "mein Sohn krampft ab und zu, wir möchten einen Beratungstermin", False),
        ("de", "meine Tochter spricht auf einmal so undeutlich, ich brauche einen Termin", True),
        ("de", "mein Mann spricht so undeutlich, ich bräuchte heute einen Termin", True),
        (
            "de",
            "mein Kind ist vom Klettergerüst gefallen und spricht undeutlich, wir brauchen einen Termin",
            True,
        ),
        ("de", "im Mai hatte er einen Schlaganfall und jetzt hängt der Mundwinkel wieder", True),
        ("de", "seit Wochen krieg ich keine Luft, ich möchte einen Termin", True),
        ("en", "my boy of four still slurs his words and we have a referral for speech therapy", False),
        ("en", "my mum's speech is slurred since her stroke and she needs a session", False),
        ("en", "I keep passing out when I get up, could I book an appointment", False),
        ("en", "my son is slurring his words since this morning, can we see somebody", True),
        ("en", "my wife is slurring her words, I need an appointment", True),
        ("en", "my son keeps choking and he's blue, I need to see the doctor", True),
    ],
)
def test_an_old_complaint_beside_a_wish_is_no_alarm(language: str, words: str, alarm: bool) -> None:
    assert (danger_in(plain(words), lexicon(language)) is not None) is alarm


@pytest.mark.parametrize(
    ("language", "words", "alarm"),
    [
        ("en", "there was an accident on the bypass, let her know I'll be ten minutes late", False),
        ("en", "there's an accident and we're not moving, he's waiting, I'm late", False),
        ("de", "es ist ein Unfall passiert und alles steht, er wartet auf mich", False),
        ("en", "somebody had an accident on the tram line so nothing runs, I'll be late", False),
        ("en", "a lorry has had an accident, no trams, can we push it back a bit?", False),
        ("en", "someone had an accident in your hall, I'm late, but they need an ambulance", True),
        ("en", "someone has had an accident and I can't get through to 999", True),
        ("de", "hier ist ein Unfall passiert und ich komme beim Notruf nicht durch", True),
        ("de", "jemand hatte hier einen Unfall, bitte helfen Sie", True),
        ("en", "there's been an accident, tell him I'm late, a cyclist was knocked off", True),
        ("en", "we've been in a crash on the way to you, I'm trapped, so I'll be late", True),
        ("de", "hier ist ein Unfall passiert, ein Mann wurde angefahren, ich komme später", True),
    ],
)
def test_an_accident_told_as_the_reason_for_being_late(language: str, words: str, alarm: bool) -> None:
    assert (danger_in(plain(words), lexicon(language)) is not None) is alarm


@pytest.mark.parametrize(
    ("words", "alarm"),
    [
        ("der am Donnerstag klappt nicht, ginge Freitag um elf?", False),
        ("für meine Mutter klappt Mittwoch um drei leider nicht", False),
        ("Termin mit meinem Mann klappt Dienstag um halb drei", False),
        ("mein Vater klappt einfach weg", True),
        ("Mama kippt um und sagt nichts mehr", True),
        ("Opa klappt mir hier zusammen", True),
    ],
)
def test_a_day_that_works_out_is_nobody_who_collapses(words: str, alarm: bool) -> None:
    assert (danger_in(plain(words), lexicon("de")) is not None) is alarm
