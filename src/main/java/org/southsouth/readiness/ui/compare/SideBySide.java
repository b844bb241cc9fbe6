package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;

/** One question with what each of those compared said to it, in the order of the columns: so one finds whom to ask how they did it. What is
 * not scored has no points. */
record SideBySide(QuestionId id, String theme, String title, String text, boolean isScored, List<Row> rows) {
    private static final int LONGEST = 400;

    SideBySide {
        rows = List.copyOf(rows);
    }

    /** What one said. Points from 0 to 100, NaN where there are none; {@code evidence} is empty where nothing was answered. */
    record Row(String name, double points, String figure, String answer, String evidence) {}

    /** The questionnaire of the first one gives the words of the question, each one's own those of its answer. */
    static SideBySide of(Compared loaded, QuestionId id, ScreenContext context) {
        Framework framework = loaded.entries().get(0).scorecard().framework();
        Question question = framework.question(id).orElseThrow();
        boolean isScored = loaded.comparison().isScored(id);
        List<Row> rows = new ArrayList<>();
        for (int entry = 0; entry < loaded.entries().size(); entry++) {
            ScoredQuestion scored = loaded.entries().get(entry).scorecard().of(id);
            double points = isScored ? scored.points() : Double.NaN;
            rows.add(new Row(
                    loaded.names().name(entry),
                    points,
                    context.formats().score(points, loaded.bands()),
                    answer(scored, context),
                    evidence(scored, context)));
        }
        String theme = framework.nameOf(framework.homeOf(id));
        return new SideBySide(id, theme, question.title(), question.text(), isScored, rows);
    }

    private static String answer(ScoredQuestion scored, ScreenContext context) {
        AnswerText texts = new AnswerText(context.messages(), context.formats());
        String whole = texts.of(scored);
        return whole.length() <= LONGEST
                ? whole
                : texts.inLine(scored.question(), scored.answer().response());
    }

    private static String evidence(ScoredQuestion scored, ScreenContext context) {
        if (scored.state() != QuestionState.ANSWERED) {
            return "";
        }
        Evidence evidence = scored.answer().evidence();
        String source = new EvidenceText(context.messages(), context.formats()).source(evidence);
        Grade grade = evidence.grade();
        if (grade == null) {
            return source.isEmpty() ? context.text("compare.answers.evidence.none") : source;
        }
        String kind = context.text("compare.answers.grade." + grade.name().toLowerCase(Locale.ROOT));
        return source.isEmpty() ? kind : context.text("compare.answers.evidence", kind, source);
    }
}
