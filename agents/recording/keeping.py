"""Begins, ends and destroys the recording of a call, as the caller's answers say."""

from __future__ import annotations

import structlog

from agents.recording.recorder import Recorder
from agents.recording.taps import Taps
from caaisy_app.bootstrap import Container
from caaisy_app.core.actor import CallerActor
from caaisy_app.core.crypto import BadKeyring, CannotOpen
from caaisy_app.core.db import DATABASE_ERRORS
from caaisy_app.core.errors import CaaisyError
from caaisy_app.domain.calls import recordings

log = structlog.get_logger(__name__)
_FAILURES = (*DATABASE_ERRORS, CaaisyError, CannotOpen, BadKeyring, OSError, TimeoutError)


class Keeping:
    """The recordings of one call. A recording that cannot be made or kept never stops the call."""

    def __init__(self, container: Container, actor: CallerActor, taps: Taps) -> None:
        self._container = container
        self._actor = actor
        self._taps = taps
        self._id: str | None = None
        self._recorder: Recorder | None = None
        self._over = False

    async def consented(self, answer: str) -> bool:
        """The caller's answer: `granted` begins, anything else ends and destroys. False: it did not begin."""
        if answer == "granted":
            return await self.begin()
        await self.destroy()
        return True

    async def begin(self) -> bool:
        """Record from now on; whether it has begun. Refused by the domain unless the ledger says yes."""
        if self._taps.recorder is not None:
            return True
        data_dir = self._container.settings.data_dir
        try:
            async with self._container.write() as uow:
                begun = await recordings.begin(
                    uow, self._actor, self._actor.call_id, self._container.keyring, data_dir
                )
            if self._over:  # the caller hung up meanwhile
                await self.destroy()
                return False
            self._recorder = Recorder(begun.path, begun.key, begun.place)
        except _FAILURES as error:
            self._failed("begin", error)
            await self.destroy()
            return False
        self._id = begun.id
        self._taps.recorder = self._recorder
        return True

    async def destroy(self) -> None:
        """Stop at once and destroy every recording of this call, those of an earlier process, too."""
        recorder, self._recorder, self._id = self._recorder, None, None
        self._taps.recorder = None
        try:
            if recorder is not None:
                recorder.discard()
            async with self._container.write() as uow:
                for view in await recordings.recordings_of_call(
                    uow, self._actor.business_id, self._actor.call_id
                ):
                    await recordings.delete(uow, self._actor, view.id, self._container.settings.data_dir)
        except _FAILURES as error:
            self._failed("destroy", error)

    async def finish(self) -> None:
        """The call is over: close the file and write down how long it is. Nothing begins any more."""
        self._over = True
        recorder, self._recorder, self._taps.recorder = self._recorder, None, None
        if recorder is None or self._id is None:
            return
        try:
            recorder.close()
            async with self._container.write() as uow:
                await recordings.finish(uow, self._actor, self._id, size=recorder.size)
        except _FAILURES as error:
            self._failed("finish", error)

    def _failed(self, step: str, error: BaseException) -> None:
        log.error("recording.failed", call_id=self._actor.call_id, step=step, error=type(error).__name__)
