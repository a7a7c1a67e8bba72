"""German cues. Danger that is told by what is seen and felt, without its name. Data only."""

from __future__ import annotations

from collections.abc import Mapping

_SOMEBODY = (
    r"(?:ich|er|sie|ihm|ihr|ihn|mann|frau|vater|mutter|papa|mama|vati|mutti|oma|opa|sohn|tochter|kind|baby|kleine[rn]?|bruder|schwester|freund\w*|"
    r"kolleg\w*|nachbar\w*|kund\w*|jemand|einer|der|die)"
)
_PILLS = r"\w*(?:tabletten|pillen|schlafmittel|medikamente)"
_BURNS = (
    r"(?:vorhang|vorhaenge|gardinen?|sofa|couch|matratze|bett|teppich|pfanne|fritteuse|topf|fett|oel|herd|ofen|backofen|toaster|trockner|waschmaschine|"
    r"spuelmaschine|muelleimer|papierkorb|garage|schuppen|carport|balkon|hecke|dach|dachstuhl|keller|haus|wohnung|kueche|auto|adventskranz|weihnachtsbaum|"
    r"christbaum|steckdose|sicherungskasten|verteilerkasten|akku|fernseher|scheune|laube)"
)
_ROOM = r"(?:flur|gang|keller|kueche|treppenhaus|wohnung|haus|heizung|therme|herd|bad|hier|bei uns)"

TOLD: Mapping[str, tuple[str, ...]] = {
    "crisis": (
        r"(?:bring|bringe) (?:ich )?mich (?:\w+ ){0,4}um(?! (?:\w+ ){0,3}uhr)|keinen (?:grund|sinn|anlass) (?:\w+ ){0,3}(?:zu leben|weiterzu\w*|am leben)|mir (?:selbst |selber )?(?:wehtun|weh tun|weh zu tun|wehzutun)(?! die)",
        r"(?:nur noch|einfach) (?:\w+ )?weg sein fuer immer|fuer immer (?:weg|einschlafen|schlafen|ruhe)(?! (?:von|mit))|keiner (?:\w+ ){0,2}(?:sorgen|gedanken) (?:\w+ )?um mich|um mich (?:\w+ ){0,3}(?:keine sorgen|keiner sorgen)",
        r"(?:schluck|schlucke|nehm|nehme|werf|werfe) (?:ich )?(?:jetzt|gleich|nachher|heute nacht) (?:\w+ ){0,3}(?:alle|ganzen|saemtliche\w*) (?:\w+ ){0,2}"
        + _PILLS,
        r"(?:gegen|vor|an) (?:einen|den|n|nen) (?:baum|brueckenpfeiler|pfeiler|zug|lkw|laster|mauer) (?:zu )?(?:fahren|rasen|fahr|laufen)|(?:mein|der letzte|letzter) abschied(?: \w+){0,6} (?:mach|tu|ende|nacht|fuer immer|schluss)",
        r"(?:nicht|nimmer|nie) (?:mehr |wieder )+wach (?:zu )?werden|wach (?:ich )?(?:\w+ ){0,3}(?:nicht|nie|nimmer) (?:mehr |wieder )+auf",
        r"(?:schlaf\w*|einschlaf\w*) und (?:\w+ ){0,4}(?:nicht|nie|nimmer) (?:mehr |wieder )*auf(?:zu)?wach\w*",
        r"(?:nie|nimmer|niemals) (?:mehr |wieder )*auf(?:zu)?wach\w*|nicht (?:mehr |wieder )+aufzuwachen|morgen (?:\w+ ){0,2}nicht (?:mehr )?aufwach\w*(?! um)",
        r"schluss mit (?:mir|allem)|schluss machen mit (?:mir|dem leben)|(?:endgueltig|fuer immer) schluss(?! mit (?:dem vertrag|der mitgliedschaft))",
        r"abschiedsbrief\w*",
        r"ohne mich (?:\w+ ){0,5}(?:besser|leichter)(?: \w+)?|(?:besser|leichter) (?:\w+ )?(?:dran )?ohne mich",
        r"waer\w* (?:ich )?(?:\w+ ){0,4}nicht mehr (?:da|hier|am leben)|wollte (?:\w+ ){0,2}nicht mehr (?:da|hier) sein",
        r"(?:auf|von|an) (?:der|dem|einer|einem|die|das) (?:\w+ )?(?:bruecke|dach|gelaender|hochhaus|klippe|gleis\w*|parkhaus|balkon|fensterbrett|kante|dachkante|bahngleis\w*)(?: \w+){0,7} spring\w*",
        r"spring\w* (?:ich )?(?:\w+ ){0,2}(?:hinunter|hinab|runter)(?! (?:vom (?:sofa|bett|tisch|stuhl)|mit))|(?:ich )spring\w* (?:jetzt|gleich)$",
        r"(?:seil|strick|schlinge) (?:\w+ ){0,4}(?:haengt|um (?:den|meinen) hals|bereit\w*|geknuepft|am balken)|rasierklinge\w* (?:\w+ ){0,3}(?:in der hand|vor mir|bereit\w*)",
        r"nichts (?:mehr )?(?:\w+ )?(?:wofuer|fuer das|fuer was|wozu) (?:\w+ ){0,7}(?:leb\w*|lohnt)|lohnt (?:sich )?(?:\w+ ){0,3}nicht (?:mehr )?(?:zu leben|weiterzuleben)|(?:wofuer|wozu|fuer was) (?:\w+ ){0,3}(?:noch|ueberhaupt) (?:\w+ )?(?:leb\w*|weiterleb\w*)",
        r"mich (?:gibt s|gibts|gibt's|gibt es) (?:\w+ ){0,3}(?:nicht|nimmer)(?: mehr)?(?! (?:ohne|vor|unter)\b)",
        r"wuenscht\w* (?:\w+ ){0,3}(?:ich )?waer\w* (?:\w+ )?tot|waer\w* (?:ich )?(?:doch |nur |bloss |schon |einfach |gerne? )*tot|nie geboren",
        r"(?:tu|tue|tun) (?:ich )?mir (?:\w+ ){0,3}(?:was|etwas) an|mir (?:\w+ ){0,3}(?:was|etwas) an(?:zu)?tun|(?:nehm\w*|nahm) (?:ich )?mir (?:\w+ ){0,2}das leben|mir (?:\w+ ){0,2}das leben (?:\w+ )?(?:nehmen|zu nehmen|genommen)",
        r"(?:dem|dem ganzen|allem|der sache|dem leben|meinem leben) (?:\w+ )?ein ende (?:zu )?(?:setz\w*|mach\w*|bereit\w*|setze)|(?:setz\w*|mach\w*|bereit\w*) (?:ich )?(?:dem|dem ganzen|allem) (?:\w+ )?ein ende(?! (?:mit))",
        r"(?:keine|null) lust (?:mehr )?(?:zu|aufs?|am) leben|keine kraft (?:mehr )?(?:zum leben|weiterzu\w*|zu leben)|vom leben (?:\w+ )?(?:genug|satt)|das leben (?:\w+ )?satt|genug vom leben",
        r"nimmer (?:leben|da sein|weiterleben|aufwachen)|nicht mehr (?:weiter)?(?:zu)?leben|nicht weiterleben|nicht (?:mehr )?existieren",
        r"mich (?:\w+ ){0,2}(?:vergiften|erschiessen|erschiess|ertraenk\w*|erhaeng\w*|aufhaeng\w*|ritzen|ritz)|(?:erschiess|erhaeng|ertraenk|vergift|haeng) (?:ich )?mich(?: auf)?",
        r"(?:bin|waer\w*) (?:\w+ ){0,2}(?:bald|morgen|dann|heute abend) (?:\w+ )?tot$|will (?:\w+ ){0,3}tot sein|moecht\w* (?:\w+ ){0,3}(?:sterben|tot sein)|lasst mich (?:\w+ )?sterben|nur noch sterben",
        r"ins wasser (?:geh\w*|und) (?:\w+ ){0,3}nicht (?:mehr |wieder )*(?:raus|zurueck|auftauch\w*)",
    ),
    "gas": (
        r"(?:muelltonne|tonne|container|papiertonne|gebuesch|wald|wiese|moped|roller) (?:\w+ ){0,2}brennt|brennt (?:\w+ ){0,2}(?:muelltonne|tonne|container|wald|scheune|nachbar\w*)",
        r"(?:gas|gasherd|herd|gashahn) (?:\w+ ){0,3}(?:angelassen|offen gelassen|aufgedreht gelassen|nicht zugedreht) (?:\w+ ){0,6}(?:riech\w*|stink\w*|schwindlig|raucht|qualmt)",
        r"(?:schmort|kokelt|glimmt) (?:\w+ ){0,6}(?:raucht|qualmt|rauch|qualm)|(?:schmort|kokelt) (?:\w+ ){0,3}(?:decke|wand|steckdose|kabel|sicherungskasten|was|etwas)|(?:decke|wand|steckdose|kabel|sicherungskasten) (?:\w+ ){0,2}(?:schmort|kokelt|raucht|qualmt|funkt)",
        r"(?:flammen) (?:\w+ ){0,4}(?:schlagen|kommen|lodern|raus|hoch)|(?:schlagen|kommen|lodern) (?:\w+ ){0,3}flammen|feuer gefangen|lichterloh",
        rf"{_BURNS} (?:\w+ ){{0,2}}brennt(?! (?:(?:noch|ein|das|kein|die|wieder|immer|nicht) )*(?:\w*licht|\w*lampe|kerze|durch|dvd|cd|bisschen\w*|nicht)\b)",
        r"(?:dicker|schwarzer|beissender|dichter|voller) (?:rauch|qualm)|(?:alles|wohnung|haus|kueche|laden|flur|treppenhaus|keller|zimmer|bude) (?:\w+ ){0,3}(?:verqualmt|vollgequalmt|zugequalmt|voller rauch|voll rauch|voll qualm)",
        r"gas(?:herd|flasche|hahn|leitung|rohr|therme|grill)? (?:\w+ ){0,3}(?:zischt|undicht|leckt|ausgestroemt|stroemt|ausstroem\w*|entweicht|offen und)",
        rf"{_ROOM} (?:\w+ ){{0,5}}(?:riech\w*|stink\w*) (?:\w+ ){{0,4}}faulen? eiern|(?:riech\w*|stink\w*) (?:\w+ ){{0,6}}faulen? eiern (?:\w+ ){{0,5}}{_ROOM}|(?:riech\w*|stink\w*) (?:\w+ ){{0,4}}{_ROOM} (?:\w+ ){{0,4}}faulen? eiern",
    ),
    "medical": (
        r"asthma ?anfall|(?:spray|inhalator) (?:\w+ ){0,3}(?:hilft|wirkt|bringt) (?:\w+ )?(?:nicht|nichts|nix)",
        r"(?:stich|gestochen|biene|wespe|hornisse|allergi\w*|erdnuss|nuesse|nuss) (?:\w+ ){0,9}(?:gesicht|hals|zunge|lippen|mund|ganze\w*) (?:\w+ ){0,3}(?:schwillt|geschwollen|zugeschwollen|dick)",
        r"so viel blut|blut (?:\w+ ){0,5}(?:nicht|nimmer) (?:stoppen|stillen)|(?:es|das) spritzt (?:\w+ )?(?:raus|heraus|nur so)|schwanger (?:\w+ ){0,4}(?:blute|blutung\w*|blut)|(?:ich|er|sie) blutet? (?:und|ganz|am kopf|aus (?:dem|der|den) (?:ohr\w*|mund|kopf|auge\w*))",
        r"von (?:einem |nem |dem |einer |ner |der )?(?:auto|lkw|bus|tram|bahn|zug|strassenbahn|laster|motorrad) (?:erfasst|angefahren|ueberfahren|ueberrollt)|vom (?:auto|lkw|bus|zug|laster|motorrad) (?:erfasst|angefahren|ueberfahren|ueberrollt)",
        r"(?:wasserkocher|kochtopf|topf|teekanne|fritteuse|pfanne) (?:\w+ ){0,4}(?:uebergekippt|uebergeschuettet|uebergegossen|runtergezogen|ueber (?:sich|mich|ihn|das kind))|haut (?:\w+ ){0,2}(?:loest|schaelt|pellt|geht) (?:sich )?(?:\w+ )?ab (?:\w+ ){0,3}(?:verbrannt|verbrueht|kocher|heiss\w*)|(?:verbrannt|verbrueht|uebergekippt|heiss\w*) (?:\w+ ){0,5}haut (?:\w+ ){0,2}(?:loest|schaelt|pellt) (?:sich )?ab",
        r"strom (?:\w+ ){0,4}(?:boden|bewusst\w*|ansprechbar)|(?:gewischt|geschlagen|schlag) (?:\w+ ){0,3}(?:vom|durch|von) (?:strom|\w*kabel|steckdose)|(?:liegt|treibt|ist) (?:\w+ ){0,5}unter wasser",
        r"bringt? (?:\w+ )?kein wort (?:mehr )?(?:raus|heraus) (?:\w+ ){0,6}(?:arm|gesicht|mund|bein)|(?:redet|spricht) (?:\w+ ){0,3}(?:komisch|seltsam|undeutlich|verwaschen) (?:\w+ ){0,4}(?:arm|becher|hand|halten|gesicht|tasse|glas|bein)",
        r"(?:fasst|greift|haelt|packt|krallt|drueckt) (?:sich )?(?:\w+ ){0,4}(?:an|ans|aufs) (?:die |sein |ihr |der |seine |ihre |das )?(?:brust|herz)|haelt sich (?:\w+ ){0,2}(?:brust|herz)",
        r"(?:elefant|stein|zentner\w*|gewicht|tonne|ring|guertel|band|klotz|einer|jemand|was schweres|schraubstock|panzer) (?:\w+ ){0,4}(?:auf|um|in|ueber) (?:der|die|meine[rn]?|seine[rn]?|ihre[rn]?|mir auf der|ihm auf der) (?:ganze )?brust\w*",
        r"(?:sitzt|drueckt|lastet|presst|schnuert|quetscht|brennt|reisst) (?:\w+ ){0,5}(?:auf|um|in) (?:der|die|meine[rn]?|seine[rn]?|ihre[rn]?) (?:ganze )?brust\w*|brustkorb (?:\w+ ){0,3}(?:zu|eng|zugeschnuert|zusammen\w*)",
        r"engegefuehl|brustenge|herz ?stillstand|(?:hat|hatte|bekommt|kriegt|krieg|ist) (?:\w+ ){0,4}(?:herz ?anfall|herz ?attacke)|herz (?:\w+ ){0,2}(?:steht still|hat aufgehoert|schlaegt nicht|aufgehoert)",
        r"link\w* arm (?:\w+ ){0,9}(?:kiefer|brust|schweiss\w*|luft)|(?:kiefer|brust) (?:\w+ ){0,8}link\w* arm|link\w* arm(?: \w+){0,4} bis (?:in|zum) (?:den )?(?:kiefer|hals)",
        rf"{_SOMEBODY} (?:ist|bin|is|war) (?:\w+ ){{0,5}}(?:zusammengesackt|weggesackt|zusammengesunken|zusammengeklappt|weggekippt|weggeklappt|weggetreten|bewusstlos geworden|vom stuhl gekippt|vom stuhl gefallen)",
        rf"{_SOMEBODY} (?:\w+ ){{0,3}}(?:sackt|klappt|sinkt|kippt) (?:(?!nicht\b|net\b|geht\b|ginge\b)\w+ ){{0,3}}(?:zusammen|weg|um(?! (?!und\b|er\b|sie\b|ich\b|oh\b|bitte\b|was\b|hilfe\b)\w))|(?:vater|mutter|oma|opa|mann|frau|papa|mama) (?:\w+ )?(?:zusammengesackt|zusammengeklappt|weggesackt)",
        r"(?:krieg\w*|bekomm\w*) (?:\w+ ){1,3}(?:nicht|nimmer) (?:mehr )?wach(?! vor)|kommt? (?:\w+ ){0,3}(?:nicht|nimmer) (?:mehr |wieder )*zu (?:sich|bewusstsein)|nicht (?:mehr |ganz )?bei (?:bewusstsein|besinnung|sich und)|bewusstsein (?:\w+ )?verloren|ohne bewusstsein|verliert (?:\w+ ){0,2}bewusstsein",
        r"liegt (?:\w+ ){1,6}(?:keine antwort(?! (?:wann|auf|ob|wie)\b)|antwortet (?:\w+ )?nicht(?! (?:wann|auf|ob|wie)\b)|sagt nichts|ruehrt|steht nicht auf|kommt nicht hoch|reagiert (?:\w+ )?nicht)",
        r"macht? (?:die |seine |ihre |mir )?augen (?:\w+ ){0,2}(?:nicht|nimmer) (?:mehr )?auf",
        r"(?:zuckt|zittert|krampft) (?:\w+ ){0,5}(?:am ganzen koerper|ganze koerper|unkontrolliert|augen|verdreht)|augen (?:\w+ ){0,2}(?:weggedreht|nach hinten|nach oben) (?:\w+ )?(?:gedreht|verdreht|weg)?",
        r"(?:was|etwas|ein \w+|eine \w+|stueck \w+|muenze|bonbon|nuss|weintraube) (?:\w+ ){0,3}im hals (?:\w+ ){0,8}(?:blau|luft|atm\w*|wuergt|roechelt|hustet)|blau (?:im gesicht|um den mund|an den lippen)|blaue lippen",
        r"(?:baby|saeugling|neugeborene\w*|kleine[rn]?|kind|sohn|tochter) (?:\w+ ){0,4}(?:schlapp|schlaff|leblos|blau)(?: und| angelaufen|$)(?! (?:geschminkt|angezogen|gekleidet|gefaerbt))|leblos (?:da|am|auf|im|in)",
        r"(?:schnappt?|ringt?|japst?|kaempft?) (?:\w+ ){0,4}(?:nach|um) (?:\w+ )?(?:luft|atem)|japst (?:\w+ ){0,2}nur|(?:mir|ihm|ihr) (?:bleibt|blieb) (?:\w+ ){0,3}luft weg(?! (?:bei|wenn|als)\b)|(?:keine|kaum|nicht genug) luft (?:\w+ ){0,2}(?:bekomm\w*|krieg\w*)",
        r"(?:schwillt|geschwollen|zugeschwollen|schnuert|geht) (?:\w+ ){0,4}(?:der )?(?:hals|zunge|kehle|rachen) (?:\w+ ){0,2}zu|(?:hals|zunge|kehle|rachen) (?:\w+ ){0,4}(?:dick|angeschwollen|zugeschwollen) (?:\w+ ){0,6}(?:luft|schluck\w*|atm\w*|stich\w*|biene\w*|wespe\w*)",
        r"(?:das |sein |ihr |ueberall )?blut (?:\w+ ){0,3}(?:laeuft|schiesst|stroemt|pulsiert|pumpt)(?: \w+){0,4}|blutet (?:\w+ ){0,4}wie (?:ein \w+|eine \w+|ne \w+|n \w+|bloed|irre|wild|abgestochen)|(?:viel|viele|menge|liter|jede menge) (?:\w+ ){0,2}blut (?:verloren|weg)|verliert (?:\w+ ){0,4}blut|blutlache|voller blut|alles (?:ist )?(?:\w+ )?blutig|blut (?:hustet|spuckt|erbricht|gespuckt|erbrochen)|(?:hustet|spuckt|erbricht|bricht) (?:\w+ )?blut",
        r"(?:finger|hand|daumen|arm|bein|fuss|kopf|unterarm) (?:\w+ ){0,3}(?:gesaegt|geschnitten|gehackt|gehauen|gerammt|gestochen) (?:\w+ ){0,7}(?:nicht auf|stark|tief|blut\w*|knochen)|(?:finger|hand|daumen|arm|bein|fuss|zeh) (?:\w+ ){0,3}(?:abgesaegt|abgetrennt|abgehackt|abgerissen|abgeschnitten|ist ab)",
        r"\w*(?:reiniger|entkalker|weichspueler|desinfektionsmittel|benzin|terpentin|pflanzenschutzmittel|unkrautvernichter|bleiche|abfluss\w*) (?:\w+ ){0,3}(?:getrunken|geschluckt|verschluckt|probiert)|(?:getrunken|geschluckt|verschluckt) (?:\w+ ){0,3}\w*(?:reiniger|putzmittel|bleiche|gift)",
        r"(?:\w*gestuerzt|\w*gefallen|abgestuerzt) (?:\w+ ){0,8}(?:spuert?|fuehlt?|bricht|erbricht|uebergibt|verwirrt|benommen|ansprechbar|wirr\w*|weggetreten)(?: \w+)?",
        r"(?:spuer\w*|fuehl\w*) (?:\w+ ){0,2}(?:meine|seine|ihre|die|den|meinen|seinen|ihren) (?:ganze |komplette )?(?:linke\w*|rechte\w*|halbe) (?:\w+ ){0,3}(?:nicht|nimmer|nichts)|(?:linke|rechte|eine|ganze) (?:koerper|gesichts)?(?:seite|haelfte) (?:\w+ ){0,3}(?:nicht|nimmer) (?:mehr )?(?:spuer\w*|beweg\w*|fuehl\w*)",
        r"arm (?:\w+ ){0,4}(?:haengt|schlaff) (?:\w+ ){0,4}(?:runter|herunter|schlaff)",
        r"(?:glaub\w*|fuercht\w*|denk\w*|sieht aus als) (?:\w+ ){0,3}(?:er|sie|mein \w+|meine \w+|opa|oma|papa|mama) (?:\w+ ){0,2}(?:ist |waer\w* |sei )?(?:\w+ )?(?:tot|stirbt|gestorben gerade)$|(?:er|sie|mein \w+|meine \w+|papa|mama|opa|oma) stirbt(?! (?:vor|fast)\b)|(?:liegt|lieg) im sterben",
        r"(?:ist|wurde|is|hat man) (?:gerade |eben |grad )?(?:jemand|einer|eine|ein (?:mann|kind|radfahrer|fussgaenger|junge|maedchen|motorradfahrer)|eine (?:frau|radfahrerin|oma|dame)|mein \w+|meine \w+) (?:\w+ ){0,5}(?:angefahren|ueberfahren|verunglueckt)(?: worden)?(?<!auto angefahren worden)|niedergestochen|angeschossen|messerstich\w*|(?:kind|radfahrer\w*|fussgaenger\w*|mann|frau|junge|maedchen|sohn|tochter|jemand) (?:\w+ ){0,4}(?:ueberfahren|angefahren) worden",
        r"kreide(?:bleich|weiss) (?:\w+ ){0,4}\w*schw(?:itz|eiss)\w*|kalt ?schweissig\w*",
        r"baby kommt(?: (?:jetzt|gleich|gerade|schon|raus|zu frueh))?$|koepfchen (?:\w+ ){0,3}(?:raus|da|sehen)|presswehen|wehen (?:\w+ ){0,4}(?:minuten|abstand)",
        r"(?:kochend\w*|heiss\w*|siedend\w*) (?:wasser|oel|fett|tee|suppe) (?:\w+ ){0,4}ueber (?:sich|ihn|sie|mich|das kind|den kopf|die arme?|die beine|den arm|das bein|das gesicht)",
        r"zuckerschock|diabetisch\w* (?:koma|schock)|ins koma(?: gefallen)?|unterzucker\w* (?:\w+ ){0,6}(?:wach|ansprechbar|reagiert)",
        r"schlangenbiss|von (?:einer|ner) (?:schlange|kreuzotter) gebissen|(?:defi|defibrillator) (?:schnell|jetzt)|(?:mach\w*|mussten?|muss) (?:\w+ ){0,3}(?:herzmassage|wiederbeleb\w*|reanimier\w*)|reanimier\w*|wiederbelebung",
        r"(?:kann|koennt\w*) (?:auf einmal|ploetzlich|gerade|jetzt) (?:\w+ ){0,3}nicht (?:mehr )?(?:sprechen|reden|laufen|sehen)|(?:auf einmal|ploetzlich) (?:\w+ ){0,4}(?:nichts mehr sehen|blind|nicht mehr (?:reden|laufen|sehen))",
        r"(?:ganze|volle|alle|viele|haufen|handvoll|packung|schachtel|dose) (?:\w+ ){0,3}"
        + _PILLS
        + r" (?:\w+ ){0,3}(?:eingeworfen|geschluckt|reingeworfen|runtergeschluckt|eingenommen)",
    ),
}
"""What is added to the named dangers, kind by kind."""

SIGNS: Mapping[str, tuple[str, ...]] = {
    "medical": (
        rf"{_SOMEBODY} (?:\w+ ){{0,6}}(?:grau(?! und (?:schwarz|weiss|braun))|blass|fahl|kaesig|gruen im gesicht|weiss wie (?:\w+ )?wand)(?! (?:\w*haar\w*|gefaerbt|meliert|getoent|abdeck\w*)\b)|grau im gesicht|aschfahl|kreide(?:bleich|weiss)|leichenblass|kaeseweiss",
        r"\w*schwitz\w*|\w*schweiss\w*|klatschnass|eiskalt",
        r"liegt (?:\w+ )?(?:da|am boden|auf dem boden|im bad|im flur|vor mir)(?! (?:und (?:schlaeft|spielt|liest)|seit (?:wochen|tagen)|noch|was|ein)\b)|(?:zusammen|weg)gesackt|zusammengeklappt",
        r"link\w* arm|kiefer|arm (?:\w+ ){0,4}(?:taub|kribbelt|lahm|nicht (?:mehr )?heben)|kribbelt (?:\w+ ){0,3}arm",
        r"(?:in|auf|an) (?:der|die|seine[rn]?|meine[rn]?|ihre[rn]?) brust\w*|\w*herz(?!lich\w*)(?:en|s)?",
        r"sagt (?:\w+ )?nichts(?: mehr)?|(?:gibt|krieg\w*) (?:\w+ ){0,2}keine antwort(?! (?:auf|wann)\b)|antwortet (?:\w+ )?nicht(?: mehr)?(?! auf)|wirres zeug|redet (?:\w+ ){0,3}wirr\w*|kann (?:\w+ ){0,3}nicht (?:mehr |richtig )+(?:sprechen|reden)|laecheln (?:\w+ ){0,3}schief|gesicht (?:\w+ ){0,2}schief",
        r"(?:roechelt|keucht|japst|pfeift) (?:\w+ )?|atmet (?:\w+ )?(?:schnell|stossweise|schwer|flach)|kurzatmig",
        r"(?:mir|ihm|ihr) (?:\w+ ){0,3}(?:schlecht|uebel|schwindlig|schwummrig|schwindelig)(?! bei dem preis)|uebergibt sich",
    ),
    "crisis": (
        rf"{_PILLS} (?:\w+ ){{0,5}}(?:vor mir|hier|auf dem tisch|bereit\w*|hingelegt|aufgereiht|abgezaehlt|gesammelt|in der hand|neben mir)|vor mir (?:\w+ ){{0,5}}{_PILLS}|(?:aufgereiht|abgezaehlt|gesammelt) (?:\w+ ){{0,3}}{_PILLS}",
        r"(?:auf|an) (?:der|einer|dem|einem|den) (?:\w*bruecke|dach|hochhaus|klippe|gleisen|bahngleisen|parkhausdach|gelaender)|seil|strick|rasierklingen?|pistole|ins wasser",
        r"(?:tschuess|lebewohl|leb wohl|danke|lebt wohl|auf wiedersehen) (?:\w+ )?sagen|verabschied\w*|verzeih\w*(?: mir)?|sagen sie (?:\w+ ){0,5}(?:leid|geliebt|lieb habe|lieb hab)|zum letzten mal|letzte[rs]? (?:anruf|gruss)",
        r"(?:mach|mache) (?:\w+ ){0,3}schluss(?! (?:um|mit (?:der arbeit|dem rauchen))\b)|dass (?:es|das) (?:\w+ ){0,3}(?:vorbei|aufhoert|zu ende) (?:ist)?|ein ende|bin (?:\w+ ){0,3}nicht mehr da|brauch\w* (?:\w+ ){0,3}nichts mehr|ich brauche? (?:das|es|alles) (?:\w+ ){0,2}nicht mehr|das alles brauche? ich nicht mehr|morgen (?:\w+ ){0,3}nicht mehr(?! (?:auf|geoeffnet|arbeiten))|hab mich entschieden|mein entschluss",
        r"(?:ich halt|halt ich|(?:ich )?(?:schaff|schaffe|kann|pack|packe|halte|ertrag|ertrage)) (?:\w+ ){0,3}nicht mehr(?! (?:bis|um|am|puenktlich|rechtzeitig|kommen|zum termin|heute|warten|so|lange|sitzen|heben|\w+en)\b)(?: aus)?|(?:flasche )?(?:wodka|schnaps|whisky)|alles (?:\w+ )?(?:egal|sinnlos|hoffnungslos)|keine hoffnung|keiner (?:wird )?(?:mich )?vermiss\w*|hat (?:\w+ ){0,3}keinen sinn mehr",
    ),
    "gas": (
        r"(?:alle|alles|allen|beide|wir|uns|kinder) (?:\w+ ){0,4}(?:kopfweh|kopfschmerzen|schwindel\w*|schwindlig|uebel|schlecht)",
        r"(?:seit\w*|wenn|sobald|kaum|wegen) (?:die|der|das|wir|den|dem) (?:\w+ ){0,3}(?:heizung|therme|ofen|kaminofen|kamin|grill|boiler|gasheizer|gasofen|holzofen|stromerzeuger)",
    ),
}
"""Signs that mean little alone: two different ones of a kind are a danger."""

HARMLESS_BESIDE: tuple[str, ...] = (
    r"(?:lippen|gesicht|mund) (?:\w+ ){0,3}blau (?:\w+ )?(?:geschminkt|angemalt|gemalt|geschminkt werden)|(?:raucht|qualmt) (?:\w+ ){0,3}aus (?:dem|unserem|meinem) auspuff",
    r"(?:das|so|termin) (?:hat|macht) (?:ja |so )?keinen sinn mehr(?= (?:dann|wenn|bei|weil|lieber)\b)",
    r"\w*haare?n? (?:\w+ ){0,4}(?:leblos|schlapp|schlaff|blutig|platt)(?: \w+)?",
    r"(?:morgens|frueh|vor \w+|so frueh|in den ferien|am wochenende) (?:\w+ ){0,3}(?:nicht|kaum) (?:mehr )?wach|(?:nicht|kaum) wach (?:\w+ ){0,3}(?:vor|morgens|um)",
    r"\w*(?:tisch|bett|stuhl|liege|regal|schirm|klappbett|kinderwagen|buggy|zelt|dach|kreislauf) (?:\w+ ){0,4}(?:zusammengeklappt|zusammengesackt)|zusammengeklappt(?:e|er|es|en) ",
    r"(?:herz ?anfall|herzinfarkt|herzattacke|schlaganfall) (?:\w+ )?(?:bei|wegen|als ich) (?:\w+ ){0,3}(?:preis\w*|rechnung\w*)",
    r"(?:termin|vertrag|abo|mitgliedschaft|kurs|versicherung|arbeit|schule|rauchen|freund\w*) (?:\w+ ){0,5}schluss|schluss (?:\w+ ){0,2}mit (?:dem|der|meine[mr]) \w+",
    r"spring\w* (?:\w+ ){0,3}(?:vom|auf|in den|unter die|ueber|ins|an) (?:\w+ )?(?:trampolin|dreimeter\w*|zehner|turm|dusche|pool|becken|sofa|auto|zug|bus)",
)
"""Ways of speaking that only sound like it."""
