package org.southsouth.readiness.ui.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;

/** Puts questions into words for the wall. */
final class Agenda {
    private final ScreenContext context;
    private final AnswerText answers;
    private final WorkshopSnapshot snapshot;

    Agenda(ScreenContext context, WorkshopSnapshot snapshot) {
        this.context = context;
        this.answers = new AnswerText(context.messages(), context.formats());
        this.snapshot = snapshot;
    }

    Topic topic(QuestionId id, int place, int count) {
        ScoredQuestion scored = snapshot.scorecard().of(id);
        Question question = scored.question();
        List<Comment> comments = snapshot.reviews().commentsOn(id);
        Topic.State state = state(id, comments);
        return new Topic(
                question,
                context.text(
                        "workshop.place",
                        place,
                        count,
                        snapshot.scorecard().framework().homeOf(id).title(),
                        id.value()),
                question.text(),
                candidates(scored),
                evidence(scored.answer().evidence()),
                scored.answer().note(),
                comments.stream().filter(Comment::isOpen).map(this::said).toList(),
                state == Topic.State.DECIDED ? decision(comments) : "",
                state,
                words(state));
    }

    private String said(Comment comment) {
        return context.text("workshop.comment", comment.text(), name(comment.by()), day(comment.at()));
    }

    /** What was said last: of what was decided here that is its reason. */
    private String decision(List<Comment> comments) {
        return comments.isEmpty() ? "" : said(comments.get(comments.size() - 1));
    }

    /** Of a choice every option, since a workshop may find another answer than anybody brought; else what was brought. */
    private List<Topic.Candidate> candidates(ScoredQuestion scored) {
        List<Topic.Candidate> candidates = new ArrayList<>();
        Response now = scored.answer().response();
        if (scored.question().kind().choice().isPresent()) {
            List<Option> options = scored.question().kind().options();
            boolean isYesNo = options.stream().allMatch(option -> option.id().length() > 1);
            for (Option option : options) {
                String key = isYesNo ? option.id().substring(0, 1).toUpperCase(Locale.ROOT) : option.id();
                candidates.add(candidate(scored, key, new Response.Chosen(option.id())));
            }
        }
        // What was typed, or that nobody knows.
        boolean isAmongThem = candidates.stream().anyMatch(Topic.Candidate::isNow);
        if (!isAmongThem && !now.isBlank()) {
            candidates.add(candidate(scored, String.valueOf(candidates.size() + 1), now));
        }
        for (HistoryEntry rival : snapshot.rivals(scored.question().id())) {
            Response response = rival.after().response();
            boolean isThere = candidates.stream()
                    .anyMatch(candidate -> candidate.answer().response().equals(response));
            if (!isThere) {
                candidates.add(candidate(scored, String.valueOf(candidates.size() + 1), response));
            }
        }
        return candidates;
    }

    private Topic.Candidate candidate(ScoredQuestion scored, String key, Response response) {
        QuestionId id = scored.question().id();
        String words = answers.saidAsGiven(scored.question(), response);
        if (scored.answer().response().equals(response)) {
            String now = Optional.ofNullable(snapshot.heads().get(id))
                    .map(head -> context.text("workshop.now.by", name(head.by()), day(head.at())))
                    .orElse(context.text("workshop.now"));
            return new Topic.Candidate(key, scored.answer(), words, List.of(now), true);
        }
        List<String> said = new ArrayList<>();
        // The evidence of one answer does not count for another one; that of whoever gave it before does.
        Answer answer = Answer.of(response);
        for (HistoryEntry rival : snapshot.rivals(id)) {
            if (rival.after().response().equals(response)) {
                said.add(said(rival));
                answer = new Answer(
                        response,
                        merged(rival.after(), scored.answer()),
                        rival.after().evidence());
            }
        }
        Optional<HistoryEntry> before = said.isEmpty() ? snapshot.before(id, response) : Optional.empty();
        if (before.isPresent()) {
            said.add(context.text("workshop.said.before", said(before.get())));
            answer = before.get().after();
        }
        return new Topic.Candidate(key, answer, words, said, false);
    }

    /** The note of whoever gave the answer; else the one that stands here. */
    private static String merged(Answer theirs, Answer here) {
        return theirs.note().isBlank() ? here.note() : theirs.note();
    }

    private String said(HistoryEntry rival) {
        String by = context.text("workshop.said.by", name(rival.by()), day(rival.at()));
        String evidence = evidence(rival.after().evidence());
        return evidence.isEmpty() ? by : context.text("workshop.said.evidence", by, evidence);
    }

    private String evidence(Evidence evidence) {
        return new EvidenceText(context.messages(), context.formats()).list(evidence);
    }

    private Topic.State state(QuestionId id, List<Comment> comments) {
        return switch (snapshot.reviews().stateOf(id)) {
            case DISPUTED -> Topic.State.DISPUTED;
            case VALIDATED -> comments.stream().anyMatch(Comment::isOpen) ? Topic.State.OPEN : Topic.State.DECIDED;
            default -> Topic.State.OPEN;
        };
    }

    private String words(Topic.State state) {
        return switch (state) {
            case DISPUTED -> context.text("workshop.state.disputed");
            case DECIDED -> context.text("workshop.state.decided");
            case OPEN -> context.text("workshop.state.open");
        };
    }

    private String name(String by) {
        return by.isBlank() ? context.text("workshop.nobody") : by;
    }

    private String day(Instant at) {
        return context.formats().day(at, context.clock().instant());
    }
}
