package org.southsouth.readiness.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.CardWording;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What a new card says of an assessment. Signatures stand by role where there is one: a card goes to people whom nobody knows yet. */
public final class DraftText implements CardWording {
    private final Messages messages;
    private final Formats formats;
    private final AnswerText answers;

    public DraftText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.answers = new AnswerText(messages, formats);
    }

    @Override
    public String name(Subject subject) {
        return formats.subject(subject);
    }

    @Override
    public String answer(ScoredQuestion scored, List<ScoredQuestion> gates) {
        if (scored.state() != QuestionState.COUNTS_AS_ZERO || gates.isEmpty()) {
            return answers.of(scored);
        }
        List<String> said = gates.stream()
                .map(gate -> messages.get("cooperate.card.gate", gate.question().text(), answers.of(gate)))
                .toList();
        return messages.get("cooperate.card.not-asked", messages.list(said));
    }

    @Override
    public String said(Subject subject, Question question, String answer) {
        return messages.get("cooperate.card.said", name(subject), question.text(), answer);
    }

    @Override
    public String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        if (!evidence.source().isBlank()) {
            parts.add(evidence.sourceLine());
        }
        if (evidence.year() != null) {
            parts.add(evidence.year().toString());
        }
        Grade grade = evidence.grade();
        if (grade != null && grade != Grade.D) {
            parts.add(
                    messages.getString("cooperate.reason.grade." + grade.name().toLowerCase(Locale.ROOT)));
        }
        return String.join(messages.getString("common.list.comma"), parts);
    }

    @Override
    public String standing(Entry entry) {
        String name = name(entry.profile().subject());
        return entry.reviews()
                .signOff()
                .map(signOff -> validated(name, signOff))
                .orElseGet(() -> notYet(name, entry));
    }

    private String validated(String name, SignOff signOff) {
        List<String> roles =
                signOff.signatories().stream().map(DraftText::role).distinct().toList();
        return messages.get("cooperate.card.validated", name, messages.list(roles), formats.date(signOff.at()));
    }

    private String notYet(String name, Entry entry) {
        return switch (entry.state()) {
            case PROVISIONAL -> messages.get("cooperate.card.provisional", name);
            case IN_REVIEW -> messages.get("cooperate.card.in-review", name);
            case DRAFT, VALIDATED -> messages.get("cooperate.card.draft", name);
        };
    }

    private static String role(Person person) {
        return person.role().isBlank() ? person.name() : person.role();
    }
}
