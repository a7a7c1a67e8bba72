"""Questions that no topic of the owner's answers by itself: recordings, what is kept of a call, what may be brought along.
Folded, both languages.
"""

from __future__ import annotations

import re

_CALL = r"(?:das|des|dies|dieses|das ganze|alles|gespraech|telefonat|anruf|mich|uns|ich|wir|hier)"
RECORDS = re.compile(
    rf"\b(?:wird|werd|werde|werden|wurde) (?:\w+ ){{0,2}}?{_CALL} (?:\w+ ){{0,4}}?(?:aufgezeichnet|aufgenommen|mitgeschnitten|mitgehoert)\b|"
    rf"\b(?:nehmen|nehmt|nimmt|zeichnen|zeichnet|schneiden|schneidet) (?:sie|ihr|se|s|jemand|wer|man|du) "
    rf"(?:\w+ ){{0,2}}?(?:das|des|dies\w*|alles) (?:(?:hier|etwa|alles|eigentlich|jetzt|denn|gerade|auch|etwas) )*(?:auf|mit)$|"
    rf"\b(?:nehmen|nehmt|nimmt|zeichnen|zeichnet|schneiden|schneidet) (?:sie|ihr|se|s|jemand|wer|man|du) "
    rf"(?:\w+ ){{0,2}}?(?:gespraech|telefonat|anruf) (?:\w+ ){{0,3}}?(?:auf|mit)\b|"
    r"\bob (?:das|des|dies\w*|hier|ich|sie das|ihr das|sie hier|sie mich|sie uns|sie dieses|sie gespraeche) "
    r"(?:(?!\w*patient\w*|\w*kund\w*)\w+ ){0,5}?(?:aufgezeichnet|aufgenommen|mitgeschnitten|aufzeichne\w*|aufnehm\w*|mitschneide\w*)\b|"
    r"\b(?:laeuft|lauft) (?:\w+ ){0,3}?(?:band|aufnahme|aufzeichnung|mitschnitt)\b|\bwer hoert (?:\w+ ){0,5}?mit\b|"
    r"\bhoert (?:\w+ ){0,2}?(?:jemand|wer|einer) (?:\w+ ){0,3}?(?:mit|zu)\b|"
    r"\b(?:is|are|am|being|if|whether) (?:(?:this|that|it|i|we|the|call|conversation|being|you|all) ){1,4}(?:recorded|taped|recording)\b|"
    r"\b(?:do|are) you (?:\w+ )?(?:record|taping|recording) (?:this|that|it|the|me|us|my|these|calls?)\b|"
    r"\b(?:who's|who is|who else is|is (?:anyone|anybody|someone|somebody)(?: else)?) (?:\w+ ){0,3}?listening\b"
)
"""'Nehmen Sie das Gespräch auf?', 'wer hört hier mit?', 'is this being recorded?'; not 'nehmen Sie neue Patienten auf?'."""

LISTENS = re.compile(r"\bhoert\b|\bmitgehoert\b|\blistening\b")
"""Of those questions the ones about people."""

_MINE = (
    r"(?:(?:meine?|unsere?|die|diese|my|our|the) (?:\w+ )?(?:daten|nummer|telefonnummer|handynummer|name|namen|angaben|adresse|data|number|phone number|"
    r"details|information|info|name|address)|was ich (?:\w+ ){0,3}(?:sage?|erzaehle?|gesagt habe?|erzaehlt habe?)|"
    r"(?:what|everything|anything) (?:i|we)(?:'ve)? (?:say|said|tell you|told you)|this call|the call|(?:das|dieses|unser) (?:gespraech|telefonat))"
)
_ALL = rf"(?:{_MINE}|das(?: (?:hier|alles))?|es|alles|this|that|it|all (?:this|that))"
KEEPS = re.compile(
    rf"\b(?:speichern|speichert|behalten|behaltet|merken|sichern) (?:sie|ihr|se|s)(?: (?:denn|eigentlich|auch|sich|euch|jetzt|etwa|dann))* {_MINE}\b|"
    rf"\b(?:wird|werden) (?:(?:jetzt|denn|hier|eigentlich|auch) )*{_ALL} (?:\w+ ){{0,3}}?(?:gespeichert|aufgehoben|aufbewahrt|abgespeichert|weitergegeben)\b|"
    r"\bwas (?:wird|werden|speichern|speichert|behalten) (?:\w+ ){0,4}?(?:gespeichert|(?:sie|ihr)(?: (?:hier|alles|denn|da|eigentlich|so))*(?: (?:von|ueber) (?:mir|uns|mich))?)$|"
    r"\bwie lange? (?:\w+ ){0,6}?(?:speicher\w*|gespeichert|aufgehoben|aufbewahrt|aufbewahren)\b|"
    rf"\bwo (?:landet|landen|liegt|liegen|wird|werden|geht|gehen) (?:(?:denn|eigentlich|das|alles) )*{_MINE}|"
    rf"\b(?:geben|gebt|gibt|verkaufen|verkauft) (?:sie|ihr|se|man) {_MINE} (?:\w+ ){{0,4}}?(?:weiter|raus|heraus|an)\b|"
    rf"\bwer (?:sieht|liest|bekommt|kriegt|erfaehrt|hoert|kann|hat zugriff auf|hat zugang zu) (?:(?:denn|alles|eigentlich|das) )*{_ALL}\b(?! (?:machen|uebernehmen|schneiden)\b)|"
    rf"\b(?:do|will|are) you (?:gonna |going to )?(?:store|storing|keep|keeping|save|saving|hold|holding|share|sharing|sell|selling|pass on) {_MINE}\b|"
    rf"\b(?:is|are|will|does) {_ALL} (?:going to |gonna )?(?:be |being |get )?(?:stored|saved|kept|shared|passed on)\b|"
    rf"\bhow long (?:do|will|does|is|are) (?:you |they )?(?:keep |store |hold |save )?(?:on to )?{_ALL}(?: (?:for|kept|stored|saved|held))?$|"
    rf"\bwhere (?:does|do|will) {_ALL} (?:go|end up|get stored|get saved)\b|\bwhere (?:is|are) {_MINE} (?:stored|kept|saved)\b|"
    rf"\bwho (?:gets to |can |else )*(?:sees?|reads?|hears?|has access to|gets) {_ALL}\b|\bwhat happens (?:to|with) {_MINE}\b|"
    rf"\bwas (?:passiert|geschieht|machen (?:sie|ihr)|macht ihr) (?:(?:denn|eigentlich|dann|jetzt|mit) )*(?:{_MINE.replace('meine?', 'meine[rn]?')}|meinen daten|meiner nummer)"
)
"""'Wie lange speichern Sie das?', 'wer sieht, was ich sage?', 'do you share my number?': what is kept of a call."""

STAYS = re.compile(
    r"\b(?:how long|for how many (?:days|hours|weeks)) (?:do|will|would|must|shall|are|is) (?:\w+ ){0,3}?(?:it|them|they|this one|this|that)\b|"
    r"\b(?:will|do|would|are) you (?:gonna |going to )?(?:be )?(?:keep|keeping|hold|holding) (?:on to )?(?:it|them|this one)\b|"
    r"\bwie lange? (?:\w+ ){0,4}?(?:es|ihn|sie|die|den|das) (?:\w+ ){0,3}?(?:aufgehoben|aufbewahrt|aufbewahren)\b"
)
"""'How long will you keep it?': of a thing that is brought in, where one is."""
TOLD_OF_THE_CALL = re.compile(
    r"\b(?:record\w*|stor\w+|saved?|saving|data|privacy|deleted|delete|note[ds]?|your number|my number|(?:phone )?number|details|"
    r"what (?:i|we)(?:'ve)? (?:say|said|told)|this call|the call|conversation|pass (?:it|that) on|"
    r"speicher\w*|gespeichert\w*|daten\w*|aufzeichn\w*|aufgezeichnet|aufnahme|gespraech\w*|anruf\w*|telefonat\w*|notier\w*|notiz|"
    r"nummer|geloescht|weitergegeben|gebe das weiter)\b"
)
"""What makes 'how long do you keep it?' a question about the call."""

_MAY = r"(?:darf|duerfen|duerft\w*|kann|koennen|koennt\w*)"
MAY_BRING = re.compile(
    rf"\b{_MAY} (?:ich|wir|man|i|mer) (?:\w+ ){{0,3}}?(?:mein\w*|unser\w*|einen?|ein|ne|nen|den|die|das) (?:\w+ ){{1,7}}?"
    r"(?:mitbringen|mitnehmen|dabei ?haben|dabeihaben)\b|"
    r"\bob (?:ich|wir|man|i|mer) (?:\w+ ){0,3}?(?:mein\w*|unser\w*|einen?|ein|ne|nen|den|die|das) (?:\w+ ){1,7}?"
    r"(?:mitbringen|mitnehmen|dabei ?haben|dabeihaben)\b|"
    r"\bob (?:mein\w*|unser\w*|der|die|das) (?:\w+ ){1,4}?(?:mitkommen|mitdarf|mit rein|reindarf|rein darf|mit darf|dabei sein)\b|"
    r"\b(?:can|could|may|if|whether|am|are) (?:i|we)(?: allowed to| can| could| may| might)? (?:just )?"
    r"(?:bring (?:my|our|an?|the)\b(?! (?:\w+ )?(?:appointment|booking|slot|time)\b)|"
    r"(?:take|have) (?:my|our|an?|the) (?:\w+ ){1,3}?(?:along|with me|with us)\b)"
)
"""'Ob ich meinen Hund mitbringen darf', 'can I bring my baby along?': of an appointment, and none is asked for."""
ARRIVED = re.compile(
    r"\bob (?:mein\w*|unser\w*|sie|ihr|das|die|der) (?:(?!termin\w*\b)\w+ ){1,6}?"
    r"(?:angekommen|eingegangen|bekommen|erhalten|gekriegt|eingetroffen|gefunden)\b|"
    r"\bdid you (?:get|receive|find) (?:it|my|the|that)\b|\bhas (?:my|the|our) (?:\w+ ){1,3}(?:arrived|come in|come through|turned up)\b|"
    r"\b(?:is|are) (?:my|our) (?:\w+ ){1,3}?(?:ready|done|finished|fixed|repaired)\b(?! (?:to|for)\b)|"
    r"\b(?:ist|sind) (?:mein\w*|unser\w*) (?:\w+ ){1,3}?(?:fertig|repariert|abholbereit)\b|"
    r"\b(?:if|whether) (?:you(?:'ve)? (?:got|received|found|get|find)|(?:my|the) (?:\w+ ){1,3}(?:has )?(?:arrived|come in|come through)) ?"
)
"""'Ich wollte nachfragen, ob Sie meine Mail bekommen haben': only a person there knows."""

ASKS_OF_THE_HOUSE = re.compile(
    r"(?:(?:und|ach|oh|aber|aehm|also|moment|kurze frage|eine frage|noch|sagen sie(?: mal)?|sag mal|uebrigens|and|but|sorry|wait|"
    r"by the way|one (?:question|thing|second)|quick question|actually|before that|hang on|yes|ja) )*"
    r"(?:is there|are there|do you (?:have|take|sell|offer|do|accept|allow|serve|use|speak|also)|have you got|does it|does (?:the|your)|will (?:there|it|i need)|"
    r"can (?:i|we|you) (?:\w+ )?(?:bring|park|pay|use|wait|leave|get (?!an?\b|in\b|the\b)|eat|drink|also)|is it (?:ok|okay|all right|alright|possible|far|busy|wheelchair)|are (?:dogs|kids|children|pets)|"
    r"am i allowed|do i (?:have to|need to|need (?!an? appointment\b)) ?(?:bring|wear|park|pay|book|an?|any)|where (?:is|are|do|can)|what (?:should|do|shall) i (?:bring|wear)|"
    r"gibt es|gibt's|gibts|haben sie|habt ihr|hast du|nehmen sie|nehmt ihr|verkaufen sie|verkauft ihr|bieten sie|bietet ihr|"
    r"(?:kann|darf|koennte) (?:ich|man) (?:\w+ ){0,6}?(?:parken|mitbringen|zahlen|bezahlen|warten|abstellen|mitnehmen|benutzen|essen|trinken)|"
    r"muss (?:ich|man) (?:\w+ ){0,5}?(?:mitbringen|anziehen|zahlen|bezahlen|beachten|nuechtern)|ist (?:das|es) (?:bei ihnen|bei euch|dort|da)|"
    r"sind (?:hunde|kinder)|wo (?:ist|sind|kann|finde))\b"
)
"""What is asked about the house between two answers: 'is there a cafe nearby?', while the name is asked for."""
OF_THE_NAME = re.compile(
    r"\b(?:\w*namen?|\w*buchstab\w*|surname|names?|spell\w*|letters?|initials?|title|data|daten|number|nummer|repeat|wiederholen|say|said|gesagt|"
    r"other|anders?\w*|earlier|later|frueher|spaeter|free|frei|slots?|times?|termine?|appointments?|zeiten)\b"
)
OF_THE_VISIT = re.compile(
    r"\b(?:that|it|this|das|es|frei|free|ok|okay|possible|moeglich|dran|right|stimmt|still|noch|anything|earlier|later|frueher|spaeter|"
    r"was|wann|when|time|times|termine?|slots?|appointments?|openings?|available|platz)\b"
)
"""What such a question is about where it is the visit itself, or its time."""

WITH_WHOM = re.compile(
    r"^(?:(?:and|oh|so|but|sorry|ok|okay|which|just|one more thing|go on|then|right|great|lovely|grand|fine|perfect|yes|well|hang on|wait) )*"
    r"(?:with whom?|who with|who(?:'s| is| would| will)(?: that| it| this| be)* with|"
    r"(?:with )?who(?:'s| is|'d| would| will|'ll)? (?:(?:i|we|my \w+) )?(?:be )?(?:doing|seeing|cutting|treating|see|have|get|teaching|do)(?: (?:it|me|that|this|us|the lesson|them))?|"
    r"(?:who|which \w+) (?:would|will|do|am|are|is) (?:i|we|it|that) (?:be )?(?:with|seeing|see|get|having))$|"
    r"^(?:(?:und|ach|ok|okay|aber|noch|nur|eine frage) )*(?:bei|mit|zu) wem(?: (?:denn|dann|ist|waere|bin|sind|komm|komme|hab|habe|haette|das|der|es|ich|wir|da|dran|eigentlich|termin))*$|"
    r"^(?:(?:und|ach|ok|okay|aber) )*wer (?:macht|waere|ist|behandelt|schneidet|uebernimmt|unterrichtet)(?: (?:das|den|es|mich|uns|denn|dann|da|termin|eigentlich))*$"
)
"""'With whom?', 'wer macht das?', of times that were offered or of the one that is read back."""

OF_OFFERS = re.compile(
    r"\b(?:anything|something|nothing|else|one|ones|any|days?|weeks?|morning|afternoon|evening|was|etwas|sonst|noch|tag|tage|woche|"
    r"vormittags?|nachmittags?|abends?|einen|anderen|weekend|wochenende|lunch|work)\b"
)
"""What is asked where times are offered, and is about them."""

WHERE_IT_IS = re.compile(
    r"(?:(?:and|oh|so|but|sorry|just|und|ach|aber|noch|eine frage) )*(?:where (?:exactly )?(?:are you|is (?:it|that|the \w+)|do i (?:park|go|come)|can i park)|"
    r"what(?:'s| is| was) (?:the|your) address|how do i (?:get|find)|is there (?:\w+ )?parking|(?:can|could) i park|is there (?:a|an|anywhere|somewhere)|"
    r"(?:do you|can i) (?:take|accept|pay) (?:by |with |a )?(?:cards?|cash)|(?:do i|what do i|what should i|should i) (?:need to |have to )?bring|"
    r"wo (?:genau )?(?:sind sie|seid ihr|ist das|finde ich|kann ich parken|parke ich)|wie (?:ist|war) (?:die|ihre|eure) adresse|wie (?:komme|finde) ich|"
    r"(?:kann|darf) ich (?:\w+ ){0,4}?(?:parken|mit karte zahlen|bar zahlen)|gibt es (?:\w+ ){0,3}?park\w*|muss ich (?:\w+ ){0,3}?mitbringen|"
    r"was (?:muss|soll) ich (?:\w+ ){0,2}?mitbringen)\b"
)
"""Where to go, where to park, how to pay, what to bring: asked after a yes, and none of it undoes the yes."""
_ASKING = (
    r"(?:(?:do|should|must|will) (?:i|we) (?:(?:need|have|want) to )?(?:bring|wear|take|fast|fill|prepare|pay|eat|drink|"
    r"shave|wash|arrive|be|do|need|get)|"
    r"(?:can|could|may) (?:i|we) (?:bring|pay|park|eat|drink|wait|smoke|wear|use|sit|take (?:my|photos|pictures))|"
    r"(?:can|could|may) (?:someone|somebody|my \w+|our \w+|a friend|kids|children|dogs?|an?other person) (?:else )?(?:come|sit|wait|be|join)|"
    r"is it (?:ok|okay|all right|alright|fine|a problem|possible) (?:if (?:i|we)|to|for me to) (?:bring|pay|eat|wear|take|wait|park|come (?:early|late))|"
    r"how (?:early|late|long before|much earlier|soon) (?:should|do|must|can|would) (?:i|we) (?:need to |have to |be |come |arrive |get |turn )|"
    r"what (?:happens|will happen|would happen|if) (?:\w+ ){0,4}?(?:i'm|i am|late|miss|ill|sick|can't|cannot|don't|forget)|"
    r"what (?:should|do|must) (?:i|we) (?:bring|wear|need|have to|do|take|expect)|"
    r"where (?:do|can|should|would|could) (?:i|we) (?:park|wait|go|leave|put|sit|come in)|"
    r"do you (?:send|charge|text|remind|give)|"
    r"how long (?:do|does|will|would|is|are))"
)
ABOUT_A_VISIT = re.compile(
    rf"\b{_ASKING}\b(?:(?! (?:book|cancel|move|change|free|available)\b)[^.?!])*?"
    r"(?P<visit>\b(?:my|our|the|your|each|every|most|an?) (?:\w+ )?appointments?|\bappointments\b)"
)
"""'Do I need to bring anything to my appointment?': asked of the house, and none is booked or looked for."""
NEEDS_ONE = re.compile(
    r"^(?:(?:und|also|ach|hallo|guten tag|sagen sie(?: mal)?|eine frage|ich wollte (?:nur )?(?:mal )?(?:fragen|wissen)|and|so|hello|hi) )*"
    r"(?:(?:muss|braucht|brauch|brauche|benoetigt|muesste) (?:man|es|ich|wir) (?:(?!am |um |naechste|fuer)\w+ ){0,5}?(?:einen )?termin\b|"
    r"(?:geht|gehts|geht's|kann man|kann ich|koennen wir|darf man)(?: (?:das|es|auch|einfach|so|bei ihnen|denn|vorbeikommen|kommen))* ohne (?:einen )?(?:termin|voranmeldung|anmeldung)\b|"
    r"(?:kann|koennte|koennen) (?:man|ich|wir) (?:(?:den|einen|bei ihnen|termine|termin|auch|denn|so) )*(?:online|im internet|per app|ueber die \w+)\b|"
    r"(?:do (?:i|you|we) need|is) an appointment (?:necessary|needed)?|(?:do|can) (?:i|you) (?:take|just|accept) (?:walk|drop)\w*)"
)
"""'Braucht man einen Termin?', 'kann man den auch online ausmachen?': how it goes in this house, and no wish."""
BY_APPOINTMENT = re.compile(
    r"\b(?:do|would|will|must) (?:i|you|we|one) (?:really |actually |even )?(?:need|have to (?:make|have|book)) an appointment\b(?! (?:on|at|with|to)\b)|"
    r"\b(?:can|could|may) (?:i|we|one) (?:also |just |simply )*(?:walk in|drop in|drop by|turn up|pop in)\b(?! (?:on|at|with|today|tomorrow|around|about|for)\b)|"
    r"\bwithout an appointment\b|"
    r"\b(?:muss|braucht|brauch|brauche|benoetigt) (?:man|es|ich|wir) (?:(?:da|dafuer|denn|eigentlich|ueberhaupt|extra|immer|fuer sowas) )*(?:einen |nen )?termin$|"
    r"\bohne (?:termin|voranmeldung|anmeldung)\b"
)
"""'Do I need an appointment for that?', 'geht das auch ohne Termin?'"""
WHY_IT_IS_ASKED = re.compile(r"\b(?:why|warum|wieso|wozu|wofuer|what for|mean|meinen|sagen)\b")
"""Of what was just asked: no question about the house."""
OF_WHAT_IS_USED = re.compile(
    r"\b(?:benutz\w*|verwende\w*|nehmt|nehmen|arbeite\w*) (?:sie|ihr|man) (?:\w+ ){0,6}?"
    r"(?:produkt\w*|farben?|mittel|creme\w*|oele?|materialien|teile|marken?|mit)\b|"
    r"\bdo you (?:use|work with) (?:[\w']+ ){0,5}\w+$|"
    r"\bare (?:your|the) (?:\w+ )?(?:products|parts|materials|colours|tools)\b"
)
"""'Benutzen Sie bei der Maniküre vegane Produkte?': of how it is done, and no wish for it."""
ONLY_TO_KNOW = re.compile(
    r"\b(?:ich|wir) (?:will|wollen|wollte|moecht\w*|wuesst\w*) (?:(?:doch|nur|bloss|eigentlich|einfach|gern|gerne) )*wissen "
    r"(?:was|ob|wie|wann|wo|warum|wer|welche)\b|"
    r"\b(?:i|we) (?:just|only|simply) (?:want|wanted|need|would like) to know (?:what|if|whether|how|when|where|why|who|which)\b"
)
"""'Einen Termin brauche ich nicht, ich will nur wissen, was mit den Blutwerten ist': a question."""
ASKS_ASIDE = re.compile(
    r"(?:(?:und|ach|oh|aber|also|uebrigens|eigentlich|sagen sie(?: mal)?|and|but|by the way|so|just|sorry) )*"
    r"(?:when (?:do|are) you|what time do you|until when|how (?:much|long|late|do i)|what (?:does|do|would|is|are|about)|where|is there|"
    r"are there|do (?:you|i)|can (?:i|you|we)|are you|will (?:it|there)|"
    r"bis wann|wie lang\w*|wie viel|wieviel|was (?:kostet|kosten|macht|ist)|wo|gibt|gibt's|haben|habt|hat|kostet|muss|kann|darf|nehmen|"
    r"wann (?:macht|machen|schliess\w*|ist (?:denn |bei ihnen |bei euch )?(?:zu|schluss|feierabend)|oeffn\w*))\b"
)
"""What is asked in a sentence of its own beside the wish to change an appointment: 'when do you close?'."""
OF_A_DATE = re.compile(
    r"\b(?:termin\w*|appointments?|booking|slots?|free|frei|frueher|spaeter|earlier|later|ander\w+|another|instead|stattdessen|"
    r"verschieb\w*|verleg\w*|absag\w*|storn\w*|cancel\w*|move|moved|change|come|komm\w*|\w+tag|\w+day|morgen|heute|tomorrow|today|"
    r"uhr|o'clock|vormittags?|nachmittags?|morning|afternoon|evening|naechste\w*|next)\b"
)
"""What such a question is about where it is the date itself."""

ENDS_ASKING = re.compile(
    r"\b(?:geht das|kann man|darf man|muss man|braucht man|haben sie|habt ihr|gibt es|gibts|ist das|is that|is it|can you|do you|can i|could i)(?: [\w']+){0,6}$"
)
"""'Und unser Kleiner ist erst fünf Monate, geht das bei Ihnen überhaupt': told, and asked at last."""
FOR_SOMEBODY = re.compile(
    r"\b(?:ob|dass|wissen|frag\w*|ausricht\w*|richten|sag\w*|soll\w*|bitte|whether|if|ask|tell|know|please|zurueck\w*|anruf\w*|call|ring)\b"
)
"""Words of a message, beside which a question is part of it."""
