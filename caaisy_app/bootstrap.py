"""The composition root: settings in, a wired product out. The only importer of `integrations`."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import cached_property

from caaisy_app.core.changes import ChangeFeed
from caaisy_app.core.clock import Clock, SystemClock
from caaisy_app.core.crypto import Keyring, local_keyring
from caaisy_app.core.db import Database, UnitOfWork
from caaisy_app.core.settings import Settings
from caaisy_app.domain.ports import BrowserCalls, Mailer, PhoneWebhooks, Telephony, TextCalls


@dataclass
class Container:
    """What one process works with.

    `text_calls` is None where no text call process is configured, `mailer` where no mail server is,
    `telephony` and `phone_webhooks` where no phone server is.
    """

    settings: Settings
    clock: Clock
    database: Database
    text_calls: TextCalls | None
    mailer: Mailer | None = None
    telephony: Telephony | None = None
    phone_webhooks: PhoneWebhooks | None = None
    browser_calls: BrowserCalls | None = None

    @cached_property
    def keyring(self) -> Keyring:
        """The master keys; made on this machine at first use where none are configured.

        `BadKeyring` where they cannot be used.
        """
        if self.settings.master_keys is not None:
            return Keyring.parse(self.settings.master_keys.get_secret_value())
        return local_keyring(self.settings.data_dir)

    def read(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """A unit of work that looks only."""
        return self.database.read(self.clock)

    def write(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """A unit of work that commits at a clean end."""
        return self.database.write(self.clock)

    def changes(self) -> ChangeFeed:
        """What other processes change."""
        return ChangeFeed(self.database)

    async def aclose(self) -> None:
        """Let go of connections."""
        if self.text_calls is not None:
            await self.text_calls.aclose()
        if self.telephony is not None:
            await self.telephony.aclose()
        await self.database.aclose()


def build_container(settings: Settings, clock: Clock | None = None) -> Container:
    """Wire the product for one process. Nothing connects before it is used."""
    clock = clock or SystemClock()
    telephony, webhooks = _phone(settings, clock)
    return Container(
        settings=settings,
        clock=clock,
        database=Database(settings.database),
        text_calls=_text_calls(settings),
        mailer=_mailer(settings),
        telephony=telephony,
        phone_webhooks=webhooks,
        browser_calls=_browser_calls(settings),
    )


def _text_calls(settings: Settings) -> TextCalls | None:
    if settings.text_host_url is None or settings.text_host_token is None:
        return None
    from integrations.text_host.client import TextHostClient

    return TextHostClient(settings.text_host_url, settings.text_host_token.get_secret_value())


def _mailer(settings: Settings) -> Mailer | None:
    if settings.smtp_url is None:
        return None
    from integrations.smtp.mailer import SmtpMailer

    return SmtpMailer(settings.smtp_url.get_secret_value(), settings.sender)


def _phone(settings: Settings, clock: Clock) -> tuple[Telephony | None, PhoneWebhooks | None]:
    url, key, secret = settings.livekit_url, settings.livekit_api_key, settings.livekit_api_secret
    if url is None or key is None or secret is None:
        return None, None
    from integrations.livekit.client import LiveKitTelephony
    from integrations.livekit.webhooks import LiveKitWebhooks

    words = secret.get_secret_value()
    telephony = LiveKitTelephony(url, key, words, settings.livekit_outbound_trunk)
    return telephony, LiveKitWebhooks(key, words, clock)


def _browser_calls(settings: Settings) -> BrowserCalls | None:
    url, key, secret = settings.livekit_url, settings.livekit_api_key, settings.livekit_api_secret
    if url is None or key is None or secret is None:
        return None
    from caaisy_app.domain.lines.rules import AGENT_NAME
    from integrations.livekit.browser import LiveKitBrowserCalls

    return LiveKitBrowserCalls(url, key, secret.get_secret_value(), AGENT_NAME)
