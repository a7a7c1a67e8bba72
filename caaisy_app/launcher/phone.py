"""The telephone of `caaisy run`: the local phone server, the demo line, what other commands are told."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import SecretStr

from caaisy_app.core.settings import Settings
from caaisy_app.launcher import phone_server
from caaisy_app.launcher.refusal import Refusal

WEBHOOK_PATH = "/webhooks/livekit"
DEMO_BUSINESS = "friseur-berlin"
#: One of the numbers in Berlin that the Bundesnetzagentur keeps free for stories.
DEMO_LINE = "+493023125911"


def refuse_without_speech() -> None:
    """Refuse a telephone on which nobody could hear or speak, with what to install."""
    lacks = _what_speech_lacks()
    if lacks:
        raise Refusal("The phone cannot be answered: " + " ".join(lacks))


def can_speak() -> bool:
    """Whether this machine has what a spoken call needs."""
    return not _what_speech_lacks()


def _what_speech_lacks() -> list[str]:
    from caaisy_app.core.speech_settings import HearingSettings, VoiceSettings, what_speech_lacks

    return list(what_speech_lacks(HearingSettings(), VoiceSettings()))


@contextmanager
def local_server(settings: Settings, say: Callable[[str], None]) -> Iterator[Settings]:
    """Hold a LiveKit server and Redis on this machine; the settings with which everything finds them."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    with phone_server.running(
        phone_server.folder_of(settings.data_dir.resolve()),
        [f"http://{host}:{settings.port}{WEBHOOK_PATH}"],
        say,
    ) as server:
        yield settings.model_copy(
            update={
                "livekit_url": server.url,
                "livekit_api_key": server.api_key,
                "livekit_api_secret": SecretStr(server.api_secret),
            }
        )


def environment(settings: Settings) -> dict[str, str]:
    """What the processes of this installation have to be told of the phone server; empty without one."""
    if settings.livekit_url is None or settings.livekit_api_secret is None:
        return {}
    return {
        "CAAISY_LIVEKIT_URL": settings.livekit_url,
        "CAAISY_LIVEKIT_API_KEY": settings.livekit_api_key or "",
        "CAAISY_LIVEKIT_API_SECRET": settings.livekit_api_secret.get_secret_value(),
    }


def adopt_running_server(data_dir: Path) -> None:
    """Let this process find the server that `caaisy run --phone` holds, unless the environment names one."""
    if "CAAISY_LIVEKIT_URL" not in os.environ:
        os.environ.update(phone_server.running_environment(data_dir.resolve()))


def prepare_lines(settings: Settings) -> None:
    """Give the demo business a line if nobody has one, and tell the phone server of all lines.

    `Refusal` where the server does not take them.
    """
    from caaisy_app.core.errors import CaaisyError

    try:
        asyncio.run(_prepare_lines(settings))
    except CaaisyError as error:
        raise Refusal(error.sentence("en")) from None


async def _prepare_lines(settings: Settings) -> None:
    from caaisy_app.bootstrap import build_container
    from caaisy_app.core.actor import SystemActor
    from caaisy_app.domain.lines import provisioning, service
    from caaisy_app.domain.tenants.service import list_businesses

    operator = SystemActor(None, "launcher")
    container = build_container(settings)
    try:
        async with container.write() as uow:
            if not await service.all_lines(uow, operator):
                demo = {item.slug: item.id for item in await list_businesses(uow)}.get(DEMO_BUSINESS)
                if demo is not None:
                    await service.add_line(uow, operator, DEMO_LINE, "demo", demo)
            wanted = await provisioning.wishes(uow, operator)
        if container.telephony is not None:
            await provisioning.apply(container.telephony, wanted, settings.provider_addresses)
    finally:
        await container.aclose()
