"""long footprints."""

import sqlalchemy as sa

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_LONG = sa.text("end_s - start_s > 86400")


def upgrade() -> None:
    op.create_index(
        "ix_occupancy_long",
        "occupancy",
        ["business_id", "active", "end_s"],
        unique=False,
        sqlite_where=_LONG,
        postgresql_where=_LONG,
    )


def downgrade() -> None:
    op.drop_index("ix_occupancy_long", table_name="occupancy")
