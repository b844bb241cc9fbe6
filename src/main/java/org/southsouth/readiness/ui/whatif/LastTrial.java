package org.southsouth.readiness.ui.whatif;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What was tried last, until the window closes: whoever reads the guide or an answer meanwhile finds it again. Window thread. */
public final class LastTrial {
    private @Nullable Kept kept;

    private record Kept(AssessmentId assessment, Tried tried, TrialSteps steps) {}

    void keep(AssessmentId assessment, Tried tried, TrialSteps steps) {
        kept = new Kept(assessment, tried, steps);
    }

    /** What led there and can be taken back; with nothing in it where another assessment was tried. */
    TrialSteps steps(AssessmentId assessment) {
        return of(assessment).map(Kept::steps).orElseGet(TrialSteps::new);
    }

    /** Whether exactly this was left there. */
    boolean isLeft(AssessmentId assessment, Trial trial) {
        return of(assessment).filter(last -> last.tried().trial().equals(trial)).isPresent();
    }

    private Optional<Kept> of(AssessmentId assessment) {
        return Optional.ofNullable(kept).filter(last -> last.assessment().equals(assessment));
    }

    /** Without what became the answer since; nothing where another assessment or questionnaire was tried. */
    Trial on(AssessmentId assessment, Scorecard now) {
        Kept last = kept;
        if (last == null
                || !last.assessment().equals(assessment)
                || !last.tried()
                        .before()
                        .framework()
                        .ref()
                        .equals(now.framework().ref())) {
            return Trial.NONE;
        }
        Trial trial = last.tried().trial();
        for (Map.Entry<QuestionId, Response> each : trial.responses().entrySet()) {
            if (now.of(each.getKey()).answer().response().equals(each.getValue())) {
                trial = trial.answering(each.getKey(), Optional.empty());
            }
        }
        return trial;
    }
}
