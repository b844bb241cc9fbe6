package org.southsouth.readiness.report.document;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.attached;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.report.SmallReports.COUNTRIES;
import static org.southsouth.readiness.report.SmallReports.actions;
import static org.southsouth.readiness.report.SmallReports.byOffice;
import static org.southsouth.readiness.report.SmallReports.filled;
import static org.southsouth.readiness.report.SmallReports.many;
import static org.southsouth.readiness.report.SmallReports.matching;
import static org.southsouth.readiness.report.SmallReports.planned;
import static org.southsouth.readiness.report.SmallReports.suggested;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.report.CardSamples;
import org.southsouth.readiness.report.model.CardReporting;
import org.southsouth.readiness.report.model.ComparisonReporting;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.ScorecardReporting;

/** Reports on a questionnaire of ten questions, small enough to be read as text. */
final class SmallDocuments {
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");

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
        all.put(
                "comparison-earlier",
                () -> comparison(List.of(filled("KHM", "2022", 21, 0), good, filled("LAO", "2026", 2, 0))));
        all.put("comparison-many", () -> comparison(many()));
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
        all.put("plan-by-office", () -> plan(new PlanSheet(own, byOffice(own), PlanSheet.Origin.KEPT)));
        all.put("plan-suggested", () -> plan(new PlanSheet(own, suggested(own), PlanSheet.Origin.SUGGESTED)));
        all.put("plan-thin", () -> plan(new PlanSheet(low, suggested(low), PlanSheet.Origin.SUGGESTED)));
        all.put("plan-empty", () -> plan(new PlanSheet(own, List.of(), PlanSheet.Origin.KEPT)));
    }

    private static List<String> plan(PlanSheet sheet) {
        return DocumentText.of(
                new PlanDocument(MESSAGES, FORMATS, new PlanReporting(MESSAGES, FORMATS).report(sheet, EDITION))
                        .document());
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
                                new MatchReporting(MESSAGES, FORMATS).report(matching(own, COUNTRIES.size()), EDITION))
                        .pages()));
    }

    private static List<String> matches(Matching matching) {
        return DocumentText.of(
                new MatchDocument(MESSAGES, FORMATS, new MatchReporting(MESSAGES, FORMATS).report(matching, EDITION))
                        .document());
    }
}
