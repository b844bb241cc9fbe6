package org.southsouth.readiness.core.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * A questionnaire, or a portion of one, to be filled in without this application: blank, or with the answers so far and the
 * hash of the change that each of them came by. In a blank one the subject and the round may be empty words: whoever fills it in says them.
 * {@code request}: who asks, and what was said to whoever is asked; empty where nobody in particular is.
 */
public record Form(
        Framework framework,
        Optional<AssessmentId> assessment,
        Profile profile,
        ExchangeScope scope,
        Answers answers,
        Map<QuestionId, String> heads,
        boolean hasNotes,
        boolean isValidated,
        Instant madeAt,
        Optional<AnswerRequest> request) {
    public Form {
        heads = Map.copyOf(heads);
    }

    /** The depth of the profile says whether only core questions are asked. */
    public static Form blank(Framework framework, Profile profile, ExchangeScope scope, Instant madeAt) {
        return new Form(
                framework,
                Optional.empty(),
                profile,
                scope,
                Answers.none(),
                Map.of(),
                true,
                false,
                madeAt,
                Optional.empty());
    }

    /** Of the one assessment that is in it. */
    public static Form of(ExchangePackage contents) {
        Copy copy = contents.copies().get(0);
        Map<QuestionId, HistoryEntry> last = ChainCheck.heads(copy.trail());
        Map<QuestionId, String> heads = new HashMap<>();
        last.forEach((question, head) -> heads.put(question, head.hash()));
        return new Form(
                contents.framework(),
                Optional.of(copy.id()),
                copy.profile(),
                contents.scope(),
                copy.answers(),
                heads,
                contents.hasNotes(),
                copy.review().isLocked(),
                contents.madeAt(),
                contents.request());
    }

    /** The same with core questions alone. */
    public Form core() {
        return new Form(
                framework,
                assessment,
                profile.withDepth(Depth.CORE),
                scope,
                answers,
                heads,
                hasNotes,
                isValidated,
                madeAt,
                request);
    }

    /** Those that are put to this subject at this depth, whatever is answered; in the order of reading. */
    public List<Question> questions() {
        Set<QuestionId> wanted = scope.questions(framework);
        boolean isCity = profile.subject().isCity();
        return framework.questions().stream()
                .filter(question -> wanted.contains(question.id()))
                .filter(question -> question.isCore() || profile.depth() == Depth.FULL)
                .filter(question -> question.scope().contains(isCity ? Scope.CITY : Scope.COUNTRY))
                .toList();
    }

    /** As it is written: a note goes only where notes do, or where it is the reason why a question does not apply. */
    public Answer shown(QuestionId question) {
        Answer answer = answers.to(question);
        return hasNotes || answer.response().isNotApplicable() ? answer : answer.withNote("");
    }

    public Scorecard scorecard() {
        return Scoring.score(framework, answers, Basis.of(profile));
    }
}
