package org.southsouth.readiness.ui.send;

import java.util.List;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.words.SearchKey;

/** The offices, each to be ticked, narrowed by what is typed above. Space ticks. */
public final class OfficeList extends VBox {
    private final ObservableList<SeveralOffice> offices =
            FXCollections.observableArrayList(office -> new Observable[] {office.taken(), office.askedAt()});
    private final FilteredList<SeveralOffice> shown = new FilteredList<>(offices);
    private final ListView<SeveralOffice> list = new ListView<>(shown);
    private final TextField search = PlainTyping.whole(PlainTyping.line(new TextField()));

    public OfficeList() {
        super(8);
        list.getStyleClass().add("office-list");
        RowInSight.keep(list);
    }

    void follow(SeveralViewModel model) {
        ScreenContext context = model.context();
        search.setPromptText(context.text("send.several.search"));
        search.setAccessibleText(context.text("send.several.search"));
        search.textProperty().subscribe(this::narrow);
        SearchLead.into(search, list, office -> true);
        list.setAccessibleText(context.text("send.several.who"));
        list.setPlaceholder(Texts.paragraph(context.text("send.several.none"), "t-body", "muted", "gather-none"));
        list.setCellFactory(made -> new OfficeCell(context));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeLeaves.through(list);
        Button all = Buttons.of(context.text("send.several.all"), this::tickShown, "quiet");
        Button one =
                Buttons.of(context.text("send.several.one"), () -> model.oneRecipient(List.copyOf(shown)), "quiet");
        Tips.show(one, context.text("send.several.one.tip"));
        VBox card = new VBox(list);
        card.getStyleClass().addAll("card", "table-card");
        getChildren().setAll(search, new FlowPane(8, 4, all, one), card);
        model.officesProperty().subscribe(found -> {
            offices.setAll(found);
            narrow();
            list.getSelectionModel().selectFirst();
            if (getScene() != null && !found.isEmpty()) {
                search.requestFocus();
            }
        });
    }

    void focusFirst() {
        search.requestFocus();
    }

    private void narrow() {
        List<SeveralOffice> meant =
                SearchKey.of(search.getText()).among(offices, office -> SearchKey.of(office.body()));
        shown.setPredicate(meant::contains);
        // So that the first Space ticks, whichever row was chosen before.
        if (list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        SeveralOffice office = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && office != null) {
            office.taken().set(!office.taken().get());
            event.consume();
        }
    }

    private void tickShown() {
        boolean isEvery = shown.stream().allMatch(office -> office.taken().get());
        List.copyOf(shown).forEach(office -> office.taken().set(!isEvery));
    }
}
