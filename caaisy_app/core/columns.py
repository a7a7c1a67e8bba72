"""Column helpers: UTC-only times and the data inventory that every column carries.

The privacy centre's register of processing is generated from these annotations; a test fails for
a column without one.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from sqlalchemy import JSON, Table
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime as UtcDateTime

__all__ = ["JSON", "Inventory", "UtcDateTime", "column", "inventory_of"]

Category = Literal[
    "identifier",  # ids and references without a meaning of their own
    "contact",  # names, phone numbers, e-mail addresses
    "appointment",  # what is booked, when and with whom
    "conversation",  # what was said in a call
    "consent",  # proof of a decision of a person
    "configuration",  # how a business has set up its reception
    "security",  # keys, tokens, audit
    "technical",  # counters, states, times of processing
]
Purpose = Literal["tenancy", "booking", "reception", "notification", "legal_duty", "operation"]
Retention = Literal["contract", "booking", "call", "message", "mail", "ledger", "request", "technical"]


class Inventory(BaseModel):
    """What a column is for: the row that the register of processing shows."""

    model_config = ConfigDict(frozen=True)

    category: Category
    purpose: Purpose
    retention: Retention
    personal: bool


def column(
    default: Any = ...,
    *,
    category: Category,
    purpose: Purpose,
    retention: Retention,
    personal: bool = False,
    type_: Any = None,
    **options: Any,
) -> Any:
    """A SQLModel field with its inventory row.

    `personal` says that the value names or describes a person. `type_` is the SQLAlchemy type where
    the annotation does not say it; times need none (aware, stored in UTC). Other options go to
    `sqlmodel.Field`.
    """
    inventory = Inventory(category=category, purpose=purpose, retention=retention, personal=personal)
    extra: dict[str, Any] = dict(options.pop("sa_column_kwargs", {}))
    extra["info"] = {"inventory": inventory}
    if type_ is not None:
        options["sa_type"] = type_
    if default is not ...:
        options["default"] = default
    return Field(sa_column_kwargs=extra, **options)


def inventory_of(table: Table) -> dict[str, Inventory | None]:
    """The inventory rows of a table by column name; None where one is missing."""
    return {item.name: item.info.get("inventory") for item in table.columns}
