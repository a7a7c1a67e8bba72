"""English cues. What a caller wants done with appointments. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.lexicon.persons import COMPANION
from agents.dialogue.meaning import Intent

_I = Intent

INTENTS: Mapping[Intent, tuple[str, ...]] = {
    _I.BOOK: (
        r"(?:could|can|would) (?:somebody|someone|anybody|one of you|you) (?:please )?come (?:and|round|out|over|by) (?:and )?(?:have a look|look|take a look|do|check|see)",
        r"appointments?",
        r"(?:told|advised|said) (?:me |us )?(?:that )?(?:i |we )?(?:should|ought to|to|must|need to) (?:come|come and see|come see|see|pop in|come in|book|make)(?: you)?",
        r"(?:referred|sent) (?:me |us |him |her )?(?:over |on )?(?:to you|your way)",
        r"book(?:ing)?",
        r"reserve",
        r"when (?:can|could|may|might) (?:i|we) (?:\w+ ){0,2}?(?:come|start|begin|pop|drop|bring)",
        r"come (?:in|by(?! (?:car|bike|bicycle|bus|train|tram|tube|taxi|foot|public|the (?:bus|train|tram)|underground)\b)|over|round)",
        r"(?:anything|something|a slot|any slots?|space|room) (?:free|available|open)",
        r"slots?",
        r"(?:any|some|got|have) (?:availabilit\w+|openings?)",
        r"(?:need|want|like|have|love) to (?:come (?:in |over |by )?(?:and |to )?)?see you",
        r"(?:(?:like|want|need|love|have|hope|hoping|able|best) to|could i|can i|may i|should) (?:come (?:in )?(?:and |to )?)?"
        r"see (?:someone|somebody|anyone|anybody|one of (?:you|your))",
        r"(?:get|have|need|want|like) (?:someone|somebody) (?:to )?(?:have a look|take a look|look)(?: at)?",
        r"fit me in",
        r"squeeze me in",
        r"pencil me in",
        r"schedule",
        r"see (?:someone|somebody) (?:about|for)",
        r"get (?:my|a) (?:\w+ ){0,3}(?:done|cut|trimmed)",
        r"due (?:for )?(?:a|another)",
        r"could (?:i|we) come",
        r"can (?:i|we) come",
        r"get in",
    ),
    _I.MOVE: (
        r"(?:no good|not good|doesn't work|does not work|can't do|can't make)(?: \w+){0,6} (?:instead|another|different|could we|can we|can you do)(?: \w+){0,6}",
        r"instead of (?:\w+ ){1,4}(?:could|can|i'd|i would)(?: \w+){0,6}",
        r"(?:switch|shift) (?:\w+ ){0,5}(?:to|from)(?: \w+){0,4}",
        r"(?:want\w*|need\w*|like|have|got|wish\w*|trying|looking|hoping) to (?:shift|move|push|postpone|prepone|change) "
        r"(?:it|that|mine|ours|the day|the time)",
        r"(?:need|want|like|have|get|make|do) (?:it|that|mine) (?:(?:a|bit|little|much|an|hour|half|some) )*(?:later|earlier|sooner)"
        r"(?: (?:on )?(?:that|the same) day)?",
        r"reschedul\w*",
        r"(?:move|shift|switch|push) (?:the|my) (?:first|second|other|last|next|earlier|later|\w{3,6}day) one",
        r"mov(?:e|ing) (?:\w+ ){0,5}(?:appointment|booking|it|slot)",
        r"(?:one|appointment|booking|slot) (?:\w+ ){0,3}?(?:i|we) (?:need|have|want|wanted|would like|'d like) to "
        r"(?:move|change|shift|switch)",
        r"(?:change|move|shift|switch|swap|push|bring) (?:[\w']+ ){0,4}(?:appointments?|bookings?|slots?|termin)(?: \w+){0,3}",
        r"(?:can|could) (?:it|that|this) be (?:moved|changed|shifted|switched|rescheduled|pushed|brought|put)",
        r"something(?:'s| has| is)? (?:just )?(?:come|came) up (?:on |this |next )?(?:\w+day|tomorrow|today) "
        r"(?:\w+ ){0,3}?(?:have you|do you have|could|can|is|would|any)",
        r"postpon\w*",
        r"pre ?pon\w*",
        r"(?:could|can|would|please) (?:you |we |i )?(?:please )?(?:move|switch|shift) (?:\w+ ){1,4}(?:from|to) (?:\w+ ){0,4}",
        r"(?:change|switch|move|shift|swap|push|bring|put|rearrange) (?:it|that|this|mine|ours|hers|his|theirs|them|us|me|"
        r"her|him|things) (?:\w+ )?(?:to|until|till|back(?! out\b)|forward|over|onto|around)(?: \w+){0,3}",
        r"rearrang\w*",
        r"(?:make|do) (?:it|that|mine) (?:\w+ ){1,4}instead",
        r"(?:could|can|shall|may) (?:we|i|you) (?:please )?(?:put|push) (?:it|that|mine) (?:on|for) (?:\w+ ){0,2}(?:\w+day|tomorrow|next week)",
        r"come (?:in )?(?:an hour|half an hour|\w+ minutes|a bit|a little|slightly|\w+ hours?) (?:later|earlier)(?: \w+){0,3}",
        r"push (?:\w+ ){0,4}back",
        r"bring (?:\w+ ){0,4}forward",
        r"shift (?:\w+ ){0,3}(?:appointment|booking)",
        r"(?:can't|cannot|can not|won't) make (?:\w+ ){0,6}(?:another|different|later|instead)(?: \w+){0,3}",
        r"swap (?:\w+ ){0,3}(?:appointment|day|time)",
    ),
    _I.CANCEL: (
        r"(?:withdraw|revoke) (?:from )?(?:my|our|the) (?:\w+ )?(?:appointment|booking|slot)",
        r"(?:appointment|booking|booked|slot)(?: \w+){0,5} (?:but|and) (?:i|we) don't (?:want|need) (?:it|that|the appointment)"
        r"(?: any ?more| any longer| after all)?",
        r"(?:i'm|i am|we're|we are) not going to (?:make|keep|be at|come to) (?:it to )?(?:my|our|the) "
        r"(?:appointment|booking)(?: \w+){0,3}",
        r"(?:take|get|strike|cross) (?:it|me|that|us|my \w+) (?:out of|off|from) (?:the|your) (?:diary|books?|calendar|schedule|list)",
        r"take me off (?:the|your) (?:list|books?|schedule|diary|calendar)(?: \w+){0,3}",
        r"(?:take|cross|strike|knock|scrub) (?:me|us) (?:off|out)(?: of| for| on)? (?:this |next )?(?:\w+day|tomorrow|next week)",
        r"(?:won't|will not|wont) be needing (?:\w+ ){0,4}(?:appointment|booking|slot)?",
        r"scrap (?:\w+ ){0,2}(?:appointment|booking|it|one)",
        r"give up my (?:slot|appointment)",
        r"can't come in(?: \w+){0,4}",
        r"(?:have|need) to drop out",
        r"bin (?:my|the) appointment",
        r"(?<!'s )(?<!been )(?<!train is )(?<!train was )(?<!got )(?<!flight is )(?<!flight was )(?<!somebody )(?<!someone )(?<!anybody )(?<!anyone )(?<!else )(?<!people )cancel\w*(?! (?:polic\w*|fees?|charges?|terms|rules?|costs?))",
        r"(?:delete|erase|wipe|remove) (?:\w+ ){0,3}(?:appointments?|booking|slot)",
        r"(?:cross|knock|strike|scratch|rub|score|count) (?:me|us|that|it|him|her|mine) (?:off|out)(?! (?:guard|at|to|from|with)\b)",
        r"(?:cross|knock|strike|scratch|rub) (?:\w+ )?(?:off|out) (?:\w+ ){0,2}(?:appointment|booking|slot)",
        r"(?:cross|knock|strike|scratch|rub) (?:my|our|the) (?:\w+ ){0,2}(?:appointment|booking|slot|name) (?:off|out)",
        r"(?:take|cross|knock|strike|scratch|rub) (?:the|my|our|that) (?:\w+ ){0,2}(?:one|\w+day|appointment|booking|slot) (?:out|off|away)",
        r"(?:take|get|leave) (?:me|us|him|her) (?:off|out)(?: (?:for|on) (?:\w+ )?\w+)?$",
        r"call(?:ing)? (?:off|(?:it|that|this|the whole thing|(?:my|the|that) (?:appointment|booking|slot)) off)",
        r"pull(?:ing)? the plug on (?:it|that|this|(?:my|the|that) (?:\w+ )?(?:appointment|booking|slot))",
        r"(?:have to|need to|got to|going to|gonna|must|better|will|we'll|i'll) (?:\w+ ){0,3}?(?:give (?:it|that|this|the \w+) a miss|skip (?:the|my|our) (?:\w+ ){0,2}?"
        r"(?:appointment|booking|session))(?! \w+ (?:week|month)s?)",
        r"drop (?:\w+ ){0,2}appointment",
        r"(?:don't|do not|no longer) need (?:\w+ ){0,3}(?:appointment|booking)(?: any ?more)?",
        r"(?<!if i )(?<!if we )(?<!else i )(?<!otherwise i )(?<!else we )(?<!otherwise we )"
        r"(?:can't|cannot|can not|won't be able to) (?:make it|come|attend)(?: \w+){0,5}",
        r"get rid of (?:\w+ ){0,2}appointment",
        r"(?:won't|will not) be (?:coming|attending|turning up|showing up)(?! (?:\w+ )?(?:alone|with|by|until|till|before|home|from|back)\b)",
    ),
    _I.LOOKUP: (
        r"when (?:have|do|did|am|is|are|was) (?:i|we)(?: got)? (?:(?:my|our|the) (?:\w+ ){1,2})?(?:booked |down |coming )?in(?: with you)?",
        r"(?:appointment|booking) (?:\w+ ){0,18}(?:when|what time|what day) (?:was|is) (?:it|that)(?: again| exactly)?",
        r"(?:lost|misplaced|mislaid|can't find|cannot find|threw away|thrown away|binned) (?:the|my|that) (?:\w+ ){0,3}"
        r"(?:paper|note|slip|card|letter|reminder|diary|calendar)(?: \w+){0,8} (?:when|what time|what day)(?: \w+){0,4}",
        r"(?:can't|cannot|can not|don't|couldn't) (?:(?:for the life of me|quite|really|honestly|seem to|even) )*(?:remember|recall) "
        r"(?:(?:if|whether) it(?:'s| is| was)|is it|was it|it was) (?:on )?(?:the )?\w{3,6}day or (?:on )?(?:the )?\w{3,6}day",
        r"(?:can't|cannot|can not|don't|couldn't) (?:(?:for the life of me|quite|really|honestly|seem to|even) )*(?:remember|recall) "
        r"(?:when|what day|which day|what time)(?! (?:\w+ ){0,4}(?:last|opened|open|closed|close))",
        r"when (?:is|was|'s) my (?:\w+ ){0,2}(?:appointment|booking)",
        r"(?:what|which) (?:day|date|time) (?:am i|are we|is he|is she) (?:bringing|dropping|taking|fetching|sending|leaving|coming)"
        r"(?: (?!again)\w+){0,8} again(?: \w+){0,4}",
        r"check\w* (?:on |up on )?(?:my|our|the) (?:\w+ )?(?:appointment|booking)(?: time| details| date)?",
        r"when (?:am i|i am|i'm) (?:\w+ ){0,2}(?:booked|due|scheduled|in(?!$| town\b))",
        r"when am i (?:\w+ ){0,2}in",
        r"do i have (?:an|a|my|any) (?:\w+ ){0,2}(?:appointment|booking)",
        r"(?:appointment|booking|termin) (?:\w+ ){0,9}?(?:forgot|forgotten|don't know|not sure of|lost track of|can't recall) "
        r"(?:the|which|what) (?:day|date|time)",
        r"(?:forgot|forgotten) (?:about )?(?:my|our) (?:\w+ )?(?:appointment|booking)",
        r"(?:forgot|forgotten|not sure) when (?:\w+ ){0,3}(?:appointment|booking)(?: \w+)?",
        r"what time (?:is|was) my (?:\w+ )?(?:appointment|booking)",
        r"check (?:\w+ )?my (?:appointment|booking)",
        r"(?:can't|cannot|don't|couldn't|can not) remember (?:\w+ )?(?:when|what time|what day|which day)(?: \w+){0,4}",
        r"(?:know|remember|tell me|forgot|forgotten) (?:what time|when|what day) (?:my|our|it|the) (?:\w+ )?(?:is|was|starts)",
        r"when my (?:\w+ )?appointment(?: is)?",
        r"(?:when|what time) (?:have|did) you (?:got |put |book )?(?:me|us) (?:down|booked|in|for)(?: \w+){0,3}",
        r"(?<!that's )(?<!that is )(?:what time|what day|which day) (?:i'm|i am|we're|we are) (?:\w+ )?(?:in(?! town)|booked|due|down|scheduled|coming|on)"
        r"(?: \w+){0,3}",
        r"(?<!that's )(?<!that is )when (?:i'm|i am|we're|we are) (?:\w+ )?(?:booked|due|down|scheduled|coming)(?: \w+){0,3}",
        r"(?:know|knows|tell me|tell us|remember|recall|forgot|forgotten|sure|check|see|say|find out|remind me|to ask|wondering|^) (?:\w+ ){0,2}?when (?:i'm|i am|we're|we are) "
        r"(?:\w+ )?(?:in(?! town)|on(?! (?:the|my|a|holiday|foot)\b))(?: \w+){0,3}",
        r"(?:when|what time|what day|which day)(?: \w+){0,2} (?:was|am|is|are|were) (?:i|we|he|she|it|my \w+) (?:\w+ )?"
        r"(?:booked|due|down|scheduled|supposed|meant|coming|in for)(?: \w+){0,3}",
    ),
    _I.GROUP: (
        r"(?:there are|we are|we're) (?:three|four|five|six|several)(?: of us| people)?(?: \w+)?",
        r"(?:three|four|five|six|several) (?:people|persons|friends|of us|girls|kids)",
        r"(?:we|us|both|two|together|(?:and|with) (?:my|our|his|her|the|a) \w+|\w+ and (?:i|me|myself)) (?:(?!it\b|that\b|move\b)\w+ ){0,10}?at the same time",
        r"at the same time (?:as|with) (?:me|us|him|her|them|my \w+|each other)",
        r"(?:two|both|three|four|five|six|[2-6]) (?:of )?(?:my |the |our )?(?:\w+ )?(?:people|persons|kids|children|dogs|cats|friends|"
        r"sons|daughters|boys|girls|cars|adults)",
        r"for (?:me|myself|us) and (?:my|our|the|a) \w+",
        r"(?:my|our) \w+ and (?:i|me|myself|my \w+) (?:both|together|at the same time)(?! (?:work|live|study|come from|moved|started|speak|are (?:new|from|working))\b)",
        rf"(?:my|our) (?:\w+ )?{COMPANION} and (?:i|me|myself|my \w+) (?:would|need|want)",
        r"both of us|the two of us|two of us",
        r"one for (?:me|myself|her|him|(?:my|our) \w+) and (?:then )?(?:one|another) for (?:me|myself|her|him|(?:my|our) \w+)",
        rf"(?:me|i) and (?:my|our) (?:\w+ )?{COMPANION} (?:both )?(?:come|pop|get|have|be|need|want|would)",
        rf"(?:and )?so (?:does|do|would) (?:my|our) (?:\w+ )?{COMPANION}",
        r"hen party",
        r"group booking",
        r"whole family",
    ),
    _I.SEVERAL: (
        r"(?:need|want|like|book|make|have|after) (?:\w+ ){0,3}?(?:three|four|five|several) (?:\w+ )?(?:appointments|slots)(?! with you)",
        r"(?<!got )(?<!have )(?<!made )(?<!my )(?<!by you )(?<!with you )(?:two|both|2) (?:\w+ )?appointments",
        r"(?:need|want|like|book|take) (?:\w+ ){0,2}?two (?:\w+ )?(?:lessons|sessions)(?! (?:a|per|each|every) (?:week|month))",
        r"(?:a )?second appointment",
        r"(?:two|both) things to (?:book|arrange|sort)",
        r"and (?:then )?(?:another|again(?! (?:it's|it is|that's|this|he|she|they|i'm|i am|for|thank\w*|my)\b))(?: one)?(?: \w+)?",
    ),
    _I.WAITLIST: (
        r"wait(?:ing)? ?list|(?:on|as) (?:a )?stand ?by",
        r"(?:if|when|in case) (?:\w+ ){0,3}(?:becomes free|cancels|frees up|opens up|comes up|drops? out|pulls? out|backs? out|falls? through|cries off|calls off|is cancelled|gets cancelled|doesn't (?:show|turn) up|becomes available|comes free|is free after all)",
    ),
    _I.ANY_TIME: (
        r"any ?time",
        r"whenever(?: \w+){0,4}",
        r"i'?m (?:\w+ )?flexible",
        r"i am (?:\w+ )?flexible",
        r"(?:don't|do not) mind when",
        r"(?:doesn't|does not) matter when",
        r"up to you",
        r"you (?:choose|decide|suggest)",
        r"what (?:have you|do you have|'ve you) (?:got|available|free)(?: \w+)?",
        r"any day",
        r"whatever (?:you have|suits|works)",
    ),
    _I.ASAP: (
        r"as soon as (?:you can|possible|\w+ can)",
        r"asap",
        r"(?:come|be seen|get in) (?:\w+ ){0,2}(?:now|immediately|straight away|right away|right now)",
        r"straight away|right away|immediately",
        r"earliest(?: \w+){0,3}",
        r"next (?:available|free|possible)(?: \w+){0,2}",
        r"soonest",
        r"how long(?:'s| is| are) (?:the|your) (?:wait|waiting (?:list|time)s?)(?: for \w+ \w+)?",
        r"how long (?:do|would|will) (?:i|you|we|one) (?:have to |need to )?wait for (?:an? )?(?:\w+ )?(?:appointment|slot)",
        r"when(?:'s| is| does| can| will) \w+ (?:\w+ )?(?:in|free|available|working|work|around|there|have time|be in)(?: \w+)?",
        r"first (?:available|free)(?: \w+){0,2}",
        r"urgent(?:ly)?",
        r"when (?:do you have|have you got|could i|can i|would you|are you|is there|'s|is the)(?: \w+){0,6} (?:free|available|something|anything|come|in|slot|appointment|time|space)",
        r"when can (?:i|you)(?: \w+){0,5}",
    ),
}
