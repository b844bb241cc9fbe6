package org.southsouth.readiness.ui.card;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows the list, or in its place the card that is open. */
public final class CardsController implements Screen {
    private final CardsViewModel model;
    private final Dialogs dialogs;

    @FXML
    private StackPane page;

    @FXML
    private Label ruler;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane list;

    @FXML
    private StackPane editor;

    public CardsController(CardsViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        CardList cards = new CardList(model, dialogs);
        list.getChildren().setAll(cards);
        model.openedProperty().subscribe(this::show);
        model.openedProperty().subscribe((before, now) -> {
            if (now.isEmpty()) {
                before.ifPresent(closed -> cards.focus(closed.form().before().id()));
            }
        });
        Fitting.follow(page, ruler, (width, textSize) -> {});
        // From a card that is open its own Cancel leads.
        EscapeLeaves.from(page, () -> model.openedProperty().get().isEmpty(), model::leave);
    }

    @Override
    public void leaving() {
        model.leaving();
    }

    /** A card that is open stays so; the list is made anew. */
    @Override
    public boolean isKeptForTheGuide() {
        return model.openedProperty().get().isPresent();
    }

    /** On the list: what was deleted last is there again. */
    @Override
    public boolean undo() {
        boolean isOnList = model.openedProperty().get().isEmpty()
                && model.deletedProperty().get().isPresent();
        if (isOnList) {
            model.undo();
        }
        return isOnList;
    }

    private void show(Optional<Opened> opened) {
        Visibility.show(scroll, opened.isEmpty());
        Visibility.show(editor, opened.isPresent());
        editor.getChildren().clear();
        opened.ifPresent(card -> {
            CardEditor made = new CardEditor(model, card, dialogs);
            editor.getChildren().setAll(made);
            made.start();
        });
    }
}
