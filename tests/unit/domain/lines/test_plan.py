"""What is planned for the phone server: right in one go, nothing of others touched, nothing left to do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.lines.plan import NOBODY_ELSE, ServerPlan, Wish, plan, rule_for
from caaisy_app.domain.ports import DispatchRule, Trunk, TrunkPlan

ADDRESSES = {"easybell": ("192.0.2.0/24",)}


def wish(number: int, provider: str = "easybell") -> Wish:
    return Wish(f"lin_{number}", f"token-{number}", f"+49302312500{number}", provider)


def trunk(trunk_id: str, name: str, *numbers: int, ours: bool = True, **changes: object) -> Trunk:
    made = plan([wish(number, name) for number in numbers], ADDRESSES, (), ()).of("trunk", "create")[0].trunk
    assert made is not None
    values = {field: getattr(made, field) for field in TrunkPlan.__dataclass_fields__}
    return Trunk(trunk_id, TrunkPlan(**{**values, **changes}), ours)


def rule(
    rule_id: str, made_for: Wish, trunk_id: str, *, ours: bool = True, intact: bool = True
) -> DispatchRule:
    wanted = rule_for(made_for, trunk_id)
    return DispatchRule(
        rule_id, wanted.name, wanted.trunk_ids, wanted.numbers, wanted if intact else None, ours
    )


def told(made: ServerPlan) -> list[tuple[str, str, str]]:
    return [(item.action, item.what, item.name) for item in made.changes]


def test_an_empty_server_gets_a_trunk_per_provider_and_a_rule_per_number() -> None:
    made = plan([wish(1), wish(2), wish(3, "other")], ADDRESSES, (), ())
    assert told(made) == [
        ("create", "trunk", "easybell"),
        ("create", "trunk", "other"),
        ("closed", "trunk", "other"),
        ("create", "rule", "lin_1"),
        ("create", "rule", "lin_2"),
        ("create", "rule", "lin_3"),
    ]
    first, other = (item.trunk for item in made.of("trunk", "create"))
    assert first is not None
    assert first.numbers == ("+493023125001", "+493023125002")
    assert first.allowed_addresses == ("192.0.2.0/24",)
    assert 15 <= first.ringing_seconds <= 20
    assert first.longest_call_seconds == 1200
    assert "Diversion" in first.headers
    assert other is not None
    assert other.allowed_addresses == NOBODY_ELSE


def test_no_name_or_note_holds_a_number_that_calls() -> None:
    made = rule_for(wish(1), "ST_1")
    assert made.attributes == {"caaisy.line": "token-1"}
    assert "+49" not in made.note + made.name + made.room_prefix


def test_a_server_that_is_right_is_left_alone() -> None:
    made = plan([wish(1)], ADDRESSES, [trunk("ST_1", "easybell", 1)], [rule("SDR_1", wish(1), "ST_1")])
    assert told(made) == [("keep", "trunk", "easybell"), ("keep", "rule", "lin_1")]
    assert made.settled


def test_what_differs_is_changed_and_what_nobody_needs_is_taken_away() -> None:
    made = plan(
        [wish(1), wish(2)],
        ADDRESSES,
        [trunk("ST_1", "easybell", 1, ringing_seconds=180), trunk("ST_9", "gone", 7)],
        [rule("SDR_1", wish(1), "ST_1", intact=False), rule("SDR_7", wish(7), "ST_9")],
    )
    assert told(made) == [
        ("update", "trunk", "easybell"),
        ("delete", "trunk", "gone"),
        ("update", "rule", "lin_1"),
        ("create", "rule", "lin_2"),
        ("delete", "rule", "lin_7"),
    ]


def test_a_trunk_that_shares_no_number_is_made_anew() -> None:
    made = plan([wish(2)], ADDRESSES, [trunk("ST_1", "easybell", 1)], ())
    assert told(made)[:2] == [("create", "trunk", "easybell"), ("delete", "trunk", "easybell")]


def test_what_others_have_made_is_named_and_left_and_the_rest_is_done() -> None:
    foreign = trunk("ST_X", "anlage", 1, ours=False)
    made = plan([wish(1), wish(2)], ADDRESSES, [foreign], [rule("SDR_Y", wish(9), "ST_X", ours=False)])
    assert told(made) == [
        ("create", "trunk", "easybell"),
        ("create", "rule", "lin_2"),
        ("conflict", "trunk", "anlage"),
    ]
    assert not made.settled
    assert "+493023125001" in made.changes[-1].sentence("de")
    assert "anlage" in made.changes[-1].sentence("en")


NUMBERS = st.lists(st.integers(0, 9), unique=True, max_size=6)
PROVIDERS = st.sampled_from(["easybell", "other"])


@given(NUMBERS.flatmap(lambda numbers: st.tuples(*(st.tuples(st.just(n), PROVIDERS) for n in numbers))))
def test_a_plan_that_was_carried_out_leaves_nothing_to_do(lines: tuple[tuple[int, str], ...]) -> None:
    wishes = [wish(number, provider) for number, provider in lines]
    made = plan(wishes, ADDRESSES, (), ())
    trunks = [
        Trunk(f"ST_{item.name}", item.trunk, ours=True) for item in made.of("trunk", "create") if item.trunk
    ]
    rules = [rule(f"SDR_{item.number}", item, f"ST_{item.provider}") for item in wishes]
    again = plan(wishes, ADDRESSES, trunks, rules)
    assert again.settled
    assert {item.action for item in again.changes} <= {"keep", "closed"}
