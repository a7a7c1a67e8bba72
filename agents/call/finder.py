"""From a wish to at most three offers: asks the slot engine, never invents a time.

Called by the controller only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from agents.dialogue import choosing
from agents.dialogue.desk import Desk
from agents.dialogue.events import FindTimes, TimesFound
from agents.dialogue.state import Offer, Window
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.booking.views import BookingView, SlotView

LOOK_AHEAD = timedelta(days=21)
LONGEST = timedelta(days=61)
RELATIVE = ("later", "earlier", "other", "other_day")


@dataclass(frozen=True, slots=True)
class Finder:
    """Looks for times for one call."""

    lookout: booking.Lookout
    now: datetime
    desk: Desk
    first_number: int
    language: str = "de"

    async def find(self, action: FindTimes) -> TimesFound:
        """The wished time itself if it is to be had, else why not and what is near."""
        found = await self._find(action)
        rather = action.rather_staff_id
        if action.staff_id is not None or not rather:
            return found
        return replace(found, slots=tuple([await self._by(offer, rather, action) for offer in found.slots]))

    async def _by(self, offer: Offer, staff_id: str, action: FindTimes) -> Offer:
        """The same time with this person, where they can do it as well."""
        if offer.staff_id == staff_id:
            return offer
        same = await self._slots(action, offer.start, offer.start + timedelta(minutes=1), staff_id)
        if not same:
            return offer
        return replace(offer, staff_id=same[0].staff_id or "", staff_name=same[0].staff_name or "")

    async def _find(self, action: FindTimes) -> TimesFound:
        windows = action.windows or (Window(self.now, None, "range"),)
        if windows[0].grain in RELATIVE:
            return await self._relative(action, windows[0])
        if windows[0].grain == "near":
            return TimesFound(await self._near(action, windows[0].start))
        if all(window.exact for window in windows):
            return await self._exact(action, windows)
        return await self._stretch(action, windows)

    # ---- the three kinds of wishes --------------------------------------------------------------
    async def _exact(self, action: FindTimes, windows: Sequence[Window]) -> TimesFound:
        hits: list[SlotView] = []
        for window in windows if not action.hold else ():  # it was tried to hold it and is not to be had
            hits += await self._slots(action, window.start, window.start + timedelta(minutes=1))
        if hits:
            return TimesFound(self._offers(action, hits[: choosing.MAX_OFFERS]), exact=len(hits) == 1)
        reason, detail = await self._reason(action, windows[0].start)
        if reason == "horizon":
            return TimesFound((), reason=reason)
        return TimesFound(await self._near(action, windows[0].start), reason=reason, detail=detail)

    async def _stretch(self, action: FindTimes, windows: Sequence[Window]) -> TimesFound:
        now = self.now
        starts: dict[datetime, SlotView] = {}
        for window in windows:
            start, end = self._bounds(window, now)
            for slot in await (self._slots(action, start, end) if end else self._coming(action, start)):
                starts.setdefault(slot.start, slot)
        free = self._allowed(action, list(starts))
        if free:
            zone = ZoneInfo(self.desk.zone)
            days = {item.astimezone(zone).date() for item in free}
            picks = choosing.spread(free) if len(days) == 1 else choosing.by_days(free, zone)
            return TimesFound(self._offers(action, [starts[item] for item in picks]))
        first = windows[0]
        reason, detail = await self._day_reason(action, first)
        if reason == "horizon":
            return TimesFound((), reason=reason)
        return TimesFound(await self._after_window(action, first), reason=reason or "taken", detail=detail)

    async def _relative(self, action: FindTimes, window: Window) -> TimesFound:
        zone = ZoneInfo(self.desk.zone)
        now = self.now
        shown = [offer.start for offer in action.not_offers]
        if window.grain == "earlier":
            assert window.end is not None
            slots = await self._slots(action, now, window.end + timedelta(minutes=1))
            free = choosing.filtered(
                [slot.start for slot in slots], excluded=self._excluded(action), shown=shown
            )
            same_day = [
                item for item in free if item.astimezone(zone).date() == window.end.astimezone(zone).date()
            ]
            picks = choosing.before(same_day or free)
        else:
            start = window.start
            if window.grain == "other_day":
                start = self._midnight(window.start, 1)
            slots = await self._coming(action, max(start, now), shown)
            free = choosing.filtered(
                [slot.start for slot in slots], excluded=self._excluded(action), shown=shown
            )
            if window.grain == "later":
                same_day = [
                    item for item in free if item.astimezone(zone).date() == start.astimezone(zone).date()
                ]
                picks = choosing.after(same_day) if same_day else choosing.by_days(free, zone)
            else:
                picks = choosing.by_days(choosing.apart_from(free, shown), zone)
        by_start = {slot.start: slot for slot in slots}
        return TimesFound(self._offers(action, [by_start[item] for item in picks]))

    # ---- alternatives ---------------------------------------------------------------------------
    async def _near(self, action: FindTimes, wish: datetime) -> tuple[Offer, ...]:
        """Times around a wish: the same day first, then the same time of day on the days after."""
        now = self.now
        zone = ZoneInfo(self.desk.zone)
        picks: list[SlotView] = []
        if action.staff_id is not None:
            anyone = await self._slots(action, wish, wish + timedelta(minutes=1), staff_id=None)
            picks += anyone[:1]
        day_start, day_end = self._midnight(wish), self._midnight(wish, 1)
        slots = await self._slots(action, max(day_start, now), day_end)
        free = self._allowed(action, [slot.start for slot in slots])
        by_start = {slot.start: slot for slot in slots}
        if free:
            picks += [by_start[item] for item in choosing.near(free, wish)]
        else:
            later = await self._coming(action, max(day_end, now))
            by_start = {slot.start: slot for slot in later}
            free = self._allowed(action, list(by_start))
            picks += [by_start[item] for item in choosing.by_days(free, zone, wish)]
        return self._offers(action, picks[: choosing.MAX_OFFERS])

    async def _after_window(self, action: FindTimes, window: Window) -> tuple[Offer, ...]:
        now = self.now
        zone = ZoneInfo(self.desk.zone)
        begin = max(window.start, now)
        slots = await self._coming(action, begin)
        slots = slots or await self._slots(action, begin + LOOK_AHEAD, begin + LONGEST)
        by_start = {slot.start: slot for slot in slots}
        free = self._allowed(action, list(by_start))
        wish = None
        if window.grain == "part_of_day" and window.end is not None:
            wish = window.start + (window.end - window.start) / 2
        elif window.grain == "range" and window.end is not None:
            free = choosing.at_hours_of(free, window.start, window.end, zone) or free
        return self._offers(action, [by_start[item] for item in choosing.by_days(free, zone, wish)])

    # ---- the slot engine ------------------------------------------------------------------------
    async def _coming(
        self, action: FindTimes, begin: datetime, shown: Sequence[datetime] = ()
    ) -> list[SlotView]:
        """What is free in the coming weeks; only the first of them where it has times on enough days."""
        week = self._midnight(begin, 7)
        slots = await self._slots(action, begin, week)
        free = choosing.filtered([slot.start for slot in slots], excluded=self._excluded(action), shown=shown)
        zone = ZoneInfo(self.desk.zone)
        if len({start.astimezone(zone).date() for start in free}) >= choosing.MAX_OFFERS:
            return slots
        return slots + await self._slots(action, week, begin + LOOK_AHEAD)

    async def _slots(
        self, action: FindTimes, start: datetime, end: datetime, staff_id: str | bool | None = False
    ) -> list[SlotView]:
        chosen = action.staff_id if staff_id is False else staff_id
        if end <= start:
            return []
        last = min(end, start + LONGEST)
        if chosen or not action.not_staff_ids:
            only = (str(chosen),) if chosen else ()
            return list(await self.lookout.times(action.service_id, start, last, staff_ids=only))
        by_start: dict[datetime, SlotView] = {}
        for member in self.desk.staff:  # several in one question would be wanted together
            if member.id in action.not_staff_ids:
                continue
            for slot in await self.lookout.times(action.service_id, start, last, staff_ids=(member.id,)):
                by_start.setdefault(slot.start, slot)
        return [by_start[at] for at in sorted(by_start)]

    async def _reason(self, action: FindTimes, start: datetime) -> tuple[str, str]:
        view = await self.lookout.reason(
            action.service_id, start, (action.staff_id,) if action.staff_id else ()
        )
        reason = view.reason or "taken"
        if action.staff_id and reason in ("closed", "outside_hours", "absent"):
            anyone, detail = await self._reason(replace(action, staff_id=None), start)
            if anyone in ("closed", "outside_hours", "holiday", "override_closed"):
                return anyone, detail
            return "absent", ""
        return reason, view.holiday_name(self.language) or ""

    async def _day_reason(self, action: FindTimes, window: Window) -> tuple[str, str]:
        """Why a stretch has nothing: closed, a holiday, too far, the person is away, or simply full."""
        zone = ZoneInfo(self.desk.zone)
        end = window.end or window.start + timedelta(days=1)
        one_day = window.end is not None and (end - window.start) <= timedelta(hours=25)
        view = self.lookout.day(window.start.astimezone(zone).date())
        holiday = view.holiday_de if self.language == "de" else view.holiday_en
        if one_day and not view.is_open:
            return ("holiday", holiday) if holiday else ("closed", "")
        probes = [item for item in view.intervals if item[1] > window.start and item[0] < end]
        if not probes and one_day and window.grain in ("part_of_day", "range"):
            return "outside_hours", ""
        moments = (
            [max(probes[0][0], window.start), max(probes[-1][1] - timedelta(hours=2), window.start)]
            if probes
            else [window.start]
        )
        for moment in reversed(moments):
            reason, detail = await self._reason(action, moment)
            if reason in ("horizon", "absent", "staff_not_offering", "notice", "past"):
                if reason in ("notice", "past") and not one_day:
                    continue
                return reason, detail
        return "full", ""

    # ---- small parts ----------------------------------------------------------------------------
    def _bounds(self, window: Window, now: datetime) -> tuple[datetime, datetime | None]:
        start = max(window.start, now)
        if window.end is None:
            return start, None
        return start, window.end + timedelta(minutes=1) if window.grain == "range" else window.end

    def _midnight(self, moment: datetime, days: int = 0) -> datetime:
        zone = ZoneInfo(self.desk.zone)
        day = moment.astimezone(zone).date() + timedelta(days=days)
        return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)

    def _excluded(self, action: FindTimes) -> Callable[[datetime], bool]:
        zone = ZoneInfo(self.desk.zone)

        def ruled_out(start: datetime) -> bool:
            return any(window.rules_out(start, zone) for window in action.exclude)

        return ruled_out

    def _allowed(self, action: FindTimes, starts: list[datetime]) -> list[datetime]:
        return choosing.filtered(sorted(starts), excluded=self._excluded(action))

    def _offers(self, action: FindTimes, slots: Sequence[SlotView]) -> tuple[Offer, ...]:
        unique: dict[datetime, SlotView] = {}
        for slot in slots:
            unique.setdefault(slot.start, slot)
        ordered = sorted(unique.values(), key=lambda slot: slot.start)
        return tuple(
            offer_of(self.first_number + index, action.service_id, slot) for index, slot in enumerate(ordered)
        )


def offer_of(number: int, service_id: str, slot: SlotView | BookingView) -> Offer:
    """A time as the dialogue offers it; `number`: how many were offered before in the call."""
    return Offer(
        f"offer-{number}",
        service_id,
        slot.start.astimezone(UTC),
        slot.staff_id or "",
        slot.staff_name or "",
    )
