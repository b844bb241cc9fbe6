package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.merge.AnswerRequest;
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

    /** Who asks, as typed for this one; where nobody typed that, the body that leads. May be empty. */
    public String asks(Form form) {
        return form.request()
                .map(AnswerRequest::by)
                // Where nobody typed who asks, the assessment itself does.
                .filter(by -> !by.equals(formats.title(form.profile())))
                .orElse(form.profile().leadBody())
                .strip();
    }

    /** What was said to whoever is asked; may be empty. */
    public String message(Form form) {
        return form.request().map(AnswerRequest::message).orElse("").strip();
    }

    /** Where the answers go; may be empty. */
    public String sendTo(Form form) {
        return form.request()
                .map(AnswerRequest::address)
                .filter(Predicate.not(String::isBlank))
                .orElse(form.profile().contact())
                .strip();
    }

    /** Sentences for paper: who asks, and who leads where that is somebody else. */
    public List<String> whoAsks(Form form) {
        String asks = asks(form);
        String leads = form.profile().leadBody().strip();
        List<String> sentences = new ArrayList<>();
        if (!asks.isEmpty() && !asks.equals(leads)) {
            sentences.add(messages.get("form.paper.asks.who", asks));
        }
        if (!leads.isEmpty()) {
            sentences.add(messages.get("form.paper.asks.lead", leads));
        }
        return sentences;
    }

    /** The day by which it is to be back, or what was typed for it; empty where nothing was. */
    public Optional<String> due(Profile profile) {
        String typed = profile.due().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(TypedDay.of(typed).map(formats::date).orElse(typed));
    }
}
