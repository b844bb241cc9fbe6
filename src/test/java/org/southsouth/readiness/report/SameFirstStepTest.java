package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.keymessage.FirstStep;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What the scorecard says to begin with is what every report begins with, and the plan too. */
class SameFirstStepTest {
    private static final PlanSheet PLAN = ListSamples.kept();

    private static Scorecard scorecard() {
        return PLAN.entry().scorecard();
    }

    private static FirstStep first() {
        return KeyMessage.of(scorecard(), Optional.empty(), PLAN.actions(), LocalDate.of(2026, 5, 12))
                .firstStep()
                .orElseThrow();
    }

    private static List<Action> open() {
        return PLAN.actions().stream().filter(action -> action.state().isOpen()).toList();
    }

    /** Else no order could be told from the other one. */
    @Test
    void it_is_the_first_agreed_by_priority_though_another_gains_more() {
        ActionPlan plan = ActionPlan.of(scorecard(), PLAN.actions());
        assertThat(open().stream()
                        .filter(action -> action.state() != ActionState.PROPOSED)
                        .min(plan.byPriority())
                        .orElseThrow()
                        .title())
                .isEqualTo(first().title());
        assertThat(open().stream()
                        .max(Comparator.comparingDouble(plan::points))
                        .orElseThrow()
                        .title())
                .isNotEqualTo(first().title());
    }

    /** Whoever read the page for a browser was told where the country stands, and not what to do. */
    @ParameterizedTest
    @EnumSource(names = {"BRIEF", "PDF", "HTML", "MD", "DOCX"})
    void it_stands_before_the_first_chapter(ReportFormat format) throws Exception {
        AssessmentSheet sheet = new AssessmentSheet(PLAN.entry(), PLAN.actions(), List.of(), Optional.empty());
        String text = ReadBack.text(format, ReportSamples.reports().scorecard(sheet, format, ReportContents.DEFAULT));
        int stands = text.indexOf(ReportSamples.MESSAGES.getString("report.html.stand"));
        assertThat(text.indexOf("Start with “" + first().title() + "”")).isBetween(0, stands);
    }

    @ParameterizedTest
    @EnumSource(names = {"BRIEF", "HTML", "MD"})
    void reports_begin_with_it(ReportFormat format) throws Exception {
        AssessmentSheet sheet = new AssessmentSheet(PLAN.entry(), PLAN.actions(), List.of(), Optional.empty());
        String text = ReadBack.text(format, ReportSamples.reports().scorecard(sheet, format, ReportContents.DEFAULT));
        // What is overdue is named above the table, whatever its priority.
        String next = text.substring(text.indexOf(ReportSamples.MESSAGES.getString("report.next.planned")));
        String steps = next.substring(next.indexOf(ReportSamples.MESSAGES.getString("report.plan.head.lead")));
        assertThat(open().stream()
                        .map(action -> Objects.requireNonNull(action.question()))
                        .map(question -> scorecard().of(question).question().title())
                        .filter(steps::contains)
                        .min(Comparator.comparingInt(steps::indexOf)))
                .contains(Objects.requireNonNull(first().question()).title());
    }
}
