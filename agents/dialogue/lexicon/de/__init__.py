"""German cues. Patterns see folded text: ä is ae, ß is ss, everything in lower case.

Split by what a caller is about: `wishes`, `people`, `manners`, `safety`; here are the words of questions and answers.
"""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon
from agents.dialogue.lexicon.de import manners, people, safety, wishes
from agents.dialogue.lexicon.words import word_set

LEXICON = Lexicon(
    intents={**wishes.INTENTS, **people.INTENTS, **manners.INTENTS, **safety.INTENTS},
    privacy_kinds=safety.PRIVACY_KINDS,
    emergencies=safety.EMERGENCIES,
    topics={
        "price": (
            r"was (?:muss|muesste|darf|soll) (?:ich|man) (?:\w+ ){0,6}(?:hinlegen|zahlen|bezahlen|rechnen|einplanen)",
            r"was (?:verlangen|verlangt|nehmt|nehmen|berechnen|berechnet)(?: \w+){0,6}",
            r"was kommt (?:das|ein|eine|der|die)(?: \w+){0,4}",
            r"was (?:kostet|kosten|wuerde|nehmen sie)(?: \w+){0,6}",
            r"was (?:\w+ ){1,10}(?:kostet|kosten|koste)",
            r"wie ?viel (?:kostet|kosten|nehmen)(?: \w+){0,5}",
            r"wie teuer(?: \w+){0,5}",
            r"preis\w*",
            r"kosten(?: fuer)?",
            r"teuer",
        ),
        "hours": (
            r"oeffnungszeit\w*",
            r"wann (?:haben|habt|hat|machen|macht|sind|seid|ist) (?:sie |ihr |der laden |der salon |die praxis |denn |heute |morgen |bei ihnen )*(?:\w+ ){0,3}(?:auf|geoeffnet|offen|zu|geschlossen|da)",
            r"(?:haben|habt|hat|sind|seid) (?:sie|ihr|der laden|der salon|die praxis) (?:\w+ ){0,5}(?:auf|geoeffnet|offen|zu|geschlossen)",
            r"wie lange (?:haben|habt|hat) (?:\w+ ){0,4}(?:auf|offen|geoeffnet)",
            r"bis wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}",
            r"ab wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}",
        ),
        "duration": (
            r"wie lange? (?:dauert|braucht|geht das|muss ich|sitz|bin ich)(?: \w+){0,5}",
            r"dauert (?:das|es|so was|ein|eine)(?: \w+){0,4} lange?",
            r"dauer",
        ),
        "directions": (
            r"wie (?:komm\w*|find\w*) (?:ich|man) (?:\w+ ){0,6}(?:hin|zu ihnen|dahin|sie|euch|her)",
            r"anfahrt|wegbeschreibung",
            r"(?:mit|welche) (?:\w+ )?(?:u bahn|s bahn|bahn|bus|tram|strassenbahn|oeffis|oeffentlichen)(?: \w+){0,4} (?:hin|zu ihnen|zu euch|faehrt|her)",
        ),
        "address": (
            r"wo (?:sitzen|sitzt|finden|haben|habt) (?:sie|ihr|wir|ich|man)(?: \w+){0,6}",
            r"wo (?:sind|seid) (?:sie|ihr|wir|denn)(?: \w+){0,5}",
            r"wo (?:ist|liegt) (?:denn |eigentlich )?(?:der|die|das|ihr|ihre|euer|eure|bei)(?: \w+){0,5}",
            r"wo (?:finde|find|befind\w*|muss|genau)(?: \w+){0,6}",
            r"adresse",
            r"anschrift",
            r"welche strasse",
        ),
        "parking": (
            r"(?:\w*park(?:en|t|platz|plaetze|haus|moeglichkeit\w*|scheibe)|parkplaetz\w*)",
            r"stellplatz",
            r"mit dem auto",
        ),
        "payment": (
            r"(?:mit |per )?(?:karte|ec|kreditkarte|paypal|bar) (?:zahlen|bezahlen)",
            r"(?:kartenzahlung|ec ?karte|barzahlung)",
            r"bezahlen",
        ),
        "access": (r"barrierefrei\w*", r"rollstuhl\w*", r"aufzug", r"treppe\w*", r"kinderwagen"),
        "services": (
            r"was (?:bieten|machen|habt|haben|bietet|macht) (?:sie|ihr) (?:\w+ ){0,3}(?:an|alles|so|fuer (?:leistungen|behandlungen))",
            r"welche (?:leistungen|behandlungen|angebote)(?: \w+){0,4}",
            r"leistungen",
            r"angebot",
        ),
        "staff": (
            r"wer (?:arbeitet|ist|schneidet|macht|behandelt|wuerde)(?: \w+){0,5}",
            r"welche (?:mitarbeiter\w*|friseur\w*|therapeut\w*|kolleg\w*)(?: \w+){0,4}",
        ),
    },
    later=(r"spaeter\w*", r"nicht so frueh", r"zu frueh"),
    earlier=(r"frueher\w*", r"eher(?! nicht)", r"nicht so spaet", r"zu spaet"),
    other_day=(
        r"(?:an )?(?:einem |einen |nem |nen )?ander\w* tag\w*",
        r"(?:tag|tage) (?:\w+ ){0,2}(?:spaeter|danach|drauf)",
    ),
    other=(
        r"(?:was|etwas) ander\w*",
        r"andere (?:zeit\w*|uhrzeit\w*|termine?|moeglichkeit\w*|vorschlaege)",
        r"(?:noch )?(?:einen|nen) anderen(?: termin)?",
        r"noch (?:was|andere|mehr|weitere)(?: \w+){0,2}",
        r"alternative\w*",
        r"(?:passt|passen|geht|gehen|klappt) (?:mir )?(?:alle |alles |beide |da |leider )*nicht",
    ),
    none_of_them=(
        r"(?:ist |war )?(?:da )?nichts dabei",
        r"(?:beide|alle) (?:leider )?nicht",
        r"nix dabei",
        r"kein\w* (?:davon|von (?:beiden|denen|den \w+))",
        r"nichts davon",
        r"(?:passt|passen|geht|gehen|klappt) (?:mir )?(?:alle |alles |beide |beides |leider |da )*(?:leider )?nicht",
        r"weder noch",
        r"kein\w* der (?:drei|beiden|zeiten)",
        r"gar nichts",
        r"alle nicht",
        r"beides nicht",
    ),
    ordinals={
        0: (
            r"(?:den|der|die|das|dem|am) erste\w*",
            r"erste\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"gleich den ersten",
            r"erstere\w*",
            r"nummer eins",
            r"(?:den|der) vorder\w*",
        ),
        1: (
            r"(?:den|der|die|das|dem) zweite\w*",
            r"zweite\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"nummer zwei",
            r"(?:den|der|die|das) mittler\w*",
            r"zwoten?",
        ),
        2: (
            r"(?:den|der|die|das|dem) dritte\w*",
            r"dritte\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"nummer drei",
        ),
        -1: (
            r"(?:den|der|die|das|dem) letzte\w*",
            r"letztere\w*",
            r"(?:den|der|die|das) (?:spaeter\w*|spaetest\w*|hinter\w*)",
        ),
        -2: (r"(?:den|der|die|das) (?:frueher\w*|fruehest\w*|ehere\w*)",),
    },
    any_staff=(
        r"(?:ganz |mir )?(?:egal|gleich|wurscht|wurst|einerlei),? (?:ist |bei )?(?:wer|wem|welche\w*|zu wem)",
        r"(?:wer|bei wem|zu wem) (?:\w+ ){0,4}(?:egal|gleich|wurscht)",
        r"irgend ?wer",
        r"irgend ?jemand\w*",
        r"bei irgend ?wem",
        r"wer (?:gerade |halt |eben )?(?:frei|zeit|da) (?:ist|hat)",
        r"wer auch immer",
        r"keine (?:\w+ )?praeferenz",
        r"(?:jeder|jede|alle) (?:ist |sind )?(?:mir )?recht",
    ),
    name_cues=(
        r"(?:ich )?heisse?",
        r"mein name(?: ist| waere)?",
        r"der name(?: ist| waere| lautet)?",
        r"name ist",
        r"auf(?: den)? namen?",
        r"hier (?:ist|spricht|spricht die|spricht der)",
        r"(?:hallo|guten tag|guten morgen|guten abend|gruess gott|moin|tag),? (?:hier )?(?=[a-z]+ (?:hier|am apparat|mein name))",
        r"ich bin(?: die| der| es,?)?(?: (?:frau|herr))?",
        r"unter(?: dem)? namen",
        r"eingetragen (?:auf|unter)",
        r"auf (?:frau|herrn)",
    ),
    relations={
        "tochter": "Ihre Tochter",
        "sohn": "Ihr Sohn",
        "kind": "Ihr Kind",
        "kleine": "Ihr Kind",
        "kleinen": "Ihr Kind",
        "mutter": "Ihre Mutter",
        "mama": "Ihre Mutter",
        "vater": "Ihr Vater",
        "papa": "Ihr Vater",
        "frau": "Ihre Frau",
        "mann": "Ihr Mann",
        "freundin": "Ihre Freundin",
        "freund": "Ihr Freund",
        "oma": "Ihre Oma",
        "opa": "Ihr Opa",
        "schwester": "Ihre Schwester",
        "bruder": "Ihr Bruder",
        "enkel": "Ihr Enkel",
        "enkelin": "Ihre Enkelin",
        "partnerin": "Ihre Partnerin",
        "partner": "Ihr Partner",
        "chef": "Ihr Chef",
        "chefin": "Ihre Chefin",
        "nachbarin": "Ihre Nachbarin",
        "nachbar": "Ihr Nachbar",
        "neffe": "Ihr Neffe",
        "neffen": "Ihr Neffe",
        "nichte": "Ihre Nichte",
        "grossmutter": "Ihre Großmutter",
        "grossvater": "Ihr Großvater",
        "schwiegermutter": "Ihre Schwiegermutter",
        "schwiegervater": "Ihr Schwiegervater",
        "patenkind": "Ihr Patenkind",
        "kollegin": "Ihre Kollegin",
        "kollegen": "Ihr Kollege",
        "maedchen": "Ihr Kind",
        "jungen": "Ihr Sohn",
    },
    relation_cues=(
        r"fuer (?:mein\w*|unser\w*|die|den|das) (?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* |alte\w* )*({relations})",
        r"(?:geht|handelt sich|dreht sich) (?:\w+ ){0,2}um (?:mein\w*|unser\w*) (?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* )*({relations})",
        r"(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?:(?!ich\b|wir\b|sagt\w*\b|meint\w*\b|hat\b|hatte\b|war\b|faehrt\b|und\b)\w+ ){0,5}?(?:braucht|moechte|muss|will|haette|soll|"
        r"muesste|anmelden|vorbeibringen|herbringen|mitbringen|eintragen|bringen)",
        r"mit (?:mein\w*|unser\w*) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*(?=(?:tochter|sohn|kind|kleine\w*|mutter|vater|oma|opa) )({relations})"
        r" (?:\w+ ){0,4}?(?:kommen|vorbeikommen|vorbei|zum|zur)",
    ),
    service_frames=(
        r"termin (?:fuer|zum|zur|wegen) (?:eine?n? |ne?n? |das |die |den |der |dem )?(.+)",
        r"(?:machen sie|bieten sie|habt ihr|macht ihr|haben sie)(?: denn| auch| eigentlich)* (.+?)(?: an)?$",
        r"(?:haette|moechte|brauche?|will|wuerde|braeuchte)(?: ich)?(?: gerne?| mal| bitte| wieder| dringend| noch)* (?:eine?n? |ne?n? )(.+)",
        r"^(?:eine?n? |ne?n? )(\w+)$",
        r"^(\w{4,})(?: bitte)?$",
    ),
    question_marks=(
        r"wann",
        r"wo",
        r"was",
        r"wie",
        r"wer",
        r"welche\w*",
        r"haben sie",
        r"habt ihr",
        r"gibt es",
        r"gibts",
        r"kann (?:ich|man)",
        r"koennte (?:ich|man)",
        r"darf (?:ich|man)",
        r"machen sie",
        r"nehmen sie",
        r"ist (?:das|es|bei ihnen)",
        r"sind sie",
        r"muss ich",
        r"bieten sie",
        r"ob",
        r"wieso",
        r"warum",
        r"geht das",
    ),
    stop_words=word_set(
        """
    ein eine einen einem einer nen ne n der die das den dem und oder mit ohne zu zum zur bei beim im in
    am an auf fuer ich sie wir mir mich mal bitte gern gerne noch auch dann denn da es ist waere haette
    moechte wuerde brauche braeuchte will termin termine heute morgen uhr um so was etwas machen lassen
    haben hat habe kommen ganz sehr danke ja nein okay ok gut also aeh aehm naechste naechsten woche tag
    tage zeit frei wieder nur vielleicht irgendwie eigentlich schnell moeglichst bald vormittag
    nachmittag abend frueh spaet
    """
    ),
)
