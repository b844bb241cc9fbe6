package org.southsouth.readiness.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.FirstPartner;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Looks for who can help with the first step, once a scorecard was shown for a while. For the window's thread. */
final class PartnerSearch {
    /** Before everybody else's answers are read: whoever only passes by should not wait for it. */
    private static final long PAUSE_MILLIS = 1_000;

    private final ScreenContext context;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Background.Delay awaited = () -> {};
    private volatile boolean isLeft;

    PartnerSearch(ScreenContext context) {
        this.context = context;
    }

    /** Whether anybody among all might help; a core check names no partners. */
    static boolean hasOthers(Entry entry, List<AssessmentSummary> all) {
        return entry.scorecard().basis().depth() != Depth.CORE
                && all.stream()
                        .anyMatch(one ->
                                !one.profile().subject().equals(entry.profile().subject()));
    }

    /** From {@link #begin} until it is known, where there are others. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /**
     * Where somebody's answers cannot be read, nobody is found: a sentence is shorter then, and Cooperate, which needs them, says what is
     * wrong.
     *
     * @param around what goes into a report; blocks
     * @param found told at most once
     */
    void begin(Supplier<ReportExport.SheetSource> around, QuestionId step, boolean hasOthers, Consumer<Party> found) {
        looking.set(hasOthers);
        awaited = context.background().after(PAUSE_MILLIS, () -> look(around, step, found));
    }

    /** Nobody waits for it any more. */
    void end() {
        isLeft = true;
        awaited.cancel();
    }

    private void look(Supplier<ReportExport.SheetSource> around, QuestionId step, Consumer<Party> found) {
        context.background()
                .run(
                        around,
                        source -> context.background()
                                .compute(
                                        () -> source.sheet((done, all) -> !isLeft)
                                                .flatMap(sheet -> partner(sheet, step)),
                                        partner -> {
                                            partner.ifPresent(found);
                                            looking.set(false);
                                        }),
                        failed -> looking.set(false));
    }

    /** Whom the brief names for this step, by the same rule. */
    private static Optional<Party> partner(AssessmentSheet sheet, QuestionId step) {
        FirstSteps steps = FirstSteps.of(sheet.entry().scorecard(), sheet.actions());
        return sheet.matching()
                .flatMap(matching -> FirstPartner.whoHelps(FirstPartner.of(matching, steps.questions()), step));
    }
}
