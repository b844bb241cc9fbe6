package org.southsouth.readiness.ui.home;

import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.LazyPane;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** The parts of the list's page, where they stand. In code, not in FXML, since every start waits for it. */
final class HomeView extends StackPane {
    final Label count = Texts.plain("", "t-body", "muted");
    final Button send;
    final Button open;
    final Button create;
    final ResumeCard resume = new ResumeCard();
    final TextField search = new TextField();
    final Label searchKey;
    final HBox searchBox;
    final HBox filters;
    final TickBar ticks = new TickBar();
    final HBox narrowing;
    final HomeBars bars = new HomeBars();
    final HomeTable table = new HomeTable();
    final VBox list;
    final LazyPane<EmptyList> empty = new LazyPane<>();
    final LoadErrorPane failed = new LoadErrorPane();

    HomeView(Function<String, String> words) {
        getStyleClass().add("page");
        send = button(Feather.SEND, words.apply("home.send"));
        send.setId("send");
        open = button(Feather.FOLDER, words.apply("home.open"));
        create = button(Feather.PLUS, words.apply("home.new"), "primary");
        VBox title = Rows.wide(new VBox(Texts.plain(words.apply("home.title"), "t-title", "b"), count));
        title.setMinWidth(0);
        HBox head = new HBox(12, title, send, open, create);
        head.getStyleClass().add("home-head");
        search.setId("search");
        search.setPromptText(words.apply("home.search"));
        search.setAccessibleText(words.apply("home.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        searchKey = Texts.whole(words.apply("home.search.key"), "keycap", "t-caption");
        searchBox = new HBox(Icons.of(Feather.SEARCH), search, searchKey);
        searchBox.setMaxHeight(Region.USE_PREF_SIZE);
        searchBox.getStyleClass().add("home-search");
        filters = new HBox(
                segment(words.apply("home.filter.all"), HomeFilter.ALL, "segment", "first"),
                segment(words.apply("home.filter.open"), HomeFilter.IN_PROGRESS, "segment"),
                segment(words.apply("home.filter.complete"), HomeFilter.COMPLETE, "segment"),
                segment(words.apply("common.assessment.validated"), HomeFilter.VALIDATED, "segment", "last"));
        filters.setMinWidth(Region.USE_PREF_SIZE);
        filters.setMaxHeight(Region.USE_PREF_SIZE);
        filters.getStyleClass().add("segmented");
        narrowing = new HBox(12, searchBox, filters, Rows.gap(), ticks);
        narrowing.getStyleClass().add("home-filters");
        VBox card = new VBox(table);
        card.getStyleClass().addAll("card", "table-card");
        list = new VBox(head, resume, narrowing, bars, card);
        list.getStyleClass().add("home-column");
        getChildren().addAll(list, empty, failed);
    }

    private static Button button(Feather icon, String words, String... styles) {
        Button button = new Button(words, Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        return button;
    }

    private static ToggleButton segment(String words, HomeFilter filter, String... styles) {
        ToggleButton segment = new ToggleButton(words);
        segment.setUserData(filter);
        segment.getStyleClass().addAll(styles);
        return segment;
    }
}
