package org.southsouth.readiness.report.csv;

import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.report.model.PlainDecimal;

/** A response as the column {@code value} of {@code formats.md} 2 has it; empty where it has no value. */
final class ResponseValue {
    private ResponseValue() {}

    static String of(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.option();
        }
        if (response instanceof Response.Ticked ticked) {
            return String.join(";", ticked.options());
        }
        if (response instanceof Response.Figure figure) {
            return PlainDecimal.of(figure.value());
        }
        return response instanceof Response.Written written ? written.text() : "";
    }
}
