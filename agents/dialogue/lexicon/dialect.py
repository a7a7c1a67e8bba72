"""Small words of German dialects and what others say for them; read by `hearing.in_dialect`. Data only.

A word that is also a name or an everyday word of its own is left out.
"""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "hoa(?:ß|ss)t|hoi(?:ß|ss)t|hee(?:ß|ss)t|hoast|hoist|hoißt": "heißt",
    "hoa(?:ß|ss)|hoi(?:ß|ss)|hee(?:ß|ss)e?": "heiße",
    "bräucht|bräuchad|bräuchat|brauchad|brauchat|breicht|breichad|breuchd|brücht": "bräuchte",
    "mecht|mechad|meecht|möcht|möchad|mecht'": "möchte",
    "häd|hätt'|häddi|hättad|hedd|hett": "hätte",
    "hamma": "haben wir",
    "mua(?:ß|ss)|moa(?:ß|ss)|muas|mua": "muss",
    "eahna|eana|ihna|ihne|eahne|eane": "Ihnen",
    "fia|fiar|fer": "für",
    "weg'n|wega|wegn|wecha": "wegen",
    "hob|hobe": "habe",
    "oa woch": "eine Woche",
    "oa stund": "eine Stunde",
    "hod|hott": "hat",
    "zwoa|zwoi|zwoo": "zwei",
    "lauft|läfft": "läuft",
    "meener": "meiner",
    "meenem|meim|moim|meim'": "meinem",
    "meene": "meine",
    "meen|meenen": "meinen",
    "uff|uf|auf'n|uffn|aufn": "auf",
    "koscht|koschd|koschtet|koschdet|koscht's": "kostet",
    "koschte|koschda": "kosten",
    "umsonscht|umsonschd": "umsonst",
    "sonscht|sonschd|sunscht": "sonst",
    "erscht|erschd|zerscht": "erst",
    "geschtern|geschdern|geschtrn": "gestern",
    "fascht": "fast",
    "meischtens": "meistens",
    "hascht|hosch|hasch": "hast",
    "kannscht|kansch|kannsch": "kannst",
    "auguscht": "August",
    "nomal|nomol|nochamal|noamoi": "nochmal",
    "koin|koan|koi": "kein",
    "koine|koane|koina": "keine",
    "koinen|koanen": "keinen",
    "hend|hent|hän|hamse|ham'se|hobts|hobt's": "haben",
    "grüezi(?: mitenand| miteinander| wohl)?|grüessech|gruezi|grüetzi": "guten Tag",
    "ick|icke": "ich",
    "dit|dat|det": "das",
    "wat": "was",
    "sowat|so wat": "sowas",
    "ooch": "auch",
    "nich|(?-i:ned)": "nicht",
    "jut|jutn": "gut",
    "allet|ois": "alles",
    "sagense|sagn's|sagen's|sagn s'": "sagen Sie",
    "ham(?= (?:se|sie|wir|mir|mer|scho|schon|ihr|ma)\\b)": "haben",
    "se|s'": "Sie",
    "scho": "schon",
    "wos(?= (?:kost|is|mach|habt|hobt|muass|kann))": "was",
    "kost(?= (?:mich|mi|uns|des|das|denn|nacha|nachher|so|eine|ein|a)\\b)": "kostet",
    "(?<=für )mi": "mich",
    "abgmacht|abgmocht|usgmacht|ausgmacht|abgmachd": "ausgemacht",
    "bi eu|bi euch": "bei euch",
    "bi ihne|bi ihna": "bei Ihnen",
    "(?<=zwei )sache|(?<=drei )sache": "Sachen",
    "(?<=ich )ha|(?<=ich )han": "habe",
    "(?<=wenn )mr|(?<=ob )mr|(?<=dass )mr|(?<=kann )mr|(?<=muss )mr|(?<=ko )mr": "man",
    "(?<=wenn )mr's|(?<=ob )mr's|(?<=dass )mr's|(?<=kann )mr's": "man es",
    "(?<=des )isch|(?<=das )isch|(?<=es )isch|(?<=wie )isch|(?<=was )isch|(?<=wo )isch|(?<=wann )isch": "ist",
}
KIN: Mapping[str, str] = {
    "voda|vadda|vatter|vattern|vada|vaddern|vadder": "Vater",
    "muada|muadda|mudda|muddern|mudder|muadern|modder": "Mutter",
    "dochter|dochda|dochta|tochta|döchder": "Tochter",
    "fraa": "Frau",
    "schwesta|schweschter|schwesda": "Schwester",
    "kloane|kloana|kloaner|kloanen|kloa|kloine|kloiner|kloinen|lütte|lütten|lütter": "Kleine",
    "jroße|jroßen|jroßer|groaße|groaßer|groaßen": "Große",
}
"""Who belongs to a caller; surnames too, hence only behind an article or 'mein'."""
AFTER_I = (
    r"(?:hob|hab|han|hon|bin|ben|bi|ruaf|ruf|ruef|bräuchte?|brauch|möchte?|hätte?|wui|will|wott|woit|wollt|muss|"
    r"ko|kann|konn|dät|tät|däd|soit|sott|sollt|heiße?|wär|war|sag|meld|schick|komm|kimm|suach|such|woaß|wois)"
)
"""What stands behind an 'i' that is no letter."""
FEMININE = (
    r"(?:Frau|Tochter|Mutter|Mama|Oma|Schwester|Freundin|Kleine|Große|Tante|Enkelin|Nachbarin|Mutti|Chefin)"
)
MASCULINE = (
    r"(?:Nam[ea]|Nachnam[ea]|Vornam[ea]|Mann|Vater|Papa|Sohn|Bub|Bua|Opa|Bruder|Freund|Kleiner|Großer|Kind|Onkel|"
    r"Enkel|Nachbar|Chef|Termin)"
)
"""Before whom and what 'mei' is 'mein': alone it is a sigh."""
