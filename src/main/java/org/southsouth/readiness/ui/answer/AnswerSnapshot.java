package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;

/** An assessment as it is opened: its framework, what earlier rounds and publishers say, and the questions to begin at, in the order of wish. */
record AnswerSnapshot(
        Assessment assessment,
        Carrying carrying,
        Framework framework,
        Optional<LockBand.Signed> signed,
        Set<QuestionId> reviewed,
        Map<QuestionId, List<Comment>> comments,
        List<QuestionId> wished,
        Optional<Inherited> inherited,
        ReadFigures figures,
        Optional<AskedHere> asked,
        int trail) {
    /** What files ask, of which of these questions they brought the answer, and which have another one since all went back. */
    record AskedHere(AskedPart part, Set<QuestionId> came, Set<QuestionId> changed) {
        AskedHere {
            came = Set.copyOf(came);
            changed = Set.copyOf(changed);
        }
    }

    /** On the store's queue. What is not kept yet is laid over what is. */
    static AnswerSnapshot read(AnswerPorts ports, AutoSave autoSave, Route.Answer route) {
        AssessmentStore store = ports.of().store();
        // First, so that what comes meanwhile is looked at once more rather than never.
        int trail = ports.isShared() ? store.history(route.assessment()).size() : 0;
        Reviews reviews = ports.of().reviews().load(route.assessment());
        Optional<LockBand.Signed> signed =
                reviews.signOff().map(signOff -> new LockBand.Signed(signOff, reviews.codeFit()));
        Assessment stored = store.load(route.assessment());
        // What is signed is shown as it was signed: nothing that waits is laid over it.
        Assessment assessment = signed.isPresent() ? stored : autoSave.laidOver(stored);
        Optional<QuestionId> last = store.find(route.assessment()).flatMap(AssessmentSummary::resumeAt);
        List<QuestionId> wished =
                Stream.concat(route.question().stream(), last.stream()).toList();
        Framework framework = ports.of().library().load(assessment.framework());
        return new AnswerSnapshot(
                assessment,
                store.carried(route.assessment()),
                framework,
                signed,
                ReviewedAnswers.of(assessment, reviews),
                openComments(reviews),
                wished,
                new EntrySource(store, ports.of().library()).inherited(route.assessment()),
                ports.figures().get(),
                Optional.of(ports.asked().of(route.assessment()))
                        .filter(part -> part.request().isPresent())
                        .map(part -> new AskedHere(
                                part,
                                ports.asked().came(route.assessment(), framework),
                                part.sentAt().isEmpty()
                                        ? Set.of()
                                        : part.changedSince(store.history(route.assessment())))),
                trail);
    }

    private static Map<QuestionId, List<Comment>> openComments(Reviews reviews) {
        return reviews.discussed().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        question -> reviews.commentsOn(question).stream()
                                .filter(Comment::isOpen)
                                .toList()));
    }
}
