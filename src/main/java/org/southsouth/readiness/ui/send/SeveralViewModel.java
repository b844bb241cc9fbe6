package org.southsouth.readiness.ui.send;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.PasswordWords;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** Whom to ask of all that the questionnaire names, what they are told, and a file for each of them. Window thread. */
public final class SeveralViewModel {
    private static final long UNTIL_SHOWN = 500;

    private final Route.Several to;
    private final ScreenContext context;
    private final SendViewModel.Ports ports;
    private final RequestChoice request;
    private final TakenOver taken;
    private final ReadOnlyObjectWrapper<List<SeveralOffice>> offices = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty workbook = new SimpleBooleanProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper amount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<MadeFile>> made = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Loaded> loaded = Optional.empty();
    private SendDrafts.Several begin = new SendDrafts.Several(List.of(), false, List.of());
    private Background.Delay showing = () -> {};
    private List<String> used = List.of("", "");
    private boolean isStopped;
    private boolean isGivenUp;

    /** What is asked about, and what of it is answered. */
    private record Loaded(ExchangePackage whole, Scorecard scorecard) {}

    /** What is asked about, who was asked before, and where answers went last. */
    private record Known(ExchangePackage whole, PastRequests past, String replyTo) {}

    public SeveralViewModel(Route.Several to, ScreenContext context, SendViewModel.Ports ports) {
        this.to = to;
        this.context = context;
        this.ports = ports;
        this.request = new RequestChoice(context);
        this.taken = new TakenOver(context, request);
        request.taken().set(true);
        request.subscribe(this::check);
        List.of(workbook, password, repeated).forEach(value -> value.subscribe(this::check));
    }

    void load() {
        context.frame().showContext(context.text("send.context"));
        context.background().run(this::read, this::show);
    }

    private Known read() {
        ExchangePackage whole = ports.exports()
                .pack(
                        List.of(to.assessment()),
                        new ExchangeScope.Whole(),
                        false,
                        context.clock().instant(),
                        ports.asker().name());
        return new Known(
                whole,
                new PastRequests(ports.requests().of(to.assessment())),
                ports.asker().address());
    }

    private void show(Known known) {
        ExchangePackage read = known.whole();
        Copy copy = read.copies().get(0);
        context.frame().showTitle(context.formats().title(copy.profile()));
        context.frame().showStatus(Saving.HINT, LastWritten.words(known.past(), context));
        request.begin(copy.profile(), read.madeBy(), known.replyTo());
        workbook.set(taken.begin(to.again(), known.past(), read.framework())
                .filter(FormFormat.XLSX::equals)
                .isPresent());
        Scorecard scorecard = copy.scored(read.framework());
        List<SeveralOffice> found = SeveralOffice.all(scorecard, known.past(), context);
        to.again().ifPresent(again -> preset(again, found));
        found.forEach(office ->
                List.of(office.taken(), office.to(), office.address()).forEach(value -> value.subscribe(this::check)));
        loaded = Optional.of(new Loaded(read, scorecard));
        offices.set(List.copyOf(found));
        begin = typed();
        ports.drafts().take(to).ifPresent(this::goOn);
        check();
    }

    private void goOn(SendDrafts.Several typed) {
        request.write(typed.said());
        workbook.set(typed.isWorkbook());
        for (SeveralOffice office : offices.get()) {
            Optional<SendDrafts.Several.Office> before = typed.ticked().stream()
                    .filter(one -> one.body().equals(office.body()))
                    .findFirst();
            office.taken().set(before.isPresent());
            before.ifPresent(one -> {
                office.to().set(one.to());
                office.address().set(one.address());
            });
        }
    }

    private void preset(Request again, List<SeveralOffice> found) {
        found.stream()
                .filter(office -> again.scope() instanceof ExchangeScope.Asked asked
                        && asked.bodies().contains(office.body()))
                .forEach(office -> {
                    office.taken().set(true);
                    office.to().set(again.to());
                    office.address().set(again.address());
                });
    }

    /** Whether leaving would lose what somebody chose or wrote. */
    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    List<SeveralOffice> taken() {
        return offices.get().stream().filter(office -> office.taken().get()).toList();
    }

    List<SeveralRecipient> recipients() {
        return SeveralRecipient.of(taken());
    }

    private void check() {
        List<SeveralOffice> taken = taken();
        int questions =
                taken.stream().mapToInt(office -> office.count().asked()).sum();
        amount.set(
                context.text("send.several.amount", taken.size(), recipients().size(), questions));
        String refusal = refusal(taken);
        message.set(taken.isEmpty() ? "" : refusal);
        this.taken.say(workbook.get() ? Optional.of(FormFormat.XLSX) : Optional.empty());
        begun.set(!secret().equals(used) || !typed().equals(begin));
        ready.set(loaded.isPresent() && !taken.isEmpty() && refusal.isEmpty() && !working.get());
    }

    /** All that somebody chose or wrote, but for the password. */
    private SendDrafts.Several typed() {
        return new SendDrafts.Several(
                request.typed(),
                workbook.get(),
                taken().stream()
                        .map(office -> new SendDrafts.Several.Office(
                                office.body(),
                                office.to().get(),
                                office.address().get()))
                        .toList());
    }

    private List<String> secret() {
        return List.of(password.get(), repeated.get());
    }

    private String refusal(List<SeveralOffice> taken) {
        String ofRecipients = taken.stream()
                .map(office ->
                        request.refusal(office.to().get(), office.address().get()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .or(() -> SeveralRecipient.withTwoAddresses(taken)
                        .map(two -> context.text(
                                "send.several.two-addresses",
                                two.to(),
                                context.messages().list(two.addresses()))))
                .orElseGet(request::refusal);
        return !ofRecipients.isEmpty() || workbook.get()
                ? ofRecipients
                : PasswordWords.refusal(context, password.get(), repeated.get());
    }

    /** All that are ticked among these get what the first of them gets. */
    void oneRecipient(List<SeveralOffice> shown) {
        List<SeveralOffice> these =
                shown.stream().filter(office -> office.taken().get()).toList();
        these.stream().skip(1).forEach(office -> {
            office.to().set(these.get(0).recipient());
            office.address().set(these.get(0).address().get());
        });
    }

    /** One file after the other, so that nothing else waits for all of them and it can be stopped in between. */
    void make(String folder) {
        if (!ready.get()) {
            return;
        }
        Optional<FormFormat> form = workbook.get() ? Optional.of(FormFormat.XLSX) : Optional.empty();
        boolean isSealed = form.isEmpty() && !password.get().isEmpty();
        AnswerRequest wish = request.asked(isSealed);
        Instant now = context.clock().instant();
        List<SentRequest> all = recipients().stream()
                .map(one -> new SentRequest(one.to(), one.address(), one.scope(), form, wish, now))
                .toList();
        isStopped = false;
        working.set(true);
        share.set(0);
        made.set(List.of());
        check();
        showing = context.background().after(UNTIL_SHOWN, () -> slow.set(true));
        Loaded read = loaded.orElseThrow();
        makeNext(all, new SeveralWriting(context, ports, read.whole(), read.scorecard(), folder));
    }

    private void makeNext(List<SentRequest> all, SeveralWriting writing) {
        int done = made.get().size();
        if (done == all.size() || isStopped) {
            end(done == all.size() ? "" : context.text("send.several.stopped", done, all.size()));
            return;
        }
        SentRequest next = all.get(done);
        char[] secret = next.wish().isSealed() ? password.get().toCharArray() : new char[0];
        context.background()
                .run(
                        () -> writing.make(next, secret),
                        file -> {
                            List<MadeFile> now = new ArrayList<>(made.get());
                            now.add(file);
                            made.set(List.copyOf(now));
                            untick(next);
                            share.set((double) now.size() / all.size());
                            makeNext(all, writing);
                        },
                        failure -> end(context.text(
                                "send.several.failed",
                                next.to(),
                                FxFailures.words(context.messages(), failure),
                                done,
                                all.size())));
    }

    /** So that whoever tries again after a failure makes only what is missing. */
    private void untick(SentRequest done) {
        offices.get().stream()
                .filter(office -> done.scope() instanceof ExchangeScope.Asked asked
                        && asked.bodies().contains(office.body()))
                .forEach(office -> office.wasAsked(done.at()));
    }

    private void end(String trouble) {
        if (trouble.isEmpty()) {
            begin = typed();
            used = secret();
        }
        showing.cancel();
        slow.set(false);
        working.set(false);
        if (!made.get().isEmpty()) {
            int count = made.get().size();
            context.frame().showStatus(Saving.SAVED, context.text("send.several.done", count));
            String last = made.get().get(count - 1).file();
            context.frame()
                    .showWritten(new WrittenFile(last, -1, context.clock().instant(), count));
        }
        check();
        message.set(trouble);
    }

    void stop() {
        isStopped = true;
    }

    /** What was chosen waits for somebody who comes back, but for the password. */
    void leaving() {
        isStopped = true;
        if (loaded.isPresent() && !isGivenUp && !typed().equals(begin)) {
            ports.drafts().keep(to, typed());
        }
    }

    void leave() {
        isStopped = true;
        isGivenUp = true;
        context.navigator().go(new Route.Gather(to.assessment()));
    }

    ScreenContext context() {
        return context;
    }

    RequestChoice request() {
        return request;
    }

    /** Everybody whom the questionnaire names, in the order of {@link SeveralOffice#all}. */
    ReadOnlyObjectProperty<List<SeveralOffice>> officesProperty() {
        return offices.getReadOnlyProperty();
    }

    BooleanProperty workbookProperty() {
        return workbook;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty repeatedProperty() {
        return repeated;
    }

    TakenOver takenOver() {
        return taken;
    }

    /** How many are ticked. */
    ReadOnlyStringProperty amountProperty() {
        return amount.getReadOnlyProperty();
    }

    /** What is to be mended, or what failed, with what was made before; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether it takes so long that somebody should see how far it is. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What is made so far. */
    ReadOnlyObjectProperty<List<MadeFile>> madeProperty() {
        return made.getReadOnlyProperty();
    }
}
