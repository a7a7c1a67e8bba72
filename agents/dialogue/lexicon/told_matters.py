"""What callers ask small businesses beside the appointment, and how an owner's entry about it reads: coming,
paying, collecting, who may come along. The house and the trades are in `told_things`.

Folded, both languages in each pattern: a question in English finds a German entry and the other way round.
" .. " stands for up to nine words between, "~" for the rest of a word. Read by `hearing.told`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_BETWEEN = r" (?:[\w']+ ){0,9}?"


class Matter(NamedTuple):
    """One matter: how it is asked about; by which heading, or by which words of its text, an entry tells of
    it; what the text has to hold in any case; whether it answers "when" and "how long"; whether it is a thing
    beside the services, so that none of their prices is its price.
    """

    asked: str
    heading: str
    text: str = ""
    needs: str = ""
    of_time: bool = False
    aside: bool = False


@lru_cache(maxsize=1024)
def pattern(wording: str) -> re.Pattern[str]:
    """A wording of this table as it is searched for in folded words."""
    spread = wording.replace(" .. ", _BETWEEN).replace("~", r"\w*")
    return re.compile(rf"(?<![\w'])(?:{spread})(?![\w'])")


_YOU = r"(?:sie|ihr|du|s|se|you|you guys|your (?:people|guys|team|men|driver)|they|somebody|someone)"
_MAY = (
    r"(?:darf|duerfen|duerft~|kann|koenn~|soll|sollen|could|can|may|might|allowed|ok|okay|alright|all right)"
)
PAPER = (
    r"(?:unterlagen|papiere|dokumente?|ausweis~|~heft(?:e|chen)?|reisepass|~rezept|ueberweisung|verordnung|impfpass|mutterpass|"
    r"~karte|vertrag|vertraege|bescheid~|documents?|papers|paperwork|passport|id|identification|prescription|"
    r"referral|insurance card|vaccination (?:card|book|record)s?|licen[cs]e)"
)
_SIBLING = r"(?:bruder|schwester~|geschwister~|brother|sister|siblings?|anderen? kind~|zweites? kind|aelteste~|other (?:child|kids?))"
_CHILD = r"(?:kind~|sohn|tochter|kleine[rn]?|baby|enkel~|kids?|child|children|son|daughter|toddler|little one|grandchild~)"
_PERSON = (
    rf"(?:{_SIBLING}|{_CHILD}|mann|frau|freund~|mutter|vater|mama|papa|oma|opa|tante~|eltern|partner~|jemand~|"
    r"begleit~|leute|personen|gaeste|familie|trauzeug~|brautjungfer~|husband|wife|mums?|moms?|mam|dad|mother|father|"
    r"parents|friends?|(?:girl|boy)friend|partner|aunt~|gran~|someone|somebody|anyone|people|guests?|family|"
    r"bridesmaids?|companion|us)"
)
_COMES_ALONG = (
    r"(?:mit(?= (?:rein|ins|in|zum|zur|dabei|oder|und|kommen|dazu|sein|bitte|auf)\b|$)|mitbringen|mitkommen|mitnehmen|"
    r"dabei ?sein|dabei|mit ?rein|rein|zuschauen|zusehen|"
    r"comes? (?:along|with (?:me|us|him|her)|too|as well|in (?:with|too|as well))|join|sit in|accompany|tag along|be there|"
    r"be present|watch|stay)"
)
_LASTS = (
    r"(?:fertig~|abhol~|ready|done|finished|~tage~?|wochen?|days?|weeks?|stunden?|hours?|sofort|at once|same day|"
    r"straight away|while you wait)"
)

MATTERS_TOLD: dict[str, Matter] = {
    "ready": Matter(
        rf"(?:wie lange?|wann|bis wann|wie schnell|wie viele tage) .. (?:fertig|abholbereit|abholen|abgeholt|"
        r"wieder ?(?:haben|hab|hol~|kriegen|krieg|bekomm~)|zurueck|zurueck(?:haben|bekomm~)|bereit ?liegen|abholbar)"
        r"(?! (?:bin|sind wir|bist|mit mir))|"
        r"(?:wann|wie schnell) (?:haett~|hab~|krieg~|bekomm~) (?:ich|wir|man) .. (?:wieder|zurueck)|(?:wie lange? (?:ist|sind|bleibt|bleiben|muss~?|brauchen|braucht|brauchst) .. (?:da|dort|weg|bei ihnen|bei euch|bleiben))|"
        rf"wie lange? (?:brauch~|braucht) {_YOU} .. (?:dafuer|damit|um)|"
        r"wie lange? (?:dauert|geht) .. bis .. (?:steht|da ist|fertig ist|geliefert|liegt|haengt|aufgestellt|eingebaut|montiert)|"
        r"lieferzeit~?|bearbeitungszeit|turnaround~?|lead time|"
        rf"(?:ist|waere|wird|sind|werden) (?:das|es|die|der|sie|er) .. (?:bis dahin|rechtzeitig|bis zum ~|bis ~tag) .. fertig|"
        rf"(?:schaffen|schafft|kriegen|kriegt|bekommen) {_YOU} .. (?:bis dahin|rechtzeitig)|"
        r"(?:will|would|could|can|is|are) (?:it|that|this|they|those|(?:the|my) ~) .. (?:ready|done|finished) (?:by|in time|before|for the)|"
        rf"wie lange? (?:behalt~|behaelt|habt|haben|hast) {_YOU} .. (?:es|ihn|sie|das ~|den ~|die ~|mein~ ~|unser~ ~)|"
        r"how long (?:do|will|would|must|are) you .. (?:keep|keeping|have|hold|need|want) (?:on to )?(?:it|them|her|him|this one|(?:the|my|our) (?!name|number|data|details)~)|"
        r"how long (?:will|would|does|must|should|do) (?:it|they|(?:the|my|our) ~) .. (?:stay|be with you|be in|be at yours|be kept|be away|be gone)|"
        r"how long (?:will|would|must|do|should) (?:i|we) .. (?:leave (?:it|them|the ~|my ~)|be without|do without)|"
        r"(?:how long|when|how soon|how quick~|how fast|by when|how many (?:working )?days|what day) .. "
        r"(?:ready|collect|back|done|finished|pick (?:it|them|that|those|this|the \w+) up|pick up|fetch|get it|have it)",
        r"abhol~|fertig~|lieferzeit~?|dauer|bearbeitung~?|collection|turnaround|ready|delivery time|pick ?up|duration|"
        r"wartezeit|reparaturdauer|lead time",
        r"fertig .. (?:~tage~?|wochen?|stunden?)|(?:~tage~?|~wochen?|~stunden?) .. fertig|dauer\w* .. (?:~tage~?|wochen?)|"
        r"ready .. (?:days?|weeks?|at once|hours?)|takes? .. (?:days?|weeks?)",
        _LASTS,
        of_time=True,
    ),
    "fetching": Matter(
        rf"(?:holen|holt|hol) {_YOU} .. (?:ab|her|rein)|abhol(?:service|dienst|ung~?)|(?:wird|werden) .. abgeholt|"
        rf"(?:liefern|liefert) {_YOU}|lieferung|(?:koenn~|wuerde~) (?:sie|ihr|jemand) .. (?:abholen|holen kommen|liefern|vorbeibringen)|(?:bringen|bringt) {_YOU} .. (?:vorbei|zurueck|wieder)|"
        r"(?:do|does|can|could|would|will) (?:you|your \w+|someone|somebody) .. (?:collect|deliver|pick up|pick (?:it|them|the \w+) up|fetch|drop off)|"
        r"(?:a |the |for |about |offer )(?:pick ?up|collection|delivery)(?: service)?|"
        r"come (?:and|to|round and) (?:get|collect|pick|fetch)|have (?:it|them|the \w+) (?:collected|picked up|fetched)",
        r"abhol~|liefer(?:ung|service)|transport|collection|pick ?up|delivery",
        r"(?:wir )?holen .. ab|(?:wir )?liefern|abholservice|we (?:can )?(?:collect|pick up|deliver|fetch)",
        r"holen .. ab|abhol(?:ung|service|en)|lieferung|liefern|we .. (?:collect|pick~? up|deliver|fetch)|"
        r"(?:collection|pick ?up|delivery) .. (?:costs?|free|is)",
        aside=True,
    ),
    "area": Matter(
        rf"(?:kommen|kommt|kommst|fahren|fahrt|faehrst) {_YOU} .. (?:bis|nach|raus|rueber|hierher|hier hoch|hier runter|zu uns|zu mir|"
        r"aufs? (?:land|dorf)|auf die|ins umland|in der gegend|hin|dahin|dorthin)|"
        rf"(?:arbeiten|arbeitet|sind|seid|machen|macht) {_YOU} .. (?:unterwegs|auch in|auch im|taetig)|"
        r"(?:einzugsgebiet|umkreis|wie weit fahren~?|welche (?:orte|stadtteile|gegenden|gebiete|bezirke))|"
        r"(?:do|would|will|can|could) (?:you|your \w+)(?: guys| people| lot)? .. (?:come|travel|go|drive) (?:out|over|up|down|round|all the way|as far as|that far|this far|so far)|"
        r"(?:do|would|will|can|could) you(?: guys| people| lot)? .. (?:cover|serve|work in|operate in|come to(?! (?:me|my|our|us|the|your)\b))|"
        r"you (?:do|will|would) (?:come|travel|go|cover)|how far .. (?:travel|go|come|drive|out)|(?:which|what) (?:areas?|towns?|parts)|"
        r"(?:your|the) (?:service |catchment )?area|(?:live|are|i'm|we're) .. too far (?:out|away)",
        r"einzugsgebiet|gebiet~?|(?:service |catchment )?areas?|region|umkreis|liefergebiet|orte|where we work",
        r"wir (?:kommen|fahren|arbeiten) .. (?:nach|in|im|bis|zu)|we (?:come|drive|travel|work|go) .. (?:to|in|everywhere|inside|within)",
    ),
    "home": Matter(
        r"hausbesuch~?|(?:kommen|kommt|kommst) (?:sie|ihr|du) (?:(?:da|dafuer|denn|auch|eigentlich|direkt|zur not) )+zu (?:mir|uns|ihr|ihm)|nach hause|daheim|ins haus|ins heim|"
        r"(?:home|house) (?:visits?|calls?)|(?:come|visit|treat) .. (?:at home|home|house|place|flat)|to (?:my|our|her|his) (?:home|house|place|flat)",
        r"hausbesuch~?|(?:home|house) (?:visit|call)s?|mobil",
        r"(?:zu ihnen|zu dir|zu euch) nach hause|hausbesuche?|home visits?|to your home",
    ),
    "presence": Matter(
        r"(?:do|does|must|should|why do|why does|will|need) (?:i|we|someone|somebody|anyone|anybody|the owner) .. (?:be (?:there|in|home|at home|present|around)|stay in|wait in)|"
        r"(?:let|lets|letting|open (?:up|the door)) .. (?:him|her|them|you|your ~|someone|somebody) in|(?:neighbour~?|neighbor~?|tenants?|caretaker|landlord) .. (?:let|open|be there|be in)|"
        r"(?:muss|muessen|soll|sollte|wieso muss) (?:ich|wir|man|jemand|wer|einer) .. (?:da|zu ?hause|daheim|anwesend|dabei|vor ort) ?sein|"
        r"(?:nachbar~|mieter~|hausmeister~|vermieter~) .. (?:aufmach~|reinlass~|reinlaesst|aufschliess~|oeffne~|da sein|lassen)",
        r"access|zugang|zutritt|anwesenheit|being (?:in|home|there)|presence|at home|zu hause sein",
        r"(?:lets?|letting) (?:us|him|her) in|(?:be|being) (?:present|at home)|anwesend|(?:laesst|lassen) uns (?:rein|hinein)|reinlaesst|zugaenglich",
        r"(?:let|lets|letting) .. in|present|be (?:there|in|home)|at home|anwesend|zu ?hause|rein|oeffne~|da sein|dabei",
    ),
    "way": Matter(
        r"(?:kost~|koste|berechn~|zahl~|bezahl~|verlang~|extra|zusaetzlich|kostenlos|umsonst|gratis|inklusive|dabei|drin|aufpreis) .. "
        r"(?:anfahrt~?|anreise|fahrtkosten|wegegeld|kilometer~?)|"
        r"(?:anfahrt~?|anreise|fahrtkosten|wegegeld) .. (?:kost~|berechn~|zahl~|bezahl~|extra|kostenlos|umsonst|gratis|inklusive|dabei|drin|"
        r"obendrauf|drauf|dazu|enthalten|inbegriffen)|"
        r"call ?out (?:fee|charge|cost)s?|travel (?:fee|cost|charge|expense)s?|mileage|"
        r"(?:charge|cost|pay|fee|extra) .. (?:travel|travelling|coming out|come out|come all|drive|journey|the way out|getting (?:here|there))|"
        r"(?:travel|coming out|the drive|the journey|getting here) .. (?:cost|extra|free|included|charge~?)",
        r"anfahrt~?|anreise|fahrtkosten|travel~?|call ?out~?|mileage|journey",
        r"anfahrt~?|fahrtkosten|call ?out|travel~? costs?",
        r"~kosten~?|kostet|kostenlos|euro|frei|extra|free|charged?|included|inklusive|enthalten",
        aside=True,
    ),
    "transit": Matter(
        r"(?:naechste[rn]?|nearest|closest|which|what|welche[rnms]?) (?:\w+ )?(?:haltestelle|station|bushaltestelle|linie|u bahn|s bahn|bahn|bus|tram|stop|line|tube|underground|metro|train)|"
        r"(?:wie|how) .. (?:komm~|find~|get|reach) .. (?:mit|by|on|from) .. (?:oeffi~|oeffentlich~|bahn|bus|tram|zug|bahnhof|public transport|train|bus|tube|metro|station)|"
        r"(?:wo|where) .. (?:aussteigen|umsteigen|get off)|haltestelle",
        r"anfahrt|directions|getting here|bus|bahn|oeffentlich~|public transport|how to (?:get|find)",
        r"haltestelle|mit der (?:[us]|bahn|tram)|(?:u|s) bahn .. (?:minuten|bis)",
        r"\b[us]\d|haltestelle|bahn|bus|tram|linie|line|stop|station|zu fuss|walk",
    ),
    "companions": Matter(
        rf"{_MAY} .. {_PERSON} .. {_COMES_ALONG}|(?:ob|wenn|if|whether) .. {_PERSON} .. {_COMES_ALONG}|"
        rf"(?:bring|bringe|take|nehme?) .. {_PERSON} .. (?:mit|along|with me|with us)|"
        rf"{_MAY} .. (?:bring|have|come with) .. {_PERSON}|(?:is|are|geht|gehts) .. {_PERSON} .. (?:welcome|allowed|mit rein)|"
        rf"(?:wie ?viele|how many) (?:von uns|of us|{_PERSON}) .. "
        r"(?:mit~|kommen|duerfen|allowed|come|bring|in|along|fit|rein|dabei)|"
        r"(?:zu zweit|zu dritt|zu viert) .. (?:kommen|rein)|(?:muss|soll|must|should|does|do) .. (?:alone|on my own|allein~?)|"
        rf"{_MAY} (?:i|ich) .. (?:mit (?:rein|ins zimmer)|dabei ?(?:sein|bleiben)|zuschauen|mitkommen|stay with|be in the room|sit in)|"
        r"(?:allowed|ok(?:ay)?|all ?right|possible|welcome|fine|bother you|mind) (?:for me to|to|if i|if we) (?:\w+ )?(?:sit in|stay|be there|watch|come in with|be present|come along|join|tag along)|"
        r"(?:in ordnung|ok(?:ay)?|erlaubt|moeglich|schlimm|recht),? wenn ich .. (?:dabei ?(?:bin|bleibe?|sitze)|mitkomme?|mit ?reinkomme?|zuschaue?)",
        r"begleit~|guests?|companions?|visitors|accompan~|familie|family|gaeste|mitkommen|dabei ?(?:sein|bleiben)",
        r"(?:personen|gaeste|begleitung|begleitperson~|jemanden?|eltern|people|guests|someone|parents) .. "
        r"(?:mit~|dabei|willkommen|come|bring|welcome|along|join|stay)|(?:koennen|kannst|darfst|duerfen) .. dabei ?(?:sein|bleiben)|(?:bring|bringen) .. (?:people|guests|friends|someone|personen)",
    ),
    "siblings": Matter(
        rf"{_MAY} .. (?:{_SIBLING}|{_CHILD}) .. {_COMES_ALONG}|(?:ob|wenn|if|whether) .. (?:{_SIBLING}|{_CHILD}) .. {_COMES_ALONG}|"
        rf"{_MAY} .. (?:bring|have|come with) .. (?:{_SIBLING}|{_CHILD})|"
        rf"(?:is|are|geht) .. (?:{_SIBLING}|{_CHILD}) .. (?:welcome|allowed|mit rein)|kinderbetreuung|childcare|"
        rf"(?:what|was) .. (?:mit|about|with|do with|mach ich mit) .. (?:{_SIBLING}|{_CHILD})",
        r"geschwister~?|siblings?|kinder|children|kids|kinderbetreuung",
        r"geschwister~?|kinder .. (?:mit~|willkommen|dabei)|(?:children|kids|siblings) .. (?:welcome|along|come)",
    ),
    "papers": Matter(
        r"(?:was|etwas|irgendwas|welche \w+|alles) .. (?:mitbring~|mitzubringen|mitnehm~|mitzunehmen|dabei ?hab~|einpacken|bereit ?(?:halten|legen)|vorlegen|parat)|"
        r"bring~ ich .. mit|(?:brauch~|benoetig~) (?:ich|wir|man|er|sie|es|you|i|we|he|she) .. "
        rf"{PAPER}|(?:was|welche) (?:\w+ )?(?:brauch~|benoetig~) {_YOU} .. von mir|"
        rf"(?:welche|was fuer|which|what|any) {PAPER}|"
        rf"(?:muss|soll|should|must|do|does|need) .. (?:i|we|he|she|they|ich|wir|er|man) .. {PAPER} .. (?:mit~?|bring|have|need|along|with me|dabei~?|zeigen|show)|"
        rf"(?:do|does|will|would|should) (?:i|we|he|she|they) (?:need|bring|have to bring|need to bring) .. {PAPER}|"
        r"(?:what|anything|something) .. (?:bring|take along|take with|have with|have ready|have to hand|prepare)|"
        r"(?:bring|fetch) (?:anything|something)|(?:fetch|take|have) (?:anything|something) (?:along|with (?:me|us|him|her))",
        r"mitbring~|unterlagen|bring~?|what to bring|documents?|papers|papiere|mitzubringen|dokumente|vorbereitung",
        r"(?:bitte|please|bringen sie|bring) .. (?:mitbringen|mit|bring|bereit)|halten sie .. bereit",
    ),
    "letter_first": Matter(
        r"(?:need|have to have|want|require|bring|get) .. (?:letter|note|referral|slip|say so|okay) (?:off|from|of) (?:him|her|them|my ~|the ~|our ~|a ~)|"
        r"(?:brauch~|braucht|benoetig~|muss) .. (?:ueberweisung|verordnung|schein|attest|zettel|rezept|schreiben) (?:vom|von|der|dafuer|dazu)",
        r"~?referrals?|~?ueberweisung~?|verordnung~?|rezept~?|~ letter",
        r"referral|ueberweisung|verordnung|~arzt~? .. (?:unterschreib~|ausfuell~)|(?:vet|doctor|gp) .. sign",
    ),
    "health_cover": Matter(
        r"(?:gesetzlich~?|privat) (?:ver~|patient~)|kassenpatient~?|privatpatient~?|selbstzahler~?|"
        r"(?:zahl~|bezahl~|uebernimmt|uebernehmen|erstatt~|traegt|abrechn~|rechn~|nehm~|akzept~) .. (?:~kasse~?|krankenversicherung|aok|tk|barmer|dak|ikk|bkk|privat~|beihilfe)|"
        r"(?:~kasse|kassen|aok|tk|barmer|dak|ikk|krankenversicherung) .. (?:zahl~|bezahl~|uebernimmt|uebernehmen|erstatt~|zustaendig|dabei|nehm~|behandel~)|"
        r"(?:geht|laeuft|zahl~) .. (?:ueber|auf) (?:die )?(?:~kasse|krankenkasse|kassenkarte)|"
        r"(?:public|statutory|private|health|state|government) (?:health )?(?:insurance|insured|insurers?|patients?)|health (?:fund|insurer)|privately insured|"
        r"(?:on|with|by|through) (?:my |the )?(?:insurance|insurer)|(?:insurance|insurer) .. (?:pay|cover|reimburse)~?|"
        r"(?:take|accept|covered by|cover .. by) .. (?:insurance|aok|tk|barmer)|"
        r"(?:get|claim|see) .. back .. (?:medicare|insurance|fund|extras|insurer|vhi|laya)|medicare|bulk bill~?|health fund|private extras",
        r"~versicherung~?|~kassen?|kosten ?uebernahme|abrechnung|(?:health )?insur~|rebates?|medicare",
        r"gesetzlich~? .. (?:kasse~?|versicher~)|(?:statutory|public|private) .. insur~|krankenkassen?",
        r"gesetzlich~?|privat~?|~kassen?|statutory|public|insurers?|health insurance|selbstzahler",
    ),
    "billed_to_cover": Matter(
        r"(?:rechn~|abrechn~|regel~|klaer~|schick~) .. (?:~versicherung)|(?:~versicherung) .. (?:zahl~|uebernimmt|abrechn~|abgerechnet|rechn~|direkt)|"
        r"(?:bill|charge|invoice|deal with|settle~? with|sort .. with|claim .. (?:on|from)|go through|send .. to) .. (?:insurance|insurer|insurers)|"
        r"(?:insurance|insurer) .. (?:directly|billed|pay|cover)",
        r"~versicherung~?|insurance|abrechnung",
        r"",
        r"(?:versicherung~? .. )?(?:rechnen|abrechn~|abgerechnet)|bill~? .. insur~|insur~ .. (?:directly|bill~)",
    ),
    "goods_cover": Matter(
        r"(?:versichert|haftet|haften|haftung|haftpflicht)|wer zahlt .. (?:schaden|kaputt)|"
        r"(?:wenn|falls|und wenn) .. (?:kaputt|beschaedigt|bruch|schaden|zerbricht|runterfaellt|kratzer)|"
        r"insured|liab~|(?:if|what if|happens when) .. (?:breaks|broken|damaged|gets damaged|scratched|dropped|smash~)|who pays .. (?:damage|breaks)|(?:cover|covered) .. damage",
        r"~versicherung|insurance|haftung|liability",
        r"",
        r"versichert|haft~|insured|liab~",
    ),
    "legal_cover": Matter(
        r"rechtsschutz~?|legal (?:expenses |protection |costs? )?(?:insurance|cover|protection)",
        r"rechtsschutz~?|legal .. (?:insurance|cover|protection)",
        r"rechtsschutz~?|legal .. (?:insurance|cover)",
    ),
    "deposit": Matter(
        r"anzahl~|angezahlt|vorkasse|vorauszahl~|vorschuss|kaution|deposit|down ?payment|(?:pay|money) .. (?:up ?front|in advance|beforehand)|"
        r"(?:zahl~|bezahl~|geld|was) .. (?:im voraus|vorab|vorher|vorstrecken)",
        r"anzahlung|vorkasse|kaution|deposit|down ?payment|vorauszahlung",
        r"anzahlung|deposit|vorkasse|down payment",
    ),
    "paying": Matter(
        r"(?:nie|kein~|no|never|not any) .. (?:bargeld|cash)|(?:nehm~|akzept~|take|accept|do) .. (?:~karten?|~cards?|bargeld|visa|mastercard|paypal|ec|scheine|muenzen|cards?|cash|plastic|american express|amex|apple pay|contactless)(?! number)|"
        r"(?:zahl~|bezahl~|pay|paying|settle) .. (?:~karte|bar|bargeld|paypal|handy|rechnung|ueberweisung|(?:debit |credit |bank )?cards?|cash|plastic|phone|transfer|invoice|contactless|cheque)|"
        r"(?:~karte|paypal|bargeld|barzahlung|kartenzahlung|cards?|cash|plastic|contactless) (?:[\w']+ ){0,3}?(?:zahl~|bezahl~|geht|moeglich|ok|okay|fine|pay|accepted|only|alright)|"
        r"(?:geht|gehen|klappt|geht's) .. (?:~karte|~card|paypal|bar|kartenzahlung|ueberweisung|auf rechnung)|"
        r"kartenzahlung|kartengeraet|kartenleser|card (?:machine|reader)|nur bar~?|cash only|genug bargeld|cash ?(?:machine|point)|geldautomat~?|atm|zum automaten|geld abheb~|"
        r"(?:brauch~|need|bring) .. (?:bargeld|cash)|(?:get|draw|take) .. cash(?: out)?|zahlungs~|zahlungsart~?|payment methods?|"
        r"wie (?:kann|koennte|muss|soll) (?:ich|man|wir) .. (?:be)?zahlen|how .. (?:i|we|people) pay",
        r"~zahl(?:en|ung|ungsarten|ungsmittel)|zahlungs~|payment~?|pay|paying|karte~?|cards?",
        r"(?:bar|cash) .. (?:karte|girocard|ec|cards?|paypal)|(?:card|karte|girocard|paypal) .. (?:cash|bar|rechnung|invoice)|(?:nur|only) (?:bar~?|cash)",
    ),
    "invoice": Matter(
        r"(?:wann|wie|woher|wo) .. rechnung|rechnung .. (?:per|post|mail|email|gleich|sofort|geschickt|zugeschickt|vor ort)|"
        r"(?:gleich|sofort|direkt|vor ort|an ort und stelle) .. (?:be)?zahlen|(?:be)?zahlen .. (?:gleich|sofort|direkt|vor ort)|"
        r"(?:send|get|receive|email|post|mail) .. (?:invoice|bill)|(?:invoice|bill) .. (?:post|mail~?|email~?|later|sent|come)|"
        r"pay .. (?:on the spot|there and then|straight away|right away|on the day|later|afterwards)",
        r"rechnung~?|invoices?|bill~?",
        r"rechnung .. (?:post|mail)|invoice .. (?:post|mail|email)|(?:auf|per) rechnung|by invoice",
        of_time=True,
    ),
    "voucher": Matter(
        r"~gutschein~?|geschenkkarten?|vouchers?|gift (?:cards?|certificates?|tokens?)|(?:zum verschenken|als geschenk)",
        r"~gutschein~?|geschenkkarten?|(?:gift )?vouchers?|gift (?:cards?|certificates?)",
        r"~gutscheine?|(?:gift )?vouchers?|gift cards?",
        aside=True,
    ),
    "warranty": Matter(
        r"garantie|gewaehrleistung|warranty|guarantee~?|(?:if|wenn|falls) .. (?:wieder|again|nochmal) .. (?:kaputt|breaks?|fails?|defekt|packs up)|"
        r"(?:if|wenn|falls) .. (?:kaputt|breaks?|fails?|defekt|packs up) .. (?:wieder|again|nochmal|next month)",
        r"garantie|gewaehrleistung|warranty|guarantee",
        r"garantie|gewaehrleistung|warranty|guarantee",
    ),
}
"""Matters of every trade, by a name for reading."""
