"""Words that say where a name or a person comes from, in German and English: "it's French", "
""mein Mann ist Pole".
Data only.
"""

from __future__ import annotations

_EN = (
    "french german english british irish welsh scottish dutch danish swedish norwegian finnish "
    "icelandic polish czech "
    "slovak slovenian hungarian romanian bulgarian greek turkish kurdish italian spanish catalan "
    "basque portuguese "
    "russian ukrainian serbian croatian bosnian albanian macedonian latvian lithuanian estonian "
    "swiss austrian belgian "
    "flemish american canadian australian brazilian mexican colombian argentinian cuban indian "
    "punjabi tamil pakistani "
    "bangladeshi chinese cantonese japanese korean vietnamese thai filipino indonesian arabic "
    "arab persian iranian "
    "iraqi afghan syrian lebanese egyptian moroccan tunisian algerian israeli hebrew jewish "
    "nigerian ghanaian kenyan "
    "ethiopian eritrean somali african south-african asian european nordic scandinavian celtic "
    "gaelic yiddish cornish "
    "breton georgian armenian malaysian singaporean peruvian chilean venezuelan maltese "
    "ugandan zimbabwean jamaican nepalese"
)
_DE = (
    "franzose französin deutscher deutsche engländer engländerin ire irin schotte schottin "
    "holländer holländerin däne "
    "dänin schwede schwedin norweger norwegerin finne finnin pole polin tscheche tschechin ungar "
    "ungarin rumäne rumänin "
    "bulgare bulgarin grieche griechin türke türkin kurde kurdin italiener italienerin spanier "
    "spanierin portugiese "
    "portugiesin russe russin ukrainer ukrainerin serbe serbin kroate kroatin bosnier bosnierin "
    "albaner albanerin "
    "schweizer schweizerin österreicher österreicherin belgier belgierin amerikaner amerikanerin "
    "inder inderin "
    "chinese chinesin japaner japanerin koreaner koreanerin vietnamese vietnamesin araber "
    "araberin iraner iranerin "
    "syrer syrerin"
)
ORIGIN = "|".join(
    (*dict.fromkeys((*_EN.split(), *_DE.split())), r"(?!fisch|tisch|frisch)[^\W\d_]{3,}isch(?:e[rns]?)?")
)
"""A pattern of such words."""
