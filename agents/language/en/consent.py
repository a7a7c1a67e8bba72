"""English words of consent and refusal. Data only: `yesno` says how they are weighed."""

from __future__ import annotations

from agents.language.vocabulary import Consent, phrases, words

CONSENT = Consent(
    yes=words(
        """
        yes yeah yep yup yea sure ok okay right correct exactly absolutely definitely certainly indeed
        perfect great fine good lovely alright agreed confirmed excellent brilliant wonderful super ya
        aye ja precisely affirmative cool awesome confirm grand smashing splendid marvellous fabulous fab
        yah yuh ay haan totally ideal roger rightio mint terrific champion deal true indeedy
        yessir righto sorted okey sounds exact accurate precise noted superb bingo impeccable
        wicked lush belter stellar sterling flawless faultless tremendous outstanding
        amazing fantastic phenomenal
        """
    ),
    no=words(
        """
        no nope nah not never wrong incorrect negative neither none
        """
    ),
    unsure=words(
        """
        hm hmm mhm er maybe perhaps possibly wait moment but or however unless instead actually what
        when where who why how which except only other another later earlier probably depends if before
        rather sorry pardon although
        """
    ),
    neutral=words(
        """
        a again ahead all alright and appointment be book bye can confirm do fine for go good goodbye
        got great here i i'd i'll i'm is it it's just like lot love lovely me much my name now number oh
        one perfect please so take thank thanks that that's the then thing this time uh um us very we
        well will with work works would you ah ta cheers dear darling love pet mate lad quite nice nicely
        they're these those all's fair enough ever kindly kind sir madam ma'am my
        grateful obliged ever
        gem star angel legend treat you're that'd stuff dokey down to ground order everything everything's
        mention said timing och na heck hell
        """
    ),
    yes_phrases=phrases(
        """
    why aye, wey aye, why aye man, wey aye man, why yes, why certainly, why of course,
    correct only, right only, that is correct only, that's correct only, it is correct only,
    if you wouldn't mind, if you don't mind, if you would not mind,
    that's what we agreed, that is what we agreed, that's what we agreed on, that is what we agreed on,
    that is indeed what we agreed, that is indeed what we agreed on, exactly what we agreed, as we agreed,
    as agreed,
    like i wanted, as i wanted, how i wanted it, the way i wanted, the way i wanted it, i am very happy,
    i'm very happy, i am happy, i'm happy, right as rain, yeah nah that's all good,
    yeah nah all good, all good mate,
    couldn't be better, could not be better, couldn't be more right, couldn't ask for better, no complaints,
    no complaints here, no complaints from me, nothing wrong, nothing wrong with that, nothing wrong there,
    can't fault it, can't fault that, cannot fault it, couldn't have put it better, can't argue with that,
    no mistakes, no mistakes there, no mistake, you've got everything right, you got everything right,
    everything is right, everything's right, everything is right what you said, all right what you
    said, i'd appreciate that, i'd appreciate it,
    i would appreciate that, i'd be grateful,
    you've got that right, you got that right, you have that right, you've got it right, looks right,
    that's the ticket, that's ideal, that's sound, hunky dory, righty ho, righty o, okie dokie, too easy,
    no dramas, sweet as, bob on, grand job, lovely jubbly, copy that, lock it in, book us in, put us down,
    just so, quite so, you betcha, hundred percent, 100 percent, damn right, sure does, yeah course,
    correct only, right only, yes only, fine only, ja genau,
    fair enough, but yes, but okay, but ok, but fine, yes and no problem, that's it, that's the one,
    very much so, bang on, too right, you have it, you've got it, sounds like a plan, happy with that,
    i am happy with that, suits me fine, suits me down to the ground, put me down, put it in, book me in,
    that is all correct, right you are, why yes, that's what i said, that's what i want, before i forget,
    that's what i wanted, just what i wanted, exactly what i wanted, exactly what i want,
    before somebody else does, i am happy to confirm, that's how i want it, cancel it, move it,
    as you say, just as you say, if you would, if you could, if you don't mind,
    that'll do nicely, that's the one,
    sounds great to me, sounds good to me, sounds fine to me, that's grand, that's brilliant, that's lovely,
    that's all right, that's alright, mhm yes, sure thing, great to me, i'd love that, you got it,
    got it right, everything's
    correct, that's me,
    that suits me, suits me, that'll be fine, that'll be great, i confirm, no problem, no worries,
    why not, not bad, of course, go ahead, go on, that'll do, that will do, sounds good, sounds great,
    sounds right, sounds about right, looks good, that's me sorted,
    sounds perfect, sounds fine, that works, works for me, works fine, that's right, that is right,
    that's correct, that is correct, that's fine, that is fine, that's good, that's great,
    that's perfect, that would be great, that would be good, that would be lovely, that would be fine,
    very good, all right, i'll take it, i'll take that, book it, please book, let's do it, let's do that,
    do it, do that, by all means, fine by me, fine with me, i agree, please do, you may, you can,
    i'm happy with that, spot on, go for it, i do, it is, you bet, i'm fine with that
        """
    ),
    soft_phrases=phrases("all good, if i must, if you must, that's the one, be my guest, with pleasure"),
    no_phrases=phrases(
        """
    actually no, actually not, yeah no that won't work, yeah no that doesn't work,
    couldn't make it, could not make it,
    can't do, can't make, doesn't suit, does not suit, nah i'm good, no i'm
    good, i'd rather you didn't, rather you didn't, don't
    book, not yet, not really, not at all, no way, no thanks, no
    thank you, i'd rather not,
    rather not, not right, not correct, that's wrong, doesn't work, does not work, won't work, can't,
    cannot, not quite, don't, do not, not good, never mind, i don't want, isn't right, isn't quite right,
    isn't really right, isn't correct, absolutely not,
    i do mind, i'd mind, i would mind, i mind, i do object, i object,
    of course not, certainly not, definitely not, not that one, not okay
        """
    ),
    unsure_phrases=phrases(
        """
    apart from, bar the, other than, correct the, correct my,
    i don't know, don't know, i do not know, not sure, no idea, i guess, i think, i suppose, it depends,
    let me think, let me check, hang on, hold on, one moment, one second
        """
    ),
    firm=words(
        "yes yeah yep yup yea ya aye correct exactly precisely absolutely definitely certainly affirmative"
    ),
    fillers=words("oh ah well um uh erm er right so and ok okay good fine lovely great mm mmm"),
    verdicts=words("right correct ideal good fine works work great ok okay perfect"),
    degrees=words("quite really so entirely exactly all that very totally at"),
    unminding=phrases(
        """
    i don't mind, i don't mind at all, i don't mind a bit, i don't mind one bit, don't mind at all,
    don't mind a bit, don't mind one bit, don't mind, i do not mind, i do not mind at all, i wouldn't mind,
    i wouldn't mind at all, wouldn't mind, we don't mind, we don't mind at all, no objection,
    no objections, no objections at all, no objection at all, i have no objection, i have no objections,
    i've no objection, i've no objections, i've got no objection, doesn't bother me, doesn't bother me at all,
    doesn't bother me one bit, doesn't matter to me, no problem with that, i have no problem with that,
    i've no problem with that, i've got no problem with that, not a problem
        """
    ),
)
