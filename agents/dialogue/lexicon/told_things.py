"""What callers ask about the house, about things lent and taken in, and about single trades, and how an owner's
entry about it reads. Folded, both languages; written like `told_matters`.
"""

from __future__ import annotations

from agents.dialogue.lexicon.told_matters import Matter

_YOU = r"(?:sie|ihr|du|s|se|you|your (?:people|guys|team|men)|they|somebody|someone)"
_DOG = (
    r"(?:~hund~?|welpe~?|vierbeiner|wauwau|haustier~?|tiere?|dackel|pudel|labrador|~terrier|beagle|mops|collie|spaniel|~doodle|"
    r"dachshund|poodle|whippet|retriever|dogs?|puppy|pup|pooch|pets?|animals?)"
)
_LENT = r"(?:leih~|geliehen|leihweise|mieten|miete|borrow~?|loan~?|lend~?|rent~?|hire|hiring|courtesy|replacement|temporary|ersatz~?|spare)"
_MEANWHILE = r"(?:solange|so lange|waehrend~?|fuer die zeit|in der zeit|zwischenzeit~?|meanwhile|meantime|while|until|till|bis)"
_CAR = r"(?:auto~?|wagen|pkw|fahrzeug|~mobil|cars?|vehicle|set of wheels|something to drive|wheels|runabout)"
_BIKE = r"(?:~rad|~raeder|fahrrad|bike~?|bicycle|ebike)"
_INSTRUMENT = r"(?:~instrument~?|~gitarre|~geige|~cello|keyboard|~klavier|guitar|violin|piano|drums|trumpet)"
_GEAR = (
    r"(?:schutz~|~stiefel|sport(?:sachen|schuhe|kleidung|zeug)|arbeitskleidung|wanderschuhe|turnschuhe|festes? schuh~|schuerze|neopren~|"
    r"special (?:clothes|clothing|shoes|suit|gear|kit)|(?:bee|protective|wet) ?suit|clothes|clothing|boots|trainers|apron|overalls)"
)

THINGS_TOLD: dict[str, Matter] = {
    "parking": Matter(
        r"(?:wo|where|irgendwo|somewhere|anywhere|platz|place|space|spot|room) .. (?:park~|einpark~|(?:auto|wagen|pkw|karre|kiste|kombi|bulli|transporter|motorrad) .. (?:ab|hin|los|unter|stell~|lass~)|"
        r"(?:leave|put|stop|stick) .. (?:car|van|truck))|(?:kunden)?parkpl~|parkhaus|tiefgarage|parkmoeglich~|stellplatz|stellplaetze|"
        r"(?:auto|wagen|pkw|karre) .. (?:abstell~|hinstell~|loswerden|stehen ?lassen|unterstell~)|"
        r"(?:stell~|lass~|park~) .. (?:auto|wagen|pkw|karre|kiste)|car park|parking|park(?:en|t|e|st)|wo (?:werd~|kann|koennte) ich .. los(?:werden)?|"
        r"(?:can|could|do|may|is|easy|to|i|we) .. park|(?:space|room|spot) for (?:the|my|our|a) (?:car|van)|leave (?:the|my|our) (?:car|van)",
        r"~park~|auto|car ?park~?|stellplatz",
        r"~parkpl~|parkhaus|tiefgarage|~garage|car park|parking|parken|leave the car",
        aside=True,
    ),
    "steps": Matter(
        r"barriere~|behindertengerecht|rollstuhl~?|rollator|gehwagen|gehhilfe|kruecken|ebenerdig|erdgeschoss|"
        r"aufzug|fahrstuhl|lift|elevator|(?:gibt|ist|sind|haben|hat|muss|kommt|schafft|viele?|are|is|any|many|climb|do|up|no|without|manage) .. (?:treppen?~?|stufen?|schwelle|stairs|stair ?cases?|stairways?|steps?|threshold)|"
        r"wheel ?chairs?|walking frame|walker|zimmer frame|rollator|crutches|step free|accessib~|ground ?(?:floor|level)|"
        r"(?:schlecht|schwer|nicht gut|nimmer gut) zu fuss|(?:which|what) floor|welche[mnrs]? (?:stock~|etage)|steps to climb|walk up",
        r"barriere~|zugang~?|eingang|rollstuhl~?|aufzug|fahrstuhl|treppe~?|access~?|wheelchair|lift|elevator|stairs|steps?|entrance|step free|etage|stockwerk",
        r"ebenerdig|stufen~?|barrierefrei|aufzug|fahrstuhl|rollstuhl|erdgeschoss|lift|elevator|ground floor|step free|wheelchair|stufenlos",
        r"ebenerdig|stufen?~?|~schwelle~?|barriere~|aufzug|fahrstuhl|rollstuhl~?|erdgeschoss|~stock~?|~etage|treppe~?|ramp~?|zugaenglich|"
        r"lifts?|elevators?|floor|steps?|stairs|wheelchairs?|accessible|level|no access",
    ),
    "clothes": Matter(
        rf"(?:was|wie) .. (?:anzieh~|anzuziehen|tragen|kleiden)|was zieh~ .. an|"
        rf"(?:welche|besondere|spezielle|eigene|bestimmte|was fuer) (?:kleidung|klamotten|schuhe|hosen?)|{_GEAR} .. (?:kauf~|mitbring~|brauch~|anzieh~|noetig)|"
        rf"(?:brauch~|kauf~|leih~|besorg~|buy|need|bring|wear|own) .. {_GEAR}|"
        r"(?:what|anything special|something special) .. (?:wear|put on|dress)|how .. dress|dress code|"
        r"(?:bring|wear|change into|take|need|have) .. (?:shirts?|outfits?|(?:change|set) of clothes|blouses?|blazers?|jackets?|ties?)|how many (?:outfits|shirts|clothes)|"
        r"(?:can|could|may) (?:i|we) (?:get )?change(?:d)? (?:clothes|there|at yours|with you|outfits?)|umziehen|"
        r"(?:zweites|anderes|weiteres|mehrere|wie ?viele|ersatz) ?(?:hemd~?|outfits?|oberteile?|blusen?|jacken?|klamotten|sachen)",
        r"~kleidung|kleiderordnung|dress ?code|clothing|clothes|what to wear|wear|outfit|anziehen|ausruestung|gear|kit",
        r"~schuhe? .. anziehen|(?:bequeme|feste|lange|alte) (?:~kleidung|kleidung|sachen|schuhe|hosen)|schutzanzue?g~|sport(?:kleidung|sachen)|"
        r"wear .. (?:clothes|shoes|boots)|(?:comfortable|old|sturdy) (?:clothes|shoes)",
    ),
    "pram": Matter(
        r"kinderwagen|kiwa|buggy|pram|stroller|push ?chair|(?:babyschale)",
        r"kinderwagen|buggy|pram|stroller|push ?chair",
        r"kinderwagen|buggy|pram|stroller|push ?chair",
    ),
    "waiting": Matter(
        r"(?:kann|koennen|koennte|darf|duerfen|could|can|may|shall|soll~?) (?:ich|wir|man|i|we|one) .. (?:drauf |darauf |vor ort |so lange |solange |hier |da |dort |bei ihnen |bei euch )*"
        r"(?:warten|dableiben|wait|stay and watch|hang around|sit and wait)|wart(?:e|ezimmer|ebereich|eraum|emoeglich~)|"
        r"waiting (?:room|area)|(?:somewhere|place|anywhere|irgendwo|room|seat) .. (?:wait|warten|sit|hinsetzen|aufhalten)|"
        r"while (?:i|we) wait|wlan|wifi|wi fi|internet|(?:gibt|habt|haben|bekomm~|krieg~|is there|are there|do you have|get) .. (?:kaffee|coffee)|"
        r"(?:gleich|direkt) .. (?:drauf|darauf) warten",
        r"wart~|wait~|wlan|wifi|kaffee|coffee",
        r"(?:koennen|kann) .. warten|warten ist moeglich|while you wait|warte(?:raum|zimmer|bereich)|waiting (?:room|area)",
        aside=True,
    ),
    "queue": Matter(
        r"lange? warten|lange wartezeit~?|how long .. wait|(?:long|much of a) (?:wait|queue)",
        r"wart~|wait~",
        r"",
        r"minuten|stunden?|minutes|hours?",
        of_time=True,
    ),
    "drinks": Matter(
        r"(?:was|etwas|something|anything) .. (?:trinken|drink)|getraenk~?|drinks|(?:gibt|habt|haben|bekomm~|krieg~|is there|do you (?:have|serve|offer)|get) .. (?:tee|kaffee|wasser|tea|coffee|water|drinks?)",
        r"getraenk~?|drinks?|kaffee|coffee|refreshments?",
        r"(?:tee|kaffee|wasser|tea|coffee) .. (?:kostenlos|free|gibt|umsonst)",
        aside=True,
    ),
    "toilet": Matter(
        r"~toilette~?|klo|wc|gaeste ?wc|toilets?|loo|restroom|bathroom|washroom|(?:auf|fuers) klo|pinkeln",
        r"~toilette~?|wc|toilets?|restroom|bathroom",
        r"~toilette~?|wc|toilets?|restroom|bathroom",
    ),
    "showers": Matter(r"dusch~|showers?", r"dusch~|showers?", r"duschen|showers?"),
    "dogs_allowed": Matter(
        rf"{_DOG} .. (?:mit|mitbringen|mitkommen|mitnehmen|mit ?rein|rein|dabei|willkommen|erlaubt|allowed|welcome|come along|come in|come with|come too|in the|along|with me)|"
        rf"(?:bring|have|mitbringen|take|ohne|without) .. {_DOG}|(?:was|what) .. (?:mit|about|with) .. {_DOG}",
        r"~hunde?|dogs?|haustiere?|pets?|tiere|animals?|vierbeiner",
        rf"{_DOG} .. (?:duerfen|willkommen|erlaubt|mit~|allowed|welcome|come)|(?:keine|no) {_DOG}",
        rf"{_DOG} .. (?:duerfen|willkommen|erlaubt|mit~|allowed|welcome|come|draussen|outside|leine|lead|leash)|(?:keine|no) {_DOG}",
    ),
    "pets_safe": Matter(
        r"(?:~hund~?|katzen?|kater|haustier~?|tiere?|kinder|dogs?|cats?|pets?|kids) .. (?:gefaehrlich|gefahr|sicher|giftig|gift|vergift~|unbedenklich|schadet|schaedlich|ran|fressen|frisst|safe|harm~|danger~|poison~|toxic|risk|eat|get at|get into|okay with)|"
        r"(?:gefaehrlich|giftig|sicher|unbedenklich|schaedlich|safe|harmful|dangerous|poisonous|toxic|bad|risk) .. (?:~hund~?|katzen?|kater|haustier~?|tiere?|dogs?|cats?|pets?)",
        r"haustiere?|pets?|tiere|animals?|sicherheit|safety",
        r"(?:hunde?|katzen?|haustiere?|dogs?|cats?|pets?|animals) .. (?:sicher|ungefaehrlich|unbedenklich|safe|harmless)",
        r"sicher|ungefaehrlich|unbedenklich|safe|harmless|gefaehrlich|verschlossen|locked",
    ),
    "lead": Matter(
        r"~leine|angeleint|ableinen|frei ?(?:laufen|rennt|laeuft)|leash~?|on (?:a|the) lead|off (?:the )?lead|lead the whole|lead or",
        r"leinen?|leinenpflicht|leash~?|lead",
        r"an der leine|angeleint|on (?:a|the) (?:leash|lead)",
    ),
    "loan_car": Matter(
        rf"leihwagen|leihauto|mietwagen|mietauto|ersatzwagen|ersatzauto|werkstattwagen|ersatzfahrzeug|(?:courtesy|loan~?|replacement|rental|hire) (?:car|vehicle)|"
        rf"{_CAR} .. {_LENT}|{_LENT} .. {_CAR}|{_CAR} .. (?:von ihnen|from you) .. {_MEANWHILE}|"
        rf"(?:gibt|krieg~|bekomm~|haben|habt|stellen|get|give|have) .. {_CAR} .. {_MEANWHILE}|(?:krieg~|bekomm~|get|borrow) .. (?:eins|einen|eine|one) .. (?:geliehen|leihweise|{_MEANWHILE})|{_MEANWHILE} .. (?:mobil|ohne auto|without (?:a|my|the) car)|"
        rf"mobil bleiben|{_MEANWHILE} .. (?:krieg~|bekomm~|gibt|haben|get|give|have|drive) .. {_CAR}",
        r"leihwagen|leihauto|mietwagen|ersatzwagen|ersatzauto|ersatzfahrzeug|(?:courtesy|loan~?|replacement|rental|hire) (?:car|vehicle)s?",
        r"leihwagen|ersatzwagen|mietwagen|(?:courtesy|loan|replacement) cars?",
        aside=True,
    ),
    "loan_bike": Matter(
        rf"leihrad|leihfahrrad|ersatzrad|ersatzfahrrad|{_BIKE} .. {_LENT}|{_LENT} .. {_BIKE}|(?:krieg~|bekomm~|get|borrow) .. (?:eins|one) .. (?:geliehen|leihweise|{_MEANWHILE})|"
        rf"(?:gibt|krieg~|bekomm~|haben|habt|get|give|have) .. (?:eins|one|was|something|{_BIKE}) .. {_MEANWHILE}|{_MEANWHILE} .. (?:krieg~|bekomm~|gibt|get|give|have) .. {_BIKE}",
        r"leihr(?:ad|aeder)|ersatzr(?:ad|aeder)|(?:loan~?|rental|replacement|courtesy) bikes?",
        r"leihr(?:ad|aeder)|ersatzr(?:ad|aeder)|(?:loan~?|rental) bikes?",
        aside=True,
    ),
    "own_instrument": Matter(
        rf"(?:eigene\w*|own|own a|own an|real|proper|echte\w*) .. {_INSTRUMENT}|(?:brauch~|need|kaufen|buy|haben|have|get) .. {_INSTRUMENT}|{_INSTRUMENT} .. (?:kaufen|brauch~|haben|buy|zu hause|daheim|at home)",
        r"klaviere?|keyboards?|gitarren?|geigen?|pianos?|guitars?|violins?|~instrumente?~?|instruments?",
        r"(?:zu ?hause|daheim|at home) .. (?:reicht|genuegt|brauch~|enough|do|fine)|(?:reicht|genuegt) .. (?:anfang|zu ?hause)|enough to (?:start|begin)",
        r"reicht|genuegt|brauch~|noetig|enough|need~?|at home|zu ?hause|daheim",
        aside=True,
    ),
    "loan_instrument": Matter(
        rf"leihinstrument~?|leih(?:gitarre|geige|cello)|(?:borrow|rent|hire|leihen|mieten) (?:one|some)|(?:eins|eine|einen?|was) .. (?:leihen|mieten|geliehen)|{_INSTRUMENT} .. {_LENT}|{_LENT} .. {_INSTRUMENT}|"
        rf"(?:eigene\w*|own) {_INSTRUMENT}|(?:brauch~|need|kaufen|buy) .. {_INSTRUMENT}|{_INSTRUMENT} .. (?:kaufen|mitbringen|brauch~|bring|buy)",
        r"~instrumente?~?|instruments?",
        r"leihinstrument~?|(?:borrow|rent|hire) an? .. instrument|instrumente .. geliehen",
        r"leih~|geliehen|borrow|rent|own|eigen~|hire|vorhanden|provided|genug|enough",
        aside=True,
    ),
    "age": Matter(
        r"(?:ab|mit) (?:welchem|wie ?viel~?|wieviel) (?:alter|jahren?)|ab wann .. (?:kinder|kind|tochter|sohn)|wie alt (?:muss|muessen|sollte~?)|mindestalter|altersgrenze|"
        r"(?:zu jung|alt genug|minderjaehrig|volljaehrig|noch keine (?:18|achtzehn|16|sechzehn)|unter (?:18|achtzehn|16|sechzehn))|"
        r"(?:muss|muessen|brauch~) .. (?:eltern|mutter|vater|einverstaendnis~?|erlaubnis)|einverstaendnis~|"
        r"zu alt|(?:nie|nicht) zu spaet (?:dafuer|damit|um)|(?:in|mit) meinem alter|too old|at my age|(?:never|not) too late to|"
        r"how old|what age|minimum age|age limit|(?:too young|old enough|under ?age|a minor|under (?:18|eighteen|16|sixteen))|from what age|"
        r"(?:i'm|i am|she's|he's|she is|he is|ich bin|sie ist|er ist|only|erst|gerade mal) (?:only |just |erst |gerade |gerade mal )?(?:1[4-7]|vierzehn|fuenfzehn|sechzehn|siebzehn|fourteen|fifteen|sixteen|seventeen)(?! (?:min~|uhr|o'clock|euro~|pound~))|"
        r"(?:parental|parents'?|mum's|mother's|dad's) (?:consent|permission|signature)",
        r"~alter~?|(?:minimum )?age|minderjaehr~|jugend~|eltern|minors?",
        r"(?:erst )?ab \w+ (?:jahren|mit)|ab (?:16|18|sechzehn|achtzehn)|(?:at least|only from|from) (?:eighteen|sixteen|18|16)|only .. adults|(?:unter|under) (?:18|16|achtzehn|sechzehn|eighteen|sixteen)",
        r"ab (?:16|18|\d+|\w+ jahren)|jahren?|achtzehn|sechzehn|volljaehrig|eighteen|sixteen|adults|minors?|from \w+|years?|erwachsene|age limit|altersgrenze|any age|(?:jedem|jedes) alter~?|oldest|aelteste~?",
        True,
    ),
    "disposal": Matter(
        rf"(?:entsorg~|abtransport~|wegschaff~|weggeschafft|wegraeum~|weggeraeumt|abfall|abfaelle|gruenschnitt|schnittgut|gartenabfall|haeckseln|sperrmuell)|"
        rf"(?:nehmen|nehmt|nimmt) {_YOU} .. (?:altes?|alten?|zweige|aeste|schnitt|laub|reste|muell|schutt|abfall|kram) .. mit|"
        r"(?:was passiert|wohin|what happens|wer kuemmert) .. (?:mit|with|to|um) .. (?:zweige~?|aeste~?|laub|schnitt~?|reste~?|abfaelle~?|holz|muell|schutt|branches|clippings|cuttings|waste|rubbish|leaves|wood|old \w+|rest)|"
        r"(?:take~?|taking|haul~?|cart~?|carry|get) .. (?:away|off my hands|rid of)|dispos~|clear (?:up|away)|clippings|cuttings|garden waste|rubbish|green waste|trash|"
        r"(?:cut )?branches|verschnitt|bleib~ .. liegen|leave .. (?:mess|lying)",
        r"~abfall|abfaelle|entsorgung|muell|gruenschnitt|waste|disposal|rubbish|altgeraete?|clean ?up",
        r"gruenschnitt|entsorg~|nehmen (?:wir )?(?:\w+ ){0,4}?mit|take .. away|dispos~|garden waste",
        r"mit|entsorg~|take~?|away|dispos~|remove~?|haul~?|enthalten|included",
        aside=True,
    ),
    "files": Matter(
        r"digital~?|(?:bild~?|foto~?|pictures?|photos?|pics|images?|shots?|passbild~?) .. (?:datei~?|file~?|usb~?|mail~?|email~?|stick|handy|phone|elektronisch|jpe?g|download~?|electronic~?|soft ?copy|cloud|link)|"
        r"(?:datei~?|files?|usb~?|soft copy|download~?|jpe?gs?) .. (?:bild~?|foto~?|pictures?|photos?|pics|images?|bekomm~|krieg~|get|dazu|included)|"
        r"(?:als|as) (?:an? )?(?:datei|files?|download)|soft copy|(?:mail|email|send) .. (?:pictures?|photos?|pics|images?)",
        r"digital~?|dateien?|files?|(?:online)?galerie|download",
        r"(?:bild~?|foto~?|pictures?|photos?) .. (?:datei|digital~?|files?|download)|(?:datei|file) .. (?:dazu|bekommen|get)",
    ),
    "photos_first": Matter(
        r"(?:foto~?|bild~?|photos?|pictures?|pics?|snaps?) .. (?:schick~|send~|mail~|whatsapp~|vorab|vorher|in advance|beforehand|first|over)|"
        r"(?:schick~|send~|mail~|whatsapp|text) .. (?:foto~?|bild~?|photos?|pictures?|pics?|snaps?)",
        r"fotos?|bilder|photos?|pictures?",
        r"fotos? .. (?:schicken|senden|mailen)|(?:send|email) .. (?:photos?|pictures?)",
        r"schick~|send~|mail~",
    ),
    "remote": Matter(
        r"(?:per|ueber|via|by|over|on|auf|im|as a|als) (?:video~?|zoom|teams|skype|internet|telefon|the phone|phone)(?! number)|~video ?(?:call|anruf|chat|konferenz|gespraech|sprechstunde|beratung|link)~?|"
        r"(?:geht|ginge|moeglich|machen|auch|gespraech|beratung|termin|do|be|meet|talk|done|works?) .. (?:online|remote|virtuell|von zu ?hause|aus der ferne)(?! .. (?:buch~|book~|termin))|"
        r"(?:remotely|virtually|from home)|(?:muss|do|must|have to) .. (?:persoenlich|vorbeikommen|vor ort|in person|come in|come to the office)",
        r"online|video~?|remote|virtuell|telefonisch|zoom",
        r"per video|per zoom|video ?call|by video|online .. moeglich|auch online|remotely",
    ),
    "course_start": Matter(
        r"(?:wann|when|ab wann|what date|which day) .. (?:kurs~?|unterricht|lehrgang|semester|courses?|class~?|term|lessons|~kurse?) .. (?:los~?|an|beginn~|anfang~|start~|begin~?|kick~?)|"
        r"(?:wann|when|ab wann|what date) .. (?:fang~|faengt|beginn~|start~|geht~?|begin~?|kick~?) .. (?:kurs~?|unterricht|lehrgang|semester|courses?|class~?|term|lessons|los|next one|~kurse?)|"
        r"(?:naechste[rn]?|next|new|neue[rn]?) (?:\w+ )?(?:~kurse?s?|courses?|class~?|semester|intake|term) .. (?:los~?|an|beginn~|anfang~|start~|begin~?|wann)|kursbeginn|kursstart|start dates?|"
        r"(?:einsteigen|join|jump in) .. (?:jederzeit|any ?time|mid|mitten)|(?:jederzeit|any ?time) .. (?:einsteigen|anfangen|join|start)",
        r"~beginn|kursstart|~kurse|(?:start dates?|courses?|course start|term dates)",
        r"kurse? .. beginn~|courses? .. (?:start|begin)",
        r"beginn~?|start~?|anfang~?|begins?",
        True,
    ),
    "old_gold": Matter(
        r"(?:kauf~|nehm~|ankauf~|verkauf~|loswerden|verwert~|einschmelz~|umarbeit~|buy|purchase|take|trade|sell|selling|cash in) .. (?:~gold~?|~schmuck~?|zahngold|silber|jewell?ery|silver|gold)|"
        r"(?:~gold~?|~schmuck|zahngold|silber|jewell?ery|old rings?|silver) .. (?:kauf~|ankauf~|verkauf~|loswerden|abgeben|in zahlung|verwert~|einschmelz~|buy|sell|worth|trade)|goldankauf|altgold|scrap gold|"
        r"(?:alte[smn]?|eigene[smn]?|old|my own) (?:gold|schmuck|ringe?|kette|jewell?ery|rings?) .. (?:mit)?(?:verwend~|verarbeit~|einarbeit~|einschmelz~|nehmen|nutzen|use~?|melt~?|rework~?)",
        r"altgold|~ankauf|gold|goldankauf|scrap gold",
        r"kaufen .. (?:~gold|schmuck) .. an|(?:alt)?gold .. (?:ankauf|an)|buy .. gold",
    ),
    "pianos": Matter(
        r"(?:transport~|schlepp~|trag~|nehm~|umzieh~|bring~|mitnehm~|beweg~|move|moving|take|carry|shift|transport|lug|handle) .. (?:klavier~?|fluegel|pianos?|grand|uprights?)|"
        r"(?:klavier~?|fluegel|pianos?|upright) .. (?:transport~|schlepp~|trag~|mit~|umzieh~|beweg~|move~?|taken?|carr~|shift~?|extra|too|problem)",
        r"klaviere?|~klaviertransporte?|pianos?",
        r"(?:transport~|move|carry|bewegen) .. (?:klaviere?|pianos?)",
        r"transport~|mov~|carr~|nehmen|tragen|trag~",
    ),
    "stored": Matter(
        r"einlager~|eingelagert|einzulagern|ueberwinter~|(?:~rad|~rad ueber|roller|motorrad|boot) .. (?:winter) .. (?:unterstell~|lager~|lassen|unterbring~)|(?:store|keep|leave) .. (?:bike|bicycle|boat|motorbike) .. winter|(?:lager~|aufbewahr~|aufheb~|unterstell~|behalten|dalassen|store|storing|storage|keep|leave|hang on to) .. (?:reifen|raeder|winterreifen|sommerreifen|tyres?|tires?|wheels|others?|other set)|"
        r"(?:reifen|raeder|winterreifen|sommerreifen|tyres?|tires?|wheels|the other set|the others|anderen) .. (?:lager~|aufbewahr~|aufheb~|unterstell~|dalassen|bei ihnen lassen|behalten|store~?|storage|keep|leave)|tyre hotel|reifenhotel",
        r"~einlager~|(?:tyre |tire |wheel |winter )?storage|reifenhotel|lagerung|winterlager",
        r"~einlager~|(?:tyre|wheel|tire) storage",
        aside=True,
    ),
    "funding": Matter(
        r"~foerder~|zuschuss|zuschuesse|bafa|kfw|staat~ .. (?:geld|dazu|was|hilfe|unterstuetz~)|(?:geld|was|etwas) .. (?:vom staat|dazu ?bekomm~|vom amt|vom bund)|"
        r"grants?|subsid~|funding|government .. (?:money|help|pay|support|chip)|(?:money|help|support|something) .. (?:from the (?:state|government)|back from)",
        r"~foerder~|zuschuss|zuschuesse|grants?|subsid~|funding",
        r"foerder~|bafa|kfw|zuschuss|subsid~|grants?",
    ),
    "fears": Matter(
        r"(?:angst~?|aengstlich|panik|nervoes|phobie|fuerchte~?) .. (?:ruecksicht|umgehen|patient~|problem|schlimm|helfen|geduld|normal|zeit|kennen|gewohnt|machen|gut|vorsichtig)|"
        r"(?:ruecksicht|umgehen|umgang|geduld|erfahrung|vorsichtig|behutsam) .. (?:angst~?|aengstlich~|panik|nervoes~)|angstpatient~?|"
        r"(?:good|gentle|patient|used|okay|ok|experience~?|cope|deal|handle|help|do) .. (?:nervous|anxious|scared|frightened|phobia~?|phobic|afraid|terrified|fear)|"
        r"(?:nervous|anxious|scared|frightened|phobi~|afraid|terrified|petrified|fear) .. (?:gentle|patient|used to|help|okay|problem|understand~?|time|deal|do anything)",
        r"~angst~?|nervous~?|anxious~?|fear~?|phobi~",
        r"aengstlich~|angstpatient~|nervous (?:patients|people)|anxious",
    ),
    "rhythm": Matter(
        r"(?:wie oft|alle wie ?viel~?|in welchen abstaenden|welche[mr]? abstand|how often|how many times a year|how frequently|how regularly) .. (?:sollt~?|muss~?|macht|stimm~|lass~|gestimmt|service|kommen|should|need~?|must|tuned?|done|do|come|recommend)|"
        r"(?:wann|when) .. (?:wieder|naechste mal|next|again) .. (?:faellig|due|noetig|stimmen)",
        r"rhythmus|haeufigkeit|abstand|intervall~?|frequency|how often|interval",
        r"(?:einmal|zweimal|alle) .. (?:im jahr|jahre|monate|wochen)|(?:once|twice|every) .. (?:a year|year|months|weeks)|empfehlen .. (?:einmal|alle)|recommend .. (?:once|every)",
        r"",
        True,
    ),
    "boarded_up": Matter(
        r"notverglas~|provisor~|(?:zwischenzeit|solange|bis dahin|ueber nacht|erstmal|erst mal|vorlaeufig|notduerftig) .. (?:zu|dicht~?|zumach~|abdicht~|abdeck~|absicher~|sichern|loch)|"
        r"board~? .. up|(?:temporar~|makeshift|emergency) .. (?:glaz~|pane|cover|fix|board~?|repair|glass)|(?:cover|secure|make safe|make it safe|seal) .. (?:until|in the meantime|meantime|for now|overnight|hole|window|gap)",
        r"notverglas~|notdienst|emergency glaz~|boarding up|temporary glazing",
        r"notverglas~|boarding up|emergency glazing",
    ),
    "rush": Matter(
        r"express~?|(?:eilig|eilt|schneller|dringend|ganz schnell|vorziehen|zuschlag) .. (?:fertig|machen|geht|auch|moeglich|haben|aufpreis)|eilauftrag|eilzuschlag|rush (?:job|order|fee|service)|"
        r"(?:done|ready|do it|get it|have it) .. (?:quicker|faster|sooner|more quickly|the same day|by tomorrow)|(?:quicker|faster) .. (?:extra|more|possible|service)|speed .. up",
        r"express~?|eil~|rush",
        r"express~? .. (?:kost~|cost~)",
    ),
    "theory": Matter(
        r"theorie~?|theory~?",
        r"theorie~?|theory~?",
        r"theorie(?:unterricht)?|theory (?:class~|lessons)",
        "",
        True,
    ),
    "meeting_point": Matter(
        r"treffpunkt|(?:wo|where) .. (?:treff~|losgeht|los geht|beginn~|start~|meet~?|begin~?)|meeting point|(?:hol~ .. (?:mich|uns) .. ab|abgeholt werden|pick (?:me|us|him|her) up|collect (?:me|us|him|her))",
        r"treffpunkt|meeting point|lessons|fahrstunden",
        r"beginnen .. (?:vor|an|bei) |start .. (?:at|in front)|treffen .. (?:uns|wir)|we meet",
    ),
    "numbing": Matter(
        r"~betaeub~|narkose|spritze .. (?:bekomm~|krieg~|noetig)|schmerzfrei|(?:numb~|an?aesthetic|anesthetic|sedat~|put under|pain ?killers?|pain relief|jab)",
        r"~betaeub~|narkose|an?aesthetic|anesthetic|sedation|pain relief",
        r"betaeub~|numbing|an?aesthetic",
    ),
    "charger": Matter(
        r"netzteil|ladekabel|ladegeraet|charger|charging (?:cable|lead)|power (?:supply|adapter|cable|cord|brick|lead)|adapter",
        r"netzteil|ladekabel|ladegeraet|charger|power (?:supply|adapter)",
        r"netzteil|ladekabel|charger|power (?:supply|adapter)",
    ),
    "mats": Matter(
        r"(?:muss|soll|brauch~|habt|haben|gibt|need|bring|have to|do you have|own|there|provide) .. (?:~matten?|~mats?|handtuch|handtuecher|towels?|decken)|"
        r"(?:~matten?|~mats?|handtuch|handtuecher|towels?|decken) .. (?:mit~|bring|dabei|leihen|da|there|provided|borrow)",
        r"~matten?|mats?|handtuch|handtuecher|towels?",
        r"~matten?|(?:yoga )?mats?|handtuch|towels?",
    ),
    "teaching_materials": Matter(
        r"(?:kurs|lehr|lern|unterrichts)?(?:buch|buecher|material~|unterlagen) .. (?:dabei|inklusive|enthalten|inbegriffen|drin|extra|kaufen|dazu|kost~)|"
        r"(?:books?|textbooks?|materials?|course ?book) .. (?:included|extra|buy|cost|provided|part)|(?:buy|include~?|need|pay) .. (?:books?|textbooks?|materials?)",
        r"~material~?|~buecher|books?|materials?|textbooks?",
        r"(?:buecher|material|books|materials) .. (?:enthalten|inklusive|included)",
    ),
    "tongues": Matter(
        r"(?:welche|which|what|andere|other) (?:\w+ )?(?:sprachen|languages)|(?:italienisch|spanisch|franzoesisch|portugiesisch|tuerkisch|russisch|polnisch) (?:lernen|unterrichten|im angebot)|(?:unterricht~|lehr~|lernen|teach~?|offer~?|learn) .. (?:sprachen|languages|italienisch|spanisch|franzoesisch|portugiesisch|tuerkisch|russisch|arabisch|polnisch|chinesisch|japanisch|italian|spanish|french|portuguese|turkish|russian|arabic|polish|chinese|japanese)",
        r"sprachen|languages|kurse|courses",
        r"",
        r"(?:deutsch|englisch|spanisch|italienisch|german|english|spanish|italian)",
    ),
    "exams": Matter(
        r"(?:~pruefungen?|~zertifikate?|telc|goethe|exams?|certificates?|certified) .. (?:machen|ablegen|anbiet~|bei ihnen|bei euch|wann|oft|offer|take|sit|do|with you|hold)|(?:offer|take|sit|machen|ablegen|hold|run) .. (?:~pruefungen?|~zertifikate?|telc|exams?|certificates?)",
        r"~pruefung~|zertifikate?|exams?|tests?|certificates?",
        r"(?:exams|pruefungen) .. (?:every|alle|offer|jede)",
        "",
        True,
    ),
    "luggage": Matter(
        r"(?:wie ?viel~?|how (?:many|much)|platz fuer|room for|space for|passen) .. (?:koffer|gepaeck|taschen|suitcases?|luggage|bags?|cases)|(?:koffer|gepaeck|luggage|suitcases?) .. (?:mit|rein|passen|fit|take|limit)",
        r"gepaeck|koffer|luggage|baggage",
        r"koffer|suitcases|luggage",
    ),
    "drop_key": Matter(
        r"(?:vorabend|abend (?:vorher|davor|zuvor)|tag (?:vorher|davor|zuvor)|vortag|ueber nacht) .. (?:hinstell~|abstell~|abgeb~|hinbring~|bringen|vorbeibring~|dalassen|stehen ?lassen|parken|stellen)|"
        r"(?:drop~?|leave|bring|park) .. (?:the (?:night|evening|day) before|overnight)|"
        r"(?:schluessel|key|keys) .. (?:einwerf~|abgeb~|briefkasten|abends|vorher|hinterleg~|dalassen|drop~?|leave|box|post~?|hand)|(?:drop|leave|post) .. (?:key|keys)|(?:vor|ausserhalb) .. oeffnung~ .. abgeben|drop .. off (?:early|before|out of hours|overnight|the night before)",
        r"schluessel~?|drop ?off|key ?(?:box|drop)|abgabe",
        r"(?:schluessel|key) .. (?:einwerf~|briefkasten|dropped|box)|vorabend|abend (?:vorher|davor)|(?:night|evening) before",
        r"schluessel|key|box|briefkasten|vorabend|abend|night|evening",
    ),
    "cats": Matter(
        r"(?:machen|macht|scher~|nehm~|do|groom|take|treat|accept|see) .. (?:auch |also )?(?:katzen?|cats?|kittens?)",
        r"katzen|cats",
        r"(?:nur|only|keine|no) .. (?:hunde|dogs|katzen|cats)",
    ),
    "price_addon": Matter(
        r"(?:nail ?art|muster|design|glitzer|steinchen|strass|french|verzier~|pattern|rhinestones?|glitter) .. (?:kost~|extra|aufpreis|dazu|moeglich|machen|geht|cost|more|do|charge|add)|(?:kost~|extra|was|how much|charge|do|machen) .. (?:nail ?art|muster|design|glitzer|steinchen|strass|verzier~|rhinestones?|glitter|pattern)",
        r"design~?|nail ?art|muster",
        r"nail ?art",
    ),
    "what_now": Matter(
        r"was (?:muss|soll|sollte|kann|mach~|tu~?|muessen|sollen) (?:ich|wir|man) .. (?:tun|machen|unternehmen|jetzt|nun|beachten)|wie (?:gehe?|soll|muss) (?:ich|wir) .. (?:vor|vorgehen)|"
        r"wie geht(?:'s| es| das)? .. weiter|what (?:do|should|must|can|shall) (?:i|we) .. do|what happens (?:now|next)|how (?:do|should|can) (?:i|we) (?:go about|proceed|handle)",
        r"~schaden|schadens?fall|schaeden|unfall|notfall|einbruch|diebstahl|was tun.*|erste schritte|im schadensfall|claims?|damage|accidents?|emergency|what to do.*|first steps",
    ),
    "storehouse": Matter(
        r"(?:wo|where) .. (?:lager|lagerhaus|warehouse|depot|storehouse)",
        r"lager|warehouse|depot",
        r"(?:das )?lager ist",
    ),
}
"""Matters of the house and of single trades, by a name for reading."""
