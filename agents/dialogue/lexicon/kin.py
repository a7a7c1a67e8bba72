"""More words for somebody an appointment may be for, with how they are spoken of to the caller. Data only."""

from __future__ import annotations

from collections.abc import Mapping


def _key(word: str) -> str:
    return word.lower().replace("ü", "ue")


def _words(listed: str) -> list[str]:
    return listed.split()


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
    **{
        word: f"your {word}"
        for word in _words("""
        apprentice trainee intern assistant secretary employee pupil student learner tenant landlord landlady pensioner
        guest customer patient coworker co-worker workmate classmate teammate player godchild ward resident mentee
        bandmate lodger housekeeper nanny protege supervisor stepmother stepfather stepmum stepdad carer employer pal
        """)
    },
    **{
        f"{first} {second}": f"your {first} {second}"
        for first in ("foster", "step", "great", "team")
        for second in ("son", "daughter", "child", "member", "aunt", "uncle", "grandson", "nephew", "niece")
    },
    "au pair": "your au pair",
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
    "kollege": "Ihr Kollege",
    "nachbarn": "Ihr Nachbar",
    "mandanten": "Ihr Mandant",
    "klienten": "Ihr Klient",
    "patienten": "Ihr Patient",
    "kunden": "Ihr Kunde",
    "kunde": "Ihr Kunde",
    "studenten": "Ihr Student",
    "praktikanten": "Ihr Praktikant",
    "assistenten": "Ihr Assistent",
    "bekannte": "Ihre Bekannte",
    "bekannter": "Ihr Bekannter",
    "bekannten": "Ihre bekannte Person",
    "auszubildende": "Ihre Auszubildende",
    "auszubildender": "Ihr Auszubildender",
    "auszubildenden": "Ihre auszubildende Person",
    "verlobte": "Ihre Verlobte",
    "verlobter": "Ihr Verlobter",
    "verlobten": "Ihre verlobte Person",
    "angestellte": "Ihre Angestellte",
    "angestellter": "Ihr Angestellter",
    "angestellten": "Ihre angestellte Person",
    "vorgesetzte": "Ihre Vorgesetzte",
    "vorgesetzter": "Ihr Vorgesetzter",
    "vorgesetzten": "Ihre vorgesetzte Person",
    "lebensgefaehrte": "Ihr Lebensgefährte",
    "lebensgefaehrten": "Ihr Lebensgefährte",
    "lebensgefaehrtin": "Ihre Lebensgefährtin",
    "kundin": "Ihre Kundin",
    "mandantin": "Ihre Mandantin",
    "klientin": "Ihre Klientin",
    "patientin": "Ihre Patientin",
    "studentin": "Ihre Studentin",
    "praktikantin": "Ihre Praktikantin",
    "assistentin": "Ihre Assistentin",
    "sekretaer": "Ihr Sekretär",
    "sekretaerin": "Ihre Sekretärin",
    "schueler": "Ihr Schüler",
    "schuelerin": "Ihre Schülerin",
    "fahrschueler": "Ihr Fahrschüler",
    "fahrschuelerin": "Ihre Fahrschülerin",
    "pflegekind": "Ihr Pflegekind",
    **{
        _key(word): f"Ihr {word}"
        for word in _words("""
        Azubi Lehrling Mieter Untermieter Vermieter Mitarbeiter Mitbewohner Kumpel Gast Mandant Klient Patient Student
        Praktikant Assistent Spieler Mitspieler Teamkollege Arbeitskollege Bewohner Pflegesohn Ziehsohn
        Exmann Gastschüler Zwillingsbruder Trainer Pfleger
        """)
    },
    **{
        _key(word): f"Ihre {word}"
        for word in _words("""
        Mieterin Untermieterin Vermieterin Mitarbeiterin Mitbewohnerin Spielerin Mitspielerin Teamkollegin
        Arbeitskollegin Bewohnerin Pflegetochter Ziehtochter Exfrau Gastschülerin Zwillingsschwester Trainerin
        """)
    },
    "schuetzling": "Ihr Schützling",
    "arbeitskollegen": "Ihr Arbeitskollege",
    "teamkollegen": "Ihr Teamkollege",
}
