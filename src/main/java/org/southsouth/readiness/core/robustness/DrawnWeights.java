package org.southsouth.readiness.core.robustness;

import org.southsouth.readiness.core.framework.Framework;

/**
 * The weights of all sections, draw after draw: each {@code w (1 + noise U(-1, 1))}, drawn in preorder below the root.
 * A seed and a framework give the same ones every time, so that subjects drawn one after the other share them.
 */
final class DrawnWeights {
    private final double noise;
    private final double[] still;
    private final double[] drawn;
    private final Draws chance;

    DrawnWeights(Framework framework, RobustnessSettings settings) {
        noise = settings.noise();
        still = new double[framework.sectionCount()];
        for (int place = 0; place < still.length; place++) {
            still[place] = framework.sectionAt(place).weight();
        }
        drawn = still.clone();
        chance = new Draws(settings.seed());
    }

    /** By the places of the framework; the same array every time. */
    double[] next() {
        for (int place = 1; place < still.length; place++) {
            drawn[place] = still[place] * (1 + noise * (2 * chance.share() - 1));
        }
        return drawn;
    }
}
