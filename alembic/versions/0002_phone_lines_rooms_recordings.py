"""phone lines rooms recordings."""

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "data_key",
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("master_key_id", AutoString(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("destroyed_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_table(
        "room_watch",
        sa.Column("room", AutoString(), nullable=False),
        sa.Column("line_id", AutoString(), nullable=True),
        sa.Column("call_id", AutoString(), nullable=True),
        sa.Column("caller_identity", AutoString(), nullable=True),
        sa.Column("caller_joined_at", UTCDateTime(), nullable=True),
        sa.Column("agent_joined_at", UTCDateTime(), nullable=True),
        sa.Column("agent_lost_at", UTCDateTime(), nullable=True),
        sa.Column("dispatched_at", UTCDateTime(), nullable=True),
        sa.Column("dispatches", sa.Integer(), nullable=False),
        sa.Column("removed_at", UTCDateTime(), nullable=True),
        sa.Column("closed_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("room"),
    )
    with op.batch_alter_table("room_watch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_watch_call_id"), ["call_id"], unique=False)
        batch_op.create_index("ix_room_watch_open", ["closed_at"], unique=False)

    op.create_table(
        "webhook_event",
        sa.Column("source", AutoString(), nullable=False),
        sa.Column("event_id", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("received_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("source", "event_id"),
    )
    with op.batch_alter_table("webhook_event", schema=None) as batch_op:
        batch_op.create_index("ix_webhook_event_received", ["received_at"], unique=False)

    op.create_table(
        "line",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=True),
        sa.Column("token", AutoString(), nullable=False),
        sa.Column("number", AutoString(), nullable=False),
        sa.Column("trunk", AutoString(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("forwards_from", AutoString(), nullable=True),
        sa.Column("carrier", AutoString(), nullable=True),
        sa.Column("check_until", UTCDateTime(), nullable=True),
        sa.Column("verified_at", UTCDateTime(), nullable=True),
        sa.Column("last_call_at", UTCDateTime(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("token"),
    )
    with op.batch_alter_table("line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_line_business_id"), ["business_id"], unique=False)

    op.create_table(
        "recording",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("call_id", AutoString(), nullable=False),
        sa.Column("file", AutoString(), nullable=False),
        sa.Column("state", AutoString(), nullable=False),
        sa.Column("offset_ms", sa.Integer(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("started_at", UTCDateTime(), nullable=False),
        sa.Column("deleted_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("recording", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recording_business_id"), ["business_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_recording_call_id"), ["call_id"], unique=False)

    op.create_table(
        "call_measure",
        sa.Column("call_id", AutoString(), nullable=False),
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("end_of_turn_ms", sa.Integer(), nullable=True),
        sa.Column("stt_ms", sa.Integer(), nullable=True),
        sa.Column("llm_first_token_ms", sa.Integer(), nullable=True),
        sa.Column("tts_first_byte_ms", sa.Integer(), nullable=True),
        sa.Column("playout_ms", sa.Integer(), nullable=True),
        sa.Column("total_ms", sa.Integer(), nullable=True),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("call_id", "turn"),
    )
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.add_column(sa.Column("line_id", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("room", AutoString(), nullable=True))
        batch_op.create_index(batch_op.f("ix_call_room"), ["room"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_call_room"))
        batch_op.drop_column("room")
        batch_op.drop_column("line_id")

    op.drop_table("call_measure")
    with op.batch_alter_table("recording", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recording_call_id"))
        batch_op.drop_index(batch_op.f("ix_recording_business_id"))

    op.drop_table("recording")
    with op.batch_alter_table("line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_line_business_id"))

    op.drop_table("line")
    with op.batch_alter_table("webhook_event", schema=None) as batch_op:
        batch_op.drop_index("ix_webhook_event_received")

    op.drop_table("webhook_event")
    with op.batch_alter_table("room_watch", schema=None) as batch_op:
        batch_op.drop_index("ix_room_watch_open")
        batch_op.drop_index(batch_op.f("ix_room_watch_call_id"))

    op.drop_table("room_watch")
    op.drop_table("data_key")
