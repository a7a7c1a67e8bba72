"""First names that are seldom surnames, for telling which part of a spelled name comes first. Folded; data
only.
"""

from __future__ import annotations

from agents.language.vocabulary import words

FIRST_NAMES = words(
    """
    abigail achim ada adrian adwoa agnieszka ahmet aidan ailsa aisha aisling albie alejandra alejandro
    aleksandra alessandro alexander alfie ali alice alicia alina alisa alistair alois amanda amelia amelie
    amir amira amy ana anastasia andrea andreas andrej andrew andriy andrzej aneta angela angelika angus
    anika anita anja anjali anke anna anne annette annika anthony antje anton antonia antonie aoife arda
    arjun arne astrid audrey ava axel ayla aylin ayse ayten baran barbara bartosz basia beata beate beatrice
    beatriz becky ben benjamin berkay bernd bethany bettina betty bianca bilal birgit bjoern bogdan boris
    brenda brian bridget brigitte britta bronwyn burak burkhard callum camille canan caoimhe carina carlos
    carmen carol carolin caroline carsten catarina catherine catriona celina cem chantelle charlotte
    chiamaka chiara chidi chinedu chloe christa christel christiane christina christine christoph
    christopher ciara cillian claire clara claudia colin conor cormac cornelia cornelius cristina cuneyt
    dagmar daisy daniel daniela darragh darren david deborah declan deepa deepak deirdre denise deniz dennis
    derek derya detlef diana diane dieter dilara dimitra dimitri dimitrios dimitris dirk dmitri dmytro
    doerte dominik donal donna doreen doris dorothea dorothy dougie dylan ebru ece eckhard eda edda edith
    eileen eilidh eimear eleanor elena eleni elfriede elias elif elisa elisabeth elizabeth elizaveta elke
    ella ellen ellie elodie elsa elsie emeka emil emilia emily emma emre enno enya eoin ercan erik erika
    erin erkan esra esther ethan eva evelyn evie ewa ewan fabian fadime falk fatih fatima fatma felix femi
    fenja ferdinand fergus finja finn fiona fionn florence florian frances francesca francesco franziska
    freddie frida frieda gabi gabriele galina gareth gavin gemma geoffrey georg georgia geraldine gerd gerda
    gerhard gerlinde gertrud gesa giesela gillian giorgos giovanni gisela giulia giuseppe gladys goran
    grainne gregor greta grzegorz gudrun guelsen guenter guenther gustav gwen hakan halil hamish hamza hanna
    hannah hanne hannelore hannes hans harald harriet harry haruki hasan hatice hattie heather hedwig heidi
    heidrun heike heiko heiner heinz helen helena helene helga helge helmut hendrik henning henriette henrik
    henry hermine hilda hilde holger holly horst huelya hueseyin hugh hugo huseyin iain ibrahim ida igor
    ilhan ilona ilse imogen ina ines inga inge ingeborg ingo ingrid inka irena irene irina iris irmgard
    iryna isabel isabela isabell isabella isla isolde ivana ivo jacek jack jackie jacqueline jade jadwiga
    jakob jakub jamie jan jana jane janek janet janice janin janina jannik jannis jasmin javier jayden
    jeffrey jelena jennifer jenny jens jeremias jeremy jerzy jessica jessie jette jill joachim joan joanna
    joanne joao jochen joe joel joerg johann johanna john jolanda jonas jonathan joscha jose josef josefine
    josephin josephine juan judith juergen jule julia julian juliane julie julius jutta kadir kai kamil
    karen karin karina karl karla karsten kasia katarzyna kate katharina katharine katherine kathleen
    kathrin kathryn katie katja katrin katrina kayla kazuki keith kenji kenneth kenny kerem kerstin kevin
    khadija kieran kilian kirsten kirsty klara klaus kofi konstantin kostas krystyna krzysztof kuno kurt
    kwame lachlan lamia lara larisa larissa lars lasse laura lauren layan layla lea leander leanne leila
    lena lene leni lennart leo leon leonie lesley lia liam liesel lieselotte lilli lina linda linh linnea
    linus lisa lothar lotta lotte louise luca lucia lucian lucie lucy ludger ludmila luigi luis luisa luise
    lukas lukasz maciej maeve magda magdalena magdalene maggie maik maike mairi maisie maja malgorzata malin
    malte manfred manon manuel manuela mara marcel marcin marco mareike marek maren margaret margarete
    margit margot maria mariam mariana marianne marie marija marina marius marjorie mark markus marlene
    marlies marta martina marvin mary mateusz mathieu mathilda matilde mats matteo matthew matthias mattis
    maureen mavis maximilian mechthild meera megan mehdi mehmet meike melanie melina melissa merle mesut mia
    michaela michelle miguel mihai mika mikael mikhail mila milan mildred milena milos miranda miriam
    mirjana mohamed mohammad mohammed moira molly mona monika morag moritz muhammed murat mustafa mykola
    nadia nadine nadja nancy natalia natalie natasha neil nele nesrin ngozi niall niamh nicholas nico nicole
    niels nigel niklas nikola nikolai nikolaos nils nina noah noemi nomvula nora norbert noreen nour nuray
    oisin oksana olaf ole oleksandr olena olga oliver olivia oluwaseun oonagh orla oscar oskar otmar ottilie
    oyku ozan pablo padraig pam pamela paolo patricia patrick paula paulina pauline pavel pawel pedro peggy
    peter petra philipp philippa phoebe phyllis pia pierre piotr polly poppy priya rabea rachel radoslaw
    rafael rafaela raffaele rahul rainer rajesh ralf ramona rania raphael ravi rebecca recep regina reiner
    reinhard renate rene rhiannon richard rita robert roberto rohan roisin roland rolf romy ronan ronja
    ronnie rory rosemarie rosie rosina rosmarie roswitha ruairi ruben ruby rudi ruediger rukmini runa ruth
    sabine sabrina sadie sally sam samantha samira samuel sandeep sandra sanjay saoirse sara sarah sascha
    seamus sean sebastian selina sergei sergej serhat serkan sevgi shannon sharon sheila shirley sibel
    sibylle siegfried sieglinde sigmund sigrid silas silke silvia simone sina sinead siobhan sipho slavica
    snezana soenke sofia sofie solveig sonja sophia sophie stanislaw stefan stefanie steffen steffi stella
    stephanie stephen steve stina stuart susan susanne susie suzanne svea sven svenja svetlana svitlana
    sylvia szymon tabea tadhg takeshi tamara tamer tanja tatiana tatjana teddy teresa tess thabo thea theo
    theodor theodora theodore theresa thilo thorsten thuy tiago tilly tilo tim timo timothy tina tobias toby
    tom tomasz tomek tony torben torsten tracey tracy traudl trevor trude tugba tunde ulf ulrich ulrike umut
    ursel ursula ute uwe valentin valentina valentyna valerie vanessa vasile veit vera verena veronika vesna
    victoria vikram viktor viktoria viktorija vincenz vivien vladimir volkan volker volodymyr walburga
    waldemar waltraud wendy wiebke william wilma winfried winnie wojciech wolfgang xaver yannick yasmin yuki
    yulia yuriy yusra yusuf yvonne zack zara zbigniew zeki zeynep zita zoe zofia zoran zsofia
    """
)
