"""Word tables about names: what may stand in a name, beside one, and never in one. Folded, both languages."""

from __future__ import annotations

import re

from agents.dialogue.lexicon.words import word_set
from agents.language.name_words import FIRST, SECOND

PARTICLES = word_set(
    """
    von van de der den zu zur zum del della da dos di le la el al ibn bin mac mc o' ten ter vom und
    """
)
TITLES = word_set(
    """
    frau herr herrn fraeulein dr doktor doctor prof professor mr mrs ms miss mister madam sir dipl ing mag
    familie professorin doktorin magistra ingenieurin privatdozent privatdozentin hofrat reverend
    """
)
INTERJECTIONS = word_set(
    """
    jo ja ne nee noe nein ach ah oh hm moment sekunde augenblick entschuldigung sorry verzeihung actually
    hang wait hallo so echt krass cool super prima toll schade mensch
    """
)
FILLERS = word_set(
    """
    ja jaja jawohl ach achso ah oh oje tja naja hach huch aha also aehm aeh ehm hm hmm mhm gut ok okay
    na nun klar gern gerne natuerlich sicher selbstverstaendlich bitte danke so das ist waere mein meine
    name namen ich bin heisse heiss hallo guten tag morgen abend moin servus gruess gott gruezi hier
    spricht einfach auf der die den dem unter eingetragen eintragen schreiben sie es am apparat tach hi
    yes yeah yep well um uh erm er right sure of course please my name is i am i'm it's its it this the
    under call me hello good morning afternoon evening hiya there speaking put down just that's thats
    would be griass griaß gruezi gruetzi eahna eich mitenand miteinand miteinander zusammen beinand
    allerseits mahlzeit halloechen halloele huhu hallihallo gott pfiat ehre morsche nabend tachchen juten juter griassdi
    plus double doppel reicht genuegt fine do bye goodbye tschuess tschuessi tschues ciao servus ade wiederhoeren wiedersehen
    cheers cheerio myself selbst selber
    """
)
PARENTS = word_set(
    "mama mami mutti mutter papa papi vati vater oma opa mum mummy mom dad daddy mother father"
)
"""'Ich bin die Mama, Sandra Vogel': skipped before the name."""

PLAIN = word_set(
    """
    zweit dritt viert personen leute meines unseres sohnes mannes freundes bruders frohe frohes gesegnete weihnachten ostern pfingsten feiertage
    mega schwer ultra voll echt
    mach macht nimm nehmt lass lasst schau righto actually reckon
    correct right exactly absolutely richtig korrekt stimmt genau
    aber ab abend aendern alle allein red rede reden spreche sprechen nachlesen lesen allem allen alles
    als also am an andere anderen anderer anderes anders auch auf aufgenommen aufzeichnen aus bald bei
    beim beide beides bekommen besser bevor bin bis bisschen bist bitte brauche brauchen braeuchte da
    dabei dafuer dahin damit danach daneben dann daran darauf darf darum das dass dasselbe dazu dein
    deine dem den denn der des deshalb desto die dies diese diesem diesen dieser dieses doch dort dran
    drei du duerfen durch eben echt egal eher eigentlich ein eine einem einen einer eines einfach einmal
    elf ende entschuldigung er erst erste ersten es etwa etwas euch euer eure fast fertig frage freitag
    frei frueh frueher fuer fuenf ganz gar gebe geben gegen geht gehen gehoert genau genommen gerade
    gerne gesagt gestern gibt ging ginge glaube gleich gut haare haarschnitt hab habe haben haette
    haetten halb hat hatte hatten heisst heute hier hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im immer in irgendwie irgendwann ist ja jede jeden jetzt kann kannst kein keine keinen
    klappt koennen koennte koennten komme kommen krass laesst lange lassen leider lieber los machen
    mache macht mal man meine meinem meinen meiner meinte mehr mein melde mensch menschen mich mir mit
    mittag mittwoch moechte moechten moeglich moment montag morgen muss muesste muessen nach nachmittag
    naechste naechsten name namen nee nein nicht nichts nie noch nochmal nun nur ob oder ohne paar passt
    planen prima quatsch reicht richtig sage sagen sagte samstag schauen schneiden schnell schoen schon
    sehr sein seine seit selbst sich sie sind so sofort soll sollte sonntag sonst spaet spaeter stimmt
    stopp statt super suche tag tage telefon termin termine tut uhr ueber uebermorgen ueberlege um und
    ungefaehr uns unser unsere unter verschieben verstanden viel vielleicht vier viertel vom von vor
    vormittag waere waeren wann war waren warte warten warum was weg wegen weil weiss weiter welche
    welcher wenn wer werde werden wieder wieso will wir wird wirklich wissen wo wobei woche wochen
    wollen wollte wollten wuerde wuerden zehn zeit ziemlich zu zum zur zurueck zwei zwoelf zwischen neun
    acht sieben sechs sechzehn siebzehn vierzehn fuenfzehn dreizehn achtzehn nummer handynummer
    telefonnummer adresse mail email oma opa hund katze kind tochter sohn mutter vater mann freundin
    freund chef chefin kollege kollegin nachbarin nachbar arzt kasse versicherung rechnung preis kosten
    mama papa mami papi mutti vati enkel enkelin enkelkind schwester neffe nichte bub buben maedel patenkind mum mummy mom dad daddy schuhe karte parken auto bahn bus wetter urlaub arbeit feierabend obwohl allerdings
    trotzdem jedoch uebrigens apropos jedenfalls hauptsache tatsaechlich normalerweise theoretisch
    grundsaetzlich ehrlich ansonsten ausserdem beziehungsweise mist gott himmel yoga noe
    gonna gotta wanna kinda dunno liegt liegen steht verordnung ueberweisung rezept
    pilates chor training sport fussball schule kita kindergarten uni buero handwerker ostsee nordsee
    besuch geburtstag besprechung meeting sitzung pruefung klausur vorlesung unterricht gleiche gleichen
    gleicher selbe selben uhrzeit uhrzeiten wochenende ferien oktoberfest weihnachten ostern pfingsten
    kirche gericht krankenhaus zahnarzt flug zug handy whatsapp rezept ueberweisung gutschein daten datenschutz computer roboter
    maschine ki computerstimme sache dings ding problem notfall schmerzen auskunft nachricht rueckruf
    bescheid mitarbeiter mitarbeiterin jemand jemanden niemand spaetestens fruehestens maximal
    hoechstens mindestens dauert kostet kosten farbe massage beratung angebot vergessen verwaehlt lauter
    langsamer deutlicher buchstabieren buchstabiere hoeren hoere verstehen verstehe a about after again
    all also an and another any anyone anything are as ask at available away back be because been before
    better both but by call called came can can't cannot change come could course cut day did do does
    don't done down each early earlier either else enough evening ever every fine first five for forget
    four friday from get give go going gone good got great had hair haircut half has have he hello help
    her here him his hold hour hours how human i if in instead into is it it's just know last late later
    leave let like little look looking machine make many maybe me mean meant message mind minute monday
    month more morning move much must my name need never new next nine no nobody none noon not nothing
    now number o'clock of off on once one only open or other our out over own perhaps person phone
    please possible put quite rather really right robot same saturday say second see seven shall she
    should since six so some someone something sooner sorry soon speak still stop sunday sure take talk
    tell ten than thank thanks that that's the their them then there these they thing think this three
    thursday time to today tomorrow too tuesday twelve twenty two understand until up us very wait want
    was way we wednesday week well were what what's when where which who whole why will with without
    won't work would wrong yes yesterday yet you your appointment booking data privacy real weekday
    cancel cancelled canceled reschedule booked moved arrived absagen stornieren streichen loeschen verlegen
    weekend wish wondering happens happen zentrale switchboard paperwork papierkram reception office sekretariat vorzimmer assistenz
    whatever maiden usual nickname irgendwas irgendwen rechts links warteliste uebliche ueblichen
    """
)
NOT_AFTER_CUE = word_set(
    """
    held stuck stranded tied snowed delayed caught rushed locked swamped snowed flooded soaked exhausted knackered
    supposed meant due desperate worried finished dead scared starving freezing parked seated standing sitting
    frisch geschieden verheiratet umgezogen gerade grad neulich seit erst leider momentan aktuell
    selbststaendig flexibel krank neu kunde kundin patient patientin stammkunde stammkundin verhindert unterwegs
    zufrieden beruflich berufstaetig zuhause privat versichert schwanger rentner rentnerin student
    studentin mama papa calling phoning ringing looking trying hoping busy flexible happy afraid
    zweimal dreimal einmal mehrmals umgezogen gestuerzt hingefallen gefallen falsch verkehrt gezogen verzogen verheiratet geschieden operiert
    interested ill sick available free based wanting booked insured pregnant new running glad
    """
)
SPOKEN_TO = word_set(
    """
    love mate darling hon honey pal buddy bud boss chief doll duck pet hen dear dearie sweetie sweetheart sugar bro dude man madam
    ma'am maam mam sir miss missus liebes liebe schaetzchen schaetzle madame meister chef chefin fraeulein maedel gnaedigste
    """
)
"""How somebody is spoken to who takes a call: 'yes love, you got it'."""
BEFORE_A_NAME = word_set(
    "die der das es frau herr herrn ja uebrigens also aeh aehm the um uh mrs mr ms myself selbst selber"
)
"""Stand between an introduction and the name."""
BEGINS = word_set(
    """
    ich wir mir uns mein meine meinen unser unsere unseren hier am aeh aehm oeh es wo wann wie kann koennte i i'd i'm we my
    """
)
"""What a clause begins with, right after somebody greeted and said their name."""
GREETS = word_set(
    """
    hallo hi hey moin servus guten schoenen wunderschoenen einen recht tag morgen abend tach nabend gruess griass gott gruezi
    gruetzi mahlzeit huhu hallihallo halloechen juten juter jut tachchen hoi salue griassdi griasseich servas
    moinsen grussgott selam salam merhaba salut bonjour hola ciao namaste privet czesc ja so also auch du aehm oeh good afternoon evening morning hello hiya yes
    """
)
"""A greeting, and what stands in it."""
DESCRIBES = word_set(
    """
    liebe lieber liebes werte wertes sehr geehrte verehrte neue neuer neues neuen kurze kurzer blöde bloede doofe dumme
    dringende wichtige eilige kleine kleiner grosse liebste geschaetzte junge junger schoene hallo leute team
    meines unseres sohnes mannes freundes bruders frohe frohes gesegnete
    pflegedienst pflegeheim altenheim seniorenheim seniorenresidenz sekretariat vorzimmer immobilien kanzlei hausverwaltung
    autohaus hotel gasthof firma buero steuerbuero kita kindergarten betreuungsdienst sozialstation wohngruppe
    office hotel nursing reception
    former ex retired royal ehemalige ehemaliger ehemals frueherer loyal longtime regular proud fellow local
    """
)
"""Describe what follows, so that the two words are no name."""
VERBS = word_set(
    """
    hoert kriegt bekommt spielt braucht sieht laeuft wohnt arbeitet telefoniert studiert faehrt fliegt lernt isst schlaeft
    sitzt liegt steht bringt holt findet meint denkt traegt leidet klagt jammert wartet traut mag moechte hat muesste
    dringend unbedingt oefter staendig manchmal besonders furchtbar schrecklich wahnsinnig zurzeit momentan seitdem
    sprained twisted hurt broke fractured tore pulled injured strained bruised hurts needs wants has had got fell slipped is was
    wuenscht geht kommt macht nutzt besucht will muss soll kann anmelden eintragen buchen vorbeibringen braeucht
    anrufen staying visiting fancies takes drives goes comes learns uses loves likes would could should must plays lives works trains studies
    braeuchte sollte koennte duerfte wuerde haengt humpelt weint schreit feiert heiratet zieht nimmt verliert
    """
)
"""What somebody does: 'meine Mutter die hört so schlecht' names nobody."""
NOT_INTRODUCED = word_set(
    """
    hopeless useless daft chuffed knackered rubbish fussy dyslexic dithering lying being such clueless desperate
    einverstanden schusselig nervig doof dumm furchtbar unmoeglich verpeilt verwirrt
    orange blonde ginger purple pink yellow patchy uneven grown
    closed open shut quiet busy full booked bank urgent important raining snowing cold hot warm dark late early cheap expensive
    dear gone broken blocked leaking dripping painful sore swollen itchy getting going driving killing making causing
    half term christmas easter public private personal confidential complicated difficult easy lovely brilliant perfect awful
    terrible annoying funny strange weird silly only mainly mostly basically around roughly nearly almost always never usually
    still already probably certainly definitely absolutely totally completely regarding concerning cancelled delayed
    grand gorgeous decent solid worn flat loose stuck stiff rusty bent squeaky wonky dodgy banjaxed manky grim pants deadly class
    overdue recommended required necessary essential impossible possible unlikely likely obvious clear fair
    exact accurate precise noted agreed fantastic splendid marvellous fabulous ideal sound spot bang bingo bob conform impeccable
    parfait superb terrific smashing confirmed settled understood valid excellent flawless okey ace magic tip-top sorted
    """
)
"""What is said of things after "it's", and of people after "I'm"."""
SURNAMES = word_set("weiss lange kurz mann freund vogel")
"""Plain words that are surnames too: as the whole answer to the question for the name they are one."""
SECOND_NAMES = SURNAMES | SECOND
"""Plain words that are surnames where a first name stands before them and nothing follows: 'katrin lange'."""
FIRST_NAMES = FIRST
"""Plain words that are first names where a surname stands behind them: 'Can Yıldırım'."""
SAID_OF_ONESELF = word_set(
    """
    naemlich zurzeit wahrscheinlich meistens meist inzwischen mittlerweile unbedingt hoffentlich selten spontan zufaellig
    vorher nachher danach davor hinterher oefters oefter staendig tagsueber demnaechst sozusagen quasi total voll mega muede nervoes
    unsicher neugierig enttaeuscht traurig dankbar begeistert erkaeltet verletzt verkatert verspannt verreist verunsichert
    ueberfordert nuechtern rechtzeitig puenktlich bereits schliesslich allergisch empfindlich schwerhoerig blind
    alleinerziehend arbeitslos berufstaetig teilzeit vollzeit fix voellig komplett absolut kaum bloss lediglich zumindest
    wenigstens dauernd andauernd tierisch wahnsinnig sauer wuetend ratlos froh gespannt gluecklich aelter juenger
    schwer kurzfristig langfristig vorsichtig ungeduldig beschaeftigt eingespannt ausgebucht spaetestens zunaechst anschliessend
    soweit insofern deswegen daher folglich ueberall nirgends irgendwo auswaerts drueben draussen drinnen daheim zuhaus
    heim ueberwiegend hauptsaechlich teilweise manchmal oft nirgendwo minderjaehrig volljaehrig mobil immobil rothaarig
    blond bruenett langhaarig kurzhaarig faul fertig satt hungrig panisch verzweifelt durcheinander aufgeregt
    basically currently presently mostly mainly generally normally honestly seriously totally really fairly pretty
    quite super ever desperate anxious nervous worried confused stuck tired late early keen due ready unable able meant
    supposed allergic asthmatic diabetic disabled deaf blind retired unemployed divorced married single vegan
    left-handed right-handed stressed injured exhausted embarrassed delighted thrilled pleased grateful sure unsure certain
    curious aware sick unwell poorly under over outside inside nearby abroad overseas away home downstairs upstairs through
    invited expected allowed tied rushed bothered concerned nearly almost always never usually often sometimes rarely
    hardly barely literally kind sort freaking bloody dying losing
    """
)
"""What people say of themselves after 'ich bin' or "i'm": how, when and where they are."""
PLEASED = re.compile(
    r"^(?:(?:oh|ah|ach|well|na|okay|ok|right) )*"
    r"(?P<word>brilliant|great|lovely|sweet|perfect|super|cool|toll|prima|klasse|spitze|awesome|grand|nice|wicked|mint|deadly|lush|fab|ace|"
    r"champion|excellent|fantastic|wonderful|amazing|legend|beauty|magic)"
    r" (?:and|so|but|then|und|aber|dann|what|how|do|does|is|are|can|could|where|when|will|would|was|wie|kann|kostet|habt|haben|muss|gibt)\b"
)
"""'Sweet, and what would a small one set me back': no name, where one is asked for."""
