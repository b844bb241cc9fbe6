package org.southsouth.readiness.words;

import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;

/** Whom something is about, where no other word says in which country a city lies. */
public record PlaceText(Messages messages, Formats formats) {
    /** "Phnom Penh (Cambodia)"; a country by its name alone. */
    public String of(Subject subject) {
        if (!subject.isCity()) {
            return formats.subject(subject);
        }
        String country = formats.country(subject.country());
        String said = inBrackets(country);
        // What both say in brackets, as that they are made up, is said once.
        return !said.isEmpty() && subject.city().endsWith(said)
                ? messages.get(
                        "common.subject.city.alike",
                        formats.withEnd(
                                subject.city().substring(0, subject.city().length() - said.length())),
                        country)
                : messages.get("common.subject.city", formats.withEnd(subject.city()), country);
    }

    /** The end of a name from the blank before its last bracket on; empty without one. */
    private static String inBrackets(String name) {
        int from = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        return from < 0 ? "" : name.substring(from);
    }

    /** "Phnom Penh (Cambodia) 2026". */
    public String title(Profile profile) {
        return messages.get(
                "common.subject.round",
                formats.withEnd(of(profile.subject())),
                profile.round().name());
    }
}
