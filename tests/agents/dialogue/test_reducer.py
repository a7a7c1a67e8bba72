"""The reducer on arbitrary sequences of events: total, pure, and never a booking without a yes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from agents.dialogue.events import (
    Booked,
    BudgetSpent,
    CancelDone,
    Confirm,
    End,
    Event,
    Greeted,
    Heard,
    Hold,
    Meant,
    MessageLeft,
    Moved,
    OwnFound,
    Release,
    RequestOpened,
    Resumed,
    Say,
    ServiceFailed,
    Silence,
    SlotHeld,
    SlotLost,
    Spoken,
    TimesFound,
)
from agents.dialogue.meaning import Intent, Meaning, When
from agents.dialogue.outcome import outcome_of
from agents.dialogue.reducer import reduce
from agents.dialogue.speech import Speaker
from agents.dialogue.state import CallState, Offer, OwnBooking, Window
from tests.agents.support import DESK, K1

OFFERS = tuple(Offer(f"offer-{n}", "s1", K1 + timedelta(days=1, hours=n), "p1", "Lena") for n in range(3))
WINDOW = Window(K1 + timedelta(days=1, hours=2), K1 + timedelta(days=1, hours=2), "minute")
OWN = OwnBooking("b1", "s1", "Haarschnitt", K1 + timedelta(days=2), "p1", "Lena")

meanings = st.builds(
    Meaning,
    words=st.sampled_from(
        ["", "ja", "nein", "morgen um elf", "Anna Schmidt", "bitte richten Sie ihm etwas aus"]
    ),
    intents=st.frozensets(st.sampled_from(list(Intent)), max_size=2),
    service_id=st.sampled_from([None, "s1", "s2"]),
    staff_id=st.sampled_from([None, "p1", "p2"]),
    when=st.sampled_from(
        [
            None,
            When("morgen um elf", (WINDOW,)),
            When("Freitag", (WINDOW, replace(WINDOW, start=K1)), ambiguous=True),
        ]
    ),
    shift=st.sampled_from([None, "later", "earlier"]),
    choice=st.sampled_from([None, "offer-0", "offer-2", "none", "invented"]),
    name=st.sampled_from([None, "Anna Schmidt"]),
    phone=st.sampled_from([None, "+4917112345678"]),
    yesno=st.sampled_from([None, "yes", "no"]),
    detail=st.sampled_from(["", "confirm:rb-1", "confirm:rb-2", "confirm:rb-9", "erasure", "medical"]),
    topic=st.sampled_from([None, "hours", "price", "unknown", "knowledge:Adresse"]),
    unknown_service=st.sampled_from(["", "Dauerwelle"]),
)
events: st.SearchStrategy[Event] = st.one_of(
    st.just(Greeted(K1)),
    st.just(Heard(K1)),
    st.builds(Meant, meanings),
    st.builds(Spoken, st.booleans()),
    st.just(Silence()),
    st.builds(Resumed, st.just(K1), st.booleans()),
    st.just(BudgetSpent()),
    st.builds(
        TimesFound,
        st.sampled_from([(), OFFERS[:1], OFFERS]),
        st.booleans(),
        st.sampled_from(["", "taken", "horizon", "closed"]),
    ),
    st.just(SlotHeld("hold-1")),
    st.just(SlotLost()),
    st.just(OwnFound(())),
    st.just(OwnFound((OWN,))),
    st.just(MessageLeft()),
    st.just(RequestOpened("AB-12")),
    st.just(ServiceFailed("database")),
)


def run(sequence: list[Event]) -> tuple[CallState, list[tuple[Event, tuple[object, ...]]]]:
    """Reduce a sequence, skipping answers nobody asked for, as the controller would never feed them."""
    state = CallState(now=K1, line_phone="+4917112345678")
    log: list[tuple[Event, tuple[object, ...]]] = []
    for event in sequence:
        if isinstance(event, SlotHeld) and state.chosen is None:
            continue
        state, actions = reduce(state, event, DESK)
        log.append((event, actions))
    return state, log


@settings(max_examples=300, deadline=None)
@given(st.lists(events, max_size=25))
def test_no_sequence_of_events_raises_and_every_sentence_can_be_spoken(sequence: list[Event]) -> None:
    state, log = run([Greeted(K1), *sequence])
    speaker = Speaker(DESK, state.language, K1)
    for _, actions in log:
        for action in actions:
            if isinstance(action, Say):
                sentence = speaker.sentence(action)
                assert sentence
                assert "{" not in sentence
    assert outcome_of(state)


@settings(max_examples=300, deadline=None)
@given(st.lists(events, max_size=25))
def test_the_same_events_give_the_same_state_and_actions(sequence: list[Event]) -> None:
    assert run(sequence) == run(sequence)


@settings(max_examples=400, deadline=None)
@given(st.lists(events, max_size=30))
def test_a_commit_needs_a_played_readback_and_a_later_turn_with_its_own_yes(sequence: list[Event]) -> None:
    state = CallState(now=K1, line_phone="+4917112345678")
    for event in [Greeted(K1), *sequence]:
        before = state
        state, actions = reduce(state, event, DESK)
        if any(isinstance(action, Confirm) for action in actions):
            assert isinstance(event, Meant)
            assert before.readback is not None
            assert before.readback.played
            assert before.turns > before.readback.at_turn
            assert event.meaning.yesno == "yes"
            assert event.meaning.detail == f"confirm:{before.readback.id}"


@settings(max_examples=300, deadline=None)
@given(st.lists(events, max_size=30))
def test_at_most_three_times_are_offered_and_holds_are_given_back_when_the_call_ends(
    sequence: list[Event],
) -> None:
    state, log = run([Greeted(K1), *sequence])
    held = 0
    for event, actions in log:
        if isinstance(event, SlotHeld):
            held += 1
        held -= sum(isinstance(action, Release) for action in actions)
        if isinstance(event, Booked | Moved | CancelDone | SlotLost | ServiceFailed):
            held = 0
        if any(isinstance(action, End) for action in actions):
            assert state.hold_id is None
    assert len(state.offers) <= 3


def test_what_was_offered_and_refused_leads_to_a_way_out_and_not_to_a_loop() -> None:
    state = CallState(now=K1, line_phone="+4917112345678")
    said: list[str] = []
    state, _ = reduce(state, Greeted(K1), DESK)
    state, _ = reduce(state, Heard(K1), DESK)
    state, _ = reduce(
        state, Meant(Meaning(words="Haarschnitt", service_id="s1", intents=frozenset({Intent.BOOK}))), DESK
    )
    for _ in range(6):
        state, _ = reduce(state, Heard(K1), DESK)
        state, actions = reduce(state, Meant(Meaning(words="blub")), DESK)
        said += [action.key for action in actions if isinstance(action, Say)]
        if any(not isinstance(action, Say) for action in actions):
            state, actions = reduce(state, TimesFound(OFFERS), DESK)
            said += [action.key for action in actions if isinstance(action, Say)]
    assert "offer" in said
    assert "offer_message" in said


def test_a_time_that_is_held_after_the_end_of_the_call_is_given_back() -> None:
    state, _ = run([Greeted(K1), BudgetSpent()])
    searched, actions = reduce(state, TimesFound(OFFERS[:1], exact=True), DESK)
    assert actions == ()
    held, actions = reduce(searched, SlotHeld("hold-1"), DESK)
    assert actions == (Release("hold-1"),)
    assert held.hold_id is None


def test_a_correction_gives_the_hold_back_before_anything_else() -> None:
    state = CallState(now=K1, line_phone="+4917112345678")
    for event in (
        Greeted(K1),
        Heard(K1),
        Meant(
            Meaning(
                words="x",
                service_id="s1",
                when=When("morgen um elf", (WINDOW,)),
                intents=frozenset({Intent.BOOK}),
            )
        ),
        TimesFound(OFFERS[:1], exact=True),
        SlotHeld("hold-1"),
        Heard(K1),
    ):
        state, _ = reduce(state, event, DESK)
    assert state.hold_id == "hold-1"
    later = replace(WINDOW, start=WINDOW.start + timedelta(hours=1), end=WINDOW.start + timedelta(hours=1))
    state, actions = reduce(
        state, Meant(Meaning(words="lieber zwölf", when=When("um zwölf", (later,)))), DESK
    )
    assert isinstance(actions[0], Release)
    assert not any(isinstance(action, Hold) for action in actions[:1])
    assert state.hold_id is None
