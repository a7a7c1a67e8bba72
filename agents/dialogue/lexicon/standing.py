"""Expressions about an appointment that stands already. Folded, both languages; read by `hearing.standing`.

Every alternative begins with `\\b`, before anything that looks back: the expression is then tried at the beginnings
of words only.
"""

from __future__ import annotations

import re

BOOKS = re.compile(
    r"\b(?:will|moecht\w*|wollt\w*|wuerd\w*) (?:ich |wir )?(?:\w+ ){0,8}?"
    r"(?<!absagen )(?<!verschieben )(?<!verlegen )(?<!streichen )(?<!ausfallen )lassen\b|"
    r"\b(?:braeucht\w*|brauch\w*|such\w*|faellig|abgelaufen|haett\w* (?:\w+ )?gern\w*|haett\w* (?:\w+ )?(?:einen|eine) termin frei|"
    r"(?:einen|eine|nen) (?:\w+ )?termin (?:machen|haben|vereinbaren|ausmachen|buchen|kriegen|bekommen)|need|would like|i'd like)\b"
)
WANTED = re.compile(
    r"\b(?:haette|hatte|habe?|haben|koennte|kann|koennten) (?:ich |wir )?(?:\w+ ){0,3}(?:gerne?|bitte|noch|kriegen|"
    r"bekommen)\b|\bkeinen termin\b|\b(?:noch|neuen|weiteren|zweiten) (?:\w+ )?termin\b"
)
WISHED_FOR = re.compile(
    r"\b(?:will|wollt\w*|wollen|moecht\w*|wuerd\w*|muss|muesst\w*|muessen) (?:ich |wir )?(?:(?:gern|gerne|mal|mir|uns|bitte|wieder|mit ihnen) )*"
    r"(?:mein\w*|unser\w*) (?:\w+ )?termin (?:(?!nicht\b|nee\b|nein\b|quatsch\b)\w+ ){0,6}?"
    r"(?:(?<!absagen )(?<!schieben )(?<!legen )(?<!streichen )(?<!ausfallen )(?<!sausen )(?<!platzen )(?<!fallen )(?<!sein )(?<!bleiben )lassen|"
    r"\w*besprechen|\w*durchsprechen|durchgehen|abgeben|angehen|erledigen|pruefen|anschauen|begutachten|checken|planen|vereinbaren|ausmachen)\b|"
    r"\b(?:muss|muesst\w*|soll|sollt\w*) (?:mein\w*|unser\w*) (?:\w+ )?termin (?:(?!nicht\b)\w+ ){0,6}?"
    r"(?!abge|verschoben|verlegt|vorver|storniert|gestrichen|geaendert|umge|getauscht|gecancelt|geloescht)"
    r"\w*ge\w+(?:t|en) werden\b|"
    r"\b(?:like|want|need|love|hoping) to (?:discuss|talk (?:through|over|about)|go (?:through|over)|sort out|get|have) (?:my|our) (?:\w+ )?termin\b"
)
"""'Ich möchte meine Haare schneiden lassen', 'meine Steuererklärung besprechen': something of one's own, and a new appointment for it."""
WISHES_ITS = re.compile(
    r"\b(?:moecht\w*|wuerd\w*|will|wollt\w*|wollen)(?: (?:ich|wir|gern|gerne|bitte|mal|wieder|mit ihnen))* $|"
    r"\b(?:like|want|love|hoping)(?: to (?:have|get|discuss|do|talk about|go (?:through|over)))? $|"
    r"\b(?:can|could|would|will) (?!i\b|we\b)(?:\w+ ){1,3}(?:do|cut|colour|color|dye) $|"
    r"\b(?:kann|koennte|koennten|koennen|wuerde) (?!ich\b|wir\b)(?:\w+ ){1,3}$(?<!sie )(?<!ihr )"
)
"""Before 'meine Steuererklärung besprechen': a wish, and no appointment that stands."""
HINDERED = re.compile(
    r"\b(?:da|dann) (?:hab|habe|haben|bin|sind|muss|muessen) (?:ich|wir) (?:jetzt|aber|nun|leider|doch|ploetzlich|dummerweise|inzwischen)\b|"
    r"\bbut (?:now )?(?:i|we) (?:must|have to|need to|got to|will have to) (?:go|be|see|visit|drive|fly|work|pick|take|leave)\b|"
    r"\b(?:but|and) (?:now )?(?:i've|i have|we've|i) (?:now )?(?:got|have) (?:to |an? )?(?:training|work|meeting|course|exam|funeral)\b|"
    r"\b(?:kann|koennen|schaff\w*|klappt'?s?|passt'?s?|geht'?s?|komm\w*|packe?s?|wird'?s?) (?:\w+ ){0,7}?(?:nicht|nichts|nix|net|kaum)\b|"
    r"\b(?:bin|sind) (?:ich|wir) (?:\w+ ){0,2}?(?:nicht|gar nicht) (?:da|hier|zu hause|zuhause|im lande|in der stadt)\b|"
    r"\bnicht (?:\w+ ){0,3}(?:kommen|wahrnehmen|schaffen|einhalten|klappen)\b|\bverhindert\b|\bdazwischen\w*\b|"
    r"\b(?:ist|waere|wird|passt|geht|sieht) (?:\w+ ){0,4}?(?:schlecht|unguenstig|bloed|doof|unpassend|unpraktisch)\b|"
    r"\bkrank(?!en\w)\w*\b|\bhaut (?:\w+ ){0,3}nicht hin\b|\b(?:ist|waere|wird) mir (?:\w+ ){0,2}(?:zu )?"
    r"(?:frueh|spaet|knapp|eng)\b|\bueberschneidet\b|\bkollidiert\b|"
    r"\b(?:can't|cannot|can not|won't|shan't|not able to|unable to|won't be able to) (?:\w+ ){0,3}(?:make|come|do|manage|get|attend)\b|"
    r"\b(?:\w+'s|is|was|been|got|were) (?:been )?(?:cancelled|canceled|delayed)\b|\bdouble ?booked\b|"
    r"\b(?:stuck|held up|working late|have to work|got to work|called away)\b|"
    r"\b(?:running|going to be|gonna be|i'll be|might be) (?:a )?(?:bit |little |few minutes |\w+ minutes )?late\b|"
    r"\b(?:verspaete (?:ich )?mich|ich (?:\w+ ){0,2}?(?:verspaete|verspaetung|spaeter dran)|komme (?:\w+ ){0,2}?zu spaet)\b|"
    r"\bsomething(?:'s| has)? (?:just )?come up\b|\bdoesn't (?:work|suit)\b|\bthere(?:'s| is) (?:just |simply |really |absolutely )?no (?:chance|way)\b(?! of\b)|\b(?:clashes|ill|sick|poorly)\b"
)
DONE_WITH = re.compile(
    r"\b(?:das|es|des|dit|dies) hat sich (?:\w+ ){0,3}?erledigt\b|\bhat sich (?:das |es )?(?:\w+ )?erledigt\b|\bhinfaellig\b|\bueberfluessig\b|"
    r"\bbrauch\w* (?:ich|wir|es|'s|mer) (?:\w+ ){0,4}?(?:nicht mehr|nimmer|nich mehr|net mehr|doch nicht)\b|"
    r"\b(?:das|den|die|ihn|es) brauch\w* (?:\w+ ){0,4}?(?:nicht mehr|nimmer|nich mehr|net mehr|doch nicht)\b|"
    r"\b(?:nicht mehr|nimmer|doch nicht) (?:noetig|notwendig|gebraucht|erforderlich)\b|"
    r"\b(?:won't|shan't|will not) be needing (?:it|that|them|you|any of it)\b|"
    r"\bno longer (?:\w+ )?(?:need\w*|necessary|required|want\w*)\b|\b(?:don't|won't|do not|will not|doesn't) (?:\w+ )?(?:be )?need\w* (?:\w+ ){0,4}?"
    r"(?:any ?more|any longer|now|after all)\b|\bnot (?:needed|necessary|required) (?:any ?more|any longer|now|after all)\b|"
    r"\b(?:that's|it's|that is|it is) (?:all )?off(?: i'm afraid| then| now)?$|"
    r"\b(?:sorted|resolved|fixed|cleared) itself\b|\b(?:that's|it's|that has|it has|that is|it is|all) (?:already |now |all )?(?:been )?"
    r"(?:taken care of|dealt with)\b"
)
"""'Das hat sich erledigt', 'we no longer need it', said of an appointment of one's own."""
GETS_IN_THE_WAY = re.compile(
    r"\b(?:aber|und jetzt|und nun|doch jetzt|but|and now|only now)\b (?!.*\b(?:wenn|falls|if|unless|behalt\w*|bleib\w*|keep\w*|frag\w*|wissen|ob|wo|wie|was|wer|wann|welche\w*|brauch\w*|"
    r"moecht\w*|haett\w*|muss ich|soll ich|darf|gern\w*|question|ask\w*|know|wonder\w*|whether|where|how|what|who|when|which|need|like|want|do i)\b)"
)
"""'... hat Montag Termin, und jetzt hat mein Chef mir Frühschicht gegeben': what is told after it is in its way."""
OTHER_TIME = re.compile(
    r"\b(?:geht'?s|ginge|gehts|geht das|waere|haetten sie|koennten? (?:wir|ich|sie|man)|kann (?:ich|man)|koennen wir|"
    r"gibt es|gibt's|haben sie) (?:\w+ ){0,6}?(?:auch|stattdessen|anders?\w*|frueher|spaeter|eher|lieber|vielleicht|"
    r"schon|dafuer|einen anderen|was anderes)\b|\bstattdessen\b|\b(?:frueher|eher|spaeter) kommen\b|"
    r"\b(?:einen )?(?:anderen|neuen) (?:termin|tag|zeitpunkt)\b|"
    r"\b(?:instead|another (?:day|time|appointment|slot)|different (?:day|time)|earlier|later|"
    r"(?:could|can) (?:i|we|you) (?:\w+ ){0,3}(?:come|do|make it|have))\b|"
    r"\b(?:would|'d) (?:(?:be|suit|work|do) )(?:(?:me|us|much|far|so|even) ){0,2}better\b(?! to\b)|"
    r"\b(?:waere|passt|passte|ginge|wuerde) (?:(?:mir|uns|viel|deutlich|da) ){0,2}besser\b"
)
_ON_A_DAY = (
    r"(?:(?:am |den |diesen |naechsten |kommenden )*(?:\w{3,7}tag|mittwoch|sonnabend)|heute|morgen|uebermorgen)"
    r"(?: (?:frueh|vormittag|mittag|nachmittag|abend))?(?: um (?:halb )?\w+)?(?: uhr)?"
)
CANNOT_AT_ALL = re.compile(
    rf"\b(?:kann (?:ich )?(?:\w+ )?{_ON_A_DAY}(?: (?:nun|jetzt|naemlich|einfach|gar))* (?:nicht|nich|net)|{_ON_A_DAY} kann ich (?:\w+ )?(?:nicht|nich|net))(?: kommen)?(?! (?:vor|nach|ab|um|bis|so|am|im)\b)"
)
"""'Ich kann am Donnerstag nicht', and nothing more, as the first thing said."""
CANNOT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|won't be able to|unable to|not able to|won't) (?:make|do|come|keep|manage) "
    r"(?:it |that )?(?:on )?(?:my |the |this |next )?(?:\w{2,6}day|tomorrow|tonight|today|this (?:morning|afternoon|evening))(?:'s)?\b"
    r"(?: afternoon| morning| evening)?|"
    rf"\b(?:schaff\w*|pack\w*) (?:(?:ich'?s?|wir'?s?|es|das|des|'s|leider|doch|wohl|jetzt) )*{_ON_A_DAY} (?:\w+ ){{0,3}}?"
    r"(?:nicht|nich|nimmer|net)\b|"
    rf"\b{_ON_A_DAY} (?:schaff\w*|pack\w*) (?:(?:ich'?s?|wir'?s?|es|das|des|'s|leider|doch|wohl) )*(?:nicht|nich|nimmer|net)\b|"
    rf"\b(?:(?:das|es|des) (?:klappt|wird|geht)|(?:klappt|wird|geht) (?:das|es|des)) (?:(?:bei mir|mir|leider|doch|wohl|jetzt) )*{_ON_A_DAY} "
    r"(?:(?:leider|doch|bei mir|wohl) )*(?:nicht|nich|nix|nichts|net)\b|"
    rf"\bkann (?:ich )?(?:leider |doch )*{_ON_A_DAY} (?:leider|doch|nun doch|leider doch) (?:nicht|nich|net)\b|"
    rf"\b(?:ich|wir) komm\w* (?:(?:leider|doch|jetzt) )*{_ON_A_DAY} (?:(?:leider|doch|jetzt) )*(?:nicht|nich|net|nimmer)\b|"
    rf"\b{_ON_A_DAY} komm\w* (?:ich|wir) (?:(?:leider|doch|jetzt) )*(?:nicht|nich|net|nimmer)\b|"
    rf"\b(?:der |die |das )?{_ON_A_DAY} (?:faellt|geht|klappt|passt|wird) (?:(?:bei mir|mir|leider|nun|jetzt|wohl) )*"
    r"(?:flach|aus|weg|ins wasser|doch (?:\w+ )?(?:nicht|nich|net|nix|nichts))\b|"
    r"\b\w{2,6}day(?:'s| is)? (?:a no go|a non starter|off|out|no good after all|not going to (?:work|happen))\b"
)
"""'I can't make Thursday', 'ich schaff das heute Nachmittag nicht'."""
COUNTED = re.compile(
    r"\b(?:stunden?|viertelstunde|dreiviertelstunde|minuten|tage?|wochen?) (?:spaeter|frueher|eher|danach|darauf|vorher|"
    r"davor|nach hinten|nach vorne?)\b|\b(?:gleiche[nr]?|selbe[nr]?|dieselbe|derselben) (?:uhr)?zeit\b|\b(?:frueher|eher|spaeter) kommen\b|"
    r"\b(?:koennt\w*|kann|koennen|duerft\w*) (?:ich|wir) (?:\w+ ){0,3}(?:erst|schon|auch) (?:\w+ ){0,4}kommen\b|"
    r"\b(?:vorziehen|vorverlegen|nach hinten|nach vorne?)\b|"
    r"\b(?:hours?|minutes|days?|weeks?) (?:later|earlier|sooner|after|before)\b|\bsame time\b|\bcome (?:earlier|later|sooner)\b"
)
"""A time counted from the one that stands."""
REPLACED = re.compile(
    r"\b(?:stattdessen|tauschen|wechseln|anders legen)\b|\bmir lieber\b|\blieber (?:\w+ ){0,3}(?:\w+tag|morgen|\w+woche)\b|"
    r"\b(?:ob|dass) (?:\w+ ){0,6}?(?:auch|stattdessen|erst|schon|doch) (?:\w+ ){0,4}(?:geht|ginge|moeglich|klappt|passt|kann|koennte|kommen)\b|"
    r"\b(?:statt|anstatt|lieber|doch) (?:\w+ )?(?:zu|bei|termin)\b|"
    r"\b(?:geht|ginge|gehts|geht's|waere|kann ich|koennt\w*|koennen wir|passt) (?:\w+ ){0,5}(?:auch|stattdessen|doch|erst|schon)\b|"
    r"\bauf (?:den |die |einen |naechste\w* |kommende\w* )*(?:\w+tag|mittwoch|sonnabend|woche|heute|morgen|uebermorgen|andere\w*)\b|"
    r"\b(?:instead|rather)\b|\bto (?:the |next )*(?:\w+day|tomorrow)\b|"
    r"\b(?:but|and) (?:i|we)(?:'d| would)? (?:much )?(?:like|love|prefer|need|want) (?:\w+ ){0,3}?(?:\w+day|tomorrow|today|next week)\b|"
    r"\b(?:i|we)(?:'d| would) (?:much )?prefer (?:\w+ ){0,3}?(?:\w+day|tomorrow|today|next week)\b|"
    r"\b(?:bit|little|hour|minutes|day|slightly|any|somewhat) (?:earlier|later|sooner)\b"
)
"""Another time in the place of the one that stands."""
ALTERED = re.compile(
    r"\b(?:change|alter|move|switch|shift|swap|rejig|juggle) (?:it|that|this|them)\b|"
    r"\b(?:has|have|needs?|will have|'ll have|must|ought) (?:to )?(?:be )?(?:chang\w+|alter\w*|mov\w+|shift\w*|switch\w*)\b|"
    r"\b(?:could|can) (?:it|that|this) be (?:changed|altered|moved|shifted|switched)\b|"
    r"\b(?:den|die|das|ihn|es|daran|dran|was|etwas) (?:\w+ ){0,5}?(?:zu )?(?:aendern|geaendert|abaendern|abzuaendern)\b|"
    r"\baendern (?:\w+ ){0,2}?(?:sie |wir |ich )(?:\w+ )?(?:den|die|das|ihn|es)\b|"
    r"\b(?:braeucht\w*|brauch\w*|haett\w*|moecht\w*) (?:ich )?(?:den|die|das|ihn) (?:\w+ )?"
    r"(?:am|auf|erst|lieber|schon|um|heute|morgen|uebermorgen|naechste\w*)\b"
)
"""'I need to change it', 'den müsste ich ändern', said of an appointment that stands."""
_ABOUT_A_PERSON = (
    r"(?:address|numbers?|phone|e ?mail|surname|name|adresse|anschrift|\w*nummer|nachname\w*|namen?)"
)
OF_A_PERSON = re.compile(
    rf"\b{_ABOUT_A_PERSON} (?:\w+ ){{0,4}}?(?:chang\w*|mov\w*|\w*aender\w*|neu\w*|new)\b|"
    rf"\b(?:new|neue?[nrs]?|change|chang\w*|update|aender\w*) (?:\w+ ){{0,2}}?{_ABOUT_A_PERSON}\b"
)
"""'My number has changed': something of the caller's, and not the time."""
PUT = re.compile(
    r"\b(?:der|die|das|den|mein\w*|unser\w*|ihre?n?) termin\b(?: \w+){0,7}? auf "
    r"(?:den |die |einen |naechste\w* |kommende\w* |spaeter\w* |um )*(?:\w+tag\w*|mittwoch\w*|sonnabend|heute|morgen|uebermorgen|"
    r"naechste\w*|(?:halb |viertel |dreiviertel )?(?:\w+ )?uhr|halb \w+|\w+ uhr|andere\w*|(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|"
    r"\w+zehnt|\w+zigst)e[nr]?|zwei|drei|vier|fuenf|sechs|sieben|"
    r"acht|neun|zehn|elf|zwoelf)\b|"
    r"\b(?:my|the|our) (?:\w+ ){0,2}(?:appointment|booking)\b(?: \w+){0,5}? (?:moved|changed|switched|shifted) to\b|"
    r"\b(?:can|could|may|might) (?:my|our) (?:\w+ )?(?:termin|appointment|booking|slot) be (?!with\b|done\b|a\b|an\b)\w+|"
    r"\b(?:my|our|the) (?:\w+ ){0,2}?(?:termin|appointment|booking)(?: \w+){0,5}? (?:has|have|needs?|must|ought)(?: to)?(?: be)? "
    r"(?:chang\w+|mov\w+|shift\w*|switch\w*|alter\w*)\b|"
    r"\b(?:move|shift|switch|swap|change|rearrange) (?:my |the |our |his |her |their |that |\w+'s )(?:\w+ ){0,2}termin\b|"
    r"\b(?:put|push|bring|pull|set) (?:my |the |our |his |her )(?:\w+ ){0,2}(?:termin|appointment|booking|slot) "
    r"(?:back|forward|forwards|off|up|out|(?:\w+ ){1,4}instead)\b|"
    r"\b(?:make|have|get|take) (?:my |our )(?:\w+ ){0,2}(?:termin|appointment|booking|slot) (?:a |an |any |half |half an )*"
    r"(?:bit |little |hour |day |week |slightly )?(?:earlier|later|sooner)\b"
)
"""'Die Massage muss auf Samstag', 'meine Massage am Mittwoch auf zwei Uhr'."""
_NOTHING_OF_IT = (
    r"\b(?<!einen )(?<!nen )(?<!ein )termin (?:\w+ ){0,4}?(?:das|des|dit|dat|es|da|daraus|draus) wird "
    r"(?:\w+ ){0,3}?(?:nichts|nix|nischt)\b(?! (?:mehr )?oder\b)|"
    r"(?<!an )(?<!a )\btermin (?:[\w']+ ){0,3}?(?:(?:that's|it's|that is|it is) not (?:going to|gonna) (?:happen|work)|"
    r"(?:that|it) (?:won't|isn't going to) happen)\b"
)
"""'Morgen früh bei Mehmet, das wird nichts mit mir.'"""
_OUT = r"(?:raus\w*|heraus\w*|streichen|loeschen|austragen|absagen|canceln|stornieren|(?:sausen|platzen|ausfallen|bleiben|sein|fallen) lassen|wegfallen)"
DROPPED = re.compile(
    rf"{_NOTHING_OF_IT}|"
    r"\b(?:der|die|das|mein\w*|unser\w*) termin (?:muss|muesste|soll|sollte|darf|kann|koennte) (?:(?!nicht\b|nur\b)\w+ ){0,3}?"
    r"(?:weg|raus|ausfallen|entfallen|wegfallen|(?:gestrichen|abgesagt|storniert|geloescht|rausgenommen) werden)\b|"
    rf"\b(?:den|die|das|mein\w*|unser\w*) termin (?:(?:bitte|doch|also|dann|wieder|mal|einfach|ganz|gern|gerne|lieber) )+{_OUT}(?:$| (?!ginge\b|geht\b|aus (?:den|meinen)\b))|"
    r"\b(?:den|die|das|mein\w*|unser\w*) termin (?:\w+ ){0,4}?(?:(?:lass|spar|schenk)\w*) (?:ich|wir) (?:mir|uns)\b|"
    r"\bhat sich (?:das |die sache )?(?:\w+ )?(?:mit )?(?:dem|der|den|meinem|unserem|meiner|unserer) termin (?:\w+ ){0,6}?erledigt\b|"
    r"\bdas mit (?:dem|der|meinem|unserem|meiner|unserer) termin (?:\w+ ){0,6}?(?:hat sich (?:\w+ )?erledigt|erledigt sich|"
    r"faellt (?:aus|flach|weg|ins wasser)|wird (?:leider |doch )*nichts)\b|"
    rf"\b(?:den|die|das|ihn|der) (?:\w+ )?(?:koennen|koennten|kann|duerfen|koennt|muessen|muessten|muesst) (?:sie|man|ihr|wir) (?:\w+ ){{0,4}}{_OUT}\b|"
    rf"\b(?:den|die|das|der|mein\w*|unser\w*) termin (?:\w+ ){{0,6}}?(?:koennen|koennten|kann|duerfen|koennt|muss|muessen|muesst\w*|moecht\w*|"
    rf"will|wollen|wuerd\w*|bitte) (?:sie|man|ihr|wir|ich|mer) (?:(?!nicht\b|nix\b|net\b|kein\w*\b)\w+ ){{0,4}}{_OUT}\b|"
    rf"\b(?:koennen|koennten|kann|wuerden|duerften|koennt) (?:sie|wir|ich|ihr) (?:\w+ ){{0,3}}(?:den|die|das|ihn|mein\w*|unser\w*) "
    rf"(?:\w+ ){{0,6}}{_OUT}\b|"
    rf"\b(?:den|die|das|des|ihn|termin) (?:muss|muesst\w*|muessen|moecht\w*|will|wollen|wuerd\w*|werd\w*) (?:ich|wir|mir|mer) (?:\w+ ){{0,4}}{_OUT}\b|"
    r"\b(?:den|die|das|des|ihn) lass\w* (?:ich|wir|mir|mer) (?:\w+ ){0,3}(?:sausen|platzen|ausfallen|bleiben)\b|"
    r"\b(?:den|die|das|mein\w*|unser\w*) termin (?:(?!weiss\b|wissen\b|trau\w*\b|seh\w*\b|ertrag\w*\b|glaub\w*\b|haelt\b|hilft\b|schau\w*\b|komm\w*\b|erinner\w*\b|kenn\w*\b|selb\w+\b)\w+ ){0,6}"
    r"(?:nicht mehr(?! (?:(?:so|ganz|wirklich|mehr) )*(?:richtig|gut|sauber|ordentlich|fest|dicht|rund|scharf|gescheit|g'scheit|toll|vernuenftig|"
    r"schoen|an|auf|zu|aus|raus|rein|los|weg|ab|hoch|runter|stramm|gerade|leise|ruhig|warm|kalt|sicher|anstaendig)\b)|"
    r"faellt (?:aus|flach|weg|ins wasser)|fallen lassen|hat sich erledigt)\b|"
    rf"\b(?:muss|muessen|moecht\w*|will|wollt\w*|wuerd\w*) (?:ich |wir )?(?:(?:leider|doch|gern|gerne|bitte|heute) )*"
    rf"(?:den|die|das|mein\w*|unser\w*) termin (?:(?!nicht\b|und\b|oder\b)\w+ ){{0,4}}{_OUT}\b|"
    r"\bnehm\w* (?:sie )?(?:\w+ ){0,2}(?:termin|den|die|ihn) (?:\w+ ){0,6}(?:raus|heraus)\b|"
    r"\b(?:den|die|das|mein\w*|unser\w*) termin (?:\w+ ){0,6}?(?:sausen|platzen|knicken|ausfallen|schmeissen|abblasen|abhaken|(?:bleiben|sein)(?= lassen)|"
    r"(?:kann|koennen|koennt) (?:\w+ ){0,3}?vergessen)(?: lassen)?\b|"
    r"\baus (?:dem|der|mein\w*|unser\w*) termin (?:\w+ ){0,6}?wird (?:\w+ ){0,3}?nichts\b|\bwird nichts (?:\w+ ){0,3}?aus (?:dem|der|mein\w*) termin\b|"
    r"\b(?<!not )(?<!don't )(?<!won't )(?<!to not )(?:bin|scrap|ditch|axe|bail on|pull out of|back out of|drop out of|blow off|pass on|call off|"
    r"give up|get out of|knock on the head) (?:my|our|the|that|tomorrow's|today's|this) (?:\w+ ){0,2}?(?:termin|appointment|booking|slot)\b|"
    r"\b(?:my|our|the|that) (?:\w+ )?(?:termin|appointment|booking|slot)(?: \w+){0,5}? (?:is off|needs (?:to be )?(?:binned|scrapped|scrubbed|called off)|"
    r"(?:has|'s got|got) to go)\b"
)
"""'Den können Sie rausnehmen', 'die Massage fällt aus'."""
_MINE = r"(?:ich|wir|mein\w*(?: \w+)?|unser\w*(?: \w+)?)"
_THERE = r"(?:termine?|dran|eingetragen|gebucht|angemeldet|vorgemerkt|bei ihnen|bei euch)"
_WHEN = r"(?:when|what time|what day|what date|which day)"
_BOOKED = r"(?:appointment|booking|slot|termin)"
ASKED = re.compile(
    rf"\b(?:wann|welche\w* tag|welche\w* uhrzeit|wie ?viel uhr|welche\w* termine?) (?:\w+ )?"
    rf"(?:hab|habe|haben|haett\w*|hatte\w*|bin|sind|war|waren|ist|muss|muessen|soll\w*) (?:ich|wir|mein\w*|unser\w*) (?:\w+ ){{0,8}}?"
    rf"{_THERE}\b(?! (?:\w+ )?(?:frei|moeglich))|"
    rf"\b(?:wann|um wie ?viel uhr|an welche[mn] tag|ob) (?:denn |jetzt |nun |genau |eigentlich )*{_MINE} (?:(?!was|wie|kost\w*|lass\w*|soll)\w+ ){{0,8}}?"
    r"(?:dran|eingetragen|gebucht|angemeldet|vorgemerkt|bei ihnen|bei euch|termine? (?:\w+ ){0,2}?(?:hab|habe|haben|hatte|hatten|"
    r"haett\w*|ist|war|waren|steht))\b(?! (?:\w+ )?(?:kann|koenn\w*|darf|moecht\w*|kommen|richtig|falsch)\b)(?! (?:\w+ ){0,8}(?:kann|darf)\b)|"
    r"\b(?:hab|habe|haben|hatte|hatten) (?:ich|wir) (?:\w+ ){0,6}?(?:einen |nen |n )?termine? (?:\w+ )?(?:bei ihnen|bei euch|gebucht|"
    r"vereinbart|ausgemacht|eingetragen)\b|"
    r"\b(?:mein\w*|unser\w*|der|den|die) termin (?:\w+ ){0,4}(?:bestaetig(?:en|t)|noch (?:\w+ )?(?:gueltig|aktuell|steht|drin))\b|"
    r"\bwann (?:\w+ ){0,2}?(?:mein\w*|unser\w*|der|die) (?:\w+ ){0,2}?termine? (?:\w+ ){0,2}(?:ist|war|waere|sind|stattfindet|stattfinden)\b|"
    r"\bwann (?:ist|war|waere) (?:denn |jetzt |nun |nochmal |noch mal |genau |eigentlich )*(?:mein\w*|unser\w*) (?:\w+ ){0,2}?termin\b|"
    r"\bwann (?:\w+ ){0,4}?(?:zu ihnen|bei ihnen|zu euch|bei euch) (?:kommen )?(?:muss|soll\w*|sein soll\w*)\b|"
    r"\b(?:wann|an welche[mn] tag|fuer wann|um wie ?viel uhr) (?:sollt\w*|soll|sollen|muss|muessen|musst\w*|war|bin|waren|sind) (?:ich|wir) "
    r"(?=(?:\w+ ){0,4}?(?:noch ?mal|noch einmal|eigentlich|gleich|doch gleich|wieder|nun noch)\b)(?:\w+ ){1,8}?"
    r"(?:kommen|da ?sein|antreten|erscheinen|sein|bestellt|eingetragen|vorgemerkt)\b|"
    rf"\b{_WHEN}(?:'s| is| was) (?:my|our) (?:\w+ ){{0,3}}{_BOOKED}\b|"
    rf"\b{_WHEN} (?:did|do|have|had) (?:i|we) (?:(?:have|got|get|make|book|again) )*(?:my|our|the|that) (?:\w+ ){{0,3}}{_BOOKED}\b|"
    rf"\b{_WHEN} (?:did|have|had) (?:i|we) (?:\w+ )?(?:book|booked|make|made|schedule|scheduled)\b|"
    rf"\b{_WHEN} (?:was|is) it (?:that )?(?:i|we|i'm|we're) (?:was |were |am |are |'m )?(?:\w+ )?(?:coming|booked|due|in|supposed|meant)\b|"
    rf"\b{_WHEN} (?:i'm|i am|we're|we are|i was|we were|am i|are we) (?:\w+ )?(?:supposed|meant|expected|due|coming|booked|scheduled)\b|"
    rf"\b{_WHEN} (?:was|is) it (?:that )?(?:you|ye) (?:\w+ )?(?:want\w*|need\w*|said|had|have|put|booked|expect\w*)\b|"
    r"\b(?:not|don't|can't|cannot) (?:remember\w*|recall\w*|sure) (?:(?:if|whether) )?(?:is it|was it|it's|it is|it was) (?:on )?\w+day\b|"
    r"\b(?:do|have) (?:i|we) (?:still )?(?:have|got|had) (?:something|anything) (?:\w+ )?(?:booked|down|scheduled|arranged)\b|"
    rf"\b(?:no idea|no clue|not a clue|no notion|haven't (?:a clue|the foggiest|the faintest)|don't know|not sure|can't recall|couldn't tell you|can't think|"
    rf"can't read|don't remember|lost track of|no record of) (?:\w+ ){{0,4}}?(?:when|what time|what day|which day|the time|the day)"
    rf" (?:(?:my|our) (?:\w+ ){{0,2}}?{_BOOKED}|(?:i'm|we're|i am|we are) (?:\w+ )?(?:in|booked|due|coming|down))\b|"
    rf"\b(?:already|is|'s|am|i'm|been) booked(?: in)?\b(?: (?!full\b)[\w']+){{0,10}}? (?:know|check|remind|need|tell)(?: \w+){{0,4}} (?:time|when|day)\b|"
    rf"\b(?:remind me|tell me|check|find out|know) (?:\w+ ){{0,3}}?(?:the (?:exact )?(?:time|day|date) of|when|what time) (?:\w+ ){{0,2}}?(?:my|our) (?:\w+ ){{0,2}}{_BOOKED}\b|"
    rf"\b(?:look up|find|confirm|know|remind me of|tell me) (?:\w+ ){{0,3}}?(?:my|our) (?:\w+ ){{0,2}}{_BOOKED}\b|"
    r"\b(?<!that's )when (?:am i|are we|i'm|we're) (?:\w+ ){0,2}(?:booked|in(?! town)|due)\b"
)
"""'Wann sind wir mit dem Hund dran', 'wann hab ich diese Woche nochmal Fahrstunde'."""
ASKED_AGAIN = re.compile(
    r"\b(?:is|was) (?:it|that|this) (?:\w+ ){1,5}?or (?:\w+ ?){1,4}|\b(?:is|was) (?:it|that) (?:at|on|with|in the|for)\b|"
    r"\bwho(?:'s| is| was| am i| do i)(?: it| that| this| seeing| have)*(?: with)?\b|\bwith (?:whom|who|which)\b|"
    r"\b(?:what|which) (?:time|day|date) (?:is|was|did you say)\b|\bwhen (?:is|was|did you say)\b|"
    r"\b(?:i (?:thought|could have sworn)|wasn't) (?:it|that)(?: was| were|'d be)?\b|"
    r"\bich (?:dachte|meinte|haette gedacht)(?:,? das| es| der| die)? (?:\w+ )?(?:waere|war|ist|sei)\b|"
    r"\b(?:know|need|want|check|tell me) (?:\w+ )?(?:the (?:time|day|date)|what time|which day|who)\b|"
    r"\bbei wem\b|\bzu wem\b|\bum wie ?viel uhr\b|\bwann (?:war|ist|genau)(?= (?:das|es|der|die|mein\w*|denn|jetzt|nun|gleich|noch|nochmal|genau)\b|$)|\b(?:war|ist) (?:das|es|der) "
    r"(?:jetzt |nun |denn )?(?:um|am|bei|halb|viertel)\b|\b(?:um|am|bei) (?:\w+ ){1,3}oder (?:um|am|bei|erst|doch)\b"
)
"""'Is it half two or half three?', asked of an appointment that was just told."""
DISTANCE = re.compile(
    r"\b(?:stunden?|viertelstunde|dreiviertelstunde|minuten) (?:spaeter|frueher|eher|nach hinten|nach vorne?)\b|"
    r"\b(?:hours?|minutes) (?:later|earlier|sooner)\b"
)
CLOCK = re.compile(r"\b(?:uhr|um \w+|halb (?!e|e[nr]? )\w+|at \w+|o'clock|half past)\b")
ELSEWHERE = re.compile(
    r"\b(?:doctor|doctor's|hospital|interview|woanders|anderswo|beim (?:\w*arzt|amt)|arzttermin|somewhere else|elsewhere)\b"
)
MISSED = re.compile(
    r"\b(?:schaff\w*|kann|koennen|packe?n?|komm\w*) (?:\w+ ){0,5}?(?:den|die|das|zum|zur|mein\w*|unser\w*) termin(?: \w+){0,4}? "
    r"(?:nicht|nimmer|nix|net|leider nicht)\b|"
    r"\b(?:den|die|das|zum|zur|mein\w*|unser\w*) termin (?:(?!nee\b|nein\b|quatsch\b)\w+ ){0,4}(?:kann|koennen|schaff\w*|muss|muessen) (?:ich|wir) (?:\w+ ){0,3}(?:nicht|sausen|ausfallen)\b"
)
"""'Wir schaffen den Termin übermorgen nicht.'"""
_NO = r"(?:nicht|nimmer|net|nich|nix|nichts)\b(?! auch\b)"
_FITS = r"(?:geht|klappt|passt|wird|haut|funktioniert)"
NOT_POSSIBLE = re.compile(
    rf"\b(?<=\w ){_FITS} (?:(?:mir|uns|bei|mit|leider|jetzt|nun|halt|ja) )*(?:der|die|das|mein\w*|unser\w*) "
    rf"(?:\w+e )?termin (?:\w+ ){{0,5}}?{_NO}|"
    rf"\b(?:der|die|das|mein\w*|unser\w*) termin (?:(?!{_FITS}\b)\w+ ){{0,5}}{_FITS} (?:\w+ ){{0,4}}?{_NO}|"
    r"\b(?:der|die|das|mein\w*|unser\w*) termin (?:\w+ ){0,6}?faellt (?:aus|flach|weg|ins wasser)\b|"
    r"\b(?:my|our|the) (?:\w+ )?(?:termin|appointment|booking|slot)(?: \w+){0,5}? "
    r"(?:is off|(?:won't|isn't going to|doesn't|can't) (?:work|happen|suit)|(?:has |have |'s )?fall(?:en|s) through)\b|"
    rf"{_NOTHING_OF_IT}"
)
"""'Drum geht die Massage am Mittwoch nimmer': something is in the way of one that stands."""
ASKS_FOR_ANOTHER = re.compile(
    r"\b(?:was|wann) (?:waer\w*|haett\w*|ginge|geht|haben|hast|habt|gibt)\b|"
    r"\b(?:haben|haetten|habt|haettet|gibt|gaeb\w*|koenn\w*|kann|ginge|waere) "
    r"(?:sie|ihr|es|wir|ich|da|am|was|etwas|noch)\b|"
    r"\b(?:what|when) (?:have|do|about|else|could|can|would)\b|\bhow about\b|\b(?:could|can) (?:i|we|you)\b|"
    r"\bhave you (?:got )?(?:anything|something)\b"
)
ABOUT = re.compile(
    r"\b(?:wegen|bezueglich|betrifft|betreffend|geht um|geht es um|frage zu|about|regarding) (?:\w+ )?(?:(?:mein|unser)\w*(?: \w+e[nrs]?)?|dem|den|my|our) "
    r"(?:termins?|appointment|booking)\b|"
    r"\b(?:about|regarding|concerning|re) (?:my|our) (?:(?!an?\b|for\b|and\b|needs?\b)[\w']+ ){0,4}?(?:termin|appointment|booking) (?:of |from |at |on |for |next |this )*"
    r"(?:today|tomorrow|week|\w+day)\b|"
    r"\b(?:about|regarding|concerning) (?:an?|one of (?:my|our)|the) (?:\w+ )?(?:appointments?|bookings?|termin) (?:that |which )?"
    r"(?:(?:i|we)(?:'ve| have| had)?(?: got| made| booked| arranged| have| had|(?<='ve))\b(?! (?:need|want|to)\b)|of (?:mine|ours))|"
    r"\b(?:about|regarding|concerning) the (?:appointment|booking)\b(?! (?:system|process|page|app|line|for (?:an?|my new)))|"
    r"\b(?:um|wegen|zu) (?:einen|einem|nem|n|meinem) termin (?:bei (?:ihnen|euch) )?(?:den|der|welchen) (?:ich|wir|fuer mich|auf meinen|mir)\b(?! (?:\w+ ){0,3}?(?:gern\w*|brauch\w*|braeucht\w*|moecht\w*|haett\w*|will)\b)|"
    r"\b(?:wegen|zu) (?:einem|nem) termin an den (?:ich|wir)\b|"
    r"\bthere(?:'s| is| should be| ought to be) (?:an?|my|one) (?:appointment|booking|termin) (?:\w+ ){0,3}?(?:in (?:your|the) (?:book|books|diary|system|calendar)|"
    r"under my name|in my name|(?:booked|down|noted) for (?:me|us))\b|"
    r"\b(?:you've|you have|ye have) got (?:me|us|(?:my|our) \w+) (?:\w+ )?(?:coming in|booked in|booked|down|pencilled in) (?:for|on|at)\b|"
    r"\b(?:sie|ihr) (?:haben|habt) (?:ja |da )?(?:mich|uns|mein\w* \w+|unser\w* \w+) (?:ja |da |doch )*(?:\w+ ){0,4}?(?:eingetragen|vorgemerkt|eingeplant|gebucht)\b|"
    r"\b(?:appointment|booking|termin) (?:\w+ ){0,4}?(?:it's|it is|that's|that is|which is|which's|is|was) (?:\w+ )?"
    r"(?:down|booked(?: in)?|set|scheduled|pencilled in|put in|in the (?:book|diary|calendar)) (?:for|on|at)\b|"
    r"\btermin (?:\w+ ){0,5}?(?:die|der|das|er|sie|es|ist|steht|waere) (?:(?:ist|war|steht|waere|bei|ihnen|euch|schon|ja|eigentlich|auf|fuer|am|um|den|halb|uhr|\w+tag|mittwoch|heute|"
    r"morgen|uebermorgen|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|vormittag|nachmittag|abend) ){1,9}"
    r"(?:eingetragen|notiert|vorgemerkt|gebucht|ausgemacht|vereinbart|angesetzt|drin|im kalender|bei ihnen drin)\b"
)
"""What is spoken about is an appointment that stands: 'wegen dem Termin', 'you've got my bike coming in on Wednesday'."""
COMES_SOON = re.compile(
    r"\b(?:hab|habe) (?:ich )?(?:ja )?(?:nachher|gleich|spaeter|heute|morgen|jetzt|bald|demnaechst|naechste woche|schon|am \w+) (?:\w+ ){0,4}?"
    r"(?:einen|nen|n|den|ein|meinen|unseren) (?:\w+ )?termin\b(?! (?:frei|noetig|gebraucht))|"
    r"\b(?:i've|i have|we've|we have)(?: got)? (?:an|my|our) (?:\w+ )?appointment (?:with you |there |booked )?"
    r"(?:later|today|tomorrow|this|on|in|at|with you)\b"
)
"""'Ich hab nachher einen Termin bei Ihnen': said beside a question, and none is asked for."""
COMES_ALREADY = re.compile(
    r"\b(?:ich|wir) (?:komm\w*|bin|sind|hab\w*|war\w*) (?:\w+ ){0,8}?(?:erste[ns]? mal|erstmals|einen termin|nen termin|termin bei)\b|"
    r"\b(?:erste[ns]? mal|erstmals) (?:\w+ ){0,4}?(?:bei ihnen|bei euch|zu ihnen|zu euch|da|dran)\b|\bmein (?:erster )?termin\b|"
    r"\b(?:i'm|i am|we're|we are) (?:just |all )?(?:coming|seeing|due|booked|(?:driving|cycling|walking|travelling|traveling|taking the \w+|getting the \w+|heading) "
    r"(?:over |down |up |in |across |out )?to (?:you|yours|your)|visiting (?:you|your)|on (?:my|our) way)\b|"
    r"\b(?:i'll|i will|we'll|we will) be (?:with you|at yours|coming (?:by|in|over|to you)|driving|cycling|on foot)\b|"
    r"\b(?:ich|wir) (?:fahr\w*|komm\w*|reis\w*|radel\w*|lauf\w*) (?:\w+ ){0,5}?(?:zu ihnen|zu euch|zu dir|mit (?:dem|der) \w+)\b|\b(?:my|our) first (?:visit|time|appointment)\b|"
    r"\b(?:i've|i have|we've|we have)(?: got)? an (?:\w+ )?appointment\b|\bmy appointment\b"
)
"""'Ich komm nächste Woche zum ersten Mal, was muss ich mitbringen?': the visit is settled, and its time no wish."""
WISHES_ONE = re.compile(
    r"\b(?:haett\w*|moecht\w*|braeucht\w*|brauch\w* (?:\w+ )?(?:einen|nen|n) |wuerd\w*|wollt\w*|koennt\w* ich|kann ich (?:\w+ ){0,3}kommen|geht|ginge|"
    r"i'd like|would like|i need an?|could i (?:come|have|get)|can i (?:come|have|get|book))\b"
)
DROPS_IT = re.compile(
    r"\b(?:(?:have|need|got|going) to|gonna|must|better|i'll|we'll|i'd|let's|please|just|could you|can you|would you|rather|and) "
    r"(?:(?:just|then|probably|rather|sadly|have to|please|simply) )*"
    r"(?:(?:drop|scrap|bin|ditch|skip|miss) (?:it|that|this one|that one)(?! (?:in|off|round|by|over|down|up)\b)|give (?:it|that) up|"
    r"let (?:it|that|that one) go|knock (?:it|that) on the head|leave (?:it|that) (?:this time|for now))\b|"
    r"\b(?:(?:muss|muessen|lass|lasse|lassen|werd|werde|will|wuerd\w*) (?:ich|wir|mir|mer)|(?:ich|wir|mir|mer) (?:muss|muessen|lass|lasse|werd|werde|will)) "
    r"(?:\w+ ){0,5}?"
    r"(?:sausen|ausfallen|platzen|fallen|knicken|schmeissen|abblasen)\b|"
    r"\b(?:der|die|das|er|sie|es) (?:faellt|muss) (?:\w+ ){0,4}?(?:aus|flach|weg|ausfallen|wegfallen)\b"
)
"""'So I'll have to drop it', said of the appointment that is being looked up."""
WISHES_ANOTHER = re.compile(
    r"\b(?:same (?:time|hour)|any (?:good|chance|use|joy)|(?:would|could|might|'d|does|will) (?:that |it |\w+day )?(?:do|suit|work)|"
    r"(?:suits?|works?) (?:me|us|better)|(?:could|can) (?:i|we) (?:come|do|have|make|get|switch|swap)|could you (?:do|fit|manage|put)|prefer|rather|instead)\b|"
    r"\b(?:ginge|gehts?|geht's?|geht es|(?:wuerd\w* )?(?:\w+ ){0,3}passen|passt|klappt|lieber|stattdessen|(?:koennt\w*|kann|koennen) (?:ich|wir) (?:\w+ ){0,5}?kommen|"
    r"waer\w* (?:mir|uns|auch|besser|moeglich|noch))\b"
)
"""'If the Friday would do you', said of the appointment that is being looked up."""
STAYS_PUT = re.compile(
    r"\b(?:that|it|this|(?:that|this|the (?:first|old|other)) one|\w+day(?:'s)?) (?:stays|is staying|can stay|should stay|remains|stands)\b|"
    r"\b(?:keep|keeping|leave|leaving) (?:that|it|this|them|(?:that|this) one|my appointment|(?:\w+ )?\w+day(?:'s)?)\b|"
    r"\b(?:der|die|das|den|es|termin) (?:(?:auch|ja|soll|so|natuerlich|gern|bitte|ich|moecht\w*|will) ){0,3}(?:bleib\w*|behalt\w*|steht)\b"
    r"(?! nicht\b)"
)
ONE_BESIDE = re.compile(
    r"\b(?:book|make|arrange|like|need|want|have|fix|get|add) (?:\w+ ){0,2}(?:(?:the|my) next(?: one| appointment| termin)?|another(?: one| termin)?|"
    r"a second(?: one| appointment| termin)|one more|a further one|a new one)\b|"
    r"\b(?:noch (?:so )?eine[nrs]?|(?:den|die|einen|eine) (?:naechste[nr]?|zweite[nr]?|weitere[nr]?|neue[nr]?))(?: \w+){0,3}? "
    r"(?:ausmachen|vereinbaren|buchen|machen|haben|festmachen|eintragen|mitnehmen|brauch\w*|danach|spaeter)\b|"
    r"\b(?:brauch\w*|braeucht\w*|haett\w*|moecht\w*|wuerd\w*|nehm\w*) (?:\w+ ){0,4}(?:noch (?:so )?eine[nrs]?|"
    r"(?:den|die|einen|eine) (?:naechste[nr]?|zweite[nr]?|weitere[nr]?))\b"
)
"""'That one stays, but I'd like to book the next one': a new appointment beside the one that stands."""
UNSURE_DAY = re.compile(
    r"\b(?:i think|i believe|i'm fairly sure|if i'm not mistaken|unless i'm mistaken|or so|i guess|if i remember|it was|it is|"
    r"glaub|glaube|glaub'|mein ich|meine ich|denk ich|denke ich|wenn ich mich nicht irre|war das|war's|wars|muesste das)\b"
)
"""'Thursday I think it was': the day of an appointment, said closer."""
HAS_ONE = re.compile(
    r"\b(?:hab\w*|hat|haett\w*|hatt\w*|has|have|had|got)\b(?: [\w']+){0,8}? (?:termin|appointment|booking)\b"
)
"""'Ich hätte am Donnerstag einen Termin bei Ihnen', where the line has one on that Thursday."""
THEY_HAVE = re.compile(
    r"\b(?:der|die|er|sie|mein\w* \w+) hat (?:(?!kein\w*\b|noch\b|gern\w*\b|lieber\b)\w+ ){0,8}?"
    r"(?:bei ihnen|bei euch|bei dir) (?:(?!kein\w*\b)\w+ ){0,5}?(?:termin|(?:\w+ )?eingetragen|gebucht)\b|"
    r"\b(?:he|she|my \w+) (?:has|has got|'s got) an? (?:\w+ ){0,3}?(?:appointment|booking|slot) (?:\w+ ){0,6}?with you\b"
)
"""'Der hat am Donnerstag um zehn bei Ihnen einen Termin', of somebody else's."""
