"""The rate limits of the public pages and of what hangs on them: one count per process."""

from __future__ import annotations

from caaisy_app.core.ratelimit import RateLimits

limits = RateLimits()
