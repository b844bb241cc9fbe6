package org.southsouth.readiness.ui.send;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.fx.BusyPart;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.EscapeLeaves;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the offices and what they are told, and asks for the folder. */
public final class SeveralController implements Screen {
    private final SeveralViewModel model;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Label subtitle;

    @FXML
    private Label taken;

    @FXML
    private Region card;

    @FXML
    private OfficeList offices;

    @FXML
    private OfficeRecipients recipients;

    @FXML
    private Label amount;

    @FXML
    private VBox told;

    @FXML
    private RadioButton file;

    @FXML
    private RadioButton workbook;

    @FXML
    private Region passwordSection;

    @FXML
    private PasswordLine password;

    @FXML
    private PasswordLine repeated;

    @FXML
    private MadeList made;

    @FXML
    private Region progressBox;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label message;

    @FXML
    private Button leave;

    @FXML
    private Button make;

    public SeveralController(SeveralViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        taken.textProperty().bind(model.takenOver().wordsProperty());
        Visibility.follow(taken, model.takenOver().wordsProperty().isNotEmpty());
        offices.follow(model);
        recipients.follow(model);
        amount.textProperty().bind(model.amountProperty());
        told.getChildren().setAll(RequestField.fields(model.context(), model.request()));
        workbook.selectedProperty().bindBidirectional(model.workbookProperty());
        file.setSelected(!model.workbookProperty().get());
        Visibility.follow(passwordSection, model.workbookProperty().map(is -> !is));
        password.field().textProperty().bindBidirectional(model.passwordProperty());
        repeated.showWith(password);
        repeated.field().textProperty().bindBidirectional(model.repeatedProperty());
        made.follow(model.madeProperty(), model.context().text("send.several.made.hint"), model.context());
        Visibility.follow(progressBox, model.slowProperty());
        progress.progressProperty().bind(model.shareProperty());
        BusyPart.follow(card, model.workingProperty());
        message.textProperty().bind(model.messageProperty());
        Visibility.follow(message, model.messageProperty().isNotEmpty());
        make.disableProperty().bind(model.readyProperty().not());
        model.amountProperty()
                .subscribe(words -> make.setText(model.context()
                        .text("send.several.make", model.recipients().size())));
        model.madeProperty()
                .subscribe(files ->
                        leave.setText(model.context().text(files.isEmpty() ? "common.cancel" : "send.several.back")));
        model.workingProperty().subscribe((was, isWorking) -> {
            if (was && !isWorking && !model.madeProperty().get().isEmpty()) {
                leave.requestFocus();
                IntoSight.bring(made);
            }
        });
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        SaveKeys.press(make, page);
        EscapeLeaves.from(page, () -> true, this::leave);
        page.focusedProperty().addListener((focus, before, isFocused) -> takeKeys(isFocused));
        model.load();
    }

    /** To what one fills in first. The toolkit is amid its own move of the focus, which another one would undo. */
    private void takeKeys(boolean hasFocus) {
        if (hasFocus) {
            NextPulse.afterPulse(page.getScene(), () -> {
                if (page.isFocused()) {
                    offices.focusFirst();
                }
            });
        }
    }

    @FXML
    private void make() {
        dialogs.folderToOpen(model.context().text("send.several.folder")).ifPresent(model::make);
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void leave() {
        GiveUp.ask(model.begunProperty().get(), dialogs, model.context(), model::leave);
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
