package org.southsouth.readiness.report.csv;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.report.column.DataWriter;

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
                    .word(DataWriter.code(assessment.profile().depth()))
                    .word(DataWriter.code(assessment.standing().status()))
                    .count(assessment.standing().answered())
                    .count(assessment.standing().applicable())
                    .figure(assessment.standing().score())
                    .word(assessment.changedAt().toString())
                    .endRow();
        }
        return sheet.bytes();
    }
}
