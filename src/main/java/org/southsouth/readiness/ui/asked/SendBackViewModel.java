package org.southsouth.readiness.ui.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ExchangeWriting;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.PasswordWords;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.fx.WrittenFile;
import org.southsouth.readiness.words.AskedText;

/** What goes back to whoever asked, with everything set as they wished, and the file itself. Window thread. */
public final class SendBackViewModel {
    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyObjectWrapper<Optional<Answered>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WrittenFile>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty notes = new SimpleBooleanProperty(true);
    private final BooleanProperty files = new SimpleBooleanProperty(true);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public SendBackViewModel(AssessmentId assessment, ScreenContext context, Ports ports) {
        this.assessment = assessment;
        this.context = context;
        this.ports = ports;
        List.of(password, repeated, files).forEach(value -> value.subscribe(this::check));
    }

    /** A name is given once, here or at the foot. It outlives this screen, which follows it no longer than it is shown. */
    ReadOnlyStringProperty ownNameProperty() {
        return ports.own().nameProperty();
    }

    void takeName(String name) {
        if (from.get().isBlank()) {
            from.set(name);
        }
    }

    void load() {
        takeName(ownNameProperty().get());
        context.frame().showContext(context.text("asked.back.context"));
        context.background().run(this::read, this::show);
    }

    /** Empty where no file asks for anything: then there is nothing to send back. */
    private Optional<Answered> read() {
        AskedPart part = ports.asked().of(assessment);
        return part.request()
                .map(request -> Answered.of(
                        whole(),
                        part,
                        ports.exports().brought(assessment),
                        ports.exports().digest()));
    }

    private ExchangePackage whole() {
        return ports.exports()
                .pack(
                        List.of(assessment),
                        new ExchangeScope.Whole(),
                        true,
                        context.clock().instant(),
                        "");
    }

    private void show(Optional<Answered> read) {
        if (read.isEmpty()) {
            context.navigator().go(new Route.Send(assessment));
            return;
        }
        Answered answered = read.get();
        context.frame()
                .showTitle(context.formats()
                        .title(answered.contents().copies().get(0).profile()));
        context.frame().showAsked(words().head(answered.requests()));
        loaded.set(read);
        check();
    }

    AskedText words() {
        return new AskedText(context.messages(), context.formats());
    }

    private void check() {
        message.set(refusal());
        ready.set(loaded.get().isPresent() && message.get().isEmpty());
    }

    private String refusal() {
        boolean isWished = loaded.get().filter(Answered::isSealed).isPresent();
        if (isWished && password.get().isEmpty()) {
            return context.text("asked.back.password.missing");
        }
        boolean isTooLarge = files.get()
                && loaded.get().filter(one -> one.contents().isTooLarge()).isPresent();
        return isTooLarge
                ? context.text(
                        "send.files.too-large",
                        AttachedFiles.PER_PARCEL,
                        AttachedFiles.megabytes(AttachedFiles.PARCEL_BYTES))
                : PasswordWords.refusal(context, password.get(), repeated.get());
    }

    /** "Due 18 September 2026, in 2 days"; empty without a day. */
    String due(Answered answered) {
        LocalDate today = context.formats().dayOf(context.clock().instant());
        return AskedText.firstDue(answered.requests())
                .map(day -> context.text("asked.back.due", words().due(day, today)))
                .orElse("");
    }

    String suggestedName() {
        return loaded.get()
                .map(answered -> answered.fileName(context, from.get().strip()))
                .orElse("");
    }

    /** Makes the file and writes it; what fails is said, and an older file of the name stays. */
    void save(String chosen) {
        Optional<Answered> answered = loaded.get();
        if (answered.isEmpty() || !ready.get()) {
            return;
        }
        String by = from.get().strip();
        keepName(by);
        String file = chosen.toLowerCase(Locale.ROOT).endsWith(".readiness") ? chosen : chosen + ".readiness";
        ExchangePackage sent =
                answered.get().sent(notes.get(), files.get(), context.clock().instant(), by);
        char[] secret = password.get().toCharArray();
        ready.set(false);
        context.background()
                .run(
                        () -> {
                            long size = new ExchangeWriting(ports.files(), ports.output()).write(sent, secret, file);
                            ports.asked().sentBack(assessment, sent.madeAt());
                            return size;
                        },
                        size -> saved(file, size),
                        failure -> {
                            ready.set(true);
                            message.set(FxFailures.words(context.messages(), failure));
                        });
    }

    /** An emptied field is for this file alone. */
    private void keepName(String by) {
        if (!by.isEmpty() && !by.equals(ports.own().nameProperty().get())) {
            ports.own().keep(by);
        }
    }

    /** The name counts also where no file was made; a known one stays. */
    void leaving() {
        if (ports.own().nameProperty().get().isBlank()) {
            keepName(from.get().strip());
        }
    }

    private void saved(String file, long size) {
        ready.set(true);
        WrittenFile made = new WrittenFile(file, size, context.clock().instant());
        context.frame()
                .showStatus(
                        Saving.SAVED,
                        context.text("asked.written.status", context.formats().time(made.at())));
        context.frame().showWritten(made);
        written.set(Optional.of(made));
    }

    void leave() {
        context.navigator().go(new Route.Answer(assessment, Optional.empty()));
    }

    void done() {
        context.navigator().go(new Route.Home());
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until it is read. */
    ReadOnlyObjectProperty<Optional<Answered>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Empty until the file is there. */
    ReadOnlyObjectProperty<Optional<WrittenFile>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    BooleanProperty notesProperty() {
        return notes;
    }

    BooleanProperty filesProperty() {
        return files;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty repeatedProperty() {
        return repeated;
    }

    /** What is to be mended, or what failed; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What packs, what makes the file and what writes it, the name of whoever is here, and what a file asked for. */
    public record Ports(
            ExchangeExport exports, ExchangeFile files, LargeOutputFile output, OwnName own, AskedParts asked) {}
}
