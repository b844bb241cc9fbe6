package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.IntervalBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ResultText;

/** The totals, last: every one with its bounds, in the same order as everything else; words where there is none. */
final class TotalsCard extends VBox {
    private static final double ROW_EM = 1.714;
    private static final double INSET = 8;
    private static final int MOST_ROWS = 12;
    private static final int LEAST_ROWS = 6;

    private final Label title = Texts.filling("", "t-body", "b");
    private final Label count = Texts.whole("", "t-caption", "muted");
    private final HBox heads = new HBox(8);
    private final ListView<Integer> list = new ListView<>();
    private final CheckBox ranks = new CheckBox();
    private final SureBar sure = new SureBar();
    private final Label none = Texts.muted("");
    private final Label help = Texts.paragraph("", "t-caption", "muted");

    TotalsCard() {
        getStyleClass().addAll("card", "side-card", "totals-card");
        HBox head = Rows.of(8, title, count, ranks);
        list.getStyleClass().add("totals-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        // The frame of its rows stands around the names and not through them.
        VBox.setMargin(list, new Insets(0, 0, 0, -INSET));
        heads.getStyleClass().add("totals-heads");
        heads.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(head, none, help, sure, heads, list);
        title.fontProperty().subscribe(font -> size(font.getSize()));
    }

    private void size(double em) {
        double row = Math.round(ROW_EM * em);
        int rows = list.getItems().size();
        list.setFixedCellSize(row);
        list.setPrefHeight(Math.min(rows, MOST_ROWS) * row + 2);
        list.setMinHeight(Math.min(rows, LEAST_ROWS) * row + 2);
    }

    void follow(CompareViewModel model) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int entry = list.getFocusModel().getFocusedIndex();
            if (event.getCode() == KeyCode.SPACE && entry >= 0) {
                model.closeUp().toggle(entry);
                event.consume();
            }
        });
        sure.follow(model);
        model.resultProperty().subscribe(result -> result.ifPresent(loaded -> show(loaded, model)));
        model.closeUp().pairProperty().subscribe(pair -> list.refresh());
        model.robustness().robustnessProperty().subscribe(found -> list.refresh());
        model.robustness().ranksProperty().subscribe(found -> list.refresh());
        ranks.setText(model.context().text("compare.ranks"));
        ranks.setMinWidth(USE_PREF_SIZE);
        ranks.selectedProperty().subscribe(areWanted -> {
            model.robustness().showRanks(areWanted);
            model.resultProperty().get().ifPresent(loaded -> title(loaded, model));
        });
    }

    private void show(Compared loaded, CompareViewModel model) {
        boolean isCommon = loaded.comparison().sectionRows().stream().anyMatch(row -> row.level() == 0);
        long comparable = loaded.entries().stream().filter(Entry::hasTotal).count();
        title(loaded, model);
        Visibility.show(
                ranks,
                isCommon
                        && loaded.ranked().stream()
                                        .map(loaded.entries()::get)
                                        .filter(Entry::hasTotal)
                                        .count()
                                > 1);
        count.setText(
                isCommon
                        ? model.context()
                                .text(
                                        "compare.totals.count",
                                        String.valueOf(comparable),
                                        String.valueOf(loaded.entries().size()))
                        : "");
        none.setText(model.context().text("compare.totals.none"));
        Visibility.show(none, !isCommon);
        Visibility.show(list, isCommon);
        Visibility.show(help, isCommon);
        Visibility.show(heads, isCommon);
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new Total(loaded, model));
        list.setItems(FXCollections.observableArrayList(
                IntStream.range(0, loaded.entries().size()).boxed().toList()));
        size(title.getFont().getSize());
    }

    /** What the columns are, and, where ranks are shown, of whom. */
    private void title(Compared loaded, CompareViewModel model) {
        title.setText(model.context().text("compare.totals.title"));
        heads.getChildren()
                .setAll(
                        Texts.filling(""),
                        head(model, "compare.totals.score", "total-score"),
                        head(model, "compare.totals.likely", "total-bounds"),
                        head(model, "compare.totals.case", "total-bounds"));
        boolean hasOthers = loaded.ranked().size() < loaded.entries().size();
        String how = model.context().text("compare.totals.help");
        help.setText(how);
        if (ranks.isSelected()) {
            String brackets = how + ' ' + model.context().text("compare.totals.help.ranks");
            help.setText(
                    hasOthers ? brackets + ' ' + model.context().text("compare.totals.help.ranks.earlier") : brackets);
            heads.getChildren().add(head(model, "compare.ranks", "total-rank"));
        }
        boolean areRounds = loaded.entries().stream()
                        .map(entry -> entry.profile().round())
                        .distinct()
                        .count()
                > 1;
        Tips.show(ranks, model.context().text(areRounds ? "compare.ranks.rounds" : "compare.ranks.help"));
    }

    private static Label head(CompareViewModel model, String key, String style) {
        Label head = Texts.paragraph(model.context().text(key), "t-caption", "muted", style, "totals-head");
        head.setMinWidth(USE_PREF_SIZE);
        return head;
    }

    /** One entry: name, bar, score, bounds. */
    private final class Total extends ListCell<Integer> {
        private final Compared loaded;
        private final CompareViewModel model;
        private final Label name = Texts.filling("", "total-name");
        private final EntryName fitting = new EntryName(name);
        private final IntervalBar bar = new IntervalBar(6);
        private final Label words = Texts.filling("", "t-caption", "muted");
        private final Label score = Texts.whole("", "b", "total-score");
        private final Label bounds = Texts.whole("", "t-caption", "total-bounds");
        private final Label extremes = Texts.whole("", "t-caption", "muted", "total-bounds");
        private final Label rank = Texts.whole("", "t-caption", "muted", "total-rank");
        private final HBox row;

        Total(Compared loaded, CompareViewModel model) {
            this.loaded = loaded;
            this.model = model;
            StackPane middle = new StackPane(bar, words);
            middle.setAlignment(Pos.CENTER_LEFT);
            Rows.wide(middle);
            HBox.setHgrow(name, Priority.NEVER);
            row = new HBox(8, name, middle, score, bounds, extremes, rank);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxHeight(HBox.USE_PREF_SIZE);
            // As wide as the list and no wider: the bar gives way to the figures.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            setGraphic(isEmpty || entry == null ? null : row);
            if (isEmpty || entry == null) {
                setAccessibleText("");
                return;
            }
            ScoredSection root = loaded.entries().get(entry).scorecard().root();
            String called = loaded.names().name(entry);
            fitting.show(loaded.names(), entry);
            Tips.show(name, loaded.names().whole(entry));
            Styles.set(name, "b", model.closeUp().pairProperty().get().has(entry));
            String figure = model.context().formats().score(root.score(), loaded.bands());
            bar.setVisible(root.hasScore());
            words.setText(root.hasScore() ? "" : reason(loaded.entries().get(entry)));
            Tips.show(words, words.getText());
            // Why there is no score needs the room of what there is none of.
            Visibility.show(bounds, root.hasScore());
            Visibility.show(extremes, root.hasScore());
            score.setText(figure);
            Optional<LikelyRange> likely = likely(entry, root);
            bar.show(
                    root.score(),
                    likely.map(LikelyRange::low).orElse(root.low()),
                    likely.map(LikelyRange::high).orElse(root.high()));
            bounds.setText(
                    likely.map(range -> beside(root, range.low(), range.high())).orElse(""));
            extremes.setText(root.hasScore() ? beside(root, root.low(), root.high()) : "");
            String place = rank(entry);
            String without = place.isEmpty() ? withoutRank(entry) : "";
            rank.setText(without.isEmpty() ? place : Formats.NONE);
            Tips.show(rank, without);
            Visibility.show(rank, ranks.isSelected());
            String read = root.hasScore()
                    ? model.context().text("compare.totals.read", called, figure, bounds.getText(), extremes.getText())
                    : model.context().text("compare.totals.read.none", called, words.getText());
            setAccessibleText(read(read, place, without));
        }

        private String read(String of, String place, String without) {
            if (!without.isEmpty()) {
                return model.context().text("compare.rank.read.none", of, without);
            }
            return place.isEmpty() ? of : model.context().text("compare.rank.read", of, place);
        }

        private String beside(ScoredSection root, double low, double high) {
            return model.context().formats().bounds(low, high, root.score(), loaded.bands());
        }

        /** Empty until the draws are done; the words above the list call it the likely range. */
        private Optional<LikelyRange> likely(int entry, ScoredSection root) {
            return model.robustness()
                    .robustnessProperty()
                    .get()
                    .flatMap(found -> found.range(entry, root.section().id()));
        }

        /** "3 (2–5)": empty where there is none. */
        private String rank(int entry) {
            List<Optional<RankRange>> known = model.robustness().ranksProperty().get();
            if (entry >= known.size()) {
                return "";
            }
            return known.get(entry)
                    .map(found -> model.context()
                            .text(
                                    "compare.rank",
                                    String.valueOf(found.rank()),
                                    model.context().formats().ranks(found.low(), found.high())))
                    .orElse("");
        }

        /** Why an entry with a score has no rank; empty where it needs no word, since it has one, or no score. */
        private String withoutRank(int entry) {
            boolean isKnown = !model.robustness().ranksProperty().get().isEmpty();
            if (!isKnown || !loaded.entries().get(entry).hasTotal()) {
                return "";
            }
            if (loaded.ranked().contains(entry)) {
                return model.context().text("compare.ranks.version");
            }
            return model.context()
                    .text(loaded.latest().contains(entry) ? "compare.ranks.alone" : "compare.ranks.earlier");
        }

        private String reason(Entry entry) {
            return new ResultText(model.context().messages(), model.context().formats())
                    .title(SectionResult.of(entry.scorecard()));
        }
    }
}
