"""German cues. Somebody is in danger: health, gas, fire, violence, suicide, an animal. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.lexicon.de import dangers_told

_DETECTOR = (
    r"(?:(?:gas|co|kohlenmonoxid) ?(?:melder|warner|alarm|sensor)|"
    r"(?:melder|warner|alarm|sensor|ding|teil) (?:da )?(?:fuers|fuer|gegen|wegen) (?:das )?(?:gas|co|kohlenmonoxid))"
)
_SOUNDS = r"(?:piep\w*|fiep\w*|schrill\w*|heul\w*|laerm\w*|krach|alarm)"

_NAMED: Mapping[str, tuple[str, ...]] = {
    "crisis": (
        r"leben (?:\w+ ){0,3}nicht (?:mehr|laenger) (?:aus|ertragen)|(?:halt|halte|ertrag\w*) (?:\w+ ){0,2}leben (?:\w+ ){0,2}nicht",
        r"(?:seh|sehe|weiss) (?:\w+ ){0,2}keinen ausweg",
        r"bruecke (?:\w+ ){0,5}spring\w*",
        r"will (?:\w+ ){0,4}sterben",
        r"dass (?:einfach )?alles (?:\w+ ){0,2}(?:aufhoert|vorbei ist|ein ende hat)",
        r"am liebsten (?:\w+ ){0,2}tot",
        r"nicht mehr (?:da|hier|auf der welt|auf dieser welt) sein",
        r"mich (?:\w+ )?umzubringen",
        r"allem (?:\w+ )?ein ende(?: \w+)?",
        r"leben (?:\w+ ){0,3}(?:sinnlos|nicht mehr lebenswert|nicht mehr wert)",
        r"(?:bring|bringe) mich (?:\w+ )?um",
        r"mich umbringen",
        r"(?:mich )?(?:vor|unter) (?:den|einen|die|eine|nen|ne|s) (?:zug|bahn|s bahn|u bahn|auto|lkw|laster)(?: \w+){0,3} (?:werf\w*|schmeiss\w*|leg\w*|spring\w*|geworfen)",
        r"(?:werf\w*|schmeiss\w*|leg\w*|spring\w*) (?:ich )?(?:mich )?(?:vor|unter) (?:den|einen|die|eine|nen|ne) (?:zug|bahn|auto|lkw)",
        r"(?:waer\w*|bin) (?:ich )?(?:\w+ )?(?:besser|lieber) tot|will (?:\w+ ){0,3}tot sein|aufhaengen will|mich (?:\w+ )?(?:auf|er)haengen",
        r"nicht mehr aufwachen|abschiedsbrief|wozu (?:soll )?(?:ich )?(?:noch|ueberhaupt) (?:\w+ )?leben|pulsadern",
        r"spring\w* (?:\w+ ){0,3}(?:bruecke|dach|runter|fenster)",
        r"ich kann nicht mehr (?:leben|weiter leben)",
        r"schluss mit (?:dem|meinem) leben",
        r"lebensmuede",
        r"umbring\w*",
        r"suizid\w*",
        r"selbstmord\w*",
        r"(?:nicht|nimmer) mehr leben",
        r"(?:mein(?:em)?|dem) leben (?:\w+ )?(?:ein )?ende(?: \w+)?",
        r"leben nehmen",
        r"will (?:\w+ ){0,2}sterben",
        r"nicht mehr weiterleben",
        r"mir (?:\w+ ){0,2}(?:was|etwas) antun",
        r"keinen sinn mehr",
        r"schluss machen mit allem",
        r"will nicht mehr (?:leben|da sein)",
    ),
    "gas": (
        r"(?:raucht|qualmt) (?:\w+ ){0,3}aus",
        r"in flammen|steht in brand|brennt lichterloh",
        r"(?:riech\w*|stinkt?s?|mieft|muffelt) (?:\w+ ){0,9}nach gas",
        r"nach gas (?:\w+ ){0,3}(?:riech\w*|stinkt?s?)",
        rf"{_DETECTOR} (?:\w+ ){{0,4}}(?:geht(?! nicht)|los\w*|schlaegt|angeschlagen|angegangen)|{_DETECTOR} (?:\w+ ){{0,7}}{_SOUNDS}",
        rf"{_SOUNDS} (?:\w+ ){{0,9}}{_DETECTOR}",
        r"kohlenmonoxid ?vergiftung",
        r"(?:rauch|qualm) (?:\w+ ){0,3}(?:treppenhaus|flur|keller|haus|wohnung|kueche|therme|heizung|steckdose|ofen|zimmer|kommt|raus)",
        r"alles (?:ist )?voller (?:rauch|qualm)",
        r"qualmt (?:\w+ ){0,3}(?:aus|im|in|raus)",
        r"(?:hier|uns|nebenan|nachbarn) (?:\w+ ){0,2}brennts?",
        r"brennt (?:\w+ )?(?:die|das|der|ein|eine|unsere?|meine?|im|in der|in unserer) (?:kueche|wohnung|haus|keller|auto|muell\w*|dach\w*|zimmer|laden|salon|garage|adventskranz|weihnachtsbaum|steckdose)",
        r"(?:riech\w*|riecht|stinkt) (?:\w+ ){0,5}(?:nach )?gas",
        r"gas ?geruch",
        r"gas (?:stroemt|tritt) (?:\w+ )?aus",
        r"gasleck",
        r"(?:es|hier|wohnung|haus|kueche|laden|salon) (?:\w+ ){0,2}brennts?",
        r"feuer (?:im|in|ausgebrochen)(?: \w+){0,3}",
        r"ueberall rauch",
    ),
    "medical": (
        r"schaum (?:\w+ ){0,2}(?:mund|maul)|krampft|kraempfe (?:und|am ganzen)",
        r"(?:antwortet|reagiert) (?:\w+ ){0,2}nicht(?: mehr)?$|(?:liegt|sitzt) (?:\w+ ){1,5}(?:antwortet|reagiert) (?:\w+ ){0,2}nicht",
        r"kein(?:en)? puls",
        r"herz bleibt (?:\w+ )?stehen",
        r"(?:drueck\w*|stich\w*|sticht|zieht|schmerz\w*|brennt|druck|weh|krampf\w*|schnuer\w*|enge) (?:\w+ ){0,4}(?:auf|in|im|ueber|um) (?:der |die |den |dem |meiner |meine )?(?:brust\w*|herz\w*)",
        r"kalte[rn]? schweiss",
        r"(?:kann|koennen) (?:\w+ ){0,5}(?:nicht|kaum|nimmer) (?:\w+ ){0,3}atmen",
        r"(?:krieg\w*|bekomm\w*) (?:\w+ ){0,4}(?:keine|kaum|schlecht|wenig) (?:\w+ )?luft",
        r"atmet (?:\w+ ){0,3}(?:nicht|kaum|komisch|schwer|flach|seltsam|rasselnd)",
        r"roechel\w*",
        r"auf(?:gehoert)? zu atmen",
        r"wacht? (?:\w+ ){0,3}nicht (?:mehr )?auf",
        r"(?:nicht|kaum) (?:noch |mehr )?wach (?:zu )?(?:kriegen|bekommen)|kaum (?:noch |mehr )?(?:ansprechbar|bei bewusstsein)",
        r"(?:ich|er|sie|oma|opa|mama|papa|mutter|vater|mann|frau) (?:\w+ )?(?:kipp\w*|klapp\w*) (?:(?!nicht\b|net\b|geht\b|ginge\b)\w+ ){0,3}(?:weg|zusammen|um(?! (?!und\b|er\b|sie\b|ich\b|oh\b|bitte\b|was\b|hilfe\b)\w))",
        r"schwarz vor (?:den |meinen )?augen",
        r"blutet (?:\w+ ){0,5}(?:wie verrueckt|wie sau|ganz doll|doll|ganz schlimm|schlimm|stark|heftig|extrem)",
        r"hoert (?:\w+ ){0,4}(?:nicht|nimmer) auf (?:zu )?blut\w*",
        r"blut\w* (?:\w+ ){0,3}(?:hoert|laesst sich) (?:\w+ ){0,3}nicht (?:auf|stoppen|stillen)",
        r"blut (?:\w+ )?spritzt|spritzt (?:\w+ ){0,3}blut|verblute\w*",
        r"allergie ?schock|allergische[rn]? schock",
        r"(?:zunge|hals|rachen|kehle|luftroehre) (?:\w+ ){0,3}(?:schwillt|zugeschwollen|schwillt zu)|schwillt (?:\w+ ){0,3}(?:der hals|die zunge|die kehle|der rachen)",
        r"laeuft (?:\w+ ){0,3}blau(?: an)?|lippen (?:\w+ ){0,3}blau",
        r"(?:gesicht|mund|mundwinkel|gesichtshaelfte) (?:\w+ ){0,5}(?:haengt|herunter|runter|schief|verzogen)",
        r"haengt (?:\w+ ){0,3}(?:mundwinkel|gesicht\w*)",
        r"(?:eine|rechte|linke|halbe|ganze) (?:gesichts|koerper)?(?:seite|haelfte|gesichtshaelfte) (?:\w+ ){0,5}(?:haengt|gelaehmt|taub)",
        r"(?:spricht|redet) (?:\w+ ){0,4}(?:verwaschen|wirr\w*|undeutlich|durcheinander)|lallt",
        r"(?:gestuerzt|gefallen|runtergefallen|hingefallen|heruntergefallen) (?:\w+ ){0,7}(?:nicht (?:mehr )?(?:bewegen|aufstehen|hoch\w*)|blutet|bewusst\w*)",
        r"stromschlag",
        r"fruchtblase (?:\w+ ){0,3}geplatzt|baby kommt (?:jetzt|gleich|gerade|schon)",
        r"herz (?:\w+ ){0,2}(?:rast|setzt aus|bleibt stehen|stolpert)",
        r"\w*(?:tabletten|pillen) (?:\w+ ){0,4}(?:genommen|geschluckt)(?: \w+){0,3} (?:viele?|alle)",
        r"(?:ganze|volle|alle|viele|handvoll|packung|schachtel) (?:\w+ ){0,3}\w*(?:tabletten|pillen) (?:\w+ ){0,3}(?:genommen|geschluckt)",
        r"ertrink\w*|ertrunken|wasser gefallen und (?:\w+ ){0,3}(?:geht|geht's) unter",
        r"hilfe hilfe",
        r"(?:putzmittel|reiniger|bleich\w*|batterie\w*|gift\w*|frostschutz|spuelmittel|lampenoel|saeure|tabletten|waschmittel) (?:\w+ ){0,3}(?:getrunken|verschluckt|geschluckt|gegessen|eingeatmet)",
        r"verschluckt\w*",
        r"ueberall (?:\w+ )?blut",
        r"(?:ruehrt|bewegt|regt|reagiert) (?:sich )?(?:gar )?(?:nicht|nimmer)(?: mehr)?",
        r"nicht (?:mehr )?ansprechbar",
        r"blau angelaufen",
        r"krampft",
        r"(?:ein )?unfall (?:ist )?passiert",
        r"(?:jemand|hier|draussen|ein mann|eine frau) (?:\w+ ){0,4}unfall(?: \w+){0,4} (?:helfen|hilfe|helft|schnell|krankenwagen)",
        r"zu viele (?:tabletten|pillen)",
        r"halbe seite (?:\w+ )?(?:taub|gelaehmt)",
        r"herz ?infarkt",
        r"brust ?schmerz\w*",
        r"schmerz\w* (?:\w+ ){0,3}(?:brust|brustkorb|herz)",
        r"(?:brust|herz) (?:\w+ ){0,5}(?:tut|schmerzt|sticht|weh|druck|enge)(?: \w+){0,2}",
        r"druck auf der brust",
        r"(?:enge\w*|druck|stechen|brennen|ziehen|schmerz\w*|stiche?) (?:\w+ ){0,4}(?:brust\w*|herz\w*)",
        r"linke\w* arm (?:\w+ ){0,4}(?:taub|lahm|kribbelt|gelaehmt)(?= .*brust)",
        r"(?:ploetzlich|auf einmal|gerade|seit eben|grad) (?:\w+ ){0,6}(?:taub|gelaehmt|nicht mehr bewegen|nicht mehr sprechen)",
        r"stich(?:e|t)? in der brust",
        r"atemnot",
        r"(?:keine|kaum|schlecht) (?:noch )?luft(?: \w+){0,2}",
        r"bewusstlos\w*",
        r"ohnmaechtig",
        r"schlag ?anfall",
        r"blutet? (?:\w+ ){0,3}(?:stark|nicht auf|heftig)",
        r"stark\w* blut\w*",
        r"vergift\w*",
        r"notarzt",
        r"rettungswagen",
        r"krankenwagen",
        r"(?:das|es) ist ein notfall",
        r"medizinischer notfall",
        r"nicht mehr ansprechbar",
        r"kollabiert",
        r"zusammengebrochen",
        r"gesicht (?:haengt|ist) (?:\w+ ){0,2}(?:schief|herunter|taub|gelaehmt)",
        r"allergischen? schock",
        r"atmet nicht(?: mehr)?",
        r"umgekippt",
        r"umgefallen und(?: \w+){1,5}",
        r"mund ?winkel (?:\w+ ){0,3}haengt?(?: \w+){0,3}",
        r"spricht (?:\w+ ){0,3}(?:komisch|verwaschen)",
        r"ohnmacht\w*",
        r"krampf ?anfall",
        r"erstick\w*",
        r"reagiert nicht mehr",
        r"verbrueht\w*",
        r"in lebensgefahr",
    ),
    "animal": (
        r"(?:gift\w*|\w+gift|giftkoeder|rattenkoeder|schneckenkorn|schokolade|rosinen|weintrauben|xylit|frostschutz) (?:\w+ ){0,3}"
        r"(?:gefressen|erwischt|aufgeleckt|verschlungen|geschluckt)",
        r"(?:gefressen|verschlungen) (?:\w+ ){0,5}(?:wuergt|zittert|krampft|speichelt|taumelt|erbricht|bricht)",
        r"(?:hund\w*|katze|kater|tier) (?:\w+ ){0,4}(?:angefahren|ueberfahren|vergiftet|gebissen worden)",
        r"magendrehung|aufgegast",
    ),
    "police": (
        r"eingebrochen (?:\w+ ){0,6}(?:noch da|noch drin|noch hier)",
        r"droht (?:mir|uns|mich)",
        r"(?:schlaegt|verpruegelt|wuergt|pruegelt) (?:\w+ )?(?:mich|uns|auf mich|meine mutter|mama|die mama)",
        r"(?:jemand|einer|wer|fremder) (?:\w+ ){0,3}(?:in der wohnung|in meiner wohnung|im haus|im keller|bei mir drin)",
        r"(?:mit einem |ein |hat ein )messer (?:\w+ )?(?:bedroht|in der hand|dabei)?",
        r"schlaegt (?:\w+ )?(?:mich|gerade|auf)",
        r"ueberfallen",
        r"einbrecher\w*",
        r"(?:gerade|grad|eben) (?:\w+ )?eingebrochen",
        r"wird (?:\w+ ){0,3}eingebrochen",
        r"(?:ist|steht) (?:\w+ ){0,2}(?:einer|jemand|wer) (?:\w+ )?(?:im|in meinem|in der) (?:haus|wohnung|garten)",
        r"ausgeraubt\w*",
        r"ueberfall\w*",
        r"bedroht mich(?: \w+){0,4}",
        r"werde (?:\w+ ){0,3}(?:bedroht|verfolgt|geschlagen)",
        r"schlaegt mich",
    ),
}
EMERGENCIES: Mapping[str, tuple[str, ...]] = {
    kind: (*cues, *dangers_told.TOLD.get(kind, ())) for kind, cues in _NAMED.items()
}
SIGNS = dangers_told.SIGNS

_VEHICLE = r"(?:zug|bahn|[su] bahn|tram|strassenbahn|bus|verkehr|stau|schlange|aufzug|fahrstuhl|auto|wagen|taxi|faehre|flieger|flugzeug)"
_STANDS = r"(?:bewegt|ruehrt|regt) sich (?:\w+ ){0,3}(?:nicht|nimmer)(?: mehr)?"
_BESIDE_NOTHING = (
    r"(?<!\b(?:in|an|am|im|zu) )(?<!\b(?:auf|vor|bei|mit|von) )(?<!\b(?:unter|neben) )(?<!\bhinter )"
)
"""'Ein Mann in der Bahn bewegt sich nicht' tells of the man."""
HARMLESS: tuple[str, ...] = (
    *dangers_told.HARMLESS_BESIDE,
    r"(?:haut|kopfhaut|augen|haende|fuesse|zunge|magen|schulter|knie|beine?|ruecken|zahn|zahnfleisch) (?:\w+ ){0,4}brenn\w*",
    r"brenn\w* (?:\w+ ){0,5}(?:haut|kopfhaut|augen|naegeln|huette|luft|seele|zunge|magen|beim (?:waschen|wasserlassen|faerben))",
    r"erstick\w* (?:\w+ ){0,2}(?:in|an) (?:\w+ )?(?:arbeit|terminen|papier\w*|stress|auftraegen|akten)",
    r"(?:auto|wagen|verkehr|netz|internet|server|system|bett|stuhl|regal|welt|bahnverkehr) (?:\w+ ){0,4}zusammengebrochen",
    r"(?<!seit )(?:\w+tag|mittwoch|woche|monat|vormittag|nachmittag|terminlich|kalender) (?:\w+ ){0,3}(?:keine|kaum|schlecht) (?:\w+ )?luft",
    r"(?:keine|kaum|schlecht) (?:noch )?luft (?:\w+ )?(?:am|diese|naechste|dazwischen|zwischen|fuer (?:einen|termine)|im kalender|vor (?:\w+tag|mittwoch))(?: \w+)?",
    r"luft (?:\w+ ){0,2}durch die nase",
    r"(?:hab|habe) mich (?:\w+ ){0,3}verschluckt(?! (?:und|aber))",
    r"(?:ist|bin|sind) (?:notarzt|notaerztin)|(?:fahr\w*|arbeit\w*) (?:\w+ ){0,4}(?:notarzt|rettungswagen|krankenwagen)",
    r"zahnfleisch (?:\w+ ){0,4}blutet(?: \w+){0,3}",
    r"vor (?:lachen|langeweile|scham|neugier|hunger|durst)",
    rf"{_BESIDE_NOTHING}(?:der|die|das|mein\w*|unser\w*|diese\w*) (?:\w+ )?{_VEHICLE} {_STANDS}",
    rf"(?:ich|wir) (?:\w+ ){{1,4}}(?:im|(?:in|auf) (?:der|einer|einem|meine[mr])) {_VEHICLE} (?:fest )?(?:und )?(?:der|die|das|es) {_STANDS}",
    rf"(?:auto|wagen|zug|bus) (?:ist )?(?:liegen ?geblieben|springt nicht an) und {_STANDS}",
    r"(?:bewegt|ruehrt) sich (?:\w+ )?nicht (?:mehr )?(?:(?:so )?(?:viel|gut|leicht|sicher|schnell)|richtig)",
    r"(?:knie|finger|zahn|schulter|daumen|zeh\w*|ellenbogen|handgelenk) (?:bewegt|ruehrt) sich (?:\w+ )?nicht(?: mehr)?",
    r"(?:homepage|\w*web ?seite|(?:internet|buchungs|termin)seite|(?:ihre|eure|deine) seite|app|formular|link|system|kalender|\w*portal|"
    r"telefon|computer|rechner|drucker) reagiert (?:\w+ ){0,2}nicht(?: mehr)?",
    r"(?:baum|baeume|ast|mast|lkw|laster|kran) (?:\w+ ){0,3}umgefallen und (?:\w+ ){0,6}(?:gleis\w*|schiene\w*|strecke|fahrbahn|strasse|bahn|"
    r"autobahn|oberleitung)",
)
"""Ways of speaking that only sound like danger; taken out before danger is looked for."""

ANIMALS: tuple[str, ...] = (
    r"(?:\w*hund(?:e|in|es)?|welpen?|\w*katzen?|kater|katerchen|kaetzchen|labrador\w*|retriever|dackel|pudel|terrier|mops|dogge|spaniel|"
    r"\w*kaninchen|hasen?|meerschweinchen|hamster|\w*pferd|pony|stute|wellensittich|papagei|vogel|schildkroete|tier|frettchen)",
)
"""Whom a vet helps."""

PEOPLE: tuple[str, ...] = (
    r"(?:mein|unser|der|das|ein)e?[nmrs]? (?:\w+ )?(?:mann|frau|kind\w*|sohn|tochter|baby|mutter|vater|mama|papa|oma|opa|bruder|schwester|"
    r"freund\w*|kolleg\w*|nachbar(?:in)?|jung\w*|kleine[nr]?)",
    r"ich (?:krieg\w*|bekomm\w*|kann (?:\w+ )?(?:nicht|kaum)|kipp\w*|blut\w*)|mich (?:\w+ ){0,2}(?:gebissen|umgerissen|angefallen|gekratzt)|"
    r"ich bin (?:\w+ ){0,5}(?:gefallen|gestuerzt|\w+gefallen|ohnmaechtig)|mir (?:ist|wird|tut)",
)
"""Whom a doctor helps: where one of them is spoken of, the danger is theirs."""
