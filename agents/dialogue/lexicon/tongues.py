"""How callers speak of the language of the call, or of somebody else's. Folded, both languages."""

from __future__ import annotations

import re

TONGUE = (
    r"(?:arabic|turkish|french|spanish|polish|russian|ukrainian|italian|romanian|portuguese|greek|croatian|serbian|"
    r"arabisch|tuerkisch|franzoesisch|spanisch|polnisch|russisch|ukrainisch|italienisch|rumaenisch|portugiesisch|"
    r"griechisch|kroatisch|serbisch)"
)
"""A language that the receptionist does not speak, by its name."""
OF_SOMEBODY = re.compile(
    r"\b(?:she|he|they|who|(?:my|our|the) (?:\w+ )?\w+) (?:only |just |also |really |hardly |barely |actually )?"
    r"(?:doesn't|does not|don't|do not|can't|cannot|speaks?|understands?|knows?|isn't|has|have|can)"
    r" (?:(?!i\b|we\b|you\b)\w+ ){0,4}?(?:german|english)\b(?: (?:and|or|but|only|just|no|nor) (?:\w+ )?(?:german|english))?|"
    r"\b(?:er|sie|(?:mein|unser)\w* (?:\w+ )?\w+|der|die) (?:spricht|kann|versteht|redet|sprechen|koennen) "
    r"(?:(?!sie\b|ihr\b|ich\b|wir\b)\w+ ){0,4}?(?:deutsch|englisch)\b(?: (?:und|oder|nur|aber|sondern) (?:\w+ )?(?:deutsch|englisch))?"
)
"""'She doesn't speak any German', 'meine Frau spricht nur Englisch': somebody else's tongue, and no wish."""

WHO_SPEAKS = re.compile(
    r"\b(?:anyone|anybody|somebody|someone|any of (?:you|them)|one of (?:you|them)|people|staff)(?: (?:there|here|on staff|at your \w+|in your \w+|who|that|can))* "
    r"(?:speaks?|talks?|understands?) (?!english\b|german\b)\w+|"
    rf"\b(?:spricht|kann|redet|versteht|koennte) (?:denn |bei ihnen |bei euch |da |dort |auch )*(?:jemand|einer|eine|irgendwer|wer)(?: \w+){{0,4}} {TONGUE}\b|"
    rf"\b(?:jemand\w*|wer|einen|eine),? (?:der |die )?(?:\w+ ){{0,3}}?{TONGUE} (?:spricht|kann|redet|versteht)\b"
)
"""'Does anyone there speak Spanish?': asked of the staff, for somebody else."""

ASKS_FOR_THIS = {
    "en": re.compile(
        r"\b(?:would|will) english be\b|"
        r"\b(?:is|would|will) (?:it |that )?(?:be )?(?:ok|okay|all right|alright|fine|possible )?(?: ?(?:if|to|that))?"
        r"(?: (?:i|we))?(?: ?(?:can|could))?(?: ?(?:speak|talk|do (?:this|it)|use))?(?: in)? ?english"
        r"(?=$| (?:all right|alright|ok|okay|fine|possible|good|a problem|please|at all|here|or|with|on|instead|today|too|then)\b)|"
        r"\b(?:do|does|can|could|may|might|shall|would|will) (?:you|we|i|anyone|anybody|somebody|someone)(?: \w+){0,4}? "
        r"(?:speak|talk|do (?:this|it)|continue|have|understand)(?: \w+){0,2}? english"
        r"(?=$| (?:please|at all|here|or|with|on|instead|today|too|then|there)\b)|"
        r"\b(?:is there )?(?:anyone|anybody|somebody|someone)(?: there| here)? (?:who|that) (?:speaks|can speak|understands) english\b|"
        r"\bmind (?:if (?:i|we) |speaking |talking )(?:speak |talk |use )?(?:in )?english\b|\benglish (?:possible|spoken)\b"
    ),
    "de": re.compile(
        r"\b(?:kann|koennen|koennten|darf|duerfen|sprechen|spricht|verstehen|geht|ginge)(?: \w+){0,5}? deutsch\b"
    ),
}
OF_ONES_TONGUES = re.compile(
    r"(?i)\b(?:my|mein) (?:\w+ )?(?:german|english|deutsch|englisch)\b|\bi(?:'m| am) english\b"
)
"""'My German runs out after guten Tag': said beside the question. As written."""
