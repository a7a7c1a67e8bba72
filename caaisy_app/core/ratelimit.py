"""How often one network may do something, counted in this process with a moving window.

What is counted is a keyed hash of the address with a key that is made at each start, so no address is kept.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from ipaddress import IPv6Address, IPv6Network, ip_address

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

#: Generous for people, even for several behind one address; tight for programs.
RULES: Mapping[str, str] = {
    "look": "240 per minute",
    "hold": "60 per minute; 600 per hour",
    "confirm": "30 per minute; 300 per hour",
    "token": "60 per minute; 600 per hour",
}


class RateLimits:
    """Counts by kind of action and network."""

    def __init__(self, rules: Mapping[str, str] = RULES) -> None:
        self._rules = {name: _items(words) for name, words in rules.items()}
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._key = secrets.token_bytes(32)

    def allow(self, action: str, address: str) -> bool:
        """Count one `action` (a name of the rules) from `address`; False if it is one too many."""
        who = self._hashed(address)
        counted = [self._limiter.hit(item, action, who) for item in self._rules[action]]  # in every window
        return all(counted)

    def _hashed(self, address: str) -> str:
        return hashlib.blake2b(network_of(address).encode(), key=self._key, digest_size=16).hexdigest()


def network_of(address: str) -> str:
    """Who counts as one: an IPv4 address, an IPv6 /64 (what one household gets), anything else as it is."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(IPv6Network((parsed, 64), strict=False))
    return str(parsed)


def _items(words: str) -> list[RateLimitItem]:
    return [parse(part) for part in words.split(";")]
