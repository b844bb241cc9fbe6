package org.southsouth.readiness.ui.send;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.RequestText;

/**
 * What the next office has from the one that was asked last: the day and what is made, and no words, which were meant for that
 * one alone. Both stand far below, so it is said at the top. Window thread.
 */
final class TakenOver {
    private final ScreenContext context;
    private final RequestChoice request;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<Request> last = Optional.empty();
    private String whose = "";

    TakenOver(ScreenContext context, RequestChoice request) {
        this.context = context;
        this.request = request;
    }

    /** Whoever asks the same again has all of it; else the day of the last one counts, and so does what was made for it. */
    Optional<FormFormat> begin(Optional<Request> again, PastRequests past, Framework framework) {
        if (again.isPresent()) {
            request.goOn(again.get());
            return again.get().form();
        }
        last = past.knownTo(framework).last();
        whose = last.map(one -> new RequestText(context.messages(), context.formats()).name(one, framework))
                .orElse("");
        last.flatMap(Request::due).ifPresent(request::setDue);
        return last.flatMap(Request::form);
    }

    /** Only what stands there still. */
    void say(Optional<FormFormat> form) {
        Optional<String> day = last.flatMap(Request::due)
                .filter(due -> request.day().filter(due::equals).isPresent())
                .map(due -> context.text("send.taken.due", context.formats().date(due)));
        Optional<String> made = last.flatMap(Request::form)
                .filter(one -> form.filter(one::equals).isPresent())
                .map(one -> context.text("send.taken.form." + one.word()));
        words.set(Stream.of(day, made)
                .flatMap(Optional::stream)
                .reduce((one, other) -> context.text("send.taken.both", one, other))
                .map(what -> context.text("send.taken", whose, what))
                .orElse(""));
    }

    /** Empty where nothing is taken over, or nothing stands there any more. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
