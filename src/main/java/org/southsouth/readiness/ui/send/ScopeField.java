package org.southsouth.readiness.ui.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.ListLetters;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.send.SendViewModel.Kind;

/** All of it, a pillar or theme, or what one body is to be asked. */
public final class ScopeField extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<Row> rows = new ArrayList<>();

    /** A way, and the list to choose from beside it. */
    private record Row(VBox whole, HBox line, ComboBox<ScopeChoice> box) {}

    public ScopeField() {
        super(8);
    }

    void follow(SendViewModel model) {
        ComboBox<ScopeChoice> parts = new ComboBox<>();
        ComboBox<ScopeChoice> bodies = new ComboBox<>();
        ListLetters.jump(bodies, ScopeChoice::words);
        VBox body = row(radio(model, Kind.BODY, "send.portion.body"), bodies);
        getChildren()
                .addAll(
                        row(radio(model, Kind.WHOLE, "send.portion.whole"), null),
                        row(radio(model, Kind.PART, "send.portion.part"), parts),
                        body);
        model.loadedProperty()
                .subscribe(found -> found.ifPresent(loaded -> {
                    offer(parts, loaded.sections(), model.partProperty(), model, Kind.PART, "send.portion.part");
                    offer(bodies, loaded.bodies(), model.bodyProperty(), model, Kind.BODY, "send.portion.body");
                    mark(
                            bodies,
                            SeveralOffice.all(loaded.scorecard(), loaded.past(), model.context()),
                            model.context());
                    Visibility.show(body, !loaded.bodies().isEmpty());
                }));
    }

    /** In the open list, how much of each is open and when it was asked; the closed one has the name alone. */
    private static void mark(ComboBox<ScopeChoice> bodies, List<SeveralOffice> offices, ScreenContext context) {
        Map<String, String> words = offices.stream()
                .collect(Collectors.toMap(
                        SeveralOffice::body,
                        office -> context.text("send.office.choice", office.body(), office.words(context))));
        bodies.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable ScopeChoice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(choice == null || empty ? null : words.getOrDefault(choice.words(), choice.words()));
            }
        });
    }

    private VBox row(RadioButton radio, @Nullable ComboBox<ScopeChoice> box) {
        HBox line = new HBox(16, radio);
        line.getStyleClass().add("send-row");
        VBox whole = new VBox(4, line);
        if (box != null) {
            box.setMaxWidth(Double.MAX_VALUE);
            Rows.wide(box);
            line.getChildren().add(box);
            rows.add(new Row(whole, line, box));
        }
        return whole;
    }

    /** Where a list beside its way would cut what is chosen, it stands below. */
    void stack(boolean isStacked) {
        for (Row row : rows) {
            if (isStacked == row.line().getChildren().contains(row.box())) {
                row.line().getChildren().remove(row.box());
                row.whole().getChildren().remove(row.box());
                (isStacked ? row.whole() : row.line()).getChildren().add(row.box());
            }
        }
    }

    private RadioButton radio(SendViewModel model, Kind kind, String key) {
        RadioButton radio = new RadioButton(model.context().text(key));
        radio.setToggleGroup(group);
        radio.getStyleClass().add("send-radio");
        radio.setWrapText(true);
        radio.setSelected(model.kindProperty().get() == kind);
        radio.selectedProperty().subscribe(isSelected -> {
            if (isSelected) {
                model.kindProperty().set(kind);
            }
        });
        model.kindProperty().subscribe(chosen -> radio.setSelected(chosen == kind));
        return radio;
    }

    private static void offer(
            ComboBox<ScopeChoice> box,
            List<ScopeChoice> choices,
            ObjectProperty<ExchangeScope> chosen,
            SendViewModel model,
            Kind kind,
            String name) {
        box.setAccessibleText(model.context().text(name));
        ChosenWords.tell(box);
        box.getItems().setAll(choices);
        box.setVisibleRowCount(12);
        chosen.subscribe(scope -> choices.stream()
                .filter(choice -> choice.scope().equals(scope))
                .findFirst()
                .ifPresent(box::setValue));
        box.disableProperty().bind(model.kindProperty().map(now -> now != kind));
        box.valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                chosen.set(now.scope());
            }
        });
    }
}
