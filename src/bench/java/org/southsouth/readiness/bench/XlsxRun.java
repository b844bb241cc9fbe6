package org.southsouth.readiness.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.ComparisonReporting;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.xlsx.XlsxDocuments;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * The part of {@link XlsxBench} that must do with little memory: from answers to the bytes of the workbook, a few times,
 * in a Java that is given no more than is promised. It ends with 1 where that is not enough.
 */
public final class XlsxRun {
    static final int COUNTRIES = 200;

    private static final int TIMES = 5;
    private static final double OPEN = 0.1;
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Formats FORMATS = new Formats(MESSAGES, ZoneOffset.UTC);

    private XlsxRun() {}

    public static void main(String[] arguments) {
        int size = 0;
        for (int i = 0; i < TIMES; i++) {
            size = write(report()).length;
        }
        Verdict.print(
                "written %d times with a heap of %d MiB: %.1f MiB each",
                TIMES, Runtime.getRuntime().maxMemory() >> 20, size / 1048576.0);
    }

    static byte[] write(ComparisonReport report) {
        return new XlsxDocuments(MESSAGES, FORMATS).comparison(report);
    }

    /** Of 200 countries that answered nine of ten of the shipped questions. */
    static ComparisonReport report() {
        Framework framework = new JsonFrameworkSource().shipped();
        List<Entry> entries = new ArrayList<>();
        for (int country = 0; country < COUNTRIES; country++) {
            Profile profile = Profile.of(new Subject("C" + country), new Round("2026"), Depth.FULL);
            entries.add(new Entry(
                    profile,
                    Scoring.score(framework, Filled.answers(framework, country, OPEN), Basis.of(profile))));
        }
        return new ComparisonReporting(MESSAGES, FORMATS)
                .report(
                        Comparison.of(entries),
                        new ReportStamp(LocalDate.now(Clock.systemUTC()), "bench"),
                        ReportContents.DEFAULT);
    }
}
