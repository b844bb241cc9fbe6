package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the choices, and asks where the file goes. */
public final class SendController implements Screen {
    /** In units of the text size: below this a list of offices has no room beside the way to choose it. */
    private static final double STACKED_EM = 56;

    private final SendViewModel model;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label taken;

    @FXML
    private MadeList made;

    @FXML
    private Label askedBefore;

    @FXML
    private ScopeField portion;

    @FXML
    private Label amount;

    @FXML
    private CheckBox notes;

    @FXML
    private Label notesHint;

    @FXML
    private CheckBox files;

    @FXML
    private Label noFiles;

    @FXML
    private Label filesHint;

    @FXML
    private RecipientField recipient;

    @FXML
    private RequestField request;

    @FXML
    private Region notesSection;

    @FXML
    private Region filesSection;

    @FXML
    private Region passwordSection;

    @FXML
    private Region planSection;

    @FXML
    private CheckBox plan;

    @FXML
    private PasswordLine password;

    @FXML
    private PasswordLine repeated;

    @FXML
    private Label message;

    @FXML
    private Button leave;

    @FXML
    private Button save;

    public SendController(SendViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** A tick that nobody can take away says nothing: where there is no file, a sentence says so. */
    private void followFiles() {
        files.selectedProperty().bindBidirectional(model.files().taken());
        files.textProperty().bind(model.files().wordsProperty());
        noFiles.textProperty().bind(model.files().wordsProperty());
        Visibility.follow(noFiles, model.files().noneProperty());
        Visibility.follow(files, model.files().noneProperty().not());
        Visibility.follow(filesHint, model.files().noneProperty().not());
    }

    @FXML
    private void initialize() {
        portion.follow(model);
        VBox.setMargin(made, new Insets(0, 0, 16, 0));
        followAsking(model.context());
        amount.textProperty().bind(model.amountProperty());
        notes.selectedProperty().bindBidirectional(model.notesProperty());
        bind(notes, "send.notes.include", "send.notes.include.form");
        bind(notesHint, "send.notes.hint", "send.notes.hint.form");
        followFiles();
        plan.textProperty().bind(model.plan().amount());
        plan.selectedProperty().bindBidirectional(model.plan().taken());
        recipient.follow(model);
        request.follow(model);
        ObservableValue<Boolean> isFile = model.form().takenProperty().map(isForm -> !isForm);
        Visibility.follow(planSection, model.plan().offered().flatMap(isOffered -> isFile.map(is -> is && isOffered)));
        Visibility.follow(filesSection, isFile);
        Visibility.follow(passwordSection, isFile);
        Visibility.follow(notesSection, model.form().paperProperty().map(isPaper -> !isPaper));
        password.field().textProperty().bindBidirectional(model.passwordProperty());
        repeated.showWith(password);
        repeated.field().textProperty().bindBidirectional(model.repeatedProperty());
        message.textProperty().bind(model.messageProperty());
        model.doneProperty().subscribe(file -> followDone(!file.isEmpty()));
        Visibility.follow(message, model.messageProperty().isNotEmpty());
        save.disableProperty().bind(model.readyProperty().not());
        Fitting.follow(page, subtitle, (width, textSize) -> portion.stack(width < STACKED_EM * textSize));
        SaveKeys.press(save, page);
        EscapeLeaves.from(page, () -> true, this::cancel);
        page.focusedProperty().addListener((focus, before, isFocused) -> takeKeys(isFocused));
        model.load();
    }

    /** What comes next is the main button: the file, then the text of its e-mail, then the way out. */
    private void followDone(boolean isDone) {
        leave.setText(model.context().text(isDone ? "common.done" : "common.cancel"));
        Optional<Button> copy = isDone ? made.copyOfOne() : Optional.empty();
        mainButton(!isDone ? save : copy.isPresent() ? copy.get() : leave);
        if (isDone) {
            copy.orElse(leave).requestFocus();
            showMade();
        }
    }

    private void mainButton(Button main) {
        for (Button button : List.of(save, leave)) {
            Styles.set(button, "primary", button == main);
            button.setDefaultButton(button == main);
        }
        made.copyOfOne().ifPresent(button -> {
            Styles.set(button, "primary", button == main);
            Styles.set(button, "quiet", button != main);
        });
    }

    /** The text is to be read; where it stands is known once the page has made room for it and for what was written. */
    private void showMade() {
        IntoSight.bring(made);
        Scene scene = page.getScene();
        if (scene != null) {
            NextPulse.afterPulse(scene, () -> NextPulse.afterPulse(scene, () -> IntoSight.bring(made)));
        }
    }

    /** To what one fills in first. The toolkit is amid its own move of the focus, which another one would undo. */
    private void takeKeys(boolean hasFocus) {
        if (hasFocus) {
            NextPulse.afterPulse(page.getScene(), () -> {
                if (page.isFocused()) {
                    recipient.focusFirst();
                }
            });
        }
    }

    private void followAsking(ScreenContext context) {
        title.setText(context.text(model.isAsking() ? "send.one.title" : "send.title"));
        subtitle.setText(context.text(model.isAsking() ? "send.one.subtitle" : "send.subtitle"));
        made.follow(model.madeProperty(), context.text("send.one.made.hint"), context);
        made.whenCopied(() -> {
            mainButton(leave);
            leave.requestFocus();
        });
        taken.textProperty().bind(model.takenOver().wordsProperty());
        Visibility.follow(
                taken,
                model.takenOver()
                        .wordsProperty()
                        .isNotEmpty()
                        .and(model.doneProperty().isEmpty()));
        askedBefore.textProperty().bind(model.askedBeforeProperty());
        Visibility.follow(askedBefore, model.askedBeforeProperty().isNotEmpty());
    }

    /** A workbook has other words for what goes with it. */
    private void bind(Labeled words, String key, String ofForm) {
        words.textProperty()
                .bind(model.form().takenProperty().map(isForm -> model.context().text(isForm ? ofForm : key)));
    }

    @FXML
    private void save() {
        dialogs.fileToSave(
                        model.context().text("send.save.title"),
                        model.suggestedName(),
                        List.of(model.form().ending()))
                .ifPresent(model::save);
    }

    @FXML
    private void cancel() {
        GiveUp.ask(model.isBegun(), dialogs, model.context(), model::cancel);
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
