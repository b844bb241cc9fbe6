package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ListSamples.suggested;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.figure.FigureSamples.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.report.ListSamples;

/** One figure an action on every page, and figures that add up as they are printed. */
class PlanReportingTest {
    private static final ReportStamp STAMP = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");

    @ParameterizedTest
    @ValueSource(longs = {3, 8, 14})
    void what_each_action_adds_adds_up_as_printed(long seed) {
        Entry own = entry("KHM", "2026", seed, 0.05);
        ActionPlanReport report = report(own, suggested(own));
        PlanPath path = report.message().path().orElseThrow();

        BigDecimal score = new BigDecimal(path.today());
        for (PlanPath.Stage stage : path.stages()) {
            score = score.add(added(stage.planned().words().adds()));
            assertThat(stage.after()).isEqualTo(score.toPlainString());
        }
        BigDecimal all = report.actions().stream()
                .map(planned -> BigDecimal.valueOf(planned.adds()))
                .reduce(new BigDecimal(path.today()), BigDecimal::add);
        assertThat(all).isEqualByComparingTo(path.all());
        assertThat(path.stages()).extracting(stage -> stage.planned().number()).isSorted();
    }

    /** The first five are one a theme, so a sixth can have a higher priority than the fifth: said where the numbers stand. */
    @Test
    void a_plan_says_by_what_its_actions_are_numbered() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        ActionPlanReport report = report(own, suggested(own));

        assertThat(report.actions())
                .extracting(PlannedAction::priority)
                .isNotEqualTo(report.actions().stream()
                        .map(PlannedAction::priority)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertThat(report.message().note())
                .startsWith(report.actions().size() + " actions. Numbers 1 to 5 come first, at most one"
                        + " of each theme. The other open ones follow by priority. Priority is what each would"
                        + " gain alone, times its feasibility (high 1, medium 0.7, low 0.4).")
                .doesNotContain("dropped");
        assertThat(new PlanReporting(MESSAGES, FORMATS)
                        .report(ListSamples.kept(), STAMP)
                        .message()
                        .note())
                .contains(
                        "Those done or dropped come last. What is agreed goes before what is only proposed. Priority is");
    }

    @Test
    void the_brief_prints_the_figures_of_the_plan() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> actions = suggested(own);
        Map<String, String> planned = report(own, actions).actions().stream()
                .collect(Collectors.toMap(
                        action -> action.action().title(),
                        action -> action.words().adds()));
        var steps = new ScorecardReporting(MESSAGES, FORMATS)
                .report(new AssessmentSheet(own, actions, List.of(), Optional.empty()), STAMP, ReportContents.DEFAULT)
                .outlook()
                .steps();

        assertThat(steps.first())
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.adds()).isEqualTo(planned.get(step.what())));
        BigDecimal sum =
                steps.first().stream().map(step -> added(step.adds())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(steps.together()).contains("+ " + sum.toPlainString() + " =");
    }

    @Test
    void the_brief_says_what_is_overdue_on_the_day_it_is_made() {
        assertThat(ends(LocalDate.of(2020, 1, 1))).isNotEmpty().noneMatch(end -> end.endsWith(", overdue"));
        assertThat(ends(LocalDate.of(2035, 1, 1)))
                .isNotEmpty()
                .allMatch(end -> end.endsWith(", overdue") || end.equals("No due day"));
    }

    /** "Jan 2028" stood for the fifth as for the last of it. */
    @Test
    void the_last_day_of_a_step_is_printed_with_its_day() {
        assertThat(ends(LocalDate.of(2020, 1, 1)))
                .filteredOn(end -> !end.equals("No due day"))
                .isNotEmpty()
                .allMatch(end -> end.matches("28 \\p{L}+ 20\\d\\d"));
        assertThat(ends(LocalDate.of(2035, 1, 1)))
                .filteredOn(end -> !end.equals("No due day"))
                .allMatch(end -> end.matches("28 \\p{L}+ 20\\d\\d, overdue"));
    }

    /** "By the end of 2026: 2 actions" promised what was late already. */
    @Test
    void a_schedule_says_which_of_its_actions_are_overdue() {
        assertThat(scheduleOn(LocalDate.of(2025, 1, 1))).contains("actions").doesNotContain("overdue");
        assertThat(scheduleOn(STAMP.madeOn()))
                .containsPattern("If done by the end of 2026: 2 actions, all overdue, \\S+ → ")
                .containsPattern("If done by the end of 2027: \\d+ actions, 2 overdue, ");
    }

    /** "2 are overdue" left a minister to search four pages for them. */
    @Test
    void what_is_overdue_is_named_with_its_day_where_the_plan_is_summed_up() {
        String late = "2 are overdue: [^;]+, was due on 28 \\w+ 20\\d\\d\\); [^;]+, was due on 28 \\w+ 20\\d\\d\\)\\.";
        assertThat(findingOn(STAMP.madeOn())).containsPattern(late);
        assertThat(findingOn(LocalDate.of(2025, 1, 1))).doesNotContain("overdue");
        assertThat(firstOn(STAMP.madeOn())).contains("2 are overdue").doesNotContain("Overdue:");
        assertThat(firstOn(LocalDate.of(2025, 1, 1))).doesNotContain("verdue");
    }

    /** "“… women traders.”." stood in the foot. */
    @Test
    void a_suggested_action_has_a_title_without_a_full_stop() {
        assertThat(suggested(entry("KHM", "2026", 3, 0.05)))
                .extracting(Action::title)
                .isNotEmpty()
                .noneMatch(title -> title.endsWith("."));
    }

    /** The plan on the window has the title of the action, not that of the question behind it. */
    @Test
    void what_is_overdue_is_called_as_in_the_plan() {
        List<Action> late = ListSamples.kept().actions().stream()
                .filter(action -> action.isOverdue(STAMP.madeOn()))
                .toList();

        assertThat(late).hasSize(2).allSatisfy(action -> {
            String title = action.title().substring(0, Math.min(action.title().length(), 40));
            assertThat(findingOn(STAMP.madeOn())).contains(title);
        });
    }

    private static String findingOn(LocalDate day) {
        return new PlanReporting(MESSAGES, FORMATS)
                .report(ListSamples.kept(), new ReportStamp(day, "1.2.3"))
                .message()
                .finding();
    }

    private static String firstOn(LocalDate day) {
        PlanSheet kept = ListSamples.kept();
        return new ScorecardReporting(MESSAGES, FORMATS)
                .report(
                        new AssessmentSheet(kept.entry(), kept.actions(), List.of(), Optional.empty()),
                        new ReportStamp(day, "1.2.3"),
                        ReportContents.DEFAULT)
                .outlook()
                .first();
    }

    private static String scheduleOn(LocalDate day) {
        return new PlanReporting(MESSAGES, FORMATS)
                .report(ListSamples.kept(), new ReportStamp(day, "1.2.3"))
                .message()
                .schedule();
    }

    /** A blank said neither that there is no day nor that it was left out. */
    @Test
    void a_step_without_an_end_says_so_where_others_have_one() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> plan = suggested(own);
        assertThat(ends(own, plan, STAMP.madeOn())).isNotEmpty().allMatch(String::isEmpty);
        List<Action> dated = Stream.concat(
                        ListSamples.kept().actions().stream().limit(1),
                        plan.stream().skip(1))
                .toList();
        assertThat(ends(own, dated, STAMP.madeOn())).contains("No due day").doesNotContain("");
    }

    private static List<String> ends(LocalDate madeOn) {
        PlanSheet kept = ListSamples.kept();
        return ends(kept.entry(), kept.actions(), madeOn).stream()
                .filter(end -> !end.isEmpty())
                .toList();
    }

    private static List<String> ends(Entry entry, List<Action> actions, LocalDate madeOn) {
        AssessmentSheet sheet = new AssessmentSheet(entry, actions, List.of(), Optional.empty());
        return new ScorecardReporting(MESSAGES, FORMATS)
                        .report(sheet, new ReportStamp(madeOn, "1.2.3"), ReportContents.DEFAULT)
                        .outlook()
                        .steps()
                        .first()
                        .stream()
                        .map(Outlook.Step::end)
                        .toList();
    }

    /** The later of two aims for one answer counts, wherever it stands in the order. */
    @Test
    void two_actions_for_one_answer_add_up_too() {
        Entry own = entry("KHM", "2026", 3, 0.05);
        List<Action> actions = new ArrayList<>(suggested(own));
        Iterator<Integer> again = IntStream.iterate(1, number -> number + 1).iterator();
        actions.addAll(Suggestion.all(own.scorecard(), () -> new ActionId("again" + again.next())));
        ActionPlanReport report = report(own, actions);

        BigDecimal gained = report.actions().stream()
                .map(planned -> BigDecimal.valueOf(planned.adds()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(report.together().gain()).isEqualTo("+" + gained.toPlainString());
    }

    /** "Action matrix" alone says nothing that a minister did not know. */
    @Test
    void a_plan_without_a_score_says_how_many_actions_there_are() {
        Entry own = entry("KHM", "2026", 3, 0.6);
        List<Action> actions = suggested(own);
        PlanMessage message = report(own, actions).message();

        assertThat(message.path()).isEmpty();
        assertThat(actions).hasSizeGreaterThan(1);
        assertThat(message.title()).isEqualTo(actions.size() + " actions for better answers of Cambodia");
        assertThat(report(own, List.of()).message().title()).isEmpty();
    }

    private static ActionPlanReport report(Entry own, List<Action> actions) {
        return new PlanReporting(MESSAGES, FORMATS)
                .report(new PlanSheet(own, actions, PlanSheet.Origin.KEPT, List.of()), STAMP);
    }

    private static BigDecimal added(String figure) {
        return figure.startsWith("+") ? new BigDecimal(figure.substring(1)) : BigDecimal.ZERO;
    }
}
