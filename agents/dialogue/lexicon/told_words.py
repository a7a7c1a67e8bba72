"""Words with which questions about an owner's entries are recognised, and those that tell none from another.
Folded, both languages.
"""

from __future__ import annotations

import re

from agents.dialogue.lexicon.words import word_set

ASKS = re.compile(
    r"^(?:(?:und|ach|oh|aber|also|ja|gut|okay|ok|noch|eine|kurze|frage|entschuldigung|sagen sie|sag|mal|and|but|so|"
    r"sorry|well|just|quick|question|please|hello|hi|hallo|guten|tag|morgen|good|morning) )*"
    r"(?:wann|wo|was|wie|wer|welche\w*|haben|habt|hast|gibts?|kann|koenn\w+|darf|duerf\w+|machen|macht|nehmen|nehmt|"
    r"ist|sind|seid|muss|muessen|zahle?|rechnen|bieten|kommen|kommt|komm|holen|holt|fahren|fahrt|faehrt|kost\w*|zahlt|uebernimmt|"
    r"brauche?|braucht|krieg\w*|bekomm\w*|verkauf\w*|kauf\w*|rechnen|dauert|geht|liefern|do|does|did|can|could|may|is|are|"
    r"werden|wird|\w{3,}(?:en|ln|rn|t) (?:sie|ihr)|will|would|should|shall|must|have|has|when|where|what|how|who|which|why|whether|any|you)\b|"
    r"\b(?:wie lange?|wie viel\w*|wieviel|wo|wann|ob|welche\w*|gibts|gibt es|gibt's|haben sie|habt ihr|kann ich|kann man|"
    r"koennte ich|koennten wir|koennen wir|koennen sie|darf ich|darf man|darf (?:der|die|das|mein\w*|unser\w*)|"
    r"duerf\w+|muss ich|muss man|muessen wir|soll ich|brauch ich|brauche ich|krieg ich|bekomme? ich|nehmen sie|nehmt ihr|"
    r"kommen sie|kommt ihr|holen sie|machen sie|macht ihr|ist (?:das|da|es|bei)|sind (?:da|sie)|geht das|geht auch|"
    r"ist das (?:noch|ein|schlimm|okay)|waere das|geht(?:'s| es| das)?(?= (?:noch|bei ihnen|bei euch|auch|trotzdem)\b|$)|bin ich da|macht ihr|"
    r"findet (?:das|es|der|die)|wird man|kriegen sie|helfen sie|haften sie|rechnen sie|kann (?:der|die|das|er|sie|mein\w*|unser\w*)|braucht man|"
    r"hat (?:man|er|sie) (?:da|dann)|wie (?:wird|laeuft|kommt|kriegen|machen|werden)|was (?:passiert|ist|machen|wird)|wer (?:zahlt|haftet|macht)|"
    r"would (?:i|that|it|he|she|we|they|my|a|the|fixing)|will (?:it|he|she|they|my|the|someone|somebody)|is (?:she|he|this)|any (?:way|chance)|"
    r"does (?:it|that|she|he|my)|are (?:they|your)|what (?:now|happens|if)|have you|how (?:do|would|will)|can (?:she|he|they|it)|could (?:somebody|someone|one|the)|"
    r"kimmt ma|wuesste gern\w*|wissen|hoffentlich|nehme an|frage|fragen|"
    r"how|where|when|what|which|whether|do you|do i|do we|does|can i|can we|can you|can my|could i|could we|could you|could my|"
    r"may i|may we|may my|is there|are there|is it|are you|are we|is that|will you|would you|should i|am i|must i|"
    r"have you got|have you|wondering|wonder|i take it|i suppose|i hope|i assume|i guess|presumably|"
    r"\w{3,}t ihr (?:auch|den|die|das|mir|mich|uns|noch|bei|so)|verkauft ihr|brauche? ich|ist in den|have you got|"
    r"kriege? ich|kostet (?:das|es)|is that extra|\w{3,}en (?:sie|ihr) (?:mir|uns|das|die|den|auch|es|so)|"
    r"you (?:guys |lot |all )?(?:do|does|take|cover|handle|accept|treat|fix|serve) (?:\w+ ){1,4}right|"
    r"want to know|wanted to know|need to know|let me know|like to know|if my|if i|if there|if we|if you)\b"
)
"""A part of a turn that may ask something though no question mark was heard."""

TAG = re.compile(
    r"(?:(?:geht|passt|ginge|ist|waere|haut|klappt|is|would|will|does|can) )?(?:das|des|that|it|this)"
    r"(?: (?:so|auch|noch|da|dann|bei ihnen|bei euch|in ordnung|okay|ok|klar|recht|hin|gut|moeglich|be|work|suit|you|"
    r"all right|alright|possible|fine|for you|do))*"
)
"""'Geht das?', 'is that all right?': asks for a time just said."""

HOW_LONG = re.compile(
    r"\b(?:muss|muessen) (?:ich|man|wir) (?:\w+ )?lange?\b|\bwie lange? (?:dauert|geht|braucht|brauchen|ist|sind|haben|bleib|muss)|\bhow (?:long|much time)\b|"
    r"^(?:\w+ ){0,3}?(?:wann|ab wann|bis wann|when|what time|until when)\b|\bum wie ?viel uhr\b"
)
"""A question for a length or a time: only matters that tell one answer it."""

PRICE_ASKED = re.compile(
    r"\b(?:was|wie ?viel|wieviel) (?:\w+ ){0,6}?(?:kost\w*|nehm\w*|verlang\w*|berechn\w*|zahl\w*|bezahl\w*|macht)\b(?! \w+ mit\b)|"
    r"\bwas (?:kost\w*|nehmen|verlangen|berechnen)\b|\bkost\w*\b|\b(?:teuer|preis\w*|aufpreis|umsonst|gratis|kostenlos|kostenfrei|gebuehr\w*)\b|"
    r"\bwhat (?:do|does|d'you|would) (?:you|he|she|they|ye|yous) (?:get|take|ask|want|do|be asking|be looking for)(?: the| an?)?(?: \w+){0,4} for\b|"
    r"\bwhat(?:'s| is| would) (?:it|that|be)(?: be| it be)? for (?:the |an? |just )?\w+|\bhow much\b(?! (?:time|longer)\b)|\bwhat (?:do|would|will|does|'s|is) (?:\w+ ){0,4}?(?:charge|cost|price|fee)\b|"
    r"\b(?:cost\w*|price\w*|charge|charges|fees?|expensive|free of charge|for free|extra charge|included)\b"
)
"""A question for money."""

PRICE_TOLD = re.compile(
    r"\d|\b(?:euros?|kost\w*|kostenlos\w*|kostenfrei\w*|frei|gratis|umsonst|preis\w*|aufpreis|inklusive|enthalten|inbegriffen|"
    r"zahl\w*|uebern\w*|free|included|cost\w*|charge\w*|price|percent|prozent|pay|refund\w*|tageskurs|foerder\w*|"
    r"(?:taken )?off|deposit)\b"
)
"""A text that tells what something costs, or that it costs nothing."""

COMMON = word_set(
    """
    aber alle allem allen aller alles also andere anderen auch beim bekommen bekomme bitte brauche braucht brauchen dann
    dass dein deine denn dies diese diesen dieser dort durch eigentlich eine einem einen einer eines etwas euch euer eure
    fuer gehen geht gern gerne gibt gibts gleich habe haben habt hallo hast hatte heute hier ihnen ihre ihrem ihren ihrer
    immer irgend jetzt kann kannst kein keine komme kommen kommt konnte koennen koennt koennte kosten kostet kriege
    krieg machen macht manchmal mehr mein meine meinem meinen meiner mich mochte moechte morgen muss muessen nach nehmen
    nehmt nicht noch oder ohne paar sagen schon sehr sein seine seit sich sind soll sollen sonst tage termin termine tisch
    ueber unser unsere unserem unseren unter viel vielleicht wann waere welche welchen welcher wenn werden wird wieder
    will wissen woche wollen wollte wuerde zeit zwei drei vier wie was wer montag dienstag mittwoch donnerstag freitag
    samstag sonntag
    about also another anything appointment because been before bring come could does doing done exactly from gets give
    going good have hello here into just know later like long look made make maybe mean more morning much must need only
    other over please quick really right said same should some something still sure take tell than thank thanks that
    their them then there these they thing things think this those time today tomorrow very want week well were what
    when where which while will with would your yours monday tuesday wednesday thursday friday saturday sunday people
    business place eigene eigenen bisschen ganze ganzen brauch eins ones stuff darf muesste muessten direkt
    genau doch trotzdem jemand einfach lassen lasse happen happens supposed keinen keiner falls erste erst mehrere ziemlich
    pretty okay came everyone anyone somebody someone need needs sachen mann frau sohn tochter husband wife daughter fix
    vorher after again dafuer leider wohl wuerde wuerden vor als beim mutter vater guten gute schlimm deal far once might
    vormittag vormittags nachmittag nachmittags abend abends mittag mittags afternoon evening night tonight noon
    haven cos lot off folks guys hiya everything listen looking sag mach mal moving start starts started turn dabei ick dit wat druff drauf janz bruder schwester brother sister mother father hello selber selbst auch bald bitte stueck
    der die das den dem des ein und ich sie ihr wir mir mich dir dich uns mal nur bei von vom zum zur aus auf ist bin hat
    man mit fuer wegen hab war bis doch bloss noe nee gar nie neu drei vier fuenf acht neun zehn elf per tag uhr ihn ihm
    was wer wie the and you for are can not but had has was her his him she our out all any who how why get got did yet
    too now day way may one two off own say see let put use its new ago yes yeah old big per mum mom dad
    young jung junge jungen fella fellas lads drama dramas problem problems issue bother worry hassle
    """
)
"""Words that every turn may hold."""

DOES = re.compile(
    r"\b(?:repar\w*|repair\w*|fix|fixes|mend|verkauf\w*|sell|sells|anbiet\w*|biet\w*|offer|handle|service|verarbeit\w*|"
    r"behandel\w*|treat|richt\w*|wart(?:en|et)|flick\w*|restaurier\w*|restore|rein\w*g\w*|clean)\b"
)
"""What a business may do with a thing: no word that tells one entry from another."""

PRICES_HEADED = re.compile(
    r"\b(?:kosten|\w*preise?|prices?|costs?|fees?|pricing|tarife?|\w*gebuehr\w*|charges)\b"
)
"""The heading of an entry that tells prices."""

ASKED_KINDS = re.compile(
    r"\b(?:kost\w*|preise?|teuer|extra|cheaper|guenstiger|billiger|dauer\w*|lange?|ungefaehr|etwa|ueberhaupt|normalerweise|irgendwie|einmal|"
    r"costs?|price|charge|charges|fees?|expensive|long|usually|normally|roughly|actually|guys)\b"
)
"""Words of a question for a price or a length, and fillers: they say nothing of what it is about."""

LENGTH_TOLD = re.compile(
    r"\b(?:\w*tage?n?|\w*wochen?|\w*stunden?|minuten?|monate?n?|jahre?n?|sofort|uhr|days?|weeks?|hours?|minutes?|"
    r"months?|years?|immediately|straight away|same day)\b"
)
"""A text that tells a length or a time."""

QUESTION_BEGINS = re.compile(
    r"(?<=\w) (?=(?:koennen sie|koennt ihr|kann ich|kann man|kann ich's|haben sie|habt ihr|darf ich|muss ich|gibt es|gibts|kostet (?:das|es)|"
    r"(?<!\bda )(?<!dann )(?<!wenn )(?<!dass )(?<!wie )(?<!was )(?<!wo )(?<!wann )(?<!die )(?<!und )(?<!falls )(?<!weil )(?:nehmen|verkaufen|reparieren|liefern|holen|tauschen|kaufen|schleifen|waschen|bieten|verleihen) sie|"
    r"kriege? ich|bekomme? ich|brauche? ich|braucht man|machen sie|\w{3,}t ihr|wuerden sie|kommen sie|have you got|do you have|have you|how far|how long|how much|what time|macht ihr|geht das|ist das|can you|could you|can i|could i|do you|do i|is that|is it|are you|"
    r"is there|does it|does that|will you|would you)\b)"
)
"""Where a question begins behind something told, in words without marks."""

YOU_DO_RIGHT = re.compile(
    r"\b(?P<done>you (?:guys |lot |all )?(?:do|take|cover|handle|accept|treat|fix|serve) (?:\w+ ){1,4}?)right\b.*"
)
"""'You guys do apartments, right (I'm in a complex off Grant Road)'."""

IN_ADVANCE = re.compile(r" (?:first|beforehand|zuerst|vorher|vorab)$")
"""'Do I need to empty the water tanks first?'"""

IS_THAT_YOU = re.compile(
    r"^(?:(?:yeah|yes|hi|hiya|hello|alright|all right|right|er|um|uh|eh|hallo|ja|so|oh) )*(?:is that|is this|am i through to|bin ich da (?:bei|in)) "
    r"(?:the|der|dem) \w+(?! (?:open|free|included|extra|allowed|all right|okay|ok|possible|near|far|on)\b)(?: (?:er|um|uh|there|place|richtig))?\b"
)
"""'Is that the studio?': said to find out who answers."""

STILL = re.compile(r"\b(?:trotzdem|still|anyway|even so)\b")
"""'Kann ich trotzdem kommen?': in spite of what was told right before."""

OFFERED = re.compile(
    r"\b(?:macht|machen|habt|haben|gibt|gibts|verkauft|verkaufen|\w{3,}(?:en|ln|rn|t)) (?:es |sie |ihr |man )(?:\w+ ){0,2}?auch\b|"
    r"\b(?:do you|have you got|are there|is there|sell|make)\b"
)
"""'Macht ihr auch Schilder?': asks whether a thing is done or to be had there."""

BESIDE_THE_THING = re.compile(r" (?:fuer|bei|mit|in|im|an|am|auf|von|vom|for|with|at|on|from|during) .*$")
"""'(Macht ihr auch Schilder) für die Haustür': what stands beside the thing."""

POINTS_BACK = re.compile(
    r"\b(?:er|sie|es|das|der|die|den|dem|ihm|ihn|dabei|damit|dafuer|davon|dazu|da|he|she|it|that|those|these|they|them|him|her|there|too|so|trotzdem|anyway)\b"
)
"""'Muss sie da dabei sein?': of what was told right before."""

ROOTS = word_set("leih lager park impf rent lend miet raed repar kauf feri wass")
"""Roots that are found in every word made of them: 'ausleihen', 'Leihrad', 'Reparatur'."""

MADE_OF = re.compile("|".join(sorted(ROOTS)))

BEFORE_ROOTS = tuple(
    prefix + root
    for prefix in ("", *word_set("aus ver ein mit ab an auf um nach be ge ueber"))
    for root in sorted(ROOTS)
)
"""How a word begins that is cut to its root: a verb, and no compound."""

LENGTH_HEADED = re.compile(
    r"\b(?:\w*dauer|\w*zeit(?:en)?|fertig\w*|wann|turnaround|ready|how long|time|duration|delivery)\b"
)
"""The heading of an entry that tells how long things take."""

INFLECTED = {
    **dict.fromkeys(("ungen", "ings", "ung", "ing"), ""),
    "ies": "i",
    **dict.fromkeys(("en", "er", "em", "es", "ed", "ly", "e", "n", "s"), ""),
}
"""What inflection adds, the longer before the shorter, and what stands there without it."""

MEANS = {
    **dict.fromkeys(("kid", "kids"), "childr"),
    **dict.fromkeys(("jab", "jabs", "shot", "shots"), "vaccinat"),
}
"""Stems of everyday words, and those of what owners write."""

DERIVED = word_set("ificat ificate p barkeit ing ings al als ag age er ers ed ung ungen s es")
"""Endings with which an English or German word of four letters makes another: 'store', 'storage'."""

_YEARS = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn|vierzehn|fuenfzehn|sechzehn|siebzehn)"
)
AGE_SAID = re.compile(
    rf"\b(?:he|she|i|my \w+|our \w+|(?!it\b|that\b|there\b|what\b|this\b|time\b|\w*day\b)\w+)(?:'s| is|'m| am| turned| just turned| will be) (?:only |just |nearly |almost )?{_YEARS}"
    r"(?! (?:o'clock|minutes?|uhr|euros?|pounds?|dollars?|of|weeks?|days?|hours?)\b)|"
    rf"\b(?:er|sie|der|die|mein\w* \w+|unser\w* \w+|bin|ich) (?:ist|wird|bin|jetzt|gerade|erst) (?:jetzt |gerade |erst |schon |noch )*{_YEARS}"
    r"(?! (?:uhr|minuten|euro|tage|wochen|stunden|mal)\b)"
)
"""'My daughter's seventeen', 'der ist jetzt sechs geworden'."""
AGES_HEADED = re.compile(r"\b(?:\w*alter|ages?|minimum age|age limits?|ab welchem alter)\b")
TOO_EARLY = re.compile(r"\b(?:zu (?:zeitig|frueh|jung|klein)|too (?:early|young|soon|small))\b")

WHERE_HEADED = re.compile(r"\b(?:adresse|anschrift|anfahrt|standort|address|location|directions|where)\b")
"""The heading of the entry that tells where the house is: the name of a town in a question asks for none."""
BEHIND_TAKES = re.compile(r"(?<=\w )(?:(?:usually |normally )?takes?|dauert|dauern) .*$")
"""'How long does an overhaul (take our anniversary's coming up)': what is told behind the question."""
WHERE_ASKED = re.compile(r"\b(?:wo|wohin|strasse|hausnummer|adresse|where|street|address|far|weit)\b")
