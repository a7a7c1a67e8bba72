"""Use cases around knowledge gaps: what callers ask and nobody has told the reception yet."""

from __future__ import annotations

from caaisy_app.core.actor import Actor, CallerActor, SubjectActor, acts_for
from caaisy_app.core.db import UnitOfWork
from caaisy_app.core.errors import Forbidden, NotFound
from caaisy_app.core.ids import new_id
from caaisy_app.domain.calls.models import KnowledgeGap
from caaisy_app.domain.calls.repository import GapRepository
from caaisy_app.domain.calls.views import GapView
from caaisy_app.domain.contacts.rules import fold_name
from caaisy_app.domain.tenants.service import set_knowledge

_MAX_QUESTION = 300


async def note_gap(uow: UnitOfWork, actor: Actor, business_id: str, question: str) -> GapView | None:
    """Write down a question that had no answer; None for words without any letter.

    The same question again (case, accents and punctuation aside) is counted, and opened again if it had
    been closed.
    """
    if not acts_for(actor, business_id):
        raise Forbidden
    question = " ".join(question.split())[:_MAX_QUESTION]
    folded = fold_name(question)
    if not folded:
        return None
    repository = GapRepository(uow.session, business_id)
    row = await repository.by_question(folded)
    if row is None:
        row = KnowledgeGap(
            id=new_id("gap"),
            business_id=business_id,
            question=question,
            question_folded=folded,
            first_at=uow.now(),
            last_at=uow.now(),
        )
        repository.add(row)
        await uow.session.flush()
    else:
        row.asked = row.asked + 1 if row.closed_at is None else 1
        row.last_at = uow.now()
        row.closed_at = None
    uow.changed(business_id)
    return _view(row)


async def open_gaps(uow: UnitOfWork, business_id: str) -> tuple[GapView, ...]:
    """Questions without an answer, the latest first."""
    return tuple(_view(row) for row in await GapRepository(uow.session, business_id).open())


async def answer_gap(
    uow: UnitOfWork, actor: Actor, business_id: str, gap_id: str, *, topic: str, answer: str
) -> GapView:
    """Tell the reception the answer; the question is closed. `InvalidInput` for an empty text."""
    row = await _own(uow, actor, business_id, gap_id)
    await set_knowledge(uow, actor, business_id, topic, answer)
    row.closed_at = uow.now()
    return _view(row)


async def dismiss_gap(uow: UnitOfWork, actor: Actor, business_id: str, gap_id: str) -> GapView:
    """Close a question without an answer. Doing it twice changes nothing."""
    row = await _own(uow, actor, business_id, gap_id)
    if row.closed_at is None:
        row.closed_at = uow.now()
        uow.changed(business_id)
    return _view(row)


async def reopen_gap(uow: UnitOfWork, actor: Actor, business_id: str, gap_id: str) -> GapView:
    """Undo `dismiss_gap`."""
    row = await _own(uow, actor, business_id, gap_id)
    row.closed_at = None
    uow.changed(business_id)
    return _view(row)


async def _own(uow: UnitOfWork, actor: Actor, business_id: str, gap_id: str) -> KnowledgeGap:
    if isinstance(actor, CallerActor | SubjectActor) or not acts_for(actor, business_id):
        raise Forbidden
    row = await GapRepository(uow.session, business_id).by_id(gap_id)
    if row is None:
        raise NotFound
    return row


def _view(row: KnowledgeGap) -> GapView:
    return GapView(row.id, row.question, row.asked, row.last_at, row.closed_at)
