"""What callers call a business when they ask whether they have reached it, and what shows that it is one. Folded, both languages."""

from __future__ import annotations

HOUSES: tuple[tuple[str, str], ...] = (
    (r"vets?|vet's|veterinar\w*|animal (?:doctor|clinic|hospital)|tier(?:arzt|aerzt|klinik)\w*|kleintierpraxis", r"tierarzt|tieraerzt|kleintier|vet\b|vets\b|veterin"),
    (r"garage|workshop|car repair\w*|mechanics?|(?:auto)?werkstatt|autohaus|kfz \w+", r"werkstatt|kfz|auto|garage|motors|reifen|radwerk|meisterbetrieb|\bcars?\b|tyres?\b|oil change|oelwechsel"),
    (r"bike (?:shop|repair\w*)|(?:fahr)?rad(?:laden|werkstatt)", r"rad|bike"),
    (r"hairdressers?|hairdresser's|hair salon|barbers?|barber's|salon|fris(?:eu|oe)r\w*|barbier", r"fris(?:eu|oe)r|salon|hair|barber|haar"),
    (r"dentists?|dentist's|dental \w+|zahn(?:arzt|aerzt)\w*", r"zahn|dent"),
    (r"physio\w*|krankengymnast\w*", r"physio|krankengym"),
    (r"doctors?|doctor's|surgery|clinic|practice|(?:arzt)?praxis|aerztin|arzt", r"praxis|practice|\bdr\b|arzt|physio|osteo|logop|ergo|podolog|dental|clinic"),
    (r"opticians?|optician's|optiker\w*|brillenladen", r"opti|brille|sehtest|eye test"),
    (r"tattoo \w+|taetowier\w*", r"tattoo"),
    (r"notar\w*|notary\w*", r"notar"),
    (r"steuerberat\w*|steuerkanzlei|tax (?:advis\w*|office|consultant)|accountants?", r"steuer|tax"),
    (r"insurance \w+|versicherung\w*", r"versicher|insur"),
    (r"fahrschule|driving school", r"fahrschul|driving"),
    (r"sprachschule|language school", r"sprach|language"),
    (r"(?:musik|klavier)(?:schule|lehrer\w*|studio)|(?:piano|music) (?:teacher|school|studio)", r"klavier|piano|musi"),
    (r"hunde(?:salon|fris\w+)|dog (?:groom\w*|salon)|groomers?", r"hund|dog|pfote|paw"),
    (r"foto(?:studio|graf\w*)|photo\w*(?: studio)?", r"foto|photo"),
    (r"nagelstudio|nail (?:salon|studio|bar|place)", r"nagel|nail"),
    (r"kosmetik\w*|beauty (?:salon|parlour|studio)|beautician", r"kosmet|beauty|facial"),
    (r"fusspflege\w*|podolog\w*|chiropodist\w*|foot (?:clinic|care)", r"fuss|podolog|foot"),
    (r"schneider(?:ei|in)?|tailors?|tailor's", r"schneid|tailor"),
    (r"logopaed\w*|speech therap\w*", r"logop|speech"),
)  # fmt: skip
"""What is said for a trade, and by which words in its name and its services a business of the trade is known."""
ASKS_DE = (
    r"(?:ist|is|bin|spreche?|hab|habe|waer) (?:(?:ich|da|dort|hier|das|des|denn|jetzt|auch|wohl|nicht|richtig|verbunden) )+"
    r"(?:(?:bei|beim|mit|in|am) )?(?:(?:der|die|das|dem|den|einer|einem|ihrer|ner|nem) )?(?:\w+ ){0,1}?"
)
ASKS_EN = (
    r"(?:is (?:this|that|it)|isn't this|have i (?:got|reached)|did i (?:get|reach)|am i (?:\w+ )?(?:through to|speaking to|speaking with|talking to)|"
    r"this is|is it) (?:(?:the|a|an|my|your) )?(?:\w+ ){0,1}?"
)
RIGHT_AT_ALL = r"bin ich (?:da|hier|bei (?:ihnen|euch)) (?:\w+ )?richtig|(?:am i|have i got) (?:at )?(?:the )?right (?:place|number|here)"
"""'Bin ich da richtig?', with nothing named."""
