package org.southsouth.readiness.report;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.testing.Filled;

/** What goes into reports on a questionnaire of ten questions, small enough that the whole report can be read as text. */
public final class SmallReports {
    /** So many can take part in {@link #matching}. */
    public static final List<String> COUNTRIES =
            List.of("KHM", "LAO", "FJI", "RWA", "WSM", "GHA", "NPL", "SEN", "VUT", "KEN");

    /** Every letter is as wide as every other, whatever faces a machine has. */
    private static final TextMeasure MEASURE =
            (text, type) -> text.codePointCount(0, text.length()) * type.height() * (type.isBold() ? 0.52 : 0.48);

    private SmallReports() {}

    public static Drawing drawing(List<Band> bands) {
        return new Drawing(MESSAGES, FORMATS, new BandSteps(bands), MEASURE);
    }

    public static Entry filled(String code, String round, long seed, double open) {
        return entry(code, round, Filled.answers(small(), seed, open));
    }

    /** With a plan, two rounds before it and others around it. */
    public static AssessmentSheet planned() {
        Entry own = entry("KHM", "2026", good());
        return new AssessmentSheet(
                own,
                actions(own),
                List.of(filled("KHM", "2022", 21, 0), entry("KHM", "2024", thin())),
                Optional.of(matching(own, 6)));
    }

    public static List<Entry> many() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            many.add(filled(COUNTRIES.get(i), "2026", i + 1L, i == 3 ? 0.6 : 0.05));
        }
        return many;
    }

    public static List<Action> suggested(Entry entry) {
        AtomicInteger number = new AtomicInteger();
        return Suggestion.all(entry.scorecard(), () -> new ActionId("a" + number.incrementAndGet()));
    }

    /** Those that are suggested, of which the first is filled in, and three that somebody thought of. */
    public static List<Action> actions(Entry entry) {
        List<Action> actions = new ArrayList<>(suggested(entry));
        Action first = actions.get(0);
        actions.set(
                0,
                action(
                        first.id().value(),
                        first.question() == null ? "" : first.question().value(),
                        first.aim(),
                        "Bring the network to the islands",
                        new Action.Bodies("Ministry of Post", "Customs", "Fiji"),
                        ActionState.AGREED));
        actions.add(action(
                "b1",
                "B-PAY-2",
                new Response.Chosen("3"),
                "Pay by telephone",
                new Action.Bodies("Ministry of Post", "", ""),
                ActionState.STALLED));
        actions.add(action(
                "b2",
                "",
                null,
                "Train the clerks",
                new Action.Bodies("Customs", "Chamber of commerce", ""),
                ActionState.DONE));
        actions.add(Action.titled(new ActionId("b3"), "Ask the banks"));
        return actions;
    }

    /** The same and one more, so that two offices lead two actions each. */
    public static List<Action> byOffice(Entry entry) {
        List<Action> actions = new ArrayList<>(actions(entry));
        actions.add(action(
                "b4", "", null, "Write a manual", new Action.Bodies("Customs", "", ""), ActionState.IN_PROGRESS));
        return actions;
    }

    private static Action action(
            String id, String question, @Nullable Response aim, String title, Action.Bodies bodies, ActionState state) {
        return new Action(
                new ActionId(id),
                question.isEmpty() ? null : new QuestionId(question),
                aim,
                title,
                bodies,
                LocalDate.of(2026, 1, 15),
                state == ActionState.STALLED ? LocalDate.of(2026, 10, 31) : LocalDate.of(2027, 6, 30),
                state == ActionState.DONE
                        ? null
                        : new CostRange(BigDecimal.valueOf(50_000), BigDecimal.valueOf(150_000), "USD"),
                new Indicator("Villages with a line", "4 %", state == ActionState.STALLED ? "" : "80 %"),
                "9.c",
                state == ActionState.AGREED ? "Amend the decree of 2014" : "",
                state == ActionState.DONE ? Feasibility.HIGH : Feasibility.LOW,
                state,
                state == ActionState.STALLED ? "The banks do not agree." : "",
                state == ActionState.DONE ? "List of who took part" : "",
                List.of());
    }

    /** Everybody has one round before; one of them may not be proposed and one does not want to be. */
    public static Matching matching(Entry own, int parties) {
        List<Party> all = new ArrayList<>();
        all.add(new Party(own, Optional.empty(), Optional.of(facts("KHM", true)), Party.Readiness.READY));
        for (int i = 1; i < parties; i++) {
            Party.Readiness readiness = i == 4
                    ? Party.Readiness.NOT_VALIDATED
                    : i == 5 ? Party.Readiness.NOT_WILLING : Party.Readiness.READY;
            all.add(new Party(
                    filled(COUNTRIES.get(i), "2026", 30L + i, 0),
                    Optional.of(filled(COUNTRIES.get(i), "2024", 60L + i, 0)),
                    i == 2 ? Optional.empty() : Optional.of(facts(COUNTRIES.get(i), i % 2 == 1)),
                    readiness));
        }
        return Matching.of(
                Parties.of(small(), all),
                0,
                question -> question.value().startsWith("A") ? Priority.HIGH : Priority.MEDIUM);
    }

    private static CountryFacts facts(String code, boolean isNear) {
        return new CountryFacts(
                code,
                isNear ? "Asia" : "Africa",
                isNear ? "South-eastern Asia" : "Eastern Africa",
                isNear,
                false,
                !isNear,
                isNear ? Set.of("km", "fr") : Set.of("en"),
                LocalDate.of(2026, 1, 1));
    }
}
