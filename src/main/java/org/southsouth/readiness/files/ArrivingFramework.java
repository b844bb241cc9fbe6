package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a framework may not bring in from outside, though it reads well: characters that cannot be seen, and weights whose
 * sum is no number any more. What is kept already is not asked again: who took it once has to be able to open it.
 */
record ArrivingFramework(Problems problems) {
    private static final double HEAVIEST = 1_000_000;
    private static final String WEIGHT = "weight";

    static void check(JsonNode tree, JsonPlace place, Problems problems) {
        PlainTexts.ofFramework(tree, place, problems);
        new ArrivingFramework(problems).weights(tree, place);
    }

    private void weights(JsonNode value, JsonPlace place) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            weights(value.path(i), place.item(i));
        }
        value.properties().forEach(one -> {
            if (one.getKey().equals(WEIGHT)) {
                weight(one.getValue(), place.field(WEIGHT));
            } else {
                weights(one.getValue(), place.field(one.getKey()));
            }
        });
    }

    /** Of one that is not finite the reader tells. */
    private void weight(JsonNode value, JsonPlace place) {
        double weight = value.doubleValue();
        if (weight > HEAVIEST && Double.isFinite(weight)) {
            problems.add(
                    place, "problem.number.range", Excerpt.of(Numbers.plain(weight)), "0", Numbers.plain(HEAVIEST));
        }
    }
}
