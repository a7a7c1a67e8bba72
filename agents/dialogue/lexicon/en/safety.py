"""English cues. Privacy, recordings, emergencies, and advice that is not given. Data only."""

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
        r"should i (?:\w+ ){0,5}(?:take|sign|sue|cancel my (?:policy|contract|insurance)|switch|claim|stop taking|rest|ice|pay|see a doctor)(?: \w+){0,4}",
        r"am i (?:\w+ ){0,4}(?:insured|covered|liable)(?: \w+){0,5}",
        r"(?:does|will|would) (?:\w+ ){0,3}(?:insurance|policy) (?:cover|pay)(?: \w+){0,6}",
        r"which (?:insurance|policy|medication|cream|tablets?|painkillers?)(?: \w+){0,6}",
        r"diagnos\w*",
        r"dosage",
        r"(?:can|may|is) (?:he|she|they|my \w+|it) (?:\w+ )?(?:allowed to )?(?:do that|do this|legally|allowed)(?: \w+)?",
        r"(?:landlord|employer) (?:\w+ ){0,10}(?:can|may|allowed|legal|right)(?: \w+){0,4}",
        r"how many (?:tablets|pills|ibuprofen|paracetamol)(?: \w+){0,5}",
        r"(?:is|sounds) (?:it|that|this) (?:\w+ )?(?:dangerous|serious|normal|contagious)",
        r"legal(?:ly)?(?: \w+)?",
        r"(?:can|may|should|must) (?:i|we|one) (?:\w+ ){0,8}(?:tax\w*|deduct\w*|claim)(?: \w+){0,4}",
        r"tax deductible",
        r"which exercises?(?: \w+){0,5}",
        r"can i sue(?: \w+){0,5}",
        r"(?:change|cancel|terminate|end) (?:\w+ )?my (?:\w+ )?(?:contract|policy|insurance)",
        r"(?:ibuprofen|painkillers?|antibiotics?|paracetamol)(?: \w+){0,5}",
        r"what (?:helps|can i (?:take|do)) (?:\w+ )?(?:against|for|about)(?: \w+){0,4}",
    ),
}

PRIVACY_KINDS: Mapping[str, tuple[str, ...]] = {
    "erasure": (
        r"(?:take|get|strike) me off (?:your|the) (?:records?|database|system|files?)(?: \w+)?",
        r"forget (?:all )?about me",
        r"(?:no longer|not) (?:want to )?be (?:stored|saved|kept|on file)(?: \w+){0,4}",
        r"(?:delete|erase|remove|wipe) (?:\w+ ){0,6}(?:data|details|number|information|everything|records?|me|profile|file)(?: \w+){0,5}",
        r"right to (?:be forgotten|erasure)",
        r"(?:data|details|information|everything) (?:\w+ ){0,5}(?:deleted|erased|removed|wiped)",
    ),
    "access": (
        r"copy of (?:everything|all|what|whatever)(?: \w+){0,8}",
        r"(?:hold|have|keep|store) on me",
        r"where did you get my (?:number|details|data|name)",
        r"personal data(?: \w+){0,6}",
        r"what (?:data |information |details |do |have |exactly |else )*(?:you|do you|have you|you've|is|'s) (?:\w+ ){0,4}(?:about|on|of) me",
        r"what (?:\w+ ){0,5}(?:store|stored|hold|keep|know|have|saved|got) (?:\w+ ){0,3}(?:about|on|of) me",
        r"(?:data|information) (?:\w+ ){0,5}(?:about|on|of) me",
        r"(?:subject )?access request",
        r"copy of my (?:\w+ )?data",
        r"article (?:15|fifteen)",
        r"see my (?:\w+ )?data",
        r"my (?:personal )?data (?:you|that you)(?: \w+){0,4}",
    ),
    "rectification": (
        r"(?:name|address|number|details) (?:\w+ ){0,4}(?:wrong|incorrect|misspelt|misspelled)(?: \w+){0,8} (?:correct\w*|fix\w*|chang\w*)",
        r"(?:correct|rectify|fix) (?:\w+ ){0,4}(?:data|details|record)(?: \w+)?",
        r"(?:data|details) (?:\w+ ){0,4}(?:wrong|incorrect)",
    ),
    "portability": (r"(?:transfer|export|port) (?:\w+ ){0,4}data(?: \w+)?", r"data portability"),
    "restriction": (
        r"restrict (?:\w+ ){0,5}(?:processing|data)(?: \w+)?",
        r"stop processing (?:\w+ ){0,3}data",
    ),
    "objection": (r"object to (?:\w+ ){0,5}(?:processing|data|marketing|use)(?: \w+)?",),
    "withdrawal": (
        r"withdraw my consent(?: \w+){0,6}",
        r"withdraw (?:\w+ ){0,3}consent",
        r"revoke (?:\w+ ){0,3}consent",
    ),
}

EMERGENCIES: Mapping[str, tuple[str, ...]] = {
    "crisis": (
        r"can't go on(?: \w+)?",
        r"jump off(?: \w+){0,3}",
        r"not worth living",
        r"kill(?:ing)? myself",
        r"suicid\w*",
        r"end (?:my life|it all)",
        r"(?:don't|do not) want to (?:live|be alive|be here)(?: \w+){0,3}",
        r"take my (?:own )?life",
        r"want to die",
        r"hurt myself",
        r"harm myself",
        r"no reason to live",
    ),
    "gas": (
        r"smell\w* (?:\w+ ){0,4}gas",
        r"gas (?:leak|smell)",
        r"gas is (?:leaking|coming out)",
        r"(?:there's|there is|a) (?:a )?fire(?: \w+){0,4}",
        r"(?:house|kitchen|flat|building|shop) is on fire",
        r"is on fire",
        r"smoke everywhere",
    ),
    "medical": (
        r"swallowed(?: \w+){0,3}",
        r"(?:drunk|inhaled) (?:\w+ ){0,2}(?:bleach|cleaner|poison|detergent|fumes)",
        r"blood everywhere",
        r"(?:isn't|is not|not) (?:moving|responding|waking up)",
        r"turning blue",
        r"(?:been|had) an accident(?: \w+){0,3}",
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
        r"(?:this|it) is an emergency",
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
    "police": (
        r"burglar\w*",
        r"robbed|robbery",
        r"threaten(?:ed|ing|s) me(?: \w+){0,3}",
        r"attack(?:ed|ing) me",
        r"break(?:ing)? in(?:to)?",
        r"being (?:followed|attacked|threatened)",
    ),
}
