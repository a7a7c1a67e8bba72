"""Remarks beside an answer that change nothing of it: an apology for the noise, what one looks forward to, why it suits.

Both languages, matched on the caller's own words.
"""

from __future__ import annotations

import re

_REST = r"[^.,;!?…]{0,70}"
_SENTENCE = r"[^.;!?…]{0,90}"
REMARKS = re.compile(
    rf"(?i)(?:\b(?:and|und) )?\b(?:(?:i'm )?(?:so |very |terribly )?sorry|apologies|(?:bitte )?entschuldig\w*(?: sie)?|verzeihung|tschuldigung)(?: bitte)? "
    rf"(?:about|for|für|wegen) (?:the |that|all |this |my |den |die |das |dem |der |meine?n? )*(?:noise|dog|kids?|children|baby|line|background|tv|traffic|"
    rf"delay|wait|confusion|mess|trouble|lärm|hund\w*|kind\w*|krach|geräusch\w*|baby|verbindung|störung|hintergrund\w*|umstände|mühe){_REST}|"
    rf"\b(?:da(?:für)?|das) (?:bin|wär\w*) (?:ich|wir) (?:(?:ihnen|dir|euch|sehr|wirklich|echt|auch) )*(?:dankbar|verbunden|froh|erleichtert)(?=[.,;!]|$)|"
    rf"^(?:oh |ah |ach )?(?:sorry|entschuldigung|tschuldigung|verzeihung|pardon)[,.!]? (?:(?:that's |that was |it's |das (?:war|ist) )?(?:just |nur )?"
    rf"(?:the |my |der |die |das |mein\w* )(?:dog|cat|kids?|children|baby|door\w*|husband|wife|hund|katze|kinder|kleine[rn]?|baby|tür|klingel|mann|frau)|"
    rf"(?:i was|i'm|i had to|we were) (?:just )?(?:getting|looking for|finding|writing|grabbing|fetching)|"
    rf"ich (?:hab|habe|musste|war)(?: nur| gerade| grad| eben)+){_REST}[.!…]+(?=\s*\w)|"
    rf"\b(?:and |but |because |cause )?(?:i|we) (?:can't|cannot|can not|couldn't|could not) (?:stand|bear|wait|live with|look at|believe|thank){_SENTENCE}|"
    rf"\b(?:und |denn |weil )?ich kann(?: es| 's)?(?: meine haare| mich| sie| das)? (?:gar |kaum |schon )*(?:nicht mehr sehen|kaum erwarten|nicht erwarten){_REST}|"
    rf"\b(?:und |and )?(?:meine haare|my hair)(?: nämlich| really)? (?:sehen|sind|looks?|is|needs?)\b{_SENTENCE}|"
    rf"\b(?:und )?(?:da )?(?:ich freu\w* mich|freu\w* (?:ich )?mich|i gfrei mi)\b{_REST}|\b(?:and )?(?:i'm |i am )?looking forward\b{_REST}|"
    rf"\b(?:and )?(?:please )?(?:(?:tell|say to) (?:her|him|them|\w+) (?:i said |that i said )?(?:hello|hi)|say (?:hello|hi) to \w+|(?:give|send) (?:her|him|them|\w+) my (?:love|best|regards)|"
    rf"(?:bitte )?(?:einen )?(?:schönen )?grü(?:ß|ss)\w*(?: sie)? (?:mir )?(?:die |den |an )?\w+(?: (?:schön|lieb|herzlich))*(?: von mir)?)\b|"
    rf"(?:,|\baber|\bbut|\bund|\band)+ (?:das |ich |i'll |we'll |i )(?:schaff\w*|krieg\w*|manage)(?: (?:ich|das|es|schon|hin|wir|dann|it|that))*|"
    rf"\b(?:so )?wie (?:ich )?(?:es |das |'s )?(?:gesagt|besprochen|gewünscht)(?: (?:hab\w*|wollte))?\b|"
    rf"\bich komm\w* (?:dann )?(?:mit (?:dem |der |'?m )?)(?:rad|fahrrad|bus|bahn|auto|zug|u-bahn|s-bahn|tram)\b|"
    rf"\b(?:well )?if that's what (?:you've|you have|you) (?:got |have |put )?(?:written |noted )?(?:down |there |in the book )?(?:there )?(?=then\b)|"
    rf"\bi(?:'ll| will)? (?:come|be coming) by (?:bike|bus|car|train|tram)\b|"
    rf"\bda (?:hab|habe|haben) (?:ich|wir) (?:(?:ja|auch|eh|sowieso|grad|gerade|immer|nämlich|zufällig) )*(?:frei|zeit|urlaub|(?:mittags)?pause|nix vor|nichts vor|"
    rf"schulfrei|feierabend)\b|"
    rf"\b(?:i'm|i am|we're) (?:off(?: work)?|free)(?: then| that day| anyway)?(?=[.,;!]|$)|\b(?:that's|it's|i've got|i have) (?:my|the) (?:lunch break|day off)\b|"
    rf"\b(?:the (?:sooner|quicker|earlier|faster),? the better|je (?:früher|eher|schneller),? (?:desto|umso|um so) besser)\b|"
    rf"\b(?:na )?endlich (?:mal )?(?:was|etwas|jemand|einer|eine),? [^.;!?…]{{0,50}}(?:klappt|funktioniert|geht|läuft|versteht|zuhört)|"
    rf"\bdas (?:ging|geht|war) (?:ja |aber |jetzt |mal )*(?:schnell|fix|flott|einfach|leicht|unkompliziert)\b|"
    rf"\bthat was (?:\w+ )?(?:quick|easy|painless|fast|simple)\b|"
    rf"\b(?:well )?(?:it|that) (?:only )?took (?:you )?(?:long enough|a while|ages|forever|some time)(?:,? but\b)?|"
    rf"\b(?:(?:es|das) )?hat (?:ja |aber |echt )*(?:lange?|ewig|gedauert)(?: genug)?(?: gedauert)?(?:,? aber\b)?|"
    rf"\b(?:she|he|they|you)(?:'s| has|'ve| have)? (?:also |always )*(?:did|done|cut|does|do|cuts|looked after) (?:it|me|my \w+|mine|that|us)"
    rf"(?: so \w+)? (?:last time|before|the last time|every time)(?: too| as well)?|"
    rf"\b(?:die|der|sie|er) (?:hat|war) (?:(?:das|es|mich|mir|mein\w*|haare|auch|schon|ja) )+(?:beim |das )?letzte\w* mal(?: auch| schon)*(?: (?:da|gemacht|geschnitten|behandelt))?|"
    rf"\b[\w'’]+(?:'s| is| was| ist| war) (?:the one|diejenige|derjenige|die)(?: (?:who|that|die|der|vom))? {_REST}(?:last time|before|letzte\w* mal|immer)"
    rf"(?: \w+)?(?=[.,;!]|$)|\b(?:she|he|they)(?:'s| is|'re| are) (?:(?:so|really|just|very|always|the) )*(?:lovely|great|brilliant|best|good|nice|fab|a star|a gem)|"
    rf"\b(?:die|der|sie|er) (?:\w+ )?(?:ist (?:(?:so|sehr|echt|ja|auch|immer|eh) )*(?:nett|super|toll|lieb|gut|klasse|die beste|der beste)|"
    rf"(?:weiß|kennt)(?: ja| eh| schon)*,? (?:wie (?:ich|mein\w*){_REST}|mein\w* {_REST}))|"
    rf"\bso (?:hatte|hatten|hab|habe|haben) (?:ich|wir)(?: mir| uns)?(?:'s| es| das)? (?:auch |ja )*(?:vorgestellt|gedacht|gewünscht|gemeint|aufgeschrieben|notiert)|"
    rf"\b(?:mein deutsch|my english)(?: ist| is|'s| isn't)?(?: noch| leider)?(?: not| nicht)?(?: so| very| really| the)? (?:perfekt|perfect|gut|good|best|great)(?:,? (?:aber|but))?|"
    rf"\bthank(?:s| you) (?:a (?:million|mill|bunch|ton)|ever so much)|^(?:(?:ah|oh|ach) )?sure (?:look|listen)(?: it)?,? |"
    rf"\b(?:dank je(?: wel)?|merci(?: vielmal\w*| beaucoup)?|grazie(?: mille)?|(?:muchas )?gracias|dziękuję|spasibo|obrigad[oa]|takk?)(?=[\s.,;!]|$)|"
    rf"\b(?:and )?(?:yes )?(?:i|we)(?:'ve| have| could| can| did)? (?:just )?(?:hear|heard|catch|caught|got|get|understood|understand) (?:all )?(?:of )?(?:that|it|you|everything)"
    rf"(?: (?:all|now|fine|clearly|perfectly|well|this time|too|alright))*(?=[.,;!]|$)|"
    rf"\b(?:das |jetzt |alles )+(?:hab|habe|hob|haben) (?:ich|i|wir)(?: (?:jetzt|gut|alles|genau|deutlich|schon|auch))* (?:gehört|verstanden|mitbekommen|mitgekriegt)(?=[.,;!]|$)|"
    rf"\b(?:ich|i|wir) (?:hab|habe|haben)(?: (?:sie|das|es|alles|jetzt|gut|genau|deutlich|schon|auch))+ (?:gehört|verstanden|mitbekommen|mitgekriegt)(?=[.,;!]|$)|"
    rf"\b(?:and )?(?:then|so) (?:i|we) can (?:still )?(?:drop|bring|pick|walk|feed|mind) (?:the|my|our) {_REST}|"
    rf"\b(?:und )?dann kann ich (?:(?:vorher|noch|davor|danach|in ruhe) )+(?:den|die|das|mein\\w*) {_REST}"
)
SAID_BEFORE = re.compile(
    r"(?i),?\s*\b(?:how (?:often|many (?:more )?times)(?: (?:do|must|should|shall) i (?:have to |need to )?(?:say|tell|repeat|confirm)"
    r"(?: (?:it|that|so|this|you|yes))*)?|"
    r"(?:das |des |so )?(?:hab|habe) ich (?:doch |ja |ihnen )*(?:gerade|grad|eben|schon|bereits)(?: so| schon| doch)* gesagt(?=[\s.!?]*$)|"
    r"(?:that's |that is )?what i(?:'ve)? (?:just |already )?said(?: already| just now)?(?=[\s.!?]*$)|i (?:just|already) said (?:so|that)(?=[\s.!?]*$)|"
    r"wie oft (?:(?:soll|muss|sag) ich )?(?:(?:das|es|ihnen|dir|denn|jetzt|noch|ja) )*(?:noch|sagen|wiederholen|bestätigen))(?=[\s.!?]*$)[\s.!?]*"
)
"""'Yes, yes, how often do I have to say it?': asks nothing."""
TIME_TO = re.compile(
    r"(?i)[,.]?\s*\b(?P<when>[\w'’]+)(?: o'clock)? (?:gives|leaves|gibt|lässt) (?:me|us|mir|uns) (?:just |enough |plenty of |still |noch )*"
    rf"(?:time|zeit),? (?:to|um|noch|für|for) {_REST}"
)
"""'Eleven gives me time to drop the kids off first': the time that was read back, or 'that'."""
SO_THAT = re.compile(
    r"(?i)[,.]?\s*\b(?P<why>(?:my|our|i|i'm|we|we're|the|mein\w*|unser\w*|ich|wir)\b[^.;!?]*?),? \b(?:so|also|drum|deshalb|deswegen|von daher)\b,? "
    r"(?=(?:that|it|this|das|es|passt|ist)\b)"
)
"""'Brilliant, my sister gets married, so (that's perfect timing)': the reason before what follows from it."""
LOOKED_UP = re.compile(
    r"(?i)^(?:(?:um|uh|oh|well|okay|ok|moment|äh|ähm|also|i think so|ich glaub(?:e)? (?:schon|ja)),? )*(?:let me (?:just |quickly )?(?:check|look|see|think)|"
    r"(?:ich )?(?:guck|schau|seh)e?(?: ich)?(?: (?:mal|kurz|eben|schnell))+(?: nach)?|lassen sie mich (?:kurz |mal |eben )*(?:nachsehen|nachschauen|schauen))"
    r"(?: (?:in|at|my|the|diary|calendar|phone|meinen|den|kalender|plan|handy))*\s*(?:,\s*(?=(?:[^\s]+\s+){2})|"
    r"(?:(?:um|uh|er|äh|ähm|hm|so)[\s,]+)*(?=(?:yes|yeah|yep|ja|jo|jawohl|genau|okay|ok)\b))"
)
"""'Let me just check my diary, (tomorrow, eleven, yeah, fine by me)'."""
TAG = re.compile(r"(?i)(?<=\w),? (?:ne|nech|nich wahr|gell)\s*[.!]?$")
"""'... dann bis morgen, ne': asks for nothing at the end of a sentence; after a word or two it may be a no."""
WHY = re.compile(
    r"(?i)[,.]?\s*\b(?:because|'cause|cos|coz|weil|denn|da ja|da dann|as then|so then|since then)\b(?P<why>[^.;!?]*)"
)
"""'... because then my husband can mind the baby': looked at for what it may change before it is left out."""
LEAVES_OPEN = re.compile(
    r"\b(?:no|not|nein|nicht|kein\w*|nie|never|n't|don't|can't|won't|but|aber|if|wenn|falls|unless|ausser|ob|or|oder|than|als|"
    r"said|gesagt|wanted|wollte|meant|meinte|otherwise|sonst|sondern|instead|statt|lieber|rather|name\w*|heiss\w*|called|change|aendern|"
    r"wrong|falsch|only|nur|until|till|bis|after|nach|before|vor|later|spaeter|earlier|frueher|\d+|half|halb|quarter|viertel|noon|mittag|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\w*(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|tomorrow|morgen|today|heute|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins?|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|uhr)\b"
)
HESITATES = re.compile(
    r"\b(?:um|uh|er|hm|hmm|mm|well|oh|so|okay|ok|let me (?:just |quickly )?(?:think|see|look|check)|let's see|hang on|hold on|wait|just|please|"
    r"(?:a|one|just a|half a) (?:moment|second|minute|sec)|i'm (?:just )?(?:thinking|looking|checking)|(?:in|at) (?:my|the) (?:diary|calendar)|right|yes|yeah|"
    r"i (?:think|believe) so|(?:ich )?(?:glaub|denk)e? (?:schon|ja)|aeh|aehm|hm|tja|naja|also|na|ach|ja|jo|moment|sekunde|augenblick|mal|kurz|eben|warten sie|warte|warten|bitte|ich|muss|lassen sie mich|"
    r"(?:ich )?(?:guck\w*|schau\w*|seh\w*|ueberleg\w*|denk\w*)|nachdenken|nachsehen|nachschauen|nachgucken|ueberlegen|noch|"
    r"(?:noch )?(?:schnell )?(?:in|auf) (?:den|meinen|mein|dem|im) (?:kalender|handy|plan)|im kalender|nach)\b"
)
"""A pause to think or to look it up, before the answer."""
