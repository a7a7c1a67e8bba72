"""calendar connections."""

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendar_connection",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("staff_id", AutoString(), nullable=True),
        sa.Column("provider", AutoString(), nullable=False),
        sa.Column("state", AutoString(), nullable=False),
        sa.Column("synced_at", UTCDateTime(), nullable=True),
        sa.Column("failing_since", UTCDateTime(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("calendar_connection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_connection_business_id"), ["business_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("calendar_connection", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendar_connection_business_id"))

    op.drop_table("calendar_connection")
