"""What callers ask out of care: health, food and allergies, cleanliness, what is left over, the house and the night; and
how an owner's entry about it reads. Folded, both languages; written like `told_matters`.
"""

from __future__ import annotations

from agents.dialogue.lexicon.told_matters import Matter

_COUNTRY = (
    r"(?:italien|spanien|frankreich|oesterreich|schweiz|holland|belgien|polen|daenemark|england|ausland|italy|spain|france|"
    r"germany|austria|switzerland|belgium|ireland|abroad|overseas)"
)

CARES_TOLD: dict[str, Matter] = {
    "expecting": Matter(
        r"schwanger~?|pregnan~|im (?:dritten|vierten|fuenften|sechsten|siebten|achten|neunten) monat|(?:months|weeks) (?:along|pregnant|gone)|expecting",
        r"schwanger~|pregnan~",
        r"schwanger~|pregnan~",
    ),
    "illness": Matter(
        r"diabet~|ich hab zucker|blutverduenn~|blood thinn~|herzschrittmacher|pacemaker|epilep~|vorerkrankung~?|medical condition~?",
        r"diabet~|vorerkrank~|gesundheit~?|medical|health|conditions?|krankheit~",
        r"diabet~|blutverduenn~|blood thinn~|herzschrittmacher|pacemaker|epilep~",
    ),
    "allergies": Matter(
        r"allerg~|unvertraeg~|vertrag~ .. nicht|zoeliakie|c(?:o)?eliac|gluten~?|lakto~|lactose|nuss~?|nuesse|nuts?|stung|stings?|gestochen|swells?|"
        r"break out|(?:can't|darf|kann) .. (?:gluten|milk|milch|nuts|eat)",
        r"allerg~|unvertraeg~|diets?|dietary|zutaten|ingredients|ernaehrung|inhaltsstoffe?",
        r"allerg~|gluten~?|zoeliakie|laktose~?|lactose|unvertraeg~|nickel~?",
    ),
    "no_meat": Matter(
        r"kein~ fleisch|vegetar~|vegan~|no meat|(?:don't|doesn't) eat meat|plant based",
        r"vegetar~|vegan~|diets?|dietary|speisen|menue?s?|ernaehrung",
        r"vegetar~|vegan~|fleischlos~?",
    ),
    "chemicals": Matter(
        r"chemi~|empfindlich~|sensitive|smells?|asthma|ammoniak|duftstoff~|pesti~|gespritzt|schadstoff~|umweltfreundlich|eco ?friendly",
        r"produkte?|products?|~mittel|eco~?|bio~?|natur~|organic|inhaltsstoffe?|ingredients|oeko~|chemicals",
        r"ohne (?:ammoniak|chemie|duftstoffe)|vegan~|biologisch~?|organic|eco|fragrance free|umweltfreundlich~?|pesticides?|no chemicals",
    ),
    "for_men_too": Matter(
        r"nur fuer (?:frauen|damen|maenner)|fuer maenner|maenner auch|(?:mein|der) mann auch|only for (?:women|ladies|men)|for (?:men|guys) (?:too|as well)|my husband (?:too|as well)",
        r"maenner|herren|men|frauen|women|damen|ladies",
        r"(?:maenner|herren|men) .. (?:willkommen|welcome|gern~?|auch|too)",
    ),
    "clean_tools": Matter(
        r"(?:geraete|instrumente|nadeln|werkzeug~?|tools|instruments|needles|equipment) .. (?:sauber~?|desinfi~|steril~|clean~|reinig~)|"
        r"(?:sauber|steril~|desinfi~|clean~|reinig~) .. (?:geraete|instrumente|nadeln|tools|instruments|needles|equipment)|hygien~",
        r"hygiene~?|sauberkeit|steril~|cleanliness|infection",
        r"steril~|desinfi~|autoklav~|autoclave~?",
    ),
    "smashed_up": Matter(
        r"(?:viel|a lot of|much|all the) (?:schmutz|dreck|staub|dirt|mess|dust)|(?:schmutz|dreck|staub|mess|dust) .. (?:danach|afterwards|macht|wegmach~|happens)|"
        r"(?:what happens|wohin) .. (?:mess|abfall|muell|rubbish|waste|schnittgut)|hire a skip|chippings|schnittgut|altteile",
        r"staub|schmutz|sauberkeit|dust|mess|waste|clean ?up|entsorg~|disposal|rubbish|abfall|muell",
        r"(?:take|nehmen) .. (?:waste|rubbish|schnittgut|abfall) .. (?:away|mit)|staubfrei|dust sheets?|abgedeckt|chippings",
    ),
    "is_it_allowed": Matter(
        r"(?:even|ueberhaupt) (?:allowed|erlaubt)|allowed to .. (?:chop|cut|fell|build|remove)|permission|genehmig~|conservation area|denkmalschutz|"
        r"(?:darf|duerfen) .. (?:ueberhaupt|einfach) .. (?:faellen|schneiden|bauen|abreissen)",
        r"permissions?|genehmig~|permits?|erlaubnis~?|protected trees|conservation|council|baumschutz~",
        r"permission|genehmig~|permits?|council|conservation",
    ),
    "birds": Matter(
        r"nest~?|voegel|vogel|birds?|blackbird|amseln?|brut~",
        r"nest~|vogelschutz|birds?|brut~",
        r"nesting|vogelschutz|brutzeit|birds?",
        "",
        True,
    ),
    "storm_damage": Matter(
        r"(?:tree|baum|ast|limb|branch) .. (?:come down|came down|fallen|umgestuerzt|umgefallen|abgebrochen|across|blocks?|blocking)|sturmschaden|storm damage",
        r"emergenc~|notfaelle?|notdienst|storm~?|sturm~|out of hours",
        r"storm|sturm~",
    ),
    "next_door": Matter(
        r"(?:man|woman|people|leute) next door|neighbou?r'?s?|nachbar~?|nebenan",
        r"neighbou?rs?|nachbar~",
        r"neighbou?rs?|nachbar~",
    ),
    "in_exchange": Matter(
        r"(?:give me|get|bekomm~|krieg~) .. (?:something |money |geld )?(?:for it|dafuer)|trade ?in|part exchange|in zahlung|(?:don't|nicht mehr) .. (?:use|brauch~) .. (?:any ?more|give)",
        r"trade ?ins?|ankauf|inzahlung~|part exchange|gebraucht~|buy ?backs?",
        r"in zahlung|trade ?in|ankauf~?|buy back",
    ),
    "looking_costs": Matter(
        r"(?:pay|zahl~|kost~|charge~) .. (?:looking|anschauen|nachschauen|nachsehen|diagnos~)|(?:looking|anschauen|diagnos~|look at it) .. (?:pay|kost~|zahl~|charge~|cost)",
        r"diagnos~(?: fee)?|befund~|pruef~kosten|inspection fee|fehlersuche",
    ),
    "what_is_on_it": Matter(
        r"(?:photos|pictures|files|data|daten|bilder|fotos) .. (?:still|lost|gone|weg|noch|copy|kopier~|sichern|sicher~|back ?up|afterwards|danach)|back ?up",
        r"back ?ups?|~sicherung|data|daten",
        r"back ?ups?|datensicherung|sichern",
    ),
    "who_sees_it": Matter(
        r"(?:who|wer) .. (?:gets to see|sees|sieht|liest|reads|zugriff)|confidential~?|vertraulich~?|sensible daten",
        r"privacy|vertraulich~|confidential~|schweigepflicht|datenschutz|discretion",
    ),
    "of_that_make": Matter(
        r"(?:i ?phones?|i ?pads?|mac ?books?|macs?)",
        r"apple|i ?phones?|macs?|handys?|phones?|marken|brands",
        r"apple|i ?phones?|mac ?books?",
        r"apple|i ?phones?|mac~",
    ),
    "arriving": Matter(
        r"(?:let us in|rein ?lass~|reinkommen|aufmach~) .. |(?:train|flight|zug|flieger) .. (?:get in|gets in|ankomm~|kommt|arrive~?) .. (?:night|late|nachts|spaet|in)|"
        r"late arrival|spaet .. (?:ankomm~|anreis~)|check ?in|einchecken",
        r"check ?in|anreise|arrival|ankunft",
        "",
        "",
        True,
    ),
    "in_the_morning": Matter(
        r"(?:anything|something|was|etwas) to eat|(?:eat|essen) .. (?:mornings?|morgens)|breakfast|fruehstueck~?",
        r"breakfast|fruehstueck~?|verpflegung|meals?|board",
        r"breakfast|fruehstueck~?",
    ),
    "online_there": Matter(
        r"wi ?fi|wlan|internet|(?:work|arbeiten|be) .. online|(?:connection|verbindung|netz) .. (?:good|gut|any)",
        r"wi ?fi|wlan|internet",
        r"wi ?fi|wlan",
    ),
    "for_the_baby": Matter(
        r"cots?|crib|kinderbett~?|babybett~?|reisebett|(?:baby|month old|kleine~) .. (?:sleep|schlaf~)",
        r"cots?|crib|kinderbett~?|babybett~?|bab(?:y|ies)|kinder",
        r"cots?|crib|kinderbett~?|babybett~?|reisebett",
    ),
    "plugged_in": Matter(
        r"electric (?:one|car|vehicle)|e ?auto|elektroauto|plug (?:it|the car) in|wallbox|ladesaeule|charging (?:point|station)|auto .. (?:auf)?laden",
        r"cars?|parking|parken|~platz|ladesaeule|wallbox|ev|charging|e autos?",
        r"wallbox|ladesaeule|charging|charger",
        r"wallbox|ladesaeule|charg~|ladestation|laden|plug",
    ),
    "season": Matter(
        r"(?:im|in|during) (?:the )?(?:winter|november|dezember|december|januar|january|februar|february|herbst|autumn)|still (?:going|open|running) in|saison|season",
        r"saison~?|season~?|winter(?:betrieb|zeit|pause)?|jahreszeit",
        "",
        "",
        True,
    ),
    "into_the_water": Matter(
        r"swim~?|schwimm~|for a dip|jump in|baden|ins wasser",
        r"swim~|schwimm~|baden|bathing",
        r"swimming|schwimmen|baden",
    ),
    "sent_by_post": Matter(
        r"(?:send|schick~|zuschick~|versend~|ship|post) .. (?:me|us|mir|uns|it|them|to|jars?|nach)|postage|versand|(?:wohn~|live) .. (?:send|schick~|kriegen wir)",
        r"versand~?|postage|shipping|posting|delivery|lieferung|mail ?order",
        r"versand~?|verschick~|postage|ship~|by post|per post",
    ),
    "abroad": Matter(
        rf"(?:nach|in|aus|to|from|move to|moving to) {_COUNTRY}|ins ausland|abroad|overseas",
        r"ausland~?|abroad|international~?|overseas|europa~?|europe",
        r"ausland|europaweit|abroad|overseas|eu weit",
    ),
    "the_office_pays": Matter(
        r"(?:amt|jobcenter|sozialamt|arbeitgeber|firma|employer|council|leasing) .. (?:uebernimm~|zahl~|rechnung|pays?|invoice|bill|leasing|geht)|"
        r"ueber (?:den|meinen|die) (?:arbeitgeber|firma|chef)|dienstrad|job ?rad|leasing~",
        r"jobcenter|amt|aemter|kostenuebernahme|job ?rad|leasing|dienstrad|business ?bike|cycle to work",
        r"jobcenter|sozialamt|job ?rad|leasing|kostenuebernahme|cycle to work",
    ),
    "healing": Matter(
        r"(?:got|hab~|had) .. (?:done|gestochen|stechen lassen) .. (?:pool|water|swim~|wasser|sauna|sonne|sun|duschen|shower|sport)|"
        r"(?:pool|sauna|sun|sonne|swim~|schwimmen|baden|duschen|shower|bath~?|sport|gym) .. (?:danach|hinterher|afterwards|after|fresh|frisch)",
        r"after ?care|~pflege~?|nachsorge|heilung|danach|hinterher|afterwards|after",
    ),
    "made_good": Matter(
        r"patchy|touch ?ups?|nachstech~|nachgestochen|nachbesser~|healed .. (?:fix~|cost)|uneven|ungleichmaessig",
        r"touch ?ups?|nachstech~|nachbesser~|korrektur~?|warranty|garantie",
        r"touch ?ups?|nachstech~|nachbesser~",
    ),
    "covered_up": Matter(
        r"cover ?ups?|ueberstech~|ex's name|(?:old|altes?) tattoo .. (?:weg|disappear|cover~)|make .. disappear",
        r"cover ?ups?|ueberstech~",
        r"cover ?ups?|ueberstech~",
    ),
    "old_parts": Matter(
        r"ersatzteil~?|spare ?parts?|(?:griff|teil~?|parts?) .. (?:noch|krieg~|bekomm~|get hold)|(?:firma|marke|brand|maker) .. (?:gibts? .. nicht mehr|no longer|gone)",
        r"ersatzteil~?|spare ?parts?|parts",
        r"ersatzteil~?|spare ?parts?",
    ),
    "leather": Matter(
        r"~leder~?|leather|suede",
        r"~leder~?|leather",
        r"~leder~?|leather",
    ),
    "antiques": Matter(
        r"antik~|antique~?|(?:achtzehnhundert|neunzehnhundert|eighteen|nineteen) ?\w+ .. (?:kennen|know|aus)|(?:sehr|uralt~?|very) alt~ .. (?:kennen|trauen)",
        r"antiqu~|antik~",
        r"antiqu~|antik~",
    ),
    "own_cloth": Matter(
        r"(?:eigene[nr]?|my own|selber) (?:stoff~?|fabric|material)|(?:stoff|samt|leinen|fabric|velvet) .. (?:liegen|von meine~|draufmach~|verwend~|use)|"
        r"(?:muster|samples?|swatch~) .. (?:anschau~|anseh~|sehen|see|look)",
        r"stoff~?|bezuege?|bezugsstoff~|fabrics?|materials?",
        r"stoff~?|fabric~?",
    ),
    "at_once": Matter(
        r"(?:gleich|sofort|direkt) (?:mit|mitnehmen|wieder mit)|(?:krieg~|bekomm~|nehm~|hab~) .. (?:gleich|sofort|direkt) (?:mit~?|fertig)|"
        r"(?:muss|muessen) .. noch ?mal (?:wieder ?)?(?:kommen|her|vorbei~)|take .. (?:away|home|with (?:me|us)) (?:straight away|right away|the same day|at once)|"
        r"(?:have to|need to|do i|must i) .. come back (?:for|another|again)",
        r"mitnehmen|mitnahme|fertig~|turnaround|while you wait|same day",
        r"gleich mit~?|sofort mit~?|zum mitnehmen|take (?:it|them) (?:home|away|with)",
        r"gleich|sofort|direkt|mitnehm~|straight|same day|right away|take|tage?n?|days?|weeks?|woche~",
        True,
    ),
    "so_small": Matter(
        r"(?:erst|nur|only|just) .. (?:wochen|monate|weeks|months)(?: old| alt)?|neugeboren~|newborn|(?:\w+ )?(?:wochen|monate|weeks?|months?) (?:alt|old)|baby~?|saeugling~?",
        r"bab(?:y|ys|ies)~?|neugeborene~?|newborns?|saeugling~?|infants?",
        r"bab(?:y|ys|ies)|neugeborene~?|newborns?|infants?",
        r"bab(?:y|ys|ies)|neugeborene~?|newborns?|infants?|ab ~|from ~|wochen|monat~|klein~|months?|weeks?",
    ),
    "free_for_some": Matter(
        r"free .. (?:age|pensioners?|over sixt~|over seventy|over sixties|children|kids|students?|seniors?|elderly|him|her)|(?:pay|charge) .. at (?:his|her|my|their|that) age|"
        r"(?:kostenlos|umsonst|kostenfrei|gratis|frei) .. (?:alter|rentner~?|kinder~?|student~|schueler~|senioren)|(?:in|bei) (?:seinem|ihrem|meinem) alter .. (?:umsonst|kostenlos|zahlen|frei)",
        r"free (?:\w+ )?tests?|nhs|exempt~?|entitled|befreiung|befreit|kostenfrei~?",
        r"free .. (?:over|under|children|students?|pensioners?)|(?:over|under) (?:sixt~|sixteens?|eighteens?|nineteen) .. free|"
        r"(?:kostenlos|kostenfrei|frei|befreit) .. (?:kinder|rentner|schueler|unter|ab)|(?:kinder|rentner|schueler|unter \w+) .. (?:kostenlos|kostenfrei|frei|nichts)",
    ),
    "grown_ups": Matter(
        r"grown ?ups?|adults?|erwachsene~?|at my age|older (?:people|beginners?|pupils?|students?)|too old|zu alt|in meinem alter|noch (?:als|mit) (?:\w+ )?(?:erwachsene~?|rentner~?)",
        r"adults?|erwachsene~?|grown ?ups?",
        r"adults?|erwachsene~?|grown ?ups?|any age|jede~ alter|every age",
        r"adults?|erwachsene~?|grown ?ups?|any age|jede~ alter|every age",
    ),
    "dishes": Matter(
        r"(?:teller|besteck|geschirr|glaeser|plates|cutlery|glasses|dishes) .. (?:mit~|leih~|haben|bring~|provide|enough|genug)|nicht genug (?:teller|glaeser)",
        r"geschirr|besteck|plates|crockery|cutlery|tableware|ausstattung",
        r"geschirr|besteck|crockery|cutlery",
    ),
    "who_serves": Matter(
        r"(?:jemand~?|leute|somebody|someone|staff) .. (?:servier~|bedien~|serves?|serving|waits?)|bedienung|kellner~?|waiters?",
        r"personal|service~?|bedienung|kellner~|staff|waiting staff",
        r"servier~|bedien~|kellner~|serve~?|waiters?",
    ),
    "where_from": Matter(
        r"(?:wo|woher) .. (?:her|kommt das|kommen die)|aus der (?:gegend|region)|regional~?|where .. (?:come from|sourced)|local(?:ly)?",
        r"herkunft|regional~?|origin|sourcing|local",
        r"aus der region|regional~?|local~?|von hoefen|from farms?",
    ),
}
"""Matters of care, by a name for reading."""
