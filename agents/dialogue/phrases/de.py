"""German phrases: several wordings per key so that a repetition sounds different; `de_du` overrides the polite form.

Words such as Name, Nummer, richtig, stimmt and passt are kept for the questions that ask for exactly that: callers
(and scenarios) answer to these words.
"""

from __future__ import annotations

DISCLOSURE_VERSION = "de-2"

DISCLOSURE = "Guten Tag, hier ist der KI-Assistent von {business}."

SIE: dict[str, tuple[str, ...]] = {
    "disclosure": (DISCLOSURE,),
    "disclosure_again": ("Ich bin der KI-Assistent von {business}.",),
    "spoken": ("Ja, natürlich.",),
    "reached": ("Ja, hier ist {business}.",),
    "help": ("Wie kann ich Ihnen helfen?", "Was kann ich für Sie tun?"),
    "greet_back": ("Guten Tag! Was kann ich für Sie tun?", "Schön, dass Sie anrufen. Worum geht es denn?"),
    "unpaid_mode": ("Ich kann im Moment nur eine Nachricht aufnehmen. Was darf ich ausrichten?",),
    "want_it": ("Möchten Sie dafür einen Termin?", "Darf ich dafür nach einem Termin sehen?"),
    "missed_own": ("Danke, dass Sie Bescheid sagen. Möchten Sie einen neuen Termin?",),
    "ask_away": ("Gern, was möchten Sie wissen?", "Ja, bitte, was möchten Sie wissen?"),
    "ask_consent": (
        "Darf das Gespräch aufgezeichnet werden? Sagen Sie bitte Ja oder Nein. Für den Termin macht das keinen "
        "Unterschied.",
    ),
    "consent_yes": ("Danke, die Aufzeichnung läuft ab jetzt. Was kann ich für Sie tun?",),
    "consent_failed": (
        "Die Aufzeichnung lässt sich gerade nicht starten, es wird nichts aufgezeichnet. Was kann ich für Sie tun?",
    ),
    "consent_failed_short": ("Die Aufzeichnung geht nicht weiter, ab jetzt wird nichts mehr aufgezeichnet.",),
    "consent_no": ("Gut, es wird nichts aufgezeichnet. Was kann ich für Sie tun?",),
    "consent_no_short": ("Es wird nichts aufgezeichnet.",),
    "consent_withdrawn": ("Die Aufzeichnung ist beendet und wird gelöscht.",),
    "consent_recorded": ("Ja, mit Ihrer Zustimmung; Sie können sie jederzeit zurücknehmen.",),
    "kept": (
        "Gespeichert bleiben Ihr Termin, Ihre Nachricht oder eine offene Frage, wer Sie sind, wie man Sie erreicht und "
        "wann Sie angerufen haben. Was Sie sonst gesagt haben, wird nach dem Anruf gelöscht. Auskunft oder Löschung "
        "können Sie gleich hier verlangen.",
    ),
    "kept_recorded": (
        "Gespeichert bleiben Ihr Termin, Ihre Nachricht oder eine offene Frage, wer Sie sind, wie man Sie erreicht, wann "
        "Sie angerufen haben und mit Ihrer Zustimmung das Gespräch. Auskunft oder Löschung können Sie gleich hier "
        "verlangen.",
    ),
    "listening": ("Ein Mensch hört nicht mit; das Team kann nur mitlesen, worum es geht.",),
    "consent_nothing": ("Dieses Gespräch wird nicht aufgezeichnet.",),
    # ---- collecting
    "ask_intent": (
        "Was kann ich für Sie tun, möchten Sie einen Termin?",
        "Möchten Sie einen Termin vereinbaren, verschieben oder absagen, oder soll ich etwas ausrichten?",
    ),
    "what_about": ("Worum geht es Ihnen genau: um einen Termin, oder soll ich eine Nachricht weitergeben?",),
    "not_understood": (
        "Das habe ich leider nicht verstanden. Sagen Sie es mir bitte noch einmal?",
        "Entschuldigung, das habe ich noch nicht ganz verstanden. Können Sie es anders sagen?",
    ),
    "missed": ("Das habe ich leider nicht verstanden.", "Da komme ich noch nicht ganz mit."),
    "i_see": ("Verstehe.", "Gut zu wissen."),
    "yes_service": ("Ja, das bieten wir an.",),
    "ask_service": (
        "Gern. Was soll gemacht werden, zum Beispiel {services}?",
        "Welche Leistung darf es sein? Wir bieten {services}.",
        "Geht es um {services}?",
    ),
    "which_service": (
        "Gern. Soll es {choices} sein?",
        "Was davon darf es sein: {choices}?",
    ),
    "unknown_service": (
        "{words} finde ich nicht in unserem Angebot. Wir bieten {services}. Ist davon etwas für Sie dabei, oder soll ich eine Nachricht weitergeben?",
        "Das haben wir leider nicht im Angebot, nur {services}. Möchten Sie davon etwas, oder soll ich eine Nachricht weitergeben?",
    ),
    "unknown_staff": ("{words} kenne ich hier leider nicht. Bei uns arbeiten {staff}.",),
    "ask_when": (
        "Sehr gern. Wann hätten Sie denn Zeit, an welchem Tag und um welche Uhrzeit?",
        "Für wann darf ich nachsehen? Nennen Sie mir gern einen Tag und eine Uhrzeit.",
    ),
    "ask_when_service": (
        "Gern, {service}. Wann hätten Sie denn Zeit?",
        "Für wann darf ich nach {service} sehen? Ein Tag oder eine Uhrzeit genügt.",
    ),
    "by_appointment": ("Am besten mit Termin, dann hat sicher jemand Zeit für Sie.",),
    "ask_when_again": ("Wann würde es Ihnen denn passen?", "Welcher Tag wäre Ihnen recht?"),
    "ask_which_when": (
        "Meinen Sie {first} oder {second}?",
        "Damit ich keinen Fehler mache: {first}, oder {second}?",
    ),
    "ask_which_twice": (
        "In der Nacht wird die Uhr zurückgestellt, {time} gibt es da zweimal. Vor oder nach der Umstellung?",
        "Soll es vor der Zeitumstellung sein, also noch Sommerzeit, oder danach?",
    ),
    "time_nonexistent": ("Diese Uhrzeit gibt es an dem Tag nicht, da wird die Uhr vorgestellt. Wann sonst?",),
    "time_invalid": ("Dieses Datum gibt es nicht. Welchen Tag meinen Sie?",),
    "time_no_hour": ("Diese Uhrzeit gibt es nicht. Um wie viel Uhr meinen Sie?",),
    "time_holidays": (
        "Die Ferientermine kenne ich leider nicht. Welcher Tag oder welche Woche wäre das denn?",
    ),
    "time_past": ("Das liegt schon in der Vergangenheit. Welchen Tag meinen Sie?",),
    # ---- offers
    "free_exact": (
        "Gern, {when} ist {with_staff}frei.",
        "In Ordnung, {when} {with_staff}geht.",
        "{when} {with_staff}kann ich Ihnen geben.",
    ),
    "take_first": (
        "Gut, {when} {with_staff}also.",
        "In Ordnung, {when} {with_staff}dann.",
    ),
    "offer": (
        "Ich hätte {slots}. Was wäre Ihnen am liebsten?",
        "Frei wären {slots}. Welcher Termin ist Ihnen lieber?",
        "Ginge es {slots}?",
    ),
    "offer_one": (
        "Ich hätte {slots}. Möchten Sie den Termin?",
        "Frei wäre noch {slots}. Nehmen Sie den?",
    ),
    "why_closed": ("{when} haben wir leider geschlossen.", "{when} ist bei uns leider zu."),
    "why_closed_time": ("{when} haben wir leider nicht geöffnet.",),
    "why_holiday": ("{when} ist {detail}, da haben wir geschlossen.",),
    "why_taken": (
        "{when} ist {with_staff}leider schon alles vergeben.",
        "{when} ist {with_staff}leider nichts mehr frei.",
    ),
    "why_full": (
        "{when} ist {with_staff}leider nichts mehr frei.",
        "{when} ist {with_staff}leider schon alles vergeben.",
    ),
    "why_horizon": ("So weit im Voraus kann ich noch keine Termine vergeben.",),
    "why_notice": ("Das ist leider zu kurzfristig.",),
    "staff_in": ("Ja, {staff} ist {when} da.",),
    "why_staff_absent": ("{staff} ist {when} leider nicht da.",),
    "why_staff_service": ("{staff} macht {service} leider nicht.",),
    "nothing_else": ("Mehr freie Zeiten sehe ich dort leider nicht.",),
    "nothing_free": ("In dieser Zeit ist leider gar nichts frei.",),
    "slot_lost": (
        "Oh, der Termin {when} wurde gerade eben vergeben, das tut mir leid.",
        "Leider ist der Termin {when} in diesem Moment vergeben worden.",
    ),
    "ask_other_when": (
        "Wann würde es Ihnen sonst gehen?",
        "Welcher andere Tag wäre Ihnen recht?",
    ),
    "which_offer": (
        "Welchen darf ich nehmen: {slots}?",
        "Sagen Sie mir bitte, welchen Sie möchten: {slots}.",
    ),
    "ask_waitlist": (
        "Soll ich Sie auf die Warteliste setzen? Dann meldet sich jemand, sobald etwas frei wird.",
    ),
    # ---- details
    "ask_name": (
        "Auf welchen Namen darf ich den Termin eintragen?",
        "Wie ist Ihr Name, bitte?",
        "Sagen Sie mir bitte Ihren Namen?",
    ),
    "ask_surname": ("Und wie ist Ihr Nachname, bitte?",),
    "ask_name_too": ("Und wie ist Ihr eigener Name?", "Sagen Sie mir bitte noch Ihren eigenen Namen?"),
    "ask_email": (
        "Gern. Wie lautet Ihre E-Mail-Adresse?",
        "Sagen Sie mir die E-Mail-Adresse bitte noch einmal, mit at und Punkt?",
    ),
    "ask_attendee": ("Wie heißt {relation}?", "Für wen genau ist der Termin, wie heißt {relation}?"),
    "ask_own_name": (
        "Wie ist Ihr Name, bitte?",
        "Unter welchem Namen haben wir Sie eingetragen?",
        "Damit ich Ihren Termin finde: Auf welchen Namen läuft er?",
        "Ich brauche dazu noch Ihren Namen. Wie heißen Sie bitte?",
    ),
    "own_heard": ("Alles klar.", "Verstanden.", "Gut."),
    "ask_phone": (
        "Unter welcher Telefonnummer können wir Sie erreichen?",
        "Wie lautet Ihre Telefonnummer, gern Ziffer für Ziffer?",
    ),
    "own_unproven": ("Ich notiere Ihren Wunsch, und jemand ruft Sie zurück.",),
    "own_withheld": (
        "Ihre Nummer wird nicht angezeigt. Deshalb darf ich zu Terminen am Telefon nichts sagen und nichts ändern. "
        "Ich notiere Ihren Wunsch, und jemand ruft Sie zurück.",
    ),
    "phone_bad": (
        "Diese Telefonnummer kann nicht ganz vollständig sein. Sagen Sie sie bitte noch einmal, Ziffer für Ziffer?",
    ),
    "phone_more": ("Und wie geht die Nummer weiter?", "Und der Rest der Nummer?"),
    "phone_emergency": ("Das ist eine Notrufnummer. Unter welcher Telefonnummer können wir Sie erreichen?",),
    "noted": ("Ist notiert.", "Gut."),
    "readback": (
        "Ich lese zurück: {when}, {service} bei {host}, für {person}{contact}. Ist das richtig?",
        "Noch einmal zur Sicherheit: {when}, {service} bei {host}, für {person}{contact}. Stimmt das so?",
    ),
    "readback_contact": (", erreichbar unter {phone}",),
    "readback_email": (", E-Mail {email}",),
    "readback_attendee": ("{attendee}, angemeldet von {name}",),
    "readback_unsure": (
        "Einen Augenblick.",
        "Sagen Sie bitte Ja, wenn ich eintragen soll.",
    ),
    "readback_no": ("Was darf ich ändern?", "Gut, was soll anders sein?"),
    "moving_readback": (
        "Ich lese zurück: Ihr neuer Termin ist {when}, {service} bei {host}. Ist das richtig?",
        "Noch einmal: neuer Termin {when}, {service} bei {host}. Stimmt das so?",
    ),
    "booked": (
        "Wunderbar, der Termin ist eingetragen.",
        "Erledigt, auch der Termin {when} ist eingetragen.",
    ),
    "one_by_one": ("Das machen wir nacheinander.",),
    "second_after": ("Den zweiten Termin machen wir gleich danach.",),
    "second_now": ("Nun zum zweiten Termin.",),
    "series_next": ("Dann gleich zum nächsten.",),
    "next_now": ("Nun zum neuen Termin.",),
    "moved": ("Erledigt, Ihr Termin ist verschoben.",),
    "booking_limit": ("Mehr Termine kann ich in einem Anruf leider nicht vergeben.",),
    "in_writing": ("Bestätigung und Erinnerung kommen per E-Mail.",),
    "more": (
        "Kann ich sonst noch etwas für Sie tun?",
        "Haben Sie noch einen Wunsch?",
    ),
    "bye": ("Vielen Dank für Ihren Anruf. Auf Wiederhören!",),
    "bye_booked": ("Vielen Dank, wir freuen uns auf Sie. Auf Wiederhören!",),
    "bye_later": ("Gern, melden Sie sich einfach wieder. Auf Wiederhören!",),
    "bye_short": ("Kein Problem. Auf Wiederhören!",),
    "welcome": ("Sehr gern.",),
    # ---- own bookings
    "own_none": ("Dazu finde ich unter diesen Angaben leider keinen Termin.",),
    "own_retry": ("Vielleicht läuft er unter einem anderen Namen? Wie ist der Name?",),
    "own_found": ("Ich habe Ihren Termin gefunden: {when}, {service} bei {host}.",),
    "own_again": ("Das ist {when}, {service} bei {host}.",),
    "under_way": ("Wir hatten {when} gesagt, {service} bei {host}.",),
    "own_found_short": ("Den Termin {when} habe ich gefunden.",),
    "own_list": ("Ich sehe mehrere Termine: {slots}. Um welchen geht es?",),
    "own_stands": ("Diesen Termin haben Sie schon: {when}, {service} bei {host}.",),
    "cancel_confirm_all": ("Dann sage ich ab: {moments}. Ist das richtig?",),
    "cancelled_all": ("Die Termine sind abgesagt.",),
    "own_list_more": ("Ich sehe mehrere Termine, die nächsten sind {slots}. Um welchen geht es?",),
    "own_all": ("Ich sehe {moments}.",),
    "move_same": ("Da liegt Ihr Termin schon.",),
    "ask_move_when": (
        "Auf wann möchten Sie ihn verschieben?",
        "Welcher Tag und welche Uhrzeit wäre Ihnen lieber?",
    ),
    "cancel_confirm": (
        "Dann sage ich ab: {when}, {service} bei {host}. Ist das richtig?",
        "Soll ich wirklich absagen: {when}, {service} bei {host}? Sagen Sie bitte Ja oder Nein.",
    ),
    "late_cancel": ("Ein Hinweis: {rule}",),
    "cancelled": ("Der Termin ist abgesagt.",),
    "cancel_kept": ("Gut, der Termin bleibt bestehen.",),
    "own_change": ("Möchten Sie an dem Termin etwas ändern?",),
    "own_what": ("Möchten Sie ihn verschieben oder absagen?",),
    # ---- messages
    "offer_message": (
        "Soll ich eine Nachricht aufnehmen, damit sich jemand bei Ihnen meldet?",
        "Ich kann gern eine Nachricht aufnehmen. Möchten Sie das?",
    ),
    "ask_message": ("Gern. Was darf ich ausrichten?", "Was soll ich ausrichten?"),
    "ask_message_name": ("Auf welchen Namen darf ich das notieren?", "Wie ist Ihr Name, bitte?"),
    "will_pass_on": ("Das gebe ich weiter.",),
    "will_call_back": ("Gern, wir rufen Sie zurück.",),
    "message_left": (
        "Danke, das habe ich notiert und gebe es weiter.",
        "Ist notiert, ich gebe es weiter.",
    ),
    "message_left_phone": ("Danke, das ist notiert. Es meldet sich jemand bei Ihnen unter {phone}.",),
    "callback_left": ("Gut, dann ruft Sie jemand zurück, unter {phone}.",),
    "waitlist_left": (
        "Sie stehen auf der Warteliste. Sobald etwas frei wird, meldet sich jemand bei Ihnen.",
    ),
    "ask_callback_window": (
        "Wann erreichen wir Sie am besten?",
        "Zu welcher Tageszeit dürfen wir anrufen, oder ist das egal?",
    ),
    # ---- people, scope, safety
    "robot": (
        "Ich bin ein KI-Assistent, kein Mensch. Wenn Ihnen das lieber ist, ruft Sie gern jemand zurück.",
    ),
    "robot_again": ("Ich bin eine künstliche Intelligenz. Auf Wunsch ruft Sie ein Mensch zurück.",),
    "transfer": ("Ich verbinde Sie, einen Moment bitte.",),
    "transfer_wait": (
        "Einen kleinen Moment noch, bitte.",
        "Ich bin noch dabei, bitte bleiben Sie kurz dran.",
    ),
    "transfer_failed": ("Gerade geht leider niemand ans Telefon.",),
    "human_callback": ("Gerade kann ich Sie nicht durchstellen, aber es ruft Sie gern jemand zurück.",),
    "callback_noted": (
        "Durchstellen kann ich Sie gerade leider nicht. Notiert ist es aber schon, es ruft Sie jemand zurück.",
    ),
    "third_party": (
        "Dazu kann ich am Telefon keine Auskunft geben, auch nicht über einzelne Kunden oder Termine.",
    ),
    "foreign_data": ("Über andere Personen und deren Termine gebe ich keine Auskunft.",),
    "advice": (
        "Dazu darf ich leider nichts sagen, eine Beratung kann nur das Team geben. Ich kann Ihnen aber einen Termin "
        "geben oder eine Nachricht aufnehmen.",
    ),
    "off_topic": ("Dabei kann ich leider nicht helfen. Ich vergebe hier Termine und nehme Nachrichten auf.",),
    "abuse": ("Ich helfe Ihnen gern, aber bitte in einem freundlichen Ton. Sonst beende ich das Gespräch.",),
    "abuse_end": ("Ich beende das Gespräch jetzt. Auf Wiederhören.",),
    "wrong_number": ("Hier ist {business}. Da haben Sie sich wohl verwählt. Auf Wiederhören!",),
    "solicitor": ("Vielen Dank, wir haben keinen Bedarf. Auf Wiederhören.",),
    "emergency_medical": (
        "Das klingt nach einem Notfall. Bitte legen Sie auf und wählen Sie sofort die 112.",
    ),
    "emergency_gas": (
        "Verlassen Sie bitte sofort das Gebäude und wählen Sie draußen die 112. Bitte legen Sie jetzt auf.",
    ),
    "emergency_police": ("Bitte legen Sie auf und wählen Sie sofort die 110.",),
    "emergency_crisis": (
        "Das klingt sehr schwer, und es ist gut, dass Sie anrufen. Sie müssen da nicht allein durch. Bitte sprechen Sie "
        "jetzt mit jemandem: Die Telefonseelsorge ist Tag und Nacht kostenlos für Sie da, unter 0800 111 0 111. Wenn "
        "Sie in Gefahr sind, wählen Sie die 112.",
    ),
    "emergency_police_gb": ("Bitte legen Sie auf und wählen Sie sofort die 999.",),
    "emergency_crisis_gb": (
        "Das klingt sehr schwer, und es ist gut, dass Sie anrufen. Sie müssen da nicht allein durch. Bitte sprechen Sie "
        "jetzt mit jemandem: Die Samaritans sind Tag und Nacht kostenlos für Sie da, unter 116 123. Wenn Sie in Gefahr "
        "sind, wählen Sie die 999.",
    ),
    "emergency_doctor": (
        "Bitte rufen Sie den ärztlichen Bereitschaftsdienst unter 116117 an, und wenn es schlimmer wird, sofort die "
        "112.",
    ),
    "emergency_animal": (
        "Das klingt nach einem Notfall. Bitte fahren Sie sofort in die nächste Tierarztpraxis oder Tierklinik, die "
        "geöffnet hat, und rufen Sie unterwegs dort an.",
    ),
    "animal_urgent": ("Das klingt dringend, damit sollte Ihr Tier gleich angesehen werden.",),
    "emergency_again": ("Bitte legen Sie auf und wählen Sie jetzt die {number}.",),
    "privacy_info": ("Die Datenschutzhinweise finden Sie unter {url}.",),
    "privacy_info_plain": (
        "Die Datenschutzhinweise finden Sie auf unserer Internetseite unter Datenschutz.",
    ),
    "privacy_opened": (
        "Ich habe Ihr Anliegen aufgenommen, das Kennzeichen ist {reference}. Das Team prüft es und meldet sich bei "
        "Ihnen. Am Telefon lese ich keine Daten vor.",
    ),
    "privacy_opened_again": ("Ihr Anliegen ist schon aufgenommen, unter {reference}.",),
    "privacy_contact": ("Unter welcher Telefonnummer können wir uns dazu bei Ihnen melden?",),
    "language_unsupported": (
        "Ich spreche Deutsch und Englisch. I speak German and English. Someone will call you back.",
    ),
    "answer": ("{text}",),
    "hours_answer": ("Geöffnet haben wir {hours}.",),
    "hours_day": ("{when} haben wir {hours} geöffnet.",),
    "hours_closed": ("{when} haben wir geschlossen.",),
    "price_answer": ("{service} kostet {price}.",),
    "price_free": ("{service} ist {price}.",),
    "price_words": ("{service}: {price}.",),
    "price_unknown": ("Den Preis dafür kann ich Ihnen leider nicht nennen. Ich gebe die Frage gern weiter.",),
    "duration_answer": ("{service} dauert etwa {minutes}.",),
    "services_answer": ("Wir bieten {services}.",),
    "staff_answer": ("Bei uns arbeiten {staff}.",),
    "with_whom": ("Das wäre bei {host}.",),
    "no_answer": ("Das weiß ich leider nicht. Ich gebe die Frage gern an das Team weiter.",),
    "no_answer_short": ("Das weiß ich leider nicht.", "Dazu habe ich leider keine Angabe."),
    "sorry_to_hear": ("Das tut mir leid.", "Oh, das tut mir leid."),
    "what_now": (
        "Was jetzt zu tun ist, kann Ihnen am besten jemand aus dem Team sagen, ich selbst weiß es nicht.",
    ),
    "still_here": ("Ja, ich bin noch da.",),
    "repeat": ("Gern noch einmal.",),
    "wait": ("Natürlich, lassen Sie sich Zeit.",),
    "still_there": ("Sind Sie noch da?", "Hallo, sind Sie noch dran?"),
    "silence_end": ("Ich höre Sie leider nicht mehr. Auf Wiederhören!",),
    "resumed": ("Entschuldigung, die Verbindung war kurz gestört, jetzt bin ich wieder da.",),
    "silence_kept": (
        "Ich höre Sie nicht mehr. Ich notiere Ihren Wunsch, und es meldet sich jemand. Auf Wiederhören!",
    ),
    "trouble": ("Da hatte ich gerade eine technische Störung.",),
    "trouble_message": (
        "Ich kann gerade nicht in den Kalender sehen. Ich nehme Ihren Wunsch gern als Nachricht auf.",
    ),
    "several_services": ("{names} in einem Besuch stimmt jemand aus dem Team mit Ihnen ab.",),
    "is_noted": ("Das ist notiert.",),
    "cannot_see": ("Das kann ich von hier aus leider nicht sehen.",),
    "group_human": ("Für mehrere ruft Sie am besten jemand zurück und stimmt das mit Ihnen ab.",),
    "blocked": ("Termine kann ich unter dieser Leitung leider nicht vergeben.",),
    "limit_end": ("Für heute muss ich leider zum Ende kommen. Auf Wiederhören!",),
    "guarded": ("Dazu darf ich nichts Genaues sagen, ohne nachzusehen.",),
}
