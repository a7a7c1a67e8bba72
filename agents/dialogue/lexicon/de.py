"""German cues. Patterns see folded text: ä is ae, ß is ss, everything in lower case."""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon
from agents.dialogue.meaning import Intent

_I = Intent

LEXICON = Lexicon(
    intents={
        _I.BOOK: (
            r"(?:neuen |einen |nen |n |ein )?termin(?:e|chen)?", r"vorbei ?(?:kommen|schauen)", r"vorbeikommen", r"buchen",
            r"reservier\w*", r"(?:was|etwas|platz|nen platz|einen platz) frei", r"zeit fuer mich",
            r"wieder (?:mal )?(?:faellig|noetig|soweit)", r"(?:mal )?wieder zeit", r"drangekommen|drankommen|rankommen",
            r"reinkommen", r"dazwischen ?schieben|einschieben|reinschieben|reinquetschen", r"eintragen", r"vereinbaren",
            r"ausmachen", r"was machen lassen", r"koennte ich (?:da )?kommen", r"kann ich (?:da )?(?:mal )?kommen",
            r"anmelden",
        ),
        _I.MOVE: (
            r"verschieb\w*", r"verschoben", r"verleg\w*", r"umbuch\w*", r"umgebucht", r"umleg\w*", r"vorverleg\w*",
            r"vorzieh\w*", r"nach hinten (?:schieben|verlegen)", r"termin\w* (?:\w+ ){0,5}(?:aendern|tauschen|wechseln)",
            r"(?:aendern|tauschen) (?:\w+ ){0,3}termin\w*", r"(?:anderen|neuen) termin (?:statt|anstatt|dafuer)",
            r"auf (?:einen )?andere\w* (?:tag|termin|zeit|uhrzeit) (?:legen|schieben|verschieben|verlegen)",
            r"termin (?:\w+ ){0,4}(?:klappt|passt|geht) (?:\w+ ){0,3}(?:doch )?nicht",
            r"ich (?:bin|komme|habe?|hatte) (?:\w+ ){0,8}(?:bei ihnen|bei euch|termin)(?: \w+){0,8} (?:koennte|kann|ginge|geht|waere) (?:\w+ ){0,5}(?:schon|frueher|eher|spaeter|stattdessen|anders)",
            r"termin (?:\w+ ){0,6}(?:frueher|spaeter|eher|vorziehen|anderen tag|andere zeit)",
            r"(?:klappt|passt|geht) (?:mein|mir der|mir mein) termin (?:\w+ ){0,4}nicht",
        ),
        _I.CANCEL: (
            r"absag\w*", r"abzusagen", r"abgesagt", r"stornier\w*", r"storno", r"cancel\w*", r"canceln",
            r"termin\w* (?:\w+ ){0,4}(?:streichen|loeschen|aufheben|rausnehmen|nicht (?:mehr )?(?:brauch\w*|wahrnehmen))",
            r"(?:nicht (?:mehr )?(?:brauch\w*|wahrnehmen)) (?:\w+ ){0,3}termin",
            r"sag\w* (?:\w+ ){0,4}termin\w* (?:\w+ ){0,4}ab", r"sagen (?:sie )?(?:\w+ ){0,4}ab",
            r"(?:kann|koennen) (?:\w+ ){0,5}(?:doch )?nicht kommen", r"schaff\w* (?:\w+ ){0,4}nicht zum termin",
        ),
        _I.LOOKUP: (
            r"wann (?:ist|war|waere|hab\w*|haette) (?:ich |denn |nochmal |noch mal |eigentlich |jetzt |genau )*"
            r"(?:mein\w*|den|einen) (?:\w+ ){0,2}termin", r"wann (?:bin|war) ich (?:\w+ ){0,3}(?:dran|eingetragen|gebucht)",
            r"hab\w* ich (?:\w+ ){0,4}(?:einen )?termin (?:bei ihnen|bei euch|eingetragen|gebucht|vereinbart)",
            r"(?:wissen|nachschauen|nachsehen|gucken) (?:\w+ ){0,2}wann (?:\w+ ){0,5}termin", r"wann mein\w* termin",
            r"termin (?:vergessen|nicht mehr (?:genau )?im kopf)", r"(?:stimmt|steht) mein termin",
            r"wann (?:ich )?(?:\w+ ){0,4}(?:meinen|den) termin (?:habe|hatte)",
        ),
        _I.MESSAGE: (
            r"nachricht", r"ausrichten", r"richten sie", r"hinterlassen", r"weitergeben", r"(?:etwas|was) bestellen",
            r"bescheid (?:geben|sagen)",
        ),
        _I.CALLBACK: (
            r"rueckruf\w*", r"zurueck ?ruf\w*", r"zurueckgerufen", r"ruf\w* (?:\w+ ){0,4}zurueck",
            r"ruf\w* (?:sie |ihr )?(?:\w+ )?mi(?:ch|r) (?:\w+ ){0,4}an", r"meld\w* (?:sie )?sich (?:\w+ )?bei mir",
            r"(?:soll|kann|koennte|moege) (?:\w+ ){0,3}(?:sich|mich|bei mir) (?:\w+ ){0,3}(?:melden|anrufen)",
        ),
        _I.HUMAN: (
            r"(?:echte\w*|richtige\w*|lebendige\w*) (?:menschen|mensch|person)", r"(?:einem|nem|einen|nen|mit) menschen",
            r"(?:mit )?(?:jemande?[mn]?|wem|einem|einer|nem|ner) (?:\w+ ){0,5}(?:sprechen|reden|verbinden)",
            r"mitarbeiter\w*", r"verbinden sie", r"verbind\w* (?:\w+ )?mich", r"durchstell\w*", r"stell\w* (?:\w+ )?mich durch",
            r"(?:mit )?(?:dem|der|den|die|ihrem|ihrer|eurem|eurer|einem|einer) (?:chef\w*|inhaber\w*|leit\w*|kolleg\w*) (?:\w+ ){0,3}(?:sprechen|reden|haben|verbinden)",
            r"persoenlich (?:\w+ ){0,3}(?:sprechen|reden)", r"nicht mit (?:einer|ner|einem|nem|der) (?:maschine|computer|roboter|ki|automaten)",
            r"kein\w* (?:maschine|computer|roboter|automat\w*) (?:\w+ ){0,3}(?:reden|sprechen)", r"menschliche\w* \w+",
            r"mensch bitte", r"(?:gib|geben) (?:sie )?mir (?:bitte )?(?:einen|nen|mal) \w*(?:mensch\w*|mitarbeiter\w*|kolleg\w*)",
        ),
        _I.WAITLIST: (r"warteliste", r"(?:falls|wenn|sobald) (?:\w+ ){0,4}(?:frei wird|abspringt|absagt|was freiwird)"),
        _I.ROBOT: (
            r"roboter", r"(?:ein )?computer", r"maschine", r"(?:eine )?ki", r"kuenstlich\w*", r"(?:ein )?automat\w*", r"bot",
            r"(?:sind|bist) (?:sie|du) (?:\w+ ){0,3}(?:echt|real|ein mensch|mensch|menschlich)", r"band ?ansage", r"chat ?gpt",
            r"(?:sprech|red|rede|spreche) ich (?:\w+ ){0,6}(?:mensch\w*|person|echt\w*|jemandem)", r"vom band", r"anrufbeantworter", r"siri|alexa",
        ),
        _I.PRIVACY_INFO: (
            r"daten ?schutz\w*", r"was (?:machen|passiert|geschieht|tun|macht) (?:\w+ ){0,5}(?:mit )?(?:\w+ )?(?:meinen )?daten", r"daten (?:\w+ ){0,5}nachlesen",
        ),
        _I.THIRD_PARTY: (
            r"(?:ist|war|kommt|sitzt|wartet) (?:denn |eigentlich |heute |gerade |die |der )*(?:frau|herr\w*|meine? (?:frau|mann|tochter|sohn|"
            r"mutter|freund\w*|schwester|bruder|chef\w*|nachbar\w*)) (?:\w+ ){0,6}(?:bei ihnen|bei euch|da|im (?:laden|salon|haus)|heute|"
            r"morgen|dran|schon|noch|gewesen|gekommen|kund\w*|patient\w*|in behandlung)",
            r"(?:hat|hatte) (?:denn |eigentlich |heute |die |der )*(?:frau|herr\w*|meine? (?:frau|mann|tochter|sohn|mutter|freund\w*|schwester|"
            r"bruder|chef\w*|nachbar\w*)) (?:\w+ ){0,6}(?:termin|gebucht|reserviert|abgesagt)",
            r"wann (?:kommt|ist|war|hat) (?:denn |eigentlich |die |der )*(?:frau|herr\w*|meine? (?:frau|mann|freund\w*|nachbar\w*|chef\w*)) ",
            r"ob (?:\w+ ){0,2}(?:frau|herr\w*|meine? (?:frau|mann|freund\w*|nachbar\w*)) (?:\w+ ){1,7}(?:ist|war|hat|kommt)",
            r"kennen sie (?:eine |einen |die |den )?(?:frau|herrn) \w+",
        ),
        _I.FOREIGN_DATA: (
            r"(?:andere[nr]?|alle|aller|welche|ihre[rn]?|die|den) (?:\w+ )?(?:kund\w+|patient\w*|buchungen|klient\w*)(?: \w+){0,6}",
            r"wer (?:hat|kommt|war|ist) (?:\w+ ){0,6}(?:termin\w*|heute|morgen|dran|gebucht)",
            r"(?:termine|buchungen|namen|nummern|telefonnummern) (?:von|der|aller|anderer)(?: \w+){0,4}",
            r"kunden(?:liste|daten|kartei)", r"telefonnummer von (?:frau|herrn|\w+)", r"nummer von (?:frau|herrn) \w+",
            r"ignorier\w*", r"system ?prompt\w*", r"prompt", r"vergiss (?:\w+ ){0,3}(?:alle|deine|vorherige\w*|anweisung\w*)",
            r"(?:du bist|sie sind) (?:jetzt|ab jetzt|ab sofort) (?:ein|eine|kein|keine|im|mein|meine|nicht mehr)(?: \w+){0,3}", r"tu so als\b.*", r"anweisung\w*", r"entwicklermodus",
            r"ich bin (?:\w+ ){0,3}(?:der|die) (?:neue )?(?:inhaber\w*|chef\w*|admin\w*|besitzer\w*|entwickler\w*|techniker\w*)", r"admin\w*",
            r"drop table\b.*", r"select .* from\b.*", r"script", r"datenbank", r"passwort", r"api ?key", r"debug\w*", r"developer mode",
        ),
        _I.ADVICE: (
            r"was (?:raten|empfehlen|wuerden|meinen) sie (?:\w+ ){0,4}(?:gegen|bei|mir|dazu|machen|tun)(?: \w+){0,5}",
            r"soll(?:te)? ich (?:\w+ ){0,6}(?:nehmen|einnehmen|unterschreiben|klagen|kuendigen|abschliessen|wechseln|operieren\w*|zahlen|"
            r"absetzen|kuehlen|schonen)",
            r"bin ich (?:\w+ ){0,6}(?:versichert|abgesichert|gedeckt|krankgeschrieben)",
            r"(?:zahlt|uebernimmt|deckt) (?:\w+ ){0,4}(?:versicherung|kasse|krankenkasse|haftpflicht|hausrat\w*)(?: \w+){0,6}",
            r"welche\w* (?:versicherung|medikament\w*|salbe|tabletten|police|tarif)(?: \w+){0,6}", r"(?:kann|darf|muss|soll) (?:ich|man|wir) (?:\w+ ){0,9}(?:absetzen|steuer\w*|vererben|vererb\w*|geltend machen|verrechnen|versteuern)", r"steuerlich\w*(?: \w+){0,6}", r"(?:faellt|zaehlt|ist) (?:\w+ ){0,6}(?:mitversichert|abgedeckt|gedeckt|versichert|absetzbar|steuerfrei)", r"(?:wer|was) (?:\w+ ){0,3}(?:zahlt|haftet|bezahlt)(?: \w+){0,4} (?:schaden|unfall|bruch)", r"welche uebung\w*(?: \w+){0,6}", r"muss das (?:operiert|geroentgt|gezogen)(?: \w+){0,3}", r"was (?:habe|hab) ich (?:\w+ )?(?:wenn|da)(?: \w+){0,6}", r"diagnose", r"dosierung", r"dosis",
            r"(?:ist|klingt) das (?:\w+ ){0,2}(?:gefaehrlich|schlimm|normal|ansteckend|boesartig)", r"rechtlich\w*", r"rechtsberatung",
            r"(?:kann|darf|muss) ich (?:\w+ ){0,5}(?:klagen|kuendigen|verklagen|haften|anfechten|trainieren|schmerzmittel\w*|ibuprofen\w*)",
            r"vertrag (?:\w+ ){0,4}(?:aendern|kuendigen|anpassen|umstellen)", r"kuendigen sie (?:\w+ ){0,4}(?:vertrag|versicherung|police)",
            r"(?:vertrag|versicherung|police) (?:\w+ ){0,3}kuendigen", r"(?:ibuprofen|schmerztabletten|antibiotik\w*)(?: \w+){0,5}",
            r"woher kommen (?:\w+ ){0,3}schmerzen", r"was (?:hilft|kann ich \w+) (?:\w+ ){0,2}gegen(?: \w+){0,4}", r"haftet (?:\w+ ){0,4}",
        ),
        _I.ABUSE: (
            r"arschloch\w*", r"wichser\w*", r"idiot\w*", r"fick\w*", r"gefickt", r"halt\w* (?:\w+ )?(?:die|deine|dein) (?:fresse|klappe|schnauze|maul)",
            r"schlampe\w*", r"hurensohn\w*", r"hure", r"verpiss\w*", r"scheiss ?(?:ki|computer|laden|roboter|maschine|automat|verein|ding|bude)",
            r"(?:bloede|dumme|daemliche|dreckige)[rsn]? (?:kuh|sau|maschine|computer|ding|kiste|roboter|schlampe|blechkiste|automat|laden)",
            r"miststueck", r"drecks?(?:laden|ding|maschine|computer|verein|sau)", r"leck mich\w*", r"penner", r"spast\w*", r"trottel", r"vollpfosten",
            r"du (?:nutzlose\w*|dumme\w*|bloede\w*|behinderte\w*) \w+",
        ),
        _I.WRONG_NUMBER: (
            r"verwaehlt", r"falsche?n?(?: \w+)? (?:nummer|verbunden|anschluss)", r"falsch verbunden", r"wollte (?:\w+ ){0,4}(?:pizza|taxi)(?: \w+){0,3}",
            r"(?:ist|bin) (?:da|dort|ich) (?:\w+ ){0,3}(?:nicht )?(?:die )?(?:pizzeria|pizza ?service|taxizentrale|sparkasse|auskunft)",
        ),
        _I.SOLICITOR: (
            r"umfrage", r"gewinnspiel", r"(?:sie )?haben (?:\w+ ){0,3}gewonnen", r"google (?:eintrag|my business|ranking)", r"druecken sie (?:die )?\w+",
            r"stromanbieter", r"photovoltaik", r"werbe(?:anzeige|partner|agentur)", r"suchmaschinenoptimierung", r"ihr unternehmen (?:\w+ ){0,5}(?:angebot|sichtbar\w*)",
        ),
        _I.GOODBYE: (
            r"auf wieder ?(?:hoeren|sehen|schauen)", r"wieder ?hoeren", r"tschue+ss?i?", r"tschau", r"ciao", r"bis dann", r"bis bald", r"bis morgen dann",
            r"das (?:war|waer|ist)(?: ?e?s)?(?: dann| schon| auch)? (?:alles|schon|es)", r"das wars(?: dann| schon)?", r"war ?s das", r"schoenen (?:tag|abend|feierabend)(?: noch)?",
            r"schoene woche", r"servus", r"ade", r"mach ?s gut", r"nichts mehr", r"mehr nicht", r"sonst nichts",
        ),
        _I.THANKS: (r"danke\w*", r"vielen dank", r"dank(?:e)? ihnen", r"herzlichen dank", r"besten dank"),
        _I.GREETING: (
            r"hallo\w*", r"guten (?:tag|morgen|abend)", r"gruess gott", r"gruezi", r"moin\w*", r"servus", r"hi", r"hey", r"tach", r"tag", r"gruess (?:sie|dich|euch)",
        ),
        _I.REPEAT: (
            r"wie bitte", r"(?:bitte )?(?:noch ?mal|nochmals|noch einmal) (?:bitte|sagen|wiederholen|von vorn\w*)", r"wiederhol\w*",
            r"(?:akustisch )?nicht (?:verstanden|gehoert|mitbekommen|mitgekriegt)", r"was haben sie (?:\w+ )?gesagt", r"hae", r"was bitte",
            r"(?:sagen|koennen) sie (?:mir )?das (?:bitte )?(?:noch ?mal|noch einmal)(?: \w+)?",
        ),
        _I.WAIT: (
            r"(?:ein(?:en)? |kleinen )?(?:moment|augenblick|momentchen|sekunde|sekuendchen)(?: mal| bitte| noch)*", r"wart\w* (?:sie )?(?:\w+ )?(?:mal|kurz|bitte|moment)",
            r"ich (?:muss|schau|schaue|gucke|guck) (?:mal |kurz |eben |schnell )+(?:nach|in (?:den|meinen) kalender|schauen|gucken|nachsehen|nachschauen)",
        ),
        _I.CONSENT_WITHDRAWN: (
            r"(?:nicht|nichts) (?:mehr )?(?:\w+ )?(?:aufzeichnen|aufnehmen|mitschneiden)", r"nicht (?:\w+ ){0,4}(?:aufgenommen|aufgezeichnet|mitgeschnitten)\w*", r"aufzeichnung (?:\w+ ){0,4}(?:stoppen|beenden|loeschen|aus|abschalten|abbrechen|widerrufen)",
            r"aufnahme (?:\w+ ){0,4}(?:stoppen|beenden|loeschen|aus|abschalten|abbrechen)", r"doch nicht aufgezeichnet\w*", r"(?:stopp\w*|beend\w*|loesch\w*) (?:\w+ ){0,3}(?:aufzeichnung|aufnahme|mitschnitt)",
            r"keine (?:aufzeichnung|aufnahme)(?: mehr)?", r"einwilligung (?:\w+ ){0,3}(?:zurueck\w*|widerruf\w*)",
        ),
        _I.DECLINE: (
            r"kein\w* (?:davon|von (?:beiden|denen|den dreien))", r"nichts davon", r"lieber (?:doch )?(?:gar )?nicht", r"vergessen sie ?(?:es|s|das)?",
            r"dann (?:eben |halt |lieber )?nicht", r"lassen (?:wir|sie) (?:es|das|s)", r"nein danke", r"ne danke", r"nee danke", r"hat sich erledigt", r"doch keinen termin",
            r"keine lust(?: mehr)?", r"ueberleg\w* (?:es |s |ich )?(?:mir )?(?:noch ?mal|noch)", r"brauche? ich (?:dann )?nicht(?: mehr)?", r"nicht noetig",
            r"will (?:ich )?(?:\w+ )?nicht (?:sagen|angeben|verraten)", r"moechte ich (?:\w+ )?nicht (?:sagen|angeben|verraten)",
        ),
        _I.ANY_TIME: (
            r"(?:mir |ist mir |das ist mir |ganz )?(?:egal|gleich|wurscht|wurst),? wann", r"wann (?:immer )?(?:sie|ihr) (?:wollen|moechten|was (?:frei )?ha(?:ben|bt))", r"jederzeit",
            r"(?:bin|da bin ich) (?:\w+ )?flexibel", r"richte? mich nach ihnen", r"immer zeit", r"irgendwann", r"zeitlich (?:\w+ )?(?:egal|flexibel)", r"schlagen sie (?:\w+ ){0,3}vor",
            r"was (?:haben|haetten) sie denn(?: so)?", r"irgendein(?:en)? termin", r"egal an welchem tag\w*", r"ist (?:mir )?(?:alles )?egal",
        ),
        _I.ASAP: (
            r"so (?:schnell|bald|frueh|zeitnah) (?:es geht|wie (?:\w+ )?(?:moeglich|es geht))", r"moeglichst (?:bald|schnell|frueh|zeitnah)", r"baldmoeglichst", r"schnellstmoeglich\w*",
            r"(?:den |der )?(?:naechste\w*|naechst\w*|erste\w*|frueheste\w*) (?:freie\w* |moegliche\w* |besten? )+(?:termin|zeit)?", r"naechst(?:e|er|en)? (?:termin|freie zeit)", r"fruehest\w*", r"zeitnah",
            r"wann (?:haetten|haben|habt|haettet) (?:sie|ihr) (?:\w+ ){0,5}(?:frei|zeit|termine?|was|platz|etwas)", r"wann (?:ginge|geht|waere|kann|koennte|passt|ist|hat) (?:\w+ ){0,5}(?:was|etwas|kommen|moeglich|frei|es)",
            r"asap", r"dringend", r"was ist (?:denn )?(?:das )?(?:frueheste|naechste)", r"wann (?:ich )?(?:\w+ ){0,3}(?:vorbei)?kommen (?:kann|koennte|darf)",
        ),
    },
    privacy_kinds={
        "erasure": (
            r"(?:loesch\w*|entfern\w*|vernicht\w*) (?:\w+ ){0,7}(?:daten|angaben|nummer|kontakt\w*|eintrag|alles|informationen|profil)",
            r"(?:daten|angaben|nummer|kontakt\w*|alles|informationen|profil) (?:\w+ ){0,7}(?:geloescht|loesch\w*|entfern\w*|zu loeschen|vergessen)", r"recht auf (?:vergessen\w*|loeschung)", r"(?:weg|raus) (?:\w+ ){0,3}(?:mit )?(?:meinen|allen) daten", r"daten (?:\w+ ){0,4}(?:weg|raus|verschwinden)",
            r"loeschung (?:meiner|aller) (?:\w+ )?daten", r"(?:aus|raus aus) (?:ihrer|eurer|dem|der) (?:kartei|datenbank|system|kundenkartei)(?: \w+){0,4}", r"daten\w*loesch\w*",
        ),
        "access": (
            r"was (?:haben|wissen|speichern|habt|wisst|speichert|steht|ist) (?:sie|ihr|bei ihnen|bei euch)?\s*(?:denn |eigentlich |so |da |alles |genau |bei ihnen |dort )*(?:ueber|von|zu) (?:mich|mir|meiner person)(?: \w+){0,4}",
            r"(?:welche|was fuer) (?:daten|informationen|angaben)(?: \w+){0,7} (?:mich|mir|meiner person)", r"auskunft (?:\w+ ){0,3}(?:ueber|zu) (?:meine|mich)(?: \w+){0,4}", r"daten ?auskunft\w*",
            r"(?:was|alles was) (?:\w+ ){0,4}(?:ueber|von|zu) (?:mich|mir) (?:\w+ ){0,3}(?:gespeichert|haben|wissen|speichern)", r"artikel (?:15|fuenfzehn)", r"auskunft (?:nach|gemaess|laut) (?:der )?dsgvo",
            r"meine daten (?:\w+ ){0,3}(?:einsehen|sehen|wissen|erfahren|haben)", r"dsgvo ?(?:auskunft|anfrage)", r"kopie (?:\w+ ){0,2}meiner daten", r"auskunftsrecht", r"auskunft (?:\w+ ){0,2}(?:meine|meiner) (?:gespeicherten )?daten",
            r"(?:gespeichert|speicherung)(?: \w+){0,4} (?:ueber|von|zu) (?:mich|mir)",
        ),
        "rectification": (
            r"(?:namen|name|adresse|nummer|daten|geburtsdatum|angaben) (?:\w+ ){0,6}(?:falsch|verkehrt)(?: \w+){0,8} (?:berichtig\w*|korrigier\w*|aendern|richtig ?stellen|geaendert)", r"(?:falsch\w*) (?:\w+ ){0,3}(?:namen|adresse|nummer|daten|angaben) (?:\w+ ){0,4}(?:gespeichert|hinterlegt|eingetragen)(?: \w+){0,6}",
            r"daten (?:\w+ ){0,5}(?:berichtig\w*|korrigier\w*|falsch)", r"(?:berichtig\w*|korrigier\w*) (?:\w+ ){0,5}daten"),
        "portability": (r"daten (?:\w+ ){0,5}(?:mitnehmen|uebertragen|exportier\w*)", r"datenuebertrag\w*"),
        "restriction": (r"(?:einschraenk\w*|sperr\w*) (?:\w+ ){0,5}(?:verarbeitung|daten)", r"(?:verarbeitung|daten) (?:\w+ ){0,5}(?:einschraenken|eingeschraenkt|sperren|gesperrt)"),
        "objection": (r"widersprech\w* (?:\w+ ){0,5}(?:verarbeitung|nutzung|daten|werbung)", r"(?:verarbeitung|nutzung|daten|werbung) (?:\w+ ){0,5}widersprech\w*", r"widerspruch (?:gegen|zur)(?: \w+){1,5}"),
        "withdrawal": (r"einwilligung (?:\w+ ){0,5}(?:widerruf\w*|zurueck\w*)", r"widerruf\w* (?:\w+ ){0,5}einwilligung"),
    },
    emergencies={
        "crisis": (
            r"umbring\w*", r"suizid\w*", r"selbstmord\w*", r"(?:nicht|nimmer) mehr leben", r"(?:mein(?:em)?|dem) leben (?:\w+ )?(?:ein )?ende(?: \w+)?", r"leben nehmen", r"will (?:\w+ ){0,2}sterben", r"nicht mehr weiterleben",
            r"mir (?:\w+ ){0,2}(?:was|etwas) antun", r"keinen sinn mehr", r"schluss machen mit allem", r"will nicht mehr (?:leben|da sein)",
        ),
        "gas": (
            r"(?:riech\w*|riecht|stinkt) (?:\w+ ){0,5}(?:nach )?gas", r"gas ?geruch", r"gas (?:stroemt|tritt) (?:\w+ )?aus", r"gasleck", r"(?:es|hier|wohnung|haus|kueche|laden|salon) (?:\w+ ){0,2}brennt(?! die haut)", r"feuer (?:im|in|ausgebrochen)(?: \w+){0,3}", r"ueberall rauch",
        ),
        "medical": (
            r"herz ?infarkt", r"brust ?schmerz\w*", r"schmerz\w* (?:\w+ ){0,3}(?:brust|brustkorb|herz)", r"(?:brust|herz) (?:\w+ ){0,3}(?:tut|schmerzt|sticht|weh|druck|enge)(?: \w+){0,2}", r"druck auf der brust", r"stich(?:e|t)? in der brust", r"atemnot", r"(?:keine|kaum|schlecht) (?:noch )?luft(?: \w+){0,2}", r"bewusstlos\w*", r"ohnmaechtig",
            r"schlag ?anfall", r"blutet? (?:\w+ ){0,3}(?:stark|nicht auf|heftig)", r"stark\w* blut\w*", r"vergift\w*", r"notarzt", r"rettungswagen", r"krankenwagen", r"(?:das|es) ist ein notfall", r"medizinischer notfall", r"nicht mehr ansprechbar", r"kollabiert", r"zusammengebrochen", r"gesicht (?:haengt|ist) (?:\w+ ){0,2}(?:schief|herunter|taub|gelaehmt)", r"allergischen? schock", r"atmet nicht(?: mehr)?", r"umgekippt", r"umgefallen und(?: \w+){1,5}", r"mund ?winkel (?:\w+ ){0,3}haengt?(?: \w+){0,3}", r"spricht (?:\w+ ){0,3}(?:komisch|verwaschen)", r"ohnmacht\w*", r"krampf ?anfall", r"erstick\w*", r"reagiert nicht mehr", r"verbrueht\w*", r"in lebensgefahr",
        ),
        "police": (r"einbrecher\w*", r"(?:gerade|grad|eben) (?:\w+ )?eingebrochen", r"wird (?:\w+ ){0,3}eingebrochen", r"(?:ist|steht) (?:\w+ ){0,2}(?:einer|jemand|wer) (?:\w+ )?(?:im|in meinem|in der) (?:haus|wohnung|garten)", r"ausgeraubt\w*", r"ueberfall\w*", r"bedroht mich(?: \w+){0,4}", r"werde (?:\w+ ){0,3}(?:bedroht|verfolgt|geschlagen)", r"schlaegt mich"),
    },
    topics={
        "price": (r"was (?:kostet|kosten|wuerde|nehmen sie)(?: \w+){0,6}", r"wie ?viel (?:kostet|kosten|nehmen)(?: \w+){0,5}", r"wie teuer(?: \w+){0,5}", r"preis\w*", r"kosten(?: fuer)?", r"teuer"),
        "hours": (r"oeffnungszeit\w*", r"wann (?:haben|habt|hat|machen|macht|sind|seid|ist) (?:sie |ihr |der laden |der salon |die praxis |denn |heute |morgen |bei ihnen )*(?:\w+ ){0,3}(?:auf|geoeffnet|offen|zu|geschlossen|da)", r"(?:haben|habt|hat|sind|seid) (?:sie|ihr|der laden|der salon|die praxis) (?:\w+ ){0,5}(?:auf|geoeffnet|offen|zu|geschlossen)", r"wie lange (?:haben|habt|hat) (?:\w+ ){0,4}(?:auf|offen|geoeffnet)", r"bis wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}", r"ab wann (?:haben|habt|hat|sind|ist)(?: \w+){0,5}"),
        "duration": (r"wie lange? (?:dauert|braucht|geht das|muss ich|sitz|bin ich)(?: \w+){0,5}", r"dauert (?:das|es|so was|ein|eine)(?: \w+){0,4} lange?", r"dauer"),
        "address": (r"wo (?:sind|seid|ist|finde|befind\w*|liegt|muss|genau)(?: \w+){0,6}", r"adresse", r"anschrift", r"welche strasse", r"wie (?:komm\w*|find\w*) (?:ich|man) (?:\w+ ){0,3}(?:hin|zu ihnen|dahin|sie|euch|her)", r"anfahrt"),
        "parking": (r"park\w*", r"stellplatz", r"mit dem auto"),
        "payment": (r"(?:mit |per )?(?:karte|ec|kreditkarte|paypal|bar) (?:zahlen|bezahlen)", r"(?:kartenzahlung|ec ?karte|barzahlung)", r"bezahlen"),
        "access": (r"barrierefrei\w*", r"rollstuhl\w*", r"aufzug", r"treppe\w*", r"kinderwagen"),
        "services": (r"was (?:bieten|machen|habt|haben|bietet|macht) (?:sie|ihr) (?:\w+ ){0,3}(?:an|alles|so|fuer (?:leistungen|behandlungen))", r"welche (?:leistungen|behandlungen|angebote)(?: \w+){0,4}", r"leistungen", r"angebot"),
        "staff": (r"wer (?:arbeitet|ist|schneidet|macht|behandelt|wuerde)(?: \w+){0,5}", r"welche (?:mitarbeiter\w*|friseur\w*|therapeut\w*|kolleg\w*)(?: \w+){0,4}"),
    },
    later=(r"spaeter\w*", r"nicht so frueh", r"zu frueh"),
    earlier=(r"frueher\w*", r"eher(?! nicht)", r"nicht so spaet", r"zu spaet"),
    other_day=(r"(?:an )?(?:einem |einen |nem |nen )?ander\w* tag\w*", r"(?:tag|tage) (?:\w+ ){0,2}(?:spaeter|danach|drauf)"),
    other=(
        r"(?:was|etwas) ander\w*", r"andere (?:zeit\w*|uhrzeit\w*|termine?|moeglichkeit\w*|vorschlaege)", r"(?:noch )?(?:einen|nen) anderen(?: termin)?", r"noch (?:was|andere|mehr|weitere)(?: \w+){0,2}", r"alternative\w*",
        r"(?:passt|passen|geht|gehen|klappt) (?:mir )?(?:alle |alles |beide |da |leider )*nicht",
    ),
    none_of_them=(r"kein\w* (?:davon|von (?:beiden|denen|den \w+))", r"nichts davon", r"(?:passt|passen|geht|gehen|klappt) (?:mir )?(?:alle |alles |beide |beides |leider |da )*(?:leider )?nicht", r"weder noch", r"kein\w* der (?:drei|beiden|zeiten)", r"gar nichts", r"alle nicht", r"beides nicht"),
    ordinals={
        0: (r"(?:den|der|die|das|dem|am) erste\w*", r"erste\w* (?:termin|vorschlag|option|moeglichkeit|zeit)", r"gleich den ersten", r"erstere\w*", r"nummer eins", r"(?:den|der) vorder\w*"),
        1: (r"(?:den|der|die|das|dem) zweite\w*", r"zweite\w* (?:termin|vorschlag|option|moeglichkeit|zeit)", r"nummer zwei", r"(?:den|der|die|das) mittler\w*", r"zwoten?"),
        2: (r"(?:den|der|die|das|dem) dritte\w*", r"dritte\w* (?:termin|vorschlag|option|moeglichkeit|zeit)", r"nummer drei"),
        -1: (r"(?:den|der|die|das|dem) letzte\w*", r"letztere\w*", r"(?:den|der|die|das) (?:spaeter\w*|spaetest\w*|hinter\w*)"),
        -2: (r"(?:den|der|die|das) (?:frueher\w*|fruehest\w*|ehere\w*)",),
    },
    any_staff=(
        r"(?:ganz |mir )?(?:egal|gleich|wurscht|wurst|einerlei),? (?:ist |bei )?(?:wer|wem|welche\w*|zu wem)", r"(?:wer|bei wem|zu wem) (?:\w+ ){0,4}(?:egal|gleich|wurscht)", r"irgend ?wer", r"irgend ?jemand\w*", r"bei irgend ?wem", r"wer (?:gerade |halt |eben )?(?:frei|zeit|da) (?:ist|hat)", r"wer auch immer", r"keine (?:\w+ )?praeferenz",
        r"(?:jeder|jede|alle) (?:ist |sind )?(?:mir )?recht",
    ),
    name_cues=(
        r"(?:ich )?heisse?", r"mein name(?: ist| waere)?", r"der name(?: ist| waere| lautet)?", r"name ist", r"auf(?: den)? namen?", r"hier (?:ist|spricht|spricht die|spricht der)", r"(?:hallo|guten tag|guten morgen|guten abend|gruess gott|moin|tag),? (?:hier )?(?=[a-z]+ (?:hier|am apparat|mein name))", r"ich bin(?: die| der| es,?)?(?: (?:frau|herr))?", r"unter(?: dem)? namen", r"eingetragen (?:auf|unter)", r"auf (?:frau|herrn)",
    ),
    relations={
        "tochter": "Ihre Tochter", "sohn": "Ihr Sohn", "kind": "Ihr Kind", "kleine": "Ihr Kind", "kleinen": "Ihr Kind", "mutter": "Ihre Mutter", "mama": "Ihre Mutter", "vater": "Ihr Vater", "papa": "Ihr Vater", "frau": "Ihre Frau",
        "mann": "Ihr Mann", "freundin": "Ihre Freundin", "freund": "Ihr Freund", "oma": "Ihre Oma", "opa": "Ihr Opa", "schwester": "Ihre Schwester", "bruder": "Ihr Bruder", "enkel": "Ihr Enkel", "enkelin": "Ihre Enkelin", "partnerin": "Ihre Partnerin",
        "partner": "Ihr Partner", "chef": "Ihr Chef", "chefin": "Ihre Chefin", "nachbarin": "Ihre Nachbarin", "nachbar": "Ihr Nachbar", "neffe": "Ihr Neffe", "neffen": "Ihr Neffe", "nichte": "Ihre Nichte", "grossmutter": "Ihre Großmutter", "grossvater": "Ihr Großvater",
        "schwiegermutter": "Ihre Schwiegermutter", "schwiegervater": "Ihr Schwiegervater", "patenkind": "Ihr Patenkind", "kollegin": "Ihre Kollegin", "kollegen": "Ihr Kollege", "maedchen": "Ihr Kind", "jungen": "Ihr Sohn",
    },
    relation_cues=(r"fuer (?:mein\w*|unser\w*|die|den|das) (?:\w+jaehrig\w* |kleine\w* |grosse\w* |aelter\w* |juenger\w* |alte\w* )*({relations})", r"(?:mein|meine|unser|unsere) (?:\w+jaehrig\w* |kleine\w* |grosse\w* )*({relations}) (?:braucht|moechte|muss|will|haette|soll|muesste)"),
    service_frames=(
        r"termin (?:fuer|zum|zur|wegen) (?:eine?n? |ne?n? |das |die |den |der |dem )?(.+)", r"(?:machen sie|bieten sie|habt ihr|macht ihr|haben sie)(?: denn| auch| eigentlich)* (.+?)(?: an)?$", r"(?:haette|moechte|brauche?|will|wuerde|braeuchte)(?: ich)?(?: gerne?| mal| bitte| wieder| dringend| noch)* (?:eine?n? |ne?n? )(.+)", r"^(?:eine?n? |ne?n? )(\w+)$", r"^(\w{4,})(?: bitte)?$",
    ),
    question_marks=(r"wann", r"wo", r"was", r"wie", r"wer", r"welche\w*", r"haben sie", r"habt ihr", r"gibt es", r"gibts", r"kann (?:ich|man)", r"koennte (?:ich|man)", r"darf (?:ich|man)", r"machen sie", r"nehmen sie", r"ist (?:das|es|bei ihnen)", r"sind sie", r"muss ich", r"bieten sie", r"ob", r"wieso", r"warum", r"geht das"),
    stop_words=frozenset(
        "ein eine einen einem einer nen ne n der die das den dem und oder mit ohne zu zum zur bei beim im in am an auf fuer ich sie wir mir mich mal bitte gern gerne noch auch dann denn da es ist waere haette moechte wuerde brauche braeuchte will termin termine heute morgen uhr um "
        "so was etwas machen lassen haben hat habe kommen ganz sehr danke ja nein okay ok gut also aeh aehm naechste naechsten woche tag tage zeit frei wieder nur vielleicht irgendwie eigentlich schnell moeglichst bald vormittag nachmittag abend frueh spaet".split()
    ),
)
