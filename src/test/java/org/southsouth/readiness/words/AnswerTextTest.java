package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.testing.Questionnaires;

class AnswerTextTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final AnswerText text = new AnswerText(messages, new Formats(messages, ZoneOffset.UTC));
    private final Question share = Questionnaires.figure("share");

    /** In a table one decimal is enough; who decides between two figures must see that they are two. */
    @Test
    void figures_to_be_decided_between_have_every_decimal() {
        assertThat(text.said(share, new Response.Figure(45.71))).isEqualTo("45.7 %");
        assertThat(text.saidAsGiven(share, new Response.Figure(45.71))).isEqualTo("45.71 %");
        assertThat(text.saidAsGiven(share, new Response.Figure(45.69))).isEqualTo("45.69 %");
        assertThat(text.saidAsGiven(share, new Response.Figure(45))).isEqualTo("45 %");
    }

    @Test
    void what_is_no_answer_says_why() {
        assertThat(text.saidAsGiven(share, new Response.DontKnow())).isEqualTo("Don't know yet");
        assertThat(text.asGiven(share, new Response.DontKnow())).isEmpty();
    }
}
