"""What the database itself watches over: that nothing is booked twice, and when a set-up has changed.

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

# The active rows of a lane are disjoint, so only the first that ends after the new start can overlap:
# one step into the index, however long the history is.
_CHECKS = (
    "SELECT RAISE(ABORT, 'occupancy_forward') WHERE NEW.start_s >= NEW.end_s; "
    "SELECT RAISE(ABORT, 'occupancy_no_overlap') WHERE (SELECT other.start_s FROM occupancy AS other "
    "WHERE other.resource_key = NEW.resource_key AND other.lane = NEW.lane AND other.active = 1 "
    "AND other.end_s > NEW.start_s AND other.id <> NEW.id ORDER BY other.end_s LIMIT 1) < NEW.end_s;"
)
_SQLITE = (
    f"CREATE TRIGGER {CONSTRAINT}_insert BEFORE INSERT ON occupancy WHEN NEW.active BEGIN {_CHECKS} END",
    f"CREATE TRIGGER {CONSTRAINT}_update BEFORE UPDATE OF id, resource_key, lane, start_s, end_s, active "
    f"ON occupancy WHEN NEW.active BEGIN {_CHECKS} END",
)


# -- what a process may remember of a business (see `SetupVersion`) -------------------------------

_SETUP = (
    ("business", "id"),
    ("staff", "business_id"),
    ("absence", "business_id"),
    ("resource", "business_id"),
    ("service", "business_id"),
    ("service_staff", "business_id"),
    ("service_resource", "business_id"),
)
_OPERATIONS = (("insert", "NEW"), ("update", "NEW"), ("delete", "OLD"))
_RENEW_SQLITE = (
    "INSERT INTO setup_version (business_id, token) VALUES ({row}.{column}, hex(randomblob(16))) "
    "ON CONFLICT (business_id) DO UPDATE SET token = excluded.token;"
)
_SETUP_POSTGRESQL = """
CREATE FUNCTION caaisy_setup_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE business text := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[0];
BEGIN
    IF TG_TABLE_NAME = 'business' AND TG_OP = 'DELETE' THEN
        DELETE FROM setup_version WHERE business_id = business;
    ELSE
        INSERT INTO setup_version (business_id, token) VALUES (business, gen_random_uuid()::text)
        ON CONFLICT (business_id) DO UPDATE SET token = excluded.token;
    END IF;
    RETURN NULL;
END $$
"""


def _setup_sqlite() -> tuple[str, ...]:
    made: list[str] = []
    for table, column in _SETUP:
        for operation, row in _OPERATIONS:
            if (table, operation) == ("business", "delete"):
                body = "DELETE FROM setup_version WHERE business_id = OLD.id;"
            else:
                body = _RENEW_SQLITE.format(row=row, column=column)
            made.append(
                f"CREATE TRIGGER setup_{table}_{operation} AFTER {operation.upper()} ON {table} "
                f"BEGIN {body} END"
            )
    return tuple(made)


def _setup_postgresql() -> tuple[str, ...]:
    return (
        _SETUP_POSTGRESQL,
        *(
            f"CREATE TRIGGER setup_{table} AFTER INSERT OR UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION caaisy_setup_changed('{column}')"
            for table, column in _SETUP
        ),
    )


def statements(dialect: str) -> tuple[str, ...]:
    """What to execute once the tables exist, in order, on `postgresql` or `sqlite`."""
    if dialect == "postgresql":
        return (*_POSTGRESQL, *_setup_postgresql())
    return (*_SQLITE, *_setup_sqlite())


def drop_statements(dialect: str) -> tuple[str, ...]:
    """The way back, while the tables still exist."""
    if dialect == "postgresql":
        return (
            *(f"DROP TRIGGER setup_{table} ON {table}" for table, _ in _SETUP),
            "DROP FUNCTION caaisy_setup_changed",
            "ALTER TABLE occupancy DROP CONSTRAINT occupancy_forward",
            f"ALTER TABLE occupancy DROP CONSTRAINT {CONSTRAINT}",
        )
    return (
        *(f"DROP TRIGGER setup_{table}_{operation}" for table, _ in _SETUP for operation, _ in _OPERATIONS),
        f"DROP TRIGGER {CONSTRAINT}_update",
        f"DROP TRIGGER {CONSTRAINT}_insert",
    )
