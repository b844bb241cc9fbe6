package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.AssessmentSummary;

/** What is stored, as CSV, {@code formats.md} 4; times in UTC after ISO 8601. */
public final class ListCsv {
    private ListCsv() {}

    public static byte[] of(List<AssessmentSummary> assessments) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("id", "subject", "round", "depth", "status", "answered", "applicable", "score", "changed")
                .endRow();
        for (AssessmentSummary assessment : assessments) {
            sheet.word(assessment.id().value())
                    .text(assessment.profile().subject().code())
                    .text(assessment.profile().round().name())
                    .word(word(assessment.profile().depth()))
                    .word(word(assessment.standing().status()))
                    .count(assessment.standing().answered())
                    .count(assessment.standing().applicable())
                    .figure(assessment.standing().score())
                    .word(assessment.changedAt().toString())
                    .endRow();
        }
        return sheet.bytes();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
