package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.AssessmentStatus;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.IntervalBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The cells of the list, one class for each column. Their buttons are reached from the row by key, not by Tab. */
final class HomeCells {
    private HomeCells() {}

    /** A cell that shows a row with nodes made once. */
    abstract static class RowCell extends TableCell<HomeRow, HomeRow> {
        private @Nullable Node content;

        abstract Node make();

        abstract void show(HomeRow row);

        @Override
        protected void updateItem(@Nullable HomeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            if (content == null) {
                content = make();
            }
            show(row);
            setGraphic(content);
        }
    }

    static final class TickCell extends RowCell {
        private final CheckBox box = new CheckBox();
        private @Nullable BooleanProperty bound;

        @Override
        Node make() {
            box.setFocusTraversable(false);
            return box;
        }

        @Override
        void show(HomeRow row) {
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
            }
            bound = row.tickedProperty();
            box.selectedProperty().bindBidirectional(bound);
            box.setAccessibleText(row.tickLabel());
        }
    }

    static final class NameCell extends RowCell {
        private final Label code = Texts.plain("", "mono");
        private final Label name = Texts.plain("", "t-body", "b");
        private final Label second = Texts.plain("", "t-caption", "muted");
        private final VBox lines = new VBox(name);
        private final HomeTable table;

        NameCell(HomeTable table) {
            this.table = table;
        }

        @Override
        Node make() {
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinWidth(0);
            return Rows.of(12, code, lines);
        }

        @Override
        void show(HomeRow row) {
            code.setText(row.code());
            Visibility.show(code, !table.isNarrow());
            name.setText(row.name());
            String line = row.secondLine(table.isCompact());
            String shown = table.isLeast() ? row.lineOfFigures() : line;
            second.setText(shown);
            // Most rows have one line: a hidden label would be dressed all the same.
            if (!shown.isEmpty() && !lines.getChildren().contains(second)) {
                lines.getChildren().add(second);
            }
            Visibility.show(second, !shown.isEmpty());
            Tips.show(
                    this,
                    Stream.of(row.name(), line, table.isLeast() ? shown : "")
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("\n")));
        }
    }

    static final class AnsweredCell extends RowCell {
        private final GreyBar bar = new GreyBar();
        private final Label percent = Texts.plain("", "t-body", "muted");
        private final HomeTable table;

        AnsweredCell(HomeTable table) {
            this.table = table;
        }

        @Override
        Node make() {
            percent.setMinWidth(Region.USE_PREF_SIZE);
            percent.getStyleClass().add("home-percent");
            return Rows.of(8, bar, percent);
        }

        @Override
        void show(HomeRow row) {
            Visibility.show(bar, !table.isNarrow());
            bar.show(row.share());
            percent.setText(row.percent());
            Styles.set(percent, "is-under", row.isUnderOnePercent());
        }
    }

    static final class ScoresCell extends RowCell {
        private static final List<String> SIZES = List.of("t-body", "t-caption");

        private final ScoreCell figure = new ScoreCell();
        private final Label words = Texts.plain("", "t-body", "home-score-words");
        private final IntervalBar bar = new IntervalBar(4);
        private final Label bounds = Texts.plain("", "t-caption", "muted");
        private final HBox line = new HBox(8, bar, bounds);
        private final HomeTable table;

        ScoresCell(HomeTable table) {
            this.table = table;
        }

        @Override
        Node make() {
            words.setWrapText(true);
            line.setAlignment(Pos.CENTER_LEFT);
            bar.getStyleClass().add("home-bar");
            bounds.setMinWidth(Region.USE_PREF_SIZE);
            VBox lines = new VBox(words, line);
            lines.setAlignment(Pos.CENTER_LEFT);
            Rows.wide(lines);
            figure.getStyleClass().add("b");
            return Rows.of(12, figure, lines);
        }

        @Override
        void show(HomeRow row) {
            boolean isShown = row.result().map(SectionResult::hasScore).orElse(false);
            figure.show(isShown ? row.standing().score() : Double.NaN, isShown ? row.score() : "", row.bands());
            words.setText(table.isLeast() ? row.briefScoreWords() : row.scoreWords());
            words.setWrapText(!table.isLeast());
            Styles.set(words, "muted", !isShown);
            // A reason is longer than the name of a band; with the largest text it has as many lines in a smaller size.
            Styles.choose(words, SIZES, !isShown && table.isNarrow() ? "t-caption" : "t-body");
            Tips.show(this, isShown ? row.scoreWords() + "\n" + row.bounds() : row.scoreWords());
            Visibility.show(line, isShown && !table.isLeast());
            bar.show(
                    row.standing().score(), row.standing().low(), row.standing().high());
            bounds.setText(row.bounds());
        }
    }

    static final class StatusCell extends RowCell {
        private final Label chip = Texts.plain("", "chip");

        @Override
        Node make() {
            return chip;
        }

        @Override
        void show(HomeRow row) {
            chip.setText(row.statusWords());
            chip.setVisible(!row.statusWords().isEmpty());
            Styles.set(chip, "accent", row.review().isLocked() || row.status() == AssessmentStatus.COMPLETE);
            Styles.set(
                    chip,
                    "outline",
                    row.status() != AssessmentStatus.COMPLETE && row.status() != AssessmentStatus.IN_PROGRESS);
        }
    }

    /** When and by whom it was changed, and the button with everything that can be done. */
    static final class ChangeCell extends RowCell {
        private final Label when = Texts.plain("", "t-body");
        private final Label who = Texts.plain("", "t-caption", "muted");
        private final VBox lines = new VBox(when, who);
        private final Button menu = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
        private final HomeTable table;
        private final BiConsumer<Node, HomeRow> openMenu;

        ChangeCell(HomeTable table, BiConsumer<Node, HomeRow> openMenu) {
            this.table = table;
            this.openMenu = openMenu;
        }

        @Override
        Node make() {
            menu.getStyleClass().add("icon");
            menu.setFocusTraversable(false);
            lines.setAlignment(Pos.CENTER_LEFT);
            Rows.wide(lines);
            return Rows.of(8, lines, menu);
        }

        @Override
        void show(HomeRow row) {
            when.setText(row.changed());
            who.setText(row.changedBy());
            Visibility.show(who, !row.changedBy().isEmpty());
            Visibility.show(lines, !table.isNarrow());
            menu.setAccessibleText(row.menuLabel());
            menu.setOnAction(event -> openMenu.accept(menu, row));
        }
    }

    /** A plain word. */
    static final class WordCell extends RowCell {
        private final Label word;
        private final Function<HomeRow, String> text;

        WordCell(Function<HomeRow, String> text, String... styles) {
            this.text = text;
            this.word = Texts.plain("", styles);
        }

        @Override
        Node make() {
            word.setWrapText(true);
            return word;
        }

        @Override
        void show(HomeRow row) {
            word.setText(text.apply(row));
        }
    }
}
