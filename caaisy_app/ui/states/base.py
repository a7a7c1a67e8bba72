"""What all states share. Public methods of a state can be called by any browser: helpers start with `_`."""

from __future__ import annotations

from typing import Any

import reflex as rx

from caaisy_app.bootstrap import Container
from caaisy_app.core.errors import Forbidden
from caaisy_app.core.i18n import Lang
from caaisy_app.domain.tenants import service as tenants
from caaisy_app.domain.tenants.views import BusinessView
from caaisy_app.ui.texts import language_of

MAX_ID = 64


def put(state: rx.State, **values: Any) -> None:
    """Set only what differs, so that only that travels to the browser."""
    for name, value in values.items():
        if getattr(state, name) != value:
            setattr(state, name, value)


def page_lang(state: rx.State) -> Lang:
    """The language of the page this state belongs to."""
    return language_of(state.router.url.path)


def token_of(state: rx.State) -> str:
    """The browser session this state belongs to."""
    return state.router.session.client_token


async def open_business(container: Container, slug: str) -> BusinessView:
    """The business to work on. There is no sign-in yet, so it must be a demo business of a demo installation.

    Raises `Forbidden` for any other, `NotFound` where there is none.
    """
    if container.settings.mode != "demo":
        raise Forbidden
    async with container.read() as uow:
        business = await tenants.business_by_slug(uow, slug[:MAX_ID])
    if not business.demo:
        raise Forbidden
    return business
