"""English cues. Wishes that concern people: messages, call-backs, a human, other people. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from agents.dialogue.meaning import Intent

_I = Intent
_PERSON = r"(?:mrs|mr|ms|miss|dr|my (?:wife|husband|daughter|son|mother|mum|father|dad|friend|sister|brother|boss|neighbour|neighbor|girlfriend|boyfriend|partner))"
_MATTER = (
    r"(?:my|the|an?|our|your|this|that) (?:\w+ ){0,2}(?:invoice|bill|receipt|prescription|results?|refund|complaint|voucher|"
    r"gift card|order|payment|delivery|quote|contract|letter|e ?mail|documents?|application|job|vacancy|"
    r"sick note|referral|paperwork|forms?|key|parcel)(?: \w+){0,6}"
)
"""What is no appointment but a thing for somebody of the business."""

INTENTS: Mapping[Intent, tuple[str, ...]] = {
    _I.MESSAGE: (
        r"running (?:\w+ )?late",
        r"(?<!always )(?<!usually )(?<!often )(?<!never )(?:be|i'm|am|come|coming|arrive|arriving|get there|make it) (?:(?!work\w*\b|stay\w*\b|open\b|too\b|left\b|leaving\b)[\w']+ ){0,9}(?<!my )(?<!his )(?<!her )(?<!our )late(?! (?:(?:\w+ ){0,2}(?:appointment|slot|one|time)|with (?:this|it))\b)",
        r"(?:stuck|stand|standing|sitting|caught|am|i'm) in (?:\w+ ){0,2}(?:traffic|jam|tailback)(?: \w+){0,4}",
        r"(?:say|tell|pass) (?:it|this|that) (?:on )?to (?:him|her|them)",
        r"messages?",
        rf"{_MATTER} (?:[\w']+ ){{0,14}}?(?:twice|wrong|incorrect|mistake|error|too (?:high|much)|(?:can't|cannot|isn't|not) (?:be )?(?:right|correct)|"
        r"doesn't (?:add up|look right)|never (?:came|arrived))",
        rf"(?:never|not|haven't|didn't) (?:\w+ ){{0,2}}?(?:got|get|had|received?|seen) {_MATTER}",
        r"(?:over ?charged|charged (?:me|us) (?:twice|double|too much)|double ?charged|billed (?:me|us) (?:twice|wrong\w*))",
        r"(?<!is )(?<!are )(?<!keeps )(?<!always )complain(?:ing)?|(?:a|my|this|make a) (?:\w+ )?complaint",
        r"(?:left|forgot|forgotten|lost|misplaced|(?:did|didn't|maybe|possibly|happen to) (?:i |we )?(?:\w+ )?leave) (?:my|our|an?|the|his|her) (?:\w+ ){0,3}"
        r"(?:there|behind|at yours|with you|in your|at your|on your)(?: \w+){0,3}",
        rf"(?:calling|ringing|phoning|ring|call|it's|it is|question|query|enquiry|here) (?:\w+ )?(?:about|regarding) {_MATTER}",
        rf"(?:problem|mistake|something wrong|an issue|not happy|unhappy|complain|complaint) (?:\w+ )?(?:with|about|on|in) {_MATTER}",
        r"(?:make|have|like to make) a complaint(?: \w+){0,4}",
        r"pass on",
        r"(?:could|can|would|will) (?:someone|somebody|you|they) (?:please )?(?:let me know|text me|drop me a (?:line|text)) "
        r"(?:when|once|as soon as|if) (?:it's|it is|they're|he's|she's|you|that's)(?: \w+){0,4}",
        r"(?:ask|check with|find out from|speak to|talk to) (?:\w+ ){1,9}and (?:then )?(?:let me know|tell me|get back)(?: \w+){0,3}",
        r"(?:ask|check|find out|look into) (?:\w+ ){0,9}and (?:then )?(?:let me know|get back)(?: \w+){0,3}",
        r"pass (?:this|that|it|something) on",
        r"tell (?:him|her|them|\w+) (?:that|i|to)(?: \w+){0,9}",
        r"(?:inform|notify) (?!me\b|us\b|you\b)(?:\w+ ){1,3}(?:that|about|of|i|i'm|i'll|i've|we|we're|my)(?: \w+){0,9}",
        r"(?:mind|kindly|please) (?:telling|informing|letting) (?!me\b|us\b)\w+(?: \w+){1,9}",
        r"(?:could you|can you|would you) (?:please )?(?:tell|let) (?:him|her|them)(?: know)?",
        r"(?:just|please|could you|can you|would you) tell (?!me\b|us\b)\w+(?: \w+){1,9}",
        r"let (?!me\b|us\b|you\b|my\b|our\b)(?:(?:the|your|mrs?|ms|miss|mister|dr|doctor) ){0,2}\w+ know(?: \w+){0,9}",
    ),
    _I.BY_EMAIL: (
        r"(?:by|via|per|as an|in an) e ?mail",
        r"e ?mail (?:me|us|it|that|the confirmation|a confirmation|over)(?: \w+){0,4}",
        r"send (?:me |us |it |that |the confirmation )*(?:\w+ ){0,4}e ?mail",
        r"(?:get|have|can i have) (?:\w+ ){0,3}e ?mail (?:confirmation|with)",
    ),
    _I.CALLBACK: (
        r"call (?:me )?back",
        r"call ?back",
        r"ring (?:me )?back",
        r"phone me back",
        r"(?:call|ring|phone) (?:my|our) \w+ back",
        r"give me a (?:call|ring|bell)",
        r"(?:call|ring|phone) me (?:back|later|tomorrow|when)(?: \w+)?",
        r"get back to (?:me|us)",
        r"(?:someone|somebody|anyone|anybody|you|they|he|she|one of you) (?:\w+ ){0,2}?(?:call|ring|phone|contact|get in touch with) "
        r"(?:me|us)(?: back)?(?! on| at)(?: \w+){0,2}",
        r"(?:want|need|like|get|have|ask) (?:him|her|them|someone|somebody|one of you) (?:to )?(?:just )?(?:ring|call|phone|contact) (?:me|us)",
        r"get in touch with me",
        r"(?:like|want|need|expecting|waiting for) (?:to get )?a (?:call|ring|bell|phone call) (?:back|from)(?: \w+)?",
        r"return my call",
    ),
    _I.HUMAN: (
        r"(?:nobody|no one|no ?one)(?:'s| is)? (?:\w+ )?(?:answering|opening|coming to) (?:the|your) door|outside and (?:it's|the door's|the door is) locked",
        r"(?:real|actual|living|live|proper|human) (?:person|human|someone|people|agent|operator|advis[eo]r)",
        r"human(?: being)?",
        r"(?:get|give|fetch|find|want|need|rather have) (?:me )?(?:a|an) (?:\w+ )?(?:person|human|somebody)",
        r"(?:anyone|someone|anybody|somebody|something) with a pulse",
        r"(?:don't|do not|won't|not|can't|hate) (?:\w+ )?(?:talk|speak|talking|speaking|deal|dealing) (?:to|with) (?:\w+ )?(?:machines|robots|computers|bots)",
        r"(?:speak|talk|chat) (?:to|with) (?:a |an |some|the |your |live |real )*(?:person|someone|somebody|one|body|human|member|manager|owner|boss|colleague|staff|operator|agent|receptionist|representative)(?: \w+)?",
        r"put me through(?: \w+){0,4}",
        r"connect me(?: \w+){0,4}",
        r"transfer me(?: \w+){0,4}",
        r"operator",
        r"representative",
        r"not (?:to )?(?:talk(?:ing)? to |speak(?:ing)? to )?a (?:machine|robot|computer|bot)",
        r"the (?:manager|owner|boss)",
    ),
    _I.LATER: (
        r"(?:i|we)(?:'d| would)? (?:want|like|need|prefer|have|wish) to (?:\w+ ){0,2}?(?:talk|think|discuss|speak|check|run) (?:\w+ ){0,3}?(?:over|through|about it|with|past|by|to)(?: (?:with|my|our|the|him|her|them|a|it)| \w+){0,3} first",
        r"(?:i|we)(?:'d| would)? (?:want|like|need|prefer|have) to (?:\w+ )?(?:talk|think) (?:it|this|that) (?:over|through)(?: with \w+ \w+)?",
        r"(?:let me|i'll|i have to|i need to|i must) (?:\w+ ){0,2}(?:check|ask|talk|speak|think)(?: \w+){0,3} (?:with|to|my|it over|about it)(?: \w+){0,4}",
        r"(?:i'm gonna|i'm going to|i'll|i have to|i need to|i must|i better|i'd better) (?:\w+ ){0,2}(?:check with|ask|talk to|speak to) (?:my|the|our) (?:\w+ ){1,2}?first",
        r"(?:ring|call|phone) (?:you )?(?:back|again)(?: later)?",
        r"(?:thanks|thank you) anyway",
        r"sleep on (?:it|that)",
        r"(?:i'll|we'll) (?:have to )?(?:try|look|go|ask) (?:\w+ )?(?:somewhere|elsewhere|another|someone else)(?: \w+){0,3}",
    ),
    _I.ROBOT: (
        r"is (?:this|that) (?:\w+ ){0,2}(?:actual|real|live|living) (?:person|human|voice)",
        r"flesh and blood",
        r"who am i (?:talking|speaking) (?:to|with)",
        r"(?:what|who)(?:'s| is| was| did you say)? your name(?: \w+)?",
        r"you(?:'re| are) (?:\w+ ){0,2}(?:real|human|woman|man|person)(?: \w+)?",
        r"call cent(?:re|er)",
        r"robot",
        r"(?:a )?(?<!washing )(?<!cash )(?<!card )(?<!coffee )(?<!sewing )(?<!drying )(?<!ticket )(?<!rowing )(?<!slot )(?<!fax )(?<!my )(?<!our )machine",
        r"(?<!my )(?<!our )(?<!his )(?<!her )(?<!at the )(?<!a new )computer(?! (?:all day|work|job|desk)\b)",
        r"(?:an? )?ai",
        r"artificial\w*",
        r"bot",
        r"chat ?gpt",
        r"are you (?:\w+ ){0,3}(?:real|human|a person|a real person|a human)(?: \w+)?",
        r"(?:am i|i'm) (?:talking|speaking|chatting|nattering|yapping) (?:to|with) (?:\w+ ){0,4}(?:person|human|machine|robot|computer|program|software)",
        r"recording",
        r"answering machine",
    ),
    _I.THIRD_PARTY: (
        r"(?:does|has|did) (?!(?:an?|the|my|our|his|her|its|their|got|another|one) )[a-z]+(?: (?!an? )[a-z]+)? "
        r"(?:have |had |got )?(?:an? )?appointment(?: \w+){0,3}",
        r"where does [a-z]+(?: [a-z]+)? live",
        r"[a-z]+'s (?:private |mobile |home )?number",
        rf"(?<!this )(?<!it )(?<!here )(?:is|was) {_PERSON} (?:\w+ ){{0,4}}(?:there|in|with you|at yours|today|tomorrow|coming|here|a (?:customer|client|patient)|booked|being treated)(?: \w+){{0,3}}",
        rf"(?:does|did|has|had) {_PERSON} (?:\w+ ){{0,5}}(?:appointment|booking|come|booked|cancel\w*|been)(?: \w+){{0,3}}",
        rf"(?:what time|what day|which day) (?:is|was|does|did|has) {_PERSON}(?: \w+){{0,6}}",
        rf"when (?:is|was|does|did|has) {_PERSON}(?: \w+){{0,6}}",
        rf"(?:if|whether) {_PERSON} (?:\w+ ){{0,6}}(?:is|was|has|had|comes|booked)(?: \w+){{0,4}}",
        rf"(?:if|whether|when|what time|know|that) {_PERSON}'s (?:\w+ ){{0,2}}(?:got|had|been|booked|there|in|with you|at yours|coming|due|down)"
        r"(?: \w+){0,5}",
        rf"(?:what time|when|what day|which day) {_PERSON}(?:'s)? (?:\w+ ){{0,3}}(?:appointment|booking|is|was|comes)(?: \w+){{0,4}}",
        r"(?:reckons|says|said|claims|swears) (?:he|she|they)(?:'s)? (?:was|were|had|has|is|came) (?:\w+ ){0,3}(?:at yours|with you|there|in|booked|here)",
        r"(?:confirm|check|verify|tell me) (?:\w+ ){0,3}(?:he|she|they) (?:was|were|had|came|attended|turned up)",
        r"do you know (?:a |an )?(?:mrs|mr|ms|miss) \w+",
    ),
    _I.FOREIGN_DATA: (
        r"(?:other|all|another|which) (?:\w+ )?(?:customers?|clients?|patients?|people's|person's|bookings|appointments)'?s?(?: \w+){0,6}",
        r"(?:your|the) (?:\w+ )?(?:customers|clients|patients|people's|person's|bookings|appointments|(?:customer|client|patient)'s)"
        r"(?: \w+){0,6}",
        r"who (?:has|is|was|else|'s) (?:\w+ ){0,6}(?:appointment|booked|today|tomorrow|coming|in(?! (?:english|german|french|turkish|polish|russian|arabic|spanish|italian)\b))(?: \w+)?",
        r"(?:appointments|bookings|names|numbers|phone numbers) of(?: \w+){1,5}",
        r"customer (?:list|data|records)",
        r"(?:phone )?number of (?:mr|mrs|ms|miss)? ?\w+",
        r"ignore (?:\w+ ){0,4}(?:instructions|rules|prompt|previous|everything|prior)(?: \w+){0,4}",
        r"system prompt",
        r"prompt",
        r"forget (?:\w+ ){0,4}(?:instructions|rules|told|previous)(?: \w+)?",
        r"you are now(?: \w+){1,4}",
        r"pretend (?:\w+ ){1,6}",
        r"developer mode",
        r"i(?: am|'m) (?:\w+ ){0,2}(?:the )?(?:new )?(?:owner|admin\w*|developer|boss|technician|manager)(?: \w+){0,4}",
        r"admin\w*",
        r"drop table\b.*",
        r"select .* from\b.*",
        r"script",
        r"database",
        r"password",
        r"api ?key",
        r"debug\w*",
        r"jailbreak",
    ),
}
