package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.ui.answer.AssessmentTitles;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

class HalfTypedTest {
    private static final AssessmentId SAMOA = new AssessmentId("WSM");
    private static final AssessmentId TONGA = new AssessmentId("TON");

    @Test
    void what_was_typed_in_a_removed_assessment_is_not_asked_about_until_it_comes_back() {
        Framework framework = new JsonFrameworkSource().shipped();
        Messages words = Messages.in(Locale.ENGLISH);
        HalfTyped typed = new HalfTyped(new AssessmentTitles());
        for (AssessmentId assessment : Set.of(SAMOA, TONGA)) {
            typed.refused()
                    .keep(assessment, framework.questions().get(0), Route.Answer.Part.ANSWER, Optional.of("about 9"));
        }
        typed.listed(Set.of(SAMOA, TONGA), words);
        assertThat(typed.all(words)).hasSize(2);

        typed.listed(Set.of(TONGA), words);

        assertThat(typed.all(words))
                .extracting(Unfinished::where)
                .containsExactly(new Route.Answer(
                        TONGA, Optional.of(framework.questions().get(0).id()), Route.Answer.Part.ANSWER));
        typed.listed(Set.of(SAMOA, TONGA), words);
        assertThat(typed.all(words)).hasSize(2);
    }
}
