"""German words of consent and refusal. Data only: `yesno` says how they are weighed."""

from __future__ import annotations

from agents.language.vocabulary import Consent, phrases, words

CONSENT = Consent(
    yes=words(
        """
        ja jo jep jup yep yes jawohl jawoll jaja joo jau jap japp genau richtig korrekt stimmt passt
        exakt gerne gern ok okay okey oki klar natuerlich selbstverstaendlich sicher perfekt super prima
        wunderbar toll gut einverstanden freilich bestens ausgezeichnet hervorragend absolut unbedingt
        logisch klaro jupp sehrwohl doch gebongt abgemacht positiv bestaetigt bestaetige klappt spitze
        top yo bingo treffer volltreffer freili jawollja hundertpro hundertprozentig roger tiptop
        selbstredend yeah correct sure right basd schoen recht jaa jaaa oke laeuft fein einwandfrei
        tadellos fehlerfrei makellos logo supi cool jou
        basst bassd mach confirm haargenau punktgenau goldrichtig passtscho hajo safe nice easy
        astrein erstklassig picobello fabelhaft grandios famos traumhaft klasse einwandfrei tadellos
        fehlerfrei optimal fantastisch grossartig vorzueglich vortrefflich zutreffend guat paletti
        """
    ),
    no=words(
        """
        nein nee noe ne nicht niemals falsch nope no nix kein keine keinen nie neee abbrechen absagen
        nirgends negativ verkehrt noi nae naa nich net ned nit nimmer
        """
    ),
    unsure=words(
        """
        hm hmm mhm mh aeh aehm tja naja vielleicht eventuell moment sekunde augenblick egal unsicher
        moeglicherweise jein hae was wie warum wann wer wo welche welcher welches wieso oder aber
        sondern allerdings jedoch ausser nur anders andere anderen anderer anderes statt lieber
        eigentlich erst spaeter frueher wahrscheinlich vermutlich theoretisch eher warten warte bevor
        vorher obwohl falls wenn ob kurz nochmal wiederholen stopp stop
        """
    ),
    neutral=words(
        """
        daran dran drin gibt's gibts ha abend absolut ach tach moin gell ei eh is isch isses isset
        alle alles also an angaben auch auf
        dankbar verbunden dafuer wirklich
        bestaetigen bestaetigt bin bis bitte buche
        buchen da dabei damit dank danke dankeschoen dankschoen dann das das's dass daten des den denn der
        die dir du
        eben echt ei einfach eintragen einverstanden es festmachen freu freue freut fuer ganz geht's
        gehts geht gerade gleich gut guten hab habe haben haette hallo halt herzlichen hier hoert ich ihnen
        ihr ist ja jetzt joa per sms meine kann klappt klingt leider koennen lieb machen mal mega mich mir mit
        moechte
        morgen na name natuerlich nehme nehmen nett noch nummer nun okay passen passts ruhig scho schoen schon
        sehr sich sie sind so so. ma mia mei soweit tag termin total trotzdem dennoch zahl zahle tschuess
        uhrzeit und uns vielen voellig voll
        vollkommen von schade waer waere weit wiederhoeren will wir wird wohl wollen wuerde wunderbar zeit
        """
    ),
    yes_phrases=phrases(
        """
    so will ich's, so will ich es, so will ich das, so moechte ich es, so moechte ich das,
    so haett ich's gern, so haette ich es gern, so haette ich's gern, wie ich es wollte,
    wie ich wollte, wie gewuenscht,
    das ist richtig, das ist korrekt, das is richtig, dat is richtig, das haut so hin,
    haut alles hin, haut alles so hin, das haut alles so hin, besser geht's nicht, besser geht es nicht,
    koennte nicht besser sein, koennte nicht besser passen, gibt's nichts zu meckern,
    gibt es nichts zu meckern, gibt's nix zu meckern, gibts nix zu meckern, gibts nichts zu meckern,
    nichts zu meckern, nix zu meckern, nichts auszusetzen, nix auszusetzen, nichts daran auszusetzen,
    nichts dran auszusetzen, nichts zu beanstanden, nichts falsch, nix falsch, nichts verkehrt,
    nix verkehrt, kein fehler, kein fehler drin, keine fehler, keine fehler drin, kann man nichts sagen,
    kann man nix sagen, kann man so stehen lassen, kann man so lassen, koennen sie so lassen,
    koennen wir so lassen, kann so bleiben, lassen sie's so, lassen sie es so, unterschreib ich so,
    unterschreibe ich so, unterschreib ich, unterschreibe ich,
    aufs haar, wie besprochen, wie vereinbart, wie ausgemacht, so war es ausgemacht, so war's ausgemacht,
    so haben wir es vereinbart, so haben wir's ausgemacht, sie haben alles richtig, sie haben das richtig,
    haben sie alles richtig, besser koennt's nicht sein, besser koennte es nicht sein,
    besser kann es nicht sein,
    besser koennt's nicht passen, besser koennte es nicht passen, wie angegossen, trifft sich gut, aber klar,
    is recht, isch recht, so isch es, so isses, so isset, so is es, so is das, so ist das, no freilich, na
    eben, und ob, aber hallo, eh klar, jo eh, ja eh, hundert prozent,
    100 prozent, alles paletti, alles roger, null problemo, eins a, tip top, haut hi, nemm i, nehm i, nehm
    mer,
    nehmers, nemmers, machen se, machense, tragen se ein, tragen se mich ein, tragen se's ein, trag ein,
    trag es ein, haben sie richtig, haben sie richtig verstanden, ham se richtig, ham se richtig verstanden,
    hamse richtig, habt ihr richtig, hast du richtig,
    aehm ja, aeh ja, haut hin, das haut hin, warum denn nicht, wieso denn nicht, machmers, mach mers, so
    machmers, jo mei,
    waere nett, schicken sie ruhig, schicken sie,
    ist gut, muss leider sein, muss sein, hilft ja nichts, hilft nichts, weg damit, passt schon,
    tragen sie's ein, tragen sie es ein, tragen sie ihn ein, tragen sie den ein, trag's ein,
    schreiben sie's auf, schreiben sie es auf, so wollte ich es, so wollte ich das, so hab ich's gemeint,
    so war's gemeint, so war es gedacht, mhm ja, mhm genau, hm ja, machen wir, machen wir's,
    machen wirs, so machen wirs, so wird's gemacht, wird gemacht, auf
    alle faelle, richtig verstanden, koennen wir so machen,
    koennen wir machen, bin ich dabei, waere lieb, passt scho, kein problem, gar kein problem,
    nichts dagegen, warum nicht, wieso nicht, nicht schlecht, spricht nichts dagegen, keine einwaende,
    habe nichts dagegen, auf jeden fall, in ordnung, geht in ordnung, geht klar, alles klar,
    so machen wir das, so machen wir es, machen wir so, machen wir das, machen sie das, machen sie es,
    mach das, machen sie, so ist es, ganz genau, nehme ich, nehm ich, ich nehme, nehmen wir, von mir aus,
    meinetwegen, na klar, aber sicher, aber ja, aber gerne, aber gern, aber natuerlich, ja doch,
    buchen sie, bitte buchen, tragen sie mich ein, tragen sie das ein, trag mich ein, bin dabei,
    bin einverstanden, soll mir recht sein, ist mir recht, mir recht, das waere toll, das waere super,
    das waere gut, das waere prima, das waere schoen, das ist gut, gut so, hoert sich gut an, klingt gut,
    klingt super, sehr gut, stimmt so, passt so, wunderbar, so soll es sein, jawoll, genau so,
    kann man so machen, darf sein, darf es, duerfen sie, das duerfen sie, koennen sie,
    koennen sie machen, das geht, geht gut, waere super, waere gut, festmachen, fest machen
        """
    ),
    soft_phrases=phrases(
        """
    schon gut, alles gut, ich nehm den, ich nehme den, is gut, das schaff ich, das schaffe ich,
    geht bei mir, da geht's, da gehts, da geht es, da kann ich, da koennte ich, da hab ich zeit,
    da habe ich zeit, da haette ich zeit, da bin ich frei, wuerde mir passen, das wuerde mir passen,
    das passt bei mir, machen sie nur, tun sie das, tun sie es, wenn's sein muss, wenns sein muss, wenn
    es sein muss, das ginge, wuerde gehen,
    wuerde passen, das wuerde gehen, das wuerde passen, ginge gut, bitte eintragen
        """
    ),
    no_phrases=phrases(
        """
    anders gemeint, brauch ich doch, brauche ich doch,
    passt mir doch nicht, passt doch nicht, geht doch nicht, stimmt doch nicht, ach nein, ach nee,
    eigentlich nicht, noch nicht, nicht so gut, nicht wirklich, eher nicht, lieber nicht, auf keinen
    fall, keinesfalls,
    keineswegs, um gottes willen, passt nicht, passt mir nicht, stimmt nicht, geht nicht,
    stimmt so nicht, nicht richtig, nicht korrekt, passt leider nicht, nicht einverstanden,
    moechte ich nicht, will ich nicht, nicht noetig, brauche ich nicht, brauch ich nicht, lassen sie das,
    lassen sie es, doch nicht, bitte nicht, danke nein, nicht ganz, gefaellt mir nicht,
    machen sie das nicht, so nicht, geht leider nicht, kann ich nicht, kann nicht, mag ich nicht,
    ohne mich, ich verzichte, doch lieber nicht, lieber doch nicht, dann lieber nicht, vergessen sie's,
    ungern, stimmt was nicht, stimmt etwas nicht, stimmt irgendwas nicht, lassen wir
    das, lassen wir es, lassen sie's, vergessen sie es, vergiss es, ganz falsch, das war falsch, nicht
    mehr, na dank schoen, na danke, na dankschoen, na dankeschoen, na vielen dank, na merci, nee alles
    klar, nein alles klar, ne alles klar, noe alles klar
        """
    ),
    unsure_phrases=phrases(
        """
    bis auf,
    na ja, ich weiss nicht, sagen wir, noch da, noch dran, guten tag, guten morgen, guten abend, weiss
    ich nicht,
    weiss nicht, keine ahnung, nicht sicher, bin mir unsicher, mal sehen, mal schauen, kommt drauf an,
    kommt darauf an, wie bitte, muss ich ueberlegen, ich ueberlege, ich glaube, glaube ich, glaub ich,
    ich glaub, ich denke, denke ich
        """
    ),
    firm=words(
        """
        ja jo jep jup yep jawohl jawoll jaja joo jau jap japp genau richtig korrekt stimmt exakt freilich
        jupp jaa jaaa jou selbstverstaendlich einverstanden
        """
    ),
    fillers=words("das des dat dit oh ach ah also na nun gut okay ok und dann so mm mmm"),
    verdicts=words(
        "stimmt passt klappt richtig korrekt gut perfekt einverstanden recht okay ok sicher exakt geht"
    ),
    degrees=words(
        "ganz so wirklich unbedingt sehr hundertprozentig gar ueberhaupt leider eher aber bei mir uns"
    ),
    unminding=phrases(
        """
    macht mir nichts aus, macht mir nichts, macht mir gar nichts aus, macht mir ueberhaupt nichts aus,
    macht mir doch nichts aus, macht mir nix aus, macht uns nichts aus, stoert mich nicht,
    stoert mich gar nicht, stoert mich ueberhaupt nicht, stoert mich kein bisschen,
    stoert mich nicht im geringsten, stoert uns nicht, stoert nicht, hab ich nichts dagegen,
    habe ich nichts dagegen, hab ich nichts dagegen einzuwenden, habe ich nichts dagegen einzuwenden,
    hab ich kein problem mit, habe ich kein problem mit, ist kein problem fuer mich
        """
    ),
    address=phrases(
        """
    mein lieber, meine liebe, meine lieben, mein guter, meine gute, mein bester, meine beste, mein junge,
    junger mann, junge frau, junge dame, gute frau, guter mann, lieber herr, liebe frau, gnaedige frau,
    meine dame, mein herr, mein schatz, mein freund, danke schoen, dank schoen, danke sehr
        """
    ),
)
