"""What has gone wrong for a caller, and how they ask what is to be done about it. Folded, both languages."""

from __future__ import annotations

import re

WHAT_NOW = re.compile(
    r"\bwas (?:muss|soll|sollte|kann|muesste|koennte) (?:ich|man) (?:(?:denn|da|jetzt|nun|als (?:naechstes|erstes)|am besten|alles|noch|dafuer|tun|"
    r"bei \w+ \w+|in so einem fall) )*(?:tun|machen|unternehmen|beachten)\b(?! (?:um|damit|fuer) )(?! lassen)|"
    r"\bwas (?:mach|mache|tu|tue|machen|tun) (?:ich|wir|man) (?:denn |da |jetzt |nun |am besten |als erstes )*(?:jetzt|nun|denn|da|am besten|als erstes)\b|"
    r"\bwas (?:muessen|sollen|koennen) wir (?:\w+ ){0,4}?(?:tun|machen|unternehmen|beachten)\b|"
    r"\bwie (?:gehe?|soll|muss|geht|gehen|sollen|muessen) (?:ich|wir|man) (?:\w+ ){0,3}?(?:vor|vorgehen)\b|"
    r"\bwie geht(?:'s| es| das)? (?:\w+ ){0,2}?(?:weiter|vor sich)\b|\bwas (?:ist|waere) (?:jetzt|nun|da|denn) (?:\w+ )?zu tun\b|"
    r"\bwas (?:jetzt|nun)$|\bund (?:jetzt|nun)$|"
    r"\bwhat (?:do|should|must|can|shall|would|ought) (?:i|we) (?:have to |need to |ought to |to )?do(?: now| next| first| about (?:it|that|this))*"
    r"(?=$| (?:now|next|first|please|then)\b)|"
    r"\bwhat (?:am i|are we) (?:supposed|meant) to do\b|\bwhat(?:'s| is| are) the next steps?\b|\bwhat (?:happens|now|next)(?: (?:now|next))?$|"
    r"\bhow (?:do|should|can) (?:i|we) (?:go about|proceed|handle|deal with)\b|\bwhat(?:'s| is) the (?:procedure|process)\b|\bwhere do (?:i|we) go from here\b"
)
"""'Was muss ich denn jetzt machen?': asked of who knows, and not of a machine."""
COVERED = re.compile(
    r"\b(?:zahlt|uebernimmt|ersetzt|deckt|bezahlt|zahlen|uebernehmen) (?:sie |ihr |mir |uns |das |den |die |meine |es |da )*(?:versicherung|schaden|\w*schaden|das)\b|"
    r"\b(?:versicherung|police|hausrat\w*|haftpflicht\w*|kasko) (?:\w+ ){0,5}?(?:zahlt|uebernimmt|ersetzt|deckt|abdeckt|bezahlt|aufkommt)\b|"
    r"\b(?:bin|sind|ist) (?:ich|wir|das|es) (?:\w+ ){0,3}?(?:versichert|abgedeckt|gedeckt)\b|\bob (?:ich|wir|das|es) (?:\w+ ){0,3}?(?:versichert|abgedeckt|gedeckt) (?:bin|sind|ist)\b|"
    r"\b(?:am i|are we|i'm|we're|is (?:that|it|this)|it's|that's) (?:\w+ )?covered\b|\b(?:does|will|would|if|whether) (?:my|the|our|your) (?:\w+ )?(?:insurance|policy|insurer) "
    r"(?:\w+ )?(?:pays?|covers?|cover)\b|\b(?:does|will|would) (?:that|it|this) cover\b"
)
"""'Zahlt das die Versicherung?', 'am I covered?': advice that no machine gives."""
TO_BOOK = re.compile(
    r"\b(?:um (?:\w+ ){0,4}(?:termin|buchen)|fuer (?:einen|nen) termin|(?:to|for) (?:\w+ ){0,3}(?:book|appointment)|mitbringen|bring)\b"
)
MISHAP = re.compile(
    r"\b(?:\w*schaden|\w*schaeden|rohrbruch|(?:rohr|leitung|schlauch) (?:\w+ ){0,2}?(?:geplatzt|gebrochen|undicht)|ueberschwemm\w*|ueberflutet|"
    r"unter wasser|ausgelaufen|brand|gebrannt|abgebrannt|einbruch|eingebrochen|einbrecher|gestohlen|geklaut|beklaut|ausgeraubt|unfall|verunglueckt|"
    r"(?:\w+ )?(?:ins|in mein|in unser|aufs|auf mein|gegen mein|hinten) (?:\w+ )?(?:auto|wagen|rad|drauf)(?: \w+){0,2}? gefahren|draufgefahren|aufgefahren|reingefahren|"
    r"angefahren|gerammt|hagel|sturm|blitz|kaputt\w*|zerbrochen|zerstoert|runtergefallen|abgebrochen|gerissen|verletzt|gebissen|gestuerzt|"
    r"gestorben|verstorben|todesfall|gekuendigt|kuendigung|betrogen|"
    r"burst|flooded|flood|leak\w*|water damage|damage\w*|fire|burnt|burned|burgl\w*|broken into|break in|stolen|robbed|accident|crash\w*|"
    r"ran into|drove into|rear ended|bumped into|hit my|hail|storm|broke|broken|smashed|injured|bitten|passed away|died|been sacked|"
    r"been fired|evicted|eviction|scammed)\b"
)
"""What nobody wishes for: a few words of regret are due."""
