"""Takes a call over from a process that died, from what its journal says. Used by the phone worker.

```python
controller = await resume_call(container, call_id)
words = await controller.taken_over() if controller.was_disclosed else controller.disclosure()
```
"""

from __future__ import annotations

from dataclasses import replace

from agents.call.beginning import assemble
from agents.call.controller import DEFAULT_BUDGET, Budget, CallController
from agents.call.desk_builder import build_desk
from agents.call.memory import Memory, remembered
from agents.dialogue.state import Ask, CallState, Stage
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.errors import NotFound
from caaisy_app.domain.booking import service as booking
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.errors import CallEnded
from caaisy_app.domain.calls.rules import Channel
from caaisy_app.domain.calls.views import CallView
from caaisy_app.domain.catalog.service import catalog
from caaisy_app.domain.tenants.service import business_by_id


async def resume_call(
    container: Container,
    call_id: str,
    *,
    channel: Channel | None = None,
    budget: Budget = DEFAULT_BUDGET,
) -> CallController:
    """The call as its journal has it. `NotFound` for an unknown call, `CallEnded` for one that is over.

    With `channel` a call of another one is not found either. The caller has heard nothing yet: speak
    `CallController.taken_over` first, or, where `was_disclosed` is False, begin with the disclosure as in
    every call. Nobody else may hold the call any more.
    """
    async with container.read() as uow:
        business_id = await calls.business_of_call(uow, call_id)
        view = await calls.call(uow, business_id, call_id)
        if channel is not None and view.channel != channel:
            raise NotFound
        if view.ended_at is not None:
            raise CallEnded
        business = await business_by_id(uow, business_id)
        listing = await catalog(uow, business_id)
        actor = CallerActor(business_id, call_id, view.caller_number)
        starts = await booking.starts_of_line(uow, actor, business_id, view.caller_number)
    memory = remembered(view.state) or Memory(_afresh(container, view))
    memory = replace(memory, takeovers=memory.takeovers + 1)
    controller = assemble(
        container,
        build_desk(business, listing, view.caller_number, starts),
        memory,
        actor,
        view.channel,
        budget,
        view.started_at,
    )
    controller.was_disclosed = view.disclosed_at is not None
    controller.journal.booking_id = view.booking_id
    controller.issued += [turn.text for turn in view.turns if turn.who == "agent" and turn.text]
    controller.caller_words += [turn.text for turn in view.turns if turn.who == "caller" and turn.text]
    return controller


def _afresh(container: Container, view: CallView) -> CallState:
    """The state of a call of which nothing readable is left: the caller is asked again."""
    greeted = view.disclosed_at is not None
    return CallState(
        now=container.clock.now(),
        language=view.language,
        line_phone=view.caller_number,
        stage=Stage.INTENT if greeted else Stage.DISCLOSE,
        ask=Ask.INTENT if greeted else Ask.NOTHING,
        turns=sum(turn.who == "caller" for turn in view.turns),
    )
