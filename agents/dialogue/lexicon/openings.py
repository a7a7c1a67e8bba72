"""How first turns hint at a wish without naming it. Both languages; folded, but for `STORY`."""

from __future__ import annotations

import re

OPENS = re.compile(
    r"\b(?:wants?|wanted|wanna|thinking (?:of|about)|fancy|interested|keen|reckons?|you (?:run|offer|have|got|do)|is there|"
    r"(?:what|anything|something) (?:would|could|can|do|should) (?:you|i|we)|suggest|recommend|look at|start|"
    r"ueberleg\w*|interess\w*|gibt's|gibts|gibt es|bieten|kriegen sie|haben sie|habt ihr|machen sie|macht ihr|"
    r"was (?:mach\w*|kann|koennt\w*|koennen)|(?:draufguck|draufschau|anguck|anschau)\w*|vorbeikommen|reinschauen|will|lernen)\b|"
    r"\b(?:my|our|the|mein\w*|unser\w*|der|die|das) (?:\w+ ){1,3}?(?:is|are|has|have|keeps?|sounds?|looks?|feels?|won't|doesn't|"
    r"isn't|aren't|ist|sind|hat|haben|klingt|klemmt|wackelt|quietscht|tropft|geht|laeuft|macht)\b(?! (?:\w+ )?(?:appointment|termin)\b)|"
    r"\b(?:my|our|the) \w+(?: \w+)?'s (?:(?:a bit|\w+ly|gone|all|quite|so|been|way|well|just) )*(?:out of|off|broken|flat|"
    r"loose|cracked|leaking|dead|stuck|bent|worn|squeak\w*|bust\w*|making)\b"
)
"""What hints at a wish in the first turn of a call: 'a mate reckons you run some kind of class?'."""
OF_PAST_WORK = re.compile(
    r"\b(?:bei (?:ihnen|euch|dir)|with you|at yours|from you|von (?:ihnen|euch)|(?:sie|ihr) (?:haben|habt|hatten|hattet)|(?:haben|habt) (?:sie|ihr)|"
    r"you (?:did|fitted|put|gave|sold|cut|coloured|colored|made|said|told|sent|called|rang|have|had|haven't|didn't)|you've|"
    r"(?:schon|bereits|already) (?:erledigt|repariert|gemacht|fixed|done|sorted|mended)|bestell\w*|ordered|abhol\w*|abzuhol\w*|abgeholt|"
    r"pick(?:ing|ed)? (?:it |them )?up|collect\w*|rechnung\w*|invoice|bill|quittung|receipt|gutschein\w*|voucher|vergessen|verloren|"
    r"liegen (?:lassen|gelassen)|left my|forgot\w*|zufrieden|happy with|reklam\w*|beschwer\w*|complain\w*|garantie|warranty)\b"
)
"""'You fitted my lenses yesterday', 'die Rechnung vom Ölwechsel': told of work done or left behind, and no new trouble."""
COMES_TO_TALK = re.compile(
    r"\b(?:chat|talk|go|discuss) (?:it |this |that |things )?(?:over |through )?(?:with (?:someone|somebody) )?(?:first|beforehand)\b|"
    r"\b(?:come|pop|drop|stop|call) (?:in|by|round|over|along)(?: (?:and|to|for|just|have|a|maybe|quickly))* (?:talk|chat|speak|discuss|word)\b|"
    r"\b(?:vorbei|rein|vorbeizu|reinzu)(?:kommen|schauen|schneien)? (?:(?:und|um|mal|das|was|einfach|kurz) )*(?:mit (?:jemand\w*|wem|euch|ihnen) )?"
    r"(?:\w+ ){0,3}(?:reden|sprechen|quatschen|bereden|besprechen)\b"
)
"""'Can I come in and talk it through with someone?': an appointment, and nobody is wanted on the phone."""
STORY = re.compile(
    r"(?i)^(?:[\w' -]{2,30}[.,!] )?(?:(?:ja|also|und|um|well|so|yeah|g'day|hi|hello|hallo)\W+)*(?:ich|wir|mein\w*|unser\w*|bei (?:mir|uns|mein\w*|unser\w*)|"
    r"i|we|my|our|i'[a-z]+|we'[a-z]+|there's|es)\b(?:[^?]*\s){3}"
)
"""A first turn that begins with what the caller tells is asked back about, whatever its question was."""
