package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.comparison.ComparisonFindings;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** First of all: who is higher overall as far as that can be said, and among three or more what stands out. */
final class FindingsCard extends VBox {
    private final VBox sentences = new VBox(4);
    private final Button more = new Button();
    private final Button invite = new Button();
    private Runnable inviting = () -> {};
    private boolean isShort;
    private boolean isOpen;

    FindingsCard() {
        super(8);
        getStyleClass().addAll("card", "side-card");
    }

    void follow(CompareViewModel model) {
        Label title = Texts.plain(model.context().text("compare.findings.title"), "t-body", "b");
        more.getStyleClass().addAll("quiet", "btn-s");
        more.setMinWidth(USE_PREF_SIZE);
        isOpen = model.last().areFindingsOpen();
        more.setOnAction(event -> {
            isOpen = !isOpen;
            model.last().openFindings(isOpen);
            fold(model.context());
        });
        invite.getStyleClass().addAll("quiet", "btn-s");
        invite.setMinWidth(USE_PREF_SIZE);
        invite.setOnAction(event -> inviting.run());
        title.setMinWidth(USE_PREF_SIZE);
        // With huge text the row has no room for the whole sentence.
        title.fontProperty().subscribe(() -> inviteTo(model));
        getChildren().setAll(Rows.of(12, title, Rows.gap(), invite, more), sentences);
        model.resultProperty().subscribe(result -> show(model));
        model.robustness().robustnessProperty().subscribe(found -> show(model));
        model.robustness().drawnProperty().subscribe(share -> {
            // Its beginning and its end: in between nothing else would be said.
            if (share.doubleValue() <= 0 || share.doubleValue() >= 1) {
                show(model);
            }
        });
    }

    /** Without a reference nobody is told from whom to learn: what leads to the choice of one. */
    void whenInvited(Runnable listener) {
        inviting = listener;
    }

    private void inviteTo(CompareViewModel model) {
        model.resultProperty().get().ifPresent(loaded -> {
            String whole = invitation(loaded, model.context());
            boolean isBrief = Theme.isHuge(getScene());
            invite.setText(isBrief ? model.context().text("compare.findings.reference.brief") : whole);
            Tips.show(invite, isBrief ? whole : "");
        });
    }

    private void show(CompareViewModel model) {
        List<String> found = new ArrayList<>();
        model.resultProperty().get().ifPresent(loaded -> {
            Optional<ComparisonFindings.Ahead> ahead = ahead(loaded);
            // Whoever chose a reference asked for this first.
            ahead.ifPresent(most -> found.add(ahead(most, loaded, model.context())));
            String overall = String.join(" ", model.verdict());
            if (!overall.isEmpty()) {
                found.add(overall);
            }
            found.addAll(sentences(loaded, ahead, model.context()));
        });
        Visibility.show(this, !found.isEmpty());
        Visibility.show(
                invite,
                model.resultProperty().get().filter(Compared::canHaveReference).isPresent());
        inviteTo(model);
        sentences.getChildren().clear();
        for (int i = 0; i < found.size(); i++) {
            Label words = Texts.paragraph(found.get(i), "t-body");
            HBox.setHgrow(words, Priority.ALWAYS);
            Label number = Texts.whole(String.valueOf(i + 1), "t-body", "muted");
            sentences.getChildren().add(new HBox(12, number, words));
        }
        fold(model.context());
    }

    private static String invitation(Compared loaded, ScreenContext context) {
        boolean areCities = loaded.names().kind().equals("cities");
        return context.text(areCities ? "compare.findings.reference.city" : "compare.findings.reference");
    }

    /** In short the first alone is said until somebody asks for the others: the table begins in sight. */
    void fit(boolean inShort, ScreenContext context) {
        if (isShort != inShort) {
            isShort = inShort;
            fold(context);
        }
    }

    private void fold(ScreenContext context) {
        int count = sentences.getChildren().size();
        for (int i = 1; i < count; i++) {
            Visibility.show(sentences.getChildren().get(i), isOpen || !isShort);
        }
        more.setText(context.text(isOpen ? "compare.findings.less" : "compare.findings.more", count));
        Visibility.show(more, isShort && count > 1);
    }

    private static Optional<ComparisonFindings.Ahead> ahead(Compared loaded) {
        return loaded.referenced() == 1 ? ComparisonFindings.furthestAhead(loaded.comparison(), 0) : Optional.empty();
    }

    private static List<String> sentences(
            Compared loaded, Optional<ComparisonFindings.Ahead> ahead, ScreenContext context) {
        ComparisonFindings findings = ComparisonFindings.of(loaded.comparison());
        List<String> found = new ArrayList<>();
        findings.strongest()
                .ifPresent(best -> found.add(
                        strongest(best, loaded, context) + notCounted(best, findings.counted(), loaded, context)));
        findings.widest()
                .filter(wide -> ahead.filter(most -> isSame(most, wide)).isEmpty())
                .ifPresent(wide -> found.add(context.text(
                        "compare.findings.widest",
                        wide.row().name(),
                        context.formats().score(wide.row().values().get(wide.lowest()), loaded.bands()),
                        loaded.names().name(wide.lowest()),
                        context.formats().score(wide.row().values().get(wide.highest()), loaded.bands()),
                        loaded.names().name(wide.highest()))));
        findings.weakest()
                .ifPresent(weak -> found.add(context.text(
                        weakest(weak, findings.counted()), weak.row().name(), weak.low(), weak.count())));
        return found;
    }

    /** Where one of them is the reference, its own score too: the middle may be far from it. */
    private static String strongest(ComparisonFindings.Strongest best, Compared loaded, ScreenContext context) {
        String middle = context.text(
                "compare.findings.strongest",
                best.row().name(),
                best.count(),
                context.formats().score(best.median(), loaded.bands()));
        double own = best.row().values().get(0);
        if (loaded.referenced() != 1 || Double.isNaN(own)) {
            return middle;
        }
        String said = context.text(
                "compare.findings.own",
                loaded.names().name(0),
                context.formats().score(own, loaded.bands()));
        return middle + ' ' + said;
    }

    /** Fewer scores than columns: which ones are not among them. Nothing where all of them are. */
    private static String notCounted(
            ComparisonFindings.Strongest best, int counted, Compared loaded, ScreenContext context) {
        int earlier = loaded.entries().size() - counted;
        int unscored = counted - best.count();
        if (earlier == 0 && unscored == 0) {
            return "";
        }
        if (unscored == 0) {
            return ' ' + context.text("compare.findings.strongest.rounds", earlier);
        }
        return ' '
                + (earlier == 0
                        ? context.text("compare.findings.strongest.scores", unscored)
                        : context.text("compare.findings.strongest.both", earlier, unscored));
    }

    /** The same theme between the same two: one fact is said once. */
    private static boolean isSame(ComparisonFindings.Ahead ahead, ComparisonFindings.Widest wide) {
        return ahead.row().equals(wide.row()) && wide.lowest() == 0 && wide.highest() == ahead.ahead();
    }

    /** Where the reference has most to learn, and from whom; with how much of that stands on documents, where not all does. */
    private static String ahead(ComparisonFindings.Ahead ahead, Compared loaded, ScreenContext context) {
        ScoredSection theirs = loaded.entries()
                .get(ahead.ahead())
                .scorecard()
                .of(new SectionId(ahead.row().id()));
        String most = context.text(
                "compare.findings.ahead",
                loaded.names().name(0),
                ahead.row().name(),
                loaded.names().name(ahead.ahead()),
                context.formats().score(ahead.row().values().get(ahead.ahead()), loaded.bands()),
                context.formats().score(ahead.row().values().get(0), loaded.bands()));
        return theirs.documented() == theirs.answered()
                ? most
                : most
                        + ' '
                        + context.text(
                                "compare.findings.documents",
                                theirs.documented(),
                                theirs.answered(),
                                loaded.names().name(ahead.ahead()));
    }

    /** The count says of whom it is one: not all that are compared need have a score. */
    static String weakest(ComparisonFindings.Weakest weak, int entries) {
        boolean areAll = weak.low() == weak.count();
        if (weak.count() < entries) {
            return areAll ? "compare.findings.weakest.all.scored" : "compare.findings.weakest.scored";
        }
        return areAll ? "compare.findings.weakest.all" : "compare.findings.weakest";
    }
}
