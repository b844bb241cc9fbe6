package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeNamesTest {
    @Test
    void what_a_search_takes_for_one_is_one_as_it_was_written_first() {
        OfficeNames names = new OfficeNames(
                List.of("", "Ministry for women", "Ministère", " Ministry for Women ", "Ministere", "Post"));

        assertThat(names.all()).containsExactly("Ministry for women", "Ministère", "Post");
        assertThat(names.of("MINISTRY FOR WOMEN")).isEqualTo("Ministry for women");
        assertThat(names.of(" Customs ")).isEqualTo("Customs");
        assertThat(names.of("")).isEmpty();
    }
}
