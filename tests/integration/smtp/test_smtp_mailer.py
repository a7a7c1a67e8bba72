"""Mail over real SMTP on loopback: what arrives, and what each answer of a server means."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from caaisy_app.domain.ports import Letter, MailDown, MailRefused
from integrations.smtp.mailer import SmtpMailer
from integrations.smtp.message import build_message
from tests.support.mail import MailServer, free_port, mail_server

SENDER = "post@caaisy.example"
ICS = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//DE\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"


def letter(**changes: Any) -> Letter:
    given_: dict[str, Any] = {
        "message_id": "mai_1@caaisy.example",
        "sender_name": "Salon Müller & Söhne, Berlin",
        "recipient": "anna@example.org",
        "subject": "Termin bestätigt: Schnitt",
        "text": "Guten Tag Anna,\n\nder Termin ist gebucht.\n",
        "language": "de",
        "written_at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "html": "<!doctype html><html lang='de'><body><p>gebucht</p></body></html>",
        "calendar": ICS,
        "calendar_method": "REQUEST",
    }
    return Letter(**{**given_, **changes})


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


@pytest.fixture
def mailer(server: MailServer) -> SmtpMailer:
    return SmtpMailer(server.url, SENDER, seconds=5)


async def test_text_page_and_invitation_arrive_as_calendars_and_mailboxes_expect_them(
    server: MailServer, mailer: SmtpMailer
) -> None:
    await mailer.send(letter())
    (message,) = server.messages
    assert server.recipients == [["anna@example.org"]]
    assert message["From"].addresses[0].display_name == "Salon Müller & Söhne, Berlin"
    assert message["From"].addresses[0].addr_spec == SENDER
    assert message["Subject"] == "Termin bestätigt: Schnitt"
    assert message["Message-ID"] == "<mai_1@caaisy.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert message.get_content_type() == "multipart/mixed"
    body, attachment = message.iter_parts()
    assert body.get_content_type() == "multipart/alternative"
    parts = list(body.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html", "text/calendar"]
    assert parts[0].get_content().replace("\r\n", "\n") == letter().text
    assert parts[2].get_param("method") == "REQUEST"
    assert parts[2].get_content_charset() == "utf-8"
    for part in (parts[2], attachment):
        content: Any = part.get_payload(decode=True)
        assert content == ICS.encode()
        assert Calendar.from_ical(content)["METHOD"] == "REQUEST"
    assert attachment.get_content_type() == "application/ics"
    assert attachment.get_filename() == "invite.ics"
    assert attachment.get_content_disposition() == "attachment"


async def test_a_letter_without_calendar_is_text_and_page_only(
    server: MailServer, mailer: SmtpMailer
) -> None:
    await mailer.send(letter(calendar=None, calendar_method=None))
    assert server.messages[0].get_content_type() == "multipart/alternative"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("450 mailbox busy", MailDown),
        ("421 closing", MailDown),
        ("550 no such user", MailRefused),
        ("553 not a mailbox name", MailRefused),
    ],
)
async def test_what_a_server_says_of_the_recipient_decides_whether_to_come_again(
    server: MailServer, mailer: SmtpMailer, answer: str, error: type[Exception]
) -> None:
    server.at_recipient = [answer]
    with pytest.raises(error):
        await mailer.send(letter())
    assert server.raw == []
    await mailer.send(letter())
    assert len(server.raw) == 1


@pytest.mark.parametrize(
    ("answer", "error"), [("451 try later", MailDown), ("554 looks like spam", MailRefused)]
)
async def test_what_a_server_says_of_the_mail_decides_whether_to_come_again(
    server: MailServer, mailer: SmtpMailer, answer: str, error: type[Exception]
) -> None:
    server.at_data = [answer]
    with pytest.raises(error):
        await mailer.send(letter())
    assert server.raw == []


async def test_a_server_that_is_not_there_is_tried_again_later() -> None:
    with pytest.raises(MailDown):
        await SmtpMailer(f"smtp://127.0.0.1:{free_port()}", SENDER, seconds=5).send(letter())


async def test_a_server_that_says_nothing_is_not_waited_for_for_long() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        mailer = SmtpMailer(f"smtp://127.0.0.1:{silent.getsockname()[1]}", SENDER, seconds=0.3)
        with pytest.raises(MailDown):
            await asyncio.wait_for(mailer.send(letter()), 5)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna",
        "@example.org",
        "anna@",
        "anna@localserver",
        "anna@exa mple.org",
        "a" * 250 + "@example.org",
        "anna@example.org, berta@example.org",
        "anna@example.org\r\nBcc: all@example.org",
        "<anna@example.org>",
        'Anna" <anna@example.org>',
    ],
)
async def test_what_is_no_address_is_refused_before_a_server_hears_of_it(
    server: MailServer, mailer: SmtpMailer, address: str
) -> None:
    with pytest.raises(MailRefused):
        await mailer.send(letter(recipient=address))
    assert server.raw == []
    assert server.recipients == []


async def test_a_domain_with_umlauts_is_written_for_the_wire(server: MailServer, mailer: SmtpMailer) -> None:
    await mailer.send(letter(recipient="anna@müller.example"))
    assert server.recipients == [["anna@xn--mller-kva.example"]]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(name=st.text(max_size=80), subject=st.text(max_size=200), text=st.text(max_size=200))
def test_nothing_a_person_says_can_add_a_header(name: str, subject: str, text: str) -> None:
    message = build_message(
        letter(sender_name=f"{name}\r\nBcc: x@y.example", subject=subject, text=text), SENDER
    )
    head, _, _ = message.as_bytes().partition(b"\r\n\r\n")
    names = [line.split(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] not in (b" ", b"\t")]
    assert sorted(names) == sorted(
        [
            *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language"),
            *("MIME-Version", "Content-Type"),
        ]
    )
    assert isinstance(message, EmailMessage)
    assert message["To"] == "anna@example.org"


# -- TLS and passwords --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1, signed by itself."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", key, "-out", certificate),
        ],
        check=True,
        capture_output=True,
    )
    return certificate, key


@pytest.fixture
def server_side(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


def check_password(
    _server: object, _session: object, _envelope: object, _mechanism: str, data: LoginPassword
) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"caaisy", b"p@ss"))


async def test_a_password_travels_over_tls_to_a_server_whose_certificate_is_known(
    server_side: ssl.SSLContext, certificate: tuple[Path, Path]
) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate[0]))
    with mail_server(tls_context=server_side, authenticator=check_password, auth_required=True) as server:
        url = server.url.replace("smtp://", "smtp+starttls://caaisy:p%40ss@")
        await SmtpMailer(url, SENDER, seconds=5, tls=trusting).send(letter())
        assert len(server.raw) == 1
        with pytest.raises(MailDown):
            await SmtpMailer(url.replace("p%40ss", "no"), SENDER, seconds=1, tls=trusting).send(letter())
        with pytest.raises(MailDown):  # a certificate that nobody vouches for
            await SmtpMailer(url, SENDER, seconds=5).send(letter())
        assert len(server.raw) == 1


async def test_where_tls_is_insisted_on_a_server_without_it_gets_nothing(server: MailServer) -> None:
    url = server.url.replace("smtp://", "smtp+starttls://")
    with pytest.raises(MailDown):
        await SmtpMailer(url, SENDER, seconds=5).send(letter())
    assert server.raw == []
