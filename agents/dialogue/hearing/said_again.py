"""Whether a message only says what was noted before: 'yes, tell them it's for the yearly service'. Pure."""

from __future__ import annotations

from agents.dialogue.hearing.basics import plain
from agents.dialogue.lexicon.words import word_set
from agents.language.catalogue import stem

_AROUND = word_set(
    """
    yes yeah yep no right okay ok so well just only really again please thanks thank you and or but the a an
    i i'm i'd i've we we're he he's she she's it it's its they them their there that that's this these those
    tell say said says let know pass on my our your her him his me us to for of in at with about if possible
    is are was were be been has have had do does did would could can will might like want wanted need
    ja doch nur eben halt bitte danke und oder aber der die das den dem des ein eine einen einem ich wir er
    sie es ihr ihm ihnen mein meine meinen unser unsere mir mich uns sagen sag sagt richten aus bescheid dass
    also noch mal einmal nochmal wie gesagt geht ginge wenn moeglich um fuer von mit zu zum zur im in am an
    ist sind war waren habe hab haben hat haette moechte will wollte wuerde brauche soll sollte kann koennte
    """
)


def says_again(text: str, noted: str) -> bool:
    """Whether every word of the text that tells something stands in what was noted. `noted` may be empty."""
    telling = _telling(text)
    return len(telling) >= _LEAST and telling <= _telling(noted)


_LEAST = 2


def _telling(text: str) -> frozenset[str]:
    return frozenset(stem(word, "en") for word in plain(text).split() if word not in _AROUND)
