"""What rounds off a call: that one has what was wanted, regards, good wishes, jokes. Folded, both languages."""

from __future__ import annotations

import re

_ENDS_THERE = r"(?! (?:to (?:move|change|cancel|book|ask)|noch|wrong|falsch|nicht|not|so|about|wegen|den ich|die ich|ich))"
HAS_ALL = re.compile(
    r"\b(?:i've|i have|we've|i) (?:got |have )?(?:all|everything) (?:(?:that )?(?:i|we) )?(?:need|needed|want\w*)\b|"
    r"\bhab\w* (?:ich |wir )?(?:jetzt )?alles(?: was (?:ich|wir) (?:brauch\w*|wollt\w*|wissen \w+))?$|\b(?:ich|wir) hab\w* (?:jetzt |nun )?alles\b(?! \w*(?:verg|verl|falsch))|"
    r"\b(?:das )?(?:war|ist|waer\w*)(?: ja| es| das)* alles was (?:ich|wir) (?:brauch\w*|wollt\w*|wissen \w+)|\b(?:hab|habe|haben) alles was (?:ich|wir) (?:brauch\w*|wollt\w*)\b|"
    r"\b(?:leg\w* (?:ich |dann |jetzt )*auf|haetten wir'?s|nur das eine|bleiben sie (?:gesund|munter)|"
    r"be there (?:\w+ ){0,3}(?:early|on time|sharp)|rest of (?:the|your) (?:day|week)|just the one thing)\b|"
    r"\b(?:den |die )?(?:termin|appointment|zeit|time)(?: (?:hab|habe) ich| is| ist)? (?:\w+ ){0,3}"
    r"(?:notiert|aufgeschrieben|eingetragen|im kalender|in den kalender|written down|in my diary)\b|"
    r"\b(?:wrote|written|write|put|schreib\w*|notier\w*|hab\w*) (?:\w+ ){0,6}(?:down|in (?:my|the) "
    r"(?:diary|calendar|phone)|in den kalender|ins handy|notiert|aufgeschrieben)\b|"
    r"\b(?:don't|do not|didn't|won't) (?:really )?(?:need|want|require) anything (?:else|more|further)\b|"
    r"\b(?:sonst|mehr|weiter\w*) (?:brauch\w*|moecht\w*|will|wollt\w*) (?:ich|wir) (?:\w+ )?(?:nicht|nichts|nix)\b(?: mehr)?|\b(?:mehr) (?:brauch\w*|will|wollt\w*) (?:ich|wir)(?: \w+)? nicht\b|"
    rf"\b(?:it|that|this)(?:'s| is| was) (?:only|just) (?:(?:that|this|the) )?(?:one )?(?:appointment|thing|booking)\b(?:,? (?:that )?i (?:needed|wanted|was after))?{_ENDS_THERE}|"
    rf"\bthat(?:'s| is| was) the only thing\b{_ENDS_THERE}|"
    rf"\b(?:war|waren|ist|ging|geht)(?: es| mir| das| ja| mirs)* (?:nur|bloss) (?:um )?(?:der|den|dieser|diesen|die) (?:eine\w*(?: (?:termin|sache))?|termin)\b{_ENDS_THERE}|"
    rf"\b(?:i've|i have|we've) (?:got )?(?:my|our|the|an?) (?:appointment|slot|time) now\b{_ENDS_THERE}|\bnow (?:that )?i've got (?:my|the|an) appointment\b{_ENDS_THERE}|"
    rf"\b(?:(?:ich|wir) hab\w* (?:jetzt|nun|ja) |(?:jetzt|nun) hab\w* (?:ich|wir) )(?:(?:ja|nun|jetzt) )*(?:(?:den|meinen|unseren|einen|nen) )?termin\b{_ENDS_THERE}|"
    r"\b(?:(?:so |i'm |really )*(?:glad|happy|grateful|pleased|relieved|good|nice|thank you|thanks?)(?: that)? (?:you|for|of you) (?:(?:could|can|managed|were able|to|have) )*(?:fit|fitt|squeez)\w* (?:me|us) in|"
    r"(?:danke?|schoen|gut|toll|super) dass (?:sie|ihr) (?:mich|uns) (?:\w+ ){0,2}(?:rein|dazwischen|unter)\w+(?: hab\w*)?)\b|"
    r"\b(?:that's|that is|that was) (?:all|it|everything|me)(?: done| sorted)? (?:for )?(?:today|now)\b|\b(?:das )?(?:war|waer|ist)(?: ?e?s)?(?: dann)? (?:alles |schon )?fuer heute\b|"
    r"\b(?:i think )?(?:we're|we are|i'm) (?:all )?(?:done|finished|sorted)(?: here)?$|\bjob done\b"
)
"""'I've got all I need', 'es ging nur um den einen Termin': told, and wished for no more."""
_NO = r"^(?:(?:nein|nee|ne|noe|no|nope|nah|danke|thanks|thank you|also|well|gut|okay) )*"
NO_MORE = re.compile(
    _NO + r"(?:"
    r"(?:mehr|sonst|weitere|andere|sonstige) (?:\w+ ){1,3}?(?:hab|habe|haben|brauch\w*|gibt|will|wollen|moecht\w*|hatte\w*|sind|waer\w*)"
    r"(?: (?:ich|wir|es|s|da|heute|zum glueck|gott sei dank|jetzt))* (?:nicht|net|ned|keine?|nimmer)(?: (?:mehr|noetig|danke))*|"
    r"(?:sonst |weiter )?kein\w* (?:weiter\w* |ander\w* |mehr )?\w+(?: (?:mehr|danke|sonst|hab|habe|brauch|brauche|ich|wir|noetig))*|"
    r"(?:das |es )?(?:war|ist)(?: das)? (?:der|die|das) einzige\w* \w+(?: (?:heute|zum glueck|danke|den|die|das|ich|hab|habe|hatte))*|"
    r"(?:(?:i've|i have|i've got|there's|there are|i don't (?:have|need|want)|i haven't got|we have|we've|that's) )?"
    r"(?:no|any|not any|another) (?:more |other |further |extra )(?:\w+ ){1,3}?(?:for me|today|to (?:report|book)|thanks?|thankfully|than that)?|"
    r"i (?:don't|do not|won't) (?:need|want) another \w+(?: (?:thanks?|today|for now))*|"
    r"that was the only (?:\w+ ?){1,2}(?: (?:thanks?|today))*)$"
)
"""'Nee, mehr Schäden hab ich nicht', 'no more haircuts for me': the word of the service, and no new wish."""
COURTESIES = re.compile(
    r"\b(?:(?:just |please |bitte |und |and )*(?:tell|say to) (?:\w+ )?\w+ (?:hello|hi)(?: from me| for me)?|(?:please |just )*say (?:hello|hi) to (?:\w+ )?\w+(?: (?:for|from) me)?|"
    r"(?:give|send) (?:\w+ )?\w+ my (?:love|best|regards)|my (?:love|regards|best) to (?:\w+ )?\w+|"
    r"(?:(?:einen? )?(?:schoenen? |lieben? |ganz )*gruess?e?n?(?: sie)?(?: mir)? (?:bitte |an |mal )?(?:die |den |das |der )?\w+(?: (?:schoen|lieb|herzlich))*(?: von mir)?)|"
    r"(?:sagen|bestellen|richten) sie (?:\w+ ){1,3}(?:einen |nen )?(?:schoenen |lieben |herzlichen )*gr(?:uss|uesse)(?: von mir)?(?: aus)?|"
    r"(?:(?:it was|it's been|been|was|es war|das war|war) )?(?:mir )?(?:a |an |real |very |so |sehr |ganz |wirklich |echt |eine? )*(?:pleasure|nice|lovely|good|nett|schoen|angenehm|freude|vergnuegen) "
    r"(?:(?:talking|speaking|chatting|dealing) (?:to|with) you|mit ihnen(?: zu \w+)?)|"
    r"(?:i |we )?wish(?:ing)? (?:you |ye )?(?:all )?(?:an? )?(?:very )?(?:good|nice|pleasant|lovely|great|happy|wonderful) (?:day|week|weekend|afternoon|evening|morning|one|rest of \w+ \w+|christmas|easter|new year)|"
    r"good (?:morning|afternoon|evening|day|night) to you|all the (?:very )?best|(?:i'll |we'll )?(?:catch|see|talk to|speak to) (?:you|ya|ye) (?:later|soon|around)$|"
    r"(?:i'll|i will|let me|i should|i'd better) (?:just )?(?:let (?:you|ye) (?:get (?:on|back)|go)|leave (?:you|ye) (?:to it|in peace|alone)|get out of your hair|not keep you)(?: (?:with it|to it|to work))?|"
    r"(?:i |we )?won't (?:keep|hold|bother|trouble) (?:you|ye)(?: up)?(?: (?:any )?(?:longer|more|further))?|"
    r"(?:dann )?(?:will|moecht\w*) (?:ich|wir) (?:sie |euch |dich )?(?:\w+ )?(?:nicht|net) (?:laenger|weiter|mehr) (?:auf\w*|stoeren|belaestigen)|"
    r"(?:dann )?lass\w* (?:ich|wir) (?:sie|euch|dich) (?:\w+ ){0,2}?(?:weiter\w+|arbeiten|in ruhe|schaffen)|"
    r"mach\w* (?:(?:sie|ihr|es)'? ?)?(?:'s|s|es)? ?(?:\w+ )?gut\b(?! \w)|gehabt\w* (?:sie |euch |ihnen )?wohl|"
    r"(?:well |not |no |nee |nein |hoechstens )*(?:unless|ausser) (?:you|sie|ihr) (?:(?:can|could|koennen|koennt) )?(?:make (?:me|us) (?!an? )|mach\w* (?:mich|uns) |turn back |sell a time|"
    r"have a (?:million|time machine)|win |work (?:a )?miracle|know the lottery|zaubern|haben (?:die lotto|ne million|eine million))(?!.*\b(?:appointment|termin|earlier|frueher|slot)\b).*?(?=\b(?:no|nein|nee|nope)\b|$)|"
    r"(?:mein\w* \w+|my \w+|(?:she|he|sie|er|they)) (?:(?:wird|werden|will|is going to|'ll) )(?:\w+ ){0,3}?(?:freuen|staunen|schau\w*|begeistert|pleased|delighted|happy|glad|thrilled|chuffed|relieved|over the moon))\b|"
    r"\b(?:pfia?e?t|pfueat) (?:eahna|eana|enk|di god|eich)\b|\b(?:auf |uf )?wi+e?der(?:schau\w*|schaun|luege|luaga|luage)\b|\bvergelt'?s? gott\b|"
    r"\b(?:adieu|baba|pfiati|doei|tot ziens|adios|hasta (?:la vista|luego)|arrivederci|au revoir|sayonara|slan|auf wiedersehen|tschuess|wiedersehen)\b"
)
"""Regards to somebody, good wishes, a joke and a farewell in another tongue: said on leaving, and nothing to pass on."""
ONLY_THAT = re.compile(
    r"^(?:(?:no|nope|nah|nein|nee|ne|noe|ja|yes|yeah|so|also|well|it's|it was|that's|that was|das war|das ist|es war) )*(?:just|only|nur|bloss) "
    r"(?!.*\b(?:noch|auch|too|also|another|well|plus|and|und|fuer|for|my|mein\w*|him|her|second|zweite\w*|weiter\w*|neue\w*|but|aber|wait|moment)\b)(?:\w+ ?){1,8}$"
)
"""'Nope, just the haircut': what was booked, said again."""
NOT_DONE = re.compile(
    r"\bthat(?:'s| is| was) (?:all )?(?:not (?:all|it|everything|right|correct)|wrong)\b|\b(?:that|it) (?:wasn't|isn't) (?:all|right|correct)\b|"
    r"\bdas (?:ist|war) (?:(?:aber|alles|so|ja|doch|ganz|leider) )*(?:falsch|verkehrt)\b|\bdas (?:ist|war) (?:(?:aber|ja|doch|noch|leider) )*(?:nicht|net) alles\b|"
    r"\b(?:das )?stimmt (?:(?:das|so|aber|ja|doch|alles) )*(?:nicht|net|gar nicht)\b"
)
"""'That's all wrong', 'das stimmt so nicht': the call is not over."""
FILLERS = re.compile(
    r"^(?:(?:hm+|mhm|mm|aeh|aehm|oeh|um|uh|er|erm|well|oh|ah|ach|och|tja|na|naja|so|also|ja|yeah|right) )+(?=\w)"
)
NOTHING_ELSE = re.compile(
    r"^(?:(?:ach|oh|well|also|um|aeh) )*(?:nein|nee|ne|noe|no|nope|nah)\b(?!.*\b(?:aber|auch|ausserdem|zusaetzlich|noch ein\w*|but|also|another|as well)\b)"
)
"""'Nein, sonst nichts. Er soll mich nur bitte zurückrufen': what is told after the no was told before."""
