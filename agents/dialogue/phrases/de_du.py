"""German phrases for businesses that say du: they take the place of the polite ones in `de` with the same key."""

from __future__ import annotations

DU: dict[str, tuple[str, ...]] = {
    "what_about": ("Worum geht es dir genau: um einen Termin, oder soll ich eine Nachricht weitergeben?",),
    "help": ("Wie kann ich dir helfen?", "Was kann ich für dich tun?"),
    "greet_back": ("Hallo! Was kann ich für dich tun?", "Schön, dass du anrufst. Worum geht es denn?"),
    "ask_intent": (
        "Was kann ich für dich tun, möchtest du einen Termin?",
        "Möchtest du einen Termin vereinbaren, verschieben oder absagen, oder soll ich etwas ausrichten?",
    ),
    "missed_own": ("Danke, dass du Bescheid sagst. Möchtest du einen neuen Termin?",),
    "ask_away": ("Gern, was möchtest du wissen?", "Ja, bitte, was möchtest du wissen?"),
    "want_it": ("Möchtest du dafür einen Termin?", "Darf ich dafür nach einem Termin sehen?"),
    "ask_consent": (
        "Darf das Gespräch aufgezeichnet werden? Sag bitte Ja oder Nein. Für den Termin ist es egal.",
    ),
    "consent_yes": ("Danke, die Aufzeichnung läuft ab jetzt. Was kann ich für dich tun?",),
    "consent_failed": (
        "Die Aufzeichnung lässt sich gerade nicht starten, es wird nichts aufgezeichnet. Was kann ich für dich tun?",
    ),
    "consent_no": ("Gut, es wird nichts aufgezeichnet. Was kann ich für dich tun?",),
    "not_understood": (
        "Das habe ich leider nicht verstanden. Sagst du es mir bitte noch einmal?",
        "Entschuldige, das habe ich noch nicht ganz verstanden. Kannst du es anders sagen?",
    ),
    "unknown_service": (
        "{words} finde ich nicht in unserem Angebot. Wir bieten {services}. Ist davon etwas für dich dabei, oder soll ich eine Nachricht weitergeben?",
        "Das haben wir leider nicht im Angebot, nur {services}. Möchtest du davon etwas, oder soll ich eine Nachricht weitergeben?",
    ),
    "ask_when": (
        "Sehr gern. Wann hättest du denn Zeit, an welchem Tag und um welche Uhrzeit?",
        "Für wann darf ich nachsehen? Nenn mir gern einen Tag und eine Uhrzeit.",
    ),
    "ask_when_service": (
        "Gern, {service}. Wann hättest du denn Zeit?",
        "Für wann darf ich nach {service} sehen? Ein Tag oder eine Uhrzeit genügt.",
    ),
    "by_appointment": ("Am besten mit Termin, dann hat sicher jemand Zeit für dich.",),
    "ask_when_again": ("Wann würde es dir denn passen?", "Welcher Tag wäre dir recht?"),
    "ask_which_when": (
        "Meinst du {first} oder {second}?",
        "Damit ich keinen Fehler mache: {first}, oder {second}?",
    ),
    "time_invalid": ("Dieses Datum gibt es nicht. Welchen Tag meinst du?",),
    "time_no_hour": ("Diese Uhrzeit gibt es nicht. Um wie viel Uhr meinst du?",),
    "time_past": ("Das liegt schon in der Vergangenheit. Welchen Tag meinst du?",),
    "free_exact": (
        "Gern, {when} ist {with_staff}frei.",
        "In Ordnung, {when} {with_staff}geht.",
        "{when} {with_staff}kann ich dir geben.",
    ),
    "take_first": (
        "Gut, {when} {with_staff}also.",
        "In Ordnung, {when} {with_staff}dann.",
    ),
    "offer": (
        "Ich hätte {slots}. Was wäre dir am liebsten?",
        "Frei wären {slots}. Welcher Termin ist dir lieber?",
        "Ginge es {slots}?",
    ),
    "offer_one": (
        "Ich hätte {slots}. Möchtest du den Termin?",
        "Frei wäre noch {slots}. Nimmst du den?",
    ),
    "ask_other_when": ("Wann würde es dir sonst gehen?", "Welcher andere Tag wäre dir recht?"),
    "which_offer": (
        "Welchen darf ich nehmen: {slots}?",
        "Sag mir bitte, welchen du möchtest: {slots}.",
    ),
    "ask_waitlist": (
        "Soll ich dich auf die Warteliste setzen? Dann meldet sich jemand, sobald etwas frei wird.",
    ),
    "ask_name": (
        "Auf welchen Namen darf ich den Termin eintragen?",
        "Wie ist dein Name, bitte?",
        "Sagst du mir bitte deinen Namen?",
    ),
    "animal_urgent": ("Das klingt dringend, damit sollte dein Tier gleich angesehen werden.",),
    "ask_surname": ("Und wie ist dein Nachname, bitte?",),
    "ask_name_too": ("Und wie ist dein eigener Name?",),
    "ask_own_name": (
        "Wie ist dein Name, bitte?",
        "Unter welchem Namen haben wir dich eingetragen?",
        "Damit ich deinen Termin finde: Auf welchen Namen läuft er?",
        "Ich brauche dazu noch deinen Namen. Wie heißt du bitte?",
    ),
    "ask_email": (
        "Gern. Wie lautet deine E-Mail-Adresse?",
        "Sag mir die E-Mail-Adresse bitte noch einmal, mit at und Punkt?",
    ),
    "ask_phone": (
        "Unter welcher Telefonnummer können wir dich erreichen?",
        "Wie lautet deine Telefonnummer, gern Ziffer für Ziffer?",
    ),
    "own_withheld": (
        "Deine Nummer wird nicht angezeigt. Deshalb darf ich zu Terminen am Telefon nichts sagen und nichts ändern. "
        "Ich notiere deinen Wunsch, und jemand ruft dich zurück.",
    ),
    "phone_bad": (
        "Diese Telefonnummer kann nicht ganz vollständig sein. Sagst du sie bitte noch einmal, Ziffer für Ziffer?",
    ),
    "phone_emergency": ("Das ist eine Notrufnummer. Unter welcher Telefonnummer können wir dich erreichen?",),
    "readback_unsure": ("Einen Augenblick.", "Sag bitte Ja, wenn ich eintragen soll."),
    "moving_readback": (
        "Ich lese zurück: Dein neuer Termin ist {when}, {service} bei {host}. Ist das richtig?",
        "Noch einmal: neuer Termin {when}, {service} bei {host}. Stimmt das so?",
    ),
    "booked": (
        "Wunderbar, der Termin ist eingetragen.",
        "Erledigt, auch der Termin {when} ist eingetragen.",
    ),
    "moved": ("Erledigt, dein Termin ist verschoben.",),
    "more": ("Kann ich sonst noch etwas für dich tun?", "Hast du noch einen Wunsch?"),
    "bye": ("Vielen Dank für deinen Anruf. Tschüs!",),
    "bye_booked": ("Vielen Dank, wir freuen uns auf dich. Tschüs!",),
    "bye_later": ("Gern, meld dich einfach wieder. Tschüs!",),
    "bye_short": ("Kein Problem. Tschüs!",),
    "own_stands": ("Diesen Termin hast du schon: {when}, {service} bei {host}.",),
    "own_found": ("Ich habe deinen Termin gefunden: {when}, {service} bei {host}.",),
    "move_same": ("Da liegt dein Termin schon.",),
    "ask_move_when": (
        "Auf wann möchtest du ihn verschieben?",
        "Welcher Tag und welche Uhrzeit wäre dir lieber?",
    ),
    "cancel_confirm": (
        "Dann sage ich ab: {when}, {service} bei {host}. Ist das richtig?",
        "Soll ich wirklich absagen: {when}, {service} bei {host}? Sag bitte Ja oder Nein.",
    ),
    "own_change": ("Möchtest du an dem Termin etwas ändern?",),
    "own_what": ("Möchtest du ihn verschieben oder absagen?",),
    "offer_message": (
        "Soll ich eine Nachricht aufnehmen, damit sich jemand bei dir meldet?",
        "Ich kann gern eine Nachricht aufnehmen. Möchtest du das?",
    ),
    "ask_message_name": ("Auf welchen Namen darf ich das notieren?", "Wie ist dein Name, bitte?"),
    "will_call_back": ("Gern, wir rufen dich zurück.",),
    "message_left_phone": ("Danke, das ist notiert. Es meldet sich jemand bei dir unter {phone}.",),
    "callback_left": ("Gut, dann ruft dich jemand zurück, unter {phone}.",),
    "waitlist_left": ("Du stehst auf der Warteliste. Sobald etwas frei wird, meldet sich jemand bei dir.",),
    "ask_callback_window": (
        "Wann erreichen wir dich am besten?",
        "Zu welcher Tageszeit dürfen wir anrufen, oder ist das egal?",
    ),
    "consent_recorded": ("Ja, mit deiner Zustimmung; du kannst sie jederzeit zurücknehmen.",),
    "kept": (
        "Gespeichert bleiben dein Termin, deine Nachricht oder eine offene Frage, wer du bist, wie man dich erreicht und "
        "wann du angerufen hast. Was du sonst gesagt hast, wird nach dem Anruf gelöscht. Auskunft oder Löschung kannst "
        "du gleich hier verlangen.",
    ),
    "kept_recorded": (
        "Gespeichert bleiben dein Termin, deine Nachricht oder eine offene Frage, wer du bist, wie man dich erreicht, "
        "wann du angerufen hast und mit deiner Zustimmung das Gespräch. Auskunft oder Löschung kannst du gleich hier "
        "verlangen.",
    ),
    "robot": (
        "Ich bin ein KI-Assistent, kein Mensch. Wenn dir das lieber ist, ruft dich gern jemand zurück.",
    ),
    "robot_again": ("Ich bin eine künstliche Intelligenz. Auf Wunsch ruft dich ein Mensch zurück.",),
    "transfer": ("Ich verbinde dich, einen Moment bitte.",),
    "transfer_wait": ("Einen kleinen Moment noch, bitte.", "Ich bin noch dabei, bleib bitte kurz dran."),
    "own_unproven": ("Ich notiere deinen Wunsch, und jemand ruft dich zurück.",),
    "what_now": (
        "Was jetzt zu tun ist, kann dir am besten jemand aus dem Team sagen, ich selbst weiß es nicht.",
    ),
    "callback_noted": (
        "Durchstellen kann ich dich gerade leider nicht. Notiert ist es aber schon, es ruft dich jemand zurück.",
    ),
    "human_callback": ("Gerade kann ich dich nicht durchstellen, aber es ruft dich gern jemand zurück.",),
    "advice": (
        "Dazu darf ich leider nichts sagen, eine Beratung kann nur das Team geben. Ich kann dir aber einen Termin "
        "geben oder eine Nachricht aufnehmen.",
    ),
    "abuse": ("Ich helfe dir gern, aber bitte in einem freundlichen Ton. Sonst beende ich das Gespräch.",),
    "wrong_number": ("Hier ist {business}. Da hast du dich wohl verwählt. Tschüs!",),
    "price_unknown": ("Den Preis dafür kann ich dir leider nicht nennen. Ich gebe die Frage gern weiter.",),
    "privacy_info": ("Die Datenschutzhinweise findest du unter {url}.",),
    "privacy_info_plain": (
        "Die Datenschutzhinweise findest du auf unserer Internetseite unter Datenschutz.",
    ),
    "privacy_opened": (
        "Ich habe dein Anliegen aufgenommen, das Kennzeichen ist {reference}. Das Team prüft es und meldet sich bei "
        "dir. Am Telefon lese ich keine Daten vor.",
    ),
    "privacy_opened_again": ("Dein Anliegen ist schon aufgenommen, unter {reference}.",),
    "privacy_contact": ("Unter welcher Telefonnummer können wir uns dazu bei dir melden?",),
    "wait": ("Natürlich, lass dir Zeit.",),
    "still_there": ("Bist du noch da?", "Hallo, bist du noch dran?"),
    "silence_end": ("Ich höre dich leider nicht mehr. Ruf gern wieder an. Tschüs!",),
    "silence_kept": (
        "Ich höre dich nicht mehr. Ich notiere deinen Wunsch, und es meldet sich jemand. Tschüs!",
    ),
    "trouble_message": (
        "Ich kann gerade nicht in den Kalender sehen. Ich nehme deinen Wunsch gern als Nachricht auf.",
    ),
    "several_services": ("{names} in einem Besuch stimmt jemand aus dem Team mit dir ab.",),
    "group_human": ("Für mehrere ruft dich am besten jemand zurück und stimmt das mit dir ab.",),
}
