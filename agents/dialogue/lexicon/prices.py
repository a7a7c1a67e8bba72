"""Prices and lengths asked for inside a sentence: 'was so 'n Piercing bei euch kostet', 'what's a men's cut with you'.

Folded. Data only.
"""

from __future__ import annotations

import re

_WHAT = r"(?:was|wos|wat|wie ?viel)"
_HOW_LONG = r"wie lange?"
_REALLY = r"(?:(?:denn|so|da|eigentlich|dann|jetzt|ungefaehr|etwa|bei (?:ihnen|euch|dir)) )*"
PRICE_DE: tuple[str, ...] = (
    r"was (?:muss|muesste|darf|soll) (?:ich|man) (?:\w+ ){0,6}(?:hinlegen|zahlen|bezahlen|rechnen|einplanen)",
    r"(?:was|wos|wat) (?:verlangen|verlangts?|nehmts?|nehmen|nehm'?n|nimmt|berechnen|berechnet|kriegen|krieg'?n|kriegts?|bekommen) "
    r"(?:sie|se|s|ihr|man|da|denn|fuer)(?: [\w']+){0,6}",
    r"was kommt (?:das|ein|eine|der|die)(?: \w+){0,4}",
    rf"{_WHAT} (?:[\w']+ ){{1,10}}(?:kost(?:et|en|e)?'?s?|koennt\w* kosten|kosten wuerde)(?! (?:sie|ihr)\b)",
    rf"{_WHAT} (?:sie|ihr|man|du) (?:[\w']+ ){{0,8}}?(?:nehmen|nehmt|nimmst|nimmt|verlangt|verlangen|verlangst|berechnet|berechnen|zahlt)",
    rf"wie ?viel (?:ist|waere?|sind|kommt|macht) {_REALLY}(?:das|es|ein\w*|n|'n|so|die|der)(?: [\w']+){{0,5}}",
    rf"{_WHAT} (?:wird|muss|muesst\w*|darf|soll|sollt\w*) (?:das|es|ich|man) {_REALLY}(?:[\w']+ ){{0,6}}?"
    r"(?:kosten|ausgeben|einplanen|veranschlagen|hinlegen|berappen|hinblaettern|blechen)",
    rf"{_WHAT} (?:wuerd|wuerde|taet|taete|koennt\w*) (?:[\w']+ ){{1,8}}?kosten",
    r"mit (?:was|wie ?viel|welche\w* (?:kosten|preis\w*|betrag)) (?:[\w']+ ){0,8}?(?:rechnen|kalkulieren)",
    rf"{_WHAT} (?:leg|lege|legt|blaett\w*|bezahl\w*|zahl\w*) (?:ich|man) (?:[\w']+ ){{0,6}}?(?:hin|fuer)",
    r"(?:und|oder) wie ?viel$",
    r"was (?:verlangst|nimmst|berechnest|kriegst|bekommst) du (?:[\w']+ ){0,4}?(?:fuer|dafuer)",
    r"(?:was|wos|wat) (?:ist|waer\w*|macht|sind) (?:[\w']+ ){1,8}?(?:ungefaehr|grob|circa|zirka|preislich|in etwa|so etwa)",
    r"(?:was|wos|wat) macht (?:denn )?(?:so )?(?:eine?|n|ne|der|die|das) (?:\w+ ){1,3}(?:bei (?:ihnen|euch))$",
    r"wo lieg(?:t|en) (?:ihr|sie|man|das|wir) (?:[\w']+ ){0,3}(?:preislich|mit dem preis)",
    r"wo(?:mit|rauf) (?:muss|muesst\w*|muessen|soll\w*|darf) (?:ich|wir|man) (?:[\w']+ ){0,4}?(?:rechnen|kalkulieren|einstellen)"
    r"(?! (?:wenn|falls)\b)",
    r"(?:was|wie ?viel) (?:kommt|kaeme|koennte) (?:(?:da|denn|dann|so|kostenmaessig) )*auf (?:mich|uns|einen) (?:\w+ )?zu",
    r"auf (?:was|wie ?viel|welche summe) (?:kommt|kommen|kaeme|beliefe|belaeuft|laeuft|laufen)(?: [\w']+){0,6}",
    r"(?:was|wie ?viel) (?:bin|waer\w*) (?:ich|man|wir) (?:[\w']+ ){0,3}?los",
)
LENGTH_DE: tuple[str, ...] = (
    rf"{_HOW_LONG} (?:[\w']+ ){{0,8}}?(?:dauer(?:n|t|te)|geht sowas|einplanen|einrechnen|braucht?|brauchen|brauchst|"
    r"dableiben|da ?bleiben|da ?lassen|sitz\w*|unterwegs)(?! (?:sie|ihr) (?:auf|offen))",
    r"dauert(?:'s)? (?:[\w']+ ){0,4}?(?:lange?|laenger)",
)
PRICE_EN: tuple[str, ...] = (
    r"what (?:\w+ ){0,6}?(?:costs?|would set me back)",
    r"what (?:sort|kind) of (?:money|price|figure|cost|sum)(?: [\w']+){0,6}",
    r"what (?:are you|would you be|you) charging(?: [\w']+){0,6}",
    r"(?:is|are) (?:there )?(?:the|a|an|your|it|that|they) (?:[\w']+ ){0,4}?(?:free of charge|complimentary)",
    r"what (?:does|do|will|would|did) (?:[\w']+ ){1,6}?come (?:out )?(?:to|at)(?! (?:you|the|my|our|your)\b)(?: with you| at yours)?",
    r"(?:what|how much) (?:am i|are we|would (?:i|we) be|will (?:i|we) be|(?:i|we)(?:'d| would|'ll| will) be|(?:i'm|we're)) "
    r"(?:roughly |about )?(?:looking at|paying|in for|forking out|spending)(?! (?:on |for )?(?:\w{3,6}day|tomorrow|today|this|next)\b)(?: [\w']+){0,4}",
    r"what (?:will|would|does|'ll|'d) (?:[\w']+ ){1,3}?set (?:me|us|you|one) back",
    r"what (?:do|would|will) (?:i|we) owe(?: you)?(?: [\w']+){0,5}",
    r"(?:the |your )?(?:going )?rates?(?! (?:me|us|you|my|your|it)\b)(?: for| per)?(?: [\w']+){0,3}",
    r"(?:how )?pricey",
    r"(?:if|when) (?:i|we|you|one) pa(?:y|id) (?:privately|(?:for )?(?:it|that|this)? ?(?:myself|ourselves|yourself)|out of (?:my own |our own |your own )?pocket|"
    r"cash|self pay)(?: [\w']+){0,2} (?:what|how much)(?: [\w']+){1,6}",
    r"(?:do|would) (?:you|i) (?:have to )?(?:charge|pay) (?:anything )?for(?: [\w']+){0,5}",
)
LENGTH_EN: tuple[str, ...] = (
    r"how long(?:'s|s|'ll|'d)(?: [\w']+){1,5}",
    r"how long (?:do|does|will|would|should|must|is|are|am|for)(?: [\w']+){0,6}",
    r"how long (?:[\w']+ ){1,6}?(?:takes?|lasts?|goes on)",
    r"(?:does|will|would) (?:it|that|this|the \w+|an? \w+) take (?:very |that |too )?long",
)

WHATS_IT = re.compile(
    r"\bwhat(?:'s|s| is| are|'re| would)(?: the| your)? (?!(?:free|available|open|the earliest|your (?:earliest|next|first))\b)"
    r"(?:an?|the|your|one of your) "
    r"(?!(?:.* )?(?:like|about(?!$)|for(?! (?:an?|my|our|the|one|two|his|her)\b)|exactly|involve\w*|mean\w*|cover\w*|includ\w*|difference|best|name|number|policy)\b)"
    r"(?P<thing>[\w' -]+?)(?: (?:with you|be|about|roughly|approximately|ballpark|(?:at|on) (?:the moment|average)|at your place|at yours|these days|nowadays|there|now|going for|going rate|please|then|lads|guys))*$"
)
"""'What's a men's haircut with you?' asks what it costs, where the thing is a service."""
WHATS_THAT = re.compile(
    r"\b(?:what(?:'s| is| would| will)(?: be)? (?:that|that one|it|that come to|that be|it be)(?: then| now| with you| at yours)*|"
    r"(?:was|wie ?viel) (?:ist|waer\w*|macht|sind|waeren) (?:das|die|der|es|'s)(?: (?:dann|denn|so|bei ihnen|bei euch))*|was waer'?s(?: dann| denn)?)$"
)
"""'And just a bath and brush, what's that?', where the thing is a service."""
IS_IT_FREE = re.compile(
    r"\b(?:is|are) (?:the|an?|your|this|that|those|these) (?P<thing>[\w' -]+?) (?:really |actually |completely |totally )?free$"
)
"""'Is the placement test free?', where the thing is a service and no time is spoken about."""
OF_WHAT_WAS_BOOKED = re.compile(
    r"\b(?:[Dd](?:as|es)(?! (?!Ganze|Alles)[A-ZÄÖÜ])|[Ee]s|\w+[tn]'s|kostets|der (?:Termin|Spaß)|[Ii]nsgesamt|[Zz]usammen|"
    r"(?:zahl\w*|muss|schuld\w*) (?:ich|man|wir)|kostet (?:mich|uns)|(?:Preis|Kosten)(?! (?:für|von))|"
    r"(?i:it|that|this|they|(?:i|we) (?:pay|owe)|altogether|in total|the (?:damage|appointment|(?:price|cost)(?! (?:of|for)))))\b"
)
"""'Was kostet das denn?', 'how much is it?', but not 'was kosten Strähnchen?'. As written."""
MUST_ONE_HAVE = re.compile(
    r"^(?:(?:and|so|but|oh|well|one more thing|by the way|und|ach|aber|sagen sie) )*(?:"
    r"(?:do|does|must|should|would|will) (?:i|we|you|one|she|he|they|my \w+) (?:really |actually |already )?(?:need|have|got|has)? ?(?:to )?(?:own|have|buy|know|be able|practise|practice|be|read)\b|"
    r"(?:muss|muesste|sollte|braucht) (?:man|ich|sie|er|es|mein\w* \w+) (?:\w+ ){0,6}?(?:haben|besitzen|kaufen|koennen|wissen|ueben|lesen koennen)\b)"
    r"(?!.*\b(?:appointment|termin\w*|book|buchen)\b)"
)
"""'Do we need to own a real piano?': asked, whatever service it sounds like."""
DO_BEFORE = re.compile(
    r"\b(?:(?:should|shall|must|do) (?:i|we|he|she|they|my \w+)|does (?:he|she|my \w+)|"
    r"(?:soll\w*|muss|muesst\w*|muessen|darf|duerf\w*) (?:ich|wir|er|sie|man|mein\w* \w+)) "
    r"(?!(?:\w+ ){0,2}?(?:come|kommen|da sein|be there|book|buchen)\b)(?:[\w']+ ){1,9}?"
    r"(?:beforehand|before(?: (?:i|we|he|she|they|coming|the appointment|that)\b|$)|vorher|vorab|davor|zuvor|bevor (?:ich|wir|er|sie|man)\b)"
)
"""'Should I wash it before I come?': what is done before is asked, no earlier time is wished."""
LEFT_AND_FETCHED = re.compile(
    r"\b(?:kann|darf|koennte|koennt\w*|koennen) (?:ich|wir|man) (?:\w+ ){1,8}?(?:stehen ?lassen|da ?lassen|abholen|abgeben)\b|"
    r"\b(?:can|could|may) (?:i|we) (?:[\w']+ ){0,3}?(?:leave|collect|pick|drop) (?:[\w']+ ){0,4}?(?:with you|there|overnight|up|off|later)\b"
)
"""'Kann ich das Rad stehen lassen und abends abholen?': no time for the appointment."""
IS_THERE = re.compile(
    r"\b(?:gibt(?:'s|s)?|gaeb\w*|haben sie|habt ihr|bieten sie|bietet ihr|machen sie|macht ihr|is there|do you (?:have|offer|do)|are there)\b"
)
"""Whether something is on offer at all."""
CHOOSES = re.compile(
    r"\b(?:better|best|rather|suppose|guess|it'll be|it will be|go for|i'll (?:take|have)|let's|we'll (?:take|have)|"
    r"i'd (?:like|want|need|love|go)|(?:i|we) (?:want|need)|make it|"
    r"besser|lieber|wohl|eher|nehm\w*|dann (?:doch|halt|eben|mach\w*|nur|bloss)|(?:erst ?mal|erst) (?:nur|bloss)|(?:ich|wir) (?:will|wollen)\b|will (?:ich|einfach|nur)\b|moecht\w*|brauch\w*|braeucht\w*|haett\w*|wird'?s|soll'?s)\b"
    r"(?!.*\b(?:not|no|nicht|kein\w*)\b)"
)
"""What makes a service that is named the one that is wished for."""
WANTS_TO_COME = re.compile(
    r"\b(?:i|we)(?:'d| would|'ll| will| guess| think| suppose| better| should| need| want| must| had)* (?:\w+ ){0,6}?"
    r"(?:sit down with|see (?:somebody|someone|one of you)|talk to (?:somebody|someone)|come in|come and see|make an appointment|"
    r"need an appointment|meet (?:somebody|someone|with))\b|"
    r"\b(?:ich|wir) (?:\w+ ){0,6}?(?:hinsetzen|zusammensetzen|vorbeikommen|termin (?:machen|ausmachen|vereinbaren)|jemanden sprechen|"
    r"beraten lassen)\b"
)
"""'Then I guess I need to sit down with somebody. What does a first meeting cost?': that one is wished for."""
TRIES_IT = re.compile(
    r"\b(?:try|tries|have a go|see (?:if|whether) (?:he|she|i|they|we) likes? it|test it|"
    r"ausprobier\w*|probier\w*|reinschnupper\w*|schnupper\w*|testen)\b"
)
OF_A_TRIAL = re.compile(r"\b(?:trial|taster|probe|schnupper)")
"""'Could he try it first?', where the service is a trial lesson."""
IN_GENERAL = re.compile(
    r"(?:(?:and|so|ok|okay|right|well|oh|und|also|ach|gut) )*(?:"
    r"(?:what|how much) (?:does|do|would|will|is|'s|are) (?:it|that|this|they|you|you guys)(?: all)?(?: (?:cost|charge|come to|be|take))?(?: (?:for that|for it|roughly|then|please|me))*|"
    r"what's (?:it|that)(?: (?:cost|going to cost|gonna cost))?(?: (?:me|then|roughly|please))*|"
    r"how long (?:does|would|will|do|is) (?:it|that|this|you|i|we|he|she)(?: (?:have to|need to))?(?: (?:take|last|need|be|stay|wait|leave (?:it|him|her|them)))?"
    r"(?: (?:here|there|with you|for|then|please|in))*|"
    r"(?:was|wie ?viel) (?:kostet|kosten|nehmen sie|macht) (?:das|es|der spass|sie)?(?: (?:denn|so|dann|ungefaehr|eigentlich|bei ihnen|bei euch))*|"
    r"wie lange? (?:dauert|braucht|geht) (?:das|es|sowas|man|ihr|sie)(?: (?:denn|so|dann|ungefaehr|eigentlich|da|dafuer))*)"
)
"""'What does it cost?', 'how long would you be here for?': of nothing that is named."""
PRICE_SAID = re.compile(
    r"(?i)\b(?:euros?|dollars?|pounds?|quid|rupees?|shillings?|rand|francs?|franken|kronen)\b|[€£$]|"
    r"\b(?:kostenlos|kostenfrei|free of charge)\b"
)
"""A sum of money, as the receptionist says it."""
