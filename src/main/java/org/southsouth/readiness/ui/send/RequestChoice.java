package org.southsouth.readiness.ui.send;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.DayText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.TypedDay;

/** Whether what goes asks for answers, who asks, and what is said. Window thread. */
final class RequestChoice {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int SHOWN = 60;
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ScreenContext context;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final BooleanProperty form = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private String title = "";

    RequestChoice(ScreenContext context) {
        this.context = context;
    }

    /** What was set up of the assessment stands there first, but for the address to which answers went last. */
    void begin(Profile profile, String name, String replyTo) {
        title = context.formats().title(profile);
        by.set(Stream.of(name, profile.leadBody())
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(", ")));
        String contact = profile.contact().contains("@") ? profile.contact() : "";
        address.set(replyTo.isEmpty() ? contact : replyTo);
        TypedDay.from(today(), profile.due()).ifPresent(this::setDue);
    }

    /** What was said last is said again, and the day of it counts. */
    void goOn(Request last) {
        message.set(last.message());
        last.due().ifPresent(this::setDue);
    }

    /** Nothing where the day is over. */
    void setDue(LocalDate day) {
        if (!day.isBefore(today())) {
            due.set(context.formats().date(day));
        }
    }

    private LocalDate today() {
        return context.formats().dayOf(context.clock().instant());
    }

    /** What is to be mended; empty where nothing is. */
    String refusal() {
        if (!asks()) {
            return "";
        }
        if (by.get().isBlank() && !form.get()) {
            return context.text("send.ask.by.missing");
        }
        boolean isLong =
                List.of(by, address).stream().anyMatch(text -> text.get().length() > AnswerRequest.LONGEST_LINE)
                        || message.get().length() > AnswerRequest.LONGEST_MESSAGE;
        if (isLong) {
            return context.text("send.ask.long", AnswerRequest.LONGEST_LINE, AnswerRequest.LONGEST_MESSAGE);
        }
        String wrongAddress = addressRefusal(address.get());
        return wrongAddress.isEmpty() ? dayRefusal() : wrongAddress;
    }

    /** What is to be mended in an address; empty where nothing is, or none is typed. */
    String addressRefusal(String typed) {
        return isAddressOrEmpty(typed) ? "" : context.text("send.address.not", Formats.shortened(typed.strip(), SHOWN));
    }

    /** What is to be mended in the day; empty where nothing is, or none is typed. */
    String dayRefusal() {
        String typed = due.get().strip();
        if (typed.isEmpty() || day().isPresent()) {
            return "";
        }
        boolean isDay = TypedDay.from(today(), typed).isPresent();
        return isDay
                ? context.text("send.ask.due.over")
                : context.text(TypedDay.refusal(typed), typed, TypedDay.yearAhead(today()));
    }

    /** How the day is read, with its weekday; empty where none is typed, or none that can be meant. */
    String dayRead() {
        DayText words = new DayText(context.messages(), context.formats());
        return day().map(words::read).orElse("");
    }

    /** What a day may look like: one that lies ahead. */
    String dayPrompt() {
        return context.text("send.ask.due.prompt", context.formats().date(today().plusWeeks(2)));
    }

    /** What is to be mended in the name and the address of whoever is asked; empty where nothing is. */
    String refusal(String to, String whereTo) {
        if (Math.max(to.length(), whereTo.length()) > AnswerRequest.LONGEST_LINE) {
            return context.text("send.recipient.long", AnswerRequest.LONGEST_LINE);
        }
        return addressRefusal(whereTo);
    }

    /** Without an @ between two words nothing can be sent there. */
    private static boolean isAddressOrEmpty(String text) {
        return text.isBlank() || ADDRESS.matcher(text.strip()).matches();
    }

    /** Empty where none is typed, or none that can be meant. */
    Optional<LocalDate> day() {
        return TypedDay.from(today(), due.get().strip()).filter(day -> !day.isBefore(today()) && !day.isAfter(LATEST));
    }

    /** Throws where something is to be mended. */
    AnswerRequest asked(boolean isSealed) {
        return new AnswerRequest(
                by.get().isBlank() ? title : by.get().strip(),
                address.get().strip(),
                message.get().strip(),
                day(),
                isSealed);
    }

    /** All that somebody wrote. */
    List<String> typed() {
        return List.of(by.get(), address.get(), due.get(), message.get());
    }

    /** What somebody wrote before, in the order of {@link #typed}. */
    void write(List<String> typed) {
        by.set(typed.get(0));
        address.set(typed.get(1));
        due.set(typed.get(2));
        message.set(typed.get(3));
    }

    void subscribe(Runnable whenChanged) {
        List.of(taken, form, by, address, due, message).forEach(value -> value.subscribe(whenChanged));
    }

    /** A form asks in any case. */
    boolean asks() {
        return taken.get() || form.get();
    }

    ObservableValue<Boolean> asksProperty() {
        return taken.or(form);
    }

    BooleanProperty taken() {
        return taken;
    }

    /** Whether what goes is a form, for which nobody has to say a name. */
    BooleanProperty form() {
        return form;
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
