"""English phrases (British): the same keys as German; a test keeps the two in step."""

from __future__ import annotations

DISCLOSURE_VERSION = "en-2"

DISCLOSURE = "Hello, this is the AI assistant of {business}."

PHRASES: dict[str, tuple[str, ...]] = {
    "disclosure": (DISCLOSURE,),
    "disclosure_again": ("I am the AI assistant of {business}.",),
    "reached": ("Yes, this is {business}.",),
    "help": ("How can I help you?", "What can I do for you?"),
    "greet_back": ("Hello! What can I do for you?", "Nice of you to call. What is it about?"),
    "unpaid_mode": ("At the moment I can only take a message. What may I pass on?",),
    "want_it": ("Would you like an appointment for it?", "Shall I look for a time for it?"),
    "ask_consent": (
        "May this call be recorded? Please say yes or no. It makes no difference to your appointment.",
    ),
    "consent_yes": ("Thank you, recording starts now. What can I do for you?",),
    "consent_failed": (
        "The recording cannot be started right now, so nothing is recorded. What can I do for you?",
    ),
    "consent_failed_short": ("The recording does not go on. From now on nothing is recorded.",),
    "consent_no": ("Fine, nothing is recorded. What can I do for you?",),
    "consent_no_short": ("Nothing is recorded.",),
    "consent_withdrawn": ("The recording has been stopped and will be deleted.",),
    "consent_recorded": ("Yes, with your consent, and you can take that back at any time.",),
    "kept": (
        "We keep your appointment, your message or an open question, who you are, how to reach you and when you called. "
        "Whatever else you said is deleted after the call. You can ask for a copy or for deletion right here.",
    ),
    "kept_recorded": (
        "We keep your appointment, your message or an open question, who you are, how to reach you, when you called and, "
        "as you agreed, the call itself. You can ask for a copy or for deletion right here.",
    ),
    "listening": ("Nobody is listening in; the team can only read along what it is about.",),
    "consent_nothing": ("This call is not being recorded.",),
    "ask_intent": (
        "What can I do for you, would you like an appointment?",
        "Would you like to book, move or cancel an appointment, or shall I pass on a message?",
    ),
    "what_about": ("What is it about exactly: an appointment, or shall I pass on a message?",),
    "not_understood": (
        "Sorry, I didn't catch that. Could you say it again?",
        "I'm not quite with you yet. Could you put it differently?",
    ),
    "missed": ("Sorry, I didn't catch that.", "I'm not quite with you yet."),
    "ask_service": (
        "Of course. What would you like to have done, for example {services}?",
        "Which one would you like? We do {services}.",
        "Is it about {services}?",
    ),
    "which_service": (
        "Of course. Would that be {choices}?",
        "Which of these would it be: {choices}?",
    ),
    "unknown_service": (
        "I'm afraid {words} isn't on our list. We offer {services}. Would any of these suit you, or shall I pass on a message?",
        "We don't offer that, I'm afraid, only {services}. Would you like one of these, or shall I pass on a message?",
    ),
    "unknown_staff": ("There's nobody called {words} here, I'm afraid. Our team are {staff}.",),
    "ask_when": (
        "Sure. When would you like to come, which day and what time?",
        "Which day would suit you, and roughly what time?",
    ),
    "ask_when_service": (
        "Sure, {service}. When would you like to come in?",
        "And when would suit you for {service}? A day or a time is enough.",
    ),
    "ask_which_when": ("Do you mean {first} or {second}?", "Just to be sure: {first}, or {second}?"),
    "ask_which_twice": (
        "The clocks go back that night, so {time} comes twice. Before or after the change?",
        "Should it be before the clocks change, still in summer time, or after?",
    ),
    "time_nonexistent": ("That time doesn't exist on that day, because the clocks go forward. When else?",),
    "time_invalid": ("There is no such date. Which day do you mean?",),
    "time_no_hour": ("There is no such time. What time do you mean?",),
    "time_holidays": (
        "I don't know the dates of the holidays, I'm afraid. Which day or week would that be?",
    ),
    "time_past": ("That is already in the past. Which day do you mean?",),
    "free_exact": (
        "Yes, {when} is free{with_staff}.",
        "All right, {when} works{with_staff}.",
        "I can give you {when}{with_staff}.",
    ),
    "take_first": (
        "Then let's take {when}{with_staff}.",
        "All right, {when}{with_staff} then.",
    ),
    "offer": (
        "I have {slots}. Which would you prefer?",
        "We have {slots}. Which one would you like?",
        "How about {slots}?",
    ),
    "offer_one": (
        "I have {slots}. Would you like that one?",
        "There is still {slots}. Shall I take that one?",
    ),
    "why_closed": ("I'm afraid we are closed {when}.", "Sorry, we're not open {when}."),
    "why_closed_time": ("I'm afraid we are not open {when}.",),
    "why_holiday": ("{when} is {detail}, so we are closed.",),
    "why_taken": (
        "I'm afraid there is nothing left {when}{with_staff}.",
        "Sorry, there is nothing left {when}{with_staff}.",
    ),
    "why_full": (
        "I'm afraid there is nothing left {when}{with_staff}.",
        "There is nothing left {when}{with_staff}, sorry.",
    ),
    "why_horizon": ("I can't book that far ahead yet, I'm afraid.",),
    "why_notice": ("That is too short notice, I'm afraid.",),
    "staff_in": ("Yes, {staff} is in {when}.",),
    "why_staff_absent": ("{staff} is not in {when}, I'm afraid.",),
    "why_staff_service": ("{staff} doesn't do {service}, I'm afraid.",),
    "nothing_else": ("I don't see any more free times there, I'm afraid.",),
    "nothing_free": ("There is nothing free at all in that period, I'm afraid.",),
    "slot_lost": (
        "Oh, {when} has just been taken, I'm sorry.",
        "I'm sorry, somebody has just taken {when}.",
    ),
    "ask_other_when": ("When else could you come?", "Which other day would suit you?"),
    "which_offer": ("Which one shall I take: {slots}?", "Please tell me which one you would like: {slots}."),
    "ask_waitlist": (
        "Shall I put you on the waiting list? Somebody will be in touch as soon as a time comes free.",
    ),
    "ask_name": (
        "What name shall I put it under?",
        "Could you tell me your name, please?",
        "And your full name, please?",
    ),
    "ask_name_too": ("And what is your own name?", "Could you tell me your own name as well?"),
    "ask_email": (
        "Of course. What is your e-mail address?",
        "Could you say the e-mail address once more, with at and dot?",
    ),
    "ask_attendee": (
        "What is {relation} called, first and last name?",
        "Who exactly is it for, what is {relation}'s full name?",
    ),
    "ask_own_name": ("What name is the appointment under?", "Under which name was it booked?"),
    "ask_phone": (
        "What phone number can we reach you on?",
        "Could you give me your phone number, digit by digit?",
    ),
    "own_unproven": ("I'll note it down, and someone will call you back.",),
    "own_withheld": (
        "Your number is withheld, so I may not say or change anything about appointments on the phone. "
        "I'll note what you need, and somebody will call you back.",
    ),
    "phone_bad": ("That phone number does not seem complete. Could you say it again, digit by digit?",),
    "phone_more": ("And the rest of the number?", "And how does the number go on?"),
    "phone_emergency": ("That is an emergency number. What phone number can we reach you on?",),
    "noted": ("Noted.", "Fine."),
    "readback": (
        "Let me read that back: {when}, {service} with {host}, for {person}{contact}. Is that correct?",
        "Once more to be sure: {when}, {service} with {host}, for {person}{contact}. Is that right?",
    ),
    "readback_contact": (", reachable on {phone}",),
    "readback_email": (", e-mail {email}",),
    "readback_attendee": ("{attendee}, booked by {name}",),
    "readback_unsure": ("I didn't quite catch a yes.", "Please say yes if I should book it."),
    "readback_no": ("What may I change?", "Fine, what should be different?"),
    "moving_readback": (
        "Let me read that back: your new appointment is {when}, {service} with {host}. Is that correct?",
        "Once more: new appointment {when}, {service} with {host}. Is that right?",
    ),
    "booked": (
        "Lovely, that's booked for you.",
        "Done, the appointment {when} is booked as well.",
    ),
    "second_after": ("We will do the second one right after this.",),
    "second_now": ("Now for the second appointment.",),
    "next_now": ("Now for the new appointment.",),
    "moved": ("Done, your appointment has been moved.",),
    "booking_limit": ("I'm afraid I can't make any more appointments in one call.",),
    "more": ("Is there anything else I can do for you?", "Anything else?"),
    "bye": ("Thank you for calling. Goodbye!",),
    "bye_booked": ("Thank you, we look forward to seeing you. Goodbye!",),
    "bye_later": ("Of course, just call again. Goodbye!",),
    "bye_short": ("No problem. Goodbye!",),
    "welcome": ("You are welcome.",),
    "own_none": ("I'm afraid I can't find an appointment with these details.",),
    "own_retry": ("Perhaps it is under another name? What name would that be?",),
    "own_found": ("I've found your appointment: {when}, {service} with {host}.",),
    "own_found_short": ("I've found it: {when}.",),
    "move_same": ("That's when your appointment is already.",),
    "own_stands": ("You have that appointment already: {when}, {service} with {host}.",),
    "cancel_confirm_all": ("I'll cancel {moments}. Is that right?",),
    "cancelled_all": ("Those appointments are cancelled.",),
    "own_list_more": ("I can see several appointments, the next ones are {slots}. Which one is it about?",),
    "own_all": ("I can see {moments}.",),
    "own_list": ("I can see several appointments: {slots}. Which one is it about?",),
    "ask_move_when": ("When would you like to move it to?", "Which day and time would suit you better?"),
    "cancel_confirm": (
        "So I'll cancel your appointment {when}, {service} with {host}. Is that correct?",
        "Shall I really cancel your appointment {when}, {service} with {host}? Please say yes or no.",
    ),
    "late_cancel": ("Please note: {rule}",),
    "cancelled": ("Your appointment is cancelled.",),
    "cancel_kept": ("Fine, the appointment stays as it is.",),
    "own_what": ("Would you like to move it or to cancel it?",),
    "offer_message": (
        "Shall I take a message so that somebody can get back to you?",
        "I can take a message for you. Would you like that?",
    ),
    "ask_message": ("Of course. What shall I pass on?", "What would you like me to pass on?"),
    "ask_message_name": ("What name shall I put with it?", "Could you tell me your name, please?"),
    "will_pass_on": ("I'll pass that on.",),
    "will_call_back": ("Of course, somebody will call you back.",),
    "message_left": ("Thank you, I've noted that and I'll pass it on.", "Noted, I'll pass it on."),
    "message_left_phone": (
        "Thank you, I've noted that and I'll pass it on. If need be, somebody will get back to you on {phone}.",
    ),
    "callback_left": ("Good, somebody will call you back on {phone}.",),
    "waitlist_left": ("You are on the waiting list. Somebody will get in touch when a time becomes free.",),
    "ask_callback_window": ("When would be a good time to call you back?",),
    "robot": ("I'm an AI assistant, not a human. If you'd rather, a person can call you back.",),
    "robot_again": ("I'm an artificial intelligence, yes. If you like, a human will call you back.",),
    "transfer": ("I'm putting you through, one moment please.",),
    "transfer_wait": ("Just a moment longer, please.", "I'm still trying, please hold on."),
    "transfer_failed": ("I'm afraid nobody is free to talk right now.",),
    "human_callback": ("I can't put you through right now, but somebody will call you back.",),
    "third_party": (
        "I'm afraid I can't say anything about other people or their appointments on the phone.",
    ),
    "foreign_data": ("I can't give out anything about other people or their appointments.",),
    "advice": (
        "I'm afraid I cannot advise you on that, only the team can. I can make you an appointment or take a message, "
        "though.",
    ),
    "off_topic": ("I'm afraid I can't help with that. I make appointments here and take messages.",),
    "abuse": ("I'm happy to help, but please keep it friendly. Otherwise I'll end the call.",),
    "abuse_end": ("I'm ending the call now. Goodbye.",),
    "wrong_number": ("This is {business}, so you've probably dialled the wrong number. Goodbye!",),
    "solicitor": ("Thank you, we are not interested. Goodbye.",),
    "emergency_medical": ("That sounds like an emergency. Please hang up and dial 112 right now.",),
    "emergency_gas": ("Please leave the building at once and dial 112 outside. Please hang up now.",),
    "emergency_police": ("Please hang up and dial 110 right now.",),
    "emergency_crisis": (
        "That sounds very hard, and I'm glad you called. You don't have to go through this alone. Please talk to somebody "
        "now: the Telefonseelsorge is there day and night, free of charge, on 0800 111 0 111. If you are in danger, "
        "dial 112.",
    ),
    "emergency_police_gb": ("Please hang up and dial 999 right now.",),
    "emergency_crisis_gb": (
        "That sounds very hard, and I'm glad you called. You don't have to go through this alone. Please talk to somebody "
        "now: the Samaritans are there day and night, free of charge, on 116 123. If you are in danger, dial 999.",
    ),
    "emergency_doctor": (
        "Please call the medical on-call service on 116117, and if it gets worse, dial 112 at once.",
    ),
    "emergency_animal": (
        "That sounds like an emergency. Please go to the nearest vet or animal hospital that is open right away, and "
        "ring them on the way.",
    ),
    "animal_urgent": ("That sounds urgent, somebody should see your animal right away.",),
    "emergency_again": ("Please hang up and dial {number} now.",),
    "privacy_info": ("You'll find our privacy notice at {url}.",),
    "privacy_info_plain": ("You'll find our privacy notice on our website, under privacy.",),
    "privacy_opened": (
        "I've taken down your request, the reference is {reference}. The team will check it and get in touch with you. "
        "I don't read out any data on the phone.",
    ),
    "privacy_opened_again": ("Your request has already been taken down, under {reference}.",),
    "privacy_contact": ("What phone number can we reach you on about this?",),
    "language_unsupported": (
        "I speak German and English. Ich spreche Deutsch und Englisch. Somebody will call you back.",
    ),
    "answer": ("{text}",),
    "hours_answer": ("We are open {hours}.",),
    "hours_day": ("{when} we are open {hours}.",),
    "hours_closed": ("{when} we are closed.",),
    "price_answer": ("{service} is {price}.",),
    "price_free": ("{service} is {price}.",),
    "price_words": ("{service}: {price}.",),
    "price_unknown": ("I'm afraid I don't know the price of that. I'll pass the question on.",),
    "duration_answer": ("{service} takes about {minutes}.",),
    "services_answer": ("We offer {services}.",),
    "staff_answer": ("Our team are {staff}.",),
    "no_answer": ("I'm afraid I don't know that. I'll pass the question on to the team.",),
    "no_answer_short": ("I'm afraid I don't know that.", "I've no information on that, sorry."),
    "still_here": ("Yes, I'm still here.",),
    "repeat": ("Of course, once more.",),
    "wait": ("Of course, take your time.",),
    "still_there": ("Are you still there?", "Hello, are you still on the line?"),
    "silence_end": ("I'm afraid I cannot hear you any more. Please call again. Goodbye!",),
    "resumed": ("I'm sorry, the connection was disturbed for a moment. I'm back now.",),
    "silence_kept": (
        "I can't hear you any more. I'll note what you wanted, and somebody will be in touch. Goodbye!",
    ),
    "trouble": ("I have just had a technical problem.",),
    "trouble_message": (
        "I can't look into the calendar right now, so I'll take your wish down as a message.",
    ),
    "several_services": ("For {names} in one visit, somebody from the team will arrange the time with you.",),
    "group_human": ("For several people at once, somebody will call you back to arrange it.",),
    "blocked": ("I'm afraid I can't make appointments on this line.",),
    "limit_end": ("I'm afraid I have to come to an end. Goodbye!",),
    "guarded": ("I can't say anything exact about that without looking it up.",),
}
