package org.southsouth.readiness.ui.gather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.exchange.FilePlaces;
import org.southsouth.readiness.core.gather.Asker;
import org.southsouth.readiness.core.gather.FileHere;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.gather.RequestStore;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.RequestText;

/** Everybody who was asked, which of them are shown, and what is said to one of them. Window thread. */
public final class GatherViewModel {
    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyObjectWrapper<Optional<GatherWords>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<GatheredRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<GatherFilter> filter = new SimpleObjectProperty<>(GatherFilter.ALL);
    private final ReturnsViewModel returns;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public GatherViewModel(AssessmentId assessment, ScreenContext context, Ports ports) {
        this.assessment = assessment;
        this.context = context;
        this.ports = ports;
        this.returns = new ReturnsViewModel(assessment, context, ports.returns(), this::read);
        filter.subscribe(this::narrow);
    }

    void load() {
        context.frame().showContext(context.text("gather.context"));
        read();
        returns.goOn();
    }

    private void read() {
        List<FileHere> here = ports.kept().waiting().known(assessment);
        context.background().run(() -> snapshot(here), this::show);
    }

    private GatherSnapshot snapshot(List<FileHere> here) {
        Instant now = context.clock().instant();
        ExchangePackage whole = ports.exports().pack(List.of(assessment), new ExchangeScope.Whole(), true, now, "");
        LocalDate today = context.formats().dayOf(now);
        return GatherSnapshot.of(
                whole,
                new PastRequests(ports.requests().of(assessment)),
                ports.requests().unreadable(assessment),
                ports.exports().brought(assessment),
                new Gathering.Waiting(here, now),
                today,
                ports.asker().address());
    }

    private void show(GatherSnapshot read) {
        problem.set(read.unreadable() == 0 ? "" : context.text("gather.unreadable", read.unreadable()));
        GatherWords words = new GatherWords(context, read);
        context.frame().showTitle(words.title());
        if (loaded.get().isEmpty()) {
            context.frame().showStatus(Saving.HINT, words.status());
        }
        read.gathering().rows().stream()
                .filter(row -> !row.isAwaited())
                .forEach(row -> ports.kept().reminders().forget(row.latest().id()));
        loaded.set(Optional.of(words));
        returns.lock(read.copy().review().isLocked());
        narrow();
    }

    private void narrow() {
        if (filter.get() == GatherFilter.NEEDS_YOU) {
            returns.showWaiting();
        }
        rows.set(all().stream().filter(filter.get()::takes).toList());
    }

    private List<GatheredRow> all() {
        return loaded.get().map(words -> words.snapshot().gathering().rows()).orElse(List.of());
    }

    /** Of offices, as in the list. */
    int count(GatherFilter of) {
        return (int) all().stream().filter(of::takes).count();
    }

    /** Where somebody who comes back goes on; empty for whoever is here for the first time. */
    Optional<GatheredRow> cameBackTo() {
        return ports.kept().place().comeBack(assessment, all());
    }

    void leaving(Optional<GatheredRow> chosen) {
        if (loaded.get().isPresent()) {
            ports.kept().place().leave(assessment, chosen, all());
        }
        returns.leaving();
    }

    /** The name of a filter. Files of which nobody knows whose they are need somebody too, and are told apart from the offices. */
    String label(GatherFilter of) {
        List<String> whose = all().stream()
                .flatMap(row -> row.here().stream())
                .map(FileHere::path)
                .toList();
        int others = (int) ports.kept().waiting().of(assessment).stream()
                .filter(path -> !whose.contains(path))
                .count();
        return of == GatherFilter.NEEDS_YOU && others > 0
                ? context.text("gather.filter.needs-you.files", count(of), others)
                : context.text(of.messageKey(), count(of));
    }

    /** Ready to be pasted into an e-mail. */
    String reminder(GatheredRow row) {
        return loaded.get()
                .map(words -> words.mail()
                        .reminder(
                                row,
                                words.snapshot().scorecard(),
                                words.title(),
                                RequestText.Sender.of(
                                        ports.asker().name(),
                                        words.snapshot().replyTo(),
                                        words.snapshot().copy().profile())))
                .orElse("");
    }

    /** As somebody changed it, else as it is suggested. */
    String written(GatheredRow row) {
        return ports.kept().reminders().text(row.latest().id()).orElseGet(() -> reminder(row));
    }

    /** It is there again after another office or another screen. */
    void write(GatheredRow row, String text) {
        String to = loaded.get().map(words -> words.name(row)).orElse("");
        ports.kept().reminders().type(assessment, row.latest().id(), to, text, reminder(row));
    }

    /** Whether somebody changed it. */
    boolean isRewritten(GatheredRow row) {
        return ports.kept().reminders().text(row.latest().id()).isPresent();
    }

    /** Whether somebody changed what would be said in another way by now. */
    boolean isOlder(GatheredRow row) {
        return ports.kept().reminders().isOlder(row.latest().id(), reminder(row));
    }

    void suggestAgain(GatheredRow row) {
        ports.kept().reminders().forget(row.latest().id());
    }

    /** The text of a reminder was copied: that is noted, and no more, since nobody knows whether it was sent. */
    void reminded(GatheredRow row) {
        Instant now = context.clock().instant();
        ports.kept().reminders().copied(row.latest().id());
        context.frame().showStatus(Saving.NOTHING, context.text("gather.copied"));
        write(() -> ports.requests().remind(assessment, List.of(row.latest().id()), now));
    }

    /** The requests go, and no answer does. */
    void forget(GatheredRow row) {
        List<RequestId> ids = row.requests().stream().map(Request::id).toList();
        ids.forEach(ports.kept().reminders()::forget);
        write(() -> ports.requests().forget(assessment, ids));
    }

    private void write(Runnable work) {
        List<FileHere> here = ports.kept().waiting().known(assessment);
        context.background()
                .run(
                        () -> {
                            work.run();
                            return snapshot(here);
                        },
                        this::show,
                        failure -> problem.set(FxFailures.words(context.messages(), failure)));
    }

    void askOne() {
        context.navigator().go(new Route.Send(assessment, true, Optional.empty()));
    }

    void askSeveral() {
        context.navigator().go(new Route.Several(assessment, Optional.empty()));
    }

    /** With all that was said last. */
    void askAgain(GatheredRow row) {
        Request latest = row.latest();
        boolean isOfSeveral = latest.scope() instanceof ExchangeScope.Asked asked
                && asked.bodies().size() > 1;
        context.navigator()
                .go(
                        isOfSeveral
                                ? new Route.Several(assessment, Optional.of(latest))
                                : new Route.Send(assessment, true, Optional.of(latest)));
    }

    /** Files that came back. */
    ReturnsViewModel returns() {
        return returns;
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until it is read. */
    ReadOnlyObjectProperty<Optional<GatherWords>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Those that are shown. */
    ReadOnlyObjectProperty<List<GatheredRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<GatherFilter> filterProperty() {
        return filter;
    }

    /** What failed; empty while there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * What reads the assessment, what keeps the requests, and whoever asks here; what reads files that came back, what
     * merges them, what knows which files are in a folder, and what is kept here until the window closes.
     */
    public record Ports(
            ExchangeExport exports,
            RequestStore requests,
            Asker asker,
            ExchangeFile files,
            ExchangeImport imports,
            FilePlaces places,
            Kept kept) {
        private ReturnsViewModel.Ports returns() {
            return new ReturnsViewModel.Ports(files, imports, places, kept.waiting(), kept.said());
        }
    }

    /** Which files wait, what was said of them, the reminders that somebody changed, and where somebody was. */
    public record Kept(WaitingFiles waiting, ReturnsSaid said, ReminderDrafts reminders, GatherPlace place) {}
}
