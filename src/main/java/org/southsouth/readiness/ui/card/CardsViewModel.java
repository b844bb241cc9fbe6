package org.southsouth.readiness.ui.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Every card there is, and the one that is being read or written. Window thread. */
public final class CardsViewModel {
    /** Letters of the name of a file. */
    private static final int MOST = 60;

    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final ReadOnlyObjectWrapper<Optional<List<KeptCard>>> cards = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeptCard>> deleted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Opened>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private boolean isLeft;
    private boolean isSaving;
    private Optional<Card> saved = Optional.empty();
    /** What is open came with the way here, and its place is where somebody came from. */
    private boolean isBroughtAlong;

    private final ReadOnlyStringWrapper attention = new ReadOnlyStringWrapper("");

    /** A card made here with its form, one that others made to be read; {@code owner} is whose the card is here. */
    record Opened(CardForm form, AssessmentId owner, boolean isOwn) {}

    public CardsViewModel(Route.Cards route, ScreenContext context, Ports ports) {
        this.assessment = route.assessment();
        this.context = context;
        this.ports = ports;
        isBroughtAlong = route.draft().isPresent();
        opened.subscribe(this::follow);
        opened.set(route.draft()
                .flatMap(card -> ports.drafts().takeAlike(assessment, card))
                .or(() -> route.draft().map(card -> new Opened(new CardForm(card, today()), assessment, true))));
        context.background()
                .run(() -> ports.assessments().find(assessment).orElseThrow().profile(), this::showFrame, this::fail);
        load();
    }

    /** What is typed is named at the foot until it is saved, and waits for whoever looks elsewhere meanwhile. */
    private void follow(Optional<Opened> before, Optional<Opened> now) {
        before.ifPresent(ports.drafts()::closed);
        now.filter(Opened::isOwn).ifPresent(card -> {
            ports.drafts().open(assessment, card);
            card.form().whenTyped(context.frame()::unfinishedChanged);
        });
        if (isBroughtAlong && now.isPresent()) {
            context.frame().showStatus(Saving.NOTHING, context.text("card.new"));
        } else if (context.frame().words().status().equals(context.text("card.new"))) {
            context.frame().showAtRest(context.text("shell.status.saved"));
        } else {
            context.frame().unfinishedChanged();
        }
        listWaiting();
    }

    private void listWaiting() {
        Set<CardId> listed = cards.get().orElse(List.of()).stream()
                .map(kept -> kept.card().id())
                .collect(Collectors.toSet());
        waiting.set(ports.drafts().waiting(assessment, listed));
    }

    private void showFrame(Profile profile) {
        context.frame().showTitle(context.formats().title(profile));
        context.frame().showContext(context.text("common.notice.foot"));
    }

    private void load() {
        context.background().run(ports.cards()::list, this::show, this::fail);
    }

    /**
     * A draft of which there is a card already makes way for that one, unless somebody has begun to write in it: also where it was saved
     * here, and somebody comes back to the screen as it was before.
     */
    private void show(List<KeptCard> found) {
        list(found);
        Optional<Card> drafted = opened.get()
                .map(Opened::form)
                .filter(form -> !form.isChanged())
                .map(CardForm::before)
                // Of one that was opened from the list nothing is to be looked for.
                .filter(draft -> isBroughtAlong
                        || found.stream().noneMatch(kept -> kept.card().id().equals(draft.id())));
        drafted.flatMap(draft -> own(found, kept -> kept.id().equals(draft.id()))
                        .or(() -> own(found, kept -> kept.isDraftedAs(draft))))
                .ifPresent(kept -> {
                    put(kept);
                    context.frame().showStatus(Saving.SAVED, context.text("card.before"));
                });
    }

    private static Optional<KeptCard> own(List<KeptCard> found, Predicate<Card> isWanted) {
        return found.stream()
                .filter(kept -> kept.isOwn() && isWanted.test(kept.card()))
                .findFirst();
    }

    private void list(List<KeptCard> found) {
        cards.set(Optional.of(found));
        listWaiting();
    }

    private void tell(List<String> sentences) {
        List<String> all = new ArrayList<>(problems.get());
        all.addAll(sentences);
        problems.set(List.copyOf(all));
    }

    private void fail(RuntimeException thrown) {
        problems.set(List.of(FxFailures.words(context.messages(), thrown)));
    }

    /** Then reads the list anew and says what was done. */
    private void act(Runnable work, String done, Runnable whenDone, Runnable whenFailed) {
        problems.set(List.of());
        notice.set("");
        context.background()
                .run(
                        () -> {
                            work.run();
                            return ports.cards().list();
                        },
                        found -> {
                            list(found);
                            context.frame().showStatus(Saving.SAVED, done);
                            whenDone.run();
                        },
                        thrown -> {
                            fail(thrown);
                            whenFailed.run();
                        });
    }

    /** From the list, with what was typed in it before and could not be kept. */
    void open(KeptCard kept) {
        isBroughtAlong = false;
        put(kept);
    }

    /** One that was begun and left: it goes on where it was. */
    void goOn(Opened begun) {
        isBroughtAlong = false;
        show(ports.drafts().take(begun.form().before().id()));
    }

    private void put(KeptCard kept) {
        show(ports.drafts()
                .take(kept.card().id())
                .or(() -> Optional.of(new Opened(
                        new CardForm(kept.card(), today()), kept.assessment().orElse(assessment), kept.isOwn()))));
    }

    private void show(Optional<Opened> card) {
        attention.set("");
        notice.set("");
        opened.set(card);
        listWaiting();
    }

    /** Back to the list, also where others wait there; what was typed and not saved is gone. */
    void close() {
        isBroughtAlong = false;
        show(Optional.empty());
    }

    /** Without keeping it: back to the list, or to the screen that it came from. */
    void giveUp() {
        boolean leadsBack = isBroughtAlong;
        close();
        if (leadsBack && opened.get().isEmpty()) {
            context.navigator().back();
        }
    }

    private void tellWrong(int wrong) {
        attention.set(wrong == 0 ? "" : context.text("card.attention", wrong));
    }

    /** What was said on saving is said anew: a field was left, and may be right by now. */
    void mended() {
        if (!attention.get().isEmpty()) {
            opened.get().ifPresent(now -> tellWrong(now.form().problems().size()));
        }
    }

    /** Keeps what is written, unless something is wrong in it; whether nothing was. */
    boolean save() {
        Opened now = opened.get().orElseThrow();
        int wrong = now.form().problems().size();
        tellWrong(wrong);
        if (wrong > 0) {
            return false;
        }
        Card card = now.form().card();
        isSaving = true;
        act(
                () -> ports.cards().keep(card, now.owner()),
                context.text("card.saved"),
                () -> {
                    isSaving = false;
                    if (!isLeft) {
                        close();
                        saved = Optional.of(card);
                        sayWhatWaits(now);
                    }
                },
                () -> {
                    isSaving = false;
                    if (isLeft) {
                        ports.drafts().keep(assessment, now);
                    }
                });
        return true;
    }

    private void sayWhatWaits(Opened saved) {
        int count = waiting.get().size();
        String next = saved.form().namesNoTarget() ? "card.saved.no-target" : "card.saved.next";
        notice.set(count == 0 ? context.text(next) : context.text("card.saved.waiting", count));
    }

    /** The card that the notice is about. */
    Optional<Card> saved() {
        return saved;
    }

    /** Whether somebody typed or chose something that is not kept yet. */
    boolean isChanged() {
        return opened.get()
                .filter(Opened::isOwn)
                .map(Opened::form)
                .filter(CardForm::isChanged)
                .isPresent();
    }

    /** Somebody goes elsewhere: what was typed waits until they come back. Only their own wish makes a card of it. */
    void leaving() {
        if (!isLeft) {
            isLeft = true;
            boolean isWaiting = isChanged() && !isSaving;
            opened.get().ifPresent(card -> {
                ports.drafts().closed(card);
                if (isWaiting) {
                    ports.drafts().keep(assessment, card);
                }
            });
        }
    }

    void delete(KeptCard kept) {
        act(
                () -> ports.cards().delete(kept.card().id()),
                context.text("card.deleted", kept.card().title()),
                () -> deleted.set(Optional.of(kept)),
                () -> {});
    }

    void undo() {
        deleted.get().ifPresent(kept -> {
            deleted.set(Optional.empty());
            act(() -> ports.cards().restore(kept), context.text("card.restored"), () -> {}, () -> {});
        });
    }

    /** Cards that somebody sent: of each file all, or none with the reasons. */
    void take(List<String> files) {
        problems.set(List.of());
        new CardImport(context, ports, this::load, this::tell, this::fail).take(files);
    }

    void export(List<Card> chosen, CardFormat format, String file) {
        problems.set(List.of());
        ports.export().file(() -> ports.writer().cards(chosen, format), file);
    }

    /** "Samoa-card.pdf", or for one card the beginning of its title. */
    String suggestedName(List<Card> chosen, CardFormat format) {
        String title = chosen.size() == 1 ? chosen.get(0).title() : context.text("card.file.all");
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.length() > MOST ? plain.substring(0, MOST) : plain) + "." + format.ending();
    }

    LocalDate today() {
        return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    }

    void leave() {
        context.navigator().go(new Route.Cooperate(assessment));
    }

    ScreenContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<List<KeptCard>>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** Empty while the list is shown. */
    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Cards that were begun and left. */
    ReadOnlyObjectProperty<List<Opened>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What somebody should know who is back at the list; empty where that is nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What can be put back. */
    ReadOnlyObjectProperty<Optional<KeptCard>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** Why something was not done, a sentence each; none while there is nothing to say. */
    ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** How many fields are to be mended; empty while none is. */
    ReadOnlyStringProperty attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    /**
     * Where cards are kept, what reads those of others, what makes files of them, and what was typed when somebody left before it
     * was sound.
     */
    public record Ports(
            AssessmentStore assessments,
            CardStore cards,
            CardSource source,
            CardWriter writer,
            ReportExport export,
            CardDrafts drafts) {}
}
