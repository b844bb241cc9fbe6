package org.southsouth.readiness.ui.setup;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.southsouth.readiness.ui.controls.ReadHint;
import org.southsouth.readiness.ui.controls.UnderScroll;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Screen;

/** Binds the form, and after a refused attempt goes to the first field to be mended. */
public final class SetupController implements Screen {
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    private final SetupViewModel model;
    private final Dialogs dialogs;

    @FXML
    private BorderPane page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private WhoField who;

    @FXML
    private FormField round;

    @FXML
    private FormField due;

    @FXML
    private FrameworkField framework;

    @FXML
    private Label depthHint;

    @FXML
    private DepthCards depth;

    @FXML
    private FormField leadBody;

    @FXML
    private FormField contact;

    @FXML
    private PeopleField people;

    @FXML
    private CheckBox willing;

    @FXML
    private Label attention;

    @FXML
    private Button save;

    public SetupController(SetupViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        UnderScroll.align(page);
        SetupForm form = model.form();
        round.followText(form.roundProperty());
        round.followError(model.errorProperty(SetupField.ROUND), () -> model.left(SetupField.ROUND));
        round.add(new ReadHint(round.field(), model::roundRead));
        due.followText(form.dueProperty());
        due.followError(model.errorProperty(SetupField.DUE), () -> model.left(SetupField.DUE));
        due.setPrompt(model.duePrompt());
        due.add(new ReadHint(due.field(), model::dueRead));
        leadBody.followText(form.leadBodyProperty());
        contact.followText(form.contactProperty());
        contact.followError(model.errorProperty(SetupField.CONTACT), () -> model.left(SetupField.CONTACT));
        who.follow(model);
        framework.follow(model);
        depth.follow(model);
        people.follow(model);
        willing.selectedProperty().bindBidirectional(form.willingToShareProperty());
        title.textProperty().bind(model.titleProperty());
        subtitle.setText(model.text(model.isNew() ? "setup.subtitle.new" : "setup.subtitle.edit"));
        form.cityKindProperty().subscribe(isCity -> depthHint.setText(model.depthHint(isCity)));
        save.setText(model.text(model.isNew() ? "setup.create" : "setup.save"));
        save.disableProperty().bind(model.busyProperty());
        attention.textProperty().bind(model.attentionProperty());
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        // As everywhere else where something is typed and kept at once.
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isSave = SAVE.stream().anyMatch(keys -> keys.match(event));
            if ((isSave || isEnterOnChosen(event)) && !save.isDisabled()) {
                save();
                event.consume();
            }
        });
        model.onRefused(this::lead);
        model.load();
        focusFirst();
    }

    /** Of an assessment that exists one begins behind whose it is, which changes least. */
    private void focusFirst() {
        if (model.isNew()) {
            who.focusFirst();
        } else {
            round.field().sceneProperty().subscribe(scene -> round.field().requestFocus());
        }
    }

    @FXML
    private void save() {
        who.take();
        model.save();
    }

    /** To the first field that is to be mended. */
    private void lead() {
        List<FormField> wrong = Stream.concat(who.fields().stream(), Stream.of(round, due, contact))
                .filter(FormField::hasError)
                .toList();
        if (!wrong.isEmpty()) {
            wrong.get(0).field().requestFocus();
            // The first one last: it is in sight, and as many of the others with their sentences as there is room for.
            for (int i = wrong.size() - 1; i >= 0; i--) {
                IntoSight.bring(wrong.get(i));
            }
        }
    }

    /** A box would be ticked by Enter as by Space, and consent given by somebody who wanted to be done. */
    private static boolean isEnterOnChosen(KeyEvent event) {
        boolean isPlain = event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown();
        return isPlain
                && (event.getTarget() instanceof CheckBox
                        || (event.getTarget() instanceof RadioButton radio && radio.isSelected()));
    }

    @FXML
    private void cancel() {
        if (!model.isChanged()) {
            model.giveUp();
            return;
        }
        dialogs.confirm(
                new Dialogs.Question(
                                model.text("setup.give-up.title"),
                                model.text("setup.give-up.body"),
                                model.text("setup.give-up.act"),
                                true)
                        .staying(model.text("common.go-on")),
                model::giveUp);
    }

    @Override
    public void leaving() {
        model.leaving();
    }

    @Override
    public boolean isKeptForTheGuide() {
        return true;
    }
}
