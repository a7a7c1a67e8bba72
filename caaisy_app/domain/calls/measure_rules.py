"""Percentiles of the stages of a spoken call. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil


def percentile(values: Sequence[int], share: float) -> int | None:
    """The smallest value that `share` of all values do not exceed (nearest rank); None of nothing."""
    if not values:
        return None
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]
