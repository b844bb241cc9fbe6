package org.southsouth.readiness.report.figure;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.ComparisonReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.testing.Filled;

/** Reports on the shipped questionnaire with invented answers. */
public final class FigureSamples {
    public static final Framework SHIPPED =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");
    private static final List<String> COUNTRIES = List.of(
            "KHM", "LAO", "WSM", "VCT", "FJI", "TON", "KEN", "RWA", "BGD", "NPL", "BTN", "LKA", "GHA", "SEN", "MDG",
            "ZMB", "MWI", "UGA", "ETH", "TZA", "PNG", "VUT", "SLB", "KIR", "TUV", "JAM", "GUY", "SUR", "BOL", "PRY",
            "HTI", "DOM");

    private FigureSamples() {}

    /** The shipped ones: countries of several rounds, and a city. */
    public static List<Entry> samples() {
        String sample = "src/main/resources/org/southsouth/readiness/sample/answers.csv";
        return new CsvAnswersSource()
                .read(sample, SHIPPED).value().stream()
                        .map(sheet ->
                                entry(sheet.subject().code(), sheet.round().name(), Depth.FULL, sheet.answers()))
                        .toList();
    }

    public static Entry entry(String subject, String round, Depth depth, Answers answers) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), depth);
        return new Entry(profile, Scoring.score(SHIPPED, answers, Basis.of(profile)));
    }

    /** Open: the share of questions without an answer. */
    public static Entry entry(String subject, String round, long seed, double open) {
        return entry(subject, round, Depth.FULL, Filled.answers(SHIPPED, seed, open));
    }

    public static ScorecardReport scorecard(Entry entry) {
        return new ScorecardReporting(MESSAGES, FORMATS).report(entry, EDITION, ReportContents.DEFAULT);
    }

    /** The third one of every seven has too few answers for a score. */
    public static ComparisonReport comparison(int subjects) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            entries.add(entry(COUNTRIES.get(i), "2026", i + 1, i % 7 == 2 ? 0.4 : 0.05));
        }
        return comparison(entries);
    }

    public static ComparisonReport comparison(List<Entry> entries) {
        return new ComparisonReporting(MESSAGES, FORMATS)
                .report(Comparison.of(entries), EDITION, ReportContents.DEFAULT);
    }

    public static ScorecardFigures figures(ScorecardReport report) {
        return new ScorecardFigures(MESSAGES, FORMATS, report);
    }

    public static ComparisonFigures figures(ComparisonReport report) {
        return new ComparisonFigures(MESSAGES, FORMATS, report);
    }
}
