"""More words for somebody an appointment may be for, with how they are spoken of to the caller. Data only."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "young fella": "your son",
    "young fellow": "your son",
    "young feller": "your son",
    "little fella": "your son",
    "little fellow": "your son",
    "wee fella": "your son",
    "young lady": "your daughter",
    "young man": "your son",
    "little man": "your son",
    "wee man": "your son",
    "wee boy": "your son",
    "wee girl": "your daughter",
    "youngster": "your child",
    "eldest": "your child",
    "oldest": "your child",
    "youngest": "your child",
    "middle one": "your child",
    "kiddo": "your child",
    "grandchild": "your grandchild",
    "grandkid": "your grandchild",
    "godson": "your godson",
    "goddaughter": "your goddaughter",
    "mam": "your mother",
    "mammy": "your mother",
    "better half": "your partner",
}
GERMAN: Mapping[str, str] = {
    "stiefsohn": "Ihr Stiefsohn",
    "stieftochter": "Ihre Stieftochter",
    "patensohn": "Ihr Patensohn",
    "patentochter": "Ihre Patentochter",
    "schwiegersohn": "Ihr Schwiegersohn",
    "schwiegertochter": "Ihre Schwiegertochter",
    "enkelkind": "Ihr Enkelkind",
    "enkelsohn": "Ihr Enkel",
    "enkeltochter": "Ihre Enkelin",
    "bessere haelfte": "Ihre bessere Hälfte",
    "mutti": "Ihre Mutter",
    "mami": "Ihre Mutter",
    "vati": "Ihr Vater",
}
