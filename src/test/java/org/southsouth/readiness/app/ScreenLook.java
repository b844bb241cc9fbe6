package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Scene;

/** Something that must hold for every view of every screen. What is wrong is kept to the end, so that a run tells all of it. */
abstract class ScreenLook {
    private final Set<String> found = new LinkedHashSet<>();

    /** {@code name} is that of the screen, and of the view of it where it has several. */
    record View(String screen, String name, Scene scene, int width, int textSize) {
        boolean isFirstOfScreen() {
            return name.equals(screen);
        }

        /** The view, the width of the window and the size of the text. */
        String place() {
            return name + " at " + width + ", text " + textSize;
        }
    }

    /** Not on the window thread. */
    abstract void at(View view);

    final void found(String wrong) {
        found.add(wrong);
    }

    void assertAllIsWell() {
        assertThat(found).as(getClass().getSimpleName()).isEmpty();
    }
}
