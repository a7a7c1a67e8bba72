"""How callers ask for somebody of the business. Folded, both languages; read by `hearing.persons_wanted`."""

from __future__ import annotations

ANYBODY_DE = (
    r"chef\w*|boss|inhaber\w*|jemand\w*|kolleg\w*|mensch\w*|mitarbeiter\w*|ein\w* von (?:euch|ihnen)|leitung|"
    r"salon selber|laden selber|praxis selber|buero selber"
)
ANYBODY_EN = (
    r"boss|manager|owner|colleague|human|person|somebody|someone|anybody|anyone|one of (?:the|your) \w+|"
    r"whoever's in charge|whoever is in charge|receptionist"
)
WANTED = (
    # kann ich mal eben die Lena sprechen; ich müsste mit Mehmet telefonieren
    r"(?:kann|koenn\w*|darf|duerft\w*|wuerd\w*|will|moecht\w*|muess\w*|muss|wollt\w*|haett\w*) "
    r"(?:\w+ ){{0,5}}?(?:{who})(?: (?!termin)\w+){{0,3}}? (?:sprechen|reden|telefonieren)",
    # ist der Chef da; ist Lena grad zu sprechen
    r"(?:ist|is|sind|waer\w*) (?:(?:denn|da|die|der|dein\w*|ihr\w*|herr|frau) )*(?:{who}) "
    r"(?:(?:grade?|gerade|vielleicht|auch|denn|jetzt|zufaellig|mal|kurz) )*(?:da|zu sprechen|erreichbar|im haus)"
    r"(?=$| (?:ich|und|bitte|dann|dass)\b)",
    # geben Sie mir mal die Lena; hol den Chef ans Telefon
    r"(?:gib|gebt|geben|hol\w*|reich\w*) (?:sie |ihr )?(?:mir |uns )?(?:(?:mal|bitte|jetzt|doch|eben|kurz|die|den) )*"
    r"(?:{who})(?= (?:\w+ )?(?:ans? telefon|dran|rueber|her)\b| bitte$|$)",
    r"(?:jemand\w*|einer|wer) (?:\w+ )?(?:ans telefon (?:kommen|gehen|holen)|rangehen|drangehen)",
    r"ist (?:da|denn|hier) (?:\w+ ){{0,2}}(?:ein|irgendein|kein) (?:\w+ )?mensch\w*",
    r"(?:jemand|niemand|keiner|einer) (?:\w+ )?da (?:\w+ )?mit dem ich (?:\w+ )?(?:reden|sprechen)",
    # can I have a quick word with Lena; I want to speak to whoever's in charge
    r"(?:speak|talk|word|chat) (?:\w+ ){{0,2}}?(?:to|with) (?:\w+ ){{0,2}}?(?:{who})",
    r"(?:is|are) (?:the |your )?(?:{who}) (?:there|about|around|in)(?= (?:please|at all|now)\b| (?:i|can|could)\b|$)",
    r"put (?:the )?(?:{who}) on(?= (?:please|the (?:phone|line)|will you)\b|$)",
    r"get (?:me )?(?:the )?(?:{who}) (?:to|on) the (?:phone|line)",
    r"(?:pass|hand|transfer|switch) me (?:over |across )?to (?:\w+ )?(?:{who})",
    r"(?:someone|somebody|anyone|anybody)(?: \w+)? (?:there )?(?:that |who |whom )?(?:i|we) (?:can|could|might|may) (?:\w+ )?"
    r"(?:talk|speak|chat) (?:to|with)",
    r"(?:someone|somebody|anyone|anybody)(?: \w+)? (?:there )?(?:to|for me to) (?:talk|speak|chat) (?:to|with)",
    r"(?:who|whom) (?:can|could|should|do|may) (?:i|we) (?:\w+ )?(?:talk|speak) (?:to|with)",
    r"(?:someone|somebody|anyone|anybody) (?:real|human|else|proper) (?:\w+ )?(?:pick up|answer|come to the phone)",
    r"(?:don't|do not|won't|not) (?:\w+ ){{0,3}}(?:talk|talking|speak|speaking) to (?:a|some) "
    r"(?:machine|robot|computer|bot)",
)
"""`{who}`: the staff by name, or anybody."""
