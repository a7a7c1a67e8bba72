"""German words at the borders of clauses. Data only: `sentences` says how they are read."""

from __future__ import annotations

from agents.language.sentences import SentenceWords
from agents.language.vocabulary import words

_FINITE = """
    ist sind war waren waere waeren waer waers bin hab habe haben hat haette haetten hatte geht gehts geht's
    ging ginge gingen kann koennen koennte koennten passt passts passte passe klappt klappte muss muessen
    musste will wollen wuerde wuerden wird werden mag moechte moechten soll sollte gibt gibts gibt's gaebe
    nehme nehm nehmen schaffe schaff schaffen schaffe arbeite arbeiten arbeitet fahre fahren komme kommt
    darf duerfte machen mache mach brauche brauch braeuchte sag sage wuensche haett koennt moecht wuerd
"""

SENTENCE_WORDS = SentenceWords(
    openers=words(
        """
        ginge gingen geht gehts geht's kann koennte koennten koennen haette haetten haben habt waere waer
        waers wuerde wuerden passt passte klappt gibt gibts gibt's gaebe wie was nehme nehm nehmen darf
        moechte machen hab habe ist braeuchte dann haett koennt wuerd
        """
    ),
    finite=words(_FINITE),
    persons=words("ich wir es sie man du ihr das da er mir uns"),
    after_opener=words(
        """
        denn auch noch da dann vielleicht eventuell eher es's sie ihnen ihr dir euch bei stattdessen was
        etwas irgendwas irgendwie zufaellig mit schon ueberhaupt so sonst dort hier mir's bitte wirklich
        gar leider doch halt eben gerade jetzt nur mehr besser gut wieder dabei damit
        """
    ),
    sequels=words("vorher danach davor nachher hinterher sonst anschliessend dazwischen"),
    reasons=words("weil obwohl damit sodass nachdem bevor"),
    leads=words("am an um im in ab den der die das dem gegen vom von zum bis so erst fuer"),
    conditions=words("wenn wenns wenn's falls falls's sofern sollte"),
    denials=words("nicht nichts kein keine keinen nix belegt voll ausgebucht vergeben weg unmoeglich"),
    possible=words(
        """
        geht gehts gehen ginge klappt klappen passt passen passts moeglich frei klappt's funktioniert
        funktionieren besetzt belegt voll ausgebucht vergeben machbar weg recht verfuegbar termin
        termine platz irgend unmoeglich
        """
    ),
    then=words("dann oder sonst eben halt lieber gerne gern notfalls auch"),
    tones=words("spaeten fruehen zeitigen"),
    limits=words("vor nach frueher spaeter eher so zu ganz"),
    asking=words(
        """
        muss muesste muessen soll sollte sollten will wollen wollte moechte moechten moecht nehme nehm nehmen
        brauche brauch brauchen braeuchte wuensche ist war waere waer sag sage haette haett haetten
        """
    ),
    settling=frozenset(
        [
            *(("machen", "wir"), ("machen", "sie"), ("sagen", "wir"), ("nehmen", "wir"), ("mach", "ma")),
            *(("machma", "den"), ("mach", "mer"), ("sag", "ma"), ("legen", "wir"), ("nehmen", "sie")),
        ]
    ),
    exclusions={
        "nur": frozenset(["nicht", "kein"]),
        "bloss": frozenset(["nicht", "kein"]),
        "blos": frozenset(["nicht", "kein"]),
    },
)
