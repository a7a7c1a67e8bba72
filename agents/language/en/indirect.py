"""English answers that say yes or no without a word for it. Data only: `indirect` weighs them."""

from __future__ import annotations

import re

from agents.language.indirect import Indirect

_WHO = r"(?:i|we)"

INDIRECT = Indirect(
    doubt=re.compile(
        r"\b(?:i|we) (?:don't|do not|couldn't|can't) (?:really |quite |actually )?(?:know|say|"
        r"remember|tell|hear|understand|catch)\b|"
        r"\bnot (?:so |quite |entirely |really |totally )?sure\b|\bno idea\b|"
        r"\bdidn't (?:quite )?(?:hear|catch|get|understand)\b|"
        r"\b(?:have|need) to (?:check|ask|think|look|see)\b|\blet me\b"
    ),
    plain_no=re.compile(r"^(?:no|nope|nah)\b"),
    hindrance=re.compile(
        rf"\b{_WHO}(?:'ve| have)?(?: got| have)? to (?:work|go|be|leave|pick|get)\b|\b(?:i'm|"
        rf"we're|i am|we are|i'll be|we'll be) "
        r"(?:\w+ )?(?:working|away|busy|at work|on holiday|out|abroad|travelling|traveling|booked|tied up)\b|"
        r"(?<!not )\b(?:bit |far |way |much )?too (?:early|late|soon|expensive|long|far|tight|short)\b|"
        r"\b(?:wrong|inconvenient|impossible|difficult|awkward|tricky)\b|\bi'll pass\b|"
        r"\bleave it\b|\brather you didn't\b|"
        r"\bisn't (?:quite |exactly |really )?(?:right|correct|good)\b"
    ),
    harmless=re.compile(r"\bnot too \w+|\bno trouble\b|\bnothing wrong\b"),
    more=re.compile(
        r"^(?!.*\b(?:right|correct|book|move|cancel|work for you)\b).*\b(?:anything else|"
        r"something else|anything more|further help)\b"
    ),
    done=re.compile(
        r"\b(?:that's|that is|that was|that'll be|that will be|this is) (?:all|it|everything|"
        r"me|about it|the lot)\b|\bnothing(?: else| more)?\b|"
        r"\b(?:i'm|we're|i am|all) (?:good|fine|set|done|sorted|ok|okay)\b|\b(?:bye|goodbye)\b|"
        r"^(?:(?:no|nope|thanks|thank|you|okay|ok|great|lovely|perfect|cheers|so|much|very|"
        r"that's|fine|all|good|brilliant|super) ?)+$"
    ),
    wants=re.compile(
        r"\bone more\b|\banother (?:thing|question)\b|\b(?:yes|yeah|"
        r"actually)\b(?! that's)(?! that is)(?! i'm)(?! thanks)|\ba question\b"
    ),
    known=re.compile(
        r"\b(?:been|visited|come)\b.*\b(?:before|already)\b|\bexisting (?:customer|patient|"
        r"client)\b|\bbeen (?:here|to us|with us)\b"
    ),
    newcomer=re.compile(
        r"\bfirst (?:time|visit|appointment)\b|\bnew\b|\bnever\b|\bnot (?:yet|before|that i)\b|\bhaven't\b"
    ),
    regular=re.compile(
        r"^(?:yes|yeah|yep|sure|of course)\b|\bmany times\b|\b(?:few|several|"
        r"couple of) times\b|\bregular\b|\bbefore\b|"
        r"\blast (?:year|time|month|week)\b|\bfor years\b|\ball the time\b|\boften\b"
    ),
)
