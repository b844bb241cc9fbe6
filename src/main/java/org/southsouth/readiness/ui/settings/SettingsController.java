package org.southsouth.readiness.ui.settings;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.ui.fx.Screen;

/** Binds the settings. */
public final class SettingsController implements Screen {
    private final SettingsViewModel model;

    @FXML
    private HBox themes;

    @FXML
    private HBox sizes;

    @FXML
    private TextField name;

    @FXML
    private Label folder;

    @FXML
    private Label version;

    @FXML
    private VBox licences;

    public SettingsController(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.settingsProperty().subscribe(this::show);
        name.textProperty().bindBidirectional(model.nameProperty());
        name.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                model.keepName();
            }
        });
        folder.setText(model.dataFolder());
        version.setText(model.version());
        for (String line : model.licences()) {
            Label label = new Label(line);
            label.getStyleClass().addAll("t-caption", "muted");
            label.setWrapText(true);
            licences.getChildren().add(label);
        }
    }

    private void show(Settings settings) {
        select(themes, settings.isDark() ? "dark" : "light");
        select(sizes, String.valueOf(settings.textSize()));
    }

    private static void select(HBox group, String value) {
        for (Node node : group.getChildren()) {
            ((Toggle) node).setSelected(value.equals(node.getUserData()));
        }
    }

    @FXML
    private void chooseTheme(ActionEvent event) {
        model.chooseDark("dark".equals(valueOf(event)));
        show(model.settingsProperty().get());
    }

    @FXML
    private void chooseSize(ActionEvent event) {
        model.chooseTextSize(Integer.parseInt(valueOf(event)));
        show(model.settingsProperty().get());
    }

    private static String valueOf(ActionEvent event) {
        return (String) ((ToggleButton) event.getSource()).getUserData();
    }

    @FXML
    private void keepName() {
        model.keepName();
    }

    @FXML
    private void copyFolder() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.dataFolder());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void leaving() {
        model.keepName();
    }
}
