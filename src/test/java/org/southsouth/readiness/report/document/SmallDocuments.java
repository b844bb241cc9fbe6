package org.southsouth.readiness.report.document;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.attached;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.report.CardSamples;
import org.southsouth.readiness.report.model.CardReporting;
import org.southsouth.readiness.report.model.ComparisonReporting;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.testing.Filled;

/** Reports on a questionnaire of ten questions, small enough to be read as text. */
final class SmallDocuments {
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");
    private static final List<String> COUNTRIES =
            List.of("KHM", "LAO", "FJI", "RWA", "WSM", "GHA", "NPL", "SEN", "VUT", "KEN");

    private static final List<String> WITH_METHOD =
            List.of("scorecard", "scorecard-core", "scorecard-city", "comparison-unlike");

    private SmallDocuments() {}

    /** By the names of their files. */
    static Map<String, Supplier<List<String>>> all() {
        Map<String, Supplier<List<String>>> all = new TreeMap<>();
        scorecards(all);
        comparisons(all);
        plans(all);
        matches(all);
        all.replaceAll((name, lines) -> WITH_METHOD.contains(name) ? lines : () -> withoutMethod(lines.get()));
        all.put(
                "cards",
                () -> DocumentText.of(new CardsDocument(
                                MESSAGES,
                                FORMATS,
                                new CardReporting(MESSAGES, FORMATS).report(CardSamples.all(), EDITION))
                        .document()));
        return all;
    }

    /** How figures are made is the same in most of them: the heading says where it stands. */
    private static List<String> withoutMethod(List<String> lines) {
        int from = lines.indexOf("## How the figures are made");
        if (from < 0) {
            return lines;
        }
        int to = from;
        while (!lines.get(to).startsWith("note: Test, version 1.")) {
            to++;
        }
        List<String> shorter = new ArrayList<>(lines.subList(0, from + 1));
        shorter.addAll(lines.subList(to, lines.size()));
        return shorter;
    }

    private static Entry filled(String code, String round, long seed, double open) {
        return entry(code, round, Filled.answers(small(), seed, open));
    }

    private static void scorecards(Map<String, Supplier<List<String>>> all) {
        Entry good = entry("KHM", "2026", good());
        all.put("scorecard", () -> scorecard(AssessmentSheet.alone(good)));
        all.put("scorecard-signed", () -> scorecard(AssessmentSheet.alone(signed(entry("KHM", "2026", attached())))));
        all.put("scorecard-thin", () -> scorecard(AssessmentSheet.alone(entry("KHM", "2026", thin()))));
        all.put("scorecard-empty", () -> scorecard(AssessmentSheet.alone(entry("KHM", "2026", Answers.none()))));
        all.put("scorecard-core", () -> scorecard(AssessmentSheet.alone(entry("KHM", "2026", Depth.CORE, good()))));
        all.put("scorecard-city", () -> scorecard(AssessmentSheet.alone(entry("KHM:Battambang", "2026", good()))));
        all.put("scorecard-full", () -> scorecard(AssessmentSheet.alone(filled("RWA", "2026", 5, 0))));
        all.put("scorecard-planned", () -> scorecard(planned()));
        all.put("brief", () -> brief(AssessmentSheet.alone(good)));
        all.put("brief-thin", () -> brief(AssessmentSheet.alone(entry("KHM", "2026", thin()))));
        all.put("brief-full", () -> brief(AssessmentSheet.alone(filled("RWA", "2026", 5, 0))));
        all.put("brief-planned", () -> brief(planned()));
    }

    /** With a plan, two rounds before it and others around it. */
    private static AssessmentSheet planned() {
        Entry own = entry("KHM", "2026", good());
        return new AssessmentSheet(
                own,
                actions(own),
                List.of(filled("KHM", "2022", 21, 0), entry("KHM", "2024", thin())),
                Optional.of(matching(own, 6)));
    }

    private static ScorecardReport report(AssessmentSheet sheet) {
        return new ScorecardReporting(MESSAGES, FORMATS).report(sheet, EDITION, ReportContents.DEFAULT);
    }

    private static List<String> scorecard(AssessmentSheet sheet) {
        return DocumentText.of(new ScorecardDocument(MESSAGES, FORMATS, report(sheet)).document());
    }

    /** What the pages of a brief take, in as many rows as they have room for. */
    private static List<String> brief(AssessmentSheet sheet) {
        ScorecardReport report = report(sheet);
        OutlookBlocks outlook = new OutlookBlocks(MESSAGES, FORMATS, report);
        List<Block> blocks = new ArrayList<>(new ScorecardDocument(MESSAGES, FORMATS, report).otherWays());
        blocks.addAll(outlook.steps(2));
        blocks.addAll(outlook.partners(1, 1));
        blocks.addAll(outlook.offices(1));
        blocks.addAll(outlook.offices(5));
        blocks.addAll(outlook.howToRead());
        return DocumentText.of(blocks, report.head().bands());
    }

    private static void comparisons(Map<String, Supplier<List<String>>> all) {
        Entry good = entry("KHM", "2026", good());
        all.put("comparison-two", () -> comparison(List.of(good, filled("LAO", "2026", 2, 0))));
        all.put(
                "comparison-unlike",
                () -> comparison(List.of(
                        signed(good),
                        entry("KHM:Battambang", "2026", good()),
                        entry("RWA", "2025", Depth.CORE, good()),
                        entry("FJI", "2026", thin()))));
        all.put(
                "comparison-rounds",
                () -> comparison(List.of(filled("KHM", "2022", 21, 0), entry("KHM", "2024", thin()), good)));
        all.put("comparison-many", () -> comparison(many()));
    }

    private static List<Entry> many() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            many.add(filled(COUNTRIES.get(i), "2026", i + 1L, i == 3 ? 0.6 : 0.05));
        }
        return many;
    }

    private static List<String> comparison(List<Entry> entries) {
        return DocumentText.of(new ComparisonDocument(
                        MESSAGES,
                        FORMATS,
                        new ComparisonReporting(MESSAGES, FORMATS)
                                .report(Comparison.of(entries), EDITION, ReportContents.DEFAULT))
                .document());
    }

    private static void plans(Map<String, Supplier<List<String>>> all) {
        Entry own = entry("KHM", "2026", good());
        Entry low = entry("KHM", "2026", thin());
        all.put("plan", () -> plan(new PlanSheet(own, actions(own), PlanSheet.Origin.KEPT)));
        all.put("plan-suggested", () -> plan(new PlanSheet(own, suggested(own), PlanSheet.Origin.SUGGESTED)));
        all.put("plan-thin", () -> plan(new PlanSheet(low, suggested(low), PlanSheet.Origin.SUGGESTED)));
        all.put("plan-empty", () -> plan(new PlanSheet(own, List.of(), PlanSheet.Origin.KEPT)));
    }

    private static List<String> plan(PlanSheet sheet) {
        return DocumentText.of(
                new PlanDocument(MESSAGES, FORMATS, new PlanReporting(MESSAGES, FORMATS).report(sheet, EDITION))
                        .document());
    }

    private static List<Action> suggested(Entry entry) {
        AtomicInteger number = new AtomicInteger();
        return Suggestion.all(entry.scorecard(), () -> new ActionId("a" + number.incrementAndGet()));
    }

    /** Those that are suggested, of which the first is filled in, and three that somebody thought of. */
    private static List<Action> actions(Entry entry) {
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

    private static void matches(Map<String, Supplier<List<String>>> all) {
        Entry own = entry("KHM", "2026", good());
        all.put("matches", () -> matches(matching(own, COUNTRIES.size())));
        all.put("matches-alone", () -> matches(matching(own, 1)));
        all.put(
                "matches-pages",
                () -> DocumentText.of(new MatchDocument(
                                MESSAGES,
                                FORMATS,
                                new MatchReporting(MESSAGES, FORMATS).report(matching(own, 6), EDITION))
                        .pages()));
    }

    private static List<String> matches(Matching matching) {
        return DocumentText.of(
                new MatchDocument(MESSAGES, FORMATS, new MatchReporting(MESSAGES, FORMATS).report(matching, EDITION))
                        .document());
    }

    /** Everybody has one round before; one of them may not be proposed and one does not want to be. */
    private static Matching matching(Entry own, int parties) {
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
