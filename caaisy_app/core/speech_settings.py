"""What hears and speaks on the phone: the settings, and what a machine lacks for them.

Read by the agents (`agents.providers.speech`) and by `caaisy doctor`. Every name is documented in
`docs/reference/settings.md`; a test compares the two.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

VOICE_PROGRAM = "espeak-ng"
MODEL_FILES = ("config.json", "model.bin", "tokenizer.json")

INSTALL_VOICE = (
    "install espeak-ng (Debian and Ubuntu: apt-get install espeak-ng; macOS: brew install espeak-ng)"
)
INSTALL_HEARING = "pip install 'caaisy[offline-speech]'"


class HearingSettings(BaseSettings):
    """What turns speech into words. Address or key: an OpenAI-compatible server; folder: Whisper."""

    model_config = SettingsConfigDict(
        env_prefix="CAAISY_STT_", frozen=True, extra="ignore", hide_input_in_errors=True
    )

    base_url: str | None = Field(default=None, description="Address of the OpenAI-compatible server.")
    model: str = Field(
        default="gpt-transcribe", description="Name of the model at the server; no realtime model."
    )
    api_key: SecretStr | None = Field(default=None, description="Key, where the server wants one.")
    seconds: float = Field(
        default=1.5,
        gt=0,
        le=2.5,
        description="Longest wait for the server; then the offline hearing is asked.",
    )
    model_dir: Path | None = Field(
        default=None,
        description="Folder with Whisper weights in the form of CTranslate2, for hearing without a server.",
    )

    @property
    def has_server(self) -> bool:
        """Whether an OpenAI-compatible server is named."""
        return self.base_url is not None or self.api_key is not None


class VoiceSettings(BaseSettings):
    """What speaks. Without an address it is espeak-ng alone.

    There is no address by default: OpenAI ends its own speech endpoint on 6 January 2027
    (developers.openai.com/api/docs/deprecations), and its successor rewords sentences.
    """

    model_config = SettingsConfigDict(
        env_prefix="CAAISY_TTS_", frozen=True, extra="ignore", hide_input_in_errors=True
    )

    base_url: str | None = Field(default=None, description="Address of the OpenAI-compatible server.")
    model: str = Field(default="tts-1", description="Name of the model at the server.")
    api_key: SecretStr | None = Field(default=None, description="Key, where the server wants one.")
    seconds: float = Field(
        default=1.5,
        gt=0,
        le=2.5,
        description="Longest wait for the first sound of the server; then the offline voice speaks.",
    )
    voice_de: str = Field(default="alloy", description="Voice of the server for German.")
    voice_en: str = Field(default="alloy", description="Voice of the server for English.")
    voices: dict[str, dict[str, str]] = Field(
        default_factory=dict,
        description="Voices of single businesses by short name and language, as JSON:"
        ' `{"friseur-berlin": {"de": "nova"}}`.',
    )

    @property
    def has_server(self) -> bool:
        """Whether an OpenAI-compatible server is named."""
        return self.base_url is not None

    def voice(self, language: str, business: str | None = None) -> str:
        """The server's voice for a language, of this business if it has one of its own."""
        general = self.voice_en if language == "en" else self.voice_de
        return self.voices.get(business or "", {}).get(language, general)


def voice_program() -> str | None:
    """The path of the offline voice, or None where it is not installed."""
    return shutil.which(VOICE_PROGRAM)


def hearing_installed() -> bool:
    """Whether the package of the offline hearing is installed."""
    return importlib.util.find_spec("faster_whisper") is not None


def missing_model_files(folder: Path) -> list[str]:
    """Which files a folder lacks to be a Whisper model."""
    return [name for name in MODEL_FILES if not (folder / name).is_file()]


def what_speech_lacks(hearing: HearingSettings, voice: VoiceSettings) -> Iterator[str]:
    """One sentence for everything without which no call can be spoken; none where calls can be."""
    if voice_program() is None and not voice.has_server:
        yield f"nothing can speak: {INSTALL_VOICE}, or set CAAISY_TTS_BASE_URL."
    if hearing.model_dir is not None:
        if not hearing_installed():
            yield f"CAAISY_STT_MODEL_DIR is set, but the offline hearing is not installed: {INSTALL_HEARING}."
        elif missing := missing_model_files(hearing.model_dir):
            yield (
                f"CAAISY_STT_MODEL_DIR: {hearing.model_dir} holds no Whisper model in the form of CTranslate2"
                f" ({', '.join(missing)} missing)."
            )
    elif not hearing.has_server:
        yield (
            "nothing can hear: set CAAISY_STT_BASE_URL or CAAISY_STT_API_KEY, or"
            f" {INSTALL_HEARING} and name a folder with Whisper weights in CAAISY_STT_MODEL_DIR."
        )
