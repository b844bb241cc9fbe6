package org.southsouth.readiness.ui.send;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.send.SendViewModel.Kind;

/** Which questions go: all, a part or those for one office, each remembered while another kind is chosen. Window thread. */
final class ScopeChosen {
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.WHOLE);
    private final ObjectProperty<ExchangeScope> part = new SimpleObjectProperty<>(new ExchangeScope.Whole());
    private final ObjectProperty<ExchangeScope> body = new SimpleObjectProperty<>(new ExchangeScope.Whole());

    /** The first of each kind, and of these what goes until somebody chooses otherwise. */
    void begin(Packed read) {
        part.set(read.sections().get(0).scope());
        if (!read.bodies().isEmpty()) {
            body.set(read.bodies().get(0).scope());
        }
        if (read.firstKind() != Kind.WHOLE) {
            choose(read.first());
        } else {
            kind.set(Kind.WHOLE);
        }
    }

    ExchangeScope scope() {
        return switch (kind.get()) {
            case WHOLE -> new ExchangeScope.Whole();
            case PART -> part.get();
            case BODY -> body.get();
        };
    }

    /** One that can be chosen. */
    void choose(ExchangeScope scope) {
        if (scope instanceof ExchangeScope.Part) {
            part.set(scope);
            kind.set(Kind.PART);
        } else if (scope instanceof ExchangeScope.Asked) {
            body.set(scope);
            kind.set(Kind.BODY);
        } else {
            kind.set(Kind.WHOLE);
        }
    }

    /** With every change of what is chosen. */
    void subscribe(Runnable listener) {
        List.<ObservableValue<?>>of(kind, part, body).forEach(value -> value.subscribe(listener));
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    ObjectProperty<ExchangeScope> part() {
        return part;
    }

    ObjectProperty<ExchangeScope> body() {
        return body;
    }
}
