"""German words of the calendar and what each stands for: days, months, parts of a day, feasts, seasons.

Folded; data only. `words` makes the lexicon of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from agents.language.borrowed import GERMAN_WEEKDAYS

WEEKDAYS = GERMAN_WEEKDAYS
WEEKDAY_SHORT: Mapping[str, int] = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
MONTHS: Mapping[str, int] = {
    "januar": 1,
    "jaenner": 1,
    "jan": 1,
    "februar": 2,
    "feber": 2,
    "feb": 2,
    "maerz": 3,
    "mrz": 3,
    "april": 4,
    "apr": 4,
    "mai": 5,
    "juni": 6,
    "juno": 6,
    "jun": 6,
    "juli": 7,
    "julei": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nov": 11,
    "dezember": 12,
    "dez": 12,
}
DAY_REFS: Mapping[str, int] = {
    "heute": 0,
    "heut": 0,
    "morgen": 1,
    "uebermorgen": 2,
    "ueberuebermorgen": 3,
    "gestern": -1,
    "vorgestern": -2,
}
PARTS: Mapping[str, str] = {
    "frueh": "early",
    "fruehmorgens": "early",
    "morgens": "early",
    "fruehs": "early",
    "vormittag": "forenoon",
    "tagsueber": "daytime",
    "vormittags": "forenoon",
    "mittag": "noon",
    "mittags": "noon",
    "mittagszeit": "noon",
    "mittagspause": "noon",
    "nachmittag": "afternoon",
    "nachmittags": "afternoon",
    "fruehnachmittag": "early_afternoon",
    "spaetnachmittag": "late_afternoon",
    "spaetnachmittags": "late_afternoon",
    "abend": "evening",
    "abends": "evening",
    "spaetabends": "late_evening",
    "feierabend": "after_work",
    "morgenstunden": "early",
    "fruehstunden": "early",
    "vormittagsstunden": "forenoon",
    "mittagsstunden": "noon",
    "nachmittagsstunden": "afternoon",
    "abendstunden": "evening",
    "nachtstunden": "night",
    "vorabend": "early_evening",
    "nacht": "night",
    "nachts": "night",
    "spaetvormittag": "late_forenoon",
    "herrgottsfruehe": "early",
}
WHICH_STEMS: Mapping[str, str] = {
    "dies": "this",
    "kommend": "coming",
    "naechst": "next",
    "uebernaechst": "after_next",
    "letzt": "last",
    "vergangen": "last",
    "vorig": "last",
    "folgend": "coming",
}
UNITS: Mapping[str, str] = {
    "tag": "day",
    "tage": "day",
    "tagen": "day",
    "woche": "week",
    "wochen": "week",
    "monat": "month",
    "monate": "month",
    "monaten": "month",
    "monats": "month",
    "jahr": "year",
    "jahre": "year",
    "jahren": "year",
    "jahres": "year",
    "stunde": "hour",
    "stunden": "hour",
    "std": "hour",
    "stuendchen": "hour",
    "minute": "minute",
    "minuten": "minute",
    "min": "minute",
    "minuetchen": "minute",
}
COUNTED = (
    "person personen leute leuten kinder kindern kind mann frau frauen maenner erwachsene "
    "erwachsenen gast gaeste "
    "gaesten termin termine terminen mal stueck euro cent prozent haarschnitt haarschnitte jaehrige "
    "jaehrigen "
    "jaehriger jaehriges haende fuesse meter kilo grad zimmer karten plaetze plaetzen tisch tische "
    "stock etage stuehle "
    "behandlung behandlungen besuch besuche kollege kollegen kollegin freunde freundinnen freundin "
    "freund reifen "
    "zaehne kunden kundinnen euros eier hunde hund katzen katze sachen dinge fragen frage "
    "moeglichkeiten optionen "
    "bekannte jungs maedchen mitarbeiter punkte seiten zentimeter cm punkt anrufe nummer nummern "
    "teil teile versuch "
    "haelfte millimeter mm zoll liter inch gramm euronen lebensjahr geburtstag gang klasse reihe "
    "tueren tuer haus paar"
)
FEASTS: Mapping[str, str] = {
    "neujahr": "new_year",
    "neujahrstag": "new_year",
    "dreikoenig": "epiphany",
    "dreikoenige": "epiphany",
    "dreikoenigstag": "epiphany",
    "valentinstag": "valentine",
    "rosenmontag": "rose_monday",
    "weiberfastnacht": "weiberfastnacht",
    "altweiber": "weiberfastnacht",
    "faschingsdienstag": "shrove_tuesday",
    "fastnachtsdienstag": "shrove_tuesday",
    "veilchendienstag": "shrove_tuesday",
    "aschermittwoch": "ash_wednesday",
    "frauentag": "womens_day",
    "weltfrauentag": "womens_day",
    "palmsonntag": "palm_sunday",
    "gruendonnerstag": "maundy_thursday",
    "karfreitag": "good_friday",
    "karsamstag": "holy_saturday",
    "ostersamstag": "holy_saturday",
    "ostersonntag": "easter_sunday",
    "ostermontag": "easter_monday",
    "ostern": "easter",
    "karneval": "carnival",
    "fasching": "carnival",
    "fastnacht": "carnival",
    "feiertag": "public_holiday",
    "feiertagen": "public_holiday",
    "feiertage": "public_holiday",
    "osterfeiertage": "easter",
    "osterfeiertagen": "easter",
    "osterwochenende": "easter",
    "walpurgisnacht": "walpurgis",
    "maifeiertag": "labour_day",
    "tagderarbeit": "labour_day",
    "muttertag": "mothers_day",
    "vatertag": "ascension",
    "himmelfahrt": "ascension",
    "christihimmelfahrt": "ascension",
    "pfingstsamstag": "whit_saturday",
    "pfingstsonntag": "whit_sunday",
    "pfingstmontag": "whit_monday",
    "pfingsten": "whitsun",
    "pfingstwochenende": "whitsun",
    "fronleichnam": "corpus_christi",
    "weltkindertag": "childrens_day",
    "reformationstag": "reformation",
    "halloween": "halloween",
    "allerheiligen": "all_saints",
    "allerseelen": "all_souls",
    "martinstag": "martinmas",
    "sanktmartin": "martinmas",
    "volkstrauertag": "volkstrauertag",
    "totensonntag": "totensonntag",
    "nikolaus": "nicholas",
    "nikolaustag": "nicholas",
    "heiligabend": "christmas_eve",
    "heilignacht": "christmas_eve",
    "weihnachten": "christmas",
    "weihnachtsfeiertage": "christmas",
    "weihnachtsfeiertagen": "christmas",
    "silvester": "new_years_eve",
    "sylvester": "new_years_eve",
    "nationalfeiertag": "national_day",
    "bundesfeiertag": "national_day",
    "weihnachtstag": "christmas_day",
    "weihnachtsfeiertag": "christmas_day",
    "osterfeiertag": "easter_sunday",
    "pfingstfeiertag": "whit_sunday",
    "einheit": "german_unity",
    "osterferien": "easter_holidays",
    "pfingstferien": "whitsun_holidays",
    "weihnachtsferien": "christmas_holidays",
    "brueckentag": "bridge_day",
}
SEASONS: Mapping[str, str] = {
    "fruehling": "spring",
    "fruehjahr": "spring",
    "sommer": "summer",
    "herbst": "autumn",
    "winter": "winter",
}
