"""English cues. Patterns see folded text in lower case; apostrophes are kept as '.

Split by what a caller is about: `wishes`, `people`, `manners`, `safety`; here are the words of questions and answers.
"""

from __future__ import annotations

from agents.dialogue.lexicon import Lexicon
from agents.dialogue.lexicon.en import manners, people, safety, wishes
from agents.dialogue.lexicon.words import word_set

LEXICON = Lexicon(
    intents={**wishes.INTENTS, **people.INTENTS, **manners.INTENTS, **safety.INTENTS},
    privacy_kinds=safety.PRIVACY_KINDS,
    emergencies=safety.EMERGENCIES,
    topics={
        "price": (
            r"what would (?:\w+ ){1,5}(?:set me back|cost|come to)(?: \w+)?",
            r"set me back",
            r"what do you (?:charge|ask|want|take) for(?: \w+){0,5}",
            r"how much(?: \w+){0,7}",
            r"what (?:does|do|would|will|'s|is) (?:\w+ ){0,5}(?:cost|price|charge)(?: \w+)?",
            r"prices?",
            r"cost",
            r"charge",
            r"expensive",
        ),
        "hours": (
            r"opening (?:hours|times)",
            r"(?:when|what time|until when|till when|how late) (?:are|do|is|does) (?:you|the shop|the salon|the practice)(?: \w+){0,5}",
            r"are you (?:\w+ ){0,3}(?:open|closed)(?: \w+){0,4}",
            r"do you (?:open|close)(?: \w+){0,4}",
        ),
        "duration": (r"how long (?:does|will|is|would|do)(?: \w+){0,5}", r"how much time(?: \w+){0,4}"),
        "address": (
            r"where (?:are|is|do|can|exactly)(?: \w+){0,6}",
            r"address",
            r"directions",
            r"which street",
            r"how do i (?:get|find)(?: \w+){0,4}",
        ),
        "parking": (r"park(?:ing|ed)?", r"by car", r"car park"),
        "payment": (
            r"(?:pay|paying) (?:by|with|in) (?:card|cash|credit card|paypal)",
            r"(?:card|cash) payments?",
            r"do you (?:take|accept) (?:cards?|cash|paypal|visa)(?: \w+)?",
        ),
        "access": (r"wheelchair\w*", r"accessib\w*", r"step[- ]free", r"lift", r"stairs", r"pushchair|pram"),
        "services": (
            r"what (?:services|treatments)(?: \w+){0,5}",
            r"what do you (?:offer|do)(?: \w+){0,3}",
            r"services",
        ),
        "staff": (
            r"who (?:works|is|does|cuts|would|treats)(?: \w+){0,6}",
            r"which (?:stylists?|therapists?|colleagues?)(?: \w+){0,4}",
        ),
    },
    later=(r"later", r"not so early", r"too early"),
    earlier=(r"earlier", r"sooner", r"not so late", r"too late"),
    other_day=(r"(?:an|some)?other day", r"(?:a )?different day"),
    other=(
        r"something else",
        r"anything else",
        r"another (?:time|one|slot|appointment|option)",
        r"(?:a )?different (?:time|one|slot)",
        r"(?:any )?other (?:times?|options?|slots?|appointments?)",
        r"alternatives?",
        r"(?:doesn't|does not|don't|do not) (?:work|suit)(?: \w+){0,3}",
        r"no good",
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
            r"(?:the )?middle(?: one)?",
        ),
        2: (r"(?:the )?third(?: one| slot| time| option| appointment)?", r"number three"),
        -1: (
            r"(?:the )?last(?: one| slot| time| option)",
            r"the latter",
            r"the (?:later|latest)(?: one| slot| time)?",
        ),
        -2: (r"the (?:earlier|earliest)(?: one| slot| time)?",),
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
        r"my name(?: is|'s)?",
        r"(?:the )?name(?: is|'s)",
        r"i am",
        r"i'm",
        r"this is",
        r"it's",
        r"under(?: the)? name(?: of)?",
        r"in the name of",
        r"(?:booked |it's )?under(?: the name)?(?: of)?",
        r"speaking to",
        r"name of",
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
    },
    relation_cues=(
        r"for (?:my|our|the) (?:\w+[- ]year[- ]old |little |elderly |older |younger |eldest |youngest )*({relations})",
        r"(?:my|our) (?:\w+[- ]year[- ]old |little )*({relations}) (?:needs|would like|wants|has to|should)",
    ),
    service_frames=(
        r"appointment for (?:an? |the |some )?(.+)",
        r"do you (?:do|offer)(?: an?)? (.+)",
        r"(?:would like|'d like|want|need|looking for)(?: to have| to get| to book)? (?:an? |some )(.+)",
        r"^(?:an? )(\w+)$",
        r"^(\w{4,})(?: please)?$",
    ),
    question_marks=(
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
    free again only maybe soon morning afternoon evening early late book
    """
    ),
)
