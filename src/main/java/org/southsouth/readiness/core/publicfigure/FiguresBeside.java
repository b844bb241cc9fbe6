package org.southsouth.readiness.core.publicfigure;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.framework.Question;

/** What is known of the number questions of one assessment beside their answers. */
public record FiguresBeside(Assessment assessment, Carrying carrying, PublicFigures figures) {
    /** Empty where nothing is known, or another kind of answer is asked for. */
    public Optional<KnownFigures> of(Question question, int thisYear) {
        return question.kind()
                .numeric()
                .map(kind -> new KnownFigures(
                        kind,
                        published(question, thisYear),
                        Optional.ofNullable(carrying.carried().get(question.id()))))
                .filter(known -> !known.isEmpty());
    }

    private Optional<PublicFigure> published(Question question, int thisYear) {
        return figures.newest(assessment.framework().id(), assessment.profile().subject(), question.id(), thisYear);
    }
}
