"""First names that are seldom surnames, for telling which part of a spelled name comes first. Folded; data
only.
"""

from __future__ import annotations

from agents.language.vocabulary import words

FIRST_NAMES = words(
    """
    abigail achim ada adrian ahmet aidan aisha aisling alessandro alexander ali alice alicia alina alisa
    alistair alois amanda amelia amelie amira amy andrea andreas andrew angela angelika angus anika anita
    anja anna anne annette annika anthony antje anton antonia aoife arne astrid audrey axel ayse barbara
    beate beatrice becky ben bernd bethany bettina bianca birgit bjoern boris brenda brian bridget
    brigitte britta bronwyn callum carina carmen carol carolin caroline carsten catherine celina charlotte
    chiara chloe christa christel christiane christina christine christoph christopher ciara claire clara
    claudia colin conor cornelia cornelius dagmar daisy daniela darren deborah deirdre denise dennis derek
    detlef diana diane dieter dilara dirk dominik donna doris dorothea dylan eckhard edith eileen eleanor
    elena elfriede elif elisa elisabeth elizabeth elke ella ellen ellie elsa emilia emily emma emre enno
    eoin erik erika erin esra esther eva evelyn ewan fabian falk fatima fatma felix ferdinand finja finn
    fiona florian frances franziska frida frieda gabi gabriele gareth gavin gemma geoffrey georg georgia
    geraldine gerd gerda gertrud gesa gillian gisela gladys gregor greta gudrun guenter guenther gustav
    gwen hanna hannah hanne hannelore hannes hans harald harriet hasan heather heidi heike heiko heiner
    heinz helen helena helene helga helge helmut hendrik henning henriette henrik henry hilde holger holly
    horst hugh hugo iain ilse imogen ina ines inga inge ingeborg ingo ingrid inka irene irina iris isabel
    isabell isabella isla ivo jack jacqueline jade jan jana jane janek janet janice janina jannik jannis
    jasmin jeffrey jennifer jenny jens jeremias jeremy jessica jette jill joachim joan joanna joanne
    jochen joerg johann johanna john jolanda jonas jonathan joscha josef josefine josephine judith juergen
    julia julian juliane julie julius jutta kai karen karin karina karl karla karsten kate katharina
    katherine kathleen kathrin kathryn katie katja katrin keith kenneth kerstin kevin kieran kilian
    kirsten kirsty klara klaus konstantin kurt lara larissa lars lasse laura lauren lea leander leanne
    lena lene leni lennart leo leon leonie lesley lia liam lilli lina linda linnea linus lisa lothar lotta
    lotte louise luca lucy luisa luise lukas maeve maike maja malin malte manfred manuel manuela mara
    marcel marco mareike marek maren margaret margarete margit margot maria marianne marie marina marius
    marjorie mark markus marlene marlies martina marvin mathilda mats matteo matthew matthias mattis
    maureen maximilian megan mehmet meike melanie melina melissa merle mia michaela michelle mika mikael
    mila milan miranda miriam moira molly mona monika moritz murat mustafa nadine nadja nancy natalie
    natasha neil nele niall niamh nicholas nico nicole niels nigel niklas nils nina noah noemi nora
    norbert olaf ole olga oliver oonagh orla oscar oskar otmar pamela patricia patrick paula pauline peggy
    peter petra philipp philippa phoebe pia pierre polly poppy rabea rachel rafael rainer ralf ramona
    raphael rebecca regina reiner reinhard renate rene rhiannon richard rita robert roisin roland rolf
    romy ronan ronja rory rosemarie rosie roswitha ruben ruby rudi ruediger runa ruth sabine sabrina sadie
    sally samira samuel sandra sara sarah sascha sean sebastian selina shannon sharon sheila shirley
    siegfried sigmund sigrid silas silke silvia simone sina sinead siobhan soenke sofia sofie solveig
    sonja sophia sophie stefan stefanie steffen stella stephanie stephen stina susan susanne suzanne svea
    sven svenja sylvia tabea tamara tanja tatjana teresa thea theo theodor theresa thilo thorsten tilo tim
    timo timothy tina tobias tom torben torsten tracey trevor ulf ulrich ulrike ursula ute uwe valentin
    valentina valerie vanessa veit vera verena veronika victoria viktor viktoria vivien volker waldemar
    waltraud wendy wiebke william winfried wolfgang xaver yannick yasmin yusuf yvonne zara zeynep zoe
    """
)
