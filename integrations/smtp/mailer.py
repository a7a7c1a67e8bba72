"""The port `Mailer` over SMTP (RFC 5321), with the standard library in a thread. Made by bootstrap."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from email.message import EmailMessage
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from caaisy_app.domain.ports import Letter, MailDown, MailRefused
from integrations.smtp.message import build_message

_DEFAULT_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
_PERMANENT = 500


class SmtpMailer:
    """Sends through one server.

    `url`: `smtp://` takes TLS when the server offers it, `smtp+starttls://` insists on it, `smtps://` begins
    with it. Certificates are checked. A password only ever travels over TLS, or inside this machine.
    `seconds` is how long a silent server is waited for, at each step.
    """

    def __init__(
        self, url: str, sender: str, *, seconds: float = 15.0, tls: ssl.SSLContext | None = None
    ) -> None:
        parts = urlsplit(url)
        self._scheme = parts.scheme
        self._host = parts.hostname or ""
        self._port = parts.port or _DEFAULT_PORTS[parts.scheme]
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._sender = sender
        self._seconds = seconds
        self._tls = tls

    async def send(self, letter: Letter) -> None:
        """Hand the letter to the server; returns once the server has taken responsibility for it (250)."""
        message = build_message(letter, self._sender)
        await asyncio.to_thread(self._send, message)

    def _send(self, message: EmailMessage) -> None:
        try:
            with self._connect() as server:
                self._secure(server)
                if self._user:
                    server.login(self._user, self._password)
                server.send_message(message)
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError) as error:
            raise _judge(error) from error
        except smtplib.SMTPNotSupportedError as error:  # an address with umlauts that the server cannot take
            raise MailRefused from error
        except (smtplib.SMTPException, ssl.SSLError, OSError, UnicodeError) as error:
            raise MailDown from error

    def _connect(self) -> smtplib.SMTP:
        if self._scheme == "smtps":
            return smtplib.SMTP_SSL(self._host, self._port, timeout=self._seconds, context=self._context())
        return smtplib.SMTP(self._host, self._port, timeout=self._seconds)

    def _secure(self, server: smtplib.SMTP) -> None:
        server.ehlo_or_helo_if_needed()
        if self._scheme != "smtps":
            if server.has_extn("starttls"):
                server.starttls(context=self._context())
            elif self._scheme == "smtp+starttls" or (self._user and not _on_this_machine(self._host)):
                raise smtplib.SMTPException("no TLS where it is needed")

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = ssl.create_default_context()
        return self._tls


def _judge(error: smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError) -> MailDown | MailRefused:
    """Codes of the 500s are final (RFC 5321 section 4.2.1), those of the 400s ask to come again."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
    else:
        codes = [error.smtp_code]
    return MailRefused() if codes and min(codes) >= _PERMANENT else MailDown()


def _on_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
