package org.southsouth.readiness.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.SmallReports;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;

/** "Ministry for women" and "Ministry for Women" are one office. */
class OfficeSpellingsTest {
    private static Action inCapitals(Action action) {
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                new Action.Bodies(action.bodies().lead().toUpperCase(Locale.ROOT), "", ""),
                action.start(),
                action.end(),
                action.cost(),
                action.indicator(),
                action.sdg(),
                action.legalStep(),
                action.feasibility(),
                action.state(),
                action.obstacle(),
                action.evidence(),
                action.followUps());
    }

    @Test
    void an_office_in_other_letters_is_counted_once_and_has_one_group() {
        Entry own = entry("KHM", "2026", good());
        List<Action> typed = SmallReports.byOffice(own).stream()
                .map(action -> List.of("b1", "b4").contains(action.id().value()) ? inCapitals(action) : action)
                .toList();
        ActionPlanReport report = new PlanReporting(MESSAGES, FORMATS)
                .report(
                        new PlanSheet(own, typed, PlanSheet.Origin.KEPT),
                        new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3"));

        assertThat(report.message().finding()).startsWith("3 offices lead, most often MINISTRY OF POST (2).");
        assertThat(String.join("\n", DocumentText.of(new PlanDocument(MESSAGES, FORMATS, report).document())))
                .as("as it was written first")
                .contains("#### MINISTRY OF POST (2)", "#### CUSTOMS (2)")
                .doesNotContain("#### Ministry of Post", "#### Customs");
    }
}
