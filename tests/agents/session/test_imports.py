"""What may load what: the phone worker and the session factory never load the web pages."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["agents.worker", "agents.session", "agents.text_host"])
def test_the_agents_load_no_web_pages(module: str) -> None:
    code = (
        f"import sys, {module}; print([m for m in sys.modules if m == 'reflex' or "
        f"m.startswith(('reflex.', 'caaisy_app.ui'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "[]"
