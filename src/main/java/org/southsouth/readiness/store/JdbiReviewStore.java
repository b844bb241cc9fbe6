package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.core.review.SignedContents;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.store.SignOffRows.Questionnaire;

/**
 * Reviews in the database. What somebody does is signed with the clock's time and the name that comes with it. The text of
 * a framework is made by whoever puts the store together, since this package cannot write one. The caller closes the
 * database.
 */
public final class JdbiReviewStore implements ReviewStore {
    private final Database database;
    private final Clock clock;
    private final Function<Framework, String> text;

    public JdbiReviewStore(Database database, Clock clock, Function<Framework, String> text) {
        this.database = database;
        this.clock = clock;
        this.text = text;
    }

    @Override
    public Reviews load(AssessmentId assessment) {
        return database.read(handle -> {
            ReviewRows rows = new ReviewRows(handle);
            List<SignOff> signOffs = new SignOffRows(handle).of(assessment);
            return new Reviews(
                    rows.revisions(assessment),
                    rows.reviews(assessment),
                    rows.comments(assessment),
                    signOffs,
                    signOffs.stream()
                            .filter(SignOff::stands)
                            .findFirst()
                            .map(stands -> fit(handle, assessment, stands))
                            .orElse(CodeFit.NO_CODE));
        });
    }

    /** Every sign-off that has a code, by subject and round, the oldest first; none of a removed assessment. Blocks. */
    public List<Verdict.Signed> signed() {
        return database.read(handle -> {
            Map<AssessmentId, List<SignOff>> all = new SignOffRows(handle).all();
            List<Verdict.Signed> signed = new ArrayList<>();
            for (AssessmentSummary assessment : AssessmentRows.all(handle.getConnection())) {
                for (SignOff signOff : all.getOrDefault(assessment.id(), List.of())) {
                    signOff.code()
                            .ifPresent(code -> signed.add(new Verdict.Signed(
                                    assessment.profile().subject(),
                                    assessment.profile().round(),
                                    signOff.at(),
                                    code,
                                    signOff.stands())));
                }
            }
            signed.sort(
                    Comparator.comparing((Verdict.Signed one) -> one.subject().code())
                            .thenComparing(one -> one.round().name()));
            return signed;
        });
    }

    /**
     * The questionnaire's text belongs to what was signed, wherever it is read from. The code is made of the history, and people see the
     * answers: these have to be the ones that it ends with.
     */
    private static CodeFit fit(Handle handle, AssessmentId assessment, SignOff stands) {
        if (stands.code().isEmpty()) {
            return MissingCodes.isOneOf(handle, assessment) ? CodeFit.BROKEN : CodeFit.NO_CODE;
        }
        Dossier dossier = Dossier.of(handle, assessment);
        boolean isWhole = new FrameworkRows(handle).areUnaltered(assessment)
                && TrailCheck.problems(dossier).isEmpty();
        return isWhole ? dossier.fit() : CodeFit.BROKEN;
    }

    @Override
    public Map<AssessmentId, ReviewStanding> standings() {
        return database.read(handle -> {
            Map<AssessmentId, Integer> passed = new HashMap<>();
            Map<AssessmentId, Integer> disputed = new HashMap<>();
            for (ReviewRows.Count count : new ReviewRows(handle).counts()) {
                if (count.state().isPassed()) {
                    passed.merge(count.assessment(), count.answers(), Integer::sum);
                } else if (count.state() == ReviewState.DISPUTED) {
                    disputed.put(count.assessment(), count.answers());
                }
            }
            Map<AssessmentId, List<SignOff>> signOffs = new SignOffRows(handle).all();
            Set<AssessmentId> ids = new HashSet<>(passed.keySet());
            ids.addAll(disputed.keySet());
            ids.addAll(signOffs.keySet());
            Map<AssessmentId, ReviewStanding> standings = new HashMap<>();
            for (AssessmentId id : ids) {
                Optional<SignOff> stands = signOffs.getOrDefault(id, List.of()).stream()
                        .filter(SignOff::stands)
                        .findFirst();
                ReviewStanding standing =
                        new ReviewStanding(passed.getOrDefault(id, 0), disputed.getOrDefault(id, 0), stands);
                if (standing.isBegun() || standing.isLocked()) {
                    standings.put(id, standing);
                }
            }
            return standings;
        });
    }

    @Override
    public void give(AssessmentId assessment, List<ReviewDecision> rulings) {
        change(assessment, handle -> {
            ReviewRows rows = new ReviewRows(handle);
            Map<QuestionId, Long> revisions = rows.revisions(assessment);
            for (ReviewDecision ruling : rulings) {
                long revision = revisions.getOrDefault(ruling.question(), 0L);
                if (revision != ruling.revision()) {
                    throw new StoreException(
                            Reason.OUTDATED,
                            ruling.question() + " has revision " + revision + ", not " + ruling.revision(),
                            null);
                }
                ChangeStamp now = ChangeStamp.of(clock, ruling.by());
                ChangeStamp signature =
                        ruling.first().map(at -> new ChangeStamp(at, now.by())).orElse(now);
                rows.add(assessment, ruling, signature);
                if (!ruling.comment().isEmpty()) {
                    rows.comment(assessment, ruling.question(), ruling.comment(), signature);
                }
            }
        });
    }

    @Override
    public void comment(AssessmentId assessment, QuestionId question, String words, String by) {
        ChangeStamp signature = ChangeStamp.of(clock, by);
        change(assessment, handle -> new ReviewRows(handle).comment(assessment, question, words, signature));
    }

    @Override
    public void withdraw(AssessmentId assessment, long comment) {
        change(assessment, handle -> new ReviewRows(handle).withdraw(assessment, comment));
    }

    @Override
    public void settle(AssessmentId assessment, long comment, String by) {
        ChangeStamp signature = ChangeStamp.of(clock, by);
        change(assessment, handle -> new ReviewRows(handle).settle(assessment, comment, signature));
    }

    @Override
    public void unsettle(AssessmentId assessment, long comment) {
        change(assessment, handle -> new ReviewRows(handle).unsettle(assessment, comment));
    }

    @Override
    public void signOff(Signing signing, Framework framework) {
        ChangeStamp signature = ChangeStamp.of(clock, signing.by());
        Digest digest = new Sha256Digest();
        Questionnaire questionnaire = Questionnaire.of(framework, text, digest);
        AssessmentId id = signing.assessment();
        change(id, handle -> {
            SignOff plain = new SignOff(
                    signing.signatories(), signing.reservations(), signature.at(), signature.by(), Optional.empty());
            SignedContents contents = Dossier.of(handle, id).contents(questionnaire.checksum());
            new SignOffRows(handle).add(id, plain.with(SignOffCode.of(contents, plain, digest)), questionnaire);
        });
    }

    @Override
    public void reopen(AssessmentId assessment, String reason, String by) {
        ChangeStamp signature = ChangeStamp.of(clock, by);
        database.write(handle -> new SignOffRows(handle).reopen(assessment, reason, signature));
    }

    /**
     * In one transaction, on an assessment that is there and not locked. Its row is written, so that of two on a server,
     * of whom one signs what the other is changing, the second is run again.
     */
    private void change(AssessmentId assessment, Consumer<Handle> work) {
        database.write(handle -> {
            if (!new ReviewRows(handle).isThere(assessment)) {
                throw new StoreException(Reason.MISSING, "no assessment " + assessment, null);
            }
            new SignOffRows(handle).touch(assessment);
            new SignOffRows(handle).refuseLocked(assessment);
            work.accept(handle);
        });
    }
}
