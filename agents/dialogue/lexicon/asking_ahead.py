"""How a question is announced that is not asked yet: 'ich hätte da mal eine Frage', 'can I ask you something?'. Folded, both languages."""

from __future__ import annotations

import re

_SMALL_DE = (
    r"(?:(?:mich|mal|nur|erst|erstmal|gern|gerne|was|etwas|kurz|eben|noch|bloss|sie|euch|dich|ihnen|bei|da|so|ganz|"
    r"schnell|zunaechst|vorab|einfach|allgemein|ein paar|paar|eine|ne|einen|zwei|drei|kurze|kleine|schnelle|allgemeine|sachen|dinge|"
    r"andere|eigentlich|ja|auch|halt|dann|vorher|vielleicht|zuerst|dazu|wissen lassen|grad|gerade|bitte|doch) )*"
)
_SMALL_EN = (
    r"(?:(?:just|only|have|had|quickly|really|maybe|actually|first|got|a|an|one|some|few|couple|of|quick|little|small|general|"
    r"please|another|more|also|you|to|for) )*"
)
ANNOUNCED = re.compile(
    rf"\b(?:(?:ich|wir|i) )?(?:haett\w*|hab|habe|haben|braeucht\w*|brauch\w*) (?:(?:ich|wir|i) )?{_SMALL_DE}"
    r"(?:frage|fragen|auskunft|auskuenfte|info|infos|information|informationen)\b|"
    rf"\b(?:ich|wir|i) (?:wollt\w*|moecht\w*|will|wuerd\w*|hab|habe|muss|muesst\w*) {_SMALL_DE}"
    r"(?:erkundigen|informieren|nachfragen|anfragen|fragen|wissen|schlau ?machen|frage)\b|"
    rf"\b(?:wollt\w*|moecht\w*|will|wuerd\w*|muss|muesst\w*) (?:ich|wir|i) {_SMALL_DE}"
    r"(?:erkundigen|informieren|nachfragen|anfragen|fragen|wissen|schlau ?machen)\b|"
    rf"\b(?:kann|darf|duerft\w*|koennt\w*) (?:ich|i|wir) {_SMALL_DE}(?:fragen|frage stellen|erkundigen)\b|"
    rf"^(?:aber |und |ja |nein |ach |moment )*{_SMALL_DE}(?:frage|erkundigen|informieren|nachfragen)(?: (?:haett|hab|habe)\w* ich)?\b|"
    rf"\b(?:i|we)(?:'ve|'d| have| had)? {_SMALL_EN}(?:question|questions|query|enquiry|inquiry)\b|"
    rf"\b(?:i|we)(?:'d| would)? {_SMALL_EN}(?:want|wanted|like|love|need|hoping|calling|ringing|phoning) {_SMALL_EN}"
    r"(?:ask|enquire|inquire|question|know|find out)(?: (?:you|about))*(?: (?:a )?(?:something|some things|a few things|a thing or two|(?:quick )?question))?\b|"
    rf"\b(?:can|could|may|might) (?:i|we) {_SMALL_EN}ask(?: you)? {_SMALL_EN}(?:something|question|questions|thing|things)\b|"
    rf"\b(?:i'm|i am|we're|i was) {_SMALL_EN}(?:after|looking for|enquiring|inquiring|calling for) {_SMALL_EN}(?:information|info|details)?$|"
    rf"^(?:but |and |yes |no |oh )*{_SMALL_EN}question\b"
)
NO_MORE_BEHIND = re.compile(
    r"^(?: ?(?:bitte|dazu|noch|vorher|vorab|mal|erst|stellen|an sie|bei ihnen|bei euch|gern|gerne|danke|wenn das geht|wenn ich darf|"
    r"wenn's geht|erstmal|haben|haette|hab|zu ihrem angebot|zu euerm angebot|zu ihren leistungen|ueber ihr angebot|ja|und zwar|"
    r"please|first|beforehand|if (?:i|we) may|if (?:that's|that is|it's|it is) (?:ok|okay|all right|alright|fine|possible)(?: (?:with|by|for) you)?|"
    r"if you (?:don't mind|have (?:a|the) (?:minute|moment|second|time))|before (?:i|we) (?:book|decide|come|commit)(?: (?:anything|something|in))?|"
    r"wenn (?:sie|ihr) (?:kurz )?zeit (?:haben|habt)|wenn (?:das|es) (?:in ordnung|okay|ok|moeglich|recht) ist|wenn(?:'s| es) recht ist|bevor (?:ich|wir) (?:\w+ )?(?:buche|buchen|komme|kommen|entscheide\w*)|"
    r"about (?:something|that|it)|for you|really|thanks|thank you|actually|though))*$"
)
"""What may stand behind it: anything else says more than that there is a question."""
