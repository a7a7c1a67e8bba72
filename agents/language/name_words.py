"""Words around names in German and English: what introduces a name, what stands beside it, what is none.
Data only.
"""

from __future__ import annotations

from agents.language.vocabulary import phrases, words

TITLES = words(
    """
    diplom ingenieur mag magister med dipl doctor dokter doktor dr familie fraeulein frau frollein herr
    herrn ing ma'am madam maam med miss
    mister mr mrs ms prof professor sir
    professorin doktorin magistra ingenieurin privatdozent privatdozentin dozent dozentin hofrat hofraetin
    pfarrerin rektorin reverend
    """
)
"""Not stored with a name."""

PARTICLES = words(
    """
    al ben bin da das de del della den der di do dos du e el ibn la le ten ter van vom von y zu zur
    """
)
"""Belong to a name and stay small inside it."""

NOISE = words(
    """
    a abend aber but aeh aehm afternoon also am an and apparat auch auf be bekannt bin bin's bindestrich bitte
    buchstabier buchstabiere buchstabieren buchstabiert call called can can't cedille danke dann
    das daughter day dem den der
    derselbe die dieselbe do doppel down eben ein eine einem einen einfach nem evening familienname family
    first for fuer ganz gar geht genau gern gerne geschrieben gleiche good gott gruess gut guten hab
    habe haben hallo halt heiss heisse heissen heiß hello here hey hi hier hm hmm husband i i'm ich
    immer is ist it it's its ja jo kind klar komme kommt laeuft lassen last laufen lautet ls mal man
    myself selber selbst
    mann me mein meine meinen meiner mit moechte moin morgen morning mutter my na nachname name
    name's namen names need nein nennen nennt nicht nichts nix no noch nochmal normal not nun oeh ok okay on
    passt please put richtig sag sage sagen sagt reicht
    genuegt schreibe schreiben schreibt sehr selbe servus sich sie wars waers
    so sohn son speaking spell spelled spelt spricht steht stimmt super sure surname tag termin
    thank thanks that that's the this tochter trag tragen two uh uhr um umlaut und under unser unter
    vater vorname vornamen nachnamen zuname zunamen familiennamen ihnen
    waer waere weiss well wie wieder wife will wir wissen with wollen would write yes
    n'abend nabend mama mami mutti papa papi vati mum mummy mom dad daddy
    you zwei nur hinten vorne schluss i'd i'll i've we'd like only just eszett ehrlich wuerde nee quatsch
    schoenen wunderschoenen einmal to sorry pardon entschuldigung verzeihung oops hyphenated
    doppelname doppelnamen barrelled egal unwichtig doch ach achso gehabt junior senior es tut sein
    """
)
"""Said around a name."""

STOP = words(
    """
    firma praxis agentur because brauche email geburtsdatum haette handynummer mail moechte number nummer
    phone telefon
    telefonnummer termin wegen weil wollte who's who'll who'd
    """
)
"""Begin something that is no name any more."""

QUESTIONS = words(
    """
    wann warum was welchen wer weshalb what where which who why wieso wo wozu
    noetig notwendig erforderlich necessary required anonym anonymous
    """
)
"""A sentence with one of these is no answer."""

DENIALS = words("nicht nichts kein keine keinen not don't doesn't isn't none nothing")
"""A sentence with one of these names nobody where nothing introduces a name: "tut nichts zur Sache"."""

NO_MORE = words("weiter mehr sonst else more")
"""Beside a "nichts": "Meier, sonst nichts"."""

ARTICLES = words(
    """
    , : a aeh aehm also dem den der die is ist ja the uh um und zwar
    """
)
"""May stand between an introduction and the name."""

MAYBE = words(
    """
    abend an be bitte gern gross gut mai mark may morgen so tag wie will
    """
)
"""Names or words, by the way they are written and where they stand."""

SECOND = words(
    """
    mann kind schoen frei schnell freitag sonntag montag samstag day friday sunday good little early late noon
    to
    """
)
"""Words that are a surname where they stand behind a first name and nothing else was said: 'katrin mann'."""

FIRST = words("can will anders")
"""Plain words that are first names where a surname stands behind them: 'Will Turner', 'Anders Nilsson'."""

INTRODUCTIONS = frozenset(
    phrases(
        """
        name ist, name lautet, name waere, name is, name 's, name's, name :, name, heisse, heiss,
        heisst, hier ist, hier spricht, spricht, hier is, ich bin, bin, bins, bin's, auf den namen, den namen,
        namens, i'm, i am, this is, it's, called, it is, auf, under, unter, for, fuer
        """
    )
)
"""Phrases that a name follows."""

AFTER_DA = words("silva costa cruz rosa luz fonseca cunha rocha vinci ponte corte graca conceicao gama")
"""Surnames that begin with "da"; before others it is an article, south of the Danube."""
