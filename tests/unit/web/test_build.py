"""The build: when it is stale, and what it adds to the pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from caaisy_app.ui.build import inputs_hash, is_stale
from caaisy_app.ui.build_plugin import CaaisyBuild, script_hashes, with_plain_elements


def _project(folder: Path) -> Path:
    (folder / "assets").mkdir()
    (folder / "assets" / "tokens.css").write_text(":root {}")
    (folder / "rxconfig.py").write_text("config = 1")
    return folder


def test_the_pages_are_stale_until_built_and_again_when_an_input_changes(tmp_path):
    project = _project(tmp_path)
    assert is_stale(project=project)

    stamp = project / ".web" / "build" / "inputs.sha256"
    stamp.parent.mkdir(parents=True)
    stamp.write_text(inputs_hash(project))
    assert not is_stale(project=project)

    (project / "assets" / "new.css").write_text("")
    assert is_stale(project=project)


def test_a_renamed_input_is_a_changed_input(tmp_path):
    project = _project(tmp_path)
    before = inputs_hash(project)

    (project / "assets" / "tokens.css").rename(project / "assets" / "other.css")

    assert inputs_hash(project) != before


def test_after_the_build_english_pages_say_so_and_the_socket_fits_every_port(tmp_path):
    static = tmp_path / "client"
    (static / "en" / "today").mkdir(parents=True)
    (static / "assets").mkdir()
    page = static / "en" / "today" / "index.html"
    page.write_text('<!DOCTYPE html><html lang="de"><script>a</script></html>')
    (static / "__spa-fallback.html").write_text('<!DOCTYPE html><html lang="de"><script>b</script></html>')
    script = static / "assets" / "env.js"
    script.write_text("var e={EVENT:`ws://localhost:8000/_event`};")

    CaaisyBuild().post_build(static_dir=static)

    assert '<html lang="en">' in page.read_text()
    assert "8000" not in script.read_text()
    assert "location.port" in script.read_text()
    assert (tmp_path / "script-hashes.json").is_file()
    for folder, lang in (("b", "de"), ("t", "de"), ("en/b", "en"), ("en/t", "en")):
        assert f'<html lang="{lang}">' in (static / folder / "page.html").read_text()


def test_the_style_engine_is_left_out_and_an_unknown_bundler_configuration_stops_the_build():
    config = "resolve: {\n    alias: [\n      {\n"

    changed = with_plain_elements(config)

    assert changed.index('"@emotion/react"') > changed.index("alias: [")
    assert with_plain_elements(changed) == changed
    with pytest.raises(RuntimeError, match="aliases"):
        with_plain_elements("resolve: {}")


def test_only_inline_scripts_are_hashed(tmp_path):
    (tmp_path / "a.html").write_text('<script src="/x.js"></script><script type="module">b</script>')

    # printf 'b' | openssl dgst -sha256 -binary | base64
    assert script_hashes(tmp_path) == ["sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0="]
