"""The database's own guarantee that nothing is booked twice: DDL for the `occupancy` table.

Two active rows of one lane of one resource must not overlap. PostgreSQL keeps an exclusion constraint
(GiST over `int8range`), SQLite two triggers that raise. Alembic migrations and tests call
`statements(dialect)` right after the table exists; nobody copies the SQL by hand.
"""

from __future__ import annotations

CONSTRAINT = "occupancy_no_overlap"

_POSTGRESQL = (
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    f"ALTER TABLE occupancy ADD CONSTRAINT {CONSTRAINT} EXCLUDE USING gist "
    "(resource_key WITH =, lane WITH =, int8range(start_s, end_s) WITH &&) WHERE (active)",
    "ALTER TABLE occupancy ADD CONSTRAINT occupancy_forward CHECK (start_s < end_s)",
)

_CHECKS = (
    "SELECT RAISE(ABORT, 'occupancy_forward') WHERE NEW.start_s >= NEW.end_s; "
    "SELECT RAISE(ABORT, 'occupancy_no_overlap') WHERE EXISTS (SELECT 1 FROM occupancy AS other "
    "WHERE other.resource_key = NEW.resource_key AND other.lane = NEW.lane AND other.active "
    "AND other.end_s > NEW.start_s AND other.start_s < NEW.end_s AND other.id <> NEW.id);"
)
_SQLITE = (
    f"CREATE TRIGGER {CONSTRAINT}_insert BEFORE INSERT ON occupancy WHEN NEW.active BEGIN {_CHECKS} END",
    f"CREATE TRIGGER {CONSTRAINT}_update BEFORE UPDATE OF id, resource_key, lane, start_s, end_s, active "
    f"ON occupancy WHEN NEW.active BEGIN {_CHECKS} END",
)


def statements(dialect: str) -> tuple[str, ...]:
    """What to execute once `occupancy` exists, in order, on `postgresql` or `sqlite`."""
    return _POSTGRESQL if dialect == "postgresql" else _SQLITE


def drop_statements(dialect: str) -> tuple[str, ...]:
    """The way back, while `occupancy` still exists."""
    if dialect == "postgresql":
        return (
            "ALTER TABLE occupancy DROP CONSTRAINT occupancy_forward",
            f"ALTER TABLE occupancy DROP CONSTRAINT {CONSTRAINT}",
        )
    return (f"DROP TRIGGER {CONSTRAINT}_update", f"DROP TRIGGER {CONSTRAINT}_insert")
