"""A letter as a MIME message. Pure.

Shape: text, HTML and, for appointments, `text/calendar; method=...` as alternatives of each other, plus the
same calendar text as an attachment. The alternative is what Gmail and Outlook read (RFC 6047 section 2.4);
the attachment is what Apple Mail shows and what a person can save.
"""

from __future__ import annotations

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from caaisy_app.domain.ports import Letter, MailRefused

_LONGEST_ADDRESS = 254  # RFC 5321 section 4.5.3.1.3: 256 with the angle brackets


def build_message(letter: Letter, sender: str) -> EmailMessage:
    """The message from `sender` (an address). `MailRefused` for a recipient that is no address.

    Line breaks and other control characters in names and subject become spaces: nothing that a person
    said can add a header.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(sender, one_line(letter.sender_name))
    message["To"] = _address(letter.recipient)
    message["Subject"] = one_line(letter.subject)
    message["Date"] = letter.written_at
    message["Message-ID"] = f"<{letter.message_id}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes in return
    message.set_content(letter.text, cte="quoted-printable")
    if letter.html is not None:
        message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    if letter.calendar is not None:
        method = letter.calendar_method or "PUBLISH"
        message.add_alternative(letter.calendar, subtype="calendar", cte="base64", params={"method": method})
        message.add_attachment(
            letter.calendar.encode(), maintype="application", subtype="ics", filename="invite.ics"
        )
    message["Content-Language"] = letter.language
    return message


def one_line(text: str) -> str:
    """Text without control characters, as it may stand in a header."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _address(text: str, name: str = "") -> Address:
    local, _, domain = text.rpartition("@")
    if not local or ("." not in domain.strip(".") and domain != "localhost") or len(text) > _LONGEST_ADDRESS:
        raise MailRefused
    try:
        domain = domain.encode("idna").decode()
        return Address(display_name=name, addr_spec=f"{local}@{domain}")
    except (ValueError, IndexError, MessageError):
        raise MailRefused from None
