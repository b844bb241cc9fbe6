package org.southsouth.readiness.core.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.text.PlainText;

/** What is wrong with a card that somebody typed or that came in a file; each problem names its field. */
public final class CardCheck {
    /** The most characters of a title and of every other text of one line. */
    public static final int SHORT = 300;

    /** The most characters of every text of several lines. */
    public static final int LONG = 4_000;

    /** The most questions on each side. */
    public static final int QUESTIONS = 1_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern QUESTION = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    private CardCheck(String where) {
        this.where = where;
    }

    /** Empty where it is sound; {@code where} stands before the field of each problem and may be empty. */
    public static List<Problem> of(Card card, String where) {
        CardCheck check = new CardCheck(where);
        check.origin(card);
        check.texts(card);
        check.day(card.validity().until() == null ? EARLIEST : card.validity().until());
        return check.problems;
    }

    private void origin(Card card) {
        if (!ID.matcher(card.id().value()).matches()) {
            add("id", "problem.card.id");
        }
        if (!card.subject().isNamed()) {
            add("subject", "problem.card.subject");
        }
        text("subject", card.subject().code(), SHORT);
        FrameworkRef framework = card.origin().framework();
        if (framework != null) {
            text("framework", framework.id(), SHORT);
            text("framework", framework.version(), SHORT);
        }
        questions("sought", card.origin().sought());
        questions("offered", card.origin().offered());
    }

    private void questions(String field, List<QuestionId> questions) {
        if (questions.size() > QUESTIONS) {
            add(field, "problem.card.many", Integer.toString(QUESTIONS));
        }
        if (!questions.stream()
                .allMatch(question -> QUESTION.matcher(question.value()).matches())) {
            add(field, "problem.card.question");
        }
    }

    private void texts(Card card) {
        if (card.title().isBlank()) {
            add("title", "problem.card.title");
        }
        text("title", card.title(), SHORT);
        text("challenge", card.story().challenge(), LONG);
        text("done", card.story().done(), LONG);
        text("results", card.story().results(), LONG);
        text("replication", card.story().replication(), LONG);
        text("evidence", card.story().evidence(), LONG);
        text("countries", card.sides().countries(), SHORT);
        text("partners", card.sides().partners(), LONG);
        text("contact", card.sides().contact(), LONG);
        text("sdg", card.sdg(), SHORT);
        text("period", card.period(), SHORT);
        text("validatedBy", card.validity().by(), LONG);
    }

    private void text(String field, String text, int most) {
        if (text.length() > most) {
            add(field, "problem.card.long", Integer.toString(text.length()), Integer.toString(most));
        } else if (!PlainText.holds(text)) {
            add(field, "problem.card.character");
        }
    }

    private void day(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            add("validUntil", "problem.card.day", day.toString());
        }
    }

    private void add(String field, String key, Object... arguments) {
        problems.add(Problem.of(where.isEmpty() ? field : where + "." + field, key, arguments));
    }
}
