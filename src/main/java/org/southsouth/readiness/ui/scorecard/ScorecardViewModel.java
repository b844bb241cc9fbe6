package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.keymessage.FirstStep;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.round.Confirming;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Deepening;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.KeyMessageText;

/** One assessment's results, and the detail that is open beside them. */
public final class ScorecardViewModel {
    private final AssessmentId id;
    private final ScreenContext context;
    private final BiFunction<AssessmentId, Entry, ReportExport.SheetSource> around;
    private final ReportExport export;
    private final FullDepth depth;
    private final LastWhy last;
    private Optional<LastWhy.Left> cameFrom;
    private Optional<Trail> trail = Optional.empty();
    private final PartnerSearch search;
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PanelContent>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Overall>> withPartner = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was loaded, with its words. */
    record Result(
            Entry entry,
            Explanations explanations,
            ScorecardFindings findings,
            Overall overall,
            Why whole,
            String beside,
            boolean hasEarlier,
            int toConfirm,
            Set<QuestionId> planned) {
        /** What the panel shows of it; the whole is ready. */
        PanelContent content(Target target) {
            if (target instanceof Target.OfList list) {
                return findings.all(list.findings());
            }
            return whole.target().equals(target) ? whole : explanations.of(target);
        }

        /** Where a core check leads on to; not while it is signed off. */
        Optional<Deepening> deepening() {
            return entry.reviews().isLocked() ? Optional.empty() : Deepening.of(entry.scorecard());
        }
    }

    /** {@code plan} gives the actions of an assessment and {@code around} what goes into its report; both block. */
    public ScorecardViewModel(
            AssessmentId id,
            ScreenContext context,
            EntrySource entries,
            Function<AssessmentId, List<Action>> plan,
            BiFunction<AssessmentId, Entry, ReportExport.SheetSource> around,
            ReportExport export,
            FullDepth depth,
            LastWhy last) {
        this.id = id;
        this.last = last;
        this.cameFrom = last.take(id);
        this.context = context;
        this.around = around;
        this.export = export;
        this.depth = depth;
        this.search = new PartnerSearch(context);
        context.background().run(() -> load(entries, plan), this::show);
    }

    private record Loaded(Result result, Optional<FirstStep> firstStep, boolean hasOthers) {}

    /** Its words too, which are many: only nodes need the window's thread. */
    private Loaded load(EntrySource entries, Function<AssessmentId, List<Action>> plan) {
        Entry entry = entries.reviewed(id);
        Scorecard scorecard = entry.scorecard();
        SectionId root = scorecard.root().section().id();
        Map<SectionId, LikelyRange> likely = likely(scorecard);
        List<Action> actions = plan.apply(id);
        KeyMessage message = KeyMessage.of(
                scorecard,
                Optional.ofNullable(likely.get(root)),
                actions,
                context.formats().dayOf(context.clock().instant()));
        Explanations explanations =
                new Explanations(scorecard, entries.inherited(id), likely, context.messages(), context.formats());
        Why whole = explanations.of(new Target.OfSection(root));
        List<AssessmentSummary> all = entries.summaries();
        Result loaded = new Result(
                entry,
                explanations,
                new ScorecardFindings(explanations),
                Overall.of(explanations, entry, message),
                whole,
                message.firstStep()
                        .map(step -> explanations.besideMoves(step, whole))
                        .orElse(""),
                !EntrySource.earlierRounds(id, all).isEmpty(),
                Confirming.of(scorecard, entries.carried(id)).now().size(),
                actions.stream()
                        .flatMap(action -> Stream.ofNullable(action.question()))
                        .collect(Collectors.toSet()));
        return new Loaded(loaded, message.firstStep(), PartnerSearch.hasOthers(entry, all));
    }

    /** Of the whole and the first level; a thousand draws of one assessment take a few hundredths of a second. */
    private static Map<SectionId, LikelyRange> likely(Scorecard scorecard) {
        return Robustness.of(List.of(scorecard), RobustnessSettings.DEFAULT, (done, all) -> true)
                .map(drawn -> drawn.ranges(0))
                .orElse(Map.of());
    }

    private void show(Loaded loaded) {
        Entry entry = loaded.result().entry();
        context.frame().showTitle(context.formats().title(entry.profile()));
        context.frame().showContext(context(entry));
        result.set(Optional.of(loaded.result()));
        loaded.firstStep()
                .map(FirstStep::question)
                .ifPresent(question -> search.begin(
                        () -> around.apply(id, entry), question.id(), loaded.hasOthers(), this::tellPartner));
    }

    void leaving() {
        search.end();
    }

    private void tellPartner(Party partner) {
        String name = context.formats().subject(partner.profile().subject());
        String words = new KeyMessageText(context.messages(), context.formats()).partner(name);
        withPartner.set(result.get().map(shown -> shown.overall().adding(words)));
    }

    private String context(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(context.text("common.notice.foot"));
        List<Section> sections = entry.scorecard().framework().sections();
        boolean areEqual = sections.stream().allMatch(ScorecardViewModel::weighsEqually);
        parts.add(context.text(areEqual ? "scorecard.weights.equal" : "scorecard.weights.given"));
        parts.add(context.text(
                "scorecard.framework", entry.scorecard().framework().ref().version()));
        return String.join("  ·  ", parts);
    }

    private static boolean weighsEqually(Section section) {
        long weights = section.questions().stream()
                .filter(question -> question.isScored())
                .mapToDouble(question -> question.weight())
                .distinct()
                .count();
        return weights <= 1;
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The whole in words with the partner for its first step; empty until one is known. */
    ReadOnlyObjectProperty<Optional<Overall>> withPartnerProperty() {
        return withPartner.getReadOnlyProperty();
    }

    /** While it is not known whether anybody helps with the first step: what is said then has its place already. */
    ReadOnlyBooleanProperty lookingProperty() {
        return search.lookingProperty();
    }

    /** Empty while the panel is closed. */
    ReadOnlyObjectProperty<Optional<PanelContent>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    Optional<List<Band>> bands() {
        return result.get()
                .map(loaded -> loaded.entry().scorecard().framework().head().bands());
    }

    /** "Samoa, round 2026. 86 of 119 questions answered. 12 are still to confirm." */
    String subtitle(Result loaded) {
        Entry entry = loaded.entry();
        Profile profile = entry.profile();
        String sentence = context.text(
                subtitleKey(entry),
                context.formats().subject(profile.subject()),
                profile.round().name(),
                String.valueOf(entry.scorecard().root().answered()),
                String.valueOf(entry.scorecard().root().applicable()),
                context.text("common.assessment."
                        + entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        String validated = new SignOffSentence(context).after(sentence, entry.reviews());
        return loaded.toConfirm() == 0
                ? validated
                : validated + " " + context.text("scorecard.subtitle.confirm", loaded.toConfirm());
    }

    private static String subtitleKey(Entry entry) {
        if (entry.scorecard().basis().isCity()) {
            return "scorecard.subtitle.city";
        }
        return entry.scorecard().basis().hasTotal() ? "scorecard.subtitle" : "scorecard.subtitle.core";
    }

    /** Opens it from the page. */
    void open(Target target) {
        show(Trail.at(target));
    }

    /** Opens it from a row of the panel, which leads back to what is shown now. */
    void lead(Target target) {
        show(trail.map(from -> from.to(target)).orElseGet(() -> Trail.at(target)));
    }

    /** Opens the whole: what the panel shows at first where there is room for it. */
    void openOverall() {
        result.get()
                .map(loaded -> loaded.entry().scorecard().root().section().id())
                .ifPresent(root -> open(new Target.OfSection(root)));
    }

    private void show(Trail next) {
        result.get().ifPresent(loaded -> {
            trail = Optional.of(next);
            detail.set(Optional.of(loaded.content(next.now())));
        });
    }

    /** What led to what the panel shows, as its title; empty on the level at which it was opened. */
    Optional<String> ledFrom() {
        return trail.flatMap(Trail::back)
                .flatMap(back ->
                        result.get().map(loaded -> loaded.content(back.now()).title()));
    }

    /** What is said below the moves of the whole; empty for every other part. */
    String besideMoves(Why why) {
        return result.get()
                .filter(loaded -> loaded.whole().equals(why))
                .map(Result::beside)
                .orElse("");
    }

    /** To what led here, or where nothing did, to the section above; false where the whole is shown. */
    boolean goUp() {
        Optional<Trail> up = trail.flatMap(Trail::back).or(() -> above().map(Trail::at));
        up.ifPresent(this::show);
        return up.isPresent();
    }

    private Optional<Target> above() {
        return detail.get()
                .filter(Why.class::isInstance)
                .map(Why.class::cast)
                .filter(why -> !why.path().isEmpty())
                .map(why -> why.path().get(why.path().size() - 1).target());
    }

    /** To what led here, and where nothing did, out of the panel. */
    void goBack() {
        trail.flatMap(Trail::back).ifPresentOrElse(this::show, this::close);
    }

    /** As it was when a button of it led away, for whoever comes back from there; gives the place of that button. */
    Optional<Integer> reopen() {
        Optional<LastWhy.Left> left = cameFrom;
        cameFrom = Optional.empty();
        left.ifPresent(was -> show(was.trail()));
        return left.map(LastWhy.Left::button);
    }

    void close() {
        trail = Optional.empty();
        detail.set(Optional.empty());
    }

    void answer(Optional<QuestionId> question) {
        leave(0);
        context.navigator().go(new Route.Answer(id, question));
    }

    private void leave(int button) {
        trail.ifPresent(shown -> last.keep(new LastWhy.Left(id, shown, button)));
    }

    /** Whether there is a better answer that an action could lead to. */
    boolean canPlan(QuestionId question) {
        return result.get()
                .flatMap(loaded -> BetterAnswer.to(loaded.entry().scorecard().of(question)))
                .isPresent();
    }

    /** Whether the plan has an action for this question already. */
    boolean isPlanned(QuestionId question) {
        return result.get()
                .filter(loaded -> loaded.planned().contains(question))
                .isPresent();
    }

    /** Goes to the plan, with an action for this question. */
    void plan(QuestionId question) {
        leave(1);
        context.navigator().go(new Route.Plan(id, Optional.of(question)));
    }

    FullDepth depth() {
        return depth;
    }

    void goOn() {
        depth.goOn(id);
    }

    void showChange() {
        context.navigator().go(new Route.Change(id));
    }

    void tryOut() {
        context.navigator().go(new Route.WhatIf(id));
    }

    /** What to call the file. */
    String suggestedName(ReportFormat format) {
        String title = result.get()
                .map(loaded -> context.formats().title(loaded.entry().profile()))
                .orElse("");
        String kind = format == ReportFormat.ANSWERS ? "scorecard.export.answers" : "scorecard.title";
        return ReportExport.suggestedName(title + " " + context.text(kind), format);
    }

    /** What goes into the file. */
    ContentsChoice contents() {
        return export.contents();
    }

    void export(ReportFormat format, String file) {
        result.get().ifPresent(loaded -> export.scorecard(() -> around.apply(id, loaded.entry()), format, file));
    }
}
