package org.southsouth.readiness.words;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** What is said on every questionnaire that is filled in elsewhere: for whom it is, what is in it, and by when. */
public record FormText(Messages messages, Formats formats) {
    /** "Strategy and coordination: 7 questions", "7 questions for the Ministry of Trade". */
    public String title(Form form) {
        int count = form.questions().size();
        if (form.scope() instanceof ExchangeScope.Asked asked) {
            return messages.get("form.title.ask", count, messages.list(asked.bodies()));
        }
        return messages.get(
                "form.title",
                form.scope()
                        .part()
                        .map(id -> form.framework().section(id).title())
                        .orElse(form.framework().title()),
                count);
    }

    /** "Maruvia, round 2026", as far as it is said; may be empty. */
    public String about(Profile profile) {
        String subject = profile.subject().code().isEmpty() ? "" : formats.subject(profile.subject());
        String round = profile.round().name();
        if (round.isEmpty()) {
            return subject;
        }
        return subject.isEmpty() ? messages.get("form.round", round) : messages.get("form.about", subject, round);
    }

    /** The day by which it is to be back, or what was typed for it; empty where nothing was. */
    public Optional<String> due(Profile profile) {
        String typed = profile.due().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(TypedDay.of(typed).map(formats::date).orElse(typed));
    }
}
