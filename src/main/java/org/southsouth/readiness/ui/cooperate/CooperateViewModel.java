package org.southsouth.readiness.ui.cooperate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.Drafting;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.cooperation.Exchange;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.ActStack;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.DraftText;

/** Partners for one assessment: who is considered, what comes of it, and what can be done about it. Window thread. */
public final class CooperateViewModel {
    /** The priority of a gap, before and after somebody chose another one. */
    private record Turn(Question question, Priority was, Priority is) {}

    /** Who waits no longer than this needs no word about it. */
    private static final int UNSEEN_MILLIS = 500;

    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final ProposalWords words;
    private final Drafting drafting;
    private final ReadOnlyObjectWrapper<Optional<Proposals>> proposals = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.PARTNERS);
    private final ReadOnlyDoubleWrapper working = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ActStack<Turn> prioritised = new ActStack<>();
    private boolean isSlow;
    private Background.Delay stopping = () -> {};
    private Background.Delay telling = () -> {};

    public CooperateViewModel(Route.Cooperate route, ScreenContext context, Ports ports) {
        this.assessment = route.assessment();
        this.context = context;
        this.ports = ports;
        this.words = new ProposalWords(context);
        this.drafting = new Drafting(
                new DraftText(context.messages(), context.formats()),
                LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault()));
        load();
    }

    /** Reads in the store's queue, scores beside it, and says how far it is where that takes longer than a moment. */
    private void load() {
        isSlow = false;
        telling = context.background().after(UNSEEN_MILLIS, () -> {
            isSlow = true;
            working.set(0);
        });
        context.background().run(() -> ParticipantsInput.read(ports, assessment), this::score, this::fail);
    }

    private void score(ParticipantsInput read) {
        Profile own = Objects.requireNonNull(read.assessments().get(assessment)).profile();
        context.frame().showTitle(context.formats().title(own));
        context.frame().showContext(context.text("cooperate.context"));
        String trouble = read.groups().problems().stream()
                .findFirst()
                .map(first -> context.text(
                        "cooperate.groups.unsound", context.messages().of(first)))
                .orElse("");
        stopping = context.background()
                .draw(
                        watch -> read.score(watch, trouble)
                                .map(gathered -> Proposals.of(gathered, ports.choice(), gathered.priorities())),
                        share -> {
                            if (isSlow) {
                                working.set(share);
                            }
                        },
                        this::show);
    }

    private void show(Proposals found) {
        done();
        proposals.set(Optional.of(found));
    }

    private void done() {
        telling.cancel();
        working.set(Double.NaN);
    }

    private void fail(RuntimeException thrown) {
        done();
        problem.set(FxFailures.words(context.messages(), thrown));
    }

    /** Gives up what is still being worked out; nobody is told anything more. */
    void stop() {
        stopping.cancel();
        done();
    }

    /** The same, because somebody did not want to wait: what to do instead is said. */
    void cancel() {
        stop();
        problem.set(context.text("cooperate.stopped"));
    }

    void show(View chosen) {
        view.set(chosen);
    }

    /** From now on only these, or everybody. */
    void consider(Optional<Set<Subject>> chosen) {
        ports.choice().choose(chosen);
        proposals
                .get()
                .ifPresent(now -> context.background()
                        .compute(() -> Proposals.of(now.gathered(), ports.choice(), now.priorities()), this::show));
    }

    PartnerChoice choice() {
        return ports.choice();
    }

    /** Kept at once; where that fails, what was said before stands again. */
    void prioritise(Question question, Priority priority) {
        Priority was = proposals.get().orElseThrow().priorities().getOrDefault(question.id(), Priority.HIGH);
        if (priority != was) {
            prioritised.made(new Turn(question, was, priority));
            keep(question, priority, "cooperate.priority.kept");
        }
    }

    private void keep(Question question, Priority priority, String told) {
        Proposals now = proposals.get().orElseThrow();
        Map<QuestionId, Priority> changed = new HashMap<>(now.priorities());
        changed.put(question.id(), priority);
        show(now.with(changed));
        act(
                () -> ports.cooperation().setPriority(assessment, question.id(), priority),
                context.text(told, question.title(), words.priority(priority)),
                () -> {
                    prioritised.clear();
                    show(now);
                });
    }

    /** Takes back the priority that was given last; false where there is none, which is said where there was one. */
    boolean undo() {
        Optional<Turn> last = prioritised.undo();
        last.ifPresent(turn -> keep(turn.question(), turn.was(), "cooperate.priority.back"));
        if (last.isEmpty() && !prioritised.undone().isEmpty()) {
            context.frame().showStatus(Saving.SAVED, context.text("common.undo.nothing"));
        }
        return last.isPresent();
    }

    boolean redo() {
        Optional<Turn> next = prioritised.redo();
        next.ifPresent(turn -> keep(turn.question(), turn.is(), "cooperate.priority.kept"));
        return next.isPresent();
    }

    /** Whether others may see what this one is strong in. */
    void share(boolean isWilling) {
        act(
                () -> ports.cooperation().setWillingToShare(assessment, isWilling),
                context.text(isWilling ? "cooperate.share.done" : "cooperate.share.ended"),
                () -> {});
        load();
    }

    private void act(Runnable work, String done, Runnable whenFailed) {
        problem.set("");
        context.background()
                .run(
                        () -> {
                            work.run();
                            return done;
                        },
                        words -> context.frame().showStatus(Saving.SAVED, words),
                        thrown -> {
                            whenFailed.run();
                            fail(thrown);
                        });
    }

    void draft(Exchange exchange) {
        ports.choice()
                .leaveAt(PartnerChoice.Left.at(
                        assessment, exchange.peer().profile().subject()));
        edit(drafting.exchange(ports.newId().get(), exchange));
    }

    /** What somebody left here from, if that was just now. */
    Optional<PartnerChoice.Left> back() {
        return ports.choice().back(assessment);
    }

    void offer(Question question) {
        leaveAt(question, true);
        edit(drafting.offer(ports.newId().get(), own(), question));
    }

    void request(Matching.Gap gap) {
        leaveAt(gap.question(), false);
        List<Party> proposed = gap.matches().stream().map(Match::peer).toList();
        edit(drafting.request(ports.newId().get(), own(), gap.question(), proposed));
    }

    private void leaveAt(Question question, boolean isStrength) {
        PartnerChoice.Line line = new PartnerChoice.Line(question.id(), isStrength);
        ports.choice().leaveAt(PartnerChoice.Left.at(assessment, line));
    }

    private Party own() {
        return proposals.get().orElseThrow().own();
    }

    private void edit(Card card) {
        context.navigator().go(new Route.Cards(assessment, Optional.of(card)));
    }

    void openCards() {
        context.navigator().go(new Route.Cards(assessment, Optional.empty()));
    }

    /** Begun here and left, so that they wait among the cards. */
    int waitingCards() {
        return ports.waitingCards().applyAsInt(assessment);
    }

    void compare(Exchange exchange) {
        ScoredParticipants gathered = proposals.get().orElseThrow().gathered();
        List<AssessmentId> two = List.of(gathered.id(exchange.own()), gathered.id(exchange.peer()));
        context.navigator().go(new Route.Compare(two, true));
    }

    void openFiles(List<String> files) {
        if (!files.isEmpty()) {
            context.navigator().go(new Route.Merge(files));
        }
    }

    void openReview() {
        context.navigator().go(new Route.Review(assessment));
    }

    PartnerExport export() {
        return new PartnerExport(context, ports.export(), proposals::get);
    }

    ProposalWords words() {
        return words;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Proposals>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; NaN while there is nothing to wait for. */
    ReadOnlyDoubleProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why something was not done; empty while there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the screen reads from and writes to, the plan of an assessment, where ids of new cards come from, how many cards somebody began, whom
     * somebody chose to consider, and the way to files. */
    public record Ports(
            AssessmentStore store,
            FrameworkLibrary library,
            ReviewStore reviews,
            CountryGroupsSource groups,
            CooperationStore cooperation,
            Function<AssessmentId, List<Action>> actions,
            Supplier<CardId> newId,
            ToIntFunction<AssessmentId> waitingCards,
            PartnerChoice choice,
            ReportExport export) {}
}
