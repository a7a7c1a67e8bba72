"""German cues. Wishes that concern people: messages, call-backs, a human, other people. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.meaning import Intent

_I = Intent

_WRONG = (
    r"(?:zwei ?mal|doppelt|falsch\w*|verkehrt|fehler\w*|zu (?:hoch|viel|teuer)|(?:stimm\w*|passt) (?:\w+ ){0,3}nicht|"
    r"(?:stimmt|passt) was nicht|nicht (?:\w+ ){0,2}(?:stimm\w*|richtig|korrekt|bekommen|gekriegt|erhalten)|"
    r"nie (?:bekommen|gekriegt|erhalten|angekommen)|unklar|versteh\w* (?:\w+ ){0,3}nicht|frage\w*)"
)
_BILL = r"(?:rechnung|abrechnung|mahnung|gutschrift|quittung|kostenvoranschlag)"
BILLS = (
    rf"{_BILL} (?:\w+ ){{0,14}}?{_WRONG}",
    rf"{_WRONG} (?:\w+ ){{0,6}}?{_BILL}",
    rf"wegen (?:\w+ )?(?:{_BILL}|mahnung)",
    r"(?:eine|ne|die) mahnung (?:\w+ ){0,3}(?:bekommen|gekriegt|erhalten|geschickt)",
    r"zu ?viel (?:\w+ )?(?:berechnet|abgebucht|bezahlt|kassiert)",
    r"(?:doppelt|zweimal|falsch) (?:\w+ )?(?:berechnet|abgebucht|abgerechnet|kassiert)",
)
"""Something is wrong with a bill, or is asked about it: somebody has to look into it."""

_NO_NAME = (
    r"(?:ich|wir|am|im|um|ab|gegen|fuer|bei|beim|zur|zum|zu|wegen|mit|heute|morgen|uebermorgen|gestern|naechste\w*|kommende\w*|"
    r"diese\w*|[a-z]+tag|mittwoch|frueh|mittags?|jetzt|nun|ja|doch|schon|noch|nur|auch|eigentlich|da|dann|bloss|mein\w*|unser\w*|"
    r"den|einen|nen|ein|eine|ne|seinen|ihren|keinen)"
)
"""'Luna hat am Montag Termin', 'ich hatte für Samstag einen': what follows names nobody who is asked after."""

INTENTS: Mapping[Intent, tuple[str, ...]] = {
    _I.MESSAGE: (
        r"(?:nachfragen|rumfragen|herausfinden|rausfinden|klaeren|abklaeren|erkundigen|fragen) (?:\w+ ){0,2}und (?:\w+ ){0,3}"
        r"(?:bescheid (?:geben|sagen)|melden|sagen)",
        r"frag\w* (?:\w+ ){1,5}und (?:\w+ ){0,3}(?:bescheid|meld\w*)(?: \w+){0,3}",
        r"(?:steh|stehe|stecke|bin) (?:\w+ ){0,3}(?:im|in einem) stau(?: \w+){0,6}",
        r"(?:komm|komme|kommen) (?:(?!klappt\b|geht'?s?\b|ginge\b|passt\b|koenn\w*|kann (?!sein\b)|darf\b|lieber\b|gern\w*|waer\w*)\w+ ){0,9}"
        r"(?:zu spaet|z'?spaet|z spaet|(?<!tag )(?<!tage )(?<!woche )(?<!wochen )spaeter|nicht puenktlich|verspaetet)",
        r"(?:bin|sind|waere|waer|werd|werde|werden|wird) (?:\w+ ){0,6}(?:stunde?|viertelstunde?|minuten) (?:spaeter|zu spaet|z'?spaet)(?: (?:da|dort|dran|bei \w+|sein))?",
        r"verspaet\w*",
        r"schaff\w* (?:es )?(?:\w+ ){0,3}nicht puenktlich",
        r"nachricht",
        r"(?:mich|uns) (?:\w+ ){0,4}beschweren|beschwerde|reklamier\w*|reklamation\w*|beanstand\w*",
        r"ausrichten",
        r"richten sie",
        r"sag\w* (?:sie )?(?:(?:bitte|doch|mal|einfach|halt) )*(?:ihm|ihr|denen|(?:dem|der|herrn?|frau) \w+) (?:\w+ ){0,3}dass",
        r"(?:bitte )?sag\w* (?:sie |ihr )?(?:bitte |doch |mal |einfach |nur )*(?:(?:der|dem) (?!termin\b|name\b|preis\b|tag\b)\w+|herrn \w+) "
        r"(?:(?:bitte|doch|mal|einfach|nur|von mir) )*(?:ich|die|der|das|mein\w*|unser\w*|wir|es|er|sie)\b(?: \w+){0,9}",
        r"(?:sagen|sag|sagt) (?:sie |ihr |du )?(?:das|es|des) (?:bitte |mal |doch )*(?:ihm|ihr|denen|(?:dem|der|den|herrn?|frau) \w+)",
        r"(?:koennen|koennten|koennt\w*|kannst|wuerden|wuerdest) (?:sie |ihr |du )(?:\w+ ){0,2}?(?:ihm|ihr|denen|(?:dem|der|herrn?|frau) \w+) "
        r"(?:\w+ ){0,4}?(?:sagen|weitersagen|mitteilen)",
        r"sag(?:en|n|t|ts)? (?:sie |ihr |s |'s |du )?(?:ihm|ihr|denen|(?:dem|der|da|herrn?|frau) \w+) (?:(?:bitte|bittschoen|halt|doch) )*"
        r"(?:das|des|es|i|ich|wir|mir|dass|bescheid)(?: \w+)?",
        r"(?:sagen|sag|sagt|sagts) (?:sie |ihr )?(?!(?:\w+ ){0,3}(?:mir|uns|mal)\b)(?:\w+ ){1,3}dass",
        r"(?:teil|teile|teilen|teilt) (?:sie |ihr )?(?!(?:\w+ ){0,2}(?:mir|uns)\b)(?:\w+ ){1,4}mit(?: dass)?(?! (?:wem|jemand\w*|mein\w*)\b)",
        r"(?:informier\w*|verstaendig\w*|benachrichtig\w*) (?:sie |ihr )?(?!(?:\w+ ){0,2}(?:mich|uns)\b)(?:\w+ ){1,4}(?:dass|ueber|ich|wir)",
        r"(?:sag|sagt|sagts|sagen|sagn|gib|gebt|gebts|geben|gebn) (?!(?:\w+ ){0,3}(?:mir|uns)\b)(?:\w+ ){1,4}bescheid",
        r"(?:geben|geb|gib|gebt) (?:sie |ihr )?(?:das|es|des) (?:\w+ ){0,4}weiter",
        *BILLS,
        r"hinterlassen",
        r"weitergeben",
        r"(?:etwas|was|gruesse) (?:(?:von|an) (?:mir|uns|meiner|meinem|ihm|sie|ihn) (?:\w+ )?)?(?:bestellen|weitersagen|weitergeben|uebermitteln)",
        r"bescheid (?:geben|sagen)",
        r"(?:lassen|lasst|lass) (?!(?:\w+ ){0,2}(?:mich|uns|ich|wir)\b)(?:\w+ ){1,5}wissen",
        r"(?<!mich )(?<!uns )(?<!mich bitte )wissen lassen",
        r"notier\w* (?:\w+ ){0,4}dass",
        r"schreib\w* (?:sie |ihr |du )?(?:\w+ ){0,4}auf (?:\w+ ){0,2}dass",
    ),
    _I.BY_EMAIL: (
        r"(?:per|als|via) (?:e ?)?mail",
        r"(?:eine?|ne) (?:e ?)?mail (?:\w+ ){0,4}(?:schicken|senden|bekommen|kriegen|haben)",
        r"(?:schick\w*|send\w*|mail\w*) (?:sie |ihr )?(?:mir|uns) (?:\w+ ){0,5}(?:mail|email)",
        r"(?:bestaetigung|terminbestaetigung|das|den termin|es|ihn) (?:\w+ ){0,4}(?:mailen|zumailen|anmailen)",
    ),
    _I.CALLBACK: (
        r"rueckruf\w*",
        r"zurueck ?ruf\w*",
        r"zurueckgerufen",
        r"(?:dass|damit) (?:mich|mir|uns) (?:\w+ ){1,6}(?:anruft|anrufen|kontaktiert|kontaktieren)|(?:dass|damit) (?:\w+ ){1,4}(?:mich|uns) (?:\w+ ){0,3}(?:anruft|kontaktiert)",
        r"ruf\w* (?:\w+ ){0,4}zurueck",
        r"ruf\w* (?:sie |ihr )?(?:\w+ )?mi(?:ch|r) (?:\w+ ){0,4}an",
        r"meld\w* (?:sie )?sich (?:\w+ )?bei mir",
        r"(?:soll|kann|koennte|moege) (?:\w+ ){0,3}(?:(?:sich|bei mir) (?:\w+ ){0,3}(?:melden|anrufen)|mich (?:\w+ ){0,3}anrufen)",
        r"(?:koennen|koennten|koennt|koenntet|wuerden) (?:sie|ihr) (?:mich|uns) (?:\w+ ){0,5}(?:anrufen|zurueckrufen)",
    ),
    _I.HUMAN: (
        r"(?:geben|gib|geb|gebt|hol\w*) (?:sie |ihr )?(?:mir |uns )?(?:mal |bitte |jetzt |doch )*(?:den|die|einen|eine|ihren|ihre|nen|ne)? ?(?:chef\w*|inhaber\w*|jemand\w*|kolleg\w*|menschen|mitarbeiter\w*)",
        r"(?:rede|red|spreche|sprech) (?:ich )?nicht mit (?:maschinen|computern|robotern|automaten|einem \w+)",
        r"mit (?:\w+ )?maschinen (?:rede|spreche|red) ich nicht",
        r"(?:echte\w*|richtige\w*|lebendige\w*) (?:menschen|mensch|person)",
        r"(?:einem|nem|einen|nen|mit) menschen",
        r"(?:mit )?(?:jemande?[mn]?|wem|einem|einer|nem|ner) (?:\w+ ){0,5}(?:sprechen|reden|verbinden)",
        r"mitarbeiter\w*",
        r"(?:keiner|niemand) (?:macht|oeffnet) (?:(?:mir|uns|die|hier|da) )*(?:auf|tuer)?|vor verschlossener tuer|klingel\w* (?:\w+ ){0,4}(?:keiner|niemand) (?:\w+ ){0,2}auf",
        r"(?:jemand\w*|wen|einer|eine|leute?) (?:\w+ ){0,2}(?:vom|von der|aus dem|aus der|von ihrem|von eurem) (?:personal|team|laden|"
        r"salon|praxis|buero|empfang|rezeption|kollegen|mensch\w*)",
        r"vom personal|mit (?:dem|ihrem) personal|am empfang|die rezeption",
        r"(?:sprech\w*|red\w*|verbind\w*|haben|dran|kriegen|bekommen) (?:\w+ ){0,3}(?:menschen|person|jemande?[mn]?|mitarbeiter\w*)",
        r"verbinden sie",
        r"verbind\w* (?:\w+ )?mich",
        r"durchstell\w*",
        r"stell\w* (?:\w+ )?mich durch",
        r"(?:mit )?(?:dem|der|den|die|ihrem|ihrer|eurem|eurer|einem|einer) (?:chef\w*|inhaber\w*|leit\w*|kolleg\w*) (?:\w+ ){0,3}(?:sprechen|gesprochen|reden|haben(?=$| bitte)|verbinden)",
        r"persoenlich (?:\w+ ){0,3}(?:sprechen|reden)",
        r"nicht mit (?:einer|ner|einem|nem|der) (?:maschine|computer|roboter|ki|automaten)",
        r"kein\w* (?:maschine|computer|roboter|automat\w*) (?:\w+ ){0,3}(?:reden|sprechen)",
        r"menschliche\w* \w+",
        r"mensch bitte",
        r"(?:gib|geben) (?:sie )?mir (?:bitte )?(?:einen|nen|mal) \w*(?:mensch\w*|mitarbeiter\w*|kolleg\w*)",
    ),
    _I.LATER: (
        r"(?:muss|will|moechte) (?:ich )?(?:\w+ ){0,3}(?:erst|noch|vorher) (?:\w+ ){0,5}(?:fragen|absprechen|abklaeren|klaeren|ueberlegen|nachdenken|besprechen|bereden|reden|schauen|gucken|nachsehen|nachschauen|sprechen)(?! kann)",
        r"(?:ueberleg\w* (?:ich )?(?:mir )?|denk\w* (?:ich )?)(?:(?:ich|mir|das|es|mal|erst|da|noch|noch ?mal|noch einmal|dann|in ruhe) )*"
        r"(?:erst ?mal|noch ?mal|noch einmal|in ruhe|mal|drueber nach|darueber nach)(?! \w*(?:ob|wann|welche\w*)\b)",
        r"meld\w* (?:ich )?mich (?:\w+ ){0,5}(?:wieder|noch ?mal|spaeter|dann|im \w+)",
        r"(?:probier\w*|versuch\w*|schau\w*|frag\w*|guck\w*) (?:ich )?(?:es |mal |dann |halt |eben )*(?:woanders|anderswo)",
        r"ruf\w* (?:\w+ ){0,2}(?:noch ?mal|spaeter|wieder) an",
        r"schlaf\w* (?:\w+ ){0,6}?(?:drueber|darueber)",
        r"(?:frag\w*|red\w*|sprech\w*) (?:ich )?(?:da |jetzt |das )*(?:erst ?mal|erst|vorher) (?:noch )?(?:(?:mit|bei) )?(?:mein\w*|unser\w*) \w+",
    ),
    _I.ROBOT: (
        r"wie (?:heiss\w*|nennt man) (?:sie|du)(?: (?:denn|eigentlich|nochmal|bitte))*",
        r"wie (?:ist|war|lautet) (?:denn |noch ?mal )?(?:ihr|dein) (?:werter )?name",
        r"(?:mit|bei) wem (?:spreche?|red\w*|telefonier\w*|hab\w*) ich(?: (?:denn|da|hier|jetzt|eigentlich|gerade|es|zu tun))*",
        r"fleisch und blut",
        r"dass (?:du|sie) (?:\w+ ){0,2}(?:mensch\w*|echt\w*|person|frau|mann) (?:bist|sind)",
        r"(?:geben sie|gib) (?:\w+ )?zu (?:\w+ ){0,3}(?:sie sind|du bist)(?: \w+){0,6}",
        r"echte (?:frau|stimme|person) (?:\w+ ){0,4}(?:callcenter|am telefon|dran)",
        r"callcenter",
        r"lebendig",
        r"roboter",
        r"(?:ein )?(?<!mein )(?<!meinen )(?<!meinem )(?<!unser )(?<!unseren )(?<!am )(?<!vorm )computer",
        r"(?<!meine )(?<!unsere )(?<!meiner )(?<!bringe die )(?<!bring die )(?<!hab die )(?<!habe die )(?<!ist die )(?<!wenn die )maschine(?! (?:kaputt|macht|laeuft|naeht|geht|ist|repar\w*|zur|zum|ab|vorbei)\b)",
        r"(?:eine )?ki",
        r"kuenstlich\w*(?! (?:naegel\w*|nagel|wimper\w*|haar\w*|zaehne|zahn|gebiss|huefte|knie\w*|gelenk\w*|blume\w*|licht)\b)",
        r"(?:ein )?(?<!zum )(?<!am )(?<!vom )(?<!den )(?<!zu nem )(?<!zu einem )automat(?!ik)\w*",
        r"bot",
        r"(?:sind|bist) (?:sie|du) (?:\w+ ){0,3}(?:echt|real|ein mensch|mensch|menschlich)",
        r"band ?ansage",
        r"chat ?gpt",
        r"(?:sprech|red|rede|spreche|quatsch\w*|plauder\w*|schwaetz\w*|laber\w*|unterhalte?|telefonier\w*) ich (?:\w+ ){0,6}"
        r"(?:mensch\w*|person|echt\w*|jemandem|rechner|programm|software|apparat|tonband)",
        r"sitzt (?:da|dort|hier|bei ihnen|am anderen ende) (?:\w+ ){0,3}(?:mensch|person)",
        r"vom band",
        r"anrufbeantworter",
        r"siri|alexa",
    ),
    _I.THIRD_PARTY: (
        r"wo wohnt(?: \w+){1,3}",
        r"(?:private?|handy) ?nummer von(?: \w+){1,3}",
        rf"(?<!ich )(?<!er )(?<!sie )(?<!es )(?:hat|hatte) (?!{_NO_NAME}\b)[a-z]+ (?!{_NO_NAME}\b)[a-z]+ "
        r"(?:\w+ ){0,3}(?:einen )?termin",
        r"(?:den|ihren|euren) (?:ganzen |gesamten )?kalender (?:\w+ ){0,3}(?:vor|vorlesen|zeigen)",
        r"lies\w* (?:sie )?(?:mir )?(?:den |ihren )(?:ganzen )?kalender(?: \w+)?",
        r"wie viele leute (?:\w+ ){0,6}(?:kalender|heissen|termin\w*)(?: \w+){0,5}",
        r"(?<!ich )(?<!wir )(?:ist|war) (?!ich\b|wir\b)[a-z]+ (?:\w+ ){0,3}(?:krank|allein|zu hause|im urlaub)",
        r"warum ist [a-z]+ (?:\w+ ){0,4}(?:nicht )?da(?: \w+){0,4}",
        r"(?<!hier )(?<!da )(?<!dann )(?<!dort )(?<!dabei )(?<![a-z]tag )(?<!zeit )(?<!weil )(?:ist|war|kommt|sitzt|wartet) (?:denn |eigentlich |heute |gerade |die |der )*(?:frau|herr\w*|meine? (?:frau|mann|tochter|sohn|"
        r"mutter|freund\w*|schwester|bruder|chef\w*|nachbar\w*)) (?:\w+ ){0,6}(?:bei ihnen|bei euch|da|im (?:laden|salon|haus)|heute|"
        r"morgen|dran|schon|noch|gewesen|gekommen|kund\w*|patient\w*|in behandlung)",
        r"(?:hat|hatte) (?:denn |eigentlich |heute |die |der )*(?:frau|herr\w*|meine? (?:frau|mann|tochter|sohn|mutter|freund\w*|schwester|"
        r"bruder|chef\w*|nachbar\w*)) (?:\w+ ){0,6}(?:termin|gebucht|reserviert|abgesagt)",
        r"wann (?:kommt|ist|war|hat|haette|muss|soll) (?:denn |eigentlich |die |der |noch ?mal |morgen |heute |da )*(?:frau|herr\w*|"
        r"(?:meine?|ihre?|deine?) (?:\w*(?:frau|mann|freund\w*|nachbar\w*|chef\w*|kolleg\w*|partner\w*|schwester|bruder)))",
        r"(?:wann|um wie ?viel uhr|wie ?viel uhr|welche\w* (?:zeit|uhrzeit|tag)) (?:denn |eigentlich )*(?:mein|meine) "
        r"(?:\w*(?:frau|mann|freund\w*|nachbar\w*|chef\w*|kolleg\w*|partner\w*|schwester|bruder)) (?:\w+ ){0,6}(?:hat|ist|kommt|dran|muss)",
        r"um wie ?viel uhr (?:kommt|ist|war|hat|muss|soll) (?:denn |eigentlich )*(?:mein|meine) "
        r"(?:\w*(?:frau|mann|freund\w*|nachbar\w*|chef\w*|kolleg\w*|partner\w*|schwester|bruder))",
        r"ob (?:\w+ ){0,2}(?:frau|herr\w*|meine? (?:frau|mann|freund\w*|nachbar\w*)) (?:\w+ ){1,7}(?:ist|war|hat|kommt)",
        r"(?:sagt|behauptet|meint|schwoert) (?:er|sie) (?:war|waere|waer|sei|ist) (?:\w+ ){0,4}(?:bei ihnen|bei euch|da|dort|dran)",
        r"(?:sagt|behauptet|meint|bestaetigen|sagen) (?:\w+ ){0,4}dass (?:er|sie) (?:\w+ ){0,6}(?:bei ihnen|bei euch|da) (?:war|gewesen|ist)",
        r"kennen sie (?:eine |einen |die |den )?(?:frau|herrn) \w+",
    ),
    _I.FOREIGN_DATA: (
        r"(?:andere[nr]?|alle|aller|welche|ihre[rn]?|die|den) (?:\w+ )?(?:kund(?!endienst)\w+|patient\w*|buchungen|klient\w*)(?: \w+){0,6}",
        r"wer (?:hat|kommt|war|ist) (?:\w+ ){0,6}(?:termin\w*|heute|morgen|dran|gebucht)",
        r"(?:termine|buchungen|namen|nummern|telefonnummern) (?:von|der|aller|anderer)(?: \w+){0,4}",
        r"kunden(?:liste|daten|kartei)",
        r"telefonnummer von (?:frau|herrn|\w+)",
        r"nummer von (?:frau|herrn) \w+",
        r"ignorier\w*",
        r"system ?prompt\w*",
        r"prompt",
        r"vergiss (?:\w+ ){0,3}(?:alle|deine|vorherige\w*|anweisung\w*)",
        r"(?:du bist|sie sind) (?:jetzt|ab jetzt|ab sofort) (?:ein|eine|kein|keine|im|mein|meine|nicht mehr)(?: \w+){0,3}",
        r"tu so als\b.*",
        r"anweisung\w*",
        r"entwicklermodus",
        r"ich bin (?:\w+ ){0,3}(?:der|die) (?:neue )?(?:inhaber\w*|chef\w*|admin\w*|besitzer\w*|entwickler\w*|techniker\w*)",
        r"admin\w*",
        r"drop table\b.*",
        r"select .* from\b.*",
        r"script",
        r"datenbank",
        r"passwort",
        r"api ?key",
        r"debug\w*",
        r"developer mode",
    ),
}
