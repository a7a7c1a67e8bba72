"""English cues. Patterns see folded text in lower case; apostrophes are kept as '.

Split by what a caller is about: `wishes`, `people`, `manners`, `safety`, `dangers`; here are the words of questions and answers.
"""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon, kin
from agents.dialogue.lexicon.en import dangers, manners, people, safety, wishes
from agents.dialogue.lexicon.opening_hours import INSIDE_EN
from agents.dialogue.lexicon.prices import LENGTH_EN, PRICE_EN
from agents.dialogue.lexicon.words import word_set

LEXICON = Lexicon(
    intents={**wishes.INTENTS, **people.INTENTS, **manners.INTENTS, **safety.INTENTS},
    privacy_kinds=safety.PRIVACY_KINDS,
    emergencies=dangers.EMERGENCIES,
    danger_signs=dangers.SIGNS,
    harmless=dangers.HARMLESS,
    animals=dangers.ANIMALS,
    people=dangers.PEOPLE,
    topics={
        "cancellation": (
            r"cancell?ation (?:polic\w*|fees?|charges?|terms|rules?|costs?)",
            r"cancel\w* (?:polic\w*|fees?|charges?|terms|rules?|costs?)",
        ),
        "price": (
            r"what would (?:\w+ ){1,5}(?:set me back|cost|come to)(?: \w+)?",
            r"what would (?:that|it|this) be(?! (?:like|called|for|about|in|on|exactly|with|and)\b)",
            r"what (?:does|will) (?:\w+ ){1,3}come (?:to|out at)",
            r"set me back",
            r"what (?:do|does|d'you|would) (?:you|he|she|they|ye|yous) (?:get|do|be asking|be looking for)(?: the| an?)?(?: (?!open\b)\w+){0,4} for",
            r"what(?:'s| is| would) (?:it|that)(?: be| it be)? for (?:the |an? |just )?(?!me\b|my\b|him\b|her\b|us\b|saturday\b)\w+",
            r"what(?:'s| is| would| does| do| will) (?:that|it|this|one|they) (?:\w+ ){0,3}?(?:roughly|approximately|ballpark|altogether|all in|in total)",
            r"what(?:'s| is) the damage(?: \w+){0,3}",
            r"what (?:do|would|will) (?:i|we) (?:\w+ )?pay(?: \w+){0,5}",
            r"what (?:does|do|would) (?:\w+ ){1,5}go for",
            r"what do you (?:charge|ask|want|take) for(?: \w+){0,5}",
            r"what(?:'s| is|'ll| does| do| would| will) (?:\w+ ){1,5}run(?: me| you| us| to)?(?! (?:on|in|at|from|late|until|by|of|out|over|like)\b)",
            r"what (?:am i|are we) looking at (?:for|with)(?: \w+){0,4}",
            r"how much(?! (?:more )?(?:time|longer)\b)(?: \w+){0,7}",
            r"what (?:does|do|would|will|'s|is) (?:\w+ ){0,5}(?:cost|price|charge)(?: \w+)?",
            r"prices?",
            r"cost",
            r"charges?",
            r"(?:any|a|the) (?:fees?|costs?)(?: \w+){0,3}",
            r"expensive",
            *PRICE_EN,
        ),
        "hours": (
            r"(?:opening|business|working|closing|office|shop) (?:hours|times?)",
            r"(?:your|the) (?:\w+ )?(?:timings|hours)(?! (?:later|earlier)\b)(?: \w+){0,3}",
            r"(?:which|what) (?:timings|hours)(?: \w+){0,5}",
            r"(?:how late|how long|till when|until when|up to when) (?:\w+ ){0,3}open(?: \w+){0,3}",
            r"what time (?:\w+ ){0,3}(?:open|close(?! to\b)|shut)(?: up)?(?: \w+){0,3}",
            r"(?:when|what time|until when|till when|how late) (?:are|do|is|does) (?:you|the shop|the salon|the practice)(?: \w+){0,5}",
            r"are you (?:\w+ ){0,3}(?:open|closed)(?: \w+){0,4}",
            r"(?:do|are) you (?:people |guys |folks |all |lot )?(?:open|close|closed|shut)(?: \w+){0,4}",
            r"(?:is|will) (?:it|(?:the|your) (?:shop|salon|practice|clinic|office|place|store|surgery|studio|school|garage|workshop)) (?:be )?(?:open|closed|shut)(?: \w+){0,4}",
            r"(?:you(?: people| guys| folks| all)? (?:are|will be)|you're|(?:your|the) \w+ (?:is|will be)) "
            r"(?:\w+ ){0,2}(?:open|closed)(?: \w+){0,4}? (?:or not|or open|or closed|or shut|no|right|yes|are you|aren't you|is it)",
            *INSIDE_EN,
        ),
        "duration": (
            r"how long (?:does|will|is|would|do)(?: \w+){0,5}",
            r"how much (?:more )?time(?: \w+){0,4}",
            r"how long (?:it|that|this|the \w+) (?:\w+ )?(?:takes?|lasts?|be)",
            r"(?:takes?|need) (?:very )?long",
            *LENGTH_EN,
        ),
        "directions": (
            r"directions",
            r"how (?:do|can|would) i (?:get|find) (?:\w+ )?(?:to|there|here|you|your)(?: \w+){0,4}",
            r"(?:which|what) (?:bus|train|tube|tram|underground|station)(?: \w+){0,5}",
            r"(?:nearest|closest) (?:\w+ )?(?:station|stop|tube|underground)(?: \w+){0,4}",
        ),
        "address": (
            r"where (?:are|is|do|can|exactly)(?! (?:\w+ ){0,2}(?:park|parking|leave|put|stop|car|lift|pay)\b)(?: \w+){0,6}",
            r"address",
            r"which street",
        ),
        "parking": (
            r"park(?:ing|ed)?",
            r"(?:leave|put|stop) (?:the|my|our|a) (?:car|van)",
            r"by car",
            r"where (?:\w+ ){0,3}(?:leave|put|stop|stick) (?:\w+ ){0,2}(?:car|van)",
            r"(?:car|van) (?:\w+ ){0,4}where (?:\w+ ){0,3}(?:leave|put|stop|stick)",
            r"car park",
        ),
        "payment": (
            r"(?:pay|paying) (?:\w+ ){0,3}(?:by|with|in|using|on) (?:\w+ ){0,3}(?:cards?|cash|paypal|phone|cheque|check)",
            r"how (?:can|do|should|would) (?:i|we|people) pay(?: \w+){0,3}",
            r"(?:is|are) (?:\w+ ){0,2}(?:cards?|cash) (?:\w+ )?(?:ok|okay|fine|accepted|possible|only|alright)",
            r"(?:cash|card) only",
            r"card (?:machine|reader)",
            r"contactless|(?:apple|google) pay",
            r"(?:card|cash) payments?",
            r"do you (?:take|accept|do) (?:\w+ ){0,3}(?:cards?|cash|paypal|visa|mastercard|amex|american express|cheques?|checks?)"
            r"(?! numbers?)(?: \w+)?",
        ),
        "access": (r"wheelchair\w*", r"accessib\w*", r"step[- ]free", r"lift", r"stairs", r"pushchair|pram"),
        "bring": (
            r"what (?:do|does|should|must|shall|would|will) (?:i|we|she|he|they|my \w+|our \w+) (?:need to |have to |got to |want to )?"
            r"(?:bring|take along|take with|carry)",
            r"what to bring",
            r"what (?:was|is|were|things?|stuff|else|all|exactly|(?:it|that|there) (?:was|is)) (?:\w+ ){0,6}?(?:bring|take along|have with me)(?: along| with me)?",
            r"what (?:\w+ ){0,4}?(?:i|we|he|she) (?:\w+ ){0,3}?(?:bring|take along|have with me|carry)(?: along| with me)?",
            r"(?:bring|take|have) (?:\w+ ){0,2}with (?:me|us)(?: to \w+)?",
            r"anything (?:\w+ ){0,4}(?:bring|take along|take with me)",
            r"(?:what|which|any) (?:documents?|papers|paperwork|forms) (?:\w+ ){0,5}(?:bring|need|have)",
            r"what (?:do|will|would) (?:i|we) need (?:\w+ )?(?:with|on) (?:me|us)",
            r"(?:bring|take) (?:anything|something|any documents?|any papers|my (?:\w+ )?(?:card|papers|documents|prescription|referral|passport|id))(?: along| with me)?",
        ),
        "services": (
            r"what (?:services|treatments)(?: \w+){0,5}",
            r"what do you (?:offer|do)(?: \w+){0,3}",
            r"services",
        ),
        "staff": (
            r"(?<!matter )(?<!mind )(?<!care )(?<!fussed )(?<!bothered )(?<!not sure )who (?:works|is|does(?! your\b)|cuts|would|treats)(?: \w+){0,6}",
            r"which (?:stylists?|therapists?|colleagues?)(?: \w+){0,4}",
            r"who(?:'d|'ll| will| is going to) (?:be )?(?:doing|do|treat\w*|teach\w*) (?:it|that|this|me|him|her|us|the \w+)",
        ),
    },
    later=(r"later", r"not so early", r"too early"),
    earlier=(r"earlier", r"sooner", r"not so late", r"too late"),
    other_day=(r"(?:an|some)?other day", r"(?:a )?different day"),
    other=(
        r"something else",
        r"anything else",
        r"what else (?:have you(?: got)?|do you have|is there|can you (?:do|offer)|would there be)",
        r"another (?:time|one|slot|appointment|option)",
        r"(?:a )?different (?:time|one|slot)",
        r"(?:any )?other (?:times?|options?|slots?|appointments?)",
        r"alternatives?",
        r"(?:doesn't|does not|don't|do not) (?:work|suit)(?: \w+){0,3}",
        r"no good(?! (?:day|morning|evening|afternoon|bye|thanks?)\b)",
    ),
    none_of_them=(
        r"none(?: of (?:them|those|these))?",
        r"neither(?: of \w+)?",
        r"not any of (?:them|those)",
        r"(?:they|those|these|it|that) (?:all )?(?:don't|doesn't|won't) (?:work|suit)(?: \w+){0,3}",
    ),
    ordinals={
        0: (r"(?:the )?first(?: one| slot| time| option| appointment)?", r"number one", r"the former"),
        1: (
            r"(?:the )?second(?: one| slot| time| option| appointment)",
            r"the second",
            r"number two",
            r"(?:the )?middle(?: one)?(?! of)",
        ),
        2: (r"(?:the )?third(?: one| slot| time| option| appointment)?", r"number three"),
        -1: (
            r"(?:the )?last(?: one| slot| time| option)",
            r"the latter",
            r"the (?:later|latest)(?: one| slot| time)?",
            r"the late (?:one|slot|time|appointment)",
        ),
        -2: (r"the (?:earlier|earliest)(?: one| slot| time)?", r"the early (?:one|slot|time|appointment)"),
    },
    any_staff=(
        r"(?:don't|do not) mind who(?: \w+)?",
        r"(?:doesn't|does not) matter who(?: \w+)?",
        r"anyone",
        r"anybody",
        r"whoever(?: \w+){0,3}",
        r"any (?:of them|stylist|member of staff|therapist)",
        r"no preference",
        r"who(?:ever)? is (?:free|available)",
    ),
    name_cues=(
        r"my names?(?: is|'s| are)?",
        r"(?:i am|i'm|we are|we're) (?:called|named|known as)",
        r"i (?:usually |just )?go by(?: the name(?: of)?)?",
        r"(?:the |(?<!her )(?<!his )(?<!their ))name(?: is|'s)",
        r"i am",
        r"i'm",
        r"this is",
        r"here(?: is|'s)(?! (?:my|the|your|our|what|why|how|an?)\b)",
        r"it's",
        r"under(?: the)? name(?: of)?",
        r"in the name of",
        r"(?:booked |it's )?under(?: the name)?(?: of)?",
        r"speaking to",
        r"name of",
        r"they(?:'re| are) called",
        r"our (?:sur)?name(?: is|'s)",
        r"call me",
    ),
    relations={
        "daughter": "your daughter",
        "son": "your son",
        "child": "your child",
        "kid": "your child",
        "mother": "your mother",
        "mum": "your mother",
        "mom": "your mother",
        "father": "your father",
        "dad": "your father",
        "wife": "your wife",
        "husband": "your husband",
        "girlfriend": "your girlfriend",
        "boyfriend": "your boyfriend",
        "friend": "your friend",
        "gran": "your grandmother",
        "grandmother": "your grandmother",
        "grandma": "your grandmother",
        "grandfather": "your grandfather",
        "grandad": "your grandfather",
        "sister": "your sister",
        "brother": "your brother",
        "partner": "your partner",
        "boss": "your boss",
        "neighbour": "your neighbour",
        "neighbor": "your neighbour",
        "nephew": "your nephew",
        "niece": "your niece",
        "little one": "your child",
        "boy": "your son",
        "girl": "your daughter",
        "colleague": "your colleague",
        "grandson": "your grandson",
        "granddaughter": "your granddaughter",
        "lad": "your son",
        "lass": "your daughter",
        "lassie": "your daughter",
        "bairn": "your child",
        "wean": "your child",
        "toddler": "your child",
        "baby": "your baby",
        "wee one": "your child",
        "small one": "your child",
        "small fella": "your child",
        "little fella": "your child",
        "wee fella": "your child",
        "wee man": "your son",
        "little man": "your son",
        "teenager": "your child",
        "stepson": "your stepson",
        "stepdaughter": "your stepdaughter",
        "hubby": "your husband",
        "other half": "your partner",
        "missus": "your wife",
        "fiance": "your fiancé",
        "fiancee": "your fiancée",
        "nan": "your grandmother",
        "nana": "your grandmother",
        "granny": "your grandmother",
        "grandpa": "your grandfather",
        "granddad": "your grandfather",
        "aunt": "your aunt",
        "auntie": "your aunt",
        "uncle": "your uncle",
        "cousin": "your cousin",
        "flatmate": "your flatmate",
        "housemate": "your housemate",
        "roommate": "your roommate",
        "client": "your client",
        "manager": "your manager",
        "mate": "your friend",
        "mummy": "your mother",
        "daddy": "your father",
        "mother in law": "your mother-in-law",
        "mother-in-law": "your mother-in-law",
        "father in law": "your father-in-law",
        "father-in-law": "your father-in-law",
        "daughter in law": "your daughter-in-law",
        "daughter-in-law": "your daughter-in-law",
        "son in law": "your son-in-law",
        "son-in-law": "your son-in-law",
        "sister in law": "your sister-in-law",
        "brother in law": "your brother-in-law",
        **kin.ENGLISH,
    },
    relation_cues=(
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,2}?({relations})(?= (?:[\w']+ ){2,25}?for (?:him|her) "
        r"(?:i'd (?:like|need|love)|i would like|i need|i want|we need|we'd like))",
        r"(?:it's|it is|this is) about (?:my|our) (?:(?!and |or )\w+ ){0,2}?({relations})(?!'s\b)",
        r"^(?:(?:yes|yeah|and|then|now|ok|okay|right|so|next|also|great|lovely|grand|perfect) )*(?:now|then|next|also) "
        r"(?:(?:there's|it's|comes|we have|we've got) )?(?:my|our) (?:(?!and |or )[\w']+ ){0,2}?({relations})"
        r"(?! (?:(?!she\b|he\b|who\b)\w+ ){0,1}?(?:has|had|is|was|said|says|thinks|drives|can|can't|will|told|brings|picks|collects|"
        r"comes|came|rang|called|needs|reckons|wants)\b)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations})(?:'s name(?: is|'s)|'s called| is called| is named)",
        r"(?:my|our) (?:(?!and |or )\w+ ){0,2}?({relations})(?: (?!and\b|or\b|who\b)\w+)?(?:'s| has) (?:got|had) "
        r"(?:an?|this|some|really|very|terrible|her|his|these|those|bad) (?!.*\b(?:cancel|resched|move|moving|postpone))(?:\w+ ){0,3}?"
        r"(?:verruca|warts?|tooth ?ache|rash|cold sore|toe ?nails?|split ends|nits|lice|cavity|filling|infection|cough|ear ?ache|sprain|sore|"
        r"bite|eczema|corns?|blisters?|hay fever|squint|limp|head ?aches?|back ?ache|stiff neck|bad (?:back|knee|tooth|hip|shoulder|neck))\b",
        r"the (?:(?:little|wee|small) )?(child|kid|girl|boy|baby|toddler|bairn|lad|lass|little one|wee one)"
        r"(?:'s name(?: is|'s)|'s called| is called| is named)",
        r"(?:surprise|treat|spoil|give|gift|get|buy) (?:my|our) (?:(?!and |or )[\w']+ ){0,2}?({relations})(?= (?:\w+ ){0,2}?(?:with|to|an?|for) )",
        r"for (?:my|our|the) (?:(?!and |or |but |my |our |son |daughter )[\w']+ ){0,3}?({relations})"
        r"(?!'s (?:\w+ )?(?:wedding|birthday|party|funeral|christening|graduation|anniversary|do|engagement|confirmation|communion|prom|ball|sake|place|house)\b)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations}) (?:(?!i\b|we\b|told\b|said\b|says\b|tells\b|thinks?\b|thought\b|reckons\b|recommended\b)\w+ ){0,2}(?:needs|would like|would love|'d like|'d love|wants|(?:has to|should|must)(?! (?:work|travel|be away)\b)|"
        r"could do with|is due|is after|is looking|is having|is here and)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations}) (?!.*\b(?:cancel|resched|move|moving|postpone))(?:\w+ ){0,2}"
        r"(?:twisted|sprained|hurt|broke|broken|fractured|tore|torn|pulled|injured|strained|bruised|dislocated|cracked|banged|burnt) "
        r"(?:her|his|their|an?) (?:\w+ )?(?:ankle|knee|foot|arm|leg|wrist|shoulder|back|hand|finger|thumb|neck|hip|tooth|elbow|toe|"
        r"muscle|ligament|meniscus|ribs?|collarbone|hamstring|calf|achilles)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations})(?:'s|'d| has| is| had)? (?!.*\b(?:cancel|resched|move|moving|postpone))"
        r"(?:\w+ ){0,3}?(?:doing|done|did|put|putting|got|has|having|gone over on) (?:his|her|their|an?) (?:\w+ ){0,2}"
        r"(?:ankle|knee|foot|arm|leg|wrist|shoulder|back|hand|finger|thumb|neck|hip|tooth|elbow|achilles|hamstring|calf)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations})'s (?!.*\b(?:cancel|resched|move|moving|postpone))(?:\w+ ){0,2}"
        r"(?:ankle|knee|foot|arm|leg|wrist|shoulder|back|hand|finger|neck|hip|tooth|elbow|hair)(?:'s| is| has| hurts?| aches?| keeps| needs)",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations})(?:'s| has| had)(?: just| got| been given){0,2} (?:an?|his|her) "
        r"(?:\w+ )?(?:prescription|referral) (?!.*\b(?:cancel|resched|move|moving|postpone))",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations}) (?:\w+ ){0,2}(?:was|been|got|has been|'s been) "
        r"(?:prescribed|referred|given) (?!.*\b(?:cancel|resched|move|moving|postpone))",
        r"(?:my|our) (?:(?!and |or )[\w']+ ){0,3}?({relations})(?:'s)? (?!.*\b(?:cancel|resched|move|moving|postpone))"
        r"(?:(?!i\b|we\b|told\b|said\b|says\b|tells\b|thinks?\b|thought\b|reckons\b|recommended\b|and\b)\w+ ){1,9}and "
        r"(?:she |he |they |now |really |badly |urgently |just )*(?:needs|would like|would love|wants|has to|should|must|could do with|is due|is looking)",
        r"(?:bring|bringing|book|get|fit|squeeze|send|sending|put|take) (?:my|our) (?:(?!and |or )[\w']+ ){0,3}?"
        r"({relations}) (?:in|for|down|along|over|round|to)",
        r"(?:on behalf of|instead of|it's|it is|(?:calling|ringing|phoning) (?:about|because of|regarding|concerning)) (?:my|our) "
        r"(?:(?!and |or )[\w']+ ){0,3}?({relations})(?!'s (?:birthday|christening|wedding|party|funeral|graduation|anniversary|\w+ party))",
    ),
    service_frames=(
        r"appointment for (?:an? |the |some )?(.+)",
        r"do you (?:do|offer)(?: an?)? (.+)",
        r"(?:would like|'d like|want|need|looking for)(?: to have| to get| to book)? (?:an? |some )(.+)",
        r"^(?:an? )(\w+)$",
        r"^(\w{4,})(?: please)?$",
    ),
    question_marks=(
        r"(?:do|should|must|shall|would) (?:i|we) (?:need|have|bring|take|pay)",
        r"when",
        r"where",
        r"what",
        r"how",
        r"who",
        r"which",
        r"do you",
        r"can i",
        r"could i",
        r"may i",
        r"is there",
        r"are there",
        r"is it",
        r"are you",
        r"does",
        r"will",
        r"should",
        r"why",
        r"whether",
    ),
    stop_words=word_set(
        """
    a an the and or with without to at in on for i you we me my would like want need could can please
    just also then it is was be some any appointment appointments today tomorrow o'clock so something
    get done have has come very thanks thank yes no okay ok well um uh next week day days time times
    free again only maybe soon morning afternoon evening early late book help hand advice bit
    """
    ),
)
