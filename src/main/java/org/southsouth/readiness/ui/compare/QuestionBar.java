package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Visibility;

/** Which questions are listed, and in which order. */
public final class QuestionBar extends FlowPane {
    private static final double GAP = 16;

    private final ComboBox<Choice> pillar = new ComboBox<>();
    private final TextField search = new TextField();
    private final CheckBox onlyApart = new CheckBox();
    private final Segment byFramework = new Segment("first");
    private final Segment bySpread = new Segment("last");
    private final Segment byLead = new Segment("last");
    private final HBox orders = new HBox(byFramework, bySpread, byLead);
    private final ComboBox<QuestionFilter.Order> order = new ComboBox<>();
    private final Button more = new Button();
    private final CheckMenuItem apartInMenu = new CheckMenuItem();
    private final Label count = Texts.whole("", "t-caption", "muted");

    public QuestionBar() {
        super(GAP, GAP / 2);
        getStyleClass().add("question-bar");
        search.getStyleClass().add("question-search");
        ToggleGroup group = new ToggleGroup();
        byFramework.setToggleGroup(group);
        bySpread.setToggleGroup(group);
        byLead.setToggleGroup(group);
        byFramework.setSelected(true);
        orders.getStyleClass().add("segmented");
        orders.setMaxHeight(Region.USE_PREF_SIZE);
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        onlyApart.setMinWidth(Region.USE_PREF_SIZE);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("question-more");
        more.setGraphic(Icons.of(Feather.CHEVRON_DOWN, "i-s"));
        ContextMenu menu = new ContextMenu(apartInMenu);
        more.setOnAction(event -> MenuBelow.show(menu, more));
        apartInMenu.selectedProperty().bindBidirectional(onlyApart.selectedProperty());
        order.getStyleClass().add("question-order");
        pillar.getStyleClass().add("question-pillar");
        ArrowKeys.choosing(orders.getChildren());
        fit(false, false);
    }

    /**
     * In a small window in one line, with large text the long filter in a menu, and the count over the names: so that the
     * questions begin in sight.
     */
    void fit(boolean isLow, boolean isShort) {
        setHgap(isShort ? GAP / 2 : GAP);
        getChildren()
                .setAll(
                        isShort
                                ? List.of(pillar, search, more, order)
                                : isLow
                                        ? List.of(pillar, search, onlyApart, order)
                                        : List.of(pillar, search, count, onlyApart, orders));
    }

    void follow(CompareViewModel model) {
        search.setPromptText(model.context().text("compare.filter.search"));
        search.setAccessibleText(model.context().text("compare.filter.search"));
        onlyApart.setText(model.context().text("compare.filter.apart"));
        apartInMenu.setText(onlyApart.getText());
        order.setAccessibleText(model.context().text("compare.filter.order"));
        byFramework.setText(model.context().text("compare.filter.framework"));
        bySpread.setText(model.context().text("compare.filter.spread"));
        byLead.setText(model.context().text("compare.filter.learn"));
        ChosenWords.show(order, each -> segment(each).getText());
        pillar.setAccessibleText(model.context().text("compare.filter.pillar"));
        model.filterProperty()
                .subscribe(filter ->
                        more.setText(model.context().text("compare.filter.more", filter.onlyApart() ? 1 : 0)));
        // Before anything here is listened to: whoever comes back finds what was chosen.
        show(model.filterProperty().get());
        model.resultProperty().subscribe(result -> result.ifPresent(loaded -> offer(loaded, model)));
        model.filterProperty().subscribe(filter -> showOrder(filter.order()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::clear);
        search.textProperty()
                .subscribe(text -> model.filter(model.filterProperty().get().withText(text)));
        onlyApart
                .selectedProperty()
                .subscribe(only -> model.filter(model.filterProperty().get().withOnlyApart(only)));
        for (QuestionFilter.Order each : QuestionFilter.Order.values()) {
            segment(each).selectedProperty().subscribe(isSelected -> {
                if (isSelected) {
                    choose(each, model);
                }
            });
        }
        ListKeys.take(order, each -> segment(each).getText(), chosen -> choose(chosen, model));
        ChosenWords.tell(pillar);
        ListKeys.take(
                pillar,
                Choice::title,
                chosen -> model.filter(model.filterProperty().get().withPillar(chosen.pillar())));
    }

    /** Before the page goes up with Esc: who searched wants to be rid of the word first. */
    private void clear(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private static void choose(QuestionFilter.Order chosen, CompareViewModel model) {
        model.filter(model.filterProperty().get().withOrder(chosen));
    }

    private Segment segment(QuestionFilter.Order each) {
        return switch (each) {
            case FRAMEWORK -> byFramework;
            case SPREAD -> bySpread;
            case LEARN -> byLead;
        };
    }

    private void show(QuestionFilter filter) {
        search.setText(filter.text());
        onlyApart.setSelected(filter.onlyApart());
        showOrder(filter.order());
    }

    private void showOrder(QuestionFilter.Order chosen) {
        segment(chosen).setSelected(true);
        order.setValue(chosen);
    }

    /** What somebody can learn is asked of a reference only. */
    private void offerOrders(boolean hasReference) {
        Visibility.show(byLead, hasReference);
        Styles.set(bySpread, "last", !hasReference);
        List<QuestionFilter.Order> offered = Stream.of(QuestionFilter.Order.values())
                .filter(each -> hasReference || each != QuestionFilter.Order.LEARN)
                .toList();
        if (!offered.equals(order.getItems())) {
            order.getItems().setAll(offered);
        }
    }

    private void offer(Compared loaded, CompareViewModel model) {
        offerOrders(loaded.referenced() > 0);
        Optional<String> chosen = model.filterProperty().get().pillar().map(ComparisonRow::id);
        pillar.getItems()
                .setAll(List.of(new Choice(Optional.empty(), model.context().text("compare.filter.all"))));
        loaded.comparison().sectionRows().stream()
                .filter(row -> row.level() == 1)
                .forEach(row -> pillar.getItems().add(new Choice(Optional.of(row), row.name())));
        pillar.getItems().stream()
                .filter(choice -> choice.pillar().map(ComparisonRow::id).equals(chosen))
                .findFirst()
                .ifPresentOrElse(pillar.getSelectionModel()::select, pillar.getSelectionModel()::selectFirst);
    }

    /** Those that choose what is listed: whoever uses them looks at the list. */
    List<Node> choosers() {
        return List.of(pillar, search, onlyApart, more, order);
    }

    /** Where Down goes from the search. */
    void whenDown(Runnable down) {
        SearchLead.onDown(search, down);
    }

    void focusSearch() {
        search.requestFocus();
        // Also for whoever is in it already: what is typed next is another search.
        search.selectAll();
    }

    /** All questions, in the order of the questionnaire. */
    void reset() {
        pillar.getSelectionModel().select(0);
        search.clear();
        onlyApart.setSelected(false);
        byFramework.setSelected(true);
    }

    /** "12 questions": how many are left. */
    void showCount(String text) {
        count.setText(text);
    }

    /** A pillar, or all of them; its text is what the box shows. */
    private record Choice(Optional<ComparisonRow> pillar, String title) {
        @Override
        public String toString() {
            return title;
        }
    }
}
