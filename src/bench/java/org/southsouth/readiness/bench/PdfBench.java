package org.southsouth.readiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * How long reports as PDF take and how large they are, on the shipped questionnaire with notes in six scripts: everything
 * from the scorecard to the bytes, the likely ranges too. The first one of a program pays for reading the faces and is
 * told apart; the others are in turns, after rounds that do not count.
 */
public final class PdfBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;
    private static final long NANOS = 1_000_000;
    private static final List<String> NOTES = List.of(
            "Decree 114/2024, art. 63",
            "Luật Giao dịch điện tử có hiệu lực",
            "Закон об электронной торговле",
            "电子商务法（试行）",
            "قانون التجارة الإلكترونية",
            "ច្បាប់ស្តីពីពាណិជ្ជកម្ម");
    private static final List<String> COUNTRIES = List.of(
            "KHM", "LAO", "WSM", "VCT", "FJI", "TON", "KEN", "RWA", "BGD", "NPL", "BTN", "LKA", "GHA", "SEN", "MDG",
            "ZMB", "MWI", "UGA", "ETH", "TZA");

    private final Framework framework =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();
    private final Reports reports;

    private PdfBench() {
        Messages messages = Messages.in(Locale.ENGLISH);
        reports = new Reports(
                messages, new Formats(messages, ZoneOffset.UTC), () -> LocalDate.of(2026, 11, 25), "bench");
    }

    public static void main(String[] arguments) {
        new PdfBench().run();
    }

    private void run() {
        Verdict.printMachine();
        Verdict.print("%n%-44s %9s %9s %9s %9s", "", "first ms", "ms", "CPU ms", "kB");
        Verdict verdict = new Verdict();
        Entry one = entry(0);
        ReportContents notes = new ReportContents(true);
        Comparison twenty = Comparison.of(entries());
        Run brief = new Run("brief, 2 pages", () -> reports.scorecard(one, ReportFormat.BRIEF, notes));
        Run whole = new Run("whole report, six scripts", () -> reports.scorecard(one, ReportFormat.PDF, notes));
        Comparison six = Comparison.of(entries().subList(0, 6));
        Run few = new Run("comparison of 6, 4 pages", () -> reports.comparison(six, ReportFormat.PDF, notes));
        Run many = new Run("comparison of 20", () -> reports.comparison(twenty, ReportFormat.PDF, notes));
        List<Run> runs = List.of(brief, few, whole, many);
        runs.forEach(Run::first);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            runs.forEach(run -> run.take(counts));
        }
        runs.forEach(Run::print);
        Verdict.print("");
        verdict.atMost("four pages (the limit is for three)", few.samples.medianMillis(), 250, "ms");
        verdict.atMost("a whole report, computing alone", whole.cpu.medianMillis(), 250, "ms");
        verdict.atMost("a comparison of 20", many.samples.medianMillis(), 2000, "ms");
        verdict.atMost("the size of a brief", brief.kilobytes, 150, "kB");
        verdict.end();
    }

    private Entry entry(int place) {
        Answers answers = Filled.answers(framework, place + 1, 0.05);
        int next = 0;
        for (Question question : framework.questions()) {
            String note = NOTES.get(next++ % NOTES.size());
            answers = answers.with(question.id(), answers.to(question.id()).withNote(note));
        }
        Profile profile = Profile.of(new Subject(COUNTRIES.get(place)), new Round("2026"), Depth.FULL);
        return new Entry(profile, Scoring.score(framework, answers, Basis.of(profile)));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < COUNTRIES.size(); place++) {
            entries.add(entry(place));
        }
        return entries;
    }

    private static final class Run {
        private final String name;
        private final Supplier<byte[]> report;
        private final Samples samples = new Samples();
        private final Samples cpu = new Samples();
        private double firstMillis;
        private double kilobytes;

        Run(String name, Supplier<byte[]> report) {
            this.name = name;
            this.report = report;
        }

        void first() {
            firstMillis = (double) make() / NANOS;
        }

        void take(boolean counts) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long taken = make();
            if (counts) {
                cpu.add(THREADS.getCurrentThreadCpuTime() - cpuBefore);
                samples.add(taken);
            }
        }

        private long make() {
            long before = System.nanoTime();
            kilobytes = report.get().length / 1000.0;
            return System.nanoTime() - before;
        }

        void print() {
            Verdict.print(
                    "%-44s %9.0f %9.0f %9.0f %9.0f",
                    name, firstMillis, samples.medianMillis(), cpu.medianMillis(), kilobytes);
        }
    }
}
