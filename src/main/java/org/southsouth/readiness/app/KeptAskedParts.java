package org.southsouth.readiness.app;

import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/** Keeps with the settings which part was asked for, and in the assessment where to go on. */
final class KeptAskedParts implements AskedParts {
    private final SettingsStore settings;
    private final AssessmentStore assessments;

    KeptAskedParts(SettingsStore settings, AssessmentStore assessments) {
        this.settings = settings;
        this.assessments = assessments;
    }

    @Override
    public AskedPart of(AssessmentId assessment) {
        return settings.load().asked().parts().getOrDefault(assessment, AskedPart.NOTHING);
    }

    @Override
    public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
        Settings before = settings.load();
        settings.save(before.withAsked(before.asked().withPart(assessment, part)));
        Set<QuestionId> asked = part.whole().questions(framework);
        Answers answers = assessments.load(assessment).answers();
        List<QuestionId> inOrder = framework.questions().stream()
                .map(Question::id)
                .filter(asked::contains)
                .toList();
        inOrder.stream()
                .filter(question -> answers.to(question).response().isBlank())
                .findFirst()
                .or(() -> inOrder.stream().findFirst())
                .ifPresent(question -> assessments.saveResumeAt(assessment, question));
    }
}
