package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.backup.Verification;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.EvidenceCheck;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.store.TrailCheck;

/** Reads every row, follows every trail, makes every score anew, hashes every attached file, reads every questionnaire that is kept or signed, and every backup. */
final class WholeVerification implements Verification {
    private final Backups backups;
    private final TrailCheck trails;
    private final EvidenceCheck evidence;
    private final JdbiFrameworkStore frameworks;
    private final JdbiReviewStore reviews;
    private final ScoreCheck scores;
    private final RequestCheck requests;

    WholeVerification(Database database, Backups backups, Clock clock) {
        this.backups = backups;
        this.trails = new TrailCheck(database);
        this.evidence = new EvidenceCheck(database);
        this.frameworks = new JdbiFrameworkStore(database, clock);
        this.reviews = new JdbiReviewStore(database, clock, FrameworkJson::write);
        this.scores = new ScoreCheck(database, frameworks, clock);
        this.requests = new RequestCheck(database, frameworks, clock);
    }

    @Override
    public Verdict verify() {
        DatabaseContents contents = backups.now();
        List<Problem> problems = new ArrayList<>(trails.unreadable());
        boolean isReadable = problems.isEmpty();
        problems.addAll(trails.rows());
        if (isReadable) {
            problems.addAll(trails.problems());
            problems.addAll(evidence.problems());
        }
        problems.addAll(ofFrameworks());
        if (isReadable) {
            problems.addAll(scores.problems());
            problems.addAll(requests.problems());
        }
        List<Verdict.Checked> checked = backups.all().stream()
                .map(backup -> new Verdict.Checked(backup, state(backup)))
                .toList();
        return new Verdict(contents, problems, checked, isReadable ? reviews.signed() : List.of());
    }

    private Verdict.State state(Backup backup) {
        try {
            return backups.isSound(backup) ? Verdict.State.SOUND : Verdict.State.UNSOUND;
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.LOCKED) {
                throw e;
            }
            return Verdict.State.LOCKED;
        }
    }

    private List<Problem> ofFrameworks() {
        List<Problem> problems = new ArrayList<>();
        Set<FrameworkRef> known = new HashSet<>();
        known.add(new JsonFrameworkSource().shipped().ref());
        known.addAll(new JsonFrameworkSource().earlier());
        for (JdbiFrameworkStore.Kept kept : frameworks.kept()) {
            known.add(kept.ref());
            problems.addAll(ofFramework(kept));
        }
        frameworks.named().forEach((ref, where) -> {
            if (!known.contains(ref)) {
                problems.add(Problem.of(where, "problem.kept.missing", ref.id(), ref.version()));
            }
        });
        return problems;
    }

    private static List<Problem> ofFramework(JdbiFrameworkStore.Kept kept) {
        FrameworkRef ref = kept.ref();
        if (!kept.isUnaltered()) {
            return List.of(Problem.of("", "problem.kept.altered", ref.id(), ref.version()));
        }
        Parsed<Framework> parsed = FrameworkJson.read(kept.json());
        if (!parsed.isSound()) {
            return parsed.problems().stream()
                    .map(problem -> new Problem(
                            ref.id() + " " + ref.version() + ", " + problem.where(),
                            problem.key(),
                            problem.arguments()))
                    .toList();
        }
        FrameworkRef found = parsed.value().ref();
        if (!found.equals(ref)) {
            return List.of(Problem.of("", "problem.kept.other", ref.id(), ref.version(), found.id(), found.version()));
        }
        return kept.isAsSigned(parsed.value())
                ? List.of()
                : List.of(Problem.of("", "problem.kept.altered", ref.id(), ref.version()));
    }
}
