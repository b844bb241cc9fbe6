package org.southsouth.readiness.ui.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.plan.ActionCheck;

/** What is typed of an action, each with the name that {@link ActionCheck} has for it. */
enum Field {
    TITLE("title"),
    /** A figure to be reached; other kinds of aim are chosen. */
    AIM("aim"),
    LEAD("lead"),
    SUPPORTING("supporting"),
    PARTNER("partner"),
    START("start"),
    END("end"),
    COST_LOW("cost"),
    COST_HIGH("costHigh"),
    CURRENCY("currency"),
    INDICATOR("indicator"),
    BASELINE("baseline"),
    TARGET("target"),
    SDG("sdg"),
    LEGAL_STEP("legalStep"),
    OBSTACLE("obstacle"),
    EVIDENCE("evidence");

    private final String checked;

    Field(String checked) {
        this.checked = checked;
    }

    static Optional<Field> of(String checked) {
        return Stream.of(values())
                .filter(field -> field.checked.equals(checked))
                .findFirst();
    }

    /** Of its label. */
    String key() {
        return "plan.field." + PlanWords.word(this);
    }
}
