package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.LongerWords;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;

/** A small laptop, and the smallest window with words as long as those of other languages. */
class NarrowWindowTest {
    /** What the status line takes. */
    private static final double FOOT = 32;

    @TempDir
    private Path folder;

    @Test
    void the_tiles_of_a_scorecard_are_seen_whole_on_a_small_laptop() throws Exception {
        List<String> found = new ArrayList<>();
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(screens.data(), Settings.DEFAULT, Messages.in(Locale.ENGLISH), 1366, 768)) {
            for (String subject : List.of("BRA", "WSM", "RWA", "before")) {
                opened.go(new Route.Scorecard(new AssessmentId(subject)));
                ScreenDriver.picture(opened.scene(), "scorecard-" + subject + "-1366");
                ScreenDriver.onWindow(() -> opened.scene().getRoot().lookupAll(".heat-tile").stream()
                        .filter(tile ->
                                tile.localToScene(tile.getLayoutBounds()).getMaxY() > 768 - FOOT)
                        .forEach(tile -> found.add(subject + ": below the edge "
                                + tile.localToScene(tile.getLayoutBounds()).getMaxY() + " " + Nodes.name(tile))));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void words_that_are_longer_by_two_fifths_fit_into_every_bar() throws Exception {
        new ScreenWalk(Settings.DEFAULT, LongerWords.messages())
                .at(1024, 700, new FullBars())
                .go(new EveryScreen(folder));
    }
}
