"""First names that are seldom surnames, for telling which part of a spelled name comes first. Folded; data
only.
"""

from __future__ import annotations

from agents.language.vocabulary import words

FIRST_NAMES = words(
    """
    abigail achim ada adrian agnieszka ahmet aidan aisha aisling alejandra alejandro aleksandra alessandro
    alexander alfie ali alice alicia alina alisa alistair alois amanda amelia amelie amir amira amy ana
    anastasia andrea andreas andrej andrew andrzej aneta angela angelika angus anika anita anja anke anna
    anne annette annika anthony antje anton antonia antonie aoife arjun arne astrid audrey axel ayla aylin
    ayse ayten barbara bartosz beata beate beatrice becky ben benjamin berkay bernd bethany bettina betty
    bianca bilal birgit bjoern bogdan boris brenda brian bridget brigitte britta bronwyn burak burkhard
    callum canan carina carlos carmen carol carolin caroline carsten catherine celina cem charlotte chiara
    chidi chinedu chloe christa christel christiane christina christine christoph christopher ciara claire
    clara claudia colin conor cornelia cornelius cristina cuneyt dagmar daisy daniel daniela darren david
    deborah deepak deirdre denise dennis derek derya detlef diana diane dieter dilara dimitra dimitri
    dimitrios dimitris dirk dmitri doerte dominik donna doreen doris dorothea dorothy dylan ebru eckhard
    eda edda edith eileen eleanor elena eleni elfriede elias elif elisa elisabeth elizabeth elizaveta elke
    ella ellen ellie elsa elsie emeka emil emilia emily emma emre enno eoin ercan erik erika erin erkan
    esra esther ethan eva evelyn evie ewa ewan fabian fadime falk fatih fatima fatma felix ferdinand finja
    finn fiona florence florian frances francesca francesco franziska freddie frida frieda gabi gabriele
    galina gareth gavin gemma geoffrey georg georgia geraldine gerd gerda gerhard gerlinde gertrud gesa
    giesela gillian giorgos giovanni gisela giulia giuseppe gladys goran gregor greta grzegorz gudrun
    guelsen guenter guenther gustav gwen hakan halil hamza hanna hannah hanne hannelore hannes hans harald
    harriet harry haruki hasan hatice hattie heather hedwig heidi heidrun heike heiko heiner heinz helen
    helena helene helga helge helmut hendrik henning henriette henrik henry hermine hilda hilde holger
    holly horst huelya hueseyin hugh hugo huseyin iain ibrahim ida igor ilhan ilona ilse imogen ina ines
    inga inge ingeborg ingo ingrid inka irena irene irina iris irmgard isabel isabela isabell isabella
    isla isolde ivana ivo jacek jack jackie jacqueline jade jadwiga jakub jamie jan jana jane janek janet
    janice janin janina jannik jannis jasmin javier jayden jeffrey jelena jennifer jenny jens jeremias
    jeremy jessica jessie jette jill joachim joan joanna joanne joao jochen joe joel joerg johann johanna
    john jolanda jonas jonathan joscha jose josef josefine josephin josephine juan judith juergen jule
    julia julian juliane julie julius jutta kadir kai kamil karen karin karina karl karla karsten
    katarzyna kate katharina katharine katherine kathleen kathrin kathryn katie katja katrin katrina kayla
    kazuki keith kenji kenneth kenny kerstin kevin khadija kieran kilian kirsten kirsty klara klaus
    konstantin kostas krystyna krzysztof kuno kurt kwame lara larisa larissa lars lasse laura lauren layla
    lea leander leanne leila lena lene leni lennart leo leon leonie lesley lia liam liesel lieselotte
    lilli lina linda linnea linus lisa lothar lotta lotte louise luca lucia lucian lucy ludger ludmila
    luigi luisa luise lukas lukasz maciej maeve magda magdalena magdalene maggie maik maike maisie maja
    malgorzata malin malte manfred manuel manuela mara marcel marcin marco mareike marek maren margaret
    margarete margit margot maria mariam marianne marie marija marina marius marjorie mark markus marlene
    marlies marta martina marvin mary mateusz mathilda mats matteo matthew matthias mattis maureen mavis
    maximilian mechthild megan mehdi mehmet meike melanie melina melissa merle mesut mia michaela michelle
    miguel mihai mika mikael mikhail mila milan mildred milena milos miranda miriam mirjana mohamed
    mohammad mohammed moira molly mona monika moritz muhammed murat mustafa nadia nadine nadja nancy
    natalia natalie natasha neil nele nesrin niall niamh nicholas nico nicole niels nigel niklas nikola
    nikolai nikolaos nils nina noah noemi nora norbert noreen nuray oksana olaf ole oleksandr olena olga
    oliver olivia oluwaseun oonagh orla oscar oskar otmar ottilie oyku ozan pablo pam pamela paolo
    patricia patrick paula paulina pauline pavel pawel pedro peggy peter petra philipp philippa phoebe
    phyllis pia pierre piotr polly poppy priya rabea rachel radoslaw rafael rahul rainer rajesh ralf
    ramona raphael ravi rebecca recep regina reiner reinhard renate rene rhiannon richard rita robert
    roberto roisin roland rolf romy ronan ronja ronnie rory rosemarie rosie rosina rosmarie roswitha ruben
    ruby rudi ruediger runa ruth sabine sabrina sadie sally sam samantha samira samuel sandeep sandra
    sanjay sara sarah sascha sean sebastian selina sergei sergej serhat serkan sevgi shannon sharon sheila
    shirley sibel sibylle siegfried sieglinde sigmund sigrid silas silke silvia simone sina sinead siobhan
    slavica snezana soenke sofia sofie solveig sonja sophia sophie stanislaw stefan stefanie steffen
    steffi stella stephanie stephen steve stina stuart susan susanne susie suzanne svea sven svenja
    svetlana sylvia szymon tabea takeshi tamara tamer tanja tatiana tatjana teresa tess thea theo theodor
    theodora theresa thilo thorsten tilly tilo tim timo timothy tina tobias toby tom tomasz tomek tony
    torben torsten tracey tracy traudl trevor trude tugba ulf ulrich ulrike umut ursel ursula ute uwe
    valentin valentina valentyna valerie vanessa vasile veit vera verena veronika vesna victoria viktor
    viktoria viktorija vincenz vivien vladimir volkan volker walburga waldemar waltraud wendy wiebke
    william wilma winfried winnie wojciech wolfgang xaver yannick yasmin yuki yuriy yusra yusuf yvonne
    zack zara zbigniew zeki zeynep zita zoe zofia zoran zsofia
    """
)
