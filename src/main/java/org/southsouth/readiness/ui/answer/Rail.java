package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.FewestAnswers;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.IntervalBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.ResultText;

/** Beside the questions: the score or what stands there instead, pillars, what the last answer moved, and about the question in focus. */
public final class Rail extends ScrollPane {
    private final VBox column = new VBox();
    private final Label score = Texts.plain("", "t-display", "b", "rail-score");
    private final Label bands = Texts.paragraph("", "t-body", "b");
    private final Label between = Texts.muted("");
    private final Label pale = Texts.caption("");
    private final IntervalBar bar = new IntervalBar(8);
    private final BandTicks ticks = new BandTicks();
    private final List<PillarRow> pillars = new ArrayList<>();
    private final VBox about = new VBox();

    private record PillarRow(SectionId pillar, Label figure, IntervalBar bar) {}

    public Rail() {
        getStyleClass().add("rail");
        column.getStyleClass().add("rail-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        ScrollRoom.watch(this);
    }

    void follow(AnswerContext screen) {
        about.getStyleClass().add("rail-about");
        HelpText help = new HelpText(screen);
        HBox title = Rows.of(8, Texts.plain(screen.text("answer.rail.about"), "t-body", "b"));
        Keycaps.of(screen, "answer.key.help.key").ifPresent(title.getChildren()::add);
        about.getChildren().addAll(title, help);
        screen.model()
                .asked()
                .ifPresentOrElse(
                        work -> {
                            column.getChildren().add(about);
                            work.requests()
                                    .forEach(request -> column.getChildren()
                                            .addAll(Rows.hairline(), new FromSender(screen.context(), request)));
                        },
                        () -> addScores(screen));
        screen.navigation().spotProperty().subscribe(spot -> showAbout(screen, help, spot.opened()));
        about.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                setVvalue(0);
            }
        });
    }

    private void addScores(AnswerContext screen) {
        Scorecard scorecard = screen.model().scorecard();
        ticks.show(scorecard.framework().head().bands());
        column.getChildren().add(overall(screen));
        VBox rows = new VBox();
        rows.getStyleClass().add("rail-pillars");
        screen.navigation().outline().pillars().stream()
                .map(Outline.Pillar::section)
                .filter(pillar -> !pillar.id().equals(scorecard.root().section().id()))
                .forEach(pillar -> rows.getChildren().add(row(pillar)));
        if (!rows.getChildren().isEmpty()) {
            column.getChildren().add(rows);
        }
        MovementList movement = new MovementList(screen);
        column.getChildren().addAll(Rows.hairline(), movement, Rows.hairline(), about);
        screen.model().movementProperty().subscribe(movement::show);
        screen.model().scorecardProperty().subscribe(now -> show(screen, now));
    }

    private VBox overall(AnswerContext screen) {
        Label head = Texts.plain(screen.text("answer.head.score"), "t-body", "muted");
        if (!screen.model().scorecard().basis().hasTotal()) {
            boolean isCity = screen.model().scorecard().basis().isCity();
            Label words = Texts.heading(screen.text(isCity ? "common.total.none.city" : "common.total.none.core"));
            VBox box = new VBox(head, words, Texts.caption(screen.text("answer.rail.profile")));
            box.getStyleClass().add("rail-overall");
            return box;
        }
        VBox words = Rows.wide(new VBox(bands, between));
        words.setMinWidth(0);
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Rows.of(12, score, words);
        FewestList fewest = new FewestList(screen);
        screen.model().scorecardProperty().subscribe(fewest::show);
        VBox box = new VBox(head, line, new VBox(bar, ticks), pale, fewest);
        box.getStyleClass().add("rail-overall");
        return box;
    }

    private VBox row(Section pillar) {
        Label figure = Texts.plain("", "t-body", "b");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Rows.wide(Texts.paragraph(pillar.chartTitle(), "t-body", "plain"));
        Tips.show(name, pillar.title());
        name.setMinWidth(0);
        IntervalBar interval = new IntervalBar(4);
        pillars.add(new PillarRow(pillar.id(), figure, interval));
        return new VBox(2, new HBox(8, name, figure), interval);
    }

    private void show(AnswerContext screen, Scorecard scorecard) {
        Line whole = Line.of(scorecard, scorecard.root().section().id(), screen.results());
        SectionResult root = whole.result();
        score.setText(whole.figure());
        Visibility.show(score, root.hasScore());
        bands.setText(whole.title());
        between.setText(whole.outlook());
        bar.show(root.score(), root.low(), root.high());
        pale.setText(screen.text("answer.rail.pale", root.open()));
        Visibility.show(pale, root.hasScore() && root.open() > 0);
        for (PillarRow row : pillars) {
            Line line = Line.of(scorecard, row.pillar(), screen.results());
            SectionResult pillar = line.result();
            row.figure().setText(line.figure());
            row.bar().show(pillar.score(), pillar.low(), pillar.high());
            Tips.show(row.bar(), pillar.hasScore() ? line.outlook() : line.title());
        }
    }

    private void showAbout(AnswerContext screen, HelpText help, @Nullable QuestionId opened) {
        Visibility.show(about, opened != null);
        if (opened != null) {
            help.show(screen.model().of(opened).question(), screen.navigation().choosing());
        }
    }

    /** F1 and F6 come here. Once the keys have left, the score is in sight again. */
    void focusAbout() {
        about.setFocusTraversable(true);
        about.requestFocus();
        applyCss();
        layout();
        double range = column.getHeight() - getViewportBounds().getHeight();
        setVvalue(range <= 0 ? 0 : Math.min(1, about.getBoundsInParent().getMinY() / range));
    }

    /** Short marks below the bar of the score, where one band ends and the next begins. */
    private static final class BandTicks extends Region {
        private static final double LENGTH = 4;

        private final List<Double> places = new ArrayList<>();

        BandTicks() {
            setMinHeight(LENGTH);
            setPrefHeight(LENGTH);
        }

        void show(List<Band> bands) {
            places.clear();
            getChildren().clear();
            for (Band band : bands) {
                if (band.from() > 0) {
                    Region tick = new Region();
                    tick.getStyleClass().add("bar-tick");
                    places.add(band.from());
                    getChildren().add(tick);
                }
            }
        }

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < places.size(); i++) {
                getChildren().get(i).resizeRelocate(Math.floor(getWidth() * places.get(i) / 100), 0, 1, LENGTH);
            }
        }
    }

    /** What stands beside the questions about one section: its score, or what stands there instead. No window needed. */
    record Line(SectionResult result, String figure, String title, String outlook) {
        static Line of(Scorecard scorecard, SectionId section, ResultText words) {
            SectionResult result = SectionResult.of(scorecard, scorecard.of(section));
            return new Line(
                    result,
                    words.figure(result, scorecard.framework().head().bands()),
                    words.title(result),
                    words.outlook(result, scorecard.framework().head().bands()));
        }
    }

    /** Where there is no score: which themes have too few answers, and the fewest questions that bring one, to go to. */
    private static final class FewestList extends VBox {
        private static final int NAMED = 2;
        private static final int LINKED = 3;

        private final AnswerContext screen;
        private final Label shortages = Texts.caption("");
        private final Label lead = Texts.paragraph("", "t-caption", "b");
        private List<QuestionId> shown = List.of();

        FewestList(AnswerContext screen) {
            super(4);
            this.screen = screen;
            getStyleClass().add("rail-fewest");
            getChildren().addAll(shortages, lead);
        }

        void show(Scorecard scorecard) {
            boolean isProvisional = SectionResult.of(scorecard).isProvisional();
            Visibility.show(this, isProvisional);
            if (!isProvisional) {
                return;
            }
            List<QuestionId> fewest = FewestAnswers.isNear(scorecard) ? FewestAnswers.of(scorecard) : List.of();
            String names = screen.results().shortages(scorecard, scorecard.root(), NAMED);
            shortages.setText(screen.text("answer.rail.short", names));
            Visibility.show(shortages, !names.isEmpty());
            lead.setText(fewest.isEmpty() ? needed(scorecard) : lead(fewest.size()));
            Visibility.show(lead, !lead.getText().isEmpty());
            List<QuestionId> first = fewest.subList(0, Math.min(LINKED, fewest.size()));
            if (!first.equals(shown)) {
                shown = List.copyOf(first);
                getChildren().setAll(shortages, lead);
                shown.forEach(question -> getChildren().add(link(scorecard, question)));
            }
        }

        private String lead(int count) {
            return screen.text(count > LINKED ? "answer.rail.fewest.many" : "answer.rail.fewest", count);
        }

        private String needed(Scorecard scorecard) {
            int more = MissingAnswers.missingOverall(scorecard);
            double share = scorecard.framework().head().completeness();
            return more == 0
                    ? ""
                    : screen.text(
                            "answer.rail.needed",
                            more,
                            screen.context().formats().percent(share));
        }

        private Hyperlink link(Scorecard scorecard, QuestionId question) {
            Hyperlink link = new Hyperlink(scorecard.of(question).question().title());
            link.getStyleClass().addAll("t-caption", "rail-link");
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            link.setOnAction(event -> screen.navigation().open(question));
            return link;
        }
    }
}
