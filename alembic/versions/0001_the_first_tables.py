"""the first tables."""

import sqlalchemy as sa
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from alembic import op
from caaisy_app.domain.booking.guarantee import drop_statements, statements

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "business",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("slug", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.Column("phone", AutoString(), nullable=True),
        sa.Column("timezone", AutoString(), nullable=False),
        sa.Column("country", AutoString(), nullable=False),
        sa.Column("federal_state", AutoString(), nullable=True),
        sa.Column("municipality", AutoString(), nullable=True),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("formality", AutoString(), nullable=False),
        sa.Column("clock_interval", sa.Integer(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("overrides", sa.JSON(), nullable=False),
        sa.Column("open_on_holidays", sa.Boolean(), nullable=False),
        sa.Column("holiday_exceptions", sa.JSON(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("knowledge", sa.JSON(), nullable=False),
        sa.Column("never_say", sa.JSON(), nullable=False),
        sa.Column("block_list", sa.JSON(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("slug"),
    )
    with op.batch_alter_table("business", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_business_phone"), ["phone"], unique=False)

    op.create_table(
        "change_counter",
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_table(
        "job_request",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("args", sa.JSON(), nullable=False),
        sa.Column("not_before", UTCDateTime(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "job_worker",
        sa.Column("executor_id", AutoString(), nullable=False),
        sa.Column("started_at", UTCDateTime(), nullable=False),
        sa.Column("seen_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("executor_id"),
    )
    op.create_table(
        "setup_version",
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("token", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("business_id"),
    )
    op.create_table(
        "booking_event",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("booking_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("actor", AutoString(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("booking_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_event_booking_id"), ["booking_id"], unique=False)
        batch_op.create_index("ix_booking_event_business", ["business_id", "id"], unique=False)

    op.create_table(
        "booking_request",
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("action", AutoString(), nullable=False),
        sa.Column("result_id", AutoString(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("business_id", "key"),
    )
    with op.batch_alter_table("booking_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_request_result_id"), ["result_id"], unique=False)

    op.create_table(
        "call",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("caller_number", AutoString(), nullable=True),
        sa.Column("started_at", UTCDateTime(), nullable=False),
        sa.Column("ended_at", UTCDateTime(), nullable=True),
        sa.Column("lease_until", UTCDateTime(), nullable=False),
        sa.Column("stage", AutoString(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("outcome", AutoString(), nullable=True),
        sa.Column("disclosed_at", UTCDateTime(), nullable=True),
        sa.Column("disclosure_version", AutoString(), nullable=True),
        sa.Column("booking_id", AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.create_index("ix_call_live", ["business_id", "ended_at"], unique=False)
        batch_op.create_index("ix_call_started", ["business_id", "started_at"], unique=False)

    op.create_table(
        "consent_event",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("call_id", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("answer", AutoString(), nullable=False),
        sa.Column("wording_version", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("offset_ms", sa.Integer(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("consent_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_event_call_id"), ["call_id"], unique=False)

    op.create_table(
        "contact",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("name_folded", AutoString(), nullable=False),
        sa.Column("phone", AutoString(), nullable=True),
        sa.Column("email", AutoString(), nullable=True),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("ix_contact_phone", ["business_id", "phone"], unique=False)

    op.create_table(
        "knowledge_gap",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("question", AutoString(), nullable=False),
        sa.Column("question_folded", AutoString(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("first_at", UTCDateTime(), nullable=False),
        sa.Column("last_at", UTCDateTime(), nullable=False),
        sa.Column("closed_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("knowledge_gap", schema=None) as batch_op:
        batch_op.create_index("uq_knowledge_gap_question", ["business_id", "question_folded"], unique=True)

    op.create_table(
        "message",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("call_id", AutoString(), nullable=True),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=True),
        sa.Column("phone", AutoString(), nullable=True),
        sa.Column("reachable", AutoString(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("done_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_message_call_id"), ["call_id"], unique=False)
        batch_op.create_index("ix_message_open", ["business_id", "done_at"], unique=False)

    op.create_table(
        "outbox_mail",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("dedupe_key", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("recipient", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("subject", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("html", AutoString(), nullable=True),
        sa.Column("calendar", AutoString(), nullable=True),
        sa.Column("calendar_method", AutoString(), nullable=True),
        sa.Column("booking_id", AutoString(), nullable=True),
        sa.Column("status", AutoString(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("problem", AutoString(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("send_before", UTCDateTime(), nullable=True),
        sa.Column("sent_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("outbox_mail", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_mail_booking_id"), ["booking_id"], unique=False)
        batch_op.create_index("uq_outbox_mail_dedupe", ["business_id", "dedupe_key"], unique=True)

    op.create_table(
        "privacy_request",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("reference", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("contact", AutoString(), nullable=True),
        sa.Column("call_id", AutoString(), nullable=True),
        sa.Column("received_at", UTCDateTime(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("closed_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("reference"),
    )
    with op.batch_alter_table("privacy_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_privacy_request_business_id"), ["business_id"], unique=False)

    op.create_table(
        "resource",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_resource_business_id"), ["business_id"], unique=False)

    op.create_table(
        "service",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("notice_minutes", sa.Integer(), nullable=False),
        sa.Column("horizon_days", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("staff_needed", sa.Integer(), nullable=False),
        sa.Column("price_text", AutoString(), nullable=True),
        sa.Column("segments", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_service_business_id"), ["business_id"], unique=False)

    op.create_table(
        "staff",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=True),
        sa.Column("max_bookings_per_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_business_id"), ["business_id"], unique=False)

    op.create_table(
        "absence",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("staff_id", AutoString(), nullable=False),
        sa.Column("start", UTCDateTime(), nullable=False),
        sa.Column("end", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_absence_business_id"), ["business_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_absence_staff_id"), ["staff_id"], unique=False)

    op.create_table(
        "booking",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("status", AutoString(), nullable=False),
        sa.Column("start", UTCDateTime(), nullable=False),
        sa.Column("end", UTCDateTime(), nullable=False),
        sa.Column("service_id", AutoString(), nullable=True),
        sa.Column("service_name", AutoString(), nullable=True),
        sa.Column("price_text", AutoString(), nullable=True),
        sa.Column("staff_ids", sa.JSON(), nullable=False),
        sa.Column("resource_ids", sa.JSON(), nullable=False),
        sa.Column("session_id", AutoString(), nullable=True),
        sa.Column("series_id", AutoString(), nullable=True),
        sa.Column("moves_id", AutoString(), nullable=True),
        sa.Column("contact_id", AutoString(), nullable=True),
        sa.Column("contact_name", AutoString(), nullable=True),
        sa.Column("phone", AutoString(), nullable=True),
        sa.Column("email", AutoString(), nullable=True),
        sa.Column("attendee_name", AutoString(), nullable=True),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("note", AutoString(), nullable=True),
        sa.Column("title", AutoString(), nullable=True),
        sa.Column("source", AutoString(), nullable=False),
        sa.Column("call_id", AutoString(), nullable=True),
        sa.Column("hold_expires_at", UTCDateTime(), nullable=True),
        sa.Column("cancelled_at", UTCDateTime(), nullable=True),
        sa.Column("late_cancelled", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("updated_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index("ix_booking_call", ["business_id", "call_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index("ix_booking_hold", ["status", "hold_expires_at"], unique=False)
        batch_op.create_index("ix_booking_phone", ["business_id", "phone"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_series_id"), ["series_id"], unique=False)
        batch_op.create_index("ix_booking_session", ["session_id"], unique=False)
        batch_op.create_index("ix_booking_time", ["business_id", "start"], unique=False)

    op.create_table(
        "busy_interval",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("staff_id", AutoString(), nullable=False),
        sa.Column("source", AutoString(), nullable=False),
        sa.Column("start_s", sa.BigInteger(), nullable=False),
        sa.Column("end_s", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("busy_interval", schema=None) as batch_op:
        batch_op.create_index("ix_busy_interval_time", ["business_id", "end_s", "start_s"], unique=False)

    op.create_table(
        "call_turn",
        sa.Column("call_id", AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("who", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("call_id", "position"),
    )
    op.create_table(
        "service_resource",
        sa.Column("service_id", AutoString(), nullable=False),
        sa.Column("resource_id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["resource.id"],
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service.id"],
        ),
        sa.PrimaryKeyConstraint("service_id", "resource_id"),
    )
    with op.batch_alter_table("service_resource", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_service_resource_business_id"), ["business_id"], unique=False)

    op.create_table(
        "service_staff",
        sa.Column("service_id", AutoString(), nullable=False),
        sa.Column("staff_id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service.id"],
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
        ),
        sa.PrimaryKeyConstraint("service_id", "staff_id"),
    )
    with op.batch_alter_table("service_staff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_service_staff_business_id"), ["business_id"], unique=False)

    op.create_table(
        "waitlist_entry",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("service_id", AutoString(), nullable=False),
        sa.Column("staff_id", AutoString(), nullable=True),
        sa.Column("window_start", UTCDateTime(), nullable=False),
        sa.Column("window_end", UTCDateTime(), nullable=False),
        sa.Column("status", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("phone", AutoString(), nullable=True),
        sa.Column("email", AutoString(), nullable=True),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("call_id", AutoString(), nullable=True),
        sa.Column("offered_booking_id", AutoString(), nullable=True),
        sa.Column("offer_expires_at", UTCDateTime(), nullable=True),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("waitlist_entry", schema=None) as batch_op:
        batch_op.create_index(
            "ix_waitlist_entry_status", ["business_id", "status", "created_at"], unique=False
        )

    op.create_table(
        "manage_link",
        sa.Column("token_digest", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("booking_id", AutoString(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking.id"],
        ),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("token_digest"),
    )
    with op.batch_alter_table("manage_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_manage_link_booking_id"), ["booking_id"], unique=False)

    op.create_table(
        "occupancy",
        sa.Column("id", AutoString(), nullable=False),
        sa.Column("business_id", AutoString(), nullable=False),
        sa.Column("booking_id", AutoString(), nullable=False),
        sa.Column("resource_key", AutoString(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("start_s", sa.BigInteger(), nullable=False),
        sa.Column("end_s", sa.BigInteger(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("hold_until_s", sa.BigInteger(), nullable=True),
        sa.Column("counted_s", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking.id"],
        ),
        sa.ForeignKeyConstraint(
            ["business_id"],
            ["business.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("occupancy", schema=None) as batch_op:
        batch_op.create_index("ix_occupancy_booking", ["booking_id"], unique=False)
        batch_op.create_index("ix_occupancy_feed", ["business_id", "active", "end_s"], unique=False)
        batch_op.create_index("ix_occupancy_lane", ["resource_key", "lane", "active", "end_s"], unique=False)

    for sql in statements(op.get_bind().dialect.name):
        op.execute(sql)


def downgrade() -> None:
    for sql in drop_statements(op.get_bind().dialect.name):
        op.execute(sql)
    with op.batch_alter_table("occupancy", schema=None) as batch_op:
        batch_op.drop_index("ix_occupancy_lane")
        batch_op.drop_index("ix_occupancy_feed")
        batch_op.drop_index("ix_occupancy_booking")

    op.drop_table("occupancy")
    with op.batch_alter_table("manage_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_manage_link_booking_id"))

    op.drop_table("manage_link")
    with op.batch_alter_table("waitlist_entry", schema=None) as batch_op:
        batch_op.drop_index("ix_waitlist_entry_status")

    op.drop_table("waitlist_entry")
    with op.batch_alter_table("service_staff", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_staff_business_id"))

    op.drop_table("service_staff")
    with op.batch_alter_table("service_resource", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_resource_business_id"))

    op.drop_table("service_resource")
    op.drop_table("call_turn")
    with op.batch_alter_table("busy_interval", schema=None) as batch_op:
        batch_op.drop_index("ix_busy_interval_time")

    op.drop_table("busy_interval")
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.drop_index("ix_booking_time")
        batch_op.drop_index("ix_booking_session")
        batch_op.drop_index(batch_op.f("ix_booking_series_id"))
        batch_op.drop_index("ix_booking_phone")
        batch_op.drop_index("ix_booking_hold")
        batch_op.drop_index(batch_op.f("ix_booking_contact_id"))
        batch_op.drop_index("ix_booking_call")

    op.drop_table("booking")
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_absence_staff_id"))
        batch_op.drop_index(batch_op.f("ix_absence_business_id"))

    op.drop_table("absence")
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_staff_business_id"))

    op.drop_table("staff")
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_business_id"))

    op.drop_table("service")
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resource_business_id"))

    op.drop_table("resource")
    with op.batch_alter_table("privacy_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_privacy_request_business_id"))

    op.drop_table("privacy_request")
    with op.batch_alter_table("outbox_mail", schema=None) as batch_op:
        batch_op.drop_index("uq_outbox_mail_dedupe")
        batch_op.drop_index(batch_op.f("ix_outbox_mail_booking_id"))

    op.drop_table("outbox_mail")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("ix_message_open")
        batch_op.drop_index(batch_op.f("ix_message_call_id"))

    op.drop_table("message")
    with op.batch_alter_table("knowledge_gap", schema=None) as batch_op:
        batch_op.drop_index("uq_knowledge_gap_question")

    op.drop_table("knowledge_gap")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_phone")

    op.drop_table("contact")
    with op.batch_alter_table("consent_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_event_call_id"))

    op.drop_table("consent_event")
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.drop_index("ix_call_started")
        batch_op.drop_index("ix_call_live")

    op.drop_table("call")
    with op.batch_alter_table("booking_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_request_result_id"))

    op.drop_table("booking_request")
    with op.batch_alter_table("booking_event", schema=None) as batch_op:
        batch_op.drop_index("ix_booking_event_business")
        batch_op.drop_index(batch_op.f("ix_booking_event_booking_id"))

    op.drop_table("booking_event")
    op.drop_table("setup_version")
    op.drop_table("job_worker")
    op.drop_table("job_request")
    op.drop_table("change_counter")
    with op.batch_alter_table("business", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_business_phone"))

    op.drop_table("business")
