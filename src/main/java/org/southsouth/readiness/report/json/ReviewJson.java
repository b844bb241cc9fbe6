package org.southsouth.readiness.report.json;

import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;

/** How far an assessment was reviewed, and every sign-off of it. */
final class ReviewJson {
    private ReviewJson() {}

    static void write(JsonText json, Entry entry) {
        Coverage coverage = Coverage.of(entry.scorecard(), entry.reviews());
        json.flag("validated", entry.reviews().isLocked());
        json.count("passed", coverage.passed());
        json.count("answers", coverage.toReview());
        json.count("disputed", coverage.disputed());
        json.objects("signOffs", entry.reviews().signOffs(), signOff -> signOff(json, signOff));
    }

    private static void signOff(JsonText json, SignOff signOff) {
        json.text("at", signOff.at().toString());
        json.objects("signatories", signOff.signatories(), person -> {
            json.text("name", person.name());
            json.text("role", person.role());
        });
        json.text("reservations", signOff.reservations());
        json.textOrNull("code", signOff.code().map(SignOffCode::shown).orElse(null));
        json.textOrNull(
                "reopenedAt",
                signOff.reopening().map(reopening -> reopening.at().toString()).orElse(null));
        json.textOrNull(
                "reopenedBecause",
                signOff.reopening().map(SignOff.Reopening::reason).orElse(null));
    }
}
