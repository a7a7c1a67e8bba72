"""Yes, no or unsure: deterministic and conservative, because a yes books an appointment.

A yes needs a word of consent and nothing that speaks against it: no "aber", no other time, no question, and no word
outside the vocabulary of consenting (words of the question itself may be repeated).
"""

from __future__ import annotations

from agents.language.plain import Word, words_of
from agents.language.text import fold
from agents.language.types import Answer, Language, Span, Understood

_PHRASES: dict[Language, tuple[tuple[str, Answer | None], ...]] = {
    "de": (
        ("ich weiss nicht", "unsure"),
        ("weiss ich nicht", "unsure"),
        ("weiss nicht", "unsure"),
        ("keine ahnung", "unsure"),
        ("nicht sicher", "unsure"),
        ("bin mir unsicher", "unsure"),
        ("mal sehen", "unsure"),
        ("mal schauen", "unsure"),
        ("kommt drauf an", "unsure"),
        ("kommt darauf an", "unsure"),
        ("wie bitte", "unsure"),
        ("muss ich ueberlegen", "unsure"),
        ("ich ueberlege", "unsure"),
        ("ich glaube", "unsure"),
        ("glaube ich", "unsure"),
        ("glaub ich", "unsure"),
        ("ich glaub", "unsure"),
        ("ich denke", "unsure"),
        ("denke ich", "unsure"),
        ("noch nicht", "no"),
        ("kein problem", "yes"),
        ("gar kein problem", "yes"),
        ("nichts dagegen", "yes"),
        ("warum nicht", "yes"),
        ("wieso nicht", "yes"),
        ("nicht schlecht", "yes"),
        ("spricht nichts dagegen", "yes"),
        ("keine einwaende", "yes"),
        ("habe nichts dagegen", "yes"),
        ("nicht so gut", "no"),
        ("nicht wirklich", "no"),
        ("eher nicht", "no"),
        ("lieber nicht", "no"),
        ("auf keinen fall", "no"),
        ("keinesfalls", "no"),
        ("keineswegs", "no"),
        ("um gottes willen", "no"),
        ("passt nicht", "no"),
        ("passt mir nicht", "no"),
        ("stimmt nicht", "no"),
        ("geht nicht", "no"),
        ("stimmt so nicht", "no"),
        ("nicht richtig", "no"),
        ("nicht korrekt", "no"),
        ("passt leider nicht", "no"),
        ("nicht einverstanden", "no"),
        ("moechte ich nicht", "no"),
        ("will ich nicht", "no"),
        ("nicht noetig", "no"),
        ("brauche ich nicht", "no"),
        ("brauch ich nicht", "no"),
        ("lassen sie das", "no"),
        ("lassen sie es", "no"),
        ("doch nicht", "no"),
        ("bitte nicht", "no"),
        ("danke nein", "no"),
        ("nicht ganz", "no"),
        ("gefaellt mir nicht", "no"),
        ("machen sie das nicht", "no"),
        ("so nicht", "no"),
        ("geht leider nicht", "no"),
        ("kann ich nicht", "no"),
        ("kann nicht", "no"),
        ("mag ich nicht", "no"),
        ("ohne mich", "no"),
        ("vergessen sie es", "no"),
        ("vergiss es", "no"),
        ("ganz falsch", "no"),
        ("das war falsch", "no"),
        ("nicht mehr", "no"),
        ("auf jeden fall", "yes"),
        ("in ordnung", "yes"),
        ("geht in ordnung", "yes"),
        ("geht klar", "yes"),
        ("alles klar", "yes"),
        ("alles gut", "yes"),
        ("so machen wir das", "yes"),
        ("so machen wir es", "yes"),
        ("machen wir so", "yes"),
        ("machen wir das", "yes"),
        ("machen sie das", "yes"),
        ("machen sie es", "yes"),
        ("mach das", "yes"),
        ("machen sie", "yes"),
        ("so ist es", "yes"),
        ("ganz genau", "yes"),
        ("nehme ich", "yes"),
        ("nehm ich", "yes"),
        ("ich nehme", "yes"),
        ("nehmen wir", "yes"),
        ("von mir aus", "yes"),
        ("meinetwegen", "yes"),
        ("na klar", "yes"),
        ("aber sicher", "yes"),
        ("aber ja", "yes"),
        ("aber gerne", "yes"),
        ("aber gern", "yes"),
        ("aber natuerlich", "yes"),
        ("ja doch", "yes"),
        ("buchen sie", "yes"),
        ("bitte buchen", "yes"),
        ("tragen sie mich ein", "yes"),
        ("tragen sie das ein", "yes"),
        ("trag mich ein", "yes"),
        ("bin dabei", "yes"),
        ("bin einverstanden", "yes"),
        ("soll mir recht sein", "yes"),
        ("ist mir recht", "yes"),
        ("mir recht", "yes"),
        ("das waere toll", "yes"),
        ("das waere super", "yes"),
        ("das waere gut", "yes"),
        ("das waere prima", "yes"),
        ("das waere schoen", "yes"),
        ("das ist gut", "yes"),
        ("gut so", "yes"),
        ("hoert sich gut an", "yes"),
        ("klingt gut", "yes"),
        ("klingt super", "yes"),
        ("sehr gut", "yes"),
        ("stimmt so", "yes"),
        ("passt so", "yes"),
        ("wunderbar", "yes"),
        ("so soll es sein", "yes"),
        ("jawoll", "yes"),
        ("genau so", "yes"),
        ("kann man so machen", "yes"),
        ("darf sein", "yes"),
        ("darf es", "yes"),
        ("duerfen sie", "yes"),
        ("das duerfen sie", "yes"),
        ("koennen sie", "yes"),
        ("koennen sie machen", "yes"),
        ("das geht", "yes"),
        ("geht gut", "yes"),
        ("waere super", "yes"),
        ("waere gut", "yes"),
        ("festmachen", "yes"),
        ("fest machen", "yes"),
    ),
    "en": (
        ("i don't know", "unsure"),
        ("don't know", "unsure"),
        ("i do not know", "unsure"),
        ("not sure", "unsure"),
        ("no idea", "unsure"),
        ("i guess", "unsure"),
        ("i think", "unsure"),
        ("i suppose", "unsure"),
        ("it depends", "unsure"),
        ("let me think", "unsure"),
        ("let me check", "unsure"),
        ("hang on", "unsure"),
        ("hold on", "unsure"),
        ("one moment", "unsure"),
        ("one second", "unsure"),
        ("not yet", "no"),
        ("no problem", "yes"),
        ("no worries", "yes"),
        ("why not", "yes"),
        ("not bad", "yes"),
        ("not really", "no"),
        ("not at all", "no"),
        ("no way", "no"),
        ("no thanks", "no"),
        ("no thank you", "no"),
        ("i'd rather not", "no"),
        ("rather not", "no"),
        ("not right", "no"),
        ("not correct", "no"),
        ("that's wrong", "no"),
        ("doesn't work", "no"),
        ("does not work", "no"),
        ("won't work", "no"),
        ("can't", "no"),
        ("cannot", "no"),
        ("not quite", "no"),
        ("don't", "no"),
        ("do not", "no"),
        ("not good", "no"),
        ("never mind", "no"),
        ("i don't want", "no"),
        ("isn't right", "no"),
        ("absolutely not", "no"),
        ("of course not", "no"),
        ("certainly not", "no"),
        ("definitely not", "no"),
        ("not that one", "no"),
        ("not okay", "no"),
        ("of course", "yes"),
        ("go ahead", "yes"),
        ("sounds good", "yes"),
        ("sounds great", "yes"),
        ("sounds perfect", "yes"),
        ("sounds fine", "yes"),
        ("that works", "yes"),
        ("works for me", "yes"),
        ("works fine", "yes"),
        ("that's right", "yes"),
        ("that is right", "yes"),
        ("that's correct", "yes"),
        ("that is correct", "yes"),
        ("that's fine", "yes"),
        ("that is fine", "yes"),
        ("that's good", "yes"),
        ("that's great", "yes"),
        ("that's perfect", "yes"),
        ("that would be great", "yes"),
        ("that would be good", "yes"),
        ("that would be lovely", "yes"),
        ("that would be fine", "yes"),
        ("very good", "yes"),
        ("all right", "yes"),
        ("all good", "yes"),
        ("i'll take it", "yes"),
        ("i'll take that", "yes"),
        ("book it", "yes"),
        ("please book", "yes"),
        ("let's do it", "yes"),
        ("let's do that", "yes"),
        ("do it", "yes"),
        ("do that", "yes"),
        ("by all means", "yes"),
        ("fine by me", "yes"),
        ("fine with me", "yes"),
        ("i agree", "yes"),
        ("please do", "yes"),
        ("you may", "yes"),
        ("you can", "yes"),
        ("i'm happy with that", "yes"),
        ("spot on", "yes"),
        ("go for it", "yes"),
        ("i do", "yes"),
        ("it is", "yes"),
        ("you bet", "yes"),
        ("i'm fine with that", "yes"),
    ),
}
_SINGLE: dict[Language, dict[str, Answer]] = {
    "de": {
        **dict.fromkeys(
            ["ja", "jo", "jep", "jup", "yep", "yes", "jawohl", "jawoll", "jaja", "joo", "jau", "jap", "japp", "genau", "richtig", "korrekt", "stimmt", "passt", "exakt", "gerne", "gern", "ok", "okay", "okey", "oki", "klar", "natuerlich", "selbstverstaendlich", "sicher", "perfekt", "super", "prima", "wunderbar", "toll", "gut", "einverstanden", "freilich", "bestens", "ausgezeichnet", "hervorragend", "absolut", "unbedingt", "logisch", "klaro", "jupp", "sehrwohl", "doch", "gebongt", "abgemacht", "positiv", "bestaetigt", "bestaetige", "klappt", "spitze", "top", "schoen", "recht", "jaa", "jaaa"],
            "yes",
        ),
        **dict.fromkeys(
            ["nein", "nee", "noe", "ne", "nicht", "niemals", "falsch", "nope", "no", "nix", "kein", "keine", "keinen", "nie", "neee", "nein,", "abbrechen", "absagen", "nirgends", "negativ", "verkehrt"],
            "no",
        ),
        **dict.fromkeys(
            ["hm", "hmm", "mhm", "mh", "aeh", "aehm", "tja", "naja", "vielleicht", "eventuell", "moment", "sekunde", "augenblick", "egal", "unsicher", "moeglicherweise", "jein", "hae", "was", "wie", "warum", "wann", "wer", "wo", "welche", "welcher", "welches", "wieso", "oder", "aber", "sondern", "allerdings", "jedoch", "ausser", "nur", "anders", "andere", "anderen", "anderer", "anderes", "statt", "lieber", "doch?", "eigentlich", "erst", "spaeter", "frueher", "wahrscheinlich", "vermutlich", "theoretisch", "eher", "wirklich?", "warten", "warte", "bevor", "vorher", "obwohl", "falls", "wenn", "ob", "kurz", "nochmal", "wiederholen", "stopp", "stop", "joa", "sagen", "wir"],
            "unsure",
        ),
    },
    "en": {
        **dict.fromkeys(
            ["yes", "yeah", "yep", "yup", "yea", "sure", "ok", "okay", "right", "correct", "exactly", "absolutely", "definitely", "certainly", "indeed", "perfect", "great", "fine", "good", "lovely", "alright", "agreed", "confirmed", "excellent", "brilliant", "wonderful", "super", "ya", "aye", "precisely", "affirmative", "cool", "awesome"],
            "yes",
        ),
        **dict.fromkeys(["no", "nope", "nah", "not", "never", "wrong", "incorrect", "negative", "neither", "none"], "no"),
        **dict.fromkeys(
            ["hm", "hmm", "mhm", "uh", "um", "er", "maybe", "perhaps", "possibly", "wait", "moment", "but", "or", "however", "unless", "instead", "actually", "what", "when", "where", "who", "why", "how", "which", "except", "only", "other", "another", "later", "earlier", "probably", "depends", "if", "before", "rather", "sorry", "pardon", "although"],
            "unsure",
        ),
    },
}
_NEUTRAL: dict[Language, frozenset[str]] = {
    "de": frozenset(
        ["also", "so", "ja", "bitte", "danke", "dankeschoen", "vielen", "dank", "sehr", "schoen", "mir", "uns", "das", "der", "die", "den", "es", "ist", "sind", "waere", "waer", "dann", "mal", "halt", "eben", "ich", "wir", "sie", "du", "fuer", "mich", "ganz", "alles", "auch", "noch", "ach", "na", "nun", "da", "dass", "damit", "bin", "habe", "hab", "haette", "nehmen", "nehme", "buchen", "buche", "eintragen", "machen", "gerade", "und", "vielen", "herzlichen", "lieb", "von", "ihnen", "nett", "freut", "freu", "freue", "schon", "jetzt", "einfach", "wohl", "ruhig", "termin", "uhrzeit", "zeit", "tag", "name", "nummer", "hoert", "sich", "an", "klingt", "passen", "wuerde", "guten", "morgen", "abend", "gleich", "bis", "tschuess", "wiederhoeren", "auf", "okay", "gut", "bestaetigen", "bestaetigt", "festmachen", "haben", "moechte", "will", "wollen", "mit", "hier", "denn", "ihr", "dir", "total", "voll", "echt", "mega", "vollkommen", "voellig", "absolut", "natuerlich", "einverstanden", "gut", "daten", "angaben", "alle", "soweit", "so", "weit", "dabei", "passts", "klappt", "das's", "geht's", "gehts", "wird", "wunderbar", "hallo", "so.", "kann", "koennen"]
    ),
    "en": frozenset(
        ["so", "please", "thanks", "thank", "you", "very", "much", "that", "that's", "is", "it", "it's", "the", "me", "i", "i'm", "i'd", "for", "my", "us", "we", "would", "be", "just", "well", "oh", "all", "with", "a", "works", "work", "and", "then", "book", "confirm", "take", "do", "go", "ahead", "can", "will", "like", "one", "works", "great", "fine", "good", "lovely", "perfect", "time", "appointment", "name", "number", "now", "lot", "love", "again", "bye", "goodbye", "alright", "here", "this"]
    ),
}


def understand_yesno(text: str, lang: Language, question: str | None = None) -> Understood[Answer]:
    """Whether `text` is a yes, a no or neither, as an answer to `question` (default: a read-back).

    Only a plain yes is "yes". A no may come with anything else ("nein, um vier"); both together are "unsure".
    `ask` is True exactly when the answer is "unsure".
    """
    words = words_of(text)
    echo = {w.norm for w in words_of(question)} if question else set[str]()
    votes: list[tuple[Answer, int, int]] = []
    unknown: list[Word] = []
    place = 0
    questioned = "?" in text
    while place < len(words):
        word = words[place]
        if not word.is_word:
            if word.is_digits and word.text not in echo:
                unknown.append(word)
            place += 1
            continue
        phrase = _phrase_at(words, place, lang)
        if phrase is not None:
            answer, used = phrase
            votes.append((answer, word.start, words[place + used - 1].end))
            place += used
            continue
        single = _SINGLE[lang].get(word.norm)
        if single is not None and not (single == "unsure" and word.norm in echo):
            votes.append((single, word.start, word.end))
        elif word.norm not in _NEUTRAL[lang] and word.norm not in echo:
            unknown.append(word)
        place += 1
    answers = {a for a, _, _ in votes}
    result: Answer
    if (
        "no" in answers
        and "yes" not in answers
        and not (questioned and answers == {"no"} and len(words) <= 2)
    ):
        result = "no" if "unsure" not in answers or votes[0][0] == "no" else "unsure"
    elif answers == {"yes"} and not unknown and not questioned:
        result = "yes"
    else:
        result = "unsure"
    relevant = [v for v in votes if v[0] == result]
    span = (
        Span(relevant[0][1], relevant[0][2], text[relevant[0][1] : relevant[0][2]], f"yesno.{result}")
        if relevant
        else None
    )
    return Understood(result, result == "unsure", span, (f"yesno.{result}",))


_INDEX: dict[Language, dict[str, list[tuple[tuple[str, ...], Answer]]]] = {"de": {}, "en": {}}
for _lang, _list in _PHRASES.items():
    for _text, _answer in _list:
        _words = tuple(fold(_text).split())
        if _answer is not None:
            _INDEX[_lang].setdefault(_words[0], []).append((_words, _answer))
for _table in _INDEX.values():
    for _entries in _table.values():
        _entries.sort(key=lambda e: -len(e[0]))


def _phrase_at(words: tuple[Word, ...], place: int, lang: Language) -> tuple[Answer, int] | None:
    for wanted, answer in _INDEX[lang].get(words[place].norm, ()):
        if tuple(w.norm for w in words[place : place + len(wanted)]) == wanted:
            return answer, len(wanted)
    return None
