"""Half-open integer intervals [start, end). All results are sorted and disjoint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Interval = tuple[int, int]


def merge(intervals: Iterable[Interval]) -> list[Interval]:
    """The union; intervals that overlap or touch become one, empty ones vanish."""
    merged: list[Interval] = []
    last_start = last_end = 0
    for start, end in sorted(intervals):
        if end <= start:
            continue
        if merged and start <= last_end:
            if end > last_end:
                last_end = end
                merged[-1] = (last_start, last_end)
        else:
            last_start, last_end = start, end
            merged.append((start, end))
    return merged


def intersect(left: Sequence[Interval], right: Sequence[Interval]) -> list[Interval]:
    """The parts that both have; both sides sorted and disjoint."""
    common: list[Interval] = []
    i = j = 0
    while i < len(left) and j < len(right):
        start = max(left[i][0], right[j][0])
        end = min(left[i][1], right[j][1])
        if start < end:
            common.append((start, end))
        if left[i][1] <= right[j][1]:
            i += 1
        else:
            j += 1
    return common


def subtract(whole: Sequence[Interval], gone: Sequence[Interval]) -> list[Interval]:
    """What is left of `whole` without `gone`; both sides sorted and disjoint."""
    left: list[Interval] = []
    j = 0
    for start, end in whole:
        while j < len(gone) and gone[j][1] <= start:
            j += 1
        at = start
        k = j
        while k < len(gone) and gone[k][0] < end:
            if gone[k][0] > at:
                left.append((at, gone[k][0]))
            at = max(at, gone[k][1])
            k += 1
        if at < end:
            left.append((at, end))
    return left
