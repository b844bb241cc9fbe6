package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class StylesTest {
    private static final List<String> LOOKS = List.of("warn", "outline");

    /** A row that was reviewed and is a draft again looked reviewed. */
    @Test
    void an_empty_one_takes_away_the_others_however_often() {
        Region node = new Region();
        node.getStyleClass().add("chip");
        for (int time = 0; time < 3; time++) {
            Styles.choose(node, LOOKS, "outline");
            assertThat(node.getStyleClass()).containsExactly("chip", "outline");
            Styles.choose(node, LOOKS, "");
            assertThat(node.getStyleClass()).containsExactly("chip");
        }
    }
}
