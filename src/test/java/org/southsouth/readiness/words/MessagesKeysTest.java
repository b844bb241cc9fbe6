package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesKeysTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    /** It looks into one file where {@code getKeys} reads all; they have to agree. */
    @Test
    void a_key_is_there_where_it_is_listed() {
        assertThat(Collections.list(MESSAGES.getKeys()))
                .hasSizeGreaterThan(1_000)
                .allMatch(MESSAGES::containsKey);
        for (String none : new String[] {"home.title.of.nothing", "nowhere.title", "home", "", "."}) {
            assertThat(MESSAGES.containsKey(none)).as(none).isFalse();
            assertThatThrownBy(() -> MESSAGES.getString(none)).hasMessageContaining("no message");
        }
    }
}
