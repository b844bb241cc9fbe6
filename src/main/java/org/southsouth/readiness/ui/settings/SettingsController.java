package org.southsouth.readiness.ui.settings;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;

/** Binds the settings; each counts as soon as it is chosen. */
public final class SettingsController implements Screen {
    private final SettingsViewModel model;
    private final BackupsViewModel kept;
    private final PasswordViewModel secret;
    private final SharedViewModel office;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Label subtitle;

    @FXML
    private Region themes;

    @FXML
    private Region sizes;

    @FXML
    private TextField name;

    @FXML
    private TextField folder;

    @FXML
    private Label version;

    @FXML
    private Region backupsSection;

    @FXML
    private BackupsPane backups;

    @FXML
    private Region passwordSection;

    @FXML
    private PasswordPane password;

    @FXML
    private SharedPane shared;

    @FXML
    private LicenceList licences;

    public SettingsController(
            SettingsViewModel model,
            BackupsViewModel kept,
            PasswordViewModel secret,
            SharedViewModel office,
            Dialogs dialogs) {
        this.model = model;
        this.kept = kept;
        this.secret = secret;
        this.office = office;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        folder.setText(model.dataFolder());
        version.setText(model.version());
        licences.show(model.licences());
        model.settingsProperty().subscribe(this::show);
        model.loadedProperty().subscribe(isLoaded -> page.setDisable(!isLoaded));
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        name.textProperty().subscribe(() -> model.typeName(name.getText()));
        followData();
        model.loadedProperty().subscribe(isLoaded -> shared.follow(office, dialogs));
        model.load();
    }

    /** Backups and a password are those of the file; whoever keeps a server sees to both there. */
    private void followData() {
        for (Region section : List.of(backupsSection, passwordSection)) {
            section.setVisible(!office.isUsed());
            section.setManaged(!office.isUsed());
        }
        if (!office.isUsed()) {
            backups.follow(kept, dialogs);
            password.follow(secret, dialogs);
            kept.load();
        }
    }

    private void show(Settings settings) {
        select(themes, settings.isDark() ? "dark" : "light");
        select(sizes, String.valueOf(settings.textSize()));
        if (!name.getText().strip().equals(settings.name())) {
            name.setText(settings.name());
        }
    }

    private static void select(Region group, String value) {
        for (Node node : group.getChildrenUnmodifiable()) {
            ((ToggleButton) node).setSelected(value.equals(node.getUserData()));
        }
    }

    private static String value(ActionEvent event) {
        return (String) ((Node) event.getSource()).getUserData();
    }

    @FXML
    private void chooseTheme(ActionEvent event) {
        model.chooseDark(value(event).equals("dark"));
        show(model.settingsProperty().get());
    }

    @FXML
    private void chooseSize(ActionEvent event) {
        model.chooseTextSize(Integer.parseInt(value(event)));
        show(model.settingsProperty().get());
    }

    @FXML
    private void copyFolder() {
        ClipboardContent text = new ClipboardContent();
        text.putString(model.dataFolder());
        Clipboard.getSystemClipboard().setContent(text);
    }

    @Override
    public void leaving() {
        model.save();
    }
}
