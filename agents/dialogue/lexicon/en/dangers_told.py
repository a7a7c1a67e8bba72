"""English cues. Danger that is told by what is seen and felt, without its name. Data only."""

from __future__ import annotations

from collections.abc import Mapping

_SOMEBODY = (
    r"(?:he|she|him|her|dad|daddy|mum|mom|mummy|nan|nana|gran|granny|grandma|grandad|grandpa|baby|"
    r"(?:my|our|the|a) (?:\w+ )?(?:husband|wife|partner|father|mother|son|daughter|boy|girl|child|kid|toddler|little one|newborn|brother|sister|"
    r"friend|neighbour|colleague|customer|man|woman|lady|bloke))(?:'s|'d)?"
)
_PILLS = r"(?:pills|tablets|paracetamol|painkillers|sleepers|meds|medication|sleeping pills|sleeping tablets)"
_CHEST = r"(?:my|his|her|the|their) (?:chest|heart|ribs)"
_THINGS = (
    r"(?:curtains?|sofa|settee|mattress|bed|carpet|rug|bin|bins|shed|car|van|kitchen|house|flat|building|roof|room|tree|shop|garage|attic|loft|"
    r"oven|cooker|hob|pan|chip pan|frying pan|toaster|dryer|tumble dryer|socket|plug|fuse box|wiring|christmas tree|hedge|fence|balcony)"
)

TOLD: Mapping[str, tuple[str, ...]] = {
    "crisis": (
        r"(?:had it with|sick of|tired of|done with|finished with|fed up with) (?:life|living|being alive)|feel like (?:hurting|harming|cutting) myself|(?:hurting|harming) myself(?! (?:at|in|on|with|when|playing|training)\b)",
        r"(?:nobody|no one|you|they|everyone|none of you) (?:\w+ ){0,2}(?:won't|will|have|has|need) (?:\w+ )?(?:have to |need to )?(?:worry|bother) about me(?: any ?more| again)?",
        r"(?:hope|pray|praying|hoping) (?:that )?i (?:just )?(?:don't|never|won't) wake(?: up)?|(?:driv\w*|jump\w*|go\w*) (?:\w+ )?(?:off|over) (?:a|the) (?:bridge|cliff)(?! (?:to|into|and turn|you)\b)|(?:drive|driving|crash\w*) (?:\w+ ){0,2}into a (?:tree|wall|lorry)",
        r"this is (?:my )?(?:goodbye|farewell)(?: [\w']+){0,6} (?:do it|tonight|end|sorry|forgive)|my (?:final|last) goodbye",
        r"(?:(?:don't|do not|never|not) (?:[\w']+ )?(?:want to |wanna |going to |gonna |have to )|i (?:\w+ ){0,2}(?:never|not|won't) |to (?:never|not) |never )wake up(?: (?:again|ever|ever again|any ?more|at all|tomorrow|in the morning|tomorrow morning))*"
        r"(?! (?:\w+ )?(?:at|before|by|so|too|that|this|early|for|the|my|him|her|them|a|with|earlier|again|later|any ?more|tomorrow|in)\b)",
        r"(?:sleep|asleep) and (?:[\w']+ ){0,3}(?:not|never|don't|won't) wak\w*(?: up)?",
        r"wish (?:[\w']+ ){0,3}(?:never|not|didn't|wouldn't) wak\w*(?: up)?|wish (?:i'd|i had|i was|i were) never (?:been )?born",
        r"(?:going to|gonna|want to|wanna|i'll|ready to|about to|decided to|to just) end (?:it|things)(?: all)?(?: (?:tonight|today|now|for good|here|once and for all|myself))?"
        r"(?! (?:all |tonight |today |now |for good |here )?(?:with|at|on|by|early|between|in|there|a|earlier|sooner|before|after|tonight|today)\b)",
        r"ending (?:it all|my life|things(?! (?:with|on|at|between|early)\b))",
        r"better off (?:\w+ )?(?:if i|without me|when i'm|once i'm|with me gone)",
        r"(?:written|wrote|writing|left|leaving) (?:my|a|the|some) (?:\w+ )?(?:goodbye|farewell|suicide) (?:notes?|letters?)|(?:goodbye|farewell|suicide) (?:notes?|letters?)",
        r"(?:don't|do not) (?:want|wanna) to (?:exist|be in this world|be on this (?:earth|planet)|be around any ?more|go on living|carry on living|do life)(?: \w+)?",
        r"(?:going to|gonna|about to|want to|wanna|ready to|i'll|i will) (?:just )?jump(?! (?:in|on|into|onto|at|straight|to|ahead|the|through|over to|back|right|up|at)\b)",
        r"(?:cut|cutting|slit|slash\w*) my (?:own )?(?:wrists?|throat|veins)|(?:keep|been|started|keep on|am|i'm) cutting myself",
        r"(?:nothing|no reason|little) (?:\w+ ){0,2}(?:to live for|worth living for)",
        r"life (?:isn't|is not|not|has no|has lost|hasn't|feels) (?:\w+ ){0,2}(?:worth|meaning|point|pointless|meaningless)(?: \w+)?",
        r"(?:do|doing|did) away with myself|(?:to|gonna|wanna|just|i'll|and|i) off myself|(?:top|topping|offing|drown|drowning|shoot|shooting|gas|gassing|poison|poisoning|hang|hanging) myself|finish\w* myself off|(?:do|doing) myself in",
        r"(?:want to|wanna|rather|should|might as well) be dead|(?:like|ready|going|rather|deserve|better) to die(?! (?:of|from|for|laughing|if|for)\b)|let me die|want to die",
        r"(?:no|don't see (?:the|a|any)|can't see (?:the|a|any)|what's the) (?:point|reason) (?:of|in|to) (?:\w+ )?(?:going on|living|carrying on|go on|carry on|live|being here)"
        r"(?! (?:\w+day|with|to|a|at|the|my|this|that|until|in|about|near|here)\b)",
        r"(?:can't|cannot|don't) see (?:a|any) (?:other )?way out(?! (?:of|onto|to|here|from)\b)|there(?:'s| is) no way out(?: for me)?(?! (?:of|onto|from)\b)",
        r"(?:on the|off the) (?:roof|ledge|bridge|edge|tracks?|rails?|railway line|parapet|window ?sill|balcony|cliff)(?: [\w']+){0,7} (?:jump\w*|let go|step off|end it|do it|over with)",
        r"(?:walk|walking) (?:\w+ )?into (?:the (?:sea|river|traffic|lake|water)|a (?:train|lorry|bus))(?: and not come back)?|under a (?:train|bus|lorry|tube)|in front of a (?:train|bus|lorry|tube|truck)",
        r"(?:noose|rope) (?:\w+ ){0,3}(?:round|around|tied|hanging|neck|ready)",
        r"(?:don't|do not|can't|cannot) (?:[\w']+ )?(?:want to|wanna|stand to|bear to) live(?! (?:in|on|at|there|here|near|with|alone|that|so|far)\b)",
        r"i(?:'ll| will|'d) (?:be|rather be) dead(?! (?:on|tired|chuffed|pleased|keen|early)\b)",
    ),
    "gas": (
        r"gassy (?:smell|stink)|(?:smell\w*|stink\w*|reek\w*) (?:\w+ ){0,3}(?:gassy|of burning plastic)|left the (?:gas|hob|cooker) (?:on|open)(?: [\w']+){0,7} (?:reek\w*|smell\w*|stink\w*|dizzy|smoke|smoking|burning)",
        r"(?:burning|smoulder\w*|sparks?|sparking) (?:[\w']+ ){0,6}smoke|smoke (?:[\w']+ ){0,5}(?:ceiling|wall|socket|fuse box|loft|attic|next door)",
        r"up in (?:flames|smoke)|ablaze|in flames|flames (?:[\w']+ ){0,3}(?:coming|shooting|leaping|everywhere|out|from|licking|up)",
        rf"{_THINGS}(?:'s| is| are| has| have|'ve|'re| was)? (?:\w+ ){{0,2}}(?:burning(?! (?:smell|rubber)\b|(?: \w+){{0,4}} (?:oil|fuel|petrol|diesel)\b)|alight|gone up|caught (?:light|alight|fire))",
        r"(?:burning|burnt|burned) (?:down|to the ground) (?:right )?now|(?:house|flat|building|shop|place) is burning(?: down)?|caught (?:light|alight)",
        r"(?:fill\w*|filled|full) (?:up )?(?:with|of) (?:\w+ )?(?:smoke|fumes)|(?:thick|black|dense) smoke",
        r"(?:beep\w*|bleep\w*|gone off|going off) (?:[\w']+ ){0,7}carbon monoxide|carbon monoxide (?:[\w']+ ){0,9}(?:bleep\w*|beep\w*|going off|gone off|went off|poison\w*|leak\w*|symptoms|screaming)",
        r"(?:hob|cooker|stove|gas (?:pipe|tap|bottle|main|fire|line|ring))(?:'s| is| are| has been)? (?:\w+ )?(?:hissing|leaking|escaping)|gas (?:\w+ )?(?:escaping|hissing|leaking)",
        r"rotten eggs?(?: [\w']+){0,8} (?:kitchen|hallway|hall|cellar|basement|house|flat|stairwell|stairs|boiler|hob|cooker|stove|hiss\w*)|"
        r"(?:kitchen|hallway|hall|cellar|basement|house|flat|stairwell|boiler|hob|cooker)(?: [\w']+){0,8} rotten eggs?",
    ),
    "medical": (
        r"asthma attack(?: [\w']+){0,8} (?:inhaler|not|worse|help|now|breath\w*|blue)|(?:having|got|has) (?:\w+ )?(?:asthma|anxiety) attack(?: and)? (?:can't|cannot)|inhaler(?:'s| is| does)? ?(?:not|n't|isn't|doesn't) (?:work\w*|help\w*)|inhaler (?:isn't|doesn't) (?:work\w*|help\w*)",
        r"(?:sting|stung|bee|wasp|hornet|peanuts?|nuts?|allerg\w*)(?: [\w']+){0,8} (?:swell\w*|swollen|swole)(?! (?:a bit|slightly|finger|toe|foot|ankle|yesterday)\b)",
        r"so much blood|can't stop (?:it|the blood|the bleeding)(?! (?:from )?(?:snowing|raining|renewing|moving))|(?:it's|blood's|is|he's|she's|i'm) (?:gushing|spurting|pouring with blood)|gushing (?:out|from|blood)",
        r"i'm bleeding(?! my| the)|pregnant(?: [\w']+){0,5} (?:bleed\w*|blood)|(?:blue|purple) (?:a)?round (?:the|his|her) (?:lips|mouth)|fitting on the (?:floor|ground)|fitting and (?:foam\w*|won't|not)",
        r"(?:kettle|boiling \w+|hot \w+|pan|deep fryer) (?:[\w']+ ){0,4}(?:over|all over) (?:himself|herself|myself|him|her|his \w+|her \w+)|skin(?:'s| is)? (?:\w+ )?(?:coming|peeling|falling) off(?! (?:after the (?:sun|peel)|since|in flakes))",
        r"live (?:wire|cable)|broken (?:his|her|my) (?:neck|back)|(?:under|face down in) (?:the )?water(?! (?:photo\w*|pipe|tank|heater|shoot|birth|lesson|bill))(?<!\bbe under the water)(?<!\bgo under the water)",
        r"(?:words|speech|sentences)(?:'s| are| is)? (?:[\w']+ ){0,5}(?:muddled|mixed up|mangled|slurr\w*)|arm(?:'s| has| is)? (?:\w+ )?(?:gone )?(?:weak|limp|floppy)(?: [\w']+){0,5} (?:face|speech|talk|smile|words)",
        r"(?:clutch|grab|grip|grasp)\w* (?:\w+ ){0,2}(?:at )?(?:my|his|her|their) (?:chest|heart)|holding (?:my|his|her|their) chest",
        rf"(?:sitting|standing|pressing|pushing|squeezing|kneeling|crushing|stamping|elephant|weight|weights|brick|bricks|rock|boulder|band|belt|vice|iron|ton) (?:[\w']+ ){{0,5}}(?:on|in|round|around|across|against|over) {_CHEST}",
        r"chest (?:[\w']+ ){0,6}(?:vice|vise|band|clamp\w*|squeez\w*|squash\w*|explod\w*|burst\w*|caving|elephant|brick|rock|boulder|crush\w*)",
        r"left arm(?: [\w']+){0,9} (?:jaw|neck and|chest|sweat\w*|clammy)|(?:jaw|chest)(?: [\w']+){0,8} left arm",
        rf"(?:he|she|dad|mum|nan|{_SOMEBODY})(?: has| just| suddenly|'s)* (?:went|gone|gone and went) (?:straight |right )?down like (?:\w+ ){{1,4}}",
        r"black(?:ed|ing|s)? out(?! (?:the|my|our|all|that|curtains?|windows?|blinds?|fabric|\w+day|dates?)\b)",
        r"out cold(?! (?:call\w*|in)\b)|out for the count|knocked (?:himself |herself |him |her )?(?:out|unconscious)(?: cold)?(?! (?:of|the|a|by)\b)|lost consciousness|(?:losing|loses) consciousness|not conscious|barely conscious",
        r"(?:can't|cannot|can not|couldn't|unable to|not able to) (?:bring|get) (?:him|her|them|dad|mum|nan|gran|my \w+) (?:round|around|to wake|to respond|to answer|to come round|awake|conscious)(?! (?:on|at|before|to|until|till|today|tomorrow|this|next|in|for|\w+day|by|here)\b)",
        r"won't come (?:to|round|around)$|(?:no|can't get (?:a|any)|not getting (?:a|any)) (?:response|reaction|answer|sense|word) (?:\w+ )?out of (?:him|her|them|my \w+)",
        r"(?:suddenly|all of a sudden|just now|out of nowhere|sudden) (?:[\w']+ ){0,8}(?:gibberish|numb|paraly[sz]ed|confused|can't (?:speak|talk|see properly)|(?:can't|cannot) (?:move|lift|feel|raise|use) (?:\w+ ){0,2}(?:arm|leg|face|side)|not making (?:any )?sense)",
        r"(?:gibberish|numb|paraly[sz]ed|not making (?:any )?sense|(?:can't|cannot) (?:speak|talk)) (?:[\w']+ ){0,4}(?:suddenly|all of a sudden)",
        r"(?:one|left|right|whole|other) side (?:of (?:her|him|me|(?:his|my|her|the) (?:face|body))(?:'s)?)(?: [\w']+){0,4} (?:limp|numb|paraly[sz]ed|slack|droop\w*|hanging|won't (?:work|move))",
        r"(?:can't|cannot) feel (?:my|his|her) (?:(?:left|right|whole|one) (?:side|arm|leg|half)|body|legs|face)",
        r"(?:mouth|smile|eye)(?:'s| is| has)? (?:\w+ ){0,2}droop\w*",
        r"(?:fight\w*|gasp\w*|gulp\w*|struggl\w*|desperate) (?:for|to get) (?:\w+ )?(?:breath|air)|fighting for (?:his|her|my|their) life",
        r"(?:can't|cannot|not|isn't|doesn't|hardly|barely) (?:\w+ ){0,2}(?:get|getting|draw|catch|catching) (?:\w+ ){0,2}(?:air|breath)(?! (?:in the (?:room|office|tyre)|con|conditioning|into the tyre|fryer|freshener|bed)\b)",
        r"(?:isn't|is not|aren't|not|hardly|barely|scarcely|doesn't) (?:\w+ )?breath(?:ing|e)(?! (?:a word|down|life)\b)",
        r"(?:floppy|limp|lifeless) and (?:blue|pale|gr[ae]y|not|won't|isn't|cold)|(?:blue|pale|gr[ae]y|purple) and (?:floppy|limp|lifeless|not breathing)|(?:blue|purple|gr[ae]y) in the face",
        r"(?:baby|newborn|toddler|little one|child|son|daughter|little boy|little girl)(?:'s| has| is)? (?:\w+ )?(?:gone|going|went|turn\w*|looks?) (?:\w+ ){0,3}(?:blue|purple|floppy|limp|lifeless)(?! (?:hair|dye|streaks?|rinse|paint|tips)\b)",
        r"cut (?:myself|himself|herself)(?: [\w']+){0,6} (?:bad\w*|deep\w*|won't stop|doesn't stop|keeps bleeding|bone|artery|stop it)",
        r"(?:cut|sliced|chopped|sawn|sawed|hacked) (?:\w+ )?(?:his|her|my|the) (?:\w+ )?(?:finger\w*|hand|arm|leg|wrist|foot|thumb|throat|head|toe)(?: [\w']+){0,6} (?:bad\w*|deep\w*|won't stop|right off|clean off|open|bone|bleed\w*|blood)|(?:sliced|sawn|chopped|sawed) (?:right |clean )?(?:through|off) (?:his|her|my) \w+",
        r"(?:cut|sliced|chopped|sawn|sawed|hacked|bitten|ripped) (?:his|her|my|the tip of my) (?:\w+ )?(?:finger\w*|thumb|hand|arm|leg|foot|toe) (?:clean |right |half |nearly )?off",
        r"blood (?:[\w']+ ){0,4}(?:all over (?:the (?:floor|place|kitchen|room|bathroom|carpet|shop|stairs)|him|her|me)|spurting|squirting|streaming|pumping|spraying)|pool of blood",
        r"bleed\w* (?:out|to death|like (?:mad|crazy|a (?:\w+ )?pig)|profusely|from (?:his|her|my) (?:head|ears?|eyes?|mouth))(?! (?:my|the) radiators?)|cough\w* (?:up )?blood|vomit\w* blood|throw\w* up blood",
        r"(?:fell|fallen|tumbled|come off|came off|dropped)(?: [\w']+){1,10} (?:can't (?:move|feel|get up)|cannot (?:move|feel|get up)|confused|being sick|throwing up|unconscious|knocked out|making (?:any )?sense|won't wake|not answering)",
        r"(?:he|she|baby|boy|girl|son|daughter|husband|wife|dad|mum)(?:'s| is) (?:\w+ )?(?:shaking|jerking|twitching) (?:\w+ )?(?:all over|violently|uncontrollably)|eyes(?:'ve| have| are)? (?:\w+ )?roll\w* (?:back|up)(?: in(?:to)? (?:his|her) head)?|convuls\w*",
        r"(?:i think|looks like|i'm afraid|i reckon|thought|pretty sure) (?:that )?(?:he|she|they|my (?!battery|phone|line|laptop|car|engine|plant|hair|roots|nail|tooth|bike|computer|lawn|cactus)\w+|dad|mum|grandad|grandma|nan|gran|somebody|someone)(?:'s| is| are|'re| might be| may be)? (?:\w+ )?(?:dead|dying|died just now)|(?:he's|she's|is|are) dying(?! (?:to|for|down|out|of (?:curiosity|boredom|laughter)|my|his|her|the|hair)\b)",
        r"found (?:him|her|my \w+|dad|mum|nan|gran)(?: [\w']+){0,3} (?:on the (?:\w+ )?(?:floor|ground)|dead|lifeless|hanging|unconscious|unresponsive)",
        r"(?:someone|somebody|a (?:man|woman|kid|child|boy|girl|lady|cyclist|pedestrian|bloke)|he|she|they|child|son|daughter|husband|wife)(?:'s|'ve| has| have| was| just|'s just)* (?:\w+ )?(?:been |got |gotten )?(?:run over|knocked (?:down|over|off (?:his|her) bike)|hit by a (?:car|bus|lorry|van|tram|train|motorbike|truck))(?! (?:my|the|a|his|her|our|by (?:an hour|\w+ minutes)|budget|time)\b)",
        r"(?:has|'s|have|'ve|been|was|got) (?:\w+ )?(?:been )?(?:stabbed|shot in the (?:\w+)|knifed|impaled|crushed under|trapped under)(?: \w+)?",
        r"cardiac arrest|heart(?:'s| has| is)? (?:stopped|stopping|giving (?:out|up)|failing)|(?:doing|need|giving|know) (?:him |her )?cpr|defibrillator (?:now|quick)",
        r"heart(?:'s| is)? (?:\w+ )?(?:racing|pounding|thumping|hammering|fluttering) (?:[\w']+ ){0,10}(?:black out|faint|pass out|pain|breath\w*|dizzy|die|sweat\w*|collapse)",
        r"(?:going|about|gonna|think i'll|feel like i'll) (?:to )?(?:pass out|collapse|keel over)(?! (?:from|with|of) (?:hunger|boredom|excitement|laughing|embarrassment)\b)",
        r"(?:in|into|having) a (?:\w+ )?(?:hypo|diabetic coma|coma)|insulin shock|sugar(?:'s| is| has)? (?:\w+ )?(?:crashed|dropped)(?: [\w']+){0,5} (?:wake|respond\w*|answer\w*)",
        r"(?:dropped|fell|slumped|crumpled|gone|went) (?:down )?to the (?:floor|ground)(?! floor)(?! (?:floor|level)\b)|slumped (?:over|in|on|down)",
        r"(?:boiling|hot|scalding) (?:water|oil|fat|tea|coffee) (?:[\w']+ ){0,4}(?:over|on) (?:himself|herself|myself|him|her|(?:his|her) \w+|the baby)|scalded (?:himself|herself|myself|him|her|his|my)",
        r"(?:baby's|baby is) coming (?:right now|now|any (?:minute|second|moment)|already|fast|too early|out)|baby's coming$|(?:see|feel) the (?:baby's )?head(?: coming)?|contractions(?: [\w']+){0,5} (?:minutes?|close|constant)",
        r"(?:swallowed|downed|taken|took|necked) (?:\w+ )?(?:all|every one of|the whole \w+ of|a whole \w+ of|a fistful of|dozens of) (?:[\w']+ ){0,3}"
        + _PILLS,
        r"snake ?bite|bitten by (?:a|an) (?:snake|adder|viper)|impaled|limb (?:\w+ )?off|(?:finger|hand|arm|leg) (?:\w+ )?(?:severed|cut off|hanging off|come off|torn off)",
    ),
    "police": (
        r"(?:he|she|man|bloke|guy|someone|somebody)(?:'s| is| has)? (?:\w+ ){0,3}(?:pointing|waving|holding|pulled) a (?:gun|knife|pistol)",
    ),
}
"""What is added to the named dangers, kind by kind."""

SIGNS: Mapping[str, tuple[str, ...]] = {
    "medical": (
        rf"{_SOMEBODY}(?: [\w']+){{0,5}} (?:gr[ae]y|ashen|pale|white as a (?:sheet|ghost)|(?:a )?(?:funny|strange|awful|terrible|odd) colou?r|waxy|green)(?! (?:hair\w*|roots?|bits|strands?|streaks?|jacket|coat|car|top|shirt|suit)\b)",
        r"sweat\w*|clammy|drenched|stone cold|gone (?:all )?cold",
        rf"{_SOMEBODY}(?: has| just| suddenly| sort of| kind of)* (?:went|gone|going|goes|dropped|fell) down(?! (?:with|to|the|in|by|there|here|stairs?|town|a|on|for|well|from|at)\b)|(?:taken|took|had) a (?:\w+ )?turn(?! (?:off|left|right|at|down|into|onto|on|for the better)\b)|"
        r"(?:lying|lies|laid|sprawled) (?:\w+ )?on the (?:floor|ground|pavement|stairs|bathroom floor|kitchen floor)",
        r"(?:left )?arm(?:'s| is)? (?:\w+ )?(?:killing|hurt\w*|numb|tingl\w*|pain\w*|heavy|aching|limp|hanging)|left arm|(?:can't|cannot) (?:lift|raise|move) (?:\w+ )?arm|jaw",
        r"chest|(?:his|her|my) heart",
        r"(?:can't|cannot|not|isn't|won't|doesn't) (?:\w+ )?(?:talk\w*|speak\w*|answer\w*|respond\w*|reply\w*)(?! (?:english|german|right now|to (?:your|my|the)|about|the (?:phone|door)|for long|loud\w*|calls?|e ?mails?|my (?:calls?|messages?|texts?))\b)|gibberish|not making (?:any )?sense",
        r"(?:smile|mouth|face)(?:'s| is)? (?:\w+ )?(?:crooked|lopsided|wonky|twisted)",
        r"wheez\w*|rasping|blue lips|out of breath|breathless|short of breath|panting",
    ),
    "crisis": (
        rf"{_PILLS}(?: [\w']+){{0,4}} (?:lined up|in front of me|laid out|ready|counted|on the table|next to me|beside me|in my hand|saved up|i'm done)|(?:got|have|with|and|lined up|laid out|counted|saved up) (?:out )?(?:all )?(?:of )?(?:my |the |enough |these |those )+(?:\w+ )?{_PILLS}",
        r"(?:on|up on) (?:the|a) (?:bridge|roof|ledge|edge of|parapet|railway line|railway|tracks|cliff)(?! terrace)|razor ?blades?|(?:got|have) (?:a|the|my) (?:rope|noose|gun|blade)",
        r"say (?:\w+ )?(?:goodbye|thank you|thanks|sorry)|(?:written|wrote|left) (?:\w+ ){0,2}(?:note|letter)s? (?:for|to) (?:my|the) (?:kids|family|children|wife|husband|mum|parents|partner|son|daughter)|said my goodbyes|forgive me|tell (?:my \w+|them|her|him) i (?:love|loved|'m sorry|am sorry)|last time (?:you|you'll|anyone)",
        r"(?:won't|not going to) be (?:around|here) (?:much longer|any ?more|tomorrow|for long)|(?:won't|not) (?:be seeing|see|hear\w*) (?:from )?me (?:again|any ?more)|won't (?:be needing|need) (?:it|anything|them) (?:any ?more|where i'm going)|gone by (?:tomorrow|tonight|morning)",
        r"made up my mind|i'm done$|vodka|whisky|can't (?:take|do|stand|bear) (?:this|it) any ?(?:more|longer)|(?:had|have) enough of (?:it all|everything|this life)|nothing matters|no hope|hopeless|doesn't matter (?:any ?more|now)|want (?:the|this) pain to (?:stop|end)|nobody (?:would|will) (?:miss|notice|care)",
    ),
    "gas": (
        r"(?:all|both|everyone|everybody|kids|children|whole family|we've|we're|we both|we all)(?: [\w']+){0,4} (?:headaches?|dizzy|sick|drowsy|sleepy|faint|light ?headed|nauseous)",
        r"(?:since|when|whenever|after|because of|from) (?:[\w']+ ){0,4}(?:boiler|heater|gas fire|stove|fireplace|generator|barbecue|wood burner|gas hob)",
    ),
}
"""Signs that mean little alone: two different ones of a kind are a danger."""

HARMLESS_BESIDE: tuple[str, ...] = (
    r"(?:early|earlier|earliest|first|next|soonest|morning) (?:one|slot|appointment|time)(?: please| then| thanks| so| as| because| cos)* i (?:just )?(?:want|like|'d like) it over(?: and done)? with",
    r"(?:till|until|'til) (?:i'm|i was|you're|we're|i am) (?:blue|purple) in the face",
    r"(?:membership|contract|subscription|policy|lease|course|plan|insurance|call|lesson|session|relationship)(?: [\w']+){0,8} (?:end|ending) (?:it|things)(?: \w+)?",
    r"heart (?:nearly |almost )?(?:stopped|sank|skipped)(?: a beat| \w+)? when",
    r"(?:nearly|almost|practically) (?:\w+ )?(?:stabbed|blacked out|keeled over|dropped to the floor)",
    r"knife (?:\w+ ){0,3}(?:sharpen\w*|set|block|course)|(?:taken|took|finished) all (?:my|the) (?:\w+ )?(?:pills|tablets|medication|painkillers)(?: [\w']+){0,8} (?:prescription|refill|more|still|again|left)",
    r"(?:shoot|shot) myself in the foot|could (?:\w+ )?(?:shoot|kick|hang) myself|could just (?:shoot|kick) myself",
    r"numb(?: [\w']+){0,4} (?:injection|filling|dentist|anaesthetic)|(?:hair|roots|fringe|ends|plants?) (?:\w+ ){0,4}(?:limp|lifeless|floppy|dead|dying)",
    r"take my own life ?(?:jacket|vest|insurance)",
    r"(?:plans?|money|savings) (?:\w+ ){0,3}up in (?:flames|smoke)",
)
"""Ways of speaking that only sound like it."""
