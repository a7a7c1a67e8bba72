"""What callers ask in roundabout words before they come: who may come, what happens if, money, health, things brought
and left; and how an owner's entry about it reads. Folded, both languages; written like `told_matters`.
"""

from __future__ import annotations

from agents.dialogue.lexicon.told_matters import Matter

_NUMBER = (
    r"(?:\d+|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn|vierzehn|fuenfzehn|sechzehn|siebzehn|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighty|ninety|achtzig|neunzig)"
)
_FINE = (
    r"(?:geht~?|ginge|darf|duerfen|ok|okay|schlimm|problem~?|moeglich|erlaubt|alright|all right|fine|allowed|possible|weird|"
    r"matter|welcome|can|could|may|willkommen|safe)"
)
_DOG = (
    r"(?:dackel|pudel|labradors?|spaniel|alsatian|schaeferhund|terrier|retriever|mops|pug|poodle|collie|beagle|~dogge|hund~?|"
    r"dogs?|pupp(?:y|ies)|welpen?|vierbeiner)"
)
_PEOPLE = r"(?:leute|personen|gaeste|kinder|freund~|erwachsene~?|people|persons|kids|children|guests|friends|adults|of us)"

EVERYDAY_TOLD: dict[str, Matter] = {
    "how_many": Matter(
        rf"wie viele {_PEOPLE} .. (?:passen|duerf~|darf|koenn~|kann|gehen|rein|einladen|mitbringen|teilnehm~)|"
        rf"how many (?:{_PEOPLE} .. (?:fit|can|could|come|allowed|take)|can (?:we|i|she|he|you))|"
        r"(?:could|can) (?:we all|all of us) (?:go|fit|come|get)|fit (?:us|all of us|everybody|everyone)|"
        r"massenveranstaltung~?|(?:grosse|kleine) gruppen?|wie gross .. gruppen?|how big .. (?:groups?|class~)",
        r"~gruppe~?|~personen~?|capacity|group ?sizes?|groups?|party|part(?:y|ies)|teilnehmer~|geburtstag~?|birthdays?",
        rf"(?:bis zu|hoechstens|maximal|up to|at most|maximum|no more than) (?:of )?\w+ (?:\w+ )?{_PEOPLE}",
    ),
    "old_enough": Matter(
        rf"(?:ist|wird|sind|is|'s|turns?|turning|\w+'s) (?:\w+ ){{0,3}}?{_NUMBER} .. (?:{_FINE}|zu (?:frueh|jung)|too (?:young|early)|"
        rf"loslegen|anfangen|start~?)|(?:ist|sind|is|'s) (?:jetzt |grad |gerade |erst |only |just |now ){{0,2}}{_NUMBER} (?:geworden|jahre?|years)|{_NUMBER} (?:year|month|week)s? olds? .. (?:be|come|allowed|join|{_FINE})|"
        r"(?:ab wann|ab welchem alter|wie alt|how old|(?:from )?what age) .. (?:anfangen|lernen|starten|loslegen|mitmachen|sein|start~?|begin|be|learn)|"
        rf"{_FINE} .. {_NUMBER} (?:year|month|week)s? olds?|noch zu (?:frueh|jung)|too young|alt genug|old enough",
        r"~alter|age|ages|minimum age|age limits?|ab welchem alter|kinder|children|kids|welpen",
        r"(?:ab|mindestens|from|at least|over|under|unter) (?:\w+ ){0,2}(?:jahren?|wochen|monaten?|years?|months?|weeks?)",
        r"jahr~?|woche~?|monat~?|years?|months?|weeks?|alter~|age|old|\d+|kinder|children|"
        r"sechzehn~?|siebzehn~?|achtzehn~?|sixteen|eighteen",
        True,
    ),
    "beginners": Matter(
        r"(?:noch nie|never) .. (?:gemacht|done|tried|probiert|before)|zwei linke haende|anfaenger~|beginners?|out of (?:my|our) depth|"
        r"(?:barely|hardly) .. (?:boil|cook|swim|draw|sew)|bin ich da falsch|vorkenntniss~|(?:any )?experience|too (?:difficult|hard) for",
        r"vorkenntnis~|anfaenger~|levels?|niveau|vorerfahrung~|experience|beginners?|schwierigkeit~",
        r"(?:keine|no) (?:vorkenntnisse|vorerfahrung|experience)|fuer anfaenger|for beginners|beginners welcome",
    ),
    "alone": Matter(
        rf"(?:allein~?|by myself|on my own|alone) .. {_FINE}|(?:coming|come|kommen|komm|ich) .. (?:by myself|on my own|alone|alleine?)",
        r"allein~?|alone|singles?|solo|einzel(?:person|teilnehm)~",
        r"(?:alone|by yourself|on your own|allein~) .. (?:welcome|fine|kommen|willkommen|problem)",
    ),
    "weather": Matter(
        r"regnet~?|regnen|regen|schuett(?:en|et)|gewitter~?|schneit|schnee|stuermt|sturm|schlecht~ wetter|bei dem wetter|wetter|"
        r"rains?|raining|pours?|pouring|snows?|snowing|gale|windy|storms?|weather",
        r"wetter|regen|weather|rain|wind|bei regen",
        r"bei (?:regen|schlechtem wetter|sturm|gewitter)|(?:in|if|when) .. (?:rain~?|bad weather|storm~?|windy?)",
    ),
    "if_one_cannot": Matter(
        r"(?:wenn|falls|if|when) .. (?:dazwischen ?komm~|was dazwischen|krank wird|krank werd~|krank bin|verhindert|something comes up|comes up|"
        r"can't (?:make|come)|falls? ill|gets? (?:ill|sick))|kurzfristig .. (?:absag~|nicht koenn~|nicht kann)|lose (?:the|our|my) (?:money|deposit)",
        r"absag~|~storno~?|stornier~|umbuch~|cancel~|reschedul~|verhindert",
        r"(?:absag~|stornier~|cancel~) .. (?:stunden|tage|hours|days|vorher|before|notice|kostenlos|free)",
    ),
    "miss_the_start": Matter(
        r"miss the (?:first|start|beginning)|(?:anfang|beginn|ersten teil) .. verpass~|(?:few|bisschen|paar) .. (?:late|zu spaet) .. "
        r"(?:matter|schlimm|problem|okay?)",
        r"late~?|lateness|verspaetung~?|zu spaet|puenktlich~",
    ),
    "travel_costs": Matter(
        r"(?:extra|kost~|pay|charge|zahl~|rechnen|berechn~) .. (?:fuer )?(?:die anfahrt|anfahrt~?|den weg|the way|travel|distance|mileage|"
        r"rauskomm~|raus ?zu ?komm~|coming out|come out|the drive)|anfahrtskosten|fahrtkosten|call ?out (?:fee|charge)",
        r"anfahrts?~?|fahrtkosten|wegkosten|wegpauschale|travel~?(?: costs?)?|call ?out~?|mileage|strecke",
        r"(?:anfahrt|fahrt|travel|way) .. (?:euro~?|frei|kostenlos|free|included|inklusive|pounds?|dollars?)",
        r"\d|euro~?|kost~|frei|free|includ~|inklusive|inbegriffen|pauschal~|berechn~|charge~|within|umkreis|pounds?|miles?",
    ),
    "how_soon": Matter(
        r"wie schnell .. (?:da sein|da|hier|kommen|vor ort)|how (?:soon|quickly|fast) .. (?:here|there|come|be with us|out)",
        r"wartezeit~?|~reaktionszeit|anfahrtszeit|response~?(?: times?)?|arrival|wie schnell",
        r"in (?:etwa |rund |about )?\w+ (?:minuten|minutes) (?:da|bei ihnen|there|with you)",
        "",
        True,
    ),
    "something_breaks": Matter(
        r"(?:kaputt|beschaedigt~?|damaged?|broken?|breaks?|smash~|zerbroch~|zerkratzt) .. (?:danach|dabei|wer|zahl~|haft~|what|who|pay~|happens|insured)|"
        r"(?:what happens|was (?:ist|passiert)) .. (?:kaputt|beschaedigt|damaged?|broken?|breaks|smash~|zerbricht)|"
        r"(?:danach|dabei|hinterher|afterwards) .. (?:kaputt|beschaedigt|damaged|broken)|(?:tuer|schloss) .. kaputt",
        r"beschaedigung~?|schaeden|~schaden|haftung|damages?|liability|insurance|versicherung|breakages?",
    ),
    "qualified": Matter(
        r"(?:ausbildung|zulassung|lizenz~?|zertifi~|diplom|gelernt~?|geprueft~?) .. (?:fuer|dafuer|sowas|haben|hat|sind|sie)|(?:haben|hat|sind) .. "
        r"(?:ausbildung|zulassung|lizenz|zertifi~|gelernt|geprueft|ausgebildet)|properly (?:trained|qualified)|"
        r"(?:qualified|trained|certified|vetted|insured|licen[cs]ed|accredited|background checked|dbs)",
        r"qualifi~|ausbildung~?|trainer~?|zertifikat~?|certificat~|staff|team|personal|meister~|lehrer~?|credentials|vetting|"
        r"training|ueber uns|about us",
    ),
    "estimate": Matter(
        r"(?:vorher|vorab|im voraus) .. (?:sagen|schaetzen|wissen|gucken|schauen|vorbeikommen|ansehen|anschauen)|kostenvoranschlag|"
        r"(?:was|wie viel) das (?:wird|werden wuerde)|rough (?:figure|idea|price|quote|estimate)|ball ?park|(?:quote|estimate)s?",
        r"kostenvoranschlag~?|angebote?|quotes?|estimates?|besichtigung~?|preis vorab|viewings?|survey",
        r"kostenvoranschlag|besichtigung|(?:free|kostenlose?s?) (?:quote|estimate|angebot)",
    ),
    "money_before": Matter(
        r"(?:gleich|vorher|vorab|sofort|schon|upfront|up front|in advance|beforehand) .. (?:was |etwas |geld )?(?:zahl~|bezahl~|pay|payment)|"
        r"(?:any )?money down|put .. (?:money|cash|something) down|as (?:a )?security|als sicherheit|kaution|anzahl~|deposit",
        r"anzahlung|kaution|deposits?|vorkasse|security|vorauszahlung",
    ),
    "by_instalments": Matter(
        r"raten|ratenzahlung|abstotter~|monatlich .. (?:zahl~|abzahl~)|auf einmal .. (?:nicht|zu viel)|instal?ments?|monthly|"
        r"spread .. (?:cost|payment)|pay .. (?:bit by bit|over time)",
        r"~ratenzahlung|raten~?|finanzierung|instal?ments?|finance|financing|payment plans?",
        r"raten|instal?ments?|finanzier~",
    ),
    "pay_when": Matter(
        r"(?:pay|zahl~|bezahl~) .. (?:when i|when it's|when you|before or after|vorher oder|beim abholen|bei abholung|danach oder|oder erst)|"
        r"wann .. (?:zahl~|bezahl~)|when .. (?:pay|payment due)",
        r"payments?|bezahl~|zahlung~?|zahlungsart~?|paying",
        "",
        r"beim|bei|nach|vorab|vorher|abhol~|when|on (?:collection|completion|pick ?up|delivery)|after|before|upfront|advance",
        True,
    ),
    "contactless": Matter(
        r"tap (?:my )?(?:card|phone)|contactless|kontaktlos|mit (?:dem )?(?:handy|uhr) (?:be)?zahl~|pay by phone|apple pay|google pay",
        r"payments?|bezahl~|zahlung~?|zahlungsart~?|paying|karte~?|cards?",
        r"kartenzahlung|ec karte|cards?|apple pay|contactless",
    ),
    "dog_along": Matter(
        rf"{_DOG} .. (?:mit~|dabei|bring~|rein|stay|come|along|with us|on the|{_FINE})|(?:mit|bring~|with|without) .. {_DOG}",
        r"hunde?|dogs?|pets?|~tiere?|animals?|vierbeiner",
        r"(?:hunde|dogs?|pets?|tiere) .. (?:willkommen|welcome|allowed|erlaubt|nicht|not|duerfen|draussen|mit)",
    ),
    "cannot_walk_well": Matter(
        r"rollstuhl|rollator|gehbehindert~?|kruecken|wheel ?chair|walker|crutches|(?:nicht|kaum|schlecht) .. (?:laufen|gehen|treppen?|stufen?)|"
        r"(?:can't|cannot|can't really|hardly) .. (?:walk|climb|manage (?:the )?(?:stairs|steps))|(?:hip|knee)s? .. (?:done|bad|operated)|"
        r"(?:steps|stairs|treppen) .. (?:nightmare|problem|schwierig|hard|difficult)",
        r"stairs|~treppe~?|stufen|steps|access~?|barriere~|lift|aufzug|elevator|ground floor|ebenerdig|~rollstuhl~?",
        r"ebenerdig|barrierefrei|stufenlos|aufzug|lift|ramp~?|step ?free|wheelchair~?|ground floor",
    ),
    "no_german": Matter(
        r"(?:kein|nicht (?:so )?gut|kaum|wenig|no|not much|hardly any) (?:deutsch|german|englisch|english)|(?:only|nur|bloss) (?:speaks? )?"
        r"(?:spanish|arabic|english|turkish|russian|polish|french|arabisch|englisch|tuerkisch|russisch|polnisch|spanisch|franzoesisch|ukrainisch)",
        r"~sprachen?|languages?|~sprachig~?",
        r"(?:auf|in|sprechen|speak) (?:deutsch und |german and )?(?:englisch|english|arabisch|arabic|tuerkisch|turkish|spanish|spanisch|french|franzoesisch)",
    ),
    "as_a_present": Matter(
        r"(?:schenken|geschenk|verschenk~|gift|present|give her|give him|get (?:him|her|them) something) .. |(?:geburtstag|birthday|"
        r"\w+tieth|\w+zigsten?|weihnachten|christmas) .. (?:schenken|geschenk|gift|present|get (?:him|her)|give (?:him|her))",
        r"gutschein~?|geschenk~?|vouchers?|gifts?|gift ?cards?",
        r"gutschein~?|vouchers?|gift ?cards?",
    ),
    "no_id_there": Matter(
        r"(?:papiere|ausweis|perso|passport|id) .. (?:drin~?|nicht dabei|vergessen|zu ?hause|at home|inside|locked)|kein~ ausweis|no id",
        r"ausweis~?|papiere|id|identification|identitaet~|legitimation",
        r"ausweis~?|id|identi~",
    ),
    "keys_copied": Matter(
        r"~schluessel .. (?:nachmach~|kopier~|zweimal|nachmachen)|keys? (?:cut|copied|copy)|(?:cut|copy) .. keys?",
        r"schluessel~?|keys?|nachschluessel",
        r"nachmach~|kopi~|key cutting|keys? cut",
        r"nachmach~|kopi~|nachschluessel|cut|copies|copy",
    ),
    "locked_out_of_a_car": Matter(
        r"(?:auto|wagen|golf|polo|kombi|transporter|car|van) .. (?:ausgesperrt|aufmach~|oeffn~|locked|open)|aus(?:m| meinem| dem) \w+ ausgesperrt",
        r"autos?|fahrzeug~|kfz|cars?|vehicles?",
        r"auto~? .. (?:oeffn~|auf)|open cars",
    ),
    "already_vaccinated": Matter(
        r"(?:spritzen?|impf~|geimpft|vaccinat~|jabs?|shots?) .. (?:darf|muss|kann|noetig|need~?|allowed|required|schon|can|may)",
        r"~impf~|vaccin~|jabs?|gesundheit~",
        r"geimpft|impf~|vaccinated|vaccination~?",
    ),
    "quiet_please": Matter(
        r"(?:alright|okay|ok|schlimm|stoer~|disturb~) .. (?:tv|football|radio|music|watch~|fern~|laut|noise|talk~|musik)|(?:watch~|radio|tv|music|fernseh~) .. (?:while|waehrend)",
        r"noise|laerm|ruhe|quiet|lautstaerke",
        r"quiet|ruhe|silence|laerm",
    ),
    "same_person": Matter(
        r"(?:different|same|immer|jedes ?mal|each time|another|andere[rs]?|wechselnd~?) .. (?:girl|person|cleaner|lady|woman|man|one|leute|frau|kollegin|therapeut~|lehrer~) .. (?:each|every|week|time|kommt|woche)|"
        r"always the same|immer (?:die|der)selbe",
        r"same ~|ansprechpartner~|feste~|stammkraft|bezugs~|your cleaner",
        r"same (?:cleaner|person|therapist|teacher)|immer (?:die|der)selbe",
    ),
    "so_small_a_job": Matter(
        r"(?:only|just|nur|bloss) .. (?:tiny|small|an hour|one hour|kleine~?|eine stunde)|minimum|mindest(?:dauer|abnahme|menge|stunden)",
        r"minimum|mindest~",
        r"(?:minimum|mindest~)",
    ),
    "let_in_with_a_key": Matter(
        r"how would (?:they|she|he|you) get in|wie komm~ .. rein|(?:at work|nicht da|not in) .. (?:get in|rein|let in)",
        r"keys?|schluessel~?|access|zugang|entry",
        r"keys?|schluessel~?|key ?safe",
    ),
    "when_it_is_full": Matter(
        r"(?:hate|mag keine|avoid) (?:the )?crowds?|(?:good|quiet|ruhig~) (?:time|zeit)|wann .. (?:leer|wenig los|voll|ruhig)|how busy",
        r"peak~?(?: times?)?|busy~?|stosszeiten?|auslastung|quiet times?",
        r"busiest|quietest|am vollsten|ruhig|peak",
        "",
        True,
    ),
    "holds_my_weight": Matter(
        r"(?:big|heavy|schwer~?|uebergewicht~?) .. (?:hold|guy|trag~|haelt|geht|ok)|weight limit|gewicht~|hold (?:me|my weight)",
        r"weight~?|gewicht~?|belastbar~",
        r"weight|gewicht|kilo~?|pounds|kg",
    ),
    "on_sore_skin": Matter(
        r"(?:hurts?|weh|schmerz~|pain~?|wimp|empfindlich) .. (?:put on|drauf|something|was dagegen|betaeub~|cream|salbe)|does it hurt|tut (?:das|es) weh",
        r"numb~|schmerz~|betaeub~|pain~?",
        r"numb~|betaeub~|schmerz~",
    ),
    "still_there": Matter(
        r"(?:left|vergessen|liegen) .. (?:still got it|still there|noch da|aufgehoben)|still got it",
        r"unclaimed|nicht abgeholt~?|fundsachen|lost property|aufbewahrung",
        "",
    ),
    "tried_on": Matter(
        r"try (?:it|them|this) on|anprobier~|pin it|abstecken",
        r"fittings?|anprobe~?|abstecken",
        r"fitting|anprobe|abstecken",
    ),
    "behind_the_wheel": Matter(
        r"(?:take|bring) me home (?:after|afterwards)|(?:get )?behind the wheel|(?:drive|fahren|auto fahren) .. (?:after|afterwards|danach|hinterher)|"
        r"(?:danach|hinterher|afterwards) .. (?:auto fahren|noch fahren|drive)",
        r"driving|autofahren|fahrtuechtig~|nach (?:dem|der) ~",
        r"drive|driving|auto fahren|autofahren",
    ),
    "lenses_in": Matter(
        r"(?:lenses|kontaktlinsen|linsen) .. (?:in|drin|out|raus|wear|tragen|come|kommen)",
        r"contacts?|~lenses|~linsen",
        r"lenses|~linsen",
    ),
    "keeps_children_busy": Matter(
        r"(?:toddler|child|kids?|kind~?|kleine~?|little one) .. (?:busy|play|spiel~|beschaeftig~|wait|warten)",
        r"kids?|children|kinder~?|spielecke|play ~|waiting~?",
        r"toys?|spielzeug|spielecke|play (?:corner|area)",
    ),
    "prescription_handed_out": Matter(
        r"(?:the |my )?(?:numbers|values|werte|prescription|rezept|pass) .. (?:have|haben|mitnehmen|online|copy|bekomm~)|order (?:them|it) online",
        r"prescriptions?|brillenpass|werte|rezept~?",
        r"prescription|brillenpass|werte",
    ),
    "cannot_get_used": Matter(
        r"(?:give me a headache|can't (?:wear|get used)|nicht .. (?:zurecht|gewoehn~)|unvertraeglich|kopfschmerzen davon)",
        r"returns?|vertraeglichkeit~?|umtausch|rueckgabe|guarantee|garantie|adaptation",
        r"exchange|umtausch~?|vertraeglichkeit~|return",
    ),
    "bent_back": Matter(
        r"(?:slid~|rutsch~|loose|locker|wackel~|bent|verbogen) .. (?:nose|nase|do something|was machen|richten|fix)|keep sliding",
        r"adjustments?|anpassung~?|service|nachstellen|justier~",
        r"adjust~|anpass~|richten|justier~",
    ),
    "bottle_of_red": Matter(
        r"bottle of|(?:wein|wine|sekt|beer|bier|prosecco|bierchen|alkohol) .. (?:mitbring~|bring|dabei|trinken)|"
        r"(?:bring|turn up with|have|drink) .. (?:wine|beers?|drink~|bottle~?|booze|cans|tinnies|prosecco|bubbly|alcohol)",
        r"drinks?|getraenke|wine|wein|alcohol|alkohol|byo",
        r"wine|wein|drinks|getraenke|corkage|bottle",
    ),
    "way_there": Matter(
        r"easiest way to (?:get|find|reach)|should i drive|wie komm~ .. (?:am besten|zu ihnen|hin)|best way to (?:get|reach)",
        r"stations?|anfahrt~?|getting here|directions|bus|bahn~?|parking|parken|lage|location",
        r"station|bahnhof|bus|tram|u bahn|s bahn|haltestelle|minutes? walk",
    ),
    "without_appointment": Matter(
        r"(?:just|einfach|spontan) .. (?:show up|turn up|walk in|drop in|vorbei ?komm~|vorbei ?schau~|vorbeigehen|reinkommen|come by|pick .. up)|"
        r"ohne termin|without an appointment|walk ?ins?|have to call ahead|in echt sehen",
        r"walk ?ins?|ohne termin|spontan~|drop ?in|ausstellung|showroom|laden|shop|hofladen|farm shop",
    ),
    "in_a_hurry": Matter(
        r"squeeze .. in|(?:by|bis) (?:tomorrow|morgen|friday|freitag)|express|eilig|dringend|last minute|rush|zu spaet dran|too late (?:to|for)|short notice|kurzfristig",
        r"rush|express~?|eil~|kurzfristig~?|vorbestell~|pre ?orders?|advance|lead time|bestellfrist",
        "",
        "",
        True,
    ),
    "weekend": Matter(
        r"(?:auch|noch|even|also|too) (?:am |at |on )?(?:the )?(?:wochenende|samstags?|sonntags?|weekends?|saturdays?|sundays?)|"
        r"unter der woche .. (?:arbeit~|wochenende)",
        r"samstage?s?|wochenende|weekends?|saturdays?|sonntag~",
        "",
        "",
        True,
    ),
    "left_safely": Matter(
        r"(?:leave|lock|safe|einschliess~|wohin|lassen|abstellen) .. (?:bags?|stuff|things|coats?|valuables|tasche~?|sachen|jacken?|wertsachen)|"
        r"(?:bags?|tasche~?|sachen|wertsachen) .. (?:safe|sicher|einschliess~|lassen)|lockers?|schliessfae?ch~?",
        r"lockers?|schliessfae?ch~|spinde?|garderobe|valuables|wertsachen|cloakroom",
        r"lockers?|schliessfae?ch~|spinde?",
    ),
    "to_wear": Matter(
        r"(?:what|(?:irgend)?was|something|anything) .. (?:wear|wearing|anzieh~|anziehen|tragen|anhaben)|(?:only|nur|bloss) .. (?:jeans|turnschuhe|trainers|sandalen)|"
        r"(?:give|lend|have) us something to wear|protective gear|schutzkleidung|(?:can't|cannot|nicht) .. (?:swim|schwimmen)",
        r"clothes|clothing|kleidung|outfits?|dress ?code|what to wear|schuhe|shoes|suits?|gear|life ?jackets?|schwimmwesten?|schutz~|ausruestung|equipment",
    ),
    "done_before": Matter(
        r"(?:soll|sollte|muss|muesste|darf|kann|should|must|can|may|do|need) (?:ich|wir|man|er|sie|i|we|he|she|you) .. "
        r"(?:vorher|davor|vorab|am tag davor|am abend vorher|before|beforehand|the (?:day|night) before|baden|waschen|gewaschen|rasieren|"
        r"nuechtern|fruehstuecken|eincremen|eingecremt|shave|wash|showered|shampoo|fasting|moisturise)",
        r"vorbereitung~?|vorher|vor dem (?:termin|besuch)|preparation|preparing|before ~|prep|vorab",
    ),
    "stay_or_leave": Matter(
        r"(?:dabei ?bleiben|dabei ?sein|danebenstehen|da ?bleiben|warten|weggehen|einkaufen gehen|derweil~?|solange|so lange|"
        r"stay|wait|leave (?:him|her|it|them)|drop (?:him|her|it|them) off|pop out|go shopping|come back) .. "
        r"(?:oder|or|ganze zeit|whole time|muss|kann|can|have to|need to)|"
        r"(?:muss|soll|kann|darf|do|can|could|should|must) (?:ich|wir|man|i|we) .. (?:dabei ?bleiben|dabei ?sein|da ?bleiben|weggehen|stay|wait|leave)",
        r"dabei ?(?:bleiben|sein)|abgeben|wartezeit~?|waehrend ~|bringen und abholen|drop ?off|staying|waiting|while you wait|begleitung",
        r"(?:weggehen|dabei ?bleiben|in der zwischenzeit|rufen .. an|stay with|wait here|drop .. off|come back)",
    ),
    "own_things": Matter(
        r"(?:my|our|his|her|eigene[nrs]?|own) (?:own )?(?:knives|gear|equipment|tools?|apron|mats?|balls?|messer|werkzeug|matte|handtuch|towels?)|"
        r"(?:buy|kauf~|besorg~|bring~?|mitbring~) .. (?:bleach|sponges?|supplies|putzmittel|gear|equipment|ausruestung|handtuch|towels?)|"
        r"(?:bring|need|have|take) .. (?:my|our|his|her) own (?:stuff|things|bits|~)|(?:muss|soll~|brauch~|kann) .. (?:eigene[nsr]?|selber|selbst) .. (?:mitbring~|dabei~)|"
        r"anything (?:i|we) (?:should|need to|have to) (?:have|bring)",
        r"bring~?|mitbring~|ausruestung|equipment|gear|supplies|material~?|putzmittel|chargers?|what to bring",
    ),
    "to_be_signed": Matter(
        r"(?:fill|sign|unterschreib~|ausfuell~) .. (?:out|in|form~|something|anything|vorher|was)|anything .. (?:to )?(?:fill out|sign)|einverstaendnis~|waiver|consent form",
        r"waivers?|einverstaendnis~|forms?|formular~|consent|haftung~|unterschrift",
        r"waiver|einverstaendnis~|formular|unterschr~|signed?",
    ),
    "may_one_photograph": Matter(
        r"(?:bilder|fotos?|photos?|pictures|videos?|selfies?) .. (?:machen|mache|take|erlaubt|allowed|schiessen)|"
        r"(?:darf|kann|can|may) .. (?:fotografier~|filmen|film|take (?:photos?|pictures?))",
        r"fotos?|fotografier~|bilder|photos?|pictures|photography|filming|kameras?",
    ),
}
"""Matters of everyday, by a name for reading."""
