package org.southsouth.readiness.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.merge.AskedPart;

class SettingsTest {
    private static final Settings SET = new Settings(
            WindowLook.DARK,
            18,
            "Ana",
            new ReportContents(true),
            Optional.of(new Subject("KHM")),
            Optional.empty(),
            Asked.NOTHING.withName(),
            WindowPlace.of(1, 2, 300, 400, true),
            Optional.of("1.2.0"),
            "dara@ministry.example",
            Optional.of("/home/ana"));

    @Test
    void one_part_changes_and_the_others_stay() {
        assertThat(SET.withLook(WindowLook.LIGHT).withLook(WindowLook.DARK)).isEqualTo(SET);
        assertThat(SET.withLook(WindowLook.CONTRAST).look()).isEqualTo(WindowLook.CONTRAST);
        assertThat(SET.withTextSize(20).withTextSize(18)).isEqualTo(SET);
        assertThat(SET.withTextSize(20).textSize()).isEqualTo(20);
        assertThat(SET.withName("Ben").withName("Ana")).isEqualTo(SET);
        assertThat(SET.withName("Ben").name()).isEqualTo("Ben");
        assertThat(SET.withReference(Optional.empty()).withReference(SET.reference()))
                .isEqualTo(SET);
        assertThat(SET.withReference(Optional.empty()).reference()).isEmpty();
        assertThat(SET.withContents(new ReportContents(false)).withContents(SET.contents()))
                .isEqualTo(SET);
        assertThat(SET.withContents(new ReportContents(false)).contents().hasNotes())
                .isFalse();
        assertThat(SET.withWindow(Optional.empty()).withWindow(SET.window())).isEqualTo(SET);
        assertThat(SET.withWindow(Optional.empty()).window()).isEmpty();
        assertThat(SET.withAsked(Asked.NOTHING).withAsked(SET.asked())).isEqualTo(SET);
        assertThat(SET.withAsked(Asked.NOTHING).asked()).isEqualTo(Asked.NOTHING);
        assertThat(SET.withSeen("2.0").withSeen("1.2.0")).isEqualTo(SET);
        assertThat(SET.withSeen("2.0").seen()).contains("2.0");
        assertThat(SET.withReplyTo("").withReplyTo(SET.replyTo())).isEqualTo(SET);
        assertThat(SET.withReplyTo("").replyTo()).isEmpty();
        assertThat(SET.withFolder(Optional.empty()).withFolder(SET.folder())).isEqualTo(SET);
        assertThat(SET.withFolder(Optional.empty()).folder()).isEmpty();
        assertThat(SET.withShared(Optional.empty())).isEqualTo(SET);
    }

    @Test
    void a_text_size_is_one_of_those_offered() {
        assertThatThrownBy(() -> SET.withTextSize(17)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_is_new_until_it_was_started_here() {
        assertThat(SET.isUnseen("1.2.0")).isFalse();
        assertThat(SET.isUnseen("1.1.9")).isFalse();
        assertThat(SET.isUnseen("1.2.1")).isTrue();
        assertThat(SET.isUnseen("1.10.0")).isTrue();
        assertThat(Settings.DEFAULT.isUnseen("0.1")).isTrue();
    }

    @Test
    void an_update_is_a_newer_version_where_there_was_one_before() {
        assertThat(SET.isUpdate("1.3", false)).isTrue();
        assertThat(SET.isUpdate("1.2.0", true)).isFalse();
        assertThat(Settings.DEFAULT.isUpdate("1.3", true)).isTrue();
        assertThat(Settings.DEFAULT.isUpdate("1.3", false)).isFalse();
    }

    @Test
    void of_parts_that_were_asked_for_the_newest_are_kept() {
        Map<AssessmentId, AskedPart> parts = new LinkedHashMap<>();
        for (int i = 0; i < Asked.MOST + 2; i++) {
            parts.put(new AssessmentId("a" + i), AskedPart.NOTHING);
        }
        Asked asked = new Asked(false, parts);
        assertThat(asked.parts()).hasSize(Asked.MOST).doesNotContainKey(new AssessmentId("a1"));
        assertThat(asked.parts()).containsKey(new AssessmentId("a2"));
        Asked again = asked.withPart(new AssessmentId("a2"), AskedPart.NOTHING);
        assertThat(again.parts().keySet()).last().isEqualTo(new AssessmentId("a2"));
        assertThat(again.isForName()).isFalse();
        assertThat(again.withName().isForName()).isTrue();
    }
}
