"""Rate limits count by network, and keep no address."""

from __future__ import annotations

import pytest

from caaisy_app.core.ratelimit import RULES, RateLimits, network_of


def test_one_too_many_is_refused_and_other_networks_are_not() -> None:
    limits = RateLimits({"hold": "2 per minute", "confirm": "1 per hour"})

    assert [limits.allow("hold", "192.0.2.7") for _ in range(3)] == [True, True, False]
    assert limits.allow("hold", "192.0.2.8")
    assert limits.allow("confirm", "192.0.2.7")


def test_every_window_of_a_rule_counts() -> None:
    limits = RateLimits({"token": "5 per minute; 3 per hour"})

    assert [limits.allow("token", "192.0.2.7") for _ in range(4)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::1", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("", ""),
        ("no address", "no address"),
    ],
)
def test_a_household_counts_as_one_network(address: str, network: str) -> None:
    assert network_of(address) == network


def test_what_is_counted_is_not_the_address() -> None:
    limits = RateLimits({"hold": "2 per minute"})
    limits.allow("hold", "192.0.2.7")

    assert "192.0.2.7" not in repr(vars(limits._limiter.storage))


def test_people_are_not_in_the_way_of_the_rules() -> None:
    limits = RateLimits()

    assert all(limits.allow(action, "192.0.2.7") for action in RULES for _ in range(10))
