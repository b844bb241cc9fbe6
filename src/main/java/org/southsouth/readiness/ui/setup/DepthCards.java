package org.southsouth.readiness.ui.setup;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Visibility;

/** The choice of depth as two cards; only the first one where there is no core check. */
public final class DepthCards extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Card full = new Card(group);
    private final Card core = new Card(group);

    public DepthCards() {
        super(16);
        getChildren().addAll(full, core);
    }

    void follow(SetupViewModel model) {
        core.title.setText(model.text("common.depth.core"));
        model.depthWordsProperty().subscribe(this::show);
        BooleanProperty isCore = model.form().coreProperty();
        isCore.subscribe(chosen -> (chosen ? core : full).radio.setSelected(true));
        group.selectedToggleProperty().subscribe(chosen -> isCore.set(chosen == core.radio));
    }

    private void show(@Nullable DepthWords words) {
        if (words != null) {
            full.show(words.fullTitle(), words.full());
            core.show(core.title.getText(), words.core());
            Visibility.show(core, !words.core().isEmpty());
            if (words.core().isEmpty()) {
                full.radio.setSelected(true);
            }
        }
    }

    /** A radio button with a title and a sentence; the whole card can be clicked. */
    private static final class Card extends HBox {
        private final RadioButton radio = new RadioButton();
        private final Label title = new Label();
        private final Label text = new Label();

        Card(ToggleGroup group) {
            super(12);
            getStyleClass().add("setup-depth");
            setAlignment(Pos.CENTER_LEFT);
            radio.setToggleGroup(group);
            title.getStyleClass().addAll("t-body", "b");
            text.getStyleClass().addAll("t-body", "muted");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            VBox lines = new VBox(title, text);
            lines.setMinWidth(0);
            Rows.wide(lines);
            getChildren().addAll(radio, lines);
            Rows.wide(this);
            setPrefWidth(0);
            setMinWidth(0);
            IntoSight.follow(this, radio);
            setOnMouseClicked(event -> {
                radio.setSelected(true);
                radio.requestFocus();
            });
            radio.selectedProperty().subscribe(isSelected -> {
                getStyleClass().remove("is-selected");
                if (isSelected) {
                    getStyleClass().add("is-selected");
                }
            });
        }

        void show(String newTitle, String newText) {
            title.setText(newTitle);
            text.setText(newText);
            radio.setAccessibleText(newTitle + ". " + newText);
        }
    }
}
