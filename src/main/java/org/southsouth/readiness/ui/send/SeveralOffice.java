package org.southsouth.readiness.ui.send;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * One that the questionnaire names: how much it is asked, when it was asked last, whether it is asked now, and who gets that.
 * Window thread.
 */
final class SeveralOffice {
    private final String body;
    private final AskedCount count;
    private final ObjectProperty<Optional<Instant>> askedAt;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final StringProperty to;
    private final StringProperty address = new SimpleStringProperty("");

    private SeveralOffice(String body, AskedCount count, Optional<Instant> askedAt) {
        this.body = body;
        this.count = count;
        this.askedAt = new SimpleObjectProperty<>(askedAt);
        this.to = new SimpleStringProperty(body);
    }

    /** Everybody whom the questionnaire names, those first who have something left to answer or to find out, each by alphabet. */
    static List<SeveralOffice> all(Scorecard scorecard, PastRequests past, ScreenContext context) {
        List<SeveralOffice> found = new ArrayList<>();
        for (ScopeChoice choice : ScopeChoice.bodies(scorecard.framework(), context)) {
            AskedQuestions asked = AskedQuestions.of(choice.scope(), scorecard);
            if (!asked.all().isEmpty()) {
                Optional<Instant> at = past.lastAt(choice.scope());
                found.add(new SeveralOffice(choice.words(), asked.count(scorecard), at));
            }
        }
        found.sort(Comparator.comparing(office -> !office.count.hasWork()));
        return found;
    }

    String body() {
        return body;
    }

    AskedCount count() {
        return count;
    }

    /** How much it is asked, how far that is, and when it was asked last. */
    String words(ScreenContext context) {
        boolean isToFindOut = count.open() == 0 && count.unknown() > 0;
        String questions = context.text(
                isToFindOut ? "send.several.office.unknown" : "send.several.office",
                count.asked(),
                count.open(),
                count.unknown(),
                count.waiting());
        return askedAt.get()
                .map(at -> context.text(
                        "send.several.asked",
                        questions,
                        context.formats().date(context.formats().dayOf(at))))
                .orElse(questions);
    }

    /** Empty where nobody of that name was asked. */
    ReadOnlyObjectProperty<Optional<Instant>> askedAt() {
        return askedAt;
    }

    /** The file is made; it is not ticked any more. */
    void wasAsked(Instant at) {
        askedAt.set(Optional.of(at));
        taken.set(false);
    }

    BooleanProperty taken() {
        return taken;
    }

    StringProperty to() {
        return to;
    }

    StringProperty address() {
        return address;
    }

    /** Who gets it; the office itself where nobody typed a name. */
    String recipient() {
        String typed = to.get().strip();
        return typed.isEmpty() ? body : typed;
    }
}
