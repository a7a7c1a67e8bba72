"""German cues. Patterns see folded text: ä is ae, ß is ss, everything in lower case.

Split by what a caller is about: `wishes`, `people`, `manners`, `safety`, `dangers`; here are the words of questions and answers.
"""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon, kin
from agents.dialogue.lexicon.de import dangers, manners, people, safety, wishes
from agents.dialogue.lexicon.opening_hours import INSIDE_DE
from agents.dialogue.lexicon.prices import LENGTH_DE, PRICE_DE
from agents.dialogue.lexicon.words import word_set

LEXICON = Lexicon(
    intents={**wishes.INTENTS, **people.INTENTS, **manners.INTENTS, **safety.INTENTS},
    privacy_kinds=safety.PRIVACY_KINDS,
    emergencies=dangers.EMERGENCIES,
    danger_signs=dangers.SIGNS,
    harmless=dangers.HARMLESS,
    animals=dangers.ANIMALS,
    people=dangers.PEOPLE,
    topics={
        "cancellation": (
            r"(?:absage|storno|stornierungs|ausfall)(?:gebuehr\w*|honorar|kosten)",
            r"(?:frist|fristen) (?:\w+ ){0,4}(?:absag\w*|stornier\w*)",
            r"bis wann (?:\w+ ){0,5}(?:absagen|stornieren)",
        ),
        "price": (
            r"was (?:waere?|macht) (?:das|des|es)(?: (?:dann|denn|so|zusammen|insgesamt|ungefaehr|etwa))*$",
            r"(?:was|wos|wat) (?:kostet'?s?|kosten|kost'?[ns]?|kostetn|wuerde|nehm(?:en|t|ts|n)? (?:sie|se|s|ihr|du|es))(?: \w+){0,6}",
            r"(?:was|wos|wat) (?:\w+ ){1,10}(?:kostet|kosten|koste?)",
            r"(?:was|wie ?viel) (?:be)?zahlt? (?:ich|man|mer|ma|i)(?: \w+){0,6}",
            r"was (?:macht|ist|waere|waer) (?:das|es|ein\w*|n|so ein\w*|der|die) (?:\w+ ){0,3}(?:bei ihnen |bei euch )?"
            r"(?:an geld|preislich|vom preis her|kostenmaessig)",
            r"wie ?viel (?:macht|ist|waere|waer|kaeme) (?:das|es|ein\w*|n|so ein\w*|die|der)(?: \w+){0,5}",
            r"wie ?viel (?:kostet|kosten|kost'?[ns]?|nehmen|nehmt|verlangen|verlangt|berechnen|berechnet|muss ich|zahl\w*)(?: \w+){0,5}",
            r"wie teuer(?: \w+){0,5}",
            r"preis\w*",
            r"kosten(?: fuer)?",
            r"(?<!so )(?<!zu )teuer",
            r"kost(?:et)? (?:\w+ ){0,8}?(?:was|wat|etwas|geld|viel|extra)",
            r"(?:ist|sind|waere|macht ihr|machen sie) (?:\w+ ){1,6}?(?:kostenlos|kostenfrei|umsonst|gratis|kostenpflichtig)",
            r"muss (?:ich|man) (?:\w+ ){0,5}(?:was|etwas) (?:\w+ ){0,3}(?:bezahlen|zahlen)",
            *PRICE_DE,
        ),
        "hours": (
            r"oeffnungszeit\w*",
            r"wann (?:haben|habt|hat|machen|macht|sind|seid|ist) (?:sie |ihr |der laden |der salon |die praxis |denn |heute |morgen |bei ihnen )*(?:\w+ ){0,3}(?:auf|geoeffnet|offen|zu|geschlossen|da)",
            r"(?:sind|seids?) (?:sie|ihr|der laden|der salon|die praxis|das (?:geschaeft|studio|buero)) (?:\w+ ){0,8}(?:auf(?! (?:de[mnr]|dein\w*|ihr\w*|euer\w*|eure\w*|mein\w*)\b)|geoeffnet|offen|zu|geschlossen)",
            r"wie lange? (?:haben|habt|hat|sind|seid|ist) (?:\w+ ){0,6}(?:auf|offen|geoeffnet|da)",
            r"(?:sind|seid|ist) (?:sie|ihr|jemand|wer|einer|noch wer) (?:\w+ ){0,3}(?:heute|morgen|\w+tags?|mittwochs?|wochenende|feiertag\w*|ferien)"
            r" (?:\w+ ){0,4}(?:da|erreichbar|besetzt)",
            r"wie lange? (?:ist|sind) (?:\w+ ){0,4}(?:jemand|wer|einer) (?:\w+ ){0,2}(?:da|im laden|im haus|vor ort|erreichbar)",
            r"ist (?:am )?(?:heute|morgen|\w+tags?|mittwochs?|wochenende) (?:\w+ ){0,2}(?:jemand|wer|einer) (?:\w+ )?da",
            r"(?:\w+tags?|mittwochs?|sonnabends?|wochenende|feiertag\w*) (?:seid|sind|habt|haben) (?:ihr|sie) (?:\w+ ){0,3}"
            r"(?:da|auf|offen|geoeffnet|zu|geschlossen)(?: auch)?",
            r"bis wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}",
            r"ab wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}",
            *INSIDE_DE,
        ),
        "duration": (
            r"wie lange? (?:dauert|braucht|geht das|muss ich|sitz|bin ich)(?: \w+){0,5}",
            r"dauert (?:das|es|so was|ein|eine|der|die|er|sie)(?: \w+){0,4} lange?",
            r"dauer",
            r"wie ?viel zeit(?: \w+){0,6}",
            r"(?:geht|dauert) (?:das|es) (?:\w+ )?lange?",
            *LENGTH_DE,
        ),
        "directions": (
            r"wie (?:komm\w*|find\w*) (?:ich|man) (?:\w+ ){0,6}(?:hin|zu ihnen|dahin|sie|euch|her)",
            r"anfahrt|wegbeschreibung|(?:welche|naechste) (?:\w+ )?(?:bus)?(?:haltestelle|station)(?: \w+){0,4}",
            r"(?:mit|welche) (?:\w+ )?(?:u bahn|s bahn|bahn|bus|tram|strassenbahn|oeffis|oeffentlichen)(?: \w+){0,4} (?:hin|zu ihnen|zu euch|faehrt|her)",
        ),
        "address": (
            r"wo (?:sitzen|sitzt|finden|haben|habt) (?:sie|ihr|wir|ich|man)(?: \w+){0,6}",
            r"wo (?:sind|seid) (?:sie|ihr|wir|denn)(?: \w+){0,5}",
            r"wo (?:ist|liegt) (?:denn |eigentlich )?(?:der|die|das|ihr|ihre|euer|eure|bei)(?: \w+){0,5}",
            r"wo (?:finde|find|befind\w*|muss|genau)(?! (?:ich|man|wir|sie) (?:\w+ ){0,3}(?:park|auto|wagen))(?: \w+){0,6}",
            r"adresse",
            r"anschrift",
            r"welche strasse",
        ),
        "parking": (
            r"(?:\w*park(?:en|t|platz|plaetze|haus|moeglichkeit\w*|scheibe)|parkplaetz\w*)",
            r"stellplatz",
            r"auto (?:\w+ ){0,3}(?:abstellen|hinstellen|lassen|stehen lassen|stehenlassen)",
            r"mit dem auto",
            r"(?:auto|wagen|pkw) (?:\w+ ){0,5}(?:stell\w*|lass\w*|hin|ab)",
            r"wo (?:\w+ ){0,3}(?:stell\w*|lass\w*) (?:\w+ ){0,3}(?:auto|wagen|pkw)",
            r"wo (?:\w+ ){0,4}(?:auto|wagen|pkw) (?:\w+ ){0,4}(?:ab|hin)\w*",
        ),
        "insurance": (
            r"(?:zahlt|bezahlt|uebernimmt|erstattet) (?:das |es |so was |sowas |denn |auch |eigentlich |dann |mir |die |meine |ihre )*(?:kranken)?kasse\w*",
            r"kassenleistung|kassenpatient\w*|privatpatient\w*",
        ),
        "payment": (
            r"(?:mit |per )?(?:der |meiner |einer )?(?:\w*karte|ec|paypal|bar|handy|rechnung|ueberweisung) (?:zahlen|bezahlen|zahl|bezahl|moeglich)",
            r"(?:zahlen|bezahlen|zahl|bezahl) (?:ich |man |wir )?(?:\w+ ){0,3}(?:mit (?:der |meiner |einer )?\w*karte|bar|per \w+|auf rechnung)",
            r"(?:geht|gehen|klappt) (?:\w+ ){0,4}(?:(?:ec|kredit|giro|bank)? ?karte|paypal|barzahlung|kartenzahlung)",
            r"(?:zahlt|bezahlt) man (?:\w+ ){0,4}(?:bar|(?:mit )?\w*karte)",
            r"(?:nehmen|nehmt|akzeptieren|akzeptiert) (?:sie|ihr) (?:\w+ ){0,3}(?:\w*karten?|bargeld|visa|mastercard|paypal|ec)",
            r"(?:kartenzahlung|ec ?karte|barzahlung|kartengeraet|kartenleser|kontaktlos|apple pay|google pay)",
            r"nur bar(?:geld)?",
            r"(?:haben|habt) (?:sie|ihr) (?:\w+ ){0,3}ec(?: geraet)?",
            r"wie (?:kann|koennte|muss|soll) (?:ich|man) (?:\w+ ){0,4}zahlen",
            r"bezahlen",
        ),
        "access": (
            r"barrierefrei\w*",
            r"rollstuhl\w*",
            r"rollator\w*",
            r"aufzug|fahrstuhl|lift",
            r"treppen?(?:stufen|haus|lift)?|stufen",
            r"kinderwagen",
            r"ebenerdig",
            r"(?:welche[mn]|wievielten|wie vielten) (?:stock|stockwerk|etage|geschoss)",
        ),
        "bring": (
            r"(?:was|etwas|irgendwas|unterlagen|papiere|\w*karte|ausweis|rezept|handtuch|sachen) (?:\w+ ){0,10}(?:mitbringen|mitzubringen|mitnehmen|dabei ?haben|mitbringe|mitnehme)",
            r"(?:was|etwas|irgendwas|unterlagen|papiere|\w*karte|ausweis|rezept|handtuch|sachen) (?:(?!und\b)\w+ ){0,10}brauchen?",
            r"(?:brauch|brauche) (?:ich|man) (?:\w+ ){0,4}(?:unterlagen|papiere|ausweis|\w*karte|rezept|ueberweisung)",
            r"was (?:braucht man|brauch\w* (?:ich|wir|man|er|sie)|muss (?:man|ich|er|sie)|muessen wir) (?:\w+ ){0,4}?(?:alles|dafuer|dazu|da|dabei ?haben|vorlegen)",
            r"(?:muss|soll|brauch\w*) (?:ich|wir|man|er|sie) (?:\w+ ){0,6}?(?:dabei ?haben|mitbringen|mithaben|vorlegen|mitnehmen)",
            r"(?:bring|nehm|brauch)e? ich (?:\w+ ){0,3}(?:was|etwas|irgendwas|unterlagen) (?:\w+ ){0,2}mit",
        ),
        "prepare": (
            r"(?:was|etwas|irgendwas|mich|ihn|sie|es) (?:\w+ ){0,6}(?:vorbereiten|beachten|wissen vorher|vorher (?:\w+ )?machen)",
            r"nuechtern (?:\w+ )?(?:kommen|sein|bleiben)",
            r"wie bereit\w* (?:ich|man) (?:\w+ ){0,4}vor",
        ),
        "collect": (
            r"(?:gleich|sofort|direkt) (?:\w+ ){0,2}(?:mit|mitnehmen|fertig)",
            r"wann (?:kann|koennte) (?:ich|man) (?:\w+ ){0,5}abholen",
            r"wann (?:ist|sind|waere|waeren) (?:\w+ ){1,4}fertig",
        ),
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
    later=(r"spaeter\w*", r"nicht so frueh", r"zu frueh", r"so frueh (?:\w+ ){0,7}(?:nicht|nich|net|ungern)"),
    earlier=(
        r"frueher\w*",
        r"eher(?! (?:nicht|eine?n?|so|um|gegen|die|das|der|den|am|zu)\b)",
        r"nicht so spaet",
        r"zu spaet",
        r"so spaet (?:\w+ ){0,7}(?:nicht|nich|net|ungern)",
        r"(?:geht|ginge|gaeb\w*|gibt es|gibt's|haben sie|hast du|habt ihr|haett\w*|waer\w*) (?:\w+ ){0,3}?(?:vorher|davor) (?:noch )?(?:was|etwas|einer?|eins)",
    ),
    other_day=(
        r"(?:an )?(?:einem |einen |nem |nen )?ander\w* tag\w*",
        r"(?:tag|tage) (?:\w+ ){0,2}(?:spaeter|danach|drauf)",
    ),
    other=(
        r"(?:was|etwas|nichts|nix) ander\w*",
        r"(?:noch )?sonst (?:noch )?(?:was|etwas|nichts|nix|einen|eine)",
        r"(?:was|wann|welche) (?:\w+ ){1,4}sonst(?: noch)?",
        r"(?:und )?sonst(?: noch)?(?: was| etwas)?$",
        r"(?:ist|war|sind) das (?:schon |jetzt |denn )?(?:alles|alle)",
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
            r"(?:den|der|die|das|des|dem|am) erste\w*",
            r"erste\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"gleich den ersten",
            r"erstere\w*",
            r"nummer eins",
            r"(?:den|der) vorder\w*",
        ),
        1: (
            r"(?:den|der|die|das|des|dem) zweite\w*",
            r"zweite\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"nummer zwei",
            r"(?:den|der|die|das) mittler\w*",
            r"zwoten?",
        ),
        2: (
            r"(?:den|der|die|das|des|dem) dritte\w*",
            r"dritte\w* (?:termin|vorschlag|option|moeglichkeit|zeit)",
            r"nummer drei",
        ),
        -1: (
            r"(?:den|der|die|das|des|dem) letzte\w*",
            r"letztere\w*",
            r"(?:den|der|die|das) (?:spaet(?:e[nrs]?|er\w*|est\w*)|hinter\w*)",
        ),
        -2: (r"(?:den|der|die|das) (?:frueh(?:e[nrs]?|er\w*|est\w*)|ehere\w*)",),
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
        r"wir heissen(?: familie)?",
        r"(?:man nennt|alle nennen|nennen sie|ich nenne?) mich(?: einfach)?",
        r"genannt werde? ich",
        r"unser name(?: ist| waere)?",
        r"der name(?: ist| waere| lautet)?",
        r"name ist",
        r"auf(?: den)? namen?",
        r"hier (?:ist|spricht|spricht die|spricht der)",
        r"(?:hallo|guten tag|guten morgen|guten abend|gruess gott|moin|tag),? (?:hier )?(?=[a-z]+ (?:hier|am apparat|mein name))",
        r"ich (?:selbst |selber |persoenlich )?(?:bin|waere?)(?: selbst| selber)?(?: die| der| es,?| dann)*(?: (?:frau|herr))?",
        r"(?:ich (?:selbst|selber)|selbst|selber) (?:heisse?|bin)(?: ich)?(?: die| der)?",
        r"mein (?:eigener |eigner )name(?: ist| waere| lautet)?",
        r"i bin(?: da| de| die| der)",
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
        "kleiner": "Ihr Kind",
        "grosse": "Ihr Kind",
        "grossen": "Ihr Kind",
        "grosser": "Ihr Kind",
        "juengste": "Ihr Kind",
        "juengsten": "Ihr Kind",
        "juengster": "Ihr Kind",
        "aelteste": "Ihr Kind",
        "aeltesten": "Ihr Kind",
        "aeltester": "Ihr Kind",
        "zwerg": "Ihr Kind",
        "bub": "Ihr Sohn",
        "buben": "Ihr Sohn",
        "maedel": "Ihre Tochter",
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
        "schwiegersohn": "Ihr Schwiegersohn",
        "schwiegertochter": "Ihre Schwiegertochter",
        "schwaegerin": "Ihre Schwägerin",
        "schwager": "Ihr Schwager",
        "stiefsohn": "Ihr Stiefsohn",
        "stieftochter": "Ihre Stieftochter",
        "cousine": "Ihre Cousine",
        "tante": "Ihre Tante",
        "patenkind": "Ihr Patenkind",
        "kollegin": "Ihre Kollegin",
        "kollegen": "Ihr Kollege",
        "maedchen": "Ihr Kind",
        "jungen": "Ihr Sohn",
        **kin.GERMAN,
    },
    relation_cues=(
        r"^(?:(?:ja|gut|so|okay|ok|prima|super|also|und|dann|jetzt|nun|danach|anschliessend|als naechstes|kommt|kaeme|waere|da) )*"
        r"(?:jetzt|nun|noch|dann|danach|anschliessend|als naechstes|ausserdem) (?:(?:kommt|kaeme|waere|ist|noch|auch|da) )*"
        r"(?:mein|meine|unser|unsere) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r"(?! (?:(?!die\b|der\b|das\b)\w+ ){0,2}?(?:hat|hatte|ist|war|sagt\w*|meint\w*|faehrt|kommt|bringt|holt|kann|weiss|will|wollte|wuerde|wartet)\b)",
        r"({relations}) von (?:mir|uns)(?= (?:\w+ ){0,3}?(?:brauch\w*|moecht\w*|will|wollen|muss|hat|haben|soll|kommen|heisst))",
        r"(?:mein|meine|unser|unsere) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})(?: der| die| das)? heisst"
        r"(?! (?:\w+ ){1,3}(?:und )?ich (?:brauch\w*|haett\w*|moecht\w*|wollt\w*))",
        r"(?:der|die|das|den) (?=kind |kleine\w* |bub\w* |maed\w+ |zwerg |enkel\w* )({relations}) "
        r"(?:heisst|braucht?|braeuchte?|muss|soll|sollte|muesste?|moechte|will)",
        r"(?:will|wollte?|moechte|wuerde) (?:(?:ich|gern|gerne|mal) )*(?:mein\w*|unser\w*) (?:beste\w* |kleine\w* |liebe\w* )?({relations})"
        r"(?= (?:\w+ ){0,9}?(?:ueberrasch\w*|schenken|goennen|spendieren|was gutes tun)\b)",
        r"(?:der|die) (?=mama |mutti |mutter |oma |tante |tochter |papa |vati |vater |opa |onkel |sohn |bruder |schwester |freundin )({relations}) heisst",
        r"fuer (?:mein\w*|unser\w*|die|den|das) (?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* |alte\w* )*({relations})",
        r"(?:geht(?:'s)?|handelt(?:'s)? sich|dreht(?:'s)? sich) (?:\w+ ){0,2}um (?:mein\w*|unser\w*) (?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* )*({relations})",
        r"(?:ruf|rufe|rufen|meld|melde|melden|komm|komme) (?:ich |wir |mich |uns |hier |sie |an |o |heute |eigentlich |nur |grad |gerade |mal )*wegen "
        r"(?:mein\w*|unser\w*|der (?=mama|mutti|mutter|oma)|dem (?=papa|vati|vater|opa)) ?(?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* )*({relations})"
        r"(?! (?:(?!der\b|die\b|das\b|er\b|sie\b)\w+ ){0,8}?(?:termin|ihre?m?|seine?m?|absag\w*|verschieb\w*)\b)",
        r"(?<!auf )(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?:(?!ich\b|wir\b|da\b|jemand\b|man\b|sagt\w*\b|meint\w*\b|hat\b|hatte\b|war\b|faehrt\b|und\b)\w+ ){0,5}?(?:braucht?|braeuchte?|moechte|(?:muss|will|soll)(?! (?:\w+ ){0,5}?(?:arbeiten|verreisen)\b)|wollte|haette|"
        r"sollte|benoetigt|wuerde gern\w*|muesste?|anmelden|vorbeibringen|herbringen|mitbringen|eintragen|bringen)",
        r"(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?:(?!ich\b|wir\b|hat\b|war\b|und\b)\w+ ){0,10}?(?:anmelden|vorbeibringen|herbringen|mitbringen|eintragen)",
        r"(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?:(?!ich\b|wir\b|und\b)\w+ ){0,4}?(?:hat|kriegt|bekommt|klagt) (?:(?!ich\b|wir\b|und\b)\w+ ){0,6}?"
        r"(?:\w*schmerzen|\w*weh|\w*loch|karies|wackel\w*|\w*probleme?|\w*verspannung\w*|\w*entzuendung\w*|\w*warzen?|pickel|akne)",
        r"(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?!.*\b(?:absag|verschieb|verleg|storn))(?:(?!ich\b|wir\b|und\b)\w+ ){0,3}?(?:hat|ist) (?:(?!ich\b|wir\b|und\b)\w+ ){0,6}?"
        r"(?:im kreuz|mit dem (?:knie|ruecken|kreuz)|(?:kaputt|schlimm|boes|steif)e?[nsr]? (?:knie|huefte|ruecken|schulter|fuss|bein|arm|hand|nacken|knoechel)|"
        r"verletzt|hingefallen|gestuerzt|verstaucht|verdreht|umgeknickt|gezerrt|verknackst|ausgekugelt|geprellt|verrissen|"
        r"(?:arm|bein|fuss|knoechel|knie|hand\w*|finger|zeh\w*|schulter|schluesselbein|rippe\w*) gebrochen|"
        r"(?:knie|huefte|ruecken|schulter|fuss|hand|kreuzband|meniskus) operiert)",
        r"(?:mein|meine|meinen|unser|unsere|unseren) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r" (?!.*\b(?:absag|verschieb|verleg|storn))(?:(?!ich\b|wir\b|man\b|sagt\w*\b|meint\w*\b|und\b|empf\w*\b|schwaermt\b)\w+ ){1,9}und "
        r"(?:jetzt |nun |dringend |deshalb |deswegen |daher |noch )*(?:braucht?|braeuchte?|moechte|muss|muesste|soll|sollte|will|benoetigt|haette gern)",
        r"(?:mein|meine|unser|unsere) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations}) (?!.*\b(?:absag|verschieb|verleg|storn))(?:(?!ich\b|wir\b|und\b)\w+ ){0,2}?(?:hat|kriegt|bekommt|bekam) (?:(?!ich\b|wir\b|mir\b|uns\b|und\b)\w+ ){0,7}?(?:\w*rezept|\w*verordnung|ueberweisung|verschrieben|verordnet|aufgeschrieben|ueberwiesen)\b",
        r"(?:meinem|meiner|unserem|unserer) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations}) (?!.*\b(?:absag|verschieb|verleg|storn))"
        r"tut (?:\w+ ){1,5}?weh",
        r"(?:mein|meine|unser|unsere) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})(?= (?:\w+ ){2,25}?"
        r"fuer (?:den|ihn|sie|es) (?:\w+ ){0,2}?(?:haette|haett|braeuchte|brauche|brauch|moechte|wollte|will|suche|such)\b)",
        r"mit (?:mein\w*|unser\w*) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*(?=(?:tochter|sohn|kind|kleine\w*|mutter|vater|oma|opa) )({relations})"
        r" (?:\w+ ){0,4}?(?:kommen|vorbeikommen|vorbei|zum|zur)",
        r"(?:im auftrag|im namen|in vertretung|stellvertretend) (?:von |fuer )?(?:mein\w*|unser\w*) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})(?:e?s)?",
        r"(?:mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations})"
        r"(?= (?!.*\b(?:absag|verschieb|verleg|storn))(?:.* )?(?:fuer (?:ihn|sie)\b|(?:er|sie) (?:heisst|braucht|braeuchte|muesste|moechte|"
        r"haette? gern)\b|heisst (?:er|sie)\b))",
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
        r"(?<!da )(?<!das )(?<!jetzt )(?<!jedenfalls )(?<!also )(?<!deshalb )(?<!deswegen )(?<!drum )(?<!nun )(?<!dann )muss ich",
        r"bieten sie",
        r"ob",
        r"wieso",
        r"warum",
        r"geht das",
        r"komm(?:e|t)? (?:ich|man|wir)",
        r"(?:sind|ist|gibts|gibt's) (?:da|dort)",
        r"(?:kriegt|bekommt|braucht|muss|zahlt|bezahlt) man",
        r"(?:bezahlt|zahlt|uebernimmt) (?:das|es|die|den|so)",
        r"geht (?:bei|auch|da)",
        r"(?:krieg|kriege|bekomm|bekomme|brauch|brauche) ich",
        r"kost(?:et)? (?:das|so|ein|eine|die|der|es|a|n|ne)",
        r"wos",
        r"wat",
        r"(?:seid|sind|nehmt|macht) (?:ihr|sie)",
    ),
    stop_words=word_set(
        """
    ein eine einen einem einer nen ne n der die das den dem und oder mit ohne zu zum zur bei beim im in
    ihnen euch ihrem eurem ihrer eurer unserem unser dir deinem
    am an auf fuer ich sie wir mir mich mal bitte gern gerne noch auch dann denn da es ist waere haette
    moechte wuerde brauche braeuchte will hilfe rat unterstuetzung termin termine heute morgen uhr um so was etwas machen lassen
    haben hat habe kommen ganz sehr danke ja nein okay ok gut also aeh aehm naechste naechsten woche tag
    tage zeit frei wieder nur vielleicht irgendwie eigentlich schnell moeglichst bald vormittag
    nachmittag abend frueh spaet
    """
    ),
)
