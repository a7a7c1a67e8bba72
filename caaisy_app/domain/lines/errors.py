"""Errors of the slice `lines`."""

from __future__ import annotations

from caaisy_app.core.errors import CaaisyError, Conflict, InvalidInput


class BadNumber(InvalidInput):
    """This is no telephone number that could be called."""

    code = "bad_number"
    message_key = "lines.bad_number"


class NumberTaken(Conflict):
    """The number is a line already, of this business or another: the answer is the same."""

    code = "number_taken"
    message_key = "lines.number_taken"


class NoPhoneServer(CaaisyError):
    """No LiveKit server is configured."""

    code = "no_phone_server"
    http_status = 409
    message_key = "lines.no_phone_server"
