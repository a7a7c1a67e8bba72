"""The small words between days, times and names, for each language. Used by `dialogue.times_in_words`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joints:
    """What stands between facts in a sentence; placeholders in braces.

    `near`: the days from today on that have a name. `on`, `at`: before a day and a time, in the middle of a
    sentence. `on_offered`: before the day of a time that is offered. `undated`: what to cut off a spoken date
    so that its month is left out. `before_change`, `after_change`: which of the two hours that have the same
    name in the night of the clock change.
    """

    near: tuple[str, ...]
    on: str
    on_offered: str
    at: str
    between: str
    since: str
    until: str
    from_to: str
    to: str
    and_: str
    morning: str
    afternoon: str
    evening: str
    week_of: str
    period: str
    then: str
    before_change: str
    after_change: str
    undated: re.Pattern[str]
    half_of_day: re.Pattern[str]


JOINTS: Mapping[str, Joints] = {
    "de": Joints(
        near=("heute", "morgen", "übermorgen"),
        on="am ",
        on_offered="am ",
        at="um ",
        between="{day} zwischen {since} und {until}",
        since="{day} ab {since}",
        until="{day} bis {until}",
        from_to="von {since} bis {until}",
        to=" bis ",
        and_=" und ",
        morning=" Vormittag",
        afternoon=" Nachmittag",
        evening=" Abend",
        week_of="die Woche ab {monday}",
        period="in dieser Zeit",
        then="da",
        before_change=", vor der Umstellung",
        after_change=", nach der Umstellung",
        undated=re.compile(r"(?<=n) (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*$"),
        half_of_day=re.compile(r"(?!)"),  # German hours go to twenty-four
    ),
    "en": Joints(
        near=("today", "tomorrow"),
        on="on ",
        on_offered="",
        at="at ",
        between="{day} between {since} and {until}",
        since="{day} from {since}",
        until="{day} up to {until}",
        from_to="from {since} to {until}",
        to=" to ",
        and_=" and ",
        morning=" morning",
        afternoon=" afternoon",
        evening=" evening",
        week_of="the week of {monday}",
        period="in that period",
        then="then",
        before_change=", before the clocks change",
        after_change=", after the clocks change",
        undated=re.compile(r" of [A-Z]\w+$"),
        half_of_day=re.compile(r" (?:in the (?:morning|afternoon|evening)|at night)$"),
    ),
}
