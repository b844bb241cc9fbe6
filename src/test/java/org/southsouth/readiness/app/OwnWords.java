package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.testing.Nodes;

/** Every screen opens, and shows something of its own. */
final class OwnWords extends ScreenLook {
    private static final int LEAST_LETTERS = 100;

    private final Map<String, String> words = new TreeMap<>();

    @Override
    void at(View view) {
        if (view.isFirstOfScreen()) {
            words.put(
                    view.screen(),
                    Nodes.shown(view.scene().getRoot(), Labeled.class::isInstance).stream()
                            .map(node -> ((Labeled) node).getText())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" ")));
        }
    }

    @Override
    void assertAllIsWell() {
        assertThat(words.values()).isNotEmpty().doesNotHaveDuplicates().allMatch(each -> each.length() > LEAST_LETTERS);
    }
}
