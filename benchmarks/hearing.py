"""How well the offline hearing understands callers on a telephone line, and whether they get an appointment.

    python benchmarks/hearing.py [--model FOLDER] [--calls N] [--words]

Ten synthetic callers speak 8 kHz A-law with a voice of espeak-ng and answer what they are asked; Whisper
hears them as in a call, and a text call with the real receptionist goes on with what was heard. Printed:
words heard right (1 - word error rate), calls that ended with the right booking, processor time an utterance.
Without `--model` the weights of the tests are used (`make install-dev`). A synthetic voice is harder for
Whisper than people are: the figures compare settings, they do not promise anything.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from livekit import rtc
from livekit.agents import APIConnectOptions

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agents.call.beginning import start_call
from agents.providers.speech import hearing_of
from agents.providers.whisper import WhisperSTT, load_model
from agents.simulation.line_audio import RATE, Samples, silence, spoken, through_g711
from agents.telephony.expecting import expected
from agents.text_call import TextCall
from caaisy_app.bootstrap import Container, build_container
from caaisy_app.core.actor import OwnerActor, SystemActor
from caaisy_app.core.clock import ManualClock
from caaisy_app.core.logging import configure_logging
from caaisy_app.core.migrations import upgrade
from caaisy_app.core.settings import Settings
from caaisy_app.domain.booking import service as booking
from caaisy_app.seeding.fixtures import fixture
from caaisy_app.seeding.importer import import_business
from tests.support.whisper import find_model

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2027, 1, 11, 9, 0, tzinfo=BERLIN)
ONCE = APIConnectOptions(max_retry=0)
MOST_TURNS = 9
BEFORE, AFTER = 0.3, 0.3  # seconds of quiet that voice activity detection leaves around an utterance


@dataclass(frozen=True, slots=True)
class Person:
    """A caller: how they begin, what they want, and how fast they speak (words a minute)."""

    begins: str
    day: str
    clock: str
    wanted: datetime
    name: str
    yes: str = "Ja, genau."
    service: str = "Einen Haarschnitt, bitte."
    language: str = "de"
    speed: int = 145

    def answers(self, question: str) -> str:
        """What they say to the receptionist's last words."""
        for pattern, words in (
            (
                r"(?i)richtig\?|stimmt das|passt das|is that right|correct\?|sagen sie bitte ja|say yes",
                self.yes,
            ),
            (r"(?i)name|called", self.name),
            (r"(?i)uhrzeit|wie viel uhr|what time|vormittag|nachmittag", self.clock),
            (r"(?i)wann|welche[rnm]? tag|when|which day", f"{self.day} {self.clock}"),
            (r"(?i)was darf|welche leistung|worum|wofür|which service|what .*(would|can)", self.service),
        ):
            if re.search(pattern, question):
                return words
        return self.begins


def _at(days: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY.replace(hour=hour, minute=minute) + timedelta(days=days)


PEOPLE = (
    Person(
        "Ich hätte gern am Mittwoch um elf einen Haarschnitt.",
        "am Mittwoch",
        "um elf",
        _at(2, 11),
        "Anna Schmidt",
    ),
    Person(
        "Guten Tag, ich brauche einen Termin zum Haareschneiden, morgen um zehn.",
        "morgen",
        "um zehn Uhr",
        _at(1, 10),
        "Mein Name ist Peter Müller.",
        "Ja, das stimmt.",
    ),
    Person(
        "Haben Sie am Donnerstag um fünfzehn Uhr Zeit für einen Haarschnitt?",
        "am Donnerstag",
        "um fünfzehn Uhr",
        _at(3, 15),
        "Thomas Weber",
        "Ja, bitte.",
        speed=135,
    ),
    Person(
        "Hallo, einen Haarschnitt am Freitag um zwölf, geht das?",
        "am Freitag",
        "um zwölf Uhr",
        _at(4, 12),
        "Ich heiße Maria Fischer.",
        speed=155,
    ),
    Person(
        "Guten Morgen, ich möchte gern übermorgen um halb drei zum Haareschneiden kommen.",
        "übermorgen",
        "um halb drei",
        _at(2, 14, 30),
        "Julia Becker",
    ),
    Person(
        "Ich wollte fragen, ob am Donnerstag um neun Uhr etwas frei ist, für einen Haarschnitt.",
        "am Donnerstag",
        "um neun Uhr",
        _at(3, 9),
        "Michael Wagner",
        "Ja, richtig.",
        speed=135,
    ),
    Person(
        "Ich brauche einen Termin.",
        "am Mittwoch",
        "um sechzehn Uhr",
        _at(2, 16),
        "Mein Name ist Klaus Hoffmann.",
    ),
    Person(
        "Ja, guten Tag, Haare schneiden bitte, am nächsten Dienstag um elf Uhr.",
        "am neunzehnten Januar",
        "um elf Uhr",
        _at(8, 11),
        "Sabine Koch",
        speed=150,
    ),
    Person(
        "Hello, I would like a haircut on Wednesday at ten.",
        "on Wednesday",
        "at ten",
        _at(2, 10),
        "My name is John Miller.",
        "Yes, that is right.",
        "A haircut, please.",
        "en",
    ),
    Person(
        "Good morning, can I get a haircut on Friday at two in the afternoon?",
        "on Friday",
        "at two in the afternoon",
        _at(4, 14),
        "Sarah Wilson",
        "Yes, please.",
        "A haircut, please.",
        "en",
        140,
    ),
)


@dataclass(slots=True)
class Found:
    """What was measured."""

    words: int = 0
    wrong: int = 0
    booked: int = 0
    right: int = 0
    calls: int = 0
    seconds: list[float] = field(default_factory=list[float])
    lines: list[str] = field(default_factory=list[str])

    def report(self) -> str:
        """The figures, a line each."""
        return "\n".join(
            (
                f"words heard right        {1 - self.wrong / max(1, self.words):.0%} of {self.words}",
                f"booked as wanted         {self.right} of {self.calls} calls",
                f"booked something else    {self.booked - self.right}",
                f"processor an utterance   median {statistics.median(self.seconds):.2f} s,"
                f" longest {max(self.seconds):.2f} s ({len(self.seconds)} utterances)",
            )
        )


def on_the_line(words: str, language: str, speed: int) -> Samples:
    """The words as they arrive over a telephone line, with the quiet around them."""
    return through_g711(np.concatenate([silence(BEFORE), spoken(words, language, speed), silence(AFTER)]))


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"\w+", text.lower())


def mistakes(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words wrong, missing or too many (Levenshtein distance)."""
    row = list(range(len(heard) + 1))
    for at, word in enumerate(said, 1):
        before, row[0] = row[0], at
        for other, found in enumerate(heard, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (word != found))
    return row[-1]


async def call(person: Person, container: Container, business: str, model: Path, found: Found) -> None:
    """One call from the disclosure to its end."""
    controller = await start_call(
        container, "friseur-berlin", language=person.language, caller_number="+4917112345678", channel="test"
    )
    ear: WhisperSTT = hearing_of(model, controller.desk, person.language)
    reception = TextCall(controller)
    await reception.start()
    says = person.begins
    for _ in range(MOST_TURNS):
        samples = on_the_line(says, person.language, person.speed)
        frame = rtc.AudioFrame(samples.tobytes(), RATE, 1, len(samples))
        began = time.process_time()
        event = await ear.recognize([frame], conn_options=ONCE)
        found.seconds.append(time.process_time() - began)
        heard = event.alternatives[0].text
        said = words_of(says)
        found.words += len(said)
        found.wrong += min(len(said), mistakes(said, words_of(heard)))
        found.lines.append(f"  {says!r} -> {heard!r}")
        answer = await reception.say(heard)
        ear.expect(expected(controller.state.ask))
        if reception.over or controller.journal.booking_id:
            break
        says = person.answers(answer)
    found.calls += 1
    async with container.read() as uow:
        rows = await booking.bookings_between(
            uow,
            OwnerActor(business),
            booking.BookingsBetween(
                business_id=business, from_=MONDAY, to=MONDAY + timedelta(days=60), statuses=("confirmed",)
            ),
        )
    mine = [row for row in rows if row.id == controller.journal.booking_id]
    found.booked += bool(mine)
    right = any(row.start == person.wanted and "schnitt" in (row.service_name or "").lower() for row in mine)
    found.right += right
    found.lines.append(
        f"{'right' if right else 'NOT right'}: {[(str(row.start), row.service_name) for row in mine]}"
    )
    await reception.hang_up()


async def measure(model: Path, calls: int) -> Found:
    """Hold the calls one after another, each with a fresh business."""
    found = Found()
    load_model(model)
    for person in PEOPLE[:calls]:
        with tempfile.TemporaryDirectory() as folder:
            settings = Settings(data_dir=Path(folder))
            await asyncio.to_thread(upgrade, settings)
            container = build_container(settings, clock=ManualClock(MONDAY))
            try:
                mapping = fixture("friseur-berlin")
                slug = mapping.pop("slug")
                async with container.write() as uow:
                    business = await import_business(uow, SystemActor(None, "benchmark"), mapping, slug=slug)
                await call(person, container, business.id, model, found)
            finally:
                await container.aclose()
    return found


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--model", type=Path)
    options.add_argument("--calls", type=int, default=len(PEOPLE))
    options.add_argument("--words", action="store_true", help="also what was said and what was heard")
    chosen = options.parse_args()
    configure_logging("error")
    model = chosen.model or find_model()
    if model is None:
        print("no weights: run `make install-dev`, or name a folder with --model")
        return 0
    found = asyncio.run(measure(model, chosen.calls))
    if chosen.words:
        print("\n".join(found.lines))
    print(found.report())
    return 0


if __name__ == "__main__":
    sys.exit(main())
