package org.southsouth.readiness.ui.cooperate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.Stagehand;
import org.southsouth.readiness.ui.fx.Route;

class CooperateScreenTest {
    private static final List<String> PEERS = List.of("KHM", "VUT", "RWA", "COL", "GAB", "URY", "BRA");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Neighbours around = new Neighbours(framework);

    private void fill(int peers) {
        around.add("WSM", "2026", Filled.answers(framework, 3, 0.1));
        for (String peer : PEERS.subList(0, peers)) {
            around.ready(peer, Filled.answers(framework, peer.hashCode(), 0.05));
        }
        around.add("IDN", "2026", Filled.answers(framework, 8, 0.05));
        around.add("VNM", "2026", Filled.answers(framework, 9, 0.05)).signed("VNM");
    }

    private Scene show(int width, int height, Settings settings) {
        return new InShell(around.context, new Route.Cooperate(Neighbours.SAMOA))
                .show(dialogs -> new CooperateController(around.model(), dialogs), width, height, settings);
    }

    @Test
    void partners_gaps_and_strengths_are_shown() {
        fill(7);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Stagehand.picture(scene, "cooperate-light");
        around.willing("WSM").signed("WSM");
        Stagehand.picture(show(1440, 900, Settings.DEFAULT.withDark(true)), "cooperate-dark");
        assertThat(CutTexts.in(scene, label -> label.getTooltip() != null)).isEmpty();
    }

    @Test
    void small() {
        fill(7);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        Stagehand.picture(scene, "cooperate-largest");
        assertThat(CutTexts.in(scene, label -> label.getTooltip() != null)).isEmpty();
        scene = show(1024, 700, Settings.DEFAULT);
        Stagehand.picture(scene, "cooperate-small");
    }
}
