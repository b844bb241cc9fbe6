package org.southsouth.readiness.testing;

import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiEvidenceStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiReviewStore;

/** Two computers with real databases that send one another real files. Samoa 2026 is on both, without an answer. */
public final class Offices implements AutoCloseable {
    public static final AssessmentId SAMOA = new AssessmentId("samoa");

    /** What every library knows, or what one asks for. */
    public static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar("law", theme("tax", levels("vat"), levels("duty")), theme("data", ticks("rules"))),
            pillar("net", theme("access", figure("share"), words("plan"))));

    private final Path folder;
    private final FileDatabase here;
    private final FileDatabase there;
    private final ZipExchangeFile files = new ZipExchangeFile(() -> "1.0.0");
    private int backups;
    private Runnable meanwhile = () -> {};

    public Offices(Path folder) {
        this.folder = folder;
        here = NewDatabase.in(folder.resolve("here"));
        there = NewDatabase.in(folder.resolve("there"));
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment samoa = new Assessment(SAMOA, FRAMEWORK.ref(), profile, Answers.none());
        NewAssessment empty =
                new NewAssessment(samoa, Scoring.score(FRAMEWORK, samoa).standing());
        store(here, 0).add(List.of(empty));
        store(there, 0).add(List.of(empty));
    }

    /** A library with one framework, which knows a text that it has again. */
    public record Shelf(Framework framework) implements FrameworkLibrary {
        @Override
        public List<Framework> all() {
            return List.of(framework);
        }

        @Override
        public Framework load(FrameworkRef ref) {
            return framework;
        }

        @Override
        public boolean keep(Framework other) {
            return accepts(other);
        }

        @Override
        public boolean accepts(Framework other) {
            return !other.ref().equals(framework.ref())
                    || FrameworkJson.write(other).equals(FrameworkJson.write(framework));
        }
    }

    public static Answer level(int level) {
        return Answer.of(new Response.Chosen(String.valueOf(level)));
    }

    public void answerHere(String question, Answer answer, int minutes) {
        answer(here, question, answer, minutes);
    }

    public void answerThere(String question, Answer answer, int minutes) {
        answer(there, question, answer, minutes);
    }

    private void answer(FileDatabase database, String question, Answer answer, int minutes) {
        QuestionId id = new QuestionId(question);
        JdbiAssessmentStore store = store(database, minutes);
        Assessment before = store.load(SAMOA);
        Assessment after = before.withAnswers(before.answers().with(id, answer));
        store.save(new Change(
                SAMOA,
                id,
                before.answers().to(id),
                answer,
                Scoring.score(FRAMEWORK, after).standing()));
    }

    /** The other office attaches a file to an answer that is there. */
    public AttachedFile attachThere(String question, String name, byte[] contents, int minutes) {
        return attach(
                there, question, new AttachedFile(name, Digests.sha256(contents), contents.length), contents, minutes);
    }

    public AttachedFile attachHere(String question, String name, byte[] contents, int minutes) {
        return attach(
                here, question, new AttachedFile(name, Digests.sha256(contents), contents.length), contents, minutes);
    }

    private AttachedFile attach(
            FileDatabase database, String question, AttachedFile file, byte[] contents, int minutes) {
        new JdbiEvidenceStore(database, Clock.fixed(at(minutes), ZoneOffset.UTC))
                .keep(file, receiver -> receiver.accept(contents));
        Answer answer = store(database, minutes).load(SAMOA).answers().to(new QuestionId(question));
        List<AttachedFile> files = new ArrayList<>(answer.evidence().files());
        files.add(file);
        answer(database, question, answer.withEvidence(answer.evidence().withFiles(files)), minutes);
        return file;
    }

    public JdbiEvidenceStore evidence() {
        return new JdbiEvidenceStore(here, Clock.fixed(at(60), ZoneOffset.UTC));
    }

    /** The same file without the bytes of what is attached. */
    public String sentWithoutFiles(String name) {
        return written(name, packed(new ExchangeScope.Whole(), true).withoutFiles(), "");
    }

    /** Whoever reviews and signs in the other office. */
    public ReviewStore reviewsThere() {
        return new JdbiReviewStore(there, Clock.fixed(at(20), ZoneOffset.UTC), FrameworkJson::write);
    }

    /** The file that the other office sends. */
    public String sent(String name, ExchangeScope scope, boolean hasNotes, String password) {
        return written(name, packed(scope, hasNotes), password);
    }

    /** The same of a theme, asking for answers. */
    public String asking(String name, AnswerRequest request) {
        return written(
                name,
                packed(new ExchangeScope.Part(new SectionId("tax")), false).asking(request),
                "");
    }

    private ExchangePackage packed(ExchangeScope scope, boolean hasNotes) {
        return new ExchangeExport(merges(there), new Shelf(FRAMEWORK))
                .pack(List.of(SAMOA), scope, hasNotes, at(30), "Lina Chan");
    }

    private String written(String name, ExchangePackage contents, String password) {
        Path file = folder.resolve(name + ".readiness");
        byte[] bytes = files.write(contents, password.toCharArray());
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    public String sent(String name) {
        return sent(name, new ExchangeScope.Whole(), true, "");
    }

    /** The same from a version that knew no codes of sign-offs. */
    public String sentWithoutCodes(String name) {
        return written(name, Uncoded.of(packed(new ExchangeScope.Whole(), true)), "");
    }

    public ZipExchangeFile files() {
        return files;
    }

    public ExchangeImport imports() {
        return new ExchangeImport(merges(here), new Shelf(FRAMEWORK));
    }

    public ExchangeExport exports() {
        return new ExchangeExport(merges(here), new Shelf(FRAMEWORK));
    }

    public JdbiAssessmentStore store() {
        return store(here, 60);
    }

    public Database database() {
        return here;
    }

    /** What happens beside a merge, while its backup is made. */
    public void meanwhile(Runnable something) {
        meanwhile = something;
    }

    /** How many backups were asked for before a merge. */
    public int backups() {
        return backups;
    }

    private JdbiMergeStore merges(FileDatabase database) {
        return new JdbiMergeStore(
                database,
                Clock.fixed(at(50), ZoneOffset.UTC),
                () -> "Sok Dara",
                reason -> {
                    backups++;
                    meanwhile.run();
                },
                FrameworkJson::write);
    }

    private JdbiAssessmentStore store(FileDatabase database, int minutes) {
        String name = database.equals(here) ? "Sok Dara" : "Lina Chan";
        return new JdbiAssessmentStore(database, Clock.fixed(at(minutes), ZoneOffset.UTC), () -> name);
    }

    private static Instant at(int minutes) {
        return ScreenContexts.NOW.minusSeconds(3600).plusSeconds(60L * minutes);
    }

    @Override
    public void close() {
        here.close();
        there.close();
    }
}
