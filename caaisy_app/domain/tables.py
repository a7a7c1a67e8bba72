"""All tables of all slices: for migrations and for tests that walk over every column."""

from __future__ import annotations

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from caaisy_app.core import changes, datakeys, jobs
from caaisy_app.domain.booking import models as booking
from caaisy_app.domain.booking.links import models as booking_links
from caaisy_app.domain.calendars import models as calendars
from caaisy_app.domain.calls import models as calls
from caaisy_app.domain.catalog import models as catalog
from caaisy_app.domain.contacts import models as contacts
from caaisy_app.domain.lines import models as lines
from caaisy_app.domain.notifications import models as notifications
from caaisy_app.domain.privacy import models as privacy
from caaisy_app.domain.tenants import models as tenants

MODULES = (
    changes,
    jobs,
    datakeys,
    tenants,
    lines,
    contacts,
    catalog,
    calendars,
    booking,
    booking_links,
    notifications,
    calls,
    privacy,
)

metadata: MetaData = SQLModel.metadata
