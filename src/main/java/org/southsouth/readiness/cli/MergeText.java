package org.southsouth.readiness.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Arrival;
import org.southsouth.readiness.core.merge.Refusal;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What stands in the way of a merge, in one line each. */
record MergeText(Messages messages, Formats formats) {
    String refusal(AssessmentMerge merge, Refusal why) {
        return messages.get(
                "cli.merge.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                merge.arrivals().get(0).file().file(),
                formats.title(merge.profile()));
    }

    String conflict(Arrival arrival, AnswerMerge answer) {
        return both("cli.merge.conflict", arrival, answer);
    }

    /** That an answer stays although the file takes it away. */
    String kept(Arrival arrival, AnswerMerge answer) {
        return both("cli.merge.kept", arrival, answer);
    }

    private String both(String key, Arrival arrival, AnswerMerge answer) {
        Question question = arrival.file()
                .contents()
                .framework()
                .question(answer.question())
                .orElseThrow();
        return messages.get(
                key,
                arrival.file().file(),
                formats.title(arrival.copy().profile()),
                question.id().value(),
                said(question, answer.mine()),
                said(question, answer.theirs()));
    }

    String uncoded(Arrival arrival) {
        return messages.get(
                "cli.merge.uncoded",
                arrival.file().file(),
                formats.title(arrival.copy().profile()));
    }

    private String said(Question question, @Nullable HistoryEntry entry) {
        if (entry == null) {
            return Formats.NONE;
        }
        return messages.get(
                "cli.merge.said",
                new AnswerText(messages, formats).said(question, entry.after().response()),
                entry.by().isBlank() ? Formats.NONE : entry.by(),
                entry.at().toString());
    }
}
