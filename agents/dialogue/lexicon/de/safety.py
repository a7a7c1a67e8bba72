"""German cues. Privacy, recordings, and advice that is not given. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.meaning import Intent

_I = Intent

INTENTS: Mapping[Intent, tuple[str, ...]] = {
    _I.PRIVACY_INFO: (
        r"daten ?schutz\w*",
        r"(?:darf|duerfen|duerft) (?:\w+ ){0,3}daten (?:\w+ ){0,4}(?:speichern|behalten|verarbeiten|aufheben)",
        r"was (?:machen|passiert|geschieht|tun|macht) (?:\w+ ){0,5}(?:mit )?(?:\w+ )?(?:meinen )?daten",
        r"was (?:\w+ ){0,2}mit (?:\w+ )?daten (?:\w+ )?(?:passiert|geschieht|gemacht|gemacht wird|anfangen|machen|macht|tun)",
        r"daten (?:\w+ ){0,5}(?:nachlesen|verarbeitet\w*|gespeichert werden|sicher)",
        r"(?:nachlesen|nachschauen|steht|lesen) (?:\w+ ){0,6}daten(?: \w+){0,3}",
        r"wie (?:gehen|geht) (?:sie|ihr) mit (?:\w+ )?daten um",
    ),
    _I.CONSENT_WITHDRAWN: (
        r"(?:nicht|nichts) (?:mehr )?(?:\w+ )?(?:aufzeichnen|aufnehmen|mitschneiden)",
        r"nicht (?:\w+ ){0,4}(?:aufgenommen|aufgezeichnet|mitgeschnitten)\w*",
        r"aufzeichnung (?:\w+ ){0,4}(?:stoppen|beenden|loeschen|aus|abschalten|abbrechen|widerrufen)",
        r"aufnahme (?:\w+ ){0,4}(?:stoppen|beenden|loeschen|aus|abschalten|abbrechen)",
        r"doch nicht aufgezeichnet\w*",
        r"(?:stopp\w*|beend\w*|loesch\w*) (?:\w+ ){0,3}(?:aufzeichnung|aufnahme|mitschnitt)",
        r"keine (?:aufzeichnung|aufnahme)(?: mehr)?",
        r"einwilligung (?:\w+ ){0,3}(?:zurueck\w*|widerruf\w*)",
    ),
    _I.ADVICE: (
        r"darf (?:der|die|er|sie|mein \w+|meine \w+) (?:das|mich|mir)(?: \w+){0,5}",
        r"(?:vermieter\w*|arbeitgeber\w*|chef\w*|nachbar\w*|ex ?\w*) (?:(?!ich\b|wir\b|kann\b)\w+ ){0,8}(?:darf|kann|erlaubt|rechtens)"
        r"(?! (?:ich|wir) (?:\w+ ){0,8}(?:kommen|vorbeikommen|haben|\w*schieben|\w*legen|absagen|stornieren|tauschen)\b)"
        r"(?: \w+){0,5}",
        r"(?:fristlos|gekuendigt|kuendigung)(?: \w+){0,8} (?:darf|kann|muss|rechtens|erlaubt|wehren|tun|machen)(?: \w+){0,4}",
        r"ist das (?:\w+ )?(?:erlaubt|rechtens|legal|strafbar)",
        r"was (?:raten|empfehlen|wuerden|meinen) sie (?:\w+ ){0,4}(?:gegen|bei|mir|dazu|machen|tun)(?: \w+){0,5}",
        r"(?:soll(?:te)?|darf|muss|kann) (?:ich|er|sie|es|man|mein\w* \w+|unser\w* \w+) (?:\w+ ){0,6}(?:kuehlen|schonen|belasten|waermen|dehnen|"
        r"hochlegen|eincremen|einreiben|ruhigstellen|bandagieren)",
        r"soll(?:te)? (?:ich|er|sie) (?:\w+ ){0,6}(?:nehmen|einnehmen|unterschreiben|klagen|kuendigen|abschliessen|(?<!zum )wechseln|operieren\w*|zahlen|"
        r"absetzen|kuehlen|schonen)",
        r"bin ich (?:\w+ ){0,6}(?:versichert|abgesichert|gedeckt|krankgeschrieben)",
        r"(?:zahlt|uebernimmt|deckt) (?:\w+ ){0,4}(?:versicherung|kasse|krankenkasse|haftpflicht|hausrat\w*)(?: \w+){0,6}",
        r"welche\w* (?:versicherung|medikament\w*|salbe|tabletten|police|tarif)(?: \w+){0,6}",
        r"(?:kann|darf|muss|soll) (?:ich|man|wir) (?:\w+ ){0,9}(?:absetzen|steuer\w*|vererben|vererb\w*|geltend machen|verrechnen|versteuern)",
        r"steuerlich\w*(?: \w+){0,6}",
        r"(?:faellt|zaehlt|ist) (?:\w+ ){0,6}(?:mitversichert|abgedeckt|gedeckt|versichert|absetzbar|steuerfrei)",
        r"(?:wer|was) (?:\w+ ){0,3}(?:zahlt|haftet|bezahlt)(?: \w+){0,4} (?:schaden|unfall|bruch)",
        r"(?:darf|kann|soll|sollte) (?:ich|man) (?:\w+ ){0,6}(?:mit|trotz) (?:meinem|meiner|einem|einer|dem) (?:\w+ )?(?:herzschrittmacher|schrittmacher|schwangerschaft|"
        r"blutverduenner\w*|bluthochdruck|thrombose|krampfadern|allergie|epilepsie|implantat|prothese)",
        r"(?:vertraegt|vertragen) sich (?:\w+ ){0,4}mit (?:meinem|meiner|meinen|einem|einer)(?: \w+)?",
        r"welche uebung\w*(?: \w+){0,6}",
        r"muss das (?:operiert|geroentgt|gezogen)(?: \w+){0,3}",
        r"was (?:habe|hab) ich (?:\w+ )?(?:wenn|da)(?: \w+){0,6}",
        r"diagnose",
        r"dosierung",
        r"dosis",
        r"(?:ist|klingt) das (?:\w+ ){0,2}(?:gefaehrlich|schlimm|normal|ansteckend|boesartig)",
        r"rechtlich\w*",
        r"rechtsberatung",
        r"(?:kann|darf|muss) ich (?:\w+ ){0,5}(?:klagen|kuendigen|verklagen|haften|anfechten|trainieren|schmerzmittel\w*|ibuprofen\w*)",
        r"vertrag (?:\w+ ){0,4}(?:aendern|kuendigen|anpassen|umstellen)",
        r"kuendigen sie (?:\w+ ){0,4}(?:vertrag|versicherung|police)",
        r"(?:vertrag|versicherung|police) (?:\w+ ){0,3}kuendigen",
        r"(?:ibuprofen|schmerztabletten|antibiotik\w*)(?: \w+){0,5}",
        r"woher kommen (?:\w+ ){0,3}schmerzen",
        r"was (?:hilft|kann ich \w+) (?:\w+ ){0,2}gegen(?: \w+){0,4}",
        r"haftet (?:\w+ ){0,4}",
    ),
}

PRIVACY_KINDS: Mapping[str, tuple[str, ...]] = {
    "erasure": (
        r"aus (?:ihrem|eurem|ihrer|eurer|ihren|euren|dem|der) (?:system|computer|rechner|kartei|datenbank|akten|unterlagen) (?:\w+ ){0,2}(?:raus|weg|rausnehmen|loeschen|geloescht|entfern\w*|verschwinden|gestrichen|streichen)",
        r"(?:nummer|daten|angaben|adresse|kontakt\w*) (?:\w+ ){0,5}(?:raus ?loeschen|vernicht\w*|wegmachen|rausmachen)|(?:schmeiss\w*|werf\w*) (?:\w+ ){0,3}alles (?:\w+ )?weg (?:\w+ ){0,5}(?:mir|mich)|weg mit allem(?: \w+){0,6} (?:mich|mir)|vergess\w* (?:sie )?alles (?:\w+ ){0,5}(?:ueber mich|von mir|zu mir)",
        r"(?:loesch\w*|entfern\w*|vernicht\w*|tilg\w*|radier\w*|weg(?:schmeiss|werf)\w*) (?:\w+ ){0,9}(?:(?:ueber|von|zu) mi(?:ch|r)|gespeichert\w*|notiert haben|aufgeschrieben haben)|(?:alles|was) (?:\w+ ){0,8}(?:(?:ueber|von|zu) mi(?:ch|r)|gespeichert) (?:\w+ ){0,6}(?:loesch\w*|geloescht|entfern\w*|vernicht\w*|tilgen|wegschmeissen|wegwerfen|wegmachen|wegtun)",
        r"(?:schmeiss\w*|werf\w*|nehm\w*|hol\w*|tu\w*) (?:\w+ ){0,5}(?:aus|vom) (?:dem|der|ihrem|ihrer|eurem|eurer) (?:computer|system|kartei|datenbank|rechner|akten)",
        r"nicht (?:\w+ ){0,5}\w*(?:nummer|daten|adresse|angaben) (?:\w+ ){0,2}(?:behalten|behaltet|speichern|speichert|aufheben|aufbewahren)",
        r"vergess\w* (?:sie )?mich(?! nicht)",
        r"nicht (?:mehr |laenger )?(?:\w+ ){0,4}gespeichert (?:sein|werden|bleiben)",
        r"nehm\w* (?:sie )?alles (?:\w+ )?raus(?: \w+){0,6}",
        r"streich\w* (?:sie )?(?:mich|alles) (?:\w+ ){0,4}(?:kartei|datei|datenbank|system|unterlagen|liste der kunden)",
        r"(?:loesch\w*|entfern\w*|vernicht\w*) (?:\w+ ){0,7}(?:daten|angaben|\w*nummer|kontakt\w*|eintrag|alles|informationen|profil)",
        r"(?:daten|angaben|\w*nummer|kontakt\w*|alles|informationen|profil) (?:\w+ ){0,7}(?:geloescht|loesch\w*|entfern\w*|zu loeschen|vergessen)",
        r"recht auf (?:vergessen\w*|loeschung)",
        r"(?:weg|raus) (?:\w+ ){0,3}(?:mit )?(?:meinen|allen) daten",
        r"daten (?:\w+ ){0,4}(?:weg|raus|verschwinden)",
        r"alles (?:was )?(?:\w+ ){0,5}(?:ueber mich|von mir|zu mir) (?:\w+ ){0,4}(?:weg|raus|verschwinden|vernichtet)",
        r"loeschung (?:meiner|aller) (?:\w+ )?daten",
        r"(?:aus|raus aus) (?:ihrer|eurer|dem|der) (?:kartei|datenbank|system|kundenkartei)(?: \w+){0,4}",
        r"daten\w*loesch\w*",
    ),
    "rectification": (
        r"(?:falsch|verkehrt|fehlerhaft) (?:\w+ ){0,2}(?:gespeichert|abgespeichert|hinterlegt|erfasst)|(?:gespeichert|abgespeichert|hinterlegt|erfasst) (?:\w+ ){0,3}(?:falsch|verkehrt|fehlerhaft)",
        r"(?:geburtsdatum|\w*name|adresse|anschrift|\w*nummer|mail\w*) (?:\w+ ){0,2}in (?:ihrem|eurem|ihrer|eurer|ihren|euren) (?:system|computer|rechner|kartei|datenbank|akten|unterlagen) (?:\w+ ){0,2}(?:falsch|verkehrt|nicht (?:richtig|korrekt))|daten (?:\w+ ){0,6}stimmen (?:\w+ )?nicht|falsch\w* (?:\w+ ){0,2}(?:ueber|von|zu) mi(?:ch|r) (?:\w+ )?(?:gespeichert|vermerkt|hinterlegt)",
        r"(?:daten|angaben) (?:\w+ ){0,6}(?:richtig ?(?:zu)?stell\w*|richtig ?gestellt|in ordnung (?:bringen|gebracht))|(?:stell\w*|bring\w*) (?:\w+ ){0,3}daten (?:\w+ ){0,2}(?:richtig|in ordnung)",
        r"(?:mein|unser)e? (?:nach)?(?:name|adresse|anschrift|\w*nummer|mail\w*) (?:hat|haben) sich geaendert",
        r"(?:ich bin|wir sind) umgezogen (?:(?!termin)\w+ ){0,8}(?:adresse|anschrift|daten)",
        r"(?:alte[rn]?|falsche[rn]?|verkehrte[rn]?) (?:nach)?(?:namen?|adresse|anschrift|\w*nummer|daten) (?:(?!termin)\w+ ){0,8}(?:geaendert|aendern|berichtig\w*|korrigier\w*|drin\w*|kartei|computer|system|gespeichert|hinterlegt|akte)",
        r"(?:daten|kartei|akte|gespeichert|hinterlegt) (?:\w+ ){0,8}(?:falsch\w*|alte[rn]? (?:name|nachname|adresse|anschrift|\w*nummer))",
        r"daten (?:(?!termin)\w+ ){0,16}(?:berichtig\w*|korrigier\w*|richtig ?stell\w*)",
        r"namen? (?:\w+ )?(?:falsch|verkehrt) (?:\w+ ){0,2}(?:im|in (?:der|ihrer|eurer|ihrem|eurem)) (?:computer|system|kartei|datei|akte)",
        r"(?:namen|name|adresse|nummer|daten|geburtsdatum|angaben) (?:\w+ ){0,6}(?:falsch|verkehrt)(?: \w+){0,8} (?:berichtig\w*|korrigier\w*|aendern|richtig ?stellen|geaendert)",
        r"(?:falsch\w*) (?:\w+ ){0,3}(?:namen|adresse|nummer|daten|angaben) (?:\w+ ){0,4}(?:gespeichert|hinterlegt|eingetragen)(?: \w+){0,6}",
        r"daten (?:\w+ ){0,5}(?:berichtig\w*|korrigier\w*|falsch)",
        r"(?:berichtig\w*|korrigier\w*) (?:\w+ ){0,5}daten",
    ),
    "access": (
        r"personenbezogene\w* daten(?: \w+){0,8}",
        r"was (?:\w+ ){0,4}(?:ueber|von|zu) (?:mich|mir) (?:\w+ ){0,3}(?:drinsteht|drin steht|steht|vermerkt|notiert|hinterlegt)(?: \w+)?",
        r"woher (?:haben|hast|habt) (?:sie|du|ihr) (?:\w+ ){0,3}(?:meine|meinen) (?:nummer|daten|namen|adresse)",
        r"was (?:haben|wissen|speichern|habt|wisst|speichert|steht|ist) (?:sie|ihr|bei ihnen|bei euch)?\s*(?:denn |eigentlich |so |da |alles |genau |bei ihnen |dort )*(?:ueber|von|zu) (?:mich|mir|meiner person)(?: \w+){0,4}",
        r"(?:welche|was fuer) (?:daten|informationen|angaben)(?: \w+){0,7} (?:mich|mir|meiner person)",
        r"auskunft (?:\w+ ){0,3}(?:ueber|zu) (?:meine|mich)(?: \w+){0,4}",
        r"daten ?auskunft\w*",
        r"(?:was|alles was) (?:\w+ ){0,4}(?:ueber|von|zu) (?:mich|mir) (?:\w+ ){0,3}(?:gespeichert|haben|wissen|speichern)",
        r"artikel (?:15|fuenfzehn)",
        r"auskunft (?:nach|gemaess|laut) (?:der )?dsgvo",
        r"meine daten (?:\w+ ){0,3}(?:einsehen|sehen|wissen|erfahren|haben)",
        r"dsgvo ?(?:auskunft|anfrage)",
        r"kopie (?:\w+ ){0,2}meiner daten",
        r"auskunftsrecht",
        r"auskunft (?:\w+ ){0,2}(?:meine|meiner) (?:gespeicherten )?daten",
        r"(?:gespeichert|speicherung)(?: \w+){0,4} (?:ueber|von|zu) (?:mich|mir)",
    ),
    "portability": (
        r"daten (?:\w+ ){0,9}(?:mitnehmen|uebertragen|exportier\w*|mitgeben|uebermitteln|umziehen)",
        r"daten (?:\w+ ){0,6}format",
        r"datenuebertrag\w*",
    ),
    "restriction": (
        r"(?:einschraenk\w*|sperr\w*|einfrier\w*|blockier\w*) (?:\w+ ){0,5}(?:verarbeitung|daten)",
        r"(?:verarbeitung|daten) (?:\w+ ){0,7}(?:einschraenk\w*|einzuschraenken|eingeschraenkt|sperren|gesperrt|einfrieren|eingefroren)",
        r"(?:verarbeitung|daten) (?:\w+ ){0,5}(?:auf eis|nicht (?:mehr |weiter ){1,2}verarbeite\w*)",
    ),
    "objection": (
        r"(?:aus|von) (?:dem|der|ihrem|ihrer|eurem|eurer) (?:\w+ )?(?:verteiler\w*|mailingliste|adressliste|newsletter\w*)",
        r"keine (?:\w+ )?(?:werbung|werbe\w*|newsletter|rundmails?) (?:\w+ ){0,2}(?:mehr|von ihnen|bekommen|haben|wollen|kriegen)",
        r"(?:hoer\w*) (?:\w+ )?auf (?:\w+ ){0,2}(?:sms|e?mails?|werbung|nachrichten|newsletter|briefe)",
        r"nicht mehr (?:\w+ ){0,3}(?:werbe\w*|werbung)",
        r"daten (?:\w+ ){0,4}(?:nicht|nirgends|keinem|niemandem) (?:\w+ ){0,3}weiter(?:geben|gegeben|gebt)",
        r"widersprech\w* (?:\w+ ){0,5}(?:verarbeitung|nutzung|daten|werbung)",
        r"(?:verarbeitung|nutzung|daten|werbung) (?:\w+ ){0,5}widersprech\w*",
        r"widerspruch (?:gegen|zur)(?: \w+){1,5}",
    ),
    "withdrawal": (
        r"einwilligung (?:\w+ ){0,5}(?:widerruf\w*|zurueck\w*)",
        r"widerruf\w* (?:\w+ ){0,5}einwilligung",
    ),
}
