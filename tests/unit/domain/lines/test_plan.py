"""What is planned for the phone server: right in one go, nothing of others touched, nothing left to do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caaisy_app.domain.lines.plan import NOBODY_ELSE, ServerPlan, Wanted, Wish, plan, rule_for
from caaisy_app.domain.ports import UNMARKED, DispatchRule, Trunk, TrunkPlan

ADDRESSES = {"easybell": ("192.0.2.0/24",)}
ME, ANOTHER = "a1b2c3", "d4e5f6"


def wish(number: int, provider: str = "easybell") -> Wish:
    return Wish(f"lin_{number}", f"token-{number}", f"+49302312500{number}", provider)


def wanted(*lines: Wish) -> Wanted:
    return Wanted(ME, lines)


def trunk(trunk_id: str, name: str, *numbers: int, owner: str | None = ME, **changes: object) -> Trunk:
    lines = wanted(*(wish(number, name) for number in numbers))
    made = plan(lines, ADDRESSES, (), ()).of("trunk", "create")[0].trunk
    assert made is not None
    values = {field: getattr(made, field) for field in TrunkPlan.__dataclass_fields__}
    return Trunk(trunk_id, TrunkPlan(**{**values, "owner": owner or UNMARKED, **changes}), owner)


def rule(
    rule_id: str, made_for: Wish, trunk_id: str, *, owner: str | None = ME, intact: bool = True
) -> DispatchRule:
    made = rule_for(made_for, trunk_id, owner or UNMARKED)
    return DispatchRule(rule_id, made.name, made.trunk_ids, made.numbers, made if intact else None, owner)


def told(made: ServerPlan) -> list[tuple[str, str, str]]:
    return [(item.action, item.what, item.name) for item in made.changes]


def test_an_empty_server_gets_a_trunk_per_provider_and_a_rule_per_number() -> None:
    made = plan(wanted(wish(1), wish(2), wish(3, "other")), ADDRESSES, (), ())
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
    made = rule_for(wish(1), "ST_1", ME)
    assert made.attributes == {"caaisy.line": "token-1"}
    assert "+49" not in made.note + made.name + made.room_prefix


def test_a_server_that_is_right_is_left_alone() -> None:
    made = plan(wanted(wish(1)), ADDRESSES, [trunk("ST_1", "easybell", 1)], [rule("SDR_1", wish(1), "ST_1")])
    assert told(made) == [("keep", "trunk", "easybell"), ("keep", "rule", "lin_1")]
    assert made.settled


def test_what_differs_is_changed_and_what_nobody_needs_is_taken_away() -> None:
    made = plan(
        wanted(wish(1), wish(2)),
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
    made = plan(wanted(wish(2)), ADDRESSES, [trunk("ST_1", "easybell", 1)], ())
    assert told(made)[:2] == [("create", "trunk", "easybell"), ("delete", "trunk", "easybell")]


def test_what_others_have_made_is_named_and_left_and_the_rest_is_done() -> None:
    foreign = trunk("ST_X", "anlage", 1, owner=None)
    made = plan(wanted(wish(1), wish(2)), ADDRESSES, [foreign], [rule("SDR_Y", wish(9), "ST_X", owner=None)])
    assert told(made) == [
        ("create", "trunk", "easybell"),
        ("create", "rule", "lin_2"),
        ("conflict", "trunk", "anlage"),
    ]
    assert not made.settled
    assert "+493023125001" in made.changes[-1].sentence("de")
    assert "anlage" in made.changes[-1].sentence("en")


def test_what_another_installation_has_made_is_never_touched_and_a_number_of_both_is_explained() -> None:
    theirs = trunk("ST_B", "easybell", 1, 9, owner=ANOTHER)
    made = plan(
        wanted(wish(1), wish(2)),
        ADDRESSES,
        [theirs],
        [rule("SDR_B", wish(1), "ST_B", owner=ANOTHER), rule("SDR_C", wish(9), "ST_B", owner=ANOTHER)],
    )
    assert told(made) == [
        ("create", "trunk", "easybell"),
        ("create", "rule", "lin_2"),
        ("conflict", "trunk", "easybell"),
    ]
    assert "anderen Caaisy-Installation" in made.changes[-1].sentence("de")
    assert "another Caaisy installation" in made.changes[-1].sentence("en")
    assert told(plan(wanted(), ADDRESSES, [theirs], ())) == []


def test_what_an_older_version_made_is_taken_over_where_all_of_it_is_ours() -> None:
    made = plan(
        wanted(wish(1), wish(2)),
        ADDRESSES,
        [trunk("ST_1", "easybell", 1, 2, owner=UNMARKED)],
        [rule("SDR_1", wish(1), "ST_1", owner=UNMARKED), rule("SDR_9", wish(9), "ST_1", owner=UNMARKED)],
    )
    assert told(made) == [
        ("adopt", "trunk", "easybell"),
        ("adopt", "rule", "lin_1"),
        ("create", "rule", "lin_2"),
        ("left", "rule", "lin_9"),
    ]
    assert not made.settled
    adopted = made.of("trunk", "adopt")[0]
    assert adopted.trunk is not None
    assert adopted.trunk.owner == ME
    assert "übernehmen" in adopted.sentence("de")


def test_an_unmarked_trunk_with_numbers_of_others_is_left_and_explained() -> None:
    mixed = trunk("ST_1", "easybell", 1, 9, owner=UNMARKED)
    made = plan(wanted(wish(1)), ADDRESSES, [mixed], ())
    assert told(made) == [("conflict", "trunk", "easybell")]
    assert "older version" in made.changes[0].sentence("en")
    strange = plan(wanted(wish(1)), ADDRESSES, [trunk("ST_9", "old", 8, owner=UNMARKED)], ())
    assert ("left", "trunk", "old") in told(strange)
    assert all(item.sentence(lang) for item in strange.changes for lang in ("de", "en"))


NUMBERS = st.lists(st.integers(0, 9), unique=True, max_size=6)
PROVIDERS = st.sampled_from(["easybell", "other"])


@given(NUMBERS.flatmap(lambda numbers: st.tuples(*(st.tuples(st.just(n), PROVIDERS) for n in numbers))))
def test_a_plan_that_was_carried_out_leaves_nothing_to_do(lines: tuple[tuple[int, str], ...]) -> None:
    wishes = [wish(number, provider) for number, provider in lines]
    made = plan(wanted(*wishes), ADDRESSES, (), ())
    trunks = [
        Trunk(f"ST_{item.name}", item.trunk, owner=ME) for item in made.of("trunk", "create") if item.trunk
    ]
    rules = [rule(f"SDR_{item.number}", item, f"ST_{item.provider}") for item in wishes]
    again = plan(wanted(*wishes), ADDRESSES, trunks, rules)
    assert again.settled
    assert {item.action for item in again.changes} <= {"keep", "closed"}
