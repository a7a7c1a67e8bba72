"""The server refuses what it must not serve."""

from __future__ import annotations

import pytest

from caaisy_app.core.settings import Settings
from caaisy_app.web.server import NotServable, serve


@pytest.mark.parametrize("given", [{"host": "0.0.0.0"}, {"host": "192.168.1.5"}, {"mode": "production"}])
def test_without_sign_in_only_this_machine_and_only_the_demo_are_served(tmp_path, given):
    with pytest.raises(NotServable, match="no sign-in yet"):
        serve(Settings(data_dir=tmp_path, **given))
