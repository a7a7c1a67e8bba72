"""What callers ask about a visit itself: letting people in, what to bring and to change into, age, languages, what one
gets at the end; and how an owner's entry about it reads. Folded, both languages; written like `told_matters`.
"""

from __future__ import annotations

from agents.dialogue.lexicon.told_matters import PAPER, Matter

_SOMEBODY = (
    r"(?:wer|jemand~?|mieter~?|nachbar~?|hausmeister~?|ich|wir|man|somebody|someone|anyone|anybody|i|we|"
    r"tenants?|neighbou?rs?|caretaker|landlord|(?:wife|husband|son|daughter|mother|father|flatmate))"
)
_CARRIER = (
    r"(?:~box|kiste|~korb|~kaefig|tragetasche|carriers?|crates?|cat ?box|cages?|(?:cat |travel |pet )?basket)"
)
_PROOF = r"(?:~bescheinigung~?|attest~?|~gutachten|~zertifikat~?|nachweis~?|certificates?|report|proof)"
_GARMENT = (
    r"(?:hemd~?|kleid~?|bluse~?|outfits?|t ?shirts?|shirts?|jacken?|oberteil~?|anzug|anzuege|dress~?|blouses?|"
    r"jackets?|suits?|tops?|clothes|klamotten)"
)

VISITS_TOLD: dict[str, Matter] = {
    "let_in": Matter(
        rf"{_SOMEBODY} .. (?:da ?sein|dabei ?sein|zu ?hause sein|daheim sein|vor ort sein|anwesend|auf(?:zu)?machen|"
        r"auf(?:zu)?schliessen|rein ?lass~|herein ?lass~)|"
        rf"{_SOMEBODY} .. (?:let (?:you|him|her|them|your \w+) in|be (?:there|home|in|at home|present|around)|"
        r"open (?:up|the door))|(?:schluessel|keys?) .. (?:geben|hinterleg~|dalassen|leave|give)",
        r"zugang|zutritt|access|entry|anwesenheit|vor ort|being there",
        r"(?:let|lass~|lasst) us in|(?:jemand|somebody|someone) .. (?:da sein|zu ?hause|aufmach~|oeffn~|be there|at home)",
        r"let us in|lass~|aufmach~|oeffn~|da ?sein|anwesend|zu ?hause|be there|at home|schluessel|keys?",
    ),
    "outfits": Matter(
        rf"(?:zweite[sn]?|andere[sn]?|noch eine?n?|mehrere|zwei|drei|second|another|two|three|several|more|spare|"
        rf"change of|one|just the one|only one|nur eine?) .. {_GARMENT}|umzieh~|umzuziehen|outfits?|"
        r"change (?:clothes|there|in between|into)|and change$",
        r"~kleidung|dress ?code|clothing|clothes|what to wear|outfits?|anziehen",
        r"outfits?|umzieh~|change here|change clothes",
        r"outfits?|umzieh~|change|wechsel~|mehrere|several",
    ),
    "too_old": Matter(
        r"zu alt|in (?:meinem|seinem|ihrem|dem|diesem) alter|altersgrenze|too old|at (?:my|her|his|that|this) age|"
        r"(?:upper )?age limit",
        r"~alter~?|age|ages",
        r"(?:no|keine) (?:age limit|altersgrenze)|jede[nms]? alter~?|any age|all ages",
        r"altersgrenze|age limit|nie zu|never too|jede[nms]? alter~?|any age|all ages|oldest|aeltest~",
    ),
    "spoken_there": Matter(
        r"(?:spricht|sprechen|sprecht|kann|koennen|unterricht~|lehrt|lehrer~?|fahrlehrer~?|speaks?|speaking|teach~?|taught|lessons?|"
        r"classes|instructor~?|teachers?) .. (?:englisch|tuerkisch|arabisch|russisch|ukrainisch|polnisch|franzoesisch|spanisch|english|"
        r"turkish|arabic|russian|ukrainian|polish|french|spanish)",
        r"~sprachen?~?|languages?|~ ?in (?:english|englisch)|(?:english|englisch|spanish|spanisch|turkish|tuerkisch|russian|russisch|polish|polnisch|arabic|arabisch|french|franzoesisch)~?",
        r"(?:teach~?|speaks?|unterricht~|berat~|spricht|sprechen) .. (?:(?:deutsch|german|englisch|english),? )?(?:und |and )?(?:english|englisch|turkish|tuerkisch|arabic|arabisch|russian|russisch|spanish|spanisch|polish|polnisch|french|franzoesisch)",
        r"(?:teach~?|speaks?|unterricht~|berat~|spricht|sprechen|lessons?|stunden) .. (?:(?:deutsch|german|englisch|english),? )?(?:und |and )?(?:english|englisch|turkish|tuerkisch|arabic|arabisch|russian|russisch|spanish|spanisch|polish|polnisch|french|franzoesisch)",
    ),
    "carrier": Matter(
        rf"(?:muss|muessen|brauch~|soll|darf|duerfen|must|need~?|have to|has to|does|do|should|can) .. {_CARRIER}",
        r"mitbring~|bring~?|katzen?|cats?|tiere|animals?|transport",
        rf"{_CARRIER}",
        rf"{_CARRIER}",
    ),
    "what_is_needed": Matter(
        r"was (?:brauch~|benoetig~) (?:ich|man|wir|er|sie|ihr) .. (?:alles|dafuer|dazu|da)|"
        r"was (?:brauch~|benoetig~) (?:ich|man|wir|er|sie) .. (?:anmeld~|fuehrerschein|fuer (?:die|den|das))|"
        r"what(?: all)? (?:do|does|would|will) (?:i|we|one|you|he|she|they)(?: all)? need(?! (?:to know|help|it for)\b)|"
        r"was gehoert .. dazu|what is needed|what's needed",
        r"anmeld~|registr~|einschreib~|sign(?:ing)? up|enrol~|fuehrerschein|unterlagen|documents?.*|mitbring~|papers",
        r"(?:fuer|for) (?:die|the) (?:anmeldung|registration) .. (?:brauch~|need|bring)",
        rf"{PAPER}|sehtest|nachweis~?|foto~?|eye test|first aid|photos?",
    ),
    "brought": Matter(
        r"(?:muss|muessen|soll|sollen|brauch~|must|should|need|have) .. (?:mitbring~|mitzubringen|bring|take along)",
        "",
        r"(?:muss|muessen|need|have to|bitte|please) .. (?:mitbring~|bring)|(?:nichts|nothing) .. (?:mitbring~|bring)",
        r"mitbring~|bring",
    ),
    "temperature": Matter(
        r"wie (?:warm|kalt|heiss) .. (?:wasser|becken|pool|raum|studio|halle|sauna)|how (?:warm|cold|hot) .. (?:water|pool|room|studio|hall)|"
        r"(?:ist|is) .. (?:wasser|becken|water|pool) .. (?:warm|kalt|cold|beheizt|heated)",
        r"~temperatur~?|temperature|wasser|water|becken|pool",
        "",
        r"grad|degrees|beheizt|geheizt|heated|warm",
    ),
    "clear_space": Matter(
        r"(?:mov~|clear~?|shift~?|raeum~|wegraeum~|freiraeum~|verschieb~|ruecken|wegrueck~) .. (?:furniture|moebel~?|sofa|couch|carpets?|teppich~?)|"
        r"(?:furniture|moebel|sofa|couch|teppich) .. (?:out|away|aside|weg|raus|wegraeumen|verruecken|beiseite)",
        r"prepar~|vorbereit~|before|vorher|moebel|furniture",
        r"(?:furniture|moebel) .. (?:stay|stehen|bleib~|mov~|clear|weg~)",
        r"furniture|moebel~?",
    ),
    "kept_away_ill": Matter(
        r"(?:how long|wie lange?|when|wann|ab wann) .. (?:wait|stay (?:away|off|home)|keep (?:him|her|them|it) (?:off|away|home)|come back|return|"
        r"warten|pausier~|zu ?hause bleib~|wegbleib~|wieder) .. (?:infection|fever|sick~|ill~|flu|cold|bug|tummy|erkaelt~|krank~|fieber|infekt~|grippe|scharlach|magen~)",
        r"illness~?|sick~?|ill|krank~?|infekt~|fieber|infections?|gesundheit",
        r"(?:after|nach) .. (?:infection|illness|fever|infekt~|krankheit|fieber)|(?:symptom~|fieberfrei|fever free)",
        of_time=True,
    ),
    "proof": Matter(
        rf"{_PROOF} .. (?:gleich|sofort|direkt|mit|dann|danach|noch ?mal|straight away|right away|same day|there and then|"
        rf"on the spot|at once|afterwards)|(?:bekomm~|krieg~|get|gets|stell~|give|issue) .. {_PROOF}",
        rf"fuehrerschein|driving licen[cs]e|{_PROOF}",
        rf"{_PROOF} .. (?:gibt es|bekommen|gleich|sofort|straight|at once|immediately)",
        rf"{_PROOF}",
        True,
    ),
}
"""Matters of a visit, by a name for reading."""
