"""German answers that say yes or no without a word for it. Data only: `indirect` weighs them."""

from __future__ import annotations

import re

from agents.language.indirect import Indirect

_WHO = r"(?:ich|wir)"

INDIRECT = Indirect(
    doubt=re.compile(
        rf"\bweiss {_WHO}\b(?: \w+){{0,4}} nicht\b|\b{_WHO} weiss\b(?: \w+){{0,3}} nicht\b|"
        rf"\b(?:kann|koennte) {_WHO}\b(?: \w+){{0,4}} nicht (?:sagen|genau sagen|beurteilen|entscheiden)\b|"
        r"\bnicht (?:so |ganz |hundertprozentig )?sicher\b|\bnicht (?:mehr )?(?:genau |"
        r"so genau )?(?:gehoert|verstanden)\b|"
        rf"\bmuss {_WHO}\b(?: \w+){{0,4}} (?:schauen|gucken|sehen|nachschauen|nachsehen|nachgucken|fragen|"
        r"ueberlegen|checken|klaeren|abklaeren|besprechen)\b"
    ),
    plain_no=re.compile(r"\b(?:nein|nee|noe|ne)\b"),
    hindrance=re.compile(
        rf"\bda (?:muss|hab|habe|haben|bin|sind|muessen|arbeite|arbeiten) {_WHO}\b|"
        rf"\b(?:muss|muessen) {_WHO} (?:leider |da |dann )*(?:arbeiten|weg|los|zum|zur|in die|auf die)\b|"
        r"\b(?<!nicht )(?:viel |etwas |ein bisschen |leider |mir |fuer mich )?zu (?:frueh|"
        r"spaet|kurzfristig|knapp|teuer|lang|lange|weit|eng)\b|"
        r"(?<!nicht )(?<!nicht so )\b(?:schlecht|unguenstig|ungelegen|ungeschickt|bloed|"
        r"unpassend|verhindert|unmoeglich|schwierig)\b|"
        r"\b(?:falsch|verkehrt)\b|\bstimmt (?:et)?was nicht\b|\b(?:nicht|"
        r"nichts?) (?:ganz )?(?:richtig|korrekt)\b|"
        r"\bverzichte\b|\blass(?:en)? (?:wir|sie)(?:'s| es| das| mal|s)?\b|"
        rf"\b(?:bin|waere) {_WHO} (?:im urlaub|weg|verreist|krank)\b|"
        r"\b(?:stoert|stoeren) mich\b(?! (?:nicht|gar|ueberhaupt|kein))|\bmich stoeren\b|"
        r"\bmacht mir (?:schon|sehr wohl) (?:et)?was aus\b"
    ),
    harmless=re.compile(
        r"\bda (?:hab|habe|haben|bin|sind) (?:ich|wir) (?:(?:ja|auch|noch|sowieso|eh|immer|"
        r"gerade|eigentlich) )*"
        r"(?:zeit|frei|dabei|da|flexibel|nichts|nix|kein|keine|einverstanden|verfuegbar|gut|platz|luft|bei)\b|"
        r"\blassen sie (?:mich|uns|hoeren)\b|\bnicht zu \w+"
    ),
    more=re.compile(
        r"^(?!.*\b(?:stimmt|passt|richtig|buchen|eintragen|festmachen|verschieben|absagen)\b)"
        r".*\b(?:(?:sonst )?noch (?:et)?was|sonst (?:et)?was|noch eine (?:frage|weitere)|"
        r"noch (?:einen |ein )?(?:wunsch|anliegen)|"
        r"weiterhelfen|noch (?:\w+ ){0,3}(?:tun|helfen))\b"
    ),
    done=re.compile(
        r"\b(?:das|des|dit|et) (?:war|waer|waere|ist|is)(?:'?s)?\b(?! (?:noch|aber))|"
        r"\bwar alles\b|\b(?:wars|war's|waers|waer's)\b|\b(?:reicht|fertig|wunschlos|nichts|"
        r"nix|tschuess|ciao|wiederhoeren|wiedersehen)\b|"
        r"^(?:(?:ja|nein|ne|nee|noe|na|gut|super|okay|ok|prima|vielen|herzlichen|schoenen|besten|danke?|dankeschoen|erstmal|soweit|so|das|"
        r"alles|gut|klar|passt|schon|bestens|bin|ich|bedient|versorgt|gluecklich|weiss|"
        r"bescheid|sehr|lieb|nett|mehr) ?)+$"
    ),
    wants=re.compile(
        r"\b(?:eine|ne|noch ne|noch eine|noch was|noch etwas) (?:frage|bitte|sache)|\b(?:ja|"
        r"doch) (?:bitte|gern|gerne|noch|ich|eine|koennen|kann|was|wo|wie|wann|haben|gibt|und|da)\b|"
        r"\b(?:haette|hab|habe|brauche|braeuchte|moechte|wollte) (?:ich )?(?:da )?noch\b|^ja$|^doch$"
    ),
    known=re.compile(
        r"\b(?:waren|warst|sind|bist|kommen|kennen|haben) (?:sie|du|wir|ihr)\b.*\b(?:schon|"
        r"bereits|frueher|einmal|kunde|kundin|patient\w*)\b"
    ),
    newcomer=re.compile(
        r"\b(?:aller)?erste[nrs]? (?:mal|besuch|termin)\b|\bpremiere\b|"
        r"\bneu(?:kund\w*|patient\w*|e[rs]? (?:kund\w*|patient\w*))?\b|"
        r"\bnoch nie\b|\bnoch nicht\b|\berstmals\b|"
        r"\bnicht dass ich wuesste\b|\bnie\b|\bzum ersten\b"
    ),
    regular=re.compile(
        r"^(?:ja|jo|doch|klar|sicher|natuerlich|schon|jep|genau)\b|\bstamm\w+|\boefters?\b|"
        r"\bschon (?:mal|oft|immer|lange|laenger|mehrmals|ein paar)\b|"
        r"\bmehrmals\b|\bregelmaessig\b|\b(?:komme|war|waren|gehe) (?:ich |wir )?(?:immer|oft|"
        r"schon|regelmaessig|letzte\w*|frueher)\b|\bletzte[sn]? (?:jahr|mal|monat|woche)\b|"
        r"\bseit (?:jahren|langem|\w+ jahren)\b"
    ),
)
