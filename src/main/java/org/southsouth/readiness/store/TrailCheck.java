package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.store.AnswerRows.End;

/**
 * Whether every trail in a database is as it was written, ends with its answer, and is what the answer points to; those
 * of deleted assessments too, since they can come back; and whether every sign-off covers what is here. An altered row is
 * found, not one who may alter: somebody who makes all hashes of a question anew, or takes all its rows away, leaves no
 * trace where nobody has signed, and who makes the code of the sign-off anew too leaves none but on paper.
 */
public final class TrailCheck {
    private static final Digest DIGEST = new Sha256Digest();

    private final Database database;

    public TrailCheck(Database database) {
        this.database = database;
    }

    /** The rows of assessments that cannot be read; where there is one, {@link #problems} fails. Blocks. */
    public List<Problem> unreadable() {
        return database.read(handle -> {
            List<Problem> problems = new ArrayList<>(new UnreadableRows(handle).problems());
            problems.addAll(new RequestRows(handle).unreadable());
            return problems;
        });
    }

    /** The rows that no trail tells of and that cannot be read; everything else can be looked at all the same. Blocks. */
    public List<Problem> rows() {
        return database.read(handle -> new RowCheck(handle).problems());
    }

    /** By assessment; each place names the assessment and the question. Reads {@link Dossier#AT_ONCE} together. Blocks. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        SignOffCheck signOffs = new SignOffCheck(database);
        List<String> ids = database.read(handle -> new AssessmentRows(handle).ids());
        problems.addAll(database.read(handle -> new OrphanedRows(handle).problems()));
        for (int from = 0; from < ids.size(); from += Dossier.AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + Dossier.AT_ONCE));
            for (Dossier dossier : database.read(handle -> Dossier.of(handle, some))) {
                Profile profile = dossier.assessment().profile();
                String where = profile.subject().code() + " " + profile.round().name();
                problems.addAll(odd(profile, where));
                problems(dossier)
                        .forEach(problem -> problems.add(
                                new Problem(where + ", " + problem.where(), problem.key(), problem.arguments())));
                signOffs.look(dossier, where);
            }
        }
        problems.addAll(signOffs.problems());
        return problems;
    }

    /** What an exchange file of it could not say: no other copy would take it. */
    private static List<Problem> odd(Profile profile, String where) {
        List<Problem> problems = new ArrayList<>();
        if (!profile.subject().isNamed() || !isLine(profile.subject().code())) {
            problems.add(Problem.of(where, "problem.row.assessment.odd", "subject"));
        }
        if (!profile.round().isNamed() || !isLine(profile.round().name())) {
            problems.add(Problem.of(where, "problem.row.assessment.odd", "round"));
        }
        return problems;
    }

    private static boolean isLine(String text) {
        return PlainText.line(text).equals(text);
    }

    /** Of one assessment; each place names the question. Nothing is read. */
    static List<Problem> problems(Dossier dossier) {
        List<HistoryEntry> trail = dossier.trail();
        List<Problem> problems = new ArrayList<>(ChainCheck.of(trail, dossier.answers(), DIGEST));
        Set<String> named = new HashSet<>();
        problems.forEach(problem -> named.add(problem.where()));
        Map<QuestionId, HistoryEntry> heads = ChainCheck.heads(trail);
        Map<QuestionId, Long> longest = new HashMap<>();
        trail.forEach(row -> longest.merge(row.question(), row.revision(), Math::max));
        dossier.ends().forEach((question, end) -> {
            HistoryEntry head = heads.get(question);
            if (named.contains(question.value())) {
                return;
            }
            if (head == null || !end.head().equals(head.hash())) {
                problems.add(Problem.of(question.value(), "problem.history.head", question.value()));
            } else if (!isBy(end, head)) {
                problems.add(Problem.of(question.value(), "problem.history.signature", question.value()));
            } else if (end.revision() > longest.getOrDefault(question, 0L)) {
                problems.add(Problem.of(question.value(), "problem.history.short", question.value()));
            }
        });
        return problems;
    }

    private static boolean isBy(End end, HistoryEntry head) {
        return end.at().equals(head.at()) && end.by().equals(head.by());
    }
}
