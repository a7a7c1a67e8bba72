"""What the phone worker and the phone server would write, for browser tests. Run by `elsewhere`."""

from __future__ import annotations

from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import SystemActor
from caaisy_app.core.crypto import SealedWriter
from caaisy_app.domain.calls import measures, recordings
from caaisy_app.domain.calls import service as calls
from caaisy_app.domain.calls.service import Entry, Standing, StartCall
from caaisy_app.domain.lines import service as lines
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.repository import BusinessRepository

BUSINESS = "friseur-berlin"
_TWO_SECONDS = bytes(2 * 16_000 * 2 * 2)


async def ring(container: Container, number: str) -> str:
    """A call arrives on the line with this number."""
    async with container.write() as uow:
        line = await lines.line_by_number(uow, SystemActor(None, "test"), number)
        await lines.note_ringing(uow, line.token)
    return ""


async def recorded_call(container: Container, name: str) -> str:
    """A call of `name` with words, measures and two seconds of sound; its id. Recording is switched on."""
    async with container.write() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        row = await BusinessRepository(uow.session).by_id(business.id)
        assert row is not None
        row.settings = {**row.settings, "recording": True, "transcript": True}
        actor = SystemActor(business.id, "test")
        call = await calls.start_call(uow, actor, StartCall(business.id, "phone", "de", "+491729925904"))
        said = [Entry("caller", "Morgen um elf bitte.", {"understood": [[0, 13]]}, uow.now())]
        standing = Standing("booked", {"name": name, "service": "Haarschnitt"}, {}, "de")
        await calls.write_down(uow, actor, call.id, said, standing, disclosure_version="3")
        for kind in ("recording", "transcript"):
            await calls.record_consent(uow, actor, call.id, kind=kind, answer="granted", wording_version="2")
        await measures.note_measures(uow, actor, call.id, 1, {"stt": 150, "total": 600})
        data_dir = container.settings.data_dir
        made = await recordings.begin(uow, actor, call.id, container.keyring, data_dir)
        made.path.parent.mkdir(parents=True, exist_ok=True)
        with SealedWriter(made.path, made.key, made.place) as file:
            file.write(_TWO_SECONDS)
        await recordings.finish(uow, actor, made.id, size=len(_TWO_SECONDS))
        await calls.end_call(uow, actor, call.id, "booked")
    return call.id


async def sound_files(container: Container, call_id: str) -> str:
    """How many files with sound of this call are on the disk."""
    async with container.read() as uow:
        business = await tenants.business_by_slug(uow, BUSINESS)
        found = await recordings.recordings_of_call(uow, business.id, call_id)
    folder = container.settings.data_dir / recordings.FOLDER
    return str(sum((folder / item.id).exists() for item in found))
