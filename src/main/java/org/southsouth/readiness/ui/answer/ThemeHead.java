package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The head above the cards: theme, purpose, counter, Next unanswered. Compact, the score stands here too. */
public final class ThemeHead extends HBox {
    /** Of a button without a border: its words stand in line with those above. */
    private static final double QUIET_PADDING = 8;
    /** From this width of the window on, in units of the text size, a whole sentence stands beside the title. */
    private static final double ROOM_EM = 72;

    private final Label title = Texts.paragraph("", "b");
    private final Label purpose = Texts.muted("");
    private final Label answered = Texts.plain("", "t-caption", "muted");
    private final ProgressSegments counter = new ProgressSegments();
    private final Label score = Texts.plain("", "t-lead", "b");
    private final Label word = Texts.plain("", "t-body", "muted");
    private final Label bounds = Texts.plain("", "t-caption", "faint");
    private HBox scores = new HBox();
    private final Button next = new Button();
    private final Button themes = Buttons.of("", () -> {}, "themes-button");
    private final Button confirm = new Button();
    private boolean isTight;

    public ThemeHead() {
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        next.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.getStyleClass().addAll("quiet", "confirm-all");
        VBox.setMargin(confirm, new Insets(0, 0, 0, -QUIET_PADDING));
    }

    /** What shows the themes where they have no place beside the questions. */
    void whenThemesWanted(Runnable action) {
        themes.setOnAction(event -> action.run());
    }

    void follow(AnswerContext screen) {
        themes.setText(screen.text("answer.head.themes"));
        Keycaps.putOn(themes, Keycaps.label(screen.text("answer.key.themes.key")));
        next.setText(screen.text("answer.head.next"));
        next.setOnAction(event -> screen.navigation().openNextUnanswered());
        confirm.setOnAction(
                event -> screen.model().confirmAll(screen.navigation().page().questions()));
        screen.compact().subscribe(isCompact -> fitInto(screen));
        screen.narrow().subscribe(isNarrow -> fitInto(screen));
        screen.navigation().spotProperty().subscribe(spot -> show(screen));
        screen.model().scorecardProperty().subscribe(scorecard -> show(screen));
        sceneProperty().addListener((scene, before, now) -> show(screen));
    }

    /** Where there is less room there are fewer words too. */
    private void fitInto(AnswerContext screen) {
        arrange(screen, screen.isCompact());
        show(screen);
    }

    /** Between two rails that leave little room the count stands below the title: beside it, that had one letter in a line. */
    void fit(AnswerContext screen, boolean isTightNow) {
        if (isTightNow != isTight) {
            isTight = isTightNow;
            arrange(screen, screen.isCompact());
        }
    }

    /** Not before the first answer: the range from nearly nothing to all says nothing. */
    private static boolean isScored(AnswerContext screen) {
        Scorecard scorecard = screen.model().scorecard();
        return scorecard.basis().hasTotal()
                && screen.model().asked().isEmpty()
                && scorecard.root().answered() > 0;
    }

    private void arrange(AnswerContext screen, boolean isCompact) {
        Keycaps.putOn(next, Keycaps.label(screen.text("answer.key.unanswered.key")));
        getStyleClass().setAll(isCompact ? "sticky" : "theme-head");
        wrapCount(!isCompact && !isTight);
        Styles.choose(title, List.of("t-title", "t-lead"), isCompact ? "t-lead" : "t-title");
        if (isCompact) {
            scores = Rows.of(8, word, score, bounds);
            word.setMinWidth(USE_PREF_SIZE);
            score.setMinWidth(USE_PREF_SIZE);
            bounds.setMinWidth(USE_PREF_SIZE);
            scores.setMinWidth(USE_PREF_SIZE);
            Visibility.show(scores, isScored(screen));
            if (screen.narrow().get()) {
                getChildren().setAll(themes, names(new FlowPane(16, 0, answered, scores)), next);
            } else if (Theme.isHuge(getScene())) {
                arrangeBelow(scores);
            } else {
                getChildren().setAll(names(new CountLine(counter, answered)), scores, next);
            }
        } else if (isTight) {
            FlowPane count = new FlowPane(8, 4, counter, answered);
            count.setRowValignment(VPos.CENTER);
            count.setMinHeight(USE_PREF_SIZE);
            VBox names = Rows.wide(new VBox(4, title, purpose, count, confirm));
            names.setMinWidth(0);
            getChildren().setAll(names, next);
        } else {
            VBox count = new VBox(4, answered, counter);
            count.getStyleClass().add("head-count");
            count.setAlignment(Pos.CENTER_RIGHT);
            count.setMinWidth(USE_PREF_SIZE);
            // Below the words and not beside them: its own are long, and the title would stand in a column of words.
            VBox names = Rows.wide(new VBox(title, purpose, confirm));
            names.setMinWidth(0);
            getChildren().setAll(names, count, next);
        }
    }

    /** Beside the title it wraps: why some do not count is long, and left the title one word a line. */
    private void wrapCount(boolean isBeside) {
        answered.setWrapText(isBeside);
        answered.setTextAlignment(isBeside ? TextAlignment.RIGHT : TextAlignment.LEFT);
        answered.setMinWidth(isBeside ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        answered.setMinHeight(isBeside ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    }

    /** The title over a line that wraps. */
    private VBox names(FlowPane line) {
        line.setRowValignment(VPos.CENTER);
        return names((Node) line);
    }

    private VBox names(Node line) {
        VBox names = Rows.wide(new VBox(2, title, line, confirm));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        names.setMinHeight(USE_PREF_SIZE);
        return names;
    }

    /** With the largest text the title has a line of its own, and the rest as many as it takes; the bar says nothing more. */
    private void arrangeBelow(HBox scores) {
        FlowPane line = new FlowPane(16, 4, answered, scores, next);
        line.setRowValignment(VPos.CENTER);
        line.setMinHeight(USE_PREF_SIZE);
        VBox names = Rows.wide(new VBox(4, title, line, confirm));
        names.setMinWidth(0);
        names.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(names);
    }

    private void show(AnswerContext screen) {
        Scorecard scorecard = screen.model().scorecard();
        Page page = screen.navigation().page();
        title.setText(page.title());
        purpose.setText(page.purpose());
        Visibility.show(purpose, !page.purpose().isEmpty());
        showCount(screen, page.theme(), scorecard);
        Rail.Line whole = Rail.Line.of(scorecard, scorecard.root().section().id(), screen.results());
        SectionResult result = whole.result();
        // Where there is no score yet, only its bounds: words for that would leave no room for the theme.
        score.setText(whole.figure());
        Visibility.show(score, result.hasScore());
        boolean isShort = result.hasScore() || (Theme.isLarge(getScene()) && !Theme.isHuge(getScene()));
        word.setText(screen.text(isShort ? "answer.head.score.short" : "answer.head.score.open"));
        bounds.setText(screen.context()
                .formats()
                .bounds(
                        result.low(),
                        result.high(),
                        result.score(),
                        scorecard.framework().head().bands()));
        Visibility.show(scores, isScored(screen));
        Tips.show(bounds, whole.title());
        boolean isAny = screen.navigation().hasUnanswered();
        next.setDisable(!isAny);
        next.setText(screen.text(isAny ? "answer.head.next" : "answer.head.none"));
    }

    private void showCount(AnswerContext screen, @Nullable Section theme, Scorecard scorecard) {
        int open =
                screen.model().toConfirm(screen.navigation().page().questions()).size();
        Visibility.show(confirm, theme != null && open > 1 && !screen.model().isLocked());
        confirm.setText(screen.text("answer.head.confirm.all", open));
        Optional<AskedWork> asked = screen.model().asked();
        boolean isCounted =
                theme != null && !(asked.isPresent() && screen.model().isLocked());
        Visibility.show(counter, isCounted);
        Visibility.show(answered, isCounted);
        if (asked.isPresent()) {
            AskedWork work = asked.get();
            int done = work.questions().count(scorecard).done();
            counter.show(done, work.all().size());
            answered.setText(screen.text("answer.asked.done", done, work.all().size()));
            Tips.show(answered, answered.getText());
        } else if (theme != null) {
            ScoredSection scored = scorecard.of(theme.id());
            counter.show(scored.answered(), scored.applicable());
            String count = screen.text(
                    screen.isCompact() || isTight() ? "common.answered.of" : "answer.head.answered",
                    scored.answered(),
                    scored.applicable());
            String whole = new CountWords(screen)
                    .beside(count, scorecard, screen.navigation().page().questions());
            // Without the rail there is room for the figures alone.
            String shown = open > 0 || screen.narrow().get() ? count : whole;
            answered.setText(open == 0 ? shown : screen.text("answer.head.confirm", shown, open));
            Tips.show(answered, whole);
        }
    }

    /** In a small window with larger text there is room for the figures alone. */
    private boolean isTight() {
        Scene scene = getScene();
        return scene != null && scene.getWidth() / Theme.textSize(scene, answered) < ROOM_EM;
    }

    /**
     * The segments and the count in words on one line. Where both have no room the words go on alone, which say the same: a second
     * line would move everything below whenever the words change.
     */
    private static final class CountLine extends Pane {
        private static final double GAP = 8;

        private final Region segments;
        /** Hidden here; the segments are by those who know whether there is anything to count. */
        private final Pane room;

        private final Label words;

        CountLine(Region segments, Label words) {
            this.segments = segments;
            this.room = new HBox(segments);
            this.words = words;
            // With a large text the words alone may need two lines.
            words.setWrapText(true);
            getChildren().addAll(room, words);
            setMinWidth(0);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private double before() {
            return segments.isManaged() ? snapSizeX(segments.prefWidth(-1)) + GAP : 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return before() + snapSizeX(words.prefWidth(-1));
        }

        @Override
        protected double computePrefHeight(double width) {
            boolean isWrapped = width >= 0 && words.prefWidth(-1) > width;
            return snapSizeY(words.prefHeight(isWrapped ? width : -1));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            boolean areBoth = computePrefWidth(-1) <= getWidth();
            double from = areBoth ? before() : 0;
            room.setVisible(areBoth && segments.isManaged());
            double height = room.prefHeight(-1);
            room.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), room.prefWidth(-1), height);
            words.resizeRelocate(from, 0, Math.max(0, getWidth() - from), getHeight());
        }
    }

    /** How many of a theme's questions are answered: a segment for each, or a bar where there are too many. */
    private static final class ProgressSegments extends HBox {
        private static final int MOST_SEGMENTS = 12;

        private int answered = -1;
        private int applicable = -1;

        ProgressSegments() {
            super(4);
            getStyleClass().add("counter");
        }

        void show(int answeredNow, int applicableNow) {
            if (answeredNow == answered && applicableNow == applicable) {
                return;
            }
            answered = answeredNow;
            applicable = applicableNow;
            getChildren().clear();
            if (applicable > MOST_SEGMENTS) {
                GreyBar bar = new GreyBar().show((double) answered / applicable);
                Rows.wide(bar);
                getChildren().add(bar);
                return;
            }
            for (int i = 0; i < applicable; i++) {
                Region segment = new Region();
                segment.getStyleClass().addAll("counter-segment", i < answered ? "seg-on" : "seg-off");
                Rows.wide(segment);
                getChildren().add(segment);
            }
        }
    }
}
