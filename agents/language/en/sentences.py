"""English words at the borders of clauses. Data only: `sentences` says how they are read."""

from __future__ import annotations

import re

from agents.language.sentences import SentenceWords
from agents.language.vocabulary import words

_FINITE = """
    is isn't was am are i'm i've we're we've it's that's do don't does doesn't did didn't have haven't has had
    can can't cannot could couldn't would wouldn't will won't i'd we'd i'll we'll works work suits need
    got must should shall may might friday's monday's tuesday's wednesday's thursday's saturday's
"""

SENTENCE_WORDS = SentenceWords(
    openers=words(
        """
        could can would do does is are how what have shall may let's will any i'd i could've is there's
        i'm i've i'll we'd we'll maybe
        """
    ),
    finite=words(_FINITE),
    persons=words("i we you it that they he she there"),
    after_opener=words(
        """
        about there any anything something maybe perhaps instead then also possible be at all really just
        that it me us for you my slot slots anymore
        """
    ),
    sequels=words("before after afterwards beforehand otherwise then"),
    reasons=words("because cause cos 'cause since although"),
    leads=words("on at the in around about by from for"),
    conditions=words("if unless"),
    denials=words(
        "not doesn't don't isn't won't can't cannot no nothing taken booked full unavailable fails"
    ),
    possible=words(
        """
        work works possible available free suit suits ok okay good taken booked full go fit fits option
        doable convenient unavailable
        """
    ),
    then=words("then maybe perhaps otherwise or"),
    tones=words("early late mid"),
    limits=words("before after until till earlier later too"),
    asking=words(_FINITE),
    settling=frozenset(
        [
            *(("make", "it"), ("make", "that"), ("let's", "say"), ("let's", "do"), ("let's", "make")),
            *(("let's", "try"), ("let's", "go"), ("let", "us"), ("put", "me")),
        ]
    ),
    exclusions={"just": frozenset(["not", "no"]), "only": frozenset(["not"]), "anything": frozenset(["but"])},
)

LEAVING = re.compile(
    r"(?i)(?:\b(?:but|and|so|as|because|since)\s+)?\b(?:(?:i|we|she|he|they)(?:['’](?:ve|d|ll|m))?\s+)?"
    r"(?:(?:have|has|had|need|needs|got|want)\s+(?:got\s+)?to\s+|gotta\s+|must\s+|should\s+)?"
    r"(?:be\s+)?\b(?:out|gone|away|done|finished|leave|off|home|through)\b"
    r"(?:\s+(?:of|the|there|here|door|again|with|it))*\s+(?=(?:by|before|no later than)\b)"
)
"""'(and I have to be out the door again) by five at the latest': what is left is the limit."""
