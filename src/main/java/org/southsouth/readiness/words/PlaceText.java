package org.southsouth.readiness.words;

import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;

/** Whom something is about, where no other word says in which country a city lies. */
public record PlaceText(Messages messages, Formats formats) {
    /** "Phnom Penh (Cambodia)"; a country by its name alone. */
    public String of(Subject subject) {
        return subject.isCity()
                ? messages.get(
                        "common.subject.city", formats.withEnd(subject.city()), formats.country(subject.country()))
                : formats.subject(subject);
    }

    /** "Phnom Penh (Cambodia) 2026". */
    public String title(Profile profile) {
        return messages.get(
                "common.subject.round",
                formats.withEnd(of(profile.subject())),
                profile.round().name());
    }
}
