"""The livekit agent of a call: tools that take the caller's words and opaque ids, and nothing else.

Every tool resolves words by code, posts the meaning into the dialogue through the controller and returns
the sentence that code rendered. No tool raises into the model, none takes a business, a contact or a
computed date.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import replace
from typing import Any, cast

from livekit.agents import Agent, FlushSentinel, ModelSettings, llm

from agents.dialogue.meaning import Intent, Meaning
from agents.dialogue.turns import says_yes
from agents.receptionist.acting import Acting, with_intent
from agents.receptionist.engine import Decision, EmbeddedLLM, Item, as_chunk, decide, last_items
from agents.receptionist.proposals import collect, judge
from agents.receptionist.resolving import of_their_own, with_its_question
from agents.receptionist.toolbox import tool


class Receptionist(Acting):
    """Answers one call. State lives in the controller; this class only translates."""

    # ---- turns ----------------------------------------------------------------------------------
    async def on_user_turn_completed(self, turn_ctx: llm.ChatContext, new_message: llm.ChatMessage) -> None:
        """A spoken turn ended (phone).

        Text calls tell the controller before `session.run`, which skips this hook.
        """
        await self.controller.heard(new_message.text_content or "")

    async def llm_node(
        self, chat_ctx: llm.ChatContext, tools: list[llm.Tool], model_settings: ModelSettings
    ) -> AsyncIterator[llm.ChatChunk | str | FlushSentinel]:
        """One proposal per caller turn: the engine's, or the embedded one's where it is of no use.

        After a tool nobody is asked: the sentence that code rendered is what is spoken.
        """
        if _tool_has_run(chat_ctx) and self.controller.acted:
            yield self.controller.reply
            return
        decision = None
        if self._asks_model() and not _tool_has_run(chat_ctx):
            stream: AsyncIterable[Any] = Agent.default.llm_node(self, chat_ctx, tools, model_settings)
            decision = await self._proposed(stream, chat_ctx, tools)
        if decision is None:
            decision = decide(self.controller.state, self.controller.desk, [_last_words(chat_ctx)])
        yield as_chunk(decision, chat_ctx)

    def _asks_model(self) -> bool:
        """The embedded engine is asked without the detour over a stream."""
        engine = cast("object", self.session.llm)  # pyright: ignore[reportUnknownMemberType]  # see above
        return not isinstance(engine, EmbeddedLLM) and self.controller.may_ask_model()

    async def _proposed(
        self, stream: AsyncIterable[Any], chat_ctx: llm.ChatContext, tools: list[llm.Tool]
    ) -> Decision | None:
        controller = self.controller
        answer = await collect(stream)
        await controller.used_tokens(answer.tokens)
        verdict = judge(
            answer, _last_words(chat_ctx).text, tools, controller.state, controller.desk, controller.issued
        )
        if verdict.reason:
            await controller.guarded(answer.text, verdict.reason)
        return verdict.decision

    # ---- tools: wishes --------------------------------------------------------------------------
    @tool
    async def find_times(
        self,
        service: str = "",
        when_words: str = "",
        staff: str = "",
        name_words: str = "",
        phone_words: str = "",
        email_words: str = "",
        attendee_words: str = "",
    ) -> str:
        """Look for free times. Pass on the caller's own words, never a date you worked out.

        Args:
            service: What the caller wants done, in their words.
            when_words: When they want to come, in their words.
            staff: Whom they want to see, in their words; empty if they did not say.
            name_words: Their name as they said it, if they said it now.
            phone_words: Their number as they said it, if they said it now.
            email_words: Their e-mail as they said it, if they said it now.
            attendee_words: Who it is for, if not for the caller.
        """
        return await self.act_on_words(
            "find_times",
            service=service,
            when_words=when_words,
            staff=staff,
            name_words=name_words,
            phone_words=phone_words,
            email_words=email_words,
            attendee_words=attendee_words,
        )

    @tool
    async def choose(
        self,
        offer_id: str,
        name_words: str = "",
        phone_words: str = "",
        email_words: str = "",
        attendee_words: str = "",
    ) -> str:
        """The caller picked one of the offered times.

        Args:
            offer_id: The id of the offer.
            name_words: Their name as they said it, if they said it now.
            phone_words: Their number as they said it, if they said it now.
            email_words: Their e-mail as they said it, if they said it now.
            attendee_words: Who it is for, if not for the caller.
        """
        meaning = self.resolve(
            name_words=name_words,
            phone_words=phone_words,
            email_words=email_words,
            attendee_words=attendee_words,
        )
        return await self.act("choose", replace(meaning, choice=offer_id))

    @tool
    async def give_details(
        self, name_words: str = "", phone_words: str = "", email_words: str = "", attendee_words: str = ""
    ) -> str:
        """The caller told something about themselves.

        Args:
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            email_words: Their e-mail as they said it.
            attendee_words: Who it is for, if not for the caller.
        """
        return await self.act_on_words(
            "give_details",
            name_words=name_words,
            phone_words=phone_words,
            email_words=email_words,
            attendee_words=attendee_words,
        )

    @tool
    async def confirm(self, readback_id: str) -> str:
        """The caller said yes to what was read back. Refused unless they really did.

        Args:
            readback_id: The id of the read-back.
        """
        controller = self.controller
        words = controller.caller_words[-1] if controller.caller_words else ""
        yes = says_yes(words, controller.state, controller.desk)
        heard = controller.last_meaning
        meaning = replace(
            Meaning(words=words),
            yesno="yes" if yes else heard.yesno if heard.yesno != "yes" else None,
            detail=f"confirm:{readback_id}" if yes else "",
            email=heard.email,
            email_words=heard.email_words,
        )
        return await self.act("confirm", with_its_question(meaning, heard))

    # ---- tools: own bookings --------------------------------------------------------------------
    @tool
    async def find_my_booking(
        self, name_words: str = "", phone_words: str = "", when_words: str = "", service: str = ""
    ) -> str:
        """Find the caller's own booking by number and name.

        Args:
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            when_words: What they said about its time.
            service: What it is for, if they said so.
        """
        meaning = self.resolve(
            name_words=name_words, phone_words=phone_words, when_words=when_words, service=service
        )
        meaning = of_their_own(self.controller, meaning)
        return await self.act("find_my_booking", with_intent(meaning, Intent.LOOKUP))

    @tool
    async def move(
        self,
        when_words: str = "",
        name_words: str = "",
        phone_words: str = "",
        staff: str = "",
        service: str = "",
    ) -> str:
        """Move the caller's own booking to another time.

        Args:
            when_words: The new time in the caller's words.
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            staff: Whom they want to see, in their words.
            service: What it is, in their words.
        """
        meaning = self.resolve(
            when_words=when_words,
            name_words=name_words,
            phone_words=phone_words,
            staff=staff,
            service=service,
        )
        meaning = of_their_own(self.controller, meaning)
        return await self.act("move", with_intent(meaning, Intent.MOVE))

    @tool
    async def cancel(
        self,
        name_words: str = "",
        phone_words: str = "",
        when_words: str = "",
        staff: str = "",
        service: str = "",
    ) -> str:
        """Begin to cancel the caller's own booking; it is cancelled only after they confirm.

        Args:
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            when_words: What they said about its time.
            staff: Who it is with, in their words.
            service: What it is, in their words.
        """
        meaning = self.resolve(
            name_words=name_words, phone_words=phone_words, when_words=when_words, service=service
        )
        meaning = of_their_own(self.controller, meaning)
        return await self.act("cancel", with_intent(meaning, Intent.CANCEL))

    # ---- tools: people --------------------------------------------------------------------------
    @tool
    async def leave_message(
        self,
        text_words: str,
        name_words: str = "",
        phone_words: str = "",
        email_words: str = "",
        attendee_words: str = "",
    ) -> str:
        """Take a message for the business.

        Args:
            text_words: The message in the caller's words.
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            email_words: Their e-mail as they said it.
            attendee_words: Who it is about.
        """
        return await self.act_on_turn("leave_message", Intent.MESSAGE)

    @tool
    async def request_callback(
        self,
        window_words: str = "",
        name_words: str = "",
        phone_words: str = "",
        email_words: str = "",
        attendee_words: str = "",
    ) -> str:
        """The caller wants to be called back.

        Args:
            window_words: When they can be reached, in their words.
            name_words: Their name as they said it.
            phone_words: Their number as they said it.
            email_words: Their e-mail as they said it.
            attendee_words: Who it is about.
        """
        return await self.act_on_turn("request_callback", Intent.CALLBACK)

    @tool
    async def transfer(self, words: str = "") -> str:
        """The caller wants to speak to a person.

        Args:
            words: What they said.
        """
        return await self.act_on_turn("transfer", Intent.HUMAN)

    @tool
    async def privacy_request(self, words: str) -> str:
        """The caller asks about, or wants deleted, what is stored about them. Nothing is read out.

        Args:
            words: What they said.
        """
        return await self.act_on_turn("privacy_request", Intent.PRIVACY)

    @tool
    async def emergency(self, words: str) -> str:
        """Somebody is in danger: health, gas, fire, violence, suicide.

        Args:
            words: What they said.
        """
        return await self.act_on_turn("emergency", Intent.EMERGENCY)

    # ---- tools: the conversation ----------------------------------------------------------------
    @tool
    async def answer_question(self, question_words: str) -> str:
        """The caller asks about the business: address, prices, hours, anything.

        Args:
            question_words: The question in the caller's words.
        """
        return await self.act_on_turn("answer_question", None)

    @tool
    async def set_language(self, words: str = "", language: str = "") -> str:
        """The caller speaks another language.

        Args:
            words: What they said.
            language: de, en, or other.
        """
        return await self.act_on_turn("set_language", None)

    @tool
    async def end_call(self, words: str = "") -> str:
        """The caller says goodbye, has the wrong number or wants to sell something.

        Args:
            words: What they said.
        """
        return await self.act_on_turn("end_call", None)

    @tool
    async def reply(self, words: str = "") -> str:
        """Anything else: the dialogue decides what comes next.

        Args:
            words: What the caller said.
        """
        return await self.act_on_turn("reply", None)


def _tool_has_run(chat_ctx: llm.ChatContext) -> bool:
    last = last_items(chat_ctx)
    return bool(last) and last[0].kind == "tool"


def _last_words(chat_ctx: llm.ChatContext) -> Item:
    """The caller's last turn."""
    for item in reversed(chat_ctx.items):
        if item.type == "message" and item.role == "user":
            return Item("user", item.text_content or "")
    return Item("user", "")
