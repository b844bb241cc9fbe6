package org.southsouth.readiness.ui.card;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Every card there is, and the one that is being read or written. Window thread. */
public final class CardsViewModel {
    /** Letters of the name of a file. */
    private static final int MOST = 60;

    /** Of a broken file; who sent it mends the first ones first. */
    private static final int MOST_PROBLEMS = 10;

    private final AssessmentId assessment;
    private final ScreenContext context;
    private final CardPorts ports;
    private final ReadOnlyObjectWrapper<Optional<List<KeptCard>>> cards = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeptCard>> deleted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper attention = new ReadOnlyStringWrapper("");

    /** A card made here with its form, one that others made to be read; {@code owner} is whose the card is here. */
    record Opened(CardForm form, AssessmentId owner, boolean isOwn) {}

    public CardsViewModel(Route.Cards route, ScreenContext context, CardPorts ports) {
        this.assessment = route.assessment();
        this.context = context;
        this.ports = ports;
        route.draft().ifPresent(card -> opened.set(Optional.of(new Opened(new CardForm(card), assessment, true))));
        context.background()
                .run(() -> ports.assessments().find(assessment).orElseThrow().profile(), this::showFrame, this::fail);
        load();
    }

    private void showFrame(Profile profile) {
        context.frame().showTitle(context.formats().title(profile));
        context.frame().showContext(context.text("common.notice"));
    }

    private void load() {
        context.background().run(ports.cards()::list, found -> cards.set(Optional.of(found)), this::fail);
    }

    private void fail(RuntimeException thrown) {
        problems.set(List.of(FxFailures.words(context.messages(), thrown)));
    }

    /** Then reads the list anew and says what was done. */
    private void act(Runnable work, String done, Runnable whenDone) {
        problems.set(List.of());
        context.background()
                .run(
                        () -> {
                            work.run();
                            return ports.cards().list();
                        },
                        found -> {
                            cards.set(Optional.of(found));
                            context.frame().showStatus(Saving.SAVED, done);
                            whenDone.run();
                        },
                        this::fail);
    }

    void open(KeptCard kept) {
        attention.set("");
        CardForm form = new CardForm(kept.card());
        opened.set(Optional.of(new Opened(form, kept.assessment().orElse(assessment), kept.isOwn())));
    }

    /** Back to the list; what was typed and not saved is gone. */
    void close() {
        attention.set("");
        opened.set(Optional.empty());
    }

    /** Keeps what is written, unless something is wrong in it; whether nothing was. */
    boolean save() {
        Opened now = opened.get().orElseThrow();
        int wrong = now.form().problems().size();
        attention.set(wrong == 0 ? "" : context.text("card.attention", wrong));
        if (wrong > 0) {
            return false;
        }
        Card card = now.form().card();
        act(() -> ports.cards().keep(card, now.owner()), context.text("card.saved"), this::close);
        return true;
    }

    /** Whether somebody typed or chose something that is not kept yet. */
    boolean isChanged() {
        return opened.get()
                .filter(Opened::isOwn)
                .map(Opened::form)
                .filter(CardForm::isChanged)
                .isPresent();
    }

    /** Somebody goes elsewhere: what was typed is kept where it can be. */
    void leaving() {
        if (isChanged()) {
            save();
        }
    }

    void delete(KeptCard kept) {
        act(
                () -> ports.cards().delete(kept.card().id()),
                context.text("card.deleted", kept.card().title()),
                () -> deleted.set(Optional.of(kept)));
    }

    void undo() {
        deleted.get().ifPresent(kept -> {
            deleted.set(Optional.empty());
            act(() -> ports.cards().restore(kept), context.text("card.restored"), () -> {});
        });
    }

    /** Cards that somebody sent: of each file all, or none with the reasons. */
    void take(List<String> files) {
        problems.set(List.of());
        files.forEach(this::take);
    }

    private void take(String file) {
        context.background()
                .run(
                        () -> {
                            Parsed<List<Card>> read = ports.source().read(file);
                            int taken = read.isSound() ? ports.cards().take(read.value()) : 0;
                            return new Taken(file, read, taken);
                        },
                        this::taken,
                        this::fail);
    }

    private record Taken(String file, Parsed<List<Card>> read, int count) {}

    private void taken(Taken taken) {
        if (taken.read().isSound()) {
            int own = taken.read().value().size() - taken.count();
            context.frame().showStatus(Saving.SAVED, context.text("card.taken", taken.count(), own));
            load();
        } else {
            String name = taken.file()
                    .substring(1
                            + Math.max(
                                    taken.file().lastIndexOf('/'), taken.file().lastIndexOf('\\')));
            List<String> all = new ArrayList<>(problems.get());
            all.add(context.text("card.refused", name));
            taken.read().problems().stream()
                    .limit(MOST_PROBLEMS)
                    .map(this::words)
                    .forEach(all::add);
            problems.set(List.copyOf(all));
        }
    }

    private String words(Problem problem) {
        return context.messages().of(problem);
    }

    void export(List<Card> chosen, CardFormat format, String file) {
        problems.set(List.of());
        context.background().compute(() -> ports.writer().cards(chosen, format), bytes -> write(bytes, file));
    }

    private void write(byte[] bytes, String file) {
        context.background()
                .run(
                        () -> {
                            ports.output().write(file, bytes);
                            return context.text(
                                    "common.export.done",
                                    file,
                                    context.formats().size(bytes.length));
                        },
                        done -> context.frame().showStatus(Saving.SAVED, done),
                        this::fail);
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
}
