package org.southsouth.readiness.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Which question is on the wall, and the decision about it. What is on the agenda is settled when it begins. Window thread. */
public final class WorkshopViewModel {
    private final Route.Workshop route;
    private final ScreenContext context;
    private final AssessmentPorts ports;
    private final BiConsumer<AssessmentId, QuestionId> whenDecided;
    private final List<QuestionId> agenda = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Topic>> topic = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<WorkshopSnapshot> hall = Optional.empty();
    private boolean isBrought;
    private int at;

    /** {@code whenDecided} is told of each decision, which no key takes back. */
    public WorkshopViewModel(
            Route.Workshop route,
            ScreenContext context,
            AssessmentPorts ports,
            BiConsumer<AssessmentId, QuestionId> whenDecided) {
        this.route = route;
        this.context = context;
        this.ports = ports;
        this.whenDecided = whenDecided;
        context.background().run(() -> WorkshopSnapshot.read(ports, route.assessment()), this::begin);
    }

    private void begin(WorkshopSnapshot read) {
        context.frame().showTitle(context.formats().title(read.assessment().profile()));
        context.frame().showContext(context.text("common.notice.foot"));
        agenda.addAll(read.agenda());
        isBrought = agenda.isEmpty() && route.question().isPresent();
        if (isBrought) {
            // Else what is not disputed would stand before what is, only since somebody had chosen it in the list.
            route.question().ifPresent(agenda::add);
        }
        at = Math.max(0, route.question().map(agenda::indexOf).orElse(0));
        idle.set(agenda.isEmpty());
        show(read);
    }

    private void show(WorkshopSnapshot read) {
        hall = Optional.of(read);
        topic.set(
                agenda.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Agenda(context, read).topic(agenda.get(at), at + 1, agenda.size())));
    }

    void next() {
        go(at + 1);
    }

    void previous() {
        go(at - 1);
    }

    /** From what is decided to what is not, as long as there is any, also before it; else to the one that follows. */
    void goOn() {
        nextOpen().ifPresentOrElse(this::go, this::next);
    }

    boolean canGoOn() {
        return canGo(1) || nextOpen().isPresent();
    }

    /** Where somebody goes on from what is decided. */
    private OptionalInt nextOpen() {
        boolean isDecided = topic.get().filter(Topic::isDecided).isPresent();
        return IntStream.range(1, isDecided ? agenda.size() : 1)
                .map(step -> (at + step) % agenda.size())
                .filter(place ->
                        hall.filter(read -> read.isOpen(agenda.get(place))).isPresent())
                .findFirst();
    }

    /** Whether there is another one that many places further. */
    boolean canGo(int by) {
        return at + by >= 0 && at + by < agenda.size();
    }

    private void go(int to) {
        if (canGo(to - at)) {
            at = to;
            problem.set("");
            hall.ifPresent(this::show);
        }
    }

    /**
     * Makes it the answer, with the reason in its trail, validates it and settles what was said about it. Where the answer
     * stays, the reason stands as a settled comment. Nothing is decided by nobody.
     */
    void decide(Answer answer, String reason, String by) {
        if (by.isBlank()) {
            problem.set(context.text("review.nobody"));
            return;
        }
        QuestionId question = agenda.get(at);
        hall.ifPresent(read -> context.background()
                .run(
                        () -> keep(read, question, answer, reason, by),
                        kept -> {
                            show(kept);
                            whenDecided.accept(route.assessment(), question);
                            context.frame().showStatus(Saving.SAVED, context.text("workshop.decided", left(kept)));
                        },
                        this::failed));
    }

    /** How many on the agenda are not decided yet. */
    private long left(WorkshopSnapshot read) {
        return agenda.stream().filter(read::isOpen).count();
    }

    /** What comes of deciding for it. */
    String effect(Topic topic, Topic.Candidate candidate) {
        if (candidate.isNow()) {
            return context.text("workshop.decide.stays", candidate.text());
        }
        String taken = instead(topic) + context.text("workshop.decide.taken", candidate.text());
        boolean isWithout = candidate.isNew() && !topic.evidence().isEmpty();
        return isWithout ? taken + "\n\n" + context.text("workshop.another.hint") : taken;
    }

    /** What comes of an answer that is typed. */
    String effect(Topic topic) {
        return instead(topic) + context.text("workshop.another.body");
    }

    /** Which answer goes for it: it may stand out of sight behind the question, and may have been decided before. */
    private String instead(Topic topic) {
        String key = topic.isDecided() ? "workshop.decide.instead.decided" : "workshop.decide.instead";
        return topic.standingWords().map(now -> context.text(key, now) + "\n\n").orElse("");
    }

    /** Whether nothing is disputed, and the question on the wall is the one that somebody had chosen in the list. */
    boolean isBrought() {
        return isBrought;
    }

    /** What was decided before others is not taken back by a key; what to do instead is said. */
    void undo() {
        context.frame().showStatus(Saving.NOTHING, context.text("workshop.undo"));
    }

    /** What is on the wall is read anew: somebody may have changed it meanwhile. */
    private void failed(RuntimeException thrown) {
        context.background().run(() -> WorkshopSnapshot.read(ports, route.assessment()), this::show);
        problem.set(FxFailures.words(context.messages(), thrown));
    }

    AssessmentId assessment() {
        return route.assessment();
    }

    /** On the store's worker. */
    private WorkshopSnapshot keep(WorkshopSnapshot read, QuestionId question, Answer answer, String reason, String by) {
        AssessmentId id = route.assessment();
        Answer before = read.scorecard().of(question).answer();
        if (!before.equals(answer)) {
            var standing = Scoring.answer(read.scorecard(), question, answer).standing();
            if (ports.store()
                    .save(new Change(id, question, before, answer, standing, reason, by))
                    .isPresent()) {
                throw new StoreException(Reason.OUTDATED, "changed during the workshop: " + question, null);
            }
        }
        long revision = ports.reviews().load(id).revisionOf(question);
        String comment = context.text("workshop.reason", reason);
        ports.reviews().give(id, List.of(new ReviewDecision(question, revision, ReviewState.VALIDATED, comment, by)));
        for (Comment open : ports.reviews().load(id).commentsOn(question)) {
            if (open.isOpen()) {
                ports.reviews().settle(id, open.number(), by);
            }
        }
        return WorkshopSnapshot.read(ports, id);
    }

    boolean isLocked() {
        return hall.map(read -> read.reviews().isLocked()).orElse(true);
    }

    void leave() {
        context.navigator().go(new Route.Review(route.assessment()));
    }

    /** The name of whoever is at this computer. */
    OwnName own() {
        return ports.own();
    }

    ScreenContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty until loaded, and where nothing is on the agenda. */
    ReadOnlyObjectProperty<Optional<Topic>> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    /** Whether nothing is disputed. */
    ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
