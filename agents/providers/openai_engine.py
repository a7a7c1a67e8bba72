"""An engine over any OpenAI-compatible address, with the embedded engine behind it.

The model proposes tool calls only; tools and state are those of the embedded engine, so a model that hangs
or fails is replaced within a turn and nothing is asked twice. Configured by environment:
`CAAISY_LLM_BASE_URL`, `CAAISY_LLM_MODEL`, `CAAISY_LLM_API_KEY`.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from typing import Any

from livekit.agents import APIConnectionError, APITimeoutError, llm
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, APIConnectOptions, NotGivenOr
from livekit.plugins import openai

from agents.call.controller import CallController
from agents.providers.connections import client
from agents.providers.model_settings import ModelSettings
from agents.session import Engine, embedded

ATTEMPT_SECONDS = 1.5  # a caller waits no longer for a model; then the embedded engine answers
WHOLE_SECONDS = 1.4  # for the whole answer, so that with what follows the caller has one within 1.6
LEAST_SECONDS = 0.3  # also where other steps of the turn have used up the caller's patience
MOST_TOKENS = 500  # of one answer: a tool call with the caller's words


class EngineNotConfigured(ValueError):
    """Neither an address nor a key is set."""


class Punctual(llm.LLM[Any]):
    """A model whose answer counts only when it is whole and in time.

    livekit gives a stream that has begun all the time it wants, and does not fall back once something was
    sent; so nothing is passed on before the end. `patience`: seconds that whoever waits will still wait;
    `close` is awaited at the end.
    """

    def __init__(
        self,
        model: llm.LLM[Any],
        patience: Callable[[], float] = lambda: math.inf,
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__()
        self.inner = model
        self.patience = patience
        self.down = False
        self._close = close
        self._open: set[llm.LLMStream] = set()

    @property
    def model(self) -> str:
        return self.inner.model

    @property
    def provider(self) -> str:
        return self.inner.provider

    def chat(
        self,
        *,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool] | None = None,
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
        parallel_tool_calls: NotGivenOr[bool] = NOT_GIVEN,
        tool_choice: NotGivenOr[llm.ToolChoice] = NOT_GIVEN,
        extra_kwargs: NotGivenOr[dict[str, Any]] = NOT_GIVEN,
    ) -> llm.LLMStream:
        stream = _Whole(self, chat_ctx, tools or [], conn_options)
        self._open.add(stream)
        return stream

    def prewarm(self, *, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.inner.prewarm(loop=loop)

    def closed(self, stream: llm.LLMStream) -> None:
        """A stream has come to its end."""
        self._open.discard(stream)

    async def aclose(self) -> None:
        for stream in list(self._open):
            await stream.aclose()
        await self.inner.aclose()
        if self._close is not None:
            await self._close()


class _Whole(llm.LLMStream):
    def __init__(
        self,
        engine: Punctual,
        chat_ctx: llm.ChatContext,
        tools: list[llm.Tool],
        conn_options: APIConnectOptions,
    ) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves LLM[...] open
            engine, chat_ctx=chat_ctx, tools=tools, conn_options=conn_options
        )
        self._engine = engine

    async def _run(self) -> None:
        if self._engine.down:
            raise APIConnectionError(retryable=False)
        try:
            async with (
                asyncio.timeout(self._seconds()),
                self._engine.inner.chat(
                    chat_ctx=self._chat_ctx, tools=self._tools, conn_options=self._conn_options
                ) as stream,
            ):
                chunks = [chunk async for chunk in stream]
        except TimeoutError as error:
            raise APITimeoutError(retryable=False) from error
        for chunk in chunks:
            self._event_ch.send_nowait(chunk)

    def _seconds(self) -> float:
        most = min(self._conn_options.timeout, WHOLE_SECONDS)
        return min(most, max(LEAST_SECONDS, self._engine.patience()))

    async def aclose(self) -> None:
        self._engine.closed(self)
        await super().aclose()


class ModelThenEmbedded(llm.FallbackAdapter):
    """The model, and the embedded engine where it does not answer in time; closes the model's connections."""

    def __init__(self, model: Punctual, behind: llm.LLM[Any]) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # livekit leaves LLM[...] open
            [model, behind], attempt_timeout=ATTEMPT_SECONDS, max_retry_per_llm=0
        )
        self._model = model

    def break_model(self) -> None:
        """From here on the model cannot be reached: for rehearsals."""
        self._model.down = True

    async def aclose(self) -> None:
        await super().aclose()
        await self._model.aclose()


def openai_engine(settings: ModelSettings | None = None) -> Engine:
    """A factory of engines for calls; `EngineNotConfigured` where nothing says where the model is."""
    chosen = settings or ModelSettings()
    if chosen.base_url is None and chosen.api_key is None:
        raise EngineNotConfigured("set CAAISY_LLM_BASE_URL (and CAAISY_LLM_API_KEY) to use the engine openai")

    def make(controller: CallController) -> llm.LLM[Any]:
        connection = client(chosen.base_url, chosen.api_key, WHOLE_SECONDS)
        model = openai.LLM(
            model=chosen.model,
            client=connection,
            parallel_tool_calls=False,
            tool_choice="required",
            max_completion_tokens=MOST_TOKENS,
        )
        punctual = Punctual(model, controller.patience, connection.close)
        return ModelThenEmbedded(punctual, embedded(controller))

    return make
