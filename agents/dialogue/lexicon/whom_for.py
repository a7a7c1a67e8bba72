"""How a caller speaks of somebody for whom they book: who it is and what that person wishes. Data only.

Matched on folded text; `{who}` stands for the words for persons of `Lexicon.relations`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_BEFORE_EN = r"(?:(?!and |or |the |my |our |an? |own )[\w'-]+ ){0,2}?"
_BEFORE_DE = r"(?:(?:\w+jaehrig|klein|gross|aelter|juenger|alt|neu|lieb|jung|gut|eigen|erst|best)\w* ){0,2}"
_PETS = r"hund|huendin|kater|katze|dog|cat|puppy|kitten"
_NO_PET = rf"(?! (?:{_PETS}|hase|hamster|vogel)\b)"
"""'Das ist ein kleiner Hund': no child."""

PERSONS: Mapping[str, tuple[str, ...]] = {
    "en": (
        rf"one of (?:my|our) {_BEFORE_EN}({{who}})s",
        rf"(?:my|our|an?|another) {_BEFORE_EN}({{who}}){_NO_PET}(?: of (?:mine|ours))?",
    ),
    "de": (
        rf"eine[rnm]? (?:meiner|unserer|von meinen|von unseren) {_BEFORE_DE}({{who}})(?:nen|n)?",
        rf"(?:mein\w*|unser\w*|eine?[rnms]?|ne[nr]?|den|die) {_BEFORE_DE}(?!(?:frau|mann) )({{who}}){_NO_PET}"
        r"(?: (?:von (?:mir|uns|mein\w*|unser\w*)|meine[rs]|unsere[rs])(?: {who}e?s?)?)?",
        r"(?:mein\w*|unser\w*) (frau|mann)",
        r"(?:der|die|das) ({who}) (?:von (?:mir|uns|mein\w*|unser\w*)|meine[rs]|unsere[rs])(?: {who}e?s?)?",
    ),
}
"""Somebody who is told of, with the word for them as the group."""

_WISHES_EN = (
    r"(?:(?:'d|would|will) (?:(?:quite|really|also|rather|dearly|very much) )?(?:like|love|need|want|prefer)|"
    r"(?:'s|has|have) been (?:told|asked|advised) to (?:book|have|get|do)|needs?|wants?|wishes|could do with|fancies|fancy|"
    r"(?:'s|is|are|'re) (?:after|due|looking|keen|hoping|wanting|needing|dying|desperate|mad keen)|"
    r"(?:'s|has|have) (?:always|long) wanted|(?:keeps?|(?:'s|has|have) been|won't stop) (?:begging|asking|pestering|nagging|badgering|bugging|on at)(?: (?:me|us))?|begs?(?: me| us)?|dreams|"
    r"has to|have to|should|must|was hoping|is to)"
    r"(?! (?:i|we|me|us)\b)"
)
_WISHES_DE = (
    r"(?:braucht?|braeuchte?|moechte|moecht|wuenscht sich|benoetigt|haette?|will|wollte|soll|sollte|muss|muesste?|"
    r"wuerde gern\w*|kriegt|bekommt|interessiert sich|bettelt|traeumt|wuenscht|quengelt|liegt (?:mir|uns) (?:\w+ ){0,5}?in den ohren|fragt (?:dauernd|staendig|immer|schon))(?! (?:ich|wir|mich|mir|uns)\b)"
)
_OTHERS_EN = r"(?:i|we|me|us|you|told|said|says|tells|thinks?|thought|reckons|recommended|and|that|who)"
_OTHERS_DE = (
    r"(?:ich|wir|mich|mir|uns|sie|sagt\w*|meint\w*|empf\w*|schwaermt|findet|glaubt|und|dass|der|die|er)"
)

WISHES_BESIDE: Mapping[str, str] = {
    "en": rf"^(?: (?!{_OTHERS_EN}\b)[\w-]+){{0,4}}? ?(?:{_WISHES_EN})(?P<what>(?: [\w'-]+){{1,10}})",
    "de": rf"^(?: (?!{_OTHERS_DE}\b)[\w-]+){{0,4}}? {_WISHES_DE}(?P<what>(?: [\w'-]+){{1,10}})",
}
"""Right after the person: 'a friend of mine, Sam Demir, needs a haircut'."""

WISHES_LATER: Mapping[str, str] = {
    "en": rf"\b(?:she|he|they|who|that|(?:his|her|their) \w+) ?(?:really |now |also |just |badly |urgently )?{_WISHES_EN}"
    r"(?P<what>(?: [\w'-]+){1,10})",
    "de": rf"\b(?:der|die|das|er|sie|es|und) (?:jetzt |nun |auch |dringend |bald |mal )?{_WISHES_DE}"
    r"(?P<what>(?: [\w'-]+){1,10})",
}
"""Said of them in another clause: 'my daughter's learning with you. She wants another lesson'."""

MAY_LATER: Mapping[str, str] = {
    "en": r"\b(?:can|could|may|might) (?:he|she|they) (?:\w+ ){0,2}?(?:come|have|get|be)(?P<what>(?: [\w'-]+){1,10})",
    "de": r"\b(?:kann|koennte|darf|duerfte) (?:der|die|er|sie|es)(?P<what>(?: (?!ich\b|wir\b|mit\b)[\w-]+){1,8}?) (?:kommen|haben|bekommen|kriegen|machen)\b",
}
"""'Mein Sohn sieht aus wie ein Wischmopp. Kann der noch zum Kinderschnitt kommen?'"""

OWN_WISH = (
    r"\b(?:(?:i|we)(?:'d| would| could| can| need| want| fancy|'m after|'ll (?:take|have))|(?:can|could|may) (?:i|we)|"
    r"ich (?:\w+ ){0,2}?(?:brauch|brauche|braeucht\w*|haett\w*|moecht\w*|will|wollt\w*|wuerd\w*|nehm\w*|kann|koennt\w*)|"
    r"(?:brauch|brauche|braeucht\w*|haett\w*|moecht\w*|will|wollt\w*|wuerd\w*|nehm\w*|kann|koennt\w*) ich)\b"
)
"""The caller wishes something themselves."""

FOR_THEM = r"\b(?:for|fuer|on behalf of)$"
NOT_FOR_THEM = (
    r"\b(?:work\w*|look\w*|wait\w*|cook\w*|car(?:e|ing)|presents?|gifts?|vouchers?|shop\w*|party|sit(?:ting|ter)|"
    r"arbeit\w*|warte\w*|koch\w*|geschenk\w*|gutschein\w*|betreuung|aufsicht|sorge\w*|zeit|platz|danke\w*|was) "
    r"(?:for|fuer)$"
)
"""'For a colleague', and 'waiting for a friend', by which nothing is booked."""
A_THING_OF_THEIRS = (
    r"^(?:'s (?!name\b)|(?:e?s)? (?:geburtstag|hochzeit|party|beerdigung|feier|taufe|birthday|wedding)\b)"
)
COMES_FROM = (
    r"\b(?:noch|geerbt|geschenkt|bekommen|gekriegt|uebernommen|erbstueck|andenken|got|had|inherited|hand me down|present|gift) (?:it |this |that )?(?:von|from)$|"
    r"\b(?:left (?:to )?(?:me|us) by|used to be)$"
)
"""'Ein altes Rad, noch von (meiner Frau)': where the thing comes from."""
BOOKS_THEM = (
    r"\b(?:book|booking|get|treat|fit|squeeze|put|sign|register|enrol|enroll|arrange|bring|send|do|cut|"
    r"trim)(?: (?:in|up|down))?$"
)
"""'Treat (my mother-in-law) to a massage': what is wished for has to come right behind."""
MAY_THEY = (
    r"(?:\b(?:can|could|may|might|would|chance|possible for|like|want|have|let|get|kann|koennte|darf|duerfte|koennt)"
    r"(?: (?:denn|vielleicht|auch|eventuell))?)$"
)
"""'Could (my daughter) have a lesson on Friday?'"""
MAY_HAVE = (
    r"^(?: (?!i\b|we\b|me\b|us\b|ich\b|wir\b|mich\b|mir\b|along\b|with me\b)[\w'-]+){0,4}?"
    r" (?:have|get|come|do|take|book|pop|haben|machen|kommen|bekommen|kriegen|nehmen|bei|am|an|um|einen?|ne|zum|zur)"
    r"(?! along\b| with\b| round\b)(?P<what>(?: (?!i\b|we\b|me\b|ich\b|mich\b|mitkommen\b)[\w'-]+){1,10})"
)
THEIR_OWN = (
    r"\b(?:book|booked|get|make|arrange|put|fit|squeeze|sort) (?:her|him|them) (?:in\b|down\b|up\b|an?\b|some\b|with\b|onto\b)|"
    r"\bfor (?:her|him|them)\b|\b(?:ihr|ihm) (?:\w+ ){1,3}?(?:schenken|goennen|spendieren|buchen|ausmachen)\b"
)
"""'My wife asked me to book her a haircut'."""
WHO_IT_IS = (
    r"\b(?:for|fuer|um|about) (?:(?:frau|herrn?|mrs?|ms|miss) )?(?!me\b|my\b|mich\b|mein\w*\b|today|tomorrow)\w+ (?:[\w'-]+ ){1,3}?"
    r"(?:(?:he|she|that|who|this)(?:'s| is)|(?:das|der|die|er|sie) ist)$"
)
"""'For Leo Fisher, he's (my son)'."""
SOMETHING_TO_BOOK = (
    r"\b(?:appointments?|slots?|lessons?|classes|(?<!of )courses?|(?:lern(?:en|t)|learn)(?! (?:for|fuer|muss|im|in der|at school)\b)|\w*kurse?s?|\w*unterricht|bookings?|another|one|treatment|session|testing|seen|termin\w*|stunden?|platz|"
    r"behandlung|eine[nr]? (?:neuen?|weiteren?|anderen?)|noch eine[nr]?|wieder eine[nr]?)\b"
)
CALLS_OFF = r"\b(?:absag\w*|verschieb\w*|verleg\w*|stornier\w*|umbuch\w*|cancel\w*|resched\w*|postpone\w*|move|moving)\b"
"""What is told of somebody beside this concerns an appointment that is there already."""

FOR_ME = r"(?<!not )(?<!nicht )\b(?:for|fuer) (?:me|mich|myself)\b(?! (?:to|nicht|aber)\b)"
"""'Just a massage for me': whatever somebody else would love."""
SOMETHING_ELSE = (
    r"^ (?:\w+ ){0,2}?(?:needs?|wants?|has to|must|should|braucht|will|muss|soll|moechte|wollte) (?:[\w'-]+ ){0,1}?"
    r"(?:the (?:car|van|house|flat|computer|phone)|me|us|picking|collecting|dropping|fetching|looking after|let me|"
    r"to work|to be (?:picked|collected|fetched|dropped)|das (?:auto|haus|handy|kind)|den wagen|die wohnung|mich|"
    r"mir|uns|ich|wir|meine hilfe|(?:zum|ins|nach|in die) (?:arzt|bett|hause?|schule|kita|arbeit))\b"
)
"""'My husband needs the car', 'meine Tochter muss ich um vier abholen': no appointment of theirs is wished for."""
ELSEWHERE = r"\b(?:elsewhere|somewhere else|woanders|anderswo)\b"

CARERS = (
    r"(?:carer|caregiver|guardian|support worker|key worker|social worker|nurse|betreuer(?:in)?|pfleger(?:in)?|"
    r"pflegekraft|haushaltshilfe|vormund|assistenz|assistent(?:in)?|sekretaer(?:in)?|pa|assistant|secretary)"
)
"""Who often calls for somebody: 'I'm the carer for Irma Cole, she needs a massage'."""

SUFFERS = (
    r"^(?:'s (?:got|had|been|having|in|just had|hurt|done|pulled|twisted|put|broken|slipped)| (?:\w+ )?(?:has|had|have|hurts?|twisted|sprained|broke|fell|"
    r"pulled|tore|slipped|is|was|suffers|keeps|can't|cannot|can hardly|can barely|hat|hatte|ist|war|kann|klagt|leidet|bekam|haelt))\b"
)
"""Right after the person whose trouble is told: 'my wife had surgery on her ankle'."""
OF_A_THING = (
    r"\b(?:bikes?|bicycle|car|van|phone|laptop|computer|tablet|dog|cat|rabbit|horse|washing machine|boiler|roof|house|flat|keys?|"
    r"rad|fahrrad|auto|wagen|handy|rechner|hund|katze|hase|pferd|haus|wohnung|heizung|schluessel|brille|glasses|watch|uhr|ring|hose|kleid|dress|"
    r"trousers|shoes?|schuhe?|sofa|chair|stuhl)\b"
)
"""What somebody's trouble may be with; the caller brings it, and nobody's name is needed."""
AILING = re.compile(
    r"\b(?:operation|surgery|swollen|swelling|pain|hurts?|injur\w*|stroke|accident|fracture|sprain\w*|op|operiert\w*|geschwollen\w*|\w*schmerz\w*|"
    r"unfall|schlaganfall|verletz\w*|gestuerzt|gebrochen|verspannt\w*)\b"
)
"""Words of an ailment, beside which a treatment is named or follows."""
OF_ONESELF = r"\b(?:i've|i'm|i|me|mine|we|us|ich|mir|mich|wir|uns)\b(?! (?:was|were|am|wondered|wanted|think|guess|wuerde|wollte)\b)"
ON_ONESELF = re.compile(
    r"\b(?:on|inside|inside of|in) my (?:\w+ )?(?:arm|forearm|wrist|leg|calf|thigh|back|shoulder|chest|ankle|hand|foot|hip|ribs?|skin|finger)\b"
    r".*\bfor my\b|"
    r"\b(?:auf|an) mein\w* (?:\w+ )?(?:arm|unterarm|oberarm|handgelenk|bein|wade|oberschenkel|ruecken|schulter|brust|knoechel|hand|fuss|huefte|rippen|finger)\b"
    r".*\bfuer mein\w*\b|"
    r"\b(?:in (?:loving )?memory of|in honou?r of|as a tribute to|zur erinnerung an|im andenken an|zum andenken an|als andenken an)\b"
)
"""'A small swallow on my arm, for my nana': whom it remembers, and not whom it is for."""
OF_A_PET = re.compile(
    r"\b(?:an?|our|my|the|this|that|ein\w*|unser\w*|mein\w*) (?:\w+ )?"
    rf"(?:{_PETS}|rabbit|guinea pig|horse|pony|beagle|terrier|welpe\w*|kaninchen|meerschweinchen|pferd)\b"
)
"""'My neighbour moved and now the cat is ours, she should get a check-up': she is the cat."""
