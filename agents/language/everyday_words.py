"""What callers say for the work of the usual trades, beside the names it has in a catalogue. Data alone.

Each thing ends with a semicolon: the names a catalogue lists it under, and after the bar what else is said
for it. A word ending in `*` stands for all words that begin so, one beginning with `*` for all that end so;
between the words of a phrase up to two others may stand, and two more for each `*` alone. All names are said
words too, so that English callers find German catalogues and the reverse.
"""

from __future__ import annotations

from agents.language.everyday_trades import TRADES
from agents.language.everyday_troubles import TROUBLES

_HAIR = """
*haarschnitt, haarschnitte, *schnitt, haare schneiden, haareschneiden, schneiden, haircut, cut, hair cut,
    trim, damenschnitt, wash and cut, waschen und schneiden, waschen schneiden foehnen, schneiden und
    foehnen, cut and blow dry | haarspitzen, spitzen, stufen, stufenschnitt, durchstufen, pony*,
    nachschneid*, trockenschnitt, haare kuerz*, kuerzer schneiden, muessen kuerzer, soll* kuerzer, haare ab,
    haare runter, zentimeter ab, zentimeter weg, zentimeter kuerzer, ein bob, einen bob, n bob, nen bob,
    bobschnitt, kurzhaarschnitt, langhaarschnitt, pixie, undercut, seiten kurz, haare muessen ab, spliss,
    haare geschnitten, haarschnippeln, a bob, bob cut, long bob, lob, fringe, bangs, layers, layered, split
    ends, dead ends, ends off, ends trimmed, just the ends, inch off, inches off, bit off, off the top, hair
    cut*, hair trimmed, cut my hair, hair shorter, hair chopped, crop, shoulder length, maehne, matte ab,
    zotteln ab, ohren frei, ohren * frei, ears showing, ears * clear, mop, mane, cutting, restyle, tidy up ;
herrenhaarschnitt, herrenschnitt, maennerhaarschnitt, maennerschnitt, mens haircut, mens cut, gents haircut,
    gents cut, barber cut | short back and sides, back and sides, skin fade, a fade, fade*, n fade, crew
    cut, buzz cut, fassonschnitt, fasson, maschinenschnitt, mit der maschine, kurz mit maschine,
    boxerschnitt ;
kinderhaarschnitt, kinderschnitt, childrens haircut, kids haircut, kids cut, childs haircut, boys haircut,
    childrens cut | first haircut ;
farbe, faerben, haarfarbe, haare faerben, coloration, *toenung, colour, color, colouring, coloring, hair
    colour, hair color, ansatz, ansatzfarbe, ansatz faerben, komplettfarbe | nachfaerb*, ueberfaerb*,
    umfaerb*, gefaerbt, faerbe*, colorier*, toenen, getoent, ansaetze, grauen abdecken, graue* haare weg,
    graue* haare loswerden, graue* haare abdecken, grauabdeckung, roots, root touch up, dye*, tint*, grey
    covered, greys covered, cover grey*, cover the gray*, hide the grey, colour*, color*, semi permanent,
    toner, go blonde, go darker, go red, go brunette, go copper, copper red, rot werden, blond werden,
    dunkler werden, haare rot, haare blond, rothaarig, gern dunkler, gern heller, heller bitte, dunkler bitte,
    was dunkleres, was helleres, was heller*, dunkelbraun, hellbraun, dunkelblond, hellblond, mittelblond,
    kastanienbraun, schwarz haben, rot haben, blond haben, braun haben, rot sein, blond sein, it darker,
    it lighter, something darker, something lighter, haare dunkler,
    haare heller, hair darker, hair lighter, dark brown, light brown, honey blonde, dark blonde,
    platinum blonde, auburn, chestnut brown, jet black ;
*straehnen, straehnchen, folienstraehnen, balayage, highlights, meches, foils | straehn*, ombre, highlight*,
    lowlights, streak*, foil*, half head, full head, babylights, lighter strands ;
*hochsteckfrisur, hochstecken, hochsteckfrisuren, brautfrisur, steckfrisur, ballfrisur, updo, bridal hair,
    wedding hair, hair up | hochgesteckt*, hochzustecken, hochgebunden, haare hoch, haare stecken,
    flechtfrisur, eingeflochten, dutt, einen knoten, put up, pinned up, up do, upstyle, chignon, bun,
    prom hair, hair for * wedding, hair for * ball, bridal hair*, bridesmaid* hair, hochzeitsfrisur*,
    *ballfrisur, brautstyling, frisur * hochzeit, frisur * ball, haare hochmachen, festliche frisur ;
foehnen, waschen und foehnen, waschen foehnen, blow dry, blowdry, blow drying, wash and blow dry, waschen
    und legen, styling, blowout | foehnfrisur, gefoehnt, trockenfoehnen, foehn*, foenen, gefoent, haarwaesche,
    wasserwelle, haare waschen,
    blow out, blow dried, wash and dry, washing and drying, wash * dry, shampoo and set, shampoo, wash and
    set, bouncy blow, hair washed, straightened ;
dauerwelle, perm | dauerwell*, locken machen, perm*, curls put in ;
*glaettung, haarglaettung, keratin, keratinbehandlung, keratin treatment, hair straightening | keratin*,
    brazilian blowout, glaetten ;
extensions, haarverlaengerung, hair extensions | haarverlaengerung*, haarverdichtung ;
bart, bartschnitt, bart trimmen, bartpflege, bart schneiden, rasur, nassrasur, bart stutzen, beard, beard
    trim, shave, wet shave, beard shaping | vollbart, bart*, moustache, mustache, goatee, rasieren, rasiert,
    shaved, hot towel shave, schnurrbart, stoppeln ;
"""

_BODY = """
krankengymnastik, kg, physiotherapie, physio, physiotherapy, physical therapy, gymnastik | krankengymnast*,
    physio*, physical therap*, kg auf rezept, kg rezept, rezept fuer kg, kg verschrieben, exercises for my,
    rehab ;
manuelle therapie, mt, manual therapy | manuelle, manuellen, manual therap*, manual physio*,
    manual treatment ;
lymphdrainage, manuelle lymphdrainage, mld, lymphatic drainage, lymph drainage | lymph*, lymphatic*,
    lymph massage, lymphatic massage ;
massage, klassische massage, rueckenmassage, ganzkoerpermassage, teilmassage, massagetherapie | massier*,
    durchkneten, durchgeknetet, knet*, back rub, rub down, massag*, durchgewalkt, nackenmassage,
    schultermassage, entspannungsmassage, wellnessmassage, sportmassage, schulter nacken massage ;
fango, fangopackung, waermepackung, heat pack, mud pack | fango*, heisse rolle, moor* ;
rueckenkurs, rueckenschule, rueckengymnastik, back class, back course | rueckengruppe, kurs * ruecken,
    gruppe * ruecken, gymnastikkurs, rueckentraining*, rueckenfit*, rueckenturn*, wirbelsaeulengymnastik,
    group * back*, class for backs, back gymnastics, back exercis*, back training, den kurs,
    back school, kind of class, a class, some class, so einen kurs, so n kurs, so nen kurs, einen kurs ;
osteopathie, osteopathische behandlung, osteopathy, osteopathy session | osteo* ;
akupunktur, acupuncture | nadeln setzen, needles ;
fusspflege, medizinische fusspflege, podologische behandlung, podologie, foot care, medical foot care,
    podiatry, chiropody, kosmetische fusspflege, fussbehandlung | hornhaut*, huehnerauge*, fuesse machen,
    fuesse gemacht, fuesse schoen, fuesse richten, fussnaegel*, zehennaegel schneiden, naegel an den
    fuessen, feet done, feet seen, podiatr*, chiropod*, corn*, callus*, calluses, hard skin, verruca,
    diabetischer fuss, toenails cut, toenails trimmed, toenails done ;
nagelspange, spange, nagelkorrektur, orthonyxie, nail brace, ingrown toenail treatment, ingrown nail |
    eingewachsen*, eingerissener nagel, ingrown*, ingrowing*, nagelspang* ;
pedikuere, pedicure, fusspflege, kosmetische fusspflege | naegel an den fuessen, fussnaegel*, fuesse
    lackier*, zehennaegel*, pedi, toenails, toes, feet done, fuesse machen, fuesse schoen, pedicur* ;
manikuere, manicure, handpflege | haende machen, haende schoen, haende gemacht, fingernaegel feilen, naegel
    feilen, naegel machen, naegel lackier*, mani, nails done, nails filed, hands done, manicur* ;
gelnaegel, neumodellage, gel nails, neue naegel, nagelmodellage, gel manicure, new set, acrylic nails,
    gelnaegel neu, neuanlage, modellage | kuenstliche naegel, acrylnaegel, acrylics, fake nails, full set,
    shellac, nagelverlaengerung ;
auffuellen, naegel auffuellen, gelnaegel auffuellen, refill, infill | auffuell*, aufgefuellt, refill*,
    infill*, fill in, rausgewachsen, grown out ;
gesichtsbehandlung, gesicht, kosmetik, facial, facial treatment, face treatment, gesichtspflege,
    ausreinigung, kosmetikbehandlung | gesichts*, gesichtsreinigung, ausreinig*, mitesser, pickel, facial*,
    deep cleanse, blackheads, skin treatment, face mask, peeling ;
augenbrauen, augenbrauen zupfen, eyebrow shaping, eyebrows, brows, brow wax, brow shaping, augenbrauen
    formen | augenbraue* zupfen, brauen zupfen, brauen machen, augenbrauen*, eyebrow*, brow*, brows done,
    brauen ;
wimpernverlaengerung, wimpern, lash lift, lash extensions, wimpernlifting, eyelash extensions, wimpernwelle
    | wimper*, eyelash*, lash* ;
haarentfernung, waxing, sugaring, wachsen, enthaarung, wax, leg wax | wax*, enthaar*, beine wachsen,
    brazilian, haare an den beinen ;
fussmassage, fussreflexzonenmassage, foot massage, reflexology | fussreflex*, foot rub ;
"""

_DOCTORS = """
kontrolle, kontrolluntersuchung, kontrolltermin, vorsorge, vorsorgeuntersuchung, check up, checkup, routine
    check, dental check | checkups, check ups, routineuntersuchung, vorsorge*, durchguck*, durchschau*,
    nachgucken ob, mal nachschauen, mal nachsehen, halbjaehrliche, jaehrliche kontrolle, routine check*, six
    monthly, regular check, kontroll*, bonusheft ;
zahnreinigung, professionelle zahnreinigung, pzr, prophylaxe, teeth cleaning, cleaning, dental cleaning,
    hygiene, tooth cleaning | zahnreinig*, zaehne reinig*, zaehne saubermachen, zaehne sauber machen,
    zahnstein*, teeth clean*, clean my teeth, tartar, scale and polish, hygienist, dental clean*, teeth
    polished ;
schmerztermin, schmerzbehandlung, zahnschmerzen, toothache, schmerzen, emergency appointment, pain,
    schmerzsprechstunde | zahnweh, zahnschmerz*, zahn tut weh, zahn weh, tooth hurts, tooth is killing,
    tooth ache, backenzahn pocht ;
bleaching, zahnaufhellung, teeth whitening, whitening | bleach*, whiten*, zaehne weisser, weissere zaehne,
    aufhell*, whiter ;
fuellung, filling, zahnfuellung | fuellung*, plombe*, loch im zahn, cavity ;
impfung, impfen, impftermin, vaccination, vaccine, jahresimpfung, grundimpfung | impf*, geimpft, spritze,
    jab, jabs, shots, booster*, vaccin*, nachimpf*, auffrischimpfung, tollwut*, rabies ;
sprechstunde, untersuchung, tierarzttermin, check up, examination, consultation, general check, allgemeine
    untersuchung | humpel*, hinkt, lahmt, frisst nicht*, durchfall, kratzt sich, anschauen lassen,
    angeschaut, angucken, untersuch*, checkup, health check, limping, limps, off his food, off her food, not
    eating, scratching, looked at, examin*, look at my dog, look at my cat, look at her,
    look at him, look her over, look him over, hasnt eaten, not eaten, wont eat, stopped eating,
    hat nichts gefressen, krank, not well, poorly ;
kastration, kastrieren, neutering, spaying, castration, sterilisation | kastrier*, sterilisier*, neuter*,
    spay*, spayed, castrat* ;
krallen schneiden, krallenschneiden, krallen, krallen kuerzen, krallenpflege, nail clipping, nail trim, claw
    trimming, claw trim, claw clipping, pfotenpflege | krallen*, claws, claw*, nails clip*, nails cut, nails
    trimmed, nails done, clip * nails, cut * nails, naegel schneiden, pfoten, kuerzen krallen ;
zahnsteinentfernung, dental cleaning, zahnreinigung | zahnstein*, scale and polish, teeth clean* ;
scheren, hund scheren, schur, fell scheren, full groom, groom, clip, grooming, komplettpflege, full
    grooming, wash and cut, baden und scheren, komplettprogramm, baden und schneiden, komplett scheren |
    scher*, geschoren, groom*, fell muss runter, fell ab, fell kuerz*, fell schneiden, hund schneiden,
    clipped, shaved down, the works, whole works, needs the lot, das volle programm, volles programm, rundum,
    coat cut, fur cut, hair* cut, haare schneiden, summer
    cut, haircut ;
baden, hund baden, waschen, bath, dog wash, bath and brush, wash, baden und buersten, baden und foehnen |
    bad, gebadet, bade*, gewaschen, bath*, washed, shampoo, stinkt, smells ;
trimmen, hund trimmen, handtrimmen, hand stripping | handtrimm*, hand strip* ;
sehtest, augentest, eye test, eye exam, sight test, vision test, augenpruefung, augen messen, augen testen |
    augen test*, augen pruef*, augen ueberpruef*, sehstaerke, augen nachmess*, eye* tested, eye* checked,
    check my eyes, test my eyes, eye exam*, sehe schlecht*, vision checked, prescription checked, new
    prescription ;
kontaktlinsenanpassung, kontaktlinsen, contact lens fitting, contact lenses, linsen anpassen | linsen,
    contacts, contact lens*, lenses, kontaktlinse* ;
brille richten, brille anpassen, glasses adjustment, brillenanpassung, brille reparieren, adjust glasses,
    frame adjustment | brille verbogen, brille * schief, brille * locker, brille drueckt, brille rutscht,
    brille sitzt nicht, buegel, nasenpads, glasses bent, glasses are bent, glasses * loose, glasses * wonky,
    adjust my glasses, glasses adjust*, bent frame, frame * bent, arm * glasses, sat on my glasses, brille
    gesetzt, brille * richten, fix my glasses ;
brillenberatung, brille aussuchen, neue brille, glasses consultation, new glasses | neues gestell, new
    frames, gleitsicht*, varifocals, progressive lenses ;
"""

_WHEELS = """
inspektion, durchsicht, inspection, service, car service, yearly service, wartung, annual service, bike
    service, fahrradinspektion, full service, bike inspection, kundendienst, tune up | durchcheck*,
    durchgesehen, durchsehen,
    durchgecheckt, durchschauen, fit machen, fruehjahrscheck, jahrescheck, grosse inspektion, kleine
    inspektion, service faellig, major service, minor service, tuneup, once over, service*, inspektion*,
    checked over ;
oelwechsel, oel wechseln, oelservice, oil change, oil service | oelwechs*, oel wechs*, oel tausch*, neues
    oel, altes oel, oil change*, oil changed, change the oil, new oil, fresh oil ;
reifenwechsel, raederwechsel, reifen wechseln, raeder wechseln, tyre change, tire change, wheel change,
    change tyres, raederwechseln | winterreifen, sommerreifen, winterraeder, sommerraeder, ganzjahresreifen,
    reifen drauf, reifen umstecken, raeder umstecken, umziehen lassen, raeder drauf, reifen *wechs*, raeder
    *wechs*, reifen wechs*, raeder wechs*, reifen runter, winter tyre*, summer tyre*, winter tire*, summer
    tire*, winter wheels, tyres changed, tyres swapped, tyres put, tires changed, tires swapped, swap *
    tyres, swap * tires, change * tyres, change * tires, tyre change*, tire change*, switch * tyres, von
    winter auf sommer, von sommer auf winter ;
hauptuntersuchung, hu, tuev, tuev und au, hu au, mot, tuev machen | plakette, roadworth*, au faellig,
    abgasuntersuchung ;
klimaservice, klimaanlage, klimawartung, air conditioning service, air con, aircon | klima, klima*, air
    conditioning, ac blows, ac service ;
bremsen, bremsen einstellen, bremsencheck, brake check, brakes, brake adjustment, bremsendienst, bremse,
    brake service | bremsbelaege, bremskloetze, bremsscheiben, brake* ;
platten, platten flicken, reifenpanne, puncture, puncture repair, flat tyre, flat tire, flat tyre repair,
    reifen flicken, schlauch wechseln, platter reifen, plattfuss | einen platten, n platten, nen platten,
    platter, platt, patschen, loch im reifen, loch im schlauch, schlauch*, luft raus, verliert luft, luft
    verliert, flick*, reifen kaputt, punctur*, a flat, got a flat, inner tube, tyre went flat, tyre is flat,
    losing air, nail in my tyre ;
reparatur, repair, fahrradreparatur, bike repair | reparier*, kaputt, kette gerissen, kette springt,
    schaltung*, licht geht nicht, broken, repair*, chain snapped, chain came off, gears*, fix my bike,
    flick*, platten, puncture, flat tyre ;
einlagerung, reifen einlagern, tyre storage | einlager*, store my tyres, storing the tyres ;
"""

_OFFICES = """
schadensmeldung, schaden, schadensfall, schaden melden, schadenmeldung, claim, damage report, file a claim |
    *schaden, *schaeden, unfall gehabt, unfall melden, unfall gebaut, ins auto gefahren, reingefahren,
    auffahrunfall, hineingefahren, eingebrochen, wasserrohrbruch, rohrbruch, geklaut, gestohlen, kaputt
    gemacht, kaputtgemacht, claim*, had an accident, crashed into, ran into my car, hit my car, drove into,
    water damage, hail damage, got stolen, was stolen, burglary, broken into, report damage, notify * loss,
    report a loss, report an accident, been stolen, schadenanzeige*, schadensanzeige* ;
vertragspruefung, vertragscheck, vertragsdurchsicht, policy review, contract review | vertraege durch*,
    vertraege an*, vertraege pruef*, policies reviewed, review my polic*, go over my polic*, look over my
    polic*, go through my polic*, check my polic*, check * insurance polic*, polic* checked, polic* still fit,
    polic* gone *, contracts checked, contracts reviewed, contracts gone *, check my contracts, check of *
    contracts, review my contracts, go over my contracts, go through my contracts, look over my contracts,
    look through my contracts, look through my polic*, look through * insurance, insurance check*, insurance
    review, insurance* reviewed, insurance* checked, vertraege kontrollier*, vertraege checken, vertraege
    noch passen, vertraege passen noch, versicherung* ueberpruef*, versicherung* pruef*, versicherung*
    geprueft, versicherung* * pruefstand, versicherung* durchgehen, versicherung* durchschau*, policen
    durch*, policen pruef*, policen an*, ueber meine policen, unterlagen * geprueft, unterlagen * pruefen ;
beratung, beratungsgespraech, beratungstermin, consultation, versicherungsberatung, advice, kursberatung,
    course advice, consult | beraten, berate*, beratung*, advise, ueber meine versicherung*, versicherung
    abschliessen, neue versicherung, zusatzversicherung, altersvorsorge, talk about my policy, new policy,
    insurance advice, talk about * insurance, talk to * advis*, discuss * insurance, chat about insurance,
    chat about * insurance, advisor, adviser, advisory, which insurance, insurance * need, *versicherung
    abschliessen, ueber eine *versicherung, pension plan, passt zu mir, which course, welcher kurs ;
erstgespraech, erstberatung, kennenlerngespraech, first meeting, initial consultation, first consultation,
    kennenlernen, vorgespraech, initial meeting | kennenlern*, neu bei ihnen, bin neu, neuer mandant, neue
    mandantin, erstmalig, erstes gespraech, erster termin, erste beratung, zum ersten mal, first
    appointment, new client, first time, initial, take me on, take on new, nehmen sie neue, get to know ;
steuererklaerung, steuererklaerung besprechen, besprechung steuererklaerung, tax return, tax return meeting,
    einkommensteuer, steuer besprechen | steuererklaerung*, einkommensteuer*, steuer*, lohnsteuer*, my
    taxes, tax return*, tax declaration, income tax, file my taxes ;
beglaubigung, unterschriftsbeglaubigung, unterschrift beglaubigen, certification, signature certification,
    certification of a signature, certification of signature, certify a signature, notarisation |
    beglaubig*, unterschrift, signature, notaris*, notariz*, certif*, vollmacht unterschreiben, apostille,
    stempel vom notar ;
testament, testamentsbesprechung, vorgespraech testament, testamentsberatung, will, last will, consultation
    on a will, erbvertrag | testament*, letzter wille*, letzten willen, erbe regeln, nachlass*, erbvertrag*,
    erbfolge, vererben, my will, a will, our wills, inheritance, wills ;
kaufvertrag, immobilienkauf, hauskauf, property purchase, house purchase, wohnungskauf, property purchase
    meeting, beurkundung kaufvertrag | kaufvertrag*, kaufen * wohnung, kaufen * haus, haus kaufen, wohnung
    kaufen, haus gekauft, wohnung gekauft, grundstueck*, buying a house, buying a flat, buy a house, buy a
    flat, bought a house, bought a flat, purchase contract ;
passfotos, passbilder, passbild, passfoto, passport photos, passport photo, biometrisches foto,
    ausweisfotos, id photo, biometric photo | passbild*, passfoto*, foto* * ausweis, foto* * pass, bild* *
    ausweis, bild* * pass, bild* * fuehrerschein, foto* * fuehrerschein, biometrisch*, biometric*, passport
    pic*, passport photo*, passport shot*, id photo*, id picture*, visa photo*, fotos fuers visum, foto
    fuers visum, picture* * passport, photo* * passport, new passport, neuen pass, neuen ausweis ;
bewerbungsfotos, bewerbungsbilder, bewerbungsfoto, application photos, application photo, business portrait,
    cv photo, headshot | bewerbungs*, bild* * bewerb*, foto* * bewerb*, foto* * lebenslauf, bild* *
    lebenslauf, foto* * linkedin, bild* * linkedin, headshot*, application photo*, cv photo*, photo* * cv,
    photo* * linkedin, picture* * linkedin, photo* * job, picture* * cv,
    picture* * job, picture* * resume, photo* * resume, foto* * job, bild* * job,
    business portrait*, business foto* ;
familienshooting, familienfotos, family shoot, family photos, family portrait, familienbilder | familien*,
    fotos * familie, bilder * familie, shooting * familie, von der ganzen familie, mit der ganzen familie,
    family shoot*, family photo*, family picture*, family portrait*, photos of the family, photos of the
    kids, fotos von den kindern, photos of us all ;
beratungsgespraech, beratung, vorgespraech, besprechung, motiv besprechen, consultation, tattoo
    consultation, design talk, tattooberatung, consult | motiv bereden, motiv * besprechen,
    vorher * besprechen, erst * besprechen, chat it over, talk it over, talk it through, idee besprechen,
    entwurf besprechen,
    talk about * design, talk * through, talk * over, have a chat about, no clue what to, no clue what i want,
    no idea what to, no idea what i want, no idea which, nichts
    konkretes, quatschen, discuss * design, discuss * idea, beraten lassen, unverbindlich
    besprechen ;
tattoo, tattoo klein, tattoo sitzung, tattoo session, small tattoo, kleines tattoo, stechen, taetowierung,
    tattoo stechen, tattoo gross, grosses tattoo, tattoosession | tattoo*, taetowier*, was stechen, motiv
    stechen, gestochen, schriftzug, ink done, inked, sleeve ;
nachstechen, touch up, nachstechen lassen, auffrischen, retouch, auffrischung | nachstech*, nachgestochen,
    nachziehen, nachgezogen, verblasst*, verblichen, auffrisch*, aufgefrischt, touched up, retouch*, faded ;
piercing, piercen, piercing stechen | pierc*, ohrloch*, ohrloecher, nasenring, nostril, septum ;
"""

_LESSONS = """
anmeldung, anmelden, anmeldegespraech, registration, fuehrerschein anmelden, sign up, enrolment | anmeld*,
    angemeldet, fuehrerschein machen, fuehrerschein anfangen, fuehrerschein beginnen, schein machen, lappen
    machen, registr*, signing up, signed up, sign me up, enrol*, join your driving school, get my licence,
    get my license, want to start driving, driving licence, einschreib* ;
fahrstunde, uebungsstunde, uebungsfahrt, driving lesson, fahren, fahrstunden, normale fahrstunde |
    fahrstund*, fahren ueben, driving lesson*, driving, next lesson, practical lesson, behind the wheel,
    uebungsstund* ;
doppelstunde, double lesson, double driving lesson, doppelfahrstunde | doppelstund*, doppelt* stunde, zwei
    stunden am stueck, double session ;
probestunde, schnupperstunde, probeunterricht, trial lesson, taster lesson, trial class, first lesson,
    taster, probetraining, probetermin | probe*, schnupper*, reinschnupper*,
    reinzuschnuppern, rein schnuppern, ausprobier*, auszuprobieren, mal testen, erste stunde, trial*,
    taster*, try it out, try out, try a lesson, free lesson, see if i like, see if * like it ;
klavierstunde, klavierunterricht, piano lesson, klavier | klavier*, piano*, keyboard, fluegel spielen ;
gitarrenstunde, gitarrenunterricht, guitar lesson, gitarre | gitarre*, gitarren*, guitar*, e gitarre,
    ukulele ;
gesangsstunde, gesangsunterricht, gesang, singing lesson, vocal lesson | gesang*, singen lernen, singing*,
    vocal*, voice lesson ;
geigenstunde, geigenunterricht, geige, violin lesson | geige*, violine*, violin*, fiddle ;
schlagzeugstunde, schlagzeug, schlagzeugunterricht, drum lesson | schlagzeug*, drum*, trommeln ;
einstufungstest, einstufung, sprachtest, placement test, level test, deutschtest | einstuf*, eingestuft,
    niveau*, sprachniveau, welches level, mein level, placement, language test, what level, my level, which
    level ;
einzelstunde, einzelunterricht, private lesson, one to one, single lesson, privatstunde, privatunterricht |
    einzel*, privatstunde*, one on one, private lesson*, private tuition, individual lesson*, nachhilfe,
    tutor*, nur ich und der lehrer ;
"""

_ALL = (_HAIR, _BODY, _DOCTORS, _WHEELS, _OFFICES, _LESSONS, *TRADES, *TROUBLES)
THINGS: tuple[str, ...] = tuple(thing for trade in _ALL for thing in trade.split(";") if thing.strip())
"""Each thing: names, a bar, what else is said."""
FIRST_TROUBLE = len(THINGS) - sum(bool(thing.strip()) for trade in TROUBLES for thing in trade.split(";"))
"""From this one on they are troubles: told, and no wish by themselves."""
