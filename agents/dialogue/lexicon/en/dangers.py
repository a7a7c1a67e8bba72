"""English cues. Somebody is in danger: health, gas, fire, violence, suicide, an animal. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.lexicon.en import dangers_told

_NAMED: Mapping[str, tuple[str, ...]] = {
    "crisis": (
        r"had enough of (?:living|life)|tired of living|can't (?:take|bear|face) (?:life|living)",
        r"(?:just )?want (?:it|this|everything) (?:all )?(?:to (?:end|stop|be over)|over)",
        r"better off without me",
        r"no point (?:in )?(?:\w+ )?(?:living|being here|going on|carrying on)",
        r"(?:took|take|taking) my own life",
        r"can't go on(?: (?:any ?more|any longer|like this|living))",
        r"i can't go on$",
        r"jump off(?: \w+){0,3}",
        r"not worth living",
        r"kill(?:ing)? myself",
        r"suicid\w*",
        r"end (?:my life|it all)",
        r"(?:don't|do not) want to (?:live|be alive)(?: \w+){0,3}",
        r"(?:don't|do not) want to be here(?: any ?more| any longer|$)",
        r"take my (?:own )?life",
        r"want to die(?! my)",
        r"hurt myself",
        r"harm myself",
        r"no reason to live",
        r"(?:jump|throw myself|step) (?:\w+ )?(?:off|in front of|under|before)(?: \w+){0,4}",
        r"better off dead|wish i (?:was|were) dead|overdose\w*|hang myself|slit my wrists",
    ),
    "gas": (
        r"(?:stink\w*|reek\w*|whiff|smell\w*) (?:\w+ ){0,5}gas",
        r"(?:carbon monoxide|co|gas) (?:alarm|detector)(?:'s)?(?: [\w']+){0,4} (?:stop|beep\w*|bleep\w*|going off|gone off|went off|sounding|screaming|ringing)",
        r"(?:beep\w*|bleep\w*|going off|gone off|went off|screaming|sounding) (?:[\w']+ ){0,6}?(?:carbon monoxide|co) (?:alarm|detector|thing)",
        r"(?:\w+'s|is|are|caught|been) (?:\w+ )?on fire|caught fire",
        r"smoke (?:\w+ ){0,2}(?:coming|pouring|billowing|everywhere|in the (?:house|kitchen|hall\w*|flat))|full of smoke",
        r"smell\w* (?:\w+ ){0,4}gas",
        r"gas (?:leak|smell)",
        r"gas is (?:leaking|coming out)",
        r"(?:there's|there is|a) (?:a )?fire(?: \w+){0,4}",
        r"(?:house|kitchen|flat|building|shop) is on fire",
        r"smoke everywhere",
    ),
    "medical": (
        r"(?:sitting|standing|weight|elephant) (?:\w+ ){0,3}(?:on|in) my chest",
        r"foaming at the mouth",
        r"no pulse",
        r"side of (?:his|her|my|their) face(?: [\w']+){0,3} (?:drop\w*|droop\w*|numb|slack|gone|fallen)",
        r"face(?:'s)? (?:\w+ ){0,3}(?:droop\w*|dropped|gone slack|lopsided|gone numb)",
        r"(?:speech|words)(?:'s)? (?:\w+ ){0,6}(?:slurr\w*|jumbled|garbled|wrong)|slurring",
        r"chest (?:\w+ ){0,3}(?:tight\w*|hurt\w*|crush\w*|heavy)",
        r"(?:pain\w*|pressure|tightness|crushing|squeezing) (?:\w+ ){0,4}chest",
        r"(?<!\bi )(?:won't|isn't|doesn't|not) (?:wake|waking)(?: up)?(?!(?: up)? (?:before|until|till|at|early|so|that|from|for|by)\b)|(?:can't|cannot) wake (?:him|her|them|my \w+)",
        r"can (?:hardly|barely|scarcely) (?:wake|rouse) (?:him|her|them|my \w+)(?!(?: up)? (?:before|until|till|at|in the morning|for|on)\b)|"
        r"(?:hardly|barely|scarcely) (?:responding|responsive|conscious)(?! (?:to|of)\b)",
        r"stopped breathing|breathing (?:\w+ )?(?:funny|funnily|strangely|strange|weird|weirdly|badly)|gasping",
        r"(?:can't|cannot|can hardly|can barely|struggling to) (?:\w+ ){0,2}(?:breathe|(?:get|catch) (?:my|his|her) breath)",
        r"not coming (?:round|around|to)",
        r"(?:taken|took|swallowed|had) (?:\w+ ){0,3}(?:load|loads|lot|lots|bunch|handful|packet|bottle|whole \w+) of (?:\w+ )?(?:pills|tablets|paracetamol)",
        r"(?:won't|not|doesn't|can't) (?:\w+ ){0,2}stop (?:the )?bleeding|(?:blood|bleeding) (?:\w+ )?(?:pouring|gushing|everywhere)|(?:pouring|gushing|losing) (?:\w+ ){0,3}blood",
        r"lips? (?:\w+ ){0,4}blue",
        r"(?:throat|tongue)(?:'s)? (?:\w+ ){0,3}(?:clos\w*|swell\w*|swollen)",
        r"face(?:'s)? (?:\w+ ){0,2}swell\w*(?: [\w']+){0,6} (?:nuts?|peanuts?|stung|sting|allerg\w*)",
        r"(?:fallen|fell) (?:\w+ ){0,7}(?:can't|cannot) (?:move|get up)",
        r"on the floor (?:and )?(?:[\w']+ ){0,3}(?:won't|isn't|not) (?:\w+)",
        r"waters? (?:have |has |just |'ve )*(?:broken|broke)",
        r"electrocuted|electric shock|drowning",
        r"(?:call|need|send|get)(?: \w+){0,2} (?:an )?ambulance",
        r"swallowed (?!(?:his|her|my|their) pride)(?:\w+)(?: \w+){0,2}|swallowed$",
        r"(?:drunk|inhaled) (?:\w+ ){0,2}(?:bleach|cleaner|poison|detergent|fumes)",
        r"blood everywhere",
        r"(?:isn't|is not|not) (?:moving|responding|waking up)",
        r"turning blue",
        r"(?:been|had) an accident(?: \w+){0,3}",
        r"been in an? (?:\w+ ){0,2}(?:accident|crash) (?:just now|right now|on (?:the|my|our) way)"
        r"(?!.*\b(?:i'm (?:fine|ok|okay|all right|alright)|nobody|no one|not hurt|unhurt|wasn't hurt)\b)",
        r"too many (?:pills|tablets)",
        r"heart attack",
        r"chest (?:pain\w*|hurts?|is (?:tight|hurting))(?: \w+)?",
        r"pain\w* (?:\w+ ){0,4}chest",
        r"(?:can't|cannot|can not|trouble|difficulty|struggling to|hard to) breath\w*",
        r"unconscious",
        r"stroke",
        r"bleeding (?:\w+ ){0,3}(?:heavily|badly|a lot|won't stop|stop)",
        r"severe bleeding",
        r"poison\w*",
        r"ambulance",
        r"(?:this is|it is) an emergency",
        r"medical emergency",
        r"collapsed",
        r"passed out",
        r"not breathing",
        r"face (?:is )?droop\w*",
        r"chok(?:ing|es)(?: \w+){0,2}",
        r"having a (?:seizure|fit)",
        r"keeled over",
        r"unresponsive",
        r"fainted",
        r"anaphyla\w*",
        r"overdos\w*",
    ),
    "animal": (
        r"(?:ate|eaten|wolfed|swallowed|scoffed|licked|got into|had) (?:\w+ ){0,6}(?:raisins?|grapes|chocolate|rat poison|slug pellets|"
        r"antifreeze|xylitol|lil(?:y|ies)|onions?)",
        r"(?:dog|cat|puppy|kitten)(?:'s)? (?:\w+ ){0,4}(?:been (?:hit|run over)|run over|hit by)",
        r"bloat\w* (?:and|stomach)|twisted stomach",
    ),
    "police": (
        r"(?:someone|somebody|a man|an intruder|intruder)(?:'s)? (?:\w+ ){0,2}in (?:my|the|our) (?:house|flat|garden|home|kitchen)",
        r"(?:hitting|beating|strangling|attacking) (?:me|us|my mum|mum)",
        r"(?:got|has|with) a knife",
        r"burglar\w*",
        r"robbed|robbery",
        r"threaten(?:ed|ing|s) me(?: \w+){0,3}",
        r"attack(?:ed|ing) me",
        r"break(?:ing)? in(?:to)?",
        r"being (?:followed|attacked|threatened)",
    ),
}
EMERGENCIES: Mapping[str, tuple[str, ...]] = {
    kind: (*cues, *dangers_told.TOLD.get(kind, ())) for kind, cues in _NAMED.items()
}
SIGNS = dangers_told.SIGNS

_VEHICLE = r"(?:trains?|bus|buses|tram|tube|underground|metro|subway|queue|lift|elevator|cars?|cab|taxi|van|ferry|plane|flight|traffic|s bahn|u bahn)"
_STANDS = r"(?:'s|'re|'m| is| are| am)? ?(?:\w+ )?(?:not|isn't|aren't) (?:even |really )?moving"
_BESIDE_NOTHING = r"(?<!\b(?:on|in|at|by|of|to) )(?<!\b(?:from|near|with|into) )(?<!\bunder )(?<!\b(?:beside|inside|behind) )(?<!\boutside )"
"""'A man on the train is not moving' tells of the man."""
HARMLESS: tuple[str, ...] = (
    *dangers_told.HARMLESS_BESIDE,
    r"(?:can't|cannot|hard to) breathe (?:\w+ )?(?:through|out of) (?:my|his|her|the) nose",
    r"(?:scalp|skin|back|mouth|tooth|teeth|gums|feet|knees?|throat|muscles|legs?|shoulders?|eyes|head|calendar)(?:'s| is| are)? (?:\w+ ){0,2}on fire",
    r"(?:a |the )?fire (?:doors?|alarms?|station|safety|extinguishers?|inspection|brigade|service|pit|escape|place|drill)",
    r"(?:breast ?|back ?|swimming |swim |crawl )strokes?|strokes? (?:lessons?|class(?:es)?|courses?|technique|improvement|correction|clinic|training|squad|development)|strokes? of (?:luck|genius|midnight)|on the stroke of",
    r"ambulance (?:service|crew|driver|station|shift)|(?:work\w*|drive) (?:\w+ ){0,4}ambulances?",
    r"faint\w* when i (?:saw|heard)|(?:nearly|almost) (?:fainted|passed out|died)",
    r"(?:passed out|collapsed) (?:on the (?:sofa|bed|couch)|into bed|asleep)",
    r"jump off (?:the|a|at) (?:bus|train|tram|tube|call|phone|metro)",
    r"kill(?:ing|ed)? myself laughing|hurt myself (?:at|in|doing|playing|running|skiing)(?: \w+){0,3}",
    r"hair (?:\w+ ){0,4}blue|gums? (?:\w+ ){0,4}bleed\w*(?: \w+){0,3}",
    r"chok(?:ing|ed) up|poison(?:ed)? chalice|food poisoning",
    rf"{_BESIDE_NOTHING}(?:the|my|our|this|that) (?:\w+ )?{_VEHICLE}(?: (?:i'm|i am|we're|we are) (?:on|in))?{_STANDS}",
    rf"traffic(?: \w+)?{_STANDS}",
    rf"(?:i'm|i am|we're|we are|stuck|sitting|sat) (?:\w+ ){{0,3}}(?:on|in) (?:(?:the|a|my|this) )?(?:\w+ )?{_VEHICLE}(?: jam)? (?:and |but |which )?"
    rf"(?:it|we|i|that|which){_STANDS}",
    r"(?:teeth|tooth|crown|fingers?|thumb|toes?|bowels?)(?:'s| is| are)? (?:\w+ )?(?:not|isn't|aren't) moving",
    r"(?:i'm|i am|we're|we are) (?:\w+ )?not moving (?:it|house|home|flat|away|abroad|in|out|until|till|to|"
    r"(?:the|my|our|that|this) (?:\w+ )?(?:appointment|booking|slot|date|time|visit|one))",
    r"(?:website|web page|page|site|app|link|form|system|server|calendar|portal)(?:'s| is| was)? (?:\w+ )?(?:not|isn't) responding",
    r"(?:you're|you are) (?:\w+ )?not responding|(?:not|isn't) responding to (?:my|our|the|any|your) (?:\w+ )?(?:e ?mails?|mails?|messages?|calls?|texts?|letters?)",
    r"fire on the (?:tracks?|line|embankment)",
)
"""Ways of speaking that only sound like danger; taken out before danger is looked for."""

ANIMALS: tuple[str, ...] = (
    r"(?:dogs?|puppy|pup|cats?|kitten|kitty|labrador|lab|retriever|spaniel|terrier|dachshund|poodle|pug|collie|rabbit|bunny|guinea pig|"
    r"hamster|horse|pony|mare|budgie|parrot|bird|tortoise|ferret)(?:'s)?",
)
"""Whom a vet helps."""

PEOPLE: tuple[str, ...] = (
    r"(?:my|our|the|a) (?:\w+ )?(?:husband|wife|son|daughter|baby|mum|mother|dad|father|kids?|child|boy|girl|brother|sister|"
    r"friend|partner|neighbour|nan|gran|grandad|colleague)",
    r"i (?:can't|cannot) breathe|i'm (?:bleeding|choking)|bitten me|bit me",
)
"""Whom a doctor helps: where one of them is spoken of, the danger is theirs."""
