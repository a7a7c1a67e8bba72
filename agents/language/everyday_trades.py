"""What callers say for the work of trades that mend, fit, sew, test and advise. Data alone, written as in
`everyday_words`.
"""

from __future__ import annotations

EYES_AND_EARS = """
sehtest, augentest, eye test, eye exam, sight test, vision test, augenpruefung, sehstaerke bestimmen,
    sehstaerke messen, refraktion, augen pruefen | verschwommen*, unscharf, sehe unscharf, seh nicht mehr
    gut, sehe nicht mehr gut, seh schlecht, schlechter sehen, seh schlechter, sehe schlechter, meine
    staerke, staerke * geaendert, staerke * veraendert, neue staerke, dioptrien, lesen faellt, buchstaben
    verschwimmen, verschwimm*, nicht mehr lesen, arme zu kurz, halt * zeitung * weg, in der ferne,
    strassenschilder, nachmessen, augen * messen, augen ausmessen, augenglaeser, seh nix mehr, lesebrille,
    blurry, blurred, blur, fuzzy, out of focus, squint*, cant read, cant see, eyes are worse, eyes *
    worse, eyesight, my sight, my vision, prescription * changed, new prescription, reading glasses, road
    signs, fuehrerscheinsehtest, sehtest * fuehrerschein ;
kontaktlinsenanpassung, kontaktlinsen, linsen anpassen, contact lens fitting, contact lenses, lens fitting
    | linse*, kontaktlins*, ohne brille, contacts, contact lens*, lenses, instead of glasses, statt
    brille, monatslinsen, tageslinsen ;
brille richten, brille anpassen, brillenanpassung, brille reparieren, brillenreparatur, buegel richten,
    buegel einstellen, glasses adjustment, adjust glasses, frame adjustment, glasses repair, fix my
    glasses, repair glasses, brille justieren | brille verbog*, verbogen, brille * schief, schiefe brille,
    sitzt schief, haengt schief, wieder gerade, gerade machen, gerademachen, geradebieg*, gerade bieg*,
    geradegebogen, gerade gebogen, gerade richten, zurechtbiegen, brille gerichtet, brille * richten,
    rutscht * nase, rutscht * runter, brille rutscht, drueckt * ohr*, drueckt * nase, brille drueckt,
    buegel*, schraube * brille, schraeubchen, nasenpad*, gelenk * brille, brille gesetzt, auf die brille,
    brille getreten, brille kaputt, brille zerbrochen, brille wackelt, glasses * bent, glasses * crooked,
    glasses * wonky, glasses * loose, glasses * slipping, slip* * nose, wonky, crooked, bent * glasses,
    bent frame, straighten*, straightened out, screw * glasses, sat on my glasses, stepped on my glasses,
    sat on them, trod on, nose pad*, temple arm, tighten * glasses, glasses * tightened ;
brillenberatung, brille aussuchen, neue brille, neue fassung aussuchen, glasses consultation, new glasses,
    frame selection, glasses advice | neue fassung, neues gestell, gestell aussuchen, fassung aussuchen,
    brillengestell*, gleitsichtbrille, gleitsicht*, sonnenbrille, andere brille, brille aussuch*, modell
    aussuch*, new frame*, choose * frame*, pick * frame*, choose * glasses, pick out * glasses, new pair *
    glasses, varifocal*, bifocal*, sunglasses ;
hoertest, hoeranalyse, gehoer pruefen, hoerpruefung, hearing test, hearing check, hearing assessment |
    hoer* schlecht*, hoere schlecht, hoer nix, hoere nichts mehr, hoer kaum, hoere kaum, nicht mehr gut
    hoeren, hoert schlecht, hoert nichts, hoert kaum, schwerhoer*, fernseher * laut, nachfragen muss,
    gehoer*, cant hear, hard of hearing, hearing * worse, going deaf, deaf, hear * badly, tv * loud, telly
    * loud, ohren testen, ohren pruefen, hearing tested, hearing checked, ears tested ;
hoergeraet anpassen, hoergeraeteanpassung, nachjustierung, hoergeraet einstellen, hearing aid fitting,
    hearing aid adjustment | hoergeraet*, pfeift, hearing aid*, whistl*, hoerhilfe, nachstellen,
    einstellen lassen, otoplastik ;
gehoerschutz, ohrstoepsel nach mass, ear protection, ear plugs | ohrstoepsel, stoepsel, ohropax,
    laermschutz, earplug* ;
"""

DEVICES = """
displaytausch, displayreparatur, display, displaywechsel, display tauschen, display reparatur,
    displayaustausch, bildschirm tauschen, bildschirmreparatur, screen repair, screen replacement, display
    repair, display replacement, new screen, glasreparatur | display*, bildschirm*, touchscreen, touch
    reagiert, scheibe * gesplittert, scheibe * gesprungen, scheibe * kaputt, scheibe * gerissen, scheibe *
    hin, glas * gesplittert, glas * gesprungen, glas * kaputt, gesplittert, zersplittert, splitter*,
    spinnennetz, sprung * glas, sprung * scheibe, risse, handy * gefallen, handy * runtergefallen, handy *
    fallen, iphone * gefallen, telefon * gefallen, schwarzer bildschirm, streifen * bildschirm, screen*,
    cracked, smashed, shattered, dropped my phone, dropped * phone, phone * dropped, lines * screen, touch
    doesnt, glass * broken, glass * cracked, spider web ;
akkutausch, akkuwechsel, akku, akku wechseln, akku tauschen, neuer akku, battery replacement, battery
    change, new battery, battery | akku*, batterie*, haelt nicht mehr, haelt * keinen tag, staendig leer,
    dauernd leer, schnell leer, immer leer, geht * aus, battery*, batteries, doesnt hold * charge,
    hold * charge, runs out, dies * quickly, drains, keeps dying, last* till, last* until, goes flat ;
datenrettung, daten retten, datensicherung, data recovery, backup, data rescue | daten*, fotos * retten,
    bilder * retten, alles weg, kontakte * weg, fotos * weg, bilder * weg, my photos, my pictures, my
    data, lost * photos, recover*, back up, backed up ;
ladebuchse, ladebuchse reparieren, ladebuchsentausch, charging port, charging port repair, ladeanschluss |
    laedt nicht, laed nicht, laden nicht, wackelkontakt, buchse*, ladekabel, ladegeraet, charging, doesnt
    charge, wont charge, not charging, charge port ;
wasserschaden, wasserschaden behandlung, water damage | ins wasser, ins klo, nass geworden, toilet, got
    wet, fell in * water, waschmaschine gelandet ;
virenentfernung, virus entfernen, virus removal, computer reinigen | virus*, viren*, trojaner, malware,
    popup*, gehackt, hacked, verschluesselt ;
computer einrichten, pc einrichten, einrichtung, set up, computer setup, setup | einricht*, eingerichtet,
    installier*, aufsetz*, neu aufsetzen, setting up, install*, neuen rechner, neuer laptop, new laptop,
    new computer ;
uhrenbatterie, batteriewechsel, batterie wechseln, watch battery, uhrbatterie | uhr * steht, uhr *
    stehengeblieben, uhr * stehen geblieben, uhr geht nicht, watch * stopped, battery * watch, batterie *
    uhr ;
"""

CLOTHES_AND_SHOES = """
hose kuerzen, hosensaum, saum kuerzen, hosen kuerzen, kuerzen, hemming, trouser hem, hem trousers, shorten
    trousers, take up | hose* * lang, jeans * lang, hose* * kuerz*, jeans * kuerz*, hose* * umnaehen,
    hosenbein*, saum*, umnaeh*, hem*, trousers * long, jeans * long, trousers * short*, trousers taken up,
    taken up, take * up, turn up, hosen zu lang ;
reissverschluss erneuern, reissverschluss, zipper, reissverschluss tauschen, zip repair, zip replacement,
    new zip | reissverschl*, zipper*, zip*, geht nicht mehr zu, jacke * nicht zu, zaehne * verschluss,
    wont zip, zip * broken, zip * stuck ;
brautkleid aendern, brautkleidanprobe, brautkleidaenderung, wedding dress alteration, bridal alterations,
    wedding dress fitting | brautkleid*, hochzeitskleid*, wedding dress*, bridal gown, bridal dress ;
aenderung, aenderung besprechen, enger machen, alteration, alterations, kleidung aendern | enger*, weiter
    machen, aermel*, zu weit, zu eng, kleid * aendern, kleid kuerzen, rock kuerzen, mantel kuerzen,
    taille, abnaeh*, take * in, taken in, let out, sleeves, too loose, too tight, too big, alter*, fits
    badly ;
absaetze, absaetze erneuern, neue absaetze, heel repair, heels | absatz*, absaetze*, heel* ;
besohlen, sohle erneuern, neue sohlen, resoling, sole repair | sohle*, besohl*, loch im schuh, sole*,
    resol* ;
reinigung, textilreinigung, dry cleaning, chemische reinigung | fleck*, stain*, dry clean*, anzug
    reinigen, mantel reinigen ;
"""

HOUSE = """
heizungswartung, heizung warten, wartung heizung, boiler service, heating service | heizung * wart*,
    therme * wart*, kessel * wart*, boiler service*, service * boiler, jaehrliche wartung * heizung,
    gastherme ;
heizungsreparatur, heizung reparieren, heizungsstoerung, boiler repair, heating repair | heizung * kalt,
    heizung * kaputt, heizung * nicht, heizung * ausgefallen, heizkoerper*, wird nicht warm, kein
    warmwasser, kein warmes wasser, therme*, heating * not, heating broken, no heating, no hot water,
    radiator*, boiler * broken, boiler * not ;
rohrreinigung, abflussreinigung, verstopfung, drain cleaning, abfluss | verstopf*, abfluss*, laeuft nicht
    ab, klo * verstopft, spuele*, blocked, clogged, drain*, wont drain, toilet * blocked, sink * blocked ;
wasserhahn, armatur, armatur tauschen, tap repair, wasserhahn reparieren | tropft, wasserhahn*, hahn
    tropft, armatur*, dripping, drips, tap * drip*, faucet*, leak* tap ;
elektroinstallation, elektrik, elektroarbeiten, electrical work | steckdose*, lichtschalter, sicherung*,
    lampe anschliessen, herd anschliessen, strom*, socket*, fuse*, light switch, wiring ;
angebot, besichtigung, vor ort termin, ortstermin, aufmass, quote, site visit, kostenvoranschlag |
    kostenvoranschlag*, anschauen * kostet, vor ort, besichtig*, estimate, come and look, have a look at *
    house, ausmessen ;
fensterreinigung, fenster putzen, window cleaning | fenster * putzen, fenster* * reinigen, windows clean*,
    window clean* ;
gartenpflege, hecke schneiden, rasen maehen, gardening, hedge trimming | hecke*, rasen*, unkraut*, hedge*,
    lawn*, mow*, weeds ;
schluesseldienst, schloss tauschen, lock change, schliesszylinder | ausgesperrt, schloss*, zylinder*,
    locked out, lock* ;
"""

PRACTICE = """
blutabnahme, blut abnehmen, blutentnahme, blood test, labor, blood draw | blut*, blutbild, blutwerte,
    blood*, bloods, nuechtern ;
check up, gesundheitscheck, gesundheitsuntersuchung, vorsorgeuntersuchung, health check | durchcheck*,
    rundum check, einmal alles, general check, full check, health check*, mot for me, grosser check ;
hautkrebsscreening, hautscreening, muttermalkontrolle, hautkrebsvorsorge, skin check, mole check |
    muttermal*, leberfleck*, hautkrebs*, mole*, moles, skin cancer, flecken * haut, fleck * haut ;
warzenbehandlung, warze, warzenentfernung, dornwarze, wart removal, wart treatment, verruca | warze*,
    dornwarze*, wart*, verruca*, knubbel, punkt * fuss*, stachel * fuss* ;
hausbesuch, mobile fusspflege, home visit | hausbesuch*, nach hause kommen, zu mir kommen, zu uns kommen,
    zu ihr kommen, kommen sie ins haus, kann nicht mehr laufen, bettlaegerig, home visit*, come to my
    house, come to us, come out to, housebound, bedridden ;
fussreflexzonenmassage, fussmassage, reflexzonen, foot massage, reflexology | fussreflex*, fuesse
    massier*, reflexzon*, foot rub, feet * massage*, fuss massage ;
hot stone massage, hot stone, heisse steine, hot stones | heisse* stein*, warme* stein*, steine, hot
    stone*, warm stones ;
ganzkoerpermassage, vollmassage, full body massage, whole body massage | ganze* koerper, ganzkoerper*, von
    kopf bis fuss, komplett durchkneten, komplett massier*, komplett durch*, alles durchkneten, am ganzen
    leib, schultern bis * fuess*, einmal komplett, einmal alles, whole body, full body, head to toe, top
    to toe, all over, shoulders * feet, everything massaged ;
rueckenmassage, teilmassage, ruecken nacken massage, back massage, nackenmassage | ruecken massier*,
    nacken massier*, ruecken kneten, ruecken durch*, back rub, my back massaged, my back done, neck
    massaged, knots ;
ultraschall, sonographie, sono, ultrasound | ultraschall*, ultrasound*, scan of ;
vorsorge, krebsvorsorge, vorsorgetermin, smear test, cervical screening | abstrich, smear*, pap*,
    vorsorge* ;
fuellung, filling, loch im zahn, karies, zahnfuellung | loch*, plombe*, fuellung*, stueck * zahn, zahn *
    abgebrochen, zahn * gebrochen, ecke * abgebrochen, cavity, filling*, hole in * tooth, chipped, broken
    tooth, tooth * broke*, lost * filling ;
kontrolle, kontrolluntersuchung, kontrolltermin, check up, checkup, dental check, control, untersuchung,
    sprechstunde | jahre* nicht mehr da, lange nicht mehr da, ewig nicht mehr da, seit * jahren nicht,
    lange nicht * zahnarzt, mal reinschau*, einer reinschau*, mal reinguck*, einmal drueberschau*, niest,
    hustet, juckt sich, leckt sich, schlapp, apathisch, frisst * nicht, frisst schlecht, trinkt * viel,
    nicht fressen, have a look, take a look, been in for, years since, been to * dentist, sneez*, cough*,
    limp*, off food, wont eat, not herself, not himself, lethargic ;
zahnreinigung, professionelle zahnreinigung, pzr, teeth cleaning, professional cleaning, dental cleaning |
    zahnfleisch*, belag, belaege, zahnbelag, verfaerb*, stains, coffee stains, plaque, bleeding gums, gums
    bleed*, polish*, kaffeeflecken, teeth * stained ;
kastration, kastrieren, neutering, castration, spaying | maennlichkeit, eier ab, keinen nachwuchs, keine
    welpen, keine jungen, unfruchtbar*, laeufig*, the snip, fixed, no kittens, no puppies, no more litters
    ;
hatha yoga, hatha, yoga klasse | normale* yoga, yoga * anfaenger, yoga * beginner* ;
schwangerenyoga, praenatalyoga, yoga in der schwangerschaft, prenatal yoga, pregnancy yoga | schwanger*,
    dicke* bauch, babybauch, pregnan*, expecting, bump ;
welpengruppe, welpenstunde, welpenspielgruppe, puppy class, puppy group | welpe*, hundebaby, puppy,
    puppies, wochen alt ;
einzeltraining, einzelstunde, privatstunde, one to one training, private training | einzel*, nur wir,
    allein mit * trainer*, zieht * leine, beisst, bellt*, aggressiv, leinenfuehr*, one to one, one on one,
    pulls * lead, barks, individual ;
gruppenstunde, junghundekurs, gruppentraining, group class, group training | gruppe*, andere* hunde*,
    junghund*, group*, other dogs ;
erstgespraech, kennenlerngespraech, therapie erstgespraech, first session, initial session | erste*
    gespraech, therapieplatz, depress*, erstgespraech*, therapy ;
"""

MONEY_AND_LAW = """
gruendungsberatung, existenzgruendung, existenzgruenderberatung, gruenderberatung, start up advice,
    business start up | selbststaendig*, selbstaendig*, gruenden, gruende*, gruendung*, firma aufmachen,
    laden aufmachen, cafe aufmachen, betrieb aufmachen, eigene* firma, eigene* laden, eigene* cafe,
    freiberufl*, gewerbe anmelden, gewerbe*, nebengewerbe, businessplan, self employed, self employment,
    own business, start * business, starting * business, set up * business, going freelance, freelanc*,
    sole trader ;
jahresabschluss, bilanz, bilanzbesprechung, annual accounts, year end accounts | jahresabschl*, bilanz*,
    abschluss * firma, gewinn und verlust, guv, annual account*, year end, balance sheet*, accounts done ;
lohnabrechnung, lohnbuchhaltung, payroll | lohnabrech*, lohnbuch*, gehaltsabrech*, payroll*, payslip* ;
buchhaltung, finanzbuchhaltung, bookkeeping | buchhalt*, belege, buchfuehrung, bookkeep*, receipts ;
erbrecht, erbrechtsberatung, erbschaft, inheritance law | erbe*, erbschaft*, geerbt, pflichtteil,
    inherit*, estate ;
mietrecht, mietrechtsberatung, tenancy law | vermieter*, mieterhoehung, kuendigung * wohnung,
    nebenkosten*, landlord, evict*, tenan* ;
arbeitsrecht, arbeitsrechtsberatung, employment law | gekuendigt, kuendigung*, abfindung, abmahnung,
    fired, sacked, dismissed, laid off ;
familienrecht, scheidungsberatung, scheidung, family law, divorce | scheid*, trenn*, sorgerecht,
    unterhalt, divorc*, custody, separat* ;
verkehrsrecht, bussgeld, traffic law | blitzer, geblitzt, bussgeld*, punkte in flensburg, speeding, speed
    camera ;
"""

CYCLES_AND_CARS = """
inspektion, wartung, durchsicht, fahrradinspektion, jahresinspektion, service, inspection, bike service |
    durchgeschaut, rundumcheck, einmal alles durch*, fit fuer * fruehling, saison, komplett durch*,
    klappert*, quietscht ueberall, winterschlaf, from top to bottom, once over, ready for * spring, ready
    for * summer ;
bremsen einstellen, bremsenservice, bremsen, bremse nachstellen, brake adjustment, brake service, brake
    check | brems*, quietsch*, zieht nicht mehr, brake*, squeal*, squeak*, wont stop ;
schlauch wechseln, reifenpanne, platten, platten flicken, plattfuss, puncture repair, flat tyre | platt,
    platten*, luft * raus, keine luft, haelt keine luft, scherbe*, nagel * reifen, reingefahren * nagel,
    schlauch*, loch*, punctur*, inner tube, no air, losing air, glass * tyre, nail * tyre ;
motordiagnose, e bike check, e bike service, pedelec service, e bike inspektion, motor check, e bike
    diagnosis | motor*, ebike*, e bike*, pedelec*, unterstuetzung*, fehlermeldung*, zeigt * fehler, error
    code, assist*, the motor ;
schaltung einstellen, schaltung, gear adjustment, gears | schaltung*, gang*, gaenge*, schaltet nicht,
    kette springt, gears*, shifting ;
klimaservice, klimaanlage, klimaanlage warten, klima auffuellen, air conditioning service | kuehlt nicht,
    klima*, kommt * warme luft, nur noch warme luft, stinkt * lueftung, ac, aircon*, air con*, blows warm,
    not cooling ;
hauptuntersuchung, tuev, hu, tuev und au, zum tuev, mot | tuev*, plakette*, hauptuntersuchung*, laeuft *
    ab * tuev ;
raederwechsel, radwechsel, reifenwechsel, raeder wechseln, tyre change, wheel change | winterreifen*,
    sommerreifen*, winterraeder*, sommerraeder*, winterschlappen, umbereif*, umruest*, winterpneus, reifen
    * wechs*, raeder * wechs*, winter tyres, summer tyres ;
oelwechsel, oil change, oelservice | oel*, oil*, oelleuchte, oellampe, oil light ;
batterie, batteriewechsel, batterie tauschen, car battery | springt nicht an, springt * nicht * an,
    orgelt, batterie*, wont start, battery* ;
beulendoktor, smart repair, lackschaden, dent repair | beule*, delle*, kratzer*, dent*, scratch* ;
steinschlag, scheibe, scheibenreparatur, windscreen repair, windscreen | steinschlag*, windschutzscheibe*,
    frontscheibe*, windscreen*, windshield*, stone chip* ;
"""

PICTURES_AND_LESSONS = """
passbilder, passfotos, passfoto, passbild, biometrisches foto, passport photos, passport photo | perso,
    personalausweis, reisepass, foto * perso*, ausweis, aufenthaltstitel, gesundheitskarte, fuehrerschein,
    id card, passport, visa ;
bewerbungsfotos, bewerbungsbilder, business portraet, application photos | bewerbe, bewerbe mich, bewerb*,
    neuen job, lebenslauf, linkedin, xing, applying for * job, job hunting, cv, new job ;
babyshooting, neugeborenenfotos, newborn shoot, baby photos | neugeboren*, baby*, frisch geboren*,
    newborn*, our baby, babybilder ;
familienshooting, familienfotos, family shoot, family photos | mit den kindern, mit oma, mit den
    grosseltern, alle zusammen, ganze familie, whole family, all of us, with the kids, with the
    grandparents ;
beurkundung, kaufvertrag, grundstueckskauf, property consultation, house purchase | haus * * kaufen,
    wohnung * * kaufen, grundstueck*, eigentumswohnung, haus verkaufen, wohnung verkaufen, haus
    ueberschreiben, uebertragen, schenk*, buying * house, buying * flat, selling * house, selling * flat,
    house * sale ;
unterschriftsbeglaubigung, beglaubigung, unterschrift beglaubigen, signature certification, certification
    | unterschrift*, beglaubig*, signature*, certif*, stamp * document, stempel, vollmacht ;
theory check, mock test, theorieunterricht, theorie, theoriestunde | theorie*, theory*, theory exam,
    bogen, frageboegen, mock exam ;
vorgespraech, beratung, tattoo beratung, besprechung, consultation, design talk | noch nicht was, noch
    nicht genau, noch nicht sicher, keine idee, noch keine idee, noch kein motiv, dont know what, not sure
    what, no idea yet, just an idea, eine idee, idee besprechen ;
nagelspange, spange, eingewachsener nagel, nail brace | ins fleisch, in die haut gewachsen, nagel *
    gewachsen, entzuendet* nagel, grown into, toenail * grow* ;
hoertest, hoeranalyse, gehoer pruefen, hearing test | kein wort, kaum noch was, versteh* * nicht mehr,
    versteh* * schlecht, versteh* kaum, mumbl*, ask people to repeat, saying pardon, follow conversations,
    follow a conversation ;
brautkleid aendern, brautkleidanprobe, wedding dress alteration | heirat* * * kleid, hochzeit * * kleid,
    kleid * * hochzeit, kleid * * heirat*, getting married * * dress, dress * * wedding ;
schadensmeldung, schaden, schaden melden, claim | draufgefahren, hinten drauf, drauf gefahren, gerammt,
    ueberschwemm*, ueberflutet, keller * wasser, wasser * keller, hagel, sturm, fensterscheibe, flooded,
    flood, burst pipe, leak*, storm, ran into me, rear ended, bumped into ;
platten, platten flicken, schlauch wechseln, reifenpanne, puncture repair, flat tyre | tyre * soft, tyre *
    gone down, tyre* * down, hinterreifen platt, vorderreifen platt, glasscherbe*, scherben ;
inspektion, durchsicht, wartung, inspection, full service, bike service | frisch machen, fruehlingsfit,
    fuer * fruehling, aus * keller, wieder flott, flott machen, fit fuer, out of * shed, in * shed *
    winter ;
facial, facial treatment, gesichtsbehandlung, gesicht, kosmetikbehandlung | haut, hautbild, unreine haut,
    meine haut, my skin, skins, for my face, spots, breakouts, trockene haut, dry skin ;
hauptuntersuchung, tuev inspection, tuev, hu, mot | sticker, sticker * number plate, number plate,
    nummernschild, siegel, plakette* ;
klavierstimmung, klavier stimmen, pianostimmung, stimmung, stimmen, stimmservice, piano tuning, piano tune,
    tuning, upright tuning, upright piano tuning, tuning upright, tuning upright piano, tune an upright,
    klavierstimmen, pianino stimmen | klavier * verstimmt, piano * verstimmt, klavier * schief,
    klavier * schraeg, klavier * gestimmt, klavier * stimmen, pianino*, upright * out of tune,
    upright * tuned, upright * tuning, piano* * out of tune, piano * tuned, tune * piano*, tuning,
    tune * upright,
    retune*, piano sounds off, piano * off key, verstimmt*, gestimmt, out of tune, off key, tuner ;
fluegelstimmung, fluegel stimmen, konzertfluegel stimmen, grand piano tuning, grand tuning, tuning grand,
    tuning grand piano, baby grand tuning | fluegel * verstimmt, fluegel * gestimmt, fluegel * schief,
    fluegel * stimmen, grand * out of tune, grand * tuned, grand * tuning, tune * grand,
    grand * off key ;
"""

TRADES = (
    EYES_AND_EARS,
    DEVICES,
    CLOTHES_AND_SHOES,
    HOUSE,
    PRACTICE,
    MONEY_AND_LAW,
    CYCLES_AND_CARS,
    PICTURES_AND_LESSONS,
)
"""All of them; each thing: names, a bar, what else is said."""
