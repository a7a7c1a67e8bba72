"""The pure core of booking: integers in, decisions out. No I/O, no clock, no framework."""

from caaisy_app.domain.booking.rules.errors import RuleViolation
from caaisy_app.domain.booking.rules.explain import Decision, Reason, RuleResult, decide
from caaisy_app.domain.booking.rules.hours import OpeningRules, openings, parse_weekly, parse_windows
from caaisy_app.domain.booking.rules.intervals import Interval
from caaisy_app.domain.booking.rules.offer import (
    Claim,
    Member,
    Segment,
    ServiceRule,
    Session,
    Situation,
    Team,
)
from caaisy_app.domain.booking.rules.plan import Choice, Plan
from caaisy_app.domain.booking.rules.zone import Zone, epoch

__all__ = [
    "Choice",
    "Claim",
    "Decision",
    "Interval",
    "Member",
    "OpeningRules",
    "Plan",
    "Reason",
    "RuleResult",
    "RuleViolation",
    "Segment",
    "ServiceRule",
    "Session",
    "Situation",
    "Team",
    "Zone",
    "decide",
    "epoch",
    "openings",
    "parse_weekly",
    "parse_windows",
]
