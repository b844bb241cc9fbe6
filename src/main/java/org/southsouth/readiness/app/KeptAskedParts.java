package org.southsouth.readiness.app;

import java.time.Instant;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.CameAnswers;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/** Keeps with the settings which part was asked for, and in the assessment where to go on. */
final class KeptAskedParts implements AskedParts {
    private final SettingsStore settings;
    private final AssessmentStore assessments;
    private final MergeStore merges;

    KeptAskedParts(SettingsStore settings, AssessmentStore assessments, MergeStore merges) {
        this.settings = settings;
        this.assessments = assessments;
        this.merges = merges;
    }

    @Override
    public AskedPart of(AssessmentId assessment) {
        return settings.load().asked().parts().getOrDefault(assessment, AskedPart.NOTHING);
    }

    @Override
    public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
        Settings before = settings.load();
        settings.save(before.withAsked(before.asked().withPart(assessment, part)));
        Scorecard scorecard = Scoring.score(framework, assessments.load(assessment));
        AskedQuestions.of(part.whole(), scorecard)
                .with(came(assessment, framework))
                .first(scorecard)
                .ifPresent(question -> assessments.saveResumeAt(assessment, question));
    }

    @Override
    public Set<QuestionId> came(AssessmentId assessment, Framework framework) {
        AskedPart part = of(assessment);
        return part.all().isEmpty()
                ? Set.of()
                : CameAnswers.of(part, framework, assessments.history(assessment), merges.brought(assessment));
    }

    @Override
    public void sentBack(AssessmentId assessment, Instant at) {
        Settings before = settings.load();
        AskedPart part = before.asked().parts().getOrDefault(assessment, AskedPart.NOTHING);
        if (part.request().isPresent()) {
            settings.save(before.withAsked(before.asked().withPart(assessment, part.sentBack(at))));
        }
    }
}
