package org.southsouth.readiness.ui.send;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.TypedDay;

/** Whether the file asks for answers, who asks, and what is said. Window thread. */
final class RequestChoice {
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ScreenContext context;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");

    RequestChoice(ScreenContext context) {
        this.context = context;
    }

    /** What was set up of the assessment stands there first. */
    void begin(Profile profile, String name) {
        by.set(Stream.of(name, profile.leadBody())
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(", ")));
        address.set(profile.contact().contains("@") ? profile.contact() : "");
        TypedDay.from(today(), profile.due())
                .filter(day -> !day.isBefore(today()))
                .ifPresent(day -> due.set(context.formats().date(day)));
    }

    private LocalDate today() {
        return context.formats().dayOf(context.clock().instant());
    }

    /** What is to be mended; empty where nothing is. */
    String refusal() {
        if (!taken.get()) {
            return "";
        }
        if (by.get().isBlank()) {
            return context.text("send.ask.by.missing");
        }
        boolean isLong =
                List.of(by, address).stream().anyMatch(text -> text.get().length() > AnswerRequest.LONGEST_LINE)
                        || message.get().length() > AnswerRequest.LONGEST_MESSAGE;
        if (isLong) {
            return context.text("send.ask.long", AnswerRequest.LONGEST_LINE, AnswerRequest.LONGEST_MESSAGE);
        }
        return due.get().isBlank() || day().isPresent() ? "" : context.text("send.ask.due.not");
    }

    private Optional<LocalDate> day() {
        return TypedDay.from(today(), due.get().strip()).filter(day -> !day.isBefore(today()) && !day.isAfter(LATEST));
    }

    /** The same, asking where that is chosen and nothing is to be mended. */
    ExchangePackage of(ExchangePackage contents, boolean isSealed) {
        return taken.get() && refusal().isEmpty()
                ? contents.asking(new AnswerRequest(
                        by.get().strip(), address.get().strip(), message.get().strip(), day(), isSealed))
                : contents;
    }

    void subscribe(Runnable whenChanged) {
        List.of(taken, by, address, due, message).forEach(value -> value.subscribe(whenChanged));
    }

    BooleanProperty taken() {
        return taken;
    }

    StringProperty by() {
        return by;
    }

    StringProperty address() {
        return address;
    }

    /** As typed. */
    StringProperty due() {
        return due;
    }

    StringProperty message() {
        return message;
    }
}
