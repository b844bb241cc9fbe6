package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.sample.FictionalCountries;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.SampleFiles;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiCooperationStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.store.Sha256Digest;

/** Puts the fictional countries into the database as if people had worked with them for some years. */
final class SampleCountries implements SampleStore {
    private static final Map<String, Duration> AGES = Map.of(
            "2022", Duration.ofDays(1500),
            "2024", Duration.ofDays(770),
            "2026", Duration.ofDays(35));
    private static final Round LATEST = new Round("2026");
    private static final Duration LAST_WEEK = Duration.ofDays(6);
    private static final Duration THE_DAY_BEFORE = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;
    private final FrameworkCache frameworks;
    private final Path folder;
    private final String fileName;
    private final AtomicBoolean isAddedHere = new AtomicBoolean();

    /** The file goes into a folder of its own below the data folder. */
    SampleCountries(Database database, Clock clock, FrameworkCache frameworks, Path data, String fileName) {
        this.database = database;
        this.clock = clock;
        this.frameworks = frameworks;
        this.folder = data.resolve("sample");
        this.fileName = fileName;
    }

    /** A mark lies in the folder until all of them are there. */
    @Override
    public void add() {
        isAddedHere.set(true);
        write(mark(), new byte[0]);
        addAll();
        deleteMark();
    }

    /** What this program is adding, or could not add for a reason that was told, stays. */
    @Override
    public void removeHalf() {
        if (!isAddedHere.get() && Files.exists(mark())) {
            remove();
        }
    }

    private void addAll() {
        Framework framework = frameworks.shippedOne();
        FictionalCountries sample = new SampleFiles(
                        framework,
                        LocalDate.now(clock),
                        () -> new ActionId(UUID.randomUUID().toString()))
                .read();
        String unique = UUID.randomUUID().toString();
        Map<Round, Assessment> ofMain = new LinkedHashMap<>();
        for (FictionalCountries.Sheet sheet : sample.sheets()) {
            AssessmentId id = FictionalCountries.idWith(
                    unique + "-" + word(sheet.profile().subject()) + "-"
                            + sheet.profile().round().name());
            Assessment assessment = new Assessment(id, framework.ref(), sheet.profile(), sheet.answers());
            add(framework, sheet, assessment);
            if (sheet.profile().subject().equals(FictionalCountries.MAIN)) {
                ofMain.put(sheet.profile().round(), assessment);
            }
        }
        Assessment main = Objects.requireNonNull(ofMain.get(LATEST));
        review(framework, sample, main);
        writeFile(framework, sample, main.id());
        change(framework, sample, main);
        plan(framework, sample, ofMain);
        JdbiCooperationStore cooperation = new JdbiCooperationStore(database);
        sample.priorities().forEach((question, priority) -> cooperation.setPriority(main.id(), question, priority));
    }

    /** The name of a city may be longer than an id. */
    private static String word(Subject subject) {
        return subject.isCity() ? subject.country() + "-city" : subject.code();
    }

    private void add(Framework framework, FictionalCountries.Sheet sheet, Assessment assessment) {
        Clock then = before(AGES.getOrDefault(assessment.profile().round().name(), Duration.ZERO));
        String by = sheet.profile().people().get(0).name();
        assessments(then, by)
                .add(List.of(new NewAssessment(
                        assessment, Scoring.score(framework, assessment).standing())));
        if (!sheet.signatories().isEmpty()) {
            JdbiReviewStore reviews = reviews(then);
            reviews.give(
                    assessment.id(), rulings(framework, assessment.id(), question -> true, ReviewState.VALIDATED, by));
            reviews.signOff(new Signing(assessment.id(), sheet.signatories(), sheet.reservations(), by), framework);
        }
    }

    /** Two of three answers are reviewed, and a few are doubted. */
    private void review(Framework framework, FictionalCountries sample, Assessment main) {
        String by = main.profile().people().get(0).name();
        JdbiReviewStore reviews = reviews(before(LAST_WEEK));
        reviews.give(
                main.id(),
                rulings(
                        framework,
                        main.id(),
                        question -> framework.placeOf(question) % 3 > 0,
                        ReviewState.REVIEWED,
                        by));
        Reviews now = reviews.load(main.id());
        List<ReviewDecision> disputes = sample.doubts().stream()
                .map(doubt -> new ReviewDecision(
                        doubt.question(),
                        now.revisionOf(doubt.question()),
                        ReviewState.DISPUTED,
                        doubt.comment(),
                        doubt.by()))
                .toList();
        reviews.give(main.id(), disputes);
    }

    private List<ReviewDecision> rulings(
            Framework framework, AssessmentId id, Predicate<QuestionId> chosen, ReviewState state, String by) {
        Reviews reviews = reviews(clock).load(id);
        return framework.questions().stream()
                .map(question -> question.id())
                .filter(chosen)
                .filter(question -> reviews.revisionOf(question) > 0)
                .map(question -> new ReviewDecision(question, reviews.revisionOf(question), state, "", by))
                .toList();
    }

    /** What a ministry sends that took a copy before the changes here. */
    private void writeFile(Framework framework, FictionalCountries sample, AssessmentId main) {
        Copy copy = new JdbiMergeStore(database, clock, () -> "", reason -> {}, FrameworkJson::write)
                .copy(main)
                .orElseThrow();
        List<HistoryEntry> trail = new ArrayList<>(copy.trail());
        Map<QuestionId, HistoryEntry> heads = ChainCheck.heads(copy.trail());
        Sha256Digest digest = new Sha256Digest();
        String by = sample.changes().get(0).there().by();
        for (FictionalCountries.Change change : sample.changes()) {
            HistoryEntry head = heads.get(change.question());
            Answer before = head == null ? Answer.NONE : head.after();
            Answer after = before.withResponse(change.there().response())
                    .withNote(change.there().note());
            Step step = Step.of(
                    change.question(),
                    after,
                    before(THE_DAY_BEFORE).instant(),
                    change.there().by(),
                    head == null ? null : head.hash());
            trail.add(HistoryEntry.of(head == null ? 1 : head.revision() + 1, before, step, digest));
        }
        Copy theirs = new Copy(
                copy.id(), copy.framework(), copy.profile(), trail, copy.carried(), ReviewTrail.NONE, PlanTrail.NONE);
        ExchangePackage contents = new ExchangePackage(
                framework,
                List.of(theirs),
                new ExchangeScope.Whole(),
                true,
                before(LAST_WEEK).instant(),
                by);
        write(path(), new ZipExchangeFile(() -> Version.current().inFiles()).write(contents));
    }

    private void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileException(FileException.Reason.FAILED, folder.toString(), e);
        }
        new WholeFile().write(path.toString(), bytes);
    }

    private void change(Framework framework, FictionalCountries sample, Assessment main) {
        Assessment now = main;
        for (FictionalCountries.Change change : sample.changes()) {
            FictionalCountries.Said here = change.here();
            if (here != null) {
                Answer before = now.answers().to(change.question());
                Answer after = before.withResponse(here.response()).withNote(here.note());
                now = now.withAnswers(now.answers().with(change.question(), after));
                assessments(before(LAST_WEEK), here.by())
                        .save(new Change(
                                main.id(),
                                change.question(),
                                before,
                                after,
                                Scoring.score(framework, now).standing()));
            }
        }
    }

    private void plan(Framework framework, FictionalCountries sample, Map<Round, Assessment> ofMain) {
        ofMain.forEach((round, assessment) -> {
            Scorecard scorecard = Scoring.score(framework, assessment);
            String by = assessment.profile().people().get(0).name();
            new JdbiPlanStore(database, before(LAST_WEEK), () -> by)
                    .add(assessment.id(), sample.actions(round, scorecard));
        });
    }

    @Override
    public void remove() {
        JdbiAssessmentStore store = assessments(clock, "");
        List<AssessmentId> ids = store.list().stream()
                .map(AssessmentSummary::id)
                .filter(FictionalCountries::isOf)
                .toList();
        ids.forEach(store::delete);
        try {
            Files.deleteIfExists(path());
            Files.deleteIfExists(mark());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new FileException(FileException.Reason.FAILED, path().toString(), e);
        }
    }

    private void deleteMark() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw new FileException(FileException.Reason.FAILED, mark().toString(), e);
        }
    }

    private Path mark() {
        return folder.resolve("adding");
    }

    @Override
    public Optional<String> file() {
        return Optional.of(path()).filter(Files::exists).map(Path::toString);
    }

    private Path path() {
        return folder.resolve(fileName);
    }

    private JdbiAssessmentStore assessments(Clock then, String by) {
        return new JdbiAssessmentStore(database, then, () -> by);
    }

    private JdbiReviewStore reviews(Clock then) {
        return new JdbiReviewStore(database, then, FrameworkJson::write);
    }

    private Clock before(Duration age) {
        return Clock.offset(clock, age.negated());
    }
}
