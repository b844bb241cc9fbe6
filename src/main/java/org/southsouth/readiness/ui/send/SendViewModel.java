package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.FormWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ExchangeWriting;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.PasswordWords;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** What goes into the file, how much that is, and the file itself. Window thread. */
public final class SendViewModel {
    static final String ENDING = "readiness";

    /** Which scope is chosen. */
    enum Kind {
        WHOLE,
        PART,
        BODY
    }

    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyObjectWrapper<Optional<Packed>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.WHOLE);
    private final ObjectProperty<ExchangeScope> part = new SimpleObjectProperty<>(new ExchangeScope.Whole());
    private final ObjectProperty<ExchangeScope> body = new SimpleObjectProperty<>(new ExchangeScope.Whole());
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final FilesChoice files;
    private final PlanChoice plan;
    private final FormChoice form;
    private final RequestChoice request;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper amount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public SendViewModel(AssessmentId assessment, ScreenContext context, Ports ports) {
        this.assessment = assessment;
        this.context = context;
        this.ports = ports;
        this.files = new FilesChoice(context);
        this.plan = new PlanChoice(context);
        this.form = new FormChoice(ports);
        this.request = new RequestChoice(context);
        List.<ObservableValue<?>>of(
                        kind, part, body, notes, files.taken(), plan.taken(), form.formatProperty(), password, repeated)
                .forEach(value -> value.subscribe(this::count));
        request.subscribe(this::count);
    }

    void load() {
        context.frame().showStatus(Saving.NOTHING, context.text("send.status"));
        context.frame().showContext(context.text("send.context"));
        context.background().run(this::read, this::show);
    }

    private Packed read() {
        ExchangePackage whole = ports.exports()
                .pack(
                        List.of(assessment),
                        new ExchangeScope.Whole(),
                        true,
                        context.clock().instant(),
                        ports.name().get());
        Framework framework = whole.framework();
        return new Packed(
                whole,
                ScopeChoice.sections(framework, context),
                ScopeChoice.bodies(framework, context),
                ports.asked().of(assessment).scope());
    }

    private void show(Packed read) {
        part.set(read.sections().get(0).scope());
        if (!read.bodies().isEmpty()) {
            body.set(read.bodies().get(0).scope());
        }
        switch (read.kindAsked()) {
            case PART -> part.set(read.asked());
            case BODY -> body.set(read.asked());
            case WHOLE -> {}
        }
        request.begin(read.whole().copies().get(0).profile(), ports.name().get());
        kind.set(read.kindAsked());
        loaded.set(Optional.of(read));
        context.frame().showTitle(title());
        count();
    }

    private void count() {
        done.set("");
        boolean isForm = form.isTaken();
        message.set(isForm ? "" : refusal());
        ready.set(loaded.get().isPresent() && message.get().isEmpty());
        loaded.get().ifPresent(read -> {
            ExchangePackage contents = parcel(read);
            amount.set(AmountWords.of(
                    context, contents.counts(), form.formatProperty().get()));
            files.count(contents).filter(refusal -> !isForm).ifPresent(refusal -> {
                ready.set(false);
                message.set(refusal);
            });
        });
    }

    private String refusal() {
        String ofRequest = request.refusal();
        return ofRequest.isEmpty() ? PasswordWords.refusal(context, password.get(), repeated.get()) : ofRequest;
    }

    private ExchangePackage parcel(Packed read) {
        ExchangeScope scope = switch (kind.get()) {
            case WHOLE -> new ExchangeScope.Whole();
            case PART -> part.get();
            case BODY -> body.get();
        };
        ExchangePackage whole = read.whole();
        return plan.of(new ExchangePackage(
                whole.framework(), whole.copies(), scope, notes.get(), whole.madeAt(), whole.madeBy(), whole.files()));
    }

    /** Makes the file and writes it; what fails is said, and an older file of the name stays. */
    void save(String chosen) {
        Optional<Packed> read = loaded.get();
        if (read.isEmpty() || !ready.get()) {
            return;
        }
        String file = form.named(chosen);
        Optional<FormFormat> format = form.formatProperty().get();
        ExchangePackage contents =
                files.of(request.of(parcel(read.get()), !password.get().isEmpty()));
        char[] secret = password.get().toCharArray();
        ready.set(false);
        context.background()
                .run(
                        () -> format.isPresent()
                                ? form.write(contents, format.get(), file)
                                : new ExchangeWriting(ports.files(), ports.output()).write(contents, secret, file),
                        size -> saved(file, size),
                        failure -> {
                            ready.set(true);
                            message.set(FxFailures.words(context.messages(), failure));
                        });
    }

    private void saved(String file, long size) {
        ready.set(true);
        String words = context.text("send.done", file, context.formats().size(size));
        context.frame().showStatus(Saving.SAVED, words);
        context.frame().showWritten(new WrittenFile(file, size, context.clock().instant()));
        done.set(words);
    }

    /** A name that says whose answers it has, and which. */
    String suggestedName() {
        ExchangeScope chosen = kind.get() == Kind.PART ? part.get() : body.get();
        String words = loaded.get().map(read -> read.words(chosen)).orElse("");
        String what = kind.get() == Kind.WHOLE ? "" : " " + words;
        return (title() + what).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "." + form.ending();
    }

    private String title() {
        return loaded.get()
                .map(read ->
                        context.formats().title(read.whole().copies().get(0).profile()))
                .orElse("");
    }

    void cancel() {
        context.navigator().back();
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until it is read. */
    ReadOnlyObjectProperty<Optional<Packed>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    ObjectProperty<ExchangeScope> partProperty() {
        return part;
    }

    ObjectProperty<ExchangeScope> bodyProperty() {
        return body;
    }

    BooleanProperty notesProperty() {
        return notes;
    }

    FilesChoice files() {
        return files;
    }

    PlanChoice plan() {
        return plan;
    }

    RequestChoice request() {
        return request;
    }

    FormChoice form() {
        return form;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty repeatedProperty() {
        return repeated;
    }

    /** How many answers go. */
    ReadOnlyStringProperty amountProperty() {
        return amount.getReadOnlyProperty();
    }

    /** Where the file is; empty while what is chosen is not written. */
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What is to be mended, or what failed; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /**
     * What packs, what makes the file and what writes it; the name in the settings, which goes with it; the part that a file
     * asked for; and what makes workbooks.
     */
    public record Ports(
            ExchangeExport exports,
            ExchangeFile files,
            LargeOutputFile output,
            Supplier<String> name,
            AskedParts asked,
            FormWriter forms) {}
}
