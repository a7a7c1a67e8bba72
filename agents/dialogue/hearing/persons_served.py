"""Whether the person a service is for is a child, a man or a woman, as it is said. Pure.

'Gent's haircut', 'einmal Kind schneiden', 'für unsere Enkelin, sechs Jahre', 'my husband needs a trim'. A
person who is only mentioned ('my husband drives me') is not the one it is for.
"""

from __future__ import annotations

import re
from enum import StrEnum

from agents.dialogue.lexicon.words import word_set
from agents.language.everyday import tokens_of


class Kind(StrEnum):
    """Kinds of persons for whom businesses offer services of their own."""

    CHILD = "child"
    MAN = "man"
    WOMAN = "woman"


_WORDS = {
    Kind.CHILD: word_set(
        """
        kind kinder kindern kids kid child children childs childrens toddler toddlers bub buben bube maedchen
        enkel enkelin enkelkind enkeltochter enkelsohn grandson granddaughter grandchild grandkid knirps zwerg
        schulkind kleinkind baby babys babies boys girls schueler zweijaehrige dreijaehrige vierjaehrige
        fuenfjaehrige sechsjaehrige siebenjaehrige achtjaehrige neunjaehrige zehnjaehrige
        """
    ),
    Kind.MAN: word_set(
        """
        mann maenner maennern herr herrn herren opa grossvater vater papa bruder schwiegervater schwager onkel
        ehemann gatte gatten grossvaters husband husbands hubby dad dads father grandfather grandad granddad
        grandpa brother boyfriend boyfriends uncle gent gents gentleman gentlemen gentlemans men mens man mans
        male bloke guy guys
        """
    ),
    Kind.WOMAN: word_set(
        """
        dame damen frau frauen oma grossmutter mutter mama schwester schwiegermutter tante freundin ehefrau
        wife wifes mum mums mom moms mother grandmother granny gran nan nana sister girlfriend lady ladies
        ladys women womens woman womans aunt female
        """
    ),
}
_KIND_OF = {word: kind for kind, found in _WORDS.items() for word in found}
_JOINED = (
    ("kinder", Kind.CHILD),
    ("herren", Kind.MAN),
    ("maenner", Kind.MAN),
    ("damen", Kind.WOMAN),
    ("frauen", Kind.WOMAN),
)
"""The beginnings of compounds made for them: 'Herrenschnitt'."""
_NOT_FOR_THEM = ("kinderwagen", "kindergarten", "kindergaerten", "kinderarzt", "frauenarzt", "herrenlos")
_TINY = word_set("kleine kleinen kleiner kurze kurzen kurzer juengste juengsten juengster junge jungen")
_TINY_ENGLISH = word_set("one boy girl lad fella man lady")
_OWNED = word_set(
    "mein meine meinen meinem meiner unser unsere unseren unserem unserer der die den dem my our"
)
_NEEDS = word_set(
    """
    braucht braeuchte brauchen bekommt kriegt moechte muss muesste will wollte soll sollte sieht hat haette
    wuerde haare haar kommt
    needs need wants wanted would id d should must has is looks hair gets
    """
)
_FOR = word_set("fuer fuers fuern for")
_ONCE = word_set("einmal")
_ACTS = word_set(
    """
    schneiden haarschnitt schnitt haareschneiden nachschneiden haare haar trimmen trockenschnitt farbe faerben
    cut cuts haircut haircuts trim trims hair cutting style
    """
)
_ASIDE = word_set("der auch mal dringend jetzt really also just badly now")
_SAYS = word_set("sagt sagte meint meinte findet says said thinks reckons told")
_AFTER_A_NOUN = word_set(
    "bitte soll ist auch und einen braucht bekommt kriegt muss kommt will hat geht moechte"
)
_SHORT = 4  # words of an answer that is nothing but the person
_NEAR = 3  # words between "for" and the person
_NOT_FROM = re.compile(r"\b(?:betreuung|aufsicht|sitter|minder|zeit|time|geschenk|present) (?:fuer|for)\b")
_ABOUT_ONESELF = re.compile(
    r"\b(?:ich bin|bin|im|i am) (?:ja |doch |just )*(?:ein |n |a )?(?:(?!die|der|the)\w+ )?"
    r"(?P<who>mann|man|bloke|frau|woman|opa|oma|grandad|granny)\b"
)

_AGE = (
    r"(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|[2-9]|1[0-2])"
)
_YEARS = re.compile(_AGE)
_YOUNG = re.compile(
    r"\b(?:(?:er|sie|der|die|he|she) (?:ist|wird|is|has|hat)|hes|shes|"
    r"(?:mein\w*|unser\w*|my|our) (?:\w+ )?\w+ (?:ist|wird|is)) "
    rf"(?:jetzt |gerade |grad |erst |schon |now |just |only |bald |nearly |fast )*{_AGE}"
    r"(?! uhr| minuten| oclock| monate| wochen| times| mal| (?:and|oder|und|or) \w+ (?:uhr|oclock))\b|"
    rf"\b(?:my|our) (?:little )?(?:son|daughter|boy|girl|lad|lass|kid|grandson|granddaughter)s {_AGE}"
    r"(?! oclock)\b|\bin (?:year (?:one|two|three|four|five|six)|reception|nursery|kindergarten|preschool|"
    r"primary(?: school)?|(?:der|die) (?:kita|krippe|grundschule|(?:ers|zwei|drit|vier)te[nr]? klasse))\b|"
    r"\b(?:aus|von) der (?:kita|krippe)\b|"
    rf"(?<!seit )(?<!vor )(?<!for )(?<!since )(?<!nach )(?<!in )"
    rf"\b{_AGE}(?: ?jaehrig\w*| jahre?(?: alt)?| years? olds?| year olds?)\b(?! (?:ago|her|nicht)\b)"
)
"""'Er ist sechs', 'my eight-year-old': the person it is for is a child."""


def kind_served(text: str, relation: str | None = None) -> Kind | None:
    """The kind of person a service is for; None where none is told, or more than one."""
    words = tokens_of(text)
    folded = " ".join(words)
    young = _YOUNG.search(folded) is not None
    told = _told(words, folded)
    own = _KIND_OF.get(tokens_of(relation)[-1]) if relation else None
    if young and (told or relation or Kind.CHILD in told) and Kind.MAN not in told:
        return Kind.CHILD
    if Kind.CHILD in told and told & {Kind.MAN, Kind.WOMAN}:
        return None
    if len(told) == 1:
        return next(iter(told))
    if own in (Kind.MAN, Kind.WOMAN) and not told:
        return own
    return Kind.CHILD if young and not told else None


def _told(words: tuple[str, ...], folded: str) -> set[Kind]:
    found: set[Kind] = set()
    if oneself := _ABOUT_ONESELF.search(folded):
        found.add(_KIND_OF[oneself["who"]])
    for place, word in enumerate(words):
        kind = _kind_at(words, place)
        if kind is not None and (word not in _KIND_OF or _is_served(words, place, folded)):
            found.add(kind)
    return found


def _kind_at(words: tuple[str, ...], place: int) -> Kind | None:
    """The kind of person a word tells: one of its own, a compound, 'der Kleine', 'my little one'."""
    word = words[place]
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if word == "little" or (word == "wee" and after in _TINY_ENGLISH):
        return Kind.CHILD if after in _TINY_ENGLISH or after in _KIND_OF else None
    if word in ("boy", "lad") and before in ("my", "our", "the", "a"):
        return Kind.CHILD
    if word in _TINY:
        named = after and after not in _AFTER_A_NOUN
        return Kind.CHILD if before in _OWNED and not named else None
    if word in ("frau", "herr", "herrn") and before in ("", "bei", "zu", "mit", "von", "hier", "ist", "name"):
        return None if after else _KIND_OF[word]  # 'Frau Schmidt', 'bei Herrn Baumann'
    if word == "man" and before not in ("a", "the", "for", "young", "old", "my", "simple"):
        return None
    if word in _KIND_OF:
        return _KIND_OF[word]
    if word.endswith(("jaehrige", "jaehriger", "jaehrigen")):
        return Kind.CHILD if _YEARS.match(word) else None
    return next(
        (kind for head, kind in _JOINED if word.startswith(head) and not word.startswith(_NOT_FOR_THEM)), None
    )


_WHOSE = word_set("mens gents ladies ladys womens kids childrens herren damen")


def _is_served(words: tuple[str, ...], place: int, folded: str) -> bool:
    """Whether a person is the one it is for, and not just spoken of."""
    before, after = words[max(0, place - _NEAR) : place], words[place + 1 : place + 3]
    if after and (after[0] in _SAYS or after[0] == "oh"):
        return False
    if words[place - 1 : place] == ("oh",):
        return False  # 'Mann oh Mann'
    if _FOR & set(before):
        return _NOT_FROM.search(folded) is None
    if len(words) <= _SHORT or _ONCE & set(before[-2:]):
        return True
    if after and after[0] in _ASIDE:
        after = after[1:]
    if not after and words[place] in _WHOSE:
        return True  # "a haircut, nothing fancy, men's"
    return bool(set(after[:1]) & (_NEEDS | _ACTS))
