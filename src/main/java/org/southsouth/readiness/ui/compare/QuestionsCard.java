package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** Question by question: the same map, its rows chosen by the bar above it. */
final class QuestionsCard extends VBox {
    private static final double ROW_EM = 1.857;
    private static final double NAMES_EM = 34;
    /** So high at most, that its heads stay in a small window; with large text they are higher, and so are the rows. */
    private static final double MOST = 400;

    private static final double MOST_SHORT = 460;

    private final QuestionBar bar = new QuestionBar();
    private final HeatGrid grid = new HeatGrid();
    private boolean isInOneLine;
    private final Label none = Texts.muted("");
    private final Button all = new Button();
    private final HBox nothing = Rows.of(16, none, all);

    QuestionsCard(CompareViewModel model, Runnable goingBack) {
        getStyleClass().addAll("card", "questions-card");
        grid.setSizes(ROW_EM, NAMES_EM);
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.setMostHeight(MOST);
        none.setMinWidth(0);
        Visibility.show(nothing, false);
        getChildren().addAll(bar, nothing, grid);
        follow(model);
        grid.onEscape(() -> leave(model, goingBack));
    }

    /** In a small window in one line, the count over the names; with large text a part of it in a menu. */
    void fit(boolean isLow, boolean isShort, CompareViewModel model) {
        isInOneLine = isLow || isShort;
        bar.fit(isLow, isShort);
        grid.setMostHeight(isShort ? MOST_SHORT : MOST);
        show(model);
    }

    /** First what is open beside it, then itself; false where there is nothing to go back to. */
    private static boolean leave(CompareViewModel model, Runnable goingBack) {
        if (model.readingProperty().get().isPresent()) {
            model.closeReading();
            return true;
        }
        if (model.isFromMap()) {
            goingBack.run();
            return true;
        }
        return false;
    }

    /** Who is told to which question the keys or the mouse have come. */
    void whenAt(Consumer<String> told) {
        grid.whenAt(told);
    }

    private void follow(CompareViewModel model) {
        bar.follow(model);
        grid.setAccessibleRoleDescription(model.context().text("common.kind.map"));
        all.setText(model.context().text("compare.filter.none.all"));
        all.getStyleClass().addAll("quiet", "btn-s");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> {
            bar.reset();
            // The button is gone with what it was for.
            bar.focusSearch();
        });
        bar.whenDown(grid::requestFocus);
        // In a low window the list would be below what is seen.
        bar.choosers().forEach(chooser -> IntoSight.follow(this, chooser));
        grid.onColumn(column -> model.closeUp().toggle(column, grid.cursor().id()));
        grid.onRow(model::read);
        grid.whenMissing(model::explain);
        model.closeUp().pairProperty().subscribe(grid::mark);
        model.viewProperty().subscribe(view -> show(model));
        model.filterProperty().subscribe(filter -> show(model));
        model.wantedProperty().subscribe(wanted -> wanted.ifPresent(this::goTo));
    }

    /** Opens the next question of those listed, or with -1 the one before. */
    void step(int by) {
        grid.step(by);
    }

    /** All questions are listed then: the one that is looked for might be left out. */
    private void goTo(CompareViewModel.Place place) {
        bar.reset();
        lead(() -> grid.goTo(place.row(), place.column()));
    }

    Optional<CompareViewModel.Place> visited() {
        return grid.cursor().visited();
    }

    /** Where somebody was when they left for another screen. */
    void goOn(CompareViewModel.Place place) {
        lead(() -> grid.goBackTo(place.row(), place.column()));
    }

    private void lead(Runnable there) {
        // It may have just been made: before it is laid out, it does not know what is in sight.
        if (getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> {
                grid.requestFocus();
                there.run();
            });
        }
    }

    /** Only where it is seen: the list of all questions takes its time. */
    private void show(CompareViewModel model) {
        if (model.viewProperty().get() != CompareViewModel.View.QUESTIONS) {
            return;
        }
        model.resultProperty().get().ifPresent(loaded -> {
            Grid listed = model.questions(loaded);
            int count = listed.questions();
            String words = count(count, loaded.comparison(), model);
            Grid shown = isInOneLine && count > 0
                    ? listed.withCorner(model.context().text(cornerKey(model), words))
                    : listed;
            grid.explain(new CellWhy(loaded, model.context()));
            grid.show(shown, loaded.bands(), model.context().formats());
            bar.showCount(words);
            if (count == 0) {
                none.setText(model.context().text(model.filterProperty().get().nothingKey(loaded.comparison())));
            }
            Visibility.show(nothing, count == 0);
        });
    }

    private static String cornerKey(CompareViewModel model) {
        return model.filterProperty().get().order() == QuestionFilter.Order.LEARN
                ? "compare.corner.learn.count"
                : "compare.corner.question.count";
    }

    /** How many are listed, and of how many; which of them have no points, since other places count those that have. */
    private static String count(int count, Comparison comparison, CompareViewModel model) {
        List<ComparisonRow> asked = QuestionFilter.asked(comparison);
        int all = asked.size();
        int unscored =
                (int) asked.stream().filter(row -> !comparison.isScored(row)).count();
        if (count == all && unscored > 0) {
            return model.context().text("compare.filter.count.all.unscored", all, unscored);
        }
        if (count == 0 || count == all) {
            return model.context().text("compare.filter.count", count);
        }
        QuestionFilter filter = model.filterProperty().get().withOrder(QuestionFilter.Order.FRAMEWORK);
        return filter.equals(QuestionFilter.ALL)
                ? model.context().text("compare.filter.count.unscored", count, all, all - count)
                : model.context().text("compare.filter.count.of", count, all);
    }

    boolean focusSearch() {
        bar.focusSearch();
        IntoSight.bring(this);
        return true;
    }
}
