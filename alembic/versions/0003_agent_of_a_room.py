"""agent of a room."""

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import AutoString

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("room_watch", schema=None) as batch_op:
        batch_op.add_column(sa.Column("agent_identity", AutoString(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("room_watch", schema=None) as batch_op:
        batch_op.drop_column("agent_identity")
