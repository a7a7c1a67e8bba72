"""English cues. Patterns see folded text in lower case; apostrophes are kept as '."""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon
from agents.dialogue.meaning import Intent

_I = Intent
_PERSON = (
    r"(?:mrs|mr|ms|miss|dr|my (?:wife|husband|daughter|son|mother|mum|father|dad|friend|sister|brother|boss|neighbour|neighbor|girlfriend|boyfriend|partner))"
)

LEXICON = Lexicon(
    intents={
        _I.BOOK: (
            r"appointments?", r"book(?:ing)?", r"reserve", r"come (?:in|by|over|round)", r"(?:anything|something|a slot|any slots?|space|room) (?:free|available|open)", r"slot", r"fit me in", r"squeeze me in", r"pencil me in",
            r"schedule", r"see (?:someone|somebody) (?:about|for)", r"get (?:my|a) (?:\w+ ){0,3}(?:done|cut|trimmed)", r"due (?:for )?(?:a|another)", r"could (?:i|we) come", r"can (?:i|we) come", r"get in",
        ),
        _I.MOVE: (
            r"reschedul\w*", r"mov(?:e|ing) (?:\w+ ){0,5}(?:appointment|booking|it|slot)", r"change (?:\w+ ){0,4}(?:appointment|booking|slot)(?: \w+){0,3}", r"postpone", r"push (?:\w+ ){0,4}back", r"bring (?:\w+ ){0,4}forward", r"shift (?:\w+ ){0,3}(?:appointment|booking)",
            r"(?:can't|cannot|can not|won't) make (?:\w+ ){0,6}(?:another|different|later|instead)(?: \w+){0,3}", r"swap (?:\w+ ){0,3}(?:appointment|day|time)",
        ),
        _I.CANCEL: (
            r"cancel\w*", r"call off", r"drop (?:\w+ ){0,2}appointment", r"(?:don't|do not|no longer) need (?:\w+ ){0,3}(?:appointment|booking)(?: any ?more)?", r"(?:can't|cannot|can not|won't be able to) (?:make it|come|attend)(?: \w+){0,5}", r"get rid of (?:\w+ ){0,2}appointment",
        ),
        _I.LOOKUP: (
            r"when (?:is|was|'s) my (?:\w+ ){0,2}(?:appointment|booking)", r"when (?:am i|i am|i'm) (?:\w+ ){0,2}(?:booked|due|scheduled|in)", r"do i have (?:an|a|my|any) (?:\w+ ){0,2}(?:appointment|booking)", r"(?:forgot|forgotten|not sure) when (?:\w+ ){0,3}(?:appointment|booking)(?: \w+)?",
            r"what time (?:is|was) my (?:\w+ )?(?:appointment|booking)", r"check (?:\w+ )?my (?:appointment|booking)", r"when my (?:\w+ )?appointment(?: is)?",
        ),
        _I.MESSAGE: (r"messages?", r"pass on", r"pass (?:this|that|it|something) on", r"tell (?:him|her|them|\w+) (?:that|i|to)(?: \w+){0,9}", r"let (?:him|her|them) know(?: \w+){0,9}"),
        _I.CALLBACK: (r"call (?:me )?back", r"call ?back", r"ring (?:me )?back", r"phone me back", r"give me a (?:call|ring|bell)", r"(?:call|ring|phone) me (?:back|later|tomorrow|when)(?: \w+)?", r"get back to me", r"return my call"),
        _I.HUMAN: (
            r"(?:real|actual|living) (?:person|human|someone|people)", r"human(?: being)?", r"(?:speak|talk|chat) (?:to|with) (?:a |an |some|the |your )*(?:person|someone|somebody|one|body|human|member|manager|owner|boss|colleague|staff|operator|agent|receptionist|representative)(?: \w+)?",
            r"put me through(?: \w+){0,4}", r"connect me(?: \w+){0,4}", r"transfer me(?: \w+){0,4}", r"operator", r"representative", r"not (?:to )?(?:talk(?:ing)? to |speak(?:ing)? to )?a (?:machine|robot|computer|bot)", r"the (?:manager|owner|boss)",
        ),
        _I.WAITLIST: (r"wait(?:ing)? ?list", r"(?:if|when|in case) (?:\w+ ){0,3}(?:becomes free|cancels|frees up|opens up|comes up)"),
        _I.ROBOT: (
            r"robot", r"(?:a )?machine", r"computer", r"(?:an? )?ai", r"artificial\w*", r"bot", r"chat ?gpt", r"are you (?:\w+ ){0,3}(?:real|human|a person|a real person|a human)(?: \w+)?", r"(?:am i|i'm) (?:talking|speaking) to (?:\w+ ){0,4}(?:person|human|machine|robot|computer)", r"recording", r"answering machine",
        ),
        _I.PRIVACY_INFO: (r"what (?:do|will|happens|are) (?:\w+ ){0,5}(?:to |with )?my data", r"privacy(?: \w+)?", r"data protection(?: \w+)?", r"gdpr"),
        _I.THIRD_PARTY: (
            rf"(?:is|was) {_PERSON} (?:\w+ ){{0,4}}(?:there|in|with you|at yours|today|tomorrow|coming|here|a (?:customer|client|patient)|booked|being treated)(?: \w+){{0,3}}", rf"(?:does|did|has|had) {_PERSON} (?:\w+ ){{0,5}}(?:appointment|booking|come|booked|cancel\w*|been)(?: \w+){{0,3}}", rf"when (?:is|was|does|did|has) {_PERSON}(?: \w+){{0,6}}",
            rf"(?:if|whether) {_PERSON} (?:\w+ ){{0,6}}(?:is|was|has|had|comes|booked)(?: \w+){{0,4}}", r"do you know (?:a |an )?(?:mrs|mr|ms|miss) \w+",
        ),
        _I.FOREIGN_DATA: (
            r"(?:other|all|another|which|your|the) (?:\w+ )?(?:customers?|clients?|patients?|people's|person's|bookings|appointments)'?s?(?: \w+){0,6}", r"who (?:has|is|was|else|'s) (?:\w+ ){0,6}(?:appointment|booked|today|tomorrow|coming|in)(?: \w+)?", r"(?:appointments|bookings|names|numbers|phone numbers) of(?: \w+){1,5}", r"customer (?:list|data|records)",
            r"(?:phone )?number of (?:mr|mrs|ms|miss)? ?\w+", r"ignore (?:\w+ ){0,4}(?:instructions|rules|prompt|previous|everything|prior)(?: \w+){0,4}", r"system prompt", r"prompt", r"forget (?:\w+ ){0,4}(?:instructions|rules|told|previous)(?: \w+)?", r"you are now(?: \w+){1,4}", r"pretend (?:\w+ ){1,6}", r"developer mode", r"i(?: am|'m) (?:\w+ ){0,2}(?:the )?(?:new )?(?:owner|admin\w*|developer|boss|technician|manager)(?: \w+){0,4}",
            r"admin\w*", r"drop table\b.*", r"select .* from\b.*", r"script", r"database", r"password", r"api ?key", r"debug\w*", r"jailbreak",
        ),
        _I.ADVICE: (
            r"what (?:do|would) you (?:recommend|advise|suggest) (?:for|against|about|i)(?: \w+){0,6}", r"should i (?:\w+ ){0,5}(?:take|sign|sue|cancel my (?:policy|contract|insurance)|switch|claim|stop taking|rest|ice|pay|see a doctor)(?: \w+){0,4}", r"am i (?:\w+ ){0,4}(?:insured|covered|liable)(?: \w+){0,5}", r"(?:does|will|would) (?:\w+ ){0,3}(?:insurance|policy) (?:cover|pay)(?: \w+){0,6}",
            r"which (?:insurance|policy|medication|cream|tablets?|painkillers?)(?: \w+){0,6}", r"diagnos\w*", r"dosage", r"how many (?:tablets|pills|ibuprofen|paracetamol)(?: \w+){0,5}", r"(?:is|sounds) (?:it|that|this) (?:\w+ )?(?:dangerous|serious|normal|contagious)", r"legal(?:ly)?(?: \w+)?", r"(?:can|may|should|must) (?:i|we|one) (?:\w+ ){0,8}(?:tax\w*|deduct\w*|claim)(?: \w+){0,4}", r"tax deductible", r"which exercises?(?: \w+){0,5}", r"can i sue(?: \w+){0,5}", r"(?:change|cancel|terminate|end) (?:\w+ )?my (?:\w+ )?(?:contract|policy|insurance)", r"(?:ibuprofen|painkillers?|antibiotics?|paracetamol)(?: \w+){0,5}", r"what (?:helps|can i (?:take|do)) (?:\w+ )?(?:against|for|about)(?: \w+){0,4}",
        ),
        _I.ABUSE: (
            r"fuck\w*", r"arse ?hole", r"ass ?hole", r"idiot\w*", r"moron\w*", r"bitch\w*", r"shut (?:the \w+ )?up", r"piss off", r"bastard\w*", r"cunt\w*", r"wank\w*", r"stupid (?:machine|robot|computer|bot|cow|thing|ai|idiot)", r"dumb (?:machine|robot|computer|bot|thing|ai)", r"piece of (?:shit|crap|rubbish)", r"bloody (?:useless|stupid|idiot)(?: \w+)?", r"shitty \w+", r"bullshit", r"go to hell", r"screw you",
        ),
        _I.WRONG_NUMBER: (r"wrong number", r"misdialled|misdialed|mis dialled", r"wrong (?:place|person|line)", r"wanted (?:\w+ ){0,4}(?:pizza|taxi)(?: \w+){0,3}", r"isn't (?:this|that) (?:the )?(?:pizza|taxi)(?: \w+)?", r"is (?:this|that) (?:the )?(?:pizza\w*|taxi)(?: \w+)?"),
        _I.SOLICITOR: (r"survey", r"you have won|you've won", r"google (?:listing|ranking|business)", r"press (?:one|1|two|2)", r"solar panels", r"search engine optimi[sz]ation", r"marketing (?:agency|offer|partner)", r"energy supplier", r"car'?s extended warranty"),
        _I.GOODBYE: (r"good ?bye", r"bye(?: bye)?", r"see you(?: \w+)?", r"cheerio", r"that(?:'s| is| was|'ll be| will be) (?:all|it|everything)(?: \w+){0,3}", r"have a (?:nice|good|lovely|great) (?:day|one|evening|weekend|afternoon)", r"nothing else", r"no that's it", r"take care", r"cheers bye"),
        _I.THANKS: (r"thanks?(?: you)?(?: very much| so much| a lot)?", r"thank you", r"cheers", r"much appreciated", r"ta"),
        _I.GREETING: (r"hello", r"hi(?: there)?", r"hey", r"good (?:morning|afternoon|evening|day)", r"hiya"),
        _I.REPEAT: (r"pardon", r"(?:say|repeat) (?:that|it) (?:again|once more|please)", r"(?:come|say) again", r"repeat", r"(?:didn't|did not|couldn't|could not) (?:\w+ )?(?:catch|hear|understand|get)(?: \w+){0,3}", r"what did you say", r"sorry what", r"what was that", r"one more time"),
        _I.WAIT: (r"(?:just )?(?:a|one|half a) (?:moment|second|sec|minute|mo|tick)(?: please)?", r"hold on(?: \w+){0,3}", r"hang on(?: \w+){0,3}", r"wait(?: \w+){0,2}", r"let me (?:just )?(?:check|look|see|think)(?: \w+){0,5}"),
        _I.CONSENT_WITHDRAWN: (r"stop (?:the )?record\w*", r"(?:don't|do not|no) (?:want (?:to be|this) )?record(?:ed|ing)?(?: \w+){0,3}", r"delete (?:the|my|that|this) recording", r"turn (?:the )?recording off", r"turn off (?:the )?recording", r"withdraw (?:\w+ )?consent"),
        _I.DECLINE: (r"none of (?:them|those|these|that)", r"never ?mind", r"forget (?:it|about it)", r"leave it(?: \w+)?", r"no thank(?:s| you)", r"rather not", r"i'?ll (?:think about it|pass|leave it|call (?:again|back later))", r"don't bother", r"don't (?:\w+ )?(?:want|need) (?:it|one|an appointment)(?: \w+){0,2}", r"changed my mind", r"(?:won't|don't want to|would rather not) (?:say|give|tell)(?: \w+){0,4}"),
        _I.ANY_TIME: (r"any ?time", r"whenever(?: \w+){0,4}", r"i'?m (?:\w+ )?flexible", r"i am (?:\w+ )?flexible", r"(?:don't|do not) mind when", r"(?:doesn't|does not) matter when", r"up to you", r"you (?:choose|decide|suggest)", r"what (?:have you|do you have|'ve you) (?:got|available|free)(?: \w+)?", r"any day", r"whatever (?:you have|suits|works)"),
        _I.ASAP: (r"as soon as (?:you can|possible|\w+ can)", r"asap", r"earliest(?: \w+){0,3}", r"next (?:available|free|possible)(?: \w+){0,2}", r"soonest", r"first (?:available|free)(?: \w+){0,2}", r"urgent(?:ly)?", r"when (?:do you have|have you got|could i|can i|would you|are you|is there|'s|is the)(?: \w+){0,6} (?:free|available|something|anything|come|in|slot|appointment|time|space)", r"when can (?:i|you)(?: \w+){0,5}"),
    },
    privacy_kinds={
        "erasure": (r"(?:delete|erase|remove|wipe) (?:\w+ ){0,6}(?:data|details|number|information|everything|records?|me|profile|file)(?: \w+){0,5}", r"right to (?:be forgotten|erasure)", r"(?:data|details|information|everything) (?:\w+ ){0,5}(?:deleted|erased|removed|wiped)"),
        "access": (
            r"what (?:data |information |details |do |have |exactly |else )*(?:you|do you|have you|you've|is|'s) (?:\w+ ){0,4}(?:about|on|of) me", r"what (?:\w+ ){0,5}(?:store|stored|hold|keep|know|have|saved|got) (?:\w+ ){0,3}(?:about|on|of) me", r"(?:data|information) (?:\w+ ){0,5}(?:about|on|of) me", r"(?:subject )?access request", r"copy of my (?:\w+ )?data", r"article (?:15|fifteen)", r"see my (?:\w+ )?data", r"my (?:personal )?data (?:you|that you)(?: \w+){0,4}",
        ),
        "rectification": (r"(?:name|address|number|details) (?:\w+ ){0,4}(?:wrong|incorrect|misspelt|misspelled)(?: \w+){0,8} (?:correct\w*|fix\w*|chang\w*)", r"(?:correct|rectify|fix) (?:\w+ ){0,4}(?:data|details|record)(?: \w+)?", r"(?:data|details) (?:\w+ ){0,4}(?:wrong|incorrect)"),
        "portability": (r"(?:transfer|export|port) (?:\w+ ){0,4}data(?: \w+)?", r"data portability"),
        "restriction": (r"restrict (?:\w+ ){0,5}(?:processing|data)(?: \w+)?", r"stop processing (?:\w+ ){0,3}data"),
        "objection": (r"object to (?:\w+ ){0,5}(?:processing|data|marketing|use)(?: \w+)?",),
        "withdrawal": (r"withdraw (?:\w+ ){0,3}consent", r"revoke (?:\w+ ){0,3}consent"),
    },
    emergencies={
        "crisis": (r"kill(?:ing)? myself", r"suicid\w*", r"end (?:my life|it all)", r"(?:don't|do not) want to (?:live|be alive|be here)(?: \w+){0,3}", r"take my (?:own )?life", r"want to die", r"hurt myself", r"harm myself", r"no reason to live"),
        "gas": (r"smell\w* (?:\w+ ){0,4}gas", r"gas (?:leak|smell)", r"gas is (?:leaking|coming out)", r"(?:there's|there is|a) (?:a )?fire(?: \w+){0,4}", r"(?:house|kitchen|flat|building|shop) is on fire", r"is on fire", r"smoke everywhere"),
        "medical": (
            r"heart attack", r"chest (?:pain\w*|hurts?|is (?:tight|hurting))(?: \w+)?", r"pain\w* (?:\w+ ){0,4}chest", r"(?:can't|cannot|can not|trouble|difficulty|struggling to|hard to) breath\w*", r"unconscious", r"stroke", r"bleeding (?:\w+ ){0,3}(?:heavily|badly|a lot|won't stop|stop)", r"severe bleeding", r"poison\w*", r"ambulance", r"(?:this|it) is an emergency", r"medical emergency", r"collapsed", r"passed out", r"not breathing", r"face (?:is )?droop\w*", r"chok(?:ing|es)(?: \w+){0,2}", r"having a (?:seizure|fit)", r"keeled over", r"unresponsive", r"fainted", r"anaphyla\w*", r"overdos\w*",
        ),
        "police": (r"burglar\w*", r"robbed|robbery", r"threaten(?:ed|ing|s) me(?: \w+){0,3}", r"attack(?:ed|ing) me", r"break(?:ing)? in(?:to)?", r"being (?:followed|attacked|threatened)"),
    },
    topics={
        "price": (r"how much(?: \w+){0,7}", r"what (?:does|do|would|will|'s|is) (?:\w+ ){0,5}(?:cost|price|charge)(?: \w+)?", r"prices?", r"cost", r"charge", r"expensive"),
        "hours": (r"opening (?:hours|times)", r"(?:when|what time|until when|till when|how late) (?:are|do|is|does) (?:you|the shop|the salon|the practice)(?: \w+){0,5}", r"are you (?:\w+ ){0,3}(?:open|closed)(?: \w+){0,4}", r"do you (?:open|close)(?: \w+){0,4}"),
        "duration": (r"how long (?:does|will|is|would|do)(?: \w+){0,5}", r"how much time(?: \w+){0,4}"),
        "address": (r"where (?:are|is|do|can|exactly)(?: \w+){0,6}", r"address", r"directions", r"which street", r"how do i (?:get|find)(?: \w+){0,4}"),
        "parking": (r"park\w*", r"by car", r"car park"),
        "payment": (r"(?:pay|paying) (?:by|with|in) (?:card|cash|credit card|paypal)", r"(?:card|cash) payments?", r"do you (?:take|accept) (?:cards?|cash|paypal|visa)(?: \w+)?"),
        "access": (r"wheelchair\w*", r"accessib\w*", r"step[- ]free", r"lift", r"stairs", r"pushchair|pram"),
        "services": (r"what (?:services|treatments)(?: \w+){0,5}", r"what do you (?:offer|do)(?: \w+){0,3}", r"services"),
        "staff": (r"who (?:works|is|does|cuts|would|treats)(?: \w+){0,6}", r"which (?:stylists?|therapists?|colleagues?)(?: \w+){0,4}"),
    },
    later=(r"later", r"not so early", r"too early"),
    earlier=(r"earlier", r"sooner", r"not so late", r"too late"),
    other_day=(r"(?:an|some)?other day", r"(?:a )?different day"),
    other=(r"something else", r"anything else", r"another (?:time|one|slot|appointment|option)", r"(?:a )?different (?:time|one|slot)", r"(?:any )?other (?:times?|options?|slots?|appointments?)", r"alternatives?", r"(?:doesn't|does not|don't|do not) (?:work|suit)(?: \w+){0,3}", r"no good"),
    none_of_them=(r"none(?: of (?:them|those|these))?", r"neither(?: of \w+)?", r"not any of (?:them|those)", r"(?:they|those|these|it|that) (?:all )?(?:don't|doesn't|won't) (?:work|suit)(?: \w+){0,3}"),
    ordinals={
        0: (r"(?:the )?first(?: one| slot| time| option| appointment)?", r"number one", r"the former"),
        1: (r"(?:the )?second(?: one| slot| time| option| appointment)", r"the second", r"number two", r"(?:the )?middle(?: one)?"),
        2: (r"(?:the )?third(?: one| slot| time| option| appointment)?", r"number three"),
        -1: (r"(?:the )?last(?: one| slot| time| option)", r"the latter", r"the (?:later|latest)(?: one| slot| time)?"),
        -2: (r"the (?:earlier|earliest)(?: one| slot| time)?",),
    },
    any_staff=(r"(?:don't|do not) mind who(?: \w+)?", r"(?:doesn't|does not) matter who(?: \w+)?", r"anyone", r"anybody", r"whoever(?: \w+){0,3}", r"any (?:of them|stylist|member of staff|therapist)", r"no preference", r"who(?:ever)? is (?:free|available)"),
    name_cues=(r"my name(?: is|'s)?", r"(?:the )?name(?: is|'s)", r"i am", r"i'm", r"this is", r"it's", r"under(?: the)? name(?: of)?", r"in the name of", r"(?:booked |it's )?under(?: the name)?(?: of)?", r"speaking to", r"name of", r"call me"),
    relations={
        "daughter": "your daughter", "son": "your son", "child": "your child", "kid": "your child", "mother": "your mother", "mum": "your mother", "mom": "your mother", "father": "your father", "dad": "your father", "wife": "your wife", "husband": "your husband", "girlfriend": "your girlfriend",
        "boyfriend": "your boyfriend", "friend": "your friend", "gran": "your grandmother", "grandmother": "your grandmother", "grandma": "your grandmother", "grandfather": "your grandfather", "grandad": "your grandfather", "sister": "your sister", "brother": "your brother", "partner": "your partner", "boss": "your boss", "neighbour": "your neighbour",
        "neighbor": "your neighbour", "nephew": "your nephew", "niece": "your niece", "little one": "your child", "boy": "your son", "girl": "your daughter", "colleague": "your colleague", "grandson": "your grandson", "granddaughter": "your granddaughter",
    },
    relation_cues=(r"for (?:my|our|the) (?:\w+[- ]year[- ]old |little |elderly |older |younger |eldest |youngest )*({relations})", r"(?:my|our) (?:\w+[- ]year[- ]old |little )*({relations}) (?:needs|would like|wants|has to|should)"),
    service_frames=(r"appointment for (?:an? |the |some )?(.+)", r"do you (?:do|offer)(?: an?)? (.+)", r"(?:would like|'d like|want|need|looking for)(?: to have| to get| to book)? (?:an? |some )(.+)", r"^(?:an? )(\w+)$", r"^(\w{4,})(?: please)?$"),
    question_marks=(r"when", r"where", r"what", r"how", r"who", r"which", r"do you", r"can i", r"could i", r"may i", r"is there", r"are there", r"is it", r"are you", r"does", r"will", r"should", r"why", r"whether"),
    stop_words=frozenset(
        "a an the and or with without to at in on for i you we me my would like want need could can please just also then it is was be some any appointment appointments today tomorrow o'clock so something get done have has come very thanks thank yes no okay ok well um uh next week day days "
        "time times free again only maybe soon morning afternoon evening early late book".split()
    ),
)
