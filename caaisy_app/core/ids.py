"""Opaque identifiers and tokens."""

from __future__ import annotations

import hashlib
import re
import secrets
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, in lower case
_PREFIX = re.compile(r"^[a-z]{2,5}$")


def new_id(prefix: str) -> str:
    """A new identifier such as `bkg_01j9...`: 48 bits of milliseconds, then 80 random bits.

    The time part only keeps index pages together; nothing may read a meaning from it.
    """
    if not _PREFIX.match(prefix):
        raise ValueError(f"an id prefix is two to five lower-case letters, not {prefix!r}")
    value = (time.time_ns() // 1_000_000 & (1 << 48) - 1) << 80 | secrets.randbits(80)
    digits: list[str] = []
    for _ in range(26):
        value, digit = divmod(value, 32)
        digits.append(_ALPHABET[digit])
    return f"{prefix}_{''.join(reversed(digits))}"


def new_token() -> str:
    """A new secret of 256 bits, safe in a URL. Store `token_digest` of it, never the token."""
    return secrets.token_urlsafe(32)


def token_digest(token: str) -> str:
    """The SHA-256 of a token in hexadecimal: what the database keeps of it."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_reference() -> str:
    """A short reference that can be read out on the phone: eight letters and digits, `ABCD-2345`.

    Letters and digits that sound or look alike (I, L, O, U, 0, 1) are left out; 40 bits are no
    secret: a reference names a case, it never opens it.
    """
    alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
    letters = [secrets.choice(alphabet) for _ in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])
