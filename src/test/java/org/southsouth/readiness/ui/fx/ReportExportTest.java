package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class ReportExportTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryExports desk = new MemoryExports();
    private final ReportExport export = desk.export(context);
    private final Comparison comparison = Comparison.of(List.of(new Entry(
            Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
            Scenario.of(Questionnaires.framework(
                            Mean.ARITHMETIC,
                            Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")))))
                    .choose("a", "2")
                    .scorecard())));

    private Saving saving() {
        return context.frame().savingProperty().get();
    }

    @Test
    void what_is_quick_says_only_that_it_is_written() {
        export.comparison(comparison, ReportFormat.PDF, "/tmp/a");
        assertThat(desk.files()).containsOnlyKeys("/tmp/a.pdf");
        assertThat(saving()).isEqualTo(Saving.SAVED);
        background.passTime();
        assertThat(saving()).isEqualTo(Saving.SAVED);
    }

    @Test
    void what_takes_long_is_said_to_go_on_until_it_is_written() {
        background.beSlow();
        export.comparison(comparison, ReportFormat.PDF, "/tmp/a.pdf");
        // The word about it was asked for first, so it comes first; then the report is made.
        assertThat(saving()).isEqualTo(Saving.NOTHING);
        background.passTime();
        assertThat(desk.files()).containsOnlyKeys("/tmp/a.pdf");
        assertThat(saving()).isEqualTo(Saving.SAVED);
    }

    /** Closed within half a second, the window left no file and said nothing. */
    @Test
    void a_file_counts_as_being_written_while_what_goes_into_it_is_still_read() {
        background.holdBack();
        AssessmentSheet sheet = AssessmentSheet.alone(comparison.entries().get(0));
        export.scorecard(() -> watch -> Optional.of(sheet), ReportFormat.JSON, "/tmp/a.json");
        assertThat(context.frame().writing()).containsExactly("a.json");
        background.passTime();
        assertThat(desk.files()).containsOnlyKeys("/tmp/a.json");
        assertThat(context.frame().writing()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_being_written_any_more() {
        export.scorecard(
                () -> {
                    throw new StoreException(StoreException.Reason.FAILED, "no", null);
                },
                ReportFormat.JSON,
                "/tmp/a.json");
        assertThat(background.shownFailures()).hasSize(1);
        assertThat(context.frame().writing()).isEmpty();
    }

    @Test
    void what_is_stopped_writes_no_file_and_says_so() {
        background.beSlow();
        export.comparison(comparison, ReportFormat.PDF, "/tmp/a.pdf");
        context.frame().stop();
        background.passTime();
        assertThat(desk.files()).isEmpty();
        assertThat(saving()).isEqualTo(Saving.NOTHING);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Stopped. No file was written.");
    }

    @Test
    void what_fails_is_shown_and_no_longer_said_to_go_on() {
        desk.failWith(FileException.Reason.DISK_FULL);
        export.comparison(comparison, ReportFormat.PDF, "/tmp/a.pdf");
        background.passTime();
        assertThat(background.shownFailures()).hasSize(1).first().isInstanceOf(FileException.class);
        assertThat(saving()).isEqualTo(Saving.NOTHING);
    }
}
