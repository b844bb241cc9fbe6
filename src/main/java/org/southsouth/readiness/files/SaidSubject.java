package org.southsouth.readiness.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.text.PlainText;

/** Whose answers a form has, as somebody wrote it who filled it in. */
final class SaidSubject {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");

    private SaidSubject() {}

    /** Tells of one that nobody can see: of nothing at all, or of a city without its name. */
    static void requireNamed(Subject subject, String where, Problems problems) {
        if (subject.isNamed()) {
            return;
        }
        if (subject.isCity()) {
            problems.add(where, "problem.answers.city", Excerpt.of(subject.code()));
        } else {
            problems.add(where, "problem.answers.subject");
        }
    }

    /** A code of three letters, in any case, and for a city its name after a colon; empty for anything else. */
    static Optional<Subject> of(String said) {
        String[] parts = said.split(":", 2);
        String code = parts[0].strip();
        String city = parts.length == 1 ? "" : parts[1].strip();
        if (!CODE.matcher(code).matches() || (parts.length == 2 && !PlainText.isSeen(city))) {
            return Optional.empty();
        }
        String country = code.toUpperCase(Locale.ROOT);
        return Optional.of(city.isEmpty() ? new Subject(country) : Subject.ofCity(country, city));
    }
}
