"""Whether words name a day, not only a time of day. Pure; no other module of `hearing` is needed for it."""

from __future__ import annotations

import re

from agents.language.de.dialect import everyday_days

_DAY_WORDS = re.compile(
    r"\b(?:heute|morgen|uebermorgen|ueberuebermorgen|\w*tags?|sonnabends?|mittwochs?|"
    r"(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)"
    r"(?:frueh|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)|woche|wochen|"
    r"(?:zwei|drei|vier|fuenf|sechs|sieben|acht|zehn|vierzehn|\d+) tagen?|"
    r"days (?:later|earlier|sooner|after|before)|"
    r"monat\w*|januar|jaenner|februar|maerz|april|mai|juni|juli|"
    r"august|september|oktober|november|dezember|ostern|pfingsten|weihnachten|silvester|\d+\.|tomorrow|"
    r"today|tonight|\w*day|week|weeks|month|"
    r"january|february|march|june|july|october|december|\d+(?:st|nd|rd|th)|(?:erst|zweit|dritt|viert|"
    r"fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft|\w+zehnt|\w+zigst|\w+undzwanzigst)en?|"
    r"(?:the|on|his|her) (?:first|second|third)|(?:first|second|third) of|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|"
    r"twentieth|thirtieth)\b"
)


def names_a_day(folded: str) -> bool:
    """Whether folded words name a day, not only a time of day."""
    return _DAY_WORDS.search(_NO_DAY.sub(" ", everyday_days(folded))) is not None


_NO_DAY = re.compile(
    r"\b(?:mid|birth|holi|every)days?\b|"
    r"\b(?:vormittags?|nachmittags?|mittags?|halbtags?)\b|"
    r"\b(?:der|den|am|gleiche[nr]?|selbe[nr]?|derselbe|denselben|demselben|guten|schoenen|"
    r"vom|ganzen|halben|richtige[nr]?) tag\b"
    r"(?! (?:der|davor|vorher|danach|darauf|drauf|vor|nach|spaeter)\b)|"
    r"\b(?:the|that|same|good|right|correct) day\b(?! (?:after|before|of|later)\b)"
)
"""'Neun statt zehn, der Tag bleibt', 'am selben Tag', 'same day': no other day than the one in talk."""
