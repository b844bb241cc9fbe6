package org.southsouth.readiness.ui.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * What was typed in the fields of answers and could not be taken: it stands there again when somebody comes back. One for the
 * whole window; before that closes, somebody is asked.
 */
public final class RefusedEntries {
    private final Map<Where, Entry> entries = new LinkedHashMap<>();
    private final AssessmentTitles titles;

    /** {@code part}: the answer itself, or the year of its evidence. */
    private record Where(AssessmentId assessment, QuestionId question, Route.Answer.Part part) {}

    /** So much of it is repeated where it is named. */
    private static final int NAMED = 40;

    private record Entry(String title, String typed) {}

    public RefusedEntries(AssessmentTitles titles) {
        this.titles = titles;
    }

    Optional<String> typed(AssessmentId assessment, QuestionId question, Route.Answer.Part part) {
        return Optional.ofNullable(entries.get(new Where(assessment, question, part)))
                .map(Entry::typed);
    }

    /** Empty once it is gone. */
    public void keep(AssessmentId assessment, Question question, Route.Answer.Part part, Optional<String> typed) {
        Where where = new Where(assessment, question.id(), part);
        typed.ifPresentOrElse(
                text -> entries.put(where, new Entry(question.title(), text)), () -> entries.remove(where));
    }

    /** In the order in which it was typed. */
    public List<Unfinished> unfinished(Messages messages) {
        return entries.entrySet().stream()
                .map(kept -> new Unfinished(
                        messages.get(
                                "answer.unfinished",
                                Formats.shortened(kept.getValue().typed().strip(), NAMED),
                                kept.getValue().title()),
                        new Route.Answer(
                                kept.getKey().assessment(),
                                Optional.of(kept.getKey().question()),
                                kept.getKey().part()),
                        true,
                        titles.of(kept.getKey().assessment()).orElse("")))
                .toList();
    }
}
