package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangeScope;

/**
 * Questions that were sent to somebody to be answered, each time anew. {@code to}, the name of an office or a person, and what
 * else is text may be empty. {@code form} is empty where a file for this application was made. {@code remindedAt}: when the
 * text of a reminder was copied last.
 */
public record Request(
        RequestId id,
        String to,
        String address,
        ExchangeScope scope,
        Optional<FormFormat> form,
        Instant sentAt,
        String sentBy,
        Optional<LocalDate> due,
        String message,
        Optional<Instant> remindedAt) {
    /** One that was just made. */
    public Request(
            RequestId id,
            String to,
            String address,
            ExchangeScope scope,
            Optional<FormFormat> form,
            Instant sentAt,
            String sentBy,
            Optional<LocalDate> due,
            String message) {
        this(id, to, address, scope, form, sentAt, sentBy, due, message, Optional.empty());
    }

    /** Whether both ask the same of the same, whenever that was and however the name is written. */
    public boolean isLike(Request other) {
        return scope.equals(other.scope()) && plain(to).equals(plain(other.to()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** On paper: its answers are typed in here, and no file brings them. */
    public boolean isTyped() {
        return form.filter(one -> one == FormFormat.PDF || one == FormFormat.DOCX)
                .isPresent();
    }
}
