package org.southsouth.readiness.ui.asked;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** Shows what goes back, asks where the file goes, and then says what to do with it. */
public final class SendBackController implements Screen {
    private final SendBackViewModel model;
    private final Dialogs dialogs;

    @FXML
    private Region page;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Region before;

    @FXML
    private Label questions;

    @FXML
    private Label counts;

    @FXML
    private CheckBox files;

    @FXML
    private CheckBox notes;

    @FXML
    private HBox to;

    @FXML
    private TextField from;

    @FXML
    private PasswordLine password;

    @FXML
    private PasswordLine repeated;

    @FXML
    private Label wish;

    @FXML
    private Region after;

    @FXML
    private Label name;

    @FXML
    private Label facts;

    @FXML
    private VBox steps;

    @FXML
    private Label due;

    @FXML
    private Label message;

    @FXML
    private Button send;

    @FXML
    private Button done;

    public SendBackController(SendBackViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        notes.selectedProperty().bindBidirectional(model.notesProperty());
        files.selectedProperty().bindBidirectional(model.filesProperty());
        PlainTyping.line(from).textProperty().bindBidirectional(model.fromProperty());
        model.ownNameProperty()
                .when(from.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(model::takeName);
        password.field().textProperty().bindBidirectional(model.passwordProperty());
        repeated.showWith(password);
        repeated.field().textProperty().bindBidirectional(model.repeatedProperty());
        message.textProperty().bind(model.messageProperty());
        Visibility.follow(message, model.messageProperty().isNotEmpty());
        Visibility.follow(due, model.messageProperty().isEmpty());
        send.disableProperty().bind(model.readyProperty().not());
        Visibility.show(before, false);
        Visibility.show(after, false);
        Visibility.show(done, false);
        model.loadedProperty().subscribe(answered -> answered.ifPresent(this::show));
        model.writtenProperty().subscribe(written -> written.ifPresent(this::show));
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        model.load();
    }

    private void show(Answered answered) {
        ScreenContext context = model.context();
        int all = answered.questions().all().size();
        AskedCount count = answered.count();
        title.setText(context.text("asked.back.title"));
        String now = count.isComplete()
                ? context.text("asked.back.subtitle", all)
                : context.text(
                        count.isReady() ? "asked.back.subtitle.ready" : "asked.back.subtitle.part",
                        model.words().count(count));
        String sent = answered.sentBefore(context);
        subtitle.setText(sent.isEmpty() ? now : sent + "\n" + now);
        questions.setText(answered.title(context));
        counts.setText(answered.counts(context));
        files.setText(answered.files(context));
        Visibility.show(files, !answered.contents().enclosed().isEmpty());
        notes.setText(context.text("asked.back.notes", answered.notes()));
        Visibility.show(notes, answered.notes() > 0);
        to.getChildren().setAll(SenderLines.of(context, answered.requests()));
        boolean isWished = answered.isSealed();
        wish.setText(context.text(isWished ? "asked.back.password.wished" : "asked.back.password.free"));
        due.setText(model.due(answered));
        Visibility.show(before, true);
        (from.getText().isBlank() ? from : send).requestFocus();
    }

    private void show(WrittenFile written) {
        ScreenContext context = model.context();
        title.setText(context.text("asked.written.title"));
        subtitle.setText(context.text("asked.written.subtitle"));
        name.setText(written.name());
        facts.setText(context.text(
                "asked.written.facts",
                context.formats().size(written.size()),
                context.formats().time(written.at())));
        model.loadedProperty().get().ifPresent(answered -> addSteps(context, answered.requests()));
        Visibility.show(before, false);
        Visibility.show(after, true);
        Visibility.show(send, false);
        Visibility.show(done, true);
        send.setDefaultButton(false);
        done.setDefaultButton(true);
        done.requestFocus();
    }

    private void addSteps(ScreenContext context, List<AnswerRequest> requests) {
        List<String> addresses = requests.stream()
                .map(AnswerRequest::address)
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
        boolean hasAddresses =
                requests.stream().noneMatch(request -> request.address().isBlank());
        String mail = hasAddresses
                ? context.text("asked.written.mail", context.messages().list(addresses))
                : context.text("asked.written.mail.by", model.words().names(requests));
        steps.getChildren().setAll(step(1, mail), step(2, context.text("asked.written.attach")));
        if (!model.passwordProperty().get().isEmpty()) {
            steps.getChildren().add(step(3, context.text("asked.written.password")));
        }
    }

    private static HBox step(int number, String words) {
        Label text = Rows.wide(Texts.paragraph(words, "t-body", "plain"));
        text.setMinWidth(0);
        return new HBox(16, Texts.whole(String.valueOf(number), "t-body", "b", "asked-step"), text);
    }

    @FXML
    private void send() {
        dialogs.fileToSave(model.context().text("asked.back.save.title"), model.suggestedName(), List.of("readiness"))
                .ifPresent(model::save);
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void done() {
        model.done();
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
