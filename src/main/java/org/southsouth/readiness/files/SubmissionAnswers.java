package org.southsouth.readiness.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.text.PlainText;

/** The answers of a submission, question after question; what is wrong is told at its place in the form. */
record SubmissionAnswers(Submission submission, Profile profile, Problems problems) {
    private static final List<String> BESIDE =
            List.of(XFormLayout.GRADE, XFormLayout.SOURCE, XFormLayout.YEAR, XFormLayout.NOTE);

    /** What people write in their own words. */
    private static final List<String> WRITTEN = List.of(XFormLayout.ANSWER, XFormLayout.SOURCE, XFormLayout.NOTE);

    /** A row for each question that says something. */
    List<HistoryEntry> read(Framework framework, Instant at, String by) {
        requireKnown(framework);
        List<HistoryEntry> rows = new ArrayList<>();
        for (Question question : framework.questions()) {
            String place = place(question);
            boolean isSaid = submission.texts().keySet().stream().anyMatch(said -> said.startsWith(place));
            if (isSaid) {
                Answer answer = answer(question, place);
                rows.add(new HistoryEntry(1, Answer.NONE, Step.of(question.id(), answer, at, by, null), "", false));
            }
        }
        return rows;
    }

    private static String place(Question question) {
        return XFormLayout.QUESTIONS + XFormLayout.node(question.id()) + "/";
    }

    private void requireKnown(Framework framework) {
        Map<String, Question> known = new HashMap<>();
        framework.questions().forEach(question -> known.put(place(question), question));
        for (String said : submission.texts().keySet()) {
            int end = said.lastIndexOf('/') + 1;
            if (said.startsWith(XFormLayout.QUESTIONS) && !known.containsKey(said.substring(0, end))) {
                problems.add(Excerpt.of(said), "problem.answers.question", Excerpt.of(said), framework.title());
            }
        }
    }

    private Answer answer(Question question, String place) {
        String chosen = submission.at(place + XFormLayout.ANSWER);
        String none = submission.at(place + XFormLayout.NONE);
        String status = status(chosen.strip(), none.strip());
        if (status.isEmpty()) {
            BESIDE.stream()
                    .map(part -> place + part)
                    .filter(submission.texts()::containsKey)
                    .forEach(said -> problems.add(said, "problem.submission.alone"));
            return Answer.NONE;
        }
        if (profile.subject().isCity() && !question.scope().contains(Scope.CITY)) {
            problems.add(
                    place + XFormLayout.ANSWER,
                    "problem.submission.scope",
                    question.id().value(),
                    Excerpt.of(profile.subject().code()));
        }
        WRITTEN.forEach(part -> requirePlain(place + part));
        List<String> row = new ArrayList<>(List.of(
                profile.subject().code(), profile.round().name(), question.id().value(), status));
        row.add(status.equals("answered") ? value(question, chosen) : "");
        row.add(submission.at(place + XFormLayout.NOTE));
        row.add(submission.at(place + XFormLayout.GRADE));
        row.add(submission.at(place + XFormLayout.SOURCE));
        row.add(submission.at(place + XFormLayout.YEAR));
        Answer answer = new AnswerRow(row, place + XFormLayout.ANSWER, problems).read(question);
        if (answer.response().isNotApplicable() && answer.note().isBlank()) {
            problems.add(place + XFormLayout.NOTE, "problem.submission.reason");
        }
        return answer;
    }

    private void requirePlain(String place) {
        PlainText.foreign(submission.at(place))
                .ifPresent(point -> problems.add(place, "problem.text.lines", Excerpt.ofCodePoint(point)));
    }

    /** The word that answers as CSV have for it; empty where nothing is said. */
    private static String status(String chosen, String none) {
        String said = chosen.isEmpty() ? none : chosen;
        return switch (said) {
            case "" -> "";
            case XFormLayout.DONT_KNOW -> "dont-know";
            case XFormLayout.NOT_APPLICABLE -> "not-applicable";
            default -> "answered";
        };
    }

    private static String value(Question question, String chosen) {
        return question.kind()
                .map(
                        choice -> chosen.strip(),
                        multiple -> chosen.strip().equals(XFormLayout.NOTHING_TICKED)
                                ? ""
                                : String.join(";", chosen.strip().split("\\s+")),
                        numeric -> chosen.strip(),
                        text -> chosen,
                        date -> chosen.strip());
    }
}
