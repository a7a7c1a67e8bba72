"""Expected failures: typed, with a stable code and a sentence in both languages."""

from __future__ import annotations

from caaisy_app.core.i18n import translate


class CaaisyError(Exception):
    """An expected failure that reaches a person as a sentence saying what to do next.

    `message_key` names a text of the catalogue `errors`; `params` fill its placeholders.
    """

    code = "error"
    http_status = 500
    message_key = "error.unexpected"

    def __init__(
        self,
        *,
        code: str | None = None,
        http_status: int | None = None,
        message_key: str | None = None,
        **params: object,
    ) -> None:
        self.code = code or type(self).code
        self.http_status = http_status or type(self).http_status
        self.message_key = message_key or type(self).message_key
        self.params = params
        super().__init__(self.code)

    def sentence(self, lang: str) -> str:
        """What a person reads or hears, in `de` or `en`."""
        return translate("errors", self.message_key, lang, **self.params)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({details})" if details else self.code


class NotFound(CaaisyError):
    """There is nothing under this id, or it belongs to somebody else: the answer is the same."""

    code = "not_found"
    http_status = 404
    message_key = "error.not_found"


class InvalidInput(CaaisyError):
    """What was given cannot be right; `field` names where."""

    code = "invalid_input"
    http_status = 422
    message_key = "error.invalid_input"


class Forbidden(CaaisyError):
    """The actor may not do this."""

    code = "forbidden"
    http_status = 403
    message_key = "error.forbidden"


class Conflict(CaaisyError):
    """The state of things has changed meanwhile."""

    code = "conflict"
    http_status = 409
    message_key = "error.conflict"


class Unavailable(CaaisyError):
    """A part that is needed does not answer right now."""

    code = "unavailable"
    http_status = 503
    message_key = "error.unavailable"
