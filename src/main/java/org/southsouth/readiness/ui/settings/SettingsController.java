package org.southsouth.readiness.ui.settings;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Screen;

/** Binds the settings; each counts as soon as it is chosen. */
public final class SettingsController implements Screen {
    private final SettingsViewModel model;
    private final SettingsCards cards;
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
    private AboutPane about;

    @FXML
    private DataSections data;

    @FXML
    private DataSections technical;

    @FXML
    private SupportPane support;

    @FXML
    private LicenceList licences;

    public SettingsController(SettingsViewModel model, SettingsCards cards, Dialogs dialogs) {
        this.model = model;
        this.cards = cards;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        ArrowKeys.choosing(themes.getChildrenUnmodifiable());
        ArrowKeys.choosing(sizes.getChildrenUnmodifiable());
        folder.setText(model.dataFolder());
        licences.show(Licence.all());
        model.settingsProperty().subscribe(this::show);
        model.loadedProperty().subscribe(isLoaded -> page.setDisable(!isLoaded));
        Fitting.follow(page, subtitle, this::fit);
        IntoSight.follow(name.getParent(), name);
        IntoSight.follow(folder.getParent().getParent(), folder);
        themes.getChildrenUnmodifiable().forEach(theme -> IntoSight.follow(themes.getParent(), theme));
        sizes.getChildrenUnmodifiable().forEach(size -> IntoSight.follow(sizes.getParent(), size));
        EscapeLeaves.from(page, this::isNothingTyped, model::leave);
        name.textProperty().subscribe(() -> model.typeName(name.getText()));
        data.followOwn(cards, dialogs);
        technical.followTechnical(cards, dialogs);
        support.follow(cards.support(), dialogs);
        about.follow(cards.about(), dialogs);
        if (!cards.support().isAskedFor()) {
            page.disabledProperty().subscribe(this::takeFocus);
            page.sceneProperty().subscribe(this::takeFocus);
        }
        model.load();
    }

    /** Whoever comes with keys sees where they are: at the theme that is chosen. Whoever comes back has them where they were. */
    private void takeFocus() {
        if (page.isDisabled() || page.getScene() == null) {
            return;
        }
        NextPulse.afterPulse(page.getScene(), () -> {
            if (page.getScene() == null) {
                return;
            }
            Node keys = page.getScene().getFocusOwner();
            if (keys == page || !Nesting.isIn(keys, page)) {
                themes.getChildrenUnmodifiable().stream()
                        .filter(theme -> ((ToggleButton) theme).isSelected())
                        .forEach(Node::requestFocus);
            }
        });
    }

    /** In a field with words in it the key gives up what is typed there, at most, and never the whole screen; a name is kept as it is typed. */
    private boolean isNothingTyped() {
        return !(page.getScene().getFocusOwner() instanceof TextInputControl field
                && field.isEditable()
                && !field.equals(name)
                && !field.getText().isEmpty());
    }

    private void fit(double width, double textSize) {
        for (Node node : page.lookupAll(".settings-section")) {
            if (node instanceof SettingsSection section) {
                section.fit(width, textSize);
            }
        }
    }

    private void show(Settings settings) {
        select(themes, settings.look().name());
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
        model.chooseLook(WindowLook.valueOf(value(event)));
        show(model.settingsProperty().get());
    }

    @FXML
    private void chooseSize(ActionEvent event) {
        model.chooseTextSize(Integer.parseInt(value(event)));
        show(model.settingsProperty().get());
    }

    @FXML
    private void copyFolder(ActionEvent event) {
        ClipboardContent text = new ClipboardContent();
        text.putString(model.dataFolder());
        Clipboard.getSystemClipboard().setContent(text);
        if (event.getSource() instanceof Button copy) {
            copy.setText(model.text("settings.copied"));
        }
    }

    /** It is long: whoever comes back goes on where they were. */
    @Override
    public boolean isKeptForTheGuide() {
        return true;
    }

    @Override
    public void leaving() {
        model.save();
    }
}
