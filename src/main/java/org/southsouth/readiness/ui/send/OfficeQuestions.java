package org.southsouth.readiness.ui.send;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.SearchKey;

/**
 * Whoever names an office that is known gets its questions, unless they chose some by hand: then those of the office are offered.
 * Window thread.
 */
final class OfficeQuestions {
    private final ScopeChosen chosen;
    private final RecipientChoice recipient;
    private final ScreenContext context;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper take = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private List<KnownOffice> known = List.of();
    private Optional<KnownOffice> taken = Optional.empty();
    private Optional<ExchangeScope> before = Optional.empty();
    private String filled = "";
    private boolean isByHand = true;
    private boolean isChoosing;

    OfficeQuestions(ScopeChosen chosen, RecipientChoice recipient, ScreenContext context) {
        this.chosen = chosen;
        this.recipient = recipient;
        this.context = context;
        chosen.subscribe(this::scopeChosen);
        recipient.to().subscribe(this::renamed);
    }

    /** {@code isByHand} where the questions are those that somebody chose already. */
    void begin(List<KnownOffice> offices, boolean isByHand) {
        known = offices;
        this.isByHand = isByHand;
        renamed();
    }

    /** Whether somebody chose the questions, so that no name chooses others. */
    boolean isByHand() {
        return isByHand;
    }

    private void scopeChosen() {
        if (!isChoosing && !known.isEmpty()) {
            isByHand = true;
            say();
        }
    }

    private void renamed() {
        if (known.isEmpty()) {
            return;
        }
        Optional<KnownOffice> office = named(recipient.to().get());
        fill(office);
        if (!isByHand) {
            office.ifPresentOrElse(this::choose, this::chooseAsBefore);
        }
        say();
    }

    private Optional<KnownOffice> named(String typed) {
        return KnownOffice.find(known, typed);
    }

    /** The address of one office never stays with another one. */
    private void fill(Optional<KnownOffice> office) {
        String address = recipient.address().get();
        if (address.isEmpty() || address.equals(filled)) {
            filled = office.map(KnownOffice::address).orElse("");
            recipient.address().set(filled);
        }
    }

    private void choose(KnownOffice office) {
        before = before.or(() -> Optional.of(chosen.scope()));
        taken = Optional.of(office);
        set(office.scope());
    }

    /** A name that goes on, such as with a place, is still one of that office. */
    private void chooseAsBefore() {
        if (goingOn().isEmpty()) {
            before.ifPresent(this::set);
            before = Optional.empty();
            taken = Optional.empty();
        }
    }

    /** The office that was named before, where the name goes on. */
    private Optional<KnownOffice> goingOn() {
        SearchKey typed = SearchKey.of(recipient.to().get());
        return taken.filter(office -> typed.startsWith(SearchKey.of(office.name())));
    }

    private Optional<KnownOffice> meant() {
        return named(recipient.to().get()).or(this::goingOn);
    }

    private void set(ExchangeScope scope) {
        isChoosing = true;
        chosen.choose(scope);
        isChoosing = false;
    }

    private void say() {
        Optional<KnownOffice> office = meant();
        boolean isChosen =
                office.filter(one -> one.scope().equals(chosen.scope())).isPresent();
        boolean isUnknown = isUnknown(office);
        offered.set(isUnknown || (office.isPresent() && !isChosen));
        take.set(context.text(isUnknown ? "send.office.keep" : "send.office.take"));
        words.set(office.map(one -> words(one, isChosen)).orElse(isUnknown ? context.text("send.office.unknown") : ""));
    }

    /** The questions that stand chosen from the start were chosen by nobody, and nothing says that they are for this name. */
    private boolean isUnknown(Optional<KnownOffice> office) {
        return !known.isEmpty()
                && !isByHand
                && office.isEmpty()
                && !recipient.to().get().isBlank();
    }

    /** Why nothing can be sent yet; empty where somebody chose the questions, or the office is known. */
    String refusal() {
        boolean isNobody = !known.isEmpty() && !isByHand && recipient.to().get().isBlank();
        return isNobody
                ? context.text("send.office.nobody")
                : isUnknown(meant()) ? context.text("send.office.unknown.refusal") : "";
    }

    private String words(KnownOffice office, boolean isChosen) {
        String questions = context.text(
                isChosen ? "send.office.chosen" : "send.office.offered", office.questions(), office.name());
        return office.askedAt()
                .map(at -> context.text(
                        "send.office.asked",
                        questions,
                        context.formats().date(context.formats().dayOf(at)),
                        office.name()))
                .orElse(questions);
    }

    /** What was offered: the questions of the office, or those that are chosen. */
    void take() {
        meant().ifPresentOrElse(
                        office -> {
                            isByHand = false;
                            choose(office);
                        },
                        () -> isByHand = true);
        say();
    }

    /** What the button says. */
    ReadOnlyStringProperty takeProperty() {
        return take.getReadOnlyProperty();
    }

    /** Those that this may mean. */
    List<KnownOffice> meant(String typed) {
        return KnownOffice.meant(known, typed);
    }

    /** Which questions go to the office; empty where it is not known. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether others are chosen than those of the office. */
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }
}
