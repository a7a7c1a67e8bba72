"""The hours that the parts of a day stand for, in minutes of the day; a window beyond 24:00 runs into the
next day.

The windows follow everyday German use (Vormittag until noon, Nachmittag until six); they bound the search,
opening hours cut them further.
"""

from __future__ import annotations

from collections.abc import Mapping

WINDOWS: Mapping[str, tuple[int, int]] = {
    "early": (6 * 60, 10 * 60),
    "morning": (6 * 60, 12 * 60),
    "early_morning": (6 * 60, 10 * 60),
    "late_morning": (10 * 60, 12 * 60),
    "forenoon": (8 * 60, 12 * 60),
    "early_forenoon": (8 * 60, 10 * 60),
    "late_forenoon": (10 * 60, 12 * 60),
    "noon": (12 * 60, 14 * 60),
    "afternoon": (13 * 60, 18 * 60),
    "afternoon_en": (12 * 60, 18 * 60),
    "early_afternoon": (13 * 60, 15 * 60),
    "late_afternoon": (16 * 60, 18 * 60),
    "after_work": (17 * 60, 22 * 60),
    "evening": (17 * 60, 22 * 60),
    "closing": (16 * 60, 20 * 60),
    "early_evening": (17 * 60, 19 * 60),
    "late_evening": (20 * 60, 23 * 60),
    "daytime": (8 * 60, 18 * 60),
    "night": (22 * 60, 30 * 60),
}

FITTING: Mapping[str, tuple[tuple[int, int], ...]] = {
    "early": ((0, 720),),
    "morning": ((0, 720),),
    "early_morning": ((0, 720),),
    "late_morning": ((0, 780),),
    "forenoon": ((0, 780),),
    "daytime": ((420, 1200),),
    "early_forenoon": ((0, 780),),
    "late_forenoon": ((0, 780),),
    "noon": ((600, 960),),
    "afternoon": ((720, 1200),),
    "afternoon_en": ((720, 1200),),
    "early_afternoon": ((720, 1200),),
    "late_afternoon": ((720, 1200),),
    "after_work": ((900, 1440),),
    "evening": ((960, 1440),),
    "early_evening": ((960, 1440),),
    "late_evening": ((960, 1440),),
    "closing": ((720, 1440),),
    "night": ((1200, 1440), (0, 360)),
}
"""Where a clock time may lie that is said together with a part of the day ("acht Uhr abends")."""


def closer_part(one: str, other: str) -> str | None:
    """ "First thing tomorrow morning": the early or late part of the other one; None where neither is."""
    for inner, outer in ((one, other), (other, one)):
        begin, end = WINDOWS[inner]
        around = WINDOWS[outer]
        if inner.startswith(("early_", "late_")) and around[0] <= begin and end <= around[1]:
            return inner
    return None
