"""mark of the installation."""

import secrets

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import AutoString

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "installation",
        sa.Column("mark", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("mark"),
    )
    op.bulk_insert(table, [{"mark": secrets.token_hex(5)}])


def downgrade() -> None:
    op.drop_table("installation")
