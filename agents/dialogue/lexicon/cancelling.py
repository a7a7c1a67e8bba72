"""What is said to 'shall I really cancel it?': reasons, what must be, another day, keeping it. Folded, both languages."""

from __future__ import annotations

import re

KEEPS = re.compile(
    r"\b(?:komm\w*|behalt\w*|nehm\w*) (?:ich |wir )?(?:\w+ ){0,4}?(?:doch|trotzdem|dann lieber)\b|"
    r"\b(?:lass\w*|bleib\w*) (?:\w+ ){0,4}(?:stehen|bestehen|drin|dabei|so)\b|"
    r"\bnicht (?:mehr )?(?:absagen|stornieren)\b|\bdann (?:komm\w*|lass\w*|nehm\w*|behalt\w*) (?:ich|wir)\b|"
    r"\b(?:versuch\w*|schaff\w*) (?:ich |wir )?(?:\w+ ){0,3}zu kommen\b|\blass (?:mal|gut sein)\b|"
    r"\b(?:i|we)'?(?:ll| will| would|'d)? (?:rather |just |still )?(?:keep|come|be there|turn up|make it)\b|"
    r"\b(?:ich|wir) komm\w*(?: (?:dann|schon|natuerlich|gerne?|ja|auch|bestimmt|sicher|puenktlich))*$|"
    r"\b(?:keep|leave) (?:it|the appointment|that)\b|\bcome after all\b|"
    r"\b(?:i'm|i am|we're|we are) (?:still |definitely |of course )*(?:coming|turning up)\b(?! (?:down|out|off|into))|"
    r"\b(?:i|we)(?:'ll| will| shall) (?:\w+ )?be (?:coming|there|in)\b|\b(?:haven't|have not) forgotten\b|"
    r"\b(?:i|we) (?:do |still |really |definitely )*(?:want|need|plan|intend) (?:to (?:come|be there)\b|(?:my|the|an?) \w+(?: with \w+)?$)|"
    r"\b(?:i|we) (?:do )?still (?:want|need) (?:it|that)\b|"
    r"\b(?:ich|wir) (?:will|wollen|moecht\w*|werd\w*) (?:(?:ja|schon|doch|gern|auch|da|natuerlich) )*kommen\b|"
    r"\b(?:ich|wir) (?:bin|sind) (?:(?:ja|schon|dann|natuerlich|da|auch) )*(?:da|dabei|puenktlich)(?=$| (?:um|wie|auf jeden|natuerlich))|"
    r"\b(?:brauch\w*|will|moecht\w*) (?:ich |wir )?(?:ihn|den|den termin) (?:\w+ )?(?:noch|unbedingt|behalten)\b"
)
"""What a caller says who would rather come."""
CAN_AFTER_ALL = re.compile(
    r"\b(?:i|we) can (?:still |now |just about )?(?:make it|come|manage|be there)\b|\b(?:changed my mind|after all)\b|"
    r"\bwant to (?:keep|lose)\b|\b(?:behalten|verlieren|anders ueberlegt)\b|"
    r"\b(?:kann|koennen) (?:ich |wir )?(?:es |das |ihn |da |jetzt |nun |ja )*(?:doch|einrichten|kommen)\b|"
    r"\b(?:schaff|krieg)\w* (?:ich |wir |es |das |'s )*(?:doch|hin|jetzt)\b|"
    r"\b(?:not|no longer|nicht mehr|nimmer) (?:ill|sick|unwell|poorly|krank|verhindert)\b"
)
"""'I can make it now', 'ich krieg das hin': said to this question, it stands."""
ELSEWHEN = re.compile(
    r"\b(?:an)?other (?:day|time|date|slot|hour)\b|\bdifferent (?:day|time|date|slot|hour)\b|"
    r"\b(?:reschedul|postpon)\w*|\b(?:move|shift|switch|change|push) (?:it|the (?:time|day|date|appointment|hour))\b|"
    r"\bander\w* (?:tag|uhrzeit|zeit|datum|woche)\b|\b(?:ver|um)schieb\w*|\bverschob\w*|\b(?:vor)?verleg\w*|\bumbuch\w*|"
    r"\b(?:uhrzeit|zeit|tag|datum|termin) (?:\w+ ){0,2}?aendern\b|"
    r"\b(?:auf|nur|lieber) (?:einen |nen )?ander\w* termin\b|"
    r"\b(?:woche|tag|stunde|monat|week|day|hour|month|fortnight)(?:e?n|e|s)? (?:spaeter|frueher|later|earlier)\b|"
    r"\b(?:statt|anstatt|instead of|rather than) (?:\w+ ){0,2}(?:weg|absag\w*|abzusagen|stornier\w*|cancel\w*)\b|"
    r"\b(?:come|komm\w*|(?:do|make|have) it) (?:\w+ ){0,4}?(?:instead|stattdessen|dafuer)\b|"
    r"\b(?:stattdessen|dafuer) (?:\w+ ){0,4}?kommen\b|"
    r"\banderen termin (?:bitte|finden|machen|ausmachen|suchen|vereinbaren|haben)\b"
)
"""Another day or hour for it."""
COMES_BACK = re.compile(
    r"\b(?:and |und |dann )*(?:(?:i'll|i will|we'll|we will|i'd) (?:\w+ ){0,2}?(?:ring|call|phone|be in touch|get in touch|book|come (?:back|again|another|some other|when)|be back)|"
    r"(?:ich |wir |i )komm\w* (?:\w+ ){0,6}?(?:wieder|anderes mal|andermal|zurueck|noch (?:ein)?mal)|"
    r"(?:ich |wir |i )(?:meld\w*|ruf\w*|mach\w*|buch\w*) (?:\w+ ){0,6}?(?:wieder|neu\w*|anderen?|anderes mal|andermal|wenn|dann|zurueck|noch (?:ein)?mal))"
    r"(?! after all| as planned| anyway)\b.*?"
    r"(?=\b(?:yes|yeah|ja|please|bitte|also|cancel\w*|absagen|streich\w*|stornier\w*)\b|$)"
)
"""'I'll ring again when I know more', 'ich melde mich, wenn ich zurück bin': what comes after the cancellation."""
_ILL = (
    r"ill|sick|poorly|unwell|flu|fever|temperature|covid|chicken ?pox|hospital|surgery|injured|funeral|accident|"
    r"broken down|broke down|broke my|broken my|babysitter|childcare|krank\w*|fieber|grippe|erkaelt\w*|corona|krankenhaus|"
    r"windpocken|verletzt|gebrochen|gestuerzt|beerdigung|unfall|panne|kaputt|babysitter|kindergarten zu|"
    r"migraine|rash|infection|pregnant|vomiting|throwing up|migraene|ausschlag|infekt\w*|schwanger|erbroch\w*|durchfall"
)
REASON = re.compile(
    rf"\b(?:{_ILL})\b|"
    r"\b(?:can't|cannot|can not|won't|couldn't|unable to|not able to|not going to|not gonna) (?:\w+ ){0,3}?"
    r"(?:make|come|get|attend|be|do|manage|go|drive|walk|leave|afford|have|wear|sit|stand)\b|"
    r"\bwon't start\b|\bnot (?:very |feeling |so )*well\b|\b(?:had|has had|taken) a (?:bad )?(?:fall|turn)\b|"
    r"\b(?:have|had|need|got|gotta|must) (?:to )?(?:work|travel|leave|look after)\b|\bat work\b|\b(?:on|to) (?:a |my |the )?(?:shift|duty)\b|"
    r"\b(?:something|things)(?:'s| has| have)? (?:just |urgent )?(?:come|came|cropped) up\b|"
    r"\b(?:i'm|i am|we're|we are|i'll be|we'll be) (?:\w+ ){0,2}?(?:away|abroad|out of town|on holiday|busy|working|stuck|moving)\b|"
    r"\b(?:don't|do not|no longer) (?:really )?need (?:it|that|the|an?)?|\bfound (?:somebody|someone|somewhere) else\b|"
    r"\b(?:kann|koenn\w*|schaff\w*|krieg\w*)'?s? (?:ich |wir |i |es |das |'s |da |ihn |leider |einfach |halt |dann |an dem tag |ja )*"
    r"(?:nicht|net|nich|ned|nimmer|nit)\b|\bnicht (?:kommen|da)\b|\bverhindert\b|\bspringt (?:\w+ )?nicht an\b|"
    r"\bmuss (?:\w+ ){0,4}?(?:arbeiten|einspringen|weg|verreisen)\b|\b(?:auf|bei|von|wegen) (?:der )?arbeit\b|"
    r"\bfaellt (?:\w+ )?aus\b|\bdazwischen ?(?:gekommen|kommen)\b|\b(?:verreist|im urlaub|im ausland)\b|\bweil arbeit\b|"
    r"\bbrauch\w* (?:ich |wir |ihn |den |es |das |i )*(?:nicht|nimmer|net|nich|ned|keinen)\b|"
    r"\b(?:keine|koa|ka|kei) zeit\b|\bgeht'?s? (?:es )?(?:mir |uns )?(?:\w+ )?(?:nicht gut|schlecht|mies)\b|"
    r"\b(?:moecht\w*|will|wollen) (?:ich |wir )?(?:ihn |den |den termin |es |das )(?:\w+ )?(?:nicht|nimmer) mehr\b|"
    r"\b(?:umgezogen|woanders|verplant|ausgebucht)\b|\bnot coming\b|"
    r"\bkomm\w* (?:ich |wir |i )?(?:(?:da|dann|leider|also|wohl|einfach|halt|eh|eben|so|sowieso) )*(?:nicht|net|ned|nich|nimmer)\b(?! (?:zu|umhin|drum|darum|dazu|drauf|darauf))"
)
"""Why it cannot be: to the question whether to cancel it, that is a yes."""
MUST_BE = re.compile(
    r"\b(?:no (?:other )?(?:way(?: (?:round|around))?|choice|option)|nothing (?:for it|else for it)|can't be helped|needs must|"
    r"(?:it's got|it has|it'll have|it needs) to be|i'm afraid so|afraid so|that's why i (?:rang|called|phoned|am ringing|am calling)|"
    r"i(?:'ll)? (?:have|need) to(?= i'm| $|$| sorry| the| my)|i must(?= |$))\b|"
    r"\b(?:muss|wird) (?:es |das |leider |wohl |halt |eben )*sein\b|\bgeht (?:\w+ ){0,2}nicht anders\b|"
    r"\bbleibt (?:mir|uns) (?:\w+ ){0,2}nichts (?:anderes|weiter|uebrig)\b|"
    r"\b(?:hilft|nutzt) (?:\w+ ){0,2}(?:nix|nichts)\b|\b(?:nichts|nix) (?:zu )?(?:machen|aendern)\b|"
    r"\bdeswegen ruf\w* ich (?:\w+ )?an\b|\bsonst (?:\w+ ){0,4}nicht (?:angerufen|anrufen)\b|\b(?:ich|i) (?:muss|mueste) (?:leider|halt)\b|"
    r"\bdoch wirklich\b|\bdoch doch\b"
)
"""'I'm afraid so', 'no way round it', 'leider muss es sein': a yes without a word for it."""
NO_FROM = (
    r"(?! (?:welch\w*|wann|wie\w*|was|wo|dem|der|einem|einer|sofort|heute|morgen|uebermorgen|naechst\w*|\w+tag|mittwoch|mitte|"
    r"anfang|ende|\d+|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|halb|viertel)\b)"
)
"""'Sagen Sie mal, ab welchem Alter': no 'ab' of 'absagen'."""
DROPS_IT = re.compile(
    r"\b(?:cancel\w*|scrap (?:it|that)|drop (?:it|that|the appointment)|get rid of it|cross (?:it|me) (?:off|out)|"
    r"take (?:it|me) (?:off|out)|delete it|absagen|abzusagen|stornier\w*|streich\w*|loesch\w*|weg damit|"
    rf"sag\w* (?:\w+ ){{0,4}}ab\b{NO_FROM}|"
    r"raus damit|weg ?machen|austragen|rausnehmen|(?:kann|soll|darf) (?:\w+ ){0,2}weg|"
    r"(?:give|offer) (?:it|that|(?:the|my|that) (?:slot|time|appointment|place|spot)) to (?:some(?:body|one)|any(?:body|one)) else|"
    r"(?:some(?:body|one)|any(?:body|one)) else can (?:have|take)|"
    r"(?:ver)?geb\w* (?:sie )?(?:\w+ ){1,3}?(?:anderweitig|weiter|jemand(?:em)? ander\w*|(?:wem|einem|einer) ander\w*)|"
    r"(?:jemand(?:em)?|wem|einem|einer) ander\w* (?:(?:ver|weiter)?geben|anbieten|ueberlassen|schenken)|"
    r"(?:let|give) (?:some(?:body|one)|any(?:body|one)) else (?:have|take|the|it|that|my)|(?:some(?:body|one)|any(?:body|one)) else(?:'s| is) welcome to (?:it|that)|"
    r"(?:nehm\w*|nimm) (?:sie )?(?:mich|ihn|den|uns) (?:\w+ )?(?:raus|heraus|runter)|"
    r"kann (?:dann |gern\w* )*(?:jemand|wer|ein) ander\w* (?:haben|nehmen|kriegen|bekommen|kommen))\b"
)
_SO = r"(?:also|ja|yes|yeah|so|drum|darum|deshalb|deswegen|daher|therefore)"
NOT_THAT = re.compile(
    rf"\b(?:can't|cannot|don't|do not|won't|not|never|without|instead of|before|statt|nicht|kein\w*|ohne|wieso|warum|why) (?:(?!{_SO}\b)\w+ ){{0,3}}?"
    r"(?:cancel\w*|scrap|drop|delet\w*|give|offer|let|take|ab(?:zu)?sag\w*|stornier\w*|streich\w*|loesch\w*)\b|"
    r"\b(?:no ?body|no one) else\b|\bniemand\w* ander\w*\b|\b(?:nicht|net|ned|nit) (?:\w+ ){0,3}?(?:jemand\w*|wem|einem) ander\w*\b|"
    r"\b(?:absagen|stornieren|streichen|loeschen|wegmachen) (?:tu\w*|werd\w*|will|wollt\w*|moecht\w*|muss|soll\w*|kann|darf|bitte) (?:\w+ ){0,2}(?:nicht|keinesfalls)\b|\bsag\w* (?:\w+ ){0,3}nicht (?:\w+ )?ab\b|\b(?:nicht|net|ned) (?:wegmachen|austragen|rausnehmen|weg|(?:ver|weiter)geben)\b"
)
"""The word for cancelling, said to rule it out."""
BARE_NO = re.compile(
    r"\b(?:nein|nee|noe|nope|nah)\b|\bno\b(?! (?:longer|more (?:in|at|here|there)|other|way|choice|option|time|need|car|one|\w+sitter|child\w*|lift|bus))|"
    r"\bdon't\b(?! (?:\w+ )?(?:need|want|have|feel|drive|work))|\b(?:who|wer) (?:said|says|sagt|redet|spricht)\b"
)
"""Beside whatever else is said, the matter is not settled."""
_OPENING = (
    r"^(?:(?:um|uh|er|well|oh|ah|so|aeh|aehm|ach|also|na|naja|tja|hm|mhm|mm|huh|bitte|please|really|wirklich|leider|unfortunately|"
    r"sadly|i'm (?:so |very |really )?(?:sorry|afraid)|very|sorry|afraid|regrettably|tut mir (?:\w+ )?leid|entschuldigung|but|aber|and|und|gut|okay|ok|now|nun) )*"
)
YES_FIRST = re.compile(
    _OPENING
    + r"(?:yes|yeah|yep|yup|yea|aye|ja|jo|jep|jupp|jap|jawohl|genau|richtig|korrekt|stimmt|klar|natuerlich|"
    r"selbstverstaendlich|freilich|sicher|doch|unbedingt|correct|exactly|absolutely|definitely|certainly|(?:of )?course|indeed|sure|"
    r"that's (?:right|correct|the idea)|please (?:do|and)|bitte und|go ahead|go on then|do (?:it|that|so)|i do|gerne?|affirmative|machen sie (?:das|es)|so ist es)\b"
)
YES_LAST = re.compile(
    r"\b(?:yes|yeah|yep|aye|ja|jo|jawohl)(?: (?:bitte|please|danke|thanks|thank you|sorry|leider))*$"
)
NO_FIRST = re.compile(_OPENING + r"(?P<no>nein|nee|noe|ne|naa|no|nope|nah|not|nicht|afraid not|never)\b")
TOLD_OF_THEM = re.compile(
    r"\b(?:i|we) (?:don't|do not|no longer) (?:\w+ )?(?:live|work|own|drive|fancy|feel|have (?!to\b|any problem|a problem)|qualify)\b|"
    r"\b(?:i'm|i am|we're|we are) not (?:in|at|around|here|free|back|home|available|up to it|allowed)\b|"
    r"\b(?:it's |it is |that's |it )?(?:not|no longer|isn't) (?:really )?(?:needed|necessary|required)\b|\bno need\b(?! to cancel)|"
    r"\b(?:ich|wir) (?:wohn|leb|arbeit|hab|besitz|fuehl)\w* (?:\w+ ){0,3}?(?:nicht|net|kein\w*|nimmer)\b|"
    r"\b(?:(?:das|er|es) )?(?:ist )?nicht mehr (?:noetig|notwendig)\b"
)
"""'Correct, I don't live here any longer', 'yes, it's not needed any more': the denial beside a yes is why it cannot be."""
DENIES = re.compile(r"\b(?:nein|nee|noe|no|nope|nah|not|nicht|nie|kein\w*|never|don't|won't|can't)\b")
DOUBTS = re.compile(
    r"\b(?:if|unless|maybe|perhaps|wait|hang on|hold on|hold it|moment|let me|don't know|not sure|unsure|ask|check|(?<!can't )(?<!cannot )think|depends|"
    r"or|before|until you|i know|i see|i heard|hello|wenn|falls|sofern|ausser|vielleicht|eventuell|warte\w*|weiss|frag\w*|ueberleg\w*|"
    r"oder|bevor|erst|schau\w*|eigentlich|hallo|verstehe|gehoert|sekunde|augenblick|stopp?|although|though|obwohl)\b|^halt\b|"
    r"\b(?:but|aber)\b(?! (?:yes|ja|doch|danke|thanks|thank|sorry|i'm (?:so |really |very )?sorry|tut|leider|unfortunately|sadly))"
)
"""A condition, a doubt or only an acknowledgement: it is asked again."""
ONLY_REGRETS = re.compile(
    _OPENING
    + r"(?:leider|unfortunately|sadly|regrettably|i'm afraid|afraid)(?: (?:yes|ja|so|schon|doch|danke|thanks|thank you))*$"
)
"""'Unfortunately' and no more."""
HOPES = re.compile(
    r"\b(?:and |und |but |aber )*(?:(?:(?:i|we|i do) )?hope (?:it|that|this)(?:'s| is| isn't| doesn't| won't| didn't)? (?:\w+ ){0,4}?"
    r"(?:bother|trouble|problem|inconvenien\w+|hassle|nuisance|okay|ok|alright|all right)|"
    r"(?:hoffentlich|ich hoffe|hoffe) (?:(?:das|es|ich|ihnen|ist|macht|mache|bereitet|nun|jetzt|nicht|so|zu|kein\w*|ja|keine grossen) )+"
    r"(?:umstaende|muehe|problem\w*|aerger|schlimm|in ordnung))\b"
)
"""'I hope it's not a bother': said beside the answer, changes nothing of it."""
AS_ASKED = re.compile(
    r"(?i)^\W*(?:(?:well|yes|yeah|oh|ja|na|genau|doch)\W+)*(?:(?:that's|that is|this is) (?:(?:just|exactly) )?what (?:i'm|i am|i was|i've been|i|we|we're) (?:just )?"
    r"(?:asking|ringing|calling|phoning|saying|said|want(?:ed)?|asked)(?: (?:for|about|you))*(?:,? isn't it)?|"
    r"wenn ich(?:(?:'?s|es|das|ihnen|dir|doch|ja) ?| )+sage?|(?:das )?(?:sag|hab)e? ich (?:(?:ihnen|dir|ja|doch|schon|gerade|grad) )+(?:gesagt)?|"
    r"(?:das )?(?:sag|hab)e? ich doch|(?:genau )?(?:das|darum|drum) (?:will|möchte|bitte|wollte) ich(?: (?:ja|doch|auch|sie|eben|gerade))*|deshalb ruf\w* ich (?:ja |doch )?an)"
    r"(?=\W*(?:$|(?:yes|yeah|please|cancel|ja|bitte|absagen|danke|thanks)\b))\W*"
)
"""'That's what I'm asking for, isn't it', 'wenn ich's doch sage': a yes, where it stands alone or beside one."""
OTHER_STAYS = re.compile(
    r"\b(?:der|die|das|den|the) (?:andere\w*|other(?: one)?)(?: termin| appointment)? (?:\w+ )?(?:bleibt|bleiben|behalt\w*|stays|is staying|keep)\b"
)
"""'Nein, nein, der andere bleibt, nur die Maniküre weg'."""
ONLY_THAT_GOES = re.compile(
    r"^(?:(?:nein|nee|ne|no|also|und|aber|doch) )*(?:nur|bloss|just|only) (?:der|die|das|den|the|my) (?:\w+ ){1,3}?(?:weg|raus|absagen|streichen|stornieren|goes|cancelled|off)$"
)
IF_YOU_WOULD = re.compile(
    r"\b(?:if you (?:could|would|will|can|don't mind|wouldn't mind)|if it's (?:no|not too much) (?:trouble|bother)|"
    r"wenn sie (?:so (?:nett|lieb|freundlich|gut) (?:waer\w*|sind)|(?:das|es) (?:machen|tun) (?:koennt\w*|wuerd\w*))|wenn'?s? (?:das |es )?(?:geht|ginge)|"
    r"wenn'?s? (?:es |das |ihnen )*(?:keine (?:umstaende|muehe)|nichts aus) macht)"
    r"(?= (?:please|yes|thanks?|thank|cheers|there's|i|i'm|i've|my|we|we've|sorry|because|cancel|as|that'd|that would|it's|ja|bitte|danke|ich|wir|mein\w*|da|absagen|sonst)\b|$)"
)
"""'If you would', 'wenn's geht, ja': the condition is a courtesy."""
RHETORICAL = re.compile(
    r"(?i)\b(?:why (?:else )?(?:would|do|did) [^?.!]*|how many (?:more )?times\b[^?.!\w]*|"
    r"(?:warum|weshalb|wozu|wieso) (?:sollte?|würde?|ruf\w*|hätte) [^?.!]*\b(?:sonst|denn)\b[^?.!]*)\??"
)
"""'Why else would I call?', 'how many more times': asks nothing."""
