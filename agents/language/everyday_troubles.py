"""Troubles that call for the work of a trade, as callers tell them: 'my back tyre's flat', 'mein Nacken ist
verspannt'. Data alone, written as in `everyday_words`.
"""

from __future__ import annotations

_EYES = """
sehtest, augentest, eye test, eye exam, sight test, vision test, augenpruefung, augen pruefen, augen testen
    | gone blurry, going blurry, all blurry, gone fuzzy, distance * blurry, blurry, nicht mehr scharf,
    nimmer scharf, nicht * scharf sehen, augen * pruefen, augen * checken, augen * nachsehen, augen *
    kontrollieren, kopfweh * bildschirm, kopfschmerzen * bildschirm, eyes * looked at, eyes * seen to, eyes
    * not what, eyes arent what, road signs, staerkere brille, stronger glasses, zeitung * nicht mehr lesen
    ;
brille richten, brille anpassen, brillenanpassung, brille reparieren, brillenreparatur, glasses adjustment,
    glasses repair, brille nachstellen | buegel * brille, buegel * ab, buegel * abgebrochen, brille *
    abgebrochen, brille * auseinander, glas * rausgefallen, glas * herausgefallen, arm * glasses, glasses *
    snapped, glasses * broke*, lens * fallen out, lens * popped out ;
"""

_WHEELS = """
schlauch wechseln, reifenpanne, platten, platten flicken, plattfuss, puncture repair, puncture, flat tyre,
    flat tire, reifen flicken, platter reifen | tyre* * flat, tire* * flat, flat * tyre, got a flat, have a
    flat, had a flat, a flat, wheel* * flat, reifen * platt, hinten * platt, vorne * platt, alles platt,
    hinterrad * platt, vorderrad * platt, over * glass, over * nail, ueber * scherben, ueber * glas, in *
    nagel gefahren, losing air, loses air, losing pressure, verliert * luft, luft verliert, rad * luft,
    hinterrad * luft, vorderrad * luft, let down ;
bremsen einstellen, bremsenservice, bremsencheck, bremsendienst, bremsen, bremse, brake adjustment, brake
    service, brake check, brakes | brake* * nothing, brake* * grind*, grinding noise, grinding, brake* *
    noise*, beim bremsen, brems* * schleif*, brems* * quietsch*, bremse * leer, bremse * durch*, lever *
    handlebar, pull * brake ;
schaltung einstellen, schaltung, gear adjustment, gears | gears * slip*, gears keep, gears * jump*, wont
    change gear, kette springt, springt * kette, kette * rutscht, kette * ab, kette * runter*, chain *
    slip*, chain * off, chain * jump*, gang * nicht rein, gaenge * nicht, gaenge springen ;
inspektion, wartung, durchsicht, fahrradinspektion, jahresinspektion, inspection, bike service, car service,
    kundendienst, yearly service, annual service | yearly service, annual service, due * service, due its
    service, service * due, going over, zum kundendienst, service * faellig, inspektion * faellig, stand *
    winter * keller, shed all winter ;
hauptuntersuchung, tuev, hu, tuev und au, zum tuev, mot, tuev inspection | mot * runs out, mot * out, mot *
    due, mot expires, mot * expired, tuev laeuft * ab, tuev * abgelaufen, tuev * faellig, neuen tuev,
    plakette * abgelaufen ;
batterie, batteriewechsel, batterie tauschen, car battery | car * wont start, wagen * springt nicht, auto *
    springt nicht, battery * dead, battery * flat, batterie * leer, batterie * tot ;
"""

_TEETH_AND_ANIMALS = """
schmerztermin, schmerzbehandlung, zahnschmerzen, toothache, emergency appointment, schmerzsprechstunde,
    akuttermin | zahn * wahnsinnig, zahn * verrueckt, zahn * umbringt, tut weh, tut so weh,
    tut hoellisch weh, backenzahn * weh, zahn * weh, weh * zahn, weh * backenzahn, zahn * pocht, zahn * tobt,
    tooth * hurts, tooth * throbbing, tooth * ache*, tooth * pain*, tooth * killing, swollen jaw, dicke*
    backe, dicke wange, weisheitszahn * drueckt, zahn * schmerzt, cant chew ;
fuellung, filling, zahnfuellung | filling * fallen out, filling * come out, filling * out, fuellung * raus*,
    plombe * raus*, tooth * chipped, tooth * snapped, stueck * zahn ;
impfung, impfen, impftermin, vaccination, vaccine, jahresimpfung, auffrischung | jabs * due, jabs are, needs
    * jabs, need * jabs, injections * due, boosters * due, booster * due, impfung * faellig, impfung * dran,
    impfungen * faellig, muss * geimpft, soll * geimpft ;
krallen schneiden, krallenschneiden, krallen, krallen kuerzen, krallenpflege, nail clipping, nail trim, claw
    trimming | claws * long, claws * too long, krallen * lang, krallen * zu lang, nails * click* ;
zahnsteinentfernung, zahnstein entfernen, zahnreinigung, dental cleaning | breath stinks, breath smells,
    breath * awful, bad breath, maulgeruch, mundgeruch, stinkt * maul, riecht * maul, teeth * brown, teeth *
    yellow, zaehne * braun, zaehne * gelb ;
sprechstunde, untersuchung, tierarzttermin, examination, consultation, allgemeine untersuchung | hat *
    durchfall, has * diarrhoea, being sick, throwing up, throws up, erbricht, uebergibt sich, kotzt, kratzt
    * dauernd, scratching * himself, scratching * herself, knoten, a lump, beule, augen traenen, eyes *
    running, hat * zecke*, got a tick ;
"""

_BODY = """
krankengymnastik, kg, physiotherapie, physio, physiotherapy, gymnastik | knee operation, hip operation, knie
    op, hueft op, nach * knie op, kreuzband*, neues knie, neue huefte, new knee, new hip, uebungen machen,
    do exercises, bandscheib*, slipped disc, meniskus* ;
lymphdrainage, manuelle lymphdrainage, mld, lymphatic drainage, lymph drainage | swollen, swelling,
    geschwoll*, dicke beine, beine * dick, bein * dick, wasser * beinen, wasser * bein, puffy ;
massage, klassische massage, massagetherapie, rueckenmassage, teilmassage, back massage | verspann*,
    verhaert*, nacken * steif, steifer nacken, steifen nacken, stiff neck, neck * stiff, neck* * tense,
    shoulder* * tense, back * tense, all tense, tensed up, tight shoulders, shoulders * tight, knots, nacken
    * weh, schulter* * weh ;
rueckenmassage, teilmassage, back massage, nackenmassage | back * killing, backs * killing, back hurts, back
    * hurts, back aches, back * ache*, back * stiff, bad back, sore back, im kreuz, kreuz * weh,
    kreuzschmerz*, rueckenschmerz*, rueckenweh, ruecken * weh, ruecken * verspann*, knots * back, knots *
    shoulders ;
manuelle therapie, mt, manual therapy | blockade*, blockiert, seized up, locked up, ausgerenkt, verrenkt,
    eingeklemmt, hexenschuss*, frozen shoulder, wirbel * drin, wirbel * raus ;
fussreflexzonenmassage, fussmassage, foot massage, reflexology | feet * tired, feet ache, feet * ache, feet
    * sore, fuesse * muede, fuesse * schwer, fuesse tun * weh, aching feet ;
"""

_BEAUTY = """
auffuellen, naegel auffuellen, gelnaegel auffuellen, refill, infill | gels * grown, gel* * grown out,
    gelnaegel * rausgewachsen, gelnaegel * herausgewachsen, naegel * rausgewachsen, nails * grown out,
    gelnaegel * raus ;
gelnaegel, neumodellage, gel nails, nagelmodellage, new set, gelnaegel neu | kuenstliche naegel, nagel *
    abgebrochen, broken * nail, broke * nail ;
pedikuere, pedicure, fusspflege, kosmetische fusspflege | fuesse * * gemacht, fuesse * * schoen, toenails *
    disgrace, toenails * state, feet * state, feet * disgrace, sandal* ;
manikuere, manicure, handpflege | haende * machen, haende * gemacht, haende * pflege*, hands * care, hands
    could do, hands * state, naegel * brechen, naegel * rissig, nails * brittle, nails keep breaking, nails
    * state ;
gesichtsbehandlung, gesicht, kosmetik, facial, facial treatment, kosmetikbehandlung, ausreinigung | breaking
    out, broken out, break out, unreine haut, unreine * haut, haut * unrein, haut * trocken, skin * dry,
    skin * awful, skin * terrible, spotty, pickel*, pimples ;
augenbrauen zupfen, augenbrauen, eyebrow shaping, augenbrauen formen, brow shaping | brows * tidy*,
    augenbrauen * zugewachsen, augenbrauen * wild, brauen * form, brows * mess, brows * bushy ;
haarschnitt, haare schneiden, schneiden, haircut, cut, damenschnitt, waschen und schneiden | hair* * long,
    hair* * too long, haare * lang, haare * * lang, haare * im gesicht, hair* * mess, hair* * eyes, zottel*,
    overgrown ;
farbe, faerben, haarfarbe, colour, color, ansatz, ansatz faerben | my roots, roots * showing, ansatz *
    faellig, ansatz * raus*, grau* * ansatz, greys * showing, going grey, werde grau ;
bart, bartschnitt, bart trimmen, bartpflege, bart schneiden, beard trim | mein bart, my beard, bart *
    gewuchert, bart * lang, beard * long, beard * mess, beard * overgrown ;
"""

_MONEY = """
steuererklaerung, einkommensteuererklaerung, einkommensteuer, tax return, steuererklaerung machen,
    steuererklaerung besprechen | steuer * machen, die steuer, meine steuer, finanzamt*, steuerbescheid*,
    steuernachzahlung*, erklaerung abgeben, tax office, tax return*, tax bill, my return, my taxes, do my
    taxes, hmrc, tax letter ;
existenzgruendungsberatung, existenzgruendung, gruendungsberatung, gruenderberatung, business start up |
    selbststaendig*, selbstaendig*, gruende*, gruendung*, eigene* firma, eigene* laden, gewerbe anmelden,
    own business, start * business, starting * business, self employed, freelanc* ;
lohnabrechnung, lohnbuchhaltung, payroll, lohnbuchhaltung einrichten | erste* angestellt*, erste*
    mitarbeiter*, first employee, ahnung * lohn, payslip*, loehne, gehaelter ;
schadensmeldung, schaden, schaden melden, schadenmeldung, claim, claims | driven into, drove into, drives
    into, backed into, scraped my car, scratched my car, machine leaked, washing machine * leak*, leaked,
    ruined * floor, ruined * carpet, spiegel * abgefahren, waschmaschine * ausgelaufen, ausgelaufen, sturm *
    dach, ziegel * dach, ziegel*, tiles * roof, wasserschaden*, rohrbruch, rohr * geplatzt, rohr geplatzt,
    eingebrochen, einbruch*, gestohlen, geklaut, stolen, broken into, burgl*, angefahren, reingefahren,
    scheibe eingeschlagen, kaputt gemacht, water damage, unfall, accident, crashed ;
vertragspruefung, vertraege pruefen, versicherungscheck, vertragscheck, policy review, insurance review |
    paying * too much, paying * much * polic*, paying * much * insurance, zahl* * zu viel, ueber * vertraege
    schauen, vertraege * schauen, vertraege * drueberschau*, versicherungen * drueberschau*, policies, all
    my policies, all my insurance*, zu viele versicherungen, doppelt versichert, ordner * versicherung* ;
beratung, versicherungsberatung, beratungsgespraech, advice, consultation | what cover, which cover, what
    insurance, which insurance, welche versicherung*, was fuer * versicherung*, richtig versichert, properly
    insured, haus gekauft * versicherung* ;
"""

_CLEAN_AND_SEWN = """
fensterreinigung, fenster putzen, window cleaning, glasreinigung | fenster * dreckig, fenster * schmutzig,
    fenster * putz*, windows * dirty, windows * filthy, windows * cleaned, windows havent been ;
teppichreinigung, teppich reinigen, carpet cleaning, teppiche reinigen | teppich*, carpet*, auslegware, rug
    ;
polsterreinigung, sofa reinigen, upholstery cleaning | sofa*, couch*, polster*, upholster*, matratze*,
    mattress* ;
bueroreinigung, unterhaltsreinigung, buero putzen, office cleaning | buero * putz*, buero * sauber*, bueros,
    praxis * putz*, office * clean*, clean * office, office cleaned ;
grundreinigung, endreinigung, umzugsreinigung, deep clean, end of tenancy cleaning | ziehen aus, ziehe aus,
    ausziehen, auszug*, wohnung * uebergeben, uebergabe*, moving out, moved out, move out, end of tenancy,
    spotless, von oben bis unten, top to bottom ;
reissverschluss erneuern, reissverschluss, zipper, reissverschluss tauschen, zip repair, new zip | zip *
    gone, zip * jacket, zip * stuck, zip * bust, zip * broken, zip * trousers, zip * dress ;
hose kuerzen, hosensaum, saum kuerzen, hosen kuerzen, hemming, shorten trousers | hose* * * lang, jeans * *
    lang, trousers * * long, jeans * * long, hosenbeine * lang ;
brautkleid aendern, brautkleidanprobe, brautkleidaenderung, wedding dress alteration, bridal alterations |
    brautkleid * passt nicht mehr, brautkleid * weit, brautkleid * eng, brautkleid * lang, wedding dress *
    doesnt fit, wedding dress * fit, wedding dress * big, wedding dress * tight, wedding dress * long ;
aenderung, aenderung besprechen, enger machen, alteration, alterations, kleidung aendern | hanging off,
    hangs off, schlacker*, haengt * mir, abgenommen, zugenommen, lost weight, put on weight, doesnt fit,
    dont fit, passt * nicht mehr, passen * nicht mehr, anzug * weit, suit * big, kleid * weit, dress * big ;
"""

_DEVICES = """
akkutausch, akkuwechsel, akku, akku wechseln, neuer akku, battery replacement, new battery | dead by,
    mittags * leer, abends * leer, schon leer, leer * mittags, haelt * nicht * tag, phone * dies, phone
    keeps dying, handy * geht * aus, schaltet * ab, switches itself off, phone * dead ;
ladebuchse, ladebuchse reparieren, ladebuchsentausch, charging port, charging port repair | charge any more,
    wont charge, not charge, doesnt charge, laedt * nicht, nimmt * keinen strom, cable * loose, kabel *
    wackelt, stecker * nicht ;
displaytausch, displayreparatur, display, screen repair, screen replacement | handy * runter*, glas *
    sprung*, display * sprung*, bildschirm * schwarz, screen * black, screen * cracked ;
datenrettung, daten retten, data recovery | photos * disappeared, photos * gone, bilder * weg, fotos * weg,
    fotos * geloescht, bilder * geloescht, everything * gone ;
passbilder, passfotos, passfoto, passbild, passport photos, passport photo, biometrische passbilder |
    passports, passport * expired, new passport, pass * abgelaufen, ausweis * abgelaufen, neuen perso, neuen
    pass, neuen ausweis ;
hochzeitsreportage, hochzeitsfotos, hochzeitsshooting, hochzeitsfotografie, wedding photography, wedding
    photos | wir heiraten, heiraten im, unsere hochzeit, getting married, our wedding, we marry, married in,
    hochzeit* ;
familienshooting, familienfotos, familienbilder, family shoot, family photos | with * kids and, kids *
    grandparents, mit * kindern, kindern * oma, kindern und oma, whole family ;
"""

TROUBLES = (_EYES, _WHEELS, _TEETH_AND_ANIMALS, _BODY, _BEAUTY, _MONEY, _CLEAN_AND_SEWN, _DEVICES)
"""All of them; each thing: names, a bar, what is told."""
