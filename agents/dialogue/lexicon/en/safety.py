"""English cues. Privacy, recordings, and advice that is not given. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.meaning import Intent

_I = Intent

INTENTS: Mapping[Intent, tuple[str, ...]] = {
    _I.PRIVACY_INFO: (
        r"what (?:do|will|happens|are) (?:\w+ ){0,5}(?:to |with )?my data",
        r"privacy(?: \w+)?",
        r"data protection(?: \w+)?",
        r"gdpr",
    ),
    _I.CONSENT_WITHDRAWN: (
        r"stop (?:the )?record\w*",
        r"(?:don't|do not|no) (?:want (?:to be|this) )?record(?:ed|ing)?(?: \w+){0,3}",
        r"delete (?:the|my|that|this) recording",
        r"turn (?:the )?recording off",
        r"turn off (?:the )?recording",
        r"withdraw (?:\w+ )?consent",
    ),
    _I.ADVICE: (
        r"what (?:do|would) you (?:recommend|advise|suggest) (?:for|against|about|i)(?: \w+){0,6}",
        r"(?:should|shall) (?:i|he|she|they|we|(?:my|our) \w+) (?:\w+ ){0,5}(?:icing|ice|resting|stretch\w*|exercis\w*|bandage|elevate)"
        r"(?: \w+){0,5}",
        r"(?:should|can|may|must) (?:i|he|she|they) (?:\w+ ){0,2}put (?:heat|ice|weight|cream|pressure) on(?: \w+){0,3}",
        r"should (?:i|he|she|they|we) (?:\w+ ){0,5}(?:take|sign|sue|cancel my (?:policy|contract|insurance)|switch|claim|stop taking|rest|ice|pay|see a doctor)(?: \w+){0,4}",
        r"am i (?:\w+ ){0,4}(?:insured|covered|liable)(?: \w+){0,5}",
        r"(?:does|will|would) (?:\w+ ){0,3}(?:insurance|policy) (?:cover|pay)(?: \w+){0,6}",
        r"which (?:insurance|policy|medication|cream|tablets?|painkillers?)(?: \w+){0,6}",
        r"diagnos\w*",
        r"dosage",
        r"(?:can|may|is) (?:he|she|they|my \w+|it) (?:\w+ )?(?:allowed to )?(?:do that|do this|legally|allowed)(?: \w+)?",
        r"(?:landlord|employer) (?:\w+ ){0,10}(?:can(?! (?:you|i|we)\b)|may|allowed|legal|right)(?: \w+){0,4}",
        r"how many (?:tablets|pills|ibuprofen|paracetamol)(?: \w+){0,5}",
        r"(?:is|sounds) (?:it|that|this) (?:\w+ )?(?:dangerous|serious|normal|contagious)",
        r"legal(?:ly)?(?! (?:insurance|protection|expenses|cover|household|liability|and|or)\b)(?: \w+)?",
        r"(?:can|may|should|must) (?:i|we|one) (?:\w+ ){0,8}(?:tax\w*|deduct\w*|"
        r"claim(?! (?:\w+ ){0,2}(?:on|with|through) (?:the |my |our )?(?:spot|health\w*|private|insurance|fund|medicare|medibank|hicaps|card)\b))(?: \w+){0,4}",
        r"tax deductible",
        r"(?:would you say|is|are|would|do you think) (?:\w+ ){0,5}(?:safe|all right|alright|okay|ok|dangerous|harmful|suitable|bad) (?:for me )?(?:with|after|during|if i) "
        r"(?:that|this|my|a|an|the|i|i'm|i've)(?: \w+)?",
        r"(?:would you say|is|are) (?:\w+ ){0,4}(?:safe|dangerous|harmful|bad) for (?:me|my \w+)(?: \w+){0,3}",
        r"which exercises?(?: \w+){0,5}",
        r"can i sue(?: \w+){0,5}",
        r"(?:change|cancel|terminate|end) (?:\w+ )?my (?:\w+ )?(?:contract|policy|insurance)",
        r"(?:ibuprofen|painkillers?|antibiotics?|paracetamol)(?: \w+){0,5}",
        r"what (?:helps|can i (?:take|do)) (?:\w+ )?(?:against|for|about)(?: \w+){0,4}",
    ),
}

PRIVACY_KINDS: Mapping[str, tuple[str, ...]] = {
    "erasure": (
        r"(?:scrub|taken|removed|deleted|erased|wiped|struck|cleared) (?:[\w']+ ){0,5}(?:off|from|out of) (?:your|the) (?:system|records?|database|files?|books|computer|mailing list)|my (?:stuff|details|data|number|name|information) (?:\w+ )?(?:off|out of|from) (?:your|the) (?:system|records?|database|files?|books|computer|mailing list)",
        r"forget (?:that )?i (?:ever |even )?exist\w*|my (?:details|data|number|information) (?:\w+ )?gone",
        r"(?:delete|erase|remove|wipe|bin|scrub|destroy|shred|purge|clear|dump|scrap|scratch|get rid of|do away with|throw (?:out|away)) (?:[\w']+ ){0,8}(?:(?:on|about|of) me|(?:you've|you have|you) (?:\w+ )?(?:stored|saved|kept|on file|got on me)|my (?:\w+ )?(?:details|data|number|records?|file|profile|account|info|information))",
        r"(?:get rid of|bin|scrub|destroy|shred|throw away|clear) (?:\w+ ){0,4}(?:details|data|number|records?|information)",
        r"get rid of (?:\S+ ){0,3}(?:got|have|hold) on me",
        r"(?:take|get|wipe|strike|cross|remove) (?:me|my (?:number|details|name|data|information)) (?:off|from) (?:your|the) (?:records?|database|system|files?|books|computer|mailing list)",
        r"(?:take|get|strike|cross) me off your list",
        r"(?:don't|do not) want you (?:to )?(?:keep|hold|stor|hav)\w* (?:on to )?(?:my|any)(?: \w+)?",
        r"(?:take|get|strike) me off (?:your|the) (?:records?|database|system|files?)(?: \w+)?",
        r"forget (?:all )?about me",
        r"(?:no longer|not) (?:want to )?be (?:stored|saved|kept|on file)(?: \w+){0,4}",
        r"(?:delete|erase|remove|wipe) (?:\w+ ){0,6}(?:data|details|number|information|everything|records?|profile|file)(?: \w+){0,5}",
        r"(?:delete|erase|remove|wipe) me(?: \w+){0,5}",
        r"right to (?:be forgotten|erasure)",
        r"(?:data|details|information|records?|everything|all|anything|whatever|what) (?:[\w']+ ){0,8}(?:deleted|erased|removed|wiped|destroyed|shredded)",
    ),
    "rectification": (
        r"(?:have|get|want|like|need) (?:\w+ ){0,5}(?:data|details|records?|file) (?:\w+ ){0,2}(?:corrected|rectified|fixed|put right|set right|amended|sorted out)|(?:data|details|records?) (?:\w+ ){0,3}(?:to be |be |need to be )(?:corrected|rectified|amended|put right)",
        r"(?:stored|saved|filed|registered|on file|in your (?:system|records?|files?|computer|books)) (?:[\w']+ ){0,5}(?:wrong|wrongly|incorrect|incorrectly|misspelt|misspelled)|(?:wrong|wrongly|incorrect|incorrectly|misspelt|misspelled) (?:[\w']+ ){0,3}(?:stored|saved|filed|on file|in your (?:system|records?|files?|computer|books))",
        r"correct (?:\w+ )?(?:name|surname|address|number|details|spelling) (?:you've|you have) (?:got )?(?:stored|saved|on file)|have me down as \w+ (?:in|on) your (?:system|records?|files?|computer|books)",
        r"(?:rectif\w*|amend) (?:\w+ ){0,5}(?:data|details|records?|entry|name|address)",
        r"(?:old|wrong|maiden|former) (?:address|name|surname|number|details|email) (?:(?!appointment|booking)\w+ ){0,8}(?:updat\w*|chang\w*|correct\w*|right|system|records?|fix\w*|file|computer)",
        r"my (?:last |second |sur)?(?:name|address|number|phone number|details|email)(?:'s| has| have| is| are) (?:changed|out of date)",
        r"(?:sur)?name (?:\w+ )?wrong (?:on|in) (?:your|the) (?:system|records?|files?|computer|letters?)",
        r"(?:update|change|correct) my (?:\w+ )?(?:address|surname|name|number|details) (?:\w+ )?(?:on|in) (?:your|the) (?:system|records?|files?|computer|books)",
        r"(?:name|address|number|details) (?:\w+ ){0,4}(?:wrong|incorrect|misspelt|misspelled)(?: \w+){0,8} (?:correct\w*|fix\w*|chang\w*)",
        r"(?:correct|rectify|fix) (?:\w+ ){0,4}(?:data|details|record)(?: \w+)?",
        r"(?:data|details) (?:\w+ ){0,4}(?:wrong|incorrect)",
    ),
    "access": (
        r"(?:whatever|everything|anything|all) (?:that )?you(?:'ve)? (?:hold|have|got|keep|store|know|have got) (?:\w+ ){0,2}(?:on|about) me",
        r"(?:how come|why|where) (?:\w+ )?you(?:'ve|'d)? (?:have |got |get )+my (?:\w+ )?(?:number|details|name|address)",
        r"who (?:have|did|do|has) (?:you )?(?:\w+ )?(?:shared?|given?|passed|sold|sell) my (?:\w+ )?(?:details|data|number|information)",
        r"copy of (?:everything|all|what|whatever)(?: \w+){0,8}",
        r"(?:hold|have|keep|store) on me",
        r"where did you get my (?:number|details|data|name)",
        r"personal data(?: \w+){0,6}",
        r"what (?:data |information |details |do |have |exactly |else )*(?:you|do you|have you|you've|is|'s) (?:\w+ ){0,4}(?:about|on|of) me(?! (?:lunch|day|way|birthday|break|own)\w*)",
        r"what (?:\w+ ){0,5}(?:store|stored|hold|keep|know|have|saved|got) (?:\w+ ){0,3}(?:about|on|of) me(?! (?:lunch|day|way|birthday|break|own)\w*)",
        r"(?:data|information) (?:\w+ ){0,5}(?:about|on|of) me(?! (?:lunch|day|way|birthday|break|own)\w*)",
        r"(?:subject )?access request",
        r"copy of my (?:\w+ )?data",
        r"article (?:15|fifteen)",
        r"see my (?:\w+ )?data",
        r"my (?:personal )?data (?:you|that you)(?: \w+){0,4}",
    ),
    "portability": (
        r"(?:send|transfer|forward|pass) (?:\w+ ){0,2}(?:records|notes|file|files|data) (?:\w+ )?to (?:my|a|the|another) (?:new |other )?(?:dentist|doctor|practice|vet|clinic|physio|salon|surgery|gp)",
        r"(?:transfer|export|port|move) (?:\w+ ){0,4}data(?: \w+)?",
        r"data (?:\w+ ){0,6}(?:transferred|exported|format|take with me)",
        r"data portability",
    ),
    "restriction": (
        r"restrict (?:\w+ ){0,5}(?:processing|data)(?: \w+)?",
        r"(?:freeze|block|lock) (?:\w+ ){0,3}(?:my |our )(?:\w+ ){0,2}(?:data|details|record|file)",
        r"stop processing (?:\w+ ){0,3}data",
    ),
    "objection": (
        r"(?:stop|quit) (?:texting|emailing|mailing|calling|ringing|phoning|sending|messaging)(?: me| us)? (?:\w+ ){0,2}(?:adverts?|ads|offers|marketing|spam|newsletters?)",
        r"(?:don't|do not) want (?:\w+ ){0,4}(?:marketing|adverts?|newsletters?|spam|junk mail)(?: \w+){0,3}",
        r"no more (?:marketing|adverts?|newsletters?|spam|junk)(?: \w+)?",
        r"(?:don't|do not) want you (?:\w+ )?(?:passing|sharing|selling|giving) (?:\w+ ){0,2}(?:details|data|number|information)(?: \w+)?",
        r"object to (?:\w+ ){0,5}(?:processing|data|marketing|use)(?: \w+)?",
    ),
    "withdrawal": (
        r"take back (?:my|the) consent",
        r"withdraw my consent(?: \w+){0,6}",
        r"withdraw (?:\w+ ){0,3}consent",
        r"revoke (?:\w+ ){0,3}consent",
    ),
}
