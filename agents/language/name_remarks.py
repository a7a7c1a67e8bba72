"""Remarks around a name: how well it is known, where it comes from, what it is like, how to put it down.

"oh it's Margaret Thornton dear I've been coming to you for years", "Krause, ganz normal".
Used by `names` and by whoever looks for the name in a turn.
"""

from __future__ import annotations

import re

from agents.language.first_names import FIRST_NAMES
from agents.language.name_asides import WORD, only_that
from agents.language.name_words import NOISE
from agents.language.origins import ORIGIN
from agents.language.text import fold

_LONGEST = 200
_SMALL = (
    r"(?:(?:oh|ah|ach|um|uh|er|erm|äh|ähm|ehm|ja|yes|yeah|na|naja|tja|well|so|also|ok|okay|haha|"
    r"hm|gut|just|ha|please)"
    r"[\s,.!]+)*"
)
_MAY = r"(?:können|könnten|dürfen|kannst|darfst|can|could|may|might)"
_HOW = (
    r"(?:einfach|ruhig|gern|gerne|bitte|auch|wieder|dann|da|mal|halt|doch|am besten|just|please|always|"
    r"simply)"
)
_IT = r"(?:mich|mir|mi|das|den|es|ihn|me|it|that|this|down)"
_PUT = r"(?:put|pop|write|stick|book|use|have|say|make|do|schreiben|notieren|nehmen|eintragen|sagen)"
_UNDER = r"(?:under|in|as|on|auf|unter|als)"
_OWN_NAME = (
    r"(?:(?:my|meine[nm]?)(?: (?:own|full|whole|usual|maiden|married|eigenen|ganzen|vollen|vollständigen))? "
    r"namen?(?: of)?)"
)
_LEADS = (
    re.compile(
        r"(?i)^\W*"
        + _SMALL
        + r"(?:natürlich|selbstverständlich|certainly|of course|klar|sure|gerne?|freilich)[.,!]\s+(?=\w)"
    ),
    re.compile(
        rf"(?i)^\W*{_SMALL}(?:(?:so )?wie|(?:the )?same as) (?:immer|sonst(?: auch)?|gehabt|"
        rf"letztes mal|das letzte mal|"
        rf"beim letzten mal|always|usual|ever|last time|before)[\s,:]+(?:{_HOW}[\s,]+)*"
        rf"(?:{_UNDER}\s+(?:mich\b|me\b|{_OWN_NAME})?[\s,:]*)?(?=\w)"
    ),
    re.compile(
        rf"(?i)^\W*{_SMALL}(?:{_HOW}\s+)*{_UNDER}\s+(?:mich|mir|me|{_OWN_NAME})"
        r"(?:\s+(?:natürlich|selbst|selber|wieder|bitte|of course|please|again))*[\s,:]+(?=\w)"
    ),
    re.compile(rf"(?i)^\W*{_SMALL}(?:{_HOW}\s+)+(?:auf|unter|under)\s+(?:(?:die|den|der)\s+)?(?=\w)"),
    re.compile(
        rf"(?i)^\W*{_SMALL}(?:(?:sie|du|ihr|you)\s+{_MAY}|(?:{_MAY}|would|will|würden) (?:i|you|we|"
        rf"ich|sie|wir|du))\s+"
        rf"(?:{_HOW}\s+)*(?:{_IT}\s+)*(?:{_HOW}\s+)*(?:{_PUT}\s+)?(?:{_IT}\s+)*(?:{_HOW}\s+)*(?:{_UNDER}\s+)?"
        rf"(?:{_OWN_NAME})?(?:\s*(?:bitte|please))?[\s,:]*(?=\w)"
    ),
    re.compile(
        rf"(?i)^\W*{_SMALL}(?:(?:ach\s+)?schreib(?:en)?(?:\s+(?:sie|se))?|put|"
        rf"use)\s+(?:{_IT}\s+)*(?:{_HOW}\s+)*(?:{_IT}\s+)*"
        rf"(?:(?:{_UNDER}\s+)?(?:{_OWN_NAME})[\s,:]*|{_UNDER}\s+)?(?=\w)"
    ),
    re.compile(
        r"(?i)^\W*" + _SMALL + r"(?:sagen wir(?: mal)?|let's say|would you believe(?: it)?|"
        r"believe it or not|you won't believe it|"
        r"sie werden(?:'s| es)? nicht glauben|ob sie's glauben oder nicht)[\s,:]+(?=\w)"
    ),
    re.compile(
        rf"(?i)^\W*{_SMALL}(?:it's|it is|ich bin's|das bin)\s+(?:only|just|nur|bloß)?\s*(?:me|ich)"
        r"(?:\s+again)?(?:\s+(?:love|dear|darling|luv))?[\s,]+(?!(?:love|dear|darling|luv)\W*$)(?=\w)"
    ),
)
"""What leads to the name; only where one of them stands at the beginning."""
_PUT_DOWN = re.compile(
    r"(?i)[\s,]+(?:ein|rein|hin|auf|eintragen|schreiben|notieren|aufschreiben|hinschreiben|nehmen)\W*$"
)
_SPOKEN_TO = r"dear|love|luv|darling|mate|honey|sweetheart|my dear|my love|duck|pet|hen|dearie"
_KNOWN = (
    r"(?:they|everybody|everyone|you|you guys|she|he|die|sie|ihr|alle|jeder|man)\s+(?:(?:all|"
    r"always|there|da|alle|doch|ja)\s+)*"
    r"(?:know|knows|kennen|kennt|remember)\b[^.;?!]*|"
    r"(?:you(?:'ve|'ll| should)?|sie|ihr|du)\s+(?:got|have(?: got)?|haben|habt|hast)\s+(?:me|my|"
    r"mich|meine[nr]?)\b"
    r"(?![^.;?!]*\b(?:as|under|als|unter)\b)[^.;?!]*"
)
_ENOUGH = (
    r"(?:das|that|it|mehr)\s*(?:reicht|langt|genügt|müsste reichen|tut's|will do|'ll do|'s enough|"
    r"is enough|'s fine|is fine|"
    r"braucht es nicht|brauchen sie nicht)\b[^.;?!]*"
)
_VISITS = (
    r"i(?:'ve| have) been (?:coming|going|with|a (?:customer|client|regular))\b[^.;?!]*|i "
    r"was (?:in|there|at yours)\b[^.;?!]*"
)
_VOICE = (
    r"(?:(?:sorry|entschuldigung|tschuldigung|verzeihung)[\s,]+)?(?:(?:i've|i have|i|i'm|ich|my|"
    r"meine?|hab|habe|bin)\s+)"
    r"(?:[\w'’]+\s+){0,4}(?:cold|voice|throat|hoarse|erkältet|heiser|schnupfen|stimme|husten)\b[^.,;?!]*"
)
_LIKE = (
    r"(?:(?:ja|yes|so|genau|just|also|aber)\s+)*(?:like|wie|same as|as in)\s+(?:der|die|das|den|"
    r"dem|ein|eine|the|an?)\s+"
    r"(?:(?!mit\b|with\b)[\w'’\-]+)?(?:\s*\b(?:mit|with|von|of|aus|in)(?:\s+(?:den|der|dem|the|"
    r"einem))?\s+[\w'’\-]+)?"
)
_FROM = (
    rf"(?:(?:it|that|he|she)(?:'s| is)|i'm|i am|we're|they're|das ist|ist|es ist|ich bin|(?:der "
    rf"name|er|sie) (?:ist|kommt)|"
    rf"the name(?:'s| is)|(?:my|meine?) [\w'’]+?(?:'s| is| was| ist| war| kommt)|in|the|a)\s+"
    rf"(?:(?:an?|the|eine?|aus|from|half|halb|originally|ursprünglich|actually|ja|nämlich|from the|"
    rf"der|in|sort of)\s+)*"
    rf"(?:{ORIGIN})(?:\s+(?:name|spelling|originally|ursprünglich|one|way|version|schreibweise|"
    rf"geschrieben|actually|you know|please))*"
)
_ONESELF_FIRST = re.compile(
    rf"(?i)^\W*{_SMALL}{_FROM}(?:\s+(?:so|and|aber|und|also|deshalb|"
    rf"deswegen)\b[^.;?!,]*)?[,;.]\s+(?=\w+[\s,]+\w)"
)
"""'I'm Dutch so it's a bit weird, Joost de Vries'."""
_NEW_ONE = re.compile(
    r"(?i)\b(?P<cue>ich bin|hier ist|i'm|it's)\s+(?:der|die|the)\s+(?:neue|alte|gro(?:ß|ss)e|"
    r"kleine|blonde|new|old|tall)"
    r"(?:\s+(?:one|girl|guy|client|customer))?\s*,\s+(?=\w)"
)
_PLAINLY = (
    r"(?:(?:das ist|ist|schreibt sich|it's|that's)\s+)?(?:ganz|völlig|so|total|just|all|"
    r"very)\s+(?:normal|einfach|klassisch|"
    r"gewöhnlich|simple|plain|standard)(?:\s+(?:geschrieben|eigentlich|halt|really))*"
)
_SPELL_IT = (
    r"(?:soll|muss|kann|darf|should|shall|do|want|would|need|möchten|brauchen)\s+(?:ich|i|you|me|"
    r"sie)\b[^.;?!]*"
    r"(?:buchstabier|spell)[^.;?!]*"
)
_STROKE = (
    r"(?:aber\s+)?(?:ohne|without|no|kein)\s+(?:an?\s+|einen\s+)?(?:binde)?(?:strich|hyphen|"
    r"dash)(?:\s+(?:dazwischen|bitte|please))*"
)
_DOUBLE = (
    r"(?:(?:ein|das ist ein|it's|it's a|ich hab einen)\s+)?(?:doppelname[n]?|"
    r"double[\s-]barrelled)(?:\s+name)?"
)
_OTHER = (
    r"(?:and\s+|und\s+)?(?:not|nicht) (?:the|der|die) other one|(?:not|nicht) (?:the|der|"
    r"die) (?:other|andere)"
)
_CLAUSES = re.compile(
    r"(?i)[\s,.;]+(?:"
    + "|".join(
        (
            _KNOWN,
            _ENOUGH,
            _VISITS,
            _VOICE,
            _LIKE,
            _FROM,
            _PLAINLY,
            _SPELL_IT,
            _STROKE,
            _DOUBLE,
            _OTHER,
            _SPOKEN_TO,
            r"ha ?ha",
            r"(?:and\s+)?believe it or not",
        )
    )
    + r")\s*(?:\?|(?=[,.;!]|$))"
)
"""A clause that says something about the name."""
_RUNS_ON = re.compile(
    r"(?i)(?<=\w)(?:,?\s+(?:(?:"
    + _SPOKEN_TO
    + r")\s+)?(?:"
    + "|".join((_KNOWN, _ENOUGH, _VISITS))
    + r"|sorry\s+"
    + _VOICE
    + r"|(?:will|would|'ll)\s+(?:do|work|be (?:fine|ok|okay|good|great|enough|"
    r"perfect))(?:\s+(?:fine|nicely|thanks|"
    r"please|just fine))*|(?:and\s+)?(?:"
    + _OTHER
    + r")|(?:aus|from)\s+(?:(?:der|dem|the)\s+)?[^\W\d_]{3,}(?:\s+(?:originally|"
    r"ursprünglich|bitte|please|ha ?ha|you know))*|ha ?ha|\s*)[.!?]*)$"
)
"""The same at the end, where no mark stands before it."""
_ALONE = re.compile(
    "(?i)"
    + _SMALL
    + "(?:"
    + "|".join((_KNOWN, _ENOUGH, _VISITS, _VOICE, _FROM, _PLAINLY, _SPELL_IT, _STROKE))
    + r")\W*"
)
_HYPHENED = re.compile(
    r"(?i)(?P<name>\w-\w.*?)[\s,]+(?:mit|with an?|with)\s+(?:binde)?(?:strich|hyphen|"
    r"dash)(?:\s+(?:bitte|please))?\W*$"
)
_COMMA = re.compile(r"(?i)(?<=\w)\s*,?\s+(?:comma|komma)\s*,?\s+(?=\w)")
_ASKED_TOO = re.compile(
    r"(?i)[\s,.;]+(?:ach\s+so[\s,]+|ach[\s,]+|oh[\s,]+|und\s+)?(?:de[nr]|the|my|"
    r"meine[nr]?)\s+(?P<which>vor|nach|familien|first|last|sur)\s?name?n?"
    r"(?:\s+(?:brauchen sie|brauchst du|wollen sie|do you need|you need))?\s+(?:auch|too|as "
    r"well)(?:\s+noch)?(?:\s+(?:brauchen sie))?"
    r"[\s,.?!:]+(?=\w)"
)
_FIRST_BEHIND = re.compile(
    rf"(?i)^(?P<last>.*?\w)[\s,.]+(?:(?:und|and)\s+)?(?:(?:aber|but|nur|only)\s+(?:(?:ich bin|ich "
    rf"heiß|ich heiße|i'm|it's)\s+)?(?:(?:der|die|the)\s+)?(?P<but>{WORD})|"
    rf"vorne?\s+(?P<front>{WORD})|(?P<before>{WORD})\s+vorne?)\W*$"
)
_LETTERED = re.compile(
    rf"(?i)^(?P<last>(?:(?:herr|frau|auf|ja|also|der|die|mr|mrs|"
    rf"ms)\.?\s+)*(?P<surname>{WORD})(?:,?\s+(?:mit|with|und|and)"
    r"(?:\s+(?:doppel|double|zwei|two|einem|an?|hartem|"
    r"weichem))?(?:[\s\-]+[^\W\d_]{1,2}(?:'?s)?(?![\w'’\-]))+)+)[\s,]+"
    rf"(?P<first>{WORD})\W*$"
)
_TITLED = re.compile(rf"(?i)^\W*(?:herr|frau|herrn|mr|mrs|ms)\.?\s+(?P<last>{WORD})\s+(?P<first>{WORD})\W*$")


def without_remarks(text: str) -> str:
    """The answer without what is only said around the name; as it is where nothing of that kind is said."""
    if len(text) > _LONGEST:
        return text
    bare, led = _COMMA.sub(", ", only_that(text)), False
    bare = _NEW_ONE.sub(r"\g<cue> ", _ONESELF_FIRST.sub("", bare))
    bare = _ASKED_TOO.sub(lambda found: f", {_LABELS[found['which'].lower()]} ", bare)
    for lead in _LEADS:
        found = lead.match(bare)
        if found is not None and _asks_to_write(found) and not _OF_KIN.match(bare, found.end()):
            bare, led = bare[found.end() :].rstrip(" ?"), True
            break
    before = ""
    while bare != before:
        before = bare
        bare = _RUNS_ON.sub("", _CLAUSES.sub("", bare)).rstrip(" ,")
    bare = _PUT_DOWN.sub("", bare) if led else bare
    hyphened = _HYPHENED.search(bare)
    bare = bare[: hyphened.end("name")] if hyphened else bare
    bare = with_first_name_told(without_echo(bare))
    return bare if _TWO_LETTERS.search(bare) else text


_TWO_LETTERS = re.compile(r"\w{2}")
"""What is left is a name only with a word of two letters in it."""


_ASKS_LEAVE = re.compile(rf"(?i)\b(?:{_MAY}|would|will|würden)\b(?! you believe)")
_WRITES = re.compile(rf"(?i)\b(?:{_PUT}|{_UNDER}|{_OWN_NAME})\b")
_OF_KIN = re.compile(r"(?i)(?:meine?|unsere?|my|our)[rsnm]?\b")


def _asks_to_write(lead: re.Match[str]) -> bool:
    """ "Can you ..." alone leads to no name: something has to be put or written."""
    return _ASKS_LEAVE.search(lead.group()) is None or _WRITES.search(lead.group()) is not None


def only_a_remark(text: str) -> bool:
    """Whether nothing but such a remark is said: "it's French", "ganz normal"."""
    return len(text) <= _LONGEST and _ALONE.fullmatch(text) is not None


_LABELS = {
    "vor": "Vorname",
    "first": "Vorname",
    "nach": "Nachname",
    "familien": "Nachname",
    "last": "Nachname",
    "sur": "Nachname",
}


def with_first_name_told(text: str) -> str:
    """ "Fischer, aber Dieter", "Ludwig, vorne Rosemarie", "meyer mit e y karin", "Herr Yildirim "
    "Mehmet": the first
    name that stands behind gets its label, or its place.
    """
    titled = _TITLED.match(text)
    if titled is not None and _turned(titled["last"], titled["first"]):
        return f"{titled['first']} {titled['last']}"
    lettered = _LETTERED.match(text)
    if lettered is not None and _turned(lettered["surname"], lettered["first"]):
        return f"{lettered['last']}, Vorname {lettered['first']}"
    behind = _FIRST_BEHIND.match(text)
    if behind is None:
        return text
    first = behind["but"] or behind["front"] or behind["before"]
    if fold(first) in NOISE or (behind["but"] and not (first[:1].isupper() or fold(first) in FIRST_NAMES)):
        return text
    return f"{behind['last']}, Vorname {first}"


def _turned(last: str, first: str) -> bool:
    return fold(first) in FIRST_NAMES and fold(last) not in FIRST_NAMES


_BETWEEN = frozenset(
    [
        "then",
        "and",
        "und",
        "dann",
        "mit",
        "with",
        "an",
        "a",
        "ein",
        "einem",
        "the",
        "at",
        "on",
        "end",
        "in",
        "am",
        "ende",
        "hinten",
        "vorne",
        "double",
        "doppel",
        "zwei",
        "two",
        "single",
        "only",
        "nur",
        "is",
        "ist",
        "also",
        "that's",
        "das",
        "like",
        "wie",
        "please",
        "bitte",
        "dear",
        "as",
    ]
)
_TOKEN = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[,.;]\s+")
_SPELLED = 3
_TWICE = ("two", "double", "zwei", "doppel")


def without_echo(text: str) -> str:
    """The name alone where all that follows, or stands before it is said in full, spells or repeats it.

    "Nguyen Thi Mai. N-G-U-Y-E-N, then Thi, T-H-I", "Peters, mit s hinten, nicht Peter. Uwe Peters".
    """
    parts = _MARKS.split(text.strip(" .!?"))
    if len(parts) < 2:
        return text
    first, last = parts[0], parts[-1]
    name = [fold(word) for word in _TOKEN.findall(first)]
    whole = [fold(word) for word in _TOKEN.findall(last)]
    if (
        1 < len(whole) <= 4
        and min(map(len, whole)) > 1
        and name
        and whole[-1] == name[-1]
        and not set(whole) & (NOISE | _BETWEEN)
    ):
        between = " ".join(parts[1:-1])
        if _repeats(_NOT_SO.sub("", between), [whole[-1]], spelled=False):
            return last
    if name and min(map(len, name)) > 1 and _repeats(text[len(first) :], name, spelled=True):
        return first
    return text


_NOT_SO = re.compile(r"(?i)\b(?:nicht|not)\s+[\w'’\-]+")


def _repeats(rest: str, name: list[str], *, spelled: bool) -> bool:
    """Whether the words are letters of the name, parts of it, and small words between; "
    "`spelled`: one part whole."""
    row, full, stray, before = "", False, "", ""
    for word in [*_TOKEN.findall(rest), ""]:
        token = fold(word)
        if row == "" and token[1:] == "s" and before in _TWICE:
            word = token = token[0]  # "two Ts"
        before = token
        if len(word) == 1 and not (row == "" and token == "a"):
            row += token
            continue
        if row:
            if row in name or row == "".join(name):
                full = True
            elif len(row) < _SPELLED:
                stray += row
            elif not any(_spells_with_double(row, part) for part in name):
                return False
            row = ""
        if word and token not in name and token not in _BETWEEN:
            return False
    return (full or not spelled) and all(any(letter in part for part in name) for letter in stray)


def _spells_with_double(row: str, part: str) -> bool:
    return row == _TWICE_THE_LETTER.sub(r"\1", part)


_TWICE_THE_LETTER = re.compile(r"(.)\1")
