package org.southsouth.readiness.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.gather.Asker;
import org.southsouth.readiness.core.gather.RequestStore;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.JsonCards;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.MarkdownGuide;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.CardDocuments;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.report.csv.HistoryCsv;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.ui.answer.AnswerController;
import org.southsouth.readiness.ui.answer.AnswerLoader;
import org.southsouth.readiness.ui.answer.AnswerPorts;
import org.southsouth.readiness.ui.answer.AutoSave;
import org.southsouth.readiness.ui.answer.UndoSteps;
import org.southsouth.readiness.ui.asked.AskedController;
import org.southsouth.readiness.ui.asked.AskedViewModel;
import org.southsouth.readiness.ui.asked.SendBackController;
import org.southsouth.readiness.ui.asked.SendBackViewModel;
import org.southsouth.readiness.ui.card.CardsController;
import org.southsouth.readiness.ui.card.CardsViewModel;
import org.southsouth.readiness.ui.change.ChangeController;
import org.southsouth.readiness.ui.change.ChangeViewModel;
import org.southsouth.readiness.ui.compare.CompareController;
import org.southsouth.readiness.ui.compare.CompareViewModel;
import org.southsouth.readiness.ui.compare.LastCompared;
import org.southsouth.readiness.ui.compare.PinnedReference;
import org.southsouth.readiness.ui.cooperate.CooperateController;
import org.southsouth.readiness.ui.cooperate.CooperateViewModel;
import org.southsouth.readiness.ui.cooperate.PartnerChoice;
import org.southsouth.readiness.ui.cooperate.Surroundings;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.gather.GatherController;
import org.southsouth.readiness.ui.gather.GatherViewModel;
import org.southsouth.readiness.ui.guide.GuideController;
import org.southsouth.readiness.ui.guide.GuideViewModel;
import org.southsouth.readiness.ui.history.HistoryController;
import org.southsouth.readiness.ui.history.HistoryViewModel;
import org.southsouth.readiness.ui.home.HomeController;
import org.southsouth.readiness.ui.home.HomeViewModel;
import org.southsouth.readiness.ui.home.KnownReviews;
import org.southsouth.readiness.ui.home.News;
import org.southsouth.readiness.ui.merge.MergeController;
import org.southsouth.readiness.ui.merge.MergeViewModel;
import org.southsouth.readiness.ui.open.OpenController;
import org.southsouth.readiness.ui.open.OpenViewModel;
import org.southsouth.readiness.ui.plan.PlanController;
import org.southsouth.readiness.ui.plan.PlanViewModel;
import org.southsouth.readiness.ui.review.LastReview;
import org.southsouth.readiness.ui.review.ReviewController;
import org.southsouth.readiness.ui.review.ReviewViewModel;
import org.southsouth.readiness.ui.round.NextRoundController;
import org.southsouth.readiness.ui.round.NextRoundViewModel;
import org.southsouth.readiness.ui.scorecard.LastWhy;
import org.southsouth.readiness.ui.scorecard.ScorecardController;
import org.southsouth.readiness.ui.scorecard.ScorecardViewModel;
import org.southsouth.readiness.ui.send.SendController;
import org.southsouth.readiness.ui.send.SendViewModel;
import org.southsouth.readiness.ui.send.SeveralController;
import org.southsouth.readiness.ui.send.SeveralViewModel;
import org.southsouth.readiness.ui.setup.SetupController;
import org.southsouth.readiness.ui.setup.SetupViewModel;
import org.southsouth.readiness.ui.whatif.WhatIfController;
import org.southsouth.readiness.ui.whatif.WhatIfViewModel;
import org.southsouth.readiness.ui.workshop.WorkshopController;
import org.southsouth.readiness.ui.workshop.WorkshopViewModel;

/** Makes the controller of each route, with its view model and the ports that it needs; fresh on each visit. */
final class Screens {
    private final ScreenContext context;
    private final Dialogs dialogs;
    private final JdbiAssessmentStore assessments;
    private final FrameworkCache frameworks;
    private final AutoSave autoSave;
    private final Signed signed;
    private final MergeStore merges;
    private final EvidenceDesk evidence;
    private final CountryGroupsSource groups;
    private final PinnedReference reference;
    private final Optional<SampleStore> sample;
    private final News news;
    private final Supplier<Cooperation> cooperation;
    private final Supplier<ReadFigures> figures;
    private final PartnerChoice partners = new PartnerChoice();
    private final UndoSteps undo = new UndoSteps();
    private final HalfTyped halfTyped;
    private final EntrySource entries;
    private final ReportExport export;
    private final KnownReviews standings;
    private final LastReview lastReview;
    private final HistoryViewModel.Ports trails;
    private final Map<Class<? extends Route>, Function<Route, Object>> made = new HashMap<>();
    private final LastWhy lastWhy = new LastWhy();
    private Optional<AssessmentId> last = Optional.empty();

    /** What keeps reviews, plans and requests, who is here (from any thread; and for the window) and what they were asked, and whether others write too. */
    record Signed(
            ReviewStore reviews,
            PlanStore plans,
            RequestStore requests,
            Asker asker,
            OwnName own,
            AskedParts asked,
            boolean isShared) {}

    /** What keeps priorities and consent, and what keeps cards; asked for when the first of their screens is. */
    record Cooperation(CooperationStore cooperation, CardStore cards) {}

    Screens(
            ScreenContext context,
            Dialogs dialogs,
            JdbiAssessmentStore assessments,
            FrameworkCache frameworks,
            AutoSave autoSave,
            Signed signed,
            MergeStore merges,
            EvidenceDesk evidence,
            ContentsChoice contents,
            CountryGroupsSource groups,
            PinnedReference reference,
            Optional<SampleStore> sample,
            News news,
            Supplier<Cooperation> cooperation,
            Supplier<ReadFigures> figures) {
        this.context = context;
        this.dialogs = dialogs;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.autoSave = autoSave;
        this.halfTyped = new HalfTyped(autoSave.titles());
        this.signed = signed;
        this.standings = new KnownReviews(signed.reviews());
        this.lastReview = new LastReview(signed.isShared());
        this.merges = merges;
        this.evidence = evidence;
        this.groups = groups;
        this.reference = reference;
        this.sample = sample;
        this.news = news;
        this.cooperation = cooperation;
        this.figures = figures;
        HistoryCsv csv = new HistoryCsv(context.messages(), context.formats());
        trails = new HistoryViewModel.Ports(
                assessmentPorts(), csv, signed.asked(), merges::isMerged, autoSave::laidOver, lastReview::begin);
        this.entries = new EntrySource(assessments, frameworks, signed.reviews());
        this.export = new ReportExport(context, reports(context), new WholeFile(), contents);
        fill();
    }

    /** The lock and the settings belong to the window itself, and are made there. */
    private void fill() {
        on(Route.Home.class, route -> home());
        on(Route.Answer.class, this::answer);
        on(Route.Scorecard.class, this::scorecard);
        CompareViewModel.Ports compare = new CompareViewModel.Ports(entries, groups, reference, new LastCompared());
        on(
                Route.Compare.class,
                to -> new CompareController(new CompareViewModel(to, context, compare, export), dialogs));
        on(
                Route.Cooperate.class,
                to -> new CooperateController(new CooperateViewModel(to, context, cooperatePorts()), dialogs));
        on(Route.Cards.class, this::cards);
        on(Route.History.class, this::history);
        on(Route.Review.class, this::review);
        on(Route.Plan.class, this::plan);
        on(Route.Workshop.class, this::workshop);
        on(Route.Send.class, to -> new SendController(new SendViewModel(to, context, sendPorts()), dialogs));
        on(Route.Several.class, to -> new SeveralController(new SeveralViewModel(to, context, sendPorts()), dialogs));
        on(Route.Gather.class, this::gather);
        on(Route.Merge.class, this::merge);
        on(Route.Asked.class, to -> new AskedController(new AskedViewModel(to.merge(), context, askedPorts())));
        on(Route.SendBack.class, this::sendBack);
        on(Route.Open.class, this::open);
        on(
                Route.Guide.class,
                to -> new GuideController(new GuideViewModel(context, new MarkdownGuide(), to.chapter())));
        on(Route.Change.class, to -> new ChangeController(new ChangeViewModel(to.assessment(), context, entries)));
        WhatIfViewModel.Ports whatIf = new WhatIfViewModel.Ports(entries, signed.plans(), NewIds::action);
        on(Route.WhatIf.class, to -> new WhatIfController(new WhatIfViewModel(to.assessment(), context, whatIf)));
        on(
                Route.NextRound.class,
                to -> new NextRoundController(
                        new NextRoundViewModel(to.assessment(), context, assessments, frameworks, NewIds::assessment)));
        on(Route.Setup.class, this::setup);
    }

    private <R extends Route> void on(Class<R> route, Function<R, Object> screen) {
        made.put(route, to -> screen.apply(route.cast(to)));
    }

    Object make(Route route) {
        Function<Route, Object> screen = made.get(route.getClass());
        if (screen == null) {
            throw new IllegalArgumentException("no screen for " + route);
        }
        if (route instanceof Route.OfAssessment of) {
            last = Optional.of(of.assessment());
        }
        return screen.apply(route);
    }

    private SetupController setup(Route.Setup to) {
        SetupViewModel model = new SetupViewModel(
                context, assessments, frameworks, NewIds::assessment, to.assessment(), halfTyped.setups());
        return new SetupController(model, dialogs);
    }

    private HomeController home() {
        HomeViewModel model = new HomeViewModel(context, assessments, frameworks, standings, sample);
        model.whenListed(here -> halfTyped.listed(here, context.messages()));
        return new HomeController(model.askedBy(signed.asked()), news, dialogs, last);
    }

    private AnswerController answer(Route.Answer to) {
        AnswerPorts ports = new AnswerPorts(
                assessmentPorts(),
                undo,
                halfTyped.refused(),
                signed.isShared(),
                evidence.ports(),
                figures,
                signed.asked(),
                trails.putBack());
        return new AnswerController(new AnswerLoader(context, autoSave, ports, to), dialogs);
    }

    private ScorecardController scorecard(Route.Scorecard to) {
        return new ScorecardController(
                new ScorecardViewModel(
                        to.assessment(),
                        context,
                        entries,
                        signed.plans()::load,
                        (id, entry) -> new Surroundings(cooperatePorts(), entries, signed.plans()).of(id, entry),
                        export,
                        new FullDepth(context, assessments, frameworks),
                        lastWhy),
                dialogs);
    }

    private CooperateViewModel.Ports cooperatePorts() {
        return new CooperateViewModel.Ports(
                assessments,
                frameworks,
                signed.reviews(),
                groups,
                cooperation.get().cooperation(),
                signed.plans()::load,
                NewIds::card,
                halfTyped.cards()::count,
                partners,
                export);
    }

    private CardsController cards(Route.Cards to) {
        CardDocuments writer =
                new CardDocuments(context.messages(), context.formats(), LocalDate::now, version(context));
        CardsViewModel.Ports ports = new CardsViewModel.Ports(
                assessments, cooperation.get().cards(), new JsonCards(), writer, export, halfTyped.cards());
        return new CardsController(new CardsViewModel(to, context, ports), dialogs);
    }

    private HistoryController history(Route.History to) {
        return new HistoryController(new HistoryViewModel(to, context, trails, export), dialogs);
    }

    private ReviewController review(Route.Review to) {
        standings.forget(to.assessment());
        return new ReviewController(new ReviewViewModel(to, context, assessmentPorts(), figures, lastReview), dialogs);
    }

    private PlanController plan(Route.Plan to) {
        PlanViewModel.Ports ports = new PlanViewModel.Ports(
                entries, signed.plans(), NewIds::action, signed.asker()::name, halfTyped.drafts(), export);
        return new PlanController(new PlanViewModel(to, context, ports), dialogs);
    }

    private WorkshopController workshop(Route.Workshop to) {
        standings.forget(to.assessment());
        return new WorkshopController(
                new WorkshopViewModel(to, context, assessmentPorts(), lastReview::decided), dialogs);
    }

    private SendViewModel.Ports sendPorts() {
        return new SendViewModel.Ports(
                packForSending(),
                new ZipExchangeFile(() -> Version.current().inFiles()),
                new WholeFile(),
                signed.asker(),
                signed.asked(),
                new Forms(context.messages(), context.formats()),
                signed.requests(),
                NewIds::request,
                new DiskPlaces(),
                halfTyped.sends());
    }

    private GatherController gather(Route.Gather to) {
        standings.forget(to.assessment());
        GatherViewModel.Ports ports = new GatherViewModel.Ports(
                packForSending(),
                signed.requests(),
                signed.asker(),
                filesAndForms(),
                new ExchangeImport(merges, frameworks),
                new DiskPlaces(),
                halfTyped.gathering());
        return new GatherController(new GatherViewModel(to.assessment(), context, ports), dialogs);
    }

    private ExchangeExport packForSending() {
        lastReview.sent();
        return new ExchangeExport(merges, frameworks);
    }

    private FilesAndForms filesAndForms() {
        return new FilesAndForms(new ZipExchangeFile(() -> Version.current().inFiles()), new FilledForms(), frameworks);
    }

    private AskedViewModel.Ports askedPorts() {
        return new AskedViewModel.Ports(new ExchangeImport(merges, frameworks), signed.asked());
    }

    private SendBackController sendBack(Route.SendBack to) {
        SendBackViewModel.Ports ports = new SendBackViewModel.Ports(
                packForSending(),
                new ZipExchangeFile(() -> Version.current().inFiles()),
                new WholeFile(),
                signed.own(),
                signed.asked());
        return new SendBackController(new SendBackViewModel(to.assessment(), context, ports), dialogs);
    }

    private MergeController merge(Route.Merge to) {
        standings.forgetAll();
        MergeViewModel.Ports ports = new MergeViewModel.Ports(
                filesAndForms(), new ExchangeImport(merges, frameworks), signed.asked(), halfTyped.merges());
        return new MergeController(new MergeViewModel(to, context, ports), dialogs);
    }

    private OpenController open(Route.Open to) {
        OpenViewModel.Ports ports =
                new OpenViewModel.Ports(new JsonFrameworkSource(), new CsvAnswersSource(), frameworks, assessments);
        return new OpenController(new OpenViewModel(context, ports, NewIds::assessment, to.path()));
    }

    private AssessmentPorts assessmentPorts() {
        return new AssessmentPorts(assessments, frameworks, signed.reviews(), signed.own());
    }

    /** What somebody typed and is not kept yet, on whatever screen. */
    List<Unfinished> unfinished() {
        return halfTyped.all(context.messages());
    }

    private static Reports reports(ScreenContext context) {
        return new Reports(context.messages(), context.formats(), LocalDate::now, version(context));
    }

    private static String version(ScreenContext context) {
        return Version.current().inWords(context.messages());
    }
}
