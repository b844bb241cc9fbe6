package org.southsouth.readiness.ui.send;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** Who is to answer, which is kept with what they were sent. Window thread. */
final class RecipientChoice {
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");

    /** Empty where it asks for nothing, such as a copy for somebody. */
    Optional<SentRequest> of(ExchangePackage sent, Optional<FormFormat> form, RequestChoice request, boolean isSealed) {
        return request.asks()
                ? Optional.of(new SentRequest(
                        named(sent.scope()),
                        address.get().strip(),
                        sent.scope(),
                        form,
                        request.asked(isSealed),
                        sent.madeAt()))
                : Optional.empty();
    }

    /** Where nobody typed a name, the body whose questions they are. */
    private String named(ExchangeScope scope) {
        String typed = to.get().strip();
        return typed.isEmpty() && scope instanceof ExchangeScope.Asked asked
                ? asked.bodies().get(0)
                : typed;
    }

    StringProperty to() {
        return to;
    }

    StringProperty address() {
        return address;
    }
}
