"""Clauses beside a name that ask for nothing: heard from before, the line, coming late, what the name is
like. Pattern only; used by `name_told`.
"""

from __future__ import annotations

import re

from agents.language.name_asides import KIN, WORD
from agents.language.name_clauses import END, MANNER
from agents.language.origins import ORIGIN

_NO_MATTER = (
    r"(?![^,.;!?]*\b(?:absag\w*|verschieb\w*|verleg\w*|storn\w*|wegen|für|cancel\w*|move|moving|change|"
    r"changing|"
    r"resched\w*|about|for|at|uhr|o'clock|um)\b)"
)
_BEFORE = (
    rf"(?:(?:ich|wir) (?:hab|habe|haben|hatte|hatten|war|waren|bin|sind)|(?:hab|habe|hatten?|war|waren) "
    rf"(?:ich|wir)) {_NO_MATTER}(?:[\w'’\-]+ ){{0,7}}?(?:telefoniert|gesprochen|angerufen|geredet|gemailt|"
    r"geschrieben|probiert|versucht|durchgekommen|(?:mehr )?bei (?:ihnen|euch)|dran|(?:schon )?(?:mal |"
    r"öfter )?da)"
    r"(?: gewesen)?",
    r"(?:i|we)(?:'ve| have|'d| had)?(?: already| also| just| only)* (?:rang|rung|called|phoned|spoke|"
    r"spoken|tried|"
    rf"emailed|texted|(?:was|were|been) (?:in|there|with you|on the phone|talking|speaking))\b{_NO_MATTER}"
    r"(?: [\w'’\-]+){0,7}?",
    r"(?:(?:da |es )?(?:ging|ist|war) )?(?:nobody|no one|niemand|keiner)(?: [\w'’]+){1,5}",
    r"(?:es |it )?(?:war|was) (?:immer |dauernd |ständig |always |constantly )?(?:besetzt|engaged|busy)",
    r"(?:sie|ihr|du) (?:müssten?|müsstet|haben|habt|kennen|kennt|kennst)(?: (?:mich|mi|uns))[^,.;!?]*",
    r"(?:[\w'’]+ )?(?:kennt|knows|kennen|know|remembers) (?:mich|me)(?: [\w'’]+){0,3}",
)
_WHERE = (
    r"(?:auto|zug|bus|bahn|straße|büro|arbeit|baustelle|car|train|bus|road|street|office|work|van|bahnhof|"
    r"stau)"
)
_LINE = (
    r"hören sie mich(?: (?:noch|gut|überhaupt|jetzt))*|hört man mich(?: \w+)?",
    r"(?:sind|bist) (?:sie|du) noch (?:da|dran)",
    r"(?:can you hear me|are you (?:still )?there)(?: (?:ok|okay|all right|now|still))*",
    r"(?:die verbindung|der empfang|the line|the reception|the signal)(?: (?:ist|is)|'s)(?: [\w'’]+){1,4}",
    r"ich (?:ruf|rufe|bin|sitz|sitze|steh|stehe|telefoniere?)(?: (?:gerade|grad|noch|hier|nur|eben))* "
    rf"(?:vom|aus dem|aus der|im|in der|auf der|von der|am) {_WHERE}(?: aus)?(?: an)?",
    rf"i'm(?: just| still)? (?:(?:calling|ringing|phoning) from|in|on|at)(?: (?:the|my|a))? {_WHERE}",
)
_LATE = (
    r"(?:es )?(?:kann|könnte)(?: (?:aber|auch|gut|halt))* sein,? dass ich(?: [\w'’]+){0,6} "
    r"(?:zu spät|später|verspätet?|knapp)(?: \w+){0,2}",
    r"ich (?:komme?|verspäte mich|bin)(?: (?:vielleicht|eventuell|wahrscheinlich|evtl|dann))?"
    r"(?: (?:ein )?(?:paar|\w+) minuten| etwas| ein bisschen)(?: (?:zu spät|später)(?: dran)?)",
    r"(?:i (?:might|may|could|will probably)|i'll(?: probably)?)(?: just|"
    r" possibly)? be (?:running )?(?:(?:a (?:few|couple of)|"
    r"\w+) minutes|a (?:bit|little|touch)|slightly) late",
)
_PERSON = (
    r"(?:er|sie|die|der|he|she)(?:'s| ist| is| sitzt| steht| wird| wartet)(?: (?:erst|schon|gerade|"
    r"jetzt|only|"
    r"just|too|so|zu|sehr|very|here|hier|da|shy|schüchtern))*(?: (?:\w*(?:eins|zwei|drei|vier|fünf|"
    r"sechs|sieben|acht|neun|"
    r"zehn|elf|zwölf|zig)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty))?"
    r"(?: (?:jahre?(?: alt)?|years? old|neben mir|next to me|beside me|to (?:ring|call)(?: himself|"
    r" herself)?))?",
    r"(?:jahrgang|born in|geboren)(?: [\w\-]+){1,4}",
    r"(?:i've|i have|ich hab|ich habe|wir haben|we've)(?: (?:just|only|gerade|erst|frisch|"
    r"neulich))*(?: been)? "
    r"(?:got )?(?:married|geheiratet)(?: [\w'’]+){0,3}",
    r"(?:ich )?(?:spreche?|red|rede|kann)(?: (?:leider|noch|nur))* (?:nicht so gut|kein gutes|wenig|"
    r"schlecht) deutsch",
    r"(?:bitte )?(?:sagen sie|sag|verraten sie|don't tell|sagt)(?: [\w'’]+){1,4} (?:nix|"
    r"nichts)(?: [\w'’]+){0,4}",
)
_NAME = r"(?:(?:der|die|das|the|that|it|my|mein|es)(?:'s)?(?: (?:doppel|nach|vor)?name)?|name)"
_LIKE = (
    r"(?:mine|meiner|meinen|auf mich|me|just me|nur ich|my own|mein eigener)"
    r"(?: (?:natürlich|selbst|selber|wieder|of course|again|please|bitte))*",
    r"(?:you|sie) (?:want|wollen|meinen|mean)(?: [\w'’]+){1,5}",
    rf"{_NAME}(?: (?:ist|is|war|was))?(?: (?:ja|ein|a|so|ganz|bit|bisschen|very|quite|sehr|all|immer|"
    rf"always|etwas|"
    r"zu|halt|eh|ziemlich|frightfully|rather))* (?:lang|long|schwer|schwierig|kompliziert|einfach|easy|"
    r"hard|difficult|"
    r"tricky|one word|zwei wörter|two words|ein wort|mouthful|zungenbrecher|selten|rare|unusual|"
    r"ungewöhnlich|häufig|"
    r"common|zusammengeschrieben|zusammen geschrieben)(?: (?:one|i know|ich weiß|oder|hier|"
    r"für die leute))?",
    r"(?:frightfully |rather |ganz schön |ziemlich |a bit )(?:long|lang)(?: i know| ich weiß)?",
    r"(?:all )?one word|(?:in )?(?:ein|einem) wort|zusammen(?:geschrieben)?",
    r"(?:(?:in )?(?:two|three|all|zwei|drei|alles?)(?: (?:separate|getrennte))? (?:words|wörtern?)|"
    r"(?:alles? |all )?(?:separately?|getrennt))(?: [\w'’]+){0,4}",
    rf"(?:my|mein\w*) (?:ex[\- ]?)?(?:{KIN}|mann|frau)(?:e?s|'s|’s)? (?:last |sur|nach|familien)?name "
    rf"(?:was|war) [\w'’\-]+",
    r"ich weiß|i know|leider|unfortunately|bitte|please|danke|thanks|thank you|wie gesagt|as i said|"
    r"wirklich|really|"
    r"ehrlich|honestly",
    r"(?:that's|that is|das ist|so) (?:what's|what is|what it says|how it's|wie(?: es)?) [^,.;!?]{2,40}",
    r"(?:nicht |not )?(?:genau |so |just )?(?:wie|like|as in) (?:der|die|das|den|dem|ein|eine|the|an?|my|"
    r"mein\w*) (?!\w\b)"
    r"(?:[\w'’\-]+ ?){1,8}(?: with \w)?",
    r"(?:(?:it's|that's|i'm|das ist|ist|ich bin|the name's|der name ist)(?: (?:an?|ein|eine|aus|from|"
    r"ganz|originally|"
    rf"actually))* )?(?:{ORIGIN})(?: (?:name|spelling|originally|of course|natürlich|halt))*",
    r"in (?:dutch|german|english|french|polish|welsh|irish)(?: with(?: an?)? \w)?",
    r"(?:(?:it's|that's|it is|wird|man sagt|das wird|you say it) )?(?:said|pronounced|ausgesprochen|"
    r"gesprochen)[^;.!?]{2,80}",
    rf"(?:the |das |der )?(?:{WORD} )?(?:(?:with|mit)(?: an?| einem| nem)? |is |ist |wird )(?:small|"
    rf"capital|little|big|"
    r"kleinem|kleines|klein|großem|groß|lowercase|uppercase)(?: (?:geschrieben|[a-z](?!\w)))?",
    r"[\w'’]+ (?:puts|put|say|says|sagen|sagt|machen|macht)(?: [\w'’]+){0,3} (?:way round|(?:anders|"
    r"falsch) ?(?:rum|herum))",
    r"(?:ok(?:ay)? )?(?:get|have you got|haben sie|got|nehmen sie)(?: (?:mal|sich))? (?:a pen|a pencil|"
    r"was zu schreiben|"
    r"einen stift|'nen stift)(?: ready)?",
    r"(?:den|die|the) (?:doktor|titel|doctor|title|professor)(?: [\w'’]+){2,5}",
    r"(?:nicht|not) (?:mit )?(?:verwandt|related)(?: [\w'’]+){0,4}|no relation|"
    r"nothing to do with [^,.;!?]{2,40}",
    r"lachen sie nicht|don't laugh|nicht lachen|kein witz|no joke|no kidding|lo?l",
    r"(?:same|the same|wie) (?:as )?(?:always|usual|ever|last time|before|immer|sonst|gehabt|letztes mal)",
    r"wie (?:man(?:'s| es)?|es|sich's|ich's|ich es) (?:\w+ )?(?:spricht|hört|klingt|sage?|schreibt|spreche)|"
    r"wie gesprochen|(?:just )?(?:as|how|like) (?:it|you) (?:sounds?|says? it|hear it|spell it|read it)",
    r"(?:das |des )?(?:kriegen|kriegst|schaffen|schaffst|bekommen) (?:sie|du|ihr)(?: das)?(?: schon)?(?: "
    r"hin)?|"
    r"(?:oder|gell|ne|nich|right|nicht wahr|you know|isn't it|innit)",
    rf"(?:(?:that|it)(?:'s| is) |das (?:ist|wäre) )?{MANNER}",
    r"(?:the|die) (?:lady|woman|man|girl|boy)(?:'s)? (?:spelling|way|one|version)|(?:in )?(?:der "
    r")?weibliche(?:r|n)? form",
    r"(?:(?:i swear|ich schwör(?:e|s)?|no,?|nein,?|nee,?|honestly,?|ehrlich,?) )?"
    r"(?:(?:that's|it's|das ist) )?(?:(?:really|wirklich|genuinely|tatsächlich) )*(?:my|mein) "
    r"(?:actual|real|proper|richtiger|echter) name",
    r"(?:so heiße ich|ich heiße) (?:wirklich|tatsächlich|echt)(?: so)?",
    r"(?:no,? |nein,? )?(?:not|nicht) (?:that|the|der|die|diese[rn]?)"
    r"(?: (?:famous|berühmte[rn]?|singer|footballer|actor|actress|sänger|schauspieler))? ?(?:one)?",
    r"(?:my|mein) (?:maiden|old|former|mädchen|alter|früherer)[ ]?name (?:was|is|war|ist) [\w'’\-]+",
    r"(?:everyone|everybody|people|alle|die leute|my friends|meine freunde) (?:calls?|nennen|sagen|rufen)"
    r"(?: (?:me|mich|zu mir|immer|nur|just|always))* [\w'’\-]+",
    r"(?:you|sie|ihr) (?:have|haben|habt|should have|müssten|müsstet|got|'ve got)(?: (?:me|mich|meine "
    r"daten|my details|it))"
    r"(?: (?:already|schon|ja|eh|da|sure|bestimmt|probably|haben|still|noch))*"
    r"(?: (?:in|on|im) (?:the |your |ihrem |eurem |der )?(?:computer|system|file|files|books?|records?|"
    r"kartei|datei|list|liste)"
    r"(?: (?:already|schon|drin|haben|gespeichert))*)",
    r"(?:ich bin |i'm )(?:eine? |die |der |a |the )?(?:nachbar(?:in)?|freund(?:in)?|bekannte[rn]?|"
    r"kolleg(?:e|in)|cousin(?:e)?|"
    r"neighbou?r|friend|mate|colleague|cousin|regular|stammkund(?:e|in)|stammgast|kund(?:e|in))"
    r"(?: (?:von|of|vom|bei|with|here|hier)(?: (?:der|dem|den|the|ihnen|euch|you))*(?: [\w'’\-]+){0,2})?",
    r"(?:(?:das|it|that|der name|the name) (?:heißt|bedeutet|means|ist)|(?:genau |so |just )?(?:wie|like)) "
    rf"(?:[\w'’\-]+ ){{1,4}}(?:in|auf) (?:{ORIGIN}|deutsch)(?: (?:but|aber|nur|only) [\w'’\-]+(?: "
    rf"[\w'’\-]+){{0,3}})?",
    rf"as in {WORD}(?: {WORD})?|(?-i:like|wie) (?-i:[A-ZÄÖÜ])[\w'’\-]+(?: (?-i:[A-ZÄÖÜ])[\w'’\-]+)",
    r"(?:ohne|without)(?: ein| an?| das| the)? \w (?:vorm|vor dem|nach dem|hinterm|before the|after the) \w",
)
REMARK = re.compile(
    r"(?i)(?:(?:falls|if|weil|because|denn|since|just in case|although|obwohl|wo|sorry) )?(?:"
    + "|".join((*_BEFORE, *_LINE, *_LATE, *_PERSON, *_LIKE))
    + ")"
    + END
)
"""Nothing that is asked for: it can be left out."""
HYPHEN = re.compile(
    r"(?i)(?:mit|with(?: an?)?) (?:binde|mittel)?(?:strich|hyphen|dash)(?: (?:vorne|hinten|dazwischen|"
    r"in der mitte|in between|in the middle|bitte|please|at the front)|"
    rf" (?:zwischen|between)(?: (?:dem|den|the))? {WORD} (?:und|and) {WORD})*" + END
)
"""Only where a hyphen was heard it can be left out."""
RUNS_ON = re.compile(
    r"(?i)\s+(?=(?:like|wie|as in|das heißt|das ist|that's|it's|same|not|nicht|the|die|ohne|without|mit|"
    r"with|no)\s)"
    rf"(?=(?:{REMARK.pattern.removeprefix('(?i)')})|(?:{HYPHEN.pattern.removeprefix('(?i)')})|{MANNER}\s)"
)
"""Begins such a clause where no mark stands between it and the name."""
