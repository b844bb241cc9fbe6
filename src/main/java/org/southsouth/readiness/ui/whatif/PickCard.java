package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.PlainField;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.SearchKey;

/** The questions that could earn more, the greatest gain first, to be searched and narrowed to a pillar. */
final class PickCard extends VBox {
    private final TextField search = new PlainField();
    private final ComboBox<Pillar> pillars = new ComboBox<>();
    private final Label none = Texts.paragraph("", "t-body", "muted", "whatif-none");
    private final ListView<WhatIfLine> list = new ListView<>();
    private final Label title = Texts.filling("", "t-lead", "b");
    /** How a target is set back; without room it stands in the help alone. */
    private final HBox back = Rows.of(8);

    private List<WhatIfLine> all = List.of();
    private Consumer<WhatIfLine> setBack = line -> {};
    private Runnable leave = () -> {};

    /** Without an id: all of them. */
    private record Pillar(Optional<SectionId> id, String words) {}

    PickCard() {
        getStyleClass().addAll("card", "table-card", "whatif-pick");
        list.getStyleClass().add("whatif-list");
        list.setPlaceholder(none);
        RowInSight.keep(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        LetterKeys.listen(list, List.of(), this::begin);
        search.textProperty().subscribe(text -> narrow());
        pillars.getStyleClass().add("whatif-narrow");
        ChosenWords.show(pillars, Pillar::words);
        pillars.valueProperty().subscribe(pillar -> narrow());
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinWidth(0);
    }

    void follow(WhatIfViewModel model) {
        search.setPromptText(model.text("whatif.search"));
        search.setAccessibleText(model.text("whatif.search"));
        pillars.setAccessibleText(model.text("whatif.pillars"));
        none.setText(model.text("whatif.pick.none"));
        HBox searching = Rows.of(0, Icons.of(Feather.SEARCH), Rows.wide(search));
        searching.getStyleClass().add("whatif-search");
        title.setText(model.text("whatif.pick"));
        HBox head = Rows.of(12, title, searching, pillars);
        head.getStyleClass().add("whatif-pick-head");
        head.setMinHeight(USE_PREF_SIZE);
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new PickCell(model));
        SearchLead.into(search, list, line -> true);
        getChildren().setAll(head, columns(model), list);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show(found, model)));
        setBack = line -> model.answer(line.id(), Optional.empty());
        leave = model::leave;
    }

    /** With the keys that act on a target in the row that they are at. */
    private HBox targets(WhatIfViewModel model) {
        back.getChildren()
                .setAll(Texts.whole(model.text("whatif.today"), "t-caption", "muted"), key(model, "whatif.today.key"));
        HBox head = Rows.of(
                8,
                Texts.whole(model.text("whatif.column.target"), "t-caption", "muted"),
                key(model, "whatif.target.key"),
                Rows.gap(),
                back);
        head.getStyleClass().add("whatif-aim-head");
        return head;
    }

    private static Label key(WhatIfViewModel model, String name) {
        return Texts.whole(model.text(name), "t-caption", "keycap");
    }

    private HBox columns(WhatIfViewModel model) {
        HBox columns = Rows.of(
                12,
                Texts.filling(model.text("whatif.column.answer"), "t-caption", "muted"),
                points(model.text("whatif.column.today")),
                targets(model),
                points(model.text("whatif.column.then")),
                Texts.whole(model.text("whatif.column.gain"), "t-caption", "muted", "whatif-gain-head"));
        columns.getStyleClass().add("whatif-columns");
        return columns;
    }

    private static Label points(String name) {
        Label head = Texts.whole(name, "t-caption", "muted", "whatif-points", "whatif-roomy");
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    private void show(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        all = loaded.lines();
        List<Pillar> choices = new ArrayList<>();
        choices.add(new Pillar(Optional.empty(), model.text("whatif.pillars.all")));
        for (ScoredSection pillar : loaded.stored().pillars()) {
            choices.add(new Pillar(
                    Optional.of(pillar.section().id()), pillar.section().chartTitle()));
        }
        pillars.getItems().setAll(choices);
        pillars.setValue(choices.get(0));
        narrow();
        none.setText(model.text(all.isEmpty() ? "whatif.pick.best" : "whatif.pick.none"));
    }

    private void narrow() {
        Optional<SectionId> pillar = Optional.ofNullable(pillars.getValue()).flatMap(Pillar::id);
        List<WhatIfLine> there = all.stream()
                .filter(line -> pillar.isEmpty() || pillar.equals(line.pillar()))
                .toList();
        list.getItems().setAll(SearchKey.of(search.getText()).among(there, WhatIfLine::searched));
        list.getSelectionModel().selectFirst();
    }

    /** Enter and Space have the row's answer chosen or typed; Delete goes back to today's. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() == list && event.getCode() == KeyCode.ESCAPE) {
            // A list keeps this key for itself: the screen would never have it.
            leave.run();
            event.consume();
            return;
        }
        WhatIfLine line = list.getFocusModel().getFocusedItem();
        if (event.getTarget() != list || line == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            openFocused();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            setBack.accept(line);
            event.consume();
        }
    }

    /** What a number begins with begins it in its row; a digit chooses the answer before which it stands, and opens them where there is none. */
    private boolean begin(String typed) {
        WhatIfLine line = list.getFocusModel().getFocusedItem();
        boolean isTaken = line != null
                && (line.numeric().isPresent() ? NumberAim.begins(typed) : Character.isDigit(typed.codePointAt(0)));
        if (isTaken) {
            focusedCell().ifPresent(cell -> cell.begin(typed));
        }
        return isTaken;
    }

    private void openFocused() {
        focusedCell().ifPresent(PickCell::open);
    }

    private Optional<PickCell> focusedCell() {
        int at = list.getFocusModel().getFocusedIndex();
        return list.lookupAll(".list-cell").stream()
                .filter(PickCell.class::isInstance)
                .map(PickCell.class::cast)
                .filter(cell -> cell.getIndex() == at && !cell.isEmpty())
                .findFirst();
    }

    /** Alone it has its name on the segment above. */
    void fit(boolean isAlone) {
        Visibility.show(title, !isAlone);
        Visibility.show(back, !Theme.isHuge(getScene()));
    }

    void focusList() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
    }
}
