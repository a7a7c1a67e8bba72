"""Sentences that confirm, shown in one polite live region per page."""

from __future__ import annotations

import reflex as rx

from caaisy_app.core.i18n import Lang
from caaisy_app.core.ids import new_id
from caaisy_app.ui.states.base import page_lang
from caaisy_app.ui.states.shapes import Toast
from caaisy_app.ui.texts import text

_SHOWN = 3


class ToastState(rx.State):
    """The toasts of one browser session; they stay until read."""

    toasts: list[Toast] = []

    @rx.event
    async def dismiss(self, toast_id: str) -> None:
        """The person has read it."""
        self.toasts = [toast for toast in self.toasts if toast["id"] != toast_id]

    @rx.event
    async def something_failed(self) -> None:
        """Something went wrong that nobody expected; the log says what."""
        lang = page_lang(self)
        self._add(text(lang, "toast.failed"), lang, level="failed")

    def _add(
        self, words: str, lang: Lang, *, level: str = "done", action: str = "", subject: str = ""
    ) -> None:
        toast = Toast(
            id=new_id("tst"),
            level=level,
            text=words,
            action=action,
            action_label=text(lang, f"toast.action.{action}") if action else "",
            subject=subject,
        )
        self.toasts = [*self.toasts, toast][-_SHOWN:]

    def _take(self, toast_id: str) -> Toast | None:
        found = next((toast for toast in self.toasts if toast["id"] == toast_id), None)
        if found:
            self.toasts = [toast for toast in self.toasts if toast["id"] != toast_id]
        return found
