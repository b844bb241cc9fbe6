package org.southsouth.readiness.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.Returns;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Two hundred countries that asked fifteen bodies each: the overview of one is opened, and two hundred workbooks come back. */
public final class GatherBench {
    private static final int COUNTRIES = 200;
    private static final int BODIES = 15;
    private static final int FILES = 200;
    private static final double MOST_TO_OPEN = 0.5;
    private static final double MOST_TO_READ = 30;
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    private GatherBench() {}

    public static void main(String[] arguments) throws IOException {
        Verdict.printMachine();
        Verdict verdict = new Verdict();
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.folder().resolve("data");
            FilledStore.in(data, COUNTRIES, 1);
            try (FileDatabase database = Database.in(data, () -> {})) {
                run(database, scratch.folder(), verdict);
            }
        }
        verdict.end();
    }

    private static void run(FileDatabase database, Path folder, Verdict verdict) throws IOException {
        List<AssessmentId> ids = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Bench")
                .list().stream().map(AssessmentSummary::id).toList();
        JdbiRequestStore requests = new JdbiRequestStore(database);
        ids.forEach(id -> requests.keep(id, requests(id)));
        JdbiMergeStore merges =
                new JdbiMergeStore(database, Clock.systemUTC(), () -> "Bench", reason -> {}, FrameworkJson::write);
        FrameworkLibrary library = new OneFramework();
        ExchangeExport exports = new ExchangeExport(merges, library);
        double first = open(exports, requests, ids.get(0));
        List<Double> again = new ArrayList<>();
        ids.forEach(id -> again.add(open(exports, requests, id)));
        verdict.atMost("overview of one country opened, the first time", first, MOST_TO_OPEN, "s");
        verdict.atMost(
                "the slowest of the others",
                again.stream().max(Double::compare).orElseThrow(),
                MOST_TO_OPEN,
                "s");
        read(merges, library, exports, ids, folder, verdict);
    }

    private static double open(ExchangeExport exports, JdbiRequestStore requests, AssessmentId id) {
        long start = System.nanoTime();
        ExchangePackage whole = exports.pack(List.of(id), new ExchangeScope.Whole(), true, Instant.now(), "");
        Copy copy = whole.copies().get(0);
        var scorecard =
                Scoring.score(SHIPPED, new Assessment(copy.id(), copy.framework(), copy.profile(), copy.answers()));
        Gathering gathering = Gathering.of(
                requests.of(id), scorecard, copy.trail(), exports.brought(id), LocalDate.now(ZoneOffset.UTC));
        double seconds = seconds(start);
        if (gathering.rows().size() != BODIES) {
            throw new IllegalStateException("rows: " + gathering.rows().size());
        }
        return seconds;
    }

    /** Workbooks of one country, filled in by others: everything in them is another answer than here. */
    private static void read(
            JdbiMergeStore merges,
            FrameworkLibrary library,
            ExchangeExport exports,
            List<AssessmentId> ids,
            Path folder,
            Verdict verdict)
            throws IOException {
        Messages messages = Messages.shown();
        Forms forms = new Forms(messages, new Formats(messages, ZoneOffset.UTC));
        List<String> bodies = bodies();
        AssessmentId meant = ids.get(0);
        Copy here = merges.copy(meant).orElseThrow();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            ExchangePackage other = exports.pack(
                    List.of(ids.get(i)),
                    new ExchangeScope.Asked(bodies.get(i % bodies.size())),
                    true,
                    Instant.now(),
                    "Body " + i);
            Copy said = other.copies().get(0);
            Copy copy = new Copy(meant, said.framework(), here.profile(), said.trail());
            ExchangePackage contents = new ExchangePackage(
                    SHIPPED, List.of(copy), other.scope(), true, other.madeAt(), other.madeBy());
            Path file = folder.resolve(i + ".xlsx");
            Files.write(file, forms.form(Form.of(contents), FormFormat.XLSX));
            files.add(file.toString());
        }
        long start = System.nanoTime();
        FilesAndForms source = new FilesAndForms(new ZipExchangeFile(() -> "1"), new FilledForms(), library);
        List<ReceivedFile> received = files.stream()
                .map(file -> new ReceivedFile(file, source.read(file, new char[0]).value()))
                .toList();
        double read = seconds(start);
        start = System.nanoTime();
        ExchangeImport imports = new ExchangeImport(merges, library);
        ExchangeImport.Met met = imports.met(meant, received, MergeWatch.NONE).orElseThrow();
        double meeting = seconds(start);
        start = System.nanoTime();
        Returns apart = imports.sorted(met);
        double sorting = seconds(start);
        start = System.nanoTime();
        Returns returns = imports.settled(meant, apart, MergeWatch.NONE).orElseThrow();
        double settling = seconds(start);
        double sorted = meeting + sorting + settling;
        Verdict.print("%d wait for somebody, %d go in", returns.differing().size(), returns.agreeing().size());
        verdict.atMost("200 workbooks read", read, MOST_TO_READ, "s");
        verdict.atMost("and held against what is here and against one another", sorted, MOST_TO_READ, "s");
        Verdict.print("of that on the queue of the store %.2f and %.2f s, beside it %.2f s", meeting, settling, sorting);
        long asked = System.nanoTime();
        Optional<Returns> stopped = new ExchangeImport(merges, library).returns(meant, received, (done, all) -> done < 1);
        verdict.atMost("stopped after the first", seconds(asked), 1, "s");
        if (stopped.isPresent()) {
            throw new IllegalStateException("it did not stop");
        }
    }

    /** The one that all of them answer. */
    private static final class OneFramework implements FrameworkLibrary {
        @Override
        public List<Framework> all() {
            return List.of(SHIPPED);
        }

        @Override
        public Framework load(FrameworkRef ref) {
            return SHIPPED;
        }

        @Override
        public boolean keep(Framework framework) {
            return accepts(framework);
        }

        @Override
        public boolean accepts(Framework framework) {
            return framework.equals(SHIPPED);
        }
    }

    private static List<Request> requests(AssessmentId id) {
        List<Request> requests = new ArrayList<>();
        List<String> bodies = bodies();
        for (int i = 0; i < BODIES; i++) {
            requests.add(new Request(
                    new RequestId(id.value() + "-" + i),
                    bodies.get(i),
                    "",
                    new ExchangeScope.Asked(bodies.get(i)),
                    Optional.empty(),
                    Instant.now(),
                    "Bench",
                    Optional.of(LocalDate.of(2030, 1, 1)),
                    ""));
        }
        return requests;
    }

    /** Those that are asked most. */
    private static List<String> bodies() {
        Map<String, Long> counted = SHIPPED.questions().stream()
                .map(question -> question.guidance().ask())
                .filter(body -> !body.isBlank())
                .collect(Collectors.groupingBy(body -> body, HashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(BODIES)
                .toList();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
