"""Words around the wish to leave a message that are not yet the message: who calls, and that there is something.

Both languages, matched on the caller's own words; read by `dictation`.
"""

from __future__ import annotations

import re

SOMETHING = re.compile(
    r"(?i)^(?:(?:bitte|mal|kurz|just|please|quickly|eben) )*(?:something|anything|a (?:quick )?thing|a message|was|etwas|"
    r"eine (?:kurze )?nachricht)\b(?: (?:quick|important|wichtiges|dringendes|kurz|bitte|please|from me|for me|von mir|von uns|from us|"
    r"for us|sagen|ausrichten|weitergeben|bestellen|mitteilen|lassen|richtig|schnell))*\W*$"
)
"""'Would you tell her something for me?': that there is a message, and not what it says."""
GREETS = re.compile(
    r"(?i)^(?:(?:hi|hello|hey|hiya|good|morning|afternoon|evening|day|there|guten|gruess|grüß|gott|tag|morgen|abend|hallo|moin|servus|"
    r"ja|yes|oh|um|er)\b\W*)+"
)
_A_NAME = r"(?!(?:i|i've|i'm|we|it|is|are|was|ich|wir|ist|hab|habe|hat|to)\b)[\w'’&-]+"
WHOSE = re.compile(
    r"(?i)\s(?:with|from|of|at|about|regarding|mit|von|vom|aus|bei|wegen|der mit|die mit)\s"
    rf"{_A_NAME}(?:\s{_A_NAME}){{0,5}}\W*$"
)
"""'… with the grey Passat', 'von der Firma Nolte': by what somebody is known."""
WHO_THEY_ARE = re.compile(
    r"(?i)^(?:s?he|they|er|sie) (?:knows?|kenn\w*|weiß|weiss) (?:me|mich|us|uns|who i am|schon|wer ich bin|bescheid)\W*$|"
    r"^(?:i'm|i am|ich bin) (?:(?:an?|ein\w*|one of your|schon|a regular|old|auch) )*(?:customer|client|patient|pupil|student|kund\w*|"
    r"patient\w*|schüler\w*|mandant\w*|stammkund\w*|tenant)\b(?: (?:of yours|of his|of hers|bei ihnen|bei euch|there|von ihm|von ihr))*\W*$"
)
"""'Sie kennt mich', 'I'm a customer of yours': said with a name, and no message."""
