"""The Reflex app: pages, the gateway around them, and the tasks that keep open pages up to date."""

from typing import Any, cast

import reflex as rx
import structlog
from reflex_components_core.base.error_boundary import ErrorBoundary

from caaisy_app.ui import push, runtime, theme
from caaisy_app.ui.pages.not_found import failed
from caaisy_app.ui.pages.registry import add_pages
from caaisy_app.ui.states.toasts import ToastState
from caaisy_app.web.gateway import Gateway
from caaisy_app.web.parent import end_with_server
from caaisy_app.web.routes import routes

_log = structlog.get_logger(__name__)


def _page_failed(exception: Exception) -> None:
    """A page could not be drawn in a browser. Only the kind is logged: the message may quote a person."""
    _log.error("page.failed", kind=str(exception).partition(":")[0][:80])


def _event_failed(exception: Exception) -> rx.event.EventSpec:
    """A handler has raised something nobody expected: the log gets the reason, the person a sentence."""
    _log.error("event.failed", exc_info=exception)
    return cast("rx.event.EventSpec", ToastState.something_failed())


def _boundary(stateful: bool) -> rx.Component:
    props: dict[str, Any] = {} if stateful else {"on_error": rx.noop()}
    return ErrorBoundary.create(fallback_render=rx.Var.create(rx.fragment(failed())), **props)


app = rx.App(
    stylesheets=theme.STYLESHEETS,
    head_components=theme.head(),
    reset_style=False,
    html_lang="de",
    toaster=None,
    app_wraps={(55, "ErrorBoundary"): _boundary},
    frontend_exception_handler=_page_failed,
    backend_exception_handler=_event_failed,
    api_transformer=[routes(), Gateway],
)
add_pages(app)
app.register_lifespan_task(runtime.running)
app.register_lifespan_task(end_with_server)
push.start(app)
