package org.southsouth.readiness.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.Dispatch;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.merge.Reception;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.JsonCards;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.CardDocuments;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.report.csv.HistoryCsv;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.ui.answer.AnswerController;
import org.southsouth.readiness.ui.answer.AnswerPorts;
import org.southsouth.readiness.ui.answer.AnswerViewModel;
import org.southsouth.readiness.ui.answer.AutoSave;
import org.southsouth.readiness.ui.answer.UndoSteps;
import org.southsouth.readiness.ui.card.CardDrafts;
import org.southsouth.readiness.ui.card.CardPorts;
import org.southsouth.readiness.ui.card.CardsController;
import org.southsouth.readiness.ui.card.CardsViewModel;
import org.southsouth.readiness.ui.change.ChangeController;
import org.southsouth.readiness.ui.change.ChangeViewModel;
import org.southsouth.readiness.ui.compare.CompareController;
import org.southsouth.readiness.ui.compare.ComparePorts;
import org.southsouth.readiness.ui.compare.CompareViewModel;
import org.southsouth.readiness.ui.compare.PinnedReference;
import org.southsouth.readiness.ui.cooperate.CooperateController;
import org.southsouth.readiness.ui.cooperate.CooperatePorts;
import org.southsouth.readiness.ui.cooperate.CooperateViewModel;
import org.southsouth.readiness.ui.cooperate.PartnerChoice;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.history.HistoryController;
import org.southsouth.readiness.ui.history.HistoryPorts;
import org.southsouth.readiness.ui.history.HistoryViewModel;
import org.southsouth.readiness.ui.home.HomeController;
import org.southsouth.readiness.ui.home.HomeViewModel;
import org.southsouth.readiness.ui.home.KnownReviews;
import org.southsouth.readiness.ui.home.News;
import org.southsouth.readiness.ui.merge.MergeController;
import org.southsouth.readiness.ui.merge.MergePorts;
import org.southsouth.readiness.ui.merge.MergeViewModel;
import org.southsouth.readiness.ui.open.OpenController;
import org.southsouth.readiness.ui.open.OpenPorts;
import org.southsouth.readiness.ui.open.OpenViewModel;
import org.southsouth.readiness.ui.plan.Drafts;
import org.southsouth.readiness.ui.plan.PlanController;
import org.southsouth.readiness.ui.plan.PlanPorts;
import org.southsouth.readiness.ui.plan.PlanViewModel;
import org.southsouth.readiness.ui.review.ReviewController;
import org.southsouth.readiness.ui.review.ReviewPorts;
import org.southsouth.readiness.ui.review.ReviewViewModel;
import org.southsouth.readiness.ui.round.NextRoundController;
import org.southsouth.readiness.ui.round.NextRoundViewModel;
import org.southsouth.readiness.ui.scorecard.ScorecardController;
import org.southsouth.readiness.ui.scorecard.ScorecardViewModel;
import org.southsouth.readiness.ui.send.SendController;
import org.southsouth.readiness.ui.send.SendPorts;
import org.southsouth.readiness.ui.send.SendViewModel;
import org.southsouth.readiness.ui.setup.SetupController;
import org.southsouth.readiness.ui.setup.SetupViewModel;
import org.southsouth.readiness.ui.whatif.WhatIfController;
import org.southsouth.readiness.ui.whatif.WhatIfViewModel;
import org.southsouth.readiness.ui.workshop.WorkshopController;
import org.southsouth.readiness.ui.workshop.WorkshopPorts;
import org.southsouth.readiness.ui.workshop.WorkshopViewModel;

/** Makes the controller of each route, with its view model and the ports that it needs; fresh on each visit. */
final class Screens {
    private final ScreenContext context;
    private final Dialogs dialogs;
    private final JdbiAssessmentStore assessments;
    private final FrameworkShelf frameworks;
    private final AutoSave autoSave;
    private final Signed signed;
    private final MergeStore merges;
    private final EvidenceDesk evidence;
    private final CountryGroupsSource groups;
    private final PinnedReference reference;
    private final Optional<SampleStore> sample;
    private final News news;
    private final Supplier<Cooperation> cooperation;
    private final PartnerChoice partners = new PartnerChoice();
    private final UndoSteps undo = new UndoSteps();
    private final EntrySource entries;
    private final ReportExport export;
    private final Drafts drafts = new Drafts();
    private final KnownReviews standings;
    private final CardDrafts cardDrafts = new CardDrafts();

    /**
     * What keeps reviews and plans, the name of whoever is at this computer (as it is now, from any thread; and for the window,
     * where it can be given) and what they were asked for, and whether others write to the same database.
     */
    record Signed(
            ReviewStore reviews,
            PlanStore plans,
            Supplier<String> here,
            OwnName own,
            AskedParts asked,
            boolean isShared) {}

    /** What keeps priorities and consent, and what keeps cards; asked for when the first of their screens is. */
    record Cooperation(CooperationStore cooperation, CardStore cards) {}

    Screens(
            ScreenContext context,
            Dialogs dialogs,
            JdbiAssessmentStore assessments,
            FrameworkShelf frameworks,
            AutoSave autoSave,
            Signed signed,
            MergeStore merges,
            EvidenceDesk evidence,
            ContentsChoice contents,
            CountryGroupsSource groups,
            PinnedReference reference,
            Optional<SampleStore> sample,
            News news,
            Supplier<Cooperation> cooperation) {
        this.context = context;
        this.dialogs = dialogs;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.autoSave = autoSave;
        this.signed = signed;
        this.standings = new KnownReviews(signed.reviews());
        this.merges = merges;
        this.evidence = evidence;
        this.groups = groups;
        this.reference = reference;
        this.sample = sample;
        this.news = news;
        this.cooperation = cooperation;
        this.entries = new EntrySource(assessments, frameworks, signed.reviews());
        Reports reports = new Reports(context.messages(), context.formats(), LocalDate::now, version());
        this.export = new ReportExport(context, reports, new WholeFile(), contents);
    }

    Object make(Route route) {
        if (route instanceof Route.Answer answer) {
            return new AnswerController(
                    new AnswerViewModel(
                            context,
                            autoSave,
                            new AnswerPorts(
                                    assessments,
                                    frameworks,
                                    signed.reviews(),
                                    signed.own(),
                                    undo,
                                    signed.isShared(),
                                    evidence.ports()),
                            answer),
                    dialogs);
        }
        if (route instanceof Route.Compare compare) {
            return new CompareController(
                    new CompareViewModel(
                            compare.assessments(), context, new ComparePorts(entries, groups, reference), export),
                    dialogs);
        }
        if (route instanceof Route.Scorecard scorecard) {
            return new ScorecardController(
                    new ScorecardViewModel(
                            scorecard.assessment(),
                            context,
                            entries,
                            export,
                            new FullDepth(context, assessments, frameworks)),
                    dialogs);
        }
        if (route instanceof Route.Cooperate cooperate) {
            CooperatePorts ports = new CooperatePorts(
                    assessments,
                    frameworks,
                    signed.reviews(),
                    groups,
                    cooperation.get().cooperation(),
                    () -> new CardId(UUID.randomUUID().toString()),
                    partners,
                    export);
            return new CooperateController(new CooperateViewModel(cooperate, context, ports), dialogs);
        }
        if (route instanceof Route.Cards cards) {
            CardWriter writer = new CardDocuments(context.messages(), context.formats(), LocalDate::now, version());
            CardPorts ports =
                    new CardPorts(assessments, cooperation.get().cards(), new JsonCards(), writer, export, cardDrafts);
            return new CardsController(new CardsViewModel(cards, context, ports), dialogs);
        }
        if (route instanceof Route.Change change) {
            return new ChangeController(new ChangeViewModel(change.assessment(), context, entries));
        }
        if (route instanceof Route.History history) {
            HistoryPorts ports =
                    new HistoryPorts(assessments, frameworks, new HistoryCsv(context.messages(), context.formats()));
            return new HistoryController(new HistoryViewModel(history, context, ports, export), dialogs);
        }
        if (route instanceof Route.Review review) {
            standings.forget(review.assessment());
            ReviewPorts ports = new ReviewPorts(assessments, frameworks, signed.reviews(), signed.own());
            return new ReviewController(new ReviewViewModel(review, context, ports), dialogs);
        }
        if (route instanceof Route.Plan plan) {
            PlanPorts ports = new PlanPorts(entries, signed.plans(), Screens::newAction, signed.here(), drafts, export);
            return new PlanController(new PlanViewModel(plan, context, ports), dialogs);
        }
        if (route instanceof Route.Workshop workshop) {
            standings.forget(workshop.assessment());
            WorkshopPorts ports = new WorkshopPorts(assessments, frameworks, signed.reviews(), signed.own());
            return new WorkshopController(new WorkshopViewModel(workshop, context, ports), dialogs);
        }
        if (route instanceof Route.Send send) {
            SendPorts ports = new SendPorts(
                    new Dispatch(merges, frameworks),
                    new ZipExchangeFile(() -> Version.current().inFiles()),
                    new WholeFile(),
                    signed.here(),
                    signed.asked());
            return new SendController(new SendViewModel(send.assessment(), context, ports), dialogs);
        }
        if (route instanceof Route.Merge merge) {
            standings.forgetAll();
            MergePorts ports = new MergePorts(
                    new ZipExchangeFile(() -> Version.current().inFiles()),
                    new Reception(merges, frameworks),
                    signed.asked());
            return new MergeController(new MergeViewModel(merge.files(), context, ports), dialogs);
        }
        if (route instanceof Route.WhatIf whatIf) {
            return new WhatIfController(new WhatIfViewModel(whatIf.assessment(), context, entries));
        }
        if (route instanceof Route.Open open) {
            OpenPorts ports = new OpenPorts(new JsonFrameworkSource(), new CsvAnswersSource(), frameworks, assessments);
            return new OpenController(new OpenViewModel(context, ports, Screens::newId, open.path()));
        }
        if (route instanceof Route.NextRound round) {
            return new NextRoundController(
                    new NextRoundViewModel(round.assessment(), context, assessments, frameworks, Screens::newId));
        }
        if (route instanceof Route.Setup setup) {
            return new SetupController(
                    new SetupViewModel(context, assessments, frameworks, Screens::newId, setup.assessment()));
        }
        return new HomeController(
                new HomeViewModel(context, assessments, frameworks, standings, sample), news, dialogs);
    }

    /** What somebody typed and is not kept yet, on whatever screen. */
    List<Unfinished> unfinished() {
        return Stream.of(drafts.unfinished(context.messages()), cardDrafts.unfinished(context.messages()))
                .flatMap(List::stream)
                .toList();
    }

    private static ActionId newAction() {
        return new ActionId(UUID.randomUUID().toString());
    }

    private static AssessmentId newId() {
        return new AssessmentId(UUID.randomUUID().toString());
    }

    private String version() {
        return Version.current().inWords(context.messages());
    }
}
