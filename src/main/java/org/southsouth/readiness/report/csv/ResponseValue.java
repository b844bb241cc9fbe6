package org.southsouth.readiness.report.csv;

import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.report.model.PlainDecimal;

/** A response as the column {@code value} of {@code formats.md} 2 has it; empty where it has no value. */
final class ResponseValue {
    private ResponseValue() {}

    static String of(Response response) {
        return response.content(
                code -> code, codes -> String.join(";", codes), PlainDecimal::of, words -> words, () -> "");
    }
}
