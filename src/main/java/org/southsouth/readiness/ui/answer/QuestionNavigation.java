package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.round.Confirming;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Where somebody is among the questions: the page in the middle and the one question in focus, and the ways from there. */
final class QuestionNavigation {
    private final ScreenContext context;
    private final ReadOnlyObjectProperty<Scorecard> scorecard;
    private final Framework framework;
    private final ResumePoint resume;
    private final Outline outline;
    private final Carrying carrying;
    private final Optional<Inherited> inherited;
    private final Optional<AskedWork> asked;
    private final ReadOnlyObjectWrapper<Page.Spot> spot = new ReadOnlyObjectWrapper<>();
    /** What was open before the list of a filter that is shown. */
    private @Nullable QuestionId former;

    QuestionNavigation(
            ScreenContext context,
            ReadOnlyObjectProperty<Scorecard> scorecard,
            AssessmentStore store,
            AnswerSnapshot snapshot,
            Optional<AskedWork> asked) {
        this.context = context;
        this.scorecard = scorecard;
        this.framework = scorecard.get().framework();
        this.resume = new ResumePoint(
                context.background(), store, snapshot.assessment().id());
        this.carrying = snapshot.carrying();
        this.inherited = snapshot.inherited();
        this.asked = asked;
        this.outline = Outline.of(scorecard.get(), this::isShown);
        this.spot.set(new Page.Spot(new Page(null, null, framework.title(), "", "", List.of()), null));
    }

    /** The screen is left: the place is remembered now. */
    void leaving() {
        resume.keep();
    }

    Outline outline() {
        return outline;
    }

    ReadOnlyObjectProperty<Page.Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    Page page() {
        return spot.get().page();
    }

    /** The question in focus; null on an empty page. */
    @Nullable
    QuestionId opened() {
        return spot.get().opened();
    }

    /** The first of these that is there and shown, else the first unanswered one, else the first of all. */
    void begin(List<QuestionId> wished) {
        Optional<QuestionId> first = wished.stream()
                .filter(id -> framework.question(id).isPresent() && isShown(of(id)) && isAsked(id))
                .findFirst()
                .or(() -> firstUnanswered(0, 1))
                .or(() -> framework.questions().stream()
                        .map(Question::id)
                        .filter(id -> isInScope(id) && isAsked(id))
                        .findFirst());
        first.ifPresent(this::open);
    }

    /** Goes to a question: on the page as it is where it stands there, else on its theme's. */
    void open(QuestionId question) {
        Page page =
                page().questions().contains(question) ? page() : pageOf(framework.homeOf(question), isAsked(question));
        go(new Page.Spot(page, question));
    }

    private void go(Page.Spot next) {
        spot.set(next);
        QuestionId opened = next.opened();
        if (opened != null) {
            resume.at(opened);
        }
    }

    /** Opens a theme at its first unanswered question, else at its first one; what is not asked of somebody, to be read. */
    void show(SectionId theme) {
        Page page = pageOf(framework.section(theme), asked.isEmpty());
        go(new Page.Spot(page, firstOf(page)));
    }

    void show(Filter filter) {
        former = page().filter() == null ? opened() : former;
        List<QuestionId> found = scorecard.get().questions().stream()
                .filter(scored -> filter.takes(scorecard.get(), scored, carrying))
                .map(scored -> scored.question().id())
                .toList();
        String title = context.text("answer.filter." + filter.key());
        Page page = new Page(null, filter, title, "", above(filter, found), found);
        go(new Page.Spot(page, found.isEmpty() ? null : found.get(0)));
    }

    /** From such a list back to the question that was open before it; false where no list is shown. */
    boolean leaveList() {
        QuestionId question = former;
        if (page().filter() == null || question == null) {
            return false;
        }
        former = null;
        go(new Page.Spot(pageOf(framework.homeOf(question), isAsked(question)), question));
        return true;
    }

    /** In the order of the questionnaire. */
    boolean isBefore(QuestionId one, QuestionId other) {
        return framework.placeOf(one) < framework.placeOf(other);
    }

    /** What stands above the cards of a page, where it is read at every width: of a list how many it would find now. */
    String above(Page shown) {
        Filter filter = shown.filter();
        return filter == null ? shown.choosing() : above(filter, shown.questions());
    }

    private String above(Filter filter, List<QuestionId> questions) {
        long left = questions.stream()
                .filter(question -> filter.takes(scorecard.get(), of(question), carrying))
                .count();
        // An answer that was mended stays in its place until somebody leaves the list.
        int done = questions.size() - (int) left;
        String about = about(filter, (int) left);
        return context.text("answer.filter.back", done == 0 ? about : context.text("answer.filter.done", about, done));
    }

    private String about(Filter filter, int count) {
        String about = context.text("answer.filter.about." + filter.key(), count);
        int later = filter == Filter.TO_CONFIRM
                ? Confirming.of(scorecard.get(), carrying).later().size()
                : 0;
        return later == 0 ? about : context.text("answer.filter.about.to-confirm.later", about, later);
    }

    private @Nullable QuestionId firstOf(Page page) {
        return page.questions().stream()
                .filter(id -> of(id).state() == QuestionState.UNANSWERED)
                .findFirst()
                .or(() -> page.questions().stream()
                        .filter(id -> of(id).state().isAsked())
                        .findFirst())
                .or(() -> page.questions().stream().findFirst())
                .orElse(null);
    }

    private Page pageOf(Section theme, boolean isAsked) {
        Section pillar = outline.pillarOf(theme.id()).section();
        boolean isOwn = pillar.id().equals(theme.id());
        boolean isFirst = outline.pillarOf(theme.id()).themes().get(0).id().equals(theme.id());
        String choosing = isFirst && !isOwn ? pillar.purpose() : "";
        return new Page(theme, null, theme.title(), theme.purpose(), choosing, shown(theme, isAsked));
    }

    /**
     * How to choose an answer: the purpose of the pillar of the question in focus, without the question that the pillar asks
     * as a whole, which may be of other themes; empty without one, and where the page begins with these words.
     */
    String choosing() {
        QuestionId opened = opened();
        return opened == null || !page().choosing().isEmpty()
                ? ""
                : afterQuestion(outline.pillarOf(framework.homeOf(opened).id())
                        .section()
                        .purpose());
    }

    private static String afterQuestion(String purpose) {
        String rest = purpose.substring(purpose.indexOf('?') + 1).strip();
        return rest.isEmpty() ? purpose : rest;
    }

    /** On to the next question that is asked; past the end of a theme to the next one. Returns those of its page passed over. */
    List<QuestionId> openNext() {
        QuestionId from = opened();
        List<QuestionId> here = page().questions();
        step(1);
        QuestionId to = opened();
        int first = here.indexOf(from) + 1;
        int end = here.contains(to) ? here.indexOf(to) : here.size();
        return first > 0 && first < end ? here.subList(first, end) : List.of();
    }

    void openPrevious() {
        step(-1);
    }

    /** What {@link #openNext} would open; empty where it would stay. */
    Optional<QuestionId> next() {
        return stepFrom(opened(), 1);
    }

    private void step(int by) {
        stepFrom(opened(), by).ifPresent(this::open);
    }

    private Optional<QuestionId> stepFrom(@Nullable QuestionId from, int by) {
        if (from == null) {
            return Optional.empty();
        }
        List<QuestionId> here = page().questions();
        for (int i = here.indexOf(from) + by; i >= 0 && i < here.size(); i += by) {
            if (of(here.get(i)).state().isAsked()) {
                return Optional.of(here.get(i));
            }
        }
        if (page().filter() == null) {
            for (int i = framework.placeOf(from) + by; i >= 0 && i < framework.questionCount(); i += by) {
                QuestionId next = framework.questionAt(i).id();
                if (of(next).state().isAsked() && isAsked(next) == isAsked(from)) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    /** Also what gives no points is open. After this one, and round past the end; false, and it stays, where none is open but this one. */
    boolean openNextUnanswered() {
        QuestionId from = opened();
        return openUnanswered(from, from == null ? 0 : framework.placeOf(from) + 1, 1);
    }

    boolean openPreviousUnanswered() {
        QuestionId from = opened();
        return openUnanswered(from, from == null ? -1 : framework.placeOf(from) - 1, -1);
    }

    private boolean openUnanswered(@Nullable QuestionId from, int place, int step) {
        Optional<QuestionId> found = firstUnanswered(place, step);
        found.ifPresent(this::open);
        return found.filter(open -> !open.equals(from)).isPresent();
    }

    /** From this place on, or back; past the end from the other one. */
    private Optional<QuestionId> firstUnanswered(int place, int step) {
        int count = framework.questionCount();
        for (int i = 0; i < count; i++) {
            ScoredQuestion scored = of(
                    framework.questionAt(Math.floorMod(place + i * step, count)).id());
            if (isOpen(scored)) {
                return Optional.of(scored.question().id());
            }
        }
        return Optional.empty();
    }

    private boolean isOpen(ScoredQuestion scored) {
        return asked.map(work -> work.questions().isOpen(scored.question().id(), scorecard.get()))
                .orElseGet(() -> scored.state() == QuestionState.UNANSWERED);
    }

    boolean hasUnanswered() {
        return firstUnanswered(0, 1).isPresent();
    }

    /** The same, and those that a city reads only, since its country answered them. */
    private List<QuestionId> shown(Section theme, boolean isAsked) {
        return theme.questions().stream()
                .map(Question::id)
                .filter(question -> isShown(of(question)) && isAsked(question) == isAsked)
                .toList();
    }

    private boolean isShown(ScoredQuestion scored) {
        return scored.state() != QuestionState.OUT_OF_SCOPE
                || inherited.flatMap(from -> from.answer(scored)).isPresent();
    }

    /** Also where nobody asked for a part: then everything is. */
    boolean isAsked(QuestionId question) {
        return asked.filter(work -> !work.has(question)).isEmpty();
    }

    /** Whether the page has what is not asked of whoever is here: it is read only. */
    boolean isRest() {
        return page().questions().stream().anyMatch(question -> !isAsked(question));
    }

    private boolean isInScope(QuestionId question) {
        return of(question).state() != QuestionState.OUT_OF_SCOPE;
    }

    private ScoredQuestion of(QuestionId question) {
        return scorecard.get().of(question);
    }

    /** Remembers the question somebody is at, a moment after they came to it, for the next time. */
    private static final class ResumePoint {
        private static final long PAUSE_MILLIS = 700;

        private final Background background;
        private final AssessmentStore store;
        private final AssessmentId assessment;
        private @Nullable QuestionId at;
        private Background.@Nullable Delay delay;

        ResumePoint(Background background, AssessmentStore store, AssessmentId assessment) {
            this.background = background;
            this.store = store;
            this.assessment = assessment;
        }

        void at(QuestionId question) {
            if (delay != null) {
                delay.cancel();
            }
            at = question;
            delay = background.after(PAUSE_MILLIS, this::keep);
        }

        /** Now, where something is still to be remembered. */
        void keep() {
            QuestionId question = at;
            if (question == null) {
                return;
            }
            if (delay != null) {
                delay.cancel();
            }
            at = null;
            // Not worth a word when it fails: nothing of the assessment depends on it, and a failing save speaks
            // itself.
            background.run(() -> keep(question), isKept -> {}, failure -> {});
        }

        private Boolean keep(QuestionId question) {
            store.saveResumeAt(assessment, question);
            return true;
        }
    }
}
