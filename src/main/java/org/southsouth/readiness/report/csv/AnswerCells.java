package org.southsouth.readiness.report.csv;

import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.report.model.PlainDecimal;

/** The columns of an answer as {@code formats.md} 2 has them; empty where there is nothing to say. */
final class AnswerCells {
    private AnswerCells() {}

    static String status(Response response) {
        return response.byStatus("answered", "", "dont-know", "not-applicable");
    }

    static String value(Response response) {
        return response.content(
                code -> code, codes -> String.join(";", codes), PlainDecimal::of, words -> words, () -> "");
    }

    static String grade(Evidence evidence) {
        Grade grade = evidence.grade();
        return grade == null ? "" : grade.name();
    }

    static String year(Evidence evidence) {
        Integer year = evidence.year();
        return year == null ? "" : Integer.toString(year);
    }
}
