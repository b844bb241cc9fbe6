package org.southsouth.readiness.ui.send;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.exchange.FilePlaces;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.FormWriter;
import org.southsouth.readiness.core.gather.Asker;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.gather.RequestStore;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ExchangeWriting;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.PasswordWords;
import org.southsouth.readiness.ui.fx.Route;
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

    private final Route.Send to;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyObjectWrapper<Optional<Packed>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ScopeChosen scope = new ScopeChosen();
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final FilesChoice files;
    private final PlanChoice plan;
    private final FormChoice form;
    private final RecipientChoice recipient = new RecipientChoice();
    private final OfficeQuestions office;
    private final RequestChoice request;
    private final TakenOver taken;
    private PastRequests past = new PastRequests(List.of());
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper askedBefore = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<MadeFile>> made = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper amount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<SendDrafts.One> begin = Optional.empty();
    private boolean isGivenUp;

    public SendViewModel(Route.Send to, ScreenContext context, Ports ports) {
        this.to = to;
        this.context = context;
        this.ports = ports;
        this.files = new FilesChoice(context);
        this.plan = new PlanChoice(context);
        this.form = new FormChoice(ports);
        this.request = new RequestChoice(context);
        this.taken = new TakenOver(context, request);
        this.office = new OfficeQuestions(scope, recipient, context);
        scope.subscribe(this::count);
        List.<ObservableValue<?>>of(notes, files.taken(), plan.taken(), form.formatProperty(), password, repeated)
                .forEach(value -> value.subscribe(this::count));
        form.formatProperty().subscribe(chosen -> request.form().set(chosen.isPresent()));
        request.subscribe(this::count);
        recipient.to().subscribe(this::count);
        office.offeredProperty().subscribe(isOffered -> count());
        recipient.address().subscribe(this::count);
    }

    void load() {
        context.frame().showContext(context.text("send.context"));
        context.background().run(this::read, this::show);
    }

    private Packed read() {
        ExchangePackage whole = ports.exports()
                .pack(
                        List.of(to.assessment()),
                        new ExchangeScope.Whole(),
                        true,
                        context.clock().instant(),
                        ports.asker().name());
        // What was asked for is what goes back.
        ExchangeScope first = to.again()
                .map(Request::scope)
                .orElseGet(() -> ports.asked().of(to.assessment()).scope());
        PastRequests past = new PastRequests(ports.requests().of(to.assessment()));
        return Packed.of(whole, first, past, ports.asker().address(), context);
    }

    private void show(Packed read) {
        scope.begin(read);
        request.begin(read.profile(), read.whole().madeBy(), read.replyTo());
        if (isForAnOffice(read)) {
            scope.kind().set(Kind.BODY);
        }
        if (to.isAsking()) {
            request.taken().set(true);
            form.formatProperty()
                    .set(taken.begin(to.again(), read.past(), read.whole().framework()));
        }
        to.again().ifPresent(again -> {
            recipient.to().set(again.to());
            recipient.address().set(again.address());
        });
        past = read.past();
        context.frame().showStatus(Saving.HINT, LastWritten.words(past, context));
        boolean isChosen = !to.isAsking() || to.again().isPresent();
        begin = Optional.of(SendDrafts.One.of(this).byHand(isChosen));
        Optional<SendDrafts.One> draft = ports.drafts().take(to);
        draft.ifPresent(typed -> typed.into(this));
        office.begin(KnownOffice.all(read), draft.map(SendDrafts.One::isByHand).orElse(isChosen));
        loaded.set(Optional.of(read));
        context.frame().showTitle(title());
        count();
    }

    /** Whether leaving would lose what somebody chose or wrote. */
    boolean isBegun() {
        boolean isSecret = !password.get().isEmpty() || !repeated.get().isEmpty();
        return begin.isPresent() && done.get().isEmpty() && (isSecret || isChanged());
    }

    private boolean isChanged() {
        return begin.filter(one -> !one.equals(SendDrafts.One.of(this))).isPresent();
    }

    /** What was chosen waits for somebody who comes back, but for the password. */
    void leaving() {
        if (!isGivenUp && done.get().isEmpty() && isChanged()) {
            ports.drafts().keep(to, SendDrafts.One.of(this));
        }
    }

    private boolean isForAnOffice(Packed read) {
        return to.isAsking()
                && to.again().isEmpty()
                && read.firstKind() == Kind.WHOLE
                && !read.bodies().isEmpty();
    }

    private void count() {
        done.set("");
        made.set(List.of());
        boolean isForm = form.isTaken();
        message.set(refusal(isForm));
        taken.say(form.formatProperty().get());
        ready.set(loaded.get().isPresent() && message.get().isEmpty());
        loaded.get().ifPresent(read -> {
            ExchangePackage contents = parcel(read, read.whole().madeAt());
            askedBefore.set(
                    request.asks()
                            ? LastWritten.again(
                                    past, contents.scope(), read.whole().framework(), context)
                            : "");
            Optional<FormFormat> format = form.formatProperty().get();
            amount.set(
                    request.asks()
                            ? AmountWords.asking(context, contents, read.scorecard(), format)
                            : AmountWords.of(context, contents.counts(), format));
            files.count(contents).filter(refusal -> !isForm).ifPresent(refusal -> {
                ready.set(false);
                message.set(refusal);
            });
        });
    }

    private String refusal(boolean isForm) {
        return Stream.of(
                        request.refusal(
                                recipient.to().get(), recipient.address().get()),
                        office.refusal(),
                        request.refusal(),
                        isForm ? "" : PasswordWords.refusal(context, password.get(), repeated.get()))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private ExchangePackage parcel(Packed read, Instant madeAt) {
        ExchangePackage whole = read.whole();
        return plan.of(new ExchangePackage(
                whole.framework(), whole.copies(), scope.scope(), notes.get(), madeAt, whole.madeBy(), whole.files()));
    }

    /** Makes the file and writes it; what fails is said, and an older file of the name stays. */
    void save(String chosen) {
        Optional<Packed> read = loaded.get();
        if (read.isEmpty() || !ready.get()) {
            return;
        }
        String file = form.named(chosen);
        Optional<FormFormat> format = form.formatProperty().get();
        // Of two files from one visit the later one is the newer one.
        Instant now = context.clock().instant();
        ExchangePackage parcel = files.of(parcel(read.get(), now));
        boolean isSealed = format.isEmpty() && !password.get().isEmpty();
        Optional<SentRequest> asked = recipient.of(parcel, format, request, isSealed);
        ExchangePackage contents = asked.map(one -> one.asking(parcel, context)).orElse(parcel);
        char[] secret = password.get().toCharArray();
        ready.set(false);
        context.background()
                .run(
                        () -> format.isPresent()
                                ? form.write(contents, format.get(), file)
                                : new ExchangeWriting(ports.files(), ports.output()).write(contents, secret, file),
                        size -> saved(file, size, asked),
                        failure -> {
                            ready.set(true);
                            message.set(FxFailures.words(context.messages(), failure));
                        });
    }

    private void saved(String file, long size, Optional<SentRequest> asked) {
        ready.set(true);
        context.frame().showStatus(Saving.SAVED, context.text("send.done.status"));
        context.frame().showWritten(new WrittenFile(file, size, context.clock().instant()));
        asked.ifPresent(one -> {
            Packed read = loaded.get().orElseThrow();
            made.set(List.of(one.made(file, read.scorecard(), title(), context)));
            keep(one, read.whole());
        });
        done.set(file);
    }

    /** The file is there already: what fails now is said, and loses nothing but the note of it. */
    private void keep(SentRequest asked, ExchangePackage whole) {
        context.background()
                .run(
                        () -> {
                            asked.keep(whole, ports);
                            return new PastRequests(ports.requests().of(to.assessment()));
                        },
                        kept -> past = kept,
                        failure -> message.set(FxFailures.words(context.messages(), failure)));
    }

    /** A name that says whose answers it has, and which. */
    String suggestedName() {
        String words = loaded.get().map(read -> read.words(scope.scope())).orElse("");
        String what = scope.kind().get() == Kind.WHOLE ? "" : " " + words;
        return (title() + what).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "." + form.ending();
    }

    private String title() {
        return loaded.get().map(read -> context.formats().title(read.profile())).orElse("");
    }

    void cancel() {
        isGivenUp = true;
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
        return scope.kind();
    }

    ObjectProperty<ExchangeScope> partProperty() {
        return scope.part();
    }

    ObjectProperty<ExchangeScope> bodyProperty() {
        return scope.body();
    }

    OfficeQuestions office() {
        return office;
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

    RecipientChoice recipient() {
        return recipient;
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

    /** Whether it is one office that is asked, and not a copy that goes to somebody. */
    boolean isAsking() {
        return to.isAsking();
    }

    TakenOver takenOver() {
        return taken;
    }

    /** Who was asked the same before, and when; empty where nobody was. */
    ReadOnlyStringProperty askedBeforeProperty() {
        return askedBefore.getReadOnlyProperty();
    }

    /** The file that asks somebody, once it is written, with the text of the e-mail. */
    ReadOnlyObjectProperty<List<MadeFile>> madeProperty() {
        return made.getReadOnlyProperty();
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
     * What packs, what makes the file and what writes it; whoever is here, whose name goes with it; the part that a file
     * asked for; what makes workbooks; what keeps who was asked; where files are free; and what keeps what was typed.
     */
    public record Ports(
            ExchangeExport exports,
            ExchangeFile files,
            LargeOutputFile output,
            Asker asker,
            AskedParts asked,
            FormWriter forms,
            RequestStore requests,
            Supplier<RequestId> newId,
            FilePlaces places,
            SendDrafts drafts) {}
}
