package org.southsouth.readiness.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkRefTest {
    @Test
    void versions_stand_by_their_numbers_and_not_by_their_letters() {
        List<String> oldestFirst =
                List.of("1", "1.0", "1.0.0", "1.1.0", "1.9.0", "1.10.0", "2.0.0", "2.0.draft", "10.0.0", "draft");
        List<FrameworkRef> mixed = new ArrayList<>();
        oldestFirst.forEach(version -> mixed.add(new FrameworkRef("own", version)));
        Collections.reverse(mixed);
        mixed.sort(FrameworkRef.BY_VERSION);
        assertThat(mixed).extracting(FrameworkRef::version).isEqualTo(oldestFirst);
    }
}
