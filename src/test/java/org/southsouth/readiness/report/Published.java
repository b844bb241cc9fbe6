package org.southsouth.readiness.report;

import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AnswerSheet;
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

/** Reports on indices that others published: with two levels or four, and far more sections than the shipped questionnaire has. */
public final class Published {
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");

    private final List<Entry> entries;

    /** The index in this folder below {@code published}. */
    public Published(String index) {
        Path folder = Path.of("src/test/resources/published", index);
        Framework framework = new JsonFrameworkSource().read(folder.toString()).value();
        this.entries = new CsvAnswersSource()
                .read(folder.resolve("answers.csv").toString(), framework).value().stream()
                        .map(sheet -> entry(framework, sheet))
                        .toList();
    }

    private static Entry entry(Framework framework, AnswerSheet sheet) {
        Profile profile = Profile.of(sheet.subject(), sheet.round(), Depth.FULL);
        return new Entry(profile, Scoring.score(framework, sheet.answers(), Basis.of(profile)));
    }

    public Entry entry(String subject) {
        return entries.stream()
                .filter(entry -> entry.profile().subject().code().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    public ScorecardReport scorecard(String subject) {
        return scorecard(entry(subject));
    }

    /** Of the first subject of the file. */
    public ScorecardReport scorecard() {
        return scorecard(entries.get(0));
    }

    private static ScorecardReport scorecard(Entry entry) {
        return new ScorecardReporting(MESSAGES, FORMATS).report(entry, EDITION, ReportContents.DEFAULT);
    }

    public ComparisonReport comparison(String... subjects) {
        return comparison(Stream.of(subjects).map(this::entry).toList());
    }

    /** Of the first ones of the file. */
    public ComparisonReport comparison(int subjects) {
        return comparison(entries.subList(0, Math.min(subjects, entries.size())));
    }

    private static ComparisonReport comparison(List<Entry> entries) {
        return new ComparisonReporting(MESSAGES, FORMATS)
                .report(Comparison.of(entries), EDITION, ReportContents.DEFAULT);
    }
}
