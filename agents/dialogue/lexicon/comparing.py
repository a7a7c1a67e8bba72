"""How prices of several things are asked for or compared: 'was ist günstiger, das eine oder das andere?'. Folded, both
languages. Read by `hearing.compared`.
"""

from __future__ import annotations

import re

_LESS = (
    r"(?:billiger\w*|guenstiger\w*|preiswerter\w*|teurer\w*|am (?:billigsten|guenstigsten|teuersten)|"
    r"(?:billigste|guenstigste|preiswerteste|teuerste)[nrs]?|"
    r"cheaper|cheapest|dearer|dearest|more expensive|less expensive|most expensive|better value|costs? (?:more|less))"
)
COMPARES = re.compile(
    rf"\b(?:was|wos|wat|welche\w*|ist|sind|waere?n?|kommt?|which|what|is|are|would|who)\b(?: [\w']+){{0,12}}? {_LESS}\b"
)
"""'Was ist denn günstiger, …', 'which of the two is cheaper?'."""
TAKES_LESS = re.compile(
    r"\b(?:nehm\w*|nehmen|mach\w*|machen|lieber|dann|eher|bitte|will|moecht\w*|take|have|go (?:for|with)|please|rather|do)\b"
    r"(?: [\w']+){0,4}? (?:die|das|den|the) (?:billiger|guenstiger|preiswerter|billigst|guenstigst|cheaper|cheapest)\w*\b"
)
"""'Dann nehm ich die günstigere': of those whose prices were told."""
OF_BOTH = re.compile(
    r"\b(?:beide[sn]?|alle beide|zusammen|insgesamt|jeweils|both|together|altogether|all in|each|the two|the pair)\b"
)
"""'Was kostet das, beides?'."""
OR_ELSE = re.compile(
    r"\b(?:can|could|will|would|is|does|do|kann|koenn\w*|laesst|geht|reicht|ist)\b(?: [\w']+){1,16}? (?:or|oder) "
    r"(?:(?:is|does|would|will|has) (?:it|that|this)|(?:do|would) (?:i|we) need|have (?:i|we) got to|"
    r"(?:brauch\w*|muss|benoetig\w*) (?:ich|es|er|sie|man|wir|das|da|die|der)|ist (?:das|es|da))\b(?P<else>(?: [\w']+){1,10})$"
)
"""'Can a chip be repaired or is it a whole new windscreen?': what is needed is asked, and nothing wished for."""
