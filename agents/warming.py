"""What a job process does before its first call, so that the first turn is as quick as the others.

The language pack builds its tables at first use (about a tenth of a second), the database layer its mappings
and statements. Nothing is written. Called by `agents.worker.warm` and, for what can be shared,
by `agents.preloaded`: what that has done is not done again.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
from datetime import UTC, datetime
from functools import cache

import structlog
from livekit.agents.utils import http_context

from agents.call.desk_builder import build_desk
from agents.call.finder import Finder
from agents.dialogue.desk import Desk, DeskService, DeskStaff
from agents.dialogue.events import FindTimes
from agents.dialogue.hearing.told import compile_matters
from agents.dialogue.hearing.whom_for import compile_persons
from agents.dialogue.lexicon import compile_cues
from agents.dialogue.state import Ask, CallState
from agents.dialogue.turns import says_yes, understand_turn
from agents.providers.connections import client, trusted
from agents.receptionist.engine import EmbeddedLLM
from agents.receptionist.toolbox import schemas_of
from agents.session import rehearse
from agents.telephony.answerer import PhoneReceptionist
from agents.yielding import yielding_threads
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError, NotFound
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.lines.service import line_by_token
from caaisy_app.domain.tenants.service import business_by_slug, list_businesses

log = structlog.get_logger(__name__)
_NOW = datetime(2027, 1, 11, 8, 0, tzinfo=UTC)  # any will do
_DESK = Desk(name="Probe", services=(DeskService("s", "Termin"),), staff=(DeskStaff("p", "Kim"),))
_SAMPLES: dict[str, tuple[tuple[str, Ask], ...]] = {
    "de": (
        ("Ich hätte gern morgen um halb elf einen Termin.", Ask.INTENT),
        ("Was kostet das?", Ask.INTENT),
        ("Mein Name ist Anna Schmidt, A wie Anton.", Ask.NAME),
        ("Null eins sieben eins, drei vier fünf, sechs sieben acht neun.", Ask.PHONE),
        ("anna punkt schmidt at example punkt org", Ask.EMAIL),
        ("Guten Tag, Anna Schmidt, den Termin bei Kim von Mittwoch auf Freitag bitte.", Ask.INTENT),
        ("Für meinen Sohn, wann haben Sie denn was frei? Und sagen Sie Kim, ich komme später.", Ask.INTENT),
        ("Ja, genau.", Ask.READBACK),
    ),
    "en": (
        ("I would like an appointment tomorrow at half past ten.", Ask.INTENT),
        ("My name is Anna Smith.", Ask.NAME),
        ("oh one seven one, three four five, six seven eight nine", Ask.PHONE),
        ("anna dot smith at example dot org", Ask.EMAIL),
        ("Anna Smith here, can I move my appointment with Kim from Monday to Friday?", Ask.INTENT),
        ("For my son, when are you free? And please tell Kim I'll be late.", Ask.INTENT),
        ("Yes, exactly.", Ask.READBACK),
    ),
}


def warm_up(container: Container) -> None:
    """Use everything a turn uses, once; not from within an event loop. A missing database is no error.

    In a thread that gives way: the next process is made ready while others hold calls.
    """

    def use() -> None:
        warm_language()
        warm_tools()
        asyncio.run(_warm_session())
        asyncio.run(_warm_database(container))

    with yielding_threads(1, "warming") as threads:
        threads.submit(use).result()


def settle() -> None:
    """Let the garbage collector leave alone what is there by now: it stays, and looking at it takes time."""
    gc.collect()
    gc.freeze()


@cache
def warm_tools() -> None:
    """Make the schemas of the tools."""
    schemas_of(PhoneReceptionist)


@cache
def warm_connections() -> None:
    """Read the certificates that secure connections trust, our clients' and livekit's own, and make a client:
    what it needs is imported only then.
    """
    trusted()

    async def connect() -> None:
        await client("https://localhost", None, 1.0).close()
        async with http_context.open():
            http_context.http_session()

    asyncio.run(connect())


@cache
def warm_language() -> None:
    """Read some phrases in each language, so that all tables are built. Never raises."""
    compile_matters()
    for language, phrases in _SAMPLES.items():
        compile_cues(language)
        compile_persons(language)
        for words, ask in phrases:
            state = CallState(now=_NOW, language=language, ask=ask)
            try:
                understand_turn(words, state, _DESK)
                says_yes(words, state, _DESK)
            except Exception as error:  # noqa: BLE001  # edge of a process: a worker that cannot start answers nobody
                log.error("worker.not_warm", language=language, error=type(error).__name__)


async def _warm_session() -> None:
    state = CallState(now=_NOW)
    await rehearse(EmbeddedLLM(lambda: (state, _DESK)))


async def _warm_database(container: Container) -> None:
    try:
        async with container.read() as uow:
            with contextlib.suppress(NotFound):
                await line_by_token(uow, "")
            for summary in (await list_businesses(uow))[:1]:
                business = await business_by_slug(uow, summary.slug)
                desk = build_desk(business, await catalog(uow, business.id), None)
                lookout = await booking.look_out(uow, SystemActor(business.id, "warming"), business.id)
                finder = Finder(lookout, uow.now(), desk, 0)
                for service in desk.services[:1]:
                    await finder.find(FindTimes(service.id, None, ()))
    except (*DATABASE_ERRORS, CaaisyError, TimeoutError) as error:
        log.warning("worker.not_warm", error=type(error).__name__)
    finally:
        await container.database.engine.dispose()  # connections belong to this event loop; statements stay
