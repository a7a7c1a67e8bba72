"""The data key of each business, wrapped by a master key. Used by services that seal values or files.

Destroying a data key makes everything unreadable that was sealed with it, in backups too: the end of a
contract (crypto-shredding).
"""

from datetime import datetime
from typing import cast

from sqlalchemy import LargeBinary, Table, inspect, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from caaisy_app.core.columns import column
from caaisy_app.core.crypto import CannotOpen, Keyring, Place, new_key


class DataKey(SQLModel, table=True):
    """A data key as it is stored: useless without the master key."""

    __tablename__ = "data_key"  # pyright: ignore[reportAssignmentType]

    business_id: str = column(
        primary_key=True, category="identifier", purpose="tenancy", retention="contract"
    )
    master_key_id: str = column(category="security", purpose="operation", retention="contract")
    wrapped: bytes | None = column(
        default=None, type_=LargeBinary, category="security", purpose="operation", retention="contract"
    )
    created_at: datetime = column(category="technical", purpose="operation", retention="contract")
    destroyed_at: datetime | None = column(
        default=None, category="technical", purpose="operation", retention="contract"
    )


_keys = cast("Table", inspect(DataKey).local_table)


async def data_key(session: AsyncSession, keyring: Keyring, business_id: str, now: datetime) -> bytes:
    """The data key of a business, made at first use (the caller holds the business lock for that).

    `CannotOpen` once it was destroyed, or without its master key.
    """
    query = select(_keys.c.master_key_id, _keys.c.wrapped).where(_keys.c.business_id == business_id)
    row = (await session.execute(query)).one_or_none()
    if row is not None:
        if row.wrapped is None:
            raise CannotOpen("the key of this business was destroyed")
        return keyring.unwrap(row.master_key_id, row.wrapped, _place(business_id))
    key = new_key()
    key_id, wrapped = keyring.wrap(key, _place(business_id))
    await session.execute(
        _keys.insert().values(
            business_id=business_id, master_key_id=key_id, wrapped=wrapped, created_at=now, destroyed_at=None
        )
    )
    return key


async def destroy_data_key(session: AsyncSession, business_id: str, now: datetime) -> None:
    """Forget the key for good: nothing sealed with it can be read again."""
    await session.execute(
        update(_keys).where(_keys.c.business_id == business_id).values(wrapped=None, destroyed_at=now)
    )


def _place(business_id: str) -> Place:
    return Place("data_key", "wrapped", business_id, business_id)
